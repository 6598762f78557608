<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutPage</name>
    <message>
        <source>Meshtray</source>
        <translation>Meshtray</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>MIT: you may use, change and pass it on, with the notice of its authors. There is no warranty.</source>
        <translation>MIT：只要保留作者声明，就可以使用、修改和分发。不提供任何担保。</translation>
    </message>
    <message>
        <source>Parts of others, with their licences</source>
        <translation>第三方组件及其许可证</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>此配置文件的文件夹</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>For those who help you: versions and states, without names, addresses, messages or keys</source>
        <translation>供协助者参考：仅含版本和状态，不含名称、地址、消息或密钥</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Join a mesh…</source>
        <translation>加入网格…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>托管网格…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Your keys…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Search messages…</source>
        <translation>搜索消息…</translation>
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
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>文字大小：%1%</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
</context>
<context>
    <name>AskDesktop</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>There is no invite link in the standard input.</source>
        <translation>标准输入中没有邀请链接。</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>%1 Usage: meshtray %2</source>
        <translation>%1用法：meshtray %2</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 is not an option here.</source>
        <translation>%1 不是此处可用的选项。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>There is a word too many; put a text with spaces in quotes.</source>
        <translation>多了一个参数；含空格的文本请放在引号中。</translation>
    </message>
    <message>
        <source>“keys %1” takes no words: a passphrase comes by the standard input.</source>
        <translation>“keys %1”不接受参数：密码短语通过标准输入传入。</translation>
    </message>
    <message>
        <source>“%1” is not a command. See meshtray --help.</source>
        <translation>“%1”不是有效的命令。请参阅 meshtray --help。</translation>
    </message>
    <message>
        <source>--priority takes now, next or low.</source>
        <translation>--priority 的值为 now、next 或 low。</translation>
    </message>
    <message>
        <source>“retention” takes a number of days, or “forever”.</source>
        <translation>“retention”的值为天数或“forever”。</translation>
    </message>
    <message>
        <source>--preview changes nothing: use --remove-keys without it.</source>
        <translation>--preview 不作任何更改：使用 --remove-keys 时请去掉它。</translation>
    </message>
    <message>
        <source>A status is idle, working or dnd.</source>
        <translation>状态为 idle、working 或 dnd。</translation>
    </message>
    <message>
        <source>“%1” goes with one of these: %2. See meshtray --help.</source>
        <translation>“%1”须与以下之一搭配使用：%2。请参阅 meshtray --help。</translation>
    </message>
    <message>
        <source>--for takes 1h, 8h, 1d or forever.</source>
        <translation>--for 的值为 1h、8h、1d 或 forever。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is not a claudemesh backup. Choose another file.</source>
        <translation>此文件不是 claudemesh 备份。请选择其他文件。</translation>
    </message>
    <message>
        <source>The backup does not open: the passphrase is wrong, or the file was changed.</source>
        <translation>无法打开备份：密码短语错误，或文件已被改动。</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Write a backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>All your meshes with their keys, in one encrypted file. Messages are not in it. Nobody can open it without the passphrase, and nobody can give that back to you.</source>
        <translation>将所有网格及其密钥保存到一个加密文件中，不包含消息。没有密码短语，任何人都无法打开备份；密码短语一旦丢失，也没有人能够找回。</translation>
    </message>
    <message>
        <source>File for the backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>至少 12 个字符；建议使用四到五个单词。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>创建备份</translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, banned</source>
        <translation>%1，已封禁</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>解除封禁</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>解除封禁 %1</translation>
    </message>
</context>
<context>
    <name>BrokerCheck</name>
    <message>
        <source>Do not go on before you know why: somebody may pose as the broker. If its host says that the key is a new one, ask for a new invite and join again.</source>
        <translation>在弄清原因之前不要继续：可能有人冒充消息代理。如果其主持人确认密钥是新的，请索取新的邀请并重新加入。</translation>
    </message>
    <message>
        <source>The broker at %1 was reached, but did not answer.</source>
        <translation>已连接到消息代理 %1，但没有响应。</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it; a proxy on the way may also hold it up.</source>
        <translation>请让主持该网格的人检查；途中的代理也可能造成阻碍。</translation>
    </message>
    <message>
        <source>The broker at %1 cannot be reached: %2</source>
        <translation>无法连接到消息代理 %1：%2</translation>
    </message>
    <message>
        <source>See that it is running, that this computer is in its network, and that the firewall of its computer lets port %1 through.</source>
        <translation>请确认它正在运行、本机与它在同一网络，并且它所在计算机的防火墙放行端口 %1。</translation>
    </message>
    <message>
        <source>The broker at %1 says that something is wrong with it (%2).</source>
        <translation>消息代理 %1 报告自身有问题（%2）。</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it: its disk may be full.</source>
        <translation>请让主持该网格的人检查：磁盘可能已满。</translation>
    </message>
    <message>
        <source>The broker at %1 answers.</source>
        <translation>消息代理 %1 有响应。</translation>
    </message>
    <message>
        <source>The broker at %1 answers; its version is %2.</source>
        <translation>消息代理 %1 有响应；版本为 %2。</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its key is the one in the invite.</source>
        <translation>连接已加密，其密钥与邀请中的一致。</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its certificate is trusted.</source>
        <translation>连接已加密，其证书受信任。</translation>
    </message>
    <message>
        <source>The way to it is not encrypted. Direct messages are; who writes to whom can be seen in the network.</source>
        <translation>连接未加密。私信是加密的；但网络中可以看到谁在给谁写信。</translation>
    </message>
    <message>
        <source>The broker does not tell its time, so the clocks were not compared.</source>
        <translation>消息代理没有给出时间，因此未能比较时钟。</translation>
    </message>
    <message>
        <source>Its clock and the one of this computer agree.</source>
        <translation>它的时钟与本机一致。</translation>
    </message>
    <message>
        <source>Mesh “%1”</source>
        <translation>网格“%1”</translation>
    </message>
</context>
<context>
    <name>BrokerClient</name>
    <message>
        <source>You have been removed from this mesh. Ask its owner for a new invite.</source>
        <translation>你已被移出此网格。请向网格所有者索取新的邀请。</translation>
    </message>
    <message>
        <source>The owner of this mesh has disconnected you. Connect again when that is settled.</source>
        <translation>此网格的所有者已断开你的连接。问题解决后再重新连接。</translation>
    </message>
</context>
<context>
    <name>BrokerHost</name>
    <message>
        <source>The broker is running already.</source>
        <translation>消息代理已在运行。</translation>
    </message>
</context>
<context>
    <name>BrokerHttp</name>
    <message>
        <source>the system does not say through which proxy</source>
        <translation>系统未指明要使用哪个网络代理</translation>
    </message>
</context>
<context>
    <name>ClientConfig</name>
    <message>
        <source>Its field “%1” is missing or wrong.</source>
        <translation>其中的字段“%1”缺失或有误。</translation>
    </message>
    <message>
        <source>One of its fields occurs twice.</source>
        <translation>其中有一个字段出现了两次。</translation>
    </message>
    <message>
        <source>Its field “secretKey” is missing, or is not a key.</source>
        <translation>其中的字段“secretKey”缺失，或不是密钥。</translation>
    </message>
    <message>
        <source>Its public key does not belong to its secret key.</source>
        <translation>其中的公钥与私钥不匹配。</translation>
    </message>
    <message>
        <source>The same mesh stands in the file twice.</source>
        <translation>同一个网格在文件中出现了两次。</translation>
    </message>
    <message>
        <source>The file is not a list of meshes: it is damaged, or of another program. Choose another file.</source>
        <translation>此文件不是网格列表：它已损坏，或属于其他程序。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file has no list of meshes in it. Choose another file.</source>
        <translation>此文件中没有网格列表。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is damaged, so nothing was taken out of it. Mend it, or delete it by hand.</source>
        <translation>文件已损坏，因此没有从中移除任何内容。请修复它，或手动删除它。</translation>
    </message>
</context>
<context>
    <name>ClockSkew</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the broker&apos;s. Check its date and time.</source>
        <translation>此计算机的时钟比消息代理慢 %1。请检查日期和时间。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the broker&apos;s. Check its date and time.</source>
        <translation>此计算机的时钟比消息代理快 %1。请检查日期和时间。</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy this code</source>
        <translation>复制此代码</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Not end-to-end encrypted: everyone in the mesh and its broker can read what you write here.</source>
        <translation>未端到端加密：网格中的所有人及其消息代理都能读到你在此处写的内容。</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this group and the broker can read what you write here.</source>
        <translation>未端到端加密：此群组中的所有人和消息代理都能读到你在此处写的内容。</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>发给 %1 的消息</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Goes out as “now”: it reaches those who work or do not want to be disturbed, too.</source>
        <translation>将以“立即”优先级发送：工作中或不想被打扰的人也会收到。</translation>
    </message>
    <message>
        <source>Goes out as “low”: it is delivered after everything else.</source>
        <translation>将以“低”优先级发送：排在所有其他消息之后送达。</translation>
    </message>
    <message>
        <source>Send as usual</source>
        <translation>照常发送</translation>
    </message>
    <message>
        <source>Priority: now</source>
        <translation>优先级：立即</translation>
    </message>
    <message>
        <source>Priority: low</source>
        <translation>优先级：低</translation>
    </message>
    <message>
        <source>Priority: next</source>
        <translation>优先级：随后</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: this group and the broker can read what you write here. You do not belong to it, so its answers do not reach you.</source>
        <translation>未端到端加密：此群组和消息代理都能读到你在这里写的内容。你不在此群组中，因此收不到发给它的回复。</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>加入群组</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this topic and the broker can read what you write here, and the broker keeps it.</source>
        <translation>未端到端加密：此话题中的所有人和消息代理都能读到你在此写的内容，消息代理还会保存它。</translation>
    </message>
    <message>
        <source>This session is not there now. What you write here waits for it until it is back.</source>
        <translation>此会话现在不在。你在此写的内容会等到它回来。</translation>
    </message>
    <message>
        <source>Write to %1 instead</source>
        <translation>改为写给 %1</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConversationFilter</name>
    <message>
        <source>Find a conversation</source>
        <translation>查找对话</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>显示所有对话</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1，%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>%1, session of %2</source>
        <translation>%1，%2 的会话</translation>
    </message>
</context>
<context>
    <name>ConversationSummary</name>
    <message>
        <source>No messages yet</source>
        <translation>暂无消息</translation>
    </message>
</context>
<context>
    <name>CopyFact</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation>%1：复制</translation>
    </message>
</context>
<context>
    <name>DBus</name>
    <message>
        <source>That needs a passphrase, which never goes over D-Bus: every program of the session can listen there. Use the command line.</source>
        <translation>此操作需要密码短语，而密码短语绝不会通过 D-Bus 传输，因为会话中的任何程序都能在那里监听。请使用命令行。</translation>
    </message>
    <message>
        <source>Name the file with its whole path, from / on.</source>
        <translation>请使用以 / 开头的完整路径指定文件。</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>没有 %1 方法。</translation>
    </message>
    <message>
        <source>%1 takes the types “%2”.</source>
        <translation>%1 接受的类型为“%2”。</translation>
    </message>
    <message>
        <source>That is too much for one call. Shorten the text.</source>
        <translation>单次调用的内容过多。请缩短文本。</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>With the desktop</source>
        <translation>与桌面集成</translation>
    </message>
    <message>
        <source>Start Meshtray with my session, without a window</source>
        <translation>登录会话时启动 Meshtray，不显示窗口</translation>
    </message>
    <message>
        <source>Open invite links (ic:// and claudemesh://) with Meshtray</source>
        <translation>使用 Meshtray 打开邀请链接（ic:// 和 claudemesh://）</translation>
    </message>
    <message>
        <source>Such links are opened by another program now: %1</source>
        <translation>目前由另一个程序打开此类链接：%1</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Safety number</source>
        <translation>安全码</translation>
    </message>
    <message>
        <source>Both of you see the same number when nobody stands between you. Compare it by another way, for example by telephone, to be sure who this is.</source>
        <translation>如果没有人从中拦截，双方看到的安全码是相同的。请通过其他途径（例如电话）核对，以确认对方的身份。</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>You are called</source>
        <translation>你的名称</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>你的密钥指纹</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key</source>
        <translation>所有者的密钥指纹</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>消息代理</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>返回消息</translation>
    </message>
    <message>
        <source>Is doing</source>
        <translation>正在做</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>当前在线</translation>
    </message>
    <message>
        <source>Copy the safety number</source>
        <translation>复制安全码</translation>
    </message>
    <message>
        <source>Copy the whole key</source>
        <translation>复制完整密钥</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>A session of the member with this key, as the broker says</source>
        <translation>据消息代理所说，是持有此密钥的成员的会话</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>You belong to no mesh yet</source>
        <translation>你尚未加入任何网格</translation>
    </message>
    <message>
        <source>In a mesh, people and their coding agents write to one another. Join one with the invite link somebody sent you, or host one on this computer and invite others.</source>
        <translation>在网格中，人与编程智能体可以互发消息。使用收到的邀请链接加入一个网格，或在此计算机上托管一个网格并邀请其他人。</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>加入网格…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>托管网格…</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>This invite has expired. Ask the mesh&apos;s owner for a new one.</source>
        <translation>此邀请已过期。请向网格所有者索取新的邀请。</translation>
    </message>
    <message>
        <source>This invite has been used up. Ask the mesh&apos;s owner for a new one.</source>
        <translation>此邀请的使用次数已用完。请向网格所有者索取新的邀请。</translation>
    </message>
    <message>
        <source>This invite was withdrawn. Ask the mesh&apos;s owner for a new one.</source>
        <translation>此邀请已被撤销。请向网格所有者索取新的邀请。</translation>
    </message>
    <message>
        <source>The broker at %1 could not be reached: %2. Check that it is running and that this machine is in its network.</source>
        <translation>无法连接到 %1 的消息代理：%2。请检查它是否正在运行，以及这台计算机是否在其网络中。</translation>
    </message>
    <message>
        <source>The broker at %1 did not answer in time. Check the connection, then join again with the same link.</source>
        <translation>%1 的消息代理未及时响应。请检查连接，然后用同一链接重新加入。</translation>
    </message>
    <message>
        <source>What answered at %1 is not a claudemesh broker.</source>
        <translation>%1 的响应方不是 claudemesh 消息代理。</translation>
    </message>
    <message>
        <source>The broker does not know this invite. Copy the whole link, or ask the mesh&apos;s owner for a new one.</source>
        <translation>消息代理不认识此邀请。请复制完整的链接，或向网格所有者索取新的邀请。</translation>
    </message>
    <message>
        <source>The broker does not know this mesh any more. Ask its owner whether it was deleted or has moved to another broker.</source>
        <translation>消息代理上已没有此网格。请询问网格所有者，它是已被删除，还是已迁移到其他消息代理。</translation>
    </message>
    <message>
        <source>The broker says that this invite was not signed by the mesh&apos;s owner: it was changed on its way, or forged. Ask the owner for a new one.</source>
        <translation>消息代理表示此邀请并非由网格所有者签名：它在传送途中被改动，或是伪造的。请向所有者索取新的邀请。</translation>
    </message>
    <message>
        <source>This invite is signed by somebody who does not own the mesh. Do not use it; ask the owner for one.</source>
        <translation>此邀请的签名者不是网格所有者。请勿使用；请向所有者索取邀请。</translation>
    </message>
    <message>
        <source>The broker knows this invite as one to another mesh. Ask the mesh&apos;s owner for a new one.</source>
        <translation>在消息代理上，此邀请属于另一个网格。请向网格所有者索取新的邀请。</translation>
    </message>
    <message>
        <source>This mesh has no owner&apos;s key on its broker, so nobody can be let in by an invite. Ask who runs the broker.</source>
        <translation>消息代理上没有此网格的所有者密钥，因此无法通过邀请加入。请询问消息代理的运营者。</translation>
    </message>
    <message>
        <source>The broker could not note you as a member. Try again; if that does not help, ask who runs the broker.</source>
        <translation>消息代理未能将你登记为成员。请重试；如果仍然失败，请询问消息代理的运营者。</translation>
    </message>
    <message>
        <source>You are banned from this mesh. Only its owner can lift that.</source>
        <translation>你已被此网格封禁。只有网格所有者可以解除封禁。</translation>
    </message>
    <message>
        <source>The broker misses something in what it was sent: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>消息代理认为收到的内容有缺失：它可能是其他版本。请检查本程序是否有更新的版本。</translation>
    </message>
    <message>
        <source>The broker does not take the form of your key: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>消息代理不接受你的密钥格式：它可能是其他版本。请检查本程序是否有更新的版本。</translation>
    </message>
    <message>
        <source>The invite is larger than the broker takes. Ask the mesh&apos;s owner for a new one.</source>
        <translation>此邀请超出了消息代理允许的大小。请向网格所有者索取新的邀请。</translation>
    </message>
    <message>
        <source>The broker was asked too often. Wait a minute, then try again.</source>
        <translation>对消息代理的请求过于频繁。请等待一分钟后重试。</translation>
    </message>
</context>
<context>
    <name>ExportGroup</name>
    <message>
        <source>Writing into a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>All messages of one mesh, as JSON. Only you can read the file, but the texts in it are not encrypted.</source>
        <translation>将一个网格的所有消息导出为 JSON。只有你能读取该文件，但其中的文本未加密。</translation>
    </message>
    <message>
        <source>Messages of the mesh</source>
        <translation>要导出消息的网格</translation>
    </message>
    <message>
        <source>File for the messages</source>
        <translation>消息文件</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Cannot listen on %1: %2. Choose another port, or stop the program that uses it.</source>
        <translation>无法监听 %1：%2。请选择其他端口，或停止占用它的程序。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of Meshtray</source>
        <translation>Meshtray 的语言</translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message>
        <source>Who may write to %1</source>
        <translation>谁可以写给 %1</translation>
    </message>
    <message>
        <source>Who is not allowed to write directly is told so. From groups and to everyone, messages are left out without a word.</source>
        <translation>不允许直接写的人会得到通知。在群组和发给所有人的消息中，则会悄悄跳过该成员。</translation>
    </message>
    <message>
        <source>There is nobody else in the mesh.</source>
        <translation>网格中没有其他人。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>GrantRow</name>
    <message>
        <source>Directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>%1 may write directly</source>
        <translation>%1 可以直接写</translation>
    </message>
    <message>
        <source>By groups, topics and messages to everyone</source>
        <translation>通过群组、话题和发给所有人的消息</translation>
    </message>
    <message>
        <source>%1 is heard in groups, topics and messages to everyone</source>
        <translation>在群组、话题和发给所有人的消息中能收到 %1</translation>
    </message>
</context>
<context>
    <name>GroupChip</name>
    <message>
        <source>Leave the group %1</source>
        <translation>退出群组 %1</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>The file %1 could not be renamed: %2. Check the permissions of its folder.</source>
        <translation>无法重命名文件 %1：%2。请检查其所在文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Hosting %1</source>
        <translation>正在托管 %1</translation>
    </message>
    <message>
        <source>Host a mesh</source>
        <translation>托管网格</translation>
    </message>
</context>
<context>
    <name>HostFooter</name>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>高级…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>停止托管</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>开始托管</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message>
        <source>Running on this computer</source>
        <translation>正在此计算机上运行</translation>
    </message>
    <message>
        <source>Can be reached at</source>
        <translation>可通过以下地址访问</translation>
    </message>
    <message>
        <source>Certificate for wss</source>
        <translation>wss 证书</translation>
    </message>
    <message>
        <source>The mesh is hosted again then, without a window: only the icon in the panel.</source>
        <translation>届时会重新托管该网格，不显示窗口，只在面板中显示图标。</translation>
    </message>
</context>
<context>
    <name>HostSetup</name>
    <message>
        <source>What is hosted</source>
        <translation>托管内容</translation>
    </message>
    <message>
        <source>Name of the mesh</source>
        <translation>网格名称</translation>
    </message>
    <message>
        <source>Those you invite see it.</source>
        <translation>受邀者会看到此名称。</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>你在此网格中的名称</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>谁可以访问</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>仅此计算机</translation>
    </message>
    <message>
        <source>This computer and the network, at these addresses:</source>
        <translation>此计算机和网络，使用以下地址：</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>What is hosted when the program ends is hosted again at the next start.</source>
        <translation>程序退出时正在托管的内容，会在下次启动时重新托管。</translation>
    </message>
</context>
<context>
    <name>HostingFile</name>
    <message>
        <source>The broker has no limit “%1”.</source>
        <translation>消息代理没有“%1”这项限制。</translation>
    </message>
    <message>
        <source>The note about the hosted mesh (hosting.json) cannot be read. It was left as it is: repair it, or move it away and host again.</source>
        <translation>无法读取托管网格的记录（hosting.json）。该文件未作改动：请修复它，或将其移走后重新托管。</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Meshes of the command-line client</source>
        <translation>命令行客户端的网格</translation>
    </message>
    <message>
        <source>Its file is only read. Both programs are one member with two connections then.</source>
        <translation>只读取其文件，不作改动。之后这两个程序将作为同一成员的两个连接。</translation>
    </message>
    <message>
        <source>File of the command-line client</source>
        <translation>命令行客户端的文件</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>InviteDrop</name>
    <message>
        <source>Drop the invite here to see what it says</source>
        <translation>将邀请拖放到此处以查看内容</translation>
    </message>
</context>
<context>
    <name>InviteError</name>
    <message>
        <source>This is not an invite. Ask the person who sent it for a new link.</source>
        <translation>这不是邀请。请向发送者索取新的链接。</translation>
    </message>
    <message>
        <source>This invite is incomplete: its field “%1” is missing or wrong. Ask for a new link.</source>
        <translation>此邀请不完整：字段“%1”缺失或有误。请索取新的链接。</translation>
    </message>
    <message>
        <source>This invite was changed after its owner signed it. Do not use it; ask the owner for a new link.</source>
        <translation>此邀请在所有者签名后被改动过。请勿使用；请向所有者索取新的链接。</translation>
    </message>
    <message>
        <source>This invite has expired. Ask for a new link.</source>
        <translation>此邀请已过期。请索取新的链接。</translation>
    </message>
    <message>
        <source>This is not an invite link. It starts with ic://join/ or contains /join/; copy the whole of it.</source>
        <translation>这不是邀请链接。邀请链接以 ic://join/ 开头或包含 /join/；请完整复制。</translation>
    </message>
    <message>
        <source>This invite link is damaged or was cut off. Copy it again, or ask for a new one.</source>
        <translation>此邀请链接已损坏或被截断。请重新复制，或索取新的链接。</translation>
    </message>
</context>
<context>
    <name>InviteListSection</name>
    <message>
        <source>Invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Revoke this invite?</source>
        <translation>要撤销此邀请吗？</translation>
    </message>
    <message>
        <source>Nobody can join with its link any more. Those who have joined with it stay members.</source>
        <translation>之后将无法再通过其链接加入。已通过它加入的人仍是成员。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>What this invite says</source>
        <translation>此邀请的内容</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>消息代理</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key (compare it with what the owner tells you)</source>
        <translation>所有者的密钥指纹（请与所有者告知的指纹核对）</translation>
    </message>
    <message>
        <source>You join as</source>
        <translation>加入身份</translation>
    </message>
    <message>
        <source>The invite expires</source>
        <translation>邀请到期时间</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invite %1, %2, %3, %4</source>
        <translation>邀请 %1，%2，%3，%4</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoke invite %1</source>
        <translation>撤销邀请 %1</translation>
    </message>
</context>
<context>
    <name>InviteSection</name>
    <message>
        <source>Invite somebody</source>
        <translation>邀请他人</translation>
    </message>
    <message>
        <source>For 1 person</source>
        <translation>供 1 人使用</translation>
    </message>
    <message>
        <source>For 5 people</source>
        <translation>供 5 人使用</translation>
    </message>
    <message>
        <source>For 25 people</source>
        <translation>供 25 人使用</translation>
    </message>
    <message>
        <source>For 100 people</source>
        <translation>供 100 人使用</translation>
    </message>
    <message>
        <source>How many people can use the invite</source>
        <translation>可使用此邀请的人数</translation>
    </message>
    <message>
        <source>As a member</source>
        <translation>作为成员</translation>
    </message>
    <message>
        <source>As an admin</source>
        <translation>作为管理员</translation>
    </message>
    <message>
        <source>As what people join</source>
        <translation>加入后的身份</translation>
    </message>
    <message>
        <source>Valid for 1 hour</source>
        <translation>1 小时内有效</translation>
    </message>
    <message>
        <source>Valid for 1 day</source>
        <translation>1 天内有效</translation>
    </message>
    <message>
        <source>Valid for 7 days</source>
        <translation>7 天内有效</translation>
    </message>
    <message>
        <source>Valid for 30 days</source>
        <translation>30 天内有效</translation>
    </message>
    <message>
        <source>How long the invite can be used</source>
        <translation>邀请的有效期</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>创建邀请</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>再创建一个</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>邀请链接</translation>
    </message>
    <message>
        <source>%1 Whoever has the link can join: send it only to those you mean.</source>
        <translation>%1任何拥有此链接的人都能加入：请只发送给你想邀请的人。</translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation>邀请链接的二维码</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS with this broker&apos;s key)</source>
        <translation>加密连接（TLS，使用此消息代理的密钥）</translation>
    </message>
    <message>
        <source>Only for people who use Meshtray: other programs cannot check the key.</source>
        <translation>仅适用于 Meshtray 用户：其他程序无法验证该密钥。</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a mesh</source>
        <translation>加入网格</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>邀请链接</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>你在此网格中的名称</translation>
    </message>
    <message>
        <source>The other members see it.</source>
        <translation>其他成员会看到此名称。</translation>
    </message>
    <message>
        <source>You belong to the mesh “%1” now</source>
        <translation>你已加入网格“%1”</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your keyring. Messages arrive as soon as the broker is connected.</source>
        <translation>已为你生成密钥，并保存在密钥环中。消息代理连接后即可收到消息。</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your encrypted file. Messages arrive as soon as the broker is connected.</source>
        <translation>已为你生成密钥，并保存在加密文件中。消息代理连接后即可收到消息。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Join again with a new key</source>
        <translation>使用新密钥重新加入</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Open the mesh</source>
        <translation>打开网格</translation>
    </message>
    <message>
        <source>Paste the link you were sent, or a picture of its QR code, or drop it here. It is read on this computer; nothing is sent yet.</source>
        <translation>粘贴收到的链接或其二维码图片，也可以拖放到此处。内容仅在此计算机上读取，尚不会发送任何数据。</translation>
    </message>
    <message>
        <source>Looking for a QR code in the picture…</source>
        <translation>正在图片中查找二维码…</translation>
    </message>
    <message>
        <source>Join over a connection that is not encrypted?</source>
        <translation>要通过未加密的连接加入吗？</translation>
    </message>
    <message>
        <source>%1 Ask the owner for an invite to wss://, or join in the network of the broker.</source>
        <translation>%1请向所有者索取 wss:// 的邀请，或在消息代理所在的网络中加入。</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>仍要加入</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>跳到最新消息</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Unlock your keys</source>
        <translation>解锁密钥</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>你的密钥</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Keep my keys in a file</source>
        <translation>将密钥保存到文件</translation>
    </message>
</context>
<context>
    <name>KeysMakePage</name>
    <message>
        <source>Keep my keys in an encrypted file on this computer</source>
        <translation>将密钥保存在此计算机上的加密文件中</translation>
    </message>
    <message>
        <source>This session has no keyring. If you usually have one, start it instead: the keys in it come back with it.</source>
        <translation>此会话没有密钥环。如果平时有，请改为启动它：其中的密钥会随之恢复可用。</translation>
    </message>
    <message>
        <source>This session has a keyring, which needs no passphrase here. Keys that are in it stay there.</source>
        <translation>此会话有密钥环，使用它无需在此输入密码短语。其中已有的密钥会继续保留在那里。</translation>
    </message>
    <message>
        <source>Meshtray asks for the passphrase after each start. Without it the keys cannot be read, and nobody can give it back to you.</source>
        <translation>Meshtray 每次启动后都会要求输入密码短语。没有密码短语就无法读取密钥，也没有人能够为你找回。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>至少 12 个字符；建议使用四到五个单词。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再次输入</translation>
    </message>
</context>
<context>
    <name>KeysNotice</name>
    <message>
        <source>Your keys are in an encrypted file that is locked.</source>
        <translation>你的密钥在已锁定的加密文件中。</translation>
    </message>
    <message>
        <source>This session has no keyring to keep your key in. Start one, or keep your keys in an encrypted file.</source>
        <translation>此会话没有可保存密钥的密钥环。请启动一个密钥环，或将密钥保存在加密文件中。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Use an encrypted file…</source>
        <translation>使用加密文件…</translation>
    </message>
</context>
<context>
    <name>KeysOpenPage</name>
    <message>
        <source>Your keys are locked</source>
        <translation>你的密钥已锁定</translation>
    </message>
    <message>
        <source>Your keys are unlocked</source>
        <translation>你的密钥已解锁</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer. Your meshes wait until it is unlocked.</source>
        <translation>密钥保存在此计算机上的加密文件中。解锁之前，你的网格将一直等待。</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer, unlocked until Meshtray ends. Meshes that are connected stay so when you lock it.</source>
        <translation>密钥保存在此计算机上的加密文件中，在 Meshtray 退出前保持解锁。锁定后，已连接的网格仍保持连接。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Your keys belong into the keyring of the system, but this session has none. Start one, or keep them in an encrypted file.</source>
        <translation>密钥应保存在系统的密钥环中，但此会话没有密钥环。请启动一个，或将密钥保存在加密文件中。</translation>
    </message>
    <message>
        <source>Your keys are in the keyring of the system.</source>
        <translation>你的密钥保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is locked.</source>
        <translation>你的密钥保存在加密文件中，目前已锁定。</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is unlocked until Meshtray ends.</source>
        <translation>你的密钥保存在加密文件中，在 Meshtray 退出前保持解锁。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Keep my keys in a file…</source>
        <translation>将密钥保存到文件…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>锁定…</translation>
    </message>
    <message>
        <source>A key that is lost cannot be had back from anybody. Write a backup: you find it with the meshes.</source>
        <translation>密钥一旦丢失，任何人都无法找回。请创建备份：可在“网格”页面中进行。</translation>
    </message>
    <message>
        <source>Go to the meshes</source>
        <translation>转到网格</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>--profile takes a name of 1 to 32 letters, digits, dashes and underscores.</source>
        <translation>--profile 的值为 1 到 32 个字母、数字、连字符和下划线组成的名称。</translation>
    </message>
    <message>
        <source>%1 is not an option. See meshtray --help.</source>
        <translation>%1 不是有效的选项。请参阅 meshtray --help。</translation>
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
        <translation>用法：meshtray [--profile P] [--hidden] [LINK]
      meshtray [--profile P] COMMAND …

不带命令时启动桌面程序；如果已在运行，则将其窗口置于最前。
  LINK          邀请链接（ic://… 或 claudemesh://…）：显示在加入窗口中，不会发送任何数据
  --profile P   此身份及其网格的名称，每个配置文件使用独立的进程（默认：default）
  --hidden      启动时不显示窗口，只在面板中显示图标；没有面板时显示窗口
  --help, --version
  doctor        检查密钥环、图标、通知以及到每个消息代理的连接，并说明如何处理

其他命令由该配置文件正在运行的桌面程序执行，并输出 JSON：
  status
  host start [--name NAME] [--listen ADDRESS:PORT]…
  host status
  host create NAME
  host invite MESH [--uses N] [--expires 7d] [--tls]
  host stop
  join LINK [--name DISPLAY] [--new-key] [--unencrypted]
                                  持有链接的人即可加入：“join -”从标准输入读取链接
  import [FILE] [--preview | --remove-keys]
                                  命令行客户端的网格，来自 ~/.claudemesh/config.json
  backup FILE                     所有网格及其密钥；密码短语通过标准输入传入
  restore FILE [--preview]        恢复上述备份
  leave MESH
  safety-number MESH PEER
  set-status idle|working|dnd [MESH]
  set-summary TEXT [MESH]         你正在做什么，网格中的所有人都能读到
  group join MESH NAME
  group leave MESH NAME
  peers [MESH]                    谁在线，以及他们正在做什么
  send MESH TO TEXT [--priority now|next|low] [--no-wait]
  inbox [MESH] [--drain]
  sent [MESH]
  cancel MESH ID                  取消等待中的消息
  retry MESH ID                   重发未确认、被拒绝、已过期或已取消的消息
  search TEXT [MESH]
  export MESH FILE
  retention [DAYS|forever]        消息在此计算机上保留多久
  history set-aside MESH          消息无法读取时重新开始；旧文件会保留
  open [MESH] [WITH]              打开窗口并显示对话
  mute MESH [WITH] [--for 1h|8h|1d|forever]
                                  不通知某个对话或整个网格
  unmute MESH [WITH]
  show window
  show join [LINK]
  show host
  show settings
  keys status                     此配置文件的密钥保存在何处
  keys use-file                   使用加密文件保存密钥；其密码短语通过标准输入传入
  keys unlock
  keys lock
  keys change-passphrase
  quit

MESH 是网格的 ID 或短名称；TO、WITH 和 PEER 是成员的密钥或名称，或 &quot;owner&quot;；TO 和 WITH 还可以是
&quot;@GROUP&quot;，或表示所有人的 &quot;*&quot;。在 &quot;--&quot; 之后，参数可以以连字符开头。错误信息输出到标准错误。
退出代码：0 完成；1 被拒绝或失败；2 无法理解命令；3 没有使用该配置文件运行的桌面程序。
</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1：恢复默认值</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits of the broker</source>
        <translation>消息代理的限制</translation>
    </message>
    <message>
        <source>The defaults suit a team. What is changed here is used when hosting starts the next time.</source>
        <translation>默认值适合一个团队使用。此处的更改将在下次开始托管时生效。</translation>
    </message>
    <message>
        <source>The running broker still has the old limits. A restart interrupts all connections for a moment; they come back by themselves.</source>
        <translation>正在运行的消息代理仍使用旧的限制。重新启动会暂时中断所有连接，随后连接会自动恢复。</translation>
    </message>
    <message>
        <source>Restart it now</source>
        <translation>立即重新启动</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Open this link in your browser?</source>
        <translation>要在浏览器中打开此链接吗？</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>链接指向</translation>
    </message>
    <message>
        <source>This name is written with letters of other alphabets, “%1”, and may imitate another one.</source>
        <translation>此名称使用了其他文字系统的字母：“%1”，可能是在仿冒另一个名称。</translation>
    </message>
    <message>
        <source>“%1” before the @ is not the place it leads to, but a user name that is sent there.</source>
        <translation>@ 之前的“%1”不是链接的目标，而是会发送给目标的用户名。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others in the network can see and change what is shown.</source>
        <translation>连接未加密：网络中的其他人能够看到并更改显示的内容。</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LinkSwitch</name>
    <message>
        <source>Open invite links here</source>
        <translation>在此打开邀请链接</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs.</source>
        <translation>在其他程序中点击的、以 ic:// 或 claudemesh:// 开头的链接。</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs. %1 opens them now.</source>
        <translation>在其他程序中点击的、以 ic:// 或 claudemesh:// 开头的链接。目前由 %1 打开。</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>“%1” is not an address to listen on: write ADDRESS:PORT, for example 127.0.0.1:7900 or [::1]:7900.</source>
        <translation>“%1”不是可监听的地址：请按 ADDRESS:PORT 的格式填写，例如 127.0.0.1:7900 或 [::1]:7900。</translation>
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
        <translation>请从列表中选择一个对话。</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>允许重新加入</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>踢出…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>封禁…</translation>
    </message>
    <message>
        <source>Who may write to them…</source>
        <translation>谁可以写给他们…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>对 %1 的操作</translation>
    </message>
</context>
<context>
    <name>MemberSection</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 人在线，共 %2 人</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>All members see the new name.</source>
        <translation>所有成员都会看到新名称。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>要踢出 %1 吗？</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot connect for a while. Messages wait until then. Membership stays.</source>
        <translation>%1 将立即断开连接，并在一段时间内无法连接。在此期间消息会等待送达。成员身份保留。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>要封禁 %1 吗？</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot come back, not with a new invite either, until you lift the ban here.</source>
        <translation>%1 将立即断开连接且无法返回，使用新的邀请也不行，直到你在此处解除封禁。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Nobody else is in yet. Make an invite above, and send its link to those you mean.</source>
        <translation>还没有其他人加入。请在上方创建邀请，并将链接发送给你想邀请的人。</translation>
    </message>
</context>
<context>
    <name>MenuSeparator</name>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
</context>
<context>
    <name>MeshCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1（你的）</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>你在其中的名称</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>消息代理</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>你的密钥指纹</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Safety numbers…</source>
        <translation>安全码…</translation>
    </message>
    <message>
        <source>Safety numbers in %1…</source>
        <translation>%1 中的安全码…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Leave %1…</source>
        <translation>退出 %1…</translation>
    </message>
</context>
<context>
    <name>MeshFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>无法写入 %1：%2。请检查可用空间和权限。</translation>
    </message>
    <message>
        <source>The list of meshes (meshes.json) cannot be read. It was left as it is: repair it, or move it away and join the meshes again.</source>
        <translation>无法读取网格列表（meshes.json）。该文件未作改动：请修复它，或将其移走后重新加入各个网格。</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>MeshHeading</name>
    <message>
        <source>Mesh %1: %2</source>
        <translation>网格 %1：%2</translation>
    </message>
    <message>
        <source>Actions for the mesh %1</source>
        <translation>对网格 %1 的操作</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Invite those you want to write with.</source>
        <translation>这里还没有其他人。邀请你想与之交流的人吧。</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Whoever joins appears in this list.</source>
        <translation>这里还没有其他人。加入的人会出现在此列表中。</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Mesh %1: %2, muted</source>
        <translation>网格 %1：%2，已静音</translation>
    </message>
</context>
<context>
    <name>MeshKey</name>
    <message>
        <source>What is kept as the key of this mesh is no key: it was damaged or changed. Restore it from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>为此网格保存的密钥不是有效的密钥：它已损坏或被改动。请从备份恢复，或使用新密钥重新加入：请向网格所有者索取邀请。</translation>
    </message>
    <message>
        <source>The key that is kept for this mesh (%1) is not the one it was joined with (%2). Restore that one from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>为此网格保存的密钥（%1）不是加入时所用的密钥（%2）。请从备份恢复后者，或使用新密钥重新加入：请向网格所有者索取邀请。</translation>
    </message>
</context>
<context>
    <name>MeshSection</name>
    <message>
        <source>The mesh to administer</source>
        <translation>要管理的网格</translation>
    </message>
    <message>
        <source>Another mesh…</source>
        <translation>另建网格…</translation>
    </message>
    <message>
        <source>Name of the new mesh</source>
        <translation>新网格的名称</translation>
    </message>
    <message>
        <source>It is hosted here beside the others, at the same address, with members and invites of its own.</source>
        <translation>它与其他网格一起在此处托管，使用相同的地址，但有自己的成员和邀请。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>MeshesOverview</name>
    <message>
        <source>You are in no mesh yet. Join one with an invite, host one, or bring in those you have elsewhere.</source>
        <translation>你尚未加入任何网格。可以使用邀请加入、自行托管，或导入你在其他地方的网格。</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>加入网格…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>托管网格…</translation>
    </message>
    <message>
        <source>From the command-line client…</source>
        <translation>从命令行客户端导入…</translation>
    </message>
    <message>
        <source>Write a backup…</source>
        <translation>创建备份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>退出网格</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Now: delivered even when the receiver is working or does not want to be disturbed</source>
        <translation>立即：即使接收者正在工作或不想被打扰，也会送达</translation>
    </message>
    <message>
        <source>Next: delivered when the receiver is idle</source>
        <translation>随后：在接收者空闲时送达</translation>
    </message>
    <message>
        <source>Low: delivered when the receiver is idle, without hurry</source>
        <translation>低：在接收者空闲时送达，不急</translation>
    </message>
    <message>
        <source>End-to-end encrypted for you, and opened with the sender&apos;s key: nobody else can have written or read it.</source>
        <translation>已为你端到端加密，并使用发送者的密钥解密：其他人不可能写出或读到它。</translation>
    </message>
    <message>
        <source>Not encrypted: the broker could read and change it, and the sender is what the broker says.</source>
        <translation>未加密：消息代理能够读取和更改它，发送者也仅以消息代理所述为准。</translation>
    </message>
    <message>
        <source>Nobody vouches for who wrote it.</source>
        <translation>无法保证是谁写的。</translation>
    </message>
    <message>
        <source>It does not open with your key: it was sealed for another key, or damaged on the way.</source>
        <translation>无法用你的密钥解密：它是用其他密钥加密的，或在传送途中损坏。</translation>
    </message>
    <message>
        <source>It is a copy of a message that was sent the other way. Somebody sent it back.</source>
        <translation>这是你此前发给对方的一条消息的副本，有人把它发了回来。</translation>
    </message>
    <message>
        <source>It is a copy of a message of another mesh of yours.</source>
        <translation>这是你另一个网格中一条消息的副本。</translation>
    </message>
    <message>
        <source>What was kept of it on this computer does not open any more.</source>
        <translation>此计算机上保存的内容已无法解密。</translation>
    </message>
    <message>
        <source>News of the broker.</source>
        <translation>来自消息代理的消息。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>Sender&apos;s key</source>
        <translation>发送者的密钥</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发送至</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Who could read it</source>
        <translation>谁能读到</translation>
    </message>
    <message>
        <source>Receiver&apos;s key</source>
        <translation>接收者的密钥</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The broker&apos;s number</source>
        <translation>消息代理编号</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>谁能读到</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: its receivers and the broker.</source>
        <translation>未端到端加密：接收者和消息代理。</translation>
    </message>
    <message>
        <source>End-to-end encrypted: the receiver alone.</source>
        <translation>端到端加密：仅接收者。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>撰写时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>未知发送者</translation>
    </message>
    <message>
        <source>This message was damaged on this computer&apos;s disk and cannot be read any more.</source>
        <translation>此消息在这台计算机的磁盘上已损坏，无法再读取。</translation>
    </message>
    <message>
        <source>This message cannot be read: it was sealed for another key, or damaged on the way. Ask the sender to send it again.</source>
        <translation>无法读取此消息：它是用其他密钥加密的，或在传送途中损坏。请让发送者重新发送。</translation>
    </message>
    <message>
        <source>Member behind it, as the broker says</source>
        <translation>据消息代理所说，背后的成员</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Details of the message</source>
        <translation>消息详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MessageFooting</name>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. What you write is encrypted for this member alone.</source>
        <translation>这里还没有消息。你写的内容仅为此成员加密。</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in the mesh reads what you write here.</source>
        <translation>这里还没有消息。网格中的所有人都能读到你在此处写的内容。</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>可对此消息执行的操作</translation>
    </message>
    <message>
        <source>Delete this message here?</source>
        <translation>要在此处删除这条消息吗？</translation>
    </message>
    <message>
        <source>It is removed from this computer, which cannot be undone. Whoever else has it keeps it.</source>
        <translation>消息将从此计算机中移除，且无法撤消。其他已收到的人仍会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in this group reads what you write here.</source>
        <translation>这里还没有消息。此群组中的所有人都能读到你写的内容。</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Copy as a quote</source>
        <translation>复制为引用</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>在此处删除…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>打开 %1…</translation>
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
            <numerusform>显示全部（%n 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Keeping</source>
        <translation>消息保留</translation>
    </message>
    <message>
        <source>Texts are kept encrypted on this computer. What is unread or waits to be sent is never deleted for its age.</source>
        <translation>文本以加密形式保存在此计算机上。未读或等待发送的消息不会因时间过久而被删除。</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>保留消息</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing of what you wrote or read is kept in an index. Searching opens the messages one by one, which takes a moment when there are many.</source>
        <translation>不会为你写过或读过的内容建立索引。搜索时逐条解密消息，消息较多时需要一些时间。</translation>
    </message>
    <message>
        <source>Delete older messages?</source>
        <translation>要删除较早的消息吗？</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>MuteGroup</name>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute notifications…</source>
        <translation>静音通知…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>八小时</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>到明天早上</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>直到我取消静音</translation>
    </message>
</context>
<context>
    <name>MutesGroup</name>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Nothing is told of these, and they do not count in the panel.</source>
        <translation>不会通知这些对话和网格的消息，面板中也不计入。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>取消静音 %1</translation>
    </message>
    <message>
        <source>Nothing is muted. A conversation or a mesh is muted from its menu in the main window.</source>
        <translation>没有静音任何内容。可在主窗口中通过对话或网格的菜单将其静音。</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>网络代理</translation>
    </message>
    <message>
        <source>Brokers on this machine and in your local network are always reached directly. A change is for new connections; those that are open stay.</source>
        <translation>本机和局域网中的网格消息代理始终直接连接，不经过网络代理。更改仅对新连接生效，已打开的连接保持不变。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用以下网络代理：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>网络代理的地址</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>NewConversationForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新建消息</translation>
    </message>
    <message>
        <source>New message in %1</source>
        <translation>在 %1 中新建消息</translation>
    </message>
    <message>
        <source>A member, a group, everyone, or a member&apos;s key of 64 characters.</source>
        <translation>成员、群组、所有人，或 64 个字符的成员密钥。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Nobody fits that. Paste the member&apos;s key of 64 characters instead.</source>
        <translation>没有匹配的对象。请改为粘贴 64 个字符的成员密钥。</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A message that could not be decrypted.</source>
        <translation>一条无法解密的消息。</translation>
    </message>
    <message>
        <source>A copy of a message of another mesh; it was not sent in this one.</source>
        <translation>另一个网格中消息的副本；它并非在此网格中发送。</translation>
    </message>
    <message>
        <source>A copy of an earlier message came back; it was not sent by this member.</source>
        <translation>返回了一条较早消息的副本；它并非由此成员发送。</translation>
    </message>
    <message>
        <source>News of the mesh %1</source>
        <translation>来自网格 %1 的消息</translation>
    </message>
    <message>
        <source>Somebody in %1 (sender not known)</source>
        <translation>%1 中的某人（发送者未知）</translation>
    </message>
    <message>
        <source>%1 in %2 (not encrypted)</source>
        <translation>%1（%2，未加密）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>%1 中的所有人</translation>
    </message>
    <message>
        <source>Your answer in %1</source>
        <translation>你在 %1 中的回复</translation>
    </message>
    <message>
        <source>Somebody: %1</source>
        <translation>某人：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender and message</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%n 条较早的消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>part of: … in 3 conversations</comment>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <comment>part of: 12 messages in …</comment>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 while you were away</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>你离开期间：%2中有 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>%2中有 %1</translation>
    </message>
</context>
<context>
    <name>NotificationPreview</name>
    <message>
        <source>Not told: the mesh is muted.</source>
        <translation>不通知：该网格已静音。</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted.</source>
        <translation>不通知：该对话已静音。</translation>
    </message>
    <message>
        <source>Not told: the mesh is muted until %1.</source>
        <translation>不通知：该网格静音至 %1。</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted until %1.</source>
        <translation>不通知：该对话静音至 %1。</translation>
    </message>
    <message>
        <source>Not told: notifications are switched off.</source>
        <translation>不通知：通知已关闭。</translation>
    </message>
    <message>
        <source>Not told: you are reading this conversation.</source>
        <translation>不通知：你正在阅读此对话。</translation>
    </message>
    <message>
        <source>Not told, by rule %1. The message is unread and counted.</source>
        <translation>不通知，依据规则 %1。消息为未读并计数。</translation>
    </message>
    <message>
        <source>Put off: quiet hours until %1. You are told of it then.</source>
        <translation>推迟：安静时段持续到 %1，届时再通知。</translation>
    </message>
    <message>
        <source>Put off: the desktop is set not to disturb. You are told of it afterwards.</source>
        <translation>推迟：桌面已设为请勿打扰，结束后再通知。</translation>
    </message>
    <message>
        <source>Told, by rule %1.</source>
        <translation>通知，依据规则 %1。</translation>
    </message>
    <message>
        <source>Told: nothing is against it.</source>
        <translation>通知：没有阻止通知的设置。</translation>
    </message>
    <message>
        <source>It breaks through the quiet hours.</source>
        <translation>在安静时段内也会通知。</translation>
    </message>
    <message>
        <source>It breaks through the desktop&apos;s “do not disturb”.</source>
        <translation>桌面设为“请勿打扰”时也会通知。</translation>
    </message>
    <message>
        <source>It names the sender and shows no text.</source>
        <translation>显示发送者，但不显示文本。</translation>
    </message>
    <message>
        <source>It says that something came, and no more.</source>
        <translation>只提示有新消息，不显示其他内容。</translation>
    </message>
    <message>
        <source>It makes no sound.</source>
        <translation>不发出声音。</translation>
    </message>
    <message>
        <source>It comes again every minute until it is read, at most 30 times.</source>
        <translation>每分钟重复一次，直到消息被阅读，最多 30 次。</translation>
    </message>
</context>
<context>
    <name>NotificationReply</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Messages to everyone are not encrypted. Open the conversation to answer there.</source>
        <translation>发给所有人的消息未加密。请打开对话，在其中回复。</translation>
    </message>
    <message>
        <source>Your answer waits for the connection and is sent then: %1</source>
        <translation>你的回复正在等待连接，连接后即发送：%1</translation>
    </message>
    <message>
        <source>Your answer is not confirmed; it is sent again as soon as there is a connection: %1</source>
        <translation>你的回复未得到确认；一有连接就会再次发送：%1</translation>
    </message>
    <message>
        <source>Your answer was not sent: %1</source>
        <translation>你的回复未发送：%1</translation>
    </message>
</context>
<context>
    <name>NotificationsOverview</name>
    <message>
        <source>Tell me of new messages</source>
        <translation>有新消息时通知我</translation>
    </message>
    <message>
        <source>Be quiet while the desktop is set not to disturb</source>
        <translation>桌面设为请勿打扰时保持安静</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>There is not enough free memory to turn the passphrase into a key. Close something and try again.</source>
        <translation>可用内存不足，无法由密码短语生成密钥。请关闭一些程序后重试。</translation>
    </message>
</context>
<context>
    <name>PassphraseInput</name>
    <message>
        <source>The passphrase is too long.</source>
        <translation>密码短语过长。</translation>
    </message>
    <message>
        <source>There is no passphrase in the standard input.</source>
        <translation>标准输入中没有密码短语。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Try again.</source>
        <translation>两次输入的密码短语不一致。请重试。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份的密码短语</translation>
    </message>
</context>
<context>
    <name>PassphraseSecretStore</name>
    <message>
        <source>The passphrase is too short: take at least %1 characters, better four or five words.</source>
        <translation>密码短语过短：至少需要 %1 个字符，最好使用四到五个单词。</translation>
    </message>
    <message>
        <source>The passphrase is too long: %1 bytes are the most that is taken.</source>
        <translation>密码短语过长：最多 %1 字节。</translation>
    </message>
    <message>
        <source>There is no encrypted file with keys in this profile.</source>
        <translation>此配置文件中没有加密的密钥文件。</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The encrypted file with your keys is of a kind that this version does not know. Update Meshtray, or restore your meshes from a backup.</source>
        <translation>此版本无法识别你的加密密钥文件的类型。请更新 Meshtray，或从备份恢复网格。</translation>
    </message>
    <message>
        <source>The encrypted file with your keys would become too large.</source>
        <translation>你的加密密钥文件会变得过大。</translation>
    </message>
    <message>
        <source>This profile keeps its keys in an encrypted file already.</source>
        <translation>此配置文件已将密钥保存在加密文件中。</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1：选择…</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>群组 %1</translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Your summary and groups in %1</source>
        <translation>你在 %1 中的工作摘要和群组</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>你正在做什么？</translation>
    </message>
    <message>
        <source>A line for all in %1. The broker can read it.</source>
        <translation>写给 %1 中所有人的一行说明。消息代理能够读到。</translation>
    </message>
    <message>
        <source>For example: reviewing the payment service</source>
        <translation>例如：正在审查支付服务</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>你的群组</translation>
    </message>
    <message>
        <source>What is written to a group reaches all who belong to it. It is not end-to-end encrypted.</source>
        <translation>发给群组的内容会送达其所有成员，不进行端到端加密。</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>群组名称</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PriorityMenu</name>
    <message>
        <source>Now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Delivered at once, also to those who work or do not want to be disturbed.</source>
        <translation>立即送达，正在工作或不想被打扰的人也会收到。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>随后</translation>
    </message>
    <message>
        <source>The usual: delivered as soon as the receiver is idle.</source>
        <translation>默认方式：接收者一空闲就送达。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Delivered to an idle receiver, after everything else.</source>
        <translation>在接收者空闲时送达，排在所有其他消息之后。</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>What a notification shows</source>
        <translation>通知的显示内容</translation>
    </message>
    <message>
        <source>Who wrote, where, and the first lines</source>
        <translation>谁发的、在哪里，以及开头几行</translation>
    </message>
    <message>
        <source>Who wrote, and where</source>
        <translation>谁发的、在哪里</translation>
    </message>
    <message>
        <source>Only that something came</source>
        <translation>只提示有新消息</translation>
    </message>
    <message>
        <source>Example of a notification: %1. %2</source>
        <translation>通知示例：%1。%2</translation>
    </message>
</context>
<context>
    <name>ProxyAddress</name>
    <message>
        <source>Type the proxy&apos;s address, for example socks5://127.0.0.1:9050.</source>
        <translation>请输入网络代理的地址，例如 socks5://127.0.0.1:9050。</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://host:port or socks5://host:port.</source>
        <translation>这不是网络代理的地址。其格式为 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>Proxies that want a name and a password are not supported. Leave them out.</source>
        <translation>不支持需要用户名和密码的网络代理。请去掉用户名和密码。</translation>
    </message>
    <message>
        <source>Leave out what stands behind the port.</source>
        <translation>请去掉端口之后的内容。</translation>
    </message>
    <message>
        <source>The port is missing: put a colon and the port behind the host, for example :1080.</source>
        <translation>缺少端口：请在主机后加上冒号和端口，例如 :1080。</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>In quiet hours you are told of nothing, unless a rule says otherwise. Messages come in all the same and are unread; you hear of them when the quiet is over.</source>
        <translation>在安静时段内不会通知任何消息，除非有规则另行规定。消息仍会收到并标为未读；安静时段结束后会通知你。</translation>
    </message>
</context>
<context>
    <name>QuietRow</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>%1, quiet from</source>
        <translation>%1，安静时段开始</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>%1, quiet until</source>
        <translation>%1，安静时段结束</translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation>应用到每天</translation>
    </message>
    <message>
        <source>%1: the same every day</source>
        <translation>%1：应用到每天</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation>防火墙命令</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>端到端加密</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>未端到端加密</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份的密码短语</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>A new rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>For messages</source>
        <translation>适用于消息</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Rule %1: %2. %3.</source>
        <translation>规则 %1：%2。%3。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation>上移规则 %1</translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation>下移规则 %1</translation>
    </message>
    <message>
        <source>Change rule %1…</source>
        <translation>更改规则 %1…</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>移除规则 %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Priority now</source>
        <translation>优先级为立即</translation>
    </message>
    <message>
        <source>Priority next or now</source>
        <translation>优先级为随后或立即</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>任意优先级</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Tell me as usual</source>
        <translation>照常通知</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours</source>
        <translation>在安静时段内也通知</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours, again and again until I have read it</source>
        <translation>在安静时段内也通知，并反复提醒，直到我阅读</translation>
    </message>
    <message>
        <source>Do not tell me; it only counts as unread</source>
        <translation>不通知，只计入未读</translation>
    </message>
</context>
<context>
    <name>RulesGroup</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The first rule that a message matches decides. Without one, you are told unless it is quiet.</source>
        <translation>以消息匹配的第一条规则为准。没有匹配的规则时，只要不在安静时段就会通知。</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>还没有规则。</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>添加规则…</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Safety numbers in %1</source>
        <translation>%1 中的安全码</translation>
    </message>
    <message>
        <source>You and the other side see the same number when nobody stands between you. Compare it by another way, for example by telephone.</source>
        <translation>如果没有人从中拦截，你和对方看到的安全码是相同的。请通过其他途径（例如电话）核对。</translation>
    </message>
    <message>
        <source>Nobody else is known in this mesh yet. Come back when somebody is there.</source>
        <translation>此网格中还没有其他已知的人。等有人加入后再来查看。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>安全码</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation>对方的密钥指纹</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制安全码</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>搜索消息</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hits</source>
        <translation>
            <numerusform>最新的 %n 条结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 条结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be searched: %1</source>
        <translation>未能搜索全部内容：%1</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>找到的消息</translation>
    </message>
    <message>
        <source>Type one word or several: a message is found when it has all of them.</source>
        <translation>输入一个或多个词：包含所有这些词的消息才会被找到。</translation>
    </message>
    <message>
        <source>No message has these words. Try fewer of them, or another spelling.</source>
        <translation>没有包含这些词的消息。请减少词数，或尝试其他写法。</translation>
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
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another.</source>
        <translation>%1 不是文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be. Choose another.</source>
        <translation>文件 %1 过大，不可能是所需的文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>无法写入 %1：%2。请检查可用空间和权限。</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is. Choose another name.</source>
        <translation>文件 %1 已存在，未作改动。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>你的密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The key of this mesh is not in your keyring any more. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>此网格的密钥已不在你的密钥环中。请从备份恢复，或使用新密钥重新加入：请向网格所有者索取邀请。</translation>
    </message>
    <message>
        <source>This session has no keyring service. Install and start one, for example GNOME Keyring or KWallet, or keep your keys in a file that a passphrase encrypts.</source>
        <translation>此会话没有密钥环服务。请安装并启动一个，例如 GNOME Keyring 或 KWallet，或将密钥保存在用密码短语加密的文件中。</translation>
    </message>
    <message>
        <source>Your keyring did not answer in time. If it asks for a password, enter it and try again.</source>
        <translation>你的密钥环未及时响应。如果它要求输入密码，请输入后重试。</translation>
    </message>
    <message>
        <source>Your keyring refused access. Allow it and try again.</source>
        <translation>你的密钥环拒绝了访问。请允许访问后重试。</translation>
    </message>
    <message>
        <source>What your keyring has under this name is not what Meshtray put there. Remove that entry or restore a backup.</source>
        <translation>密钥环中此名称下的内容不是 Meshtray 存入的。请移除该条目，或恢复备份。</translation>
    </message>
    <message>
        <source>Your keyring could not do it. Try again.</source>
        <translation>你的密钥环未能完成操作。请重试。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings (settings.json) could not be read, so the defaults are used. The file was kept as settings.json.bad.</source>
        <translation>无法读取设置（settings.json），因此使用默认值。该文件已另存为 settings.json.bad。</translation>
    </message>
</context>
<context>
    <name>SettingsPageHolder</name>
    <message>
        <source>Back to the pages</source>
        <translation>返回页面列表</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings – %1</source>
        <translation>设置 – %1</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave this mesh…</source>
        <translation>退出此网格…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>退出网格</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新建消息</translation>
    </message>
    <message>
        <source>Nothing here fits that. To write to somebody else, use “New message”.</source>
        <translation>这里没有匹配的内容。要给其他人写消息，请使用“新建消息”。</translation>
    </message>
    <message>
        <source>New message…</source>
        <translation>新建消息…</translation>
    </message>
    <message>
        <source>Your summary and groups…</source>
        <translation>你的工作摘要和群组…</translation>
    </message>
    <message>
        <source>Unmute notifications</source>
        <translation>取消通知静音</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>静音通知</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>The passphrase cannot be handed over.</source>
        <translation>无法传递密码短语。</translation>
    </message>
    <message>
        <source>Meshtray is not running with this profile. Start it with: meshtray --hidden</source>
        <translation>Meshtray 未在使用此配置文件运行。请使用以下命令启动：meshtray --hidden</translation>
    </message>
    <message>
        <source>Meshtray is running with this profile but does not answer. End it and start it again.</source>
        <translation>Meshtray 正在使用此配置文件运行，但没有响应。请结束它并重新启动。</translation>
    </message>
    <message>
        <source>The running Meshtray did not answer in time.</source>
        <translation>正在运行的 Meshtray 未及时响应。</translation>
    </message>
    <message>
        <source>The running Meshtray ended before it answered.</source>
        <translation>正在运行的 Meshtray 在响应之前已退出。</translation>
    </message>
    <message>
        <source>The answer is too long to be read.</source>
        <translation>响应过长，无法读取。</translation>
    </message>
    <message>
        <source>The command is too long. Shorten the text.</source>
        <translation>命令过长。请缩短文本。</translation>
    </message>
    <message>
        <source>The running Meshtray takes no passphrase. It may be of another version: restart it.</source>
        <translation>正在运行的 Meshtray 不接受密码短语。它可能是其他版本：请重新启动它。</translation>
    </message>
    <message>
        <source>That is not a request.</source>
        <translation>这不是有效的请求。</translation>
    </message>
    <message>
        <source>The running Meshtray gave no answer that can be read. It may be of another version: restart it.</source>
        <translation>正在运行的 Meshtray 返回的响应无法读取。它可能是其他版本：请重新启动它。</translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Without a window: only the icon in the panel.</source>
        <translation>不显示窗口，只在面板中显示图标。</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>随会话启动</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>返回对话列表</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>端到端加密</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>未端到端加密</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and summary</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>%1 的会话</translation>
    </message>
    <message>
        <source>Session of %1 · %2</source>
        <translation>%1 的会话 · %2</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>TrafficLine</name>
    <message>
        <source>How busy the broker is</source>
        <translation>消息代理的繁忙程度</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n 条未读消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting a mesh</source>
        <translation>正在托管网格</translation>
    </message>
    <message>
        <source>In no mesh yet</source>
        <translation>尚未加入任何网格</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>Notifications are muted</source>
        <translation>通知已静音</translation>
    </message>
</context>
<context>
    <name>TrialGroup</name>
    <message>
        <source>What would happen with a message?</source>
        <translation>消息会如何处理？</translation>
    </message>
    <message>
        <source>In the mesh</source>
        <translation>所在网格</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>With the priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>具体时刻</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The encrypted file with your keys is damaged. Put back a copy of it, or move it away and restore your meshes from a backup.</source>
        <translation>你的加密密钥文件已损坏。请放回它的副本，或将其移走并从备份恢复网格。</translation>
    </message>
    <message>
        <source>That is not the passphrase of your encrypted file. Try again.</source>
        <translation>这不是你的加密文件的密码短语。请重试。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>密钥缺失</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>密钥不可用</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>正在读取密钥…</translation>
    </message>
    <message>
        <source>Messages unreadable</source>
        <translation>消息无法读取</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>The broker cannot be reached. Messages wait here and go out when it is back.</source>
        <translation>无法连接到消息代理。消息会等待，待其恢复后发出。</translation>
    </message>
    <message>
        <source>The broker does not let you in any more. Ask the owner of the mesh for a new invite.</source>
        <translation>消息代理不再允许你连接。请向网格所有者索取新的邀请。</translation>
    </message>
    <message>
        <source>New messages cannot be kept and wait at the broker: %1</source>
        <translation>无法保存新消息，它们正在消息代理上等待：%1</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>端到端加密</translation>
    </message>
    <message>
        <source>Not encrypted, sender not proven</source>
        <translation>未加密，发送者未经证实</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>未经验证</translation>
    </message>
    <message>
        <source>Could not be decrypted</source>
        <translation>无法解密</translation>
    </message>
    <message>
        <source>Copy of a message sent the other way</source>
        <translation>曾发给对方的消息的副本</translation>
    </message>
    <message>
        <source>Copy of a message of another mesh</source>
        <translation>另一个网格中消息的副本</translation>
    </message>
    <message>
        <source>Damaged on this computer</source>
        <translation>在此计算机上损坏</translation>
    </message>
    <message>
        <source>From the broker</source>
        <translation>来自消息代理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Not sent: it waited for seven days</source>
        <translation>未发送：已等待七天</translation>
    </message>
    <message>
        <source>Given up after seven days; it may have arrived</source>
        <translation>七天后已放弃；可能已送达</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled; it may have arrived</source>
        <translation>已取消；可能已送达</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conversation and number of messages</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more conversation(s)</source>
        <translation>
            <numerusform>以及另外 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
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
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The export was called off.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>文件 %1 已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>The messages of this mesh are not open yet.</source>
        <translation>此网格的消息尚未打开。</translation>
    </message>
    <message>
        <source>Another search has taken its place.</source>
        <translation>已被另一次搜索取代。</translation>
    </message>
</context>
<context>
    <name>meshtray::HostAdmin</name>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>此网格目前未在此处托管。请先开始托管。</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>在此期间消息代理已停止。</translation>
    </message>
    <message>
        <source>The broker speaks no TLS, so no invite can name its key. See the host window for the reason.</source>
        <translation>消息代理未启用 TLS，因此邀请无法指明其密钥。原因请参阅托管窗口。</translation>
    </message>
</context>
<context>
    <name>meshtray::HostedMeshes</name>
    <message>
        <source>The broker&apos;s data folder does not have the mesh that was hosted here. Put the folder %1/broker back from a backup.</source>
        <translation>消息代理的数据文件夹中没有曾在此处托管的网格。请从备份恢复文件夹 %1/broker。</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>在此期间消息代理已停止。</translation>
    </message>
</context>
<context>
    <name>meshtray::HostingService</name>
    <message>
        <source>A broker is running here already. Stop it first.</source>
        <translation>此处已有消息代理在运行。请先停止它。</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>在此期间消息代理已停止。</translation>
    </message>
    <message>
        <source>No broker is running here.</source>
        <translation>此处没有消息代理在运行。</translation>
    </message>
    <message>
        <source>No broker is running here. Start hosting first.</source>
        <translation>此处没有消息代理在运行。请先开始托管。</translation>
    </message>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>此网格目前未在此处托管。请先开始托管。</translation>
    </message>
    <message>
        <source>This mesh is hosted here, with your key. Stop hosting first, then leave it.</source>
        <translation>此网格正使用你的密钥在此处托管。请先停止托管，再退出网格。</translation>
    </message>
</context>
<context>
    <name>meshtray::JoinDesk</name>
    <message>
        <source>Joining was cancelled. Nothing was sent.</source>
        <translation>加入已取消。未发送任何数据。</translation>
    </message>
    <message>
        <source>Joining was cancelled while the broker was asked. It may have let you in already: to make sure, join again with the same link.</source>
        <translation>加入在询问消息代理期间被取消。你可能已被允许加入：如需确认，请用同一链接重新加入。</translation>
    </message>
</context>
<context>
    <name>meshtray::Joining</name>
    <message>
        <source>This invite names its mesh in a way that no broker accepts.</source>
        <translation>此邀请中的网格名称不会被任何消息代理接受。</translation>
    </message>
    <message>
        <source>Choose the name that the other members will see.</source>
        <translation>请选择其他成员将看到的名称。</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>你已在“%1”中。</translation>
    </message>
    <message>
        <source>Your keychain holds something under the name of this mesh that is not a key. Remove that entry, then join again.</source>
        <translation>你的密钥环中，此网格名称下的内容不是密钥。请移除该条目，然后重新加入。</translation>
    </message>
</context>
<context>
    <name>meshtray::Leaving</name>
    <message>
        <source>The messages of the mesh could not be deleted: %1. Check the permissions.</source>
        <translation>无法删除此网格的消息：%1。请检查权限。</translation>
    </message>
</context>
<context>
    <name>meshtray::Mesh</name>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>The messages of this mesh can be read; there is nothing to set aside.</source>
        <translation>此网格的消息可以读取，没有需要搁置的内容。</translation>
    </message>
    <message>
        <source>More than one member is called “%1”. Use the member&apos;s key.</source>
        <translation>有多个成员名为“%1”。请使用成员的密钥。</translation>
    </message>
    <message>
        <source>Nobody called “%1” is known in this mesh. Use the member&apos;s 64-character key.</source>
        <translation>此网格中没有名为“%1”的已知成员。请使用 64 个字符的成员密钥。</translation>
    </message>
    <message>
        <source>Name one member, by key or name.</source>
        <translation>请用密钥或名称指定一个成员。</translation>
    </message>
    <message>
        <source>That is your own key. Name another member.</source>
        <translation>这是你自己的密钥。请指定其他成员。</translation>
    </message>
    <message>
        <source>The key of this mesh is being read. Try again.</source>
        <translation>正在读取此网格的密钥。请重试。</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>没有可发送的内容：消息为空。</translation>
    </message>
    <message>
        <source>The message is too long: a broker takes at most %1 KiB. Split it.</source>
        <translation>消息过长：消息代理最多接受 %1 KiB。请拆分消息。</translation>
    </message>
    <message>
        <source>That is not a key a message can be encrypted for. Check it.</source>
        <translation>这不是可用于加密消息的密钥。请检查。</translation>
    </message>
    <message>
        <source>The message was not sent, because it cannot be kept: %1</source>
        <translation>消息未发送，因为无法保存：%1</translation>
    </message>
    <message>
        <source>It was sealed with a key that you do not use any more. Try again to send it with your new key.</source>
        <translation>它是用你已不再使用的密钥加密的。请重试，以使用新密钥发送。</translation>
    </message>
    <message>
        <source>The key of this mesh is not available yet. Unlock your keyring and try again.</source>
        <translation>此网格的密钥尚不可用。请解锁密钥环后重试。</translation>
    </message>
    <message>
        <source>There is no such message of yours that could be sent.</source>
        <translation>你没有这样一条可发送的消息。</translation>
    </message>
    <message>
        <source>The broker has this message already.</source>
        <translation>消息代理已有此消息。</translation>
    </message>
    <message>
        <source>A group&apos;s name has 1 to %1 characters: letters without accents, digits and _ . / -, and it is not “all”.</source>
        <translation>群组名称为 1 到 %1 个字符：不带重音的字母、数字以及 _ . / -，且不能是“all”。</translation>
    </message>
    <message>
        <source>You belong to %1 groups already. Leave one of them first.</source>
        <translation>你已加入 %1 个群组。请先退出其中一个。</translation>
    </message>
    <message>
        <source>You do not belong to a group “%1”.</source>
        <translation>你不在群组“%1”中。</translation>
    </message>
    <message>
        <source>There is no connection to the broker, which has to know. Leave the group when there is.</source>
        <translation>没有与消息代理的连接，而此操作须告知消息代理。请在连接后再退出群组。</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshBackup</name>
    <message>
        <source>The passphrase is too short for a backup: use %1 characters or more.</source>
        <translation>密码短语过短，不能用于备份：请使用至少 %1 个字符。</translation>
    </message>
    <message>
        <source>There is no mesh in this profile that could be backed up.</source>
        <translation>此配置文件中没有可备份的网格。</translation>
    </message>
    <message>
        <source>There is no backup, because the key of “%1” cannot be read. %2</source>
        <translation>未创建备份，因为无法读取“%1”的密钥。%2</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshImport</name>
    <message>
        <source>Meshes are being imported already. Wait for the end of that.</source>
        <translation>已在导入网格。请等待导入结束。</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshService</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>There is no mesh “%1” in this profile.</source>
        <translation>此配置文件中没有网格“%1”。</translation>
    </message>
    <message>
        <source>More than one mesh is called “%1”. Use its id.</source>
        <translation>有多个网格名为“%1”。请使用其 ID。</translation>
    </message>
    <message>
        <source>The key of the mesh could not be put into your keychain: %1</source>
        <translation>无法将网格的密钥存入你的密钥环：%1</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>你已在“%1”中。</translation>
    </message>
    <message>
        <source>There is no such mesh in this profile.</source>
        <translation>此配置文件中没有该网格。</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to %1 days, or for good.</source>
        <translation>消息可保留 1 到 %1 天，或永久保留。</translation>
    </message>
</context>
<context>
    <name>meshtray::PassphraseSecretStore</name>
    <message>
        <source>Your keys are in an encrypted file that is locked. Unlock it with its passphrase.</source>
        <translation>你的密钥在已锁定的加密文件中。请使用其密码短语解锁。</translation>
    </message>
</context>
<context>
    <name>meshtray::ProfileSecretStore</name>
    <message>
        <source>The key of this mesh is neither in your encrypted file nor in your keyring. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>此网格的密钥既不在你的加密文件中，也不在你的密钥环中。请从备份恢复，或使用新密钥重新加入：请向网格所有者索取邀请。</translation>
    </message>
    <message>
        <source>It is not in your encrypted file; your keyring may have it. %1</source>
        <translation>它不在你的加密文件中，但可能在你的密钥环中。%1</translation>
    </message>
    <message>
        <source>This session has no keyring service: start it, then try again.</source>
        <translation>此会话没有密钥环服务：请启动它，然后重试。</translation>
    </message>
</context>
<context>
    <name>meshtray::Rejoining</name>
    <message>
        <source>You are not in “%1”. Join it without a new key.</source>
        <translation>你不在“%1”中。请直接加入，不要使用新密钥。</translation>
    </message>
    <message>
        <source>You own “%1”: its invites are signed with your key, so it cannot be changed. If the key is lost, restore it from a backup.</source>
        <translation>你是“%1”的所有者：其邀请使用你的密钥签名，因此密钥无法更换。如果密钥丢失，请从备份恢复。</translation>
    </message>
    <message>
        <source>This invite is not signed by the owner of “%1”, the mesh that you are in. Ask the owner for a new one.</source>
        <translation>此邀请并非由你所在的网格“%1”的所有者签名。请向所有者索取新的邀请。</translation>
    </message>
    <message>
        <source>You are joining “%1” already.</source>
        <translation>正在加入“%1”。</translation>
    </message>
    <message>
        <source>You left the mesh meanwhile.</source>
        <translation>在此期间你已退出该网格。</translation>
    </message>
    <message>
        <source>The key of this mesh is being moved. Try again.</source>
        <translation>正在移动此网格的密钥。请重试。</translation>
    </message>
</context>
<context>
    <name>meshtray::broker</name>
    <message>
        <source>Another broker is serving %1. Stop it, or choose another folder.</source>
        <translation>另一个消息代理正在使用 %1。请停止它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>This broker does not know that mesh.</source>
        <translation>此消息代理没有该网格。</translation>
    </message>
    <message>
        <source>An invite can be used 1 to %1 times.</source>
        <translation>邀请可使用 1 到 %1 次。</translation>
    </message>
    <message>
        <source>Only the owner of a mesh can sign its invites.</source>
        <translation>只有网格所有者可以签署其邀请。</translation>
    </message>
    <message>
        <source>There is an invite exactly like this one. Make it again with another expiry.</source>
        <translation>已有一个完全相同的邀请。请更改到期时间后重新创建。</translation>
    </message>
    <message>
        <source>There is no such invite to “%1”. Choose one from the list of its invites.</source>
        <translation>“%1”没有这样的邀请。请从其邀请列表中选择。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or off</source>
        <translation>%1 到 %2 之间的整数，或 off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a size from %1 to %2, like 512K or 2M</source>
        <translation>%1 到 %2 之间的大小，例如 512K 或 2M</translation>
    </message>
    <message>
        <source>a time from %1 to %2, like 90s, 15m or 12h (ms, s, m, h, d)</source>
        <translation>%1 到 %2 之间的时间，例如 90s、15m 或 12h（ms、s、m、h、d）</translation>
    </message>
    <message>
        <source>off, or how many a second and how many at once, like 100:500, each from 1 to %1</source>
        <translation>off，或每秒数量和单次数量，例如 100:500，均为 1 到 %1</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>up to %1 web addresses like https://example.org, without a path</source>
        <translation>最多 %1 个网址，例如 https://example.org，不含路径</translation>
    </message>
    <message>
        <source>“%1” does not fit: give %2.</source>
        <translation>“%1”不合适，可用的值：%2。</translation>
    </message>
    <message>
        <source>The time to wait for a pong (%1) must be longer than the time between two pings (%2): nobody could stay connected.</source>
        <translation>等待 pong 的时间（%1）必须长于两次 ping 之间的时间（%2），否则所有连接都无法保持。</translation>
    </message>
    <message>
        <source>One address may have %1 connections that have not said who they are, but all together only %2: give one address fewer, or all of them more.</source>
        <translation>每个地址可有 %1 个尚未表明身份的连接，但总数只允许 %2 个：请减少每个地址的数量，或增加总数。</translation>
    </message>
    <message>
        <source>Messages are kept for %1, but repeated only after %2: keep them longer.</source>
        <translation>消息保留 %1，但要在 %2 之后才会重发：请延长保留时间。</translation>
    </message>
    <message>
        <source>Connections a mesh</source>
        <translation>每个网格的连接数</translation>
    </message>
    <message>
        <source>how many connections a mesh may have at once</source>
        <translation>一个网格可同时拥有的连接数</translation>
    </message>
    <message>
        <source>Waiting messages a recipient</source>
        <translation>每个接收者的等待消息数</translation>
    </message>
    <message>
        <source>how many messages may wait for one recipient</source>
        <translation>可为一个接收者等待的消息数</translation>
    </message>
    <message>
        <source>Messages are kept for</source>
        <translation>消息保留时间</translation>
    </message>
    <message>
        <source>how long a message waits for its recipient before it is dropped</source>
        <translation>消息等待接收者多久后被丢弃</translation>
    </message>
    <message>
        <source>Rate of a member</source>
        <translation>成员的发送速率</translation>
    </message>
    <message>
        <source>how much one member may send, over all its connections</source>
        <translation>一个成员通过其所有连接可发送的数量</translation>
    </message>
    <message>
        <source>Unknown connections</source>
        <translation>未表明身份的连接数</translation>
    </message>
    <message>
        <source>how many connections may not have said who they are yet</source>
        <translation>可有多少个连接尚未表明身份</translation>
    </message>
    <message>
        <source>Unknown connections an address</source>
        <translation>每个地址的未表明身份连接数</translation>
    </message>
    <message>
        <source>the same, of one address</source>
        <translation>同上，针对单个地址</translation>
    </message>
    <message>
        <source>Time to say hello</source>
        <translation>握手时限</translation>
    </message>
    <message>
        <source>how long a new connection has to say who it is</source>
        <translation>新连接须在多长时间内表明身份</translation>
    </message>
    <message>
        <source>Time between pings</source>
        <translation>ping 间隔</translation>
    </message>
    <message>
        <source>how often a connection is asked whether it is still there</source>
        <translation>每隔多久检查一次连接是否仍然存在</translation>
    </message>
    <message>
        <source>Time to answer a ping</source>
        <translation>ping 应答时限</translation>
    </message>
    <message>
        <source>how long a connection may leave pings unanswered before it is closed</source>
        <translation>连接可以多久不应答 ping，超过则关闭</translation>
    </message>
    <message>
        <source>Unconfirmed messages are repeated after</source>
        <translation>未确认消息的重发时间</translation>
    </message>
    <message>
        <source>when a message whose arrival was not confirmed is sent once more</source>
        <translation>未确认送达的消息在多久后再次发送</translation>
    </message>
    <message>
        <source>Present after leaving</source>
        <translation>离开后仍视为在线的时间</translation>
    </message>
    <message>
        <source>how long somebody whose connection is gone still counts as present</source>
        <translation>连接断开后，在多长时间内仍视为在线</translation>
    </message>
    <message>
        <source>“Working” is believed for</source>
        <translation>“工作中”的有效时间</translation>
    </message>
    <message>
        <source>how long “working” that a hook has set is believed</source>
        <translation>由钩子设置的“工作中”状态的有效时间</translation>
    </message>
    <message>
        <source>Kicked members stay out for</source>
        <translation>踢出后的禁入时间</translation>
    </message>
    <message>
        <source>how long a member who was kicked is refused</source>
        <translation>被踢出的成员在多长时间内被拒绝</translation>
    </message>
    <message>
        <source>Unread by a connection</source>
        <translation>每个连接的未读数据量</translation>
    </message>
    <message>
        <source>how much may be under way to a connection that does not read it</source>
        <translation>对不读取数据的连接，可有多少数据在途</translation>
    </message>
    <message>
        <source>Patience with slow readers</source>
        <translation>对慢速读取者的容忍时间</translation>
    </message>
    <message>
        <source>how long more than that may be under way before the connection is closed</source>
        <translation>在途数据超过该量多久后关闭连接</translation>
    </message>
    <message>
        <source>Failed hellos an address</source>
        <translation>每个地址的失败握手次数</translation>
    </message>
    <message>
        <source>how many refused hellos make an address blocked</source>
        <translation>握手被拒绝多少次后封锁该地址</translation>
    </message>
    <message>
        <source>Failed hellos count for</source>
        <translation>失败握手的计数时间</translation>
    </message>
    <message>
        <source>how long a refused hello is counted</source>
        <translation>被拒绝的握手在多长时间内计数</translation>
    </message>
    <message>
        <source>Blocked addresses stay out for</source>
        <translation>地址的封锁时间</translation>
    </message>
    <message>
        <source>how long an address stays blocked</source>
        <translation>地址被封锁多长时间</translation>
    </message>
    <message>
        <source>Block this machine as well</source>
        <translation>也封锁本机</translation>
    </message>
    <message>
        <source>block this machine&apos;s own programs for refused hellos as well</source>
        <translation>握手被拒绝时，也封锁本机自己的程序</translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation>允许连接的网页</translation>
    </message>
    <message>
        <source>a web page that may talk to the broker, like https://example.org</source>
        <translation>可与消息代理通信的网页，例如 https://example.org</translation>
    </message>
    <message>
        <source>There is no such member in “%1”. Choose one from the list of its members.</source>
        <translation>“%1”中没有该成员。请从其成员列表中选择。</translation>
    </message>
    <message>
        <source>The owner of a mesh can be neither banned nor kicked. Choose another member.</source>
        <translation>网格所有者既不能被封禁，也不能被踢出。请选择其他成员。</translation>
    </message>
    <message>
        <source>%1 members fit “%2”. Name one by the id that the list of members shows.</source>
        <translation>有 %1 个成员与“%2”匹配。请使用成员列表中显示的 ID 来指定。</translation>
    </message>
    <message>
        <source>“%1” is nobody in “%2”. Choose one from the list of its members.</source>
        <translation>“%2”中没有“%1”。请从其成员列表中选择。</translation>
    </message>
    <message>
        <source>A member&apos;s name has 1 to 64 visible characters. Choose another name.</source>
        <translation>成员名称为 1 到 64 个可见字符。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is banned, so there is nobody to kick. Unban them first if they may come back.</source>
        <translation>%1 已被封禁，因此无法踢出。如果允许其返回，请先解除封禁。</translation>
    </message>
    <message>
        <source>There is a mesh named %1 already. Choose another name.</source>
        <translation>已有名为 %1 的网格。请选择其他名称。</translation>
    </message>
    <message>
        <source>A mesh&apos;s name has 1 to 64 visible characters.</source>
        <translation>网格名称为 1 到 64 个可见字符。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>--uses takes a whole number from 1 to %1.</source>
        <translation>--uses 的值为 1 到 %1 之间的整数。</translation>
    </message>
    <message>
        <source>--expires takes a time like 30m, 12h or 7d, from 1m to 365d.</source>
        <translation>--expires 的值为 30m、12h 或 7d 这样的时间，从 1m 到 365d。</translation>
    </message>
    <message>
        <source>--for takes a time like 30s, 5m or 12h, from 1s to 365d.</source>
        <translation>--for 的值为 30s、5m 或 12h 这样的时间，从 1s 到 365d。</translation>
    </message>
    <message>
        <source>This is not something a member can be allowed.</source>
        <translation>这不是可以允许成员做的事。</translation>
    </message>
</context>
<context>
    <name>meshtray::client::BrokerClient</name>
    <message>
        <source>The message has no recipient. Choose one.</source>
        <translation>消息没有接收者。请选择一个。</translation>
    </message>
    <message>
        <source>A message to one person has to be encrypted.</source>
        <translation>发给单个人的消息必须加密。</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Connection</name>
    <message>
        <source>The broker has stopped answering.</source>
        <translation>消息代理已停止响应。</translation>
    </message>
    <message>
        <source>The broker did not answer our greeting.</source>
        <translation>消息代理未响应握手。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>What the broker sends cannot be read.</source>
        <translation>无法读取消息代理发送的内容。</translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from the broker&apos;s. Check its date and time.</source>
        <translation>此计算机的时钟与消息代理相差过大。请检查日期和时间。</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Outbox</name>
    <message>
        <source>outbound queue full: wait until the mesh is connected again, then send once more</source>
        <translation>发送队列已满：请等待网格重新连接，然后再次发送</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in several parts.</source>
        <translation>消息过长。请缩短消息或分几条发送。</translation>
    </message>
    <message>
        <source>This message does not wait to be sent.</source>
        <translation>此消息并非在等待发送。</translation>
    </message>
    <message>
        <source>The message is on its way to the broker. Wait for the answer; it takes ten seconds at most.</source>
        <translation>消息正在发往消息代理。请等待响应，最多需要十秒。</translation>
    </message>
</context>
<context>
    <name>meshtray::client::WebSocketTransport</name>
    <message>
        <source>The broker did not answer in time. Check its address and that it is running.</source>
        <translation>消息代理未及时响应。请检查其地址以及是否正在运行。</translation>
    </message>
    <message>
        <source>The broker sent data that does not belong to the protocol.</source>
        <translation>消息代理发送了不属于协议的数据。</translation>
    </message>
    <message>
        <source>Connections to the broker are reset. Check its address and that it is running.</source>
        <translation>与消息代理的连接被重置。请检查其地址以及是否正在运行。</translation>
    </message>
    <message>
        <source>The broker does not read what it is sent.</source>
        <translation>消息代理没有读取发给它的数据。</translation>
    </message>
</context>
<context>
    <name>meshtray::net</name>
    <message>
        <source>A TLS key could not be made on this system.</source>
        <translation>无法在此系统上生成 TLS 密钥。</translation>
    </message>
    <message>
        <source>The TLS certificate or its key is damaged.</source>
        <translation>TLS 证书或其密钥已损坏。</translation>
    </message>
</context>
<context>
    <name>meshtray::net::BrokerAddress</name>
    <message>
        <source>This is not the address of a broker: it begins with ws:// or wss:// and a host.</source>
        <translation>这不是消息代理的地址：它应以 ws:// 或 wss:// 开头，后跟主机名。</translation>
    </message>
    <message>
        <source>The broker&apos;s address has a pin, but ws:// is not encrypted and shows no key. Ask for a link with wss://.</source>
        <translation>消息代理的地址带有固定指纹，但 ws:// 未加密，也不出示密钥。请索取 wss:// 的链接。</translation>
    </message>
    <message>
        <source>The broker&apos;s address has more than one pin. Ask for a new link.</source>
        <translation>消息代理的地址带有多个固定指纹。请索取新的链接。</translation>
    </message>
</context>
<context>
    <name>meshtray::net::Front</name>
    <message>
        <source>There is no address to listen on: name at least one.</source>
        <translation>没有可监听的地址：请至少指定一个。</translation>
    </message>
</context>
<context>
    <name>meshtray::net::TlsPin</name>
    <message>
        <source>The pin in the broker&apos;s address is damaged: it is “sha256:” with 43 more characters. Ask for a new link.</source>
        <translation>消息代理地址中的固定指纹已损坏：它应为“sha256:”加上 43 个字符。请索取新的链接。</translation>
    </message>
    <message>
        <source>Somebody else answers at the broker&apos;s address, or its key was changed. Nothing was sent there. Ask the owner of the mesh.</source>
        <translation>消息代理地址上的响应方另有其人，或其密钥已更换。没有向其发送任何数据。请询问网格所有者。</translation>
    </message>
</context>
<context>
    <name>meshtray::notify::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>回复…</translation>
    </message>
</context>
<context>
    <name>meshtray::store</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>无法创建文件 %1：%2</translation>
    </message>
    <message>
        <source>There is no broker database at %1.</source>
        <translation>%1 处没有消息代理数据库。</translation>
    </message>
    <message>
        <source>This message is not kept for sending any more.</source>
        <translation>此消息已不再保留以供发送。</translation>
    </message>
    <message>
        <source>This message was damaged on the disk and cannot be sent. Write it once more.</source>
        <translation>此消息在磁盘上已损坏，无法发送。请重新撰写。</translation>
    </message>
    <message>
        <source>The search was called off.</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <source>The messages in %1 were sealed with another key. They were left as they are: give back the keychain entry they belong to, or move the file away to begin anew.</source>
        <translation>%1 中的消息是用另一个密钥加密的。它们未作改动：请恢复对应的密钥环条目，或将文件移走以重新开始。</translation>
    </message>
    <message>
        <source>There is a message with this id already.</source>
        <translation>已有使用此 ID 的消息。</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>没有该消息。</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>%1 处没有数据库。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Meshtray. Update this one, then try again.</source>
        <translation>数据库 %1 由更新版本的 Meshtray 写入。请更新此版本，然后重试。</translation>
    </message>
    <message>
        <source>The database %1 is damaged or not one of Meshtray&apos;s. It was left as it is: move it away or restore it from a backup, then try again.</source>
        <translation>数据库 %1 已损坏，或不是 Meshtray 的数据库。它未作改动：请将其移走或从备份恢复，然后重试。</translation>
    </message>
    <message>
        <source>The database already has such an entry.</source>
        <translation>数据库中已有该条目。</translation>
    </message>
    <message>
        <source>The database could not be used: %1 (code %2)</source>
        <translation>无法使用数据库：%1（代码 %2）</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>This message is not kept here any more.</source>
        <translation>此消息已不再保存在此处。</translation>
    </message>
    <message>
        <source>The database is damaged: %1 (code %2). Restore it from a backup.</source>
        <translation>数据库已损坏：%1（代码 %2）。请从备份中恢复。</translation>
    </message>
    <message>
        <source>The database is damaged: it holds an entry that cannot be read. Restore it from a backup.</source>
        <translation>数据库已损坏：其中有一个条目无法读取。请从备份中恢复。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AddressChoice</name>
    <message>
        <source>Your network (%1)</source>
        <translation>你的网络（%1）</translation>
    </message>
    <message>
        <source>The internet: anybody can try to connect (%1)</source>
        <translation>互联网：任何人都可以尝试连接（%1）</translation>
    </message>
    <message>
        <source>Your provider&apos;s network: most people cannot reach it (%1)</source>
        <translation>你的运营商的网络：大多数人无法访问（%1）</translation>
    </message>
    <message>
        <source>Only those in the VPN (%1)</source>
        <translation>仅限 VPN 中的设备（%1）</translation>
    </message>
    <message>
        <source>Only containers and virtual machines on this computer (%1)</source>
        <translation>仅限此计算机上的容器和虚拟机（%1）</translation>
    </message>
    <message>
        <source>Only what is on the same cable; the address changes often (%1)</source>
        <translation>仅限同一链路上的设备；地址经常变化（%1）</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Automation</name>
    <message>
        <source>%1&apos;s mesh</source>
        <translation>%1 的网格</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AutomationSending</name>
    <message>
        <source>The mesh was left before the message was sent.</source>
        <translation>消息发送之前已退出该网格。</translation>
    </message>
    <message>
        <source>The broker refused the message: %1</source>
        <translation>消息代理拒绝了消息：%1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::BackupModel</name>
    <message>
        <source>Say where the backup is to be, with the whole path.</source>
        <translation>请用完整路径指定备份的位置。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>两次输入的密码短语不一致。请重新输入。</translation>
    </message>
    <message>
        <source>The passphrase is too short: it has at least 12 characters. Four or five words are good.</source>
        <translation>密码短语过短：至少需要 12 个字符。建议使用四到五个单词。</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) with their keys are in %1. Keep it in another place, and remember the passphrase.</source>
        <translation>
            <numerusform>%n 个网格及其密钥已备份到 %1。请将备份保存在其他地方，并记住密码短语。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Chat</name>
    <message>
        <source>This mesh is not there any more.</source>
        <translation>此网格已不存在。</translation>
    </message>
    <message>
        <source>Type the name or the key of a member.</source>
        <translation>请输入成员的名称或密钥。</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>你自己</translation>
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
        <translation>群组</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Conversations</name>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::DBusService</name>
    <message>
        <source>Too many calls at a time. Wait for the answers.</source>
        <translation>同时进行的调用过多。请等待响应。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Doctor</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Meshtray %1 is not running.</source>
        <translation>Meshtray %1 没有运行。</translation>
    </message>
    <message>
        <source>Start it, then look again: its tray icon and its meshes could not be looked at.</source>
        <translation>请启动后再检查：未能检查托盘图标和网格。</translation>
    </message>
    <message>
        <source>Version %1 is running, and %2 is installed.</source>
        <translation>正在运行版本 %1，已安装版本 %2。</translation>
    </message>
    <message>
        <source>Quit Meshtray and start it again.</source>
        <translation>请退出 Meshtray 并重新启动。</translation>
    </message>
    <message>
        <source>Meshtray %1 with Qt %2 is running.</source>
        <translation>Meshtray %1（Qt %2）正在运行。</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>The panel shows it.</source>
        <translation>面板正在显示它。</translation>
    </message>
    <message>
        <source>There is no panel that takes tray icons, so Meshtray keeps its window.</source>
        <translation>没有可以容纳托盘图标的面板，因此 Meshtray 保留其窗口。</translation>
    </message>
    <message>
        <source>On GNOME, install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. In other desktops, add the system tray, or status notifier, to a panel.</source>
        <translation>在 GNOME 中，请安装并启用扩展“AppIndicator and KStatusNotifierItem Support”。在其他桌面中，请在面板上添加系统托盘。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>They are in an encrypted file that a passphrase opens.</source>
        <translation>密钥保存在由口令打开的加密文件中。</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>It is there and unlocked.</source>
        <translation>可用且已解锁。</translation>
    </message>
    <message>
        <source>It is locked, so that no mesh can be opened.</source>
        <translation>密钥环已锁定，因此无法打开任何网格。</translation>
    </message>
    <message>
        <source>Unlock it: in your desktop&apos;s program for passwords and keys, or by logging out and in again. Meshtray goes on by itself as soon as it is open.</source>
        <translation>请在桌面的密码和密钥程序中解锁，或注销后重新登录。解锁后 Meshtray 会自动继续。</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in again; or keep the keys in an encrypted file: meshtray keys use-file.</source>
        <translation>请安装 gnome-keyring 或 KWallet 并重新登录；或将密钥保存在加密文件中：meshtray keys use-file。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>This session has no notification server.</source>
        <translation>此会话没有通知服务器。</translation>
    </message>
    <message>
        <source>Install one, for example dunst or xfce4-notifyd. Until then only the icon tells of messages.</source>
        <translation>请安装一个，例如 dunst 或 xfce4-notifyd。在此之前只有图标会提示消息。</translation>
    </message>
    <message>
        <source>The notification server shows them, but without buttons.</source>
        <translation>通知服务器会显示通知，但没有按钮。</translation>
    </message>
    <message>
        <source>To answer from a notification, use another one, for example dunst or xfce4-notifyd.</source>
        <translation>要从通知中回复，请换用其他通知服务器，例如 dunst 或 xfce4-notifyd。</translation>
    </message>
    <message>
        <source>They are shown, with buttons.</source>
        <translation>会显示，并带有按钮。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ExportModel</name>
    <message numerus="yes">
        <source>%n message(s) are in %1.</source>
        <translation>
            <numerusform>%n 条消息已导出到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Firewall</name>
    <message>
        <source>Meshtray sees no firewall on this computer. When others cannot connect, look whether the router or the Wi-Fi keeps its devices apart (“guest network”, “client isolation”).</source>
        <translation>Meshtray 未在此计算机上发现防火墙。如果其他人无法连接，请检查路由器或 Wi-Fi 是否隔离了各设备（“访客网络”“客户端隔离”）。</translation>
    </message>
    <message>
        <source>Meshtray sees no firewall that is on, but only an administrator sees all rules. When others cannot connect to port %1, this command shows those of %2:</source>
        <translation>Meshtray 未发现已启用的防火墙，但只有管理员能看到所有规则。如果其他人无法连接到端口 %1，可使用此命令显示 %2 的规则：</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2 until the next restart; to keep it, put the rule into its settings:</source>
        <translation>防火墙 %1 已启用。如果其他人无法连接，此命令可允许他们访问端口 %2，直到下次重启；如需长期保留，请将该规则写入防火墙设置：</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2:</source>
        <translation>防火墙 %1 已启用。如果其他人无法连接，此命令可允许他们访问端口 %2：</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::HostModel</name>
    <message>
        <source>Only programs on this computer can reach the mesh.</source>
        <translation>只有此计算机上的程序可以访问该网格。</translation>
    </message>
    <message numerus="yes">
        <source>Every device that can reach the chosen address(es) can connect. Only those you invite can join.</source>
        <translation>
            <numerusform>能够访问所选地址的任何设备都可以连接，但只有受邀者才能加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>This computer is in no network at the moment. Connect it to one, or host for this computer only.</source>
        <translation>此计算机目前未连接任何网络。请将其连接到网络，或仅为此计算机托管。</translation>
    </message>
    <message>
        <source>Choose at least one address.</source>
        <translation>请至少选择一个地址。</translation>
    </message>
    <message>
        <source>Until hosting is stopped and started again, members can connect by ws only, not by wss: %1</source>
        <translation>在停止并重新开始托管之前，成员只能通过 ws 连接，不能通过 wss：%1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ImportModel</name>
    <message>
        <source>It will be added.</source>
        <translation>将会添加。</translation>
    </message>
    <message>
        <source>It is here, its key is lost and will be put back.</source>
        <translation>已在此处，但其密钥已丢失，将会恢复。</translation>
    </message>
    <message>
        <source>It is here already, with the same key.</source>
        <translation>已在此处，且密钥相同。</translation>
    </message>
    <message>
        <source>It is here with another key and is left alone. To use the file&apos;s key, leave the mesh here first.</source>
        <translation>已在此处，但密钥不同，保持不变。要使用文件中的密钥，请先在此处退出该网格。</translation>
    </message>
    <message>
        <source>It was brought in.</source>
        <translation>已导入。</translation>
    </message>
    <message>
        <source>There is no mesh in this file.</source>
        <translation>此文件中没有网格。</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) can be brought in.</source>
        <translation>
            <numerusform>可导入 %n 个网格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) were brought in. The file is as it was.</source>
        <translation>
            <numerusform>已导入 %n 个网格。文件未作改动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteList</name>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n use(s) left</source>
        <translation>
            <numerusform>%1，共 %n 次，剩余 %2 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteMaker</name>
    <message numerus="yes">
        <source>Lets %n people join as admins, until %1.</source>
        <translation>
            <numerusform>允许 %n 人作为管理员加入，至 %1 为止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lets %n people join, until %1.</source>
        <translation>
            <numerusform>允许 %n 人加入，至 %1 为止。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::JoinModel</name>
    <message>
        <source>The mesh “%1” is your own.</source>
        <translation>网格“%1”是你自己的。</translation>
    </message>
    <message>
        <source>You belong to this mesh already. Joining again makes a new key for you there: the others see a new member, and messages that are still on their way to the old key are lost.</source>
        <translation>你已在此网格中。重新加入会为你生成新的密钥：其他人会看到一个新成员，仍在发往旧密钥途中的消息将会丢失。</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with the key that this invite names and no other</source>
        <translation>已加密（TLS），仅使用此邀请指明的密钥</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with a certificate that this system trusts</source>
        <translation>已加密（TLS），使用此系统信任的证书</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n minute(s))</source>
        <translation>
            <numerusform>%1（%n 分钟后）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n hour(s))</source>
        <translation>
            <numerusform>%1（%n 小时后）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1（%n 天后）</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a short invite code, which this program cannot use. Ask for the long link: it begins with ic://join/ or contains /join/.</source>
        <translation>这是短邀请码，本程序无法使用。请索取长链接：它以 ic://join/ 开头或包含 /join/。</translation>
    </message>
    <message>
        <source>What you write to one member stays end-to-end encrypted, but everybody on the way sees who writes to whom, reads messages to everyone, and can pose as the broker.</source>
        <translation>你写给单个成员的内容仍为端到端加密，但途中的任何人都能看到谁在给谁写消息，能读到发给所有人的消息，还能冒充消息代理。</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is an address that a provider shares among its customers. If it is one of your own VPN, that encrypts by itself. %2</source>
        <translation>连接未加密（ws://），且 %1 是运营商的客户共用的地址。如果它是你自己的 VPN 中的地址，则 VPN 本身会加密。%2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is a name that may lead over the internet. %2</source>
        <translation>连接未加密（ws://），且 %1 是可能通往互联网的名称。%2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is reached over the internet. %2</source>
        <translation>连接未加密（ws://），且需要通过互联网访问 %1。%2</translation>
    </message>
    <message>
        <source>Getting your key ready…</source>
        <translation>正在准备你的密钥…</translation>
    </message>
    <message>
        <source>Asking the broker at %1…</source>
        <translation>正在询问 %1 的消息代理…</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::KeysModel</name>
    <message>
        <source>Use an encrypted file…</source>
        <translation>使用加密文件…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>两次输入的密码短语不一致。请重新输入。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LanguageModel</name>
    <message>
        <source>As the system has it (%1)</source>
        <translation>跟随系统（%1）</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LeaveModel</name>
    <message>
        <source>Leave “%1”?</source>
        <translation>要退出“%1”吗？</translation>
    </message>
    <message>
        <source>You own this mesh. Your key and the messages on this computer are deleted: without the key nobody can be invited or administered any more, and nothing brings it back but a backup.</source>
        <translation>你是此网格的所有者。你的密钥和此计算机上的消息将被删除：没有该密钥，就无法再邀请任何人或管理网格，除备份外别无恢复的办法。</translation>
    </message>
    <message>
        <source>Your key of this mesh and its messages on this computer are deleted. To come back you need a new invite.</source>
        <translation>你在此网格的密钥以及此计算机上的相关消息将被删除。要重新加入，需要新的邀请。</translation>
    </message>
    <message>
        <source>You left “%1”, but its key is not deleted yet: %2 It is tried again at the next start.</source>
        <translation>你已退出“%1”，但其密钥尚未删除：%2下次启动时会再次尝试。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MemberList</name>
    <message>
        <source>Working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>Kicked until %1</source>
        <translation>被踢出至 %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshAutomation</name>
    <message>
        <source>The mesh was left meanwhile.</source>
        <translation>在此期间已退出该网格。</translation>
    </message>
    <message>
        <source>The connection to this broker is not encrypted (ws://), and it leads out of your own network. Ask for an invite to wss://, or say --unencrypted to join all the same.</source>
        <translation>与此消息代理的连接未加密（ws://），且会离开你自己的网络。请索取 wss:// 的邀请，或使用 --unencrypted 仍然加入。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshTable</name>
    <message>
        <source>%1, by TLS</source>
        <translation>%1，使用 TLS</translation>
    </message>
    <message>
        <source>%1, without TLS</source>
        <translation>%1，不使用 TLS</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteList</name>
    <message>
        <source>All of %1</source>
        <translation>%1 的全部</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteSwitch</name>
    <message>
        <source>The whole mesh is muted.</source>
        <translation>整个网格已静音。</translation>
    </message>
    <message>
        <source>The whole mesh is muted until %1.</source>
        <translation>整个网格静音至 %1。</translation>
    </message>
    <message>
        <source>This conversation is muted.</source>
        <translation>此对话已静音。</translation>
    </message>
    <message>
        <source>This conversation is muted until %1.</source>
        <translation>此对话静音至 %1。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PersonFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>无法写入 %1：%2。请检查可用空间和权限。</translation>
    </message>
    <message>
        <source>Could not read %1: %2. Check its permissions.</source>
        <translation>无法读取 %1：%2。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be. Nothing was changed; look at the file, or move it away.</source>
        <translation>%1 过大，不可能是所需的文件。未作任何更改；请检查该文件，或将其移走。</translation>
    </message>
    <message>
        <source>Could not make the folder %1. Check the permissions above it.</source>
        <translation>无法创建文件夹 %1。请检查其上级文件夹的权限。</translation>
    </message>
    <message>
        <source>Could not remove %1: %2. Check the permissions.</source>
        <translation>无法移除 %1：%2。请检查权限。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PolicyModel</name>
    <message>
        <source>The build is green again. Shall I merge it?</source>
        <translation>构建已恢复正常。要合并吗？</translation>
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
        <translation>此计算机上的另一个程序正在使用端口 %1。请选择其他端口，或结束该程序。</translation>
    </message>
    <message>
        <source>Another broker of Meshtray uses port %1 (process %2), perhaps of another profile. Choose another port, or stop hosting there.</source>
        <translation>Meshtray 的另一个消息代理正在使用端口 %1（进程 %2），可能属于其他配置文件。请选择其他端口，或在那里停止托管。</translation>
    </message>
    <message>
        <source>The program “%2” (process %3) uses port %1. Choose another port, or end that program.</source>
        <translation>程序“%2”（进程 %3）正在使用端口 %1。请选择其他端口，或结束该程序。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ProxyModel</name>
    <message>
        <source>%1 Until then only brokers on this machine and in your local network are reached.</source>
        <translation>%1在此之前，只能连接本机和局域网中的网格消息代理。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QrReader</name>
    <message>
        <source>This picture is too large to look for a QR code in it. Cut out the part with the code.</source>
        <translation>此图片过大，无法在其中查找二维码。请裁剪出含有二维码的部分。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2</source>
        <translation>无法读取图片 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no picture of a kind that is known here. Use PNG or JPEG.</source>
        <translation>%1 不是支持的图片类型。请使用 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>图片 %1 已损坏。</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Use a larger or sharper one, or paste the link.</source>
        <translation>此图片中没有可读取的二维码。请使用更大或更清晰的图片，或粘贴链接。</translation>
    </message>
    <message>
        <source>This build of the program cannot read QR codes. Paste the link instead.</source>
        <translation>此版本的程序无法读取二维码。请改为粘贴链接。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QuietModel</name>
    <message>
        <source>until %1 on the same day</source>
        <translation>至当天 %1</translation>
    </message>
    <message>
        <source>until %1 on %2</source>
        <translation>至%2 %1</translation>
    </message>
    <message>
        <source>no quiet hours</source>
        <translation>没有安静时段</translation>
    </message>
    <message>
        <source>It is not quiet now.</source>
        <translation>现在不在安静时段内。</translation>
    </message>
    <message>
        <source>It is quiet now, until %1.</source>
        <translation>现在处于安静时段，至 %1 为止。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ReachCheck</name>
    <message>
        <source>Checking whether the broker answers…</source>
        <translation>正在检查消息代理是否响应…</translation>
    </message>
    <message>
        <source>The broker answers at %1 when it is asked from this computer. Whether others get through is for firewalls and the network to decide.</source>
        <translation>从此计算机访问时，消息代理在 %1 有响应。其他人能否访问取决于防火墙和网络。</translation>
    </message>
    <message>
        <source>The broker does not answer at %1, not even from this computer: the address may be gone, or a firewall may keep everybody out. Stop hosting and choose the addresses anew, or see the command below.</source>
        <translation>消息代理在 %1 没有响应，从此计算机访问也不行：该地址可能已失效，或防火墙阻止了所有访问。请停止托管并重新选择地址，或参阅下方的命令。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Recipients</name>
    <message>
        <source>All members of the mesh</source>
        <translation>网格的所有成员</translation>
    </message>
    <message numerus="yes">
        <source>Group, %n there now</source>
        <translation>
            <numerusform>群组，当前 %n 人在线</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>To everyone in the mesh. Not end-to-end encrypted: the broker can read it.</source>
        <translation>发给网格中的所有人。未端到端加密：消息代理能够读取。</translation>
    </message>
    <message>
        <source>To the group %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>发给群组 %1。未端到端加密：消息代理能够读取。</translation>
    </message>
    <message>
        <source>To %1 alone, end-to-end encrypted. Key: %2</source>
        <translation>仅发给 %1，端到端加密。密钥：%2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>To the topic %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>发到话题 %1。未端到端加密：消息代理可以读取。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RetentionModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted on this computer, in every mesh, now and from now on. What is unread or waits to be sent stays. This cannot be undone.</source>
        <translation>
            <numerusform>此计算机上所有网格中超过 %n 天的消息将被删除，现在和今后都是如此。未读或等待发送的消息会保留。此操作无法撤消。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleEditor</name>
    <message>
        <source>In every mesh</source>
        <translation>在所有网格中</translation>
    </message>
    <message>
        <source>From anybody</source>
        <translation>来自任何人</translation>
    </message>
    <message>
        <source>To me or to many</source>
        <translation>发给我或多人</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>发给 %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleTrial</name>
    <message>
        <source>To me alone</source>
        <translation>仅发给我</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>Priority low</source>
        <translation>优先级为低</translation>
    </message>
    <message>
        <source>Priority next</source>
        <translation>优先级为随后</translation>
    </message>
    <message>
        <source>Priority now</source>
        <translation>优先级为立即</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Join a mesh first: then there are messages to try it with.</source>
        <translation>请先加入网格，之后才有消息可供试用。</translation>
    </message>
    <message>
        <source>Type a time such as 23:00.</source>
        <translation>请输入时间，例如 23:00。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SafetyModel</name>
    <message>
        <source>%1 (key %2…)</source>
        <translation>%1（密钥 %2…）</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SearchModel</name>
    <message>
        <source>All meshes</source>
        <translation>所有网格</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4: %5</source>
        <translation>%1（%2），%3，%4：%5</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>Meshtray is already running with this profile.</source>
        <translation>Meshtray 已在使用此配置文件运行。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>无法写入文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>There is no place for the program&apos;s socket (%1). Set XDG_RUNTIME_DIR to a folder of yours with a short path.</source>
        <translation>没有可放置程序套接字的位置（%1）。请将 XDG_RUNTIME_DIR 设为你拥有的、路径较短的文件夹。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Thread</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, urgent: %3. %4</source>
        <translation>%1，%2，紧急：%3。%4</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1，%2：%3。%4</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrafficModel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n 条消息等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>每秒 %1 条消息</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrayMenu</name>
    <message>
        <source>Open Meshtray</source>
        <translation>打开 Meshtray</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>加入网格…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>托管网格…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>停止托管</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Hosted mesh…</source>
        <translation>托管的网格…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>静音通知</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>直到明天</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>恢复通知</translation>
    </message>
</context>
</TS>
