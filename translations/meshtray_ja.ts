<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutPage</name>
    <message>
        <source>Meshtray</source>
        <translation>Meshtray</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>MIT: you may use, change and pass it on, with the notice of its authors. There is no warranty.</source>
        <translation>MIT ライセンス: 作者の表示を残すことを条件に、自由に使用、変更、再配布できます。保証はありません。</translation>
    </message>
    <message>
        <source>Parts of others, with their licences</source>
        <translation>第三者によるソフトウェアとそのライセンス</translation>
    </message>
    <message>
        <source>Folder of this profile</source>
        <translation>このプロファイルのフォルダー</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>For those who help you: versions and states, without names, addresses, messages or keys</source>
        <translation>サポート担当者に渡す情報: バージョンと状態のみで、名前、アドレス、メッセージ、鍵は含まれません</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Join a mesh…</source>
        <translation>メッシュに参加…</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>メッシュをホスト…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Your keys…</source>
        <translation>鍵…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>システムの配色に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Search messages…</source>
        <translation>メッセージを検索…</translation>
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
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>システムの配色に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>文字サイズ: %1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
</context>
<context>
    <name>AskDesktop</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>標準入力を読み取れません。</translation>
    </message>
    <message>
        <source>There is no invite link in the standard input.</source>
        <translation>標準入力に招待リンクがありません。</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>%1 Usage: meshtray %2</source>
        <translation>%1 使い方: meshtray %2</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>%1 is not an option here.</source>
        <translation>%1 はここでは使えないオプションです。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>引数が足りません。</translation>
    </message>
    <message>
        <source>There is a word too many; put a text with spaces in quotes.</source>
        <translation>引数が 1 つ多すぎます。空白を含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“keys %1” takes no words: a passphrase comes by the standard input.</source>
        <translation>「keys %1」に引数は指定できません。パスフレーズは標準入力から渡してください。</translation>
    </message>
    <message>
        <source>“%1” is not a command. See meshtray --help.</source>
        <translation>「%1」というコマンドはありません。meshtray --help を参照してください。</translation>
    </message>
    <message>
        <source>--priority takes now, next or low.</source>
        <translation>--priority には now、next、low のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“retention” takes a number of days, or “forever”.</source>
        <translation>「retention」には日数か「forever」を指定してください。</translation>
    </message>
    <message>
        <source>--preview changes nothing: use --remove-keys without it.</source>
        <translation>--preview は何も変更しません。--remove-keys は --preview なしで使ってください。</translation>
    </message>
    <message>
        <source>A status is idle, working or dnd.</source>
        <translation>ステータスは idle、working、dnd のいずれかです。</translation>
    </message>
    <message>
        <source>“%1” goes with one of these: %2. See meshtray --help.</source>
        <translation>「%1」の後には次のいずれかが必要です: %2。meshtray --help を参照してください。</translation>
    </message>
    <message>
        <source>--for takes 1h, 8h, 1d or forever.</source>
        <translation>--for には 1h、8h、1d、forever のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This file is not a claudemesh backup. Choose another file.</source>
        <translation>このファイルは claudemesh のバックアップではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The backup does not open: the passphrase is wrong, or the file was changed.</source>
        <translation>バックアップを開けません。パスフレーズが間違っているか、ファイルが変更されています。</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Write a backup</source>
        <translation>バックアップの作成</translation>
    </message>
    <message>
        <source>All your meshes with their keys, in one encrypted file. Messages are not in it. Nobody can open it without the passphrase, and nobody can give that back to you.</source>
        <translation>すべてのメッシュとその鍵を、暗号化された 1 つのファイルに保存します。メッセージは含まれません。パスフレーズがなければ誰もファイルを開けず、パスフレーズを取り戻す方法もありません。</translation>
    </message>
    <message>
        <source>File for the backup</source>
        <translation>バックアップ先のファイル</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>12 文字以上。4～5 個の単語を組み合わせるのがお勧めです。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>バックアップを作成</translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, banned</source>
        <translation>%1、参加禁止</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>禁止を解除</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>%1 の参加禁止を解除</translation>
    </message>
</context>
<context>
    <name>BrokerCheck</name>
    <message>
        <source>Do not go on before you know why: somebody may pose as the broker. If its host says that the key is a new one, ask for a new invite and join again.</source>
        <translation>理由がわかるまで続けないでください。誰かがブローカーになりすましている可能性があります。ホストが新しい鍵だと言う場合は、新しい招待をもらって参加し直してください。</translation>
    </message>
    <message>
        <source>The broker at %1 was reached, but did not answer.</source>
        <translation>%1 のブローカーに到達しましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it; a proxy on the way may also hold it up.</source>
        <translation>メッシュのホストに確認を依頼してください。途中のプロキシが妨げている場合もあります。</translation>
    </message>
    <message>
        <source>The broker at %1 cannot be reached: %2</source>
        <translation>%1 のブローカーに到達できません: %2</translation>
    </message>
    <message>
        <source>See that it is running, that this computer is in its network, and that the firewall of its computer lets port %1 through.</source>
        <translation>ブローカーが動作していること、このコンピューターが同じネットワークにあること、相手のコンピューターのファイアウォールがポート %1 を通すことを確認してください。</translation>
    </message>
    <message>
        <source>The broker at %1 says that something is wrong with it (%2).</source>
        <translation>%1 のブローカーに問題があります (%2)。</translation>
    </message>
    <message>
        <source>Ask whoever hosts the mesh to look at it: its disk may be full.</source>
        <translation>メッシュのホストに確認を依頼してください。ディスクがいっぱいの可能性があります。</translation>
    </message>
    <message>
        <source>The broker at %1 answers.</source>
        <translation>%1 のブローカーは応答します。</translation>
    </message>
    <message>
        <source>The broker at %1 answers; its version is %2.</source>
        <translation>%1 のブローカーは応答します。バージョンは %2 です。</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its key is the one in the invite.</source>
        <translation>経路は暗号化されており、鍵は招待にあるものです。</translation>
    </message>
    <message>
        <source>The way to it is encrypted, and its certificate is trusted.</source>
        <translation>経路は暗号化されており、証明書は信頼されています。</translation>
    </message>
    <message>
        <source>The way to it is not encrypted. Direct messages are; who writes to whom can be seen in the network.</source>
        <translation>経路は暗号化されていません。ダイレクトメッセージは暗号化されますが、誰が誰に書いているかはネットワーク上で見えます。</translation>
    </message>
    <message>
        <source>The broker does not tell its time, so the clocks were not compared.</source>
        <translation>ブローカーが時刻を示さないため、時計は比較できませんでした。</translation>
    </message>
    <message>
        <source>Its clock and the one of this computer agree.</source>
        <translation>ブローカーとこのコンピューターの時計は一致しています。</translation>
    </message>
    <message>
        <source>Mesh “%1”</source>
        <translation>メッシュ「%1」</translation>
    </message>
</context>
<context>
    <name>BrokerClient</name>
    <message>
        <source>You have been removed from this mesh. Ask its owner for a new invite.</source>
        <translation>あなたはこのメッシュから外されました。所有者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>The owner of this mesh has disconnected you. Connect again when that is settled.</source>
        <translation>このメッシュの所有者によって切断されました。問題が解決してから接続し直してください。</translation>
    </message>
</context>
<context>
    <name>BrokerHost</name>
    <message>
        <source>The broker is running already.</source>
        <translation>ブローカーはすでに動作しています。</translation>
    </message>
</context>
<context>
    <name>BrokerHttp</name>
    <message>
        <source>the system does not say through which proxy</source>
        <translation>システムからプロキシの情報を取得できません</translation>
    </message>
</context>
<context>
    <name>ClientConfig</name>
    <message>
        <source>Its field “%1” is missing or wrong.</source>
        <translation>フィールド「%1」がないか、正しくありません。</translation>
    </message>
    <message>
        <source>One of its fields occurs twice.</source>
        <translation>同じフィールドが 2 回現れています。</translation>
    </message>
    <message>
        <source>Its field “secretKey” is missing, or is not a key.</source>
        <translation>フィールド「secretKey」がないか、鍵ではありません。</translation>
    </message>
    <message>
        <source>Its public key does not belong to its secret key.</source>
        <translation>公開鍵が秘密鍵と対応していません。</translation>
    </message>
    <message>
        <source>The same mesh stands in the file twice.</source>
        <translation>同じメッシュがファイルに 2 回含まれています。</translation>
    </message>
    <message>
        <source>The file is not a list of meshes: it is damaged, or of another program. Choose another file.</source>
        <translation>このファイルはメッシュの一覧ではありません。壊れているか、別のプログラムのファイルです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file has no list of meshes in it. Choose another file.</source>
        <translation>このファイルにはメッシュの一覧が含まれていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is damaged, so nothing was taken out of it. Mend it, or delete it by hand.</source>
        <translation>ファイルが壊れているため、何も取り除きませんでした。修復するか、手動で削除してください。</translation>
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
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the broker&apos;s. Check its date and time.</source>
        <translation>このコンピューターの時計はブローカーより %1遅れています。日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the broker&apos;s. Check its date and time.</source>
        <translation>このコンピューターの時計はブローカーより %1進んでいます。日付と時刻を確認してください。</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy this code</source>
        <translation>このコードをコピー</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Not end-to-end encrypted: everyone in the mesh and its broker can read what you write here.</source>
        <translation>エンドツーエンドで暗号化されません。ここに書いた内容は、メッシュの全員とブローカーが読むことができます。</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this group and the broker can read what you write here.</source>
        <translation>エンドツーエンドで暗号化されません。ここに書いた内容は、このグループの全員とブローカーが読むことができます。</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信 (Enter)</translation>
    </message>
    <message>
        <source>Goes out as “now”: it reaches those who work or do not want to be disturbed, too.</source>
        <translation>「今すぐ」で送信します。作業中や取り込み中の相手にも届きます。</translation>
    </message>
    <message>
        <source>Goes out as “low”: it is delivered after everything else.</source>
        <translation>「低」で送信します。ほかのすべてのメッセージの後に届けられます。</translation>
    </message>
    <message>
        <source>Send as usual</source>
        <translation>通常どおり送信</translation>
    </message>
    <message>
        <source>Priority: now</source>
        <translation>優先度: 今すぐ</translation>
    </message>
    <message>
        <source>Priority: low</source>
        <translation>優先度: 低</translation>
    </message>
    <message>
        <source>Priority: next</source>
        <translation>優先度: 次</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: this group and the broker can read what you write here. You do not belong to it, so its answers do not reach you.</source>
        <translation>エンドツーエンド暗号化されません。ここに書いた内容はこのグループとブローカーが読めます。あなたはこのグループに属していないため、グループへの返信は届きません。</translation>
    </message>
    <message>
        <source>Join the group</source>
        <translation>グループに参加</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: everyone in this topic and the broker can read what you write here, and the broker keeps it.</source>
        <translation>エンドツーエンドで暗号化されません。ここに書いた内容は、このトピックの全員とブローカーが読むことができ、ブローカーに保存されます。</translation>
    </message>
    <message>
        <source>This session is not there now. What you write here waits for it until it is back.</source>
        <translation>このセッションは今いません。ここに書いた内容は、戻るまで待ちます。</translation>
    </message>
    <message>
        <source>Write to %1 instead</source>
        <translation>代わりに %1 に書く</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConversationFilter</name>
    <message>
        <source>Find a conversation</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>すべての会話を表示</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1、未読 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>%1, session of %2</source>
        <translation>%1（%2 のセッション）</translation>
    </message>
</context>
<context>
    <name>ConversationSummary</name>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
</context>
<context>
    <name>CopyFact</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1: copy</source>
        <translation>%1: コピー</translation>
    </message>
</context>
<context>
    <name>DBus</name>
    <message>
        <source>That needs a passphrase, which never goes over D-Bus: every program of the session can listen there. Use the command line.</source>
        <translation>この操作にはパスフレーズが必要ですが、D-Bus はセッション内のどのプログラムからも傍受できるため、パスフレーズを渡すことはできません。コマンドラインを使ってください。</translation>
    </message>
    <message>
        <source>Name the file with its whole path, from / on.</source>
        <translation>ファイルは / から始まる完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>メソッド %1 はありません。</translation>
    </message>
    <message>
        <source>%1 takes the types “%2”.</source>
        <translation>%1 の引数の型は「%2」です。</translation>
    </message>
    <message>
        <source>That is too much for one call. Shorten the text.</source>
        <translation>1 回の呼び出しには大きすぎます。テキストを短くしてください。</translation>
    </message>
</context>
<context>
    <name>DesktopGroup</name>
    <message>
        <source>With the desktop</source>
        <translation>デスクトップとの連携</translation>
    </message>
    <message>
        <source>Start Meshtray with my session, without a window</source>
        <translation>セッションの開始時に、ウィンドウを表示せずに Meshtray を起動する</translation>
    </message>
    <message>
        <source>Open invite links (ic:// and claudemesh://) with Meshtray</source>
        <translation>招待リンク (ic:// と claudemesh://) を Meshtray で開く</translation>
    </message>
    <message>
        <source>Such links are opened by another program now: %1</source>
        <translation>現在このようなリンクは別のプログラムで開かれます: %1</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Safety number</source>
        <translation>安全番号</translation>
    </message>
    <message>
        <source>Both of you see the same number when nobody stands between you. Compare it by another way, for example by telephone, to be sure who this is.</source>
        <translation>間に誰も介在していなければ、双方に同じ番号が表示されます。相手が本人であることを確かめるには、電話など別の手段で番号を照合してください。</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>You are called</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>あなたの鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key</source>
        <translation>所有者の鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>メッセージに戻る</translation>
    </message>
    <message>
        <source>Is doing</source>
        <translation>作業内容</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>現在いるメンバー</translation>
    </message>
    <message>
        <source>Copy the safety number</source>
        <translation>安全番号をコピー</translation>
    </message>
    <message>
        <source>Copy the whole key</source>
        <translation>鍵全体をコピー</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>A session of the member with this key, as the broker says</source>
        <translation>ブローカーによれば、この鍵を持つメンバーのセッション</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>You belong to no mesh yet</source>
        <translation>まだどのメッシュにも参加していません</translation>
    </message>
    <message>
        <source>In a mesh, people and their coding agents write to one another. Join one with the invite link somebody sent you, or host one on this computer and invite others.</source>
        <translation>メッシュでは、人とコーディングエージェントが互いにメッセージをやり取りします。受け取った招待リンクで参加するか、このコンピューターでメッシュをホストしてほかの人を招待してください。</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>メッシュに参加…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>メッシュをホスト…</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>This invite has expired. Ask the mesh&apos;s owner for a new one.</source>
        <translation>この招待は有効期限が切れています。メッシュの所有者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>This invite has been used up. Ask the mesh&apos;s owner for a new one.</source>
        <translation>この招待は使用回数の上限に達しています。メッシュの所有者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>This invite was withdrawn. Ask the mesh&apos;s owner for a new one.</source>
        <translation>この招待は取り消されています。メッシュの所有者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>The broker at %1 could not be reached: %2. Check that it is running and that this machine is in its network.</source>
        <translation>%1 のブローカーに接続できませんでした: %2。ブローカーが動作していること、このコンピューターが同じネットワークにあることを確認してください。</translation>
    </message>
    <message>
        <source>The broker at %1 did not answer in time. Check the connection, then join again with the same link.</source>
        <translation>%1 のブローカーから時間内に応答がありませんでした。接続を確認してから、同じリンクでもう一度参加してください。</translation>
    </message>
    <message>
        <source>What answered at %1 is not a claudemesh broker.</source>
        <translation>%1 で応答したのは claudemesh のブローカーではありません。</translation>
    </message>
    <message>
        <source>The broker does not know this invite. Copy the whole link, or ask the mesh&apos;s owner for a new one.</source>
        <translation>ブローカーはこの招待を認識していません。リンク全体をコピーするか、メッシュの所有者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>The broker does not know this mesh any more. Ask its owner whether it was deleted or has moved to another broker.</source>
        <translation>このメッシュはブローカーにもう存在しません。削除されたのか、別のブローカーに移されたのかを、所有者に確認してください。</translation>
    </message>
    <message>
        <source>The broker says that this invite was not signed by the mesh&apos;s owner: it was changed on its way, or forged. Ask the owner for a new one.</source>
        <translation>この招待にメッシュの所有者の署名がないと、ブローカーが報告しています。途中で変更されたか、偽造されたものです。所有者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>This invite is signed by somebody who does not own the mesh. Do not use it; ask the owner for one.</source>
        <translation>この招待に署名したのはメッシュの所有者ではありません。使用せずに、所有者に招待を依頼してください。</translation>
    </message>
    <message>
        <source>The broker knows this invite as one to another mesh. Ask the mesh&apos;s owner for a new one.</source>
        <translation>この招待は、ブローカーでは別のメッシュへの招待として登録されています。メッシュの所有者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>This mesh has no owner&apos;s key on its broker, so nobody can be let in by an invite. Ask who runs the broker.</source>
        <translation>ブローカーにこのメッシュの所有者の鍵がないため、招待では誰も参加できません。ブローカーの運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The broker could not note you as a member. Try again; if that does not help, ask who runs the broker.</source>
        <translation>ブローカーがあなたをメンバーとして登録できませんでした。もう一度試してください。それでもうまくいかない場合は、ブローカーの運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You are banned from this mesh. Only its owner can lift that.</source>
        <translation>あなたはこのメッシュへの参加を禁止されています。解除できるのは所有者だけです。</translation>
    </message>
    <message>
        <source>The broker misses something in what it was sent: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>送信した内容に不足があるとブローカーが報告しています。ブローカーのバージョンが異なる可能性があります。このプログラムの新しいバージョンがないか確認してください。</translation>
    </message>
    <message>
        <source>The broker does not take the form of your key: it may be of another version. Check whether there is a newer one of this program.</source>
        <translation>ブローカーがあなたの鍵の形式を受け付けません。ブローカーのバージョンが異なる可能性があります。このプログラムの新しいバージョンがないか確認してください。</translation>
    </message>
    <message>
        <source>The invite is larger than the broker takes. Ask the mesh&apos;s owner for a new one.</source>
        <translation>この招待はブローカーが受け付ける大きさを超えています。メッシュの所有者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>The broker was asked too often. Wait a minute, then try again.</source>
        <translation>ブローカーへの要求が多すぎます。1 分ほど待ってから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>ExportGroup</name>
    <message>
        <source>Writing into a file</source>
        <translation>ファイルへの書き出し</translation>
    </message>
    <message>
        <source>All messages of one mesh, as JSON. Only you can read the file, but the texts in it are not encrypted.</source>
        <translation>1 つのメッシュのすべてのメッセージを JSON で書き出します。ファイルを読めるのはあなただけですが、中のテキストは暗号化されません。</translation>
    </message>
    <message>
        <source>Messages of the mesh</source>
        <translation>対象のメッシュ</translation>
    </message>
    <message>
        <source>File for the messages</source>
        <translation>書き出し先のファイル</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>書き出す</translation>
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
        <translation>%1 で待ち受けできません: %2。別のポートを選ぶか、そのポートを使用しているプログラムを終了してください。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of Meshtray</source>
        <translation>Meshtray の言語</translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message>
        <source>Who may write to %1</source>
        <translation>%1 に書けるメンバー</translation>
    </message>
    <message>
        <source>Who is not allowed to write directly is told so. From groups and to everyone, messages are left out without a word.</source>
        <translation>直接書くことを許されていないメンバーには、そのことが伝えられます。グループや全員宛てのメッセージでは、何も告げずに届かなくなります。</translation>
    </message>
    <message>
        <source>There is nobody else in the mesh.</source>
        <translation>メッシュにはほかに誰もいません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
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
        <translation>%1 は直接書けます</translation>
    </message>
    <message>
        <source>By groups, topics and messages to everyone</source>
        <translation>グループ、トピック、全員宛てのメッセージ</translation>
    </message>
    <message>
        <source>%1 is heard in groups, topics and messages to everyone</source>
        <translation>グループ、トピック、全員宛てのメッセージで %1 の内容が届きます</translation>
    </message>
</context>
<context>
    <name>GroupChip</name>
    <message>
        <source>Leave the group %1</source>
        <translation>グループ %1 から退出</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>The file %1 could not be renamed: %2. Check the permissions of its folder.</source>
        <translation>ファイル %1 の名前を変更できませんでした: %2。フォルダーのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Hosting %1</source>
        <translation>%1 をホスト中</translation>
    </message>
    <message>
        <source>Host a mesh</source>
        <translation>メッシュをホスト</translation>
    </message>
</context>
<context>
    <name>HostFooter</name>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>詳細設定…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>ホスティングを停止</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>ホスティングを開始</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>このコンピューターで動作中</translation>
    </message>
    <message>
        <source>Can be reached at</source>
        <translation>接続先アドレス</translation>
    </message>
    <message>
        <source>Certificate for wss</source>
        <translation>wss の証明書</translation>
    </message>
    <message>
        <source>The mesh is hosted again then, without a window: only the icon in the panel.</source>
        <translation>その際はメッシュも再びホストされます。ウィンドウは表示されず、パネルのアイコンだけが表示されます。</translation>
    </message>
</context>
<context>
    <name>HostSetup</name>
    <message>
        <source>What is hosted</source>
        <translation>ホストするメッシュ</translation>
    </message>
    <message>
        <source>Name of the mesh</source>
        <translation>メッシュの名前</translation>
    </message>
    <message>
        <source>Those you invite see it.</source>
        <translation>招待した相手に表示されます。</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>このメッシュでのあなたの名前</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>接続できる範囲</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>This computer and the network, at these addresses:</source>
        <translation>このコンピューターと、次のアドレスのネットワーク:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>ポート %1 を使用</translation>
    </message>
    <message>
        <source>What is hosted when the program ends is hosted again at the next start.</source>
        <translation>プログラムの終了時にホストしていたメッシュは、次回の起動時に再びホストされます。</translation>
    </message>
</context>
<context>
    <name>HostingFile</name>
    <message>
        <source>The broker has no limit “%1”.</source>
        <translation>ブローカーに「%1」という制限はありません。</translation>
    </message>
    <message>
        <source>The note about the hosted mesh (hosting.json) cannot be read. It was left as it is: repair it, or move it away and host again.</source>
        <translation>ホストしているメッシュの記録 (hosting.json) を読み取れません。ファイルはそのまま残してあります。修復するか、別の場所に移動してからもう一度ホストしてください。</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Meshes of the command-line client</source>
        <translation>コマンドラインクライアントのメッシュ</translation>
    </message>
    <message>
        <source>Its file is only read. Both programs are one member with two connections then.</source>
        <translation>ファイルは読み取るだけで変更しません。インポート後は、両方のプログラムが 2 つの接続を持つ 1 人のメンバーになります。</translation>
    </message>
    <message>
        <source>File of the command-line client</source>
        <translation>コマンドラインクライアントのファイル</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>InviteDrop</name>
    <message>
        <source>Drop the invite here to see what it says</source>
        <translation>招待をここにドロップすると内容が表示されます</translation>
    </message>
</context>
<context>
    <name>InviteError</name>
    <message>
        <source>This is not an invite. Ask the person who sent it for a new link.</source>
        <translation>これは招待ではありません。送信者に新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>This invite is incomplete: its field “%1” is missing or wrong. Ask for a new link.</source>
        <translation>この招待は不完全です。フィールド「%1」がないか、正しくありません。新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>This invite was changed after its owner signed it. Do not use it; ask the owner for a new link.</source>
        <translation>この招待は、所有者が署名した後に変更されています。使用せずに、所有者に新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>This invite has expired. Ask for a new link.</source>
        <translation>この招待は有効期限が切れています。新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>This is not an invite link. It starts with ic://join/ or contains /join/; copy the whole of it.</source>
        <translation>これは招待リンクではありません。招待リンクは ic://join/ で始まるか、/join/ を含みます。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This invite link is damaged or was cut off. Copy it again, or ask for a new one.</source>
        <translation>この招待リンクは壊れているか、途中で切れています。もう一度コピーするか、新しいリンクを依頼してください。</translation>
    </message>
</context>
<context>
    <name>InviteListSection</name>
    <message>
        <source>Invites</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Revoke this invite?</source>
        <translation>この招待を取り消しますか?</translation>
    </message>
    <message>
        <source>Nobody can join with its link any more. Those who have joined with it stay members.</source>
        <translation>このリンクでは誰も参加できなくなります。すでに参加した人はメンバーのままです。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>InvitePreview</name>
    <message>
        <source>What this invite says</source>
        <translation>この招待の内容</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Fingerprint of the owner&apos;s key (compare it with what the owner tells you)</source>
        <translation>所有者の鍵のフィンガープリント (所有者から聞いたものと照合してください)</translation>
    </message>
    <message>
        <source>You join as</source>
        <translation>参加時の役割</translation>
    </message>
    <message>
        <source>The invite expires</source>
        <translation>招待の有効期限</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invite %1, %2, %3, %4</source>
        <translation>招待 %1、%2、%3、%4</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Revoke invite %1</source>
        <translation>招待 %1 を取り消す</translation>
    </message>
</context>
<context>
    <name>InviteSection</name>
    <message>
        <source>Invite somebody</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>For 1 person</source>
        <translation>1 人用</translation>
    </message>
    <message>
        <source>For 5 people</source>
        <translation>5 人用</translation>
    </message>
    <message>
        <source>For 25 people</source>
        <translation>25 人用</translation>
    </message>
    <message>
        <source>For 100 people</source>
        <translation>100 人用</translation>
    </message>
    <message>
        <source>How many people can use the invite</source>
        <translation>招待を使用できる人数</translation>
    </message>
    <message>
        <source>As a member</source>
        <translation>メンバーとして</translation>
    </message>
    <message>
        <source>As an admin</source>
        <translation>管理者として</translation>
    </message>
    <message>
        <source>As what people join</source>
        <translation>参加時の役割</translation>
    </message>
    <message>
        <source>Valid for 1 hour</source>
        <translation>1 時間有効</translation>
    </message>
    <message>
        <source>Valid for 1 day</source>
        <translation>1 日有効</translation>
    </message>
    <message>
        <source>Valid for 7 days</source>
        <translation>7 日間有効</translation>
    </message>
    <message>
        <source>Valid for 30 days</source>
        <translation>30 日間有効</translation>
    </message>
    <message>
        <source>How long the invite can be used</source>
        <translation>招待を使用できる期間</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>招待を作成</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>別の招待を作成</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <source>%1 Whoever has the link can join: send it only to those you mean.</source>
        <translation>%1リンクを知っている人は誰でも参加できます。参加してほしい人にだけ送ってください。</translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation>招待リンクの QR コード</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS with this broker&apos;s key)</source>
        <translation>暗号化された接続 (このブローカーの鍵による TLS)</translation>
    </message>
    <message>
        <source>Only for people who use Meshtray: other programs cannot check the key.</source>
        <translation>Meshtray を使う人だけが対象です。ほかのプログラムは鍵を検証できません。</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a mesh</source>
        <translation>メッシュに参加</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Your name in this mesh</source>
        <translation>このメッシュでのあなたの名前</translation>
    </message>
    <message>
        <source>The other members see it.</source>
        <translation>ほかのメンバーに表示されます。</translation>
    </message>
    <message>
        <source>You belong to the mesh “%1” now</source>
        <translation>メッシュ「%1」に参加しました</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your keyring. Messages arrive as soon as the broker is connected.</source>
        <translation>あなたの鍵が作成され、キーリングに保管されました。ブローカーに接続されるとメッセージが届きます。</translation>
    </message>
    <message>
        <source>A key was made for you and is kept in your encrypted file. Messages arrive as soon as the broker is connected.</source>
        <translation>あなたの鍵が作成され、暗号化されたファイルに保管されました。ブローカーに接続されるとメッセージが届きます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Join again with a new key</source>
        <translation>新しい鍵で再参加</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Open the mesh</source>
        <translation>メッシュを開く</translation>
    </message>
    <message>
        <source>Paste the link you were sent, or a picture of its QR code, or drop it here. It is read on this computer; nothing is sent yet.</source>
        <translation>受け取ったリンクまたは QR コードの画像を貼り付けるか、ここにドロップしてください。読み取りはこのコンピューターで行われ、まだ何も送信されません。</translation>
    </message>
    <message>
        <source>Looking for a QR code in the picture…</source>
        <translation>画像から QR コードを探しています…</translation>
    </message>
    <message>
        <source>Join over a connection that is not encrypted?</source>
        <translation>暗号化されていない接続で参加しますか?</translation>
    </message>
    <message>
        <source>%1 Ask the owner for an invite to wss://, or join in the network of the broker.</source>
        <translation>%1所有者に wss:// の招待を依頼するか、ブローカーのネットワーク内で参加してください。</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>それでも参加</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>最新のメッセージへ</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Unlock your keys</source>
        <translation>鍵のロック解除</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Keep my keys in a file</source>
        <translation>鍵をファイルに保管</translation>
    </message>
</context>
<context>
    <name>KeysMakePage</name>
    <message>
        <source>Keep my keys in an encrypted file on this computer</source>
        <translation>このコンピューターの暗号化されたファイルに鍵を保管</translation>
    </message>
    <message>
        <source>This session has no keyring. If you usually have one, start it instead: the keys in it come back with it.</source>
        <translation>このセッションにはキーリングがありません。普段キーリングを使っている場合は、代わりにそれを起動してください。中の鍵もまた使えるようになります。</translation>
    </message>
    <message>
        <source>This session has a keyring, which needs no passphrase here. Keys that are in it stay there.</source>
        <translation>このセッションにはキーリングがあり、ここでパスフレーズを入力する必要はありません。キーリングにある鍵はそのまま残ります。</translation>
    </message>
    <message>
        <source>Meshtray asks for the passphrase after each start. Without it the keys cannot be read, and nobody can give it back to you.</source>
        <translation>Meshtray は起動するたびにパスフレーズを求めます。パスフレーズがなければ鍵は読み取れず、取り戻す方法もありません。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are good.</source>
        <translation>12 文字以上。4～5 個の単語を組み合わせるのがお勧めです。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
</context>
<context>
    <name>KeysNotice</name>
    <message>
        <source>Your keys are in an encrypted file that is locked.</source>
        <translation>鍵は、ロックされた暗号化ファイルにあります。</translation>
    </message>
    <message>
        <source>This session has no keyring to keep your key in. Start one, or keep your keys in an encrypted file.</source>
        <translation>このセッションには鍵を保管するキーリングがありません。キーリングを起動するか、暗号化されたファイルに鍵を保管してください。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Use an encrypted file…</source>
        <translation>暗号化されたファイルを使う…</translation>
    </message>
</context>
<context>
    <name>KeysOpenPage</name>
    <message>
        <source>Your keys are locked</source>
        <translation>鍵はロックされています</translation>
    </message>
    <message>
        <source>Your keys are unlocked</source>
        <translation>鍵のロックは解除されています</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer. Your meshes wait until it is unlocked.</source>
        <translation>鍵はこのコンピューターの暗号化されたファイルにあります。ロックが解除されるまで、メッシュは待機します。</translation>
    </message>
    <message>
        <source>They are in an encrypted file on this computer, unlocked until Meshtray ends. Meshes that are connected stay so when you lock it.</source>
        <translation>鍵はこのコンピューターの暗号化されたファイルにあり、Meshtray が終了するまでロックが解除されています。ロックしても、接続中のメッシュは接続されたままです。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Your keys belong into the keyring of the system, but this session has none. Start one, or keep them in an encrypted file.</source>
        <translation>鍵は本来システムのキーリングに保管されますが、このセッションにはキーリングがありません。キーリングを起動するか、暗号化されたファイルに鍵を保管してください。</translation>
    </message>
    <message>
        <source>Your keys are in the keyring of the system.</source>
        <translation>鍵はシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is locked.</source>
        <translation>鍵は暗号化されたファイルにあり、ロックされています。</translation>
    </message>
    <message>
        <source>Your keys are in an encrypted file, which is unlocked until Meshtray ends.</source>
        <translation>鍵は暗号化されたファイルにあり、Meshtray が終了するまでロックが解除されています。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Keep my keys in a file…</source>
        <translation>鍵をファイルに保管…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>ロック…</translation>
    </message>
    <message>
        <source>A key that is lost cannot be had back from anybody. Write a backup: you find it with the meshes.</source>
        <translation>失った鍵を取り戻す方法はありません。「メッシュ」のページでバックアップを作成してください。</translation>
    </message>
    <message>
        <source>Go to the meshes</source>
        <translation>メッシュへ移動</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>--profile takes a name of 1 to 32 letters, digits, dashes and underscores.</source>
        <translation>--profile には、英数字、ハイフン、アンダースコアからなる 1～32 文字の名前を指定してください。</translation>
    </message>
    <message>
        <source>%1 is not an option. See meshtray --help.</source>
        <translation>%1 というオプションはありません。meshtray --help を参照してください。</translation>
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
        <translation>使い方: meshtray [--profile P] [--hidden] [LINK]
        meshtray [--profile P] COMMAND …

コマンドを指定しないとデスクトップを起動します。すでに動作中の場合は、そのウィンドウを前面に表示します。
  LINK          招待リンク (ic://… または claudemesh://…)。参加ウィンドウに表示されるだけで、何も送信されません
  --profile P   この ID とそのメッシュの名前。プロファイルごとに別のプロセスで動作します (既定: default)
  --hidden      最初はウィンドウを表示せず、パネルのアイコンだけを表示。パネルがなければウィンドウを表示
  --help, --version
  doctor        キーリング、アイコン、通知、各ブローカーへの経路を調べ、対処方法を示す

その他のコマンドは、そのプロファイルで動作中のデスクトップが実行し、JSON を出力します:
  status
  host start [--name NAME] [--listen ADDRESS:PORT]…
  host status
  host create NAME
  host invite MESH [--uses N] [--expires 7d] [--tls]
  host stop
  join LINK [--name DISPLAY] [--new-key] [--unencrypted]
                                  リンクを持つ人は参加できます。「join -」は標準入力からリンクを読み取ります
  import [FILE] [--preview | --remove-keys]
                                  ~/.claudemesh/config.json にあるコマンドラインクライアントのメッシュ
  backup FILE                     すべてのメッシュとその鍵。パスフレーズは標準入力から渡します
  restore FILE [--preview]        バックアップからの復元
  leave MESH
  safety-number MESH PEER
  set-status idle|working|dnd [MESH]
  set-summary TEXT [MESH]         作業内容。メッシュの全員が読めます
  group join MESH NAME
  group leave MESH NAME
  peers [MESH]                    現在いるメンバーとその作業内容
  send MESH TO TEXT [--priority now|next|low] [--no-wait]
  inbox [MESH] [--drain]
  sent [MESH]
  cancel MESH ID                  待機中のメッセージ
  retry MESH ID                   未確認、拒否、期限切れ、キャンセルのいずれかになったメッセージ
  search TEXT [MESH]
  export MESH FILE
  retention [DAYS|forever]        このコンピューターでのメッセージの保存期間
  history set-aside MESH          メッセージを読み取れないときに新しく始めます。古いファイルは残ります
  open [MESH] [WITH]              ウィンドウに会話を表示
  mute MESH [WITH] [--for 1h|8h|1d|forever]
                                  会話またはメッシュ全体の通知を停止
  unmute MESH [WITH]
  show window
  show join [LINK]
  show host
  show settings
  keys status                     このプロファイルの鍵の保管場所
  keys use-file                   鍵を暗号化されたファイルに保管。パスフレーズは標準入力から渡します
  keys unlock
  keys lock
  keys change-passphrase
  quit

MESH はメッシュの ID または短い名前です。TO、WITH、PEER はメンバーの鍵か名前、または &quot;owner&quot; です。TO と WITH には
&quot;@GROUP&quot;、または全員を表す &quot;*&quot; も指定できます。&quot;--&quot; の後の引数はハイフンで始めることができます。エラーは標準エラー出力に出力されます。
終了コード: 0 完了、1 拒否または失敗、2 コマンドを解釈できない、3 そのプロファイルで動作中のデスクトップがない。
</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: 既定値に戻す</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits of the broker</source>
        <translation>ブローカーの制限</translation>
    </message>
    <message>
        <source>The defaults suit a team. What is changed here is used when hosting starts the next time.</source>
        <translation>既定値はチームでの利用に適しています。ここでの変更は、次にホスティングを開始したときに反映されます。</translation>
    </message>
    <message>
        <source>The running broker still has the old limits. A restart interrupts all connections for a moment; they come back by themselves.</source>
        <translation>動作中のブローカーには以前の制限が適用されています。再起動するとすべての接続が一瞬途切れますが、自動的に回復します。</translation>
    </message>
    <message>
        <source>Restart it now</source>
        <translation>今すぐ再起動</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Open this link in your browser?</source>
        <translation>このリンクをブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>This name is written with letters of other alphabets, “%1”, and may imitate another one.</source>
        <translation>この名前は別の文字体系の文字で「%1」と書かれており、ほかの名前に見せかけている可能性があります。</translation>
    </message>
    <message>
        <source>“%1” before the @ is not the place it leads to, but a user name that is sent there.</source>
        <translation>@ の前の「%1」はリンク先ではなく、リンク先に送信されるユーザー名です。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others in the network can see and change what is shown.</source>
        <translation>接続が暗号化されていません。ネットワーク上の第三者が、表示される内容を見たり変更したりできます。</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>アドレス全体</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>LinkSwitch</name>
    <message>
        <source>Open invite links here</source>
        <translation>招待リンクをここで開く</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs.</source>
        <translation>ほかのプログラムでクリックした、ic:// または claudemesh:// で始まるリンクです。</translation>
    </message>
    <message>
        <source>Links that begin with ic:// or claudemesh://, clicked in other programs. %1 opens them now.</source>
        <translation>ほかのプログラムでクリックした、ic:// または claudemesh:// で始まるリンクです。現在は %1 で開かれます。</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>“%1” is not an address to listen on: write ADDRESS:PORT, for example 127.0.0.1:7900 or [::1]:7900.</source>
        <translation>「%1」は待ち受け用のアドレスではありません。127.0.0.1:7900 や [::1]:7900 のように ADDRESS:PORT の形式で指定してください。</translation>
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
        <translation>一覧から会話を選んでください。</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>再び接続を許可</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>キック…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>参加を禁止…</translation>
    </message>
    <message>
        <source>Who may write to them…</source>
        <translation>書けるメンバー…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 の操作</translation>
    </message>
</context>
<context>
    <name>MemberSection</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%2 人中 %1 人がオンライン</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>参加禁止</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>All members see the new name.</source>
        <translation>新しい名前はメンバー全員に表示されます。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>%1 をキックしますか?</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot connect for a while. Messages wait until then. Membership stays.</source>
        <translation>%1 は今すぐ切断され、しばらくの間接続できなくなります。メッセージはその間待機します。メンバーであることは変わりません。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 の参加を禁止しますか?</translation>
    </message>
    <message>
        <source>%1 is disconnected now and cannot come back, not with a new invite either, until you lift the ban here.</source>
        <translation>%1 は今すぐ切断され、ここで禁止を解除するまで、新しい招待を使っても戻れなくなります。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>参加を禁止</translation>
    </message>
    <message>
        <source>Nobody else is in yet. Make an invite above, and send its link to those you mean.</source>
        <translation>まだほかに誰も参加していません。上で招待を作成し、参加してほしい人にリンクを送ってください。</translation>
    </message>
</context>
<context>
    <name>MenuSeparator</name>
    <message>
        <source>Separator</source>
        <translation>区切り線</translation>
    </message>
</context>
<context>
    <name>MeshCard</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (あなたが所有)</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>このメッシュでの名前</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>あなたの鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Safety numbers…</source>
        <translation>安全番号…</translation>
    </message>
    <message>
        <source>Safety numbers in %1…</source>
        <translation>%1 の安全番号…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Leave %1…</source>
        <translation>%1 から退出…</translation>
    </message>
</context>
<context>
    <name>MeshFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>%1 に書き込めませんでした: %2。空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The list of meshes (meshes.json) cannot be read. It was left as it is: repair it, or move it away and join the meshes again.</source>
        <translation>メッシュの一覧 (meshes.json) を読み取れません。ファイルはそのまま残してあります。修復するか、別の場所に移動してからメッシュに参加し直してください。</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>MeshHeading</name>
    <message>
        <source>Mesh %1: %2</source>
        <translation>メッシュ %1: %2</translation>
    </message>
    <message>
        <source>Actions for the mesh %1</source>
        <translation>メッシュ %1 の操作</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Invite those you want to write with.</source>
        <translation>まだほかに誰もいません。やり取りしたい人を招待してください。</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Whoever joins appears in this list.</source>
        <translation>まだほかに誰もいません。参加した人はこの一覧に表示されます。</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Mesh %1: %2, muted</source>
        <translation>メッシュ %1: %2、ミュート中</translation>
    </message>
</context>
<context>
    <name>MeshKey</name>
    <message>
        <source>What is kept as the key of this mesh is no key: it was damaged or changed. Restore it from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>このメッシュの鍵として保管されているものは鍵ではありません。壊れたか、変更されています。バックアップから復元するか、メッシュの所有者に招待を依頼して新しい鍵で再参加してください。</translation>
    </message>
    <message>
        <source>The key that is kept for this mesh (%1) is not the one it was joined with (%2). Restore that one from a backup, or join again with a new key: ask the mesh&apos;s owner for an invite.</source>
        <translation>このメッシュ用に保管されている鍵 (%1) は、参加時に使った鍵 (%2) ではありません。参加時の鍵をバックアップから復元するか、メッシュの所有者に招待を依頼して新しい鍵で再参加してください。</translation>
    </message>
</context>
<context>
    <name>MeshSection</name>
    <message>
        <source>The mesh to administer</source>
        <translation>管理するメッシュ</translation>
    </message>
    <message>
        <source>Another mesh…</source>
        <translation>別のメッシュ…</translation>
    </message>
    <message>
        <source>Name of the new mesh</source>
        <translation>新しいメッシュの名前</translation>
    </message>
    <message>
        <source>It is hosted here beside the others, at the same address, with members and invites of its own.</source>
        <translation>ほかのメッシュと並んで、ここで同じアドレスでホストされます。メンバーと招待はメッシュごとに別です。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>MeshesOverview</name>
    <message>
        <source>You are in no mesh yet. Join one with an invite, host one, or bring in those you have elsewhere.</source>
        <translation>まだどのメッシュにも参加していません。招待を使って参加するか、メッシュをホストするか、ほかで使っているメッシュをインポートしてください。</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>メッシュに参加…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>メッシュをホスト…</translation>
    </message>
    <message>
        <source>From the command-line client…</source>
        <translation>コマンドラインクライアントから…</translation>
    </message>
    <message>
        <source>Write a backup…</source>
        <translation>バックアップを作成…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>メッシュから退出</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Now: delivered even when the receiver is working or does not want to be disturbed</source>
        <translation>今すぐ: 受信者が作業中や取り込み中でも届けられます</translation>
    </message>
    <message>
        <source>Next: delivered when the receiver is idle</source>
        <translation>次: 受信者が待機中になると届けられます</translation>
    </message>
    <message>
        <source>Low: delivered when the receiver is idle, without hurry</source>
        <translation>低: 受信者が待機中のときに、急がずに届けられます</translation>
    </message>
    <message>
        <source>End-to-end encrypted for you, and opened with the sender&apos;s key: nobody else can have written or read it.</source>
        <translation>あなた宛てにエンドツーエンドで暗号化され、送信者の鍵で開かれました。ほかの誰にも、書くことも読むこともできません。</translation>
    </message>
    <message>
        <source>Not encrypted: the broker could read and change it, and the sender is what the broker says.</source>
        <translation>暗号化されていません。ブローカーは内容を読んだり変更したりでき、送信者もブローカーの申告によるものです。</translation>
    </message>
    <message>
        <source>Nobody vouches for who wrote it.</source>
        <translation>書いた人を証明するものがありません。</translation>
    </message>
    <message>
        <source>It does not open with your key: it was sealed for another key, or damaged on the way.</source>
        <translation>あなたの鍵では開けません。別の鍵で暗号化されたか、途中で壊れています。</translation>
    </message>
    <message>
        <source>It is a copy of a message that was sent the other way. Somebody sent it back.</source>
        <translation>逆方向に送信されたメッセージのコピーです。誰かが送り返しました。</translation>
    </message>
    <message>
        <source>It is a copy of a message of another mesh of yours.</source>
        <translation>あなたが参加している別のメッシュのメッセージのコピーです。</translation>
    </message>
    <message>
        <source>What was kept of it on this computer does not open any more.</source>
        <translation>このコンピューターに保存された内容を開けなくなっています。</translation>
    </message>
    <message>
        <source>News of the broker.</source>
        <translation>ブローカーからのお知らせです。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Sender&apos;s key</source>
        <translation>送信者の鍵</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Who could read it</source>
        <translation>読むことができた人</translation>
    </message>
    <message>
        <source>Receiver&apos;s key</source>
        <translation>受信者の鍵</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The broker&apos;s number</source>
        <translation>ブローカーでの番号</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>読むことができる人</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted: its receivers and the broker.</source>
        <translation>エンドツーエンドで暗号化されていません。受信者とブローカーが読むことができます。</translation>
    </message>
    <message>
        <source>End-to-end encrypted: the receiver alone.</source>
        <translation>エンドツーエンドで暗号化されています。受信者だけが読むことができます。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>不明な送信者</translation>
    </message>
    <message>
        <source>This message was damaged on this computer&apos;s disk and cannot be read any more.</source>
        <translation>このメッセージはこのコンピューターのディスク上で壊れており、読み取れなくなっています。</translation>
    </message>
    <message>
        <source>This message cannot be read: it was sealed for another key, or damaged on the way. Ask the sender to send it again.</source>
        <translation>このメッセージは読み取れません。別の鍵で暗号化されたか、途中で壊れています。送信者に再送を依頼してください。</translation>
    </message>
    <message>
        <source>Member behind it, as the broker says</source>
        <translation>ブローカーによる背後のメンバー</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Details of the message</source>
        <translation>メッセージの詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MessageFooting</name>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. What you write is encrypted for this member alone.</source>
        <translation>まだ何も書かれていません。ここに書いた内容は、このメンバーだけが読めるように暗号化されます。</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in the mesh reads what you write here.</source>
        <translation>まだ何も書かれていません。ここに書いた内容は、メッシュの全員に読まれます。</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>このメッセージの操作</translation>
    </message>
    <message>
        <source>Delete this message here?</source>
        <translation>ここにあるこのメッセージを削除しますか?</translation>
    </message>
    <message>
        <source>It is removed from this computer, which cannot be undone. Whoever else has it keeps it.</source>
        <translation>このコンピューターから削除され、元に戻すことはできません。ほかの人が持っているメッセージは残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Everyone in this group reads what you write here.</source>
        <translation>ここにはまだメッセージがありません。ここに書いた内容はこのグループの全員が読めます。</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Copy as a quote</source>
        <translation>引用としてコピー</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>ここから削除…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>%1 を開く…</translation>
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
            <numerusform>すべて表示 (%n 行)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>折りたたむ</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Keeping</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Texts are kept encrypted on this computer. What is unread or waits to be sent is never deleted for its age.</source>
        <translation>テキストは暗号化されてこのコンピューターに保存されます。未読のメッセージと送信待ちのメッセージが、古いという理由で削除されることはありません。</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>メッセージの保存期間</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Nothing of what you wrote or read is kept in an index. Searching opens the messages one by one, which takes a moment when there are many.</source>
        <translation>読み書きした内容の索引は作成されません。検索時にはメッセージを 1 件ずつ開くため、件数が多いと少し時間がかかります。</translation>
    </message>
    <message>
        <source>Delete older messages?</source>
        <translation>古いメッセージを削除しますか?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>MuteGroup</name>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute notifications…</source>
        <translation>通知をミュート…</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>8 時間</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>明日の朝まで</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>解除するまで</translation>
    </message>
</context>
<context>
    <name>MutesGroup</name>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Nothing is told of these, and they do not count in the panel.</source>
        <translation>これらは通知されず、パネルの件数にも含まれません。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 のミュートを解除</translation>
    </message>
    <message>
        <source>Nothing is muted. A conversation or a mesh is muted from its menu in the main window.</source>
        <translation>ミュート中のものはありません。会話やメッシュは、メインウィンドウのそれぞれのメニューからミュートできます。</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Brokers on this machine and in your local network are always reached directly. A change is for new connections; those that are open stay.</source>
        <translation>このコンピューターとローカルネットワークのブローカーには、常に直接接続します。変更は新しい接続に適用され、確立済みの接続は維持されます。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>次のプロキシを使用:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>NewConversationForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>New message in %1</source>
        <translation>%1 での新しいメッセージ</translation>
    </message>
    <message>
        <source>A member, a group, everyone, or a member&apos;s key of 64 characters.</source>
        <translation>メンバー、グループ、全員、またはメンバーの 64 文字の鍵。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Nobody fits that. Paste the member&apos;s key of 64 characters instead.</source>
        <translation>該当する人はいません。代わりにメンバーの 64 文字の鍵を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>A message that could not be decrypted.</source>
        <translation>復号できなかったメッセージ。</translation>
    </message>
    <message>
        <source>A copy of a message of another mesh; it was not sent in this one.</source>
        <translation>別のメッシュのメッセージのコピー。このメッシュで送信されたものではありません。</translation>
    </message>
    <message>
        <source>A copy of an earlier message came back; it was not sent by this member.</source>
        <translation>以前のメッセージのコピーが届きました。このメンバーが送信したものではありません。</translation>
    </message>
    <message>
        <source>News of the mesh %1</source>
        <translation>メッシュ %1 からのお知らせ</translation>
    </message>
    <message>
        <source>Somebody in %1 (sender not known)</source>
        <translation>%1 の誰か (送信者不明)</translation>
    </message>
    <message>
        <source>%1 in %2 (not encrypted)</source>
        <translation>%1 (%2、暗号化なし)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>%1 の全員</translation>
    </message>
    <message>
        <source>Your answer in %1</source>
        <translation>%1 でのあなたの返信</translation>
    </message>
    <message>
        <source>Somebody: %1</source>
        <translation>誰か: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender and message</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>以前のメッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>part of: … in 3 conversations</comment>
        <translation>
            <numerusform>メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <comment>part of: 12 messages in …</comment>
        <translation>
            <numerusform>%n 件の会話</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 while you were away</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>不在中に %2で%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 messages, 3 conversations</comment>
        <translation>%2で%1</translation>
    </message>
</context>
<context>
    <name>NotificationPreview</name>
    <message>
        <source>Not told: the mesh is muted.</source>
        <translation>通知なし: メッシュがミュートされています。</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted.</source>
        <translation>通知なし: 会話がミュートされています。</translation>
    </message>
    <message>
        <source>Not told: the mesh is muted until %1.</source>
        <translation>通知なし: メッシュが %1 までミュートされています。</translation>
    </message>
    <message>
        <source>Not told: the conversation is muted until %1.</source>
        <translation>通知なし: 会話が %1 までミュートされています。</translation>
    </message>
    <message>
        <source>Not told: notifications are switched off.</source>
        <translation>通知なし: 通知がオフになっています。</translation>
    </message>
    <message>
        <source>Not told: you are reading this conversation.</source>
        <translation>通知なし: この会話を閲覧中です。</translation>
    </message>
    <message>
        <source>Not told, by rule %1. The message is unread and counted.</source>
        <translation>通知なし: ルール %1 によります。メッセージは未読として数えられます。</translation>
    </message>
    <message>
        <source>Put off: quiet hours until %1. You are told of it then.</source>
        <translation>保留: %1 までは通知オフ時間です。その時刻になると通知されます。</translation>
    </message>
    <message>
        <source>Put off: the desktop is set not to disturb. You are told of it afterwards.</source>
        <translation>保留: デスクトップがサイレントモードになっています。解除後に通知されます。</translation>
    </message>
    <message>
        <source>Told, by rule %1.</source>
        <translation>通知あり: ルール %1 によります。</translation>
    </message>
    <message>
        <source>Told: nothing is against it.</source>
        <translation>通知あり: 妨げるものはありません。</translation>
    </message>
    <message>
        <source>It breaks through the quiet hours.</source>
        <translation>通知オフ時間中でも通知されます。</translation>
    </message>
    <message>
        <source>It breaks through the desktop&apos;s “do not disturb”.</source>
        <translation>デスクトップの「サイレントモード」中でも通知されます。</translation>
    </message>
    <message>
        <source>It names the sender and shows no text.</source>
        <translation>送信者名が表示され、本文は表示されません。</translation>
    </message>
    <message>
        <source>It says that something came, and no more.</source>
        <translation>何かが届いたことだけが表示されます。</translation>
    </message>
    <message>
        <source>It makes no sound.</source>
        <translation>音は鳴りません。</translation>
    </message>
    <message>
        <source>It comes again every minute until it is read, at most 30 times.</source>
        <translation>既読になるまで 1 分ごとに、最大 30 回繰り返し通知されます。</translation>
    </message>
</context>
<context>
    <name>NotificationReply</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Messages to everyone are not encrypted. Open the conversation to answer there.</source>
        <translation>全員宛てのメッセージは暗号化されません。返信するには会話を開いてください。</translation>
    </message>
    <message>
        <source>Your answer waits for the connection and is sent then: %1</source>
        <translation>返信は接続待ちです。接続されると送信されます: %1</translation>
    </message>
    <message>
        <source>Your answer is not confirmed; it is sent again as soon as there is a connection: %1</source>
        <translation>返信は確認されていません。接続されるとすぐに再送されます: %1</translation>
    </message>
    <message>
        <source>Your answer was not sent: %1</source>
        <translation>返信は送信されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>NotificationsOverview</name>
    <message>
        <source>Tell me of new messages</source>
        <translation>新しいメッセージを通知する</translation>
    </message>
    <message>
        <source>Be quiet while the desktop is set not to disturb</source>
        <translation>デスクトップがサイレントモードの間は通知を控える</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>There is not enough free memory to turn the passphrase into a key. Close something and try again.</source>
        <translation>パスフレーズから鍵を生成するための空きメモリーが足りません。何かを閉じてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>PassphraseInput</name>
    <message>
        <source>The passphrase is too long.</source>
        <translation>パスフレーズが長すぎます。</translation>
    </message>
    <message>
        <source>There is no passphrase in the standard input.</source>
        <translation>標準入力にパスフレーズがありません。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Try again.</source>
        <translation>2 つのパスフレーズが一致しません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
</context>
<context>
    <name>PassphraseSecretStore</name>
    <message>
        <source>The passphrase is too short: take at least %1 characters, better four or five words.</source>
        <translation>パスフレーズが短すぎます。%1 文字以上にしてください。4～5 個の単語を組み合わせるのがお勧めです。</translation>
    </message>
    <message>
        <source>The passphrase is too long: %1 bytes are the most that is taken.</source>
        <translation>パスフレーズが長すぎます。上限は %1 バイトです。</translation>
    </message>
    <message>
        <source>There is no encrypted file with keys in this profile.</source>
        <translation>このプロファイルには、鍵を保管する暗号化されたファイルがありません。</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>The encrypted file with your keys is of a kind that this version does not know. Update Meshtray, or restore your meshes from a backup.</source>
        <translation>鍵を保管する暗号化されたファイルは、このバージョンでは扱えない種類のものです。Meshtray を更新するか、バックアップからメッシュを復元してください。</translation>
    </message>
    <message>
        <source>The encrypted file with your keys would become too large.</source>
        <translation>鍵を保管する暗号化されたファイルが大きくなりすぎます。</translation>
    </message>
    <message>
        <source>This profile keeps its keys in an encrypted file already.</source>
        <translation>このプロファイルの鍵は、すでに暗号化されたファイルに保管されています。</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1: 選択…</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>グループ %1</translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Your summary and groups in %1</source>
        <translation>%1 での作業内容とグループ</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>何をしていますか?</translation>
    </message>
    <message>
        <source>A line for all in %1. The broker can read it.</source>
        <translation>%1 の全員に表示される 1 行のテキストです。ブローカーも読むことができます。</translation>
    </message>
    <message>
        <source>For example: reviewing the payment service</source>
        <translation>例: 決済サービスのレビュー中</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>所属グループ</translation>
    </message>
    <message>
        <source>What is written to a group reaches all who belong to it. It is not end-to-end encrypted.</source>
        <translation>グループ宛てに書いた内容は、所属する全員に届きます。エンドツーエンドでは暗号化されません。</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PriorityMenu</name>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Delivered at once, also to those who work or do not want to be disturbed.</source>
        <translation>作業中や取り込み中の相手にも、すぐに届けられます。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>The usual: delivered as soon as the receiver is idle.</source>
        <translation>通常の優先度です。受信者が待機中になるとすぐに届けられます。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Delivered to an idle receiver, after everything else.</source>
        <translation>受信者が待機中のときに、ほかのすべてのメッセージの後で届けられます。</translation>
    </message>
</context>
<context>
    <name>PrivacyGroup</name>
    <message>
        <source>What a notification shows</source>
        <translation>通知に表示する内容</translation>
    </message>
    <message>
        <source>Who wrote, where, and the first lines</source>
        <translation>送信者、場所、本文の最初の数行</translation>
    </message>
    <message>
        <source>Who wrote, and where</source>
        <translation>送信者と場所</translation>
    </message>
    <message>
        <source>Only that something came</source>
        <translation>何かが届いたことだけ</translation>
    </message>
    <message>
        <source>Example of a notification: %1. %2</source>
        <translation>通知の例: %1。%2</translation>
    </message>
</context>
<context>
    <name>ProxyAddress</name>
    <message>
        <source>Type the proxy&apos;s address, for example socks5://127.0.0.1:9050.</source>
        <translation>プロキシのアドレスを入力してください (例: socks5://127.0.0.1:9050)。</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://host:port or socks5://host:port.</source>
        <translation>これはプロキシのアドレスではありません。http://host:port または socks5://host:port の形式で入力してください。</translation>
    </message>
    <message>
        <source>Proxies that want a name and a password are not supported. Leave them out.</source>
        <translation>名前とパスワードが必要なプロキシには対応していません。名前とパスワードは省いてください。</translation>
    </message>
    <message>
        <source>Leave out what stands behind the port.</source>
        <translation>ポートより後ろの部分は省いてください。</translation>
    </message>
    <message>
        <source>The port is missing: put a colon and the port behind the host, for example :1080.</source>
        <translation>ポートがありません。ホストの後にコロンとポートを付けてください (例: :1080)。</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>In quiet hours you are told of nothing, unless a rule says otherwise. Messages come in all the same and are unread; you hear of them when the quiet is over.</source>
        <translation>通知オフ時間中は、ルールで指定されている場合を除き、何も通知されません。メッセージはその間も届いて未読になり、通知オフ時間が終わると通知されます。</translation>
    </message>
</context>
<context>
    <name>QuietRow</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1, quiet from</source>
        <translation>%1、通知オフの開始</translation>
    </message>
    <message>
        <source>until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1, quiet until</source>
        <translation>%1、通知オフの終了</translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation>毎日同じにする</translation>
    </message>
    <message>
        <source>%1: the same every day</source>
        <translation>%1: 毎日同じにする</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Command for the firewall</source>
        <translation>ファイアウォールのコマンド</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>エンドツーエンド暗号化</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>エンドツーエンド暗号化なし</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>バックアップのファイル</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>A new rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>ルールの変更</translation>
    </message>
    <message>
        <source>For messages</source>
        <translation>対象のメッセージ</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Rule %1: %2. %3.</source>
        <translation>ルール %1: %2。%3。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation>ルール %1 を上へ移動</translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation>ルール %1 を下へ移動</translation>
    </message>
    <message>
        <source>Change rule %1…</source>
        <translation>ルール %1 を変更…</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>ルール %1 を削除</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Priority now</source>
        <translation>優先度「今すぐ」</translation>
    </message>
    <message>
        <source>Priority next or now</source>
        <translation>優先度「次」または「今すぐ」</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>すべての優先度</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>送信者: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>メッシュ: %1</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Tell me as usual</source>
        <translation>通常どおり通知する</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours</source>
        <translation>通知オフ時間中も通知する</translation>
    </message>
    <message>
        <source>Tell me also in quiet hours, again and again until I have read it</source>
        <translation>通知オフ時間中も、読むまで繰り返し通知する</translation>
    </message>
    <message>
        <source>Do not tell me; it only counts as unread</source>
        <translation>通知せず、未読として数えるだけにする</translation>
    </message>
</context>
<context>
    <name>RulesGroup</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The first rule that a message matches decides. Without one, you are told unless it is quiet.</source>
        <translation>メッセージに一致する最初のルールが適用されます。一致するルールがなければ、通知オフ時間を除いて通知されます。</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>ルールはまだありません。</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>ルールを追加…</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Safety numbers in %1</source>
        <translation>%1 の安全番号</translation>
    </message>
    <message>
        <source>You and the other side see the same number when nobody stands between you. Compare it by another way, for example by telephone.</source>
        <translation>間に誰も介在していなければ、あなたと相手に同じ番号が表示されます。電話など別の手段で番号を照合してください。</translation>
    </message>
    <message>
        <source>Nobody else is known in this mesh yet. Come back when somebody is there.</source>
        <translation>このメッシュにはまだほかに誰もいません。誰かが参加してからもう一度開いてください。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>安全番号</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation>相手の鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>番号をコピー</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>検索する範囲</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hits</source>
        <translation>
            <numerusform>最新の %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be searched: %1</source>
        <translation>検索できなかった部分があります: %1</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>見つかったメッセージ</translation>
    </message>
    <message>
        <source>Type one word or several: a message is found when it has all of them.</source>
        <translation>1 つ以上の単語を入力してください。すべての単語を含むメッセージが見つかります。</translation>
    </message>
    <message>
        <source>No message has these words. Try fewer of them, or another spelling.</source>
        <translation>これらの単語を含むメッセージはありません。単語を減らすか、別の表記を試してください。</translation>
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
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another.</source>
        <translation>%1 はファイルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be. Choose another.</source>
        <translation>ファイル %1 は想定より大きすぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>%1 に書き込めませんでした: %2。空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is. Choose another name.</source>
        <translation>ファイル %1 はすでに存在するため、そのまま残しました。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>キーリングがロックされています。ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The key of this mesh is not in your keyring any more. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>このメッシュの鍵がキーリングになくなっています。バックアップから復元するか、メッシュの所有者に招待を依頼して新しい鍵で再参加してください。</translation>
    </message>
    <message>
        <source>This session has no keyring service. Install and start one, for example GNOME Keyring or KWallet, or keep your keys in a file that a passphrase encrypts.</source>
        <translation>このセッションにはキーリングサービスがありません。GNOME Keyring や KWallet などをインストールして起動するか、パスフレーズで暗号化されたファイルに鍵を保管してください。</translation>
    </message>
    <message>
        <source>Your keyring did not answer in time. If it asks for a password, enter it and try again.</source>
        <translation>キーリングから時間内に応答がありませんでした。パスワードを求められている場合は、入力してからもう一度試してください。</translation>
    </message>
    <message>
        <source>Your keyring refused access. Allow it and try again.</source>
        <translation>キーリングへのアクセスが拒否されました。アクセスを許可して、もう一度試してください。</translation>
    </message>
    <message>
        <source>What your keyring has under this name is not what Meshtray put there. Remove that entry or restore a backup.</source>
        <translation>キーリングのこの名前の項目は、Meshtray が保管したものではありません。その項目を削除するか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Your keyring could not do it. Try again.</source>
        <translation>キーリングで処理できませんでした。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings (settings.json) could not be read, so the defaults are used. The file was kept as settings.json.bad.</source>
        <translation>設定 (settings.json) を読み取れなかったため、既定値を使用します。元のファイルは settings.json.bad として残してあります。</translation>
    </message>
</context>
<context>
    <name>SettingsPageHolder</name>
    <message>
        <source>Back to the pages</source>
        <translation>ページの一覧に戻る</translation>
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
        <translation>通知オフ時間</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings – %1</source>
        <translation>設定 – %1</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave this mesh…</source>
        <translation>このメッシュから退出…</translation>
    </message>
    <message>
        <source>Leave the mesh</source>
        <translation>メッシュから退出</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>Nothing here fits that. To write to somebody else, use “New message”.</source>
        <translation>該当するものはありません。ほかの人に書くには「新しいメッセージ」を使ってください。</translation>
    </message>
    <message>
        <source>New message…</source>
        <translation>新しいメッセージ…</translation>
    </message>
    <message>
        <source>Your summary and groups…</source>
        <translation>作業内容とグループ…</translation>
    </message>
    <message>
        <source>Unmute notifications</source>
        <translation>通知のミュートを解除</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>通知をミュート</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>The passphrase cannot be handed over.</source>
        <translation>パスフレーズを渡すことができません。</translation>
    </message>
    <message>
        <source>Meshtray is not running with this profile. Start it with: meshtray --hidden</source>
        <translation>このプロファイルの Meshtray は動作していません。次のコマンドで起動してください: meshtray --hidden</translation>
    </message>
    <message>
        <source>Meshtray is running with this profile but does not answer. End it and start it again.</source>
        <translation>このプロファイルの Meshtray は動作していますが、応答しません。終了してからもう一度起動してください。</translation>
    </message>
    <message>
        <source>The running Meshtray did not answer in time.</source>
        <translation>動作中の Meshtray から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The running Meshtray ended before it answered.</source>
        <translation>動作中の Meshtray が応答する前に終了しました。</translation>
    </message>
    <message>
        <source>The answer is too long to be read.</source>
        <translation>応答が長すぎて読み取れません。</translation>
    </message>
    <message>
        <source>The command is too long. Shorten the text.</source>
        <translation>コマンドが長すぎます。テキストを短くしてください。</translation>
    </message>
    <message>
        <source>The running Meshtray takes no passphrase. It may be of another version: restart it.</source>
        <translation>動作中の Meshtray がパスフレーズを受け付けません。バージョンが異なる可能性があります。再起動してください。</translation>
    </message>
    <message>
        <source>That is not a request.</source>
        <translation>要求として認識できません。</translation>
    </message>
    <message>
        <source>The running Meshtray gave no answer that can be read. It may be of another version: restart it.</source>
        <translation>動作中の Meshtray から読み取れる応答がありませんでした。バージョンが異なる可能性があります。再起動してください。</translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Without a window: only the icon in the panel.</source>
        <translation>ウィンドウは表示されず、パネルのアイコンだけが表示されます。</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>セッションの開始時に起動</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>会話の一覧に戻る</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>エンドツーエンド暗号化</translation>
    </message>
    <message>
        <source>Not end-to-end encrypted</source>
        <translation>エンドツーエンド暗号化なし</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and summary</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>%1 のセッション</translation>
    </message>
    <message>
        <source>Session of %1 · %2</source>
        <translation>%1 のセッション · %2</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>TrafficLine</name>
    <message>
        <source>How busy the broker is</source>
        <translation>ブローカーの負荷</translation>
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
            <numerusform>未読メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting a mesh</source>
        <translation>メッシュをホスト中</translation>
    </message>
    <message>
        <source>In no mesh yet</source>
        <translation>まだどのメッシュにも参加していません</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1、%2 (%3)</translation>
    </message>
    <message>
        <source>Notifications are muted</source>
        <translation>通知はミュートされています</translation>
    </message>
</context>
<context>
    <name>TrialGroup</name>
    <message>
        <source>What would happen with a message?</source>
        <translation>メッセージはどう扱われますか?</translation>
    </message>
    <message>
        <source>In the mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>With the priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The encrypted file with your keys is damaged. Put back a copy of it, or move it away and restore your meshes from a backup.</source>
        <translation>鍵を保管する暗号化されたファイルが壊れています。ファイルのコピーを元の場所に戻すか、ファイルを別の場所に移動してバックアップからメッシュを復元してください。</translation>
    </message>
    <message>
        <source>That is not the passphrase of your encrypted file. Try again.</source>
        <translation>暗号化されたファイルのパスフレーズが違います。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>キーリングがロック中</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>鍵がありません</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>キーリングがありません</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>鍵を利用できません</translation>
    </message>
    <message>
        <source>Reading the key…</source>
        <translation>鍵を読み取っています…</translation>
    </message>
    <message>
        <source>Messages unreadable</source>
        <translation>メッセージを読み取れません</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>The broker cannot be reached. Messages wait here and go out when it is back.</source>
        <translation>ブローカーに接続できません。メッセージはここで待機し、接続が回復すると送信されます。</translation>
    </message>
    <message>
        <source>The broker does not let you in any more. Ask the owner of the mesh for a new invite.</source>
        <translation>ブローカーへの接続が許可されなくなりました。メッシュの所有者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>New messages cannot be kept and wait at the broker: %1</source>
        <translation>新しいメッセージを保存できないため、ブローカーで待機しています: %1</translation>
    </message>
    <message>
        <source>End-to-end encrypted</source>
        <translation>エンドツーエンド暗号化</translation>
    </message>
    <message>
        <source>Not encrypted, sender not proven</source>
        <translation>暗号化なし、送信者は未証明</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Could not be decrypted</source>
        <translation>復号できませんでした</translation>
    </message>
    <message>
        <source>Copy of a message sent the other way</source>
        <translation>逆方向に送信されたメッセージのコピー</translation>
    </message>
    <message>
        <source>Copy of a message of another mesh</source>
        <translation>別のメッシュのメッセージのコピー</translation>
    </message>
    <message>
        <source>Damaged on this computer</source>
        <translation>このコンピューターで破損</translation>
    </message>
    <message>
        <source>From the broker</source>
        <translation>ブローカーから</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Not sent: it waited for seven days</source>
        <translation>未送信: 7 日間待機しました</translation>
    </message>
    <message>
        <source>Given up after seven days; it may have arrived</source>
        <translation>7 日後に送信を中止。届いている可能性があります</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Cancelled; it may have arrived</source>
        <translation>キャンセル済み。届いている可能性があります</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>conversation and number of messages</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more conversation(s)</source>
        <translation>
            <numerusform>ほか %n 件の会話</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
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
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The export was called off.</source>
        <translation>書き出しは中止されました。</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>ファイル %1 はすでに存在します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The messages of this mesh are not open yet.</source>
        <translation>このメッシュのメッセージはまだ開かれていません。</translation>
    </message>
    <message>
        <source>Another search has taken its place.</source>
        <translation>別の検索に置き換えられました。</translation>
    </message>
</context>
<context>
    <name>meshtray::HostAdmin</name>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>このメッシュは現在ここでホストされていません。先にホスティングを開始してください。</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>その間にブローカーが停止しました。</translation>
    </message>
    <message>
        <source>The broker speaks no TLS, so no invite can name its key. See the host window for the reason.</source>
        <translation>ブローカーが TLS に対応していないため、招待に鍵を含めることができません。理由はホストのウィンドウを確認してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::HostedMeshes</name>
    <message>
        <source>The broker&apos;s data folder does not have the mesh that was hosted here. Put the folder %1/broker back from a backup.</source>
        <translation>ブローカーのデータフォルダーに、ここでホストしていたメッシュがありません。フォルダー %1/broker をバックアップから戻してください。</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>その間にブローカーが停止しました。</translation>
    </message>
</context>
<context>
    <name>meshtray::HostingService</name>
    <message>
        <source>A broker is running here already. Stop it first.</source>
        <translation>ここではすでにブローカーが動作しています。先に停止してください。</translation>
    </message>
    <message>
        <source>The broker was stopped meanwhile.</source>
        <translation>その間にブローカーが停止しました。</translation>
    </message>
    <message>
        <source>No broker is running here.</source>
        <translation>ここで動作しているブローカーはありません。</translation>
    </message>
    <message>
        <source>No broker is running here. Start hosting first.</source>
        <translation>ここで動作しているブローカーはありません。先にホスティングを開始してください。</translation>
    </message>
    <message>
        <source>This mesh is not hosted here now. Start hosting first.</source>
        <translation>このメッシュは現在ここでホストされていません。先にホスティングを開始してください。</translation>
    </message>
    <message>
        <source>This mesh is hosted here, with your key. Stop hosting first, then leave it.</source>
        <translation>このメッシュは、あなたの鍵でここにホストされています。先にホスティングを停止してから退出してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::JoinDesk</name>
    <message>
        <source>Joining was cancelled. Nothing was sent.</source>
        <translation>参加はキャンセルされました。何も送信されていません。</translation>
    </message>
    <message>
        <source>Joining was cancelled while the broker was asked. It may have let you in already: to make sure, join again with the same link.</source>
        <translation>ブローカーへの問い合わせ中に参加がキャンセルされました。すでに参加が認められている可能性があります。確実にするには、同じリンクでもう一度参加してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::Joining</name>
    <message>
        <source>This invite names its mesh in a way that no broker accepts.</source>
        <translation>この招待のメッシュの指定方法は、どのブローカーにも受け付けられません。</translation>
    </message>
    <message>
        <source>Choose the name that the other members will see.</source>
        <translation>ほかのメンバーに表示される名前を決めてください。</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>すでに「%1」に参加しています。</translation>
    </message>
    <message>
        <source>Your keychain holds something under the name of this mesh that is not a key. Remove that entry, then join again.</source>
        <translation>キーリングのこのメッシュの名前の項目に、鍵ではないものが入っています。その項目を削除してから、もう一度参加してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::Leaving</name>
    <message>
        <source>The messages of the mesh could not be deleted: %1. Check the permissions.</source>
        <translation>メッシュのメッセージを削除できませんでした: %1。アクセス権を確認してください。</translation>
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
        <translation>このメッシュのメッセージは読み取れます。退避するものはありません。</translation>
    </message>
    <message>
        <source>More than one member is called “%1”. Use the member&apos;s key.</source>
        <translation>「%1」という名前のメンバーが複数います。メンバーの鍵を使ってください。</translation>
    </message>
    <message>
        <source>Nobody called “%1” is known in this mesh. Use the member&apos;s 64-character key.</source>
        <translation>このメッシュに「%1」という名前の人は見つかりません。メンバーの 64 文字の鍵を使ってください。</translation>
    </message>
    <message>
        <source>Name one member, by key or name.</source>
        <translation>メンバーを 1 人、鍵または名前で指定してください。</translation>
    </message>
    <message>
        <source>That is your own key. Name another member.</source>
        <translation>それはあなた自身の鍵です。別のメンバーを指定してください。</translation>
    </message>
    <message>
        <source>The key of this mesh is being read. Try again.</source>
        <translation>このメッシュの鍵を読み取っています。もう一度試してください。</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>送信するものがありません。メッセージが空です。</translation>
    </message>
    <message>
        <source>The message is too long: a broker takes at most %1 KiB. Split it.</source>
        <translation>メッセージが長すぎます。ブローカーが受け付けるのは %1 KiB までです。分割してください。</translation>
    </message>
    <message>
        <source>That is not a key a message can be encrypted for. Check it.</source>
        <translation>それはメッセージの暗号化に使える鍵ではありません。確認してください。</translation>
    </message>
    <message>
        <source>The message was not sent, because it cannot be kept: %1</source>
        <translation>メッセージを保存できないため、送信されませんでした: %1</translation>
    </message>
    <message>
        <source>It was sealed with a key that you do not use any more. Try again to send it with your new key.</source>
        <translation>このメッセージは、もう使われていない鍵で暗号化されています。再試行すると、新しい鍵で送信されます。</translation>
    </message>
    <message>
        <source>The key of this mesh is not available yet. Unlock your keyring and try again.</source>
        <translation>このメッシュの鍵はまだ利用できません。キーリングのロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no such message of yours that could be sent.</source>
        <translation>送信できるあなたのメッセージに、該当するものはありません。</translation>
    </message>
    <message>
        <source>The broker has this message already.</source>
        <translation>このメッセージはすでにブローカーに届いています。</translation>
    </message>
    <message>
        <source>A group&apos;s name has 1 to %1 characters: letters without accents, digits and _ . / -, and it is not “all”.</source>
        <translation>グループの名前は 1～%1 文字で、アクセント記号のない英字、数字、_ . / - が使えます。「all」は使えません。</translation>
    </message>
    <message>
        <source>You belong to %1 groups already. Leave one of them first.</source>
        <translation>すでに %1 個のグループに所属しています。先にいずれかから退出してください。</translation>
    </message>
    <message>
        <source>You do not belong to a group “%1”.</source>
        <translation>グループ「%1」には所属していません。</translation>
    </message>
    <message>
        <source>There is no connection to the broker, which has to know. Leave the group when there is.</source>
        <translation>ブローカーに接続されていないため、退出を伝えられません。接続されてからグループを退出してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshBackup</name>
    <message>
        <source>The passphrase is too short for a backup: use %1 characters or more.</source>
        <translation>バックアップにはパスフレーズが短すぎます。%1 文字以上にしてください。</translation>
    </message>
    <message>
        <source>There is no mesh in this profile that could be backed up.</source>
        <translation>このプロファイルには、バックアップできるメッシュがありません。</translation>
    </message>
    <message>
        <source>There is no backup, because the key of “%1” cannot be read. %2</source>
        <translation>「%1」の鍵を読み取れないため、バックアップは作成されませんでした。%2</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshImport</name>
    <message>
        <source>Meshes are being imported already. Wait for the end of that.</source>
        <translation>メッシュのインポートがすでに進行中です。完了するまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>meshtray::MeshService</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>フォルダー %1 を作成できません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>There is no mesh “%1” in this profile.</source>
        <translation>このプロファイルにメッシュ「%1」はありません。</translation>
    </message>
    <message>
        <source>More than one mesh is called “%1”. Use its id.</source>
        <translation>「%1」という名前のメッシュが複数あります。ID を使ってください。</translation>
    </message>
    <message>
        <source>The key of the mesh could not be put into your keychain: %1</source>
        <translation>メッシュの鍵をキーリングに保管できませんでした: %1</translation>
    </message>
    <message>
        <source>You are in “%1” already.</source>
        <translation>すでに「%1」に参加しています。</translation>
    </message>
    <message>
        <source>There is no such mesh in this profile.</source>
        <translation>このプロファイルに該当するメッシュはありません。</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to %1 days, or for good.</source>
        <translation>メッセージの保存期間は 1～%1 日、または無期限です。</translation>
    </message>
</context>
<context>
    <name>meshtray::PassphraseSecretStore</name>
    <message>
        <source>Your keys are in an encrypted file that is locked. Unlock it with its passphrase.</source>
        <translation>鍵は、ロックされた暗号化ファイルにあります。パスフレーズでロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ProfileSecretStore</name>
    <message>
        <source>The key of this mesh is neither in your encrypted file nor in your keyring. Restore it from a backup, or join again with a new key: ask the owner of the mesh for an invite.</source>
        <translation>このメッシュの鍵が、暗号化されたファイルにもキーリングにもありません。バックアップから復元するか、メッシュの所有者に招待を依頼して新しい鍵で再参加してください。</translation>
    </message>
    <message>
        <source>It is not in your encrypted file; your keyring may have it. %1</source>
        <translation>暗号化されたファイルにはありません。キーリングにある可能性があります。%1</translation>
    </message>
    <message>
        <source>This session has no keyring service: start it, then try again.</source>
        <translation>このセッションにはキーリングサービスがありません。起動してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::Rejoining</name>
    <message>
        <source>You are not in “%1”. Join it without a new key.</source>
        <translation>「%1」には参加していません。新しい鍵を使わずに参加してください。</translation>
    </message>
    <message>
        <source>You own “%1”: its invites are signed with your key, so it cannot be changed. If the key is lost, restore it from a backup.</source>
        <translation>あなたは「%1」の所有者です。招待にはあなたの鍵で署名するため、鍵を変更することはできません。鍵を失った場合は、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>This invite is not signed by the owner of “%1”, the mesh that you are in. Ask the owner for a new one.</source>
        <translation>この招待には、参加中のメッシュ「%1」の所有者の署名がありません。所有者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>You are joining “%1” already.</source>
        <translation>すでに「%1」に参加しようとしています。</translation>
    </message>
    <message>
        <source>You left the mesh meanwhile.</source>
        <translation>その間にメッシュから退出しました。</translation>
    </message>
    <message>
        <source>The key of this mesh is being moved. Try again.</source>
        <translation>このメッシュの鍵を移動しています。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::broker</name>
    <message>
        <source>Another broker is serving %1. Stop it, or choose another folder.</source>
        <translation>%1 では別のブローカーが動作しています。それを停止するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This broker does not know that mesh.</source>
        <translation>このブローカーにそのメッシュはありません。</translation>
    </message>
    <message>
        <source>An invite can be used 1 to %1 times.</source>
        <translation>招待を使用できる回数は 1～%1 回です。</translation>
    </message>
    <message>
        <source>Only the owner of a mesh can sign its invites.</source>
        <translation>メッシュの招待に署名できるのは、その所有者だけです。</translation>
    </message>
    <message>
        <source>There is an invite exactly like this one. Make it again with another expiry.</source>
        <translation>まったく同じ招待がすでにあります。有効期限を変えて作成し直してください。</translation>
    </message>
    <message>
        <source>There is no such invite to “%1”. Choose one from the list of its invites.</source>
        <translation>「%1」にそのような招待はありません。招待の一覧から選んでください。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or off</source>
        <translation>%1 から %2 までの整数、または off</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>a size from %1 to %2, like 512K or 2M</source>
        <translation>%1 から %2 までのサイズ (例: 512K、2M)</translation>
    </message>
    <message>
        <source>a time from %1 to %2, like 90s, 15m or 12h (ms, s, m, h, d)</source>
        <translation>%1 から %2 までの時間 (例: 90s、15m、12h。単位は ms、s、m、h、d)</translation>
    </message>
    <message>
        <source>off, or how many a second and how many at once, like 100:500, each from 1 to %1</source>
        <translation>off、または 1 秒あたりの数と一度に送れる数 (例: 100:500、それぞれ 1 から %1 まで)</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on または off</translation>
    </message>
    <message>
        <source>up to %1 web addresses like https://example.org, without a path</source>
        <translation>https://example.org のような、パスを含まないウェブアドレス (最大 %1 個)</translation>
    </message>
    <message>
        <source>“%1” does not fit: give %2.</source>
        <translation>「%1」は適切な値ではありません。指定できる値: %2。</translation>
    </message>
    <message>
        <source>The time to wait for a pong (%1) must be longer than the time between two pings (%2): nobody could stay connected.</source>
        <translation>pong を待つ時間 (%1) は ping の間隔 (%2) より長くする必要があります。そうしないと、誰も接続を維持できません。</translation>
    </message>
    <message>
        <source>One address may have %1 connections that have not said who they are, but all together only %2: give one address fewer, or all of them more.</source>
        <translation>1 つのアドレスには未識別の接続が %1 個まで許可されていますが、全体では %2 個までです。アドレスごとの数を減らすか、全体の数を増やしてください。</translation>
    </message>
    <message>
        <source>Messages are kept for %1, but repeated only after %2: keep them longer.</source>
        <translation>メッセージの保存期間は %1 ですが、再送は %2 経過後です。保存期間を長くしてください。</translation>
    </message>
    <message>
        <source>Connections a mesh</source>
        <translation>メッシュごとの接続数</translation>
    </message>
    <message>
        <source>how many connections a mesh may have at once</source>
        <translation>1 つのメッシュが同時に持てる接続の数</translation>
    </message>
    <message>
        <source>Waiting messages a recipient</source>
        <translation>受信者ごとの待機メッセージ数</translation>
    </message>
    <message>
        <source>how many messages may wait for one recipient</source>
        <translation>1 人の受信者に対して待機できるメッセージの数</translation>
    </message>
    <message>
        <source>Messages are kept for</source>
        <translation>メッセージの保存期間</translation>
    </message>
    <message>
        <source>how long a message waits for its recipient before it is dropped</source>
        <translation>メッセージが破棄されるまで受信者を待つ時間</translation>
    </message>
    <message>
        <source>Rate of a member</source>
        <translation>メンバーの送信頻度</translation>
    </message>
    <message>
        <source>how much one member may send, over all its connections</source>
        <translation>1 人のメンバーが、すべての接続を合わせて送信できる量</translation>
    </message>
    <message>
        <source>Unknown connections</source>
        <translation>未識別の接続数</translation>
    </message>
    <message>
        <source>how many connections may not have said who they are yet</source>
        <translation>まだ身元を示していない接続の最大数</translation>
    </message>
    <message>
        <source>Unknown connections an address</source>
        <translation>アドレスごとの未識別の接続数</translation>
    </message>
    <message>
        <source>the same, of one address</source>
        <translation>まだ身元を示していない接続の、1 アドレスあたりの最大数</translation>
    </message>
    <message>
        <source>Time to say hello</source>
        <translation>hello の期限</translation>
    </message>
    <message>
        <source>how long a new connection has to say who it is</source>
        <translation>新しい接続が身元を示すまでの猶予時間</translation>
    </message>
    <message>
        <source>Time between pings</source>
        <translation>ping の間隔</translation>
    </message>
    <message>
        <source>how often a connection is asked whether it is still there</source>
        <translation>接続が生きているかどうかを確認する間隔</translation>
    </message>
    <message>
        <source>Time to answer a ping</source>
        <translation>ping への応答期限</translation>
    </message>
    <message>
        <source>how long a connection may leave pings unanswered before it is closed</source>
        <translation>ping に応答しない接続を閉じるまでの時間</translation>
    </message>
    <message>
        <source>Unconfirmed messages are repeated after</source>
        <translation>未確認メッセージを再送するまでの時間</translation>
    </message>
    <message>
        <source>when a message whose arrival was not confirmed is sent once more</source>
        <translation>到着が確認されないメッセージを再送するまでの時間</translation>
    </message>
    <message>
        <source>Present after leaving</source>
        <translation>切断後に在席とみなす時間</translation>
    </message>
    <message>
        <source>how long somebody whose connection is gone still counts as present</source>
        <translation>接続が切れた人を引き続き在席とみなす時間</translation>
    </message>
    <message>
        <source>“Working” is believed for</source>
        <translation>「作業中」の有効時間</translation>
    </message>
    <message>
        <source>how long “working” that a hook has set is believed</source>
        <translation>フックが設定した「作業中」を有効とみなす時間</translation>
    </message>
    <message>
        <source>Kicked members stay out for</source>
        <translation>キックされたメンバーの拒否時間</translation>
    </message>
    <message>
        <source>how long a member who was kicked is refused</source>
        <translation>キックされたメンバーの接続を拒否する時間</translation>
    </message>
    <message>
        <source>Unread by a connection</source>
        <translation>接続ごとの未受信データ量</translation>
    </message>
    <message>
        <source>how much may be under way to a connection that does not read it</source>
        <translation>受信が滞っている接続に対して送信途中にできるデータの量</translation>
    </message>
    <message>
        <source>Patience with slow readers</source>
        <translation>受信が遅い接続の猶予時間</translation>
    </message>
    <message>
        <source>how long more than that may be under way before the connection is closed</source>
        <translation>未受信データ量の上限を超えた接続を閉じるまでの時間</translation>
    </message>
    <message>
        <source>Failed hellos an address</source>
        <translation>アドレスごとの hello 失敗回数</translation>
    </message>
    <message>
        <source>how many refused hellos make an address blocked</source>
        <translation>アドレスがブロックされる、拒否された hello の回数</translation>
    </message>
    <message>
        <source>Failed hellos count for</source>
        <translation>失敗した hello を数える期間</translation>
    </message>
    <message>
        <source>how long a refused hello is counted</source>
        <translation>拒否された hello を回数に含める期間</translation>
    </message>
    <message>
        <source>Blocked addresses stay out for</source>
        <translation>アドレスのブロック時間</translation>
    </message>
    <message>
        <source>how long an address stays blocked</source>
        <translation>アドレスをブロックし続ける時間</translation>
    </message>
    <message>
        <source>Block this machine as well</source>
        <translation>このコンピューターもブロック</translation>
    </message>
    <message>
        <source>block this machine&apos;s own programs for refused hellos as well</source>
        <translation>このコンピューター自身のプログラムも、拒否された hello を理由にブロックする</translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation>接続を許可するウェブページ</translation>
    </message>
    <message>
        <source>a web page that may talk to the broker, like https://example.org</source>
        <translation>ブローカーと通信できるウェブページ (例: https://example.org)</translation>
    </message>
    <message>
        <source>There is no such member in “%1”. Choose one from the list of its members.</source>
        <translation>「%1」にそのようなメンバーはいません。メンバーの一覧から選んでください。</translation>
    </message>
    <message>
        <source>The owner of a mesh can be neither banned nor kicked. Choose another member.</source>
        <translation>メッシュの所有者は、参加禁止にもキックにもできません。別のメンバーを選んでください。</translation>
    </message>
    <message>
        <source>%1 members fit “%2”. Name one by the id that the list of members shows.</source>
        <translation>「%2」に該当するメンバーが %1 人います。メンバーの一覧に表示される ID で 1 人を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is nobody in “%2”. Choose one from the list of its members.</source>
        <translation>「%2」に「%1」という人はいません。メンバーの一覧から選んでください。</translation>
    </message>
    <message>
        <source>A member&apos;s name has 1 to 64 visible characters. Choose another name.</source>
        <translation>メンバーの名前は、表示可能な文字 1～64 文字です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is banned, so there is nobody to kick. Unban them first if they may come back.</source>
        <translation>%1 は参加を禁止されているため、キックする対象がいません。再び参加を認める場合は、先に禁止を解除してください。</translation>
    </message>
    <message>
        <source>There is a mesh named %1 already. Choose another name.</source>
        <translation>%1 という名前のメッシュがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A mesh&apos;s name has 1 to 64 visible characters.</source>
        <translation>メッシュの名前は、表示可能な文字 1～64 文字です。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>--uses takes a whole number from 1 to %1.</source>
        <translation>--uses には 1 から %1 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>--expires takes a time like 30m, 12h or 7d, from 1m to 365d.</source>
        <translation>--expires には 30m、12h、7d のような時間を 1m から 365d までの範囲で指定してください。</translation>
    </message>
    <message>
        <source>--for takes a time like 30s, 5m or 12h, from 1s to 365d.</source>
        <translation>--for には 30s、5m、12h のような時間を 1s から 365d までの範囲で指定してください。</translation>
    </message>
    <message>
        <source>This is not something a member can be allowed.</source>
        <translation>これはメンバーに許可できるものではありません。</translation>
    </message>
</context>
<context>
    <name>meshtray::client::BrokerClient</name>
    <message>
        <source>The message has no recipient. Choose one.</source>
        <translation>メッセージに宛先がありません。宛先を選んでください。</translation>
    </message>
    <message>
        <source>A message to one person has to be encrypted.</source>
        <translation>1 人に宛てたメッセージは暗号化する必要があります。</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Connection</name>
    <message>
        <source>The broker has stopped answering.</source>
        <translation>ブローカーが応答しなくなりました。</translation>
    </message>
    <message>
        <source>The broker did not answer our greeting.</source>
        <translation>最初の呼びかけにブローカーが応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>What the broker sends cannot be read.</source>
        <translation>ブローカーからのデータを読み取れません。</translation>
    </message>
    <message>
        <source>The clock of this computer differs too much from the broker&apos;s. Check its date and time.</source>
        <translation>このコンピューターの時計がブローカーの時計と大きくずれています。日付と時刻を確認してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::client::Outbox</name>
    <message>
        <source>outbound queue full: wait until the mesh is connected again, then send once more</source>
        <translation>送信キューがいっぱいです。メッシュに再び接続されるまで待ってから、もう一度送信してください</translation>
    </message>
    <message>
        <source>The message is too long. Shorten it or send it in several parts.</source>
        <translation>メッセージが長すぎます。短くするか、何回かに分けて送信してください。</translation>
    </message>
    <message>
        <source>This message does not wait to be sent.</source>
        <translation>このメッセージは送信待ちではありません。</translation>
    </message>
    <message>
        <source>The message is on its way to the broker. Wait for the answer; it takes ten seconds at most.</source>
        <translation>メッセージをブローカーに送信中です。応答をお待ちください。最長で 10 秒かかります。</translation>
    </message>
</context>
<context>
    <name>meshtray::client::WebSocketTransport</name>
    <message>
        <source>The broker did not answer in time. Check its address and that it is running.</source>
        <translation>ブローカーから時間内に応答がありませんでした。アドレスと、ブローカーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The broker sent data that does not belong to the protocol.</source>
        <translation>ブローカーがプロトコルに合わないデータを送信してきました。</translation>
    </message>
    <message>
        <source>Connections to the broker are reset. Check its address and that it is running.</source>
        <translation>ブローカーへの接続がリセットされます。アドレスと、ブローカーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The broker does not read what it is sent.</source>
        <translation>ブローカーが送信されたデータを読み取っていません。</translation>
    </message>
</context>
<context>
    <name>meshtray::net</name>
    <message>
        <source>A TLS key could not be made on this system.</source>
        <translation>このシステムでは TLS の鍵を生成できませんでした。</translation>
    </message>
    <message>
        <source>The TLS certificate or its key is damaged.</source>
        <translation>TLS 証明書またはその鍵が壊れています。</translation>
    </message>
</context>
<context>
    <name>meshtray::net::BrokerAddress</name>
    <message>
        <source>This is not the address of a broker: it begins with ws:// or wss:// and a host.</source>
        <translation>これはブローカーのアドレスではありません。アドレスは ws:// または wss:// で始まり、ホストが続きます。</translation>
    </message>
    <message>
        <source>The broker&apos;s address has a pin, but ws:// is not encrypted and shows no key. Ask for a link with wss://.</source>
        <translation>ブローカーのアドレスにピンがありますが、ws:// は暗号化されず、鍵も示されません。wss:// のリンクを依頼してください。</translation>
    </message>
    <message>
        <source>The broker&apos;s address has more than one pin. Ask for a new link.</source>
        <translation>ブローカーのアドレスにピンが複数あります。新しいリンクを依頼してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::net::Front</name>
    <message>
        <source>There is no address to listen on: name at least one.</source>
        <translation>待ち受けるアドレスがありません。少なくとも 1 つ指定してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::net::TlsPin</name>
    <message>
        <source>The pin in the broker&apos;s address is damaged: it is “sha256:” with 43 more characters. Ask for a new link.</source>
        <translation>ブローカーのアドレスのピンが壊れています。正しくは「sha256:」の後に 43 文字が続きます。新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>Somebody else answers at the broker&apos;s address, or its key was changed. Nothing was sent there. Ask the owner of the mesh.</source>
        <translation>ブローカーのアドレスで別の相手が応答しているか、ブローカーの鍵が変更されています。何も送信されていません。メッシュの所有者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>meshtray::notify::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>返信…</translation>
    </message>
</context>
<context>
    <name>meshtray::store</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>ファイル %1 を作成できませんでした: %2</translation>
    </message>
    <message>
        <source>There is no broker database at %1.</source>
        <translation>%1 にブローカーのデータベースはありません。</translation>
    </message>
    <message>
        <source>This message is not kept for sending any more.</source>
        <translation>このメッセージは、送信用にはもう保存されていません。</translation>
    </message>
    <message>
        <source>This message was damaged on the disk and cannot be sent. Write it once more.</source>
        <translation>このメッセージはディスク上で壊れており、送信できません。もう一度書いてください。</translation>
    </message>
    <message>
        <source>The search was called off.</source>
        <translation>検索は中止されました。</translation>
    </message>
    <message>
        <source>The messages in %1 were sealed with another key. They were left as they are: give back the keychain entry they belong to, or move the file away to begin anew.</source>
        <translation>%1 のメッセージは別の鍵で暗号化されています。ファイルはそのまま残してあります。対応するキーリングの項目を元に戻すか、ファイルを別の場所に移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>There is a message with this id already.</source>
        <translation>この ID のメッセージはすでにあります。</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>該当するメッセージはありません。</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>%1 にデータベースはありません。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Meshtray. Update this one, then try again.</source>
        <translation>データベース %1 は、より新しい Meshtray で書き込まれています。この Meshtray を更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged or not one of Meshtray&apos;s. It was left as it is: move it away or restore it from a backup, then try again.</source>
        <translation>データベース %1 は壊れているか、Meshtray のものではありません。ファイルはそのまま残してあります。別の場所に移動するか、バックアップから復元してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The database already has such an entry.</source>
        <translation>その項目はすでにデータベースにあります。</translation>
    </message>
    <message>
        <source>The database could not be used: %1 (code %2)</source>
        <translation>データベースを使用できませんでした: %1 (コード %2)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由は不明</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>フォルダー %1 を作成できませんでした。</translation>
    </message>
    <message>
        <source>This message is not kept here any more.</source>
        <translation>このメッセージは、ここにはもう保存されていません。</translation>
    </message>
    <message>
        <source>The database is damaged: %1 (code %2). Restore it from a backup.</source>
        <translation>データベースが破損しています: %1 (コード %2)。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The database is damaged: it holds an entry that cannot be read. Restore it from a backup.</source>
        <translation>データベースが破損しています: 読み取れない項目が含まれています。バックアップから復元してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AddressChoice</name>
    <message>
        <source>Your network (%1)</source>
        <translation>あなたのネットワーク (%1)</translation>
    </message>
    <message>
        <source>The internet: anybody can try to connect (%1)</source>
        <translation>インターネット: 誰でも接続を試みることができます (%1)</translation>
    </message>
    <message>
        <source>Your provider&apos;s network: most people cannot reach it (%1)</source>
        <translation>プロバイダーのネットワーク: ほとんどの人は接続できません (%1)</translation>
    </message>
    <message>
        <source>Only those in the VPN (%1)</source>
        <translation>VPN 内の人のみ (%1)</translation>
    </message>
    <message>
        <source>Only containers and virtual machines on this computer (%1)</source>
        <translation>このコンピューター上のコンテナーと仮想マシンのみ (%1)</translation>
    </message>
    <message>
        <source>Only what is on the same cable; the address changes often (%1)</source>
        <translation>同じケーブル上の機器のみ。アドレスは頻繁に変わります (%1)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Automation</name>
    <message>
        <source>%1&apos;s mesh</source>
        <translation>%1 のメッシュ</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::AutomationSending</name>
    <message>
        <source>The mesh was left before the message was sent.</source>
        <translation>メッセージが送信される前にメッシュから退出しました。</translation>
    </message>
    <message>
        <source>The broker refused the message: %1</source>
        <translation>ブローカーがメッセージを拒否しました: %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::BackupModel</name>
    <message>
        <source>Say where the backup is to be, with the whole path.</source>
        <translation>バックアップの保存場所を完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>2 つのパスフレーズが一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The passphrase is too short: it has at least 12 characters. Four or five words are good.</source>
        <translation>パスフレーズが短すぎます。12 文字以上にしてください。4～5 個の単語を組み合わせるのがお勧めです。</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) with their keys are in %1. Keep it in another place, and remember the passphrase.</source>
        <translation>
            <numerusform>%n 個のメッシュとその鍵を %1 に保存しました。別の場所に保管し、パスフレーズを忘れないようにしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Chat</name>
    <message>
        <source>This mesh is not there any more.</source>
        <translation>このメッシュはもうありません。</translation>
    </message>
    <message>
        <source>Type the name or the key of a member.</source>
        <translation>メンバーの名前または鍵を入力してください。</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>あなた</translation>
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
        <translation>グループ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Conversations</name>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::DBusService</name>
    <message>
        <source>Too many calls at a time. Wait for the answers.</source>
        <translation>同時の呼び出しが多すぎます。応答をお待ちください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Doctor</name>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Meshtray %1 is not running.</source>
        <translation>Meshtray %1 は動作していません。</translation>
    </message>
    <message>
        <source>Start it, then look again: its tray icon and its meshes could not be looked at.</source>
        <translation>起動してからもう一度確認してください。トレイアイコンとメッシュは確認できませんでした。</translation>
    </message>
    <message>
        <source>Version %1 is running, and %2 is installed.</source>
        <translation>バージョン %1 が動作中で、%2 がインストールされています。</translation>
    </message>
    <message>
        <source>Quit Meshtray and start it again.</source>
        <translation>Meshtray を終了して起動し直してください。</translation>
    </message>
    <message>
        <source>Meshtray %1 with Qt %2 is running.</source>
        <translation>Meshtray %1 (Qt %2) が動作しています。</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>トレイアイコン</translation>
    </message>
    <message>
        <source>The panel shows it.</source>
        <translation>パネルに表示されています。</translation>
    </message>
    <message>
        <source>There is no panel that takes tray icons, so Meshtray keeps its window.</source>
        <translation>アイコンを受け付けるパネルがないため、Meshtray はウィンドウを表示したままにします。</translation>
    </message>
    <message>
        <source>On GNOME, install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. In other desktops, add the system tray, or status notifier, to a panel.</source>
        <translation>GNOME では拡張機能「AppIndicator and KStatusNotifierItem Support」をインストールして有効にしてください。ほかのデスクトップではパネルにシステムトレイを追加してください。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>They are in an encrypted file that a passphrase opens.</source>
        <translation>パスフレーズで開く暗号化ファイルにあります。</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>It is there and unlocked.</source>
        <translation>利用でき、ロックは解除されています。</translation>
    </message>
    <message>
        <source>It is locked, so that no mesh can be opened.</source>
        <translation>ロックされているため、メッシュを開けません。</translation>
    </message>
    <message>
        <source>Unlock it: in your desktop&apos;s program for passwords and keys, or by logging out and in again. Meshtray goes on by itself as soon as it is open.</source>
        <translation>デスクトップのパスワードと鍵のプログラムで、またはログアウトしてログインし直してロックを解除してください。解除されると Meshtray は自動的に続行します。</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in again; or keep the keys in an encrypted file: meshtray keys use-file.</source>
        <translation>gnome-keyring か KWallet をインストールしてログインし直すか、鍵を暗号化ファイルに保存してください: meshtray keys use-file</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>This session has no notification server.</source>
        <translation>このセッションには通知サーバーがありません。</translation>
    </message>
    <message>
        <source>Install one, for example dunst or xfce4-notifyd. Until then only the icon tells of messages.</source>
        <translation>dunst や xfce4-notifyd などをインストールしてください。それまではアイコンだけがメッセージを知らせます。</translation>
    </message>
    <message>
        <source>The notification server shows them, but without buttons.</source>
        <translation>通知サーバーは通知を表示しますが、ボタンはありません。</translation>
    </message>
    <message>
        <source>To answer from a notification, use another one, for example dunst or xfce4-notifyd.</source>
        <translation>通知から返信するには、dunst や xfce4-notifyd などを使ってください。</translation>
    </message>
    <message>
        <source>They are shown, with buttons.</source>
        <translation>ボタン付きで表示されます。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ExportModel</name>
    <message numerus="yes">
        <source>%n message(s) are in %1.</source>
        <translation>
            <numerusform>%n 件のメッセージを %1 に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Firewall</name>
    <message>
        <source>Meshtray sees no firewall on this computer. When others cannot connect, look whether the router or the Wi-Fi keeps its devices apart (“guest network”, “client isolation”).</source>
        <translation>Meshtray はこのコンピューターにファイアウォールを検出しませんでした。ほかの人が接続できない場合は、ルーターや Wi-Fi が機器同士の通信を遮断していないか (「ゲストネットワーク」、「クライアント分離」) を確認してください。</translation>
    </message>
    <message>
        <source>Meshtray sees no firewall that is on, but only an administrator sees all rules. When others cannot connect to port %1, this command shows those of %2:</source>
        <translation>Meshtray は有効なファイアウォールを検出しませんでしたが、すべてのルールを見られるのは管理者だけです。ほかの人がポート %1 に接続できない場合は、次のコマンドで %2 のルールを表示できます:</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2 until the next restart; to keep it, put the rule into its settings:</source>
        <translation>ファイアウォール %1 が有効です。ほかの人が接続できない場合は、次のコマンドで次回の再起動までポート %2 への接続を許可できます。許可を維持するには、このルールをファイアウォールの設定に追加してください:</translation>
    </message>
    <message>
        <source>The firewall %1 is on. When others cannot connect, this command lets them in to port %2:</source>
        <translation>ファイアウォール %1 が有効です。ほかの人が接続できない場合は、次のコマンドでポート %2 への接続を許可できます:</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::HostModel</name>
    <message>
        <source>Only programs on this computer can reach the mesh.</source>
        <translation>メッシュに接続できるのは、このコンピューター上のプログラムだけです。</translation>
    </message>
    <message numerus="yes">
        <source>Every device that can reach the chosen address(es) can connect. Only those you invite can join.</source>
        <translation>
            <numerusform>選択したアドレスに到達できるすべての機器が接続できます。参加できるのは招待した人だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>ポートには 1 から 65535 までの数を指定してください。</translation>
    </message>
    <message>
        <source>This computer is in no network at the moment. Connect it to one, or host for this computer only.</source>
        <translation>このコンピューターは現在どのネットワークにも接続されていません。ネットワークに接続するか、このコンピューターのみを対象にホストしてください。</translation>
    </message>
    <message>
        <source>Choose at least one address.</source>
        <translation>アドレスを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Until hosting is stopped and started again, members can connect by ws only, not by wss: %1</source>
        <translation>ホスティングをいったん停止して再び開始するまで、メンバーは ws でのみ接続でき、wss では接続できません: %1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ImportModel</name>
    <message>
        <source>It will be added.</source>
        <translation>追加されます。</translation>
    </message>
    <message>
        <source>It is here, its key is lost and will be put back.</source>
        <translation>すでにありますが、鍵が失われているため復元されます。</translation>
    </message>
    <message>
        <source>It is here already, with the same key.</source>
        <translation>同じ鍵ですでにあります。</translation>
    </message>
    <message>
        <source>It is here with another key and is left alone. To use the file&apos;s key, leave the mesh here first.</source>
        <translation>別の鍵ですでにあるため、変更されません。ファイルの鍵を使うには、先にここでメッシュから退出してください。</translation>
    </message>
    <message>
        <source>It was brought in.</source>
        <translation>インポートしました。</translation>
    </message>
    <message>
        <source>There is no mesh in this file.</source>
        <translation>このファイルにはメッシュがありません。</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>インポートするものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) can be brought in.</source>
        <translation>
            <numerusform>%n 個のメッシュをインポートできます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mesh(es) were brought in. The file is as it was.</source>
        <translation>
            <numerusform>%n 個のメッシュをインポートしました。ファイルは変更されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteList</name>
    <message>
        <source>Used up</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n use(s) left</source>
        <translation>
            <numerusform>%1、%n 回中残り %2 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::InviteMaker</name>
    <message numerus="yes">
        <source>Lets %n people join as admins, until %1.</source>
        <translation>
            <numerusform>最大 %n 人が %1 まで管理者として参加できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lets %n people join, until %1.</source>
        <translation>
            <numerusform>最大 %n 人が %1 まで参加できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::JoinModel</name>
    <message>
        <source>The mesh “%1” is your own.</source>
        <translation>メッシュ「%1」はあなた自身のものです。</translation>
    </message>
    <message>
        <source>You belong to this mesh already. Joining again makes a new key for you there: the others see a new member, and messages that are still on their way to the old key are lost.</source>
        <translation>すでにこのメッシュに参加しています。再参加すると、このメッシュでのあなたの新しい鍵が作成されます。ほかの人には新しいメンバーとして表示され、古い鍵宛てに配送中のメッセージは失われます。</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with the key that this invite names and no other</source>
        <translation>暗号化 (TLS)。この招待が指定する鍵だけを使用</translation>
    </message>
    <message>
        <source>Encrypted (TLS), with a certificate that this system trusts</source>
        <translation>暗号化 (TLS)。このシステムが信頼する証明書を使用</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n minute(s))</source>
        <translation>
            <numerusform>%1 (%n 分後)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n hour(s))</source>
        <translation>
            <numerusform>%1 (%n 時間後)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (%n 日後)</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a short invite code, which this program cannot use. Ask for the long link: it begins with ic://join/ or contains /join/.</source>
        <translation>これは短い招待コードで、このプログラムでは使えません。ic://join/ で始まるか /join/ を含む、長いリンクを依頼してください。</translation>
    </message>
    <message>
        <source>What you write to one member stays end-to-end encrypted, but everybody on the way sees who writes to whom, reads messages to everyone, and can pose as the broker.</source>
        <translation>1 人のメンバーに宛てた内容はエンドツーエンドで暗号化されたままですが、経路上の誰もが、誰が誰に書いているかを見たり、全員宛てのメッセージを読んだり、ブローカーになりすましたりできます。</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is an address that a provider shares among its customers. If it is one of your own VPN, that encrypts by itself. %2</source>
        <translation>接続が暗号化されておらず (ws://)、%1 はプロバイダーが顧客の間で共有しているアドレスです。あなた自身の VPN のアドレスであれば、VPN によって暗号化されます。%2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is a name that may lead over the internet. %2</source>
        <translation>接続が暗号化されておらず (ws://)、%1 はインターネットを経由する可能性のある名前です。%2</translation>
    </message>
    <message>
        <source>The connection is not encrypted (ws://), and %1 is reached over the internet. %2</source>
        <translation>接続が暗号化されておらず (ws://)、%1 へはインターネットを経由して接続します。%2</translation>
    </message>
    <message>
        <source>Getting your key ready…</source>
        <translation>鍵を準備しています…</translation>
    </message>
    <message>
        <source>Asking the broker at %1…</source>
        <translation>%1 のブローカーに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::KeysModel</name>
    <message>
        <source>Use an encrypted file…</source>
        <translation>暗号化されたファイルを使う…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>2 つのパスフレーズが一致しません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LanguageModel</name>
    <message>
        <source>As the system has it (%1)</source>
        <translation>システムの設定に従う (%1)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::LeaveModel</name>
    <message>
        <source>Leave “%1”?</source>
        <translation>「%1」から退出しますか?</translation>
    </message>
    <message>
        <source>You own this mesh. Your key and the messages on this computer are deleted: without the key nobody can be invited or administered any more, and nothing brings it back but a backup.</source>
        <translation>あなたはこのメッシュの所有者です。あなたの鍵と、このコンピューターにあるメッセージが削除されます。鍵がなければ誰も招待できず、管理もできなくなります。バックアップ以外に元に戻す方法はありません。</translation>
    </message>
    <message>
        <source>Your key of this mesh and its messages on this computer are deleted. To come back you need a new invite.</source>
        <translation>このメッシュでのあなたの鍵と、このコンピューターにあるメッセージが削除されます。再び参加するには新しい招待が必要です。</translation>
    </message>
    <message>
        <source>You left “%1”, but its key is not deleted yet: %2 It is tried again at the next start.</source>
        <translation>「%1」から退出しましたが、鍵はまだ削除されていません: %2 次回の起動時に再び削除を試みます。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MemberList</name>
    <message>
        <source>Working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>参加禁止</translation>
    </message>
    <message>
        <source>Kicked until %1</source>
        <translation>%1 までキック中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshAutomation</name>
    <message>
        <source>The mesh was left meanwhile.</source>
        <translation>その間にメッシュから退出しました。</translation>
    </message>
    <message>
        <source>The connection to this broker is not encrypted (ws://), and it leads out of your own network. Ask for an invite to wss://, or say --unencrypted to join all the same.</source>
        <translation>このブローカーへの接続は暗号化されておらず (ws://)、あなたのネットワークの外に出ます。wss:// の招待を依頼してください。それでも参加する場合は --unencrypted を指定してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MeshTable</name>
    <message>
        <source>%1, by TLS</source>
        <translation>%1、TLS 使用</translation>
    </message>
    <message>
        <source>%1, without TLS</source>
        <translation>%1、TLS なし</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteList</name>
    <message>
        <source>All of %1</source>
        <translation>%1 全体</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::MuteSwitch</name>
    <message>
        <source>The whole mesh is muted.</source>
        <translation>メッシュ全体がミュートされています。</translation>
    </message>
    <message>
        <source>The whole mesh is muted until %1.</source>
        <translation>メッシュ全体が %1 までミュートされています。</translation>
    </message>
    <message>
        <source>This conversation is muted.</source>
        <translation>この会話はミュートされています。</translation>
    </message>
    <message>
        <source>This conversation is muted until %1.</source>
        <translation>この会話は %1 までミュートされています。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PersonFile</name>
    <message>
        <source>Could not write %1: %2. Check the free space and the permissions.</source>
        <translation>%1 に書き込めませんでした: %2。空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Could not read %1: %2. Check its permissions.</source>
        <translation>%1 を読み取れませんでした: %2。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be. Nothing was changed; look at the file, or move it away.</source>
        <translation>%1 は想定より大きすぎます。何も変更されていません。ファイルを確認するか、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>Could not make the folder %1. Check the permissions above it.</source>
        <translation>フォルダー %1 を作成できませんでした。上位フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Could not remove %1: %2. Check the permissions.</source>
        <translation>%1 を削除できませんでした: %2。アクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::PolicyModel</name>
    <message>
        <source>The build is green again. Shall I merge it?</source>
        <translation>ビルドがまた通りました。マージしますか?</translation>
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
        <translation>このコンピューターの別のプログラムがポート %1 を使用しています。別のポートを選ぶか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Another broker of Meshtray uses port %1 (process %2), perhaps of another profile. Choose another port, or stop hosting there.</source>
        <translation>Meshtray の別のブローカー (プロセス %2) がポート %1 を使用しています。別のプロファイルのものかもしれません。別のポートを選ぶか、そちらのホスティングを停止してください。</translation>
    </message>
    <message>
        <source>The program “%2” (process %3) uses port %1. Choose another port, or end that program.</source>
        <translation>プログラム「%2」(プロセス %3) がポート %1 を使用しています。別のポートを選ぶか、そのプログラムを終了してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ProxyModel</name>
    <message>
        <source>%1 Until then only brokers on this machine and in your local network are reached.</source>
        <translation>%1それまでは、このコンピューターとローカルネットワークのブローカーにのみ接続されます。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QrReader</name>
    <message>
        <source>This picture is too large to look for a QR code in it. Cut out the part with the code.</source>
        <translation>この画像は QR コードを探すには大きすぎます。コードの部分を切り抜いてください。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2</source>
        <translation>画像 %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is no picture of a kind that is known here. Use PNG or JPEG.</source>
        <translation>%1 は対応している種類の画像ではありません。PNG または JPEG を使ってください。</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>画像 %1 は壊れています。</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Use a larger or sharper one, or paste the link.</source>
        <translation>この画像には読み取れる QR コードがありません。もっと大きいか鮮明な画像を使うか、リンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>This build of the program cannot read QR codes. Paste the link instead.</source>
        <translation>このビルドのプログラムは QR コードを読み取れません。代わりにリンクを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::QuietModel</name>
    <message>
        <source>until %1 on the same day</source>
        <translation>同じ日の %1 まで</translation>
    </message>
    <message>
        <source>until %1 on %2</source>
        <translation>%2の %1 まで</translation>
    </message>
    <message>
        <source>no quiet hours</source>
        <translation>通知オフ時間なし</translation>
    </message>
    <message>
        <source>It is not quiet now.</source>
        <translation>現在は通知オフ時間ではありません。</translation>
    </message>
    <message>
        <source>It is quiet now, until %1.</source>
        <translation>現在は通知オフ時間です (%1 まで)。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::ReachCheck</name>
    <message>
        <source>Checking whether the broker answers…</source>
        <translation>ブローカーが応答するか確認しています…</translation>
    </message>
    <message>
        <source>The broker answers at %1 when it is asked from this computer. Whether others get through is for firewalls and the network to decide.</source>
        <translation>このコンピューターから問い合わせると、ブローカーは %1 で応答します。ほかの人が接続できるかどうかは、ファイアウォールとネットワークによります。</translation>
    </message>
    <message>
        <source>The broker does not answer at %1, not even from this computer: the address may be gone, or a firewall may keep everybody out. Stop hosting and choose the addresses anew, or see the command below.</source>
        <translation>ブローカーは、このコンピューターからでも %1 で応答しません。アドレスがなくなったか、ファイアウォールがすべての接続を遮断している可能性があります。ホスティングを停止してアドレスを選び直すか、下のコマンドを参照してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Recipients</name>
    <message>
        <source>All members of the mesh</source>
        <translation>メッシュのメンバー全員</translation>
    </message>
    <message numerus="yes">
        <source>Group, %n there now</source>
        <translation>
            <numerusform>グループ、現在 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>To everyone in the mesh. Not end-to-end encrypted: the broker can read it.</source>
        <translation>メッシュの全員に宛てます。エンドツーエンドで暗号化されないため、ブローカーが読むことができます。</translation>
    </message>
    <message>
        <source>To the group %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>グループ %1 に宛てます。エンドツーエンドで暗号化されないため、ブローカーが読むことができます。</translation>
    </message>
    <message>
        <source>To %1 alone, end-to-end encrypted. Key: %2</source>
        <translation>%1 だけに宛てます。エンドツーエンドで暗号化されます。鍵: %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>To the topic %1. Not end-to-end encrypted: the broker can read it.</source>
        <translation>トピック %1 宛て。エンドツーエンドで暗号化されません。ブローカーが読むことができます。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RetentionModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted on this computer, in every mesh, now and from now on. What is unread or waits to be sent stays. This cannot be undone.</source>
        <translation>
            <numerusform>%n 日より古いメッセージは、すべてのメッシュについて、今すぐ、そして今後もこのコンピューターから削除されます。未読のメッセージと送信待ちのメッセージは残ります。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleEditor</name>
    <message>
        <source>In every mesh</source>
        <translation>すべてのメッシュ</translation>
    </message>
    <message>
        <source>From anybody</source>
        <translation>すべての送信者</translation>
    </message>
    <message>
        <source>To me or to many</source>
        <translation>自分または複数人</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::RuleTrial</name>
    <message>
        <source>To me alone</source>
        <translation>自分のみ</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Priority low</source>
        <translation>優先度「低」</translation>
    </message>
    <message>
        <source>Priority next</source>
        <translation>優先度「次」</translation>
    </message>
    <message>
        <source>Priority now</source>
        <translation>優先度「今すぐ」</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Join a mesh first: then there are messages to try it with.</source>
        <translation>先にメッシュに参加してください。参加すると、メッセージの扱いを試せるようになります。</translation>
    </message>
    <message>
        <source>Type a time such as 23:00.</source>
        <translation>23:00 のような形式で時刻を入力してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SafetyModel</name>
    <message>
        <source>%1 (key %2…)</source>
        <translation>%1 (鍵 %2…)</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SearchModel</name>
    <message>
        <source>All meshes</source>
        <translation>すべてのメッシュ</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4: %5</source>
        <translation>%1 (%2)、%3、%4: %5</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>フォルダー %1 を作成できません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Meshtray is already running with this profile.</source>
        <translation>このプロファイルの Meshtray はすでに動作しています。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>フォルダー %1 に書き込めません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>There is no place for the program&apos;s socket (%1). Set XDG_RUNTIME_DIR to a folder of yours with a short path.</source>
        <translation>プログラムのソケットを置く場所がありません (%1)。XDG_RUNTIME_DIR に、あなたが所有するパスの短いフォルダーを設定してください。</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::Thread</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, urgent: %3. %4</source>
        <translation>%1、%2、緊急: %3。%4</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1、%2: %3。%4</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrafficModel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>待機中のメッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages a second</source>
        <translation>毎秒 %1 件のメッセージ</translation>
    </message>
</context>
<context>
    <name>meshtray::ui::TrayMenu</name>
    <message>
        <source>Open Meshtray</source>
        <translation>Meshtray を開く</translation>
    </message>
    <message>
        <source>Join a mesh…</source>
        <translation>メッシュに参加…</translation>
    </message>
    <message>
        <source>Host a mesh…</source>
        <translation>メッシュをホスト…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>ホスティングを停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Hosted mesh…</source>
        <translation>ホスト中のメッシュ…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>通知をミュート</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>通知を再開</translation>
    </message>
</context>
</TS>
