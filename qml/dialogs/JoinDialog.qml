// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// Paste a link, see what it invites to, then join. Nothing leaves this computer before the button is pressed.
Window {
    id: window

    required property Windows windows
    required property JoinModel joining

    readonly property bool busy: joining.phase === JoinModel.Joining
    readonly property bool done: joining.phase === JoinModel.Joined

    function finish() : void {
        const mesh = joining.joinedMesh;
        window.close();
        if (mesh !== "")
            windows.openMesh(mesh);
    }

    title: qsTr("Join a mesh")
    width: Theme.dialogWidth
    height: Theme.dialogHeight
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    color: Theme.surface
    onVisibleChanged: {
        if (visible)
            link.forceActiveFocus();
        else
            joining.reset();
    }
    onDoneChanged: if (done)
        openButton.forceActiveFocus()

    Shortcut {
        sequence: "Escape"
        onActivated: window.close()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !window.done

            ColumnLayout {
                width: parent.width
                spacing: Theme.space4

                FormField {
                    Layout.fillWidth: true
                    label: qsTr("Invite link")
                    help: qsTr("Paste the link you were sent. It is read here, on this computer; nothing is sent yet.")

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.space2

                        TextField {
                            id: link

                            Layout.fillWidth: true
                            text: window.joining.link
                            placeholderText: "ic://join/…"
                            enabled: !window.busy
                            wrong: window.joining.linkProblem !== ""
                            maximumLength: 65536
                            Accessible.name: qsTr("Invite link")
                            onTextChanged: window.joining.link = text
                            onAccepted: window.joining.canJoin ? window.joining.join() : displayName.forceActiveFocus()
                        }
                        Button {
                            text: qsTr("Paste")
                            enabled: !window.busy
                            onClicked: window.joining.paste()
                        }
                    }
                }
                Notice {
                    Layout.fillWidth: true
                    kind: Notice.Failure
                    text: window.joining.linkProblem
                }
                InvitePreview {
                    Layout.fillWidth: true
                    visible: window.joining.hasInvite
                    joining: window.joining
                }
                Notice {
                    Layout.fillWidth: true
                    kind: Notice.Warning
                    text: window.joining.plainNote
                }
                FormField {
                    Layout.fillWidth: true
                    label: qsTr("Your name in this mesh")
                    help: qsTr("The other members see it. You can be told apart by your key in any case.")

                    TextField {
                        id: displayName

                        Layout.fillWidth: true
                        text: window.joining.displayName
                        enabled: !window.busy
                        maximumLength: 64
                        Accessible.name: qsTr("Your name in this mesh")
                        onTextChanged: window.joining.displayName = text
                        onAccepted: window.joining.join()
                    }
                }
                Notice {
                    Layout.fillWidth: true
                    kind: Notice.Failure
                    text: window.joining.failure
                }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: window.done

            ColumnLayout {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.space5
                spacing: Theme.space3

                Icon {
                    Layout.alignment: Qt.AlignHCenter
                    implicitWidth: Theme.bigAvatarSize
                    implicitHeight: Theme.bigAvatarSize
                    name: "check"
                    color: Theme.success
                }
                Label {
                    Layout.fillWidth: true
                    text: qsTr("You belong to the mesh “%1” now").arg(window.joining.meshName)
                    font.pixelSize: Theme.titleTextSize
                    font.bold: true
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    text: qsTr("A key was made for you and is kept in your keyring. Messages arrive as soon as the broker is connected.")
                    color: Theme.muted
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                }
            }
        }
        Rule { Layout.fillWidth: true }
        DialogFooter {
            Layout.fillWidth: true
            hint: window.busy ? qsTr("Joining…") : ""

            Button {
                text: window.done ? qsTr("Close") : qsTr("Cancel")
                onClicked: window.close()
            }
            Button {
                visible: !window.done
                text: window.joining.phase === JoinModel.Failed ? qsTr("Try again") : qsTr("Join")
                highlighted: true
                enabled: window.joining.canJoin
                onClicked: window.joining.join()
            }
            Button {
                id: openButton

                visible: window.done
                text: qsTr("Open the mesh")
                highlighted: true
                onClicked: window.finish()
            }
        }
    }
}
