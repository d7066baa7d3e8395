/// SQLite, as far as the log needs it: nothing else in the house knows it.
#pragma once

#include "engine/store/error.h"
#include "engine/store/event.h"

#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace engine::store {

using Argument = std::variant<std::int64_t, std::string_view, const Digest*>;

/// A statement that runs. Lets go of what it holds when it goes.
class Query {
public:
    explicit Query(sqlite3_stmt* statement) : statement_(statement) {}
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    ~Query();

    /// Whether there is a next row. The functions below tell of that row.
    Result<bool> next();

    std::int64_t integer(int column) const;
    std::string text(int column) const;
    /// All zeros when what stands there has another length.
    Digest digest(int column) const;

private:
    sqlite3_stmt* statement_;  ///< Null when moved from.
};

/// One connection.
class Database {
public:
    static Result<Database> open(const std::string& path);

    /// Any number of statements that give no rows.
    Result<void> execute(const char* sql);

    /// Prepares `sql` once; it must be a literal, and no query of the same may be running. What
    /// the arguments refer to must outlive the query.
    Result<Query> query(const char* sql, std::initializer_list<Argument> arguments = {});

    /// The first column of the first row.
    Result<std::int64_t> integer(const char* sql);
    Result<std::string> text(const char* sql);

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Database(std::unique_ptr<sqlite3, Close> connection)
        : connection_(std::move(connection)) {}

    Result<sqlite3_stmt*> prepared(const char* sql);

    std::unique_ptr<sqlite3, Close> connection_;
    std::map<const char*, std::unique_ptr<sqlite3_stmt, Finalize>> prepared_;
};

/// Undone when it goes without `commit`.
class Transaction {
public:
    /// To read alone: everything that is read is of one moment.
    static Result<Transaction> to_read(Database& database);
    /// Waits for other writers before anything is read, so that nothing read can be outdated.
    static Result<Transaction> to_write(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database& database) : database_(&database) {}

    Database* database_;  ///< Null when committed or moved from.
};

}  // namespace engine::store
