// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Whether and how the person is told of messages. A rule is made or changed in place of the rest.
FocusScope {
    id: page

    required property PolicyModel policy
    property bool editing: false

    // true when there was something to go back from
    function goBack() : bool {
        if (!editing)
            return false;
        editing = false;
        overview.takeFocus();
        return true;
    }

    NotificationsOverview {
        id: overview

        anchors.fill: parent
        visible: !page.editing
        policy: page.policy
        onRuleWanted: row => {
            page.policy.editor.begin(row);
            page.editing = true;
            ruleForm.takeFocus();
        }
    }
    RuleForm {
        id: ruleForm

        anchors.fill: parent
        visible: page.editing
        editor: page.policy.editor
        onLeft: page.goBack()
    }
}
