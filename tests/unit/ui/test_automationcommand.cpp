// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationcommand.h"
#include "ui/automationverbs.h"
#include "ui/desktopappoptions.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestAutomationCommand : public QObject {
    Q_OBJECT

    template <class Command>
    static Command parsed(const QStringList &arguments)
    {
        const auto command = parseAutomationCommand(arguments);
        if (!command)
            qFatal("%s", qPrintable(command.error().message));
        return std::get<Command>(*command);
    }

private Q_SLOTS:
    void aUsageLineSaysAllThatAVerbTakes()
    {
        const AutomationSyntax send = syntaxOf(u"send MESH TO [TEXT] [--priority now|low] [--at TIME]… [--x | --y]"_s);
        QCOMPARE(send.verb, QStringList{u"send"_s});
        QCOMPARE(send.words, (QStringList{u"MESH"_s, u"TO"_s, u"TEXT"_s}));
        QCOMPARE(send.fewestWords, 2);
        QCOMPARE(send.valueOptions, (QStringList{u"--priority"_s, u"--at"_s}));
        QCOMPARE(send.flagOptions, (QStringList{u"--x"_s, u"--y"_s}));
        const AutomationSyntax two = syntaxOf(u"history set-aside a|b"_s);
        QCOMPARE(two.verb, (QStringList{u"history"_s, u"set-aside"_s}));
        QCOMPARE(two.words, QStringList{u"a|b"_s});
    }

    void everyVerbIsInTheHelp()
    {
        const QString help = usageText();
        for (const AutomationVerb &verb : automationVerbs())
            QVERIFY2(help.contains(u"\n  "_s + verb.syntax.usage), qPrintable(verb.syntax.usage));
    }

    void everyVerbHasAPlaceInTheDocumentation()
    {
        QFile file(QStringLiteral(MESHTRAY_DOCS "/automation.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString headings;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith("## "_L1))
                headings += line.mid(3) + u" · "_s;
        }
        for (const AutomationVerb &verb : automationVerbs()) {
            const QString name = verb.syntax.verb.join(u' ');
            const QRegularExpression place(u"(^|· )"_s + name + u" "_s);
            QVERIFY2(place.match(headings).hasMatch(), qPrintable(name));
        }
    }

    void aVerbOfTwoWordsTellsItsSecondOnes()
    {
        const auto refused = parseAutomationCommand({u"host"_s, u"explode"_s});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"start, status, create, invite, stop"_s));
    }

    void sendTakesThreeWordsAndAPriority()
    {
        const auto send =
            parsed<SendCommand>({u"send"_s, u"home"_s, u"*"_s, u"two words"_s, u"--priority"_s, u"low"_s});
        QCOMPARE(send.mesh, u"home"_s);
        QCOMPARE(send.to, u"*"_s);
        QCOMPARE(send.text, u"two words"_s);
        QCOMPARE(send.priority, protocol::Priority::Low);
    }

    void aMeshIsJoinedAgainOnlyWhenANewKeyIsAskedFor()
    {
        QCOMPARE(parsed<JoinCommand>({u"join"_s, u"L"_s}).key, JoinCommand::Key::Kept);
        QCOMPARE(parsed<JoinCommand>({u"join"_s, u"L"_s}).road, JoinCommand::Road::Safe);
        QCOMPARE(parsed<JoinCommand>({u"join"_s, u"L"_s, u"--unencrypted"_s}).road, JoinCommand::Road::AlsoOpen);
        const auto again = parsed<JoinCommand>({u"join"_s, u"L"_s, u"--new-key"_s, u"--name"_s, u"Ada"_s});
        QCOMPARE(again.key, JoinCommand::Key::New);
        QCOMPARE(again.displayName, u"Ada"_s);
    }

    void anImportLeavesTheFileAloneUnlessAsked()
    {
        QVERIFY(parsed<ImportCommand>({u"import"_s}).file.isEmpty());
        QCOMPARE(parsed<ImportCommand>({u"import"_s}).mode, ImportMode::Import);
        QCOMPARE(parsed<ImportCommand>({u"import"_s, u"/x"_s, u"--preview"_s}).mode, ImportMode::Preview);
        QCOMPARE(parsed<ImportCommand>({u"import"_s, u"/x"_s, u"--remove-keys"_s}).mode, ImportMode::ImportAndRemove);
        QVERIFY(!parseAutomationCommand({u"import"_s, u"--preview"_s, u"--remove-keys"_s}));
    }

    void aBackupNamesItsFileAndNeverAPassphrase()
    {
        QCOMPARE(parsed<BackupCommand>({u"backup"_s, u"/x"_s}).file, u"/x"_s);
        QVERIFY(!parseAutomationCommand({u"backup"_s, u"/x"_s, u"correct horse"_s}));
        QVERIFY(!parseAutomationCommand({u"backup"_s}));
        QCOMPARE(parsed<RestoreCommand>({u"restore"_s, u"/x"_s}).mode, ImportMode::Import);
        QCOMPARE(parsed<RestoreCommand>({u"restore"_s, u"/x"_s, u"--preview"_s}).mode, ImportMode::Preview);
    }

    void aFileIsMeantFromWhereTheCallerStands()
    {
        const QString here = QDir::current().absoluteFilePath(u"config.json"_s);
        QCOMPARE(withAbsoluteFile({u"import"_s, u"--preview"_s, u"config.json"_s}),
                 (QStringList{u"import"_s, u"--preview"_s, here}));
        QCOMPARE(withAbsoluteFile({u"import"_s, u"--"_s, u"config.json"_s}), (QStringList{u"import"_s, u"--"_s, here}));
        QCOMPARE(withAbsoluteFile({u"import"_s, u"/etc/x"_s}), (QStringList{u"import"_s, u"/etc/x"_s}));
        QCOMPARE(withAbsoluteFile({u"export"_s, u"home"_s, u"config.json"_s}),
                 (QStringList{u"export"_s, u"home"_s, here}));
        QCOMPARE(withAbsoluteFile({u"send"_s, u"a"_s, u"b"_s, u"c"_s}),
                 (QStringList{u"send"_s, u"a"_s, u"b"_s, u"c"_s}));
    }

    void aStatusIsOneOfThree()
    {
        QCOMPARE(parsed<SetStatusCommand>({u"set-status"_s, u"dnd"_s}).status, protocol::Status::DoNotDisturb);
        QCOMPARE(parsed<SetStatusCommand>({u"set-status"_s, u"working"_s, u"home"_s}).mesh, u"home"_s);
        QVERIFY(!parseAutomationCommand({u"set-status"_s, u"asleep"_s}));
        QVERIFY(!parseAutomationCommand({u"set-status"_s}));
    }

    void leavingAndComparingNameWhatTheyAreAbout()
    {
        QCOMPARE(parsed<LeaveCommand>({u"leave"_s, u"home"_s}).mesh, u"home"_s);
        QVERIFY(!parseAutomationCommand({u"leave"_s}));
        QCOMPARE(parsed<SafetyNumberCommand>({u"safety-number"_s, u"home"_s, u"ada"_s}).peer, u"ada"_s);
        QVERIFY(!parseAutomationCommand({u"safety-number"_s, u"home"_s}));
    }

    void textBehindTwoDashesMayBeginWithDashes()
    {
        const auto send = parsed<SendCommand>({u"send"_s, u"--"_s, u"home"_s, u"ada"_s, u"--help"_s});
        QCOMPARE(send.text, u"--help"_s);
        QCOMPARE(send.priority, protocol::Priority::Next);
    }

    void hostStartTakesSeveralAddresses()
    {
        const auto start = parsed<HostStartCommand>(
            {u"host"_s, u"start"_s, u"--name=home"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--listen=127.0.0.2:7901"_s});
        QCOMPARE(start.name, u"home"_s);
        QCOMPARE(start.listen.size(), 2);
        QCOMPARE(start.listen[1].toString(), u"127.0.0.2:7901"_s);
    }

    void hostCreateTakesTheNameOfTheMesh()
    {
        QCOMPARE(parsed<HostCreateCommand>({u"host"_s, u"create"_s, u"Second Team"_s}).name, u"Second Team"_s);
        QVERIFY(!parseAutomationCommand({u"host"_s, u"create"_s}));
        parsed<HostStatusCommand>({u"host"_s, u"status"_s});
        QVERIFY(!parseAutomationCommand({u"host"_s, u"status"_s, u"home"_s}));
    }

    void anInviteIsForOneUseAndAWeekUnlessSaidOtherwise()
    {
        const auto plain = parsed<HostInviteCommand>({u"host"_s, u"invite"_s, u"home"_s});
        QCOMPARE(plain.uses, 1);
        QVERIFY(plain.validFor == 168h);
        const auto set = parsed<HostInviteCommand>(
            {u"host"_s, u"invite"_s, u"home"_s, u"--uses"_s, u"3"_s, u"--expires"_s, u"30m"_s});
        QCOMPARE(set.uses, 3);
        QVERIFY(set.validFor == 30min);
        QCOMPARE(plain.encryption, InviteRequest::Encryption::None);
        const auto secured = parsed<HostInviteCommand>({u"host"_s, u"invite"_s, u"home"_s, u"--tls"_s});
        QCOMPARE(secured.encryption, InviteRequest::Encryption::PinnedTls);
        const auto most = parsed<HostInviteCommand>({u"host"_s, u"invite"_s, u"home"_s, u"--uses=1000000"_s});
        QCOMPARE(most.uses, 1'000'000);
    }

    void keysTakeAVerbAndNeverAPassphrase()
    {
        using Action = KeysCommand::Action;
        QCOMPARE(parsed<KeysCommand>({u"keys"_s, u"status"_s}).action, Action::Status);
        QCOMPARE(parsed<KeysCommand>({u"keys"_s, u"use-file"_s}).action, Action::UseFile);
        QCOMPARE(parsed<KeysCommand>({u"keys"_s, u"unlock"_s}).action, Action::Unlock);
        QCOMPARE(parsed<KeysCommand>({u"keys"_s, u"lock"_s}).action, Action::Lock);
        QCOMPARE(parsed<KeysCommand>({u"keys"_s, u"change-passphrase"_s}).action, Action::ChangePassphrase);
        QVERIFY(!parseAutomationCommand({u"keys"_s}));
        QVERIFY(!parseAutomationCommand({u"keys"_s, u"burn"_s}));
        const auto refused = parseAutomationCommand({u"keys"_s, u"unlock"_s, u"my secret words"_s});
        QVERIFY(!refused && !refused.error().message.contains(u"my secret words"_s));
    }

    void inboxDrainsOnlyWhenAsked()
    {
        QCOMPARE(parsed<InboxCommand>({u"inbox"_s}).reading, InboxCommand::Reading::All);
        QCOMPARE(parsed<InboxCommand>({u"inbox"_s, u"--drain"_s}).reading, InboxCommand::Reading::Drain);
        QCOMPARE(parsed<InboxCommand>({u"inbox"_s, u"home"_s}).mesh, u"home"_s);
    }

    void openTakesAConversationOrNothing()
    {
        QVERIFY(parsed<OpenCommand>({u"open"_s}).mesh.isEmpty());
        const auto open = parsed<OpenCommand>({u"open"_s, u"home"_s, u"ada"_s});
        QCOMPARE(open.mesh, u"home"_s);
        QCOMPARE(open.with, u"ada"_s);
    }

    void mutingIsForGoodUnlessSaidOtherwise()
    {
        QVERIFY(!parsed<MuteCommand>({u"mute"_s, u"home"_s}).length);
        QVERIFY(!parsed<MuteCommand>({u"mute"_s, u"home"_s, u"--for"_s, u"forever"_s}).length);
        const auto mute = parsed<MuteCommand>({u"mute"_s, u"home"_s, u"@ops"_s, u"--for=8h"_s});
        QCOMPARE(mute.with, u"@ops"_s);
        QVERIFY(mute.length == 8h);
        QVERIFY(!parseAutomationCommand({u"mute"_s, u"home"_s, u"--for"_s, u"2h"_s}));
        QVERIFY(!parseAutomationCommand({u"mute"_s}));
        QCOMPARE(parsed<UnmuteCommand>({u"unmute"_s, u"home"_s, u"*"_s}).with, u"*"_s);
    }

    void showOpensAJoinLink()
    {
        const auto show = parsed<ShowCommand>({u"show"_s, u"join"_s, u"ic://join/x"_s});
        QCOMPARE(show.window, ShowCommand::Window::Join);
        QCOMPARE(show.link, u"ic://join/x"_s);
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown verb") << QStringList{u"explode"_s};
        QTest::newRow("unknown option") << QStringList{u"status"_s, u"--verbose"_s};
        QTest::newRow("word too many") << QStringList{u"send"_s, u"home"_s, u"ada"_s, u"two"_s, u"words"_s};
        QTest::newRow("text missing") << QStringList{u"send"_s, u"home"_s, u"ada"_s};
        QTest::newRow("value missing") << QStringList{u"host"_s, u"start"_s, u"--name"_s};
        QTest::newRow("value empty") << QStringList{u"host"_s, u"start"_s, u"--name="_s};
        QTest::newRow("no host verb") << QStringList{u"host"_s};
        QTest::newRow("bad address") << QStringList{u"host"_s, u"start"_s, u"--listen"_s, u"nowhere:x"_s};
        QTest::newRow("no uses") << QStringList{u"host"_s, u"invite"_s, u"home"_s, u"--uses"_s, u"0"_s};
        QTest::newRow("too many uses") << QStringList{u"host"_s, u"invite"_s, u"home"_s, u"--uses"_s, u"1000001"_s};
        QTest::newRow("bad expiry") << QStringList{u"host"_s, u"invite"_s, u"home"_s, u"--expires"_s, u"soon"_s};
        QTest::newRow("bad priority") << QStringList{u"send"_s, u"m"_s, u"a"_s, u"t"_s, u"--priority"_s, u"high"_s};
        QTest::newRow("link for the wrong window") << QStringList{u"show"_s, u"host"_s, u"ic://join/x"_s};
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(QStringList, arguments);
        const auto command = parseAutomationCommand(arguments);
        QVERIFY(!command);
        QCOMPARE(command.error().code, ErrorCode::InvalidInput);
        QVERIFY(!command.error().message.isEmpty());
    }

    void launchOptionsStandBeforeTheCommand()
    {
        const auto options = parseLaunchOptions({u"--profile"_s, u"work"_s, u"send"_s, u"m"_s, u"a"_s, u"--hidden"_s});
        QVERIFY(options);
        QCOMPARE(options->profile, u"work"_s);
        QCOMPARE(std::get<AskDesktop>(options->task).arguments,
                 QStringList({u"send"_s, u"m"_s, u"a"_s, u"--hidden"_s}));
    }

    void withoutACommandTheDesktopRuns()
    {
        const auto shown = parseLaunchOptions({});
        QCOMPARE(shown->profile, u"default"_s);
        QCOMPARE(std::get<RunDesktop>(shown->task).start, RunDesktop::Start::WithWindow);
        const auto hidden = parseLaunchOptions({u"--hidden"_s, u"--profile=b"_s});
        QCOMPARE(hidden->profile, u"b"_s);
        QCOMPARE(std::get<RunDesktop>(hidden->task).start, RunDesktop::Start::Hidden);
    }

    void anInviteLinkIsHandedToTheDesktop()
    {
        const auto plain = parseLaunchOptions({u"ic://join/AbC"_s});
        QCOMPARE(std::get<RunDesktop>(plain->task).link, u"ic://join/AbC"_s);
        const auto other = parseLaunchOptions({u"--profile"_s, u"b"_s, u"ClaudeMesh://AbC"_s});
        QCOMPARE(other->profile, u"b"_s);
        QCOMPARE(std::get<RunDesktop>(other->task).link, u"ClaudeMesh://AbC"_s);
        // behind a command it is the command's
        QVERIFY(std::holds_alternative<AskDesktop>(parseLaunchOptions({u"join"_s, u"ic://join/AbC"_s})->task));
    }

    void aProfileIsAPlainName()
    {
        for (const QString &name : {u""_s, u"../x"_s, u"a b"_s, u"ä"_s, u"."_s, QString(33, u'a')})
            QVERIFY2(!parseLaunchOptions({u"--profile"_s, name}), qPrintable(name));
        QVERIFY(parseLaunchOptions({u"--profile"_s, QString(32, u'a')}));
        QVERIFY(!parseLaunchOptions({u"--profile"_s}));
        QVERIFY(!parseLaunchOptions({u"--verbose"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAutomationCommand)
#include "test_automationcommand.moc"
