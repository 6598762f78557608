# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by ./dev: packages, whether they do what they should, and whether a release can be made of this commit.

packages_folder=build/release/packages

# package: everything in it is as old as the commit.
package() {
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    export SOURCE_DATE_EPOCH
    preset=release build_dir=build/release build meshtray meshtray-broker meshtray-extras
    rm -rf -- "$packages_folder"
    (cd build/release && cpack) >build/cpack.log 2>&1 || {
        tail -20 build/cpack.log >&2
        fail "CPack could not make the packages"
    }
    rm -rf -- "$packages_folder/_CPack_Packages"
    installer/linux/make-tarball build/release "$packages_folder" >/dev/null
    (cd "$packages_folder" && sha256sum -- *.*) | tee build/packages.sha256
}

check_packages() {
    desktop-file-validate installer/linux/desktop/*.desktop
    appstreamcli validate --no-net build/release/installer/linux/*.metainfo.xml
    lintian --allow-root --fail-on error "$packages_folder"/*.deb
    ((EUID == 0)) || fail "a clean root can be made by root alone: sudo ./dev check-packages"
    installer/linux/check-packages . "$packages_folder" build/clean-root
}

# The version stands in CMakeLists.txt; everything else takes it from there.
release_version() { sed -n 's/^project(Meshtray VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt; }

# same_bytes_elsewhere: builds this commit in a folder of another name and compares what came out.
same_bytes_elsewhere() {
    local elsewhere
    elsewhere=$(mktemp -d)
    git clone -q . "$elsewhere/another folder"
    (cd "$elsewhere/another folder" && ./dev package >/dev/null) || fail "the packages could not be made in another folder"
    diff build/packages.sha256 "$elsewhere/another folder/build/packages.sha256" >&2 ||
        note "these packages are not the same, byte for byte, when they are built in another folder"
    (cd "$packages_folder" && sha256sum -- *.deb) | diff - <(cd "$elsewhere/another folder/$packages_folder" && sha256sum -- *.deb) >&2
    rm -rf -- "$elsewhere"
}

release_check() {
    local version problems=()
    version=$(release_version)
    [[ $version =~ ^[0-9]+[.][0-9]+[.][0-9]+$ ]] || problems+=("CMakeLists.txt has no version of three numbers")
    [[ -z $(git status --porcelain) ]] || problems+=("there are changes that are not committed")
    grep "^## \[$version\] - 20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]$" CHANGELOG.md >/dev/null ||
        problems+=("CHANGELOG.md has no section [$version] with a date: give [Unreleased] that name")
    [[ -z $(git tag -l "v$version") ]] || problems+=("there is a tag v$version already: this version was released")
    translations/strings check >/dev/null || problems+=("some sentences are not translated")
    lint >build/lint.log 2>&1 || problems+=("./dev lint finds fault (build/lint.log)")
    package >/dev/null
    check_packages >build/check-packages.log 2>&1 || problems+=("the packages do not work (build/check-packages.log)")
    same_bytes_elsewhere || problems+=("the .deb files differ when they are built in another folder")
    if ((${#problems[@]})); then
        printf 'not ready: %s\n' "${problems[@]}" >&2
        return 1
    fi
    note "$version can be released: tag this commit v$version, and publish $packages_folder"
}
