# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# One static library a folder of app/, alias Meshtray::<folder>. A folder may link only the folders above it
# in this list; tests/CheckLayers.cmake holds the #include lines against the links declared here.
set(MESHTRAY_LAYERS core crypto protocol secrets store net client broker mesh notify ui)

# meshtray_library(<folder> [LINKS <folder>...] [PUBLIC <target>...] [PRIVATE <target>...])
#   LINKS    folders of this project it builds on
#   PUBLIC   outside libraries its headers show
#   PRIVATE  outside libraries only its .cpp files see
function(meshtray_library folder)
    cmake_parse_arguments(arg "" "" "LINKS;PUBLIC;PRIVATE" ${ARGN})
    list(FIND MESHTRAY_LAYERS ${folder} own)
    if(own EQUAL -1)
        message(FATAL_ERROR "${folder} is not in MESHTRAY_LAYERS")
    endif()
    foreach(link IN LISTS arg_LINKS)
        list(FIND MESHTRAY_LAYERS ${link} other)
        if(other EQUAL -1 OR NOT other LESS own)
            message(FATAL_ERROR "${folder} must not link ${link}: a folder links only what stands above it")
        endif()
        list(APPEND internal Meshtray::${link})
    endforeach()

    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(meshtray_${folder} STATIC ${sources})
    add_library(Meshtray::${folder} ALIAS meshtray_${folder})
    target_include_directories(meshtray_${folder} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(meshtray_${folder} PUBLIC Meshtray::options ${internal} ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    set_property(GLOBAL PROPERTY MESHTRAY_LINKS_${folder} "${arg_LINKS}")
    meshtray_precompile(meshtray_${folder})
endfunction()

set(MESHTRAY_PRECOMPILED
    <QtCore/QObject> <QtCore/QString> <QtCore/QByteArray> <QtCore/QList> <QtCore/QHash> <QtCore/QTimer>
    <expected> <functional> <memory> <optional> <span> <variant>)

function(meshtray_precompile target)
    if(MESHTRAY_PCH)
        target_precompile_headers(${target} PRIVATE ${MESHTRAY_PRECOMPILED})
        meshtray_cacheable_pch(${target})
    endif()
endfunction()

function(meshtray_cacheable_pch target)
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        # ccache can only keep what is compiled with a precompiled header when the preprocessor leaves it in
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
endfunction()

# Runs moc on a test by itself: its Q_OBJECTs are in the one file that includes `test_<name>.moc`. AUTOMOC would scan,
# generate and compile four files more for each of two hundred programs, which takes as long as building the rest.
function(meshtray_moc_test name source)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    get_filename_component(file ${source} ABSOLUTE)
    get_filename_component(stem ${source} NAME_WE)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/moc/${name})
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${folder}/${stem}.moc
        COMMAND Qt6::moc ${file} -o ${folder}/${stem}.moc
        DEPENDS ${file} VERBATIM)
    target_sources(${name} PRIVATE ${folder}/${stem}.moc)
    target_include_directories(${name} PRIVATE ${folder})
endfunction()

# meshtray_test_executable(<name> <source> [LINKS <target>...])
#   All tests share one precompiled header. It holds only for those compiled with the same definitions: each gets those
#   of all the Qt modules that any of them may link.
function(meshtray_test_executable name source)
    cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE Meshtray::options Qt6::Test ${arg_LINKS})
    meshtray_moc_test(${name} ${source})
    if(NOT MESHTRAY_PCH)
        return()
    endif()
    set(pch meshtray_test_pch)
    if(NOT TARGET ${pch})
        set(empty ${PROJECT_BINARY_DIR}/${pch}.cpp)
        file(CONFIGURE OUTPUT ${empty} CONTENT "")
        add_library(${pch} OBJECT ${empty})
        set_target_properties(${pch} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${pch} PRIVATE Meshtray::options
            Qt6::Test Qt6::Widgets Qt6::Quick Qt6::Svg Qt6::Sql Qt6::DBus Qt6::Network Qt6::WebSockets)
        target_precompile_headers(${pch} PRIVATE ${MESHTRAY_PRECOMPILED} <QtTest/QtTest>)
        meshtray_cacheable_pch(${pch})
    endif()
    target_precompile_headers(${name} REUSE_FROM ${pch})
    target_compile_definitions(${name} PRIVATE $<TARGET_PROPERTY:${pch},COMPILE_DEFINITIONS>)
    meshtray_cacheable_pch(${name})
endfunction()

# meshtray_tests(<prefix> <folder of test_*.cpp> [LINKS <target>...] [LABELS <label>...])
#   one executable and one ctest entry for each test_*.cpp, named <prefix>_<name>
function(meshtray_tests prefix folder)
    cmake_parse_arguments(arg "" "TIMEOUT" "LINKS;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/test_*.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        string(REPLACE "test_" "${prefix}_" name ${name})
        meshtray_test_executable(${name} ${source} LINKS Meshtray::test_support ${arg_LINKS})
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES
            TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endforeach()
endfunction()
