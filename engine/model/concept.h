/// The words of a rule set: subjects, organs, facts, judgements, definitions and parameters.
#pragma once

#include "engine/model/node.h"

#include <optional>
#include <string>
#include <vector>

namespace engine::model {

struct Subject;
using SubjectId = base::Id<Subject>;
struct Organ;
using OrganId = base::Id<Organ>;

/// What is judged: `uitdaging`, or `verordening`, which every rule set knows.
struct Subject {
    std::string name = {};
    text::Span span = {};
};

struct Organ {
    std::string name = {};
    std::string phrase = {};   ///< `het college`.
    std::string meaning = {};  ///< May be empty.
    text::Span span = {};
};

/// One fact of a subject, those of its parts among them: `het aantal inwoners van de uitdager`.
struct Attribute {
    enum class Origin {
        Given,      ///< The case says it.
        Judged,     ///< Only the organ says it, with reasons.
        Structure,  ///< Follows from the regulation that is judged.
    };
    SubjectId subject = {};
    std::vector<std::string> chain =
        {};                   ///< Widest first, without the subject: `uitdager`, `naam`.
    std::string phrase = {};  ///< As people say it: `de naam van de uitdager`; of
                              ///< a Structure the whole sentence.
    Type type = {};
    Origin origin = Origin::Given;
    OrganId organ = {};            ///< Who judges; not valid when nobody in particular.
    bool with_reasons = false;     ///< Of a judgement.
    bool optional = false;         ///< May be said to be absent.
    std::string supplier = {};     ///< Who gives the fact; empty: who files the case.
    std::string question = {};     ///< May be empty.
    std::string meaning = {};      ///< May be empty.
    std::string explanation = {};  ///< May be empty.
    text::Span span = {};
};

/// `In afwijking van artikel 3, lid 3, is de vereiste steun 25 indien …`.
struct Override {
    UnitId unit = {};
    NodeId condition = {};
    NodeId value = {};
    std::vector<UnitId> over =
        {};  ///< The units it has priority over; may hold those of overrides.
};

/// What a name stands for, in each version of the regulation.
struct Definition {
    struct Version {
        UnitId unit = {};
        NodeId value = {};
    };
    SubjectId subject = {};
    std::vector<std::string> chain = {};  ///< As of an attribute.
    std::string phrase = {};              ///< `de vereiste steun`, or of a yes/no `kleinschalig`.
    Type type = {};
    std::vector<Version> versions = {};  ///< At most one in force on any day.
    std::vector<Override> overrides = {};
    text::Span span = {};
};

/// `invulpunt`: what a regulation leaves to fill in, and with what it was filled.
struct Parameter {
    struct Filling {
        std::int64_t value = 0;
        calendar::Period period = {};
        UnitId unit = {};  ///< That fills it in; it may stand in another regulation.
        text::Span span = {};
    };
    std::string name = {};
    std::string phrase = {};
    Type type = {};
    UnitId unit = {};
    std::optional<std::int64_t> least = {};
    std::optional<std::int64_t> most = {};
    std::optional<std::int64_t> standard = {};  ///< Holds on days without a filling.
    std::vector<Filling> fillings = {};         ///< At most one in force on any day.
    std::string reason = {};                    ///< Why this filling; may be empty.
    text::Span span = {};
};

/// `Het winstoogmerk wordt geacht nee te zijn zolang het onbekend is`.
struct Presumption {
    UnitId unit = {};
    AttributeId attribute = {};
    std::int64_t value = 0;
};

}  // namespace engine::model
