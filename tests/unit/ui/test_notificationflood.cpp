// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "recordingnotifier.h"
#include "sampleworld.h"
#include "ui/notificationglue.h"
#include "ui/settings.h"

#include <QQuickWindow>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <ctime>
#include <utility>

using namespace meshtray;
using namespace meshtray::ui;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What the thread has computed so far; what others do on the same machine does not count.
qint64 computedMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000 + time.tv_nsec / 1'000'000;
}

/// The longest time that the thread's event loop computed between two turns.
class Stall {
public:
    Stall()
    {
        QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] {
            const qint64 now = computedMs();
            m_longest = std::max(m_longest, now - std::exchange(m_lastTurn, now));
        });
        m_turn.start(0ms);
    }
    qint64 longestMs() const { return m_longest; }

private:
    QTimer m_turn;
    qint64 m_lastTurn = computedMs();
    qint64 m_longest = 0;
};

} // namespace

/// A thousand messages at once, through everything that a message goes through: opened, kept on the disk, listed in an
/// open window, told.
class TestNotificationFlood : public QObject {
    Q_OBJECT

    static constexpr int pushes = 1'000;
    static constexpr int framesInABuffer = 100; // 64 KiB

    static QJsonObject push(const SampleWorld &world, const Mesh &mesh, int number, const crypto::KeyPair &sender)
    {
        const auto nonce = crypto::SecureBuffer::random(24);
        const auto sealed = crypto::seal(sender, keysOf('n').publicKey(),
                                         QByteArray(reinterpret_cast<const char *>(nonce.bytes().data()), 24),
                                         "message " + QByteArray::number(number));
        return {{u"type"_s, u"push"_s},
                {u"messageId"_s, u"push%1"_s.arg(number)},
                {u"meshId"_s, mesh.record().mesh.toString()},
                {u"senderPubkey"_s, QString::fromLatin1(sender.publicKey().toHex())},
                {u"senderName"_s, u"peer"_s},
                {u"priority"_s, u"next"_s},
                {u"nonce"_s, QString::fromLatin1(sealed->nonce)},
                {u"ciphertext"_s, QString::fromLatin1(sealed->ciphertext)},
                {u"createdAt"_s,
                 QDateTime::fromMSecsSinceEpoch(world.clock.wallMs(), Qt::UTC).toString(Qt::ISODateWithMs)}};
    }

    /// Sends them from `senders` members and returns what was shown.
    static QList<notify::Notification> flood(int senders)
    {
        SampleWorld world;
        SettingsStore settings(world.folder.path());
        RecordingNotifier notifier;
        Windows windows(world.meshes, world.hosting, world.keys, world.clock, settings);
        const NotificationGlue glue(world.meshes, windows, notifier, settings, world.clock);
        Mesh &mesh = world.addMesh(u"home"_s);
        world.letIn();
        windows.openMainWindow();

        QList<QByteArray> frames;
        for (int i = 0; i < pushes; ++i)
            frames += QJsonDocument(push(world, mesh, i, keysOf(static_cast<char>(1 + i % senders)))).toJson();
        windows.mainWindow()->grabWindow(); // its first picture is not the flood's
        QCoreApplication::processEvents();
        const Stall stall;
        QTimer socket; // as much in one turn of the event loop as a socket's buffer holds
        QObject::connect(&socket, &QTimer::timeout, &socket, [&] {
            for (int i = 0; i < framesInABuffer && !frames.isEmpty(); ++i)
                world.network.latest()->inject(frames.takeFirst());
            if (frames.isEmpty())
                socket.stop();
        });
        socket.start(0ms);
        const bool allCame = QTest::qWaitFor([&] { return mesh.inbox().unread() == pushes; }, 30'000);
        world.clock.advance(1s);
        QCoreApplication::processEvents();
        qInfo("%d messages of %d members: the longest turn of the event loop computed %lld ms, %lld notifications",
              pushes, senders, static_cast<long long>(stall.longestMs()),
              static_cast<long long>(notifier.shown.size()));
        return allCame ? notifier.shown : QList<notify::Notification>();
    }

private Q_SLOTS:
    void ofOneMemberTheyAreOneNotification()
    {
        const auto shown = flood(1);
        QCOMPARE(shown.size(), 1);
        QVERIFY2(shown.first().body.startsWith(u"995 "_s), qPrintable(shown.first().body));
    }

    void ofManyMembersTheyAreAFewAndASummary()
    {
        const auto shown = flood(100);
        QCOMPARE(shown.size(), NotificationBoard::mostAtOnce + 1);
        QVERIFY2(shown.last().title.contains(u"95"_s), qPrintable(shown.last().title));
    }
};

QTEST_MAIN(TestNotificationFlood)
#include "test_notificationflood.moc"
