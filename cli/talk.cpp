#include "cli/talk.h"

#include "cli/said.h"
#include "engine/facts/write_json.h"
#include "engine/interview/interview.h"
#include "engine/report/answer_words.h"
#include "engine/report/phrases.h"
#include "engine/report/value_text.h"
#include "engine/report/words_interview.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <istream>

namespace cli {
namespace {

namespace facts = engine::facts;
namespace report = engine::report;
using engine::model::AttributeId;
using engine::model::Type;
using report::InterviewText;

std::string trimmed(const std::string& line) {
    const auto begin = line.find_first_not_of(" \t\r");
    if (begin == std::string::npos) return {};
    return line.substr(begin, line.find_last_not_of(" \t\r") + 1 - begin);
}

enum class Said { Answer, Nothing, Back, Kept, Stop };

class Talk {
public:
    Talk(const engine::model::Model& model,
         const engine::text::SourceFiles& rules,
         facts::Case given,
         const commands::Io& io)
        : model_(model), rules_(rules), interview_(model, std::move(given)), io_(io) {}

    std::optional<facts::Case> run() {
        const auto under = interview_.given().under;
        say(InterviewText::Welcome, {under.valid() ? model_.regulations[under].title : "–"});
        title_ = interview_.given().title;
        if (title_.empty() && !ask_title()) return std::nullopt;
        while (true) {
            const auto question = interview_.question();
            const bool goes_on = question ? ask(*question) : check();
            if (goes_on) continue;
            if (!done_) return std::nullopt;
            facts::Case made = interview_.given();
            made.title = title_;
            return made;
        }
    }

private:
    void say(InterviewText text, std::initializer_list<std::string> arguments = {}) {
        io_.out << report::interview_text(text, io_.settings.language, arguments) << '\n';
    }

    /// The end of the input keeps what there is.
    Said listen(std::string& line) {
        io_.out << "> " << std::flush;
        if (!std::getline(*io_.settings.answers, line)) {
            io_.out << '\n';
            keep("antwoorden.json");
            return Said::Kept;
        }
        line = trimmed(line);
        if (line.empty()) return Said::Nothing;
        if (line == "terug") return Said::Back;
        if (line == "stop") {
            say(InterviewText::Stopped);
            return Said::Stop;
        }
        const bool keeps = line == "bewaar" || line.starts_with("bewaar ");
        if (!keeps) return Said::Answer;
        const std::string path = trimmed(line.substr(6));
        return keep(path.empty() ? "antwoorden.json" : path) ? Said::Kept : Said::Back;
    }

    bool keep(const std::string& path) {
        facts::Case made = interview_.given();
        made.title = title_;
        std::ofstream file(path, std::ios::binary);
        file << facts::case_json(model_, made);
        file.close();
        say(file ? InterviewText::Saved : InterviewText::CannotSave, {path});
        return static_cast<bool>(file);
    }

    bool ask_title() {
        say(InterviewText::WhatTitle);
        std::string line;
        while (true) {
            const Said said = listen(line);
            if (said == Said::Kept || said == Said::Stop) return false;
            if (said != Said::Answer) continue;
            title_ = line;
            return true;
        }
    }

    const engine::model::Attribute& attribute(AttributeId id) const {
        return model_.attributes[id];
    }

    std::string form(AttributeId id) const {
        const Type& type = attribute(id).type;
        std::string text = report::form_text(type, io_.settings.language);
        if (type.kind != Type::Kind::Choice) return text;
        std::size_t number = 0;
        for (const auto& choice : model_.choices[type.choices].values) {
            text += "\n  " + std::to_string(++number) + " " + choice.name;
        }
        return text;
    }

    void put_question(AttributeId id) {
        const auto& asked = attribute(id);
        io_.out << '\n';
        if (asked.question.empty()) {
            say(InterviewText::Ask, {asked.phrase});
        } else {
            io_.out << asked.question << '\n';
        }
        if (asked.type.kind == Type::Kind::Choice) say(InterviewText::Expected, {form(id)});
    }

    void explain(const engine::interview::Question& question) {
        const auto& asked = attribute(question.attribute);
        for (const std::string& text : {asked.meaning, asked.explanation}) {
            if (!text.empty()) io_.out << text << '\n';
        }
        std::string places;
        for (const auto unit : question.units) {
            places += (places.empty() ? "" : ", ") + report::place_text(model_, unit, std::nullopt);
        }
        if (!places.empty()) say(InterviewText::Concerns, {places});
        say(InterviewText::Expected, {form(question.attribute)});
        say(InterviewText::Commands);
    }

    /// False when the talk is over.
    bool ask(const engine::interview::Question& question) {
        put_question(question.attribute);
        std::string line;
        while (true) {
            switch (listen(line)) {
                case Said::Kept:
                case Said::Stop: return false;
                case Said::Nothing:
                    interview_.skip(question.attribute);
                    say(InterviewText::Skipped);
                    return true;
                case Said::Back:
                    if (!interview_.back()) say(InterviewText::NothingBack);
                    return true;
                case Said::Answer: break;
            }
            if (line == "?") {
                explain(question);
                continue;
            }
            if (understood(question.attribute, line)) return true;
            say(InterviewText::NotUnderstood, {form(question.attribute)});
        }
    }

    /// As the rules would write it: what people leave out is put there.
    std::string written(AttributeId id, std::string line) const {
        const Type& type = attribute(id).type;
        switch (type.kind) {
            case Type::Kind::Text:
            case Type::Kind::File:
            case Type::Kind::Reference:
                std::ranges::replace(line, '"', '\'');
                return '"' + line + '"';
            case Type::Kind::Money:
                if (line.find("€") == std::string::npos) line = "€ " + line;
                return line.find(" per ") == std::string::npos ? line + per(type) : line;
            case Type::Kind::Percentage: return line.ends_with('%') ? line : line + '%';
            case Type::Kind::Choice: return choice(type, line);
            case Type::Kind::YesNo:
            case Type::Kind::Number:
            case Type::Kind::Date:
            case Type::Kind::Duration: break;
        }
        return line;
    }

    static std::string per(const Type& type) {
        switch (type.per) {
            case engine::quantity::Per::Once: return "";
            case engine::quantity::Per::Week: return " per week";
            case engine::quantity::Per::Month: return " per maand";
            case engine::quantity::Per::Quarter: return " per kwartaal";
            case engine::quantity::Per::Year: return " per jaar";
        }
        return "";
    }

    /// By its name, or by its number in the list.
    std::string choice(const Type& type, const std::string& line) const {
        const auto& values = model_.choices[type.choices].values;
        const bool number = line.size() < 4 &&
                            std::ranges::all_of(line, [](char c) { return c >= '0' && c <= '9'; });
        if (!number) return line;
        const std::size_t at = std::stoul(line);
        return at >= 1 && at <= values.size() ? values[at - 1].name : line;
    }

    bool understood(AttributeId id, const std::string& line) {
        engine::text::SourceFiles files;
        engine::text::Diagnostics wrong;
        const std::string sentence = attribute(id).phrase + " is " + written(id, line);
        const auto told = said({sentence}, model_, rules_, interview_.given(), files, wrong);
        const bool is_told = told && told->facts[id.index].state != facts::Fact::State::Unknown;
        if (!is_told) return false;
        interview_.learn(*told);
        std::error_code error;
        const bool names_file = attribute(id).type.kind == Type::Kind::File;
        if (names_file && !std::filesystem::exists(line, error)) {
            say(InterviewText::FileMissing, {line});
        }
        return true;
    }

    /// The page to look the answers over; false when the talk is over.
    bool check() {
        io_.out << '\n';
        say(InterviewText::NoMore);
        say(InterviewText::Check);
        const auto answered = interview_.answered();
        std::size_t number = 0;
        for (const AttributeId id : answered) {
            const facts::Fact& fact = interview_.given().facts[id.index];
            engine::evaluate::Value value{.type = attribute(id).type};
            value.state = fact.state == facts::Fact::State::Absent ? engine::evaluate::State::Absent
                                                                   : engine::evaluate::State::Known;
            value.value = fact.value;
            say(InterviewText::Line,
                {std::to_string(++number),
                 attribute(id).phrase,
                 report::value_text(model_, interview_.given(), value, io_.settings.language)});
        }
        say(InterviewText::OutcomeNow,
            {std::string(report::word_of(interview_.outcome(), io_.settings.language))});
        say(InterviewText::CheckCommands);
        std::string line;
        switch (listen(line)) {
            case Said::Kept:
            case Said::Stop: return false;
            case Said::Nothing: return true;
            case Said::Back: interview_.back(); return true;
            case Said::Answer: break;
        }
        if (line == "indienen") {
            done_ = true;
            return false;
        }
        change(answered, line);
        return true;
    }

    void change(const std::vector<AttributeId>& answered, const std::string& line) {
        const bool number = line.size() < 4 &&
                            std::ranges::all_of(line, [](char c) { return c >= '0' && c <= '9'; });
        const std::size_t at = number ? std::stoul(line) : 0;
        if (at < 1 || at > answered.size()) {
            say(InterviewText::NoSuchAnswer, {line});
            return;
        }
        const AttributeId id = answered[at - 1];
        interview_.forget(id);
        ask({id, {}});
    }

    const engine::model::Model& model_;
    const engine::text::SourceFiles& rules_;
    engine::interview::Interview interview_;
    const commands::Io& io_;
    std::string title_;
    bool done_ = false;
};

}  // namespace

std::optional<facts::Case> talk(const engine::model::Model& model,
                                const engine::text::SourceFiles& rules,
                                facts::Case given,
                                const commands::Io& io) {
    return Talk(model, rules, std::move(given), io).run();
}

}  // namespace cli
