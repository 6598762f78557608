// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick
import Meshtray

// Every colour and every size of the program. Roles, not places: a control asks for what a thing means.
QtObject {
    id: theme

    readonly property SystemPalette system: SystemPalette { }
    // Qt 6.4 does not tell which scheme the desktop has chosen; the window colour does
    readonly property bool dark: Appearance.scheme === Appearance.Dark
        || (Appearance.scheme === Appearance.FollowSystem && system.window.hslLightness < 0.5)

    // ---- colours ----------------------------------------------------------------------------------------------------
    readonly property color surface: dark ? "#1a1d20" : "#ffffff"
    readonly property color raised: dark ? "#22262a" : "#f4f6f7"
    readonly property color overlay: dark ? "#2a2f34" : "#ffffff"
    readonly property color field: dark ? "#15181a" : "#ffffff"
    readonly property color border: dark ? "#3a4148" : "#d5dade"
    readonly property color strongBorder: dark ? "#6f7a84" : "#7f8a93"
    readonly property color hover: dark ? "#2c3237" : "#e9edef"
    readonly property color pressed: dark ? "#353c42" : "#dde3e6"
    readonly property color selected: dark ? "#23404f" : "#d9eaf2"
    readonly property color text: dark ? "#e8ebed" : "#1a1f23"
    readonly property color muted: dark ? "#a0aab3" : "#59656f"
    readonly property color accent: dark ? "#6cb6d8" : "#1f6a8c"
    readonly property color accentHover: dark ? "#85c5e2" : "#185872"
    readonly property color accentText: dark ? "#08202c" : "#ffffff"
    readonly property color received: dark ? "#262b30" : "#eef1f3"
    readonly property color sent: dark ? "#1f3d4c" : "#dcedf5"
    readonly property color danger: dark ? "#f28b82" : "#b3261e"
    readonly property color dangerSoft: dark ? "#3b2423" : "#fcebe9"
    readonly property color warning: dark ? "#e8bb6a" : "#8a5200"
    readonly property color warningSoft: dark ? "#352c1c" : "#fdf3e1"
    readonly property color success: dark ? "#7fcb9b" : "#1c7a3f"
    readonly property color focus: dark ? "#9ad2ec" : "#1f6a8c"
    readonly property color shade: dark ? "#99000000" : "#66000000"
    // people are told apart by one of these; white text is legible on each
    readonly property list<color> tints: ["#3b6f8f", "#75589a", "#8c5640", "#3a7a5c", "#8d4768", "#5d6b35"]
    readonly property color tintText: "#ffffff"

    // ---- text -------------------------------------------------------------------------------------------------------
    readonly property real systemText: Application.font.pointSize > 0 ? Application.font.pointSize * 4 / 3
                                                                      : Application.font.pixelSize
    readonly property int textSize: Math.round(Math.min(16, Math.max(12, systemText)) * Appearance.textScale)
    readonly property int smallTextSize: Math.round(textSize * 0.86)
    readonly property int titleTextSize: Math.round(textSize * 1.22)
    readonly property string fixedFont: "monospace"

    // ---- spacing and shapes -----------------------------------------------------------------------------------------
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 24
    readonly property int radius: 6
    readonly property int bubbleRadius: 10
    readonly property int hairline: 1
    readonly property int focusWidth: 2

    // ---- sizes that follow the text ---------------------------------------------------------------------------------
    readonly property int iconSize: Math.round(textSize * 1.35)
    readonly property int smallIconSize: Math.round(textSize * 1.05)
    readonly property int bigIconSize: Math.round(textSize * 4.5)
    readonly property int avatarSize: Math.round(textSize * 2.5)
    readonly property int smallAvatarSize: Math.round(textSize * 2)
    readonly property int bigAvatarSize: Math.round(textSize * 4)
    readonly property int controlHeight: Math.round(textSize * 1.3) + 2 * space2
    readonly property int headerHeight: Math.round(textSize * 2.5) + 2 * space2
    readonly property int checkSize: Math.round(textSize * 1.3)
    readonly property int badgeHeight: Math.round(smallTextSize * 1.65)
    readonly property int scrollBarSize: 10
    readonly property int qrModule: 3
    readonly property int bubbleWidth: textSize * 42
    readonly property int formWidth: textSize * 34

    // ---- windows ----------------------------------------------------------------------------------------------------
    readonly property int smallestWidth: 360
    readonly property int smallestHeight: 420
    readonly property int mainWidth: 1000
    readonly property int mainHeight: 680
    readonly property int dialogWidth: 500
    readonly property int dialogHeight: 620
    readonly property int settingsWidth: 860
    readonly property int settingsHeight: 680
    readonly property int pagesWidth: Math.round(Math.min(textSize * 15, 300))
    readonly property int sidebarWidth: Math.round(Math.min(textSize * 21, 420))
    readonly property int detailsWidth: Math.round(Math.min(textSize * 19, 380))
    readonly property int settingsColumns: pagesWidth + textSize * 24
    // below the first one column, above the second details at the right
    readonly property int twoColumns: sidebarWidth + textSize * 26
    readonly property int threeColumns: sidebarWidth + detailsWidth + textSize * 46

    // ---- motion -----------------------------------------------------------------------------------------------------
    readonly property int tipDelay: 600
    readonly property int copiedDelay: 2000

    function tint(index: int) : color {
        return tints[index % tints.length];
    }
}
