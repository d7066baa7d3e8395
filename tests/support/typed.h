/// What somebody types at a terminal: a program reads it line by line, and the screen shows it.
#pragma once

#include <algorithm>
#include <ostream>
#include <streambuf>
#include <string>

namespace tests {

class Typed : public std::streambuf {
public:
    Typed(std::string text, std::ostream& screen) : text_(std::move(text)), screen_(screen) {}

protected:
    int_type underflow() override {
        if (at_ == text_.size()) return traits_type::eof();
        const std::size_t end = std::min(text_.find('\n', at_), text_.size() - 1) + 1;
        screen_.write(text_.data() + at_, static_cast<std::streamsize>(end - at_));
        setg(text_.data() + at_, text_.data() + at_, text_.data() + end);
        at_ = end;
        return traits_type::to_int_type(*gptr());
    }

private:
    std::string text_;
    std::ostream& screen_;
    std::size_t at_ = 0;
};

}  // namespace tests
