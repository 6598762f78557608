# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# shellcheck disable=SC2154 # `pictures` is the folder that the sourcing script names
# Sourced by the demo: find windows, take pictures of them, and see that a picture shows what it is said to show.

# eventually SECONDS COMMAND...: tries it until it succeeds.
eventually() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < deadline)) || return 1
        sleep 0.1
    done
}

# window_of PID TITLE: the visible window of that process whose title begins so.
window_of() {
    local id
    for id in $(xdotool search --onlyvisible --pid "$1" 2>/dev/null); do
        if [[ $(xdotool getwindowname "$id" 2>/dev/null) == "$2"* ]]; then
            printf '%s\n' "$id"
            return
        fi
    done
    return 1
}

# The words in a picture, one line; small text is made larger first.
words_in() {
    convert "$1" -colorspace Gray -resize 300% png:- | tesseract - - --psm "${2:-11}" 2>/dev/null | tr -s '[:space:]' ' '
}

# shows PICTURE WORD...: true when it has a size, more than one colour, and each of these words can be read in it.
shows() {
    local picture=$1 word words width height colours
    shift
    read -r width height colours < <(identify -format '%w %h %k\n' "$picture")
    ((width >= 100 && height >= 40 && colours >= 16)) || {
        complaint="${picture##*/} is ${width}x$height with $colours colours"
        return 1
    }
    words=$(words_in "$picture")
    for word in "$@"; do
        [[ ${words,,} == *"${word,,}"* ]] || {
            complaint="\"$word\" cannot be read in ${picture##*/}; what can: $words"
            return 1
        }
    done
}

take_window() { import -window "$1" "$2" 2>/dev/null; }
take_screen() { import -window root "$1" 2>/dev/null; }

# picture NAME WINDOW WORD...: NAME.png of that window, taken again until it shows these words; fails after 20 s.
picture() {
    local name=$1 window=$2 deadline=$((SECONDS + 20))
    shift 2
    xdotool windowraise "$window" windowfocus "$window" 2>/dev/null || true
    until take_window "$window" "$pictures/$name.png" && shows "$pictures/$name.png" "$@"; do
        ((SECONDS < deadline)) || fail "$complaint"
        sleep 0.2
    done
    printf '   %s.png shows: %s\n' "$name" "$*"
}

# click_word WINDOW WORD: presses the mouse button where this word stands in the window.
click_word() {
    local x y
    read -r x y < <(import -window "$1" png:- | convert - -colorspace Gray -resize 300% png:- |
        tesseract - - --psm 11 tsv 2>/dev/null |
        awk -F '\t' -v word="$2" '$12 == word { print int(($7 + $9 / 2) / 3), int(($8 + $10 / 2) / 3); exit }') ||
        return 1
    xdotool mousemove --window "$1" "$x" "$y" click 1
}
