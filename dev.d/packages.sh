# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# shellcheck disable=SC2034 # the lists are read by name
# Sourced by ./dev: which Debian packages each purpose needs, and how the missing ones get installed.

packages_build=(
    g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-websockets-dev qt6-declarative-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libsodium-dev libssl-dev libsimdjson-dev libxxhash-dev libboost-dev libqrcodegencpp-dev libzbar-dev prometheus-cpp-dev libxcb1-dev
)

# What a built desktop loads at run time and no link shows: QML modules, plugins, the keychain's client library.
packages_run=(
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts qml6-module-qtquick-templates
    qml6-module-qtquick-window
    libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n libsecret-1-0 fonts-dejavu-core
)

# A whole desktop session on a virtual display: bus, keyring, tray hosts, notification server, a hand and eyes that read;
# a Wayland compositor, and the shells whose completions are tried.
packages_session=(
    dbus-daemon dbus-bin gnome-keyring libsecret-tools
    xvfb x11-utils xdotool openbox xfce4-panel xfce4-notifyd xfconf trayer dunst at-spi2-core imagemagick tesseract-ocr zbar-tools jq
    weston qt6-wayland zsh fish
)

packages_test=(
    qml6-module-qttest sqlite3 python3 python3-websockets python3-nacl systemd binutils
)

packages_fuzz=(
    clang-19 libclang-rt-19-dev
)

packages_bench=(
    mosquitto python3 sqlite3
)

packages_long=(
    python3 iproute2 util-linux libfaketime
)

# To make the packages, and to try them in a clean root.
packages_package=(
    rpm librsvg2-bin patchelf debootstrap lintian appstream desktop-file-utils util-linux
)

packages_lint=(
    clang-19 clang-tidy-19 clang-format-19 shellcheck qt6-declarative-dev-tools
)

# packages_for PURPOSE...: the packages of these purposes, one a line.
packages_for() {
    local purpose
    for purpose in "$@"; do
        local -n list="packages_$purpose"
        printf '%s\n' "${list[@]}"
    done | sort -u
}

# packages_missing PACKAGE...: those that are not installed, one a line.
packages_missing() {
    local installed
    # dpkg-query fails when it does not know one of them; what it prints about the others still counts
    # shellcheck disable=SC2016 # the format is dpkg's, not the shell's
    installed=$(dpkg-query -W -f '${db:Status-Abbrev}\t${Package}\n' "$@" 2>/dev/null | sed -n 's/^ii \t//p') || true
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

# packages_ensure PURPOSE...: installs exactly what is missing for these purposes.
packages_ensure() {
    local -a wanted missing as_root=() apt
    mapfile -t wanted < <(packages_for "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        note "this is no Debian-like system; it has to have by itself what Debian calls: ${wanted[*]}"
        return
    fi
    mapfile -t missing < <(packages_missing "${wanted[@]}")
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            fail "these packages are missing, and only root may install them (there is no sudo here): ${missing[*]}"
        as_root=(sudo)
    fi
    note "installing: ${missing[*]}"
    apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q)
    if ! apt-get -s install --no-install-recommends "${missing[@]}" >/dev/null 2>&1; then
        "${apt[@]}" update || fail "apt-get update did not succeed; is the network there?"
    fi
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" && return
    # the package lists can be older than what the mirror still has
    "${apt[@]}" update || fail "apt-get update did not succeed; is the network there?"
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" || fail "apt-get could not install: ${missing[*]}"
}
