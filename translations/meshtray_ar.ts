<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutPage</name>
    <message>
        <source>Meshtray</source>
        <translation>Meshtray</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>MIT: you may use, change and pass it on, with the notice of its authors. There is no warranty.</source>
        <translation>رخصة MIT: يُسمح باستخدام البرنامج وتغييره وتوزيعه مع الإبقاء على إشعار مؤلفيه. ولا يُقدَّم أي ضمان.</translation>
    </message>
    <message>
        <source>Parts of others, with their licences</source>
        <translation>مكوّنات من جهات أخرى وتراخيصها</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>مجلد ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>For those who help you: versions and states, without names, addresses, messages or keys</source>
        <translation>لمن يقدّم لك المساعدة: الإصدارات والحالات، دون أسماء أو عناوين أو رسائل أو مفاتيح</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Join a mesh…</source>
        <translation>الانضمام إلى شبكة…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>استضافة شبكة…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Your keys…</source>
        <translation>مفاتيحك…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Search messages…</source>
        <translation>البحث في الرسائل…</translation>
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
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>حجم النص: %1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
</context>
<context>
    <name>AskDesktop</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>تتعذّر قراءة الدخل القياسي.</translation>
    </message>
    <message>
        <source>There is no invite link in the standard input.</source>
        <translation>لا يوجد رابط دعوة في الدخل القياسي.</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>%1 Usage: meshtray %2</source>
        <translation>%1 الاستخدام: meshtray %2</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>الخيار ‎%1 يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>%1 is not an option here.</source>
        <translation>الخيار ‎%1 غير متاح هنا.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>ثمة شيء ناقص.</translation>
    </message>
    <message>
        <source>There is a word too many; put a text with spaces in quotes.</source>
        <translation>ثمة كلمة زائدة؛ ينبغي وضع النص الذي يحتوي على مسافات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“keys %1” takes no words: a passphrase comes by the standard input.</source>
        <translation>الأمر «keys %1» لا يقبل أي كلمات: تُقرأ عبارة المرور من الدخل القياسي.</translation>
    </message>
    <message>
        <source>“%1” is not a command. See meshtray --help.</source>
        <translation>الأمر «%1» غير معروف. للمساعدة: meshtray --help.</translation>
    </message>
    <message>
        <source>--priority takes now, next or low.</source>
        <translation>الخيار ‎--priority يقبل now أو next أو low.</translation>
    </message>
    <message>
        <source>“retention” takes a number of days, or “forever”.</source>
        <translation>الأمر «retention» يقبل عددًا من الأيام، أو «forever».</translation>
    </message>
    <message>
        <source>--preview changes nothing: use --remove-keys without it.</source>
        <translation>الخيار ‎--preview لا يغيّر شيئًا: يُستخدم ‎--remove-keys من دونه.</translation>
    </message>
    <message>
        <source>A status is idle, working or dnd.</source>
        <translation>الحالة تكون idle أو working أو dnd.</translation>
    </message>
    <message>
        <source>“%1” goes with one of these: %2. See meshtray --help.</source>
        <translation>الأمر «%1» يُستخدم مع إحدى هذه الكلمات: %2. للمساعدة: meshtray --help.</translation>
    </message>
    <message>
        <source>--for takes 1h, 8h, 1d or forever.</source>
        <translation>الخيار ‎--for يقبل 1h أو 8h أو 1d أو forever.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is not a claudemesh backup. Choose another file.</source>
        <translation>هذا الملف ليس نسخة احتياطية من claudemesh. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The backup does not open: the passphrase is wrong, or the file was changed.</source>
        <translation>تعذّر فتح النسخة الاحتياطية: إما أن عبارة المرور خاطئة أو أن الملف قد تغيّر.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Write a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>All your meshes with their keys, in one encrypted file. Messages are not in it. Nobody can open it without the passphrase, and nobody can give that back to you.</source>
        <translation>كل شبكاتك ومفاتيحها في ملف واحد مشفّر، من دون الرسائل. لا يمكن لأحد فتحه من دون عبارة المرور، ولا يمكن لأحد استرجاعها لك.</translation>
    </message>
    <message>
        <source>File for the backup</source>
        <translation>ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>12 محرفًا على الأقل؛ ومن الجيد استخدام أربع كلمات أو خمس.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>تكرار عبارة المرور</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>إنشاء النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, banned</source>
        <translation>%1، محظور</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>رفع الحظر عن %1</translation>
    </message>
</context>
<context>
    <name>BrokerCheck</name>
    <message>
        <source>Do not go on before you know why: somebody may pose as the broker. If its host says that the key is a new one, ask for a new invite and join again.</source>
        <translation>لا تتابع قبل أن تعرف السبب: قد ينتحل أحدهم صفة الوسيط. إذا قال مضيفه إن المفتاح جديد، فاطلب دعوة جديدة وانضم مرة أخرى.</translation>
    </message>
    <message>
        <source>The broker at %1 was reached, but did not answer.</source>
        <translation>تم الوصول إلى الوسيط %1، لكنه لم يجب.</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it; a proxy on the way may also hold it up.</source>
        <translation>اطلب ممن يستضيف الشبكة أن ينظر في الأمر؛ وقد يؤخره أيضًا وكيل في الطريق.</translation>
    </message>
    <message>
        <source>The broker at %1 cannot be reached: %2</source>
        <translation>لا يمكن الوصول إلى الوسيط %1: %2</translation>
    </message>
    <message>
        <source>See that it is running, that this computer is in its network, and that the firewall of its computer lets port %1 through.</source>
        <translation>تأكد من أنه يعمل، وأن هذا الحاسوب في شبكته، وأن جدار الحماية في حاسوبه يسمح بالمنفذ %1.</translation>
    </message>
    <message>
        <source>The broker at %1 says that something is wrong with it (%2).</source>
        <translation>يقول الوسيط %1 إن فيه خللًا (%2).</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it: its disk may be full.</source>
        <translation>اطلب ممن يستضيف الشبكة أن ينظر في الأمر: قد يكون قرصه ممتلئًا.</translation>
    </message>
    <message>
        <source>The broker at %1 answers.</source>
        <translation>الوسيط %1 يجيب.</translation>
    </message>
    <message>
        <source>The broker at %1 answers; its version is %2.</source>
        <translation>الوسيط %1 يجيب؛ وإصداره %2.</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its key is the one in the invite.</source>
        <translation>الطريق إليه مشفّر، ومفتاحه هو الذي في الدعوة.</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its certificate is trusted.</source>
        <translation>الطريق إليه مشفّر، وشهادته موثوقة.</translation>
    </message>
    <message>
        <source>The way to it is not encrypted. Direct messages are; who writes to whom can be seen in the network.</source>
        <translation>الطريق إليه غير مشفّر. الرسائل المباشرة مشفّرة؛ ومن يكتب لمن يمكن رؤيته في الشبكة.</translation>
    </message>
    <message>
        <source>The broker does not tell its time, so the clocks were not compared.</source>
        <translation>لا يذكر الوسيط وقته، فلم تُقارن الساعتان.</translation>
    </message>
    <message>
        <source>Its clock and the one of this computer agree.</source>
        <translation>ساعته وساعة هذا الحاسوب متفقتان.</translation>
    </message>
    <message>
        <source>Mesh “%1”</source>
        <translation>الشبكة “%1”</translation>
    </message>
</context>
<context>
    <name>BrokerClient</name>
    <message>
        <source>You have been removed from this mesh. Ask its owner for a new invite.</source>
        <translation>تمت إزالتك من هذه الشبكة. يُرجى طلب دعوة جديدة من مالكها.</translation>
    </message>
    <message>
        <source>The owner of this mesh has disconnected you. Connect again when that is settled.</source>
        <translation>قطع مالك هذه الشبكة اتصالك. يمكن إعادة الاتصال بعد تسوية الأمر.</translation>
    </message>
</context>
<context>
    <name>BrokerHost</name>
    <message>
        <source>The broker is running already.</source>
        <translation>الوسيط يعمل بالفعل.</translation>
    </message>
</context>
<context>
    <name>BrokerHttp</name>
    <message>
        <source>the system does not say through which proxy</source>
        <translation>النظام لا يحدّد الخادم الوكيل الواجب استخدامه</translation>
    </message>
</context>
<context>
    <name>ClientConfig</name>
    <message>
        <source>Its field “%1” is missing or wrong.</source>
        <translation>الحقل «%1» مفقود أو خاطئ.</translation>
    </message>
    <message>
        <source>One of its fields occurs twice.</source>
        <translation>أحد الحقول مكرّر.</translation>
    </message>
    <message>
        <source>Its field “secretKey” is missing, or is not a key.</source>
        <translation>الحقل «secretKey» مفقود، أو ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>Its public key does not belong to its secret key.</source>
        <translation>المفتاح العام لا يطابق المفتاح السري.</translation>
    </message>
    <message>
        <source>The same mesh stands in the file twice.</source>
        <translation>الشبكة نفسها مذكورة مرتين في الملف.</translation>
    </message>
    <message>
        <source>The file is not a list of meshes: it is damaged, or of another program. Choose another file.</source>
        <translation>هذا الملف ليس قائمة شبكات: إما أنه تالف أو أنه يخص برنامجًا آخر. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The file has no list of meshes in it. Choose another file.</source>
        <translation>لا توجد قائمة شبكات في هذا الملف. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The file is damaged, so nothing was taken out of it. Mend it, or delete it by hand.</source>
        <translation>الملف تالف، لذلك لم يُحذف منه شيء. أصلحه أو احذفه يدويًا.</translation>
    </message>
</context>
<context>
    <name>ClockSkew</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the broker&apos;s. Check its date and time.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الوسيط بمقدار %1. يُرجى التحقق من التاريخ والوقت.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the broker&apos;s. Check its date and time.</source>
        <translation>ساعة هذا الحاسوب متقدّمة على ساعة الوسيط بمقدار %1. يُرجى التحقق من التاريخ والوقت.</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy this code</source>
        <translation>نسخ هذه الشيفرة</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Not end-to-end encrypted: everyone in the mesh and its broker can read what you write here.</source>
        <translation>المحادثة غير مشفّرة من طرف إلى طرف: يمكن لكل من في الشبكة ولوسيطها قراءة ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this group and the broker can read what you write here.</source>
        <translation>المحادثة غير مشفّرة من طرف إلى طرف: يمكن لكل من في هذه المجموعة وللوسيط قراءة ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Goes out as “now”: it reaches those who work or do not want to be disturbed, too.</source>
        <translation>تُرسَل بأولوية «فورية»: تصل أيضًا إلى من هو قيد العمل أو لا يرغب في الإزعاج.</translation>
    </message>
    <message>
        <source>Goes out as “low”: it is delivered after everything else.</source>
        <translation>تُرسَل بأولوية «منخفضة»: تُسلَّم بعد كل ما سواها.</translation>
    </message>
    <message>
        <source>Send as usual</source>
        <translation>إرسال كالمعتاد</translation>
    </message>
    <message>
        <source>Priority: now</source>
        <translation>الأولوية: فورية</translation>
    </message>
    <message>
        <source>Priority: low</source>
        <translation>الأولوية: منخفضة</translation>
    </message>
    <message>
        <source>Priority: next</source>
        <translation>الأولوية: تالية</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: this group and the broker can read what you write here. You do not belong to it, so its answers do not reach you.</source>
        <translation>غير معمّى من الطرف إلى الطرف: يمكن لهذه المجموعة وللوسيط قراءة ما يُكتب هنا. لستَ عضوًا فيها، فلا تصلك الردود المرسلة إليها.</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>الانضمام إلى المجموعة</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this topic and the broker can read what you write here, and the broker keeps it.</source>
        <translation>المحادثة غير مشفّرة من طرف إلى طرف: يمكن لكل من في هذا الموضوع وللوسيط قراءة ما يُكتب هنا، والوسيط يحتفظ به.</translation>
    </message>
    <message>
        <source>This session is not there now. What you write here waits for it until it is back.</source>
        <translation>هذه الجلسة ليست موجودة الآن. ما يُكتب هنا ينتظرها حتى تعود.</translation>
    </message>
    <message>
        <source>Write to %1 instead</source>
        <translation>الكتابة إلى %1 بدلًا منها</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConversationFilter</name>
    <message>
        <source>Find a conversation</source>
        <translation>البحث عن محادثة</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>عرض كل المحادثات</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1، لا رسائل غير مقروءة</numerusform>
            <numerusform>%1، رسالة واحدة غير مقروءة</numerusform>
            <numerusform>%1، رسالتان غير مقروءتين</numerusform>
            <numerusform>%1، %n رسائل غير مقروءة</numerusform>
            <numerusform>%1، %n رسالة غير مقروءة</numerusform>
            <numerusform>%1، %n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>%1, session of %2</source>
        <translation>%1، جلسة %2</translation>
    </message>
</context>
<context>
    <name>ConversationSummary</name>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
</context>
<context>
    <name>CopyFact</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation>%1: نسخ</translation>
    </message>
</context>
<context>
    <name>DBus</name>
    <message>
        <source>That needs a passphrase, which never goes over D-Bus: every program of the session can listen there. Use the command line.</source>
        <translation>يتطلب هذا عبارة مرور، وهي لا تُنقل أبدًا عبر D-Bus: إذ يمكن لكل برامج الجلسة التنصّت هناك. يُرجى استخدام سطر الأوامر.</translation>
    </message>
    <message>
        <source>Name the file with its whole path, from / on.</source>
        <translation>يُرجى ذكر الملف بمساره الكامل، بدءًا من /.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>لا توجد طريقة (method) باسم %1.</translation>
    </message>
    <message>
        <source>%1 takes the types “%2”.</source>
        <translation>الطريقة %1 تأخذ الأنواع «%2».</translation>
    </message>
    <message>
        <source>That is too much for one call. Shorten the text.</source>
        <translation>هذا أكثر مما يتسع له نداء واحد. يُرجى تقصير النص.</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>With the desktop</source>
        <translation>مع سطح المكتب</translation>
    </message>
    <message>
        <source>Start Meshtray with my session, without a window</source>
        <translation>تشغيل Meshtray مع جلستي، دون نافذة</translation>
    </message>
    <message>
        <source>Open invite links (ic:// and claudemesh://) with Meshtray</source>
        <translation>فتح روابط الدعوة (ic://‎ و claudemesh://‎) ببرنامج Meshtray</translation>
    </message>
    <message>
        <source>Such links are opened by another program now: %1</source>
        <translation>يفتح هذه الروابط حاليًا برنامج آخر: %1</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Safety number</source>
        <translation>رقم الأمان</translation>
    </message>
    <message>
        <source>Both of you see the same number when nobody stands between you. Compare it by another way, for example by telephone, to be sure who this is.</source>
        <translation>يرى كلاكما الرقم نفسه إذا لم يكن أحد يعترض الاتصال بينكما. للتأكد من هوية الطرف الآخر، يُرجى مقارنة الرقم بوسيلة أخرى، كالهاتف مثلًا.</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>You are called</source>
        <translation>اسمك هنا</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>بصمة مفتاحك</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key</source>
        <translation>بصمة مفتاح المالك</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>العودة إلى الرسائل</translation>
    </message>
    <message>
        <source>Is doing</source>
        <translation>النشاط الحالي</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>الموجودون الآن</translation>
    </message>
    <message>
        <source>Copy the safety number</source>
        <translation>نسخ رقم الأمان</translation>
    </message>
    <message>
        <source>Copy the whole key</source>
        <translation>نسخ المفتاح كاملًا</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>تعمل في</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>A session of the member with this key, as the broker says</source>
        <translation>جلسة للعضو صاحب هذا المفتاح، كما يقول الوسيط</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>You belong to no mesh yet</source>
        <translation>ليست لديك أي شبكة بعد</translation>
    </message>
    <message>
        <source>In a mesh, people and their coding agents write to one another. Join one with the invite link somebody sent you, or host one on this computer and invite others.</source>
        <translation>في الشبكة يتراسل الأشخاص ووكلاء البرمجة الذين يعملون معهم. يمكن الانضمام إلى شبكة برابط دعوة أرسله إليك أحدهم، أو استضافة شبكة على هذا الحاسوب ودعوة آخرين إليها.</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>الانضمام إلى شبكة…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>استضافة شبكة…</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>This invite has expired. Ask the mesh&apos;s owner for a new one.</source>
        <translation>انتهت صلاحية هذه الدعوة. يُرجى طلب دعوة جديدة من مالك الشبكة.</translation>
    </message>
    <message>
        <source>This invite has been used up. Ask the mesh&apos;s owner for a new one.</source>
        <translation>استُنفدت مرات استخدام هذه الدعوة. يُرجى طلب دعوة جديدة من مالك الشبكة.</translation>
    </message>
    <message>
        <source>This invite was withdrawn. Ask the mesh&apos;s owner for a new one.</source>
        <translation>سُحبت هذه الدعوة. يُرجى طلب دعوة جديدة من مالك الشبكة.</translation>
    </message>
    <message>
        <source>The broker at %1 could not be reached: %2. Check that it is running and that this machine is in its network.</source>
        <translation>تعذّر الوصول إلى الوسيط في العنوان %1: %2. يُرجى التحقق من أنه يعمل ومن أن هذا الجهاز في شبكته.</translation>
    </message>
    <message>
        <source>The broker at %1 did not answer in time. Check the connection, then join again with the same link.</source>
        <translation>لم يردّ الوسيط في العنوان %1 في الوقت المناسب. يُرجى التحقق من الاتصال، ثم الانضمام مرة أخرى بالرابط نفسه.</translation>
    </message>
    <message>
        <source>What answered at %1 is not a claudemesh broker.</source>
        <translation>ما أجاب من العنوان %1 ليس وسيط claudemesh.</translation>
    </message>
    <message>
        <source>The broker does not know this invite. Copy the whole link, or ask the mesh&apos;s owner for a new one.</source>
        <translation>الوسيط لا يعرف هذه الدعوة. يُرجى نسخ الرابط كاملًا، أو طلب دعوة جديدة من مالك الشبكة.</translation>
    </message>
    <message>
        <source>The broker does not know this mesh any more. Ask its owner whether it was deleted or has moved to another broker.</source>
        <translation>لم يعد الوسيط يعرف هذه الشبكة. يُرجى سؤال مالكها عمّا إذا كانت قد حُذفت أو نُقلت إلى وسيط آخر.</translation>
    </message>
    <message>
        <source>The broker says that this invite was not signed by the mesh&apos;s owner: it was changed on its way, or forged. Ask the owner for a new one.</source>
        <translation>يقول الوسيط إن هذه الدعوة لم يوقّعها مالك الشبكة: إما أنها غُيّرت في الطريق أو أنها مزوّرة. يُرجى طلب دعوة جديدة من المالك.</translation>
    </message>
    <message>
        <source>This invite is signed by somebody who does not own the mesh. Do not use it; ask the owner for one.</source>
        <translation>هذه الدعوة موقّعة ممن لا يملك الشبكة. يُرجى عدم استخدامها وطلب دعوة من المالك.</translation>
    </message>
    <message>
        <source>The broker knows this invite as one to another mesh. Ask the mesh&apos;s owner for a new one.</source>
        <translation>يعرف الوسيط هذه الدعوة على أنها لشبكة أخرى. يُرجى طلب دعوة جديدة من مالك الشبكة.</translation>
    </message>
    <message>
        <source>This mesh has no owner&apos;s key on its broker, so nobody can be let in by an invite. Ask who runs the broker.</source>
        <translation>ليس لهذه الشبكة مفتاح مالك لدى وسيطها، لذا لا يمكن إدخال أحد بدعوة. يُرجى سؤال من يدير الوسيط.</translation>
    </message>
    <message>
        <source>The broker could not note you as a member. Try again; if that does not help, ask who runs the broker.</source>
        <translation>تعذّر على الوسيط تسجيل عضويتك. يُرجى المحاولة مرة أخرى؛ وإن لم ينفع ذلك فيُرجى سؤال من يدير الوسيط.</translation>
    </message>
    <message>
        <source>You are banned from this mesh. Only its owner can lift that.</source>
        <translation>دخولك إلى هذه الشبكة محظور. لا يمكن رفع الحظر إلا لمالكها.</translation>
    </message>
    <message>
        <source>The broker misses something in what it was sent: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>ينقص الوسيطَ شيء مما أُرسل إليه: قد يكون من إصدار آخر. يُرجى التحقق من وجود إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The broker does not take the form of your key: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>لا يقبل الوسيط صيغة مفتاحك: قد يكون من إصدار آخر. يُرجى التحقق من وجود إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The invite is larger than the broker takes. Ask the mesh&apos;s owner for a new one.</source>
        <translation>الدعوة أكبر مما يقبله الوسيط. يُرجى طلب دعوة جديدة من مالك الشبكة.</translation>
    </message>
    <message>
        <source>The broker was asked too often. Wait a minute, then try again.</source>
        <translation>وردت إلى الوسيط طلبات أكثر مما ينبغي. يُرجى الانتظار دقيقة ثم المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ExportGroup</name>
    <message>
        <source>Writing into a file</source>
        <translation>التصدير إلى ملف</translation>
    </message>
    <message>
        <source>All messages of one mesh, as JSON. Only you can read the file, but the texts in it are not encrypted.</source>
        <translation>كل رسائل شبكة واحدة بصيغة JSON. لا يمكن لغيرك قراءة الملف، لكن النصوص فيه غير مشفّرة.</translation>
    </message>
    <message>
        <source>Messages of the mesh</source>
        <translation>رسائل الشبكة</translation>
    </message>
    <message>
        <source>File for the messages</source>
        <translation>ملف الرسائل</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>تصدير الرسائل</translation>
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
        <translation>يتعذّر الاستماع على %1: %2. يُرجى اختيار منفذ آخر، أو إيقاف البرنامج الذي يستخدمه.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of Meshtray</source>
        <translation>لغة Meshtray</translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message>
        <source>Who may write to %1</source>
        <translation>من يمكنه الكتابة إلى %1</translation>
    </message>
    <message>
        <source>Who is not allowed to write directly is told so. From groups and to everyone, messages are left out without a word.</source>
        <translation>من لا يُسمح له بالكتابة مباشرةً يُخبَر بذلك. أمّا في المجموعات والرسائل إلى الجميع فيُستثنى هذا العضو دون إخبار.</translation>
    </message>
    <message>
        <source>There is nobody else in the mesh.</source>
        <translation>لا يوجد أحد غيره في الشبكة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>GrantRow</name>
    <message>
        <source>Directly</source>
        <translation>مباشرةً</translation>
    </message>
    <message>
        <source>%1 may write directly</source>
        <translation>يمكن لـ %1 الكتابة مباشرةً</translation>
    </message>
    <message>
        <source>By groups, topics and messages to everyone</source>
        <translation>عبر المجموعات والمواضيع والرسائل إلى الجميع</translation>
    </message>
    <message>
        <source>%1 is heard in groups, topics and messages to everyone</source>
        <translation>تصل كتابة %1 في المجموعات والمواضيع والرسائل إلى الجميع</translation>
    </message>
</context>
<context>
    <name>GroupChip</name>
    <message>
        <source>Leave the group %1</source>
        <translation>مغادرة المجموعة %1</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>The file %1 could not be renamed: %2. Check the permissions of its folder.</source>
        <translation>تعذّرت إعادة تسمية الملف %1: %2. يُرجى التحقق من أذونات مجلده.</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Hosting %1</source>
        <translation>استضافة %1</translation>
    </message>
    <message>
        <source>Host a mesh</source>
        <translation>استضافة شبكة</translation>
    </message>
</context>
<context>
    <name>HostFooter</name>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>إعدادات متقدّمة…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>إيقاف الاستضافة</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>بدء الاستضافة</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message>
        <source>Running on this computer</source>
        <translation>تعمل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Can be reached at</source>
        <translation>عناوين الوصول إليها</translation>
    </message>
    <message>
        <source>Certificate for wss</source>
        <translation>شهادة wss</translation>
    </message>
    <message>
        <source>The mesh is hosted again then, without a window: only the icon in the panel.</source>
        <translation>عندئذ تُستضاف الشبكة من جديد دون نافذة: لا تظهر سوى الأيقونة في شريط النظام.</translation>
    </message>
</context>
<context>
    <name>HostSetup</name>
    <message>
        <source>What is hosted</source>
        <translation>ما يُستضاف</translation>
    </message>
    <message>
        <source>Name of the mesh</source>
        <translation>اسم الشبكة</translation>
    </message>
    <message>
        <source>Those you invite see it.</source>
        <translation>يظهر للمدعوّين.</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>اسمك في هذه الشبكة</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>من يمكنه الوصول إليها</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>This computer and the network, at these addresses:</source>
        <translation>هذا الحاسوب والأجهزة الأخرى، عبر هذه العناوين:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>استخدام المنفذ %1</translation>
    </message>
    <message>
        <source>What is hosted when the program ends is hosted again at the next start.</source>
        <translation>ما هو مستضاف عند إنهاء البرنامج يُستضاف من جديد عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>HostingFile</name>
    <message>
        <source>The broker has no limit “%1”.</source>
        <translation>ليس للوسيط حدّ باسم «%1».</translation>
    </message>
    <message>
        <source>The note about the hosted mesh (hosting.json) cannot be read. It was left as it is: repair it, or move it away and host again.</source>
        <translation>تتعذّر قراءة البيان المحفوظ عن الشبكة المستضافة (hosting.json). تُرك كما هو: يُرجى إصلاحه، أو نقله إلى مكان آخر ثم الاستضافة من جديد.</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Meshes of the command-line client</source>
        <translation>شبكات عميل سطر الأوامر</translation>
    </message>
    <message>
        <source>Its file is only read. Both programs are one member with two connections then.</source>
        <translation>يُقرأ ملفه فقط. ويكون البرنامجان بعد ذلك عضوًا واحدًا باتصالين.</translation>
    </message>
    <message>
        <source>File of the command-line client</source>
        <translation>ملف عميل سطر الأوامر</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>عرض محتواه</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>استيراد الشبكات</translation>
    </message>
</context>
<context>
    <name>InviteDrop</name>
    <message>
        <source>Drop the invite here to see what it says</source>
        <translation>إفلات الدعوة هنا لعرض ما فيها</translation>
    </message>
</context>
<context>
    <name>InviteError</name>
    <message>
        <source>This is not an invite. Ask the person who sent it for a new link.</source>
        <translation>هذه ليست دعوة. يُرجى طلب رابط جديد ممن أرسلها.</translation>
    </message>
    <message>
        <source>This invite is incomplete: its field “%1” is missing or wrong. Ask for a new link.</source>
        <translation>هذه الدعوة ناقصة: الحقل «%1» مفقود أو خاطئ. يُرجى طلب رابط جديد.</translation>
    </message>
    <message>
        <source>This invite was changed after its owner signed it. Do not use it; ask the owner for a new link.</source>
        <translation>غُيّرت هذه الدعوة بعد أن وقّعها مالكها. يُرجى عدم استخدامها وطلب رابط جديد من المالك.</translation>
    </message>
    <message>
        <source>This invite has expired. Ask for a new link.</source>
        <translation>انتهت صلاحية هذه الدعوة. يُرجى طلب رابط جديد.</translation>
    </message>
    <message>
        <source>This is not an invite link. It starts with ic://join/ or contains /join/; copy the whole of it.</source>
        <translation>هذا ليس رابط دعوة. يبدأ رابط الدعوة بـ ‎ic://join/‎ أو يحتوي على ‎/join/‎؛ يُرجى نسخه كاملًا.</translation>
    </message>
    <message>
        <source>This invite link is damaged or was cut off. Copy it again, or ask for a new one.</source>
        <translation>رابط الدعوة هذا تالف أو مبتور. يُرجى نسخه مرة أخرى، أو طلب رابط جديد.</translation>
    </message>
</context>
<context>
    <name>InviteListSection</name>
    <message>
        <source>Invites</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Revoke this invite?</source>
        <translation>سحب هذه الدعوة؟</translation>
    </message>
    <message>
        <source>Nobody can join with its link any more. Those who have joined with it stay members.</source>
        <translation>لن يتمكن أحد بعد ذلك من الانضمام برابطها. ومن انضمّ به من قبل يبقى عضوًا.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>What this invite says</source>
        <translation>مضمون هذه الدعوة</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key (compare it with what the owner tells you)</source>
        <translation>بصمة مفتاح المالك (يُرجى مقارنتها بما يذكره لك المالك)</translation>
    </message>
    <message>
        <source>You join as</source>
        <translation>الانضمام بصفة</translation>
    </message>
    <message>
        <source>The invite expires</source>
        <translation>تنتهي صلاحية الدعوة</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invite %1, %2, %3, %4</source>
        <translation>الدعوة %1، %2، %3، %4</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Revoke invite %1</source>
        <translation>سحب الدعوة %1</translation>
    </message>
</context>
<context>
    <name>InviteSection</name>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>For 1 person</source>
        <translation>لشخص واحد</translation>
    </message>
    <message>
        <source>For 5 people</source>
        <translation>لـ 5 أشخاص</translation>
    </message>
    <message>
        <source>For 25 people</source>
        <translation>لـ 25 شخصًا</translation>
    </message>
    <message>
        <source>For 100 people</source>
        <translation>لـ 100 شخص</translation>
    </message>
    <message>
        <source>How many people can use the invite</source>
        <translation>عدد من يمكنهم استخدام الدعوة</translation>
    </message>
    <message>
        <source>As a member</source>
        <translation>بصفة عضو</translation>
    </message>
    <message>
        <source>As an admin</source>
        <translation>بصفة مشرف</translation>
    </message>
    <message>
        <source>As what people join</source>
        <translation>صفة المنضمّين</translation>
    </message>
    <message>
        <source>Valid for 1 hour</source>
        <translation>صالحة لساعة واحدة</translation>
    </message>
    <message>
        <source>Valid for 1 day</source>
        <translation>صالحة ليوم واحد</translation>
    </message>
    <message>
        <source>Valid for 7 days</source>
        <translation>صالحة لـ 7 أيام</translation>
    </message>
    <message>
        <source>Valid for 30 days</source>
        <translation>صالحة لـ 30 يومًا</translation>
    </message>
    <message>
        <source>How long the invite can be used</source>
        <translation>مدة صلاحية الدعوة</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>إنشاء دعوة</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>إنشاء دعوة أخرى</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>%1 Whoever has the link can join: send it only to those you mean.</source>
        <translation>%1 يمكن لكل من لديه الرابط الانضمام: يُرجى إرساله إلى المقصودين وحدهم.</translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation>رابط الدعوة على شكل رمز QR</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS with this broker&apos;s key)</source>
        <translation>اتصال مشفّر (TLS بمفتاح هذا الوسيط)</translation>
    </message>
    <message>
        <source>Only for people who use Meshtray: other programs cannot check the key.</source>
        <translation>لمستخدمي Meshtray فقط: البرامج الأخرى لا تستطيع التحقق من المفتاح.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a mesh</source>
        <translation>الانضمام إلى شبكة</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>اسمك في هذه الشبكة</translation>
    </message>
    <message>
        <source>The other members see it.</source>
        <translation>يراه الأعضاء الآخرون.</translation>
    </message>
    <message>
        <source>You belong to the mesh “%1” now</source>
        <translation>تم الانضمام إلى الشبكة «%1»</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your keyring. Messages arrive as soon as the broker is connected.</source>
        <translation>أُنشئ لك مفتاح، وهو محفوظ في حلقة مفاتيحك. تصل الرسائل حالما يتصل الوسيط.</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your encrypted file. Messages arrive as soon as the broker is connected.</source>
        <translation>أُنشئ لك مفتاح، وهو محفوظ في ملفك المشفّر. تصل الرسائل حالما يتصل الوسيط.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Join again with a new key</source>
        <translation>الانضمام من جديد بمفتاح جديد</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Open the mesh</source>
        <translation>فتح الشبكة</translation>
    </message>
    <message>
        <source>Paste the link you were sent, or a picture of its QR code, or drop it here. It is read on this computer; nothing is sent yet.</source>
        <translation>يُلصق هنا الرابط المُرسَل إليك أو صورة رمز QR الخاص به، أو يُفلت هنا. تتم القراءة على هذا الحاسوب، ولا يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Looking for a QR code in the picture…</source>
        <translation>جارٍ البحث عن رمز QR في الصورة…</translation>
    </message>
    <message>
        <source>Join over a connection that is not encrypted?</source>
        <translation>الانضمام عبر اتصال غير مشفّر؟</translation>
    </message>
    <message>
        <source>%1 Ask the owner for an invite to wss://, or join in the network of the broker.</source>
        <translation>%1 يُرجى طلب دعوة إلى wss://‎ من المالك، أو الانضمام من داخل الشبكة المحلية للوسيط.</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>الانضمام رغم ذلك</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Unlock your keys</source>
        <translation>فتح قفل مفاتيحك</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>مفاتيحك</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Keep my keys in a file</source>
        <translation>حفظ مفاتيحي في ملف</translation>
    </message>
</context>
<context>
    <name>KeysMakePage</name>
    <message>
        <source>Keep my keys in an encrypted file on this computer</source>
        <translation>حفظ مفاتيحي في ملف مشفّر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This session has no keyring. If you usually have one, start it instead: the keys in it come back with it.</source>
        <translation>ليس في هذه الجلسة حلقة مفاتيح. إن كانت موجودة عادةً فيُفضّل تشغيلها: فمعها تعود المفاتيح التي فيها.</translation>
    </message>
    <message>
        <source>This session has a keyring, which needs no passphrase here. Keys that are in it stay there.</source>
        <translation>في هذه الجلسة حلقة مفاتيح لا تحتاج هنا إلى عبارة مرور. المفاتيح الموجودة فيها تبقى هناك.</translation>
    </message>
    <message>
        <source>Meshtray asks for the passphrase after each start. Without it the keys cannot be read, and nobody can give it back to you.</source>
        <translation>يطلب Meshtray عبارة المرور بعد كل تشغيل. من دونها لا يمكن قراءة المفاتيح، ولا يمكن لأحد استرجاعها لك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>12 محرفًا على الأقل؛ ومن الجيد استخدام أربع كلمات أو خمس.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>تكرار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>KeysNotice</name>
    <message>
        <source>Your keys are in an encrypted file that is locked.</source>
        <translation>مفاتيحك في ملف مشفّر مقفل.</translation>
    </message>
    <message>
        <source>This session has no keyring to keep your key in. Start one, or keep your keys in an encrypted file.</source>
        <translation>ليس في هذه الجلسة حلقة مفاتيح لحفظ مفتاحك. يُرجى تشغيل واحدة، أو حفظ مفاتيحك في ملف مشفّر.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Use an encrypted file…</source>
        <translation>استخدام ملف مشفّر…</translation>
    </message>
</context>
<context>
    <name>KeysOpenPage</name>
    <message>
        <source>Your keys are locked</source>
        <translation>مفاتيحك مقفلة</translation>
    </message>
    <message>
        <source>Your keys are unlocked</source>
        <translation>مفاتيحك غير مقفلة</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer. Your meshes wait until it is unlocked.</source>
        <translation>توجد في ملف مشفّر على هذا الحاسوب. تنتظر شبكاتك حتى يُفتح قفله.</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer, unlocked until Meshtray ends. Meshes that are connected stay so when you lock it.</source>
        <translation>توجد في ملف مشفّر على هذا الحاسوب، وقفله مفتوح إلى أن ينتهي Meshtray. وتبقى الشبكات المتصلة على اتصالها عند قفله.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Your keys belong into the keyring of the system, but this session has none. Start one, or keep them in an encrypted file.</source>
        <translation>مكان مفاتيحك هو حلقة مفاتيح النظام، لكن هذه الجلسة ليس فيها حلقة مفاتيح. يُرجى تشغيل واحدة، أو حفظ المفاتيح في ملف مشفّر.</translation>
    </message>
    <message>
        <source>Your keys are in the keyring of the system.</source>
        <translation>مفاتيحك في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is locked.</source>
        <translation>مفاتيحك في ملف مشفّر، وهو مقفل.</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is unlocked until Meshtray ends.</source>
        <translation>مفاتيحك في ملف مشفّر، وقفله مفتوح إلى أن ينتهي Meshtray.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Keep my keys in a file…</source>
        <translation>حفظ مفاتيحي في ملف…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>قفل…</translation>
    </message>
    <message>
        <source>A key that is lost cannot be had back from anybody. Write a backup: you find it with the meshes.</source>
        <translation>المفتاح المفقود لا يمكن الحصول عليه من أحد. يُنصح بإنشاء نسخة احتياطية: يوجد ذلك في صفحة الشبكات.</translation>
    </message>
    <message>
        <source>Go to the meshes</source>
        <translation>الانتقال إلى الشبكات</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>--profile takes a name of 1 to 32 letters, digits, dashes and underscores.</source>
        <translation>الخيار ‎--profile يقبل اسمًا من 1 إلى 32 محرفًا: حروف وأرقام وشرطات وشرطات سفلية.</translation>
    </message>
    <message>
        <source>%1 is not an option. See meshtray --help.</source>
        <translation>الخيار ‎%1 غير معروف. للمساعدة: meshtray --help.</translation>
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
        <translation>الاستخدام: meshtray [--profile P] [--hidden] [LINK]
       meshtray [--profile P] COMMAND …

من دون أمر يبدأ برنامج سطح المكتب، أو تُعرض نافذته في المقدّمة إن كان يعمل.
  LINK          رابط دعوة (ic://… أو claudemesh://…): يُعرض في نافذة الانضمام؛ ولا يُرسل شيء
  --profile P   اسم لهذه الهوية وشبكاتها، ولكل اسم عملية خاصة به (المبدئي: default)
  --hidden      دون نافذة في البداية، الأيقونة في شريط النظام فقط؛ ومن دون شريط تظهر النافذة
  --help, --version
  doctor        يفحص حلقة المفاتيح والأيقونة والإشعارات والطريق إلى كل وسيط، ويقول ما العمل

يُنفّذ كلَّ أمر آخر برنامجُ سطح المكتب العامل بملف التعريف، ويطبع JSON:
  status
  host start [--name NAME] [--listen ADDRESS:PORT]…
  host status
  host create NAME
  host invite MESH [--uses N] [--expires 7d] [--tls]
  host stop
  join LINK [--name DISPLAY] [--new-key] [--unencrypted]
                                  الرابط يُدخل حامله: «join -» يقرؤه من الدخل القياسي
  import [FILE] [--preview | --remove-keys]
                                  شبكات عميل سطر الأوامر، من ~/.claudemesh/config.json
  backup FILE                     كل الشبكات ومفاتيحها؛ تُقرأ عبارة المرور من الدخل القياسي
  restore FILE [--preview]        استعادة ذلك
  leave MESH
  safety-number MESH PEER
  set-status idle|working|dnd [MESH]
  set-summary TEXT [MESH]         نشاطك الحالي، ليقرأه كل من في الشبكة
  group join MESH NAME
  group leave MESH NAME
  peers [MESH]                    الموجودون ونشاطهم الحالي
  send MESH TO TEXT [--priority now|next|low] [--no-wait]
  inbox [MESH] [--drain]
  sent [MESH]
  cancel MESH ID                  رسالة تنتظر
  retry MESH ID                   رسالة لم تُؤكَّد أو رُفضت أو انتهت مدتها أو أُلغيت
  search TEXT [MESH]
  export MESH FILE
  retention [DAYS|forever]        مدة حفظ الرسائل على هذا الحاسوب
  history set-aside MESH          البدء من جديد عندما تتعذّر قراءة رسائلها؛ ويُحتفظ بالملف القديم
  open [MESH] [WITH]              النافذة، وفيها محادثة
  mute MESH [WITH] [--for 1h|8h|1d|forever]
                                  لا إشعارات لمحادثة، أو لشبكة كاملة
  unmute MESH [WITH]
  show window
  show join [LINK]
  show host
  show settings
  keys status                     مكان حفظ مفاتيح ملف التعريف هذا
  keys use-file                   ملف مشفّر لها؛ تُقرأ عبارة مروره من الدخل القياسي
  keys unlock
  keys lock
  keys change-passphrase
  quit

المعامل MESH هو معرّف الشبكة أو اسمها القصير؛ والمعاملات TO و WITH و PEER هي مفتاح عضو أو اسمه، أو &quot;owner&quot;؛ ويقبل TO و WITH أيضًا
&quot;@GROUP&quot;، أو &quot;*&quot; للجميع. بعد &quot;--&quot; يمكن أن تبدأ الكلمة بشرطات. تُكتب الأخطاء إلى خرج الأخطاء القياسي.
رموز الخروج: 0 تم؛ 1 رُفض أو فشل؛ 2 الأمر غير مفهوم؛ 3 لا يعمل برنامج سطح مكتب بملف التعريف.
</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>إرجاع إلى: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: العودة إلى القيمة المبدئية</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits of the broker</source>
        <translation>حدود الوسيط</translation>
    </message>
    <message>
        <source>The defaults suit a team. What is changed here is used when hosting starts the next time.</source>
        <translation>القيم المبدئية تناسب فريقًا. ما يُغيَّر هنا يسري عند بدء الاستضافة في المرة القادمة.</translation>
    </message>
    <message>
        <source>The running broker still has the old limits. A restart interrupts all connections for a moment; they come back by themselves.</source>
        <translation>لا يزال الوسيط العامل يستخدم الحدود القديمة. إعادة التشغيل تقطع كل الاتصالات لحظة، ثم تعود من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Restart it now</source>
        <translation>إعادة تشغيله الآن</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Open this link in your browser?</source>
        <translation>فتح هذا الرابط في متصفحك؟</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>يؤدّي إلى</translation>
    </message>
    <message>
        <source>This name is written with letters of other alphabets, “%1”, and may imitate another one.</source>
        <translation>هذا الاسم مكتوب بحروف من أبجديات أخرى، «%1»، وقد يقلّد اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” before the @ is not the place it leads to, but a user name that is sent there.</source>
        <translation>النص «%1» قبل العلامة @ ليس الوجهة التي يؤدّي إليها الرابط، بل اسم مستخدم يُرسل إليها.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others in the network can see and change what is shown.</source>
        <translation>الاتصال غير مشفّر: يمكن للآخرين على الشبكة رؤية ما يُعرض وتغييره.</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>العنوان الكامل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LinkSwitch</name>
    <message>
        <source>Open invite links here</source>
        <translation>فتح روابط الدعوة هنا</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs.</source>
        <translation>الروابط التي تبدأ بـ ‎ic://‎ أو ‎claudemesh://‎، عند النقر عليها في برامج أخرى.</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs. %1 opens them now.</source>
        <translation>الروابط التي تبدأ بـ ‎ic://‎ أو ‎claudemesh://‎، عند النقر عليها في برامج أخرى. يفتحها الآن %1.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>“%1” is not an address to listen on: write ADDRESS:PORT, for example 127.0.0.1:7900 or [::1]:7900.</source>
        <translation>لا يصلح «%1» عنوانًا للاستماع: الصيغة هي ADDRESS:PORT، مثل 127.0.0.1:7900 أو ‎[::1]:7900‎.</translation>
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
        <translation>يُرجى اختيار محادثة من القائمة.</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>السماح بالدخول مجددًا</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>طرد…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>حظر…</translation>
    </message>
    <message>
        <source>Who may write to them…</source>
        <translation>من يمكنه الكتابة إليه…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>إجراءات %1</translation>
    </message>
</context>
<context>
    <name>MemberSection</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>المتصلون: %1 من %2</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>All members see the new name.</source>
        <translation>يرى كل الأعضاء الاسم الجديد.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>طرد %1؟</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot connect for a while. Messages wait until then. Membership stays.</source>
        <translation>سيُقطع اتصال %1 الآن دون إمكان إعادة الاتصال مدةً من الزمن. تنتظر الرسائل إلى ذلك الحين، وتبقى العضوية.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>حظر %1؟</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot come back, not with a new invite either, until you lift the ban here.</source>
        <translation>سيُقطع اتصال %1 الآن دون إمكان العودة، ولا حتى بدعوة جديدة، إلى أن يُرفع الحظر هنا.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Nobody else is in yet. Make an invite above, and send its link to those you mean.</source>
        <translation>لم ينضمّ أحد غيرك بعد. يُرجى إنشاء دعوة أعلاه وإرسال رابطها إلى المقصودين.</translation>
    </message>
</context>
<context>
    <name>MenuSeparator</name>
    <message>
        <source>Separator</source>
        <translation>فاصل</translation>
    </message>
</context>
<context>
    <name>MeshCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (ملكك)</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>اسمك فيها</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>بصمة مفتاحك</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>تاريخ الانضمام</translation>
    </message>
    <message>
        <source>Safety numbers…</source>
        <translation>أرقام الأمان…</translation>
    </message>
    <message>
        <source>Safety numbers in %1…</source>
        <translation>أرقام الأمان في %1…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>مغادرة…</translation>
    </message>
    <message>
        <source>Leave %1…</source>
        <translation>مغادرة %1…</translation>
    </message>
</context>
<context>
    <name>MeshFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>تعذّرت الكتابة إلى %1: %2. يُرجى التحقق من المساحة الحرة والأذونات.</translation>
    </message>
    <message>
        <source>The list of meshes (meshes.json) cannot be read. It was left as it is: repair it, or move it away and join the meshes again.</source>
        <translation>تتعذّر قراءة قائمة الشبكات (meshes.json). تُركت كما هي: يُرجى إصلاحها، أو نقلها إلى مكان آخر والانضمام إلى الشبكات من جديد.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
</context>
<context>
    <name>MeshHeading</name>
    <message>
        <source>Mesh %1: %2</source>
        <translation>الشبكة %1: %2</translation>
    </message>
    <message>
        <source>Actions for the mesh %1</source>
        <translation>إجراءات الشبكة %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Invite those you want to write with.</source>
        <translation>لا أحد غيرك هنا بعد. يمكن دعوة من تُراد مراسلتهم.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Whoever joins appears in this list.</source>
        <translation>لا أحد غيرك هنا بعد. من ينضمّ يظهر في هذه القائمة.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Mesh %1: %2, muted</source>
        <translation>الشبكة %1: %2، مكتومة</translation>
    </message>
</context>
<context>
    <name>MeshKey</name>
    <message>
        <source>What is kept as the key of this mesh is no key: it was damaged or changed. Restore it from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>ما هو محفوظ على أنه مفتاح هذه الشبكة ليس مفتاحًا: فقد تلف أو غُيّر. يُرجى استعادته من نسخة احتياطية، أو الانضمام من جديد بمفتاح جديد بعد طلب دعوة من مالك الشبكة.</translation>
    </message>
    <message>
        <source>The key that is kept for this mesh (%1) is not the one it was joined with (%2). Restore that one from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>المفتاح المحفوظ لهذه الشبكة (%1) ليس المفتاح الذي تمّ به الانضمام (%2). يُرجى استعادة الأخير من نسخة احتياطية، أو الانضمام من جديد بمفتاح جديد بعد طلب دعوة من مالك الشبكة.</translation>
    </message>
</context>
<context>
    <name>MeshSection</name>
    <message>
        <source>The mesh to administer</source>
        <translation>الشبكة المراد إدارتها</translation>
    </message>
    <message>
        <source>Another mesh…</source>
        <translation>شبكة أخرى…</translation>
    </message>
    <message>
        <source>Name of the new mesh</source>
        <translation>اسم الشبكة الجديدة</translation>
    </message>
    <message>
        <source>It is hosted here beside the others, at the same address, with members and invites of its own.</source>
        <translation>تُستضاف هنا إلى جانب الشبكات الأخرى، على العنوان نفسه، بأعضائها ودعواتها الخاصة.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
</context>
<context>
    <name>MeshesOverview</name>
    <message>
        <source>You are in no mesh yet. Join one with an invite, host one, or bring in those you have elsewhere.</source>
        <translation>ليست لديك أي شبكة بعد. يمكن الانضمام إلى شبكة بدعوة، أو استضافة شبكة، أو استيراد شبكاتك الموجودة في مكان آخر.</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>الانضمام إلى شبكة…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>استضافة شبكة…</translation>
    </message>
    <message>
        <source>From the command-line client…</source>
        <translation>من عميل سطر الأوامر…</translation>
    </message>
    <message>
        <source>Write a backup…</source>
        <translation>إنشاء نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>مغادرة الشبكة</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Now: delivered even when the receiver is working or does not want to be disturbed</source>
        <translation>فورية: تُسلَّم حتى عندما يكون المستلم قيد العمل أو لا يرغب في الإزعاج</translation>
    </message>
    <message>
        <source>Next: delivered when the receiver is idle</source>
        <translation>تالية: تُسلَّم عندما يكون المستلم متفرّغًا</translation>
    </message>
    <message>
        <source>Low: delivered when the receiver is idle, without hurry</source>
        <translation>منخفضة: تُسلَّم عندما يكون المستلم متفرّغًا، دون استعجال</translation>
    </message>
    <message>
        <source>End-to-end encrypted for you, and opened with the sender&apos;s key: nobody else can have written or read it.</source>
        <translation>مشفّرة لك من طرف إلى طرف، وفُتحت بمفتاح المرسل: لا يمكن أن يكون أحد غيركما قد كتبها أو قرأها.</translation>
    </message>
    <message>
        <source>Not encrypted: the broker could read and change it, and the sender is what the broker says.</source>
        <translation>غير مشفّرة: كان بإمكان الوسيط قراءتها وتغييرها، والمرسل هو من يذكره الوسيط.</translation>
    </message>
    <message>
        <source>Nobody vouches for who wrote it.</source>
        <translation>لا أحد يضمن هوية كاتبها.</translation>
    </message>
    <message>
        <source>It does not open with your key: it was sealed for another key, or damaged on the way.</source>
        <translation>لا تُفتح بمفتاحك: فقد شُفّرت لمفتاح آخر أو تلفت في الطريق.</translation>
    </message>
    <message>
        <source>It is a copy of a message that was sent the other way. Somebody sent it back.</source>
        <translation>هذه نسخة من رسالة أُرسلت في الاتجاه المعاكس، وأعاد أحدهم إرسالها.</translation>
    </message>
    <message>
        <source>It is a copy of a message of another mesh of yours.</source>
        <translation>هذه نسخة من رسالة تخص شبكة أخرى من شبكاتك.</translation>
    </message>
    <message>
        <source>What was kept of it on this computer does not open any more.</source>
        <translation>ما حُفظ منها على هذا الحاسوب لم يعد يُفتح.</translation>
    </message>
    <message>
        <source>News of the broker.</source>
        <translation>خبر من الوسيط.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Sender&apos;s key</source>
        <translation>مفتاح المرسل</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسلت إلى</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Who could read it</source>
        <translation>من أمكنه قراءتها</translation>
    </message>
    <message>
        <source>Receiver&apos;s key</source>
        <translation>مفتاح المستلم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The broker&apos;s number</source>
        <translation>رقمها لدى الوسيط</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>من يمكنه قراءتها</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: its receivers and the broker.</source>
        <translation>غير مشفّرة من طرف إلى طرف: مستلموها والوسيط.</translation>
    </message>
    <message>
        <source>End-to-end encrypted: the receiver alone.</source>
        <translation>مشفّرة من طرف إلى طرف: المستلم وحده.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>وقت الكتابة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>مرسل مجهول</translation>
    </message>
    <message>
        <source>This message was damaged on this computer&apos;s disk and cannot be read any more.</source>
        <translation>تلفت هذه الرسالة على قرص هذا الحاسوب ولم تعد قراءتها ممكنة.</translation>
    </message>
    <message>
        <source>This message cannot be read: it was sealed for another key, or damaged on the way. Ask the sender to send it again.</source>
        <translation>لا يمكن قراءة هذه الرسالة: فقد شُفّرت لمفتاح آخر أو تلفت في الطريق. يُرجى الطلب من المرسل إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>Member behind it, as the broker says</source>
        <translation>العضو الذي وراءها، كما يقول الوسيط</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Details of the message</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MessageFooting</name>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. What you write is encrypted for this member alone.</source>
        <translation>لم يُقَل شيء هنا بعد. ما يُكتب يُشفَّر لهذا العضو وحده.</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in the mesh reads what you write here.</source>
        <translation>لم يُقَل شيء هنا بعد. كل من في الشبكة يقرأ ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>ما يمكن فعله بهذه الرسالة</translation>
    </message>
    <message>
        <source>Delete this message here?</source>
        <translation>حذف هذه الرسالة هنا؟</translation>
    </message>
    <message>
        <source>It is removed from this computer, which cannot be undone. Whoever else has it keeps it.</source>
        <translation>ستُزال من هذا الحاسوب، ولا يمكن التراجع عن ذلك. وتبقى لدى كل من هي عنده سواك.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in this group reads what you write here.</source>
        <translation>لم يُكتب شيء هنا بعد. كل من في هذه المجموعة يقرأ ما يُكتب هنا.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>الإرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Copy as a quote</source>
        <translation>نسخ كاقتباس</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>الحذف هنا…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>فتح %1…</translation>
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
            <numerusform>عرض الكل (لا أسطر)</numerusform>
            <numerusform>عرض الكل (سطر واحد)</numerusform>
            <numerusform>عرض الكل (سطران)</numerusform>
            <numerusform>عرض الكل (%n أسطر)</numerusform>
            <numerusform>عرض الكل (%n سطرًا)</numerusform>
            <numerusform>عرض الكل (%n سطر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Keeping</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Texts are kept encrypted on this computer. What is unread or waits to be sent is never deleted for its age.</source>
        <translation>تُحفظ النصوص مشفّرة على هذا الحاسوب. ما لم يُقرأ أو ما ينتظر الإرسال لا يُحذف أبدًا لقِدمه.</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>الاحتفاظ بالرسائل</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Nothing of what you wrote or read is kept in an index. Searching opens the messages one by one, which takes a moment when there are many.</source>
        <translation>لا يُحفظ شيء من المكتوب أو المقروء في فهرس. يفتح البحث الرسائل واحدة واحدة، وهذا يستغرق لحظات عندما تكون كثيرة.</translation>
    </message>
    <message>
        <source>Delete older messages?</source>
        <translation>حذف الرسائل الأقدم؟</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>حذفها</translation>
    </message>
</context>
<context>
    <name>MuteGroup</name>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute notifications…</source>
        <translation>كتم الإشعارات…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>لمدة ثماني ساعات</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>حتى صباح الغد</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>حتى أُلغي الكتم</translation>
    </message>
</context>
<context>
    <name>MutesGroup</name>
    <message>
        <source>Muted</source>
        <translation>المكتومة</translation>
    </message>
    <message>
        <source>Nothing is told of these, and they do not count in the panel.</source>
        <translation>لا تصل إشعارات عن هذه، ولا تُحتسب في شريط النظام.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>إلغاء كتم %1</translation>
    </message>
    <message>
        <source>Nothing is muted. A conversation or a mesh is muted from its menu in the main window.</source>
        <translation>لا شيء مكتوم. تُكتم المحادثة أو الشبكة من قائمتها في النافذة الرئيسية.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Brokers on this machine and in your local network are always reached directly. A change is for new connections; those that are open stay.</source>
        <translation>يُتّصل دائمًا مباشرةً بالوسطاء على هذا الجهاز وفي شبكتك المحلية. يسري التغيير على الاتصالات الجديدة؛ أما المفتوحة فتبقى كما هي.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا خادم وكيل</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
</context>
<context>
    <name>NewConversationForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>New message in %1</source>
        <translation>رسالة جديدة في %1</translation>
    </message>
    <message>
        <source>A member, a group, everyone, or a member&apos;s key of 64 characters.</source>
        <translation>عضو، أو مجموعة، أو الجميع، أو مفتاح عضو من 64 محرفًا.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Nobody fits that. Paste the member&apos;s key of 64 characters instead.</source>
        <translation>لا أحد يطابق ذلك. يمكن بدلًا من ذلك لصق مفتاح العضو المكوّن من 64 محرفًا.</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A message that could not be decrypted.</source>
        <translation>رسالة تعذّر فك تشفيرها.</translation>
    </message>
    <message>
        <source>A copy of a message of another mesh; it was not sent in this one.</source>
        <translation>نسخة من رسالة تخص شبكة أخرى؛ ولم تُرسل في هذه الشبكة.</translation>
    </message>
    <message>
        <source>A copy of an earlier message came back; it was not sent by this member.</source>
        <translation>عادت نسخة من رسالة سابقة؛ ولم يرسلها هذا العضو.</translation>
    </message>
    <message>
        <source>News of the mesh %1</source>
        <translation>أخبار الشبكة %1</translation>
    </message>
    <message>
        <source>Somebody in %1 (sender not known)</source>
        <translation>شخص ما في %1 (المرسل غير معروف)</translation>
    </message>
    <message>
        <source>%1 in %2 (not encrypted)</source>
        <translation>‏%1 في %2 (غير مشفّرة)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>الجميع في %1</translation>
    </message>
    <message>
        <source>Your answer in %1</source>
        <translation>ردّك في %1</translation>
    </message>
    <message>
        <source>Somebody: %1</source>
        <translation>شخص ما: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender and message</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>لا رسائل سابقة</numerusform>
            <numerusform>رسالة سابقة واحدة</numerusform>
            <numerusform>رسالتان سابقتان</numerusform>
            <numerusform>%n رسائل سابقة</numerusform>
            <numerusform>%n رسالة سابقة</numerusform>
            <numerusform>%n رسالة سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>part of: … in 3 conversations</comment>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <comment>part of: 12 messages in …</comment>
        <translation>
            <numerusform>%n محادثة</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتين</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 while you were away</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>%1 في %2 أثناء غيابك</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>NotificationPreview</name>
    <message>
        <source>Not told: the mesh is muted.</source>
        <translation>لا إشعار: الشبكة مكتومة.</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted.</source>
        <translation>لا إشعار: المحادثة مكتومة.</translation>
    </message>
    <message>
        <source>Not told: the mesh is muted until %1.</source>
        <translation>لا إشعار: الشبكة مكتومة حتى %1.</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted until %1.</source>
        <translation>لا إشعار: المحادثة مكتومة حتى %1.</translation>
    </message>
    <message>
        <source>Not told: notifications are switched off.</source>
        <translation>لا إشعار: الإشعارات متوقفة.</translation>
    </message>
    <message>
        <source>Not told: you are reading this conversation.</source>
        <translation>لا إشعار: هذه المحادثة مفتوحة أمامك للقراءة.</translation>
    </message>
    <message>
        <source>Not told, by rule %1. The message is unread and counted.</source>
        <translation>لا إشعار، بمقتضى القاعدة %1. الرسالة غير مقروءة ومحتسبة.</translation>
    </message>
    <message>
        <source>Put off: quiet hours until %1. You are told of it then.</source>
        <translation>مؤجّل: ساعات الهدوء حتى %1. يصلك الإشعار حينها.</translation>
    </message>
    <message>
        <source>Put off: the desktop is set not to disturb. You are told of it afterwards.</source>
        <translation>مؤجّل: سطح المكتب مضبوط على عدم الإزعاج. يصلك الإشعار بعد ذلك.</translation>
    </message>
    <message>
        <source>Told, by rule %1.</source>
        <translation>يصل إشعار، بمقتضى القاعدة %1.</translation>
    </message>
    <message>
        <source>Told: nothing is against it.</source>
        <translation>يصل إشعار: لا شيء يمنعه.</translation>
    </message>
    <message>
        <source>It breaks through the quiet hours.</source>
        <translation>يتجاوز ساعات الهدوء.</translation>
    </message>
    <message>
        <source>It breaks through the desktop&apos;s “do not disturb”.</source>
        <translation>يتجاوز وضع «عدم الإزعاج» في سطح المكتب.</translation>
    </message>
    <message>
        <source>It names the sender and shows no text.</source>
        <translation>يذكر المرسل ولا يعرض أي نص.</translation>
    </message>
    <message>
        <source>It says that something came, and no more.</source>
        <translation>يذكر أن شيئًا وصل، لا أكثر.</translation>
    </message>
    <message>
        <source>It makes no sound.</source>
        <translation>لا يصدر صوتًا.</translation>
    </message>
    <message>
        <source>It comes again every minute until it is read, at most 30 times.</source>
        <translation>يتكرر كل دقيقة حتى القراءة، 30 مرة على الأكثر.</translation>
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
        <translation>الرسائل إلى الجميع غير مشفّرة. للردّ هناك يُرجى فتح المحادثة.</translation>
    </message>
    <message>
        <source>Your answer waits for the connection and is sent then: %1</source>
        <translation>ردّك ينتظر الاتصال وسيُرسل عندئذ: %1</translation>
    </message>
    <message>
        <source>Your answer is not confirmed; it is sent again as soon as there is a connection: %1</source>
        <translation>لم يُؤكَّد وصول ردّك؛ سيُرسل مرة أخرى حالما يتوفر اتصال: %1</translation>
    </message>
    <message>
        <source>Your answer was not sent: %1</source>
        <translation>لم يُرسل ردّك: %1</translation>
    </message>
</context>
<context>
    <name>NotificationsOverview</name>
    <message>
        <source>Tell me of new messages</source>
        <translation>إشعاري بالرسائل الجديدة</translation>
    </message>
    <message>
        <source>Be quiet while the desktop is set not to disturb</source>
        <translation>التزام الهدوء ما دام سطح المكتب مضبوطًا على عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>There is not enough free memory to turn the passphrase into a key. Close something and try again.</source>
        <translation>لا توجد ذاكرة حرة كافية لتحويل عبارة المرور إلى مفتاح. يُرجى إغلاق بعض البرامج والمحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PassphraseInput</name>
    <message>
        <source>The passphrase is too long.</source>
        <translation>عبارة المرور طويلة جدًا.</translation>
    </message>
    <message>
        <source>There is no passphrase in the standard input.</source>
        <translation>لا توجد عبارة مرور في الدخل القياسي.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>تكرار عبارة المرور</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Try again.</source>
        <translation>عبارتا المرور غير متطابقتين. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>PassphraseSecretStore</name>
    <message>
        <source>The passphrase is too short: take at least %1 characters, better four or five words.</source>
        <translation>عبارة المرور قصيرة جدًا: يلزم ما لا يقل عن %1 محرفًا، والأفضل أربع كلمات أو خمس.</translation>
    </message>
    <message>
        <source>The passphrase is too long: %1 bytes are the most that is taken.</source>
        <translation>عبارة المرور طويلة جدًا: الحد الأقصى المقبول %1 بايت.</translation>
    </message>
    <message>
        <source>There is no encrypted file with keys in this profile.</source>
        <translation>لا يوجد ملف مشفّر للمفاتيح في ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>The encrypted file with your keys is of a kind that this version does not know. Update Meshtray, or restore your meshes from a backup.</source>
        <translation>الملف المشفّر الذي يحوي مفاتيحك من نوع لا يعرفه هذا الإصدار. يُرجى تحديث Meshtray، أو استعادة شبكاتك من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The encrypted file with your keys would become too large.</source>
        <translation>سيصبح الملف المشفّر الذي يحوي مفاتيحك كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>This profile keeps its keys in an encrypted file already.</source>
        <translation>ملف التعريف هذا يحفظ مفاتيحه في ملف مشفّر بالفعل.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1: اختيار…</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>المجموعة %1</translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Your summary and groups in %1</source>
        <translation>ملخّصك ومجموعاتك في %1</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>ما نشاطك الحالي؟</translation>
    </message>
    <message>
        <source>A line for all in %1. The broker can read it.</source>
        <translation>سطر لكل من في %1. يمكن للوسيط قراءته.</translation>
    </message>
    <message>
        <source>For example: reviewing the payment service</source>
        <translation>مثلًا: مراجعة خدمة الدفع</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>مجموعاتك</translation>
    </message>
    <message>
        <source>What is written to a group reaches all who belong to it. It is not end-to-end encrypted.</source>
        <translation>ما يُكتب إلى مجموعة يصل إلى كل من ينتمي إليها، وهو غير مشفّر من طرف إلى طرف.</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>اسم مجموعة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PriorityMenu</name>
    <message>
        <source>Now</source>
        <translation>فورية</translation>
    </message>
    <message>
        <source>Delivered at once, also to those who work or do not want to be disturbed.</source>
        <translation>تُسلَّم حالًا، حتى إلى من هو قيد العمل أو لا يرغب في الإزعاج.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>تالية</translation>
    </message>
    <message>
        <source>The usual: delivered as soon as the receiver is idle.</source>
        <translation>المعتاد: تُسلَّم حالما يتفرّغ المستلم.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Delivered to an idle receiver, after everything else.</source>
        <translation>تُسلَّم إلى المستلم عند تفرّغه، بعد كل ما سواها.</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>What a notification shows</source>
        <translation>محتوى الإشعار</translation>
    </message>
    <message>
        <source>Who wrote, where, and the first lines</source>
        <translation>المرسل والمكان والأسطر الأولى</translation>
    </message>
    <message>
        <source>Who wrote, and where</source>
        <translation>المرسل والمكان</translation>
    </message>
    <message>
        <source>Only that something came</source>
        <translation>أن شيئًا وصل، لا أكثر</translation>
    </message>
    <message>
        <source>Example of a notification: %1. %2</source>
        <translation>مثال على إشعار: %1. %2</translation>
    </message>
</context>
<context>
    <name>ProxyAddress</name>
    <message>
        <source>Type the proxy&apos;s address, for example socks5://127.0.0.1:9050.</source>
        <translation>يُرجى كتابة عنوان الخادم الوكيل، مثل socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://host:port or socks5://host:port.</source>
        <translation>هذا ليس عنوان خادم وكيل. يكون العنوان على شكل http://host:port أو socks5://host:port.</translation>
    </message>
    <message>
        <source>Proxies that want a name and a password are not supported. Leave them out.</source>
        <translation>الخوادم الوكيلة التي تتطلب اسمًا وكلمة سر غير مدعومة. يُرجى حذفهما.</translation>
    </message>
    <message>
        <source>Leave out what stands behind the port.</source>
        <translation>يُرجى حذف ما يلي المنفذ.</translation>
    </message>
    <message>
        <source>The port is missing: put a colon and the port behind the host, for example :1080.</source>
        <translation>المنفذ ناقص: يُرجى إضافة نقطتين رأسيتين ورقم المنفذ بعد المضيف، مثل ‎:1080.</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>In quiet hours you are told of nothing, unless a rule says otherwise. Messages come in all the same and are unread; you hear of them when the quiet is over.</source>
        <translation>في ساعات الهدوء لا تصلك إشعارات، إلا إذا نصّت قاعدة على غير ذلك. ومع ذلك تصل الرسائل وتبقى غير مقروءة، ويصلك إشعار بها عند انتهاء الهدوء.</translation>
    </message>
</context>
<context>
    <name>QuietRow</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>%1, quiet from</source>
        <translation>%1، الهدوء من</translation>
    </message>
    <message>
        <source>until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1, quiet until</source>
        <translation>%1، الهدوء إلى</translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation>الأوقات نفسها كل يوم</translation>
    </message>
    <message>
        <source>%1: the same every day</source>
        <translation>%1: الأوقات نفسها كل يوم</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation>أمر لجدار الحماية</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>بتشفير من طرف إلى طرف</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>بلا تشفير من طرف إلى طرف</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>عرض محتواها</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>استيراد الشبكات</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>A new rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>تغيير قاعدة</translation>
    </message>
    <message>
        <source>For messages</source>
        <translation>للرسائل</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>إضافة القاعدة</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Rule %1: %2. %3.</source>
        <translation>القاعدة %1: %2. %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation>نقل القاعدة %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation>نقل القاعدة %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Change rule %1…</source>
        <translation>تغيير القاعدة %1…</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>إزالة القاعدة %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Priority now</source>
        <translation>أولوية فورية</translation>
    </message>
    <message>
        <source>Priority next or now</source>
        <translation>أولوية تالية أو فورية</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>أي أولوية</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>كل رسالة</translation>
    </message>
    <message>
        <source>Tell me as usual</source>
        <translation>إشعاري كالمعتاد</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours</source>
        <translation>إشعاري حتى في ساعات الهدوء</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours, again and again until I have read it</source>
        <translation>إشعاري حتى في ساعات الهدوء، مرارًا إلى أن أقرأها</translation>
    </message>
    <message>
        <source>Do not tell me; it only counts as unread</source>
        <translation>عدم إشعاري؛ تُحتسب غير مقروءة فقط</translation>
    </message>
</context>
<context>
    <name>RulesGroup</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>The first rule that a message matches decides. Without one, you are told unless it is quiet.</source>
        <translation>القاعدة الأولى التي تطابقها الرسالة هي الحاسمة. ومن دون قاعدة يصلك إشعار ما لم يكن الوقت وقت هدوء.</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>لا توجد قواعد بعد.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>إضافة قاعدة…</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Safety numbers in %1</source>
        <translation>أرقام الأمان في %1</translation>
    </message>
    <message>
        <source>You and the other side see the same number when nobody stands between you. Compare it by another way, for example by telephone.</source>
        <translation>يظهر لك وللطرف الآخر الرقم نفسه إذا لم يكن أحد يعترض الاتصال بينكما. يُرجى مقارنته بوسيلة أخرى، كالهاتف مثلًا.</translation>
    </message>
    <message>
        <source>Nobody else is known in this mesh yet. Come back when somebody is there.</source>
        <translation>لا يُعرف غيرك في هذه الشبكة بعد. يمكن العودة إلى هنا عندما يوجد أحد.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>رقم الأمان</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation>بصمة مفتاح العضو</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>أحدث نتيجة</numerusform>
            <numerusform>أحدث نتيجتين</numerusform>
            <numerusform>أحدث %n نتائج</numerusform>
            <numerusform>أحدث %n نتيجة</numerusform>
            <numerusform>أحدث %n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be searched: %1</source>
        <translation>لم يمكن البحث في كل شيء: %1</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Type one word or several: a message is found when it has all of them.</source>
        <translation>يُرجى كتابة كلمة أو أكثر: تظهر الرسالة إذا احتوت عليها كلها.</translation>
    </message>
    <message>
        <source>No message has these words. Try fewer of them, or another spelling.</source>
        <translation>لا توجد رسالة فيها هذه الكلمات. يُنصح بتقليل عددها أو تجربة إملاء آخر.</translation>
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
        <translation>الملف %1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another.</source>
        <translation>ليس %1 ملفًا. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be. Choose another.</source>
        <translation>الملف %1 أكبر من أن يكون الملف المطلوب. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>تعذّرت الكتابة إلى %1: %2. يُرجى التحقق من المساحة الحرة والأذونات.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is. Choose another name.</source>
        <translation>يوجد ملف باسم %1 بالفعل، وقد تُرك كما هو. يُرجى اختيار اسم آخر.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>حلقة مفاتيحك مقفلة. يُرجى فتح قفلها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The key of this mesh is not in your keyring any more. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>لم يعد مفتاح هذه الشبكة في حلقة مفاتيحك. يُرجى استعادته من نسخة احتياطية، أو الانضمام من جديد بمفتاح جديد بعد طلب دعوة من مالك الشبكة.</translation>
    </message>
    <message>
        <source>This session has no keyring service. Install and start one, for example GNOME Keyring or KWallet, or keep your keys in a file that a passphrase encrypts.</source>
        <translation>لا توجد خدمة حلقة مفاتيح في هذه الجلسة. يُرجى تثبيت إحداها وتشغيلها، مثل GNOME Keyring أو KWallet، أو حفظ مفاتيحك في ملف تشفّره عبارة مرور.</translation>
    </message>
    <message>
        <source>Your keyring did not answer in time. If it asks for a password, enter it and try again.</source>
        <translation>لم تستجب حلقة مفاتيحك في الوقت المناسب. إذا طلبت كلمة سر فيُرجى إدخالها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keyring refused access. Allow it and try again.</source>
        <translation>رفضت حلقة مفاتيحك الوصول. يُرجى السماح به والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>What your keyring has under this name is not what Meshtray put there. Remove that entry or restore a backup.</source>
        <translation>ما تحويه حلقة مفاتيحك تحت هذا الاسم ليس ما وضعه Meshtray فيها. يُرجى إزالة ذلك المدخل أو استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Your keyring could not do it. Try again.</source>
        <translation>لم تتمكن حلقة مفاتيحك من تنفيذ ذلك. يُرجى المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings (settings.json) could not be read, so the defaults are used. The file was kept as settings.json.bad.</source>
        <translation>تعذّرت قراءة الإعدادات (settings.json)، لذا تُستخدم القيم المبدئية. حُفظ الملف باسم settings.json.bad.</translation>
    </message>
</context>
<context>
    <name>SettingsPageHolder</name>
    <message>
        <source>Back to the pages</source>
        <translation>العودة إلى الصفحات</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings – %1</source>
        <translation>الإعدادات – %1</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave this mesh…</source>
        <translation>مغادرة هذه الشبكة…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>مغادرة الشبكة</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Nothing here fits that. To write to somebody else, use “New message”.</source>
        <translation>لا شيء هنا يطابق ذلك. للكتابة إلى شخص آخر يُستخدم «رسالة جديدة».</translation>
    </message>
    <message>
        <source>New message…</source>
        <translation>رسالة جديدة…</translation>
    </message>
    <message>
        <source>Your summary and groups…</source>
        <translation>ملخّصك ومجموعاتك…</translation>
    </message>
    <message>
        <source>Unmute notifications</source>
        <translation>إلغاء كتم الإشعارات</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>كتم الإشعارات</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>The passphrase cannot be handed over.</source>
        <translation>يتعذّر تسليم عبارة المرور.</translation>
    </message>
    <message>
        <source>Meshtray is not running with this profile. Start it with: meshtray --hidden</source>
        <translation>لا يعمل Meshtray بملف التعريف هذا. يمكن تشغيله بالأمر: meshtray --hidden</translation>
    </message>
    <message>
        <source>Meshtray is running with this profile but does not answer. End it and start it again.</source>
        <translation>يعمل Meshtray بملف التعريف هذا لكنه لا يستجيب. يُرجى إنهاؤه وتشغيله من جديد.</translation>
    </message>
    <message>
        <source>The running Meshtray did not answer in time.</source>
        <translation>لم يردّ Meshtray العامل في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The running Meshtray ended before it answered.</source>
        <translation>انتهى Meshtray العامل قبل أن يردّ.</translation>
    </message>
    <message>
        <source>The answer is too long to be read.</source>
        <translation>الردّ أطول من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The command is too long. Shorten the text.</source>
        <translation>الأمر طويل جدًا. يُرجى تقصير النص.</translation>
    </message>
    <message>
        <source>The running Meshtray takes no passphrase. It may be of another version: restart it.</source>
        <translation>لا يقبل Meshtray العامل عبارة مرور. قد يكون من إصدار آخر: يُرجى إعادة تشغيله.</translation>
    </message>
    <message>
        <source>That is not a request.</source>
        <translation>هذا ليس طلبًا.</translation>
    </message>
    <message>
        <source>The running Meshtray gave no answer that can be read. It may be of another version: restart it.</source>
        <translation>لم يعطِ Meshtray العامل ردًّا تمكن قراءته. قد يكون من إصدار آخر: يُرجى إعادة تشغيله.</translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Without a window: only the icon in the panel.</source>
        <translation>دون نافذة: الأيقونة في شريط النظام فقط.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>البدء مع الجلسة</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>العودة إلى المحادثات</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>مشفّرة من طرف إلى طرف</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>غير مشفّرة من طرف إلى طرف</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and summary</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>جلسة %1</translation>
    </message>
    <message>
        <source>Session of %1 · %2</source>
        <translation>جلسة %1 · %2</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>TrafficLine</name>
    <message>
        <source>How busy the broker is</source>
        <translation>مدى انشغال الوسيط</translation>
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
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting a mesh</source>
        <translation>استضافة شبكة جارية</translation>
    </message>
    <message>
        <source>In no mesh yet</source>
        <translation>لا شبكات بعد</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>Notifications are muted</source>
        <translation>الإشعارات مكتومة</translation>
    </message>
</context>
<context>
    <name>TrialGroup</name>
    <message>
        <source>What would happen with a message?</source>
        <translation>ماذا سيحدث لرسالة؟</translation>
    </message>
    <message>
        <source>In the mesh</source>
        <translation>في الشبكة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>With the priority</source>
        <translation>بالأولوية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>في أي وقت</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The encrypted file with your keys is damaged. Put back a copy of it, or move it away and restore your meshes from a backup.</source>
        <translation>الملف المشفّر الذي يحوي مفاتيحك تالف. يُرجى وضع نسخة منه في مكانه، أو نقله إلى مكان آخر واستعادة شبكاتك من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your encrypted file. Try again.</source>
        <translation>هذه ليست عبارة مرور ملفك المشفّر. يُرجى المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Connected</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>المفتاح مفقود</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>لا توجد حلقة مفاتيح</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>المفتاح غير متاح</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>جارٍ قراءة المفتاح…</translation>
    </message>
    <message>
        <source>Messages unreadable</source>
        <translation>الرسائل غير قابلة للقراءة</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>رُفض الدخول</translation>
    </message>
    <message>
        <source>The broker cannot be reached. Messages wait here and go out when it is back.</source>
        <translation>يتعذّر الوصول إلى الوسيط. تنتظر الرسائل هنا وتُرسل عند عودته.</translation>
    </message>
    <message>
        <source>The broker does not let you in any more. Ask the owner of the mesh for a new invite.</source>
        <translation>لم يعد الوسيط يسمح بدخولك. يُرجى طلب دعوة جديدة من مالك الشبكة.</translation>
    </message>
    <message>
        <source>New messages cannot be kept and wait at the broker: %1</source>
        <translation>لا يمكن حفظ الرسائل الجديدة، وهي تنتظر لدى الوسيط: %1</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>مشفّرة من طرف إلى طرف</translation>
    </message>
    <message>
        <source>Not encrypted, sender not proven</source>
        <translation>غير مشفّرة، والمرسل غير مُثبَت</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>غير موثّقة</translation>
    </message>
    <message>
        <source>Could not be decrypted</source>
        <translation>تعذّر فك تشفيرها</translation>
    </message>
    <message>
        <source>Copy of a message sent the other way</source>
        <translation>نسخة من رسالة أُرسلت في الاتجاه المعاكس</translation>
    </message>
    <message>
        <source>Copy of a message of another mesh</source>
        <translation>نسخة من رسالة تخص شبكة أخرى</translation>
    </message>
    <message>
        <source>Damaged on this computer</source>
        <translation>تلفت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>From the broker</source>
        <translation>من الوسيط</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكّدة</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوضة: %1</translation>
    </message>
    <message>
        <source>Not sent: it waited for seven days</source>
        <translation>لم تُرسل: انتظرت سبعة أيام</translation>
    </message>
    <message>
        <source>Given up after seven days; it may have arrived</source>
        <translation>تُركت بعد سبعة أيام؛ وربما وصلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Cancelled; it may have arrived</source>
        <translation>أُلغيت؛ وربما وصلت</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conversation and number of messages</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more conversation(s)</source>
        <translation>
            <numerusform>ولا محادثات أخرى</numerusform>
            <numerusform>ومحادثة أخرى</numerusform>
            <numerusform>ومحادثتان أخريان</numerusform>
            <numerusform>و%n محادثات أخرى</numerusform>
            <numerusform>و%n محادثة أخرى</numerusform>
            <numerusform>و%n محادثة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>متفرّغ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
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
        <translation>تعذّرت الكتابة إلى %1: %2.</translation>
    </message>
    <message>
        <source>The export was called off.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>يوجد ملف باسم %1 بالفعل. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The messages of this mesh are not open yet.</source>
        <translation>رسائل هذه الشبكة لم تُفتح بعد.</translation>
    </message>
    <message>
        <source>Another search has taken its place.</source>
        <translation>حلّ محله بحث آخر.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostAdmin</name>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>هذه الشبكة غير مستضافة هنا الآن. يُرجى بدء الاستضافة أولًا.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>أُوقف الوسيط في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The broker speaks no TLS, so no invite can name its key. See the host window for the reason.</source>
        <translation>لا يستخدم الوسيط TLS، لذا لا يمكن لأي دعوة ذكر مفتاحه. السبب مذكور في نافذة الاستضافة.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostedMeshes</name>
    <message>
        <source>The broker&apos;s data folder does not have the mesh that was hosted here. Put the folder %1/broker back from a backup.</source>
        <translation>مجلد بيانات الوسيط لا يحتوي على الشبكة التي كانت مستضافة هنا. يُرجى إعادة المجلد %1/broker من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>أُوقف الوسيط في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>meshtray::HostingService</name>
    <message>
        <source>A broker is running here already. Stop it first.</source>
        <translation>يعمل وسيط هنا بالفعل. يُرجى إيقافه أولًا.</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>أُوقف الوسيط في هذه الأثناء.</translation>
    </message>
    <message>
        <source>No broker is running here.</source>
        <translation>لا يعمل أي وسيط هنا.</translation>
    </message>
    <message>
        <source>No broker is running here. Start hosting first.</source>
        <translation>لا يعمل أي وسيط هنا. يُرجى بدء الاستضافة أولًا.</translation>
    </message>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>هذه الشبكة غير مستضافة هنا الآن. يُرجى بدء الاستضافة أولًا.</translation>
    </message>
    <message>
        <source>This mesh is hosted here, with your key. Stop hosting first, then leave it.</source>
        <translation>هذه الشبكة مستضافة هنا بمفتاحك. يُرجى إيقاف الاستضافة أولًا ثم مغادرتها.</translation>
    </message>
</context>
<context>
    <name>meshtray::JoinDesk</name>
    <message>
        <source>Joining was cancelled. Nothing was sent.</source>
        <translation>أُلغي الانضمام. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Joining was cancelled while the broker was asked. It may have let you in already: to make sure, join again with the same link.</source>
        <translation>أُلغي الانضمام أثناء سؤال الوسيط. ربما سمح بدخولك بالفعل: للتأكد يُرجى الانضمام مرة أخرى بالرابط نفسه.</translation>
    </message>
</context>
<context>
    <name>meshtray::Joining</name>
    <message>
        <source>This invite names its mesh in a way that no broker accepts.</source>
        <translation>تذكر هذه الدعوة شبكتها بطريقة لا يقبلها أي وسيط.</translation>
    </message>
    <message>
        <source>Choose the name that the other members will see.</source>
        <translation>يُرجى اختيار الاسم الذي سيراه الأعضاء الآخرون.</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>لديك عضوية في «%1» بالفعل.</translation>
    </message>
    <message>
        <source>Your keychain holds something under the name of this mesh that is not a key. Remove that entry, then join again.</source>
        <translation>تحتوي حلقة مفاتيحك تحت اسم هذه الشبكة على شيء ليس مفتاحًا. يُرجى إزالة ذلك المدخل ثم الانضمام من جديد.</translation>
    </message>
</context>
<context>
    <name>meshtray::Leaving</name>
    <message>
        <source>The messages of the mesh could not be deleted: %1. Check the permissions.</source>
        <translation>تعذّر حذف رسائل الشبكة: %1. يُرجى التحقق من الأذونات.</translation>
    </message>
</context>
<context>
    <name>meshtray::Mesh</name>
    <message>
        <source>owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>The messages of this mesh can be read; there is nothing to set aside.</source>
        <translation>رسائل هذه الشبكة قابلة للقراءة؛ لا شيء يستدعي التنحية جانبًا.</translation>
    </message>
    <message>
        <source>More than one member is called “%1”. Use the member&apos;s key.</source>
        <translation>أكثر من عضو يحمل الاسم «%1». يُرجى استخدام مفتاح العضو.</translation>
    </message>
    <message>
        <source>Nobody called “%1” is known in this mesh. Use the member&apos;s 64-character key.</source>
        <translation>لا أحد معروف بالاسم «%1» في هذه الشبكة. يُرجى استخدام مفتاح العضو المكوّن من 64 محرفًا.</translation>
    </message>
    <message>
        <source>Name one member, by key or name.</source>
        <translation>يُرجى ذكر عضو واحد، بمفتاحه أو باسمه.</translation>
    </message>
    <message>
        <source>That is your own key. Name another member.</source>
        <translation>هذا مفتاحك أنت. يُرجى ذكر عضو آخر.</translation>
    </message>
    <message>
        <source>The key of this mesh is being read. Try again.</source>
        <translation>جارٍ قراءة مفتاح هذه الشبكة. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>لا يوجد ما يُرسل: الرسالة فارغة.</translation>
    </message>
    <message>
        <source>The message is too long: a broker takes at most %1 KiB. Split it.</source>
        <translation>الرسالة طويلة جدًا: يقبل الوسيط %1 KiB على الأكثر. يُرجى تقسيمها.</translation>
    </message>
    <message>
        <source>That is not a key a message can be encrypted for. Check it.</source>
        <translation>هذا ليس مفتاحًا يمكن تشفير رسالة له. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>The message was not sent, because it cannot be kept: %1</source>
        <translation>لم تُرسل الرسالة لأنه لا يمكن حفظها: %1</translation>
    </message>
    <message>
        <source>It was sealed with a key that you do not use any more. Try again to send it with your new key.</source>
        <translation>شُفّرت بمفتاح لم يعد مستخدمًا لديك. يُرجى المحاولة مرة أخرى لإرسالها بمفتاحك الجديد.</translation>
    </message>
    <message>
        <source>The key of this mesh is not available yet. Unlock your keyring and try again.</source>
        <translation>مفتاح هذه الشبكة غير متاح بعد. يُرجى فتح قفل حلقة مفاتيحك والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no such message of yours that could be sent.</source>
        <translation>لا توجد لديك رسالة كهذه يمكن إرسالها.</translation>
    </message>
    <message>
        <source>The broker has this message already.</source>
        <translation>هذه الرسالة لدى الوسيط بالفعل.</translation>
    </message>
    <message>
        <source>A group&apos;s name has 1 to %1 characters: letters without accents, digits and _ . / -, and it is not “all”.</source>
        <translation>اسم المجموعة من 1 إلى %1 محرفًا: حروف لاتينية بلا علامات وأرقام والمحارف ‎_ . / -‎، وليس «all».</translation>
    </message>
    <message>
        <source>You belong to %1 groups already. Leave one of them first.</source>
        <translation>عدد مجموعاتك %1 بالفعل. يُرجى مغادرة إحداها أولًا.</translation>
    </message>
    <message>
        <source>You do not belong to a group “%1”.</source>
        <translation>لا عضوية لك في مجموعة باسم «%1».</translation>
    </message>
    <message>
        <source>There is no connection to the broker, which has to know. Leave the group when there is.</source>
        <translation>لا يوجد اتصال بالوسيط، ولا بد من إعلامه. يُرجى مغادرة المجموعة عند توفر الاتصال.</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshBackup</name>
    <message>
        <source>The passphrase is too short for a backup: use %1 characters or more.</source>
        <translation>عبارة المرور قصيرة جدًا لنسخة احتياطية: يلزم %1 محرفًا أو أكثر.</translation>
    </message>
    <message>
        <source>There is no mesh in this profile that could be backed up.</source>
        <translation>لا توجد شبكة في ملف التعريف هذا يمكن نسخها احتياطيًا.</translation>
    </message>
    <message>
        <source>There is no backup, because the key of “%1” cannot be read. %2</source>
        <translation>لم تُنشأ نسخة احتياطية لأن مفتاح «%1» تتعذّر قراءته. %2</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshImport</name>
    <message>
        <source>Meshes are being imported already. Wait for the end of that.</source>
        <translation>جارٍ استيراد شبكات بالفعل. يُرجى انتظار انتهائه.</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshService</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>يتعذّر إنشاء المجلد %1. يُرجى التحقق من أذوناته.</translation>
    </message>
    <message>
        <source>There is no mesh “%1” in this profile.</source>
        <translation>لا توجد شبكة باسم «%1» في ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>More than one mesh is called “%1”. Use its id.</source>
        <translation>أكثر من شبكة تحمل الاسم «%1». يُرجى استخدام معرّفها.</translation>
    </message>
    <message>
        <source>The key of the mesh could not be put into your keychain: %1</source>
        <translation>تعذّر وضع مفتاح الشبكة في حلقة مفاتيحك: %1</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>لديك عضوية في «%1» بالفعل.</translation>
    </message>
    <message>
        <source>There is no such mesh in this profile.</source>
        <translation>لا توجد شبكة كهذه في ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to %1 days, or for good.</source>
        <translation>يمكن حفظ الرسائل مدة من 1 إلى %1 يومًا، أو دائمًا.</translation>
    </message>
</context>
<context>
    <name>meshtray::PassphraseSecretStore</name>
    <message>
        <source>Your keys are in an encrypted file that is locked. Unlock it with its passphrase.</source>
        <translation>مفاتيحك في ملف مشفّر مقفل. يُرجى فتح قفله بعبارة مروره.</translation>
    </message>
</context>
<context>
    <name>meshtray::ProfileSecretStore</name>
    <message>
        <source>The key of this mesh is neither in your encrypted file nor in your keyring. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>مفتاح هذه الشبكة ليس في ملفك المشفّر ولا في حلقة مفاتيحك. يُرجى استعادته من نسخة احتياطية، أو الانضمام من جديد بمفتاح جديد بعد طلب دعوة من مالك الشبكة.</translation>
    </message>
    <message>
        <source>It is not in your encrypted file; your keyring may have it. %1</source>
        <translation>ليس في ملفك المشفّر؛ وقد يكون في حلقة مفاتيحك. %1</translation>
    </message>
    <message>
        <source>This session has no keyring service: start it, then try again.</source>
        <translation>لا توجد خدمة حلقة مفاتيح في هذه الجلسة: يُرجى تشغيلها ثم المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>meshtray::Rejoining</name>
    <message>
        <source>You are not in “%1”. Join it without a new key.</source>
        <translation>لا عضوية لك في «%1». يُرجى الانضمام إليها دون مفتاح جديد.</translation>
    </message>
    <message>
        <source>You own “%1”: its invites are signed with your key, so it cannot be changed. If the key is lost, restore it from a backup.</source>
        <translation>الشبكة «%1» ملكك: دعواتها موقّعة بمفتاحك، لذا لا يمكن تغييره. إن فُقد المفتاح فيُرجى استعادته من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This invite is not signed by the owner of “%1”, the mesh that you are in. Ask the owner for a new one.</source>
        <translation>هذه الدعوة لم يوقّعها مالك «%1»، وهي الشبكة التي لديك عضوية فيها. يُرجى طلب دعوة جديدة من المالك.</translation>
    </message>
    <message>
        <source>You are joining “%1” already.</source>
        <translation>الانضمام إلى «%1» جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>You left the mesh meanwhile.</source>
        <translation>تمت مغادرة الشبكة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The key of this mesh is being moved. Try again.</source>
        <translation>جارٍ نقل مفتاح هذه الشبكة. يُرجى المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>meshtray::broker</name>
    <message>
        <source>Another broker is serving %1. Stop it, or choose another folder.</source>
        <translation>يخدم وسيط آخر %1 حاليًا. يُرجى إيقافه، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This broker does not know that mesh.</source>
        <translation>هذا الوسيط لا يعرف تلك الشبكة.</translation>
    </message>
    <message>
        <source>An invite can be used 1 to %1 times.</source>
        <translation>يمكن استخدام الدعوة من مرة واحدة إلى %1 مرة.</translation>
    </message>
    <message>
        <source>Only the owner of a mesh can sign its invites.</source>
        <translation>لا يمكن لغير مالك الشبكة توقيع دعواتها.</translation>
    </message>
    <message>
        <source>There is an invite exactly like this one. Make it again with another expiry.</source>
        <translation>توجد دعوة مطابقة تمامًا لهذه. يُرجى إنشاؤها من جديد بموعد انتهاء آخر.</translation>
    </message>
    <message>
        <source>There is no such invite to “%1”. Choose one from the list of its invites.</source>
        <translation>لا توجد دعوة كهذه إلى «%1». يُرجى اختيار واحدة من قائمة دعواتها.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or off</source>
        <translation>عدد صحيح من %1 إلى %2، أو off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a size from %1 to %2, like 512K or 2M</source>
        <translation>حجم من %1 إلى %2، مثل 512K أو 2M</translation>
    </message>
    <message>
        <source>a time from %1 to %2, like 90s, 15m or 12h (ms, s, m, h, d)</source>
        <translation>مدة من %1 إلى %2، مثل 90s أو 15m أو 12h (الوحدات: ms، s، m، h، d)</translation>
    </message>
    <message>
        <source>off, or how many a second and how many at once, like 100:500, each from 1 to %1</source>
        <translation>القيمة off، أو العدد في الثانية والعدد دفعةً واحدة، مثل 100:500، كل منهما من 1 إلى %1</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on أو off</translation>
    </message>
    <message>
        <source>up to %1 web addresses like https://example.org, without a path</source>
        <translation>ما يصل إلى %1 من عناوين الويب مثل https://example.org، دون مسار</translation>
    </message>
    <message>
        <source>“%1” does not fit: give %2.</source>
        <translation>القيمة «%1» غير مناسبة. المطلوب: %2.</translation>
    </message>
    <message>
        <source>The time to wait for a pong (%1) must be longer than the time between two pings (%2): nobody could stay connected.</source>
        <translation>مدة انتظار pong (%1) يجب أن تكون أطول من المدة بين رسالتَي ping (%2): وإلا لن يبقى أحد متصلًا.</translation>
    </message>
    <message>
        <source>One address may have %1 connections that have not said who they are, but all together only %2: give one address fewer, or all of them more.</source>
        <translation>يُسمح لعنوان واحد بعدد %1 من الاتصالات التي لم تعرّف بنفسها بعد، بينما يُسمح لكل العناوين مجتمعةً بعدد %2 فقط: ينبغي تقليل حصة العنوان الواحد أو زيادة المجموع.</translation>
    </message>
    <message>
        <source>Messages are kept for %1, but repeated only after %2: keep them longer.</source>
        <translation>تُحفظ الرسائل مدة %1، لكنها لا تُكرَّر إلا بعد %2: ينبغي حفظها مدة أطول.</translation>
    </message>
    <message>
        <source>Connections a mesh</source>
        <translation>الاتصالات لكل شبكة</translation>
    </message>
    <message>
        <source>how many connections a mesh may have at once</source>
        <translation>عدد الاتصالات التي يمكن أن تكون لشبكة في آن واحد</translation>
    </message>
    <message>
        <source>Waiting messages a recipient</source>
        <translation>الرسائل المنتظرة لكل مستلم</translation>
    </message>
    <message>
        <source>how many messages may wait for one recipient</source>
        <translation>عدد الرسائل التي يمكن أن تنتظر مستلمًا واحدًا</translation>
    </message>
    <message>
        <source>Messages are kept for</source>
        <translation>مدة حفظ الرسائل</translation>
    </message>
    <message>
        <source>how long a message waits for its recipient before it is dropped</source>
        <translation>مدة انتظار الرسالة لمستلمها قبل إسقاطها</translation>
    </message>
    <message>
        <source>Rate of a member</source>
        <translation>معدّل العضو</translation>
    </message>
    <message>
        <source>how much one member may send, over all its connections</source>
        <translation>مقدار ما يمكن لعضو واحد إرساله عبر كل اتصالاته</translation>
    </message>
    <message>
        <source>Unknown connections</source>
        <translation>الاتصالات المجهولة</translation>
    </message>
    <message>
        <source>how many connections may not have said who they are yet</source>
        <translation>عدد الاتصالات التي يجوز ألا تكون قد عرّفت بنفسها بعد</translation>
    </message>
    <message>
        <source>Unknown connections an address</source>
        <translation>الاتصالات المجهولة لكل عنوان</translation>
    </message>
    <message>
        <source>the same, of one address</source>
        <translation>الشيء نفسه، من عنوان واحد</translation>
    </message>
    <message>
        <source>Time to say hello</source>
        <translation>مهلة التعريف</translation>
    </message>
    <message>
        <source>how long a new connection has to say who it is</source>
        <translation>المدة المتاحة لاتصال جديد كي يعرّف بنفسه</translation>
    </message>
    <message>
        <source>Time between pings</source>
        <translation>المدة بين رسائل ping</translation>
    </message>
    <message>
        <source>how often a connection is asked whether it is still there</source>
        <translation>كل كم من الوقت يُسأل الاتصال هل لا يزال قائمًا</translation>
    </message>
    <message>
        <source>Time to answer a ping</source>
        <translation>مهلة الردّ على ping</translation>
    </message>
    <message>
        <source>how long a connection may leave pings unanswered before it is closed</source>
        <translation>المدة التي يمكن لاتصال أن يترك فيها رسائل ping دون ردّ قبل إغلاقه</translation>
    </message>
    <message>
        <source>Unconfirmed messages are repeated after</source>
        <translation>تكرار الرسائل غير المؤكّدة بعد</translation>
    </message>
    <message>
        <source>when a message whose arrival was not confirmed is sent once more</source>
        <translation>متى تُرسل مرة أخرى رسالة لم يُؤكَّد وصولها</translation>
    </message>
    <message>
        <source>Present after leaving</source>
        <translation>الحضور بعد المغادرة</translation>
    </message>
    <message>
        <source>how long somebody whose connection is gone still counts as present</source>
        <translation>المدة التي يبقى فيها من انقطع اتصاله محسوبًا حاضرًا</translation>
    </message>
    <message>
        <source>“Working” is believed for</source>
        <translation>مدة تصديق حالة «قيد العمل»</translation>
    </message>
    <message>
        <source>how long “working” that a hook has set is believed</source>
        <translation>مدة تصديق حالة «قيد العمل» التي ضبطها خطّاف (hook)</translation>
    </message>
    <message>
        <source>Kicked members stay out for</source>
        <translation>مدة استبعاد المطرودين</translation>
    </message>
    <message>
        <source>how long a member who was kicked is refused</source>
        <translation>المدة التي يُرفض فيها عضو مطرود</translation>
    </message>
    <message>
        <source>Unread by a connection</source>
        <translation>ما لم يقرأه اتصال</translation>
    </message>
    <message>
        <source>how much may be under way to a connection that does not read it</source>
        <translation>مقدار ما يمكن أن يكون في الطريق إلى اتصال لا يقرأه</translation>
    </message>
    <message>
        <source>Patience with slow readers</source>
        <translation>الصبر على بطيئي القراءة</translation>
    </message>
    <message>
        <source>how long more than that may be under way before the connection is closed</source>
        <translation>المدة التي يمكن أن يزيد فيها ما في الطريق على ذلك المقدار قبل إغلاق الاتصال</translation>
    </message>
    <message>
        <source>Failed hellos an address</source>
        <translation>محاولات التعريف الفاشلة لكل عنوان</translation>
    </message>
    <message>
        <source>how many refused hellos make an address blocked</source>
        <translation>عدد محاولات التعريف المرفوضة الذي يُحظر بعده العنوان</translation>
    </message>
    <message>
        <source>Failed hellos count for</source>
        <translation>مدة احتساب محاولات التعريف الفاشلة</translation>
    </message>
    <message>
        <source>how long a refused hello is counted</source>
        <translation>المدة التي تُحتسب فيها محاولة تعريف مرفوضة</translation>
    </message>
    <message>
        <source>Blocked addresses stay out for</source>
        <translation>مدة استبعاد العناوين المحظورة</translation>
    </message>
    <message>
        <source>how long an address stays blocked</source>
        <translation>المدة التي يبقى فيها العنوان محظورًا</translation>
    </message>
    <message>
        <source>Block this machine as well</source>
        <translation>حظر هذا الجهاز أيضًا</translation>
    </message>
    <message>
        <source>block this machine&apos;s own programs for refused hellos as well</source>
        <translation>حظر برامج هذا الجهاز نفسه أيضًا بسبب محاولات التعريف المرفوضة</translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation>صفحات الويب المسموح لها بالاتصال</translation>
    </message>
    <message>
        <source>a web page that may talk to the broker, like https://example.org</source>
        <translation>صفحة ويب يمكنها التخاطب مع الوسيط، مثل https://example.org</translation>
    </message>
    <message>
        <source>There is no such member in “%1”. Choose one from the list of its members.</source>
        <translation>لا يوجد عضو كهذا في «%1». يُرجى اختيار عضو من قائمة أعضائها.</translation>
    </message>
    <message>
        <source>The owner of a mesh can be neither banned nor kicked. Choose another member.</source>
        <translation>لا يمكن حظر مالك الشبكة ولا طرده. يُرجى اختيار عضو آخر.</translation>
    </message>
    <message>
        <source>%1 members fit “%2”. Name one by the id that the list of members shows.</source>
        <translation>يوجد %1 من الأعضاء يطابقون «%2». يُرجى ذكر أحدهم بالمعرّف الظاهر في قائمة الأعضاء.</translation>
    </message>
    <message>
        <source>“%1” is nobody in “%2”. Choose one from the list of its members.</source>
        <translation>لا أحد باسم «%1» في «%2». يُرجى اختيار عضو من قائمة أعضائها.</translation>
    </message>
    <message>
        <source>A member&apos;s name has 1 to 64 visible characters. Choose another name.</source>
        <translation>اسم العضو من 1 إلى 64 محرفًا مرئيًا. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>%1 is banned, so there is nobody to kick. Unban them first if they may come back.</source>
        <translation>يسري الحظر على %1، فلا يوجد من يُطرد. يُرجى رفع الحظر أولًا إذا كانت العودة مسموحة.</translation>
    </message>
    <message>
        <source>There is a mesh named %1 already. Choose another name.</source>
        <translation>توجد شبكة باسم %1 بالفعل. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>A mesh&apos;s name has 1 to 64 visible characters.</source>
        <translation>اسم الشبكة من 1 إلى 64 محرفًا مرئيًا.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>--uses takes a whole number from 1 to %1.</source>
        <translation>الخيار ‎--uses يقبل عددًا صحيحًا من 1 إلى %1.</translation>
    </message>
    <message>
        <source>--expires takes a time like 30m, 12h or 7d, from 1m to 365d.</source>
        <translation>الخيار ‎--expires يقبل مدة مثل 30m أو 12h أو 7d، من 1m إلى 365d.</translation>
    </message>
    <message>
        <source>--for takes a time like 30s, 5m or 12h, from 1s to 365d.</source>
        <translation>الخيار ‎--for يقبل مدة مثل 30s أو 5m أو 12h، من 1s إلى 365d.</translation>
    </message>
    <message>
        <source>This is not something a member can be allowed.</source>
        <translation>لا يمكن السماح لعضو بهذا.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::BrokerClient</name>
    <message>
        <source>The message has no recipient. Choose one.</source>
        <translation>ليس للرسالة مستلم. يُرجى اختيار مستلم.</translation>
    </message>
    <message>
        <source>A message to one person has to be encrypted.</source>
        <translation>الرسالة إلى شخص واحد يجب أن تكون مشفّرة.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Connection</name>
    <message>
        <source>The broker has stopped answering.</source>
        <translation>توقف الوسيط عن الردّ.</translation>
    </message>
    <message>
        <source>The broker did not answer our greeting.</source>
        <translation>لم يردّ الوسيط على رسالة التعريف.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>What the broker sends cannot be read.</source>
        <translation>تتعذّر قراءة ما يرسله الوسيط.</translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from the broker&apos;s. Check its date and time.</source>
        <translation>تختلف ساعة هذا الحاسوب كثيرًا عن ساعة الوسيط. يُرجى التحقق من التاريخ والوقت.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Outbox</name>
    <message>
        <source>outbound queue full: wait until the mesh is connected again, then send once more</source>
        <translation>outbound queue full: قائمة الإرسال ممتلئة، يُرجى الانتظار حتى تتصل الشبكة من جديد ثم الإرسال مرة أخرى</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in several parts.</source>
        <translation>الرسالة طويلة جدًا. يُرجى تقصيرها أو إرسالها على أجزاء.</translation>
    </message>
    <message>
        <source>This message does not wait to be sent.</source>
        <translation>هذه الرسالة لا تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>The message is on its way to the broker. Wait for the answer; it takes ten seconds at most.</source>
        <translation>الرسالة في طريقها إلى الوسيط. يُرجى انتظار الردّ؛ ولن يستغرق أكثر من عشر ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>meshtray::client::WebSocketTransport</name>
    <message>
        <source>The broker did not answer in time. Check its address and that it is running.</source>
        <translation>لم يردّ الوسيط في الوقت المناسب. يُرجى التحقق من عنوانه ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>The broker sent data that does not belong to the protocol.</source>
        <translation>أرسل الوسيط بيانات لا تتبع البروتوكول.</translation>
    </message>
    <message>
        <source>Connections to the broker are reset. Check its address and that it is running.</source>
        <translation>تُقطع الاتصالات بالوسيط قسرًا. يُرجى التحقق من عنوانه ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>The broker does not read what it is sent.</source>
        <translation>الوسيط لا يقرأ ما يُرسل إليه.</translation>
    </message>
</context>
<context>
    <name>meshtray::net</name>
    <message>
        <source>A TLS key could not be made on this system.</source>
        <translation>تعذّر إنشاء مفتاح TLS على هذا النظام.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key is damaged.</source>
        <translation>شهادة TLS تالفة أو مفتاحها تالف.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::BrokerAddress</name>
    <message>
        <source>This is not the address of a broker: it begins with ws:// or wss:// and a host.</source>
        <translation>هذا ليس عنوان وسيط: يبدأ العنوان بـ ‎ws://‎ أو ‎wss://‎ ثم اسم المضيف.</translation>
    </message>
    <message>
        <source>The broker&apos;s address has a pin, but ws:// is not encrypted and shows no key. Ask for a link with wss://.</source>
        <translation>في عنوان الوسيط بصمة مفتاح (pin)، لكن ws://‎ غير مشفّر ولا يُظهر أي مفتاح. يُرجى طلب رابط يبدأ بـ ‎wss://‎.</translation>
    </message>
    <message>
        <source>The broker&apos;s address has more than one pin. Ask for a new link.</source>
        <translation>في عنوان الوسيط أكثر من بصمة مفتاح (pin). يُرجى طلب رابط جديد.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::Front</name>
    <message>
        <source>There is no address to listen on: name at least one.</source>
        <translation>لا يوجد عنوان للاستماع: يُرجى ذكر عنوان واحد على الأقل.</translation>
    </message>
</context>
<context>
    <name>meshtray::net::TlsPin</name>
    <message>
        <source>The pin in the broker&apos;s address is damaged: it is “sha256:” with 43 more characters. Ask for a new link.</source>
        <translation>بصمة المفتاح (pin) في عنوان الوسيط تالفة: صيغتها «sha256:‎» يليها 43 محرفًا. يُرجى طلب رابط جديد.</translation>
    </message>
    <message>
        <source>Somebody else answers at the broker&apos;s address, or its key was changed. Nothing was sent there. Ask the owner of the mesh.</source>
        <translation>يجيب طرف آخر من عنوان الوسيط، أو أن مفتاحه تغيّر. لم يُرسل شيء إلى هناك. يُرجى سؤال مالك الشبكة.</translation>
    </message>
</context>
<context>
    <name>meshtray::notify::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>ردّ…</translation>
    </message>
</context>
<context>
    <name>meshtray::store</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>تعذّر إنشاء الملف %1: %2</translation>
    </message>
    <message>
        <source>There is no broker database at %1.</source>
        <translation>لا توجد قاعدة بيانات وسيط في %1.</translation>
    </message>
    <message>
        <source>This message is not kept for sending any more.</source>
        <translation>لم تعد هذه الرسالة محفوظة للإرسال.</translation>
    </message>
    <message>
        <source>This message was damaged on the disk and cannot be sent. Write it once more.</source>
        <translation>تلفت هذه الرسالة على القرص ولا يمكن إرسالها. يُرجى كتابتها مرة أخرى.</translation>
    </message>
    <message>
        <source>The search was called off.</source>
        <translation>أُلغي البحث.</translation>
    </message>
    <message>
        <source>The messages in %1 were sealed with another key. They were left as they are: give back the keychain entry they belong to, or move the file away to begin anew.</source>
        <translation>شُفّرت الرسائل في %1 بمفتاح آخر، وقد تُركت كما هي: يُرجى إعادة مدخل حلقة المفاتيح الخاص بها، أو نقل الملف إلى مكان آخر للبدء من جديد.</translation>
    </message>
    <message>
        <source>There is a message with this id already.</source>
        <translation>توجد رسالة بهذا المعرّف بالفعل.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>لا توجد رسالة كهذه.</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>لا توجد قاعدة بيانات في %1.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Meshtray. Update this one, then try again.</source>
        <translation>كُتبت قاعدة البيانات %1 بإصدار أحدث من Meshtray. يُرجى تحديث هذا الإصدار ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The database %1 is damaged or not one of Meshtray&apos;s. It was left as it is: move it away or restore it from a backup, then try again.</source>
        <translation>قاعدة البيانات %1 تالفة أو لا تخص Meshtray. تُركت كما هي: يُرجى نقلها إلى مكان آخر أو استعادتها من نسخة احتياطية، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The database already has such an entry.</source>
        <translation>تحتوي قاعدة البيانات على مدخل كهذا بالفعل.</translation>
    </message>
    <message>
        <source>The database could not be used: %1 (code %2)</source>
        <translation>تعذّر استخدام قاعدة البيانات: %1 (الرمز %2)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>This message is not kept here any more.</source>
        <translation>لم تعد هذه الرسالة محفوظة هنا.</translation>
    </message>
    <message>
        <source>The database is damaged: %1 (code %2). Restore it from a backup.</source>
        <translation>قاعدة البيانات تالفة: %1 (الرمز %2). استعِدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database is damaged: it holds an entry that cannot be read. Restore it from a backup.</source>
        <translation>قاعدة البيانات تالفة: فيها قيد لا يمكن قراءته. استعِدها من نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AddressChoice</name>
    <message>
        <source>Your network (%1)</source>
        <translation>شبكتك المحلية (%1)</translation>
    </message>
    <message>
        <source>The internet: anybody can try to connect (%1)</source>
        <translation>الإنترنت: يمكن لأي أحد محاولة الاتصال (%1)</translation>
    </message>
    <message>
        <source>Your provider&apos;s network: most people cannot reach it (%1)</source>
        <translation>شبكة مزوّد الخدمة: لا يستطيع معظم الناس الوصول إليها (%1)</translation>
    </message>
    <message>
        <source>Only those in the VPN (%1)</source>
        <translation>من هم داخل VPN فقط (%1)</translation>
    </message>
    <message>
        <source>Only containers and virtual machines on this computer (%1)</source>
        <translation>الحاويات والأجهزة الافتراضية على هذا الحاسوب فقط (%1)</translation>
    </message>
    <message>
        <source>Only what is on the same cable; the address changes often (%1)</source>
        <translation>ما هو موصول بالكبل نفسه فقط؛ يتغيّر العنوان كثيرًا (%1)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Automation</name>
    <message>
        <source>%1&apos;s mesh</source>
        <translation>شبكة %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AutomationSending</name>
    <message>
        <source>The mesh was left before the message was sent.</source>
        <translation>تمت مغادرة الشبكة قبل إرسال الرسالة.</translation>
    </message>
    <message>
        <source>The broker refused the message: %1</source>
        <translation>رفض الوسيط الرسالة: %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::BackupModel</name>
    <message>
        <source>Say where the backup is to be, with the whole path.</source>
        <translation>يُرجى تحديد مكان النسخة الاحتياطية بالمسار الكامل.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>عبارتا المرور غير متطابقتين. يُرجى كتابتهما مرة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it has at least 12 characters. Four or five words are good.</source>
        <translation>عبارة المرور قصيرة جدًا: يلزم 12 محرفًا على الأقل. ومن الجيد استخدام أربع كلمات أو خمس.</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) with their keys are in %1. Keep it in another place, and remember the passphrase.</source>
        <translation>
            <numerusform>لا توجد شبكات في %1. يُرجى حفظ الملف في مكان آخر، وتذكّر عبارة المرور.</numerusform>
            <numerusform>توجد شبكة واحدة مع مفتاحها في %1. يُرجى حفظ الملف في مكان آخر، وتذكّر عبارة المرور.</numerusform>
            <numerusform>توجد شبكتان مع مفتاحيهما في %1. يُرجى حفظ الملف في مكان آخر، وتذكّر عبارة المرور.</numerusform>
            <numerusform>توجد %n شبكات مع مفاتيحها في %1. يُرجى حفظ الملف في مكان آخر، وتذكّر عبارة المرور.</numerusform>
            <numerusform>توجد %n شبكة مع مفاتيحها في %1. يُرجى حفظ الملف في مكان آخر، وتذكّر عبارة المرور.</numerusform>
            <numerusform>توجد %n شبكة مع مفاتيحها في %1. يُرجى حفظ الملف في مكان آخر، وتذكّر عبارة المرور.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Chat</name>
    <message>
        <source>This mesh is not there any more.</source>
        <translation>لم تعد هذه الشبكة موجودة.</translation>
    </message>
    <message>
        <source>Type the name or the key of a member.</source>
        <translation>يُرجى كتابة اسم عضو أو مفتاحه.</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>خاصة بك</translation>
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
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Conversations</name>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::DBusService</name>
    <message>
        <source>Too many calls at a time. Wait for the answers.</source>
        <translation>نداءات كثيرة جدًا في وقت واحد. يُرجى انتظار الردود.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Doctor</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Meshtray %1 is not running.</source>
        <translation>Meshtray %1 لا يعمل.</translation>
    </message>
    <message>
        <source>Start it, then look again: its tray icon and its meshes could not be looked at.</source>
        <translation>شغّله ثم أعد الفحص: لم يمكن فحص أيقونته وشبكاته.</translation>
    </message>
    <message>
        <source>Version %1 is running, and %2 is installed.</source>
        <translation>الإصدار %1 يعمل، و%2 مثبّت.</translation>
    </message>
    <message>
        <source>Quit Meshtray and start it again.</source>
        <translation>أغلق Meshtray وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Meshtray %1 with Qt %2 is running.</source>
        <translation>Meshtray %1 مع Qt %2 يعمل.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>The panel shows it.</source>
        <translation>شريط النظام يعرضها.</translation>
    </message>
    <message>
        <source>There is no panel that takes tray icons, so Meshtray keeps its window.</source>
        <translation>لا يوجد شريط يقبل الأيقونات، لذلك يبقي Meshtray نافذته.</translation>
    </message>
    <message>
        <source>On GNOME, install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. In other desktops, add the system tray, or status notifier, to a panel.</source>
        <translation>في GNOME ثبّت الإضافة “AppIndicator and KStatusNotifierItem Support” وفعّلها. وفي أسطح المكتب الأخرى أضف صينية النظام إلى أحد الأشرطة.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>They are in an encrypted file that a passphrase opens.</source>
        <translation>هي في ملف مشفّر تفتحه عبارة مرور.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>It is there and unlocked.</source>
        <translation>موجودة ومفتوحة.</translation>
    </message>
    <message>
        <source>It is locked, so that no mesh can be opened.</source>
        <translation>مقفلة، لذلك لا يمكن فتح أي شبكة.</translation>
    </message>
    <message>
        <source>Unlock it: in your desktop&apos;s program for passwords and keys, or by logging out and in again. Meshtray goes on by itself as soon as it is open.</source>
        <translation>افتحها: في برنامج كلمات المرور والمفاتيح في سطح مكتبك، أو بتسجيل الخروج ثم الدخول. يتابع Meshtray من تلقاء نفسه فور فتحها.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in again; or keep the keys in an encrypted file: meshtray keys use-file.</source>
        <translation>ثبّت gnome-keyring أو KWallet وسجّل الدخول من جديد؛ أو احفظ المفاتيح في ملف مشفّر: meshtray keys use-file.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>This session has no notification server.</source>
        <translation>لا يوجد في هذه الجلسة خادم إشعارات.</translation>
    </message>
    <message>
        <source>Install one, for example dunst or xfce4-notifyd. Until then only the icon tells of messages.</source>
        <translation>ثبّت واحدًا، مثل dunst أو xfce4-notifyd. وحتى ذلك الحين تخبرك الأيقونة وحدها بالرسائل.</translation>
    </message>
    <message>
        <source>The notification server shows them, but without buttons.</source>
        <translation>خادم الإشعارات يعرضها، لكن بلا أزرار.</translation>
    </message>
    <message>
        <source>To answer from a notification, use another one, for example dunst or xfce4-notifyd.</source>
        <translation>للرد من الإشعار استخدم خادمًا آخر، مثل dunst أو xfce4-notifyd.</translation>
    </message>
    <message>
        <source>They are shown, with buttons.</source>
        <translation>تُعرض، ومعها أزرار.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ExportModel</name>
    <message numerus="yes">
        <source>%n message(s) are in %1.</source>
        <translation>
            <numerusform>لا توجد رسائل في %1.</numerusform>
            <numerusform>توجد رسالة واحدة في %1.</numerusform>
            <numerusform>توجد رسالتان في %1.</numerusform>
            <numerusform>توجد %n رسائل في %1.</numerusform>
            <numerusform>توجد %n رسالة في %1.</numerusform>
            <numerusform>توجد %n رسالة في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Firewall</name>
    <message>
        <source>Meshtray sees no firewall on this computer. When others cannot connect, look whether the router or the Wi-Fi keeps its devices apart (“guest network”, “client isolation”).</source>
        <translation>لا يرى Meshtray جدار حماية على هذا الحاسوب. إذا تعذّر الاتصال على الآخرين، فيُرجى التحقق مما إذا كان الموجّه أو شبكة Wi-Fi يعزل أجهزته بعضها عن بعض («شبكة الضيوف»، «عزل العملاء»).</translation>
    </message>
    <message>
        <source>Meshtray sees no firewall that is on, but only an administrator sees all rules. When others cannot connect to port %1, this command shows those of %2:</source>
        <translation>لا يرى Meshtray جدار حماية مفعّلًا، لكن مدير النظام وحده يرى كل القواعد. إذا تعذّر على الآخرين الاتصال بالمنفذ %1، فهذا الأمر يعرض قواعد %2:</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2 until the next restart; to keep it, put the rule into its settings:</source>
        <translation>جدار الحماية %1 مفعّل. إذا تعذّر الاتصال على الآخرين، فهذا الأمر يسمح لهم بالوصول إلى المنفذ %2 حتى إعادة التشغيل التالية؛ وللإبقاء على ذلك تُضاف القاعدة إلى إعداداته:</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2:</source>
        <translation>جدار الحماية %1 مفعّل. إذا تعذّر الاتصال على الآخرين، فهذا الأمر يسمح لهم بالوصول إلى المنفذ %2:</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::HostModel</name>
    <message>
        <source>Only programs on this computer can reach the mesh.</source>
        <translation>لا يمكن الوصول إلى الشبكة إلا للبرامج على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>Every device that can reach the chosen address(es) can connect. Only those you invite can join.</source>
        <translation>
            <numerusform>كل جهاز يمكنه الوصول إلى العناوين المختارة يستطيع الاتصال. أما الانضمام فللمدعوّين فقط.</numerusform>
            <numerusform>كل جهاز يمكنه الوصول إلى العنوان المختار يستطيع الاتصال. أما الانضمام فللمدعوّين فقط.</numerusform>
            <numerusform>كل جهاز يمكنه الوصول إلى العنوانين المختارين يستطيع الاتصال. أما الانضمام فللمدعوّين فقط.</numerusform>
            <numerusform>كل جهاز يمكنه الوصول إلى العناوين المختارة يستطيع الاتصال. أما الانضمام فللمدعوّين فقط.</numerusform>
            <numerusform>كل جهاز يمكنه الوصول إلى العناوين المختارة يستطيع الاتصال. أما الانضمام فللمدعوّين فقط.</numerusform>
            <numerusform>كل جهاز يمكنه الوصول إلى العناوين المختارة يستطيع الاتصال. أما الانضمام فللمدعوّين فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>المنفذ يجب أن يكون عددًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>This computer is in no network at the moment. Connect it to one, or host for this computer only.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة محلية حاليًا. يُرجى وصله بإحداها، أو الاستضافة لهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Choose at least one address.</source>
        <translation>يُرجى اختيار عنوان واحد على الأقل.</translation>
    </message>
    <message>
        <source>Until hosting is stopped and started again, members can connect by ws only, not by wss: %1</source>
        <translation>إلى أن تُوقف الاستضافة وتُبدأ من جديد، لا يمكن للأعضاء الاتصال إلا عبر ws، لا عبر wss: %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ImportModel</name>
    <message>
        <source>It will be added.</source>
        <translation>ستُضاف.</translation>
    </message>
    <message>
        <source>It is here, its key is lost and will be put back.</source>
        <translation>موجودة هنا، ومفتاحها مفقود وسيُعاد.</translation>
    </message>
    <message>
        <source>It is here already, with the same key.</source>
        <translation>موجودة هنا بالفعل بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>It is here with another key and is left alone. To use the file&apos;s key, leave the mesh here first.</source>
        <translation>موجودة هنا بمفتاح آخر وستُترك كما هي. لاستخدام مفتاح الملف يُرجى مغادرة الشبكة هنا أولًا.</translation>
    </message>
    <message>
        <source>It was brought in.</source>
        <translation>تم استيرادها.</translation>
    </message>
    <message>
        <source>There is no mesh in this file.</source>
        <translation>لا توجد أي شبكة في هذا الملف.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>لا يوجد ما يُستورد.</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) can be brought in.</source>
        <translation>
            <numerusform>لا شبكات يمكن استيرادها.</numerusform>
            <numerusform>يمكن استيراد شبكة واحدة.</numerusform>
            <numerusform>يمكن استيراد شبكتين.</numerusform>
            <numerusform>يمكن استيراد %n شبكات.</numerusform>
            <numerusform>يمكن استيراد %n شبكة.</numerusform>
            <numerusform>يمكن استيراد %n شبكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) were brought in. The file is as it was.</source>
        <translation>
            <numerusform>لم تُستورد أي شبكة. وبقي الملف كما كان.</numerusform>
            <numerusform>تم استيراد شبكة واحدة. وبقي الملف كما كان.</numerusform>
            <numerusform>تم استيراد شبكتين. وبقي الملف كما كان.</numerusform>
            <numerusform>تم استيراد %n شبكات. وبقي الملف كما كان.</numerusform>
            <numerusform>تم استيراد %n شبكة. وبقي الملف كما كان.</numerusform>
            <numerusform>تم استيراد %n شبكة. وبقي الملف كما كان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteList</name>
    <message>
        <source>Used up</source>
        <translation>مستنفدة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n use(s) left</source>
        <translation>
            <numerusform>%1، بلا استخدامات (المتبقي: %2)</numerusform>
            <numerusform>%1، المتبقي: %2 من استخدام واحد</numerusform>
            <numerusform>%1، المتبقي: %2 من استخدامين</numerusform>
            <numerusform>%1، المتبقي: %2 من %n استخدامات</numerusform>
            <numerusform>%1، المتبقي: %2 من %n استخدامًا</numerusform>
            <numerusform>%1، المتبقي: %2 من %n استخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteMaker</name>
    <message numerus="yes">
        <source>Lets %n people join as admins, until %1.</source>
        <translation>
            <numerusform>لا تتيح لأحد الانضمام بصفة مشرف، حتى %1.</numerusform>
            <numerusform>تتيح لشخص واحد الانضمام بصفة مشرف، حتى %1.</numerusform>
            <numerusform>تتيح لشخصين الانضمام بصفة مشرفين، حتى %1.</numerusform>
            <numerusform>تتيح لـ %n أشخاص الانضمام بصفة مشرفين، حتى %1.</numerusform>
            <numerusform>تتيح لـ %n شخصًا الانضمام بصفة مشرفين، حتى %1.</numerusform>
            <numerusform>تتيح لـ %n شخص الانضمام بصفة مشرفين، حتى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lets %n people join, until %1.</source>
        <translation>
            <numerusform>لا تتيح لأحد الانضمام، حتى %1.</numerusform>
            <numerusform>تتيح لشخص واحد الانضمام، حتى %1.</numerusform>
            <numerusform>تتيح لشخصين الانضمام، حتى %1.</numerusform>
            <numerusform>تتيح لـ %n أشخاص الانضمام، حتى %1.</numerusform>
            <numerusform>تتيح لـ %n شخصًا الانضمام، حتى %1.</numerusform>
            <numerusform>تتيح لـ %n شخص الانضمام، حتى %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::JoinModel</name>
    <message>
        <source>The mesh “%1” is your own.</source>
        <translation>الشبكة «%1» ملكك أنت.</translation>
    </message>
    <message>
        <source>You belong to this mesh already. Joining again makes a new key for you there: the others see a new member, and messages that are still on their way to the old key are lost.</source>
        <translation>لديك عضوية في هذه الشبكة بالفعل. الانضمام من جديد ينشئ لك فيها مفتاحًا جديدًا: سيرى الآخرون عضوًا جديدًا، وستضيع الرسائل التي لا تزال في طريقها إلى المفتاح القديم.</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with the key that this invite names and no other</source>
        <translation>مشفّر (TLS)، بالمفتاح الذي تذكره هذه الدعوة دون سواه</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with a certificate that this system trusts</source>
        <translation>مشفّر (TLS)، بشهادة يثق بها هذا النظام</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n minute(s))</source>
        <translation>
            <numerusform>%1 (بعد أقل من دقيقة)</numerusform>
            <numerusform>%1 (بعد دقيقة واحدة)</numerusform>
            <numerusform>%1 (بعد دقيقتين)</numerusform>
            <numerusform>%1 (بعد %n دقائق)</numerusform>
            <numerusform>%1 (بعد %n دقيقة)</numerusform>
            <numerusform>%1 (بعد %n دقيقة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n hour(s))</source>
        <translation>
            <numerusform>%1 (بعد أقل من ساعة)</numerusform>
            <numerusform>%1 (بعد ساعة واحدة)</numerusform>
            <numerusform>%1 (بعد ساعتين)</numerusform>
            <numerusform>%1 (بعد %n ساعات)</numerusform>
            <numerusform>%1 (بعد %n ساعة)</numerusform>
            <numerusform>%1 (بعد %n ساعة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (بعد أقل من يوم)</numerusform>
            <numerusform>%1 (بعد يوم واحد)</numerusform>
            <numerusform>%1 (بعد يومين)</numerusform>
            <numerusform>%1 (بعد %n أيام)</numerusform>
            <numerusform>%1 (بعد %n يومًا)</numerusform>
            <numerusform>%1 (بعد %n يوم)</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a short invite code, which this program cannot use. Ask for the long link: it begins with ic://join/ or contains /join/.</source>
        <translation>هذا رمز دعوة قصير لا يستطيع هذا البرنامج استخدامه. يُرجى طلب الرابط الطويل: يبدأ بـ ‎ic://join/‎ أو يحتوي على ‎/join/‎.</translation>
    </message>
    <message>
        <source>What you write to one member stays end-to-end encrypted, but everybody on the way sees who writes to whom, reads messages to everyone, and can pose as the broker.</source>
        <translation>ما يُكتب إلى عضو واحد يبقى مشفّرًا من طرف إلى طرف، لكن كل من في الطريق يرى من يراسل من، ويقرأ الرسائل الموجّهة إلى الجميع، ويمكنه انتحال صفة الوسيط.</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is an address that a provider shares among its customers. If it is one of your own VPN, that encrypts by itself. %2</source>
        <translation>الاتصال غير مشفّر (ws://‎)، والعنوان %1 من العناوين التي يتقاسمها زبائن مزوّد الخدمة. إن كان من VPN خاص بك، فهو مشفّر بذاته. %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is a name that may lead over the internet. %2</source>
        <translation>الاتصال غير مشفّر (ws://‎)، و%1 اسم قد يمرّ الوصول إليه عبر الإنترنت. %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is reached over the internet. %2</source>
        <translation>الاتصال غير مشفّر (ws://‎)، والوصول إلى %1 يمرّ عبر الإنترنت. %2</translation>
    </message>
    <message>
        <source>Getting your key ready…</source>
        <translation>جارٍ تجهيز مفتاحك…</translation>
    </message>
    <message>
        <source>Asking the broker at %1…</source>
        <translation>جارٍ سؤال الوسيط في العنوان %1…</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::KeysModel</name>
    <message>
        <source>Use an encrypted file…</source>
        <translation>استخدام ملف مشفّر…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>عبارتا المرور غير متطابقتين. يُرجى كتابتهما مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LanguageModel</name>
    <message>
        <source>As the system has it (%1)</source>
        <translation>كما في النظام (%1)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LeaveModel</name>
    <message>
        <source>Leave “%1”?</source>
        <translation>مغادرة «%1»؟</translation>
    </message>
    <message>
        <source>You own this mesh. Your key and the messages on this computer are deleted: without the key nobody can be invited or administered any more, and nothing brings it back but a backup.</source>
        <translation>هذه الشبكة ملكك. سيُحذف مفتاحك والرسائل الموجودة على هذا الحاسوب: من دون المفتاح لا يمكن بعد ذلك دعوة أحد ولا إدارة شيء، ولا سبيل لاستعادته إلا من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Your key of this mesh and its messages on this computer are deleted. To come back you need a new invite.</source>
        <translation>سيُحذف مفتاحك لهذه الشبكة ورسائلها على هذا الحاسوب. وللعودة تلزم دعوة جديدة.</translation>
    </message>
    <message>
        <source>You left “%1”, but its key is not deleted yet: %2 It is tried again at the next start.</source>
        <translation>تمت مغادرة «%1»، لكن مفتاحها لم يُحذف بعد: %2 ستُعاد المحاولة عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MemberList</name>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Kicked until %1</source>
        <translation>مطرود حتى %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshAutomation</name>
    <message>
        <source>The mesh was left meanwhile.</source>
        <translation>تمت مغادرة الشبكة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The connection to this broker is not encrypted (ws://), and it leads out of your own network. Ask for an invite to wss://, or say --unencrypted to join all the same.</source>
        <translation>الاتصال بهذا الوسيط غير مشفّر (ws://‎)، ويؤدّي إلى خارج شبكتك المحلية. يُرجى طلب دعوة إلى wss://‎، أو إضافة ‎--unencrypted للانضمام رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshTable</name>
    <message>
        <source>%1, by TLS</source>
        <translation>%1، عبر TLS</translation>
    </message>
    <message>
        <source>%1, without TLS</source>
        <translation>%1، دون TLS</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteList</name>
    <message>
        <source>All of %1</source>
        <translation>الشبكة %1 بأكملها</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>دائمًا</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteSwitch</name>
    <message>
        <source>The whole mesh is muted.</source>
        <translation>الشبكة كلها مكتومة.</translation>
    </message>
    <message>
        <source>The whole mesh is muted until %1.</source>
        <translation>الشبكة كلها مكتومة حتى %1.</translation>
    </message>
    <message>
        <source>This conversation is muted.</source>
        <translation>هذه المحادثة مكتومة.</translation>
    </message>
    <message>
        <source>This conversation is muted until %1.</source>
        <translation>هذه المحادثة مكتومة حتى %1.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PersonFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>تعذّرت الكتابة إلى %1: %2. يُرجى التحقق من المساحة الحرة والأذونات.</translation>
    </message>
    <message>
        <source>Could not read %1: %2. Check its permissions.</source>
        <translation>تعذّرت قراءة %1: %2. يُرجى التحقق من أذوناته.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be. Nothing was changed; look at the file, or move it away.</source>
        <translation>الملف %1 أكبر من أن يكون الملف المطلوب. لم يُغيَّر شيء؛ يُرجى فحص الملف، أو نقله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Could not make the folder %1. Check the permissions above it.</source>
        <translation>تعذّر إنشاء المجلد %1. يُرجى التحقق من أذونات ما فوقه.</translation>
    </message>
    <message>
        <source>Could not remove %1: %2. Check the permissions.</source>
        <translation>تعذّرت إزالة %1: %2. يُرجى التحقق من الأذونات.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PolicyModel</name>
    <message>
        <source>The build is green again. Shall I merge it?</source>
        <translation>نجح البناء مجددًا. هل أدمجه؟</translation>
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
        <translation>يستخدم برنامج آخر على هذا الحاسوب المنفذ %1. يُرجى اختيار منفذ آخر، أو إنهاء ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Another broker of Meshtray uses port %1 (process %2), perhaps of another profile. Choose another port, or stop hosting there.</source>
        <translation>يستخدم وسيط آخر من Meshtray المنفذ %1 (العملية %2)، وربما كان من ملف تعريف آخر. يُرجى اختيار منفذ آخر، أو إيقاف الاستضافة هناك.</translation>
    </message>
    <message>
        <source>The program “%2” (process %3) uses port %1. Choose another port, or end that program.</source>
        <translation>يستخدم البرنامج «%2» (العملية %3) المنفذ %1. يُرجى اختيار منفذ آخر، أو إنهاء ذلك البرنامج.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ProxyModel</name>
    <message>
        <source>%1 Until then only brokers on this machine and in your local network are reached.</source>
        <translation>%1 إلى ذلك الحين لا يمكن الوصول إلا إلى الوسطاء على هذا الجهاز وفي شبكتك المحلية.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QrReader</name>
    <message>
        <source>This picture is too large to look for a QR code in it. Cut out the part with the code.</source>
        <translation>هذه الصورة أكبر من أن يُبحث فيها عن رمز QR. يُرجى اقتطاع الجزء الذي فيه الرمز.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2</source>
        <translation>تتعذّر قراءة الصورة %1: %2</translation>
    </message>
    <message>
        <source>%1 is no picture of a kind that is known here. Use PNG or JPEG.</source>
        <translation>ليس %1 صورة من نوع معروف هنا. يُرجى استخدام PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>الصورة %1 تالفة.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Use a larger or sharper one, or paste the link.</source>
        <translation>لا يوجد في هذه الصورة رمز QR تمكن قراءته. يُرجى استخدام صورة أكبر أو أوضح، أو لصق الرابط.</translation>
    </message>
    <message>
        <source>This build of the program cannot read QR codes. Paste the link instead.</source>
        <translation>هذه النسخة من البرنامج لا تستطيع قراءة رموز QR. يُرجى لصق الرابط بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QuietModel</name>
    <message>
        <source>until %1 on the same day</source>
        <translation>حتى %1 من اليوم نفسه</translation>
    </message>
    <message>
        <source>until %1 on %2</source>
        <translation>حتى %1 يوم %2</translation>
    </message>
    <message>
        <source>no quiet hours</source>
        <translation>لا ساعات هدوء</translation>
    </message>
    <message>
        <source>It is not quiet now.</source>
        <translation>ليس الوقت الآن وقت هدوء.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1.</source>
        <translation>الوقت الآن وقت هدوء، حتى %1.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ReachCheck</name>
    <message>
        <source>Checking whether the broker answers…</source>
        <translation>جارٍ التحقق مما إذا كان الوسيط يردّ…</translation>
    </message>
    <message>
        <source>The broker answers at %1 when it is asked from this computer. Whether others get through is for firewalls and the network to decide.</source>
        <translation>يردّ الوسيط على العنوان %1 عندما يُسأل من هذا الحاسوب. أما وصول الآخرين إليه فتحدّده جدران الحماية والشبكة المحلية.</translation>
    </message>
    <message>
        <source>The broker does not answer at %1, not even from this computer: the address may be gone, or a firewall may keep everybody out. Stop hosting and choose the addresses anew, or see the command below.</source>
        <translation>لا يردّ الوسيط على العنوان %1، ولا حتى من هذا الحاسوب: ربما زال العنوان، أو ربما يمنع جدار حماية الجميع. يُرجى إيقاف الاستضافة واختيار العناوين من جديد، أو الاطلاع على الأمر أدناه.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Recipients</name>
    <message>
        <source>All members of the mesh</source>
        <translation>كل أعضاء الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>Group, %n there now</source>
        <translation>
            <numerusform>مجموعة، لا أحد فيها الآن</numerusform>
            <numerusform>مجموعة، فيها الآن عضو واحد</numerusform>
            <numerusform>مجموعة، فيها الآن عضوان</numerusform>
            <numerusform>مجموعة، فيها الآن %n أعضاء</numerusform>
            <numerusform>مجموعة، فيها الآن %n عضوًا</numerusform>
            <numerusform>مجموعة، فيها الآن %n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>To everyone in the mesh. Not end-to-end encrypted: the broker can read it.</source>
        <translation>إلى كل من في الشبكة. بلا تشفير من طرف إلى طرف: يمكن للوسيط قراءتها.</translation>
    </message>
    <message>
        <source>To the group %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>إلى المجموعة %1. بلا تشفير من طرف إلى طرف: يمكن للوسيط قراءتها.</translation>
    </message>
    <message>
        <source>To %1 alone, end-to-end encrypted. Key: %2</source>
        <translation>إلى %1 فقط، بتشفير من طرف إلى طرف. المفتاح: %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>To the topic %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>إلى الموضوع %1. غير مشفّرة من طرف إلى طرف: يستطيع الوسيط قراءتها.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RetentionModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted on this computer, in every mesh, now and from now on. What is unread or waits to be sent stays. This cannot be undone.</source>
        <translation>
            <numerusform>تُحذف على هذا الحاسوب، في كل الشبكات، كل الرسائل مهما كان عمرها، الآن ومن الآن فصاعدًا. ويبقى ما لم يُقرأ أو ما ينتظر الإرسال. ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف على هذا الحاسوب، في كل الشبكات، الرسائل الأقدم من يوم واحد، الآن ومن الآن فصاعدًا. ويبقى ما لم يُقرأ أو ما ينتظر الإرسال. ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف على هذا الحاسوب، في كل الشبكات، الرسائل الأقدم من يومين، الآن ومن الآن فصاعدًا. ويبقى ما لم يُقرأ أو ما ينتظر الإرسال. ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف على هذا الحاسوب، في كل الشبكات، الرسائل الأقدم من %n أيام، الآن ومن الآن فصاعدًا. ويبقى ما لم يُقرأ أو ما ينتظر الإرسال. ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف على هذا الحاسوب، في كل الشبكات، الرسائل الأقدم من %n يومًا، الآن ومن الآن فصاعدًا. ويبقى ما لم يُقرأ أو ما ينتظر الإرسال. ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تُحذف على هذا الحاسوب، في كل الشبكات، الرسائل الأقدم من %n يوم، الآن ومن الآن فصاعدًا. ويبقى ما لم يُقرأ أو ما ينتظر الإرسال. ولا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleEditor</name>
    <message>
        <source>In every mesh</source>
        <translation>في كل الشبكات</translation>
    </message>
    <message>
        <source>From anybody</source>
        <translation>من أي شخص</translation>
    </message>
    <message>
        <source>To me or to many</source>
        <translation>إليّ أو إلى كثيرين</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleTrial</name>
    <message>
        <source>To me alone</source>
        <translation>إليّ وحدي</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Priority low</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Priority next</source>
        <translation>أولوية تالية</translation>
    </message>
    <message>
        <source>Priority now</source>
        <translation>أولوية فورية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Join a mesh first: then there are messages to try it with.</source>
        <translation>يُرجى الانضمام إلى شبكة أولًا: عندئذ توجد رسائل للتجربة.</translation>
    </message>
    <message>
        <source>Type a time such as 23:00.</source>
        <translation>يُرجى كتابة وقت مثل 23:00.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SafetyModel</name>
    <message>
        <source>%1 (key %2…)</source>
        <translation>%1 (المفتاح %2…)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SearchModel</name>
    <message>
        <source>All meshes</source>
        <translation>كل الشبكات</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4: %5</source>
        <translation>‏%1 في %2، %3، %4: %5</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>يتعذّر إنشاء المجلد %1. يُرجى التحقق من أذوناته.</translation>
    </message>
    <message>
        <source>Meshtray is already running with this profile.</source>
        <translation>يعمل Meshtray بملف التعريف هذا بالفعل.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>تتعذّر الكتابة في المجلد %1. يُرجى التحقق من أذوناته.</translation>
    </message>
    <message>
        <source>There is no place for the program&apos;s socket (%1). Set XDG_RUNTIME_DIR to a folder of yours with a short path.</source>
        <translation>لا يوجد مكان لمقبس البرنامج (%1). يُرجى ضبط XDG_RUNTIME_DIR على مجلد خاص بك ذي مسار قصير.</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Thread</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, urgent: %3. %4</source>
        <translation>%1، %2، عاجلة: %3. %4</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1، %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrafficModel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>لا رسائل منتظرة</numerusform>
            <numerusform>رسالة واحدة منتظرة</numerusform>
            <numerusform>رسالتان منتظرتان</numerusform>
            <numerusform>%n رسائل منتظرة</numerusform>
            <numerusform>%n رسالة منتظرة</numerusform>
            <numerusform>%n رسالة منتظرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>%1 رسالة في الثانية</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrayMenu</name>
    <message>
        <source>Open Meshtray</source>
        <translation>فتح Meshtray</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>الانضمام إلى شبكة…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>استضافة شبكة…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>إيقاف الاستضافة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>متفرّغ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Hosted mesh…</source>
        <translation>الشبكة المستضافة…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>كتم الإشعارات</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لساعة واحدة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>إعادة الإشعارات</translation>
    </message>
</context>
</TS>
