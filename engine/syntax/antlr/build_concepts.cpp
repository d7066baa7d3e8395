#include "engine/syntax/antlr/builder.h"

namespace engine::syntax {

TypeName Builder::type(P::TypeContext& type) {
    using Kind = TypeName::Kind;
    TypeName result;
    result.span = span(type);
    if (as<P::YesNoTypeContext>(&type) != nullptr) result.kind = Kind::YesNo;
    if (as<P::NumberTypeContext>(&type) != nullptr) result.kind = Kind::Number;
    if (as<P::PercentageTypeContext>(&type) != nullptr) result.kind = Kind::Percentage;
    if (as<P::DateTypeContext>(&type) != nullptr) result.kind = Kind::Date;
    if (as<P::FileTypeContext>(&type) != nullptr) result.kind = Kind::File;
    if (as<P::ReferenceTypeContext>(&type) != nullptr) result.kind = Kind::Reference;
    if (auto* money = as<P::MoneyTypeContext>(&type)) {
        result.kind = Kind::Money;
        if (money->timeUnit() != nullptr) result.per = unit_of(*money->timeUnit());
    }
    if (auto* duration = as<P::DurationTypeContext>(&type)) {
        result.kind = Kind::Duration;
        if (duration->timeUnit() != nullptr) result.per = unit_of(*duration->timeUnit());
    }
    if (auto* named = as<P::NamedTypeContext>(&type)) {
        result.kind = Kind::Named;
        result.name = name(*named->name(), determiner_of(nullptr, nullptr, named->EEN()));
    }
    return result;
}

Remarks Builder::remarks(const std::vector<P::RemarkContext*>& list) {
    Remarks result;
    for (auto* remark : list) {
        result.spans.push_back(span(*remark));
        if (auto* question = as<P::QuestionRemarkContext>(remark)) {
            result.question = quoted(*question->STRING());
        } else if (auto* meaning = as<P::MeaningRemarkContext>(remark)) {
            result.meaning = quoted(*meaning->STRING());
        } else if (auto* explanation = as<P::ExplanationRemarkContext>(remark)) {
            result.explanation = quoted(*explanation->STRING());
        } else if (auto* supplier = as<P::SupplierRemarkContext>(remark)) {
            result.supplier = actor(*supplier->actor());
        } else {
            result.optional = true;
        }
    }
    return result;
}

std::vector<Filling> Builder::fillings(const std::vector<P::FillingContext*>& list) {
    std::vector<Filling> all;
    for (auto* filling : list) {
        const ExpressionId with = literal(*filling->literal());
        all.push_back(Filling{span(*filling), with, period(filling->period())});
    }
    return all;
}

FillsIn Builder::fills_in(P::FillingBlockContext& block) {
    FillsIn result{quoted(*block.STRING(0)), reference(*block.reference()), {}, {}};
    result.fillings = fillings(block.filling());
    if (block.OMDAT() != nullptr) result.reason = quoted(*block.STRING(1));
    return result;
}

Parameter Builder::parameter(P::ParameterBlockContext& block) {
    Parameter result;
    result.name = quoted(*block.STRING());
    result.type = type(*block.type());
    auto& tail = *block.parameterTail();
    if (auto* range = tail.range()) {
        result.least = literal(*range->literal(0));
        result.most = literal(*range->literal(1));
    }
    if (tail.literal() != nullptr) result.standard = literal(*tail.literal());
    result.fillings = fillings(tail.filling());
    std::size_t at = 0;
    if (tail.OMDAT() != nullptr) result.reason = quoted(*tail.STRING(at++));
    if (tail.TOELICHTING() != nullptr) result.explanation = quoted(*tail.STRING(at));
    return result;
}

Cell Builder::cell(P::CellContext& cell) {
    const Span place = span(cell);
    if (as<P::AnyCellContext>(&cell) != nullptr) return {place, AnyCell{}};
    if (as<P::OtherCellContext>(&cell) != nullptr) return {place, OtherCell{}};
    if (auto* bound = as<P::BoundCellContext>(&cell)) {
        auto& how = *bound->comparator();
        const bool sign = how.getStart() == how.getStop() && how.getText().size() <= 3;
        return {place, BoundCell{comparator_of(how), sign, expression(*bound->expression())}};
    }
    if (auto* range = as<P::RangeCellContext>(&cell)) {
        const ExpressionId least = expression(*range->expression(0));
        return {place, RangeCell{least, expression(*range->expression(1))}};
    }
    ValueCell values;
    for (auto* part : as<P::ValueCellContext>(&cell)->expression()) {
        values.values.push_back(expression(*part));
    }
    return {place, std::move(values)};
}

DecisionTable Builder::table(P::TableBlockContext& block) {
    DecisionTable result;
    result.name = quoted(*block.STRING());
    result.subject = name(*block.name(), Determiner::Een);
    result.type = type(*block.type());
    for (auto* row : block.row()) {
        Row line;
        line.span = span(*row);
        auto cells = row->cell();
        line.result = cell(*cells.back());
        cells.pop_back();
        for (auto* part : cells) line.conditions.push_back(cell(*part));
        result.rows.push_back(std::move(line));
    }
    return result;
}

void Builder::add_row_concept(P::ConceptBlockContext& block, Span place) {
    const Quoted title = quoted(*block.STRING());
    if (auto* choices = block.choices()) {
        ChoiceConcept result{title, {}};
        for (auto* part : choices->choice()) {
            Choice choice{span(*part), quoted(*part->STRING(0)), {}};
            if (part->ZEGGEN() != nullptr) choice.meaning = quoted(*part->STRING(1));
            result.choices.push_back(std::move(choice));
        }
        return add_block(place, std::move(result));
    }
    RecordConcept result{title, {}};
    for (auto* part : block.fields()->field()) {
        Field field{span(*part), quoted_if(part->STRING()), {}, remarks(part->remark())};
        if (part->type() != nullptr) {
            field.type = type(*part->type());
        } else {
            field.type = {span(*part->name()),
                          TypeName::Kind::Named,
                          {},
                          name(*part->name(), Determiner::Een)};
        }
        result.fields.push_back(std::move(field));
    }
    add_block(place, std::move(result));
}

void Builder::add_concept(P::BlockContext& block) {
    const Span place = span(block);
    if (auto* organ = as<P::OrganBlockContext>(&block)) {
        add_block(place, Organ{quoted(*organ->STRING()), quoted_if(organ->organTail()->STRING())});
    } else if (auto* kind = as<P::ConceptBlockContext>(&block)) {
        add_row_concept(*kind, place);
    } else if (auto* parameters = as<P::ParameterBlockContext>(&block)) {
        add_block(place, parameter(*parameters));
    } else if (auto* filling = as<P::FillingBlockContext>(&block)) {
        add_block(place, fills_in(*filling));
    } else if (auto* decision = as<P::TableBlockContext>(&block)) {
        add_block(place, table(*decision));
    } else if (auto* judgement = as<P::JudgementBlockContext>(&block)) {
        auto& tail = *judgement->judgementTail();
        Judgement result;
        result.name = quoted(*judgement->STRING());
        result.subject = name(*judgement->name(), Determiner::Een);
        result.type = type(*judgement->type());
        if (tail.actor() != nullptr) result.organ = actor(*tail.actor());
        result.with_reasons = tail.REDENEN() != nullptr;
        std::size_t at = 0;
        if (tail.VRAAG() != nullptr) result.question = quoted(*tail.STRING(at++));
        if (tail.TOELICHTING() != nullptr) result.explanation = quoted(*tail.STRING(at));
        add_block(place, std::move(result));
    } else if (auto* given = as<P::GivenBlockContext>(&block)) {
        if (auto* fact = given->factTail()) {
            return add_block(place,
                             Fact{quoted(*fact->STRING()),
                                  name(*fact->name(), Determiner::Een),
                                  type(*fact->type()),
                                  remarks(fact->remark())});
        }
        auto& tail = *given->givenTail();
        if (tail.assertions() != nullptr) {
            return add_block(
                place,
                Case{true, name(*tail.name(), Determiner::Een), assertions(*tail.assertions())});
        }
        const auto article = determiner_of(tail.DE(), tail.HET());
        add_block(place, GivenRegulation{name(*tail.name(), article), quoted(*tail.STRING())});
    } else {
        add_example(block);
    }
}

}  // namespace engine::syntax
