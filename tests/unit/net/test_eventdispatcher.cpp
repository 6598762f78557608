// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/eventdispatcher.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <array>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace std::chrono_literals;

namespace {

/// Two ends of a connection.
class Pair {
public:
    Pair()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, m_ends.data()) != 0)
            qFatal("no socketpair");
    }
    ~Pair()
    {
        ::close(m_ends[0]);
        closeOther();
    }
    Q_DISABLE_COPY_MOVE(Pair)

    int here() const { return m_ends[0]; }
    void write() const { QCOMPARE(::send(m_ends[1], "x", 1, 0), 1); }
    void read() const
    {
        char byte = 0;
        QCOMPARE(::recv(m_ends[0], &byte, 1, 0), 1);
    }
    void closeOther()
    {
        if (m_ends[1] >= 0)
            ::close(m_ends[1]);
        m_ends[1] = -1;
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

} // namespace

/// What Qt promises of every event loop, in a thread with ours.
class EventDispatcherTest : public QObject {
    Q_OBJECT

    QThread m_thread;
    QObject m_there; ///< lives in the thread

    /// Runs it in the thread and waits for its end.
    void there(const std::function<void()> &task)
    {
        QMetaObject::invokeMethod(&m_there, task, Qt::BlockingQueuedConnection);
    }
    /// Lets the thread's loop work until `task` calls what it is given.
    void untilDone(const std::function<void(QObject *context, std::function<void()> done)> &task)
    {
        QSemaphore isDone;
        std::unique_ptr<QObject> context;
        there([&] {
            context = std::make_unique<QObject>();
            task(context.get(), [&] { isDone.release(); });
        });
        const bool inTime = isDone.tryAcquire(1, 10'000);
        there([&] { context.reset(); });
        QVERIFY(inTime);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QAbstractEventDispatcher *dispatcher = net::makeManySocketsDispatcher();
        if (!dispatcher)
            QSKIP("here Qt's own loop is used");
        m_there.moveToThread(&m_thread);
        m_thread.setEventDispatcher(dispatcher);
        m_thread.start();
        bool isOurs = false;
        there([&] { isOurs = QAbstractEventDispatcher::instance() == dispatcher; });
        QVERIFY(isOurs);
    }

    void cleanupTestCase()
    {
        m_thread.quit();
        QVERIFY(m_thread.wait(10'000));
    }

    void whatIsPostedFromElsewhereWakesIt()
    {
        for (int i = 0; i < 1000; ++i) {
            bool hasRun = false;
            there([&] { hasRun = true; });
            QVERIFY(hasRun);
        }
    }

    void whatIsPostedInItIsDoneWithoutAnotherReason()
    {
        untilDone([](QObject *context, const std::function<void()> &done) {
            QMetaObject::invokeMethod(
                context, [context, done] { QMetaObject::invokeMethod(context, done, Qt::QueuedConnection); },
                Qt::QueuedConnection);
        });
    }

    void timersComeInTheOrderInWhichTheyAreDue()
    {
        QList<int> order;
        untilDone([&](QObject *context, const std::function<void()> &done) {
            for (const int delay : {60, 20, 40, 0}) {
                QTimer::singleShot(std::chrono::milliseconds(delay), Qt::PreciseTimer, context, [&order, done, delay] {
                    order.append(delay);
                    if (delay == 60)
                        done();
                });
            }
        });
        QCOMPARE(order, (QList<int>{0, 20, 40, 60}));
    }

    void aTimerIsNeverEarlyAndRepeats_data()
    {
        QTest::addColumn<Qt::TimerType>("type");
        QTest::newRow("precise") << Qt::PreciseTimer;
        QTest::newRow("coarse") << Qt::CoarseTimer;
    }

    void aTimerIsNeverEarlyAndRepeats()
    {
        QFETCH(const Qt::TimerType, type);
        QList<qint64> times;
        QElapsedTimer watch;
        untilDone([&](QObject *context, const std::function<void()> &done) {
            auto *timer = new QTimer(context);
            timer->setTimerType(type);
            QObject::connect(timer, &QTimer::timeout, context, [&, timer, done] {
                times.append(watch.elapsed());
                if (times.size() == 3) {
                    timer->stop();
                    done();
                }
            });
            watch.start();
            timer->start(50ms);
        });
        QCOMPARE(times.size(), 3);
        QVERIFY2(times[0] >= 49 && times[2] >= 147, qPrintable(QString::number(times[2])));
    }

    void aTimerOfZeroLetsSocketsHaveTheirTurn()
    {
        const Pair pair;
        untilDone([&](QObject *context, const std::function<void()> &done) {
            auto *busy = new QTimer(context);
            busy->start(0);
            auto *notifier = new QSocketNotifier(pair.here(), QSocketNotifier::Read, context);
            QObject::connect(notifier, &QSocketNotifier::activated, context, [&pair, notifier, done] {
                pair.read();
                delete notifier;
                done();
            });
            QTimer::singleShot(20ms, context, [&pair] { pair.write(); });
        });
    }

    void aTimerOfZeroComesAfterEverySocketThatWasReady()
    {
        constexpr int count = 50;
        std::array<Pair, count> pairs;
        QString order;
        untilDone([&](QObject *context, const std::function<void()> &done) {
            for (const Pair &pair : pairs) {
                auto *notifier = new QSocketNotifier(pair.here(), QSocketNotifier::Read, context);
                QObject::connect(notifier, &QSocketNotifier::activated, context, [&, notifier, context, done] {
                    pair.read();
                    notifier->setEnabled(false);
                    if (order.isEmpty())
                        QTimer::singleShot(0, context, [&, done] {
                            order += u'T';
                            done();
                        });
                    order += u's';
                });
            }
            for (const Pair &pair : pairs)
                pair.write();
        });
        QCOMPARE(order, QString(count, u's') + u'T');
    }

    void remainingTimeAndKilledTimersAreKnown()
    {
        there([] {
            QTimer timer;
            timer.start(10s);
            QVERIFY(timer.remainingTime() > 9'000 && timer.remainingTime() <= 10'500);
            const int id = timer.timerId();
            auto *dispatcher = QAbstractEventDispatcher::instance();
            QCOMPARE(dispatcher->registeredTimers(&timer).size(), 1);
            timer.stop();
            QCOMPARE(dispatcher->remainingTime(id), -1);
            QVERIFY(dispatcher->registeredTimers(&timer).isEmpty());
        });
    }

    void aNotifierThatIsDeletedByAnotherIsNotTold()
    {
        const Pair first;
        const Pair second;
        int told = 0;
        untilDone([&](QObject *context, const std::function<void()> &done) {
            auto notifiers = std::make_shared<std::array<std::unique_ptr<QSocketNotifier>, 2>>();
            for (size_t i = 0; i < 2; ++i) {
                (*notifiers)[i] =
                    std::make_unique<QSocketNotifier>((i ? second : first).here(), QSocketNotifier::Read, nullptr);
                QObject::connect((*notifiers)[i].get(), &QSocketNotifier::activated, context,
                                 [&told, notifiers, i, context, done] {
                                     ++told;
                                     (*notifiers)[1 - i].reset();
                                     (*notifiers)[i]->setEnabled(false);
                                     QTimer::singleShot(20ms, context, done);
                                 });
            }
            first.write();
            second.write();
        });
        QCOMPARE(told, 1);
    }

    void theEndOfTheOtherSideIsTold()
    {
        Pair pair;
        untilDone([&](QObject *context, const std::function<void()> &done) {
            auto *notifier = new QSocketNotifier(pair.here(), QSocketNotifier::Read, context);
            QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, done] {
                notifier->setEnabled(false);
                done();
            });
            pair.closeOther();
        });
    }

    void aDescriptorMayComeBackUnderItsNumber()
    {
        untilDone([](QObject *context, const std::function<void()> &done) {
            auto old = std::make_unique<Pair>();
            const int number = old->here();
            auto notifier = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
            notifier.reset();
            old.reset();
            const auto again = std::make_shared<Pair>();
            QCOMPARE(again->here(), number);
            auto *second = new QSocketNotifier(number, QSocketNotifier::Read, context);
            QObject::connect(second, &QSocketNotifier::activated, context, [again, second, done] {
                again->read();
                second->setEnabled(false);
                done();
            });
            again->write();
        });
    }

    void aMegabyteGoesThroughQtsOwnSockets()
    {
        const QByteArray sent(1024 * 1024, 'm');
        QByteArray received;
        untilDone([&](QObject *context, const std::function<void()> &done) {
            auto *server = new QTcpServer(context);
            QVERIFY(server->listen(QHostAddress::LocalHost));
            QObject::connect(server, &QTcpServer::newConnection, context, [&, server, done] {
                QTcpSocket *socket = server->nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [&received, socket] { received += socket->readAll(); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, done);
            });
            auto *client = new QTcpSocket(context);
            QObject::connect(client, &QTcpSocket::connected, client, [client, &sent] {
                client->write(sent);
                client->disconnectFromHost();
            });
            client->connectToHost(QHostAddress::LocalHost, server->serverPort());
        });
        QCOMPARE(received, sent);
    }

    void aLoopInsideTheLoopWorks()
    {
        untilDone([](QObject *context, const std::function<void()> &done) {
            QTimer::singleShot(0, context, [context, done] {
                QEventLoop inner;
                QTimer::singleShot(20ms, context, [&inner] { inner.quit(); });
                inner.exec();
                done();
            });
        });
    }
};

QTEST_GUILESS_MAIN(EventDispatcherTest)
#include "test_eventdispatcher.moc"
