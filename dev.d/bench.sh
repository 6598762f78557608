# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by ./dev: measures a release and writes docs/benchmarks.md.

# bench [OPTIONS OF tests/load/bench]
bench() {
    preset=release build_dir=build/release build meshtray-load meshtray
    tests/load/footprint build/release build/footprint.json
    tests/load/bench build/release . --footprint build/footprint.json "$@"
}
