// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/brokercheck.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshtray::ui;

namespace {

/// Gives everybody the same answer.
class FixedServer : public QTcpServer {
public:
    explicit FixedServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

private:
    QByteArray m_answer;
};

QByteArray answer(int status, qint64 secondsAhead)
{
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(secondsAhead),
                                               u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    const QByteArray body = R"({"status":"ok","version":"9.8.7"})";
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nDate: " + date.toLatin1() +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QJsonObject meshAt(quint16 port)
{
    return {{u"slug"_s, u"studio"_s}, {u"state"_s, u"open"_s}, {u"brokerUrl"_s, u"ws://127.0.0.1:%1/ws"_s.arg(port)}};
}

QList<Finding> check(const QJsonObject &mesh)
{
    QObject context;
    std::optional<QList<Finding>> findings;
    checkBroker(mesh, &context, [&](const QList<Finding> &found) { findings = found; });
    if (!QTest::qWaitFor([&] { return findings.has_value(); }, 20'000))
        qWarning("no answer");
    return findings.value_or(QList<Finding>());
}

QList<Finding> bad(QList<Finding> findings)
{
    findings.removeIf([](const Finding &finding) { return finding.verdict != Verdict::Bad; });
    return findings;
}

} // namespace

class BrokerCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokerThatIsWellIsSaidToBe()
    {
        const FixedServer server(answer(200, 0));
        const QList<Finding> findings = check(meshAt(server.serverPort()));
        QCOMPARE(findings.size(), 3);
        QVERIFY(bad(findings).isEmpty());
        QVERIFY(findings[0].found.contains(u"9.8.7"_s));
    }

    void aClockThatIsOffIsSaid()
    {
        const FixedServer server(answer(200, 3600));
        const QList<Finding> wrong = bad(check(meshAt(server.serverPort())));
        QCOMPARE(wrong.size(), 1);
        QVERIFY2(wrong[0].found.contains(u"clock"_s), qPrintable(wrong[0].found));
    }

    void aBrokerInTroubleIsSaid()
    {
        const FixedServer server(answer(503, 0));
        const QList<Finding> wrong = bad(check(meshAt(server.serverPort())));
        QCOMPARE(wrong.size(), 1);
        QVERIFY(!wrong[0].advice.isEmpty());
    }

    void nobodyThereIsSaidWithThePort()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            port = gone.serverPort();
        }
        const QList<Finding> wrong = bad(check(meshAt(port)));
        QCOMPARE(wrong.size(), 1);
        QVERIFY(wrong[0].advice.contains(QString::number(port)));
    }

    void whatKeepsTheMeshFromConnectingComesFirst()
    {
        const FixedServer server(answer(200, 0));
        QJsonObject mesh = meshAt(server.serverPort());
        mesh[u"state"_s] = u"key_unavailable"_s;
        mesh[u"reason"_s] = u"The keyring is locked."_s;
        const QList<Finding> findings = check(mesh);
        QCOMPARE(findings.first().found, u"The keyring is locked."_s);
        QCOMPARE(bad(findings).size(), 1);
    }

    void anAddressThatIsNoneIsSaid()
    {
        QJsonObject mesh = meshAt(1);
        mesh[u"brokerUrl"_s] = u"gopher://somewhere"_s;
        QCOMPARE(bad(check(mesh)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(BrokerCheckTest)
#include "test_brokercheck.moc"
