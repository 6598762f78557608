# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# Checks that read the sources instead of running them.
get_target_property(qt_includes Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
set(qt_headers ${qt_includes})
list(FILTER qt_headers EXCLUDE REGEX "/QtCore$|[$]<")
list(GET qt_headers 0 qt_headers)

add_test(NAME layers COMMAND ${CMAKE_COMMAND}
    -D SOURCE=${PROJECT_SOURCE_DIR} -D QT_HEADERS=${qt_headers} -P ${CMAKE_CURRENT_SOURCE_DIR}/CheckLayers.cmake)
if(UNIX)
    add_test(NAME house_rules COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/house-rules ${PROJECT_SOURCE_DIR})
    add_test(NAME house_checks_can_fail
        COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/checks-can-fail ${PROJECT_SOURCE_DIR} ${qt_headers})
    set_tests_properties(layers house_rules house_checks_can_fail PROPERTIES LABELS house TIMEOUT 60)
endif()
