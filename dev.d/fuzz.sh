# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by ./dev: libFuzzer on every reader of something from outside, with AddressSanitizer and UBSan.

fuzz_targets() { basename -s .cpp tests/fuzz/*.cpp | grep -v '^replay$'; }

# fuzz_one TARGET SECONDS: what it finds stays in build/fuzz-finds/TARGET, what it has learnt in build/fuzz-corpus/TARGET.
fuzz_one() {
    local target=$1 seconds=$2
    local corpus=build/fuzz-corpus/$target finds=build/fuzz-finds/$target log=build/fuzz-finds/$target.log
    local -a given=("tests/fuzz/seeds/$target")
    [[ ! -d tests/fuzz/regressions/$target ]] || given+=("tests/fuzz/regressions/$target")
    mkdir -p "$corpus" "$finds"
    # one input may take a second and 64 MiB at the outside; the quarantine of the sanitizer is no growth of ours
    if ASAN_OPTIONS=quarantine_size_mb=16 "build/fuzz/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=1 \
        -malloc_limit_mb=64 -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1 -artifact_prefix="$finds/" \
        "$corpus" "${given[@]}" >"$log" 2>&1; then
        note "fuzz $target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, nothing found"
        return
    fi
    tail -40 "$log" >&2
    note "fuzz $target found something: see $log and $finds"
    return 1
}

# fuzz SECONDS [TARGET...]: as many at a time as there are processors.
fuzz() {
    local seconds=$1 target found=0
    shift
    if (($# == 0)); then
        local -a all
        mapfile -t all < <(fuzz_targets)
        set -- "${all[@]}"
    fi
    preset=fuzz build_dir=build/fuzz build "${@/#/fuzz_}"
    for target in "$@"; do
        while (($(jobs -rp | wc -l) >= $(nproc))); do wait -n || found=1; done
        fuzz_one "$target" "$seconds" &
    done
    while (($(jobs -p | wc -l))); do wait -n || found=1; done
    return "$found"
}
