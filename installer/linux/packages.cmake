# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# .deb and .rpm. Which libraries a program links is read from it; here stands what it loads only when it runs.
package_setting(GENERATOR "DEB;RPM")
package_setting(PACKAGING_INSTALL_PREFIX /usr)
package_setting(SET_DESTDIR ON)
package_setting(COMPONENTS_GROUPING ONE_PER_GROUP)

set(desktop_words "Meshtray sits in the system tray and keeps a person in their claudemesh
meshes: it tells when a coding-agent session writes, lets them answer from a
small window, and hosts a mesh for the local network when they want it to.
Direct messages are end-to-end encrypted; keys are in the system's keyring.")
set(broker_words "The broker that Meshtray embeds, as a program and a service of its own: one
port for WebSocket and HTTP, TLS with a pinned key, signed invites, a durable
queue, and no database server to install.")

# ---- Debian
package_setting(DEB_COMPONENT_INSTALL ON)
package_setting(DEBIAN_FILE_NAME DEB-DEFAULT)
package_setting(DEBIAN_PACKAGE_SHLIBDEPS ON)
package_setting(DEBIAN_PACKAGE_SECTION net)
package_setting(DEBIAN_PACKAGE_PRIORITY optional)
package_setting(DEBIAN_PACKAGE_HOMEPAGE "https://meshtray.org/")
package_setting(DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
package_setting(DEBIAN_DESKTOP_PACKAGE_NAME meshtray)
package_setting(DEBIAN_DESKTOP_DESCRIPTION "${desktop_words}")
package_setting(DEBIAN_DESKTOP_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, qml6-module-qtqml, \
qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qml6-module-qtquick, qml6-module-qtquick-controls, \
qml6-module-qtquick-layouts, qml6-module-qtquick-templates, qml6-module-qtquick-window")
package_setting(DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, notification-daemon, qt6-translations-l10n, qt6-wayland, fonts-dejavu-core")
package_setting(DEBIAN_DESKTOP_PACKAGE_SUGGESTS meshtray-broker)
package_setting(DEBIAN_DESKTOP_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_SOURCE_DIR}/debian/desktop/conffiles")
package_setting(DEBIAN_BROKER_PACKAGE_NAME meshtray-broker)
package_setting(DEBIAN_BROKER_DESCRIPTION "${broker_words}")
package_setting(DEBIAN_BROKER_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(broker_control ${CMAKE_CURRENT_SOURCE_DIR}/debian/broker)
package_setting(DEBIAN_BROKER_PACKAGE_CONTROL_EXTRA
    "${broker_control}/conffiles;${broker_control}/postinst;${broker_control}/prerm;${broker_control}/postrm")

# ---- Fedora and its kin
package_setting(RPM_COMPONENT_INSTALL ON)
package_setting(RPM_FILE_NAME RPM-DEFAULT)
package_setting(RPM_PACKAGE_LICENSE MIT)
package_setting(RPM_PACKAGE_RELOCATABLE OFF)
package_setting(RPM_SPEC_MORE_DEFINE "%define _build_id_links none")
package_setting(RPM_PACKAGE_GROUP "Applications/Internet")
package_setting(RPM_PACKAGE_URL "https://meshtray.org/")
package_setting(RPM_DESKTOP_PACKAGE_NAME meshtray)
package_setting(RPM_DESKTOP_PACKAGE_SUMMARY "Tray messenger for claudemesh meshes")
package_setting(RPM_DESKTOP_PACKAGE_REQUIRES "qt6-qtbase-gui, qt6-qtdeclarative, qt6-qtsvg, libsecret")
package_setting(RPM_BROKER_PACKAGE_NAME meshtray-broker)
package_setting(RPM_BROKER_PACKAGE_SUMMARY "Broker for claudemesh meshes, without a window")
package_setting(RPM_BROKER_POST_INSTALL_SCRIPT_FILE "${CMAKE_CURRENT_SOURCE_DIR}/debian/broker/postinst")
package_setting(RPM_BROKER_PRE_UNINSTALL_SCRIPT_FILE "${CMAKE_CURRENT_SOURCE_DIR}/rpm-broker-preun")
package_setting(RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    "/etc/default;/etc/ufw;/etc/ufw/applications.d;/lib;/lib/systemd;/lib/systemd/system;/usr/lib/firewalld;\
/usr/lib/firewalld/services;/usr/share/bash-completion;/usr/share/bash-completion/completions;/usr/share/dbus-1;\
/usr/share/dbus-1/services;/usr/share/dbus-1/interfaces;/usr/share/fish;/usr/share/fish/vendor_completions.d;\
/usr/share/metainfo;/usr/share/zsh;/usr/share/zsh/site-functions")
package_setting(RPM_DESKTOP_USER_FILELIST "%config(noreplace) /etc/ufw/applications.d/meshtray")
package_setting(RPM_BROKER_USER_FILELIST
    "%config(noreplace) /etc/ufw/applications.d/meshtray-broker;%config(noreplace) /etc/default/meshtray-broker")
