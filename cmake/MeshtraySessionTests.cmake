# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# meshtray_session_test(<name> <source> SESSION <option>... [LINKS <target>...] [LABELS <label>...] [TIMEOUT <seconds>])
#   one executable and one ctest entry called <name>, run inside a private desktop session;
#   SESSION are options of tests/support/with-session, for example: SESSION --keyring unlocked --tray
function(meshtray_session_test name source)
    cmake_parse_arguments(arg "" "TIMEOUT" "SESSION;LINKS;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    meshtray_test_executable(${name} ${source} LINKS Meshtray::test_support Meshtray::test_session ${arg_LINKS})
    add_test(NAME ${name}
        COMMAND ${PROJECT_SOURCE_DIR}/tests/support/with-session ${arg_SESSION} -- $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "session;${arg_LABELS}")
endfunction()
