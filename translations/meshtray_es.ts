<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutPage</name>
    <message>
        <source>Meshtray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT: you may use, change and pass it on, with the notice of its authors. There is no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of others, with their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who help you: versions and states, without names, addresses, messages or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Join a mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDesktop</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no invite link in the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>%1 Usage: meshtray %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an option here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a word too many; put a text with spaces in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“keys %1” takes no words: a passphrase comes by the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command. See meshtray --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--priority takes now, next or low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“retention” takes a number of days, or “forever”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--preview changes nothing: use --remove-keys without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status is idle, working or dnd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes with one of these: %2. See meshtray --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for takes 1h, 8h, 1d or forever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is not a claudemesh backup. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup does not open: the passphrase is wrong, or the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Write a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your meshes with their keys, in one encrypted file. Messages are not in it. Nobody can open it without the passphrase, and nobody can give that back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokerClient</name>
    <message>
        <source>You have been removed from this mesh. Ask its owner for a new invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of this mesh has disconnected you. Connect again when that is settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokerHost</name>
    <message>
        <source>The broker is running already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokerHttp</name>
    <message>
        <source>the system does not say through which proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientConfig</name>
    <message>
        <source>Its field “%1” is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its fields occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its field “secretKey” is missing, or is not a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its public key does not belong to its secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same mesh stands in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a list of meshes: it is damaged, or of another program. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no list of meshes in it. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockSkew</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the broker&apos;s. Check its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the broker&apos;s. Check its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy this code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Not end-to-end encrypted: everyone in the mesh and its broker can read what you write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this group and the broker can read what you write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out as “now”: it reaches those who work or do not want to be disturbed, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out as “low”: it is delivered after everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: this group and the broker can read what you write here. You do not belong to it, so its answers do not reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationFilter</name>
    <message>
        <source>Find a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationSummary</name>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyFact</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DBus</name>
    <message>
        <source>That needs a passphrase, which never goes over D-Bus: every program of the session can listen there. Use the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with its whole path, from / on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the types “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much for one call. Shorten the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>With the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Meshtray with my session, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open invite links (ic:// and claudemesh://) with Meshtray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such links are opened by another program now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Safety number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you see the same number when nobody stands between you. Compare it by another way, for example by telephone, to be sure who this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the safety number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session of the member with the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>You belong to no mesh yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a mesh, people and their coding agents write to one another. Join one with the invite link somebody sent you, or host one on this computer and invite others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>This invite has expired. Ask the mesh&apos;s owner for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite has been used up. Ask the mesh&apos;s owner for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite was withdrawn. Ask the mesh&apos;s owner for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker at %1 could not be reached: %2. Check that it is running and that this machine is in its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker at %1 did not answer in time. Check the connection, then join again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered at %1 is not a claudemesh broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not know this invite. Copy the whole link, or ask the mesh&apos;s owner for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not know this mesh any more. Ask its owner whether it was deleted or has moved to another broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker says that this invite was not signed by the mesh&apos;s owner: it was changed on its way, or forged. Ask the owner for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite is signed by somebody who does not own the mesh. Do not use it; ask the owner for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker knows this invite as one to another mesh. Ask the mesh&apos;s owner for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mesh has no owner&apos;s key on its broker, so nobody can be let in by an invite. Ask who runs the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker could not note you as a member. Try again; if that does not help, ask who runs the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are banned from this mesh. Only its owner can lift that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker misses something in what it was sent: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not take the form of your key: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite is larger than the broker takes. Ask the mesh&apos;s owner for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker was asked too often. Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportGroup</name>
    <message>
        <source>Writing into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages of one mesh, as JSON. Only you can read the file, but the texts in it are not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Cannot listen on %1: %2. Choose another port, or stop the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of Meshtray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupChip</name>
    <message>
        <source>Leave the group %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>The file %1 could not be renamed: %2. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Hosting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host a mesh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostFooter</name>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message>
        <source>Running on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be reached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for wss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh is hosted again then, without a window: only the icon in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostSetup</name>
    <message>
        <source>What is hosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those you invite see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer and the network, at these addresses:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hosted when the program ends is hosted again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostingFile</name>
    <message>
        <source>The broker has no limit “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note about the hosted mesh (hosting.json) cannot be read. It was left as it is: repair it, or move it away and host again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Meshes of the command-line client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is only read. Both programs are one member with two connections then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the command-line client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteDrop</name>
    <message>
        <source>Drop the invite here to see what it says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteError</name>
    <message>
        <source>This is not an invite. Ask the person who sent it for a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite is incomplete: its field “%1” is missing or wrong. Ask for a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite was changed after its owner signed it. Do not use it; ask the owner for a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite has expired. Ask for a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an invite link. It starts with ic://join/ or contains /join/; copy the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite link is damaged or was cut off. Copy it again, or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteListSection</name>
    <message>
        <source>Invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this invite?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can join with its link any more. Those who have joined with it stay members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>What this invite says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key (compare it with what the owner tells you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You join as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite expires</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invite %1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke invite %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteSection</name>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 5 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 25 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 100 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people can use the invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what people join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the invite can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Whoever has the link can join: send it only to those you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted connection (TLS with this broker&apos;s key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for people who use Meshtray: other programs cannot check the key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other members see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You belong to the mesh “%1” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your keyring. Messages arrive as soon as the broker is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your encrypted file. Messages arrive as soon as the broker is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join again with a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link you were sent, or a picture of its QR code, or drop it here. It is read on this computer; nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a QR code in the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join over a connection that is not encrypted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Ask the owner for an invite to wss://, or join in the network of the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Unlock your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my keys in a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysMakePage</name>
    <message>
        <source>Keep my keys in an encrypted file on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no keyring. If you usually have one, start it instead: the keys in it come back with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has a keyring, which needs no passphrase here. Keys that are in it stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshtray asks for the passphrase after each start. Without it the keys cannot be read, and nobody can give it back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysNotice</name>
    <message>
        <source>Your keys are in an encrypted file that is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no keyring to keep your key in. Start one, or keep your keys in an encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an encrypted file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysOpenPage</name>
    <message>
        <source>Your keys are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer. Your meshes wait until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer, unlocked until Meshtray ends. Meshes that are connected stay so when you lock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Your keys belong into the keyring of the system, but this session has none. Start one, or keep them in an encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are in the keyring of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is unlocked until Meshtray ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my keys in a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that is lost cannot be had back from anybody. Write a backup: you find it with the meshes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the meshes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>--profile takes a name of 1 to 32 letters, digits, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an option. See meshtray --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: meshtray [--profile P] [--hidden] [LINK]
       meshtray [--profile P] COMMAND …

Without a command, starts the desktop, or brings its window to the front when it is running.
  LINK          an invite link (ic://… or claudemesh://…): shown in the join window; nothing is sent
  --profile P   a name for this identity and its meshes, each with a process of its own (default: default)
  --hidden      no window at first, only the icon in the panel; without a panel, the window
  --help, --version

A command is carried out by the running desktop of the profile, and prints JSON:
  status
  host start [--name NAME] [--listen ADDRESS:PORT]…
  host status
  host create NAME
  host invite MESH [--uses N] [--expires 7d] [--tls]
  host stop
  join LINK [--name DISPLAY] [--new-key] [--unencrypted]
                                  a link lets its holder in: “join -” reads it from the standard input
  import [FILE] [--preview | --remove-keys]
                                  the meshes of the command-line client, from ~/.claudemesh/config.json
  backup FILE                     all meshes with their keys; the passphrase comes by the standard input
  restore FILE [--preview]        the same back
  leave MESH
  safety-number MESH PEER
  set-status idle|working|dnd [MESH]
  set-summary TEXT [MESH]         what you are doing, for all in the mesh to read
  group join MESH NAME
  group leave MESH NAME
  peers [MESH]                    who is there, and what they are doing
  send MESH TO TEXT [--priority now|next|low] [--no-wait]
  inbox [MESH] [--drain]
  sent [MESH]
  cancel MESH ID                  a message that waits
  retry MESH ID                   a message that was not confirmed, refused, expired or cancelled
  search TEXT [MESH]
  export MESH FILE
  retention [DAYS|forever]        how long messages are kept on this computer
  history set-aside MESH          begins anew when its messages cannot be read; the old file is kept
  open [MESH] [WITH]              the window, with a conversation in it
  mute MESH [WITH] [--for 1h|8h|1d|forever]
                                  no notifications of a conversation, or of a whole mesh
  unmute MESH [WITH]
  show window
  show join [LINK]
  show host
  show settings
  keys status                     where this profile keeps its keys
  keys use-file                   an encrypted file for them; its passphrase comes by the standard input
  keys unlock
  keys lock
  keys change-passphrase
  quit

MESH is the id or the short name of a mesh; TO, WITH and PEER are a member&apos;s key or name, or &quot;owner&quot;; TO and WITH also
&quot;@GROUP&quot;, or &quot;*&quot; for everyone. Behind &quot;--&quot;, a word may begin with dashes. Errors are told on the standard error output.
Exit codes: 0 done; 1 refused or failed; 2 the command is not understood; 3 no desktop is running with the profile.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits of the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults suit a team. What is changed here is used when hosting starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running broker still has the old limits. A restart interrupts all connections for a moment; they come back by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Open this link in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is written with letters of other alphabets, “%1”, and may imitate another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” before the @ is not the place it leads to, but a user name that is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted: others in the network can see and change what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkSwitch</name>
    <message>
        <source>Open invite links here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs. %1 opens them now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>“%1” is not an address to listen on: write ADDRESS:PORT, for example 127.0.0.1:7900 or [::1]:7900.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Meshtray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberSection</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members see the new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot connect for a while. Messages wait until then. Membership stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot come back, not with a new invite either, until you lift the ban here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is in yet. Make an invite above, and send its link to those you mean.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuSeparator</name>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeshCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety numbers in %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeshFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of meshes (meshes.json) cannot be read. It was left as it is: repair it, or move it away and join the meshes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeshHeading</name>
    <message>
        <source>Mesh %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for the mesh %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is here yet. Invite those you want to write with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is here yet. Whoever joins appears in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeshKey</name>
    <message>
        <source>What is kept as the key of this mesh is no key: it was damaged or changed. Restore it from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that is kept for this mesh (%1) is not the one it was joined with (%2). Restore that one from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeshSection</name>
    <message>
        <source>The mesh to administer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hosted here beside the others, at the same address, with members and invites of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeshesOverview</name>
    <message>
        <source>You are in no mesh yet. Join one with an invite, host one, or bring in those you have elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the command-line client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Now: delivered even when the receiver is working or does not want to be disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: delivered when the receiver is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: delivered when the receiver is idle, without hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-to-end encrypted for you, and opened with the sender&apos;s key: nobody else can have written or read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: the broker could read and change it, and the sender is what the broker says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vouches for who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not open with your key: it was sealed for another key, or damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a copy of a message that was sent the other way. Somebody sent it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a copy of a message of another mesh of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of it on this computer does not open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: its receivers and the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-to-end encrypted: the receiver alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was damaged on this computer&apos;s disk and cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message cannot be read: it was sealed for another key, or damaged on the way. Ask the sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageFooting</name>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said here yet. What you write is encrypted for this member alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in the mesh reads what you write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this message here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is removed from this computer, which cannot be undone. Whoever else has it keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in this group reads what you write here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n lines)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are kept encrypted on this computer. What is unread or waits to be sent is never deleted for its age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what you wrote or read is kept in an index. Searching opens the messages one by one, which takes a moment when there are many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete older messages?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuteGroup</name>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Mute notifications…</source>
        <translation>Silenciar notificaciones…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Durante ocho horas</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Hasta mañana por la mañana</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>Hasta que lo reactive</translation>
    </message>
</context>
<context>
    <name>MutesGroup</name>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is told of these, and they do not count in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is muted. A conversation or a mesh is muted from its menu in the main window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brokers on this machine and in your local network are always reached directly. A change is for new connections; those that are open stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewConversationForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member, a group, everyone, or a member&apos;s key of 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits that. Paste the member&apos;s key of 64 characters instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A message that could not be decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of a message of another mesh; it was not sent in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of an earlier message came back; it was not sent by this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of the mesh %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in %1 (sender not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 (not encrypted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender and message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>part of: … in 3 conversations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <comment>part of: 12 messages in …</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 while you were away</source>
        <comment>12 messages, 3 conversations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 messages, 3 conversations</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationPreview</name>
    <message>
        <source>Not told: the mesh is muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told: the conversation is muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told: the mesh is muted until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told: the conversation is muted until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told: notifications are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told: you are reading this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told, by rule %1. The message is unread and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off: quiet hours until %1. You are told of it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off: the desktop is set not to disturb. You are told of it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told, by rule %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told: nothing is against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks through the quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks through the desktop&apos;s “do not disturb”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the sender and shows no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that something came, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes again every minute until it is read, at most 30 times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationReply</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to everyone are not encrypted. Open the conversation to answer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer waits for the connection and is sent then: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is not confirmed; it is sent again as soon as there is a connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer was not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationsOverview</name>
    <message>
        <source>Tell me of new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be quiet while the desktop is set not to disturb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>There is not enough free memory to turn the passphrase into a key. Close something and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseInput</name>
    <message>
        <source>The passphrase is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passphrase in the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseSecretStore</name>
    <message>
        <source>The passphrase is too short: take at least %1 characters, better four or five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too long: %1 bytes are the most that is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encrypted file with keys in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file with your keys is of a kind that this version does not know. Update Meshtray, or restore your meshes from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted file with your keys would become too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile keeps its keys in an encrypted file already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Your summary and groups in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for all in %1. The broker can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: reviewing the payment service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written to a group reaches all who belong to it. It is not end-to-end encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorityMenu</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered at once, also to those who work or do not want to be disturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual: delivered as soon as the receiver is idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to an idle receiver, after everything else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>What a notification shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote, where, and the first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that something came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example of a notification: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyAddress</name>
    <message>
        <source>Type the proxy&apos;s address, for example socks5://127.0.0.1:9050.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://host:port or socks5://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies that want a name and a password are not supported. Leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what stands behind the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is missing: put a colon and the port behind the host, for example :1080.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>In quiet hours you are told of nothing, unless a rule says otherwise. Messages come in all the same and are unread; you hear of them when the quiet is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietRow</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the same every day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>A new rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Rule %1: %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rule %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Priority now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority next or now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me also in quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me also in quiet hours, again and again until I have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not tell me; it only counts as unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesGroup</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that a message matches decides. Without one, you are told unless it is quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Safety numbers in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the other side see the same number when nobody stands between you. Compare it by another way, for example by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is known in this mesh yet. Come back when somebody is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be searched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one word or several: a message is found when it has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message has these words. Try fewer of them, or another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this mesh is not in your keyring any more. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no keyring service. Install and start one, for example GNOME Keyring or KWallet, or keep your keys in a file that a passphrase encrypts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring did not answer in time. If it asks for a password, enter it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring refused access. Allow it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your keyring has under this name is not what Meshtray put there. Remove that entry or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring could not do it. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings (settings.json) could not be read, so the defaults are used. The file was kept as settings.json.bad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPageHolder</name>
    <message>
        <source>Back to the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings – %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits that. To write to somebody else, use “New message”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your summary and groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute notifications</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Silenciar notificaciones</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>The passphrase cannot be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshtray is not running with this profile. Start it with: meshtray --hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshtray is running with this profile but does not answer. End it and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running Meshtray did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running Meshtray ended before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too long to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is too long. Shorten the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running Meshtray takes no passphrase. It may be of another version: restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running Meshtray gave no answer that can be read. It may be of another version: restart it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Without a window: only the icon in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and summary</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrafficLine</name>
    <message>
        <source>How busy the broker is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting a mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no mesh yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications are muted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialGroup</name>
    <message>
        <source>What would happen with a message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The encrypted file with your keys is damaged. Put back a copy of it, or move it away and restore your meshes from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of your encrypted file. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker cannot be reached. Messages wait here and go out when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not let you in any more. Ask the owner of the mesh for a new invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages cannot be kept and wait at the broker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted, sender not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of a message sent the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of a message of another mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it waited for seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up after seven days; it may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; it may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conversation and number of messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and summary</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::History</name>
    <message>
        <source>Could not write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages of this mesh are not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another search has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::HostAdmin</name>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker speaks no TLS, so no invite can name its key. See the host window for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::HostedMeshes</name>
    <message>
        <source>The broker&apos;s data folder does not have the mesh that was hosted here. Put the folder %1/broker back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::HostingService</name>
    <message>
        <source>A broker is running here already. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No broker is running here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No broker is running here. Start hosting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mesh is hosted here, with your key. Stop hosting first, then leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::JoinDesk</name>
    <message>
        <source>Joining was cancelled. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining was cancelled while the broker was asked. It may have let you in already: to make sure, join again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::Joining</name>
    <message>
        <source>This invite names its mesh in a way that no broker accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the name that the other members will see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain holds something under the name of this mesh that is not a key. Remove that entry, then join again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::Leaving</name>
    <message>
        <source>The messages of the mesh could not be deleted: %1. Check the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::Mesh</name>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages of this mesh can be read; there is nothing to set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one member is called “%1”. Use the member&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called “%1” is known in this mesh. Use the member&apos;s 64-character key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one member, by key or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is your own key. Name another member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this mesh is being read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long: a broker takes at most %1 KiB. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a key a message can be encrypted for. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not sent, because it cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed with a key that you do not use any more. Try again to send it with your new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this mesh is not available yet. Unlock your keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such message of yours that could be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker has this message already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group&apos;s name has 1 to %1 characters: letters without accents, digits and _ . / -, and it is not “all”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You belong to %1 groups already. Leave one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not belong to a group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the broker, which has to know. Leave the group when there is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::MeshBackup</name>
    <message>
        <source>The passphrase is too short for a backup: use %1 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mesh in this profile that could be backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup, because the key of “%1” cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::MeshImport</name>
    <message>
        <source>Meshes are being imported already. Wait for the end of that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::MeshService</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mesh “%1” in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one mesh is called “%1”. Use its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the mesh could not be put into your keychain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mesh in this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to %1 days, or for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::PassphraseSecretStore</name>
    <message>
        <source>Your keys are in an encrypted file that is locked. Unlock it with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ProfileSecretStore</name>
    <message>
        <source>The key of this mesh is neither in your encrypted file nor in your keyring. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in your encrypted file; your keyring may have it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no keyring service: start it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::Rejoining</name>
    <message>
        <source>You are not in “%1”. Join it without a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own “%1”: its invites are signed with your key, so it cannot be changed. If the key is lost, restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite is not signed by the owner of “%1”, the mesh that you are in. Ask the owner for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are joining “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left the mesh meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this mesh is being moved. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::broker</name>
    <message>
        <source>Another broker is serving %1. Stop it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This broker does not know that mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invite can be used 1 to %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of a mesh can sign its invites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invite exactly like this one. Make it again with another expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such invite to “%1”. Choose one from the list of its invites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size from %1 to %2, like 512K or 2M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time from %1 to %2, like 90s, 15m or 12h (ms, s, m, h, d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, or how many a second and how many at once, like 100:500, each from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 web addresses like https://example.org, without a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit: give %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to wait for a pong (%1) must be longer than the time between two pings (%2): nobody could stay connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address may have %1 connections that have not said who they are, but all together only %2: give one address fewer, or all of them more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are kept for %1, but repeated only after %2: keep them longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections a mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many connections a mesh may have at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting messages a recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many messages may wait for one recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a message waits for its recipient before it is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much one member may send, over all its connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many connections may not have said who they are yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown connections an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, of one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to say hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a new connection has to say who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between pings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often a connection is asked whether it is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer a ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a connection may leave pings unanswered before it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed messages are repeated after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a message whose arrival was not confirmed is sent once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long somebody whose connection is gone still counts as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Working” is believed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long “working” that a hook has set is believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicked members stay out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a member who was kicked is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread by a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much may be under way to a connection that does not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience with slow readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long more than that may be under way before the connection is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed hellos an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many refused hellos make an address blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed hellos count for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a refused hello is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked addresses stay out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long an address stays blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block this machine as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block this machine&apos;s own programs for refused hellos as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page that may talk to the broker, like https://example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such member in “%1”. Choose one from the list of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of a mesh can be neither banned nor kicked. Choose another member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members fit “%2”. Name one by the id that the list of members shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nobody in “%2”. Choose one from the list of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name has 1 to 64 visible characters. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is banned, so there is nobody to kick. Unban them first if they may come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mesh named %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mesh&apos;s name has 1 to 64 visible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--uses takes a whole number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--expires takes a time like 30m, 12h or 7d, from 1m to 365d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for takes a time like 30s, 5m or 12h, from 1s to 365d.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::client::BrokerClient</name>
    <message>
        <source>The message has no recipient. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to one person has to be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::client::Connection</name>
    <message>
        <source>The broker has stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker did not answer our greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the broker sends cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from the broker&apos;s. Check its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::client::Outbox</name>
    <message>
        <source>outbound queue full: wait until the mesh is connected again, then send once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message does not wait to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is on its way to the broker. Wait for the answer; it takes ten seconds at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::client::WebSocketTransport</name>
    <message>
        <source>The broker did not answer in time. Check its address and that it is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker sent data that does not belong to the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to the broker are reset. Check its address and that it is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not read what it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::net</name>
    <message>
        <source>A TLS key could not be made on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate or its key is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::net::BrokerAddress</name>
    <message>
        <source>This is not the address of a broker: it begins with ws:// or wss:// and a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s address has a pin, but ws:// is not encrypted and shows no key. Ask for a link with wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s address has more than one pin. Ask for a new link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::net::Front</name>
    <message>
        <source>There is no address to listen on: name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::net::TlsPin</name>
    <message>
        <source>The pin in the broker&apos;s address is damaged: it is “sha256:” with 43 more characters. Ask for a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else answers at the broker&apos;s address, or its key was changed. Nothing was sent there. Ask the owner of the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::notify::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::store</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no broker database at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not kept for sending any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was damaged on the disk and cannot be sent. Write it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages in %1 were sealed with another key. They were left as they are: give back the keychain entry they belong to, or move the file away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a message with this id already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Meshtray. Update this one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged or not one of Meshtray&apos;s. It was left as it is: move it away or restore it from a backup, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database already has such an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be used: %1 (code %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds an entry that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not kept here any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AddressChoice</name>
    <message>
        <source>Your network (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet: anybody can try to connect (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider&apos;s network: most people cannot reach it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those in the VPN (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only containers and virtual machines on this computer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is on the same cable; the address changes often (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Automation</name>
    <message>
        <source>%1&apos;s mesh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AutomationSending</name>
    <message>
        <source>The mesh was left before the message was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker refused the message: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::BackupModel</name>
    <message>
        <source>Say where the backup is to be, with the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short: it has at least 12 characters. Four or five words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) with their keys are in %1. Keep it in another place, and remember the passphrase.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Chat</name>
    <message>
        <source>This mesh is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name or the key of a member.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ConversationList</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Conversations</name>
    <message>
        <source>You: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::DBusService</name>
    <message>
        <source>Too many calls at a time. Wait for the answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ExportModel</name>
    <message numerus="yes">
        <source>%n message(s) are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Firewall</name>
    <message>
        <source>Meshtray sees no firewall on this computer. When others cannot connect, look whether the router or the Wi-Fi keeps its devices apart (“guest network”, “client isolation”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshtray sees no firewall that is on, but only an administrator sees all rules. When others cannot connect to port %1, this command shows those of %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2 until the next restart; to keep it, put the rule into its settings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::HostModel</name>
    <message>
        <source>Only programs on this computer can reach the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every device that can reach the chosen address(es) can connect. Only those you invite can join.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is in no network at the moment. Connect it to one, or host for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until hosting is stopped and started again, members can connect by ws only, not by wss: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ImportModel</name>
    <message>
        <source>It will be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here, its key is lost and will be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here already, with the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here with another key and is left alone. To use the file&apos;s key, leave the mesh here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mesh in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) can be brought in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) were brought in. The file is as it was.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteList</name>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n use(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteMaker</name>
    <message numerus="yes">
        <source>Lets %n people join as admins, until %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lets %n people join, until %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::JoinModel</name>
    <message>
        <source>The mesh “%1” is your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You belong to this mesh already. Joining again makes a new key for you there: the others see a new member, and messages that are still on their way to the old key are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS), with the key that this invite names and no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS), with a certificate that this system trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n minute(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n hour(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is a short invite code, which this program cannot use. Ask for the long link: it begins with ic://join/ or contains /join/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write to one member stays end-to-end encrypted, but everybody on the way sees who writes to whom, reads messages to everyone, and can pose as the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is an address that a provider shares among its customers. If it is one of your own VPN, that encrypts by itself. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is a name that may lead over the internet. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is reached over the internet. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting your key ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the broker at %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::KeysModel</name>
    <message>
        <source>Use an encrypted file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LanguageModel</name>
    <message>
        <source>As the system has it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LeaveModel</name>
    <message>
        <source>Leave “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own this mesh. Your key and the messages on this computer are deleted: without the key nobody can be invited or administered any more, and nothing brings it back but a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key of this mesh and its messages on this computer are deleted. To come back you need a new invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left “%1”, but its key is not deleted yet: %2 It is tried again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MemberList</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicked until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshAutomation</name>
    <message>
        <source>The mesh was left meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to this broker is not encrypted (ws://), and it leads out of your own network. Ask for an invite to wss://, or say --unencrypted to join all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshTable</name>
    <message>
        <source>%1, by TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without TLS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteList</name>
    <message>
        <source>All of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteSwitch</name>
    <message>
        <source>The whole mesh is muted.</source>
        <translation>Toda la malla está silenciada.</translation>
    </message>
    <message>
        <source>The whole mesh is muted until %1.</source>
        <translation>Toda la malla está silenciada hasta %1.</translation>
    </message>
    <message>
        <source>This conversation is muted.</source>
        <translation>Esta conversación está silenciada.</translation>
    </message>
    <message>
        <source>This conversation is muted until %1.</source>
        <translation>Esta conversación está silenciada hasta %1.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PersonFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: %2. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be. Nothing was changed; look at the file, or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make the folder %1. Check the permissions above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not remove %1: %2. Check the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PolicyModel</name>
    <message>
        <source>The build is green again. Shall I merge it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PortTrouble</name>
    <message>
        <source>Another program on this computer uses port %1. Choose another port, or end that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another broker of Meshtray uses port %1 (process %2), perhaps of another profile. Choose another port, or stop hosting there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “%2” (process %3) uses port %1. Choose another port, or end that program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ProxyModel</name>
    <message>
        <source>%1 Until then only brokers on this machine and in your local network are reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QrReader</name>
    <message>
        <source>This picture is too large to look for a QR code in it. Cut out the part with the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture of a kind that is known here. Use PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Use a larger or sharper one, or paste the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of the program cannot read QR codes. Paste the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QuietModel</name>
    <message>
        <source>until %1 on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not quiet now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is quiet now, until %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ReachCheck</name>
    <message>
        <source>Checking whether the broker answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker answers at %1 when it is asked from this computer. Whether others get through is for firewalls and the network to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker does not answer at %1, not even from this computer: the address may be gone, or a firewall may keep everybody out. Stop hosting and choose the addresses anew, or see the command below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Recipients</name>
    <message>
        <source>All members of the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Group, %n there now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To everyone in the mesh. Not end-to-end encrypted: the broker can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the group %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1 alone, end-to-end encrypted. Key: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RetentionModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted on this computer, in every mesh, now and from now on. What is unread or waits to be sent stays. This cannot be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleEditor</name>
    <message>
        <source>In every mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To me or to many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleTrial</name>
    <message>
        <source>To me alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a mesh first: then there are messages to try it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time such as 23:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SafetyModel</name>
    <message>
        <source>%1 (key %2…)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SearchModel</name>
    <message>
        <source>All meshes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshtray is already running with this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for the program&apos;s socket (%1). Set XDG_RUNTIME_DIR to a folder of yours with a short path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Thread</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, urgent: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrafficModel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrayMenu</name>
    <message>
        <source>Open Meshtray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
