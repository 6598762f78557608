// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The meshes of this profile. What takes more than a click is done in place of the list.
SteppedPage {
    id: page

    enum Step { List, Import, Backup, Restore, Safety }

    required property Windows windows
    required property SettingsModel settings
    property int step: MeshesPage.List

    away: step !== MeshesPage.List
    onBackWanted: {
        step = MeshesPage.List;
        list.takeFocus();
    }

    function go(to: int) : void {
        step = to;
        if (step === MeshesPage.Safety)
            safety.takeFocus();
        else if (step === MeshesPage.Import)
            importStep.takeFocus();
        else if (step === MeshesPage.Backup)
            backupStep.takeFocus();
        else if (step === MeshesPage.Restore)
            restoreStep.takeFocus();
    }

    MeshesOverview {
        id: list

        anchors.fill: parent
        visible: page.step === MeshesPage.List
        windows: page.windows
        meshes: page.settings.meshes
        leaving: page.settings.leaving
        onSafetyWanted: meshId => {
            page.settings.safety.show(meshId);
            page.go(MeshesPage.Safety);
        }
        onImportWanted: page.go(MeshesPage.Import)
        onBackupWanted: page.go(MeshesPage.Backup)
        onRestoreWanted: page.go(MeshesPage.Restore)
    }
    SafetyStep {
        id: safety

        anchors.fill: parent
        visible: page.step === MeshesPage.Safety
        safety: page.settings.safety
        onFinished: page.backWanted()
    }
    ImportStep {
        id: importStep

        anchors.fill: parent
        visible: page.step === MeshesPage.Import
        importing: page.settings.importing
        onFinished: page.backWanted()
    }
    BackupStep {
        id: backupStep

        anchors.fill: parent
        visible: page.step === MeshesPage.Backup
        backup: page.settings.backup
        onFinished: page.backWanted()
    }
    RestoreStep {
        id: restoreStep

        anchors.fill: parent
        visible: page.step === MeshesPage.Restore
        restoring: page.settings.restoring
        onFinished: page.backWanted()
    }
}
