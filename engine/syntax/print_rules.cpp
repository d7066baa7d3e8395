#include "engine/syntax/printer.h"

namespace engine::syntax {

void BlockPrinter::guarded(std::string text, ConditionId condition, Order order) {
    Piece piece{block_.span, indent_, indent_ + indent_step, false, std::move(text)};
    guarded(std::move(piece), condition, order, ".");
}

/// `piece` holds what was said so far; what follows the condition is `end`.
void BlockPrinter::guarded(Piece piece, ConditionId condition, Order order, std::string_view end) {
    const auto& kind = tree_.conditions[condition].kind;
    if (const auto* unless = std::get_if<Unless>(&kind)) {
        piece.text += clause(tree_, unless->rule, order, Sense::Same) + ',' + clause_break;
        piece.text += "tenzij ";
        return guarded(std::move(piece), unless->exception, Order::Subordinate, end);
    }
    const auto* list = std::get_if<Itemised>(&kind);
    if (list == nullptr) {
        piece.text += clause(tree_, condition, order, Sense::Same) + std::string(end);
        pieces_.push_back(std::move(piece));
        return;
    }
    piece.text += introduction(list->quantifier, Sense::Same) + ':';
    const std::size_t indent = piece.hanging;
    pieces_.push_back(std::move(piece));
    for (const Item& item : list->items) {
        const std::string mark = item.mark + (list->numbers ? "° " : ". ");
        const std::size_t hanging = indent + item.mark.size() + 2;
        const std::string_view item_end = &item == &list->items.back() ? end : ";";
        guarded({item.span, indent, hanging, false, mark}, item.condition, Order::Main, item_end);
    }
}

void BlockPrinter::operator()(const DefinePredicate& rule) {
    guarded("Een " + rule.subject.text + " is " + words(rule.name) + clause_break + "indien ",
            rule.condition);
}

void BlockPrinter::operator()(const DefineValue& rule) {
    const std::string_view determiner = rule.determiner == Determiner::Het ? "Het " : "De ";
    sentence(std::string(determiner) + words(rule.name) + " van een " + rule.subject.text + " is " +
             value(rule.value));
}

void BlockPrinter::operator()(const Admissible& rule) {
    const std::string_view verb = rule.negated ? " is niet ontvankelijk" : " is ontvankelijk";
    guarded("Een " + rule.subject.text + std::string(verb) + clause_break + "indien ",
            rule.condition);
}

void BlockPrinter::operator()(const Complete& rule) {
    guarded("Een " + rule.subject.text + " is volledig" + clause_break + "indien ", rule.condition);
}

void BlockPrinter::operator()(const MendTerm& rule) {
    sentence(opening(rule.actor) + " kan een onvolledige " + rule.subject.text + " binnen " +
             calendar::format(rule.term) + " aanvullen");
}

void BlockPrinter::operator()(const Decides& rule) {
    const std::string organ = opening(rule.organ);
    const std::string subject = " een " + rule.subject.text;
    std::string text;
    switch (rule.act) {
        case Decides::Act::Refuses: text = organ + " weigert" + subject; break;
        case Decides::Act::MayRefuse: text = organ + " kan" + subject + " weigeren"; break;
        case Decides::Act::GrantsUnless: text = organ + " wijst" + subject + " toe"; break;
        case Decides::Act::Declines:
            text = organ + " neemt" + subject + " niet in behandeling";
            break;
        case Decides::Act::Defers:
            text = organ + " houdt" + subject + " aan tot " + value(rule.until);
            break;
    }
    const bool unless = rule.act == Decides::Act::GrantsUnless;
    guarded(text + clause_break + (unless ? "tenzij " : "indien "), rule.condition);
}

void BlockPrinter::operator()(const Weighs& rule) {
    opener(opening(rule.organ) + " weegt bij een " + rule.subject.text + " mee:");
    const std::size_t indent = indent_ + indent_step;
    for (const Factor& factor : rule.factors) {
        const std::string_view end = &factor == &rule.factors.back() ? "." : ";";
        const std::string mark = factor.mark + ". ";
        pieces_.push_back({factor.span,
                           indent,
                           indent + mark.size(),
                           false,
                           mark + words(factor.judgement) + std::string(end)});
    }
}

void BlockPrinter::operator()(const Hardship& rule) {
    const std::string text = opening(rule.organ) + " kan, met redenen, " +
                             words(rule.targets, true) + " buiten toepassing laten";
    if (!rule.condition) return sentence(text);
    guarded(text + clause_break + "indien ", *rule.condition);
}

void BlockPrinter::operator()(const Power& rule) {
    sentence(opening(rule.organ) + " is bevoegd tot " + words(rule.what));
}

void BlockPrinter::operator()(const Presumption& rule) {
    const bool neuter =
        !rule.path.names.empty() && rule.path.names.front().determiner == Determiner::Het;
    sentence(opening(rule.path) + " wordt geacht " + value(rule.value) + " te zijn zolang " +
             (neuter ? "het" : "die") + " onbekend is");
}

void BlockPrinter::operator()(const Waiver& rule) {
    if (rule.disapplied) {
        const std::string_view verb = rule.targets.size() > 1 ? " blijven" : " blijft";
        return guarded(capitalised(words(rule.targets, true)) + std::string(verb) +
                           " buiten toepassing" + clause_break + "indien ",
                       rule.condition);
    }
    guarded("In afwijking van " + words(rule.targets, true) + " is die voorwaarde niet vereist" +
                clause_break + "indien ",
            rule.condition);
}

void BlockPrinter::operator()(const Override& rule) {
    Path path = rule.path;
    const bool bare = !path.names.empty() && path.names.front().determiner == Determiner::None;
    if (bare) path.names.front().determiner = Determiner::De;
    guarded("In afwijking van " + words(rule.targets, true) + " is " + print_path(path) + ' ' +
                value(rule.value) + clause_break + "indien ",
            rule.condition);
}

void BlockPrinter::operator()(const NotComputable& mark) {
    std::string text = "niet berekenbaar";
    if (mark.organ) text += ", door " + words(*mark.organ);
    if (mark.reason) text += std::string(",") + clause_break + "omdat " + words(*mark.reason);
    sentence(text);
}

}  // namespace engine::syntax
