// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"
#include "wire/brokerprocess.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

/// Stands before the broker. Connections can be made deaf and dumb, without an end that either side would notice.
class Road : public QTcpServer {
public:
    explicit Road(quint16 to)
        : m_to(to)
    {
        connect(this, &QTcpServer::newConnection, this, [this] { lead(nextPendingConnection()); });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port for the road");
    }
    QString url() const { return u"ws://127.0.0.1:%1/ws"_s.arg(serverPort()); }
    /// What goes on now leads nowhere any more; new connections do.
    void loseWhatIsOnTheWay() { ++m_age; }
    /// How many connections the desktop has given up.
    int givenUp() const { return m_givenUp; }

private:
    void lead(QTcpSocket *near)
    {
        connect(near, &QTcpSocket::disconnected, this, [this] { ++m_givenUp; });
        auto *far = new QTcpSocket(near);
        far->connectToHost(QHostAddress::LocalHost, m_to);
        pass(near, far);
        pass(far, near);
    }
    void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to, age = m_age] {
            const QByteArray bytes = from->readAll();
            if (age == m_age)
                to->write(bytes);
        });
        connect(from, &QTcpSocket::disconnected, to, [this, to, age = m_age] {
            if (age == m_age)
                to->disconnectFromHost();
        });
    }

    quint16 m_to;
    int m_age = 0;
    int m_givenUp = 0;
};

} // namespace

/// A desktop that slept, or whose network changed, with connections that died meanwhile. The session's bus plays the
/// system's, too.
class TestWake : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QDBusConnection m_system = QDBusConnection::sessionBus();
    std::unique_ptr<BrokerProcess> m_broker;
    std::unique_ptr<Road> m_road;
    std::unique_ptr<DesktopProcess> m_desktop;
    QString m_mesh;

    void say(const QString &path, const QString &interface, const QString &member, const QVariant &argument) const
    {
        auto signal = QDBusMessage::createSignal(path, interface, member);
        signal << argument;
        QVERIFY(m_system.send(signal));
    }
    QString state() const { return m_desktop->stateOf(m_mesh); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        QVERIFY(m_system.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(m_system.registerService(u"org.freedesktop.NetworkManager"_s));

        const QString data = m_folder.path() + u"/data"_s;
        QCOMPARE(runBroker({u"mesh"_s, u"create"_s, u"Lab"_s, u"--data"_s, data}).exitCode, 0);
        m_broker = std::make_unique<BrokerProcess>(data);
        QVERIFY(m_broker->start());
        m_road = std::make_unique<Road>(m_broker->port());
        const Outcome invite =
            runBroker({u"invite"_s, u"create"_s, u"lab"_s, u"--data"_s, data, u"--url"_s, m_road->url()});
        QCOMPARE(invite.exitCode, 0);

        m_desktop = std::make_unique<DesktopProcess>(u"sleeper"_s);
        QVERIFY(m_desktop->start());
        // The road runs in this process, so nothing may wait for the command's end.
        QProcess joining;
        joining.start(qEnvironmentVariable("MESHTRAY_PROGRAM"),
                      {u"--profile"_s, m_desktop->profile(), u"join"_s, invite.json()[u"link"_s].toString()});
        QTRY_COMPARE_WITH_TIMEOUT(joining.state(), QProcess::NotRunning, 20'000);
        m_mesh = QJsonDocument::fromJson(joining.readAllStandardOutput())[u"mesh"_s].toString();
        QVERIFY2(!m_mesh.isEmpty(), joining.readAllStandardError().constData());
    }
    void cleanupTestCase() { QVERIFY(m_desktop->quit()); }

    void aDeadConnectionIsNoticedWithinFiveSeconds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QVariant>("argument");
        QTest::newRow("after waking up") << u"/org/freedesktop/login1"_s << u"org.freedesktop.login1.Manager"_s
                                         << u"PrepareForSleep"_s << QVariant(false);
        QTest::newRow("after the network came back")
            << u"/org/freedesktop/NetworkManager"_s << u"org.freedesktop.NetworkManager"_s << u"StateChanged"_s
            << QVariant(70U);
    }

    void aDeadConnectionIsNoticedWithinFiveSeconds()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, member);
        QFETCH(QVariant, argument);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"open"_s, 20'000);
        const int before = m_road->givenUp();
        m_road->loseWhatIsOnTheWay();
        QElapsedTimer sinceThen;
        sinceThen.start();
        say(path, interface, member, argument);
        QTRY_VERIFY_WITH_TIMEOUT(m_road->givenUp() > before, 5'000);
        qInfo("noticed after %lld ms", static_cast<long long>(sinceThen.elapsed()));
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"open"_s, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestWake)
#include "test_wake.moc"
