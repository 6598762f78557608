// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/brokerhost.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace meshtray;
using namespace meshtray::broker;
using namespace Qt::StringLiterals;

/// The life of an embedded broker.
class TestBrokerHost : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    BrokerConfig config(quint16 port = 0) const
    {
        BrokerConfig config;
        config.dataFolder = m_folder.filePath(u"broker"_s);
        config.listen = {net::ListenAddress{QHostAddress(QHostAddress::LocalHost), port}};
        return config;
    }
    std::optional<Result<BrokerAddresses>> start(BrokerHost &host, const BrokerConfig &with)
    {
        std::optional<Result<BrokerAddresses>> answer;
        host.start(with, this, [&](Result<BrokerAddresses> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qWarning("no answer to start");
        return answer;
    }
    bool stop(BrokerHost &host)
    {
        bool stopped = false;
        host.stop(this, [&] { stopped = true; });
        return QTest::qWaitFor([&] { return stopped; });
    }
    static NewMesh newMesh(const QString &name)
    {
        return {MeshId::random(), MemberId::random(), name, crypto::KeyPair::generate().publicKey(), u"Olga"_s};
    }

private Q_SLOTS:
    void itStartsStopsAndStartsAgain()
    {
        BrokerHost host;
        for (int i = 0; i < 3; ++i) {
            const auto started = start(host, config());
            QVERIFY(started && *started);
            QVERIFY((*started)->listening.first().port != 0);
            QVERIFY(host.isRunning());
            QVERIFY(stop(host));
            QVERIFY(!host.isRunning());
        }
    }

    void aMeshSurvivesARestart()
    {
        BrokerHost host;
        QVERIFY(*start(host, config()));
        const NewMesh mesh = newMesh(u"Restart"_s);
        std::optional<Result<CreatedMesh>> created;
        host.createMesh(mesh, this, [&](Result<CreatedMesh> result) { created = std::move(result); });
        QTRY_VERIFY(created);
        QVERIFY(*created);
        QVERIFY(stop(host));
        QVERIFY(*start(host, config()));
        std::optional<Result<QList<MemberInfo>>> members;
        host.members(mesh.id, this, [&](Result<QList<MemberInfo>> result) { members = std::move(result); });
        QTRY_VERIFY(members);
        QVERIFY(*members);
        QCOMPARE((*members)->first().id, mesh.ownerMember);
    }

    void aTakenPortIsSaidAndNothingRuns()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        BrokerHost host;
        const auto started = start(host, config(other.serverPort()));
        QVERIFY(started && !*started);
        QCOMPARE(started->error().code, ErrorCode::Unavailable);
        QVERIFY(!host.isRunning());
        other.close();
        QVERIFY(*start(host, config()));
    }

    void oneFolderHasOneBroker()
    {
        BrokerHost first;
        BrokerHost second;
        QVERIFY(*start(first, config()));
        const auto started = start(second, config());
        QVERIFY(started && !*started);
        QCOMPARE(started->error().code, ErrorCode::Unavailable);
        QVERIFY(stop(first));
        QVERIFY(*start(second, config()));
    }

    void questionsToABrokerThatDoesNotRunAreAnswered()
    {
        BrokerHost host;
        std::optional<Result<QList<MeshInfo>>> meshes;
        host.meshes(this, [&](Result<QList<MeshInfo>> result) { meshes = std::move(result); });
        QVERIFY(!meshes); // never from within the call
        QTRY_VERIFY(meshes);
        QVERIFY(!*meshes);
        QCOMPARE(meshes->error().code, ErrorCode::Unavailable);
        QVERIFY(stop(host));
    }

    void whoIsGoneIsNotAnswered()
    {
        BrokerHost host;
        QVERIFY(*start(host, config()));
        bool answered = false;
        auto context = std::make_unique<QObject>();
        host.meshes(context.get(), [&](const Result<QList<MeshInfo>> &) { answered = true; });
        context.reset();
        QVERIFY(stop(host)); // the question was asked before, so its answer would have come before
        QVERIFY(!answered);
    }

    void startingWhileItStopsWaitsForTheEnd()
    {
        BrokerHost host;
        QVERIFY(*start(host, config()));
        bool stopped = false;
        host.stop(this, [&] { stopped = true; });
        const auto started = start(host, config());
        QVERIFY(stopped);
        QVERIFY(started && *started);
        QVERIFY(host.isRunning());
    }

    void stoppingWhatWaitsToStartAnswersBoth()
    {
        BrokerHost host;
        QVERIFY(*start(host, config()));
        host.stop(this, [] { });
        std::optional<Result<BrokerAddresses>> started;
        host.start(config(), this, [&](Result<BrokerAddresses> result) { started = std::move(result); });
        QVERIFY(stop(host));
        QTRY_VERIFY(started);
        QVERIFY(!*started);
        QVERIFY(!host.isRunning());
    }

    void clientsAreToldWhenItEnds()
    {
        BrokerHost host;
        const auto started = start(host, config());
        QVERIFY(started && *started);
        QWebSocket client;
        client.open(QUrl((*started)->listening.first().webSocketUrl()));
        QTRY_VERIFY(client.isValid());
        QVERIFY(stop(host));
        QTRY_COMPARE(static_cast<int>(client.closeCode()), 1001);
        QCOMPARE(client.closeReason(), u"shutting_down"_s);
    }

    void itEndsInOrderWhenItIsDestroyed()
    {
        auto host = std::make_unique<BrokerHost>();
        const auto started = start(*host, config());
        QVERIFY(started && *started);
        QWebSocket client;
        client.open(QUrl((*started)->listening.first().webSocketUrl()));
        QTRY_VERIFY(client.isValid());
        host.reset();
        QTRY_COMPARE(static_cast<int>(client.closeCode()), 1001);
        BrokerHost next;
        QVERIFY(*start(next, config()));
    }
};

QTEST_GUILESS_MAIN(TestBrokerHost)
#include "test_brokerhost.moc"
