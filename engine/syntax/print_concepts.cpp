#include "engine/syntax/printer.h"

namespace engine::syntax {
namespace {

/// `, ` and then words that had better begin a line than end one.
std::string remark(std::string text) {
    return ',' + (clause_break + std::move(text));
}

std::string meaning_words(const std::optional<Quoted>& meaning) {
    return meaning ? remark("dat wil zeggen " + words(*meaning)) : "";
}

std::string quoted_words(std::string_view opener, const std::optional<Quoted>& quoted) {
    return quoted ? remark(std::string(opener) + ' ' + words(*quoted)) : "";
}

std::string remark_words(const Remarks& remarks) {
    std::string text = meaning_words(remarks.meaning);
    if (remarks.optional) text += remark("mag ontbreken");
    if (remarks.supplier) text += remark("te leveren door " + words(*remarks.supplier));
    text += quoted_words("vraag", remarks.question);
    text += quoted_words("toelichting", remarks.explanation);
    return text;
}

std::string field_words(const Field& field) {
    const std::string what =
        field.name ? words(*field.name) + ": " + words(field.type) : "een " + field.type.name.text;
    return what + remark_words(field.remarks);
}

}  // namespace

void BlockPrinter::operator()(const Organ& organ) {
    sentence("orgaan " + words(organ.name) + meaning_words(organ.meaning));
}

void BlockPrinter::operator()(const ChoiceConcept& choices) {
    opener("begrip " + words(choices.name) + " is een van");
    std::vector<Entry> entries;
    for (const Choice& choice : choices.choices) {
        entries.push_back({choice.span, words(choice.name) + meaning_words(choice.meaning)});
    }
    dashes(entries);
}

void BlockPrinter::operator()(const RecordConcept& record) {
    opener("begrip " + words(record.name) + " met gegevens");
    std::vector<Entry> entries;
    for (const Field& field : record.fields) {
        entries.push_back({field.span, field_words(field)});
    }
    dashes(entries);
}

void BlockPrinter::operator()(const Fact& fact) {
    sentence("gegeven " + words(fact.name) + " van een " + fact.subject.text + ": " +
             words(fact.type) + remark_words(fact.remarks));
}

std::string BlockPrinter::filled(const std::vector<Filling>& fillings) const {
    std::string text;
    for (const Filling& filling : fillings) {
        const bool first = &filling == &fillings.front();
        std::string part = (first ? "ingevuld met " : "met ") + value(filling.value);
        const std::string period = words(filling.period);
        if (!period.empty()) part += ' ' + period;
        text += remark(std::move(part));
    }
    return text;
}

void BlockPrinter::operator()(const FillsIn& it) {
    sentence("invulpunt " + words(it.name) + " van " + print_reference(it.place) +
             filled(it.fillings) + quoted_words("omdat", it.reason));
}

void BlockPrinter::operator()(const Parameter& parameter) {
    std::string text = "invulpunt " + words(parameter.name) + ": " + words(parameter.type);
    if (parameter.least && parameter.most) {
        text += " van " + value(*parameter.least) + " tot en met " + value(*parameter.most);
    }
    if (parameter.standard) text += remark("standaard " + value(*parameter.standard));
    text += filled(parameter.fillings);
    text += quoted_words("omdat", parameter.reason);
    text += quoted_words("toelichting", parameter.explanation);
    sentence(text);
}

void BlockPrinter::operator()(const Judgement& judgement) {
    std::string text = "oordeel " + words(judgement.name) + " van een " + judgement.subject.text +
                       ": " + words(judgement.type);
    if (judgement.organ) text += remark("door " + words(*judgement.organ));
    if (judgement.with_reasons) text += remark("met redenen");
    text += quoted_words("vraag", judgement.question);
    text += quoted_words("toelichting", judgement.explanation);
    sentence(text);
}

}  // namespace engine::syntax
