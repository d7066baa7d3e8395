#include "engine/store/rows.h"

namespace engine::store {

std::int64_t milliseconds_of(Moment moment) {
    return moment.time_since_epoch().count();
}

Entry entry_of(const Query& row) {
    const Event event{.dossier = row.text(1),
                      .number = row.integer(2),
                      .happened = row.text(3),
                      .recorded = Moment(std::chrono::milliseconds(row.integer(4))),
                      .actor = row.text(5),
                      .kind = row.text(6),
                      .payload = row.text(7),
                      .rules = row.text(8),
                      .due = row.text(9)};
    return {row.integer(0), event, row.digest(10), row.digest(11)};
}

Result<Head> head_of(Database& database) {
    auto found =
        database.query("SELECT position, digest FROM event ORDER BY position DESC LIMIT 1");
    if (!found) return base::unexpected(found.error());
    const auto row = found->next();
    if (!row) return base::unexpected(row.error());
    if (!*row) return Head{};
    return Head{found->integer(0), found->digest(1)};
}

Result<void> insert(Database& database, const Entry& entry) {
    const Event& event = entry.event;
    using Text = std::string_view;
    auto made = database.query("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                               {entry.position,
                                Text(event.dossier),
                                event.number,
                                Text(event.happened),
                                milliseconds_of(event.recorded),
                                Text(event.actor),
                                Text(event.kind),
                                Text(event.payload),
                                Text(event.rules),
                                Text(event.due),
                                &entry.previous,
                                &entry.digest});
    if (!made) return base::unexpected(made.error());
    const auto done = made->next();
    if (!done) return base::unexpected(done.error());
    return {};
}

}  // namespace engine::store
