#!/usr/bin/env python3
"""Runs the benchmarks and sets what they say beside the goals of docs/performance.md.

Ratios are made inside one run and the median of several runs is shown: the machine may be shared.
"""
import json
import pathlib
import statistics
import subprocess

BINARY = pathlib.Path(__file__).resolve().parent.parent / "build/release/benchmarks/benchmarks"
RUNS = 5


def times():
    """CPU time in ns of each benchmark in one run."""
    output = subprocess.run(
        [BINARY, "--benchmark_format=json"], check=True, capture_output=True, text=True
    ).stdout
    scale = {"ns": 1, "us": 1e3, "ms": 1e6}
    return {
        one["name"]: one["cpu_time"] * scale[one["time_unit"]]
        for one in json.loads(output)["benchmarks"]
        if one.get("run_type") == "iteration"
    }


def ratios(ns):
    return {
        "judged / by hand": ns["judged"] / ns["by_hand"],
        "judged and told / by hand": ns["told"] / ns["by_hand"],
        "judged and answered / by hand": ns["answered"] / ns["by_hand"],
        "judged, answered and written / by hand": ns["written"] / ns["by_hand"],
        "growth, 10 to 100 units": ns["judged_units/100"] / ns["judged_units/10"] / 10,
        "growth, 100 to 1,000 units": ns["judged_units/1000"] / ns["judged_units/100"] / 10,
        "1 MB parsed, seconds": ns["parsed"] / 1e9,
        "1 MB resolved, seconds": ns["resolved"] / 1e9,
        "1 MB checked from disk, seconds": ns["checked"] / 1e9,
    }


GOALS = {
    "judged / by hand": 20,
    "judged and told / by hand": 35,
    "growth, 10 to 100 units": 1.2,
    "growth, 100 to 1,000 units": 1.2,
    "1 MB checked from disk, seconds": 1,
}


def main():
    runs = [times() for _ in range(RUNS)]
    for name, ns in ((name, statistics.median(run[name] for run in runs)) for name in runs[0]):
        print(f"{name:<42}{ns:>16,.1f} ns")
    print()
    all_ratios = [ratios(run) for run in runs]
    for name in all_ratios[0]:
        value = statistics.median(one[name] for one in all_ratios)
        goal = GOALS.get(name)
        verdict = "" if goal is None else f"   goal {goal}   {'met' if value <= goal else 'MISSED'}"
        print(f"{name:<42}{value:>12.2f}{verdict}")


if __name__ == "__main__":
    main()
