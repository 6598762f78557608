// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
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
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onVisibleChanged: {
        if (visible)
            link.forceActiveFocus();
        else
            joining.reset();
    }
    onDoneChanged: if (done)
        openButton.forceActiveFocus()

    function leave() : void {
        if (busy)
            joining.cancel();
        else
            window.close();
    }

    Connections {
        target: window.joining

        function onSecondYesWanted() : void {
            openQuestion.open();
        }
    }
    Shortcut {
        sequence: "Escape"
        onActivated: window.leave()
    }
    // anywhere but in a field, which has it for itself
    Shortcut {
        sequences: [StandardKey.Paste] // qmllint disable
        enabled: !window.busy && !window.done
        onActivated: window.joining.paste()
    }

    ScrollPane {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footer.top
        visible: !window.done

        Column {
            width: parent.width
            spacing: Theme.space4

            FormField {
                width: parent.width
                label: qsTr("Invite link")
                help: qsTr("Paste the link you were sent, or a picture of its QR code, or drop it here. It is read on this computer; nothing is sent yet.")

                Item {
                    width: parent.width
                    height: Math.max(link.height, paste.height)

                    TextField {
                        id: link

                        anchors.left: parent.left
                        anchors.right: paste.left
                        anchors.rightMargin: Theme.space2
                        text: window.joining.link
                        placeholderText: "ic://join/…"
                        enabled: !window.busy
                        wrong: window.joining.linkProblem !== ""
                        maximumLength: 65536
                        Accessible.name: qsTr("Invite link")
                        Keys.priority: Keys.BeforeItem
                        Keys.onPressed: event => {
                            // also a picture, which a field does not take
                            event.accepted = event.matches(StandardKey.Paste);
                            if (event.accepted)
                                window.joining.paste();
                        }
                        onTextEdited: window.joining.link = text
                        onAccepted: window.joining.canJoin ? window.joining.join() : displayName.forceActiveFocus()
                    }
                    Button {
                        id: paste

                        anchors.right: parent.right
                        text: qsTr("Paste")
                        enabled: !window.busy
                        onClicked: window.joining.paste()
                    }
                }
            }
            Notice {
                width: parent.width
                text: window.joining.reading ? qsTr("Looking for a QR code in the picture…") : ""
            }
            Notice {
                width: parent.width
                kind: Notice.Failure
                text: window.joining.reading ? "" : window.joining.linkProblem
            }
            InvitePreview {
                width: parent.width
                visible: window.joining.hasInvite
                joining: window.joining
            }
            Notice {
                width: parent.width
                kind: Notice.Warning
                text: window.joining.plainNote
            }
            Notice {
                width: parent.width
                kind: Notice.Warning
                text: window.joining.againNote
            }
            FormField {
                width: parent.width
                label: qsTr("Your name in this mesh")
                help: qsTr("The other members see it.")

                TextField {
                    id: displayName

                    width: parent.width
                    text: window.joining.displayName
                    enabled: !window.busy
                    maximumLength: 64
                    Accessible.name: qsTr("Your name in this mesh")
                    onTextEdited: window.joining.displayName = text
                    onAccepted: window.joining.join()
                }
            }
            Notice {
                width: parent.width
                kind: Notice.Failure
                text: window.joining.failure
            }
            KeysNotice {
                width: parent.width
                windows: window.windows
            }
            LinkSwitch {
                width: parent.width
                handler: window.windows.linkHandler
            }
        }
    }
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space5
        y: Math.max(Theme.space4, (footer.y - height) / 2)
        visible: window.done
        spacing: Theme.space3

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.bigAvatarSize
            height: Theme.bigAvatarSize
            name: "check"
            color: Theme.success
        }
        Label {
            width: parent.width
            text: qsTr("You belong to the mesh “%1” now").arg(window.joining.meshName)
            font.pixelSize: Theme.titleTextSize
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: window.windows.keys.place === KeysModel.Keyring
                ? qsTr("A key was made for you and is kept in your keyring. Messages arrive as soon as the broker is connected.")
                : qsTr("A key was made for you and is kept in your encrypted file. Messages arrive as soon as the broker is connected.")
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
    DialogFooter {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        hint: window.joining.progressText

        Button {
            width: Math.min(implicitWidth, footer.room)
            text: window.done ? qsTr("Close") : qsTr("Cancel")
            onClicked: window.leave()
        }
        Button {
            width: Math.min(implicitWidth, footer.room)
            visible: !window.done
            text: window.joining.phase === JoinModel.Failed ? qsTr("Try again")
                : window.joining.againNote !== "" ? qsTr("Join again with a new key") : qsTr("Join")
            highlighted: true
            enabled: window.joining.canJoin
            onClicked: window.joining.join()
        }
        Button {
            id: openButton

            width: Math.min(implicitWidth, footer.room)
            visible: window.done
            text: qsTr("Open the mesh")
            highlighted: true
            onClicked: window.finish()
        }
    }
    InviteDrop {
        anchors.fill: parent
        enabled: !window.busy && !window.done
        takesAnything: true
        onInviteDropped: (urls, text) => window.joining.take(urls, text)
    }
    ConfirmBox {
        id: openQuestion

        heading: qsTr("Join over a connection that is not encrypted?")
        words: qsTr("%1 Ask the owner for an invite to wss://, or join in the network of the broker.").arg(window.joining.plainNote)
        actionText: qsTr("Join all the same")
        onConfirmed: window.joining.joinInTheOpen()
    }
}
