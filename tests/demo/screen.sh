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

# place_of PICTURE WORD MODE: where the middle of this word is, "x y". MODE is tesseract's page segmentation.
place_of() {
    convert "$1" -colorspace Gray -resize 300% png:- | tesseract - - --psm "$3" tsv 2>/dev/null |
        awk -F '\t' -v word="$2" '$12 == word { print int(($7 + $9 / 2) / 3), int(($8 + $10 / 2) / 3); found = 1; exit }
                                  END { exit !found }'
}

# click_word WINDOW WORD: presses the mouse button where this word stands in the window. Light words on a dark button
# are only read when little else is around them, so the window is read strip by strip when the whole does not tell.
click_word() {
    local picture=$pictures/.clicked.png place='' top height
    take_window "$1" "$picture" || return 1
    height=$(identify -format '%h' "$picture")
    if ! place=$(place_of "$picture" "$2" 11); then
        for ((top = 0; top < height; top += 30)); do
            convert "$picture" -crop "x60+0+$top" +repage "$picture.strip.png"
            place=$(place_of "$picture.strip.png" "$2" 6) && break
        done
        place="${place% *} $((${place#* } + top))"
    fi
    rm -f "$picture" "$picture.strip.png"
    [[ $place =~ ^[0-9]+\ [0-9]+$ ]] || return 1
    xdotool mousemove --window "$1" "${place% *}" "${place#* }" click 1
}
