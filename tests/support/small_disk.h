/// A small disk, to fill.
#pragma once

namespace tests {

/// Lays an empty disk over the folder that this process works in, which only this process sees.
/// False where the system does not let it. The process must have one thread.
bool has_small_disk(int kilobytes);

}  // namespace tests
