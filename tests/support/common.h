/// What nearly every test includes, compiled once for all of them.
#pragma once

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <optional>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <sstream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>
