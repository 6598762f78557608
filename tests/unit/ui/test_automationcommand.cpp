// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationcommand.h"
#include "ui/desktopappoptions.h"

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
    void sendTakesThreeWordsAndAPriority()
    {
        const auto send =
            parsed<SendCommand>({u"send"_s, u"home"_s, u"*"_s, u"two words"_s, u"--priority"_s, u"low"_s});
        QCOMPARE(send.mesh, u"home"_s);
        QCOMPARE(send.to, u"*"_s);
        QCOMPARE(send.text, u"two words"_s);
        QCOMPARE(send.priority, protocol::Priority::Low);
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

    void inboxDrainsOnlyWhenAsked()
    {
        QCOMPARE(parsed<InboxCommand>({u"inbox"_s}).reading, InboxCommand::Reading::All);
        QCOMPARE(parsed<InboxCommand>({u"inbox"_s, u"--drain"_s}).reading, InboxCommand::Reading::Drain);
        QCOMPARE(parsed<InboxCommand>({u"inbox"_s, u"home"_s}).mesh, u"home"_s);
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
