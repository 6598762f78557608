// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// The verbs of meshtray-broker, while a broker serves the same data.
class TestCommandLine : public WireTest {
    Q_OBJECT

    Outcome run(const QStringList &arguments) const
    {
        return runBroker(arguments + QStringList{u"--data"_s, dataFolder()});
    }
    /// What /health answers when it is asked for under that name.
    static int statusFor(const BrokerProcess &broker, const QByteArray &host)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), broker.port());
        socket.write("GET /health HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QByteArray heard;
        static_cast<void>(QTest::qWaitFor([&] {
            heard += socket.readAll();
            return heard.contains("\r\n");
        }));
        return heard.mid(9, 3).toInt();
    }
    static bool isOneSentence(const QByteArray &text)
    {
        return text.startsWith("meshtray-broker: ") && text.endsWith(".\n") && text.count('\n') == 1;
    }
    /// Every file with its size and time.
    QStringList filesOf(const QString &folder) const
    {
        QStringList found;
        QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext())
            found.append(entries.next());
        found.sort();
        return found;
    }

private Q_SLOTS:
    void theReadyLineTellsWhereItListens()
    {
        const auto line = QJsonDocument::fromJson(broker().readyLine()).object();
        QCOMPARE(line[u"listening"_s].toArray(), QJsonArray{u"127.0.0.1:%1"_s.arg(broker().port())});
        QVERIFY(broker().readyLine().endsWith("}\n"));
    }

    void aMeshIsThereAtOnce()
    {
        const Outcome made = run({u"mesh"_s, u"create"_s, u"Second Mesh"_s});
        QCOMPARE(made.exitCode, 0);
        const QJsonObject mesh = made.json().object();
        QCOMPARE(mesh[u"slug"_s].toString(), u"second-mesh"_s);
        QCOMPARE(mesh[u"name"_s].toString(), u"Second Mesh"_s);
        for (const auto &field : {u"meshId"_s, u"ownerMemberId"_s})
            QVERIFY(isIdentifier(mesh[field].toString().toLatin1()));

        const Outcome invited = run({u"invite"_s, u"create"_s, u"second-mesh"_s});
        const auto invite = protocol::parseInviteLink(invited.json()[u"link"_s].toString(), 0);
        QVERIFY(invite);
        const Person alice{crypto::KeyPair::generate(), {}};
        QCOMPARE(postJoin(joinRequest(*invite, alice.pubkey(), u"Alice"_s)).answer().status, 200);
    }

    void theOwnersKeyIsForItsOwnerOnly()
    {
        const QString path = mesh()[u"ownerKeyFile"_s].toString();
        QCOMPARE(path, dataFolder() + u"/owner-keys/"_s + QString::fromLatin1(meshId()) + u".key"_s);
        const auto mode = [](const QString &file) {
            return QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
        };
        for (const QString &file : {path, dataFolder(), dataFolder() + u"/owner-keys"_s})
            QVERIFY2(mode(file) == QFile::Permissions(), qPrintable(file));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto keys =
            crypto::KeyPair::fromBytes({reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size())});
        QVERIFY(keys);
        QCOMPARE(QString::fromLatin1(keys->publicKey().toHex()), mesh()[u"ownerPubkey"_s].toString());
    }

    void theOwnersKeyIsNowhereElse()
    {
        const auto known = invite();
        QFile keyFile(mesh()[u"ownerKeyFile"_s].toString());
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        const QByteArray seed = keyFile.read(32);
        const QStringList files = filesOf(dataFolder());
        QVERIFY(files.size() >= 2);
        for (const QString &path : files) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            if (path == keyFile.fileName())
                continue;
            for (const QByteArray &form : {seed, seed.toHex(), seed.toBase64().first(40)})
                QVERIFY2(!content.contains(form), qPrintable(path));
            QVERIFY2(!content.contains(known.token), qPrintable(path)); // a bearer secret too
        }
        QVERIFY(!broker().log().contains(seed.toHex()));
    }

    void aKeyThatOthersCanReadIsNotUsed()
    {
        QFile::setPermissions(mesh()[u"ownerKeyFile"_s].toString(), QFile::ReadOwner | QFile::ReadOther);
        const Outcome outcome = run({u"invite"_s, u"create"_s, u"lab"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(isOneSentence(outcome.err));
    }

    void anInvitePrintsItsFourFields()
    {
        const Outcome made = run({u"invite"_s, u"create"_s, u"lab"_s});
        const QJsonObject invite = made.json().object();
        QCOMPARE(invite.keys(), (QStringList{u"expiresAt"_s, u"httpLink"_s, u"link"_s, u"token"_s}));
        const QString token = invite[u"token"_s].toString();
        QCOMPARE(invite[u"link"_s].toString(), u"ic://join/"_s + token);
        QCOMPARE(invite[u"httpLink"_s].toString(), broker().httpUrl(u"/join/"_s + token));
        const auto expiresAt = QDateTime::fromString(invite[u"expiresAt"_s].toString(), Qt::ISODate);
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(expiresAt) - 7 * 24 * 3600) < 60);
        const auto read = protocol::parseInviteLink(token, QDateTime::currentSecsSinceEpoch());
        QVERIFY(read);
        QCOMPARE(read->payload.brokerUrl, broker().webSocketUrl()); // where the broker listens
        QCOMPARE(read->payload.meshSlug, u"lab"_s);
    }

    void anInviteDoesWhatItIsTold()
    {
        const auto made =
            invite({u"--expires"_s, u"30m"_s, u"--role"_s, u"admin"_s, u"--url"_s, u"wss://mesh.example/ws"_s});
        QCOMPARE(made.payload.role, protocol::Role::Admin);
        QCOMPARE(made.payload.brokerUrl, u"wss://mesh.example/ws"_s);
        QVERIFY(std::abs(made.payload.expiresAt - QDateTime::currentSecsSinceEpoch() - 1800) < 60);
    }

    void allInvitesOfAMeshCarryItsRootKey() { QCOMPARE(invite().payload.meshRootKey, invite().payload.meshRootKey); }

    void invitesOfOneMomentAreDifferentInvites()
    {
        QSet<QByteArray> tokens;
        for (int i = 0; i < 5; ++i)
            tokens.insert(invite().token);
        QCOMPARE(tokens.size(), 5);
    }

    void theMembersAreListed()
    {
        const Person alice = join(u"Alice"_s);
        for (const QString &name : {QString::fromLatin1(meshId()), u"lab"_s, u"Lab"_s}) {
            const Outcome listed = run({u"member"_s, u"list"_s, name});
            QCOMPARE(listed.exitCode, 0);
            const QJsonArray members = listed.json().array();
            QCOMPARE(members.size(), 2);
            const QJsonObject owner = members[0].toObject();
            QCOMPARE(owner[u"displayName"_s].toString(), u"owner"_s);
            QCOMPARE(owner[u"role"_s].toString(), u"admin"_s);
            QCOMPARE(owner[u"pubkey"_s], mesh()[u"ownerPubkey"_s]);
            const QJsonObject member = members[1].toObject();
            QCOMPARE(member[u"memberId"_s].toString().toLatin1(), alice.memberId);
            QCOMPARE(member[u"pubkey"_s].toString(), alice.pubkey());
            QCOMPARE(member[u"role"_s].toString(), u"member"_s);
            QVERIFY(QDateTime::fromString(member[u"joinedAt"_s].toString(), Qt::ISODateWithMs).isValid());
        }
    }

    void theOwnerCanBeNamed()
    {
        QCOMPARE(run({u"mesh"_s, u"create"_s, u"Named"_s, u"--owner-name"_s, u"Root"_s}).exitCode, 0);
        const auto members = run({u"member"_s, u"list"_s, u"named"_s}).json();
        QCOMPARE(members[0][u"displayName"_s].toString(), u"Root"_s);
    }

    void anInviteUnderANameWorks()
    {
        QCOMPARE(statusFor(broker(), "broker.example"), 403);
        const Outcome made = run({u"invite"_s, u"create"_s, u"lab"_s, u"--url"_s, u"ws://Broker.Example:7900/ws"_s});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(statusFor(broker(), "broker.example:7900"), 200);
        QCOMPARE(statusFor(broker(), "evil.example"), 403);
    }

    void aBrokerCanHaveFurtherNames()
    {
        BrokerProcess named(dataFolder() + u"-named"_s,
                            {u"--host-name"_s, u"One.Example."_s, u"--host-name"_s, u"two.example"_s});
        QVERIFY(named.start());
        QCOMPARE(statusFor(named, "one.example"), 200);
        QCOMPARE(statusFor(named, "two.example:7900"), 200);
        QCOMPARE(statusFor(named, "three.example"), 403);
        QVERIFY(named.terminate());
    }

    void misuseIsToldInASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknownVerb") << QStringList{u"dance"_s};
        QTest::newRow("halfAVerb") << QStringList{u"mesh"_s};
        QTest::newRow("noData") << QStringList{u"mesh"_s, u"create"_s, u"x"_s};
        QTest::newRow("noName") << QStringList{u"mesh"_s, u"create"_s, u"--data"_s, u"/nowhere"_s};
        QTest::newRow("twoNames") << QStringList{u"mesh"_s, u"create"_s, u"a"_s, u"b"_s, u"--data"_s, u"/nowhere"_s};
        QTest::newRow("unknownOption") << QStringList{u"serve"_s, u"--data"_s, u"/nowhere"_s, u"--turbo"_s};
        QTest::newRow("hostName") << QStringList{u"serve"_s, u"--data"_s, u"/nowhere"_s, u"--host-name"_s, u"a:1"_s};
        QTest::newRow("address") << QStringList{u"serve"_s, u"--data"_s, u"/nowhere"_s, u"--listen"_s, u"here"_s};
        const auto inviteWith = [](const QString &option, const QString &value) {
            return QStringList{u"invite"_s, u"create"_s, u"lab"_s, u"--data"_s, u"/nowhere"_s, option, value};
        };
        for (const auto &uses : {u"0"_s, u"-1"_s, u"many"_s, u"1000001"_s, u"99999999999"_s, u""_s})
            QTest::newRow(qPrintable(u"uses "_s + uses)) << inviteWith(u"--uses"_s, uses);
        for (const auto &time : {u"0d"_s, u"7"_s, u"d"_s, u"1w"_s, u"366d"_s, u"-1h"_s, u"9999999999d"_s, u""_s})
            QTest::newRow(qPrintable(u"expires "_s + time)) << inviteWith(u"--expires"_s, time);
        QTest::newRow("role") << inviteWith(u"--role"_s, u"king"_s);
        for (const auto &url : {u"http://h:1/ws"_s, u"ws:///ws"_s, u"ws://h"_s, u"ws://u@h/ws"_s, u"h:7900"_s, u""_s})
            QTest::newRow(qPrintable(u"url "_s + url)) << inviteWith(u"--url"_s, url);
    }
    void misuseIsToldInASentence()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = runBroker(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(isOneSentence(outcome.err), outcome.err.constData());
        QVERIFY(!QFile::exists(u"/nowhere"_s));
    }

    void whatCannotBeDoneIsToldInASentence()
    {
        const QString elsewhere = dataFolder() + u"-that-is-not-there"_s;
        const QList<QStringList> attempts{
            {u"invite"_s, u"create"_s, u"nope"_s, u"--data"_s, dataFolder()},
            {u"member"_s, u"list"_s, u"nope"_s, u"--data"_s, dataFolder()},
            {u"mesh"_s, u"create"_s, u"Lab"_s, u"--data"_s, dataFolder()},
            {u"mesh"_s, u"create"_s, u" "_s, u"--data"_s, dataFolder()},
            {u"member"_s, u"list"_s, u"lab"_s, u"--data"_s, elsewhere},
            {u"invite"_s, u"create"_s, u"lab"_s, u"--data"_s, elsewhere},
        };
        const QStringList before = filesOf(dataFolder());
        for (const QStringList &arguments : attempts) {
            const Outcome outcome = runBroker(arguments);
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY(outcome.out.isEmpty());
            QVERIFY2(isOneSentence(outcome.err), outcome.err.constData());
        }
        QCOMPARE(filesOf(dataFolder()), before);
        QVERIFY(!QFile::exists(elsewhere));
    }

    void helpAndVersionAreThere()
    {
        const Outcome help = runBroker({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const char *verb : {"serve", "mesh create", "invite create", "member list", "--expires", "--listen"})
            QVERIFY2(help.out.contains(verb), verb);
        const Outcome version = runBroker({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("meshtray-broker "));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_commandline.moc"
