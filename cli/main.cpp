#include "cli/run.h"

#include <iostream>
#include <vector>

int main(int count, char** words) {
    const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
    return cli::run(arguments, std::cout, std::cerr, cli::environment_of_process());
}
