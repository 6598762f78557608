// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Whether and how the person is told of messages. A rule is made or changed in place of the rest.
SteppedPage {
    id: page

    required property PolicyModel policy

    onBackWanted: {
        away = false;
        overview.takeFocus();
    }

    NotificationsOverview {
        id: overview

        anchors.fill: parent
        visible: !page.away
        policy: page.policy
        onRuleWanted: row => {
            page.policy.editor.begin(row);
            page.away = true;
            ruleForm.takeFocus();
        }
    }
    RuleForm {
        id: ruleForm

        anchors.fill: parent
        visible: page.away
        editor: page.policy.editor
        onFinished: page.backWanted()
    }
}
