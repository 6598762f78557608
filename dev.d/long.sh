# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by ./dev: torments a release for half an hour and writes docs/reliability.md.

# long [OPTIONS OF tests/long/run]
long() {
    preset=release build_dir=build/release build meshtray-crew meshtray-load
    tests/long/run build/release docs/reliability.md build/long "$@"
}
