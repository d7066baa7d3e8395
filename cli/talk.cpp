#include "cli/talk.h"

#include "engine/facts/write_json.h"
#include "engine/interview/interview.h"
#include "engine/report/answer_words.h"
#include "engine/report/phrases.h"
#include "engine/report/value_text.h"
#include "engine/report/words_interview.h"
#include "engine/text/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <istream>

namespace cli {
namespace {

namespace facts = engine::facts;
namespace fs = std::filesystem;
namespace report = engine::report;
using engine::interview::Question;
using engine::model::AttributeId;
using engine::model::Outcome;
using engine::model::Type;
using report::InterviewText;

/// What was typed, as far as it is the same whatever was asked.
enum class Said { Answer, Nothing, Explain, Back, Keep, Stop, File, End };

struct Heard {
    Said said = Said::End;
    std::string text = {};  ///< Of an answer, or the file to keep answers in; may be empty.
};

struct Command {
    std::string_view dutch;
    std::string_view english;
    Said said = Said::Answer;
};

constexpr std::array commands_known{Command{"?", "?", Said::Explain},
                                    Command{"terug", "back", Said::Back},
                                    Command{"bewaar", "save", Said::Keep},
                                    Command{"stop", "stop", Said::Stop},
                                    Command{"indienen", "file", Said::File}};

std::string trimmed(const std::string& line) {
    const auto begin = line.find_first_not_of(" \t\r");
    if (begin == std::string::npos) return {};
    return line.substr(begin, line.find_last_not_of(" \t\r") + 1 - begin);
}

Heard meant_by(const std::string& typed) {
    const std::string line = trimmed(typed);
    if (line.empty()) return {Said::Nothing};
    const std::size_t end = std::min(line.find(' '), line.size());
    std::string word = line.substr(0, end);
    std::ranges::transform(
        word, word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 'a' - 'A') : c; });
    for (const Command& command : commands_known) {
        const bool names_file = command.said == Said::Keep;
        if (word != command.dutch && word != command.english) continue;
        if (names_file || end == line.size()) return {command.said, trimmed(line.substr(end))};
    }
    return {Said::Answer, line};
}

/// The first of `antwoorden.json`, `antwoorden-2.json`, … that does not exist.
std::string free_file() {
    std::string path = "antwoorden.json";
    std::error_code error;
    for (int number = 2; fs::exists(path, error); ++number) {
        path = "antwoorden-" + std::to_string(number) + ".json";
    }
    return path;
}

std::string shell_word(const std::string& path) {
    return path.find(' ') == std::string::npos ? path : '\'' + path + '\'';
}

class Talk {
public:
    Talk(const engine::model::Model& model,
         facts::Case given,
         const commands::Request& request,
         const commands::Io& io)
        : model_(model),
          request_(request),
          io_(io),
          title_(given.title),
          interview_(model, std::move(given)) {}

    std::optional<facts::Case> run() {
        const auto under = interview_.given().under;
        say(InterviewText::Welcome, {under.valid() ? model_.regulations[under].title : "–"});
        if (title_.empty()) ask_title();
        while (stand_ == Stand::Talking) {
            const auto question = interview_.question();
            if (question) {
                ask(*question);
            } else {
                check();
            }
        }
        if (stand_ == Stand::Over) return std::nullopt;
        return told();
    }

private:
    enum class Stand { Talking, Over, Filed };

    void say(InterviewText text, std::initializer_list<std::string> arguments = {}) {
        io_.out << report::interview_text(text, io_.settings.language, arguments) << '\n';
    }

    facts::Case told() const {
        facts::Case made = interview_.given();
        made.title = title_;
        return made;
    }

    /// Nothing when it was for us and the talk goes on, or is over.
    std::optional<Heard> listen() {
        io_.out << "> " << std::flush;
        std::string line;
        Heard heard;
        if (std::getline(*io_.settings.answers, line)) {
            heard = meant_by(line);
        } else {
            io_.out << '\n';
        }
        if (heard.said == Said::End) {
            const bool nothing = title_.empty() && interview_.answered().empty();
            if (!nothing) keep({});
            stand_ = Stand::Over;
        } else if (heard.said == Said::Keep) {
            if (keep(heard.text)) stand_ = Stand::Over;
        } else if (heard.said == Said::Stop) {
            say(InterviewText::Stopped);
            stand_ = Stand::Over;
        } else {
            return heard;
        }
        return std::nullopt;
    }

    /// Where the answers came from, unless another file is named; never over one unasked.
    bool keep(const std::string& named) {
        std::string path = named;
        if (path.empty())
            path = request_.answers.ends_with(".json") ? request_.answers : free_file();
        std::ofstream file(path, std::ios::binary);
        file << facts::case_json(model_, told());
        file.close();
        std::string how;
        for (const std::string& given : request_.paths) how += shell_word(given) + ' ';
        how += "--antwoorden " + shell_word(path);
        if (file) {
            say(InterviewText::Saved, {path, how});
        } else {
            say(InterviewText::CannotSave, {path});
        }
        return static_cast<bool>(file);
    }

    void ask_title() {
        io_.out << '\n';
        say(InterviewText::WhatTitle);
        while (stand_ == Stand::Talking && title_.empty()) {
            const auto heard = listen();
            if (!heard || heard->said == Said::Nothing) continue;
            if (heard->said == Said::Back) {
                say(InterviewText::NothingBack);
            } else if (heard->said == Said::Explain) {
                say(InterviewText::Commands);
            } else {
                take_title(*heard);
            }
        }
    }

    void take_title(const Heard& heard) {
        const auto read = engine::interview::text_reply_of(heard.text);
        if (read) {
            title_ = read->text;
        } else {
            io_.out << report::misread_text(read.error(), io_.settings.language) << '\n';
        }
    }

    const engine::model::Attribute& attribute(AttributeId id) const {
        return model_.attributes[id];
    }

    std::string form(AttributeId id) const {
        const Type& type = attribute(id).type;
        std::string text = report::form_text(attribute(id), io_.settings.language);
        if (type.kind != Type::Kind::Choice) return text + '.';
        std::size_t number = 0;
        for (const auto& choice : model_.choices[type.choices].values) {
            text += "\n  " + std::to_string(++number) + " " + choice.name;
        }
        return text;
    }

    std::string place_of(engine::model::ClauseId clause) const {
        return report::place_text(model_, model_.clauses[clause].unit, std::nullopt);
    }

    void put(const Question& question) {
        const auto& asked = attribute(question.attribute);
        io_.out << '\n';
        if (asked.question.empty()) {
            say(InterviewText::Ask, {asked.phrase});
        } else {
            io_.out << asked.question << '\n';
        }
        if (question.reason.valid()) {
            say(InterviewText::AnswerFor, {place_of(question.reason), form(question.attribute)});
        } else {
            say(InterviewText::Answer, {form(question.attribute)});
        }
    }

    void explain(const Question& question) {
        const auto& asked = attribute(question.attribute);
        for (const std::string& text : {asked.meaning, asked.explanation}) {
            if (!text.empty()) io_.out << text << '\n';
        }
        if (asked.type.kind == Type::Kind::Choice) {
            for (const auto& choice : model_.choices[asked.type.choices].values) {
                if (choice.meaning.empty()) continue;
                say(InterviewText::Clause, {choice.name, choice.meaning});
            }
        }
        if (!question.clauses.empty()) say(InterviewText::HangsOnIt);
        for (const auto clause : question.clauses) {
            say(InterviewText::Clause, {place_of(clause), model_.clauses[clause].affirmed});
        }
        say(InterviewText::Commands);
    }

    void ask(const Question& question) {
        put(question);
        bool answered = false;
        while (stand_ == Stand::Talking && !answered) {
            const auto heard = listen();
            if (heard) answered = take(question, *heard);
        }
    }

    /// False when the question stands as it is.
    bool take(const Question& question, const Heard& heard) {
        switch (heard.said) {
            case Said::Explain: explain(question); return false;
            case Said::Back:
                // Of an answer that is looked at again, the change is called off.
                if (question.reason.valid() && !interview_.back()) say(InterviewText::NothingBack);
                return true;
            case Said::Nothing:
                interview_.skip(question.attribute);
                say(InterviewText::Skipped);
                return true;
            case Said::File: say(InterviewText::NotYet); return false;
            case Said::Answer: return understood(question.attribute, heard.text);
            case Said::Keep:
            case Said::Stop:
            case Said::End: break;
        }
        return false;
    }

    bool understood(AttributeId id, const std::string& line) {
        const auto read = engine::interview::reply_of(model_, id, line);
        if (!read) {
            io_.out << report::misread_text(read.error(), io_.settings.language) << '\n';
            if (read.error().nearest.empty()) say(InterviewText::Answer, {form(id)});
            return false;
        }
        interview_.answer(id, *read);
        std::error_code error;
        const bool names_file = attribute(id).type.kind == Type::Kind::File && !read->absent;
        if (names_file && !fs::exists(read->text, error)) {
            say(InterviewText::FileMissing, {read->text});
        }
        return true;
    }

    /// The page to look the answers over.
    void check() {
        io_.out << '\n';
        say(InterviewText::NoMore);
        say(InterviewText::Check);
        const auto answered = interview_.answered();
        std::size_t number = 0;
        for (const AttributeId id : answered) {
            say(InterviewText::Line,
                {std::to_string(++number), attribute(id).phrase, answer_text(id)});
        }
        tell_outcome();
        say(InterviewText::CheckCommands);
        const auto heard = listen();
        if (!heard) return;
        switch (heard->said) {
            case Said::File: stand_ = Stand::Filed; return;
            case Said::Back: interview_.back(); return;
            case Said::Answer: change(answered, heard->text); return;
            case Said::Nothing:
            case Said::Explain:
            case Said::Keep:
            case Said::Stop:
            case Said::End: return;
        }
    }

    std::string answer_text(AttributeId id) const {
        const facts::Fact& fact = interview_.given().facts[id.index];
        engine::evaluate::Value value{.type = attribute(id).type};
        value.state = fact.state == facts::Fact::State::Absent ? engine::evaluate::State::Absent
                                                               : engine::evaluate::State::Known;
        value.value = fact.value;
        return report::value_text(model_, interview_.given(), value, io_.settings.language);
    }

    void tell_outcome() {
        const auto verdict = interview_.verdict();
        const std::string word(report::word_of(verdict.outcome, io_.settings.language));
        std::string places;
        for (const auto rule : verdict.grounds) {
            places += (places.empty() ? "" : ", ") + place_of(model_.rules[rule].clause);
        }
        if (places.empty()) {
            say(InterviewText::OutcomeNow, {word});
        } else {
            say(InterviewText::OutcomeBy, {word, places});
        }
        const bool ends = verdict.outcome == Outcome::Inadmissible ||
                          verdict.outcome == Outcome::Declined ||
                          verdict.outcome == Outcome::Refuse;
        if (ends) say(InterviewText::StillAllowed);
    }

    void change(const std::vector<AttributeId>& answered, const std::string& line) {
        std::size_t at = 0;
        const auto read = std::from_chars(line.data(), line.data() + line.size(), at);
        const bool number = read.ec == std::errc() && read.ptr == line.data() + line.size();
        if (number && at >= 1 && at <= answered.size()) {
            ask(interview_.question_about(answered[at - 1]));
        } else {
            say(InterviewText::NoSuchAnswer, {line});
        }
    }

    const engine::model::Model& model_;
    const commands::Request& request_;
    const commands::Io& io_;
    std::string title_;
    engine::interview::Interview interview_;
    Stand stand_ = Stand::Talking;
};

}  // namespace

std::optional<facts::Case> talk(const engine::model::Model& model,
                                facts::Case given,
                                const commands::Request& request,
                                const commands::Io& io) {
    return Talk(model, std::move(given), request, io).run();
}

}  // namespace cli
