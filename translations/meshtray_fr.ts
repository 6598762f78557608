<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT: you may use, change and pass it on, with the notice of its authors. There is no warranty.</source>
        <translation>MIT : vous pouvez l’utiliser, le modifier et le transmettre, avec la mention de ses auteurs. Il n’y a aucune garantie.</translation>
    </message>
    <message>
        <source>Parts of others, with their licences</source>
        <translation>Parties d’autres auteurs, avec leurs licences</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>Dossier de ce profil</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>For those who help you: versions and states, without names, addresses, messages or keys</source>
        <translation>Pour ceux qui vous aident : versions et états, sans noms, adresses, messages ni clés</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Join a mesh…</source>
        <translation>Rejoindre un mesh…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Héberger un mesh…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Your keys…</source>
        <translation>Vos clés…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Search messages…</source>
        <translation>Rechercher des messages…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Taille du texte : %1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
</context>
<context>
    <name>AskDesktop</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>L’entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>There is no invite link in the standard input.</source>
        <translation>Il n’y a pas de lien d’invitation dans l’entrée standard.</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>%1 Usage: meshtray %2</source>
        <translation>%1 Utilisation : meshtray %2</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>%1 is not an option here.</source>
        <translation>%1 n’est pas une option ici.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>There is a word too many; put a text with spaces in quotes.</source>
        <translation>Il y a un mot de trop ; mettez un texte avec des espaces entre guillemets.</translation>
    </message>
    <message>
        <source>“keys %1” takes no words: a passphrase comes by the standard input.</source>
        <translation>« keys %1 » ne prend aucun mot : une phrase de passe vient par l’entrée standard.</translation>
    </message>
    <message>
        <source>“%1” is not a command. See meshtray --help.</source>
        <translation>« %1 » n’est pas une commande. Voir meshtray --help.</translation>
    </message>
    <message>
        <source>--priority takes now, next or low.</source>
        <translation>--priority prend now, next ou low.</translation>
    </message>
    <message>
        <source>“retention” takes a number of days, or “forever”.</source>
        <translation>« retention » prend un nombre de jours, ou « forever ».</translation>
    </message>
    <message>
        <source>--preview changes nothing: use --remove-keys without it.</source>
        <translation>--preview ne change rien : utilisez --remove-keys sans lui.</translation>
    </message>
    <message>
        <source>A status is idle, working or dnd.</source>
        <translation>Un statut est idle, working ou dnd.</translation>
    </message>
    <message>
        <source>“%1” goes with one of these: %2. See meshtray --help.</source>
        <translation>« %1 » va avec l’un de ces mots : %2. Voir meshtray --help.</translation>
    </message>
    <message>
        <source>--for takes 1h, 8h, 1d or forever.</source>
        <translation>--for prend 1h, 8h, 1d ou forever.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is not a claudemesh backup. Choose another file.</source>
        <translation>Ce fichier n’est pas une sauvegarde claudemesh. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The backup does not open: the passphrase is wrong, or the file was changed.</source>
        <translation>La sauvegarde ne s’ouvre pas : la phrase de passe est fausse, ou le fichier a été modifié.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Write a backup</source>
        <translation>Créer une sauvegarde</translation>
    </message>
    <message>
        <source>All your meshes with their keys, in one encrypted file. Messages are not in it. Nobody can open it without the passphrase, and nobody can give that back to you.</source>
        <translation>Tous vos meshes avec leurs clés, dans un seul fichier chiffré. Les messages n’y sont pas. Personne ne peut l’ouvrir sans la phrase de passe, et personne ne peut vous la rendre.</translation>
    </message>
    <message>
        <source>File for the backup</source>
        <translation>Fichier de la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>Au moins 12 caractères ; quatre ou cinq mots conviennent bien.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>Créer la sauvegarde</translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, banned</source>
        <translation>%1, banni</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Lever le bannissement</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Lever le bannissement de %1</translation>
    </message>
</context>
<context>
    <name>BrokerCheck</name>
    <message>
        <source>Do not go on before you know why: somebody may pose as the broker. If its host says that the key is a new one, ask for a new invite and join again.</source>
        <translation>Ne continuez pas avant de savoir pourquoi : quelqu’un se fait peut-être passer pour le broker. Si son hôte confirme que la clé est nouvelle, demandez une nouvelle invitation et rejoignez à nouveau.</translation>
    </message>
    <message>
        <source>The broker at %1 was reached, but did not answer.</source>
        <translation>Le broker %1 a été atteint, mais n’a pas répondu.</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it; a proxy on the way may also hold it up.</source>
        <translation>Demandez à qui héberge le mesh d’y regarder ; un proxy sur le chemin peut aussi le retarder.</translation>
    </message>
    <message>
        <source>The broker at %1 cannot be reached: %2</source>
        <translation>Le broker %1 est injoignable : %2</translation>
    </message>
    <message>
        <source>See that it is running, that this computer is in its network, and that the firewall of its computer lets port %1 through.</source>
        <translation>Vérifiez qu’il fonctionne, que cet ordinateur est dans son réseau et que le pare-feu de son ordinateur laisse passer le port %1.</translation>
    </message>
    <message>
        <source>The broker at %1 says that something is wrong with it (%2).</source>
        <translation>Le broker %1 signale un problème (%2).</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it: its disk may be full.</source>
        <translation>Demandez à qui héberge le mesh d’y regarder : son disque est peut-être plein.</translation>
    </message>
    <message>
        <source>The broker at %1 answers.</source>
        <translation>Le broker %1 répond.</translation>
    </message>
    <message>
        <source>The broker at %1 answers; its version is %2.</source>
        <translation>Le broker %1 répond ; sa version est %2.</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its key is the one in the invite.</source>
        <translation>Le chemin est chiffré, et sa clé est celle de l’invitation.</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its certificate is trusted.</source>
        <translation>Le chemin est chiffré, et son certificat est reconnu.</translation>
    </message>
    <message>
        <source>The way to it is not encrypted. Direct messages are; who writes to whom can be seen in the network.</source>
        <translation>Le chemin n’est pas chiffré. Les messages directs le sont ; qui écrit à qui est visible sur le réseau.</translation>
    </message>
    <message>
        <source>The broker does not tell its time, so the clocks were not compared.</source>
        <translation>Le broker ne donne pas son heure ; les horloges n’ont donc pas été comparées.</translation>
    </message>
    <message>
        <source>Its clock and the one of this computer agree.</source>
        <translation>Son horloge et celle de cet ordinateur concordent.</translation>
    </message>
    <message>
        <source>Mesh “%1”</source>
        <translation>Mesh « %1 »</translation>
    </message>
</context>
<context>
    <name>BrokerClient</name>
    <message>
        <source>You have been removed from this mesh. Ask its owner for a new invite.</source>
        <translation>Vous avez été retiré de ce mesh. Demandez une nouvelle invitation à son propriétaire.</translation>
    </message>
    <message>
        <source>The owner of this mesh has disconnected you. Connect again when that is settled.</source>
        <translation>Le propriétaire de ce mesh vous a déconnecté. Reconnectez-vous quand la question est réglée.</translation>
    </message>
</context>
<context>
    <name>BrokerHost</name>
    <message>
        <source>The broker is running already.</source>
        <translation>Le broker fonctionne déjà.</translation>
    </message>
</context>
<context>
    <name>BrokerHttp</name>
    <message>
        <source>the system does not say through which proxy</source>
        <translation>le système n’indique pas par quel serveur mandataire</translation>
    </message>
</context>
<context>
    <name>ClientConfig</name>
    <message>
        <source>Its field “%1” is missing or wrong.</source>
        <translation>Son champ « %1 » manque ou est incorrect.</translation>
    </message>
    <message>
        <source>One of its fields occurs twice.</source>
        <translation>L’un de ses champs est présent deux fois.</translation>
    </message>
    <message>
        <source>Its field “secretKey” is missing, or is not a key.</source>
        <translation>Son champ « secretKey » manque, ou n’est pas une clé.</translation>
    </message>
    <message>
        <source>Its public key does not belong to its secret key.</source>
        <translation>Sa clé publique ne va pas avec sa clé secrète.</translation>
    </message>
    <message>
        <source>The same mesh stands in the file twice.</source>
        <translation>Le même mesh est deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>The file is not a list of meshes: it is damaged, or of another program. Choose another file.</source>
        <translation>Le fichier n’est pas une liste de meshes : il est endommagé, ou d’un autre programme. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file has no list of meshes in it. Choose another file.</source>
        <translation>Le fichier ne contient pas de liste de meshes. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is damaged, so nothing was taken out of it. Mend it, or delete it by hand.</source>
        <translation>Le fichier est endommagé, rien n’en a donc été retiré. Réparez-le, ou supprimez-le à la main.</translation>
    </message>
</context>
<context>
    <name>ClockSkew</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the broker&apos;s. Check its date and time.</source>
        <translation>L’horloge de cet ordinateur est en retard de %1 sur celle du broker. Vérifiez sa date et son heure.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the broker&apos;s. Check its date and time.</source>
        <translation>L’horloge de cet ordinateur est en avance de %1 sur celle du broker. Vérifiez sa date et son heure.</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Not end-to-end encrypted: everyone in the mesh and its broker can read what you write here.</source>
        <translation>Non chiffré de bout en bout : tous les membres du mesh et son broker peuvent lire ce que vous écrivez ici.</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this group and the broker can read what you write here.</source>
        <translation>Non chiffré de bout en bout : tous les membres de ce groupe et le broker peuvent lire ce que vous écrivez ici.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Goes out as “now”: it reaches those who work or do not want to be disturbed, too.</source>
        <translation>Part en « maintenant » : il atteint aussi ceux qui travaillent ou ne veulent pas être dérangés.</translation>
    </message>
    <message>
        <source>Goes out as “low”: it is delivered after everything else.</source>
        <translation>Part en priorité basse : il est remis après tout le reste.</translation>
    </message>
    <message>
        <source>Send as usual</source>
        <translation>Envoyer comme d’habitude</translation>
    </message>
    <message>
        <source>Priority: now</source>
        <translation>Priorité : maintenant</translation>
    </message>
    <message>
        <source>Priority: low</source>
        <translation>Priorité : basse</translation>
    </message>
    <message>
        <source>Priority: next</source>
        <translation>Priorité : ensuite</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: this group and the broker can read what you write here. You do not belong to it, so its answers do not reach you.</source>
        <translation>Non chiffré de bout en bout : ce groupe et le broker peuvent lire ce que vous écrivez ici. Vous n’en faites pas partie, ses réponses ne vous parviennent donc pas.</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>Rejoindre le groupe</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this topic and the broker can read what you write here, and the broker keeps it.</source>
        <translation>Non chiffré de bout en bout : tous les membres de ce sujet et le broker peuvent lire ce que vous écrivez ici, et le broker le conserve.</translation>
    </message>
    <message>
        <source>This session is not there now. What you write here waits for it until it is back.</source>
        <translation>Cette session n’est pas là pour l’instant. Ce que vous écrivez ici attend son retour.</translation>
    </message>
    <message>
        <source>Write to %1 instead</source>
        <translation>Écrire plutôt à %1</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConversationFilter</name>
    <message>
        <source>Find a conversation</source>
        <translation>Trouver une conversation</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Afficher toutes les conversations</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n non lu</numerusform>
            <numerusform>%1, %n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>%1, session of %2</source>
        <translation>%1, session de %2</translation>
    </message>
</context>
<context>
    <name>ConversationSummary</name>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
</context>
<context>
    <name>CopyFact</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation>%1 : copier</translation>
    </message>
</context>
<context>
    <name>DBus</name>
    <message>
        <source>That needs a passphrase, which never goes over D-Bus: every program of the session can listen there. Use the command line.</source>
        <translation>Cela demande une phrase de passe, qui ne passe jamais par D-Bus : tout programme de la session peut y écouter. Utilisez la ligne de commande.</translation>
    </message>
    <message>
        <source>Name the file with its whole path, from / on.</source>
        <translation>Indiquez le fichier avec son chemin complet, à partir de /.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Il n’y a pas de méthode %1.</translation>
    </message>
    <message>
        <source>%1 takes the types “%2”.</source>
        <translation>%1 prend les types « %2 ».</translation>
    </message>
    <message>
        <source>That is too much for one call. Shorten the text.</source>
        <translation>C’est trop pour un seul appel. Raccourcissez le texte.</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>With the desktop</source>
        <translation>Avec le bureau</translation>
    </message>
    <message>
        <source>Start Meshtray with my session, without a window</source>
        <translation>Démarrer Meshtray avec ma session, sans fenêtre</translation>
    </message>
    <message>
        <source>Open invite links (ic:// and claudemesh://) with Meshtray</source>
        <translation>Ouvrir les liens d’invitation (ic:// et claudemesh://) avec Meshtray</translation>
    </message>
    <message>
        <source>Such links are opened by another program now: %1</source>
        <translation>Ces liens sont ouverts par un autre programme pour le moment : %1</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Safety number</source>
        <translation>Numéro de sécurité</translation>
    </message>
    <message>
        <source>Both of you see the same number when nobody stands between you. Compare it by another way, for example by telephone, to be sure who this is.</source>
        <translation>Vous voyez tous deux le même numéro si personne ne s’interpose. Comparez-le par un autre moyen, par exemple au téléphone, pour être sûr de qui il s’agit.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>You are called</source>
        <translation>Vous vous appelez</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>Empreinte de votre clé</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key</source>
        <translation>Empreinte de la clé du propriétaire</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Retour aux messages</translation>
    </message>
    <message>
        <source>Is doing</source>
        <translation>Fait en ce moment</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Copy the safety number</source>
        <translation>Copier le numéro de sécurité</translation>
    </message>
    <message>
        <source>Copy the whole key</source>
        <translation>Copier la clé entière</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Travaille dans</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>A session of the member with this key, as the broker says</source>
        <translation>Une session du membre qui a cette clé, d’après le broker</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>You belong to no mesh yet</source>
        <translation>Vous ne faites encore partie d’aucun mesh</translation>
    </message>
    <message>
        <source>In a mesh, people and their coding agents write to one another. Join one with the invite link somebody sent you, or host one on this computer and invite others.</source>
        <translation>Dans un mesh, des personnes et leurs agents de programmation s’écrivent. Rejoignez-en un avec le lien d’invitation que l’on vous a envoyé, ou hébergez-en un sur cet ordinateur et invitez-y d’autres personnes.</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>Rejoindre un mesh…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Héberger un mesh…</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>This invite has expired. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Cette invitation a expiré. Demandez-en une nouvelle au propriétaire du mesh.</translation>
    </message>
    <message>
        <source>This invite has been used up. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Cette invitation est épuisée. Demandez-en une nouvelle au propriétaire du mesh.</translation>
    </message>
    <message>
        <source>This invite was withdrawn. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Cette invitation a été retirée. Demandez-en une nouvelle au propriétaire du mesh.</translation>
    </message>
    <message>
        <source>The broker at %1 could not be reached: %2. Check that it is running and that this machine is in its network.</source>
        <translation>Le broker %1 est injoignable : %2. Vérifiez qu’il fonctionne et que cette machine est dans son réseau.</translation>
    </message>
    <message>
        <source>The broker at %1 did not answer in time. Check the connection, then join again with the same link.</source>
        <translation>Le broker %1 n’a pas répondu à temps. Vérifiez la connexion, puis rejoignez de nouveau avec le même lien.</translation>
    </message>
    <message>
        <source>What answered at %1 is not a claudemesh broker.</source>
        <translation>Ce qui a répondu à %1 n’est pas un broker claudemesh.</translation>
    </message>
    <message>
        <source>The broker does not know this invite. Copy the whole link, or ask the mesh&apos;s owner for a new one.</source>
        <translation>Le broker ne connaît pas cette invitation. Copiez le lien entier, ou demandez-en un nouveau au propriétaire du mesh.</translation>
    </message>
    <message>
        <source>The broker does not know this mesh any more. Ask its owner whether it was deleted or has moved to another broker.</source>
        <translation>Le broker ne connaît plus ce mesh. Demandez à son propriétaire s’il a été supprimé ou déplacé vers un autre broker.</translation>
    </message>
    <message>
        <source>The broker says that this invite was not signed by the mesh&apos;s owner: it was changed on its way, or forged. Ask the owner for a new one.</source>
        <translation>Le broker dit que cette invitation n’a pas été signée par le propriétaire du mesh : elle a été modifiée en chemin, ou falsifiée. Demandez-en une nouvelle au propriétaire.</translation>
    </message>
    <message>
        <source>This invite is signed by somebody who does not own the mesh. Do not use it; ask the owner for one.</source>
        <translation>Cette invitation est signée par quelqu’un qui n’est pas propriétaire du mesh. Ne l’utilisez pas ; demandez-en une au propriétaire.</translation>
    </message>
    <message>
        <source>The broker knows this invite as one to another mesh. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Le broker connaît cette invitation comme celle d’un autre mesh. Demandez-en une nouvelle au propriétaire du mesh.</translation>
    </message>
    <message>
        <source>This mesh has no owner&apos;s key on its broker, so nobody can be let in by an invite. Ask who runs the broker.</source>
        <translation>Ce mesh n’a pas de clé de propriétaire sur son broker, personne ne peut donc y entrer par une invitation. Demandez à qui gère le broker.</translation>
    </message>
    <message>
        <source>The broker could not note you as a member. Try again; if that does not help, ask who runs the broker.</source>
        <translation>Le broker n’a pas pu vous inscrire comme membre. Réessayez ; si cela n’aide pas, demandez à qui gère le broker.</translation>
    </message>
    <message>
        <source>You are banned from this mesh. Only its owner can lift that.</source>
        <translation>Vous êtes banni de ce mesh. Seul son propriétaire peut lever le bannissement.</translation>
    </message>
    <message>
        <source>The broker misses something in what it was sent: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>Il manque au broker quelque chose dans ce qui lui a été envoyé : il est peut-être d’une autre version. Regardez s’il y a une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The broker does not take the form of your key: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>Le broker n’accepte pas la forme de votre clé : il est peut-être d’une autre version. Regardez s’il y a une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The invite is larger than the broker takes. Ask the mesh&apos;s owner for a new one.</source>
        <translation>L’invitation est plus grande que ce que le broker accepte. Demandez-en une nouvelle au propriétaire du mesh.</translation>
    </message>
    <message>
        <source>The broker was asked too often. Wait a minute, then try again.</source>
        <translation>Le broker a été sollicité trop souvent. Attendez une minute, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>ExportGroup</name>
    <message>
        <source>Writing into a file</source>
        <translation>Écrire dans un fichier</translation>
    </message>
    <message>
        <source>All messages of one mesh, as JSON. Only you can read the file, but the texts in it are not encrypted.</source>
        <translation>Tous les messages d’un mesh, au format JSON. Vous seul pouvez lire le fichier, mais les textes qu’il contient ne sont pas chiffrés.</translation>
    </message>
    <message>
        <source>Messages of the mesh</source>
        <translation>Messages du mesh</translation>
    </message>
    <message>
        <source>File for the messages</source>
        <translation>Fichier pour les messages</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Les écrire</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Cannot listen on %1: %2. Choose another port, or stop the program that uses it.</source>
        <translation>Impossible d’écouter sur %1 : %2. Choisissez un autre port, ou arrêtez le programme qui l’utilise.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of Meshtray</source>
        <translation>Langue de Meshtray</translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message>
        <source>Who may write to %1</source>
        <translation>Qui peut écrire à %1</translation>
    </message>
    <message>
        <source>Who is not allowed to write directly is told so. From groups and to everyone, messages are left out without a word.</source>
        <translation>Qui n’a pas le droit d’écrire directement en est averti. Dans les groupes et les messages à tous, ce membre est omis sans un mot.</translation>
    </message>
    <message>
        <source>There is nobody else in the mesh.</source>
        <translation>Il n’y a personne d’autre dans le mesh.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>GrantRow</name>
    <message>
        <source>Directly</source>
        <translation>Directement</translation>
    </message>
    <message>
        <source>%1 may write directly</source>
        <translation>%1 peut écrire directement</translation>
    </message>
    <message>
        <source>By groups, topics and messages to everyone</source>
        <translation>Par les groupes, les sujets et les messages à tous</translation>
    </message>
    <message>
        <source>%1 is heard in groups, topics and messages to everyone</source>
        <translation>%1 est entendu dans les groupes, les sujets et les messages à tous</translation>
    </message>
</context>
<context>
    <name>GroupChip</name>
    <message>
        <source>Leave the group %1</source>
        <translation>Quitter le groupe %1</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>The file %1 could not be renamed: %2. Check the permissions of its folder.</source>
        <translation>Le fichier %1 n’a pas pu être renommé : %2. Vérifiez les permissions de son dossier.</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Hosting %1</source>
        <translation>Hébergement de %1</translation>
    </message>
    <message>
        <source>Host a mesh</source>
        <translation>Héberger un mesh</translation>
    </message>
</context>
<context>
    <name>HostFooter</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Avancé…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Arrêter l’hébergement</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Démarrer l’hébergement</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message>
        <source>Running on this computer</source>
        <translation>Fonctionne sur cet ordinateur</translation>
    </message>
    <message>
        <source>Can be reached at</source>
        <translation>Joignable à</translation>
    </message>
    <message>
        <source>Certificate for wss</source>
        <translation>Certificat pour wss</translation>
    </message>
    <message>
        <source>The mesh is hosted again then, without a window: only the icon in the panel.</source>
        <translation>Le mesh est alors hébergé de nouveau, sans fenêtre : seulement l’icône dans le tableau de bord.</translation>
    </message>
</context>
<context>
    <name>HostSetup</name>
    <message>
        <source>What is hosted</source>
        <translation>Ce qui est hébergé</translation>
    </message>
    <message>
        <source>Name of the mesh</source>
        <translation>Nom du mesh</translation>
    </message>
    <message>
        <source>Those you invite see it.</source>
        <translation>Ceux que vous invitez le voient.</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>Votre nom dans ce mesh</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Qui peut le joindre</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>This computer and the network, at these addresses:</source>
        <translation>Cet ordinateur et le réseau, à ces adresses :</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>What is hosted when the program ends is hosted again at the next start.</source>
        <translation>Ce qui est hébergé quand le programme se termine l’est de nouveau au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>HostingFile</name>
    <message>
        <source>The broker has no limit “%1”.</source>
        <translation>Le broker n’a pas de limite « %1 ».</translation>
    </message>
    <message>
        <source>The note about the hosted mesh (hosting.json) cannot be read. It was left as it is: repair it, or move it away and host again.</source>
        <translation>La note sur le mesh hébergé (hosting.json) ne peut pas être lue. Elle a été laissée telle quelle : réparez-la, ou déplacez-la et hébergez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Meshes of the command-line client</source>
        <translation>Meshes du client en ligne de commande</translation>
    </message>
    <message>
        <source>Its file is only read. Both programs are one member with two connections then.</source>
        <translation>Son fichier est seulement lu. Les deux programmes sont alors un seul membre avec deux connexions.</translation>
    </message>
    <message>
        <source>File of the command-line client</source>
        <translation>Fichier du client en ligne de commande</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>Regarder ce qu’il contient</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>InviteDrop</name>
    <message>
        <source>Drop the invite here to see what it says</source>
        <translation>Déposez l’invitation ici pour voir ce qu’elle dit</translation>
    </message>
</context>
<context>
    <name>InviteError</name>
    <message>
        <source>This is not an invite. Ask the person who sent it for a new link.</source>
        <translation>Ce n’est pas une invitation. Demandez un nouveau lien à la personne qui l’a envoyée.</translation>
    </message>
    <message>
        <source>This invite is incomplete: its field “%1” is missing or wrong. Ask for a new link.</source>
        <translation>Cette invitation est incomplète : son champ « %1 » manque ou est incorrect. Demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>This invite was changed after its owner signed it. Do not use it; ask the owner for a new link.</source>
        <translation>Cette invitation a été modifiée après la signature de son propriétaire. Ne l’utilisez pas ; demandez-lui un nouveau lien.</translation>
    </message>
    <message>
        <source>This invite has expired. Ask for a new link.</source>
        <translation>Cette invitation a expiré. Demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>This is not an invite link. It starts with ic://join/ or contains /join/; copy the whole of it.</source>
        <translation>Ce n’est pas un lien d’invitation. Il commence par ic://join/ ou contient /join/ ; copiez-le en entier.</translation>
    </message>
    <message>
        <source>This invite link is damaged or was cut off. Copy it again, or ask for a new one.</source>
        <translation>Ce lien d’invitation est endommagé ou a été coupé. Copiez-le de nouveau, ou demandez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>InviteListSection</name>
    <message>
        <source>Invites</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Revoke this invite?</source>
        <translation>Révoquer cette invitation ?</translation>
    </message>
    <message>
        <source>Nobody can join with its link any more. Those who have joined with it stay members.</source>
        <translation>Plus personne ne peut entrer avec son lien. Ceux qui l’ont déjà utilisé restent membres.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>What this invite says</source>
        <translation>Ce que dit cette invitation</translation>
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
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key (compare it with what the owner tells you)</source>
        <translation>Empreinte de la clé du propriétaire (comparez-la avec ce que le propriétaire vous dit)</translation>
    </message>
    <message>
        <source>You join as</source>
        <translation>Vous entrez comme</translation>
    </message>
    <message>
        <source>The invite expires</source>
        <translation>L’invitation expire</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invite %1, %2, %3, %4</source>
        <translation>Invitation %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke invite %1</source>
        <translation>Révoquer l’invitation %1</translation>
    </message>
</context>
<context>
    <name>InviteSection</name>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>For 1 person</source>
        <translation>Pour 1 personne</translation>
    </message>
    <message>
        <source>For 5 people</source>
        <translation>Pour 5 personnes</translation>
    </message>
    <message>
        <source>For 25 people</source>
        <translation>Pour 25 personnes</translation>
    </message>
    <message>
        <source>For 100 people</source>
        <translation>Pour 100 personnes</translation>
    </message>
    <message>
        <source>How many people can use the invite</source>
        <translation>Combien de personnes peuvent utiliser l’invitation</translation>
    </message>
    <message>
        <source>As a member</source>
        <translation>Comme membre</translation>
    </message>
    <message>
        <source>As an admin</source>
        <translation>Comme administrateur</translation>
    </message>
    <message>
        <source>As what people join</source>
        <translation>En tant que quoi on entre</translation>
    </message>
    <message>
        <source>Valid for 1 hour</source>
        <translation>Valable 1 heure</translation>
    </message>
    <message>
        <source>Valid for 1 day</source>
        <translation>Valable 1 jour</translation>
    </message>
    <message>
        <source>Valid for 7 days</source>
        <translation>Valable 7 jours</translation>
    </message>
    <message>
        <source>Valid for 30 days</source>
        <translation>Valable 30 jours</translation>
    </message>
    <message>
        <source>How long the invite can be used</source>
        <translation>Combien de temps l’invitation peut être utilisée</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Créer une invitation</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>En créer une autre</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>%1 Whoever has the link can join: send it only to those you mean.</source>
        <translation>%1 Quiconque a le lien peut entrer : envoyez-le seulement à ceux que vous voulez.</translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation>Le lien d’invitation comme code QR</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS with this broker&apos;s key)</source>
        <translation>Connexion chiffrée (TLS avec la clé de ce broker)</translation>
    </message>
    <message>
        <source>Only for people who use Meshtray: other programs cannot check the key.</source>
        <translation>Seulement pour ceux qui utilisent Meshtray : les autres programmes ne peuvent pas vérifier la clé.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a mesh</source>
        <translation>Rejoindre un mesh</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>Votre nom dans ce mesh</translation>
    </message>
    <message>
        <source>The other members see it.</source>
        <translation>Les autres membres le voient.</translation>
    </message>
    <message>
        <source>You belong to the mesh “%1” now</source>
        <translation>Vous faites maintenant partie du mesh « %1 »</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your keyring. Messages arrive as soon as the broker is connected.</source>
        <translation>Une clé a été créée pour vous et est conservée dans votre trousseau. Les messages arrivent dès que le broker est connecté.</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your encrypted file. Messages arrive as soon as the broker is connected.</source>
        <translation>Une clé a été créée pour vous et est conservée dans votre fichier chiffré. Les messages arrivent dès que le broker est connecté.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Join again with a new key</source>
        <translation>Rejoindre avec une nouvelle clé</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Open the mesh</source>
        <translation>Ouvrir le mesh</translation>
    </message>
    <message>
        <source>Paste the link you were sent, or a picture of its QR code, or drop it here. It is read on this computer; nothing is sent yet.</source>
        <translation>Collez le lien que vous avez reçu, ou une image de son code QR, ou déposez-le ici. Il est lu sur cet ordinateur ; rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Looking for a QR code in the picture…</source>
        <translation>Recherche d’un code QR dans l’image…</translation>
    </message>
    <message>
        <source>Join over a connection that is not encrypted?</source>
        <translation>Rejoindre par une connexion non chiffrée ?</translation>
    </message>
    <message>
        <source>%1 Ask the owner for an invite to wss://, or join in the network of the broker.</source>
        <translation>%1 Demandez au propriétaire une invitation à wss://, ou rejoignez depuis le réseau du broker.</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>Rejoindre quand même</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Au message le plus récent</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Unlock your keys</source>
        <translation>Déverrouillez vos clés</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Vos clés</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Keep my keys in a file</source>
        <translation>Conserver mes clés dans un fichier</translation>
    </message>
</context>
<context>
    <name>KeysMakePage</name>
    <message>
        <source>Keep my keys in an encrypted file on this computer</source>
        <translation>Conserver mes clés dans un fichier chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>This session has no keyring. If you usually have one, start it instead: the keys in it come back with it.</source>
        <translation>Cette session n’a pas de trousseau. Si vous en avez un d’habitude, démarrez-le plutôt : les clés qu’il contient reviennent avec lui.</translation>
    </message>
    <message>
        <source>This session has a keyring, which needs no passphrase here. Keys that are in it stay there.</source>
        <translation>Cette session a un trousseau, qui ne demande ici aucune phrase de passe. Les clés qui s’y trouvent y restent.</translation>
    </message>
    <message>
        <source>Meshtray asks for the passphrase after each start. Without it the keys cannot be read, and nobody can give it back to you.</source>
        <translation>Meshtray demande la phrase de passe après chaque démarrage. Sans elle, les clés ne peuvent pas être lues, et personne ne peut vous la rendre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>Au moins 12 caractères ; quatre ou cinq mots conviennent bien.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
</context>
<context>
    <name>KeysNotice</name>
    <message>
        <source>Your keys are in an encrypted file that is locked.</source>
        <translation>Vos clés sont dans un fichier chiffré qui est verrouillé.</translation>
    </message>
    <message>
        <source>This session has no keyring to keep your key in. Start one, or keep your keys in an encrypted file.</source>
        <translation>Cette session n’a pas de trousseau pour conserver votre clé. Démarrez-en un, ou conservez vos clés dans un fichier chiffré.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Use an encrypted file…</source>
        <translation>Utiliser un fichier chiffré…</translation>
    </message>
</context>
<context>
    <name>KeysOpenPage</name>
    <message>
        <source>Your keys are locked</source>
        <translation>Vos clés sont verrouillées</translation>
    </message>
    <message>
        <source>Your keys are unlocked</source>
        <translation>Vos clés sont déverrouillées</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer. Your meshes wait until it is unlocked.</source>
        <translation>Elles sont dans un fichier chiffré sur cet ordinateur. Vos meshes attendent qu’il soit déverrouillé.</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer, unlocked until Meshtray ends. Meshes that are connected stay so when you lock it.</source>
        <translation>Elles sont dans un fichier chiffré sur cet ordinateur, déverrouillé jusqu’à la fin de Meshtray. Les meshes connectés le restent quand vous le verrouillez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Your keys belong into the keyring of the system, but this session has none. Start one, or keep them in an encrypted file.</source>
        <translation>La place de vos clés est dans le trousseau du système, mais cette session n’en a pas. Démarrez-en un, ou conservez-les dans un fichier chiffré.</translation>
    </message>
    <message>
        <source>Your keys are in the keyring of the system.</source>
        <translation>Vos clés sont dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is locked.</source>
        <translation>Vos clés sont dans un fichier chiffré, qui est verrouillé.</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is unlocked until Meshtray ends.</source>
        <translation>Vos clés sont dans un fichier chiffré, qui est déverrouillé jusqu’à la fin de Meshtray.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Keep my keys in a file…</source>
        <translation>Conserver mes clés dans un fichier…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Verrouiller…</translation>
    </message>
    <message>
        <source>A key that is lost cannot be had back from anybody. Write a backup: you find it with the meshes.</source>
        <translation>Une clé perdue ne peut être récupérée auprès de personne. Créez une sauvegarde : vous la trouvez parmi les meshes.</translation>
    </message>
    <message>
        <source>Go to the meshes</source>
        <translation>Aller aux meshes</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>--profile takes a name of 1 to 32 letters, digits, dashes and underscores.</source>
        <translation>--profile prend un nom de 1 à 32 lettres, chiffres, tirets et tirets bas.</translation>
    </message>
    <message>
        <source>%1 is not an option. See meshtray --help.</source>
        <translation>%1 n’est pas une option. Voir meshtray --help.</translation>
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
        <translation>Utilisation : meshtray [--profile P] [--hidden] [LINK]
       meshtray [--profile P] COMMAND …

Sans commande, démarre le programme de bureau, ou met sa fenêtre au premier plan s’il fonctionne déjà.
  LINK          un lien d’invitation (ic://… ou claudemesh://…) : affiché dans la fenêtre d’entrée ; rien n’est envoyé
  --profile P   un nom pour cette identité et ses meshes, chacune avec un processus à elle (par défaut : default)
  --hidden      d’abord sans fenêtre, seulement l’icône du tableau de bord ; sans tableau de bord, la fenêtre
  --help, --version
  doctor        examine le trousseau, l’icône, les notifications et le chemin vers chaque broker, et dit quoi faire

Toute autre commande est exécutée par le programme en cours du profil, et affiche du JSON :
  status
  host start [--name NAME] [--listen ADDRESS:PORT]…
  host status
  host create NAME
  host invite MESH [--uses N] [--expires 7d] [--tls]
  host stop
  join LINK [--name DISPLAY] [--new-key] [--unencrypted]
                                  un lien fait entrer qui le détient : « join - » le lit sur l’entrée standard
  import [FILE] [--preview | --remove-keys]
                                  les meshes du client en ligne de commande, de ~/.claudemesh/config.json
  backup FILE                     tous les meshes avec leurs clés ; la phrase de passe vient par l’entrée standard
  restore FILE [--preview]        la même chose en retour
  leave MESH
  safety-number MESH PEER
  set-status idle|working|dnd [MESH]
  set-summary TEXT [MESH]         ce que vous faites, lisible par tout le mesh
  group join MESH NAME
  group leave MESH NAME
  peers [MESH]                    qui est là, et ce que chacun fait
  send MESH TO TEXT [--priority now|next|low] [--no-wait]
  inbox [MESH] [--drain]
  sent [MESH]
  cancel MESH ID                  un message qui attend
  retry MESH ID                   un message non confirmé, refusé, expiré ou annulé
  search TEXT [MESH]
  export MESH FILE
  retention [DAYS|forever]        combien de temps les messages sont conservés sur cet ordinateur
  history set-aside MESH          recommence à neuf quand ses messages sont illisibles ; l’ancien fichier est gardé
  open [MESH] [WITH]              la fenêtre, avec une conversation
  mute MESH [WITH] [--for 1h|8h|1d|forever]
                                  pas de notifications d’une conversation, ou d’un mesh entier
  unmute MESH [WITH]
  show window
  show join [LINK]
  show host
  show settings
  keys status                     où ce profil conserve ses clés
  keys use-file                   un fichier chiffré pour elles ; sa phrase de passe vient par l’entrée standard
  keys unlock
  keys lock
  keys change-passphrase
  quit

MESH est l’identifiant ou le nom court d’un mesh ; TO, WITH et PEER sont la clé ou le nom d’un membre, ou &quot;owner&quot; ; TO et
WITH aussi &quot;@GROUP&quot;, ou &quot;*&quot; pour tout le monde. Après &quot;--&quot;, un mot peut commencer par des tirets. Les erreurs vont sur la sortie d’erreur.
Codes de fin : 0 fait ; 1 refusé ou échoué ; 2 commande non comprise ; 3 aucun programme ne fonctionne avec ce profil.
</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1 : revenir à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits of the broker</source>
        <translation>Limites du broker</translation>
    </message>
    <message>
        <source>The defaults suit a team. What is changed here is used when hosting starts the next time.</source>
        <translation>Les valeurs par défaut conviennent à une équipe. Ce qui est modifié ici sert au prochain démarrage de l’hébergement.</translation>
    </message>
    <message>
        <source>The running broker still has the old limits. A restart interrupts all connections for a moment; they come back by themselves.</source>
        <translation>Le broker en marche a encore les anciennes limites. Un redémarrage interrompt toutes les connexions un instant ; elles reviennent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Restart it now</source>
        <translation>Le redémarrer maintenant</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Open this link in your browser?</source>
        <translation>Ouvrir ce lien dans votre navigateur ?</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Il mène à</translation>
    </message>
    <message>
        <source>This name is written with letters of other alphabets, “%1”, and may imitate another one.</source>
        <translation>Ce nom est écrit avec des lettres d’autres alphabets, « %1 », et en imite peut-être un autre.</translation>
    </message>
    <message>
        <source>“%1” before the @ is not the place it leads to, but a user name that is sent there.</source>
        <translation>« %1 » avant le @ n’est pas l’endroit où il mène, mais un nom d’utilisateur qui y est envoyé.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others in the network can see and change what is shown.</source>
        <translation>La connexion n’est pas chiffrée : d’autres dans le réseau peuvent voir et modifier ce qui est affiché.</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>L’adresse entière</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LinkSwitch</name>
    <message>
        <source>Open invite links here</source>
        <translation>Ouvrir ici les liens d’invitation</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs.</source>
        <translation>Les liens qui commencent par ic:// ou claudemesh://, cliqués dans d’autres programmes.</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs. %1 opens them now.</source>
        <translation>Les liens qui commencent par ic:// ou claudemesh://, cliqués dans d’autres programmes. %1 les ouvre pour le moment.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>“%1” is not an address to listen on: write ADDRESS:PORT, for example 127.0.0.1:7900 or [::1]:7900.</source>
        <translation>« %1 » n’est pas une adresse où écouter : écrivez ADRESSE:PORT, par exemple 127.0.0.1:7900 ou [::1]:7900.</translation>
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
        <translation>Choisissez une conversation dans la liste.</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Laisser entrer de nouveau</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Expulser…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Bannir…</translation>
    </message>
    <message>
        <source>Who may write to them…</source>
        <translation>Qui peut lui écrire…</translation>
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
        <translation>Actions pour %1</translation>
    </message>
</context>
<context>
    <name>MemberSection</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 sur %2 en ligne</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Bannis</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>All members see the new name.</source>
        <translation>Tous les membres voient le nouveau nom.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>Expulser %1 ?</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot connect for a while. Messages wait until then. Membership stays.</source>
        <translation>%1 est déconnecté maintenant et ne peut pas se connecter pendant un certain temps. Les messages attendent jusque-là. L’appartenance reste.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulser</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Bannir %1 ?</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot come back, not with a new invite either, until you lift the ban here.</source>
        <translation>%1 est déconnecté maintenant et ne peut pas revenir, même avec une nouvelle invitation, jusqu’à ce que vous leviez le bannissement ici.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Nobody else is in yet. Make an invite above, and send its link to those you mean.</source>
        <translation>Personne d’autre n’est encore entré. Créez une invitation ci-dessus, et envoyez son lien à ceux que vous voulez.</translation>
    </message>
</context>
<context>
    <name>MenuSeparator</name>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>MeshCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (le vôtre)</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Votre nom là-bas</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>Empreinte de votre clé</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Safety numbers…</source>
        <translation>Numéros de sécurité…</translation>
    </message>
    <message>
        <source>Safety numbers in %1…</source>
        <translation>Numéros de sécurité dans %1…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Leave %1…</source>
        <translation>Quitter %1…</translation>
    </message>
</context>
<context>
    <name>MeshFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>Impossible d’écrire %1 : %2. Vérifiez l’espace libre et les permissions.</translation>
    </message>
    <message>
        <source>The list of meshes (meshes.json) cannot be read. It was left as it is: repair it, or move it away and join the meshes again.</source>
        <translation>La liste des meshes (meshes.json) ne peut pas être lue. Elle a été laissée telle quelle : réparez-la, ou déplacez-la et rejoignez de nouveau les meshes.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>MeshHeading</name>
    <message>
        <source>Mesh %1: %2</source>
        <translation>Mesh %1 : %2</translation>
    </message>
    <message>
        <source>Actions for the mesh %1</source>
        <translation>Actions pour le mesh %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Invite those you want to write with.</source>
        <translation>Personne d’autre n’est encore ici. Invitez ceux avec qui vous voulez écrire.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Whoever joins appears in this list.</source>
        <translation>Personne d’autre n’est encore ici. Quiconque entre apparaît dans cette liste.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Mesh %1: %2, muted</source>
        <translation>Mesh %1 : %2, en sourdine</translation>
    </message>
</context>
<context>
    <name>MeshKey</name>
    <message>
        <source>What is kept as the key of this mesh is no key: it was damaged or changed. Restore it from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>Ce qui est conservé comme clé de ce mesh n’est pas une clé : elle a été endommagée ou modifiée. Restaurez-la à partir d’une sauvegarde, ou rejoignez le mesh avec une nouvelle clé : demandez une invitation à son propriétaire.</translation>
    </message>
    <message>
        <source>The key that is kept for this mesh (%1) is not the one it was joined with (%2). Restore that one from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>La clé conservée pour ce mesh (%1) n’est pas celle avec laquelle vous l’avez rejoint (%2). Restaurez celle-ci à partir d’une sauvegarde, ou rejoignez le mesh avec une nouvelle clé : demandez une invitation à son propriétaire.</translation>
    </message>
</context>
<context>
    <name>MeshSection</name>
    <message>
        <source>The mesh to administer</source>
        <translation>Le mesh à administrer</translation>
    </message>
    <message>
        <source>Another mesh…</source>
        <translation>Autre mesh…</translation>
    </message>
    <message>
        <source>Name of the new mesh</source>
        <translation>Nom du nouveau mesh</translation>
    </message>
    <message>
        <source>It is hosted here beside the others, at the same address, with members and invites of its own.</source>
        <translation>Il est hébergé ici à côté des autres, à la même adresse, avec ses propres membres et invitations.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>MeshesOverview</name>
    <message>
        <source>You are in no mesh yet. Join one with an invite, host one, or bring in those you have elsewhere.</source>
        <translation>Vous n’êtes encore dans aucun mesh. Rejoignez-en un avec une invitation, hébergez-en un, ou importez ceux que vous avez ailleurs.</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>Rejoindre un mesh…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Héberger un mesh…</translation>
    </message>
    <message>
        <source>From the command-line client…</source>
        <translation>Depuis le client en ligne de commande…</translation>
    </message>
    <message>
        <source>Write a backup…</source>
        <translation>Créer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>Quitter le mesh</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Now: delivered even when the receiver is working or does not want to be disturbed</source>
        <translation>Maintenant : remis même si le destinataire travaille ou ne veut pas être dérangé</translation>
    </message>
    <message>
        <source>Next: delivered when the receiver is idle</source>
        <translation>Ensuite : remis quand le destinataire est disponible</translation>
    </message>
    <message>
        <source>Low: delivered when the receiver is idle, without hurry</source>
        <translation>Basse : remis quand le destinataire est disponible, sans hâte</translation>
    </message>
    <message>
        <source>End-to-end encrypted for you, and opened with the sender&apos;s key: nobody else can have written or read it.</source>
        <translation>Chiffré de bout en bout pour vous, et ouvert avec la clé de l’expéditeur : personne d’autre n’a pu l’écrire ni le lire.</translation>
    </message>
    <message>
        <source>Not encrypted: the broker could read and change it, and the sender is what the broker says.</source>
        <translation>Non chiffré : le broker a pu le lire et le modifier, et l’expéditeur est celui que le broker indique.</translation>
    </message>
    <message>
        <source>Nobody vouches for who wrote it.</source>
        <translation>Personne ne garantit qui l’a écrit.</translation>
    </message>
    <message>
        <source>It does not open with your key: it was sealed for another key, or damaged on the way.</source>
        <translation>Il ne s’ouvre pas avec votre clé : il a été scellé pour une autre clé, ou endommagé en chemin.</translation>
    </message>
    <message>
        <source>It is a copy of a message that was sent the other way. Somebody sent it back.</source>
        <translation>C’est une copie d’un message envoyé dans l’autre sens. Quelqu’un l’a renvoyée.</translation>
    </message>
    <message>
        <source>It is a copy of a message of another mesh of yours.</source>
        <translation>C’est une copie d’un message d’un autre de vos meshes.</translation>
    </message>
    <message>
        <source>What was kept of it on this computer does not open any more.</source>
        <translation>Ce qui en a été conservé sur cet ordinateur ne s’ouvre plus.</translation>
    </message>
    <message>
        <source>News of the broker.</source>
        <translation>Nouvelles du broker.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sender&apos;s key</source>
        <translation>Clé de l’expéditeur</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Who could read it</source>
        <translation>Qui a pu le lire</translation>
    </message>
    <message>
        <source>Receiver&apos;s key</source>
        <translation>Clé du destinataire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The broker&apos;s number</source>
        <translation>Numéro du broker</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: its receivers and the broker.</source>
        <translation>Non chiffré de bout en bout : ses destinataires et le broker.</translation>
    </message>
    <message>
        <source>End-to-end encrypted: the receiver alone.</source>
        <translation>Chiffré de bout en bout : le destinataire seul.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>This message was damaged on this computer&apos;s disk and cannot be read any more.</source>
        <translation>Ce message a été endommagé sur le disque de cet ordinateur et ne peut plus être lu.</translation>
    </message>
    <message>
        <source>This message cannot be read: it was sealed for another key, or damaged on the way. Ask the sender to send it again.</source>
        <translation>Ce message ne peut pas être lu : il a été scellé pour une autre clé, ou endommagé en chemin. Demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>Member behind it, as the broker says</source>
        <translation>Membre derrière, d’après le broker</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MessageFooting</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. What you write is encrypted for this member alone.</source>
        <translation>Rien n’a encore été dit ici. Ce que vous écrivez est chiffré pour ce membre seul.</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in the mesh reads what you write here.</source>
        <translation>Rien n’a encore été dit ici. Tous les membres du mesh lisent ce que vous écrivez ici.</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Ce qui peut être fait avec ce message</translation>
    </message>
    <message>
        <source>Delete this message here?</source>
        <translation>Supprimer ce message ici ?</translation>
    </message>
    <message>
        <source>It is removed from this computer, which cannot be undone. Whoever else has it keeps it.</source>
        <translation>Il est supprimé de cet ordinateur, ce qui ne peut pas être annulé. Les autres qui l’ont le gardent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in this group reads what you write here.</source>
        <translation>Rien n’a encore été dit ici. Tous les membres de ce groupe lisent ce que vous écrivez ici.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Copy as a quote</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Supprimer ici…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Ouvrir %1…</translation>
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
            <numerusform>Tout afficher (%n ligne)</numerusform>
            <numerusform>Tout afficher (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Texts are kept encrypted on this computer. What is unread or waits to be sent is never deleted for its age.</source>
        <translation>Les textes sont conservés chiffrés sur cet ordinateur. Ce qui n’est pas lu ou attend d’être envoyé n’est jamais supprimé en raison de son âge.</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Conserver les messages</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Nothing of what you wrote or read is kept in an index. Searching opens the messages one by one, which takes a moment when there are many.</source>
        <translation>Rien de ce que vous avez écrit ou lu n’est conservé dans un index. La recherche ouvre les messages un par un, ce qui prend un moment quand ils sont nombreux.</translation>
    </message>
    <message>
        <source>Delete older messages?</source>
        <translation>Supprimer les messages plus anciens ?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
</context>
<context>
    <name>MuteGroup</name>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Mute notifications…</source>
        <translation>Mettre en sourdine…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Pendant huit heures</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Jusqu’à demain matin</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>Jusqu’à ce que je la réactive</translation>
    </message>
</context>
<context>
    <name>MutesGroup</name>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Nothing is told of these, and they do not count in the panel.</source>
        <translation>Rien n’est signalé pour ceux-ci, et ils ne comptent pas dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Réactiver %1</translation>
    </message>
    <message>
        <source>Nothing is muted. A conversation or a mesh is muted from its menu in the main window.</source>
        <translation>Rien n’est en sourdine. Une conversation ou un mesh se met en sourdine depuis son menu dans la fenêtre principale.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>Brokers on this machine and in your local network are always reached directly. A change is for new connections; those that are open stay.</source>
        <translation>Les brokers de cette machine et de votre réseau local sont toujours joints directement. Un changement vaut pour les nouvelles connexions ; celles qui sont ouvertes restent.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci :</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du serveur mandataire</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>NewConversationForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>New message in %1</source>
        <translation>Nouveau message dans %1</translation>
    </message>
    <message>
        <source>A member, a group, everyone, or a member&apos;s key of 64 characters.</source>
        <translation>Un membre, un groupe, tout le monde, ou la clé d’un membre, de 64 caractères.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Nobody fits that. Paste the member&apos;s key of 64 characters instead.</source>
        <translation>Personne ne correspond. Collez plutôt la clé du membre, de 64 caractères.</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A message that could not be decrypted.</source>
        <translation>Un message qui n’a pas pu être déchiffré.</translation>
    </message>
    <message>
        <source>A copy of a message of another mesh; it was not sent in this one.</source>
        <translation>Une copie d’un message d’un autre mesh ; il n’a pas été envoyé dans celui-ci.</translation>
    </message>
    <message>
        <source>A copy of an earlier message came back; it was not sent by this member.</source>
        <translation>Une copie d’un message antérieur est revenue ; elle n’a pas été envoyée par ce membre.</translation>
    </message>
    <message>
        <source>News of the mesh %1</source>
        <translation>Nouvelles du mesh %1</translation>
    </message>
    <message>
        <source>Somebody in %1 (sender not known)</source>
        <translation>Quelqu’un dans %1 (expéditeur inconnu)</translation>
    </message>
    <message>
        <source>%1 in %2 (not encrypted)</source>
        <translation>%1 dans %2 (non chiffré)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Tout le monde dans %1</translation>
    </message>
    <message>
        <source>Your answer in %1</source>
        <translation>Votre réponse dans %1</translation>
    </message>
    <message>
        <source>Somebody: %1</source>
        <translation>Quelqu’un : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender and message</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%n message antérieur</numerusform>
            <numerusform>%n messages antérieurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>part of: … in 3 conversations</comment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <comment>part of: 12 messages in …</comment>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 while you were away</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>%1 dans %2 pendant votre absence</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>NotificationPreview</name>
    <message>
        <source>Not told: the mesh is muted.</source>
        <translation>Non signalé : le mesh est en sourdine.</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted.</source>
        <translation>Non signalé : la conversation est en sourdine.</translation>
    </message>
    <message>
        <source>Not told: the mesh is muted until %1.</source>
        <translation>Non signalé : le mesh est en sourdine jusqu’au %1.</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted until %1.</source>
        <translation>Non signalé : la conversation est en sourdine jusqu’au %1.</translation>
    </message>
    <message>
        <source>Not told: notifications are switched off.</source>
        <translation>Non signalé : les notifications sont désactivées.</translation>
    </message>
    <message>
        <source>Not told: you are reading this conversation.</source>
        <translation>Non signalé : vous lisez cette conversation.</translation>
    </message>
    <message>
        <source>Not told, by rule %1. The message is unread and counted.</source>
        <translation>Non signalé, selon la règle %1. Le message est non lu et compté.</translation>
    </message>
    <message>
        <source>Put off: quiet hours until %1. You are told of it then.</source>
        <translation>Remis à plus tard : heures calmes jusqu’à %1. Vous en serez averti à ce moment-là.</translation>
    </message>
    <message>
        <source>Put off: the desktop is set not to disturb. You are told of it afterwards.</source>
        <translation>Remis à plus tard : le bureau est réglé sur « ne pas déranger ». Vous en serez averti ensuite.</translation>
    </message>
    <message>
        <source>Told, by rule %1.</source>
        <translation>Signalé, selon la règle %1.</translation>
    </message>
    <message>
        <source>Told: nothing is against it.</source>
        <translation>Signalé : rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>It breaks through the quiet hours.</source>
        <translation>Passe outre les heures calmes.</translation>
    </message>
    <message>
        <source>It breaks through the desktop&apos;s “do not disturb”.</source>
        <translation>Passe outre le « ne pas déranger » du bureau.</translation>
    </message>
    <message>
        <source>It names the sender and shows no text.</source>
        <translation>Nomme l’expéditeur et n’affiche aucun texte.</translation>
    </message>
    <message>
        <source>It says that something came, and no more.</source>
        <translation>Dit que quelque chose est arrivé, et rien de plus.</translation>
    </message>
    <message>
        <source>It makes no sound.</source>
        <translation>N’émet aucun son.</translation>
    </message>
    <message>
        <source>It comes again every minute until it is read, at most 30 times.</source>
        <translation>Revient chaque minute jusqu’à la lecture, au plus 30 fois.</translation>
    </message>
</context>
<context>
    <name>NotificationReply</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Messages to everyone are not encrypted. Open the conversation to answer there.</source>
        <translation>Les messages à tout le monde ne sont pas chiffrés. Ouvrez la conversation pour y répondre.</translation>
    </message>
    <message>
        <source>Your answer waits for the connection and is sent then: %1</source>
        <translation>Votre réponse attend la connexion et sera envoyée alors : %1</translation>
    </message>
    <message>
        <source>Your answer is not confirmed; it is sent again as soon as there is a connection: %1</source>
        <translation>Votre réponse n’est pas confirmée ; elle sera renvoyée dès qu’il y aura une connexion : %1</translation>
    </message>
    <message>
        <source>Your answer was not sent: %1</source>
        <translation>Votre réponse n’a pas été envoyée : %1</translation>
    </message>
</context>
<context>
    <name>NotificationsOverview</name>
    <message>
        <source>Tell me of new messages</source>
        <translation>M’avertir des nouveaux messages</translation>
    </message>
    <message>
        <source>Be quiet while the desktop is set not to disturb</source>
        <translation>Rester silencieux tant que le bureau est réglé sur « ne pas déranger »</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>There is not enough free memory to turn the passphrase into a key. Close something and try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour transformer la phrase de passe en clé. Fermez quelque chose et réessayez.</translation>
    </message>
</context>
<context>
    <name>PassphraseInput</name>
    <message>
        <source>The passphrase is too long.</source>
        <translation>La phrase de passe est trop longue.</translation>
    </message>
    <message>
        <source>There is no passphrase in the standard input.</source>
        <translation>Il n’y a pas de phrase de passe dans l’entrée standard.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Try again.</source>
        <translation>Les deux phrases de passe ne sont pas identiques. Réessayez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase de passe de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>PassphraseSecretStore</name>
    <message>
        <source>The passphrase is too short: take at least %1 characters, better four or five words.</source>
        <translation>La phrase de passe est trop courte : prenez au moins %1 caractères, mieux encore quatre ou cinq mots.</translation>
    </message>
    <message>
        <source>The passphrase is too long: %1 bytes are the most that is taken.</source>
        <translation>La phrase de passe est trop longue : %1 octets au plus sont acceptés.</translation>
    </message>
    <message>
        <source>There is no encrypted file with keys in this profile.</source>
        <translation>Il n’y a pas de fichier chiffré avec des clés dans ce profil.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>The encrypted file with your keys is of a kind that this version does not know. Update Meshtray, or restore your meshes from a backup.</source>
        <translation>Le fichier chiffré avec vos clés est d’un type que cette version ne connaît pas. Mettez Meshtray à jour, ou restaurez vos meshes à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The encrypted file with your keys would become too large.</source>
        <translation>Le fichier chiffré avec vos clés deviendrait trop grand.</translation>
    </message>
    <message>
        <source>This profile keeps its keys in an encrypted file already.</source>
        <translation>Ce profil conserve déjà ses clés dans un fichier chiffré.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1 : choisir…</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>le groupe %1</translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Your summary and groups in %1</source>
        <translation>Votre résumé et vos groupes dans %1</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>Que faites-vous ?</translation>
    </message>
    <message>
        <source>A line for all in %1. The broker can read it.</source>
        <translation>Une ligne pour tous dans %1. Le broker peut la lire.</translation>
    </message>
    <message>
        <source>For example: reviewing the payment service</source>
        <translation>Par exemple : relecture du service de paiement</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Vos groupes</translation>
    </message>
    <message>
        <source>What is written to a group reaches all who belong to it. It is not end-to-end encrypted.</source>
        <translation>Ce qui est écrit à un groupe parvient à tous ceux qui en font partie. Ce n’est pas chiffré de bout en bout.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Nom d’un groupe</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PriorityMenu</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Delivered at once, also to those who work or do not want to be disturbed.</source>
        <translation>Remis aussitôt, même à ceux qui travaillent ou ne veulent pas être dérangés.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>The usual: delivered as soon as the receiver is idle.</source>
        <translation>L’habituel : remis dès que le destinataire est disponible.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Delivered to an idle receiver, after everything else.</source>
        <translation>Remis à un destinataire disponible, après tout le reste.</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>What a notification shows</source>
        <translation>Ce qu’une notification affiche</translation>
    </message>
    <message>
        <source>Who wrote, where, and the first lines</source>
        <translation>Qui a écrit, où, et les premières lignes</translation>
    </message>
    <message>
        <source>Who wrote, and where</source>
        <translation>Qui a écrit, et où</translation>
    </message>
    <message>
        <source>Only that something came</source>
        <translation>Seulement que quelque chose est arrivé</translation>
    </message>
    <message>
        <source>Example of a notification: %1. %2</source>
        <translation>Exemple de notification : %1. %2</translation>
    </message>
</context>
<context>
    <name>ProxyAddress</name>
    <message>
        <source>Type the proxy&apos;s address, for example socks5://127.0.0.1:9050.</source>
        <translation>Saisissez l’adresse du serveur mandataire, par exemple socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://host:port or socks5://host:port.</source>
        <translation>Ce n’est pas une adresse de serveur mandataire. Elle ressemble à http://hôte:port ou socks5://hôte:port.</translation>
    </message>
    <message>
        <source>Proxies that want a name and a password are not supported. Leave them out.</source>
        <translation>Les serveurs mandataires qui demandent un nom et un mot de passe ne sont pas pris en charge. Omettez-les.</translation>
    </message>
    <message>
        <source>Leave out what stands behind the port.</source>
        <translation>Omettez ce qui suit le port.</translation>
    </message>
    <message>
        <source>The port is missing: put a colon and the port behind the host, for example :1080.</source>
        <translation>Le port manque : mettez un deux-points et le port après l’hôte, par exemple :1080.</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>In quiet hours you are told of nothing, unless a rule says otherwise. Messages come in all the same and are unread; you hear of them when the quiet is over.</source>
        <translation>Pendant les heures calmes, rien ne vous est signalé, sauf si une règle dit le contraire. Les messages arrivent quand même et sont non lus ; vous en êtes averti à la fin des heures calmes.</translation>
    </message>
</context>
<context>
    <name>QuietRow</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>%1, quiet from</source>
        <translation>%1, calme à partir de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>%1, quiet until</source>
        <translation>%1, calme jusqu’à</translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation>De même chaque jour</translation>
    </message>
    <message>
        <source>%1: the same every day</source>
        <translation>%1 : de même chaque jour</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation>Commande pour le pare-feu</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>Chiffré de bout en bout</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>Non chiffré de bout en bout</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Fichier de la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>Regarder ce qu’il contient</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>A new rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Modifier une règle</translation>
    </message>
    <message>
        <source>For messages</source>
        <translation>Pour les messages</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder la modification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Rule %1: %2. %3.</source>
        <translation>Règle %1 : %2. %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation>Monter la règle %1</translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation>Descendre la règle %1</translation>
    </message>
    <message>
        <source>Change rule %1…</source>
        <translation>Modifier la règle %1…</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Supprimer la règle %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Priority now</source>
        <translation>Priorité « maintenant »</translation>
    </message>
    <message>
        <source>Priority next or now</source>
        <translation>Priorité « ensuite » ou « maintenant »</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Toute priorité</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Chaque message</translation>
    </message>
    <message>
        <source>Tell me as usual</source>
        <translation>M’avertir comme d’habitude</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours</source>
        <translation>M’avertir aussi pendant les heures calmes</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours, again and again until I have read it</source>
        <translation>M’avertir aussi pendant les heures calmes, encore et encore jusqu’à ce que j’aie lu</translation>
    </message>
    <message>
        <source>Do not tell me; it only counts as unread</source>
        <translation>Ne pas m’avertir ; compte seulement comme non lu</translation>
    </message>
</context>
<context>
    <name>RulesGroup</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The first rule that a message matches decides. Without one, you are told unless it is quiet.</source>
        <translation>La première règle qui correspond à un message décide. Sans règle, vous êtes averti, sauf pendant les heures calmes.</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>Il n’y a pas encore de règle.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Safety numbers in %1</source>
        <translation>Numéros de sécurité dans %1</translation>
    </message>
    <message>
        <source>You and the other side see the same number when nobody stands between you. Compare it by another way, for example by telephone.</source>
        <translation>Vous et l’autre voyez le même numéro si personne ne s’interpose. Comparez-le par un autre moyen, par exemple au téléphone.</translation>
    </message>
    <message>
        <source>Nobody else is known in this mesh yet. Come back when somebody is there.</source>
        <translation>Personne d’autre n’est encore connu dans ce mesh. Revenez quand quelqu’un y sera.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Numéro de sécurité</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation>Empreinte de sa clé</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Rechercher des messages</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hits</source>
        <translation>
            <numerusform>Le résultat le plus récent (%n)</numerusform>
            <numerusform>Les %n résultats les plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be searched: %1</source>
        <translation>La recherche n’a pas pu tout parcourir : %1</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Type one word or several: a message is found when it has all of them.</source>
        <translation>Saisissez un ou plusieurs mots : un message est trouvé s’il les contient tous.</translation>
    </message>
    <message>
        <source>No message has these words. Try fewer of them, or another spelling.</source>
        <translation>Aucun message ne contient ces mots. Essayez-en moins, ou une autre orthographe.</translation>
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
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another.</source>
        <translation>%1 n’est pas un fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be. Choose another.</source>
        <translation>Le fichier %1 est trop grand pour être celui attendu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>Impossible d’écrire %1 : %2. Vérifiez l’espace libre et les permissions.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is. Choose another name.</source>
        <translation>Il y a déjà un fichier %1 ; il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The key of this mesh is not in your keyring any more. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>La clé de ce mesh n’est plus dans votre trousseau. Restaurez-la à partir d’une sauvegarde, ou rejoignez le mesh avec une nouvelle clé : demandez une invitation à son propriétaire.</translation>
    </message>
    <message>
        <source>This session has no keyring service. Install and start one, for example GNOME Keyring or KWallet, or keep your keys in a file that a passphrase encrypts.</source>
        <translation>Cette session n’a pas de service de trousseau. Installez-en et démarrez-en un, par exemple GNOME Keyring ou KWallet, ou conservez vos clés dans un fichier chiffré par une phrase de passe.</translation>
    </message>
    <message>
        <source>Your keyring did not answer in time. If it asks for a password, enter it and try again.</source>
        <translation>Votre trousseau n’a pas répondu à temps. S’il demande un mot de passe, saisissez-le et réessayez.</translation>
    </message>
    <message>
        <source>Your keyring refused access. Allow it and try again.</source>
        <translation>Votre trousseau a refusé l’accès. Autorisez-le et réessayez.</translation>
    </message>
    <message>
        <source>What your keyring has under this name is not what Meshtray put there. Remove that entry or restore a backup.</source>
        <translation>Ce que votre trousseau a sous ce nom n’est pas ce que Meshtray y a mis. Supprimez cette entrée ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Your keyring could not do it. Try again.</source>
        <translation>Votre trousseau n’a pas pu le faire. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings (settings.json) could not be read, so the defaults are used. The file was kept as settings.json.bad.</source>
        <translation>Les réglages (settings.json) n’ont pas pu être lus ; les valeurs par défaut sont utilisées. Le fichier a été conservé sous le nom settings.json.bad.</translation>
    </message>
</context>
<context>
    <name>SettingsPageHolder</name>
    <message>
        <source>Back to the pages</source>
        <translation>Retour aux pages</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>Meshes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings – %1</source>
        <translation>Réglages – %1</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave this mesh…</source>
        <translation>Quitter ce mesh…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>Quitter le mesh</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Nothing here fits that. To write to somebody else, use “New message”.</source>
        <translation>Rien ne correspond ici. Pour écrire à quelqu’un d’autre, utilisez « Nouveau message ».</translation>
    </message>
    <message>
        <source>New message…</source>
        <translation>Nouveau message…</translation>
    </message>
    <message>
        <source>Your summary and groups…</source>
        <translation>Votre résumé et vos groupes…</translation>
    </message>
    <message>
        <source>Unmute notifications</source>
        <translation>Réactiver les notifications</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Mettre en sourdine</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>The passphrase cannot be handed over.</source>
        <translation>La phrase de passe ne peut pas être transmise.</translation>
    </message>
    <message>
        <source>Meshtray is not running with this profile. Start it with: meshtray --hidden</source>
        <translation>Meshtray n’est pas en cours d’exécution avec ce profil. Démarrez-le avec : meshtray --hidden</translation>
    </message>
    <message>
        <source>Meshtray is running with this profile but does not answer. End it and start it again.</source>
        <translation>Meshtray est en cours d’exécution avec ce profil mais ne répond pas. Terminez-le et redémarrez-le.</translation>
    </message>
    <message>
        <source>The running Meshtray did not answer in time.</source>
        <translation>Le Meshtray en cours d’exécution n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The running Meshtray ended before it answered.</source>
        <translation>Le Meshtray en cours d’exécution s’est terminé avant de répondre.</translation>
    </message>
    <message>
        <source>The answer is too long to be read.</source>
        <translation>La réponse est trop longue pour être lue.</translation>
    </message>
    <message>
        <source>The command is too long. Shorten the text.</source>
        <translation>La commande est trop longue. Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>The running Meshtray takes no passphrase. It may be of another version: restart it.</source>
        <translation>Le Meshtray en cours d’exécution n’accepte pas de phrase de passe. Il est peut-être d’une autre version : redémarrez-le.</translation>
    </message>
    <message>
        <source>That is not a request.</source>
        <translation>Ce n’est pas une requête.</translation>
    </message>
    <message>
        <source>The running Meshtray gave no answer that can be read. It may be of another version: restart it.</source>
        <translation>Le Meshtray en cours d’exécution n’a donné aucune réponse lisible. Il est peut-être d’une autre version : redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Without a window: only the icon in the panel.</source>
        <translation>Sans fenêtre : seulement l’icône dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Retour aux conversations</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>Chiffré de bout en bout</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>Non chiffré de bout en bout</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and summary</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Session de %1</translation>
    </message>
    <message>
        <source>Session of %1 · %2</source>
        <translation>Session de %1 · %2</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TrafficLine</name>
    <message>
        <source>How busy the broker is</source>
        <translation>Activité du broker</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting a mesh</source>
        <translation>Un mesh est hébergé</translation>
    </message>
    <message>
        <source>In no mesh yet</source>
        <translation>Dans aucun mesh pour l’instant</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Notifications are muted</source>
        <translation>Les notifications sont en sourdine</translation>
    </message>
</context>
<context>
    <name>TrialGroup</name>
    <message>
        <source>What would happen with a message?</source>
        <translation>Que se passerait-il avec un message ?</translation>
    </message>
    <message>
        <source>In the mesh</source>
        <translation>Dans le mesh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>With the priority</source>
        <translation>Avec la priorité</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>À quelle heure</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The encrypted file with your keys is damaged. Put back a copy of it, or move it away and restore your meshes from a backup.</source>
        <translation>Le fichier chiffré avec vos clés est endommagé. Remettez-en une copie, ou déplacez-le et restaurez vos meshes à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your encrypted file. Try again.</source>
        <translation>Ce n’est pas la phrase de passe de votre fichier chiffré. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Clé manquante</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>Clé indisponible</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>Lecture de la clé…</translation>
    </message>
    <message>
        <source>Messages unreadable</source>
        <translation>Messages illisibles</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The broker cannot be reached. Messages wait here and go out when it is back.</source>
        <translation>Le broker est injoignable. Les messages attendent ici et partiront quand il sera de retour.</translation>
    </message>
    <message>
        <source>The broker does not let you in any more. Ask the owner of the mesh for a new invite.</source>
        <translation>Le broker ne vous laisse plus entrer. Demandez une nouvelle invitation au propriétaire du mesh.</translation>
    </message>
    <message>
        <source>New messages cannot be kept and wait at the broker: %1</source>
        <translation>Les nouveaux messages ne peuvent pas être conservés et attendent chez le broker : %1</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>Chiffré de bout en bout</translation>
    </message>
    <message>
        <source>Not encrypted, sender not proven</source>
        <translation>Non chiffré, expéditeur non prouvé</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>Non authentifié</translation>
    </message>
    <message>
        <source>Could not be decrypted</source>
        <translation>N’a pas pu être déchiffré</translation>
    </message>
    <message>
        <source>Copy of a message sent the other way</source>
        <translation>Copie d’un message envoyé dans l’autre sens</translation>
    </message>
    <message>
        <source>Copy of a message of another mesh</source>
        <translation>Copie d’un message d’un autre mesh</translation>
    </message>
    <message>
        <source>Damaged on this computer</source>
        <translation>Endommagé sur cet ordinateur</translation>
    </message>
    <message>
        <source>From the broker</source>
        <translation>Du broker</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>Not sent: it waited for seven days</source>
        <translation>Non envoyé : il a attendu sept jours</translation>
    </message>
    <message>
        <source>Given up after seven days; it may have arrived</source>
        <translation>Abandonné après sept jours ; il est peut-être arrivé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelled; it may have arrived</source>
        <translation>Annulé ; il est peut-être arrivé</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conversation and number of messages</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more conversation(s)</source>
        <translation>
            <numerusform>et %n autre conversation</numerusform>
            <numerusform>et %n autres conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
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
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>The export was called off.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Il y a déjà un fichier %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The messages of this mesh are not open yet.</source>
        <translation>Les messages de ce mesh ne sont pas encore ouverts.</translation>
    </message>
    <message>
        <source>Another search has taken its place.</source>
        <translation>Une autre recherche a pris sa place.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostAdmin</name>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>Ce mesh n’est pas hébergé ici pour le moment. Démarrez d’abord l’hébergement.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>Le broker a été arrêté entre-temps.</translation>
    </message>
    <message>
        <source>The broker speaks no TLS, so no invite can name its key. See the host window for the reason.</source>
        <translation>Le broker ne parle pas TLS, aucune invitation ne peut donc nommer sa clé. La fenêtre d’hébergement en donne la raison.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostedMeshes</name>
    <message>
        <source>The broker&apos;s data folder does not have the mesh that was hosted here. Put the folder %1/broker back from a backup.</source>
        <translation>Le dossier de données du broker n’a pas le mesh qui était hébergé ici. Remettez le dossier %1/broker à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>Le broker a été arrêté entre-temps.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostingService</name>
    <message>
        <source>A broker is running here already. Stop it first.</source>
        <translation>Un broker fonctionne déjà ici. Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>Le broker a été arrêté entre-temps.</translation>
    </message>
    <message>
        <source>No broker is running here.</source>
        <translation>Aucun broker ne fonctionne ici.</translation>
    </message>
    <message>
        <source>No broker is running here. Start hosting first.</source>
        <translation>Aucun broker ne fonctionne ici. Démarrez d’abord l’hébergement.</translation>
    </message>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>Ce mesh n’est pas hébergé ici pour le moment. Démarrez d’abord l’hébergement.</translation>
    </message>
    <message>
        <source>This mesh is hosted here, with your key. Stop hosting first, then leave it.</source>
        <translation>Ce mesh est hébergé ici, avec votre clé. Arrêtez d’abord l’hébergement, puis quittez-le.</translation>
    </message>
</context>
<context>
    <name>meshtray::JoinDesk</name>
    <message>
        <source>Joining was cancelled. Nothing was sent.</source>
        <translation>L’entrée dans le mesh a été annulée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Joining was cancelled while the broker was asked. It may have let you in already: to make sure, join again with the same link.</source>
        <translation>L’entrée dans le mesh a été annulée pendant que le broker était interrogé. Il vous a peut-être déjà laissé entrer : pour en être sûr, rejoignez de nouveau avec le même lien.</translation>
    </message>
</context>
<context>
    <name>meshtray::Joining</name>
    <message>
        <source>This invite names its mesh in a way that no broker accepts.</source>
        <translation>Cette invitation nomme son mesh d’une façon qu’aucun broker n’accepte.</translation>
    </message>
    <message>
        <source>Choose the name that the other members will see.</source>
        <translation>Choisissez le nom que les autres membres verront.</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>Vous êtes déjà dans « %1 ».</translation>
    </message>
    <message>
        <source>Your keychain holds something under the name of this mesh that is not a key. Remove that entry, then join again.</source>
        <translation>Votre trousseau contient sous le nom de ce mesh quelque chose qui n’est pas une clé. Supprimez cette entrée, puis rejoignez de nouveau.</translation>
    </message>
</context>
<context>
    <name>meshtray::Leaving</name>
    <message>
        <source>The messages of the mesh could not be deleted: %1. Check the permissions.</source>
        <translation>Les messages du mesh n’ont pas pu être supprimés : %1. Vérifiez les permissions.</translation>
    </message>
</context>
<context>
    <name>meshtray::Mesh</name>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>The messages of this mesh can be read; there is nothing to set aside.</source>
        <translation>Les messages de ce mesh sont lisibles ; il n’y a rien à mettre de côté.</translation>
    </message>
    <message>
        <source>More than one member is called “%1”. Use the member&apos;s key.</source>
        <translation>Plusieurs membres s’appellent « %1 ». Utilisez la clé du membre.</translation>
    </message>
    <message>
        <source>Nobody called “%1” is known in this mesh. Use the member&apos;s 64-character key.</source>
        <translation>Personne ne s’appelle « %1 » dans ce mesh. Utilisez la clé du membre, de 64 caractères.</translation>
    </message>
    <message>
        <source>Name one member, by key or name.</source>
        <translation>Nommez un seul membre, par sa clé ou son nom.</translation>
    </message>
    <message>
        <source>That is your own key. Name another member.</source>
        <translation>C’est votre propre clé. Nommez un autre membre.</translation>
    </message>
    <message>
        <source>The key of this mesh is being read. Try again.</source>
        <translation>La clé de ce mesh est en cours de lecture. Réessayez.</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>Il n’y a rien à envoyer : le message est vide.</translation>
    </message>
    <message>
        <source>The message is too long: a broker takes at most %1 KiB. Split it.</source>
        <translation>Le message est trop long : un broker accepte au plus %1 Kio. Divisez-le.</translation>
    </message>
    <message>
        <source>That is not a key a message can be encrypted for. Check it.</source>
        <translation>Ce n’est pas une clé pour laquelle un message peut être chiffré. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The message was not sent, because it cannot be kept: %1</source>
        <translation>Le message n’a pas été envoyé, car il ne peut pas être conservé : %1</translation>
    </message>
    <message>
        <source>It was sealed with a key that you do not use any more. Try again to send it with your new key.</source>
        <translation>Il a été scellé avec une clé que vous n’utilisez plus. Réessayez pour l’envoyer avec votre nouvelle clé.</translation>
    </message>
    <message>
        <source>The key of this mesh is not available yet. Unlock your keyring and try again.</source>
        <translation>La clé de ce mesh n’est pas encore disponible. Déverrouillez votre trousseau et réessayez.</translation>
    </message>
    <message>
        <source>There is no such message of yours that could be sent.</source>
        <translation>Vous n’avez aucun message de ce genre qui puisse être envoyé.</translation>
    </message>
    <message>
        <source>The broker has this message already.</source>
        <translation>Le broker a déjà ce message.</translation>
    </message>
    <message>
        <source>A group&apos;s name has 1 to %1 characters: letters without accents, digits and _ . / -, and it is not “all”.</source>
        <translation>Le nom d’un groupe a 1 à %1 caractères : lettres sans accents, chiffres et _ . / -, et ce n’est pas « all ».</translation>
    </message>
    <message>
        <source>You belong to %1 groups already. Leave one of them first.</source>
        <translation>Vous faites déjà partie de %1 groupes. Quittez-en un d’abord.</translation>
    </message>
    <message>
        <source>You do not belong to a group “%1”.</source>
        <translation>Vous ne faites pas partie d’un groupe « %1 ».</translation>
    </message>
    <message>
        <source>There is no connection to the broker, which has to know. Leave the group when there is.</source>
        <translation>Il n’y a pas de connexion au broker, qui doit le savoir. Quittez le groupe quand il y en aura une.</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshBackup</name>
    <message>
        <source>The passphrase is too short for a backup: use %1 characters or more.</source>
        <translation>La phrase de passe est trop courte pour une sauvegarde : utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>There is no mesh in this profile that could be backed up.</source>
        <translation>Il n’y a dans ce profil aucun mesh à sauvegarder.</translation>
    </message>
    <message>
        <source>There is no backup, because the key of “%1” cannot be read. %2</source>
        <translation>Il n’y a pas de sauvegarde, car la clé de « %1 » ne peut pas être lue. %2</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshImport</name>
    <message>
        <source>Meshes are being imported already. Wait for the end of that.</source>
        <translation>Des meshes sont déjà en cours d’importation. Attendez-en la fin.</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshService</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>There is no mesh “%1” in this profile.</source>
        <translation>Il n’y a pas de mesh « %1 » dans ce profil.</translation>
    </message>
    <message>
        <source>More than one mesh is called “%1”. Use its id.</source>
        <translation>Plusieurs meshes s’appellent « %1 ». Utilisez son identifiant.</translation>
    </message>
    <message>
        <source>The key of the mesh could not be put into your keychain: %1</source>
        <translation>La clé du mesh n’a pas pu être mise dans votre trousseau : %1</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>Vous êtes déjà dans « %1 ».</translation>
    </message>
    <message>
        <source>There is no such mesh in this profile.</source>
        <translation>Il n’y a pas de tel mesh dans ce profil.</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to %1 days, or for good.</source>
        <translation>Les messages peuvent être conservés de 1 à %1 jours, ou pour toujours.</translation>
    </message>
</context>
<context>
    <name>meshtray::PassphraseSecretStore</name>
    <message>
        <source>Your keys are in an encrypted file that is locked. Unlock it with its passphrase.</source>
        <translation>Vos clés sont dans un fichier chiffré qui est verrouillé. Déverrouillez-le avec sa phrase de passe.</translation>
    </message>
</context>
<context>
    <name>meshtray::ProfileSecretStore</name>
    <message>
        <source>The key of this mesh is neither in your encrypted file nor in your keyring. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>La clé de ce mesh n’est ni dans votre fichier chiffré ni dans votre trousseau. Restaurez-la à partir d’une sauvegarde, ou rejoignez le mesh avec une nouvelle clé : demandez une invitation à son propriétaire.</translation>
    </message>
    <message>
        <source>It is not in your encrypted file; your keyring may have it. %1</source>
        <translation>Elle n’est pas dans votre fichier chiffré ; votre trousseau l’a peut-être. %1</translation>
    </message>
    <message>
        <source>This session has no keyring service: start it, then try again.</source>
        <translation>Cette session n’a pas de service de trousseau : démarrez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>meshtray::Rejoining</name>
    <message>
        <source>You are not in “%1”. Join it without a new key.</source>
        <translation>Vous n’êtes pas dans « %1 ». Rejoignez-le sans nouvelle clé.</translation>
    </message>
    <message>
        <source>You own “%1”: its invites are signed with your key, so it cannot be changed. If the key is lost, restore it from a backup.</source>
        <translation>Vous êtes propriétaire de « %1 » : ses invitations sont signées avec votre clé, elle ne peut donc pas être changée. Si la clé est perdue, restaurez-la à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>This invite is not signed by the owner of “%1”, the mesh that you are in. Ask the owner for a new one.</source>
        <translation>Cette invitation n’est pas signée par le propriétaire de « %1 », le mesh dans lequel vous êtes. Demandez-lui en une nouvelle.</translation>
    </message>
    <message>
        <source>You are joining “%1” already.</source>
        <translation>Vous êtes déjà en train de rejoindre « %1 ».</translation>
    </message>
    <message>
        <source>You left the mesh meanwhile.</source>
        <translation>Vous avez quitté le mesh entre-temps.</translation>
    </message>
    <message>
        <source>The key of this mesh is being moved. Try again.</source>
        <translation>La clé de ce mesh est en cours de déplacement. Réessayez.</translation>
    </message>
</context>
<context>
    <name>meshtray::broker</name>
    <message>
        <source>Another broker is serving %1. Stop it, or choose another folder.</source>
        <translation>Un autre broker sert %1. Arrêtez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This broker does not know that mesh.</source>
        <translation>Ce broker ne connaît pas ce mesh.</translation>
    </message>
    <message>
        <source>An invite can be used 1 to %1 times.</source>
        <translation>Une invitation peut servir de 1 à %1 fois.</translation>
    </message>
    <message>
        <source>Only the owner of a mesh can sign its invites.</source>
        <translation>Seul le propriétaire d’un mesh peut signer ses invitations.</translation>
    </message>
    <message>
        <source>There is an invite exactly like this one. Make it again with another expiry.</source>
        <translation>Il y a une invitation exactement comme celle-ci. Refaites-la avec une autre expiration.</translation>
    </message>
    <message>
        <source>There is no such invite to “%1”. Choose one from the list of its invites.</source>
        <translation>Il n’y a pas de telle invitation à « %1 ». Choisissez-en une dans la liste de ses invitations.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or off</source>
        <translation>un nombre entier de %1 à %2, ou off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a size from %1 to %2, like 512K or 2M</source>
        <translation>une taille de %1 à %2, comme 512K ou 2M</translation>
    </message>
    <message>
        <source>a time from %1 to %2, like 90s, 15m or 12h (ms, s, m, h, d)</source>
        <translation>une durée de %1 à %2, comme 90s, 15m ou 12h (ms, s, m, h, d)</translation>
    </message>
    <message>
        <source>off, or how many a second and how many at once, like 100:500, each from 1 to %1</source>
        <translation>off, ou combien par seconde et combien à la fois, comme 100:500, chacun de 1 à %1</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>up to %1 web addresses like https://example.org, without a path</source>
        <translation>jusqu’à %1 adresses web comme https://example.org, sans chemin</translation>
    </message>
    <message>
        <source>“%1” does not fit: give %2.</source>
        <translation>« %1 » ne convient pas : donnez %2.</translation>
    </message>
    <message>
        <source>The time to wait for a pong (%1) must be longer than the time between two pings (%2): nobody could stay connected.</source>
        <translation>Le temps d’attente d’un pong (%1) doit être plus long que le temps entre deux pings (%2) : personne ne pourrait rester connecté.</translation>
    </message>
    <message>
        <source>One address may have %1 connections that have not said who they are, but all together only %2: give one address fewer, or all of them more.</source>
        <translation>Une adresse peut avoir %1 connexions qui n’ont pas dit qui elles sont, mais toutes ensemble seulement %2 : donnez-en moins à une adresse, ou plus à l’ensemble.</translation>
    </message>
    <message>
        <source>Messages are kept for %1, but repeated only after %2: keep them longer.</source>
        <translation>Les messages sont conservés %1, mais répétés seulement après %2 : conservez-les plus longtemps.</translation>
    </message>
    <message>
        <source>Connections a mesh</source>
        <translation>Connexions par mesh</translation>
    </message>
    <message>
        <source>how many connections a mesh may have at once</source>
        <translation>combien de connexions un mesh peut avoir à la fois</translation>
    </message>
    <message>
        <source>Waiting messages a recipient</source>
        <translation>Messages en attente par destinataire</translation>
    </message>
    <message>
        <source>how many messages may wait for one recipient</source>
        <translation>combien de messages peuvent attendre pour un destinataire</translation>
    </message>
    <message>
        <source>Messages are kept for</source>
        <translation>Conservation des messages</translation>
    </message>
    <message>
        <source>how long a message waits for its recipient before it is dropped</source>
        <translation>combien de temps un message attend son destinataire avant d’être abandonné</translation>
    </message>
    <message>
        <source>Rate of a member</source>
        <translation>Débit d’un membre</translation>
    </message>
    <message>
        <source>how much one member may send, over all its connections</source>
        <translation>combien un membre peut envoyer, sur toutes ses connexions</translation>
    </message>
    <message>
        <source>Unknown connections</source>
        <translation>Connexions inconnues</translation>
    </message>
    <message>
        <source>how many connections may not have said who they are yet</source>
        <translation>combien de connexions peuvent ne pas encore avoir dit qui elles sont</translation>
    </message>
    <message>
        <source>Unknown connections an address</source>
        <translation>Connexions inconnues par adresse</translation>
    </message>
    <message>
        <source>the same, of one address</source>
        <translation>la même chose, pour une adresse</translation>
    </message>
    <message>
        <source>Time to say hello</source>
        <translation>Temps pour se présenter</translation>
    </message>
    <message>
        <source>how long a new connection has to say who it is</source>
        <translation>combien de temps a une nouvelle connexion pour dire qui elle est</translation>
    </message>
    <message>
        <source>Time between pings</source>
        <translation>Temps entre les pings</translation>
    </message>
    <message>
        <source>how often a connection is asked whether it is still there</source>
        <translation>à quel intervalle on demande à une connexion si elle est encore là</translation>
    </message>
    <message>
        <source>Time to answer a ping</source>
        <translation>Temps pour répondre à un ping</translation>
    </message>
    <message>
        <source>how long a connection may leave pings unanswered before it is closed</source>
        <translation>combien de temps une connexion peut laisser des pings sans réponse avant d’être fermée</translation>
    </message>
    <message>
        <source>Unconfirmed messages are repeated after</source>
        <translation>Répétition des messages non confirmés après</translation>
    </message>
    <message>
        <source>when a message whose arrival was not confirmed is sent once more</source>
        <translation>quand un message dont l’arrivée n’a pas été confirmée est renvoyé</translation>
    </message>
    <message>
        <source>Present after leaving</source>
        <translation>Présent après le départ</translation>
    </message>
    <message>
        <source>how long somebody whose connection is gone still counts as present</source>
        <translation>combien de temps quelqu’un dont la connexion est perdue compte encore comme présent</translation>
    </message>
    <message>
        <source>“Working” is believed for</source>
        <translation>« Occupé » est cru pendant</translation>
    </message>
    <message>
        <source>how long “working” that a hook has set is believed</source>
        <translation>combien de temps on croit « occupé » quand un hook l’a indiqué</translation>
    </message>
    <message>
        <source>Kicked members stay out for</source>
        <translation>Les membres expulsés restent dehors pendant</translation>
    </message>
    <message>
        <source>how long a member who was kicked is refused</source>
        <translation>combien de temps un membre expulsé est refusé</translation>
    </message>
    <message>
        <source>Unread by a connection</source>
        <translation>Non lu par une connexion</translation>
    </message>
    <message>
        <source>how much may be under way to a connection that does not read it</source>
        <translation>combien peut être en route vers une connexion qui ne lit pas</translation>
    </message>
    <message>
        <source>Patience with slow readers</source>
        <translation>Patience avec les lecteurs lents</translation>
    </message>
    <message>
        <source>how long more than that may be under way before the connection is closed</source>
        <translation>combien de temps il peut y en avoir plus en route avant que la connexion soit fermée</translation>
    </message>
    <message>
        <source>Failed hellos an address</source>
        <translation>Présentations échouées par adresse</translation>
    </message>
    <message>
        <source>how many refused hellos make an address blocked</source>
        <translation>combien de présentations refusées font bloquer une adresse</translation>
    </message>
    <message>
        <source>Failed hellos count for</source>
        <translation>Les présentations échouées comptent pendant</translation>
    </message>
    <message>
        <source>how long a refused hello is counted</source>
        <translation>combien de temps une présentation refusée est comptée</translation>
    </message>
    <message>
        <source>Blocked addresses stay out for</source>
        <translation>Les adresses bloquées restent dehors pendant</translation>
    </message>
    <message>
        <source>how long an address stays blocked</source>
        <translation>combien de temps une adresse reste bloquée</translation>
    </message>
    <message>
        <source>Block this machine as well</source>
        <translation>Bloquer aussi cette machine</translation>
    </message>
    <message>
        <source>block this machine&apos;s own programs for refused hellos as well</source>
        <translation>bloquer aussi les programmes de cette machine pour présentations refusées</translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation>Pages web qui peuvent se connecter</translation>
    </message>
    <message>
        <source>a web page that may talk to the broker, like https://example.org</source>
        <translation>une page web qui peut parler au broker, comme https://example.org</translation>
    </message>
    <message>
        <source>There is no such member in “%1”. Choose one from the list of its members.</source>
        <translation>Il n’y a pas de tel membre dans « %1 ». Choisissez-en un dans la liste de ses membres.</translation>
    </message>
    <message>
        <source>The owner of a mesh can be neither banned nor kicked. Choose another member.</source>
        <translation>Le propriétaire d’un mesh ne peut être ni banni ni expulsé. Choisissez un autre membre.</translation>
    </message>
    <message>
        <source>%1 members fit “%2”. Name one by the id that the list of members shows.</source>
        <translation>%1 membres correspondent à « %2 ». Nommez-en un par l’identifiant que montre la liste des membres.</translation>
    </message>
    <message>
        <source>“%1” is nobody in “%2”. Choose one from the list of its members.</source>
        <translation>« %1 » n’est personne dans « %2 ». Choisissez quelqu’un dans la liste de ses membres.</translation>
    </message>
    <message>
        <source>A member&apos;s name has 1 to 64 visible characters. Choose another name.</source>
        <translation>Le nom d’un membre a 1 à 64 caractères visibles. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is banned, so there is nobody to kick. Unban them first if they may come back.</source>
        <translation>%1 est banni, il n’y a donc personne à expulser. Levez d’abord le bannissement si cette personne peut revenir.</translation>
    </message>
    <message>
        <source>There is a mesh named %1 already. Choose another name.</source>
        <translation>Il y a déjà un mesh nommé %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A mesh&apos;s name has 1 to 64 visible characters.</source>
        <translation>Le nom d’un mesh a 1 à 64 caractères visibles.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>--uses takes a whole number from 1 to %1.</source>
        <translation>--uses prend un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>--expires takes a time like 30m, 12h or 7d, from 1m to 365d.</source>
        <translation>--expires prend une durée comme 30m, 12h ou 7d, de 1m à 365d.</translation>
    </message>
    <message>
        <source>--for takes a time like 30s, 5m or 12h, from 1s to 365d.</source>
        <translation>--for prend une durée comme 30s, 5m ou 12h, de 1s à 365d.</translation>
    </message>
    <message>
        <source>This is not something a member can be allowed.</source>
        <translation>Ce n’est pas une chose que l’on peut permettre à un membre.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::BrokerClient</name>
    <message>
        <source>The message has no recipient. Choose one.</source>
        <translation>Le message n’a pas de destinataire. Choisissez-en un.</translation>
    </message>
    <message>
        <source>A message to one person has to be encrypted.</source>
        <translation>Un message à une seule personne doit être chiffré.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Connection</name>
    <message>
        <source>The broker has stopped answering.</source>
        <translation>Le broker a cessé de répondre.</translation>
    </message>
    <message>
        <source>The broker did not answer our greeting.</source>
        <translation>Le broker n’a pas répondu à notre présentation.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>What the broker sends cannot be read.</source>
        <translation>Ce que le broker envoie ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from the broker&apos;s. Check its date and time.</source>
        <translation>L’horloge de cet ordinateur diffère trop de celle du broker. Vérifiez sa date et son heure.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Outbox</name>
    <message>
        <source>outbound queue full: wait until the mesh is connected again, then send once more</source>
        <translation>file d’envoi pleine : attendez que le mesh soit de nouveau connecté, puis renvoyez</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in several parts.</source>
        <translation>Le message est trop long. Raccourcissez-le ou envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>This message does not wait to be sent.</source>
        <translation>Ce message n’attend pas d’être envoyé.</translation>
    </message>
    <message>
        <source>The message is on its way to the broker. Wait for the answer; it takes ten seconds at most.</source>
        <translation>Le message est en route vers le broker. Attendez la réponse ; elle prend dix secondes au plus.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::WebSocketTransport</name>
    <message>
        <source>The broker did not answer in time. Check its address and that it is running.</source>
        <translation>Le broker n’a pas répondu à temps. Vérifiez son adresse et qu’il fonctionne.</translation>
    </message>
    <message>
        <source>The broker sent data that does not belong to the protocol.</source>
        <translation>Le broker a envoyé des données qui n’appartiennent pas au protocole.</translation>
    </message>
    <message>
        <source>Connections to the broker are reset. Check its address and that it is running.</source>
        <translation>Les connexions au broker sont réinitialisées. Vérifiez son adresse et qu’il fonctionne.</translation>
    </message>
    <message>
        <source>The broker does not read what it is sent.</source>
        <translation>Le broker ne lit pas ce qui lui est envoyé.</translation>
    </message>
</context>
<context>
    <name>meshtray::net</name>
    <message>
        <source>A TLS key could not be made on this system.</source>
        <translation>Une clé TLS n’a pas pu être créée sur ce système.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key is damaged.</source>
        <translation>Le certificat TLS ou sa clé est endommagé.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::BrokerAddress</name>
    <message>
        <source>This is not the address of a broker: it begins with ws:// or wss:// and a host.</source>
        <translation>Ce n’est pas l’adresse d’un broker : elle commence par ws:// ou wss:// et un hôte.</translation>
    </message>
    <message>
        <source>The broker&apos;s address has a pin, but ws:// is not encrypted and shows no key. Ask for a link with wss://.</source>
        <translation>L’adresse du broker a un pin, mais ws:// n’est pas chiffré et ne montre aucune clé. Demandez un lien avec wss://.</translation>
    </message>
    <message>
        <source>The broker&apos;s address has more than one pin. Ask for a new link.</source>
        <translation>L’adresse du broker a plus d’un pin. Demandez un nouveau lien.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::Front</name>
    <message>
        <source>There is no address to listen on: name at least one.</source>
        <translation>Il n’y a pas d’adresse où écouter : nommez-en au moins une.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::TlsPin</name>
    <message>
        <source>The pin in the broker&apos;s address is damaged: it is “sha256:” with 43 more characters. Ask for a new link.</source>
        <translation>Le pin dans l’adresse du broker est endommagé : c’est « sha256: » suivi de 43 caractères. Demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>Somebody else answers at the broker&apos;s address, or its key was changed. Nothing was sent there. Ask the owner of the mesh.</source>
        <translation>Quelqu’un d’autre répond à l’adresse du broker, ou sa clé a changé. Rien n’y a été envoyé. Demandez au propriétaire du mesh.</translation>
    </message>
</context>
<context>
    <name>meshtray::notify::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Répondre…</translation>
    </message>
</context>
<context>
    <name>meshtray::store</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>Le fichier %1 n’a pas pu être créé : %2</translation>
    </message>
    <message>
        <source>There is no broker database at %1.</source>
        <translation>Il n’y a pas de base de données de broker dans %1.</translation>
    </message>
    <message>
        <source>This message is not kept for sending any more.</source>
        <translation>Ce message n’est plus conservé pour être envoyé.</translation>
    </message>
    <message>
        <source>This message was damaged on the disk and cannot be sent. Write it once more.</source>
        <translation>Ce message a été endommagé sur le disque et ne peut pas être envoyé. Écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>The search was called off.</source>
        <translation>La recherche a été annulée.</translation>
    </message>
    <message>
        <source>The messages in %1 were sealed with another key. They were left as they are: give back the keychain entry they belong to, or move the file away to begin anew.</source>
        <translation>Les messages dans %1 ont été scellés avec une autre clé. Ils ont été laissés tels quels : remettez l’entrée du trousseau à laquelle ils appartiennent, ou déplacez le fichier pour recommencer à neuf.</translation>
    </message>
    <message>
        <source>There is a message with this id already.</source>
        <translation>Il y a déjà un message avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Il n’y a pas de tel message.</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>Il n’y a pas de base de données dans %1.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Meshtray. Update this one, then try again.</source>
        <translation>La base de données %1 a été écrite par un Meshtray plus récent. Mettez celui-ci à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>The database %1 is damaged or not one of Meshtray&apos;s. It was left as it is: move it away or restore it from a backup, then try again.</source>
        <translation>La base de données %1 est endommagée ou n’est pas de Meshtray. Elle a été laissée telle quelle : déplacez-la ou restaurez-la à partir d’une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>The database already has such an entry.</source>
        <translation>La base de données a déjà une telle entrée.</translation>
    </message>
    <message>
        <source>The database could not be used: %1 (code %2)</source>
        <translation>La base de données n’a pas pu être utilisée : %1 (code %2)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>This message is not kept here any more.</source>
        <translation>Ce message n’est plus conservé ici.</translation>
    </message>
    <message>
        <source>The database is damaged: %1 (code %2). Restore it from a backup.</source>
        <translation>La base de données est endommagée : %1 (code %2). Restaurez-la à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The database is damaged: it holds an entry that cannot be read. Restore it from a backup.</source>
        <translation>La base de données est endommagée : elle contient une entrée illisible. Restaurez-la à partir d’une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AddressChoice</name>
    <message>
        <source>Your network (%1)</source>
        <translation>Votre réseau (%1)</translation>
    </message>
    <message>
        <source>The internet: anybody can try to connect (%1)</source>
        <translation>L’internet : n’importe qui peut essayer de se connecter (%1)</translation>
    </message>
    <message>
        <source>Your provider&apos;s network: most people cannot reach it (%1)</source>
        <translation>Le réseau de votre fournisseur : la plupart des gens ne peuvent pas l’atteindre (%1)</translation>
    </message>
    <message>
        <source>Only those in the VPN (%1)</source>
        <translation>Seulement ceux du VPN (%1)</translation>
    </message>
    <message>
        <source>Only containers and virtual machines on this computer (%1)</source>
        <translation>Seulement les conteneurs et machines virtuelles de cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>Only what is on the same cable; the address changes often (%1)</source>
        <translation>Seulement ce qui est sur le même câble ; l’adresse change souvent (%1)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Automation</name>
    <message>
        <source>%1&apos;s mesh</source>
        <translation>Mesh de %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AutomationSending</name>
    <message>
        <source>The mesh was left before the message was sent.</source>
        <translation>Le mesh a été quitté avant l’envoi du message.</translation>
    </message>
    <message>
        <source>The broker refused the message: %1</source>
        <translation>Le broker a refusé le message : %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::BackupModel</name>
    <message>
        <source>Say where the backup is to be, with the whole path.</source>
        <translation>Indiquez où la sauvegarde doit être, avec le chemin complet.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Les deux phrases de passe ne sont pas identiques. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it has at least 12 characters. Four or five words are good.</source>
        <translation>La phrase de passe est trop courte : elle a au moins 12 caractères. Quatre ou cinq mots conviennent bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) with their keys are in %1. Keep it in another place, and remember the passphrase.</source>
        <translation>
            <numerusform>%n mesh avec ses clés est dans %1. Gardez-le à un autre endroit, et retenez la phrase de passe.</numerusform>
            <numerusform>%n meshes avec leurs clés sont dans %1. Gardez-le à un autre endroit, et retenez la phrase de passe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Chat</name>
    <message>
        <source>This mesh is not there any more.</source>
        <translation>Ce mesh n’est plus là.</translation>
    </message>
    <message>
        <source>Type the name or the key of a member.</source>
        <translation>Saisissez le nom ou la clé d’un membre.</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>vous-même</translation>
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
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Conversations</name>
    <message>
        <source>You: %1</source>
        <translation>Vous : %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::DBusService</name>
    <message>
        <source>Too many calls at a time. Wait for the answers.</source>
        <translation>Trop d’appels à la fois. Attendez les réponses.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Doctor</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Meshtray %1 is not running.</source>
        <translation>Meshtray %1 n’est pas lancé.</translation>
    </message>
    <message>
        <source>Start it, then look again: its tray icon and its meshes could not be looked at.</source>
        <translation>Lancez-le, puis recommencez : son icône et ses meshes n’ont pas pu être examinés.</translation>
    </message>
    <message>
        <source>Version %1 is running, and %2 is installed.</source>
        <translation>La version %1 est lancée, et %2 est installée.</translation>
    </message>
    <message>
        <source>Quit Meshtray and start it again.</source>
        <translation>Quittez Meshtray et relancez-le.</translation>
    </message>
    <message>
        <source>Meshtray %1 with Qt %2 is running.</source>
        <translation>Meshtray %1 avec Qt %2 est lancé.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>The panel shows it.</source>
        <translation>Le tableau de bord l’affiche.</translation>
    </message>
    <message>
        <source>There is no panel that takes tray icons, so Meshtray keeps its window.</source>
        <translation>Aucun tableau de bord n’accepte d’icône ; Meshtray garde donc sa fenêtre.</translation>
    </message>
    <message>
        <source>On GNOME, install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. In other desktops, add the system tray, or status notifier, to a panel.</source>
        <translation>Sous GNOME, installez et activez l’extension « AppIndicator and KStatusNotifierItem Support ». Sur les autres bureaux, ajoutez la zone de notification à un tableau de bord.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>They are in an encrypted file that a passphrase opens.</source>
        <translation>Elles sont dans un fichier chiffré qu’une phrase secrète ouvre.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>It is there and unlocked.</source>
        <translation>Il est présent et déverrouillé.</translation>
    </message>
    <message>
        <source>It is locked, so that no mesh can be opened.</source>
        <translation>Il est verrouillé ; aucun mesh ne peut être ouvert.</translation>
    </message>
    <message>
        <source>Unlock it: in your desktop&apos;s program for passwords and keys, or by logging out and in again. Meshtray goes on by itself as soon as it is open.</source>
        <translation>Déverrouillez-le : dans le programme de mots de passe et de clés de votre bureau, ou en fermant puis en rouvrant la session. Meshtray continue de lui-même dès qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in again; or keep the keys in an encrypted file: meshtray keys use-file.</source>
        <translation>Installez gnome-keyring ou KWallet et rouvrez la session ; ou gardez les clés dans un fichier chiffré : meshtray keys use-file.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>This session has no notification server.</source>
        <translation>Cette session n’a pas de serveur de notifications.</translation>
    </message>
    <message>
        <source>Install one, for example dunst or xfce4-notifyd. Until then only the icon tells of messages.</source>
        <translation>Installez-en un, par exemple dunst ou xfce4-notifyd. D’ici là, seule l’icône signale les messages.</translation>
    </message>
    <message>
        <source>The notification server shows them, but without buttons.</source>
        <translation>Le serveur de notifications les affiche, mais sans boutons.</translation>
    </message>
    <message>
        <source>To answer from a notification, use another one, for example dunst or xfce4-notifyd.</source>
        <translation>Pour répondre depuis une notification, utilisez-en un autre, par exemple dunst ou xfce4-notifyd.</translation>
    </message>
    <message>
        <source>They are shown, with buttons.</source>
        <translation>Elles sont affichées, avec des boutons.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ExportModel</name>
    <message numerus="yes">
        <source>%n message(s) are in %1.</source>
        <translation>
            <numerusform>%n message est dans %1.</numerusform>
            <numerusform>%n messages sont dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Firewall</name>
    <message>
        <source>Meshtray sees no firewall on this computer. When others cannot connect, look whether the router or the Wi-Fi keeps its devices apart (“guest network”, “client isolation”).</source>
        <translation>Meshtray ne voit aucun pare-feu sur cet ordinateur. Si d’autres ne peuvent pas se connecter, regardez si le routeur ou le Wi-Fi sépare ses appareils (« réseau invité », « isolation des clients »).</translation>
    </message>
    <message>
        <source>Meshtray sees no firewall that is on, but only an administrator sees all rules. When others cannot connect to port %1, this command shows those of %2:</source>
        <translation>Meshtray ne voit aucun pare-feu actif, mais seul un administrateur voit toutes les règles. Si d’autres ne peuvent pas se connecter au port %1, cette commande montre celles de %2 :</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2 until the next restart; to keep it, put the rule into its settings:</source>
        <translation>Le pare-feu %1 est actif. Si d’autres ne peuvent pas se connecter, cette commande les laisse entrer sur le port %2 jusqu’au prochain redémarrage ; pour que cela reste, mettez la règle dans ses réglages :</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2:</source>
        <translation>Le pare-feu %1 est actif. Si d’autres ne peuvent pas se connecter, cette commande les laisse entrer sur le port %2 :</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::HostModel</name>
    <message>
        <source>Only programs on this computer can reach the mesh.</source>
        <translation>Seuls les programmes de cet ordinateur peuvent joindre le mesh.</translation>
    </message>
    <message numerus="yes">
        <source>Every device that can reach the chosen address(es) can connect. Only those you invite can join.</source>
        <translation>
            <numerusform>Tout appareil qui peut joindre l’adresse choisie peut se connecter. Seuls ceux que vous invitez peuvent entrer.</numerusform>
            <numerusform>Tout appareil qui peut joindre les adresses choisies peut se connecter. Seuls ceux que vous invitez peuvent entrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>This computer is in no network at the moment. Connect it to one, or host for this computer only.</source>
        <translation>Cet ordinateur n’est dans aucun réseau pour le moment. Connectez-le à un réseau, ou hébergez pour cet ordinateur seul.</translation>
    </message>
    <message>
        <source>Choose at least one address.</source>
        <translation>Choisissez au moins une adresse.</translation>
    </message>
    <message>
        <source>Until hosting is stopped and started again, members can connect by ws only, not by wss: %1</source>
        <translation>Jusqu’à ce que l’hébergement soit arrêté et redémarré, les membres ne peuvent se connecter que par ws, pas par wss : %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ImportModel</name>
    <message>
        <source>It will be added.</source>
        <translation>Il sera ajouté.</translation>
    </message>
    <message>
        <source>It is here, its key is lost and will be put back.</source>
        <translation>Il est ici, sa clé est perdue et sera remise.</translation>
    </message>
    <message>
        <source>It is here already, with the same key.</source>
        <translation>Il est déjà ici, avec la même clé.</translation>
    </message>
    <message>
        <source>It is here with another key and is left alone. To use the file&apos;s key, leave the mesh here first.</source>
        <translation>Il est ici avec une autre clé et n’est pas touché. Pour utiliser la clé du fichier, quittez d’abord le mesh ici.</translation>
    </message>
    <message>
        <source>It was brought in.</source>
        <translation>Il a été importé.</translation>
    </message>
    <message>
        <source>There is no mesh in this file.</source>
        <translation>Il n’y a pas de mesh dans ce fichier.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) can be brought in.</source>
        <translation>
            <numerusform>%n mesh peut être importé.</numerusform>
            <numerusform>%n meshes peuvent être importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) were brought in. The file is as it was.</source>
        <translation>
            <numerusform>%n mesh a été importé. Le fichier est resté tel quel.</numerusform>
            <numerusform>%n meshes ont été importés. Le fichier est resté tel quel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteList</name>
    <message>
        <source>Used up</source>
        <translation>Épuisée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n use(s) left</source>
        <translation>
            <numerusform>%1, %2 utilisation restante sur %n</numerusform>
            <numerusform>%1, %2 utilisations restantes sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteMaker</name>
    <message numerus="yes">
        <source>Lets %n people join as admins, until %1.</source>
        <translation>
            <numerusform>Permet à %n personne d’entrer comme administrateur, jusqu’au %1.</numerusform>
            <numerusform>Permet à %n personnes d’entrer comme administrateurs, jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lets %n people join, until %1.</source>
        <translation>
            <numerusform>Permet à %n personne d’entrer, jusqu’au %1.</numerusform>
            <numerusform>Permet à %n personnes d’entrer, jusqu’au %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::JoinModel</name>
    <message>
        <source>The mesh “%1” is your own.</source>
        <translation>Le mesh « %1 » est le vôtre.</translation>
    </message>
    <message>
        <source>You belong to this mesh already. Joining again makes a new key for you there: the others see a new member, and messages that are still on their way to the old key are lost.</source>
        <translation>Vous faites déjà partie de ce mesh. Le rejoindre de nouveau vous y crée une nouvelle clé : les autres voient un nouveau membre, et les messages encore en route vers l’ancienne clé sont perdus.</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with the key that this invite names and no other</source>
        <translation>Chiffré (TLS), avec la clé que nomme cette invitation et aucune autre</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with a certificate that this system trusts</source>
        <translation>Chiffré (TLS), avec un certificat auquel ce système fait confiance</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n minute(s))</source>
        <translation>
            <numerusform>%1 (dans %n minute)</numerusform>
            <numerusform>%1 (dans %n minutes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n hour(s))</source>
        <translation>
            <numerusform>%1 (dans %n heure)</numerusform>
            <numerusform>%1 (dans %n heures)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (dans %n jour)</numerusform>
            <numerusform>%1 (dans %n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a short invite code, which this program cannot use. Ask for the long link: it begins with ic://join/ or contains /join/.</source>
        <translation>C’est un code d’invitation court, que ce programme ne peut pas utiliser. Demandez le lien long : il commence par ic://join/ ou contient /join/.</translation>
    </message>
    <message>
        <source>What you write to one member stays end-to-end encrypted, but everybody on the way sees who writes to whom, reads messages to everyone, and can pose as the broker.</source>
        <translation>Ce que vous écrivez à un membre reste chiffré de bout en bout, mais tous ceux qui sont sur le chemin voient qui écrit à qui, lisent les messages à tout le monde, et peuvent se faire passer pour le broker.</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is an address that a provider shares among its customers. If it is one of your own VPN, that encrypts by itself. %2</source>
        <translation>La connexion n’est pas chiffrée (ws://), et %1 est une adresse qu’un fournisseur partage entre ses clients. Si c’est une adresse de votre propre VPN, celui-ci chiffre lui-même. %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is a name that may lead over the internet. %2</source>
        <translation>La connexion n’est pas chiffrée (ws://), et %1 est un nom qui peut mener à travers l’internet. %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is reached over the internet. %2</source>
        <translation>La connexion n’est pas chiffrée (ws://), et %1 est joint à travers l’internet. %2</translation>
    </message>
    <message>
        <source>Getting your key ready…</source>
        <translation>Préparation de votre clé…</translation>
    </message>
    <message>
        <source>Asking the broker at %1…</source>
        <translation>Demande au broker %1…</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::KeysModel</name>
    <message>
        <source>Use an encrypted file…</source>
        <translation>Utiliser un fichier chiffré…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Les deux phrases de passe ne sont pas identiques. Saisissez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LanguageModel</name>
    <message>
        <source>As the system has it (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LeaveModel</name>
    <message>
        <source>Leave “%1”?</source>
        <translation>Quitter « %1 » ?</translation>
    </message>
    <message>
        <source>You own this mesh. Your key and the messages on this computer are deleted: without the key nobody can be invited or administered any more, and nothing brings it back but a backup.</source>
        <translation>Vous êtes propriétaire de ce mesh. Votre clé et les messages de cet ordinateur sont supprimés : sans la clé, plus personne ne peut être invité ni administré, et seule une sauvegarde la ramène.</translation>
    </message>
    <message>
        <source>Your key of this mesh and its messages on this computer are deleted. To come back you need a new invite.</source>
        <translation>Votre clé de ce mesh et ses messages sur cet ordinateur sont supprimés. Pour revenir, il vous faut une nouvelle invitation.</translation>
    </message>
    <message>
        <source>You left “%1”, but its key is not deleted yet: %2 It is tried again at the next start.</source>
        <translation>Vous avez quitté « %1 », mais sa clé n’est pas encore supprimée : %2 Un nouvel essai aura lieu au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MemberList</name>
    <message>
        <source>Working</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banni</translation>
    </message>
    <message>
        <source>Kicked until %1</source>
        <translation>Expulsé jusqu’au %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshAutomation</name>
    <message>
        <source>The mesh was left meanwhile.</source>
        <translation>Le mesh a été quitté entre-temps.</translation>
    </message>
    <message>
        <source>The connection to this broker is not encrypted (ws://), and it leads out of your own network. Ask for an invite to wss://, or say --unencrypted to join all the same.</source>
        <translation>La connexion à ce broker n’est pas chiffrée (ws://), et elle sort de votre propre réseau. Demandez une invitation à wss://, ou ajoutez --unencrypted pour rejoindre quand même.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshTable</name>
    <message>
        <source>%1, by TLS</source>
        <translation>%1, par TLS</translation>
    </message>
    <message>
        <source>%1, without TLS</source>
        <translation>%1, sans TLS</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteList</name>
    <message>
        <source>All of %1</source>
        <translation>Tout %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>pour toujours</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteSwitch</name>
    <message>
        <source>The whole mesh is muted.</source>
        <translation>Tout le mesh est en sourdine.</translation>
    </message>
    <message>
        <source>The whole mesh is muted until %1.</source>
        <translation>Tout le mesh est en sourdine jusqu’au %1.</translation>
    </message>
    <message>
        <source>This conversation is muted.</source>
        <translation>Cette conversation est en sourdine.</translation>
    </message>
    <message>
        <source>This conversation is muted until %1.</source>
        <translation>Cette conversation est en sourdine jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PersonFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>Impossible d’écrire %1 : %2. Vérifiez l’espace libre et les permissions.</translation>
    </message>
    <message>
        <source>Could not read %1: %2. Check its permissions.</source>
        <translation>Impossible de lire %1 : %2. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be. Nothing was changed; look at the file, or move it away.</source>
        <translation>%1 est trop grand pour être ce qu’il devrait. Rien n’a été modifié ; regardez le fichier, ou déplacez-le.</translation>
    </message>
    <message>
        <source>Could not make the folder %1. Check the permissions above it.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez les permissions au-dessus.</translation>
    </message>
    <message>
        <source>Could not remove %1: %2. Check the permissions.</source>
        <translation>Impossible de supprimer %1 : %2. Vérifiez les permissions.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PolicyModel</name>
    <message>
        <source>The build is green again. Shall I merge it?</source>
        <translation>Le build est de nouveau vert. Est-ce que je fusionne ?</translation>
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
        <translation>Un autre programme de cet ordinateur utilise le port %1. Choisissez un autre port, ou terminez ce programme.</translation>
    </message>
    <message>
        <source>Another broker of Meshtray uses port %1 (process %2), perhaps of another profile. Choose another port, or stop hosting there.</source>
        <translation>Un autre broker de Meshtray utilise le port %1 (processus %2), peut-être d’un autre profil. Choisissez un autre port, ou arrêtez l’hébergement là-bas.</translation>
    </message>
    <message>
        <source>The program “%2” (process %3) uses port %1. Choose another port, or end that program.</source>
        <translation>Le programme « %2 » (processus %3) utilise le port %1. Choisissez un autre port, ou terminez ce programme.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ProxyModel</name>
    <message>
        <source>%1 Until then only brokers on this machine and in your local network are reached.</source>
        <translation>%1 D’ici là, seuls les brokers de cette machine et de votre réseau local sont joints.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QrReader</name>
    <message>
        <source>This picture is too large to look for a QR code in it. Cut out the part with the code.</source>
        <translation>Cette image est trop grande pour y chercher un code QR. Découpez la partie avec le code.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2</source>
        <translation>L’image %1 ne peut pas être lue : %2</translation>
    </message>
    <message>
        <source>%1 is no picture of a kind that is known here. Use PNG or JPEG.</source>
        <translation>%1 n’est pas une image d’un type connu ici. Utilisez PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>L’image %1 est endommagée.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Use a larger or sharper one, or paste the link.</source>
        <translation>Il n’y a pas de code QR lisible dans cette image. Utilisez-en une plus grande ou plus nette, ou collez le lien.</translation>
    </message>
    <message>
        <source>This build of the program cannot read QR codes. Paste the link instead.</source>
        <translation>Cette version du programme ne sait pas lire les codes QR. Collez plutôt le lien.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QuietModel</name>
    <message>
        <source>until %1 on the same day</source>
        <translation>jusqu’à %1 le même jour</translation>
    </message>
    <message>
        <source>until %1 on %2</source>
        <translation>jusqu’à %1 %2</translation>
    </message>
    <message>
        <source>no quiet hours</source>
        <translation>pas d’heures calmes</translation>
    </message>
    <message>
        <source>It is not quiet now.</source>
        <translation>Ce ne sont pas des heures calmes en ce moment.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1.</source>
        <translation>Ce sont des heures calmes en ce moment, jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ReachCheck</name>
    <message>
        <source>Checking whether the broker answers…</source>
        <translation>Vérification que le broker répond…</translation>
    </message>
    <message>
        <source>The broker answers at %1 when it is asked from this computer. Whether others get through is for firewalls and the network to decide.</source>
        <translation>Le broker répond à %1 quand on l’interroge depuis cet ordinateur. Que d’autres passent dépend des pare-feu et du réseau.</translation>
    </message>
    <message>
        <source>The broker does not answer at %1, not even from this computer: the address may be gone, or a firewall may keep everybody out. Stop hosting and choose the addresses anew, or see the command below.</source>
        <translation>Le broker ne répond pas à %1, même depuis cet ordinateur : l’adresse a peut-être disparu, ou un pare-feu bloque tout le monde. Arrêtez l’hébergement et choisissez de nouveau les adresses, ou voyez la commande ci-dessous.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Recipients</name>
    <message>
        <source>All members of the mesh</source>
        <translation>Tous les membres du mesh</translation>
    </message>
    <message numerus="yes">
        <source>Group, %n there now</source>
        <translation>
            <numerusform>Groupe, %n présent</numerusform>
            <numerusform>Groupe, %n présents</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>To everyone in the mesh. Not end-to-end encrypted: the broker can read it.</source>
        <translation>À tout le monde dans le mesh. Non chiffré de bout en bout : le broker peut le lire.</translation>
    </message>
    <message>
        <source>To the group %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>Au groupe %1. Non chiffré de bout en bout : le broker peut le lire.</translation>
    </message>
    <message>
        <source>To %1 alone, end-to-end encrypted. Key: %2</source>
        <translation>À %1 seul, chiffré de bout en bout. Clé : %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>To the topic %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>Au sujet %1. Non chiffré de bout en bout : le broker peut lire.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RetentionModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted on this computer, in every mesh, now and from now on. What is unread or waits to be sent stays. This cannot be undone.</source>
        <translation>
            <numerusform>Les messages de plus de %n jour sont supprimés sur cet ordinateur, dans chaque mesh, maintenant et à l’avenir. Ce qui n’est pas lu ou attend d’être envoyé reste. Cela ne peut pas être annulé.</numerusform>
            <numerusform>Les messages de plus de %n jours sont supprimés sur cet ordinateur, dans chaque mesh, maintenant et à l’avenir. Ce qui n’est pas lu ou attend d’être envoyé reste. Cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleEditor</name>
    <message>
        <source>In every mesh</source>
        <translation>Dans chaque mesh</translation>
    </message>
    <message>
        <source>From anybody</source>
        <translation>De n’importe qui</translation>
    </message>
    <message>
        <source>To me or to many</source>
        <translation>À moi ou à plusieurs</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleTrial</name>
    <message>
        <source>To me alone</source>
        <translation>À moi seul</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Priority low</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>Priority next</source>
        <translation>Priorité « ensuite »</translation>
    </message>
    <message>
        <source>Priority now</source>
        <translation>Priorité « maintenant »</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Join a mesh first: then there are messages to try it with.</source>
        <translation>Rejoignez d’abord un mesh : il y aura alors des messages pour essayer.</translation>
    </message>
    <message>
        <source>Type a time such as 23:00.</source>
        <translation>Saisissez une heure comme 23:00.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SafetyModel</name>
    <message>
        <source>%1 (key %2…)</source>
        <translation>%1 (clé %2…)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SearchModel</name>
    <message>
        <source>All meshes</source>
        <translation>Tous les meshes</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4: %5</source>
        <translation>%1 dans %2, %3, %4 : %5</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>Meshtray is already running with this profile.</source>
        <translation>Meshtray est déjà en cours d’exécution avec ce profil.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>Impossible d’écrire dans le dossier %1. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>There is no place for the program&apos;s socket (%1). Set XDG_RUNTIME_DIR to a folder of yours with a short path.</source>
        <translation>Il n’y a pas de place pour le socket du programme (%1). Définissez XDG_RUNTIME_DIR sur un dossier à vous, au chemin court.</translation>
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
        <translation>%1, %2, urgent : %3. %4</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1, %2 : %3. %4</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrafficModel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>%1 messages par seconde</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrayMenu</name>
    <message>
        <source>Open Meshtray</source>
        <translation>Ouvrir Meshtray</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>Rejoindre un mesh…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Héberger un mesh…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Arrêter l’hébergement</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Hosted mesh…</source>
        <translation>Mesh hébergé…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Mettre les notifications en sourdine</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>Réactiver les notifications</translation>
    </message>
</context>
</TS>
