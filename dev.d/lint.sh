# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by ./dev: the checks that read the source without running it.

lint_base() {
    local ref
    for ref in '@{upstream}' origin/main origin/HEAD; do
        if git rev-parse -q --verify "$ref^{commit}" >/dev/null 2>&1; then
            git merge-base HEAD "$ref"
            return
        fi
    done
    git rev-parse -q --verify HEAD~1 || git rev-parse HEAD
}

# Every file of the project with one of these endings, committed or not yet.
lint_files() {
    git ls-files --cached --others --exclude-standard -- "$@" | lint_existing
}

lint_existing() {
    local file
    sort -u | while read -r file; do
        [[ ! -f $file ]] || printf '%s\n' "$file"
    done
}

lint_format() {
    local -a files
    mapfile -t files < <(lint_files '*.cpp' '*.h')
    note "clang-format: ${#files[@]} files"
    clang-format-19 --dry-run -Werror "${files[@]}"
}

lint_shell() {
    local -a files
    mapfile -t files < <(lint_files | xargs -d '\n' awk 'FNR == 1 && /^#!.*(bash|sh)$/ || FNR <= 3 && /^# shellcheck shell=/ { print FILENAME; nextfile }' | sort -u)
    note "shellcheck: ${#files[@]} files"
    shellcheck -x "${files[@]}"
}

# The development build knows what types QML gets from C++, and how qmllint is to be called.
lint_qml() {
    note "qmllint"
    cmake --build build/dev --target all_qmllint >build/qmllint.log 2>&1 || {
        tail -n 60 build/qmllint.log >&2
        return 1
    }
    ! grep -A 3 '^Warning:' build/qmllint.log >&2
}

# Which .cpp files clang-tidy reads for a change: those changed, and for a changed header the .cpp of the same name.
lint_changed_sources() {
    {
        git diff --name-only --diff-filter=d "$1" -- '*.cpp' '*.h'
        git ls-files --others --exclude-standard -- '*.cpp' '*.h'
    } | sed 's/[.]h$/.cpp/' | lint_existing
}

# lint_tidy FILE...
lint_tidy() {
    note "clang-tidy: $# files"
    (($#)) || return 0
    local -a generated
    # the sources #include what moc and the QML tools make
    mapfile -t generated < <(ninja -C build/lint -t targets all | sed -n -e 's/^\([^/]*_autogen\): phony$/\1/p' -e 's/^\([^:]*[.]moc\): CUSTOM_COMMAND$/\1/p')
    ninja -C build/lint "${generated[@]}" >/dev/null || return 1
    printf '%s\0' "$@" | xargs -0 -n 1 -P "$(nproc)" clang-tidy-19 -p build/lint --quiet 2> >(grep -v ' warnings* generated\|^Suppressed' >&2)
}

lint() {
    local base='' all=no
    while (($#)); do
        case $1 in
        --all) all=yes ;;
        --base)
            [[ -n ${2:-} ]] || fail "--base needs a commit"
            base=$2
            shift
            ;;
        *) fail "lint does not know $1" ;;
        esac
        shift
    done

    preset=dev configure
    preset=lint configure
    local -a sources
    if [[ $all == yes ]]; then
        mapfile -t sources < <(lint_files 'app/*.cpp' 'tests/*.cpp')
    else
        mapfile -t sources < <(lint_changed_sources "${base:-$(lint_base)}")
    fi

    local failed=()
    lint_format || failed+=(clang-format)
    lint_shell || failed+=(shellcheck)
    lint_qml || failed+=(qmllint)
    lint_tidy "${sources[@]}" || failed+=(clang-tidy)
    ((${#failed[@]} == 0)) || fail "lint found faults: ${failed[*]}"
    note "lint is clean"
}
