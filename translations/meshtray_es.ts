<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutPage</name>
    <message>
        <source>Meshtray</source>
        <translation>Meshtray</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>MIT: you may use, change and pass it on, with the notice of its authors. There is no warranty.</source>
        <translation>MIT: se puede usar, modificar y redistribuir, con la mención de sus autores. No hay garantía.</translation>
    </message>
    <message>
        <source>Parts of others, with their licences</source>
        <translation>Partes de otros, con sus licencias</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>Carpeta de este perfil</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>For those who help you: versions and states, without names, addresses, messages or keys</source>
        <translation>Para quienes le ayuden: versiones y estados, sin nombres, direcciones, mensajes ni claves</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Join a mesh…</source>
        <translation>Unirse a una malla…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Alojar una malla…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Your keys…</source>
        <translation>Sus claves…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Search messages…</source>
        <translation>Buscar mensajes…</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tamaño del texto: %1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
</context>
<context>
    <name>AskDesktop</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no invite link in the standard input.</source>
        <translation>No hay ningún enlace de invitación en la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>%1 Usage: meshtray %2</source>
        <translation>%1 Uso: meshtray %2</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>%1 is not an option here.</source>
        <translation>%1 no es una opción aquí.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>There is a word too many; put a text with spaces in quotes.</source>
        <translation>Sobra una palabra; ponga entre comillas los textos con espacios.</translation>
    </message>
    <message>
        <source>“keys %1” takes no words: a passphrase comes by the standard input.</source>
        <translation>«keys %1» no admite palabras: la frase de contraseña llega por la entrada estándar.</translation>
    </message>
    <message>
        <source>“%1” is not a command. See meshtray --help.</source>
        <translation>«%1» no es una orden. Consulte meshtray --help.</translation>
    </message>
    <message>
        <source>--priority takes now, next or low.</source>
        <translation>--priority admite now, next o low.</translation>
    </message>
    <message>
        <source>“retention” takes a number of days, or “forever”.</source>
        <translation>«retention» admite un número de días, o «forever».</translation>
    </message>
    <message>
        <source>--preview changes nothing: use --remove-keys without it.</source>
        <translation>--preview no cambia nada: use --remove-keys sin él.</translation>
    </message>
    <message>
        <source>A status is idle, working or dnd.</source>
        <translation>Un estado es idle, working o dnd.</translation>
    </message>
    <message>
        <source>“%1” goes with one of these: %2. See meshtray --help.</source>
        <translation>«%1» va con una de estas: %2. Consulte meshtray --help.</translation>
    </message>
    <message>
        <source>--for takes 1h, 8h, 1d or forever.</source>
        <translation>--for admite 1h, 8h, 1d o forever.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is not a claudemesh backup. Choose another file.</source>
        <translation>Este archivo no es una copia de seguridad de claudemesh. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The backup does not open: the passphrase is wrong, or the file was changed.</source>
        <translation>La copia de seguridad no se abre: la frase de contraseña es incorrecta, o el archivo se modificó.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Write a backup</source>
        <translation>Crear una copia de seguridad</translation>
    </message>
    <message>
        <source>All your meshes with their keys, in one encrypted file. Messages are not in it. Nobody can open it without the passphrase, and nobody can give that back to you.</source>
        <translation>Todas sus mallas con sus claves, en un solo archivo cifrado. No contiene mensajes. Nadie puede abrirlo sin la frase de contraseña, y nadie puede devolvérsela.</translation>
    </message>
    <message>
        <source>File for the backup</source>
        <translation>Archivo de la copia de seguridad</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>Al menos 12 caracteres; cuatro o cinco palabras van bien.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>Crear la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, banned</source>
        <translation>%1, vetado</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Levantar el veto</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Levantar el veto a %1</translation>
    </message>
</context>
<context>
    <name>BrokerCheck</name>
    <message>
        <source>Do not go on before you know why: somebody may pose as the broker. If its host says that the key is a new one, ask for a new invite and join again.</source>
        <translation>No siga antes de saber por qué: puede que alguien se haga pasar por el broker. Si su anfitrión confirma que la clave es nueva, pida otra invitación y únase de nuevo.</translation>
    </message>
    <message>
        <source>The broker at %1 was reached, but did not answer.</source>
        <translation>Se llegó al broker %1, pero no respondió.</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it; a proxy on the way may also hold it up.</source>
        <translation>Pida a quien aloja el mesh que lo revise; un proxy en el camino también puede retenerlo.</translation>
    </message>
    <message>
        <source>The broker at %1 cannot be reached: %2</source>
        <translation>No se puede llegar al broker %1: %2</translation>
    </message>
    <message>
        <source>See that it is running, that this computer is in its network, and that the firewall of its computer lets port %1 through.</source>
        <translation>Compruebe que está en marcha, que este equipo está en su red y que el cortafuegos de su equipo deja pasar el puerto %1.</translation>
    </message>
    <message>
        <source>The broker at %1 says that something is wrong with it (%2).</source>
        <translation>El broker %1 dice que algo le pasa (%2).</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it: its disk may be full.</source>
        <translation>Pida a quien aloja el mesh que lo revise: puede que su disco esté lleno.</translation>
    </message>
    <message>
        <source>The broker at %1 answers.</source>
        <translation>El broker %1 responde.</translation>
    </message>
    <message>
        <source>The broker at %1 answers; its version is %2.</source>
        <translation>El broker %1 responde; su versión es %2.</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its key is the one in the invite.</source>
        <translation>El camino está cifrado, y su clave es la de la invitación.</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its certificate is trusted.</source>
        <translation>El camino está cifrado, y su certificado es de confianza.</translation>
    </message>
    <message>
        <source>The way to it is not encrypted. Direct messages are; who writes to whom can be seen in the network.</source>
        <translation>El camino no está cifrado. Los mensajes directos sí; quién escribe a quién se puede ver en la red.</translation>
    </message>
    <message>
        <source>The broker does not tell its time, so the clocks were not compared.</source>
        <translation>El broker no dice su hora, así que no se compararon los relojes.</translation>
    </message>
    <message>
        <source>Its clock and the one of this computer agree.</source>
        <translation>Su reloj y el de este equipo coinciden.</translation>
    </message>
    <message>
        <source>Mesh “%1”</source>
        <translation>Mesh «%1»</translation>
    </message>
</context>
<context>
    <name>BrokerClient</name>
    <message>
        <source>You have been removed from this mesh. Ask its owner for a new invite.</source>
        <translation>Se le ha quitado de esta malla. Pida una nueva invitación a su propietario.</translation>
    </message>
    <message>
        <source>The owner of this mesh has disconnected you. Connect again when that is settled.</source>
        <translation>El propietario de esta malla le ha desconectado. Vuelva a conectarse cuando eso esté resuelto.</translation>
    </message>
</context>
<context>
    <name>BrokerHost</name>
    <message>
        <source>The broker is running already.</source>
        <translation>El bróker ya está en marcha.</translation>
    </message>
</context>
<context>
    <name>BrokerHttp</name>
    <message>
        <source>the system does not say through which proxy</source>
        <translation>el sistema no dice por qué proxy</translation>
    </message>
</context>
<context>
    <name>ClientConfig</name>
    <message>
        <source>Its field “%1” is missing or wrong.</source>
        <translation>Su campo «%1» falta o es incorrecto.</translation>
    </message>
    <message>
        <source>One of its fields occurs twice.</source>
        <translation>Uno de sus campos aparece dos veces.</translation>
    </message>
    <message>
        <source>Its field “secretKey” is missing, or is not a key.</source>
        <translation>Su campo «secretKey» falta, o no es una clave.</translation>
    </message>
    <message>
        <source>Its public key does not belong to its secret key.</source>
        <translation>Su clave pública no corresponde a su clave secreta.</translation>
    </message>
    <message>
        <source>The same mesh stands in the file twice.</source>
        <translation>La misma malla está dos veces en el archivo.</translation>
    </message>
    <message>
        <source>The file is not a list of meshes: it is damaged, or of another program. Choose another file.</source>
        <translation>El archivo no es una lista de mallas: está dañado, o es de otro programa. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file has no list of meshes in it. Choose another file.</source>
        <translation>El archivo no contiene una lista de mallas. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is damaged, so nothing was taken out of it. Mend it, or delete it by hand.</source>
        <translation>El archivo está dañado, así que no se quitó nada de él. Repárelo o bórrelo a mano.</translation>
    </message>
</context>
<context>
    <name>ClockSkew</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the broker&apos;s. Check its date and time.</source>
        <translation>El reloj de este equipo va %1 por detrás del del bróker. Compruebe la fecha y la hora.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the broker&apos;s. Check its date and time.</source>
        <translation>El reloj de este equipo va %1 por delante del del bróker. Compruebe la fecha y la hora.</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Not end-to-end encrypted: everyone in the mesh and its broker can read what you write here.</source>
        <translation>No está cifrado de extremo a extremo: todos en la malla y su bróker pueden leer lo que escriba aquí.</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this group and the broker can read what you write here.</source>
        <translation>No está cifrado de extremo a extremo: todos en este grupo y el bróker pueden leer lo que escriba aquí.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Goes out as “now”: it reaches those who work or do not want to be disturbed, too.</source>
        <translation>Sale como «ahora»: llega también a quienes trabajan o no quieren ser molestados.</translation>
    </message>
    <message>
        <source>Goes out as “low”: it is delivered after everything else.</source>
        <translation>Sale como «baja»: se entrega después de todo lo demás.</translation>
    </message>
    <message>
        <source>Send as usual</source>
        <translation>Enviar como de costumbre</translation>
    </message>
    <message>
        <source>Priority: now</source>
        <translation>Prioridad: ahora</translation>
    </message>
    <message>
        <source>Priority: low</source>
        <translation>Prioridad: baja</translation>
    </message>
    <message>
        <source>Priority: next</source>
        <translation>Prioridad: después</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: this group and the broker can read what you write here. You do not belong to it, so its answers do not reach you.</source>
        <translation>No está cifrado de extremo a extremo: este grupo y el bróker pueden leer lo que escriba aquí. No pertenece al grupo, así que sus respuestas no le llegan.</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>Unirse al grupo</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this topic and the broker can read what you write here, and the broker keeps it.</source>
        <translation>No está cifrado de extremo a extremo: todos los de este tema y el bróker pueden leer lo que escriba aquí, y el bróker lo guarda.</translation>
    </message>
    <message>
        <source>This session is not there now. What you write here waits for it until it is back.</source>
        <translation>Esta sesión no está ahora. Lo que escriba aquí la espera hasta que vuelva.</translation>
    </message>
    <message>
        <source>Write to %1 instead</source>
        <translation>Escribir a %1 en su lugar</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConversationFilter</name>
    <message>
        <source>Find a conversation</source>
        <translation>Buscar una conversación</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Mostrar todas las conversaciones</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n no leído</numerusform>
            <numerusform>%1, %n no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>%1, session of %2</source>
        <translation>%1, sesión de %2</translation>
    </message>
</context>
<context>
    <name>ConversationSummary</name>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
</context>
<context>
    <name>CopyFact</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation>%1: copiar</translation>
    </message>
</context>
<context>
    <name>DBus</name>
    <message>
        <source>That needs a passphrase, which never goes over D-Bus: every program of the session can listen there. Use the command line.</source>
        <translation>Eso necesita una frase de contraseña, que nunca pasa por D-Bus: cualquier programa de la sesión puede escuchar ahí. Use la línea de órdenes.</translation>
    </message>
    <message>
        <source>Name the file with its whole path, from / on.</source>
        <translation>Indique el archivo con su ruta completa, desde /.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>No existe el método %1.</translation>
    </message>
    <message>
        <source>%1 takes the types “%2”.</source>
        <translation>%1 admite los tipos «%2».</translation>
    </message>
    <message>
        <source>That is too much for one call. Shorten the text.</source>
        <translation>Eso es demasiado para una llamada. Acorte el texto.</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>With the desktop</source>
        <translation>Con el escritorio</translation>
    </message>
    <message>
        <source>Start Meshtray with my session, without a window</source>
        <translation>Iniciar Meshtray con mi sesión, sin ventana</translation>
    </message>
    <message>
        <source>Open invite links (ic:// and claudemesh://) with Meshtray</source>
        <translation>Abrir los enlaces de invitación (ic:// y claudemesh://) con Meshtray</translation>
    </message>
    <message>
        <source>Such links are opened by another program now: %1</source>
        <translation>Ahora otro programa abre esos enlaces: %1</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Safety number</source>
        <translation>Número de seguridad</translation>
    </message>
    <message>
        <source>Both of you see the same number when nobody stands between you. Compare it by another way, for example by telephone, to be sure who this is.</source>
        <translation>Ambos ven el mismo número cuando no hay nadie en medio. Compárelo por otra vía, por ejemplo por teléfono, para estar seguro de quién es.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>You are called</source>
        <translation>Su nombre aquí</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>Huella de su clave</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key</source>
        <translation>Huella de la clave del propietario</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bróker</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Volver a los mensajes</translation>
    </message>
    <message>
        <source>Is doing</source>
        <translation>Está haciendo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Presentes ahora</translation>
    </message>
    <message>
        <source>Copy the safety number</source>
        <translation>Copiar el número de seguridad</translation>
    </message>
    <message>
        <source>Copy the whole key</source>
        <translation>Copiar la clave entera</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Trabaja en</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>A session of the member with this key, as the broker says</source>
        <translation>Una sesión del miembro que tiene esta clave, según el bróker</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>You belong to no mesh yet</source>
        <translation>Aún no pertenece a ninguna malla</translation>
    </message>
    <message>
        <source>In a mesh, people and their coding agents write to one another. Join one with the invite link somebody sent you, or host one on this computer and invite others.</source>
        <translation>En una malla, las personas y sus agentes de programación se escriben. Únase a una con el enlace de invitación que le hayan enviado, o aloje una en este equipo e invite a otros.</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>Unirse a una malla…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Alojar una malla…</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>This invite has expired. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Esta invitación ha caducado. Pida una nueva al propietario de la malla.</translation>
    </message>
    <message>
        <source>This invite has been used up. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Esta invitación está agotada. Pida una nueva al propietario de la malla.</translation>
    </message>
    <message>
        <source>This invite was withdrawn. Ask the mesh&apos;s owner for a new one.</source>
        <translation>Esta invitación se ha retirado. Pida una nueva al propietario de la malla.</translation>
    </message>
    <message>
        <source>The broker at %1 could not be reached: %2. Check that it is running and that this machine is in its network.</source>
        <translation>No se pudo acceder al bróker en %1: %2. Compruebe que está en marcha y que este equipo está en su red.</translation>
    </message>
    <message>
        <source>The broker at %1 did not answer in time. Check the connection, then join again with the same link.</source>
        <translation>El bróker en %1 no respondió a tiempo. Compruebe la conexión y vuelva a unirse con el mismo enlace.</translation>
    </message>
    <message>
        <source>What answered at %1 is not a claudemesh broker.</source>
        <translation>Lo que respondió en %1 no es un bróker de claudemesh.</translation>
    </message>
    <message>
        <source>The broker does not know this invite. Copy the whole link, or ask the mesh&apos;s owner for a new one.</source>
        <translation>El bróker no conoce esta invitación. Copie el enlace entero, o pida uno nuevo al propietario de la malla.</translation>
    </message>
    <message>
        <source>The broker does not know this mesh any more. Ask its owner whether it was deleted or has moved to another broker.</source>
        <translation>El bróker ya no conoce esta malla. Pregunte a su propietario si se borró o se trasladó a otro bróker.</translation>
    </message>
    <message>
        <source>The broker says that this invite was not signed by the mesh&apos;s owner: it was changed on its way, or forged. Ask the owner for a new one.</source>
        <translation>El bróker dice que esta invitación no fue firmada por el propietario de la malla: se modificó por el camino, o es falsa. Pida una nueva al propietario.</translation>
    </message>
    <message>
        <source>This invite is signed by somebody who does not own the mesh. Do not use it; ask the owner for one.</source>
        <translation>Esta invitación está firmada por alguien que no es propietario de la malla. No la use; pida una al propietario.</translation>
    </message>
    <message>
        <source>The broker knows this invite as one to another mesh. Ask the mesh&apos;s owner for a new one.</source>
        <translation>El bróker conoce esta invitación como de otra malla. Pida una nueva al propietario de la malla.</translation>
    </message>
    <message>
        <source>This mesh has no owner&apos;s key on its broker, so nobody can be let in by an invite. Ask who runs the broker.</source>
        <translation>Esta malla no tiene clave de propietario en su bróker, así que nadie puede entrar con una invitación. Pregunte a quien gestiona el bróker.</translation>
    </message>
    <message>
        <source>The broker could not note you as a member. Try again; if that does not help, ask who runs the broker.</source>
        <translation>El bróker no pudo anotarle como miembro. Inténtelo de nuevo; si no sirve, pregunte a quien gestiona el bróker.</translation>
    </message>
    <message>
        <source>You are banned from this mesh. Only its owner can lift that.</source>
        <translation>Tiene vetada la entrada en esta malla. Solo su propietario puede levantar el veto.</translation>
    </message>
    <message>
        <source>The broker misses something in what it was sent: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>Al bróker le falta algo en lo que se le envió: puede ser de otra versión. Compruebe si hay una más nueva de este programa.</translation>
    </message>
    <message>
        <source>The broker does not take the form of your key: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>El bróker no acepta la forma de su clave: puede ser de otra versión. Compruebe si hay una más nueva de este programa.</translation>
    </message>
    <message>
        <source>The invite is larger than the broker takes. Ask the mesh&apos;s owner for a new one.</source>
        <translation>La invitación es mayor de lo que acepta el bróker. Pida una nueva al propietario de la malla.</translation>
    </message>
    <message>
        <source>The broker was asked too often. Wait a minute, then try again.</source>
        <translation>Se ha consultado al bróker demasiadas veces. Espere un minuto e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ExportGroup</name>
    <message>
        <source>Writing into a file</source>
        <translation>Escribir en un archivo</translation>
    </message>
    <message>
        <source>All messages of one mesh, as JSON. Only you can read the file, but the texts in it are not encrypted.</source>
        <translation>Todos los mensajes de una malla, como JSON. Solo usted puede leer el archivo, pero sus textos no están cifrados.</translation>
    </message>
    <message>
        <source>Messages of the mesh</source>
        <translation>Mensajes de la malla</translation>
    </message>
    <message>
        <source>File for the messages</source>
        <translation>Archivo para los mensajes</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Escribirlos</translation>
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
        <translation>No se puede escuchar en %1: %2. Elija otro puerto, o detenga el programa que lo usa.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of Meshtray</source>
        <translation>Idioma de Meshtray</translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message>
        <source>Who may write to %1</source>
        <translation>Quién puede escribir a %1</translation>
    </message>
    <message>
        <source>Who is not allowed to write directly is told so. From groups and to everyone, messages are left out without a word.</source>
        <translation>A quien no puede escribir directamente se le dice. En los grupos y en los mensajes para todos, se omite a este miembro sin decirlo.</translation>
    </message>
    <message>
        <source>There is nobody else in the mesh.</source>
        <translation>No hay nadie más en la malla.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>GrantRow</name>
    <message>
        <source>Directly</source>
        <translation>Directamente</translation>
    </message>
    <message>
        <source>%1 may write directly</source>
        <translation>%1 puede escribir directamente</translation>
    </message>
    <message>
        <source>By groups, topics and messages to everyone</source>
        <translation>Por grupos, temas y mensajes para todos</translation>
    </message>
    <message>
        <source>%1 is heard in groups, topics and messages to everyone</source>
        <translation>A %1 se le oye en grupos, temas y mensajes para todos</translation>
    </message>
</context>
<context>
    <name>GroupChip</name>
    <message>
        <source>Leave the group %1</source>
        <translation>Salir del grupo %1</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>The file %1 could not be renamed: %2. Check the permissions of its folder.</source>
        <translation>No se pudo cambiar el nombre del archivo %1: %2. Compruebe los permisos de su carpeta.</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Hosting %1</source>
        <translation>Alojando %1</translation>
    </message>
    <message>
        <source>Host a mesh</source>
        <translation>Alojar una malla</translation>
    </message>
</context>
<context>
    <name>HostFooter</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Avanzado…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Detener el alojamiento</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Iniciar el alojamiento</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message>
        <source>Running on this computer</source>
        <translation>En marcha en este equipo</translation>
    </message>
    <message>
        <source>Can be reached at</source>
        <translation>Accesible en</translation>
    </message>
    <message>
        <source>Certificate for wss</source>
        <translation>Certificado para wss</translation>
    </message>
    <message>
        <source>The mesh is hosted again then, without a window: only the icon in the panel.</source>
        <translation>Entonces la malla se aloja de nuevo, sin ventana: solo el icono en el panel.</translation>
    </message>
</context>
<context>
    <name>HostSetup</name>
    <message>
        <source>What is hosted</source>
        <translation>Qué se aloja</translation>
    </message>
    <message>
        <source>Name of the mesh</source>
        <translation>Nombre de la malla</translation>
    </message>
    <message>
        <source>Those you invite see it.</source>
        <translation>Lo ven quienes reciben su invitación.</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>Su nombre en esta malla</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Quién puede acceder</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>This computer and the network, at these addresses:</source>
        <translation>Este equipo y la red, en estas direcciones:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>What is hosted when the program ends is hosted again at the next start.</source>
        <translation>Lo que esté alojado al terminar el programa se aloja de nuevo en el siguiente inicio.</translation>
    </message>
</context>
<context>
    <name>HostingFile</name>
    <message>
        <source>The broker has no limit “%1”.</source>
        <translation>El bróker no tiene el límite «%1».</translation>
    </message>
    <message>
        <source>The note about the hosted mesh (hosting.json) cannot be read. It was left as it is: repair it, or move it away and host again.</source>
        <translation>No se puede leer la nota sobre la malla alojada (hosting.json). Se dejó como está: repárela, o muévala y aloje de nuevo.</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Meshes of the command-line client</source>
        <translation>Mallas del cliente de línea de órdenes</translation>
    </message>
    <message>
        <source>Its file is only read. Both programs are one member with two connections then.</source>
        <translation>Su archivo solo se lee. Después, ambos programas son un mismo miembro con dos conexiones.</translation>
    </message>
    <message>
        <source>File of the command-line client</source>
        <translation>Archivo del cliente de línea de órdenes</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>Ver qué contiene</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Importarlas</translation>
    </message>
</context>
<context>
    <name>InviteDrop</name>
    <message>
        <source>Drop the invite here to see what it says</source>
        <translation>Suelte aquí la invitación para ver qué dice</translation>
    </message>
</context>
<context>
    <name>InviteError</name>
    <message>
        <source>This is not an invite. Ask the person who sent it for a new link.</source>
        <translation>Esto no es una invitación. Pida un enlace nuevo a quien la envió.</translation>
    </message>
    <message>
        <source>This invite is incomplete: its field “%1” is missing or wrong. Ask for a new link.</source>
        <translation>Esta invitación está incompleta: su campo «%1» falta o es incorrecto. Pida un enlace nuevo.</translation>
    </message>
    <message>
        <source>This invite was changed after its owner signed it. Do not use it; ask the owner for a new link.</source>
        <translation>Esta invitación se modificó después de que su propietario la firmara. No la use; pídale un enlace nuevo.</translation>
    </message>
    <message>
        <source>This invite has expired. Ask for a new link.</source>
        <translation>Esta invitación ha caducado. Pida un enlace nuevo.</translation>
    </message>
    <message>
        <source>This is not an invite link. It starts with ic://join/ or contains /join/; copy the whole of it.</source>
        <translation>Esto no es un enlace de invitación. Empieza por ic://join/ o contiene /join/; cópielo entero.</translation>
    </message>
    <message>
        <source>This invite link is damaged or was cut off. Copy it again, or ask for a new one.</source>
        <translation>Este enlace de invitación está dañado o cortado. Cópielo de nuevo, o pida uno nuevo.</translation>
    </message>
</context>
<context>
    <name>InviteListSection</name>
    <message>
        <source>Invites</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Revoke this invite?</source>
        <translation>¿Revocar esta invitación?</translation>
    </message>
    <message>
        <source>Nobody can join with its link any more. Those who have joined with it stay members.</source>
        <translation>Nadie más podrá unirse con su enlace. Quienes ya se unieron siguen siendo miembros.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>What this invite says</source>
        <translation>Qué dice esta invitación</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bróker</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key (compare it with what the owner tells you)</source>
        <translation>Huella de la clave del propietario (compárela con la que el propietario le diga)</translation>
    </message>
    <message>
        <source>You join as</source>
        <translation>Se une como</translation>
    </message>
    <message>
        <source>The invite expires</source>
        <translation>La invitación caduca</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invite %1, %2, %3, %4</source>
        <translation>Invitación %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke invite %1</source>
        <translation>Revocar la invitación %1</translation>
    </message>
</context>
<context>
    <name>InviteSection</name>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>For 1 person</source>
        <translation>Para 1 persona</translation>
    </message>
    <message>
        <source>For 5 people</source>
        <translation>Para 5 personas</translation>
    </message>
    <message>
        <source>For 25 people</source>
        <translation>Para 25 personas</translation>
    </message>
    <message>
        <source>For 100 people</source>
        <translation>Para 100 personas</translation>
    </message>
    <message>
        <source>How many people can use the invite</source>
        <translation>Cuántas personas pueden usar la invitación</translation>
    </message>
    <message>
        <source>As a member</source>
        <translation>Como miembro</translation>
    </message>
    <message>
        <source>As an admin</source>
        <translation>Como administrador</translation>
    </message>
    <message>
        <source>As what people join</source>
        <translation>Como qué se une la gente</translation>
    </message>
    <message>
        <source>Valid for 1 hour</source>
        <translation>Válida 1 hora</translation>
    </message>
    <message>
        <source>Valid for 1 day</source>
        <translation>Válida 1 día</translation>
    </message>
    <message>
        <source>Valid for 7 days</source>
        <translation>Válida 7 días</translation>
    </message>
    <message>
        <source>Valid for 30 days</source>
        <translation>Válida 30 días</translation>
    </message>
    <message>
        <source>How long the invite can be used</source>
        <translation>Cuánto tiempo se puede usar la invitación</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Crear una invitación</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Enlace de invitación</translation>
    </message>
    <message>
        <source>%1 Whoever has the link can join: send it only to those you mean.</source>
        <translation>%1 Quien tenga el enlace puede unirse: envíelo solo a quienes quiera.</translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation>El enlace de invitación como código QR</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS with this broker&apos;s key)</source>
        <translation>Conexión cifrada (TLS con la clave de este bróker)</translation>
    </message>
    <message>
        <source>Only for people who use Meshtray: other programs cannot check the key.</source>
        <translation>Solo para quienes usan Meshtray: otros programas no pueden comprobar la clave.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a mesh</source>
        <translation>Unirse a una malla</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Enlace de invitación</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>Su nombre en esta malla</translation>
    </message>
    <message>
        <source>The other members see it.</source>
        <translation>Los otros miembros lo ven.</translation>
    </message>
    <message>
        <source>You belong to the mesh “%1” now</source>
        <translation>Ya pertenece a la malla «%1»</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your keyring. Messages arrive as soon as the broker is connected.</source>
        <translation>Se creó una clave para usted y se guarda en su llavero. Los mensajes llegan en cuanto el bróker esté conectado.</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your encrypted file. Messages arrive as soon as the broker is connected.</source>
        <translation>Se creó una clave para usted y se guarda en su archivo cifrado. Los mensajes llegan en cuanto el bróker esté conectado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Join again with a new key</source>
        <translation>Unirse de nuevo con una clave nueva</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Open the mesh</source>
        <translation>Abrir la malla</translation>
    </message>
    <message>
        <source>Paste the link you were sent, or a picture of its QR code, or drop it here. It is read on this computer; nothing is sent yet.</source>
        <translation>Pegue el enlace que recibió, o una imagen de su código QR, o suéltelo aquí. Se lee en este equipo; aún no se envía nada.</translation>
    </message>
    <message>
        <source>Looking for a QR code in the picture…</source>
        <translation>Buscando un código QR en la imagen…</translation>
    </message>
    <message>
        <source>Join over a connection that is not encrypted?</source>
        <translation>¿Unirse por una conexión sin cifrar?</translation>
    </message>
    <message>
        <source>%1 Ask the owner for an invite to wss://, or join in the network of the broker.</source>
        <translation>%1 Pida al propietario una invitación a wss://, o únase desde la red del bróker.</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>Unirse de todos modos</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Al mensaje más reciente</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Unlock your keys</source>
        <translation>Desbloquee sus claves</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Sus claves</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Keep my keys in a file</source>
        <translation>Guardar mis claves en un archivo</translation>
    </message>
</context>
<context>
    <name>KeysMakePage</name>
    <message>
        <source>Keep my keys in an encrypted file on this computer</source>
        <translation>Guardar mis claves en un archivo cifrado en este equipo</translation>
    </message>
    <message>
        <source>This session has no keyring. If you usually have one, start it instead: the keys in it come back with it.</source>
        <translation>Esta sesión no tiene llavero. Si normalmente tiene uno, inícielo: las claves que contiene vuelven con él.</translation>
    </message>
    <message>
        <source>This session has a keyring, which needs no passphrase here. Keys that are in it stay there.</source>
        <translation>Esta sesión tiene un llavero, que no necesita aquí ninguna frase de contraseña. Las claves que contiene se quedan ahí.</translation>
    </message>
    <message>
        <source>Meshtray asks for the passphrase after each start. Without it the keys cannot be read, and nobody can give it back to you.</source>
        <translation>Meshtray pide la frase de contraseña después de cada inicio. Sin ella no se pueden leer las claves, y nadie puede devolvérsela.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>Al menos 12 caracteres; cuatro o cinco palabras van bien.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
</context>
<context>
    <name>KeysNotice</name>
    <message>
        <source>Your keys are in an encrypted file that is locked.</source>
        <translation>Sus claves están en un archivo cifrado que está bloqueado.</translation>
    </message>
    <message>
        <source>This session has no keyring to keep your key in. Start one, or keep your keys in an encrypted file.</source>
        <translation>Esta sesión no tiene llavero donde guardar su clave. Inicie uno, o guarde sus claves en un archivo cifrado.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Use an encrypted file…</source>
        <translation>Usar un archivo cifrado…</translation>
    </message>
</context>
<context>
    <name>KeysOpenPage</name>
    <message>
        <source>Your keys are locked</source>
        <translation>Sus claves están bloqueadas</translation>
    </message>
    <message>
        <source>Your keys are unlocked</source>
        <translation>Sus claves están desbloqueadas</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer. Your meshes wait until it is unlocked.</source>
        <translation>Están en un archivo cifrado en este equipo. Sus mallas esperan hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer, unlocked until Meshtray ends. Meshes that are connected stay so when you lock it.</source>
        <translation>Están en un archivo cifrado en este equipo, desbloqueado hasta que Meshtray termine. Las mallas conectadas siguen así al bloquearlo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Your keys belong into the keyring of the system, but this session has none. Start one, or keep them in an encrypted file.</source>
        <translation>El lugar de sus claves es el llavero del sistema, pero esta sesión no tiene ninguno. Inicie uno, o guárdelas en un archivo cifrado.</translation>
    </message>
    <message>
        <source>Your keys are in the keyring of the system.</source>
        <translation>Sus claves están en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is locked.</source>
        <translation>Sus claves están en un archivo cifrado, que está bloqueado.</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is unlocked until Meshtray ends.</source>
        <translation>Sus claves están en un archivo cifrado, desbloqueado hasta que Meshtray termine.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Keep my keys in a file…</source>
        <translation>Guardar mis claves en un archivo…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>A key that is lost cannot be had back from anybody. Write a backup: you find it with the meshes.</source>
        <translation>Una clave perdida no la puede devolver nadie. Cree una copia de seguridad: la encontrará junto a las mallas.</translation>
    </message>
    <message>
        <source>Go to the meshes</source>
        <translation>Ir a las mallas</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>--profile takes a name of 1 to 32 letters, digits, dashes and underscores.</source>
        <translation>--profile admite un nombre de 1 a 32 letras, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>%1 is not an option. See meshtray --help.</source>
        <translation>%1 no es una opción. Consulte meshtray --help.</translation>
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
        <translation>Uso: meshtray [--profile P] [--hidden] [LINK]
       meshtray [--profile P] COMMAND …

Sin una orden, inicia el programa de escritorio, o trae su ventana al frente si está en marcha.
  LINK          un enlace de invitación (ic://… o claudemesh://…): se muestra en la ventana para unirse; no se envía nada
  --profile P   un nombre para esta identidad y sus mallas, cada una con un proceso propio (predeterminado: default)
  --hidden      al principio sin ventana, solo el icono en el panel; sin panel, la ventana
  --help, --version
  doctor        revisa el depósito de claves, el icono, las notificaciones y el camino a cada broker, y dice qué hacer

Cualquier otra orden la ejecuta el programa de escritorio en marcha del perfil, y muestra JSON:
  status
  host start [--name NAME] [--listen ADDRESS:PORT]…
  host status
  host create NAME
  host invite MESH [--uses N] [--expires 7d] [--tls]
  host stop
  join LINK [--name DISPLAY] [--new-key] [--unencrypted]
                                  un enlace deja entrar a quien lo tiene: «join -» lo lee de la entrada estándar
  import [FILE] [--preview | --remove-keys]
                                  las mallas del cliente de línea de órdenes, de ~/.claudemesh/config.json
  backup FILE                     todas las mallas con sus claves; la frase de contraseña llega por la entrada estándar
  restore FILE [--preview]        lo mismo de vuelta
  leave MESH
  safety-number MESH PEER
  set-status idle|working|dnd [MESH]
  set-summary TEXT [MESH]         qué está haciendo, para que lo lean todos en la malla
  group join MESH NAME
  group leave MESH NAME
  peers [MESH]                    quién está, y qué hace
  send MESH TO TEXT [--priority now|next|low] [--no-wait]
  inbox [MESH] [--drain]
  sent [MESH]
  cancel MESH ID                  un mensaje que espera
  retry MESH ID                   un mensaje no confirmado, rechazado, caducado o cancelado
  search TEXT [MESH]
  export MESH FILE
  retention [DAYS|forever]        cuánto tiempo se guardan los mensajes en este equipo
  history set-aside MESH          empieza de nuevo cuando sus mensajes no se pueden leer; se guarda el archivo anterior
  open [MESH] [WITH]              la ventana, con una conversación
  mute MESH [WITH] [--for 1h|8h|1d|forever]
                                  sin notificaciones de una conversación, o de toda una malla
  unmute MESH [WITH]
  show window
  show join [LINK]
  show host
  show settings
  keys status                     dónde guarda este perfil sus claves
  keys use-file                   un archivo cifrado para ellas; su frase de contraseña llega por la entrada estándar
  keys unlock
  keys lock
  keys change-passphrase
  quit

MESH es el identificador o el nombre corto de una malla; TO, WITH y PEER son la clave o el nombre de un miembro, u &quot;owner&quot;; TO y
WITH también &quot;@GROUP&quot;, o &quot;*&quot; para todos. Detrás de &quot;--&quot;, una palabra puede empezar por guiones. Los errores van a la salida de errores.
Códigos de salida: 0 hecho; 1 rechazado o fallido; 2 orden no entendida; 3 no hay ningún programa en marcha con el perfil.
</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: volver al valor predeterminado</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits of the broker</source>
        <translation>Límites del bróker</translation>
    </message>
    <message>
        <source>The defaults suit a team. What is changed here is used when hosting starts the next time.</source>
        <translation>Los valores predeterminados sirven para un equipo. Lo que se cambie aquí se usa la próxima vez que se inicie el alojamiento.</translation>
    </message>
    <message>
        <source>The running broker still has the old limits. A restart interrupts all connections for a moment; they come back by themselves.</source>
        <translation>El bróker en marcha aún tiene los límites antiguos. Reiniciarlo interrumpe un momento todas las conexiones; vuelven solas.</translation>
    </message>
    <message>
        <source>Restart it now</source>
        <translation>Reiniciarlo ahora</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Open this link in your browser?</source>
        <translation>¿Abrir este enlace en el navegador?</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>This name is written with letters of other alphabets, “%1”, and may imitate another one.</source>
        <translation>Este nombre está escrito con letras de otros alfabetos, «%1», y puede imitar a otro.</translation>
    </message>
    <message>
        <source>“%1” before the @ is not the place it leads to, but a user name that is sent there.</source>
        <translation>«%1» antes de la @ no es el lugar al que lleva, sino un nombre de usuario que se envía allí.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others in the network can see and change what is shown.</source>
        <translation>La conexión no está cifrada: otros en la red pueden ver y cambiar lo que se muestra.</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>La dirección entera</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LinkSwitch</name>
    <message>
        <source>Open invite links here</source>
        <translation>Abrir aquí los enlaces de invitación</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs.</source>
        <translation>Enlaces que empiezan por ic:// o claudemesh://, pulsados en otros programas.</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs. %1 opens them now.</source>
        <translation>Enlaces que empiezan por ic:// o claudemesh://, pulsados en otros programas. Ahora los abre %1.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>“%1” is not an address to listen on: write ADDRESS:PORT, for example 127.0.0.1:7900 or [::1]:7900.</source>
        <translation>«%1» no es una dirección en la que escuchar: escriba DIRECCIÓN:PUERTO, por ejemplo 127.0.0.1:7900 o [::1]:7900.</translation>
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
        <translation>Elija una conversación de la lista.</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Dejar entrar de nuevo</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Expulsar…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Vetar…</translation>
    </message>
    <message>
        <source>Who may write to them…</source>
        <translation>Quién puede escribirle…</translation>
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
        <translation>Acciones para %1</translation>
    </message>
</context>
<context>
    <name>MemberSection</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 de %2 en línea</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetados</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>All members see the new name.</source>
        <translation>Todos los miembros ven el nombre nuevo.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>¿Expulsar a %1?</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot connect for a while. Messages wait until then. Membership stays.</source>
        <translation>%1 se desconecta ahora y no puede conectarse durante un tiempo. Los mensajes esperan hasta entonces. Sigue siendo miembro.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>¿Vetar a %1?</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot come back, not with a new invite either, until you lift the ban here.</source>
        <translation>%1 se desconecta ahora y no puede volver, tampoco con una invitación nueva, hasta que se levante aquí el veto.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Nobody else is in yet. Make an invite above, and send its link to those you mean.</source>
        <translation>Aún no hay nadie más. Cree arriba una invitación y envíe su enlace a quienes quiera.</translation>
    </message>
</context>
<context>
    <name>MenuSeparator</name>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
</context>
<context>
    <name>MeshCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (suya)</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Su nombre allí</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bróker</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>Huella de su clave</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Miembro desde</translation>
    </message>
    <message>
        <source>Safety numbers…</source>
        <translation>Números de seguridad…</translation>
    </message>
    <message>
        <source>Safety numbers in %1…</source>
        <translation>Números de seguridad en %1…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Leave %1…</source>
        <translation>Salir de %1…</translation>
    </message>
</context>
<context>
    <name>MeshFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>No se pudo escribir %1: %2. Compruebe el espacio libre y los permisos.</translation>
    </message>
    <message>
        <source>The list of meshes (meshes.json) cannot be read. It was left as it is: repair it, or move it away and join the meshes again.</source>
        <translation>No se puede leer la lista de mallas (meshes.json). Se dejó como está: repárela, o muévala y únase de nuevo a las mallas.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>MeshHeading</name>
    <message>
        <source>Mesh %1: %2</source>
        <translation>Malla %1: %2</translation>
    </message>
    <message>
        <source>Actions for the mesh %1</source>
        <translation>Acciones para la malla %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Invite those you want to write with.</source>
        <translation>Aún no hay nadie más aquí. Invite a las personas con quienes quiera escribirse.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Whoever joins appears in this list.</source>
        <translation>Aún no hay nadie más aquí. Quien se una aparece en esta lista.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Mesh %1: %2, muted</source>
        <translation>Malla %1: %2, silenciada</translation>
    </message>
</context>
<context>
    <name>MeshKey</name>
    <message>
        <source>What is kept as the key of this mesh is no key: it was damaged or changed. Restore it from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>Lo que se guarda como clave de esta malla no es una clave: se dañó o se cambió. Restáurela de una copia de seguridad, o únase de nuevo con otra clave: pida una invitación al propietario de la malla.</translation>
    </message>
    <message>
        <source>The key that is kept for this mesh (%1) is not the one it was joined with (%2). Restore that one from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>La clave guardada para esta malla (%1) no es aquella con la que se unió (%2). Restaure esa de una copia de seguridad, o únase de nuevo con otra clave: pida una invitación al propietario de la malla.</translation>
    </message>
</context>
<context>
    <name>MeshSection</name>
    <message>
        <source>The mesh to administer</source>
        <translation>La malla que se administra</translation>
    </message>
    <message>
        <source>Another mesh…</source>
        <translation>Otra malla…</translation>
    </message>
    <message>
        <source>Name of the new mesh</source>
        <translation>Nombre de la malla nueva</translation>
    </message>
    <message>
        <source>It is hosted here beside the others, at the same address, with members and invites of its own.</source>
        <translation>Se aloja aquí junto a las demás, en la misma dirección, con miembros e invitaciones propios.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearla</translation>
    </message>
</context>
<context>
    <name>MeshesOverview</name>
    <message>
        <source>You are in no mesh yet. Join one with an invite, host one, or bring in those you have elsewhere.</source>
        <translation>Aún no está en ninguna malla. Únase a una con una invitación, aloje una, o importe las que tenga en otro sitio.</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>Unirse a una malla…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Alojar una malla…</translation>
    </message>
    <message>
        <source>From the command-line client…</source>
        <translation>Del cliente de línea de órdenes…</translation>
    </message>
    <message>
        <source>Write a backup…</source>
        <translation>Crear una copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>Salir de la malla</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Now: delivered even when the receiver is working or does not want to be disturbed</source>
        <translation>Ahora: se entrega aunque el destinatario trabaje o no quiera ser molestado</translation>
    </message>
    <message>
        <source>Next: delivered when the receiver is idle</source>
        <translation>Después: se entrega cuando el destinatario está libre</translation>
    </message>
    <message>
        <source>Low: delivered when the receiver is idle, without hurry</source>
        <translation>Baja: se entrega cuando el destinatario está libre, sin prisa</translation>
    </message>
    <message>
        <source>End-to-end encrypted for you, and opened with the sender&apos;s key: nobody else can have written or read it.</source>
        <translation>Cifrado de extremo a extremo para usted, y abierto con la clave del remitente: nadie más pudo escribirlo ni leerlo.</translation>
    </message>
    <message>
        <source>Not encrypted: the broker could read and change it, and the sender is what the broker says.</source>
        <translation>No cifrado: el bróker pudo leerlo y cambiarlo, y el remitente es el que dice el bróker.</translation>
    </message>
    <message>
        <source>Nobody vouches for who wrote it.</source>
        <translation>Nadie responde de quién lo escribió.</translation>
    </message>
    <message>
        <source>It does not open with your key: it was sealed for another key, or damaged on the way.</source>
        <translation>No se abre con su clave: se selló para otra clave, o se dañó por el camino.</translation>
    </message>
    <message>
        <source>It is a copy of a message that was sent the other way. Somebody sent it back.</source>
        <translation>Es una copia de un mensaje enviado en el otro sentido. Alguien lo devolvió.</translation>
    </message>
    <message>
        <source>It is a copy of a message of another mesh of yours.</source>
        <translation>Es una copia de un mensaje de otra de sus mallas.</translation>
    </message>
    <message>
        <source>What was kept of it on this computer does not open any more.</source>
        <translation>Lo que se guardó de él en este equipo ya no se abre.</translation>
    </message>
    <message>
        <source>News of the broker.</source>
        <translation>Noticias del bróker.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sender&apos;s key</source>
        <translation>Clave del remitente</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who could read it</source>
        <translation>Quién pudo leerlo</translation>
    </message>
    <message>
        <source>Receiver&apos;s key</source>
        <translation>Clave del destinatario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The broker&apos;s number</source>
        <translation>El número del bróker</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: its receivers and the broker.</source>
        <translation>No cifrado de extremo a extremo: sus destinatarios y el bróker.</translation>
    </message>
    <message>
        <source>End-to-end encrypted: the receiver alone.</source>
        <translation>Cifrado de extremo a extremo: solo el destinatario.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>This message was damaged on this computer&apos;s disk and cannot be read any more.</source>
        <translation>Este mensaje se dañó en el disco de este equipo y ya no se puede leer.</translation>
    </message>
    <message>
        <source>This message cannot be read: it was sealed for another key, or damaged on the way. Ask the sender to send it again.</source>
        <translation>Este mensaje no se puede leer: se selló para otra clave, o se dañó por el camino. Pida al remitente que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>Member behind it, as the broker says</source>
        <translation>Miembro detrás, según el bróker</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MessageFooting</name>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. What you write is encrypted for this member alone.</source>
        <translation>Aún no se ha dicho nada aquí. Lo que escriba se cifra solo para este miembro.</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in the mesh reads what you write here.</source>
        <translation>Aún no se ha dicho nada aquí. Todos en la malla leen lo que escriba aquí.</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Qué se puede hacer con este mensaje</translation>
    </message>
    <message>
        <source>Delete this message here?</source>
        <translation>¿Borrar este mensaje aquí?</translation>
    </message>
    <message>
        <source>It is removed from this computer, which cannot be undone. Whoever else has it keeps it.</source>
        <translation>Se quita de este equipo, y eso no se puede deshacer. Quien más lo tenga lo conserva.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in this group reads what you write here.</source>
        <translation>Aún no se ha dicho nada aquí. Todos en este grupo leen lo que escriba aquí.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Copy as a quote</source>
        <translation>Copiar como cita</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Borrar aquí…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Abrir %1…</translation>
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
            <numerusform>Mostrar todo (%n línea)</numerusform>
            <numerusform>Mostrar todo (%n líneas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Keeping</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Texts are kept encrypted on this computer. What is unread or waits to be sent is never deleted for its age.</source>
        <translation>Los textos se guardan cifrados en este equipo. Lo que no está leído o espera a enviarse nunca se borra por su antigüedad.</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Conservar los mensajes</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Nothing of what you wrote or read is kept in an index. Searching opens the messages one by one, which takes a moment when there are many.</source>
        <translation>Nada de lo que escribió o leyó se guarda en un índice. La búsqueda abre los mensajes uno a uno, lo que tarda un momento cuando son muchos.</translation>
    </message>
    <message>
        <source>Delete older messages?</source>
        <translation>¿Borrar los mensajes antiguos?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Borrarlos</translation>
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
        <translation>Silenciadas</translation>
    </message>
    <message>
        <source>Nothing is told of these, and they do not count in the panel.</source>
        <translation>De estas no se avisa, y no cuentan en el panel.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Dejar de silenciar %1</translation>
    </message>
    <message>
        <source>Nothing is muted. A conversation or a mesh is muted from its menu in the main window.</source>
        <translation>No hay nada silenciado. Una conversación o una malla se silencia desde su menú en la ventana principal.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>A los brókeres de este equipo y de su red local se accede siempre directamente. Un cambio vale para conexiones nuevas; las abiertas siguen.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como lo tenga el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>NewConversationForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>New message in %1</source>
        <translation>Mensaje nuevo en %1</translation>
    </message>
    <message>
        <source>A member, a group, everyone, or a member&apos;s key of 64 characters.</source>
        <translation>Un miembro, un grupo, todos, o la clave de un miembro, de 64 caracteres.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Nobody fits that. Paste the member&apos;s key of 64 characters instead.</source>
        <translation>Nadie coincide. Pegue en su lugar la clave del miembro, de 64 caracteres.</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A message that could not be decrypted.</source>
        <translation>Un mensaje que no se pudo descifrar.</translation>
    </message>
    <message>
        <source>A copy of a message of another mesh; it was not sent in this one.</source>
        <translation>Una copia de un mensaje de otra malla; no se envió en esta.</translation>
    </message>
    <message>
        <source>A copy of an earlier message came back; it was not sent by this member.</source>
        <translation>Volvió una copia de un mensaje anterior; no la envió este miembro.</translation>
    </message>
    <message>
        <source>News of the mesh %1</source>
        <translation>Noticias de la malla %1</translation>
    </message>
    <message>
        <source>Somebody in %1 (sender not known)</source>
        <translation>Alguien en %1 (remitente desconocido)</translation>
    </message>
    <message>
        <source>%1 in %2 (not encrypted)</source>
        <translation>%1 en %2 (no cifrado)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Todos en %1</translation>
    </message>
    <message>
        <source>Your answer in %1</source>
        <translation>Su respuesta en %1</translation>
    </message>
    <message>
        <source>Somebody: %1</source>
        <translation>Alguien: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender and message</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%n mensaje anterior</numerusform>
            <numerusform>%n mensajes anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>part of: … in 3 conversations</comment>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <comment>part of: 12 messages in …</comment>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 while you were away</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>%1 en %2 durante su ausencia</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>NotificationPreview</name>
    <message>
        <source>Not told: the mesh is muted.</source>
        <translation>Sin aviso: la malla está silenciada.</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted.</source>
        <translation>Sin aviso: la conversación está silenciada.</translation>
    </message>
    <message>
        <source>Not told: the mesh is muted until %1.</source>
        <translation>Sin aviso: la malla está silenciada hasta %1.</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted until %1.</source>
        <translation>Sin aviso: la conversación está silenciada hasta %1.</translation>
    </message>
    <message>
        <source>Not told: notifications are switched off.</source>
        <translation>Sin aviso: las notificaciones están desactivadas.</translation>
    </message>
    <message>
        <source>Not told: you are reading this conversation.</source>
        <translation>Sin aviso: está leyendo esta conversación.</translation>
    </message>
    <message>
        <source>Not told, by rule %1. The message is unread and counted.</source>
        <translation>Sin aviso, por la regla %1. El mensaje queda sin leer y cuenta.</translation>
    </message>
    <message>
        <source>Put off: quiet hours until %1. You are told of it then.</source>
        <translation>Aplazado: horas de silencio hasta %1. Se avisará entonces.</translation>
    </message>
    <message>
        <source>Put off: the desktop is set not to disturb. You are told of it afterwards.</source>
        <translation>Aplazado: el escritorio está en «no molestar». Se avisará después.</translation>
    </message>
    <message>
        <source>Told, by rule %1.</source>
        <translation>Con aviso, por la regla %1.</translation>
    </message>
    <message>
        <source>Told: nothing is against it.</source>
        <translation>Con aviso: nada lo impide.</translation>
    </message>
    <message>
        <source>It breaks through the quiet hours.</source>
        <translation>Se salta las horas de silencio.</translation>
    </message>
    <message>
        <source>It breaks through the desktop&apos;s “do not disturb”.</source>
        <translation>Se salta el «no molestar» del escritorio.</translation>
    </message>
    <message>
        <source>It names the sender and shows no text.</source>
        <translation>Nombra al remitente y no muestra el texto.</translation>
    </message>
    <message>
        <source>It says that something came, and no more.</source>
        <translation>Dice que llegó algo, y nada más.</translation>
    </message>
    <message>
        <source>It makes no sound.</source>
        <translation>No suena.</translation>
    </message>
    <message>
        <source>It comes again every minute until it is read, at most 30 times.</source>
        <translation>Vuelve cada minuto hasta que se lea, 30 veces como mucho.</translation>
    </message>
</context>
<context>
    <name>NotificationReply</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Messages to everyone are not encrypted. Open the conversation to answer there.</source>
        <translation>Los mensajes a todos no están cifrados. Abra la conversación para responder allí.</translation>
    </message>
    <message>
        <source>Your answer waits for the connection and is sent then: %1</source>
        <translation>Su respuesta espera la conexión y se enviará entonces: %1</translation>
    </message>
    <message>
        <source>Your answer is not confirmed; it is sent again as soon as there is a connection: %1</source>
        <translation>Su respuesta no está confirmada; se enviará de nuevo en cuanto haya conexión: %1</translation>
    </message>
    <message>
        <source>Your answer was not sent: %1</source>
        <translation>Su respuesta no se envió: %1</translation>
    </message>
</context>
<context>
    <name>NotificationsOverview</name>
    <message>
        <source>Tell me of new messages</source>
        <translation>Avisarme de los mensajes nuevos</translation>
    </message>
    <message>
        <source>Be quiet while the desktop is set not to disturb</source>
        <translation>No molestar mientras el escritorio esté en «no molestar»</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>There is not enough free memory to turn the passphrase into a key. Close something and try again.</source>
        <translation>No hay suficiente memoria libre para convertir la frase de contraseña en una clave. Cierre algo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PassphraseInput</name>
    <message>
        <source>The passphrase is too long.</source>
        <translation>La frase de contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>There is no passphrase in the standard input.</source>
        <translation>No hay frase de contraseña en la entrada estándar.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Try again.</source>
        <translation>Las dos frases de contraseña no son iguales. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>PassphraseSecretStore</name>
    <message>
        <source>The passphrase is too short: take at least %1 characters, better four or five words.</source>
        <translation>La frase de contraseña es demasiado corta: use al menos %1 caracteres, mejor cuatro o cinco palabras.</translation>
    </message>
    <message>
        <source>The passphrase is too long: %1 bytes are the most that is taken.</source>
        <translation>La frase de contraseña es demasiado larga: se admiten %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>There is no encrypted file with keys in this profile.</source>
        <translation>No hay ningún archivo cifrado con claves en este perfil.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>The encrypted file with your keys is of a kind that this version does not know. Update Meshtray, or restore your meshes from a backup.</source>
        <translation>El archivo cifrado con sus claves es de un tipo que esta versión no conoce. Actualice Meshtray, o restaure sus mallas de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The encrypted file with your keys would become too large.</source>
        <translation>El archivo cifrado con sus claves sería demasiado grande.</translation>
    </message>
    <message>
        <source>This profile keeps its keys in an encrypted file already.</source>
        <translation>Este perfil ya guarda sus claves en un archivo cifrado.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1: elegir…</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>el grupo %1</translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Your summary and groups in %1</source>
        <translation>Su resumen y sus grupos en %1</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>¿Qué está haciendo?</translation>
    </message>
    <message>
        <source>A line for all in %1. The broker can read it.</source>
        <translation>Una línea para todos en %1. El bróker puede leerla.</translation>
    </message>
    <message>
        <source>For example: reviewing the payment service</source>
        <translation>Por ejemplo: revisando el servicio de pagos</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Sus grupos</translation>
    </message>
    <message>
        <source>What is written to a group reaches all who belong to it. It is not end-to-end encrypted.</source>
        <translation>Lo que se escribe a un grupo llega a todos los que pertenecen a él. No está cifrado de extremo a extremo.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Nombre de un grupo</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PriorityMenu</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Delivered at once, also to those who work or do not want to be disturbed.</source>
        <translation>Se entrega enseguida, también a quienes trabajan o no quieren ser molestados.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The usual: delivered as soon as the receiver is idle.</source>
        <translation>Lo habitual: se entrega en cuanto el destinatario está libre.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Delivered to an idle receiver, after everything else.</source>
        <translation>Se entrega a un destinatario libre, después de todo lo demás.</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>What a notification shows</source>
        <translation>Qué muestra una notificación</translation>
    </message>
    <message>
        <source>Who wrote, where, and the first lines</source>
        <translation>Quién escribió, dónde, y las primeras líneas</translation>
    </message>
    <message>
        <source>Who wrote, and where</source>
        <translation>Quién escribió, y dónde</translation>
    </message>
    <message>
        <source>Only that something came</source>
        <translation>Solo que llegó algo</translation>
    </message>
    <message>
        <source>Example of a notification: %1. %2</source>
        <translation>Ejemplo de notificación: %1. %2</translation>
    </message>
</context>
<context>
    <name>ProxyAddress</name>
    <message>
        <source>Type the proxy&apos;s address, for example socks5://127.0.0.1:9050.</source>
        <translation>Escriba la dirección del proxy, por ejemplo socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://host:port or socks5://host:port.</source>
        <translation>Esto no es la dirección de un proxy. Tiene la forma http://equipo:puerto o socks5://equipo:puerto.</translation>
    </message>
    <message>
        <source>Proxies that want a name and a password are not supported. Leave them out.</source>
        <translation>No se admiten proxies que pidan nombre y contraseña. Omítalos.</translation>
    </message>
    <message>
        <source>Leave out what stands behind the port.</source>
        <translation>Omita lo que hay detrás del puerto.</translation>
    </message>
    <message>
        <source>The port is missing: put a colon and the port behind the host, for example :1080.</source>
        <translation>Falta el puerto: ponga dos puntos y el puerto detrás del equipo, por ejemplo :1080.</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>In quiet hours you are told of nothing, unless a rule says otherwise. Messages come in all the same and are unread; you hear of them when the quiet is over.</source>
        <translation>En las horas de silencio no se avisa de nada, salvo que una regla diga otra cosa. Los mensajes llegan igualmente y quedan sin leer; se avisa de ellos cuando termina el silencio.</translation>
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
        <translation>%1, silencio desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>%1, quiet until</source>
        <translation>%1, silencio hasta</translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation>Igual todos los días</translation>
    </message>
    <message>
        <source>%1: the same every day</source>
        <translation>%1: igual todos los días</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation>Orden para el cortafuegos</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>Cifrado de extremo a extremo</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>No cifrado de extremo a extremo</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Archivo de la copia de seguridad</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>Ver qué contiene</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Restaurarlas</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>A new rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Cambiar una regla</translation>
    </message>
    <message>
        <source>For messages</source>
        <translation>Para mensajes</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Añadir la regla</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Rule %1: %2. %3.</source>
        <translation>Regla %1: %2. %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation>Subir la regla %1</translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation>Bajar la regla %1</translation>
    </message>
    <message>
        <source>Change rule %1…</source>
        <translation>Cambiar la regla %1…</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Quitar la regla %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Priority now</source>
        <translation>Prioridad «ahora»</translation>
    </message>
    <message>
        <source>Priority next or now</source>
        <translation>Prioridad «después» o «ahora»</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Cualquier prioridad</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Tell me as usual</source>
        <translation>Avisarme como de costumbre</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours</source>
        <translation>Avisarme también en horas de silencio</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours, again and again until I have read it</source>
        <translation>Avisarme también en horas de silencio, una y otra vez hasta que lo lea</translation>
    </message>
    <message>
        <source>Do not tell me; it only counts as unread</source>
        <translation>No avisarme; solo cuenta como no leído</translation>
    </message>
</context>
<context>
    <name>RulesGroup</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The first rule that a message matches decides. Without one, you are told unless it is quiet.</source>
        <translation>Decide la primera regla que coincide con un mensaje. Sin ninguna, se avisa, salvo en silencio.</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>Aún no hay ninguna regla.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Añadir una regla…</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Safety numbers in %1</source>
        <translation>Números de seguridad en %1</translation>
    </message>
    <message>
        <source>You and the other side see the same number when nobody stands between you. Compare it by another way, for example by telephone.</source>
        <translation>Usted y la otra parte ven el mismo número cuando no hay nadie en medio. Compárelo por otra vía, por ejemplo por teléfono.</translation>
    </message>
    <message>
        <source>Nobody else is known in this mesh yet. Come back when somebody is there.</source>
        <translation>Aún no se conoce a nadie más en esta malla. Vuelva cuando haya alguien.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Número de seguridad</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation>Huella de su clave</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hits</source>
        <translation>
            <numerusform>El resultado más reciente (%n)</numerusform>
            <numerusform>Los %n resultados más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be searched: %1</source>
        <translation>No se pudo buscar en todo: %1</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Type one word or several: a message is found when it has all of them.</source>
        <translation>Escriba una o varias palabras: se encuentra un mensaje cuando las contiene todas.</translation>
    </message>
    <message>
        <source>No message has these words. Try fewer of them, or another spelling.</source>
        <translation>Ningún mensaje contiene estas palabras. Pruebe con menos, o con otra grafía.</translation>
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
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another.</source>
        <translation>%1 no es un archivo. Elija otro.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be. Choose another.</source>
        <translation>El archivo %1 es demasiado grande para ser lo que debería. Elija otro.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>No se pudo escribir %1: %2. Compruebe el espacio libre y los permisos.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is. Choose another name.</source>
        <translation>Ya existe un archivo %1; se dejó como está. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Su llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key of this mesh is not in your keyring any more. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>La clave de esta malla ya no está en su llavero. Restáurela de una copia de seguridad, o únase de nuevo con otra clave: pida una invitación al propietario de la malla.</translation>
    </message>
    <message>
        <source>This session has no keyring service. Install and start one, for example GNOME Keyring or KWallet, or keep your keys in a file that a passphrase encrypts.</source>
        <translation>Esta sesión no tiene servicio de llavero. Instale e inicie uno, por ejemplo GNOME Keyring o KWallet, o guarde sus claves en un archivo cifrado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Your keyring did not answer in time. If it asks for a password, enter it and try again.</source>
        <translation>Su llavero no respondió a tiempo. Si pide una contraseña, escríbala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keyring refused access. Allow it and try again.</source>
        <translation>Su llavero denegó el acceso. Permítalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What your keyring has under this name is not what Meshtray put there. Remove that entry or restore a backup.</source>
        <translation>Lo que su llavero tiene con este nombre no es lo que Meshtray puso ahí. Quite esa entrada o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Your keyring could not do it. Try again.</source>
        <translation>Su llavero no pudo hacerlo. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings (settings.json) could not be read, so the defaults are used. The file was kept as settings.json.bad.</source>
        <translation>No se pudieron leer las preferencias (settings.json), así que se usan los valores predeterminados. El archivo se guardó como settings.json.bad.</translation>
    </message>
</context>
<context>
    <name>SettingsPageHolder</name>
    <message>
        <source>Back to the pages</source>
        <translation>Volver a las páginas</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>Mallas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de las preferencias</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings – %1</source>
        <translation>Preferencias – %1</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave this mesh…</source>
        <translation>Salir de esta malla…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>Salir de la malla</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Nothing here fits that. To write to somebody else, use “New message”.</source>
        <translation>Nada de aquí coincide. Para escribir a otra persona, use «Mensaje nuevo».</translation>
    </message>
    <message>
        <source>New message…</source>
        <translation>Mensaje nuevo…</translation>
    </message>
    <message>
        <source>Your summary and groups…</source>
        <translation>Su resumen y sus grupos…</translation>
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
        <translation>No se puede entregar la frase de contraseña.</translation>
    </message>
    <message>
        <source>Meshtray is not running with this profile. Start it with: meshtray --hidden</source>
        <translation>Meshtray no está en marcha con este perfil. Inícielo con: meshtray --hidden</translation>
    </message>
    <message>
        <source>Meshtray is running with this profile but does not answer. End it and start it again.</source>
        <translation>Meshtray está en marcha con este perfil pero no responde. Ciérrelo e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The running Meshtray did not answer in time.</source>
        <translation>El Meshtray en marcha no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The running Meshtray ended before it answered.</source>
        <translation>El Meshtray en marcha terminó antes de responder.</translation>
    </message>
    <message>
        <source>The answer is too long to be read.</source>
        <translation>La respuesta es demasiado larga para leerla.</translation>
    </message>
    <message>
        <source>The command is too long. Shorten the text.</source>
        <translation>La orden es demasiado larga. Acorte el texto.</translation>
    </message>
    <message>
        <source>The running Meshtray takes no passphrase. It may be of another version: restart it.</source>
        <translation>El Meshtray en marcha no admite frases de contraseña. Puede ser de otra versión: reinícielo.</translation>
    </message>
    <message>
        <source>That is not a request.</source>
        <translation>Eso no es una petición.</translation>
    </message>
    <message>
        <source>The running Meshtray gave no answer that can be read. It may be of another version: restart it.</source>
        <translation>El Meshtray en marcha no dio ninguna respuesta legible. Puede ser de otra versión: reinícielo.</translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Without a window: only the icon in the panel.</source>
        <translation>Sin ventana: solo el icono en el panel.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar con la sesión</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>Cifrado de extremo a extremo</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>No cifrado de extremo a extremo</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and summary</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Sesión de %1</translation>
    </message>
    <message>
        <source>Session of %1 · %2</source>
        <translation>Sesión de %1 · %2</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>TrafficLine</name>
    <message>
        <source>How busy the broker is</source>
        <translation>Actividad del bróker</translation>
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
            <numerusform>%n mensaje no leído</numerusform>
            <numerusform>%n mensajes no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting a mesh</source>
        <translation>Alojando una malla</translation>
    </message>
    <message>
        <source>In no mesh yet</source>
        <translation>Aún en ninguna malla</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Notifications are muted</source>
        <translation>Las notificaciones están silenciadas</translation>
    </message>
</context>
<context>
    <name>TrialGroup</name>
    <message>
        <source>What would happen with a message?</source>
        <translation>¿Qué pasaría con un mensaje?</translation>
    </message>
    <message>
        <source>In the mesh</source>
        <translation>En la malla</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>With the priority</source>
        <translation>Con la prioridad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>A qué hora</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The encrypted file with your keys is damaged. Put back a copy of it, or move it away and restore your meshes from a backup.</source>
        <translation>El archivo cifrado con sus claves está dañado. Ponga en su lugar una copia, o muévalo y restaure sus mallas de una copia de seguridad.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your encrypted file. Try again.</source>
        <translation>Esa no es la frase de contraseña de su archivo cifrado. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectada</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>Clave no disponible</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>Leyendo la clave…</translation>
    </message>
    <message>
        <source>Messages unreadable</source>
        <translation>Mensajes ilegibles</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>The broker cannot be reached. Messages wait here and go out when it is back.</source>
        <translation>No se puede acceder al bróker. Los mensajes esperan aquí y saldrán cuando vuelva.</translation>
    </message>
    <message>
        <source>The broker does not let you in any more. Ask the owner of the mesh for a new invite.</source>
        <translation>El bróker ya no le deja entrar. Pida una nueva invitación al propietario de la malla.</translation>
    </message>
    <message>
        <source>New messages cannot be kept and wait at the broker: %1</source>
        <translation>Los mensajes nuevos no se pueden guardar y esperan en el bróker: %1</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>Cifrado de extremo a extremo</translation>
    </message>
    <message>
        <source>Not encrypted, sender not proven</source>
        <translation>No cifrado, remitente sin probar</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>No autenticado</translation>
    </message>
    <message>
        <source>Could not be decrypted</source>
        <translation>No se pudo descifrar</translation>
    </message>
    <message>
        <source>Copy of a message sent the other way</source>
        <translation>Copia de un mensaje enviado en el otro sentido</translation>
    </message>
    <message>
        <source>Copy of a message of another mesh</source>
        <translation>Copia de un mensaje de otra malla</translation>
    </message>
    <message>
        <source>Damaged on this computer</source>
        <translation>Dañado en este equipo</translation>
    </message>
    <message>
        <source>From the broker</source>
        <translation>Del bróker</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>No confirmado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Not sent: it waited for seven days</source>
        <translation>No enviado: esperó siete días</translation>
    </message>
    <message>
        <source>Given up after seven days; it may have arrived</source>
        <translation>Abandonado tras siete días; puede haber llegado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelled; it may have arrived</source>
        <translation>Cancelado; puede haber llegado</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conversation and number of messages</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more conversation(s)</source>
        <translation>
            <numerusform>y %n conversación más</numerusform>
            <numerusform>y %n conversaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
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
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>The export was called off.</source>
        <translation>La exportación se canceló.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Ya existe un archivo %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The messages of this mesh are not open yet.</source>
        <translation>Los mensajes de esta malla aún no están abiertos.</translation>
    </message>
    <message>
        <source>Another search has taken its place.</source>
        <translation>Otra búsqueda ha ocupado su lugar.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostAdmin</name>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>Esta malla no está alojada aquí ahora. Inicie primero el alojamiento.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>Mientras tanto se detuvo el bróker.</translation>
    </message>
    <message>
        <source>The broker speaks no TLS, so no invite can name its key. See the host window for the reason.</source>
        <translation>El bróker no habla TLS, así que ninguna invitación puede nombrar su clave. La ventana de alojamiento dice la razón.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostedMeshes</name>
    <message>
        <source>The broker&apos;s data folder does not have the mesh that was hosted here. Put the folder %1/broker back from a backup.</source>
        <translation>La carpeta de datos del bróker no tiene la malla que se alojaba aquí. Reponga la carpeta %1/broker de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>Mientras tanto se detuvo el bróker.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostingService</name>
    <message>
        <source>A broker is running here already. Stop it first.</source>
        <translation>Ya hay un bróker en marcha aquí. Deténgalo primero.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>Mientras tanto se detuvo el bróker.</translation>
    </message>
    <message>
        <source>No broker is running here.</source>
        <translation>Aquí no hay ningún bróker en marcha.</translation>
    </message>
    <message>
        <source>No broker is running here. Start hosting first.</source>
        <translation>Aquí no hay ningún bróker en marcha. Inicie primero el alojamiento.</translation>
    </message>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>Esta malla no está alojada aquí ahora. Inicie primero el alojamiento.</translation>
    </message>
    <message>
        <source>This mesh is hosted here, with your key. Stop hosting first, then leave it.</source>
        <translation>Esta malla está alojada aquí, con su clave. Detenga primero el alojamiento y después salga de ella.</translation>
    </message>
</context>
<context>
    <name>meshtray::JoinDesk</name>
    <message>
        <source>Joining was cancelled. Nothing was sent.</source>
        <translation>Se canceló la unión. No se envió nada.</translation>
    </message>
    <message>
        <source>Joining was cancelled while the broker was asked. It may have let you in already: to make sure, join again with the same link.</source>
        <translation>Se canceló la unión mientras se preguntaba al bróker. Puede que ya le haya dejado entrar: para asegurarse, únase de nuevo con el mismo enlace.</translation>
    </message>
</context>
<context>
    <name>meshtray::Joining</name>
    <message>
        <source>This invite names its mesh in a way that no broker accepts.</source>
        <translation>Esta invitación nombra su malla de una forma que ningún bróker acepta.</translation>
    </message>
    <message>
        <source>Choose the name that the other members will see.</source>
        <translation>Elija el nombre que verán los otros miembros.</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>Ya está en «%1».</translation>
    </message>
    <message>
        <source>Your keychain holds something under the name of this mesh that is not a key. Remove that entry, then join again.</source>
        <translation>Su llavero tiene con el nombre de esta malla algo que no es una clave. Quite esa entrada y únase de nuevo.</translation>
    </message>
</context>
<context>
    <name>meshtray::Leaving</name>
    <message>
        <source>The messages of the mesh could not be deleted: %1. Check the permissions.</source>
        <translation>No se pudieron borrar los mensajes de la malla: %1. Compruebe los permisos.</translation>
    </message>
</context>
<context>
    <name>meshtray::Mesh</name>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>The messages of this mesh can be read; there is nothing to set aside.</source>
        <translation>Los mensajes de esta malla se pueden leer; no hay nada que apartar.</translation>
    </message>
    <message>
        <source>More than one member is called “%1”. Use the member&apos;s key.</source>
        <translation>Más de un miembro se llama «%1». Use la clave del miembro.</translation>
    </message>
    <message>
        <source>Nobody called “%1” is known in this mesh. Use the member&apos;s 64-character key.</source>
        <translation>No se conoce a nadie llamado «%1» en esta malla. Use la clave del miembro, de 64 caracteres.</translation>
    </message>
    <message>
        <source>Name one member, by key or name.</source>
        <translation>Nombre a un miembro, por su clave o su nombre.</translation>
    </message>
    <message>
        <source>That is your own key. Name another member.</source>
        <translation>Esa es su propia clave. Nombre a otro miembro.</translation>
    </message>
    <message>
        <source>The key of this mesh is being read. Try again.</source>
        <translation>Se está leyendo la clave de esta malla. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>No hay nada que enviar: el mensaje está vacío.</translation>
    </message>
    <message>
        <source>The message is too long: a broker takes at most %1 KiB. Split it.</source>
        <translation>El mensaje es demasiado largo: un bróker admite %1 KiB como máximo. Divídalo.</translation>
    </message>
    <message>
        <source>That is not a key a message can be encrypted for. Check it.</source>
        <translation>Esa no es una clave para la que se pueda cifrar un mensaje. Compruébela.</translation>
    </message>
    <message>
        <source>The message was not sent, because it cannot be kept: %1</source>
        <translation>El mensaje no se envió, porque no se puede guardar: %1</translation>
    </message>
    <message>
        <source>It was sealed with a key that you do not use any more. Try again to send it with your new key.</source>
        <translation>Se selló con una clave que ya no usa. Inténtelo de nuevo para enviarlo con su clave nueva.</translation>
    </message>
    <message>
        <source>The key of this mesh is not available yet. Unlock your keyring and try again.</source>
        <translation>La clave de esta malla aún no está disponible. Desbloquee su llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such message of yours that could be sent.</source>
        <translation>No hay ningún mensaje suyo así que se pueda enviar.</translation>
    </message>
    <message>
        <source>The broker has this message already.</source>
        <translation>El bróker ya tiene este mensaje.</translation>
    </message>
    <message>
        <source>A group&apos;s name has 1 to %1 characters: letters without accents, digits and _ . / -, and it is not “all”.</source>
        <translation>El nombre de un grupo tiene de 1 a %1 caracteres: letras sin acentos, cifras y _ . / -, y no es «all».</translation>
    </message>
    <message>
        <source>You belong to %1 groups already. Leave one of them first.</source>
        <translation>Ya pertenece a %1 grupos. Salga primero de uno.</translation>
    </message>
    <message>
        <source>You do not belong to a group “%1”.</source>
        <translation>No pertenece a ningún grupo «%1».</translation>
    </message>
    <message>
        <source>There is no connection to the broker, which has to know. Leave the group when there is.</source>
        <translation>No hay conexión con el bróker, que tiene que saberlo. Salga del grupo cuando la haya.</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshBackup</name>
    <message>
        <source>The passphrase is too short for a backup: use %1 characters or more.</source>
        <translation>La frase de contraseña es demasiado corta para una copia de seguridad: use %1 caracteres o más.</translation>
    </message>
    <message>
        <source>There is no mesh in this profile that could be backed up.</source>
        <translation>En este perfil no hay ninguna malla de la que hacer copia.</translation>
    </message>
    <message>
        <source>There is no backup, because the key of “%1” cannot be read. %2</source>
        <translation>No hay copia de seguridad, porque no se puede leer la clave de «%1». %2</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshImport</name>
    <message>
        <source>Meshes are being imported already. Wait for the end of that.</source>
        <translation>Ya se están importando mallas. Espere a que termine.</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshService</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>No se puede crear la carpeta %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>There is no mesh “%1” in this profile.</source>
        <translation>No hay ninguna malla «%1» en este perfil.</translation>
    </message>
    <message>
        <source>More than one mesh is called “%1”. Use its id.</source>
        <translation>Más de una malla se llama «%1». Use su identificador.</translation>
    </message>
    <message>
        <source>The key of the mesh could not be put into your keychain: %1</source>
        <translation>No se pudo poner la clave de la malla en su llavero: %1</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>Ya está en «%1».</translation>
    </message>
    <message>
        <source>There is no such mesh in this profile.</source>
        <translation>No hay ninguna malla así en este perfil.</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to %1 days, or for good.</source>
        <translation>Los mensajes se pueden guardar de 1 a %1 días, o para siempre.</translation>
    </message>
</context>
<context>
    <name>meshtray::PassphraseSecretStore</name>
    <message>
        <source>Your keys are in an encrypted file that is locked. Unlock it with its passphrase.</source>
        <translation>Sus claves están en un archivo cifrado que está bloqueado. Desbloquéelo con su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>meshtray::ProfileSecretStore</name>
    <message>
        <source>The key of this mesh is neither in your encrypted file nor in your keyring. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>La clave de esta malla no está ni en su archivo cifrado ni en su llavero. Restáurela de una copia de seguridad, o únase de nuevo con otra clave: pida una invitación al propietario de la malla.</translation>
    </message>
    <message>
        <source>It is not in your encrypted file; your keyring may have it. %1</source>
        <translation>No está en su archivo cifrado; puede que la tenga su llavero. %1</translation>
    </message>
    <message>
        <source>This session has no keyring service: start it, then try again.</source>
        <translation>Esta sesión no tiene servicio de llavero: inícielo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>meshtray::Rejoining</name>
    <message>
        <source>You are not in “%1”. Join it without a new key.</source>
        <translation>No está en «%1». Únase sin una clave nueva.</translation>
    </message>
    <message>
        <source>You own “%1”: its invites are signed with your key, so it cannot be changed. If the key is lost, restore it from a backup.</source>
        <translation>Es propietario de «%1»: sus invitaciones están firmadas con su clave, así que no se puede cambiar. Si la clave se ha perdido, restáurela de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This invite is not signed by the owner of “%1”, the mesh that you are in. Ask the owner for a new one.</source>
        <translation>Esta invitación no está firmada por el propietario de «%1», la malla en la que está. Pídale una nueva.</translation>
    </message>
    <message>
        <source>You are joining “%1” already.</source>
        <translation>Ya se está uniendo a «%1».</translation>
    </message>
    <message>
        <source>You left the mesh meanwhile.</source>
        <translation>Mientras tanto salió de la malla.</translation>
    </message>
    <message>
        <source>The key of this mesh is being moved. Try again.</source>
        <translation>Se está moviendo la clave de esta malla. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>meshtray::broker</name>
    <message>
        <source>Another broker is serving %1. Stop it, or choose another folder.</source>
        <translation>Otro bróker sirve %1. Deténgalo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This broker does not know that mesh.</source>
        <translation>Este bróker no conoce esa malla.</translation>
    </message>
    <message>
        <source>An invite can be used 1 to %1 times.</source>
        <translation>Una invitación se puede usar de 1 a %1 veces.</translation>
    </message>
    <message>
        <source>Only the owner of a mesh can sign its invites.</source>
        <translation>Solo el propietario de una malla puede firmar sus invitaciones.</translation>
    </message>
    <message>
        <source>There is an invite exactly like this one. Make it again with another expiry.</source>
        <translation>Ya hay una invitación exactamente igual. Hágala de nuevo con otra caducidad.</translation>
    </message>
    <message>
        <source>There is no such invite to “%1”. Choose one from the list of its invites.</source>
        <translation>No hay ninguna invitación así a «%1». Elija una de la lista de sus invitaciones.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or off</source>
        <translation>un número entero de %1 a %2, u off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a size from %1 to %2, like 512K or 2M</source>
        <translation>un tamaño de %1 a %2, como 512K o 2M</translation>
    </message>
    <message>
        <source>a time from %1 to %2, like 90s, 15m or 12h (ms, s, m, h, d)</source>
        <translation>un tiempo de %1 a %2, como 90s, 15m o 12h (ms, s, m, h, d)</translation>
    </message>
    <message>
        <source>off, or how many a second and how many at once, like 100:500, each from 1 to %1</source>
        <translation>off, o cuántos por segundo y cuántos de una vez, como 100:500, cada uno de 1 a %1</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>up to %1 web addresses like https://example.org, without a path</source>
        <translation>hasta %1 direcciones web como https://example.org, sin ruta</translation>
    </message>
    <message>
        <source>“%1” does not fit: give %2.</source>
        <translation>«%1» no sirve: indique %2.</translation>
    </message>
    <message>
        <source>The time to wait for a pong (%1) must be longer than the time between two pings (%2): nobody could stay connected.</source>
        <translation>El tiempo de espera de un pong (%1) debe ser mayor que el tiempo entre dos pings (%2): nadie podría seguir conectado.</translation>
    </message>
    <message>
        <source>One address may have %1 connections that have not said who they are, but all together only %2: give one address fewer, or all of them more.</source>
        <translation>Una dirección puede tener %1 conexiones que no han dicho quiénes son, pero todas juntas solo %2: dé menos a una dirección, o más a todas.</translation>
    </message>
    <message>
        <source>Messages are kept for %1, but repeated only after %2: keep them longer.</source>
        <translation>Los mensajes se guardan %1, pero se repiten solo después de %2: guárdelos más tiempo.</translation>
    </message>
    <message>
        <source>Connections a mesh</source>
        <translation>Conexiones por malla</translation>
    </message>
    <message>
        <source>how many connections a mesh may have at once</source>
        <translation>cuántas conexiones puede tener una malla a la vez</translation>
    </message>
    <message>
        <source>Waiting messages a recipient</source>
        <translation>Mensajes en espera por destinatario</translation>
    </message>
    <message>
        <source>how many messages may wait for one recipient</source>
        <translation>cuántos mensajes pueden esperar a un destinatario</translation>
    </message>
    <message>
        <source>Messages are kept for</source>
        <translation>Los mensajes se guardan durante</translation>
    </message>
    <message>
        <source>how long a message waits for its recipient before it is dropped</source>
        <translation>cuánto tiempo espera un mensaje a su destinatario antes de descartarse</translation>
    </message>
    <message>
        <source>Rate of a member</source>
        <translation>Ritmo de un miembro</translation>
    </message>
    <message>
        <source>how much one member may send, over all its connections</source>
        <translation>cuánto puede enviar un miembro, por todas sus conexiones</translation>
    </message>
    <message>
        <source>Unknown connections</source>
        <translation>Conexiones desconocidas</translation>
    </message>
    <message>
        <source>how many connections may not have said who they are yet</source>
        <translation>cuántas conexiones pueden no haber dicho aún quiénes son</translation>
    </message>
    <message>
        <source>Unknown connections an address</source>
        <translation>Conexiones desconocidas por dirección</translation>
    </message>
    <message>
        <source>the same, of one address</source>
        <translation>lo mismo, de una dirección</translation>
    </message>
    <message>
        <source>Time to say hello</source>
        <translation>Tiempo para presentarse</translation>
    </message>
    <message>
        <source>how long a new connection has to say who it is</source>
        <translation>cuánto tiempo tiene una conexión nueva para decir quién es</translation>
    </message>
    <message>
        <source>Time between pings</source>
        <translation>Tiempo entre pings</translation>
    </message>
    <message>
        <source>how often a connection is asked whether it is still there</source>
        <translation>cada cuánto se pregunta a una conexión si sigue ahí</translation>
    </message>
    <message>
        <source>Time to answer a ping</source>
        <translation>Tiempo para responder a un ping</translation>
    </message>
    <message>
        <source>how long a connection may leave pings unanswered before it is closed</source>
        <translation>cuánto tiempo puede una conexión dejar pings sin respuesta antes de cerrarse</translation>
    </message>
    <message>
        <source>Unconfirmed messages are repeated after</source>
        <translation>Los mensajes no confirmados se repiten después de</translation>
    </message>
    <message>
        <source>when a message whose arrival was not confirmed is sent once more</source>
        <translation>cuándo se envía otra vez un mensaje cuya llegada no se confirmó</translation>
    </message>
    <message>
        <source>Present after leaving</source>
        <translation>Presente después de irse</translation>
    </message>
    <message>
        <source>how long somebody whose connection is gone still counts as present</source>
        <translation>cuánto tiempo sigue contando como presente alguien cuya conexión se perdió</translation>
    </message>
    <message>
        <source>“Working” is believed for</source>
        <translation>«Trabajando» se cree durante</translation>
    </message>
    <message>
        <source>how long “working” that a hook has set is believed</source>
        <translation>cuánto tiempo se cree un «trabajando» puesto por un hook</translation>
    </message>
    <message>
        <source>Kicked members stay out for</source>
        <translation>Los miembros expulsados quedan fuera durante</translation>
    </message>
    <message>
        <source>how long a member who was kicked is refused</source>
        <translation>cuánto tiempo se rechaza a un miembro expulsado</translation>
    </message>
    <message>
        <source>Unread by a connection</source>
        <translation>Sin leer por una conexión</translation>
    </message>
    <message>
        <source>how much may be under way to a connection that does not read it</source>
        <translation>cuánto puede estar en camino hacia una conexión que no lo lee</translation>
    </message>
    <message>
        <source>Patience with slow readers</source>
        <translation>Paciencia con lectores lentos</translation>
    </message>
    <message>
        <source>how long more than that may be under way before the connection is closed</source>
        <translation>cuánto tiempo puede haber más que eso en camino antes de cerrar la conexión</translation>
    </message>
    <message>
        <source>Failed hellos an address</source>
        <translation>Saludos fallidos por dirección</translation>
    </message>
    <message>
        <source>how many refused hellos make an address blocked</source>
        <translation>cuántos saludos rechazados hacen que se bloquee una dirección</translation>
    </message>
    <message>
        <source>Failed hellos count for</source>
        <translation>Los saludos fallidos cuentan durante</translation>
    </message>
    <message>
        <source>how long a refused hello is counted</source>
        <translation>cuánto tiempo cuenta un saludo rechazado</translation>
    </message>
    <message>
        <source>Blocked addresses stay out for</source>
        <translation>Las direcciones bloqueadas quedan fuera durante</translation>
    </message>
    <message>
        <source>how long an address stays blocked</source>
        <translation>cuánto tiempo sigue bloqueada una dirección</translation>
    </message>
    <message>
        <source>Block this machine as well</source>
        <translation>Bloquear también este equipo</translation>
    </message>
    <message>
        <source>block this machine&apos;s own programs for refused hellos as well</source>
        <translation>bloquear también los programas de este equipo por saludos rechazados</translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation>Páginas web que pueden conectarse</translation>
    </message>
    <message>
        <source>a web page that may talk to the broker, like https://example.org</source>
        <translation>una página web que puede hablar con el bróker, como https://example.org</translation>
    </message>
    <message>
        <source>There is no such member in “%1”. Choose one from the list of its members.</source>
        <translation>No hay ningún miembro así en «%1». Elija uno de la lista de sus miembros.</translation>
    </message>
    <message>
        <source>The owner of a mesh can be neither banned nor kicked. Choose another member.</source>
        <translation>Al propietario de una malla no se le puede vetar ni expulsar. Elija a otro miembro.</translation>
    </message>
    <message>
        <source>%1 members fit “%2”. Name one by the id that the list of members shows.</source>
        <translation>%1 miembros coinciden con «%2». Nombre a uno por el identificador que muestra la lista de miembros.</translation>
    </message>
    <message>
        <source>“%1” is nobody in “%2”. Choose one from the list of its members.</source>
        <translation>«%1» no es nadie en «%2». Elija a alguien de la lista de sus miembros.</translation>
    </message>
    <message>
        <source>A member&apos;s name has 1 to 64 visible characters. Choose another name.</source>
        <translation>El nombre de un miembro tiene de 1 a 64 caracteres visibles. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is banned, so there is nobody to kick. Unban them first if they may come back.</source>
        <translation>%1 está vetado, así que no hay a quién expulsar. Levante antes el veto si puede volver.</translation>
    </message>
    <message>
        <source>There is a mesh named %1 already. Choose another name.</source>
        <translation>Ya hay una malla llamada %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A mesh&apos;s name has 1 to 64 visible characters.</source>
        <translation>El nombre de una malla tiene de 1 a 64 caracteres visibles.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>--uses takes a whole number from 1 to %1.</source>
        <translation>--uses admite un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>--expires takes a time like 30m, 12h or 7d, from 1m to 365d.</source>
        <translation>--expires admite un tiempo como 30m, 12h o 7d, de 1m a 365d.</translation>
    </message>
    <message>
        <source>--for takes a time like 30s, 5m or 12h, from 1s to 365d.</source>
        <translation>--for admite un tiempo como 30s, 5m o 12h, de 1s a 365d.</translation>
    </message>
    <message>
        <source>This is not something a member can be allowed.</source>
        <translation>Esto no se le puede permitir a un miembro.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::BrokerClient</name>
    <message>
        <source>The message has no recipient. Choose one.</source>
        <translation>El mensaje no tiene destinatario. Elija uno.</translation>
    </message>
    <message>
        <source>A message to one person has to be encrypted.</source>
        <translation>Un mensaje a una sola persona tiene que ir cifrado.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Connection</name>
    <message>
        <source>The broker has stopped answering.</source>
        <translation>El bróker ha dejado de responder.</translation>
    </message>
    <message>
        <source>The broker did not answer our greeting.</source>
        <translation>El bróker no respondió a nuestro saludo.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>What the broker sends cannot be read.</source>
        <translation>No se puede leer lo que envía el bróker.</translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from the broker&apos;s. Check its date and time.</source>
        <translation>El reloj de este equipo difiere demasiado del del bróker. Compruebe la fecha y la hora.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Outbox</name>
    <message>
        <source>outbound queue full: wait until the mesh is connected again, then send once more</source>
        <translation>cola de salida llena: espere a que la malla se conecte de nuevo y envíe otra vez</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in several parts.</source>
        <translation>El mensaje es demasiado largo. Acórtelo o envíelo en varias partes.</translation>
    </message>
    <message>
        <source>This message does not wait to be sent.</source>
        <translation>Este mensaje no espera a enviarse.</translation>
    </message>
    <message>
        <source>The message is on its way to the broker. Wait for the answer; it takes ten seconds at most.</source>
        <translation>El mensaje está de camino al bróker. Espere la respuesta; tarda diez segundos como mucho.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::WebSocketTransport</name>
    <message>
        <source>The broker did not answer in time. Check its address and that it is running.</source>
        <translation>El bróker no respondió a tiempo. Compruebe su dirección y que está en marcha.</translation>
    </message>
    <message>
        <source>The broker sent data that does not belong to the protocol.</source>
        <translation>El bróker envió datos que no pertenecen al protocolo.</translation>
    </message>
    <message>
        <source>Connections to the broker are reset. Check its address and that it is running.</source>
        <translation>Las conexiones con el bróker se restablecen. Compruebe su dirección y que está en marcha.</translation>
    </message>
    <message>
        <source>The broker does not read what it is sent.</source>
        <translation>El bróker no lee lo que se le envía.</translation>
    </message>
</context>
<context>
    <name>meshtray::net</name>
    <message>
        <source>A TLS key could not be made on this system.</source>
        <translation>No se pudo crear una clave TLS en este sistema.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key is damaged.</source>
        <translation>El certificado TLS o su clave están dañados.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::BrokerAddress</name>
    <message>
        <source>This is not the address of a broker: it begins with ws:// or wss:// and a host.</source>
        <translation>Esto no es la dirección de un bróker: empieza por ws:// o wss:// y un equipo.</translation>
    </message>
    <message>
        <source>The broker&apos;s address has a pin, but ws:// is not encrypted and shows no key. Ask for a link with wss://.</source>
        <translation>La dirección del bróker tiene un pin, pero ws:// no está cifrado y no muestra ninguna clave. Pida un enlace con wss://.</translation>
    </message>
    <message>
        <source>The broker&apos;s address has more than one pin. Ask for a new link.</source>
        <translation>La dirección del bróker tiene más de un pin. Pida un enlace nuevo.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::Front</name>
    <message>
        <source>There is no address to listen on: name at least one.</source>
        <translation>No hay ninguna dirección en la que escuchar: nombre al menos una.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::TlsPin</name>
    <message>
        <source>The pin in the broker&apos;s address is damaged: it is “sha256:” with 43 more characters. Ask for a new link.</source>
        <translation>El pin de la dirección del bróker está dañado: es «sha256:» con 43 caracteres más. Pida un enlace nuevo.</translation>
    </message>
    <message>
        <source>Somebody else answers at the broker&apos;s address, or its key was changed. Nothing was sent there. Ask the owner of the mesh.</source>
        <translation>Otro responde en la dirección del bróker, o cambió su clave. No se envió nada allí. Pregunte al propietario de la malla.</translation>
    </message>
</context>
<context>
    <name>meshtray::notify::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Responder…</translation>
    </message>
</context>
<context>
    <name>meshtray::store</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>No se pudo crear el archivo %1: %2</translation>
    </message>
    <message>
        <source>There is no broker database at %1.</source>
        <translation>No hay base de datos de bróker en %1.</translation>
    </message>
    <message>
        <source>This message is not kept for sending any more.</source>
        <translation>Este mensaje ya no se guarda para enviarlo.</translation>
    </message>
    <message>
        <source>This message was damaged on the disk and cannot be sent. Write it once more.</source>
        <translation>Este mensaje se dañó en el disco y no se puede enviar. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>The search was called off.</source>
        <translation>La búsqueda se canceló.</translation>
    </message>
    <message>
        <source>The messages in %1 were sealed with another key. They were left as they are: give back the keychain entry they belong to, or move the file away to begin anew.</source>
        <translation>Los mensajes de %1 se sellaron con otra clave. Se dejaron como están: reponga la entrada del llavero a la que pertenecen, o mueva el archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>There is a message with this id already.</source>
        <translation>Ya hay un mensaje con este identificador.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>No hay ningún mensaje así.</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>No hay base de datos en %1.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Meshtray. Update this one, then try again.</source>
        <translation>La base de datos %1 la escribió un Meshtray más nuevo. Actualice este e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database %1 is damaged or not one of Meshtray&apos;s. It was left as it is: move it away or restore it from a backup, then try again.</source>
        <translation>La base de datos %1 está dañada o no es de Meshtray. Se dejó como está: muévala o restáurela de una copia de seguridad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database already has such an entry.</source>
        <translation>La base de datos ya tiene una entrada así.</translation>
    </message>
    <message>
        <source>The database could not be used: %1 (code %2)</source>
        <translation>No se pudo usar la base de datos: %1 (código %2)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin razón indicada</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>No se pudo crear la carpeta %1.</translation>
    </message>
    <message>
        <source>This message is not kept here any more.</source>
        <translation>Este mensaje ya no se guarda aquí.</translation>
    </message>
    <message>
        <source>The database is damaged: %1 (code %2). Restore it from a backup.</source>
        <translation>La base de datos está dañada: %1 (código %2). Restáurela a partir de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database is damaged: it holds an entry that cannot be read. Restore it from a backup.</source>
        <translation>La base de datos está dañada: contiene una entrada que no se puede leer. Restáurela a partir de una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AddressChoice</name>
    <message>
        <source>Your network (%1)</source>
        <translation>Su red (%1)</translation>
    </message>
    <message>
        <source>The internet: anybody can try to connect (%1)</source>
        <translation>Internet: cualquiera puede intentar conectarse (%1)</translation>
    </message>
    <message>
        <source>Your provider&apos;s network: most people cannot reach it (%1)</source>
        <translation>La red de su proveedor: la mayoría no puede acceder a ella (%1)</translation>
    </message>
    <message>
        <source>Only those in the VPN (%1)</source>
        <translation>Solo quienes están en la VPN (%1)</translation>
    </message>
    <message>
        <source>Only containers and virtual machines on this computer (%1)</source>
        <translation>Solo contenedores y máquinas virtuales de este equipo (%1)</translation>
    </message>
    <message>
        <source>Only what is on the same cable; the address changes often (%1)</source>
        <translation>Solo lo que está en el mismo cable; la dirección cambia a menudo (%1)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Automation</name>
    <message>
        <source>%1&apos;s mesh</source>
        <translation>Malla de %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AutomationSending</name>
    <message>
        <source>The mesh was left before the message was sent.</source>
        <translation>Se salió de la malla antes de enviar el mensaje.</translation>
    </message>
    <message>
        <source>The broker refused the message: %1</source>
        <translation>El bróker rechazó el mensaje: %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::BackupModel</name>
    <message>
        <source>Say where the backup is to be, with the whole path.</source>
        <translation>Diga dónde debe estar la copia de seguridad, con la ruta completa.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Las dos frases de contraseña no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it has at least 12 characters. Four or five words are good.</source>
        <translation>La frase de contraseña es demasiado corta: tiene al menos 12 caracteres. Cuatro o cinco palabras van bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) with their keys are in %1. Keep it in another place, and remember the passphrase.</source>
        <translation>
            <numerusform>%n malla con sus claves está en %1. Guárdelo en otro lugar y recuerde la frase de contraseña.</numerusform>
            <numerusform>%n mallas con sus claves están en %1. Guárdelo en otro lugar y recuerde la frase de contraseña.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Chat</name>
    <message>
        <source>This mesh is not there any more.</source>
        <translation>Esta malla ya no está.</translation>
    </message>
    <message>
        <source>Type the name or the key of a member.</source>
        <translation>Escriba el nombre o la clave de un miembro.</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>usted</translation>
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
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Conversations</name>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::DBusService</name>
    <message>
        <source>Too many calls at a time. Wait for the answers.</source>
        <translation>Demasiadas llamadas a la vez. Espere las respuestas.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Doctor</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Meshtray %1 is not running.</source>
        <translation>Meshtray %1 no está en marcha.</translation>
    </message>
    <message>
        <source>Start it, then look again: its tray icon and its meshes could not be looked at.</source>
        <translation>Inícielo y vuelva a mirar: no se pudieron revisar su icono ni sus meshes.</translation>
    </message>
    <message>
        <source>Version %1 is running, and %2 is installed.</source>
        <translation>Está en marcha la versión %1, y está instalada la %2.</translation>
    </message>
    <message>
        <source>Quit Meshtray and start it again.</source>
        <translation>Cierre Meshtray y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Meshtray %1 with Qt %2 is running.</source>
        <translation>Meshtray %1 con Qt %2 está en marcha.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>The panel shows it.</source>
        <translation>El panel lo muestra.</translation>
    </message>
    <message>
        <source>There is no panel that takes tray icons, so Meshtray keeps its window.</source>
        <translation>Ningún panel acepta iconos, así que Meshtray conserva su ventana.</translation>
    </message>
    <message>
        <source>On GNOME, install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. In other desktops, add the system tray, or status notifier, to a panel.</source>
        <translation>En GNOME, instale y active la extensión «AppIndicator and KStatusNotifierItem Support». En otros escritorios, añada la bandeja del sistema a un panel.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>They are in an encrypted file that a passphrase opens.</source>
        <translation>Están en un archivo cifrado que abre una frase de contraseña.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Depósito de claves</translation>
    </message>
    <message>
        <source>It is there and unlocked.</source>
        <translation>Está presente y abierto.</translation>
    </message>
    <message>
        <source>It is locked, so that no mesh can be opened.</source>
        <translation>Está bloqueado, así que no se puede abrir ningún mesh.</translation>
    </message>
    <message>
        <source>Unlock it: in your desktop&apos;s program for passwords and keys, or by logging out and in again. Meshtray goes on by itself as soon as it is open.</source>
        <translation>Desbloquéelo: en el programa de contraseñas y claves de su escritorio, o cerrando la sesión y volviendo a entrar. Meshtray sigue por sí solo en cuanto se abre.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in again; or keep the keys in an encrypted file: meshtray keys use-file.</source>
        <translation>Instale gnome-keyring o KWallet y vuelva a entrar; o guarde las claves en un archivo cifrado: meshtray keys use-file.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>This session has no notification server.</source>
        <translation>Esta sesión no tiene servidor de notificaciones.</translation>
    </message>
    <message>
        <source>Install one, for example dunst or xfce4-notifyd. Until then only the icon tells of messages.</source>
        <translation>Instale uno, por ejemplo dunst o xfce4-notifyd. Hasta entonces solo el icono avisa de los mensajes.</translation>
    </message>
    <message>
        <source>The notification server shows them, but without buttons.</source>
        <translation>El servidor de notificaciones las muestra, pero sin botones.</translation>
    </message>
    <message>
        <source>To answer from a notification, use another one, for example dunst or xfce4-notifyd.</source>
        <translation>Para responder desde una notificación, use otro, por ejemplo dunst o xfce4-notifyd.</translation>
    </message>
    <message>
        <source>They are shown, with buttons.</source>
        <translation>Se muestran, con botones.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ExportModel</name>
    <message numerus="yes">
        <source>%n message(s) are in %1.</source>
        <translation>
            <numerusform>%n mensaje está en %1.</numerusform>
            <numerusform>%n mensajes están en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Firewall</name>
    <message>
        <source>Meshtray sees no firewall on this computer. When others cannot connect, look whether the router or the Wi-Fi keeps its devices apart (“guest network”, “client isolation”).</source>
        <translation>Meshtray no ve ningún cortafuegos en este equipo. Si otros no pueden conectarse, mire si el router o el wifi separa sus dispositivos («red de invitados», «aislamiento de clientes»).</translation>
    </message>
    <message>
        <source>Meshtray sees no firewall that is on, but only an administrator sees all rules. When others cannot connect to port %1, this command shows those of %2:</source>
        <translation>Meshtray no ve ningún cortafuegos activo, pero solo un administrador ve todas las reglas. Si otros no pueden conectarse al puerto %1, esta orden muestra las de %2:</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2 until the next restart; to keep it, put the rule into its settings:</source>
        <translation>El cortafuegos %1 está activo. Si otros no pueden conectarse, esta orden les deja entrar al puerto %2 hasta el próximo reinicio; para conservarlo, ponga la regla en su configuración:</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2:</source>
        <translation>El cortafuegos %1 está activo. Si otros no pueden conectarse, esta orden les deja entrar al puerto %2:</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::HostModel</name>
    <message>
        <source>Only programs on this computer can reach the mesh.</source>
        <translation>Solo los programas de este equipo pueden acceder a la malla.</translation>
    </message>
    <message numerus="yes">
        <source>Every device that can reach the chosen address(es) can connect. Only those you invite can join.</source>
        <translation>
            <numerusform>Puede conectarse cualquier dispositivo que llegue a la dirección elegida. Solo pueden unirse quienes reciban su invitación.</numerusform>
            <numerusform>Puede conectarse cualquier dispositivo que llegue a las direcciones elegidas. Solo pueden unirse quienes reciban su invitación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>El puerto tiene que ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>This computer is in no network at the moment. Connect it to one, or host for this computer only.</source>
        <translation>Este equipo no está en ninguna red ahora. Conéctelo a una, o aloje solo para este equipo.</translation>
    </message>
    <message>
        <source>Choose at least one address.</source>
        <translation>Elija al menos una dirección.</translation>
    </message>
    <message>
        <source>Until hosting is stopped and started again, members can connect by ws only, not by wss: %1</source>
        <translation>Hasta que se detenga y se inicie de nuevo el alojamiento, los miembros solo pueden conectarse por ws, no por wss: %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ImportModel</name>
    <message>
        <source>It will be added.</source>
        <translation>Se añadirá.</translation>
    </message>
    <message>
        <source>It is here, its key is lost and will be put back.</source>
        <translation>Está aquí; su clave se perdió y se repondrá.</translation>
    </message>
    <message>
        <source>It is here already, with the same key.</source>
        <translation>Ya está aquí, con la misma clave.</translation>
    </message>
    <message>
        <source>It is here with another key and is left alone. To use the file&apos;s key, leave the mesh here first.</source>
        <translation>Está aquí con otra clave y no se toca. Para usar la clave del archivo, salga antes de la malla aquí.</translation>
    </message>
    <message>
        <source>It was brought in.</source>
        <translation>Se importó.</translation>
    </message>
    <message>
        <source>There is no mesh in this file.</source>
        <translation>No hay ninguna malla en este archivo.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) can be brought in.</source>
        <translation>
            <numerusform>Se puede importar %n malla.</numerusform>
            <numerusform>Se pueden importar %n mallas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) were brought in. The file is as it was.</source>
        <translation>
            <numerusform>Se importó %n malla. El archivo sigue como estaba.</numerusform>
            <numerusform>Se importaron %n mallas. El archivo sigue como estaba.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteList</name>
    <message>
        <source>Used up</source>
        <translation>Agotada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n use(s) left</source>
        <translation>
            <numerusform>%1, queda %2 uso de %n</numerusform>
            <numerusform>%1, quedan %2 usos de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteMaker</name>
    <message numerus="yes">
        <source>Lets %n people join as admins, until %1.</source>
        <translation>
            <numerusform>Deja unirse a %n persona como administrador, hasta %1.</numerusform>
            <numerusform>Deja unirse a %n personas como administradores, hasta %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lets %n people join, until %1.</source>
        <translation>
            <numerusform>Deja unirse a %n persona, hasta %1.</numerusform>
            <numerusform>Deja unirse a %n personas, hasta %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::JoinModel</name>
    <message>
        <source>The mesh “%1” is your own.</source>
        <translation>La malla «%1» es suya.</translation>
    </message>
    <message>
        <source>You belong to this mesh already. Joining again makes a new key for you there: the others see a new member, and messages that are still on their way to the old key are lost.</source>
        <translation>Ya pertenece a esta malla. Unirse de nuevo le crea una clave nueva en ella: los demás ven un miembro nuevo, y se pierden los mensajes aún en camino a la clave antigua.</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with the key that this invite names and no other</source>
        <translation>Cifrado (TLS), con la clave que nombra esta invitación y ninguna otra</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with a certificate that this system trusts</source>
        <translation>Cifrado (TLS), con un certificado en el que confía este sistema</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n minute(s))</source>
        <translation>
            <numerusform>%1 (en %n minuto)</numerusform>
            <numerusform>%1 (en %n minutos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n hour(s))</source>
        <translation>
            <numerusform>%1 (en %n hora)</numerusform>
            <numerusform>%1 (en %n horas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (en %n día)</numerusform>
            <numerusform>%1 (en %n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a short invite code, which this program cannot use. Ask for the long link: it begins with ic://join/ or contains /join/.</source>
        <translation>Este es un código de invitación corto, que este programa no puede usar. Pida el enlace largo: empieza por ic://join/ o contiene /join/.</translation>
    </message>
    <message>
        <source>What you write to one member stays end-to-end encrypted, but everybody on the way sees who writes to whom, reads messages to everyone, and can pose as the broker.</source>
        <translation>Lo que escriba a un miembro sigue cifrado de extremo a extremo, pero cualquiera en el camino ve quién escribe a quién, lee los mensajes a todos y puede hacerse pasar por el bróker.</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is an address that a provider shares among its customers. If it is one of your own VPN, that encrypts by itself. %2</source>
        <translation>La conexión no está cifrada (ws://), y %1 es una dirección que un proveedor comparte entre sus clientes. Si es de su propia VPN, esta cifra por sí misma. %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is a name that may lead over the internet. %2</source>
        <translation>La conexión no está cifrada (ws://), y %1 es un nombre que puede llevar por internet. %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is reached over the internet. %2</source>
        <translation>La conexión no está cifrada (ws://), y a %1 se llega por internet. %2</translation>
    </message>
    <message>
        <source>Getting your key ready…</source>
        <translation>Preparando su clave…</translation>
    </message>
    <message>
        <source>Asking the broker at %1…</source>
        <translation>Preguntando al bróker en %1…</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::KeysModel</name>
    <message>
        <source>Use an encrypted file…</source>
        <translation>Usar un archivo cifrado…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Las dos frases de contraseña no son iguales. Escríbalas de nuevo.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LanguageModel</name>
    <message>
        <source>As the system has it (%1)</source>
        <translation>Como lo tenga el sistema (%1)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LeaveModel</name>
    <message>
        <source>Leave “%1”?</source>
        <translation>¿Salir de «%1»?</translation>
    </message>
    <message>
        <source>You own this mesh. Your key and the messages on this computer are deleted: without the key nobody can be invited or administered any more, and nothing brings it back but a backup.</source>
        <translation>Es propietario de esta malla. Se borran su clave y los mensajes de este equipo: sin la clave ya no se puede invitar ni administrar a nadie, y solo una copia de seguridad la devuelve.</translation>
    </message>
    <message>
        <source>Your key of this mesh and its messages on this computer are deleted. To come back you need a new invite.</source>
        <translation>Se borran su clave de esta malla y sus mensajes en este equipo. Para volver necesita una nueva invitación.</translation>
    </message>
    <message>
        <source>You left “%1”, but its key is not deleted yet: %2 It is tried again at the next start.</source>
        <translation>Salió de «%1», pero su clave aún no se ha borrado: %2 Se intentará de nuevo en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MemberList</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetado</translation>
    </message>
    <message>
        <source>Kicked until %1</source>
        <translation>Expulsado hasta %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshAutomation</name>
    <message>
        <source>The mesh was left meanwhile.</source>
        <translation>Mientras tanto se salió de la malla.</translation>
    </message>
    <message>
        <source>The connection to this broker is not encrypted (ws://), and it leads out of your own network. Ask for an invite to wss://, or say --unencrypted to join all the same.</source>
        <translation>La conexión con este bróker no está cifrada (ws://), y sale de su propia red. Pida una invitación a wss://, o indique --unencrypted para unirse de todos modos.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshTable</name>
    <message>
        <source>%1, by TLS</source>
        <translation>%1, por TLS</translation>
    </message>
    <message>
        <source>%1, without TLS</source>
        <translation>%1, sin TLS</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteList</name>
    <message>
        <source>All of %1</source>
        <translation>Toda %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
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
        <translation>No se pudo escribir %1: %2. Compruebe el espacio libre y los permisos.</translation>
    </message>
    <message>
        <source>Could not read %1: %2. Check its permissions.</source>
        <translation>No se pudo leer %1: %2. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be. Nothing was changed; look at the file, or move it away.</source>
        <translation>%1 es demasiado grande para ser lo que debería. No se cambió nada; mire el archivo, o muévalo.</translation>
    </message>
    <message>
        <source>Could not make the folder %1. Check the permissions above it.</source>
        <translation>No se pudo crear la carpeta %1. Compruebe los permisos por encima de ella.</translation>
    </message>
    <message>
        <source>Could not remove %1: %2. Check the permissions.</source>
        <translation>No se pudo quitar %1: %2. Compruebe los permisos.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PolicyModel</name>
    <message>
        <source>The build is green again. Shall I merge it?</source>
        <translation>La compilación vuelve a estar en verde. ¿La integro?</translation>
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
        <translation>Otro programa de este equipo usa el puerto %1. Elija otro puerto, o cierre ese programa.</translation>
    </message>
    <message>
        <source>Another broker of Meshtray uses port %1 (process %2), perhaps of another profile. Choose another port, or stop hosting there.</source>
        <translation>Otro bróker de Meshtray usa el puerto %1 (proceso %2), quizá de otro perfil. Elija otro puerto, o detenga allí el alojamiento.</translation>
    </message>
    <message>
        <source>The program “%2” (process %3) uses port %1. Choose another port, or end that program.</source>
        <translation>El programa «%2» (proceso %3) usa el puerto %1. Elija otro puerto, o cierre ese programa.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ProxyModel</name>
    <message>
        <source>%1 Until then only brokers on this machine and in your local network are reached.</source>
        <translation>%1 Hasta entonces solo se accede a los brókeres de este equipo y de su red local.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QrReader</name>
    <message>
        <source>This picture is too large to look for a QR code in it. Cut out the part with the code.</source>
        <translation>Esta imagen es demasiado grande para buscar en ella un código QR. Recorte la parte con el código.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2</source>
        <translation>No se puede leer la imagen %1: %2</translation>
    </message>
    <message>
        <source>%1 is no picture of a kind that is known here. Use PNG or JPEG.</source>
        <translation>%1 no es una imagen de un tipo conocido aquí. Use PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>La imagen %1 está dañada.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Use a larger or sharper one, or paste the link.</source>
        <translation>En esta imagen no hay ningún código QR legible. Use una más grande o más nítida, o pegue el enlace.</translation>
    </message>
    <message>
        <source>This build of the program cannot read QR codes. Paste the link instead.</source>
        <translation>Esta compilación del programa no puede leer códigos QR. Pegue el enlace en su lugar.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QuietModel</name>
    <message>
        <source>until %1 on the same day</source>
        <translation>hasta %1 del mismo día</translation>
    </message>
    <message>
        <source>until %1 on %2</source>
        <translation>hasta %1 del %2</translation>
    </message>
    <message>
        <source>no quiet hours</source>
        <translation>sin horas de silencio</translation>
    </message>
    <message>
        <source>It is not quiet now.</source>
        <translation>Ahora no es hora de silencio.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1.</source>
        <translation>Ahora es hora de silencio, hasta %1.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ReachCheck</name>
    <message>
        <source>Checking whether the broker answers…</source>
        <translation>Comprobando si el bróker responde…</translation>
    </message>
    <message>
        <source>The broker answers at %1 when it is asked from this computer. Whether others get through is for firewalls and the network to decide.</source>
        <translation>El bróker responde en %1 cuando se le pregunta desde este equipo. Que otros lleguen depende de los cortafuegos y de la red.</translation>
    </message>
    <message>
        <source>The broker does not answer at %1, not even from this computer: the address may be gone, or a firewall may keep everybody out. Stop hosting and choose the addresses anew, or see the command below.</source>
        <translation>El bróker no responde en %1, ni siquiera desde este equipo: la dirección puede haber desaparecido, o un cortafuegos no deja pasar a nadie. Detenga el alojamiento y elija las direcciones de nuevo, o vea la orden de abajo.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Recipients</name>
    <message>
        <source>All members of the mesh</source>
        <translation>Todos los miembros de la malla</translation>
    </message>
    <message numerus="yes">
        <source>Group, %n there now</source>
        <translation>
            <numerusform>Grupo, %n presente ahora</numerusform>
            <numerusform>Grupo, %n presentes ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>To everyone in the mesh. Not end-to-end encrypted: the broker can read it.</source>
        <translation>A todos en la malla. No cifrado de extremo a extremo: el bróker puede leerlo.</translation>
    </message>
    <message>
        <source>To the group %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>Al grupo %1. No cifrado de extremo a extremo: el bróker puede leerlo.</translation>
    </message>
    <message>
        <source>To %1 alone, end-to-end encrypted. Key: %2</source>
        <translation>Solo a %1, cifrado de extremo a extremo. Clave: %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>To the topic %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>Al tema %1. No está cifrado de extremo a extremo: el bróker puede leerlo.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RetentionModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted on this computer, in every mesh, now and from now on. What is unread or waits to be sent stays. This cannot be undone.</source>
        <translation>
            <numerusform>Los mensajes de más de %n día se borran en este equipo, en todas las mallas, ahora y en adelante. Lo no leído o que espera a enviarse se queda. Esto no se puede deshacer.</numerusform>
            <numerusform>Los mensajes de más de %n días se borran en este equipo, en todas las mallas, ahora y en adelante. Lo no leído o que espera a enviarse se queda. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleEditor</name>
    <message>
        <source>In every mesh</source>
        <translation>En todas las mallas</translation>
    </message>
    <message>
        <source>From anybody</source>
        <translation>De cualquiera</translation>
    </message>
    <message>
        <source>To me or to many</source>
        <translation>A mí o a varios</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleTrial</name>
    <message>
        <source>To me alone</source>
        <translation>Solo a mí</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Priority low</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Priority next</source>
        <translation>Prioridad «después»</translation>
    </message>
    <message>
        <source>Priority now</source>
        <translation>Prioridad «ahora»</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Join a mesh first: then there are messages to try it with.</source>
        <translation>Únase antes a una malla: entonces habrá mensajes con los que probar.</translation>
    </message>
    <message>
        <source>Type a time such as 23:00.</source>
        <translation>Escriba una hora como 23:00.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SafetyModel</name>
    <message>
        <source>%1 (key %2…)</source>
        <translation>%1 (clave %2…)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SearchModel</name>
    <message>
        <source>All meshes</source>
        <translation>Todas las mallas</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4: %5</source>
        <translation>%1 en %2, %3, %4: %5</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>No se puede crear la carpeta %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Meshtray is already running with this profile.</source>
        <translation>Meshtray ya está en marcha con este perfil.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>No se puede escribir en la carpeta %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>There is no place for the program&apos;s socket (%1). Set XDG_RUNTIME_DIR to a folder of yours with a short path.</source>
        <translation>No hay sitio para el socket del programa (%1). Ponga en XDG_RUNTIME_DIR una carpeta suya con una ruta corta.</translation>
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
        <translation>%1, %2, urgente: %3. %4</translation>
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
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n mensaje en espera</numerusform>
            <numerusform>%n mensajes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>%1 mensajes por segundo</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrayMenu</name>
    <message>
        <source>Open Meshtray</source>
        <translation>Abrir Meshtray</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>Unirse a una malla…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>Alojar una malla…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Detener el alojamiento</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Hosted mesh…</source>
        <translation>Malla alojada…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Silenciar las notificaciones</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>Volver a avisar</translation>
    </message>
</context>
</TS>
