// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/dbuscalls.h"

#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(meshtray::ErrorCode)

class TestDBusCalls : public QObject {
    Q_OBJECT

    static Result<DBusRequest> own(const QString &member, const QString &signature, const QVariantList &arguments)
    {
        return readDBusCall({QString::fromLatin1(dbusInterface), member, signature, arguments});
    }
    static Result<DBusRequest> run(const QStringList &arguments) { return own(u"Run"_s, u"as"_s, {arguments}); }
    static Result<DBusRequest> application(const QString &member, const QString &signature,
                                           const QVariantList &arguments)
    {
        return readDBusCall({QString::fromLatin1(dbusApplicationInterface), member, signature, arguments});
    }

private Q_SLOTS:
    void aMethodIsACommand_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<QStringList>("command");
        QTest::newRow("Run") << u"Run"_s << u"as"_s << QVariantList{QStringList{u"inbox"_s, u"home"_s}}
                             << QStringList{u"inbox"_s, u"home"_s};
        QTest::newRow("Status") << u"Status"_s << u""_s << QVariantList{} << QStringList{u"status"_s};
        QTest::newRow("Open") << u"Open"_s << u"ssa{sv}"_s << QVariantList{u"home"_s, u""_s, QVariantMap()}
                              << QStringList{u"open"_s, u"--"_s, u"home"_s};
        QTest::newRow("Send") << u"Send"_s << u"ssss"_s << QVariantList{u"home"_s, u"ada"_s, u"--hello"_s, u""_s}
                              << QStringList{u"send"_s, u"--priority"_s, u"next"_s,   u"--"_s,
                                             u"home"_s, u"ada"_s,        u"--hello"_s};
        QTest::newRow("Search") << u"Search"_s << u"ss"_s << QVariantList{u"fish"_s, u""_s}
                                << QStringList{u"search"_s, u"--"_s, u"fish"_s};
        QTest::newRow("Mute") << u"Mute"_s << u"sss"_s << QVariantList{u"home"_s, u"@ops"_s, u"1h"_s}
                              << QStringList{u"mute"_s, u"--for"_s, u"1h"_s, u"--"_s, u"home"_s, u"@ops"_s};
        QTest::newRow("Unmute") << u"Unmute"_s << u"ss"_s << QVariantList{u"home"_s, u""_s}
                                << QStringList{u"unmute"_s, u"--"_s, u"home"_s};
        QTest::newRow("SetStatus") << u"SetStatus"_s << u"ss"_s << QVariantList{u"dnd"_s, u""_s}
                                   << QStringList{u"set-status"_s, u"--"_s, u"dnd"_s};
    }
    void aMethodIsACommand()
    {
        QFETCH(QString, member);
        QFETCH(QString, signature);
        QFETCH(QVariantList, arguments);
        const auto request = own(member, signature, arguments);
        QVERIFY2(request, request ? "" : qPrintable(request.error().message));
        QTEST(request->command.arguments, "command");
    }

    void theDesktopRaisesAndOpensLinks()
    {
        const QVariantMap data{{u"activation-token"_s, u"token-1"_s}};
        const auto activate = application(u"Activate"_s, u"a{sv}"_s, {data});
        QCOMPARE(activate->command.arguments, (QStringList{u"show"_s, u"window"_s}));
        QCOMPARE(activate->command.activationToken, u"token-1"_s);
        const auto open = application(u"Open"_s, u"asa{sv}"_s,
                                      {QStringList{u"ic://join/x"_s}, QVariantMap{{u"desktop-startup-id"_s, u"id"_s}}});
        QCOMPARE(open->command.arguments, (QStringList{u"show"_s, u"join"_s, u"--"_s, u"ic://join/x"_s}));
        QCOMPARE(open->command.activationToken, u"id"_s);
        const auto host = application(u"ActivateAction"_s, u"sava{sv}"_s, {u"host"_s, QVariantList(), QVariantMap()});
        QCOMPARE(host->command.arguments, (QStringList{u"show"_s, u"host"_s}));
        QVERIFY(!application(u"ActivateAction"_s, u"sava{sv}"_s, {u"explode"_s, QVariantList(), QVariantMap()}));
    }

    void theAnswerOfSendIsTwoWords()
    {
        const auto send = own(u"Send"_s, u"ssss"_s, {u"m"_s, u"a"_s, u"t"_s, u"now"_s});
        QCOMPARE(send->reply({{u"id"_s, u"1"_s}, {u"state"_s, u"accepted"_s}}), (QVariantList{u"1"_s, u"accepted"_s}));
        QCOMPARE(own(u"Status"_s, u""_s, {})->reply({{u"a"_s, 1}}), QVariantList{u"{\"a\":1}"_s});
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<ErrorCode>("code");
        const auto ran = [](const char *name, const QStringList &arguments, ErrorCode code) {
            QTest::newRow(name) << u"Run"_s << u"as"_s << QVariantList{arguments} << code;
        };
        QTest::newRow("unknown") << u"Explode"_s << u""_s << QVariantList{} << ErrorCode::Unsupported;
        QTest::newRow("other types") << u"Run"_s << u"s"_s << QVariantList{u"status"_s} << ErrorCode::InvalidInput;
        ran("unknown command", {u"explode"_s}, ErrorCode::InvalidInput);
        ran("nothing", {}, ErrorCode::InvalidInput);
        ran("a passphrase for the file", {u"keys"_s, u"unlock"_s}, ErrorCode::Unsupported);
        ran("a new passphrase", {u"keys"_s, u"use-file"_s}, ErrorCode::Unsupported);
        ran("two passphrases", {u"keys"_s, u"change-passphrase"_s}, ErrorCode::Unsupported);
        ran("a backup", {u"backup"_s, u"/x"_s}, ErrorCode::Unsupported);
        ran("a restored backup", {u"restore"_s, u"/x"_s}, ErrorCode::Unsupported);
        ran("a file of the caller's folder", {u"export"_s, u"home"_s, u"x"_s}, ErrorCode::InvalidInput);
        ran("another one", {u"import"_s, u"x"_s}, ErrorCode::InvalidInput);
        ran("too many words", QStringList(65, u"x"_s), ErrorCode::InvalidInput);
        ran("too much text", {u"send"_s, u"a"_s, u"b"_s, QString(300 * 1024, u'x')}, ErrorCode::InvalidInput);
        QTest::newRow("too long a token")
            << u"Open"_s << u"ssa{sv}"_s
            << QVariantList{u"m"_s, u""_s, QVariantMap{{u"activation-token"_s, QString(2000, u'x')}}}
            << ErrorCode::InvalidInput;
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(QString, member);
        QFETCH(QString, signature);
        QFETCH(QVariantList, arguments);
        const auto request = own(member, signature, arguments);
        QVERIFY(!request);
        QTEST(request.error().code, "code");
        QVERIFY(!request.error().message.isEmpty());
    }

    void whatNeedsNoPassphraseIsAllowed()
    {
        QVERIFY(run({u"keys"_s, u"status"_s}));
        QVERIFY(run({u"keys"_s, u"lock"_s}));
        QVERIFY(run({u"import"_s}));
        QVERIFY(run({u"export"_s, u"home"_s, u"/x"_s}));
    }

    void aProfileHasANameOfItsOwn()
    {
        QCOMPARE(dbusNameOf(u"default"_s), u"org.meshtray.Meshtray"_s);
        QCOMPARE(dbusNameOf(u"2nd-one"_s), u"org.meshtray.Meshtray.profile_2nd-one"_s);
        QCOMPARE(dbusNameOf(ErrorCode::NotFound), u"org.meshtray.Meshtray1.Error.NotFound"_s);
    }
};

QTEST_GUILESS_MAIN(TestDBusCalls)
#include "test_dbuscalls.moc"
