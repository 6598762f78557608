// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/transport.h"
#include "mesh/meshservice.h"
#include "net/brokeraddress.h"
#include "secrets/memorysecretstore.h"
#include "support/vouchedfor.h"
#include "wiretest.h"

#include <QFile>
#include <QJsonArray>

#include <optional>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// Our own client over wss to a broker whose key the invite names.
class TestTlsPinned : public WireTest {
    Q_OBJECT

    /// Somebody with a desktop, without the desktop.
    struct Client {
        QTemporaryDir folder;
        MemorySecretStore secrets;
        SystemClock clock;
        std::unique_ptr<MeshService> meshes;

        Client() { start(); }
        void start()
        {
            meshes = std::make_unique<MeshService>(folder.path(), secrets, client::webSocketTransports(), clock);
        }
    };

    Result<MeshId> joined(Client &client, const protocol::Invite &invite)
    {
        std::optional<Result<MeshId>> result;
        client.meshes->join(invite, u"ada"_s, this, [&](const Result<MeshId> &answer) { result = answer; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 15'000))
            qFatal("join was never answered");
        return *result;
    }
    static bool isOpen(const Client &client)
    {
        return std::holds_alternative<client::Open>(client.meshes->meshes().front()->connectionState());
    }
    static QString reason(const Client &client)
    {
        const auto *waiting = std::get_if<client::Reconnecting>(&client.meshes->meshes().front()->connectionState());
        return waiting ? waiting->reason : QString();
    }
    /// The broker comes back with the key of `pem`.
    void restartWithKey(const QByteArray &pem)
    {
        QVERIFY(broker().terminate());
        QFile file(dataFolder() + u"/tls.pem"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(pem), pem.size());
        file.close();
        QVERIFY(broker().start());
    }
    QByteArray keyFile() const
    {
        QFile file(dataFolder() + u"/tls.pem"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int usesOf(const QString &id) const
    {
        const auto list = runBroker({u"invite"_s, u"list"_s, u"lab"_s, u"--data"_s, dataFolder()}).json().array();
        for (const QJsonValue &entry : list) {
            if (entry[u"id"_s].toString() == id)
                return entry[u"usedCount"_s].toInt(-1);
        }
        return -1;
    }
    QString newestInvite() const
    {
        const auto list = runBroker({u"invite"_s, u"list"_s, u"lab"_s, u"--data"_s, dataFolder()}).json().array();
        return list.last()[u"id"_s].toString();
    }

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }

    void anInviteNamesTheBrokersKeyWhenItIsToldTo()
    {
        const auto address = net::BrokerAddress::parse(QUrl(invite({u"--tls"_s}).payload.brokerUrl));
        QVERIFY(address);
        QCOMPARE(address->url.toString(), broker().secureWebSocketUrl());
        QVERIFY(address->pin);
        QCOMPARE(address->pin->toString(), broker().tlsPin());
        QVERIFY(!QUrl(invite().payload.brokerUrl).hasQuery());
    }

    void aMemberJoinsAndTalksToThePinnedKey()
    {
        Client client;
        const auto invited = invite({u"--tls"_s});
        const auto mesh = joined(client, invited);
        QVERIFY2(mesh, qPrintable(mesh ? QString() : mesh.error().message));
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(client), 10'000);
        QCOMPARE(client.meshes->meshes().front()->record().brokerUrl, QUrl(invited.payload.brokerUrl));
        client.start();
        QVERIFY(client.meshes->load());
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(client), 10'000);
    }

    void anInviteWithAnotherPinSendsNothing_data()
    {
        QTest::addColumn<bool>("vouchedFor");
        QTest::newRow("nobody vouches for the broker") << false;
        QTest::newRow("the system vouches for the broker") << true;
    }

    void anInviteWithAnotherPinSendsNothing()
    {
        QFETCH(bool, vouchedFor);
        const QByteArray otherPin = vouchedFor ? broker().tlsPin() : vouchedForPin;
        if (vouchedFor)
            restartWithKey(vouchedForPem);
        const auto pin = net::TlsPin::parse(QString::fromLatin1(otherPin));
        const auto invited = invite({u"--url"_s, net::pinnedUrl(broker().webSocketUrl(), *pin)});
        Client client;
        const auto mesh = joined(client, invited);
        QVERIFY(!mesh);
        QCOMPARE(mesh.error().code, ErrorCode::Refused);
        QCOMPARE(mesh.error().message, net::wrongKeySentence());
        QVERIFY(client.meshes->meshes().empty());
        QCOMPARE(usesOf(newestInvite()), 0);
    }

    void withoutAPinAuthoritiesDecide()
    {
        const auto invited = invite({u"--url"_s, broker().secureWebSocketUrl()});
        Client client;
        const auto refused = joined(client, invited);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        restartWithKey(vouchedForPem);
        QVERIFY(joined(client, invited));
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(client), 10'000);
    }

    void aKeyThatChangesIsNotSpokenTo()
    {
        const QByteArray ownKey = keyFile();
        Client client;
        QVERIFY(joined(client, invite({u"--tls"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(client), 10'000);
        restartWithKey(vouchedForPem); // which the system would take
        QTRY_COMPARE_WITH_TIMEOUT(reason(client), net::wrongKeySentence(), 20'000);
        QCOMPARE(metric("broker_connections_total"), 0.0);
        restartWithKey(ownKey);
        client.meshes->meshes().front()->hurry();
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(client), 20'000);
    }

    void aPinThatIsNoneIsNotPutIntoAnInvite_data()
    {
        QTest::addColumn<QStringList>("options");
        const QString pin = u"sha256:"_s + QString(43, u'A');
        QTest::newRow("damaged") << QStringList{u"--url"_s, u"wss://h:1/ws?pin=sha256:AAAA"_s};
        QTest::newRow("without TLS") << QStringList{u"--url"_s, u"ws://h:1/ws?pin="_s + pin};
        QTest::newRow("two") << QStringList{u"--url"_s, u"wss://h:1/ws?pin="_s + pin, u"--tls"_s};
    }

    void aPinThatIsNoneIsNotPutIntoAnInvite()
    {
        QFETCH(QStringList, options);
        const Outcome made =
            runBroker(QStringList{u"invite"_s, u"create"_s, u"lab"_s, u"--data"_s, dataFolder()} + options);
        QCOMPARE(made.exitCode, 2);
        QVERIFY2(made.err.contains("pin"), made.err.constData());
        QVERIFY(made.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTlsPinned)
#include "test_tlspinned.moc"
