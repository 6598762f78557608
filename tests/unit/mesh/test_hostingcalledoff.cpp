// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/clock.h"
#include "mesh/hosting.h"
#include "secrets/memorysecretstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace meshtray;

namespace {

/// A person's part of the desktop without its windows: a folder, a keychain, meshes, and perhaps a broker.
struct Desktop {
    QTemporaryDir folder;
    MemorySecretStore secrets;
    SystemClock clock;
    std::unique_ptr<MeshService> meshes;
    std::unique_ptr<HostingService> hosting;

    Desktop() { begin(); }

    void begin()
    {
        meshes = std::make_unique<MeshService>(folder.path(), secrets, client::webSocketTransports(), clock);
        hosting = std::make_unique<HostingService>(folder.path(), *meshes, clock);
    }
};

HostRequest request()
{
    return {QStringLiteral("Acme Team"),
            {net::ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}},
            QStringLiteral("alice")};
}

template <class T>
using Answer = std::optional<Result<T>>;

} // namespace

/// What people want while hosting is on its way.
class HostingCalledOffTest : public QObject {
    Q_OBJECT

    MeshId host(Desktop &desktop)
    {
        Answer<Hosting> started;
        desktop.hosting->start(request(), this, [&](const Result<Hosting> &result) { started = result; });
        [&] { QTRY_VERIFY(started); }();
        if (!started || !*started)
            qFatal("hosting did not start: %s", started ? qPrintable(started->error().message) : "no answer");
        return (*started)->mesh;
    }

private Q_SLOTS:
    void aStartThatIsCalledOffLeavesNoBrokerRunning()
    {
        Desktop alice;
        Answer<Hosting> started;
        Answer<void> stopped;
        alice.hosting->start(request(), this, [&](const Result<Hosting> &result) { started = result; });
        alice.hosting->stop(this, [&](const Result<void> &result) { stopped = result; });
        QTRY_VERIFY(started && stopped);
        QVERIFY(!*started);
        QVERIFY(*stopped);
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
        alice.hosting->resume();
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
        host(alice);
    }

    void aStartThatIsCalledOffLateLeavesNoBrokerRunning()
    {
        Desktop alice;
        alice.hosting->start(request(), this, [](const Result<Hosting> &) { });
        const QString note = alice.folder.filePath(QStringLiteral("hosting.json"));
        while (!QFile::exists(note) && std::holds_alternative<StartingHost>(alice.hosting->state()))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        Answer<void> stopped;
        alice.hosting->stop(this, [&](const Result<void> &result) { stopped = result; });
        QTRY_VERIFY(stopped);
        QVERIFY(*stopped);
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
        alice.hosting->resume();
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
    }

    void aRestartThatIsCalledOffLeavesNoBrokerRunning()
    {
        Desktop alice;
        host(alice);
        Answer<Hosting> started;
        Answer<void> stopped;
        alice.hosting->restart(this, [&](const Result<Hosting> &result) { started = result; });
        alice.hosting->stop(this, [&](const Result<void> &result) { stopped = result; });
        QTRY_VERIFY(started && stopped);
        QVERIFY(!*started);
        QVERIFY(*stopped);
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
        alice.hosting->resume();
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
    }

    void limitsThatAreSetWhileItStartsAreInUse()
    {
        Desktop alice;
        Answer<Hosting> started;
        alice.hosting->start(request(), this, [&](const Result<Hosting> &result) { started = result; });
        alice.hosting->setLimits({{QStringLiteral("max-connections"), QStringLiteral("7")}}, this,
                                 [](const Result<void> &) { });
        QTRY_VERIFY(started);
        QVERIFY(*started);
        QVERIFY(!alice.hosting->hasPendingLimits());
    }
};

QTEST_GUILESS_MAIN(HostingCalledOffTest)
#include "test_hostingcalledoff.moc"
