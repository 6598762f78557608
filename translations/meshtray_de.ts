<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutPage</name>
    <message>
        <source>Meshtray</source>
        <translation>Meshtray</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>MIT: you may use, change and pass it on, with the notice of its authors. There is no warranty.</source>
        <translation>MIT: Sie dürfen das Programm benutzen, ändern und weitergeben, mit dem Hinweis auf seine Urheber. Es gibt keine Gewährleistung.</translation>
    </message>
    <message>
        <source>Parts of others, with their licences</source>
        <translation>Teile von anderen, mit ihren Lizenzen</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>Ordner dieses Profils</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>For those who help you: versions and states, without names, addresses, messages or keys</source>
        <translation>Für alle, die Ihnen helfen: Versionen und Zustände, ohne Namen, Adressen, Nachrichten oder Schlüssel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Join a mesh…</source>
        <translation>Mesh beitreten…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Strg+J</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Mesh bereitstellen…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Strg++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Strg+-</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Your keys…</source>
        <translation>Ihre Schlüssel…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Search messages…</source>
        <translation>Nachrichten durchsuchen…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Schriftgröße: %1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
</context>
<context>
    <name>AskDesktop</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no invite link in the standard input.</source>
        <translation>In der Standardeingabe steht kein Einladungslink.</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>%1 Usage: meshtray %2</source>
        <translation>%1 Aufruf: meshtray %2</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 is not an option here.</source>
        <translation>%1 ist hier keine Option.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>There is a word too many; put a text with spaces in quotes.</source>
        <translation>Da ist ein Wort zu viel; ein Text mit Leerzeichen gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>--priority takes now, next or low.</source>
        <translation>--priority nimmt now, next oder low.</translation>
    </message>
    <message>
        <source>“%1” is not a command. See meshtray --help.</source>
        <translation>„%1“ ist kein Befehl. Siehe meshtray --help.</translation>
    </message>
    <message>
        <source>“keys %1” takes no words: a passphrase comes by the standard input.</source>
        <translation>„keys %1“ nimmt keine Wörter: Eine Passphrase kommt über die Standardeingabe.</translation>
    </message>
    <message>
        <source>“retention” takes a number of days, or “forever”.</source>
        <translation>„retention“ nimmt eine Zahl von Tagen oder „forever“.</translation>
    </message>
    <message>
        <source>--preview changes nothing: use --remove-keys without it.</source>
        <translation>--preview ändert nichts: Verwenden Sie --remove-keys ohne es.</translation>
    </message>
    <message>
        <source>A status is idle, working or dnd.</source>
        <translation>Ein Status ist idle, working oder dnd.</translation>
    </message>
    <message>
        <source>“%1” goes with one of these: %2. See meshtray --help.</source>
        <translation>Zu „%1“ gehört eines von diesen: %2. Siehe meshtray --help.</translation>
    </message>
    <message>
        <source>--for takes 1h, 8h, 1d or forever.</source>
        <translation>--for nimmt 1h, 8h, 1d oder forever.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is not a claudemesh backup. Choose another file.</source>
        <translation>Diese Datei ist keine claudemesh-Sicherung. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup does not open: the passphrase is wrong, or the file was changed.</source>
        <translation>Die Sicherung lässt sich nicht öffnen: Die Passphrase ist falsch, oder die Datei wurde verändert.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Write a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>All your meshes with their keys, in one encrypted file. Messages are not in it. Nobody can open it without the passphrase, and nobody can give that back to you.</source>
        <translation>Alle Ihre Meshes mit ihren Schlüsseln, in einer verschlüsselten Datei. Nachrichten sind nicht darin. Ohne die Passphrase kann niemand sie öffnen, und niemand kann Ihnen die Passphrase zurückgeben.</translation>
    </message>
    <message>
        <source>File for the backup</source>
        <translation>Datei für die Sicherung</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>Mindestens 12 Zeichen; vier oder fünf Wörter sind gut.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, banned</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>%1 wieder zulassen</translation>
    </message>
</context>
<context>
    <name>BrokerCheck</name>
    <message>
        <source>Do not go on before you know why: somebody may pose as the broker. If its host says that the key is a new one, ask for a new invite and join again.</source>
        <translation>Machen Sie nicht weiter, bevor Sie wissen, warum: Jemand gibt sich vielleicht als der Broker aus. Wenn sein Betreiber sagt, dass der Schlüssel neu ist, bitten Sie um eine neue Einladung und treten Sie noch einmal bei.</translation>
    </message>
    <message>
        <source>The broker at %1 was reached, but did not answer.</source>
        <translation>Der Broker unter %1 wurde erreicht, hat aber nicht geantwortet.</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it; a proxy on the way may also hold it up.</source>
        <translation>Bitten Sie den Betreiber des Mesh, nachzusehen; auch ein Proxy auf dem Weg kann ihn aufhalten.</translation>
    </message>
    <message>
        <source>The broker at %1 cannot be reached: %2</source>
        <translation>Der Broker unter %1 ist nicht zu erreichen: %2</translation>
    </message>
    <message>
        <source>See that it is running, that this computer is in its network, and that the firewall of its computer lets port %1 through.</source>
        <translation>Prüfen Sie, ob er läuft, ob dieser Computer in seinem Netz ist und ob die Firewall seines Computers den Port %1 durchlässt.</translation>
    </message>
    <message>
        <source>The broker at %1 says that something is wrong with it (%2).</source>
        <translation>Der Broker unter %1 sagt, dass mit ihm etwas nicht stimmt (%2).</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it: its disk may be full.</source>
        <translation>Bitten Sie den Betreiber des Mesh, nachzusehen: Vielleicht ist seine Platte voll.</translation>
    </message>
    <message>
        <source>The broker at %1 answers.</source>
        <translation>Der Broker unter %1 antwortet.</translation>
    </message>
    <message>
        <source>The broker at %1 answers; its version is %2.</source>
        <translation>Der Broker unter %1 antwortet; er hat die Version %2.</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its key is the one in the invite.</source>
        <translation>Der Weg zu ihm ist verschlüsselt, und sein Schlüssel ist der aus der Einladung.</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its certificate is trusted.</source>
        <translation>Der Weg zu ihm ist verschlüsselt, und sein Zertifikat ist vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The way to it is not encrypted. Direct messages are; who writes to whom can be seen in the network.</source>
        <translation>Der Weg zu ihm ist nicht verschlüsselt. Direkte Nachrichten sind es; wer wem schreibt, ist im Netz zu sehen.</translation>
    </message>
    <message>
        <source>The broker does not tell its time, so the clocks were not compared.</source>
        <translation>Der Broker nennt seine Uhrzeit nicht, die Uhren wurden also nicht verglichen.</translation>
    </message>
    <message>
        <source>Its clock and the one of this computer agree.</source>
        <translation>Seine Uhr und die dieses Computers stimmen überein.</translation>
    </message>
    <message>
        <source>Mesh “%1”</source>
        <translation>Mesh „%1“</translation>
    </message>
</context>
<context>
    <name>BrokerClient</name>
    <message>
        <source>You have been removed from this mesh. Ask its owner for a new invite.</source>
        <translation>Sie wurden aus diesem Mesh entfernt. Bitten Sie den Eigentümer um eine neue Einladung.</translation>
    </message>
    <message>
        <source>The owner of this mesh has disconnected you. Connect again when that is settled.</source>
        <translation>Der Eigentümer dieses Mesh hat Sie getrennt. Verbinden Sie sich wieder, wenn das geklärt ist.</translation>
    </message>
</context>
<context>
    <name>BrokerHost</name>
    <message>
        <source>The broker is running already.</source>
        <translation>Der Broker läuft bereits.</translation>
    </message>
</context>
<context>
    <name>BrokerHttp</name>
    <message>
        <source>the system does not say through which proxy</source>
        <translation>das System sagt nicht, über welchen Proxy</translation>
    </message>
</context>
<context>
    <name>ClientConfig</name>
    <message>
        <source>Its field “%1” is missing or wrong.</source>
        <translation>Das Feld „%1“ fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>One of its fields occurs twice.</source>
        <translation>Eines der Felder kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Its field “secretKey” is missing, or is not a key.</source>
        <translation>Das Feld „secretKey“ fehlt oder ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Its public key does not belong to its secret key.</source>
        <translation>Der öffentliche Schlüssel gehört nicht zum geheimen.</translation>
    </message>
    <message>
        <source>The same mesh stands in the file twice.</source>
        <translation>Dasselbe Mesh steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>The file is not a list of meshes: it is damaged, or of another program. Choose another file.</source>
        <translation>Die Datei ist keine Liste von Meshes: Sie ist beschädigt oder von einem anderen Programm. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file has no list of meshes in it. Choose another file.</source>
        <translation>In der Datei steht keine Liste von Meshes. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is damaged, so nothing was taken out of it. Mend it, or delete it by hand.</source>
        <translation>Die Datei ist beschädigt, deshalb wurde nichts aus ihr entfernt. Reparieren Sie sie, oder löschen Sie sie von Hand.</translation>
    </message>
</context>
<context>
    <name>ClockSkew</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the broker&apos;s. Check its date and time.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Brokers %1 nach. Prüfen Sie Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the broker&apos;s. Check its date and time.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Brokers %1 vor. Prüfen Sie Datum und Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Not end-to-end encrypted: everyone in the mesh and its broker can read what you write here.</source>
        <translation>Nicht Ende-zu-Ende-verschlüsselt: Alle im Mesh und dessen Broker können lesen, was Sie hier schreiben.</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this group and the broker can read what you write here.</source>
        <translation>Nicht Ende-zu-Ende-verschlüsselt: Alle in dieser Gruppe und der Broker können lesen, was Sie hier schreiben.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabetaste)</translation>
    </message>
    <message>
        <source>Goes out as “now”: it reaches those who work or do not want to be disturbed, too.</source>
        <translation>Wird als „sofort“ gesendet: Die Nachricht erreicht auch, wer arbeitet oder nicht gestört werden möchte.</translation>
    </message>
    <message>
        <source>Goes out as “low”: it is delivered after everything else.</source>
        <translation>Wird als „niedrig“ gesendet: Die Nachricht wird nach allem anderen zugestellt.</translation>
    </message>
    <message>
        <source>Send as usual</source>
        <translation>Wie üblich senden</translation>
    </message>
    <message>
        <source>Priority: now</source>
        <translation>Priorität: sofort</translation>
    </message>
    <message>
        <source>Priority: low</source>
        <translation>Priorität: niedrig</translation>
    </message>
    <message>
        <source>Priority: next</source>
        <translation>Priorität: als Nächstes</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: this group and the broker can read what you write here. You do not belong to it, so its answers do not reach you.</source>
        <translation>Nicht Ende-zu-Ende-verschlüsselt: Diese Gruppe und der Broker können lesen, was Sie hier schreiben. Sie gehören nicht zu ihr, Antworten an die Gruppe erreichen Sie also nicht.</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>Der Gruppe beitreten</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this topic and the broker can read what you write here, and the broker keeps it.</source>
        <translation>Nicht Ende-zu-Ende-verschlüsselt: Alle in diesem Thema und der Broker können lesen, was Sie hier schreiben, und der Broker bewahrt es auf.</translation>
    </message>
    <message>
        <source>This session is not there now. What you write here waits for it until it is back.</source>
        <translation>Diese Sitzung ist gerade nicht da. Was Sie hier schreiben, wartet, bis sie zurück ist.</translation>
    </message>
    <message>
        <source>Write to %1 instead</source>
        <translation>Stattdessen an %1 schreiben</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConversationFilter</name>
    <message>
        <source>Find a conversation</source>
        <translation>Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Alle Unterhaltungen zeigen</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n ungelesen</numerusform>
            <numerusform>%1, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>%1, session of %2</source>
        <translation>%1, Sitzung von %2</translation>
    </message>
</context>
<context>
    <name>ConversationSummary</name>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
</context>
<context>
    <name>CopyFact</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation>%1: kopieren</translation>
    </message>
</context>
<context>
    <name>DBus</name>
    <message>
        <source>That needs a passphrase, which never goes over D-Bus: every program of the session can listen there. Use the command line.</source>
        <translation>Das braucht eine Passphrase, und die geht nie über D-Bus: Dort kann jedes Programm der Sitzung mitlesen. Verwenden Sie die Kommandozeile.</translation>
    </message>
    <message>
        <source>Name the file with its whole path, from / on.</source>
        <translation>Nennen Sie die Datei mit ihrem ganzen Pfad, von / an.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Eine Methode %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 takes the types “%2”.</source>
        <translation>%1 nimmt die Typen „%2“.</translation>
    </message>
    <message>
        <source>That is too much for one call. Shorten the text.</source>
        <translation>Das ist zu viel für einen Aufruf. Kürzen Sie den Text.</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>With the desktop</source>
        <translation>Zusammen mit der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Start Meshtray with my session, without a window</source>
        <translation>Meshtray mit meiner Sitzung starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Open invite links (ic:// and claudemesh://) with Meshtray</source>
        <translation>Einladungslinks (ic:// und claudemesh://) mit Meshtray öffnen</translation>
    </message>
    <message>
        <source>Such links are opened by another program now: %1</source>
        <translation>Solche Links öffnet zurzeit ein anderes Programm: %1</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>You are called</source>
        <translation>Sie heißen</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>Fingerabdruck Ihres Schlüssels</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key</source>
        <translation>Fingerabdruck des Eigentümerschlüssels</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>Both of you see the same number when nobody stands between you. Compare it by another way, for example by telephone, to be sure who this is.</source>
        <translation>Sie beide sehen dieselbe Nummer, wenn niemand zwischen Ihnen steht. Vergleichen Sie sie auf anderem Weg, etwa am Telefon, um sicher zu sein, wer das ist.</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Zurück zu den Nachrichten</translation>
    </message>
    <message>
        <source>Is doing</source>
        <translation>Beschäftigt mit</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>Copy the safety number</source>
        <translation>Sicherheitsnummer kopieren</translation>
    </message>
    <message>
        <source>Copy the whole key</source>
        <translation>Ganzen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Arbeitet in</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>A session of the member with this key, as the broker says</source>
        <translation>Eine Sitzung des Mitglieds mit diesem Schlüssel, wie der Broker sagt</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>You belong to no mesh yet</source>
        <translation>Sie gehören noch keinem Mesh an</translation>
    </message>
    <message>
        <source>In a mesh, people and their coding agents write to one another. Join one with the invite link somebody sent you, or host one on this computer and invite others.</source>
        <translation>In einem Mesh schreiben Menschen und ihre Coding-Agenten einander. Treten Sie einem mit dem Einladungslink bei, den Sie bekommen haben, oder stellen Sie auf diesem Computer eines bereit und laden Sie andere ein.</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>Mesh beitreten…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Mesh bereitstellen…</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>This invite has expired. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Diese Einladung ist abgelaufen. Bitten Sie den Eigentümer des Mesh um eine neue.</translation>
    </message>
    <message>
        <source>This invite has been used up. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Diese Einladung ist aufgebraucht. Bitten Sie den Eigentümer des Mesh um eine neue.</translation>
    </message>
    <message>
        <source>This invite was withdrawn. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Diese Einladung wurde zurückgezogen. Bitten Sie den Eigentümer des Mesh um eine neue.</translation>
    </message>
    <message>
        <source>The broker at %1 could not be reached: %2. Check that it is running and that this machine is in its network.</source>
        <translation>Der Broker unter %1 war nicht zu erreichen: %2. Prüfen Sie, ob er läuft und ob dieser Computer in seinem Netz ist.</translation>
    </message>
    <message>
        <source>What answered at %1 is not a claudemesh broker.</source>
        <translation>Was unter %1 geantwortet hat, ist kein claudemesh-Broker.</translation>
    </message>
    <message>
        <source>The broker at %1 did not answer in time. Check the connection, then join again with the same link.</source>
        <translation>Der Broker unter %1 hat nicht rechtzeitig geantwortet. Prüfen Sie die Verbindung, und treten Sie dann mit demselben Link erneut bei.</translation>
    </message>
    <message>
        <source>The broker does not know this invite. Copy the whole link, or ask the mesh&apos;s owner for a new one.</source>
        <translation>Der Broker kennt diese Einladung nicht. Kopieren Sie den ganzen Link, oder bitten Sie den Eigentümer des Mesh um einen neuen.</translation>
    </message>
    <message>
        <source>The broker does not know this mesh any more. Ask its owner whether it was deleted or has moved to another broker.</source>
        <translation>Der Broker kennt dieses Mesh nicht mehr. Fragen Sie den Eigentümer, ob es gelöscht wurde oder auf einen anderen Broker umgezogen ist.</translation>
    </message>
    <message>
        <source>The broker says that this invite was not signed by the mesh&apos;s owner: it was changed on its way, or forged. Ask the owner for a new one.</source>
        <translation>Der Broker sagt, dass diese Einladung nicht vom Eigentümer des Mesh signiert ist: Sie wurde unterwegs verändert oder ist gefälscht. Bitten Sie den Eigentümer um eine neue.</translation>
    </message>
    <message>
        <source>This invite is signed by somebody who does not own the mesh. Do not use it; ask the owner for one.</source>
        <translation>Diese Einladung ist von jemandem signiert, dem das Mesh nicht gehört. Benutzen Sie sie nicht; bitten Sie den Eigentümer um eine.</translation>
    </message>
    <message>
        <source>The broker knows this invite as one to another mesh. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Der Broker kennt diese Einladung als eine zu einem anderen Mesh. Bitten Sie den Eigentümer des Mesh um eine neue.</translation>
    </message>
    <message>
        <source>This mesh has no owner&apos;s key on its broker, so nobody can be let in by an invite. Ask who runs the broker.</source>
        <translation>Auf dem Broker dieses Mesh liegt kein Eigentümerschlüssel, also kann niemand mit einer Einladung hereingelassen werden. Fragen Sie den Betreiber des Brokers.</translation>
    </message>
    <message>
        <source>The broker could not note you as a member. Try again; if that does not help, ask who runs the broker.</source>
        <translation>Der Broker konnte Sie nicht als Mitglied eintragen. Versuchen Sie es erneut; wenn das nicht hilft, fragen Sie den Betreiber des Brokers.</translation>
    </message>
    <message>
        <source>You are banned from this mesh. Only its owner can lift that.</source>
        <translation>Sie sind aus diesem Mesh ausgeschlossen. Nur der Eigentümer kann den Ausschluss aufheben.</translation>
    </message>
    <message>
        <source>The broker misses something in what it was sent: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>Dem Broker fehlt etwas in dem, was er bekommen hat: Vielleicht hat er eine andere Version. Prüfen Sie, ob es von diesem Programm eine neuere gibt.</translation>
    </message>
    <message>
        <source>The broker does not take the form of your key: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>Der Broker nimmt die Form Ihres Schlüssels nicht an: Vielleicht hat er eine andere Version. Prüfen Sie, ob es von diesem Programm eine neuere gibt.</translation>
    </message>
    <message>
        <source>The invite is larger than the broker takes. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Die Einladung ist größer, als der Broker annimmt. Bitten Sie den Eigentümer des Mesh um eine neue.</translation>
    </message>
    <message>
        <source>The broker was asked too often. Wait a minute, then try again.</source>
        <translation>Der Broker wurde zu oft gefragt. Warten Sie eine Minute, dann versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>ExportGroup</name>
    <message>
        <source>Writing into a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>All messages of one mesh, as JSON. Only you can read the file, but the texts in it are not encrypted.</source>
        <translation>Alle Nachrichten eines Mesh, als JSON. Nur Sie können die Datei lesen, aber die Texte darin sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Messages of the mesh</source>
        <translation>Nachrichten des Mesh</translation>
    </message>
    <message>
        <source>File for the messages</source>
        <translation>Datei für die Nachrichten</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Cannot listen on %1: %2. Choose another port, or stop the program that uses it.</source>
        <translation>An %1 kann nicht gelauscht werden: %2. Wählen Sie einen anderen Port, oder beenden Sie das Programm, das ihn benutzt.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of Meshtray</source>
        <translation>Sprache von Meshtray</translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message>
        <source>Who may write to %1</source>
        <translation>Wer an %1 schreiben darf</translation>
    </message>
    <message>
        <source>Who is not allowed to write directly is told so. From groups and to everyone, messages are left out without a word.</source>
        <translation>Wer nicht direkt schreiben darf, erfährt es. In Gruppen und bei Nachrichten an alle wird das Mitglied wortlos ausgelassen.</translation>
    </message>
    <message>
        <source>There is nobody else in the mesh.</source>
        <translation>Sonst ist niemand im Mesh.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>GrantRow</name>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>%1 may write directly</source>
        <translation>%1 darf direkt schreiben</translation>
    </message>
    <message>
        <source>By groups, topics and messages to everyone</source>
        <translation>Über Gruppen, Themen und Nachrichten an alle</translation>
    </message>
    <message>
        <source>%1 is heard in groups, topics and messages to everyone</source>
        <translation>%1 ist in Gruppen, Themen und Nachrichten an alle zu hören</translation>
    </message>
</context>
<context>
    <name>GroupChip</name>
    <message>
        <source>Leave the group %1</source>
        <translation>Gruppe %1 verlassen</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>The file %1 could not be renamed: %2. Check the permissions of its folder.</source>
        <translation>Die Datei %1 konnte nicht umbenannt werden: %2. Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Hosting %1</source>
        <translation>%1 wird bereitgestellt</translation>
    </message>
    <message>
        <source>Host a mesh</source>
        <translation>Mesh bereitstellen</translation>
    </message>
</context>
<context>
    <name>HostFooter</name>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Erweitert…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Broker beenden</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message>
        <source>Running on this computer</source>
        <translation>Läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>Can be reached at</source>
        <translation>Erreichbar unter</translation>
    </message>
    <message>
        <source>Certificate for wss</source>
        <translation>Zertifikat für wss</translation>
    </message>
    <message>
        <source>The mesh is hosted again then, without a window: only the icon in the panel.</source>
        <translation>Das Mesh wird dann wieder bereitgestellt, ohne Fenster: nur mit dem Symbol in der Leiste.</translation>
    </message>
</context>
<context>
    <name>HostSetup</name>
    <message>
        <source>Name of the mesh</source>
        <translation>Name des Mesh</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>Ihr Name in diesem Mesh</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Wer es erreichen kann</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>This computer and the network, at these addresses:</source>
        <translation>Dieser Computer und das Netz, unter diesen Adressen:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>What is hosted</source>
        <translation>Was bereitgestellt wird</translation>
    </message>
    <message>
        <source>Those you invite see it.</source>
        <translation>Wen Sie einladen, sieht ihn.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>What is hosted when the program ends is hosted again at the next start.</source>
        <translation>Was bereitgestellt ist, wenn das Programm endet, wird beim nächsten Start wieder bereitgestellt.</translation>
    </message>
</context>
<context>
    <name>HostingFile</name>
    <message>
        <source>The note about the hosted mesh (hosting.json) cannot be read. It was left as it is: repair it, or move it away and host again.</source>
        <translation>Die Notiz über das bereitgestellte Mesh (hosting.json) kann nicht gelesen werden. Sie blieb, wie sie ist: Reparieren Sie sie, oder verschieben Sie sie und stellen Sie das Mesh neu bereit.</translation>
    </message>
    <message>
        <source>The broker has no limit “%1”.</source>
        <translation>Der Broker hat keine Grenze „%1“.</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Meshes of the command-line client</source>
        <translation>Meshes des Kommandozeilenprogramms</translation>
    </message>
    <message>
        <source>Its file is only read. Both programs are one member with two connections then.</source>
        <translation>Seine Datei wird nur gelesen. Beide Programme sind dann ein Mitglied mit zwei Verbindungen.</translation>
    </message>
    <message>
        <source>File of the command-line client</source>
        <translation>Datei des Kommandozeilenprogramms</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>Inhalt ansehen</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>InviteDrop</name>
    <message>
        <source>Drop the invite here to see what it says</source>
        <translation>Legen Sie die Einladung hier ab, um zu sehen, was darin steht</translation>
    </message>
</context>
<context>
    <name>InviteError</name>
    <message>
        <source>This is not an invite. Ask the person who sent it for a new link.</source>
        <translation>Das ist keine Einladung. Bitten Sie den Absender um einen neuen Link.</translation>
    </message>
    <message>
        <source>This invite is incomplete: its field “%1” is missing or wrong. Ask for a new link.</source>
        <translation>Diese Einladung ist unvollständig: Das Feld „%1“ fehlt oder ist falsch. Bitten Sie um einen neuen Link.</translation>
    </message>
    <message>
        <source>This invite was changed after its owner signed it. Do not use it; ask the owner for a new link.</source>
        <translation>Diese Einladung wurde nach der Unterschrift des Eigentümers verändert. Benutzen Sie sie nicht; bitten Sie den Eigentümer um einen neuen Link.</translation>
    </message>
    <message>
        <source>This invite has expired. Ask for a new link.</source>
        <translation>Diese Einladung ist abgelaufen. Bitten Sie um einen neuen Link.</translation>
    </message>
    <message>
        <source>This is not an invite link. It starts with ic://join/ or contains /join/; copy the whole of it.</source>
        <translation>Das ist kein Einladungslink. Er beginnt mit ic://join/ oder enthält /join/; kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>This invite link is damaged or was cut off. Copy it again, or ask for a new one.</source>
        <translation>Dieser Einladungslink ist beschädigt oder abgeschnitten. Kopieren Sie ihn noch einmal, oder bitten Sie um einen neuen.</translation>
    </message>
</context>
<context>
    <name>InviteListSection</name>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Revoke this invite?</source>
        <translation>Diese Einladung zurückziehen?</translation>
    </message>
    <message>
        <source>Nobody can join with its link any more. Those who have joined with it stay members.</source>
        <translation>Niemand kann mehr mit ihrem Link beitreten. Wer damit beigetreten ist, bleibt Mitglied.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>What this invite says</source>
        <translation>Was in dieser Einladung steht</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key (compare it with what the owner tells you)</source>
        <translation>Fingerabdruck des Eigentümerschlüssels (vergleichen Sie ihn mit dem, was der Eigentümer Ihnen sagt)</translation>
    </message>
    <message>
        <source>You join as</source>
        <translation>Sie treten bei als</translation>
    </message>
    <message>
        <source>The invite expires</source>
        <translation>Die Einladung läuft ab</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invite %1, %2, %3, %4</source>
        <translation>Einladung %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Revoke invite %1</source>
        <translation>Einladung %1 zurückziehen</translation>
    </message>
</context>
<context>
    <name>InviteSection</name>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>For 1 person</source>
        <translation>Für 1 Person</translation>
    </message>
    <message>
        <source>For 5 people</source>
        <translation>Für 5 Personen</translation>
    </message>
    <message>
        <source>For 25 people</source>
        <translation>Für 25 Personen</translation>
    </message>
    <message>
        <source>For 100 people</source>
        <translation>Für 100 Personen</translation>
    </message>
    <message>
        <source>How many people can use the invite</source>
        <translation>Wie viele Personen die Einladung benutzen können</translation>
    </message>
    <message>
        <source>Valid for 1 hour</source>
        <translation>1 Stunde gültig</translation>
    </message>
    <message>
        <source>Valid for 1 day</source>
        <translation>1 Tag gültig</translation>
    </message>
    <message>
        <source>Valid for 7 days</source>
        <translation>7 Tage gültig</translation>
    </message>
    <message>
        <source>Valid for 30 days</source>
        <translation>30 Tage gültig</translation>
    </message>
    <message>
        <source>How long the invite can be used</source>
        <translation>Wie lange die Einladung benutzt werden kann</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Noch eine erstellen</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>%1 Whoever has the link can join: send it only to those you mean.</source>
        <translation>%1 Wer den Link hat, kann beitreten: Senden Sie ihn nur an die, die Sie meinen.</translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation>Der Einladungslink als QR-Code</translation>
    </message>
    <message>
        <source>As a member</source>
        <translation>Als Mitglied</translation>
    </message>
    <message>
        <source>As an admin</source>
        <translation>Als Admin</translation>
    </message>
    <message>
        <source>As what people join</source>
        <translation>Als was man beitritt</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS with this broker&apos;s key)</source>
        <translation>Verschlüsselte Verbindung (TLS mit dem Schlüssel dieses Brokers)</translation>
    </message>
    <message>
        <source>Only for people who use Meshtray: other programs cannot check the key.</source>
        <translation>Nur für Personen, die Meshtray verwenden: Andere Programme können den Schlüssel nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a mesh</source>
        <translation>Mesh beitreten</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>Ihr Name in diesem Mesh</translation>
    </message>
    <message>
        <source>The other members see it.</source>
        <translation>Die anderen Mitglieder sehen ihn.</translation>
    </message>
    <message>
        <source>You belong to the mesh “%1” now</source>
        <translation>Sie gehören jetzt dem Mesh „%1“ an</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your keyring. Messages arrive as soon as the broker is connected.</source>
        <translation>Für Sie wurde ein Schlüssel erzeugt; er liegt in Ihrem Schlüsselbund. Nachrichten kommen an, sobald der Broker verbunden ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Open the mesh</source>
        <translation>Mesh öffnen</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your encrypted file. Messages arrive as soon as the broker is connected.</source>
        <translation>Für Sie wurde ein Schlüssel erzeugt; er liegt in Ihrer verschlüsselten Datei. Nachrichten kommen an, sobald der Broker verbunden ist.</translation>
    </message>
    <message>
        <source>Join again with a new key</source>
        <translation>Mit neuem Schlüssel erneut beitreten</translation>
    </message>
    <message>
        <source>Paste the link you were sent, or a picture of its QR code, or drop it here. It is read on this computer; nothing is sent yet.</source>
        <translation>Fügen Sie den Link ein, den Sie bekommen haben, oder ein Bild seines QR-Codes, oder ziehen Sie eines davon hierher. Gelesen wird auf diesem Computer; gesendet wird noch nichts.</translation>
    </message>
    <message>
        <source>Looking for a QR code in the picture…</source>
        <translation>Im Bild wird nach einem QR-Code gesucht…</translation>
    </message>
    <message>
        <source>Join over a connection that is not encrypted?</source>
        <translation>Über eine unverschlüsselte Verbindung beitreten?</translation>
    </message>
    <message>
        <source>%1 Ask the owner for an invite to wss://, or join in the network of the broker.</source>
        <translation>%1 Bitten Sie den Eigentümer um eine Einladung zu wss://, oder treten Sie im Netz des Brokers bei.</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>Trotzdem beitreten</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Unlock your keys</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Keep my keys in a file</source>
        <translation>Schlüssel in einer Datei aufbewahren</translation>
    </message>
</context>
<context>
    <name>KeysMakePage</name>
    <message>
        <source>Keep my keys in an encrypted file on this computer</source>
        <translation>Meine Schlüssel in einer verschlüsselten Datei auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>This session has no keyring. If you usually have one, start it instead: the keys in it come back with it.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund. Wenn Sie sonst einen haben, starten Sie lieber den: Die Schlüssel darin sind dann wieder da.</translation>
    </message>
    <message>
        <source>This session has a keyring, which needs no passphrase here. Keys that are in it stay there.</source>
        <translation>Diese Sitzung hat einen Schlüsselbund, der hier keine Passphrase braucht. Schlüssel, die darin sind, bleiben dort.</translation>
    </message>
    <message>
        <source>Meshtray asks for the passphrase after each start. Without it the keys cannot be read, and nobody can give it back to you.</source>
        <translation>Meshtray fragt nach jedem Start nach der Passphrase. Ohne sie lassen sich die Schlüssel nicht lesen, und niemand kann sie Ihnen zurückgeben.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>Mindestens 12 Zeichen; vier oder fünf Wörter sind gut.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
</context>
<context>
    <name>KeysNotice</name>
    <message>
        <source>Your keys are in an encrypted file that is locked.</source>
        <translation>Ihre Schlüssel sind in einer verschlüsselten Datei, die gesperrt ist.</translation>
    </message>
    <message>
        <source>This session has no keyring to keep your key in. Start one, or keep your keys in an encrypted file.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund für Ihren Schlüssel. Starten Sie einen, oder bewahren Sie Ihre Schlüssel in einer verschlüsselten Datei auf.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Use an encrypted file…</source>
        <translation>Verschlüsselte Datei verwenden…</translation>
    </message>
</context>
<context>
    <name>KeysOpenPage</name>
    <message>
        <source>Your keys are locked</source>
        <translation>Ihre Schlüssel sind gesperrt</translation>
    </message>
    <message>
        <source>Your keys are unlocked</source>
        <translation>Ihre Schlüssel sind entsperrt</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer. Your meshes wait until it is unlocked.</source>
        <translation>Sie sind in einer verschlüsselten Datei auf diesem Computer. Ihre Meshes warten, bis sie entsperrt ist.</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer, unlocked until Meshtray ends. Meshes that are connected stay so when you lock it.</source>
        <translation>Sie sind in einer verschlüsselten Datei auf diesem Computer, entsperrt bis Meshtray endet. Verbundene Meshes bleiben verbunden, wenn Sie sie sperren.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Your keys belong into the keyring of the system, but this session has none. Start one, or keep them in an encrypted file.</source>
        <translation>Ihre Schlüssel gehören in den Schlüsselbund des Systems, aber diese Sitzung hat keinen. Starten Sie einen, oder bewahren Sie sie in einer verschlüsselten Datei auf.</translation>
    </message>
    <message>
        <source>Your keys are in the keyring of the system.</source>
        <translation>Ihre Schlüssel sind im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is locked.</source>
        <translation>Ihre Schlüssel sind in einer verschlüsselten Datei, die gesperrt ist.</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is unlocked until Meshtray ends.</source>
        <translation>Ihre Schlüssel sind in einer verschlüsselten Datei, die entsperrt ist, bis Meshtray endet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Keep my keys in a file…</source>
        <translation>Schlüssel in einer Datei aufbewahren…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>A key that is lost cannot be had back from anybody. Write a backup: you find it with the meshes.</source>
        <translation>Einen verlorenen Schlüssel kann Ihnen niemand zurückgeben. Erstellen Sie eine Sicherung: Sie finden das bei den Meshes.</translation>
    </message>
    <message>
        <source>Go to the meshes</source>
        <translation>Zu den Meshes</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>--profile takes a name of 1 to 32 letters, digits, dashes and underscores.</source>
        <translation>--profile nimmt einen Namen aus 1 bis 32 Buchstaben, Ziffern, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <source>%1 is not an option. See meshtray --help.</source>
        <translation>%1 ist keine Option. Siehe meshtray --help.</translation>
    </message>
    <message>
        <source>Usage: meshtray [--profile P] [--hidden] [LINK]
       meshtray [--profile P] COMMAND …

Without a command, starts the desktop, or brings its window to the front when it is running.
  LINK          an invite link (ic://… or claudemesh://…): shown in the join window; nothing is sent
  --profile P   a name for this identity and its meshes, each with a process of its own (default: default)
  --hidden      no window at first, only the icon in the panel; without a panel, the window
  --help, --version
  doctor        look at the keyring, the tray, notifications and the way to each broker, and say what to do

Any other command is carried out by the running desktop of the profile, and prints JSON:
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
        <translation>Aufruf: meshtray [--profile P] [--hidden] [LINK]
        meshtray [--profile P] COMMAND …

Ohne Befehl wird das Programm gestartet oder, wenn es schon läuft, sein Fenster nach vorn geholt.
  LINK          ein Einladungslink (ic://… oder claudemesh://…): wird im Beitrittsfenster gezeigt; gesendet wird nichts
  --profile P   ein Name für diese Identität und ihre Meshes, jede mit eigenem Prozess (Vorgabe: default)
  --hidden      zuerst kein Fenster, nur das Symbol in der Leiste; ohne Leiste das Fenster
  --help, --version
  doctor        sieht Schlüsselbund, Symbol, Benachrichtigungen und den Weg zu jedem Broker an und sagt, was zu tun ist

Jeden anderen Befehl führt das laufende Programm des Profils aus; er gibt JSON aus:
  status
  host start [--name NAME] [--listen ADDRESS:PORT]…
  host status
  host create NAME
  host invite MESH [--uses N] [--expires 7d] [--tls]
  host stop
  join LINK [--name DISPLAY] [--new-key] [--unencrypted]
                                  ein Link lässt jeden herein, der ihn hat: „join -“ liest ihn von der Standardeingabe
  import [FILE] [--preview | --remove-keys]
                                  die Meshes des Kommandozeilenprogramms, aus ~/.claudemesh/config.json
  backup FILE                     alle Meshes mit ihren Schlüsseln; die Passphrase kommt über die Standardeingabe
  restore FILE [--preview]        dasselbe zurück
  leave MESH
  safety-number MESH PEER
  set-status idle|working|dnd [MESH]
  set-summary TEXT [MESH]         was Sie gerade tun, für alle im Mesh lesbar
  group join MESH NAME
  group leave MESH NAME
  peers [MESH]                    wer da ist, und was sie gerade tun
  send MESH TO TEXT [--priority now|next|low] [--no-wait]
  inbox [MESH] [--drain]
  sent [MESH]
  cancel MESH ID                  eine Nachricht, die wartet
  retry MESH ID                   eine nicht bestätigte, abgelehnte, verfallene oder abgebrochene Nachricht
  search TEXT [MESH]
  export MESH FILE
  retention [DAYS|forever]        wie lange Nachrichten auf diesem Computer aufbewahrt werden
  history set-aside MESH          beginnt neu, wenn die Nachrichten nicht lesbar sind; die alte Datei bleibt
  open [MESH] [WITH]              das Fenster, mit einer Unterhaltung darin
  mute MESH [WITH] [--for 1h|8h|1d|forever]
                                  keine Benachrichtigungen aus einer Unterhaltung oder einem ganzen Mesh
  unmute MESH [WITH]
  show window
  show join [LINK]
  show host
  show settings
  keys status                     wo dieses Profil seine Schlüssel aufbewahrt
  keys use-file                   eine verschlüsselte Datei dafür; ihre Passphrase kommt über die Standardeingabe
  keys unlock
  keys lock
  keys change-passphrase
  quit

MESH ist Kennung oder Kurzname eines Mesh; TO, WITH und PEER sind Schlüssel oder Name eines Mitglieds oder &quot;owner&quot;,
TO und WITH auch &quot;@GROUP&quot; oder &quot;*&quot; für alle. Nach &quot;--&quot; darf ein Wort mit &quot;-&quot; beginnen. Fehler gehen nach stderr.
Rückgabewerte: 0 erledigt; 1 abgelehnt oder gescheitert; 2 Befehl nicht verstanden; 3 mit diesem Profil läuft nichts.
</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zur Vorgabe</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits of the broker</source>
        <translation>Grenzen des Brokers</translation>
    </message>
    <message>
        <source>The defaults suit a team. What is changed here is used when hosting starts the next time.</source>
        <translation>Die Vorgaben passen für ein Team. Was hier geändert wird, gilt, wenn das nächste Mal bereitgestellt wird.</translation>
    </message>
    <message>
        <source>The running broker still has the old limits. A restart interrupts all connections for a moment; they come back by themselves.</source>
        <translation>Der laufende Broker hat noch die alten Grenzen. Ein Neustart unterbricht alle Verbindungen kurz; sie kommen von selbst wieder.</translation>
    </message>
    <message>
        <source>Restart it now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Open this link in your browser?</source>
        <translation>Diesen Link im Browser öffnen?</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Er führt zu</translation>
    </message>
    <message>
        <source>This name is written with letters of other alphabets, “%1”, and may imitate another one.</source>
        <translation>Dieser Name ist mit Buchstaben anderer Alphabete geschrieben, „%1“, und ahmt vielleicht einen anderen nach.</translation>
    </message>
    <message>
        <source>“%1” before the @ is not the place it leads to, but a user name that is sent there.</source>
        <translation>„%1“ vor dem @ ist nicht der Ort, zu dem der Link führt, sondern ein Benutzername, der dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others in the network can see and change what is shown.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Andere im Netz können sehen und ändern, was gezeigt wird.</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Die ganze Adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LinkSwitch</name>
    <message>
        <source>Open invite links here</source>
        <translation>Einladungslinks hier öffnen</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs.</source>
        <translation>Links, die mit ic:// oder claudemesh:// beginnen und in anderen Programmen angeklickt werden.</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs. %1 opens them now.</source>
        <translation>Links, die mit ic:// oder claudemesh:// beginnen und in anderen Programmen angeklickt werden. Jetzt öffnet sie %1.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>“%1” is not an address to listen on: write ADDRESS:PORT, for example 127.0.0.1:7900 or [::1]:7900.</source>
        <translation>„%1“ ist keine Adresse, an der man lauschen kann: Schreiben Sie ADRESSE:PORT, zum Beispiel 127.0.0.1:7900 oder [::1]:7900.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Meshtray</source>
        <translation>%1 – Meshtray</translation>
    </message>
    <message>
        <source>Choose a conversation from the list.</source>
        <translation>Wählen Sie eine Unterhaltung aus der Liste.</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder hereinlassen</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Hinauswerfen…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Who may write to them…</source>
        <translation>Wer ihnen schreiben darf…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
</context>
<context>
    <name>MemberSection</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 von %2 online</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>All members see the new name.</source>
        <translation>Alle Mitglieder sehen den neuen Namen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>%1 hinauswerfen?</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot connect for a while. Messages wait until then. Membership stays.</source>
        <translation>%1 wird jetzt getrennt und kann sich eine Weile nicht verbinden. Nachrichten warten so lange. Die Mitgliedschaft bleibt.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Hinauswerfen</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 ausschließen?</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot come back, not with a new invite either, until you lift the ban here.</source>
        <translation>%1 wird jetzt getrennt und kann nicht zurückkommen, auch nicht mit einer neuen Einladung, bis Sie den Ausschluss hier aufheben.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Nobody else is in yet. Make an invite above, and send its link to those you mean.</source>
        <translation>Noch ist niemand sonst dabei. Erstellen Sie oben eine Einladung, und senden Sie ihren Link an die, die Sie meinen.</translation>
    </message>
</context>
<context>
    <name>MenuSeparator</name>
    <message>
        <source>Separator</source>
        <translation>Trennlinie</translation>
    </message>
</context>
<context>
    <name>MeshCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (Ihr eigenes)</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Ihr Name dort</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>Fingerabdruck Ihres Schlüssels</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Safety numbers…</source>
        <translation>Sicherheitsnummern…</translation>
    </message>
    <message>
        <source>Safety numbers in %1…</source>
        <translation>Sicherheitsnummern in %1…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen…</translation>
    </message>
    <message>
        <source>Leave %1…</source>
        <translation>%1 verlassen…</translation>
    </message>
</context>
<context>
    <name>MeshFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Prüfen Sie den freien Platz und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The list of meshes (meshes.json) cannot be read. It was left as it is: repair it, or move it away and join the meshes again.</source>
        <translation>Die Liste der Meshes (meshes.json) kann nicht gelesen werden. Sie blieb, wie sie ist: Reparieren Sie sie, oder verschieben Sie sie und treten Sie den Meshes neu bei.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>MeshHeading</name>
    <message>
        <source>Mesh %1: %2</source>
        <translation>Mesh %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Actions for the mesh %1</source>
        <translation>Aktionen für das Mesh %1</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Invite those you want to write with.</source>
        <translation>Noch ist niemand sonst hier. Laden Sie ein, mit wem Sie schreiben möchten.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Whoever joins appears in this list.</source>
        <translation>Noch ist niemand sonst hier. Wer beitritt, erscheint in dieser Liste.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Mesh %1: %2, muted</source>
        <translation>Mesh %1: %2, stummgeschaltet</translation>
    </message>
</context>
<context>
    <name>MeshKey</name>
    <message>
        <source>What is kept as the key of this mesh is no key: it was damaged or changed. Restore it from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>Was als Schlüssel dieses Mesh aufbewahrt ist, ist keiner: Er wurde beschädigt oder verändert. Stellen Sie ihn aus einer Sicherung wieder her, oder treten Sie mit neuem Schlüssel erneut bei: Bitten Sie den Eigentümer des Mesh um eine Einladung.</translation>
    </message>
    <message>
        <source>The key that is kept for this mesh (%1) is not the one it was joined with (%2). Restore that one from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>Der für dieses Mesh aufbewahrte Schlüssel (%1) ist nicht der, mit dem es betreten wurde (%2). Stellen Sie diesen aus einer Sicherung wieder her, oder treten Sie mit neuem Schlüssel erneut bei: Bitten Sie den Eigentümer des Mesh um eine Einladung.</translation>
    </message>
</context>
<context>
    <name>MeshSection</name>
    <message>
        <source>The mesh to administer</source>
        <translation>Das Mesh, das verwaltet wird</translation>
    </message>
    <message>
        <source>Another mesh…</source>
        <translation>Weiteres Mesh…</translation>
    </message>
    <message>
        <source>Name of the new mesh</source>
        <translation>Name des neuen Mesh</translation>
    </message>
    <message>
        <source>It is hosted here beside the others, at the same address, with members and invites of its own.</source>
        <translation>Es wird hier neben den anderen bereitgestellt, unter derselben Adresse, mit eigenen Mitgliedern und Einladungen.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>MeshesOverview</name>
    <message>
        <source>You are in no mesh yet. Join one with an invite, host one, or bring in those you have elsewhere.</source>
        <translation>Sie sind noch in keinem Mesh. Treten Sie einem mit einer Einladung bei, stellen Sie eines bereit, oder importieren Sie die, die Sie anderswo haben.</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>Mesh beitreten…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Mesh bereitstellen…</translation>
    </message>
    <message>
        <source>From the command-line client…</source>
        <translation>Vom Kommandozeilenprogramm…</translation>
    </message>
    <message>
        <source>Write a backup…</source>
        <translation>Sicherung erstellen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>Mesh verlassen</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Now: delivered even when the receiver is working or does not want to be disturbed</source>
        <translation>Sofort: wird auch zugestellt, wenn der Empfänger arbeitet oder nicht gestört werden möchte</translation>
    </message>
    <message>
        <source>Next: delivered when the receiver is idle</source>
        <translation>Als Nächstes: wird zugestellt, wenn der Empfänger bereit ist</translation>
    </message>
    <message>
        <source>Low: delivered when the receiver is idle, without hurry</source>
        <translation>Niedrig: wird zugestellt, wenn der Empfänger bereit ist, ohne Eile</translation>
    </message>
    <message>
        <source>End-to-end encrypted for you, and opened with the sender&apos;s key: nobody else can have written or read it.</source>
        <translation>Für Sie Ende-zu-Ende-verschlüsselt und mit dem Schlüssel des Absenders geöffnet: Niemand sonst kann sie geschrieben oder gelesen haben.</translation>
    </message>
    <message>
        <source>Not encrypted: the broker could read and change it, and the sender is what the broker says.</source>
        <translation>Nicht verschlüsselt: Der Broker konnte sie lesen und ändern, und wer der Absender ist, sagt allein der Broker.</translation>
    </message>
    <message>
        <source>Nobody vouches for who wrote it.</source>
        <translation>Niemand bürgt dafür, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>It does not open with your key: it was sealed for another key, or damaged on the way.</source>
        <translation>Sie lässt sich mit Ihrem Schlüssel nicht öffnen: Sie wurde für einen anderen Schlüssel versiegelt oder unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>It is a copy of a message that was sent the other way. Somebody sent it back.</source>
        <translation>Sie ist die Kopie einer Nachricht in Gegenrichtung. Jemand hat sie zurückgesendet.</translation>
    </message>
    <message>
        <source>It is a copy of a message of another mesh of yours.</source>
        <translation>Sie ist die Kopie einer Nachricht aus einem anderen Ihrer Meshes.</translation>
    </message>
    <message>
        <source>What was kept of it on this computer does not open any more.</source>
        <translation>Was auf diesem Computer von ihr aufbewahrt wurde, lässt sich nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>News of the broker.</source>
        <translation>Neues vom Broker.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sender&apos;s key</source>
        <translation>Schlüssel des Absenders</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who could read it</source>
        <translation>Wer sie lesen konnte</translation>
    </message>
    <message>
        <source>Receiver&apos;s key</source>
        <translation>Schlüssel des Empfängers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The broker&apos;s number</source>
        <translation>Nummer beim Broker</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer sie lesen kann</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: its receivers and the broker.</source>
        <translation>Nicht Ende-zu-Ende-verschlüsselt: die Empfänger und der Broker.</translation>
    </message>
    <message>
        <source>End-to-end encrypted: the receiver alone.</source>
        <translation>Ende-zu-Ende-verschlüsselt: nur der Empfänger.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>This message was damaged on this computer&apos;s disk and cannot be read any more.</source>
        <translation>Diese Nachricht wurde auf der Platte dieses Computers beschädigt und ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>This message cannot be read: it was sealed for another key, or damaged on the way. Ask the sender to send it again.</source>
        <translation>Diese Nachricht ist nicht lesbar: Sie wurde für einen anderen Schlüssel versiegelt oder unterwegs beschädigt. Bitten Sie den Absender, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Member behind it, as the broker says</source>
        <translation>Mitglied dahinter, wie der Broker sagt</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MessageFooting</name>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. What you write is encrypted for this member alone.</source>
        <translation>Hier wurde noch nichts gesagt. Was Sie schreiben, wird nur für dieses Mitglied verschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in the mesh reads what you write here.</source>
        <translation>Hier wurde noch nichts gesagt. Alle im Mesh lesen, was Sie hier schreiben.</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Was mit dieser Nachricht möglich ist</translation>
    </message>
    <message>
        <source>Delete this message here?</source>
        <translation>Diese Nachricht hier löschen?</translation>
    </message>
    <message>
        <source>It is removed from this computer, which cannot be undone. Whoever else has it keeps it.</source>
        <translation>Sie wird von diesem Computer entfernt; das kann nicht rückgängig gemacht werden. Wer sie sonst noch hat, behält sie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in this group reads what you write here.</source>
        <translation>Hier wurde noch nichts geschrieben. Alle in dieser Gruppe lesen, was Sie hier schreiben.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Copy as a quote</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Hier löschen…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>%1 öffnen…</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n lines)</source>
        <translation>
            <numerusform>Alles zeigen (%n Zeile)</numerusform>
            <numerusform>Alles zeigen (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Texts are kept encrypted on this computer. What is unread or waits to be sent is never deleted for its age.</source>
        <translation>Texte werden auf diesem Computer verschlüsselt aufbewahrt. Was ungelesen ist oder darauf wartet, gesendet zu werden, wird nie seines Alters wegen gelöscht.</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Nothing of what you wrote or read is kept in an index. Searching opens the messages one by one, which takes a moment when there are many.</source>
        <translation>Nichts von dem, was Sie geschrieben oder gelesen haben, steht in einem Index. Die Suche öffnet die Nachrichten eine nach der anderen; bei vielen dauert das einen Moment.</translation>
    </message>
    <message>
        <source>Delete older messages?</source>
        <translation>Ältere Nachrichten löschen?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>MuteGroup</name>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute notifications…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Für acht Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Bis morgen früh</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>Bis ich sie aufhebe</translation>
    </message>
</context>
<context>
    <name>MutesGroup</name>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Nothing is told of these, and they do not count in the panel.</source>
        <translation>Dafür gibt es keine Benachrichtigungen, und in der Leiste zählt es nicht mit.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1: Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Nothing is muted. A conversation or a mesh is muted from its menu in the main window.</source>
        <translation>Nichts ist stummgeschaltet. Eine Unterhaltung oder ein Mesh wird über das zugehörige Menü im Hauptfenster stummgeschaltet.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Brokers on this machine and in your local network are always reached directly. A change is for new connections; those that are open stay.</source>
        <translation>Broker auf diesem Rechner und in Ihrem lokalen Netz werden immer direkt erreicht. Eine Änderung gilt für neue Verbindungen; offene bleiben bestehen.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>NewConversationForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>New message in %1</source>
        <translation>Neue Nachricht in %1</translation>
    </message>
    <message>
        <source>A member, a group, everyone, or a member&apos;s key of 64 characters.</source>
        <translation>Ein Mitglied, eine Gruppe, alle oder der 64 Zeichen lange Schlüssel eines Mitglieds.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Nobody fits that. Paste the member&apos;s key of 64 characters instead.</source>
        <translation>Dazu passt niemand. Fügen Sie stattdessen den 64 Zeichen langen Schlüssel des Mitglieds ein.</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A message that could not be decrypted.</source>
        <translation>Eine Nachricht, die nicht entschlüsselt werden konnte.</translation>
    </message>
    <message>
        <source>A copy of an earlier message came back; it was not sent by this member.</source>
        <translation>Die Kopie einer früheren Nachricht kam zurück; dieses Mitglied hat sie nicht gesendet.</translation>
    </message>
    <message>
        <source>News of the mesh %1</source>
        <translation>Neues aus dem Mesh %1</translation>
    </message>
    <message>
        <source>Somebody in %1 (sender not known)</source>
        <translation>Jemand in %1 (Absender unbekannt)</translation>
    </message>
    <message>
        <source>%1 in %2 (not encrypted)</source>
        <translation>%1 in %2 (nicht verschlüsselt)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>A copy of a message of another mesh; it was not sent in this one.</source>
        <translation>Eine Kopie einer Nachricht aus einem anderen Mesh; in diesem wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Alle in %1</translation>
    </message>
    <message>
        <source>Your answer in %1</source>
        <translation>Ihre Antwort in %1</translation>
    </message>
    <message>
        <source>Somebody: %1</source>
        <translation>Jemand: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender and message</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%n frühere Nachricht</numerusform>
            <numerusform>%n frühere Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>part of: … in 3 conversations</comment>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <comment>part of: 12 messages in …</comment>
        <translation>
            <numerusform>%n Unterhaltung</numerusform>
            <numerusform>%n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 while you were away</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>%1 in %2 während Ihrer Abwesenheit</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>NotificationPreview</name>
    <message>
        <source>Not told: the mesh is muted.</source>
        <translation>Keine Benachrichtigung: Das Mesh ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted.</source>
        <translation>Keine Benachrichtigung: Die Unterhaltung ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>Not told: the mesh is muted until %1.</source>
        <translation>Keine Benachrichtigung: Das Mesh ist bis %1 stummgeschaltet.</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted until %1.</source>
        <translation>Keine Benachrichtigung: Die Unterhaltung ist bis %1 stummgeschaltet.</translation>
    </message>
    <message>
        <source>Not told: notifications are switched off.</source>
        <translation>Keine Benachrichtigung: Benachrichtigungen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not told: you are reading this conversation.</source>
        <translation>Keine Benachrichtigung: Sie lesen diese Unterhaltung gerade.</translation>
    </message>
    <message>
        <source>Not told, by rule %1. The message is unread and counted.</source>
        <translation>Keine Benachrichtigung, nach Regel %1. Die Nachricht ist ungelesen und zählt mit.</translation>
    </message>
    <message>
        <source>Put off: quiet hours until %1. You are told of it then.</source>
        <translation>Aufgeschoben: Ruhezeit bis %1. Dann werden Sie benachrichtigt.</translation>
    </message>
    <message>
        <source>Put off: the desktop is set not to disturb. You are told of it afterwards.</source>
        <translation>Aufgeschoben: Die Arbeitsumgebung steht auf „Bitte nicht stören“. Danach werden Sie benachrichtigt.</translation>
    </message>
    <message>
        <source>Told, by rule %1.</source>
        <translation>Benachrichtigung, nach Regel %1.</translation>
    </message>
    <message>
        <source>Told: nothing is against it.</source>
        <translation>Benachrichtigung: Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>It breaks through the quiet hours.</source>
        <translation>Sie durchbricht die Ruhezeit.</translation>
    </message>
    <message>
        <source>It breaks through the desktop&apos;s “do not disturb”.</source>
        <translation>Sie durchbricht „Bitte nicht stören“ der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>It names the sender and shows no text.</source>
        <translation>Sie nennt den Absender und zeigt keinen Text.</translation>
    </message>
    <message>
        <source>It says that something came, and no more.</source>
        <translation>Sie sagt nur, dass etwas gekommen ist.</translation>
    </message>
    <message>
        <source>It makes no sound.</source>
        <translation>Sie kommt ohne Ton.</translation>
    </message>
    <message>
        <source>It comes again every minute until it is read, at most 30 times.</source>
        <translation>Sie kommt jede Minute wieder, bis die Nachricht gelesen ist, höchstens 30-mal.</translation>
    </message>
</context>
<context>
    <name>NotificationReply</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Messages to everyone are not encrypted. Open the conversation to answer there.</source>
        <translation>Nachrichten an alle sind nicht verschlüsselt. Öffnen Sie die Unterhaltung, um dort zu antworten.</translation>
    </message>
    <message>
        <source>Your answer waits for the connection and is sent then: %1</source>
        <translation>Ihre Antwort wartet auf die Verbindung und wird dann gesendet: %1</translation>
    </message>
    <message>
        <source>Your answer is not confirmed; it is sent again as soon as there is a connection: %1</source>
        <translation>Ihre Antwort ist nicht bestätigt; sie wird noch einmal gesendet, sobald es eine Verbindung gibt: %1</translation>
    </message>
    <message>
        <source>Your answer was not sent: %1</source>
        <translation>Ihre Antwort wurde nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>NotificationsOverview</name>
    <message>
        <source>Tell me of new messages</source>
        <translation>Bei neuen Nachrichten benachrichtigen</translation>
    </message>
    <message>
        <source>Be quiet while the desktop is set not to disturb</source>
        <translation>Ruhig sein, solange die Arbeitsumgebung auf „Bitte nicht stören“ steht</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>There is not enough free memory to turn the passphrase into a key. Close something and try again.</source>
        <translation>Der freie Speicher reicht nicht, um aus der Passphrase einen Schlüssel zu machen. Schließen Sie etwas und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>PassphraseInput</name>
    <message>
        <source>The passphrase is too long.</source>
        <translation>Die Passphrase ist zu lang.</translation>
    </message>
    <message>
        <source>There is no passphrase in the standard input.</source>
        <translation>In der Standardeingabe steht keine Passphrase.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Try again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
</context>
<context>
    <name>PassphraseSecretStore</name>
    <message>
        <source>The passphrase is too short: take at least %1 characters, better four or five words.</source>
        <translation>Die Passphrase ist zu kurz: Nehmen Sie mindestens %1 Zeichen, besser vier oder fünf Wörter.</translation>
    </message>
    <message>
        <source>The passphrase is too long: %1 bytes are the most that is taken.</source>
        <translation>Die Passphrase ist zu lang: Höchstens %1 Bytes werden angenommen.</translation>
    </message>
    <message>
        <source>There is no encrypted file with keys in this profile.</source>
        <translation>In diesem Profil gibt es keine verschlüsselte Datei mit Schlüsseln.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The encrypted file with your keys is of a kind that this version does not know. Update Meshtray, or restore your meshes from a backup.</source>
        <translation>Die verschlüsselte Datei mit Ihren Schlüsseln ist von einer Art, die diese Version nicht kennt. Aktualisieren Sie Meshtray, oder stellen Sie Ihre Meshes aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The encrypted file with your keys would become too large.</source>
        <translation>Die verschlüsselte Datei mit Ihren Schlüsseln würde zu groß.</translation>
    </message>
    <message>
        <source>This profile keeps its keys in an encrypted file already.</source>
        <translation>Dieses Profil bewahrt seine Schlüssel bereits in einer verschlüsselten Datei auf.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1: auswählen…</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>die Gruppe %1</translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Your summary and groups in %1</source>
        <translation>Ihr Statustext und Ihre Gruppen in %1</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>Was tun Sie gerade?</translation>
    </message>
    <message>
        <source>A line for all in %1. The broker can read it.</source>
        <translation>Eine Zeile für alle in %1. Der Broker kann sie lesen.</translation>
    </message>
    <message>
        <source>For example: reviewing the payment service</source>
        <translation>Zum Beispiel: prüfe den Zahlungsdienst</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Ihre Gruppen</translation>
    </message>
    <message>
        <source>What is written to a group reaches all who belong to it. It is not end-to-end encrypted.</source>
        <translation>Was an eine Gruppe geschrieben wird, erreicht alle, die ihr angehören. Es ist nicht Ende-zu-Ende-verschlüsselt.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Name einer Gruppe</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PriorityMenu</name>
    <message>
        <source>Now</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Delivered at once, also to those who work or do not want to be disturbed.</source>
        <translation>Wird gleich zugestellt, auch an alle, die arbeiten oder nicht gestört werden möchten.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>The usual: delivered as soon as the receiver is idle.</source>
        <translation>Das Übliche: wird zugestellt, sobald der Empfänger bereit ist.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Delivered to an idle receiver, after everything else.</source>
        <translation>Wird einem bereiten Empfänger nach allem anderen zugestellt.</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>What a notification shows</source>
        <translation>Was eine Benachrichtigung zeigt</translation>
    </message>
    <message>
        <source>Who wrote, where, and the first lines</source>
        <translation>Wer geschrieben hat, wo, und die ersten Zeilen</translation>
    </message>
    <message>
        <source>Who wrote, and where</source>
        <translation>Wer geschrieben hat, und wo</translation>
    </message>
    <message>
        <source>Only that something came</source>
        <translation>Nur, dass etwas gekommen ist</translation>
    </message>
    <message>
        <source>Example of a notification: %1. %2</source>
        <translation>Beispiel einer Benachrichtigung: %1. %2</translation>
    </message>
</context>
<context>
    <name>ProxyAddress</name>
    <message>
        <source>Type the proxy&apos;s address, for example socks5://127.0.0.1:9050.</source>
        <translation>Geben Sie die Adresse des Proxys ein, zum Beispiel socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://host:port or socks5://host:port.</source>
        <translation>Das ist keine Adresse eines Proxys. Eine solche sieht so aus: http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>Proxies that want a name and a password are not supported. Leave them out.</source>
        <translation>Proxys, die einen Namen und ein Passwort verlangen, werden nicht unterstützt. Lassen Sie beides weg.</translation>
    </message>
    <message>
        <source>Leave out what stands behind the port.</source>
        <translation>Lassen Sie weg, was hinter dem Port steht.</translation>
    </message>
    <message>
        <source>The port is missing: put a colon and the port behind the host, for example :1080.</source>
        <translation>Der Port fehlt: Setzen Sie einen Doppelpunkt und den Port hinter den Host, zum Beispiel :1080.</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>In quiet hours you are told of nothing, unless a rule says otherwise. Messages come in all the same and are unread; you hear of them when the quiet is over.</source>
        <translation>In Ruhezeiten werden Sie nicht benachrichtigt, außer wenn eine Regel es anders sagt. Nachrichten kommen trotzdem an und sind ungelesen; Sie erfahren davon, wenn die Ruhezeit vorbei ist.</translation>
    </message>
</context>
<context>
    <name>QuietRow</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1, quiet from</source>
        <translation>%1, Ruhe von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1, quiet until</source>
        <translation>%1, Ruhe bis</translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation>Für alle Tage übernehmen</translation>
    </message>
    <message>
        <source>%1: the same every day</source>
        <translation>%1: für alle Tage übernehmen</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation>Befehl für die Firewall</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>Ende-zu-Ende-verschlüsselt</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>Nicht Ende-zu-Ende-verschlüsselt</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Datei der Sicherung</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>Inhalt ansehen</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>A new rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>For messages</source>
        <translation>Für Nachrichten</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Rule %1: %2. %3.</source>
        <translation>Regel %1: %2. %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation>Regel %1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation>Regel %1 nach unten verschieben</translation>
    </message>
    <message>
        <source>Change rule %1…</source>
        <translation>Regel %1 ändern…</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Priority now</source>
        <translation>Priorität „sofort“</translation>
    </message>
    <message>
        <source>Priority next or now</source>
        <translation>Priorität „als Nächstes“ oder „sofort“</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Jede Priorität</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Jede Nachricht</translation>
    </message>
    <message>
        <source>Tell me as usual</source>
        <translation>Wie üblich benachrichtigen</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours</source>
        <translation>Auch in Ruhezeiten benachrichtigen</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours, again and again until I have read it</source>
        <translation>Auch in Ruhezeiten benachrichtigen, immer wieder, bis ich die Nachricht gelesen habe</translation>
    </message>
    <message>
        <source>Do not tell me; it only counts as unread</source>
        <translation>Nicht benachrichtigen; die Nachricht zählt nur als ungelesen</translation>
    </message>
</context>
<context>
    <name>RulesGroup</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The first rule that a message matches decides. Without one, you are told unless it is quiet.</source>
        <translation>Die erste Regel, die zu einer Nachricht passt, entscheidet. Passt keine, werden Sie benachrichtigt, außer in Ruhezeiten.</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>Es gibt noch keine Regel.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Safety numbers in %1</source>
        <translation>Sicherheitsnummern in %1</translation>
    </message>
    <message>
        <source>You and the other side see the same number when nobody stands between you. Compare it by another way, for example by telephone.</source>
        <translation>Sie und die andere Seite sehen dieselbe Nummer, wenn niemand zwischen Ihnen steht. Vergleichen Sie sie auf anderem Weg, etwa am Telefon.</translation>
    </message>
    <message>
        <source>Nobody else is known in this mesh yet. Come back when somebody is there.</source>
        <translation>In diesem Mesh ist noch niemand sonst bekannt. Kommen Sie wieder, wenn jemand da ist.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation>Fingerabdruck des Schlüssels der anderen Seite</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hits</source>
        <translation>
            <numerusform>%n neuester Treffer</numerusform>
            <numerusform>Die neuesten %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be searched: %1</source>
        <translation>Nicht alles konnte durchsucht werden: %1</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Type one word or several: a message is found when it has all of them.</source>
        <translation>Geben Sie ein Wort oder mehrere ein: Gefunden werden Nachrichten, in denen alle vorkommen.</translation>
    </message>
    <message>
        <source>No message has these words. Try fewer of them, or another spelling.</source>
        <translation>In keiner Nachricht kommen diese Wörter vor. Versuchen Sie es mit weniger Wörtern oder einer anderen Schreibweise.</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be. Choose another.</source>
        <translation>Die Datei %1 ist zu groß für das, was sie sein soll. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Prüfen Sie den freien Platz und die Rechte.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is. Choose another name.</source>
        <translation>Eine Datei %1 gibt es schon; sie blieb, wie sie ist. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your keyring did not answer in time. If it asks for a password, enter it and try again.</source>
        <translation>Ihr Schlüsselbund hat nicht rechtzeitig geantwortet. Wenn er nach einem Passwort fragt, geben Sie es ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your keyring refused access. Allow it and try again.</source>
        <translation>Ihr Schlüsselbund hat den Zugriff verweigert. Erlauben Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What your keyring has under this name is not what Meshtray put there. Remove that entry or restore a backup.</source>
        <translation>Was Ihr Schlüsselbund unter diesem Namen hat, stammt nicht von Meshtray. Entfernen Sie den Eintrag, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Your keyring could not do it. Try again.</source>
        <translation>Ihr Schlüsselbund konnte das nicht ausführen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key of this mesh is not in your keyring any more. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>Der Schlüssel dieses Mesh ist nicht mehr in Ihrem Schlüsselbund. Stellen Sie ihn aus einer Sicherung wieder her, oder treten Sie mit neuem Schlüssel erneut bei: Bitten Sie den Eigentümer des Mesh um eine Einladung.</translation>
    </message>
    <message>
        <source>This session has no keyring service. Install and start one, for example GNOME Keyring or KWallet, or keep your keys in a file that a passphrase encrypts.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbunddienst. Installieren und starten Sie einen, zum Beispiel GNOME Keyring oder KWallet, oder bewahren Sie Ihre Schlüssel in einer mit Passphrase verschlüsselten Datei auf.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings (settings.json) could not be read, so the defaults are used. The file was kept as settings.json.bad.</source>
        <translation>Die Einstellungen (settings.json) konnten nicht gelesen werden, daher gelten die Vorgaben. Die Datei wurde als settings.json.bad aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>SettingsPageHolder</name>
    <message>
        <source>Back to the pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>Meshes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings – %1</source>
        <translation>Einstellungen – %1</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave this mesh…</source>
        <translation>Dieses Mesh verlassen…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>Mesh verlassen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Nothing here fits that. To write to somebody else, use “New message”.</source>
        <translation>Dazu passt hier nichts. Um jemand anderem zu schreiben, verwenden Sie „Neue Nachricht“.</translation>
    </message>
    <message>
        <source>New message…</source>
        <translation>Neue Nachricht…</translation>
    </message>
    <message>
        <source>Your summary and groups…</source>
        <translation>Ihr Statustext und Ihre Gruppen…</translation>
    </message>
    <message>
        <source>Unmute notifications</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Stummschalten</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Meshtray is not running with this profile. Start it with: meshtray --hidden</source>
        <translation>Meshtray läuft mit diesem Profil nicht. Starten Sie es mit: meshtray --hidden</translation>
    </message>
    <message>
        <source>Meshtray is running with this profile but does not answer. End it and start it again.</source>
        <translation>Meshtray läuft mit diesem Profil, antwortet aber nicht. Beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The running Meshtray did not answer in time.</source>
        <translation>Das laufende Meshtray hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The running Meshtray ended before it answered.</source>
        <translation>Das laufende Meshtray endete, bevor es geantwortet hat.</translation>
    </message>
    <message>
        <source>The answer is too long to be read.</source>
        <translation>Die Antwort ist zu lang zum Lesen.</translation>
    </message>
    <message>
        <source>The command is too long. Shorten the text.</source>
        <translation>Der Befehl ist zu lang. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>That is not a request.</source>
        <translation>Das ist keine Anfrage.</translation>
    </message>
    <message>
        <source>The running Meshtray gave no answer that can be read. It may be of another version: restart it.</source>
        <translation>Das laufende Meshtray gab keine lesbare Antwort. Vielleicht hat es eine andere Version: Starten Sie es neu.</translation>
    </message>
    <message>
        <source>The passphrase cannot be handed over.</source>
        <translation>Die Passphrase kann nicht übergeben werden.</translation>
    </message>
    <message>
        <source>The running Meshtray takes no passphrase. It may be of another version: restart it.</source>
        <translation>Das laufende Meshtray nimmt keine Passphrase an. Vielleicht ist es eine andere Version: Starten Sie es neu.</translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Without a window: only the icon in the panel.</source>
        <translation>Ohne Fenster: nur mit dem Symbol in der Leiste.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Zurück zu den Unterhaltungen</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>Ende-zu-Ende-verschlüsselt</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>Nicht Ende-zu-Ende-verschlüsselt</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and summary</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Sitzung von %1</translation>
    </message>
    <message>
        <source>Session of %1 · %2</source>
        <translation>Sitzung von %1 · %2</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>TrafficLine</name>
    <message>
        <source>How busy the broker is</source>
        <translation>Wie ausgelastet der Broker ist</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting a mesh</source>
        <translation>Ein Mesh wird bereitgestellt</translation>
    </message>
    <message>
        <source>In no mesh yet</source>
        <translation>Noch in keinem Mesh</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Notifications are muted</source>
        <translation>Benachrichtigungen sind stummgeschaltet</translation>
    </message>
</context>
<context>
    <name>TrialGroup</name>
    <message>
        <source>What would happen with a message?</source>
        <translation>Was würde mit einer Nachricht geschehen?</translation>
    </message>
    <message>
        <source>In the mesh</source>
        <translation>Im Mesh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>With the priority</source>
        <translation>Mit der Priorität</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>Um welche Uhrzeit</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The encrypted file with your keys is damaged. Put back a copy of it, or move it away and restore your meshes from a backup.</source>
        <translation>Die verschlüsselte Datei mit Ihren Schlüsseln ist beschädigt. Legen Sie eine Kopie zurück, oder verschieben Sie sie und stellen Sie Ihre Meshes aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your encrypted file. Try again.</source>
        <translation>Das ist nicht die Passphrase Ihrer verschlüsselten Datei. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>Schlüssel nicht verfügbar</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>Schlüssel wird gelesen…</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>The broker cannot be reached. Messages wait here and go out when it is back.</source>
        <translation>Der Broker ist nicht zu erreichen. Nachrichten warten hier und gehen hinaus, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>The broker does not let you in any more. Ask the owner of the mesh for a new invite.</source>
        <translation>Der Broker lässt Sie nicht mehr herein. Bitten Sie den Eigentümer des Mesh um eine neue Einladung.</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>Ende-zu-Ende-verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted, sender not proven</source>
        <translation>Nicht verschlüsselt, Absender nicht bewiesen</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>Nicht beglaubigt</translation>
    </message>
    <message>
        <source>Could not be decrypted</source>
        <translation>Konnte nicht entschlüsselt werden</translation>
    </message>
    <message>
        <source>Copy of a message sent the other way</source>
        <translation>Kopie einer Nachricht in Gegenrichtung</translation>
    </message>
    <message>
        <source>From the broker</source>
        <translation>Vom Broker</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Messages unreadable</source>
        <translation>Nachrichten unlesbar</translation>
    </message>
    <message>
        <source>New messages cannot be kept and wait at the broker: %1</source>
        <translation>Neue Nachrichten können nicht aufbewahrt werden und warten beim Broker: %1</translation>
    </message>
    <message>
        <source>Copy of a message of another mesh</source>
        <translation>Kopie einer Nachricht aus einem anderen Mesh</translation>
    </message>
    <message>
        <source>Damaged on this computer</source>
        <translation>Auf diesem Computer beschädigt</translation>
    </message>
    <message>
        <source>Not sent: it waited for seven days</source>
        <translation>Nicht gesendet: Sie hat sieben Tage gewartet</translation>
    </message>
    <message>
        <source>Given up after seven days; it may have arrived</source>
        <translation>Nach sieben Tagen aufgegeben; vielleicht ist sie angekommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled; it may have arrived</source>
        <translation>Abgebrochen; vielleicht ist sie angekommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conversation and number of messages</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more conversation(s)</source>
        <translation>
            <numerusform>und %n weitere Unterhaltung</numerusform>
            <numerusform>und %n weitere Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and summary</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>meshtray::History</name>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The export was called off.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Eine Datei %1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The messages of this mesh are not open yet.</source>
        <translation>Die Nachrichten dieses Mesh sind noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Another search has taken its place.</source>
        <translation>Eine andere Suche ist an ihre Stelle getreten.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostAdmin</name>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>Dieses Mesh wird hier gerade nicht bereitgestellt. Beginnen Sie zuerst damit.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>Der Broker wurde inzwischen beendet.</translation>
    </message>
    <message>
        <source>The broker speaks no TLS, so no invite can name its key. See the host window for the reason.</source>
        <translation>Der Broker spricht kein TLS, also kann keine Einladung seinen Schlüssel nennen. Den Grund zeigt das Fenster zum Bereitstellen.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostedMeshes</name>
    <message>
        <source>The broker&apos;s data folder does not have the mesh that was hosted here. Put the folder %1/broker back from a backup.</source>
        <translation>Im Datenordner des Brokers fehlt das Mesh, das hier bereitgestellt wurde. Stellen Sie den Ordner %1/broker aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>Der Broker wurde inzwischen beendet.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostingService</name>
    <message>
        <source>A broker is running here already. Stop it first.</source>
        <translation>Hier läuft schon ein Broker. Beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>No broker is running here.</source>
        <translation>Hier läuft kein Broker.</translation>
    </message>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>Dieses Mesh wird hier gerade nicht bereitgestellt. Beginnen Sie zuerst damit.</translation>
    </message>
    <message>
        <source>No broker is running here. Start hosting first.</source>
        <translation>Hier läuft kein Broker. Beginnen Sie zuerst mit dem Bereitstellen.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>Der Broker wurde inzwischen beendet.</translation>
    </message>
    <message>
        <source>This mesh is hosted here, with your key. Stop hosting first, then leave it.</source>
        <translation>Dieses Mesh wird hier bereitgestellt, mit Ihrem Schlüssel. Beenden Sie das Bereitstellen, dann verlassen Sie es.</translation>
    </message>
</context>
<context>
    <name>meshtray::JoinDesk</name>
    <message>
        <source>Joining was cancelled. Nothing was sent.</source>
        <translation>Der Beitritt wurde abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Joining was cancelled while the broker was asked. It may have let you in already: to make sure, join again with the same link.</source>
        <translation>Der Beitritt wurde abgebrochen, während der Broker gefragt wurde. Vielleicht hat er Sie schon hereingelassen: Um sicherzugehen, treten Sie mit demselben Link erneut bei.</translation>
    </message>
</context>
<context>
    <name>meshtray::Joining</name>
    <message>
        <source>This invite names its mesh in a way that no broker accepts.</source>
        <translation>Diese Einladung nennt ihr Mesh auf eine Weise, die kein Broker annimmt.</translation>
    </message>
    <message>
        <source>Choose the name that the other members will see.</source>
        <translation>Wählen Sie den Namen, den die anderen Mitglieder sehen werden.</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>Sie sind bereits in „%1“.</translation>
    </message>
    <message>
        <source>Your keychain holds something under the name of this mesh that is not a key. Remove that entry, then join again.</source>
        <translation>In Ihrem Schlüsselbund liegt unter dem Namen dieses Mesh etwas, das kein Schlüssel ist. Entfernen Sie diesen Eintrag, dann treten Sie erneut bei.</translation>
    </message>
</context>
<context>
    <name>meshtray::Leaving</name>
    <message>
        <source>The messages of the mesh could not be deleted: %1. Check the permissions.</source>
        <translation>Die Nachrichten des Mesh konnten nicht gelöscht werden: %1. Prüfen Sie die Rechte.</translation>
    </message>
</context>
<context>
    <name>meshtray::Mesh</name>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>More than one member is called “%1”. Use the member&apos;s key.</source>
        <translation>Mehr als ein Mitglied heißt „%1“. Nehmen Sie den Schlüssel des Mitglieds.</translation>
    </message>
    <message>
        <source>Nobody called “%1” is known in this mesh. Use the member&apos;s 64-character key.</source>
        <translation>In diesem Mesh ist niemand namens „%1“ bekannt. Nehmen Sie den 64 Zeichen langen Schlüssel des Mitglieds.</translation>
    </message>
    <message>
        <source>The key of this mesh is not available yet. Unlock your keyring and try again.</source>
        <translation>Der Schlüssel dieses Mesh ist noch nicht verfügbar. Entsperren Sie Ihren Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>Es gibt nichts zu senden: Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>The message is too long: a broker takes at most %1 KiB. Split it.</source>
        <translation>Die Nachricht ist zu lang: Ein Broker nimmt höchstens %1 KiB. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>That is not a key a message can be encrypted for. Check it.</source>
        <translation>Das ist kein Schlüssel, für den man verschlüsseln kann. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The messages of this mesh can be read; there is nothing to set aside.</source>
        <translation>Die Nachrichten dieses Mesh sind lesbar; es gibt nichts beiseitezulegen.</translation>
    </message>
    <message>
        <source>Name one member, by key or name.</source>
        <translation>Nennen Sie ein Mitglied, mit Schlüssel oder Namen.</translation>
    </message>
    <message>
        <source>That is your own key. Name another member.</source>
        <translation>Das ist Ihr eigener Schlüssel. Nennen Sie ein anderes Mitglied.</translation>
    </message>
    <message>
        <source>The key of this mesh is being read. Try again.</source>
        <translation>Der Schlüssel dieses Mesh wird gerade gelesen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The message was not sent, because it cannot be kept: %1</source>
        <translation>Die Nachricht wurde nicht gesendet, weil sie nicht aufbewahrt werden kann: %1</translation>
    </message>
    <message>
        <source>It was sealed with a key that you do not use any more. Try again to send it with your new key.</source>
        <translation>Sie wurde mit einem Schlüssel versiegelt, den Sie nicht mehr verwenden. Senden Sie sie noch einmal, dann mit Ihrem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no such message of yours that could be sent.</source>
        <translation>Es gibt keine solche Nachricht von Ihnen, die gesendet werden könnte.</translation>
    </message>
    <message>
        <source>The broker has this message already.</source>
        <translation>Der Broker hat diese Nachricht bereits.</translation>
    </message>
    <message>
        <source>A group&apos;s name has 1 to %1 characters: letters without accents, digits and _ . / -, and it is not “all”.</source>
        <translation>Der Name einer Gruppe hat 1 bis %1 Zeichen: Buchstaben ohne Akzente und Umlaute, Ziffern und _ . / -, und er ist nicht „all“.</translation>
    </message>
    <message>
        <source>You belong to %1 groups already. Leave one of them first.</source>
        <translation>Sie gehören bereits %1 Gruppen an. Verlassen Sie zuerst eine davon.</translation>
    </message>
    <message>
        <source>You do not belong to a group “%1”.</source>
        <translation>Sie gehören keiner Gruppe „%1“ an.</translation>
    </message>
    <message>
        <source>There is no connection to the broker, which has to know. Leave the group when there is.</source>
        <translation>Es gibt keine Verbindung zum Broker, der davon erfahren muss. Verlassen Sie die Gruppe, wenn es wieder eine gibt.</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshBackup</name>
    <message>
        <source>The passphrase is too short for a backup: use %1 characters or more.</source>
        <translation>Die Passphrase ist zu kurz für eine Sicherung: Nehmen Sie %1 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>There is no mesh in this profile that could be backed up.</source>
        <translation>In diesem Profil gibt es kein Mesh, das gesichert werden könnte.</translation>
    </message>
    <message>
        <source>There is no backup, because the key of “%1” cannot be read. %2</source>
        <translation>Es gibt keine Sicherung, weil der Schlüssel von „%1“ nicht gelesen werden kann. %2</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshImport</name>
    <message>
        <source>Meshes are being imported already. Wait for the end of that.</source>
        <translation>Es werden bereits Meshes importiert. Warten Sie das Ende ab.</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshService</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>There is no mesh “%1” in this profile.</source>
        <translation>In diesem Profil gibt es kein Mesh „%1“.</translation>
    </message>
    <message>
        <source>More than one mesh is called “%1”. Use its id.</source>
        <translation>Mehr als ein Mesh heißt „%1“. Nehmen Sie seine Kennung.</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>Sie sind schon in „%1“.</translation>
    </message>
    <message>
        <source>The key of the mesh could not be put into your keychain: %1</source>
        <translation>Der Schlüssel des Mesh konnte nicht in Ihren Schlüsselbund gelegt werden: %1</translation>
    </message>
    <message>
        <source>There is no such mesh in this profile.</source>
        <translation>Ein solches Mesh gibt es in diesem Profil nicht.</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to %1 days, or for good.</source>
        <translation>Nachrichten können 1 bis %1 Tage oder auf Dauer aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>meshtray::PassphraseSecretStore</name>
    <message>
        <source>Your keys are in an encrypted file that is locked. Unlock it with its passphrase.</source>
        <translation>Ihre Schlüssel sind in einer verschlüsselten Datei, die gesperrt ist. Entsperren Sie sie mit ihrer Passphrase.</translation>
    </message>
</context>
<context>
    <name>meshtray::ProfileSecretStore</name>
    <message>
        <source>The key of this mesh is neither in your encrypted file nor in your keyring. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>Der Schlüssel dieses Mesh ist weder in Ihrer verschlüsselten Datei noch in Ihrem Schlüsselbund. Stellen Sie ihn aus einer Sicherung wieder her, oder treten Sie mit neuem Schlüssel erneut bei: Bitten Sie den Eigentümer des Mesh um eine Einladung.</translation>
    </message>
    <message>
        <source>It is not in your encrypted file; your keyring may have it. %1</source>
        <translation>Er ist nicht in Ihrer verschlüsselten Datei; vielleicht hat ihn Ihr Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>This session has no keyring service: start it, then try again.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbunddienst: Starten Sie ihn, dann versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>meshtray::Rejoining</name>
    <message>
        <source>You are not in “%1”. Join it without a new key.</source>
        <translation>Sie sind nicht in „%1“. Treten Sie ohne neuen Schlüssel bei.</translation>
    </message>
    <message>
        <source>You own “%1”: its invites are signed with your key, so it cannot be changed. If the key is lost, restore it from a backup.</source>
        <translation>Ihnen gehört „%1“: Seine Einladungen sind mit Ihrem Schlüssel signiert, also kann er nicht gewechselt werden. Ist der Schlüssel verloren, stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This invite is not signed by the owner of “%1”, the mesh that you are in. Ask the owner for a new one.</source>
        <translation>Diese Einladung ist nicht vom Eigentümer von „%1“ signiert, dem Mesh, in dem Sie sind. Bitten Sie den Eigentümer um eine neue.</translation>
    </message>
    <message>
        <source>You are joining “%1” already.</source>
        <translation>Sie treten „%1“ bereits bei.</translation>
    </message>
    <message>
        <source>You left the mesh meanwhile.</source>
        <translation>Sie haben das Mesh inzwischen verlassen.</translation>
    </message>
    <message>
        <source>The key of this mesh is being moved. Try again.</source>
        <translation>Der Schlüssel dieses Mesh wird gerade verlegt. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>meshtray::broker</name>
    <message>
        <source>Another broker is serving %1. Stop it, or choose another folder.</source>
        <translation>Ein anderer Broker bedient %1. Beenden Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This broker does not know that mesh.</source>
        <translation>Dieser Broker kennt das Mesh nicht.</translation>
    </message>
    <message>
        <source>There is a mesh named %1 already. Choose another name.</source>
        <translation>Ein Mesh namens %1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A mesh&apos;s name has 1 to 64 visible characters.</source>
        <translation>Der Name eines Mesh hat 1 bis 64 sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>An invite can be used 1 to %1 times.</source>
        <translation>Eine Einladung kann 1- bis %1-mal benutzt werden.</translation>
    </message>
    <message>
        <source>Only the owner of a mesh can sign its invites.</source>
        <translation>Nur der Eigentümer eines Mesh kann dessen Einladungen unterschreiben.</translation>
    </message>
    <message>
        <source>There is an invite exactly like this one. Make it again with another expiry.</source>
        <translation>Genau diese Einladung gibt es schon. Erstellen Sie sie mit anderer Gültigkeit noch einmal.</translation>
    </message>
    <message>
        <source>There is no such invite to “%1”. Choose one from the list of its invites.</source>
        <translation>Zu „%1“ gibt es keine solche Einladung. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or off</source>
        <translation>eine ganze Zahl von %1 bis %2, oder off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a size from %1 to %2, like 512K or 2M</source>
        <translation>eine Größe von %1 bis %2, etwa 512K oder 2M</translation>
    </message>
    <message>
        <source>a time from %1 to %2, like 90s, 15m or 12h (ms, s, m, h, d)</source>
        <translation>eine Zeit von %1 bis %2, etwa 90s, 15m oder 12h (ms, s, m, h, d)</translation>
    </message>
    <message>
        <source>off, or how many a second and how many at once, like 100:500, each from 1 to %1</source>
        <translation>off, oder wie viele je Sekunde und wie viele auf einmal, etwa 100:500, jeweils von 1 bis %1</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>up to %1 web addresses like https://example.org, without a path</source>
        <translation>bis zu %1 Webadressen wie https://example.org, ohne Pfad</translation>
    </message>
    <message>
        <source>“%1” does not fit: give %2.</source>
        <translation>„%1“ passt nicht: möglich ist %2.</translation>
    </message>
    <message>
        <source>The time to wait for a pong (%1) must be longer than the time between two pings (%2): nobody could stay connected.</source>
        <translation>Die Zeit, auf einen Pong zu warten (%1), muss länger sein als die Zeit zwischen zwei Pings (%2): Sonst könnte niemand verbunden bleiben.</translation>
    </message>
    <message>
        <source>One address may have %1 connections that have not said who they are, but all together only %2: give one address fewer, or all of them more.</source>
        <translation>Eine Adresse darf %1 Verbindungen haben, die sich noch nicht gemeldet haben, alle zusammen aber nur %2: Erlauben Sie einer Adresse weniger oder allen mehr.</translation>
    </message>
    <message>
        <source>Messages are kept for %1, but repeated only after %2: keep them longer.</source>
        <translation>Nachrichten werden %1 aufbewahrt, aber erst nach %2 wiederholt: Bewahren Sie sie länger auf.</translation>
    </message>
    <message>
        <source>Connections a mesh</source>
        <translation>Verbindungen je Mesh</translation>
    </message>
    <message>
        <source>how many connections a mesh may have at once</source>
        <translation>wie viele Verbindungen ein Mesh zugleich haben darf</translation>
    </message>
    <message>
        <source>Waiting messages a recipient</source>
        <translation>Wartende Nachrichten je Empfänger</translation>
    </message>
    <message>
        <source>how many messages may wait for one recipient</source>
        <translation>wie viele Nachrichten auf einen Empfänger warten dürfen</translation>
    </message>
    <message>
        <source>Messages are kept for</source>
        <translation>Nachrichten werden aufbewahrt</translation>
    </message>
    <message>
        <source>how long a message waits for its recipient before it is dropped</source>
        <translation>wie lange eine Nachricht auf ihren Empfänger wartet, bevor sie verworfen wird</translation>
    </message>
    <message>
        <source>Rate of a member</source>
        <translation>Rate eines Mitglieds</translation>
    </message>
    <message>
        <source>how much one member may send, over all its connections</source>
        <translation>wie viel ein Mitglied senden darf, über alle seine Verbindungen</translation>
    </message>
    <message>
        <source>Unknown connections</source>
        <translation>Unbekannte Verbindungen</translation>
    </message>
    <message>
        <source>how many connections may not have said who they are yet</source>
        <translation>wie viele Verbindungen sich noch nicht gemeldet haben dürfen</translation>
    </message>
    <message>
        <source>Unknown connections an address</source>
        <translation>Unbekannte Verbindungen je Adresse</translation>
    </message>
    <message>
        <source>the same, of one address</source>
        <translation>dasselbe, von einer Adresse</translation>
    </message>
    <message>
        <source>Time to say hello</source>
        <translation>Zeit, sich zu melden</translation>
    </message>
    <message>
        <source>how long a new connection has to say who it is</source>
        <translation>wie lange eine neue Verbindung Zeit hat zu sagen, wer sie ist</translation>
    </message>
    <message>
        <source>Time between pings</source>
        <translation>Zeit zwischen Pings</translation>
    </message>
    <message>
        <source>how often a connection is asked whether it is still there</source>
        <translation>wie oft eine Verbindung gefragt wird, ob sie noch da ist</translation>
    </message>
    <message>
        <source>Time to answer a ping</source>
        <translation>Zeit, einen Ping zu beantworten</translation>
    </message>
    <message>
        <source>how long a connection may leave pings unanswered before it is closed</source>
        <translation>wie lange eine Verbindung Pings unbeantwortet lassen darf, bevor sie geschlossen wird</translation>
    </message>
    <message>
        <source>Unconfirmed messages are repeated after</source>
        <translation>Unbestätigte Nachrichten werden wiederholt nach</translation>
    </message>
    <message>
        <source>when a message whose arrival was not confirmed is sent once more</source>
        <translation>wann eine Nachricht, deren Ankunft nicht bestätigt wurde, noch einmal gesendet wird</translation>
    </message>
    <message>
        <source>Present after leaving</source>
        <translation>Anwesend nach dem Gehen</translation>
    </message>
    <message>
        <source>how long somebody whose connection is gone still counts as present</source>
        <translation>wie lange jemand ohne Verbindung noch als anwesend gilt</translation>
    </message>
    <message>
        <source>“Working” is believed for</source>
        <translation>„Arbeitet“ gilt für</translation>
    </message>
    <message>
        <source>how long “working” that a hook has set is believed</source>
        <translation>wie lange „arbeitet“ gilt, wenn ein Hook es gesetzt hat</translation>
    </message>
    <message>
        <source>Kicked members stay out for</source>
        <translation>Hinausgeworfene bleiben draußen für</translation>
    </message>
    <message>
        <source>how long a member who was kicked is refused</source>
        <translation>wie lange ein hinausgeworfenes Mitglied abgewiesen wird</translation>
    </message>
    <message>
        <source>Unread by a connection</source>
        <translation>Ungelesen von einer Verbindung</translation>
    </message>
    <message>
        <source>how much may be under way to a connection that does not read it</source>
        <translation>wie viel unterwegs sein darf zu einer Verbindung, die nicht liest</translation>
    </message>
    <message>
        <source>Patience with slow readers</source>
        <translation>Geduld mit langsamen Lesern</translation>
    </message>
    <message>
        <source>how long more than that may be under way before the connection is closed</source>
        <translation>wie lange mehr als das unterwegs sein darf, bevor die Verbindung geschlossen wird</translation>
    </message>
    <message>
        <source>Failed hellos an address</source>
        <translation>Gescheiterte Hellos je Adresse</translation>
    </message>
    <message>
        <source>how many refused hellos make an address blocked</source>
        <translation>nach wie vielen abgewiesenen Hellos eine Adresse gesperrt wird</translation>
    </message>
    <message>
        <source>Failed hellos count for</source>
        <translation>Gescheiterte Hellos zählen</translation>
    </message>
    <message>
        <source>how long a refused hello is counted</source>
        <translation>wie lange ein abgewiesenes Hello zählt</translation>
    </message>
    <message>
        <source>Blocked addresses stay out for</source>
        <translation>Gesperrte Adressen bleiben draußen für</translation>
    </message>
    <message>
        <source>how long an address stays blocked</source>
        <translation>wie lange eine Adresse gesperrt bleibt</translation>
    </message>
    <message>
        <source>Block this machine as well</source>
        <translation>Auch diesen Rechner sperren</translation>
    </message>
    <message>
        <source>block this machine&apos;s own programs for refused hellos as well</source>
        <translation>auch die eigenen Programme dieses Rechners wegen abgewiesener Hellos sperren</translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation>Webseiten, die sich verbinden dürfen</translation>
    </message>
    <message>
        <source>a web page that may talk to the broker, like https://example.org</source>
        <translation>eine Webseite, die mit dem Broker sprechen darf, etwa https://example.org</translation>
    </message>
    <message>
        <source>There is no such member in “%1”. Choose one from the list of its members.</source>
        <translation>In „%1“ gibt es kein solches Mitglied. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>The owner of a mesh can be neither banned nor kicked. Choose another member.</source>
        <translation>Der Eigentümer eines Mesh kann weder ausgeschlossen noch hinausgeworfen werden. Wählen Sie ein anderes Mitglied.</translation>
    </message>
    <message>
        <source>A member&apos;s name has 1 to 64 visible characters. Choose another name.</source>
        <translation>Der Name eines Mitglieds hat 1 bis 64 sichtbare Zeichen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is banned, so there is nobody to kick. Unban them first if they may come back.</source>
        <translation>%1 ist ausgeschlossen und kann nicht hinausgeworfen werden. Heben Sie zuerst den Ausschluss auf.</translation>
    </message>
    <message>
        <source>%1 members fit “%2”. Name one by the id that the list of members shows.</source>
        <translation>Auf „%2“ passen %1 Mitglieder. Nennen Sie eines mit der Kennung aus der Mitgliederliste.</translation>
    </message>
    <message>
        <source>“%1” is nobody in “%2”. Choose one from the list of its members.</source>
        <translation>„%1“ ist niemand in „%2“. Wählen Sie jemanden aus der Mitgliederliste.</translation>
    </message>
    <message>
        <source>--uses takes a whole number from 1 to %1.</source>
        <translation>--uses verlangt eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--expires takes a time like 30m, 12h or 7d, from 1m to 365d.</source>
        <translation>--expires verlangt eine Zeit wie 30m, 12h oder 7d, von 1m bis 365d.</translation>
    </message>
    <message>
        <source>--for takes a time like 30s, 5m or 12h, from 1s to 365d.</source>
        <translation>--for verlangt eine Zeit wie 30s, 5m oder 12h, von 1s bis 365d.</translation>
    </message>
    <message>
        <source>This is not something a member can be allowed.</source>
        <translation>Das lässt sich einem Mitglied nicht erlauben.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::BrokerClient</name>
    <message>
        <source>The message has no recipient. Choose one.</source>
        <translation>Die Nachricht hat keinen Empfänger. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>A message to one person has to be encrypted.</source>
        <translation>Eine Nachricht an eine Person muss verschlüsselt sein.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Connection</name>
    <message>
        <source>The broker has stopped answering.</source>
        <translation>Der Broker antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The broker did not answer our greeting.</source>
        <translation>Der Broker hat auf unsere Begrüßung nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>What the broker sends cannot be read.</source>
        <translation>Was der Broker sendet, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from the broker&apos;s. Check its date and time.</source>
        <translation>Die Uhr dieses Computers weicht zu sehr von der des Brokers ab. Prüfen Sie Datum und Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Outbox</name>
    <message>
        <source>outbound queue full: wait until the mesh is connected again, then send once more</source>
        <translation>outbound queue full: Warten Sie, bis das Mesh wieder verbunden ist, und senden Sie dann noch einmal</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in several parts.</source>
        <translation>Die Nachricht ist zu lang. Kürzen Sie sie, oder senden Sie sie in mehreren Teilen.</translation>
    </message>
    <message>
        <source>This message does not wait to be sent.</source>
        <translation>Diese Nachricht wartet nicht darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>The message is on its way to the broker. Wait for the answer; it takes ten seconds at most.</source>
        <translation>Die Nachricht ist auf dem Weg zum Broker. Warten Sie die Antwort ab; sie dauert höchstens zehn Sekunden.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::WebSocketTransport</name>
    <message>
        <source>The broker did not answer in time. Check its address and that it is running.</source>
        <translation>Der Broker hat nicht rechtzeitig geantwortet. Prüfen Sie seine Adresse und ob er läuft.</translation>
    </message>
    <message>
        <source>The broker sent data that does not belong to the protocol.</source>
        <translation>Der Broker hat Daten gesendet, die nicht zum Protokoll gehören.</translation>
    </message>
    <message>
        <source>Connections to the broker are reset. Check its address and that it is running.</source>
        <translation>Verbindungen zum Broker werden zurückgesetzt. Prüfen Sie seine Adresse und ob er läuft.</translation>
    </message>
    <message>
        <source>The broker does not read what it is sent.</source>
        <translation>Der Broker liest nicht, was ihm gesendet wird.</translation>
    </message>
</context>
<context>
    <name>meshtray::net</name>
    <message>
        <source>A TLS key could not be made on this system.</source>
        <translation>Auf diesem System konnte kein TLS-Schlüssel erzeugt werden.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key is damaged.</source>
        <translation>Das TLS-Zertifikat oder sein Schlüssel ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::BrokerAddress</name>
    <message>
        <source>This is not the address of a broker: it begins with ws:// or wss:// and a host.</source>
        <translation>Das ist nicht die Adresse eines Brokers: Sie beginnt mit ws:// oder wss:// und einem Host.</translation>
    </message>
    <message>
        <source>The broker&apos;s address has a pin, but ws:// is not encrypted and shows no key. Ask for a link with wss://.</source>
        <translation>Die Adresse des Brokers hat einen Pin, aber ws:// ist nicht verschlüsselt und zeigt keinen Schlüssel. Bitten Sie um einen Link mit wss://.</translation>
    </message>
    <message>
        <source>The broker&apos;s address has more than one pin. Ask for a new link.</source>
        <translation>Die Adresse des Brokers hat mehr als einen Pin. Bitten Sie um einen neuen Link.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::Front</name>
    <message>
        <source>There is no address to listen on: name at least one.</source>
        <translation>Es gibt keine Adresse zum Lauschen: Nennen Sie mindestens eine.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::TlsPin</name>
    <message>
        <source>The pin in the broker&apos;s address is damaged: it is “sha256:” with 43 more characters. Ask for a new link.</source>
        <translation>Der Pin in der Adresse des Brokers ist beschädigt: Er ist „sha256:“ mit 43 weiteren Zeichen. Bitten Sie um einen neuen Link.</translation>
    </message>
    <message>
        <source>Somebody else answers at the broker&apos;s address, or its key was changed. Nothing was sent there. Ask the owner of the mesh.</source>
        <translation>Unter der Adresse des Brokers antwortet jemand anderes, oder sein Schlüssel wurde gewechselt. Dorthin wurde nichts gesendet. Fragen Sie den Eigentümer des Mesh.</translation>
    </message>
</context>
<context>
    <name>meshtray::notify::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Antworten…</translation>
    </message>
</context>
<context>
    <name>meshtray::store</name>
    <message>
        <source>There is no broker database at %1.</source>
        <translation>Unter %1 gibt es keine Broker-Datenbank.</translation>
    </message>
    <message>
        <source>The database %1 is damaged or not one of Meshtray&apos;s. It was left as it is: move it away or restore it from a backup, then try again.</source>
        <translation>Die Datenbank %1 ist beschädigt oder keine von Meshtray. Sie blieb, wie sie ist: Verschieben Sie sie oder stellen Sie sie aus einer Sicherung wieder her, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Meshtray. Update this one, then try again.</source>
        <translation>Die Datenbank %1 wurde von einem neueren Meshtray geschrieben. Aktualisieren Sie dieses, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database already has such an entry.</source>
        <translation>Einen solchen Eintrag hat die Datenbank schon.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>Die Datei %1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The database could not be used: %1 (code %2)</source>
        <translation>Die Datenbank konnte nicht benutzt werden: %1 (Code %2)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>This message is not kept for sending any more.</source>
        <translation>Diese Nachricht wird nicht mehr zum Senden aufbewahrt.</translation>
    </message>
    <message>
        <source>This message was damaged on the disk and cannot be sent. Write it once more.</source>
        <translation>Diese Nachricht wurde auf der Platte beschädigt und kann nicht gesendet werden. Schreiben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The search was called off.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The messages in %1 were sealed with another key. They were left as they are: give back the keychain entry they belong to, or move the file away to begin anew.</source>
        <translation>Die Nachrichten in %1 wurden mit einem anderen Schlüssel versiegelt. Sie blieben, wie sie sind: Geben Sie den zugehörigen Eintrag in den Schlüsselbund zurück, oder verschieben Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>There is a message with this id already.</source>
        <translation>Eine Nachricht mit dieser ID gibt es schon.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Eine solche Nachricht gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>Unter %1 gibt es keine Datenbank.</translation>
    </message>
    <message>
        <source>This message is not kept here any more.</source>
        <translation>Diese Nachricht wird hier nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The database is damaged: %1 (code %2). Restore it from a backup.</source>
        <translation>Die Datenbank ist beschädigt: %1 (Code %2). Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database is damaged: it holds an entry that cannot be read. Restore it from a backup.</source>
        <translation>Die Datenbank ist beschädigt: Sie enthält einen Eintrag, der nicht gelesen werden kann. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AddressChoice</name>
    <message>
        <source>Your network (%1)</source>
        <translation>Ihr Netz (%1)</translation>
    </message>
    <message>
        <source>The internet: anybody can try to connect (%1)</source>
        <translation>Das Internet: Jeder kann versuchen, sich zu verbinden (%1)</translation>
    </message>
    <message>
        <source>Your provider&apos;s network: most people cannot reach it (%1)</source>
        <translation>Das Netz Ihres Anbieters: Die meisten können es nicht erreichen (%1)</translation>
    </message>
    <message>
        <source>Only those in the VPN (%1)</source>
        <translation>Nur wer im VPN ist (%1)</translation>
    </message>
    <message>
        <source>Only containers and virtual machines on this computer (%1)</source>
        <translation>Nur Container und virtuelle Maschinen auf diesem Computer (%1)</translation>
    </message>
    <message>
        <source>Only what is on the same cable; the address changes often (%1)</source>
        <translation>Nur was am selben Kabel hängt; die Adresse wechselt oft (%1)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Automation</name>
    <message>
        <source>%1&apos;s mesh</source>
        <translation>Mesh von %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AutomationSending</name>
    <message>
        <source>The broker refused the message: %1</source>
        <translation>Der Broker hat die Nachricht abgelehnt: %1</translation>
    </message>
    <message>
        <source>The mesh was left before the message was sent.</source>
        <translation>Das Mesh wurde verlassen, bevor die Nachricht gesendet war.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::BackupModel</name>
    <message>
        <source>Say where the backup is to be, with the whole path.</source>
        <translation>Geben Sie an, wohin die Sicherung soll, mit dem ganzen Pfad.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it has at least 12 characters. Four or five words are good.</source>
        <translation>Die Passphrase ist zu kurz: Sie hat mindestens 12 Zeichen. Vier oder fünf Wörter sind gut.</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) with their keys are in %1. Keep it in another place, and remember the passphrase.</source>
        <translation>
            <numerusform>%n Mesh mit seinem Schlüssel ist in %1. Bewahren Sie die Datei an einem anderen Ort auf, und merken Sie sich die Passphrase.</numerusform>
            <numerusform>%n Meshes mit ihren Schlüsseln sind in %1. Bewahren Sie die Datei an einem anderen Ort auf, und merken Sie sich die Passphrase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Chat</name>
    <message>
        <source>This mesh is not there any more.</source>
        <translation>Dieses Mesh ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Type the name or the key of a member.</source>
        <translation>Geben Sie den Namen oder den Schlüssel eines Mitglieds ein.</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>Ihnen selbst</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>session and what it does</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ConversationList</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Conversations</name>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::DBusService</name>
    <message>
        <source>Too many calls at a time. Wait for the answers.</source>
        <translation>Zu viele Aufrufe auf einmal. Warten Sie die Antworten ab.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Doctor</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Meshtray %1 is not running.</source>
        <translation>Meshtray %1 läuft nicht.</translation>
    </message>
    <message>
        <source>Start it, then look again: its tray icon and its meshes could not be looked at.</source>
        <translation>Starten Sie es und sehen Sie noch einmal nach: Sein Symbol und seine Meshes konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Version %1 is running, and %2 is installed.</source>
        <translation>Version %1 läuft, und %2 ist installiert.</translation>
    </message>
    <message>
        <source>Quit Meshtray and start it again.</source>
        <translation>Beenden Sie Meshtray und starten Sie es wieder.</translation>
    </message>
    <message>
        <source>Meshtray %1 with Qt %2 is running.</source>
        <translation>Meshtray %1 mit Qt %2 läuft.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>The panel shows it.</source>
        <translation>Die Leiste zeigt es.</translation>
    </message>
    <message>
        <source>There is no panel that takes tray icons, so Meshtray keeps its window.</source>
        <translation>Keine Leiste nimmt Symbole auf, deshalb behält Meshtray sein Fenster.</translation>
    </message>
    <message>
        <source>On GNOME, install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. In other desktops, add the system tray, or status notifier, to a panel.</source>
        <translation>Unter GNOME installieren Sie die Erweiterung „AppIndicator and KStatusNotifierItem Support“ und schalten sie ein. Auf anderen Oberflächen fügen Sie einer Leiste den Systemabschnitt (status notifier) hinzu.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>They are in an encrypted file that a passphrase opens.</source>
        <translation>Sie liegen in einer verschlüsselten Datei, die eine Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>It is there and unlocked.</source>
        <translation>Er ist da und offen.</translation>
    </message>
    <message>
        <source>It is locked, so that no mesh can be opened.</source>
        <translation>Er ist gesperrt, deshalb lässt sich kein Mesh öffnen.</translation>
    </message>
    <message>
        <source>Unlock it: in your desktop&apos;s program for passwords and keys, or by logging out and in again. Meshtray goes on by itself as soon as it is open.</source>
        <translation>Entsperren Sie ihn: im Programm Ihrer Oberfläche für Passwörter und Schlüssel, oder indem Sie sich ab- und wieder anmelden. Meshtray macht von selbst weiter, sobald er offen ist.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in again; or keep the keys in an encrypted file: meshtray keys use-file.</source>
        <translation>Installieren Sie gnome-keyring oder KWallet und melden Sie sich neu an; oder legen Sie die Schlüssel in eine verschlüsselte Datei: meshtray keys use-file.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>This session has no notification server.</source>
        <translation>Diese Sitzung hat keinen Benachrichtigungsdienst.</translation>
    </message>
    <message>
        <source>Install one, for example dunst or xfce4-notifyd. Until then only the icon tells of messages.</source>
        <translation>Installieren Sie einen, zum Beispiel dunst oder xfce4-notifyd. Bis dahin meldet nur das Symbol neue Nachrichten.</translation>
    </message>
    <message>
        <source>The notification server shows them, but without buttons.</source>
        <translation>Der Benachrichtigungsdienst zeigt sie, aber ohne Knöpfe.</translation>
    </message>
    <message>
        <source>To answer from a notification, use another one, for example dunst or xfce4-notifyd.</source>
        <translation>Um aus einer Benachrichtigung zu antworten, nehmen Sie einen anderen, zum Beispiel dunst oder xfce4-notifyd.</translation>
    </message>
    <message>
        <source>They are shown, with buttons.</source>
        <translation>Sie werden gezeigt, mit Knöpfen.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ExportModel</name>
    <message numerus="yes">
        <source>%n message(s) are in %1.</source>
        <translation>
            <numerusform>%n Nachricht ist in %1.</numerusform>
            <numerusform>%n Nachrichten sind in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Firewall</name>
    <message>
        <source>Meshtray sees no firewall on this computer. When others cannot connect, look whether the router or the Wi-Fi keeps its devices apart (“guest network”, “client isolation”).</source>
        <translation>Meshtray sieht auf diesem Computer keine Firewall. Wenn andere sich nicht verbinden können, sehen Sie nach, ob der Router oder das WLAN die Geräte voneinander trennt („Gastnetz“, „Client-Isolation“).</translation>
    </message>
    <message>
        <source>Meshtray sees no firewall that is on, but only an administrator sees all rules. When others cannot connect to port %1, this command shows those of %2:</source>
        <translation>Meshtray sieht keine eingeschaltete Firewall, aber alle Regeln sieht nur ein Administrator. Wenn andere sich nicht mit Port %1 verbinden können, zeigt dieser Befehl die Regeln von %2:</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2 until the next restart; to keep it, put the rule into its settings:</source>
        <translation>Die Firewall %1 ist eingeschaltet. Wenn andere sich nicht verbinden können, lässt dieser Befehl sie bis zum nächsten Neustart an Port %2; soll das so bleiben, nehmen Sie die Regel in die Einstellungen der Firewall auf:</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2:</source>
        <translation>Die Firewall %1 ist eingeschaltet. Wenn andere sich nicht verbinden können, lässt dieser Befehl sie an Port %2:</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::HostModel</name>
    <message>
        <source>Only programs on this computer can reach the mesh.</source>
        <translation>Nur Programme auf diesem Computer können das Mesh erreichen.</translation>
    </message>
    <message numerus="yes">
        <source>Every device that can reach the chosen address(es) can connect. Only those you invite can join.</source>
        <translation>
            <numerusform>Jedes Gerät, das die gewählte Adresse erreicht, kann sich verbinden. Beitreten kann nur, wen Sie einladen.</numerusform>
            <numerusform>Jedes Gerät, das die gewählten Adressen erreicht, kann sich verbinden. Beitreten kann nur, wen Sie einladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>This computer is in no network at the moment. Connect it to one, or host for this computer only.</source>
        <translation>Dieser Computer ist gerade in keinem Netz. Verbinden Sie ihn mit einem, oder stellen Sie das Mesh nur für diesen Computer bereit.</translation>
    </message>
    <message>
        <source>Choose at least one address.</source>
        <translation>Wählen Sie mindestens eine Adresse.</translation>
    </message>
    <message>
        <source>Until hosting is stopped and started again, members can connect by ws only, not by wss: %1</source>
        <translation>Bis das Bereitstellen beendet und neu gestartet wird, können sich Mitglieder nur über ws verbinden, nicht über wss: %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ImportModel</name>
    <message>
        <source>It will be added.</source>
        <translation>Es wird hinzugefügt.</translation>
    </message>
    <message>
        <source>It is here, its key is lost and will be put back.</source>
        <translation>Es ist hier; sein Schlüssel ist verloren und wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>It is here already, with the same key.</source>
        <translation>Es ist schon hier, mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>It is here with another key and is left alone. To use the file&apos;s key, leave the mesh here first.</source>
        <translation>Es ist mit einem anderen Schlüssel hier und bleibt, wie es ist. Um den Schlüssel der Datei zu verwenden, verlassen Sie zuerst hier das Mesh.</translation>
    </message>
    <message>
        <source>It was brought in.</source>
        <translation>Es wurde übernommen.</translation>
    </message>
    <message>
        <source>There is no mesh in this file.</source>
        <translation>In dieser Datei ist kein Mesh.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) can be brought in.</source>
        <translation>
            <numerusform>%n Mesh kann übernommen werden.</numerusform>
            <numerusform>%n Meshes können übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) were brought in. The file is as it was.</source>
        <translation>
            <numerusform>%n Mesh wurde übernommen. Die Datei blieb, wie sie ist.</numerusform>
            <numerusform>%n Meshes wurden übernommen. Die Datei blieb, wie sie ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteList</name>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n use(s) left</source>
        <translation>
            <numerusform>%1, %2 von %n Nutzung übrig</numerusform>
            <numerusform>%1, %2 von %n Nutzungen übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteMaker</name>
    <message numerus="yes">
        <source>Lets %n people join as admins, until %1.</source>
        <translation>
            <numerusform>Lässt %n Person als Admin beitreten, bis %1.</numerusform>
            <numerusform>Lässt %n Personen als Admins beitreten, bis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lets %n people join, until %1.</source>
        <translation>
            <numerusform>Lässt %n Person beitreten, bis %1.</numerusform>
            <numerusform>Lässt %n Personen beitreten, bis %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::JoinModel</name>
    <message>
        <source>Admin</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n minute(s))</source>
        <translation>
            <numerusform>%1 (in %n Minute)</numerusform>
            <numerusform>%1 (in %n Minuten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n hour(s))</source>
        <translation>
            <numerusform>%1 (in %n Stunde)</numerusform>
            <numerusform>%1 (in %n Stunden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (in %n Tag)</numerusform>
            <numerusform>%1 (in %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The mesh “%1” is your own.</source>
        <translation>Das Mesh „%1“ ist Ihr eigenes.</translation>
    </message>
    <message>
        <source>You belong to this mesh already. Joining again makes a new key for you there: the others see a new member, and messages that are still on their way to the old key are lost.</source>
        <translation>Sie gehören diesem Mesh bereits an. Erneut beizutreten macht dort einen neuen Schlüssel für Sie: Die anderen sehen ein neues Mitglied, und Nachrichten, die noch zum alten Schlüssel unterwegs sind, gehen verloren.</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with the key that this invite names and no other</source>
        <translation>Verschlüsselt (TLS), mit dem Schlüssel, den diese Einladung nennt, und keinem anderen</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with a certificate that this system trusts</source>
        <translation>Verschlüsselt (TLS), mit einem Zertifikat, dem dieses System vertraut</translation>
    </message>
    <message>
        <source>This is a short invite code, which this program cannot use. Ask for the long link: it begins with ic://join/ or contains /join/.</source>
        <translation>Das ist ein kurzer Einladungscode, mit dem dieses Programm nichts anfangen kann. Bitten Sie um den langen Link: Er beginnt mit ic://join/ oder enthält /join/.</translation>
    </message>
    <message>
        <source>What you write to one member stays end-to-end encrypted, but everybody on the way sees who writes to whom, reads messages to everyone, and can pose as the broker.</source>
        <translation>Was Sie einem Mitglied schreiben, bleibt Ende-zu-Ende-verschlüsselt, aber jeder auf dem Weg sieht, wer wem schreibt, liest Nachrichten an alle mit und kann sich als der Broker ausgeben.</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is an address that a provider shares among its customers. If it is one of your own VPN, that encrypts by itself. %2</source>
        <translation>Die Verbindung ist nicht verschlüsselt (ws://), und %1 ist eine Adresse, die sich die Kunden eines Anbieters teilen. Gehört sie zu Ihrem eigenen VPN, dann verschlüsselt dieses selbst. %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is a name that may lead over the internet. %2</source>
        <translation>Die Verbindung ist nicht verschlüsselt (ws://), und %1 ist ein Name, der vielleicht über das Internet führt. %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is reached over the internet. %2</source>
        <translation>Die Verbindung ist nicht verschlüsselt (ws://), und %1 wird über das Internet erreicht. %2</translation>
    </message>
    <message>
        <source>Getting your key ready…</source>
        <translation>Ihr Schlüssel wird vorbereitet…</translation>
    </message>
    <message>
        <source>Asking the broker at %1…</source>
        <translation>Der Broker unter %1 wird gefragt…</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::KeysModel</name>
    <message>
        <source>Use an encrypted file…</source>
        <translation>Verschlüsselte Datei verwenden…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LanguageModel</name>
    <message>
        <source>As the system has it (%1)</source>
        <translation>Wie im System eingestellt (%1)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LeaveModel</name>
    <message>
        <source>Leave “%1”?</source>
        <translation>„%1“ verlassen?</translation>
    </message>
    <message>
        <source>You own this mesh. Your key and the messages on this computer are deleted: without the key nobody can be invited or administered any more, and nothing brings it back but a backup.</source>
        <translation>Dieses Mesh gehört Ihnen. Ihr Schlüssel und die Nachrichten auf diesem Computer werden gelöscht: Ohne den Schlüssel kann niemand mehr eingeladen oder verwaltet werden, und nichts bringt ihn zurück außer einer Sicherung.</translation>
    </message>
    <message>
        <source>Your key of this mesh and its messages on this computer are deleted. To come back you need a new invite.</source>
        <translation>Ihr Schlüssel dieses Mesh und seine Nachrichten auf diesem Computer werden gelöscht. Um zurückzukommen, brauchen Sie eine neue Einladung.</translation>
    </message>
    <message>
        <source>You left “%1”, but its key is not deleted yet: %2 It is tried again at the next start.</source>
        <translation>Sie haben „%1“ verlassen, aber sein Schlüssel ist noch nicht gelöscht: %2 Beim nächsten Start wird es wieder versucht.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MemberList</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Kicked until %1</source>
        <translation>Hinausgeworfen bis %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshAutomation</name>
    <message>
        <source>The mesh was left meanwhile.</source>
        <translation>Das Mesh wurde inzwischen verlassen.</translation>
    </message>
    <message>
        <source>The connection to this broker is not encrypted (ws://), and it leads out of your own network. Ask for an invite to wss://, or say --unencrypted to join all the same.</source>
        <translation>Die Verbindung zu diesem Broker ist nicht verschlüsselt (ws://), und sie führt aus Ihrem eigenen Netz hinaus. Bitten Sie um eine Einladung zu wss://, oder geben Sie --unencrypted an, um trotzdem beizutreten.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshTable</name>
    <message>
        <source>%1, by TLS</source>
        <translation>%1, mit TLS</translation>
    </message>
    <message>
        <source>%1, without TLS</source>
        <translation>%1, ohne TLS</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteList</name>
    <message>
        <source>All of %1</source>
        <translation>Das ganze Mesh %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteSwitch</name>
    <message>
        <source>The whole mesh is muted.</source>
        <translation>Das ganze Mesh ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>The whole mesh is muted until %1.</source>
        <translation>Das ganze Mesh ist bis %1 stummgeschaltet.</translation>
    </message>
    <message>
        <source>This conversation is muted.</source>
        <translation>Diese Unterhaltung ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>This conversation is muted until %1.</source>
        <translation>Diese Unterhaltung ist bis %1 stummgeschaltet.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PersonFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Prüfen Sie den freien Platz und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Could not read %1: %2. Check its permissions.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be. Nothing was changed; look at the file, or move it away.</source>
        <translation>%1 ist zu groß für das, was es sein soll. Es wurde nichts geändert; sehen Sie sich die Datei an, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>Could not make the folder %1. Check the permissions above it.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfen Sie die Zugriffsrechte der Ordner darüber.</translation>
    </message>
    <message>
        <source>Could not remove %1: %2. Check the permissions.</source>
        <translation>%1 konnte nicht entfernt werden: %2. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PolicyModel</name>
    <message>
        <source>The build is green again. Shall I merge it?</source>
        <translation>Der Build ist wieder grün. Soll ich mergen?</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>studio</translation>
    </message>
    <message>
        <source>Ada</source>
        <translation>Ada</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PortTrouble</name>
    <message>
        <source>Another program on this computer uses port %1. Choose another port, or end that program.</source>
        <translation>Ein anderes Programm auf diesem Computer benutzt Port %1. Wählen Sie einen anderen Port, oder beenden Sie das Programm.</translation>
    </message>
    <message>
        <source>Another broker of Meshtray uses port %1 (process %2), perhaps of another profile. Choose another port, or stop hosting there.</source>
        <translation>Ein anderer Broker von Meshtray benutzt Port %1 (Prozess %2), vielleicht der eines anderen Profils. Wählen Sie einen anderen Port, oder beenden Sie dort das Bereitstellen.</translation>
    </message>
    <message>
        <source>The program “%2” (process %3) uses port %1. Choose another port, or end that program.</source>
        <translation>Das Programm „%2“ (Prozess %3) benutzt Port %1. Wählen Sie einen anderen Port, oder beenden Sie das Programm.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ProxyModel</name>
    <message>
        <source>%1 Until then only brokers on this machine and in your local network are reached.</source>
        <translation>%1 Bis dahin werden nur Broker auf diesem Rechner und in Ihrem lokalen Netz erreicht.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QrReader</name>
    <message>
        <source>This picture is too large to look for a QR code in it. Cut out the part with the code.</source>
        <translation>Dieses Bild ist zu groß, um darin nach einem QR-Code zu suchen. Schneiden Sie den Teil mit dem Code aus.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2</source>
        <translation>Das Bild %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is no picture of a kind that is known here. Use PNG or JPEG.</source>
        <translation>%1 ist kein Bild einer hier bekannten Art. Nehmen Sie PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>Das Bild %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Use a larger or sharper one, or paste the link.</source>
        <translation>In diesem Bild ist kein lesbarer QR-Code. Nehmen Sie ein größeres oder schärferes, oder fügen Sie den Link ein.</translation>
    </message>
    <message>
        <source>This build of the program cannot read QR codes. Paste the link instead.</source>
        <translation>Diese Fassung des Programms kann keine QR-Codes lesen. Fügen Sie stattdessen den Link ein.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QuietModel</name>
    <message>
        <source>until %1 on the same day</source>
        <translation>bis %1 am selben Tag</translation>
    </message>
    <message>
        <source>until %1 on %2</source>
        <translation>bis %1 am %2</translation>
    </message>
    <message>
        <source>no quiet hours</source>
        <translation>keine Ruhezeit</translation>
    </message>
    <message>
        <source>It is not quiet now.</source>
        <translation>Jetzt ist keine Ruhezeit.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1.</source>
        <translation>Jetzt ist Ruhezeit, bis %1.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ReachCheck</name>
    <message>
        <source>Checking whether the broker answers…</source>
        <translation>Es wird geprüft, ob der Broker antwortet…</translation>
    </message>
    <message>
        <source>The broker answers at %1 when it is asked from this computer. Whether others get through is for firewalls and the network to decide.</source>
        <translation>Der Broker antwortet unter %1, wenn er von diesem Computer aus gefragt wird. Ob andere durchkommen, entscheiden Firewalls und das Netz.</translation>
    </message>
    <message>
        <source>The broker does not answer at %1, not even from this computer: the address may be gone, or a firewall may keep everybody out. Stop hosting and choose the addresses anew, or see the command below.</source>
        <translation>Der Broker antwortet unter %1 nicht, nicht einmal von diesem Computer aus: Vielleicht gibt es die Adresse nicht mehr, oder eine Firewall hält alle fern. Beenden Sie das Bereitstellen und wählen Sie die Adressen neu, oder sehen Sie sich den Befehl unten an.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Recipients</name>
    <message>
        <source>All members of the mesh</source>
        <translation>Alle Mitglieder des Mesh</translation>
    </message>
    <message numerus="yes">
        <source>Group, %n there now</source>
        <translation>
            <numerusform>Gruppe, %n jetzt da</numerusform>
            <numerusform>Gruppe, %n jetzt da</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>To everyone in the mesh. Not end-to-end encrypted: the broker can read it.</source>
        <translation>An alle im Mesh. Nicht Ende-zu-Ende-verschlüsselt: Der Broker kann es lesen.</translation>
    </message>
    <message>
        <source>To the group %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>An die Gruppe %1. Nicht Ende-zu-Ende-verschlüsselt: Der Broker kann es lesen.</translation>
    </message>
    <message>
        <source>To %1 alone, end-to-end encrypted. Key: %2</source>
        <translation>Nur an %1, Ende-zu-Ende-verschlüsselt. Schlüssel: %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>To the topic %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>An das Thema %1. Nicht Ende-zu-Ende-verschlüsselt: Der Broker kann es lesen.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RetentionModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Auf Dauer</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted on this computer, in every mesh, now and from now on. What is unread or waits to be sent stays. This cannot be undone.</source>
        <translation>
            <numerusform>Nachrichten, die älter als %n Tag sind, werden auf diesem Computer gelöscht, in jedem Mesh, jetzt und von nun an. Was ungelesen ist oder darauf wartet, gesendet zu werden, bleibt. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Nachrichten, die älter als %n Tage sind, werden auf diesem Computer gelöscht, in jedem Mesh, jetzt und von nun an. Was ungelesen ist oder darauf wartet, gesendet zu werden, bleibt. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleEditor</name>
    <message>
        <source>In every mesh</source>
        <translation>In jedem Mesh</translation>
    </message>
    <message>
        <source>From anybody</source>
        <translation>Von beliebigen Absendern</translation>
    </message>
    <message>
        <source>To me or to many</source>
        <translation>An mich oder an viele</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleTrial</name>
    <message>
        <source>To me alone</source>
        <translation>Nur an mich</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Priority low</source>
        <translation>Priorität „niedrig“</translation>
    </message>
    <message>
        <source>Priority next</source>
        <translation>Priorität „als Nächstes“</translation>
    </message>
    <message>
        <source>Priority now</source>
        <translation>Priorität „sofort“</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Join a mesh first: then there are messages to try it with.</source>
        <translation>Treten Sie zuerst einem Mesh bei: Dann gibt es Nachrichten, mit denen Sie das ausprobieren können.</translation>
    </message>
    <message>
        <source>Type a time such as 23:00.</source>
        <translation>Geben Sie eine Uhrzeit wie 23:00 ein.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SafetyModel</name>
    <message>
        <source>%1 (key %2…)</source>
        <translation>%1 (Schlüssel %2…)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SearchModel</name>
    <message>
        <source>All meshes</source>
        <translation>Alle Meshes</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4: %5</source>
        <translation>%1 in %2, %3, %4: %5</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Meshtray is already running with this profile.</source>
        <translation>Meshtray läuft mit diesem Profil bereits.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht beschrieben werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>There is no place for the program&apos;s socket (%1). Set XDG_RUNTIME_DIR to a folder of yours with a short path.</source>
        <translation>Für den Socket des Programms ist kein Platz (%1). Setzen Sie XDG_RUNTIME_DIR auf einen eigenen Ordner mit kurzem Pfad.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Thread</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, urgent: %3. %4</source>
        <translation>%1, %2, dringend: %3. %4</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1, %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrafficModel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n Nachricht wartet</numerusform>
            <numerusform>%n Nachrichten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>%1 Nachrichten je Sekunde</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrayMenu</name>
    <message>
        <source>Open Meshtray</source>
        <translation>Meshtray öffnen</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>Mesh beitreten…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Mesh bereitstellen…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Nicht mehr bereitstellen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>Hosted mesh…</source>
        <translation>Bereitgestelltes Mesh…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Benachrichtigungen stummschalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>Wieder benachrichtigen</translation>
    </message>
</context>
</TS>
