// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The page about notifications: how much they show, rules, what is muted, and what would happen.
ScrollPane {
    id: pane

    required property PolicyModel policy

    signal ruleWanted(int row)

    function takeFocus() : void {
        rules.takeFocus();
    }

    Column {
        width: parent.width
        spacing: Theme.space5

        SettingsGroup {
            width: parent.width

            CheckBox {
                width: parent.width
                text: qsTr("Tell me of new messages")
                checked: pane.policy.enabled
                onToggled: pane.policy.enabled = checked
            }
            CheckBox {
                width: parent.width
                text: qsTr("Be quiet while the desktop is set not to disturb")
                checked: pane.policy.obeysDesktop
                onToggled: pane.policy.obeysDesktop = checked
            }
        }
        PrivacyGroup {
            width: parent.width
            policy: pane.policy
        }
        RulesGroup {
            id: rules

            width: parent.width
            rules: pane.policy.rules
            onRuleWanted: row => pane.ruleWanted(row)
        }
        MutesGroup {
            width: parent.width
            mutes: pane.policy.mutes
        }
        TrialGroup {
            width: parent.width
            trial: pane.policy.trial
        }
    }
}
