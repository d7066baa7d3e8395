#include "engine/facts/json_tree.h"

#include "engine/base/ensure.h"
#include "engine/text/unicode.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>

namespace engine::facts {
namespace {

using text::Code;

/// Walks over a text and tells how far it came: the reader of JSON itself tells no places.
class Counting {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Counting(const char* at, std::size_t& count) : at_(at), count_(&count) {}

    reference operator*() const { return *at_; }
    Counting& operator++() {
        ++at_;
        ++*count_;
        return *this;
    }
    Counting operator++(int) {
        const Counting before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Counting& a, const Counting& b) { return a.at_ == b.at_; }
    friend bool operator!=(const Counting& a, const Counting& b) { return !(a == b); }

private:
    const char* at_;
    std::size_t* count_;
};

/// Builds the tree from what the reader meets, in the order of the text.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(text::FileId file,
            std::string_view source,
            const std::size_t& read,
            text::Diagnostics& diagnostics)
        : file_(file), text_(source), read_(read), diagnostics_(diagnostics) {}

    Json take() { return std::move(root_); }

    bool null() override { return put(node(Json::Kind::Null, token())); }
    bool boolean(bool value) override {
        return put(node(value ? Json::Kind::True : Json::Kind::False, token()));
    }
    bool number_integer(number_integer_t /*value*/) override { return number(); }
    bool number_unsigned(number_unsigned_t /*value*/) override { return number(); }
    bool number_float(number_float_t /*value*/, const string_t& /*written*/) override {
        return number();
    }
    bool string(string_t& value) override {
        const text::Span span = token();
        auto said = clean(value, span);
        return said && put(node(Json::Kind::String, span, *std::move(said)));
    }
    bool binary(binary_t& /*value*/) override { return false; }  // JSON has none

    bool start_object(std::size_t /*size*/) override { return open(Json::Kind::Object); }
    bool start_array(std::size_t /*size*/) override { return open(Json::Kind::List); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        const text::Span span = token();
        auto said = clean(name, span);
        if (said) open_.back().members.push_back({*std::move(said), span, Json()});
        return said.has_value();
    }

    bool parse_error(std::size_t /*position*/,
                     const std::string& /*token*/,
                     const nlohmann::json::exception& error) override {
        // The only thing that is well-formed and yet cannot be read is a number like 1e999.
        if (dynamic_cast<const nlohmann::json::out_of_range*>(&error) != nullptr) {
            const text::Span span = number_token();
            return refuse(Code::UnkeepableNumber, span, {written(span)});
        }
        // When less was read than where a token could begin, the comma or colon was too many.
        const std::size_t begin = std::min(next_token(), std::max<std::size_t>(read_, 1) - 1);
        const std::size_t end = std::min(begin + 1, text_.size());
        return refuse(Code::BrokenJson, span_of(std::min(begin, end), end));
    }

private:
    static constexpr std::string_view space = " \t\n\r";

    static Json node(Json::Kind kind, text::Span span, std::string lexeme = {}) {
        Json made;
        made.kind = kind;
        made.lexeme = std::move(lexeme);
        made.span = span;
        return made;
    }

    text::Span span_of(std::size_t begin, std::size_t end) const {
        return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    std::size_t past_space(std::size_t at) const {
        return std::min(text_.find_first_not_of(space, at), text_.size());
    }

    /// Where the token behind the last one begins: at most one comma or colon lies between.
    std::size_t next_token() const {
        const std::size_t at = past_space(end_);
        const bool separated = at < text_.size() && (text_[at] == ',' || text_[at] == ':');
        return separated ? past_space(at + 1) : at;
    }

    /// The place of the token that was read last.
    text::Span token() {
        const std::size_t begin = next_token();
        end_ = read_;
        return span_of(begin, end_);
    }

    /// A number ends where something else begins, which may be read already or not.
    text::Span number_token() {
        const std::size_t begin = next_token();
        end_ = std::min(text_.find_first_not_of("+-.0123456789eE", begin), text_.size());
        return span_of(begin, end_);
    }

    std::string written(text::Span span) const {
        return std::string(text_.substr(span.begin, span.end - span.begin));
    }

    bool number() {
        const text::Span span = number_token();
        return put(node(Json::Kind::Number, span, written(span)));
    }

    /// An escape can spell what `text::clean` keeps out of every text.
    std::optional<std::string> clean(const std::string& said, text::Span span) {
        auto cleaned = text::clean(said);
        if (cleaned) return *std::move(cleaned);
        refuse(Code::BrokenJson, span);
        return std::nullopt;
    }

    bool refuse(Code code, text::Span span, std::vector<std::string> arguments = {}) {
        diagnostics_.push_back({code, span, std::move(arguments)});
        return false;
    }

    bool open(Json::Kind kind) {
        const text::Span span = token();
        if (open_.size() == json_depth_max) return refuse(Code::JsonTooDeep, span);
        open_.push_back(node(kind, span));
        return true;
    }

    bool close() {
        Json done = std::move(open_.back());
        open_.pop_back();
        done.span = text::join(done.span, token());
        leave_out_doubles(done);
        return put(std::move(done));
    }

    bool put(Json value) {
        if (open_.empty()) {
            root_ = std::move(value);
        } else if (open_.back().kind == Json::Kind::Object) {
            open_.back().members.back().value = std::move(value);
        }
        return true;
    }

    void leave_out_doubles(Json& object) {
        std::map<std::string, text::Span, std::less<>> seen;
        std::erase_if(object.members, [&](const Json::Member& member) {
            const auto [first, is_new] = seen.try_emplace(member.name, member.name_span);
            if (is_new) return false;
            diagnostics_.push_back(
                {Code::FactTwice, member.name_span, {member.name}, {first->second}});
            return true;
        });
    }

    text::FileId file_;
    std::string_view text_;
    const std::size_t& read_;
    text::Diagnostics& diagnostics_;
    Json root_;
    std::vector<Json> open_;  ///< The lists and objects that are not closed, outermost first.
    std::size_t end_ = 0;     ///< Of the last token.
};

}  // namespace

const Json::Member* Json::member(std::string_view name) const {
    const auto found = std::ranges::find(members, name, &Member::name);
    return found == members.end() ? nullptr : &*found;
}

std::optional<Json> json_tree(text::FileId file,
                              const text::SourceFile& source,
                              text::Diagnostics& diagnostics) {
    const std::string_view text = source.text();
    std::size_t read = 0;
    Builder builder(file, text, read, diagnostics);
    const Counting begin(text.data(), read);
    const Counting end(text.data() + text.size(), read);
    if (!nlohmann::json::sax_parse(begin, end, &builder)) return std::nullopt;
    return builder.take();
}

}  // namespace engine::facts
