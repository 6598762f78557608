# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# How every target of the project is compiled.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)

set(MESHTRAY_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, for example address,undefined or thread")
option(MESHTRAY_FUZZ "Build the fuzz targets for libFuzzer instead of the tests" OFF)
option(MESHTRAY_PCH "Precompile the Qt headers that nearly every file reads" ON)

add_library(meshtray_options INTERFACE)
add_library(Meshtray::options ALIAS meshtray_options)
target_compile_options(meshtray_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(meshtray_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_MESSAGELOGCONTEXT)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # std::stable_sort of libstdc++ 12 uses a deprecated function of its own, and tells only g++ not to mind
    target_compile_options(meshtray_options INTERFACE -Wno-deprecated-declarations)
endif()
if(MESHTRAY_SANITIZE)
    target_compile_options(meshtray_options INTERFACE -fsanitize=${MESHTRAY_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(meshtray_options INTERFACE -fsanitize=${MESHTRAY_SANITIZE})
endif()
if(NOT MESHTRAY_SANITIZE)
    target_compile_options(meshtray_options INTERFACE -fstack-protector-strong $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
    target_link_options(meshtray_options INTERFACE -Wl,-z,relro,-z,now)
endif()

# Over two hundred programs are linked, most of them tests: a fast linker saves minutes.
find_program(MESHTRAY_MOLD mold)
if(MESHTRAY_MOLD AND CMAKE_BUILD_TYPE STREQUAL Debug)
    target_link_options(meshtray_options INTERFACE -fuse-ld=mold)
endif()
