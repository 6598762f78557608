// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "fault/proxyprocess.h"
#include "tormenteddesktop.h"
#include "wire/brokerprocess.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Two desktops write to each other over a network that fails every second, and are killed. MESHTRAY_SEED repeats a
/// run.
class TestTorment : public QObject {
    Q_OBJECT

    static constexpr int fromAda = 1'000;
    static constexpr int fromBob = 200;
    static constexpr int killsEach = 10;
    static constexpr int settlingMs = 120'000;

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<BrokerProcess> m_broker;
    ProxyProcess m_proxy;

    QString dataFolder() const { return m_folder.path() + u"/data"_s; }

    QString inviteLink() const
    {
        const Outcome made = runBroker({u"invite"_s, u"create"_s, u"lab"_s, u"--uses"_s, u"2"_s, u"--url"_s,
                                        m_proxy.webSocketUrl(), u"--data"_s, dataFolder()});
        if (made.exitCode != 0)
            qWarning("%s", made.err.constData());
        return made.json()[u"link"_s].toString();
    }

    static QStringList texts(const QString &writer, int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all += u"%1 %2"_s.arg(writer, QString::number(i).rightJustified(4, u'0'));
        return all;
    }

    bool tell(const QByteArray &line) { return m_proxy.tell(line)[u"understood"_s].toBool(); }

    /// One of the things that happen to connections. What the one before has left behind ends with it, mostly.
    bool spoil()
    {
        static const QByteArrayList faults{"cut fin",
                                           "cut reset",
                                           "cut-after to-broker 100 reset",
                                           "cut-after to-client 100 fin",
                                           "blackhole both",
                                           "blackhole to-broker",
                                           "blackhole to-client",
                                           "delay 100",
                                           "refuse",
                                           "hold",
                                           "release"};
        const QByteArray fault = faults.at(m_random.bounded(faults.size()));
        // A connection into a black hole stays dead: only a cut wakes it before the heartbeat does.
        const bool isOver = m_random.bounded(2) == 0;
        return tell("pass") && (isOver || tell("cut reset")) && tell(fault);
    }

    /// A moment of the run.
    void letPass() { QTest::qWait(400 + m_random.bounded(800)); }

private Q_SLOTS:
    void initTestCase()
    {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("MESHTRAY_SEED", &isGiven);
        const quint32 seed = isGiven ? static_cast<quint32>(given) : QRandomGenerator::global()->generate() >> 1;
        qInfo("MESHTRAY_SEED=%u", seed);
        m_random.seed(seed);

        const Outcome made = runBroker({u"mesh"_s, u"create"_s, u"Lab"_s, u"--data"_s, dataFolder()});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        m_broker = std::make_unique<BrokerProcess>(dataFolder());
        QVERIFY(m_broker->start());
        QVERIFY(m_proxy.start(m_broker->port()));
    }

    void everyMessageArrivesOnceAndNoStateWasUntrue()
    {
        QElapsedTimer time;
        time.start();
        TormentedDesktop ada(u"ada"_s);
        TormentedDesktop bob(u"bob"_s);
        const QString link = inviteLink();
        QVERIFY(ada.join(link, u"Ada"_s) && bob.join(link, u"Bob"_s));
        const QStringList adas = texts(u"ada"_s, fromAda);
        const QStringList bobs = texts(u"bob"_s, fromBob);
        ada.write(bob.key(), adas, 40ms);
        bob.write(ada.key(), bobs, 200ms);

        QList<TormentedDesktop *> victims;
        for (int i = 0; i < killsEach; ++i)
            victims += {&ada, &bob};
        std::shuffle(victims.begin(), victims.end(), m_random);
        for (TormentedDesktop *victim : std::as_const(victims)) {
            letPass();
            QVERIFY(spoil());
            letPass();
            QVERIFY(spoil());
            QVERIFY(victim->killAndStart());
        }
        const auto tormentedFor = time.elapsed();

        QVERIFY(tell("pass") && tell("release") && tell("cut reset"));
        const auto isDone = [&] {
            return ada.hasWritten() && bob.hasWritten() && ada.sent().acceptedCount() == fromAda &&
                   bob.sent().acceptedCount() == fromBob && ada.received().texts().size() >= fromBob &&
                   bob.received().texts().size() >= fromAda;
        };
        const bool wasDone = QTest::qWaitFor(isDone, settlingMs);
        qInfo("%d + %d messages, %d + %d accepted, %lld + %lld arrived, %lld kills, %lld ms of torment, %lld ms in all",
              fromAda, fromBob, ada.sent().acceptedCount(), bob.sent().acceptedCount(),
              static_cast<long long>(bob.received().texts().size()),
              static_cast<long long>(ada.received().texts().size()), static_cast<long long>(victims.size()),
              static_cast<long long>(tormentedFor), static_cast<long long>(time.elapsed()));
        ada.rest();
        bob.rest();
        for (const QStringList &complaints : {ada.sent().complaints(), bob.sent().complaints(),
                                              ada.received().complaints(), bob.received().complaints()})
            QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        QVERIFY(wasDone);
        QCOMPARE(sorted(bob.received().texts()), adas);
        QCOMPARE(sorted(ada.received().texts()), bobs);
        QVERIFY(ada.process().quit() && bob.process().quit());
    }

private:
    static QStringList sorted(QStringList texts)
    {
        texts.sort();
        return texts;
    }
};

QTEST_GUILESS_MAIN(TestTorment)
#include "test_torment.moc"
