// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "torment.h"
#include "wiretest.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTimer>

#include <vector>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;
using namespace std::chrono_literals;

/// Delivery under brokers that die and clients that come and go. MESHTRAY_SEED repeats a run.
class TestTorment : public WireTest {
    Q_OBJECT

    QRandomGenerator m_random;

    std::vector<Person> joinMany(int count)
    {
        const protocol::Invite shared = invite({u"--uses"_s, QString::number(count)});
        std::vector<Person> people;
        for (int i = 0; i < count; ++i) {
            Person person{crypto::KeyPair::generate(), {}};
            const HttpAnswer answer = postJoin(joinRequest(shared, person.pubkey(), QString::number(i))).answer();
            person.memberId = answer.json()[u"memberId"_s].toString().toLatin1();
            if (person.memberId.isEmpty())
                qFatal("/join answered %d %s", answer.status, answer.body.constData());
            people.push_back(std::move(person));
        }
        return people;
    }

    /// Lets the clients work until `isReached`; false when that takes longer than it ever should.
    template <class Client>
    static bool workUntil(const std::vector<std::unique_ptr<Client>> &clients, const std::function<bool()> &isReached)
    {
        QEventLoop loop;
        const auto check = [&] {
            if (isReached())
                loop.quit();
        };
        for (const auto &client : clients)
            connect(client.get(), &TormentedClient::progressed, &loop, check);
        QTimer::singleShot(60s, &loop, &QEventLoop::quit);
        if (!isReached())
            loop.exec();
        return isReached();
    }

    TormentedClient::Hello helloOf(const Person &person, const QString &channel) const
    {
        return [this, &person, channel] { return helloOn(person, channel); };
    }

private Q_SLOTS:
    void init()
    {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("MESHTRAY_SEED", &isGiven);
        const quint32 seed = isGiven ? static_cast<quint32>(given) : QRandomGenerator::global()->generate() >> 1;
        qInfo("MESHTRAY_SEED=%u", seed);
        m_random.seed(seed);
        WireTest::init();
    }

    void aBroadcastReachesAHundredMembersOnceHalfOfThemLater()
    {
        constexpr int count = 100;
        const std::vector<Person> people = joinMany(count);
        std::vector<std::unique_ptr<WireClient>> clients;
        const auto connectAll = [&](size_t first, size_t last) {
            for (size_t i = first; i < last; ++i)
                clients.push_back(i % 2 == 0 ? connected(people.at(i))
                                             : connected(helloOn(people.at(i), u"meshtray"_s)));
        };
        const auto receive = [&](size_t first, size_t last, const QJsonValue &id) {
            for (size_t i = first; i < last; ++i) {
                const QJsonObject push = clients.at(i)->take(u"push"_s);
                QCOMPARE(push[u"messageId"_s], id);
                if (i % 2 != 0)
                    acknowledge(*clients.at(i), push);
            }
        };
        connectAll(0, count / 2);
        clients.front()->send(message(u"*"_s, u"to all"_s));
        const QJsonValue id = clients.front()->take(u"ack"_s)[u"messageId"_s];
        receive(1, count / 2, id);
        connectAll(count / 2, count);
        receive(count / 2, count, id);
        for (const auto &client : clients)
            QVERIFY(client->hearsNo(u"push"_s));
        QTRY_COMPARE(metric("broker_queue_depth"), 1); // the owner's, who never came
    }

    void nothingAckedIsLostOrShownTwiceThroughFiftyKills()
    {
        constexpr size_t senderCount = 4;
        constexpr size_t receiverCount = 4;
        constexpr int messageCount = 20'000;
        constexpr int killCount = 50;
        QElapsedTimer time;
        time.start();
        const std::vector<Person> people = joinMany(senderCount + receiverCount);
        const auto receiverOf = [&](size_t message) -> const Person & {
            return people.at(senderCount + message % receiverCount);
        };
        std::vector<std::unique_ptr<TormentedSender>> senders;
        for (size_t s = 0; s < senderCount; ++s) {
            QList<TormentedSender::Message> messages;
            for (size_t m = 0; m < messageCount / senderCount; ++m)
                messages.append({receiverOf(m).pubkey(),
                                 u"%1-%2"_s.arg(QString::number(s), QString::number(m).rightJustified(5, u'0'))});
            senders.push_back(std::make_unique<TormentedSender>(broker().webSocketUrl(), helloOf(people.at(s), {}),
                                                                std::move(messages)));
        }
        std::vector<std::unique_ptr<TormentedReceiver>> receivers;
        for (size_t r = 0; r < receiverCount; ++r) {
            // Half of them acknowledge, the others only answer pings.
            const bool acknowledges = r % 2 == 0;
            receivers.push_back(std::make_unique<TormentedReceiver>(
                broker().webSocketUrl(), helloOf(people.at(senderCount + r), acknowledges ? u"meshtray"_s : QString()),
                acknowledges ? TormentedReceiver::Acknowledges::Always : TormentedReceiver::Acknowledges::Never));
        }
        const auto dialAll = [&] {
            for (const auto &receiver : receivers)
                receiver->dial();
            for (const auto &sender : senders)
                sender->dial();
        };
        const auto ackedCount = [&] {
            qsizetype count = 0;
            for (const auto &sender : senders)
                count += sender->ackedCount();
            return count;
        };

        dialAll();
        for (int kill = 0; kill < killCount; ++kill) {
            // One in each fiftieth: evenly enough that no sender runs into its rate.
            constexpr int part = messageCount / killCount;
            const qsizetype moment = kill * part + m_random.bounded(part);
            QVERIFY(workUntil(senders, [&] { return ackedCount() >= moment; }));
            QVERIFY(broker().kill());
            QVERIFY(broker().start());
            dialAll();
        }
        QVERIFY(workUntil(senders, [&] { return ackedCount() == messageCount; }));

        qsizetype received = 0;
        for (const auto &sender : senders)
            QVERIFY2(sender->complaint().isEmpty(), qPrintable(sender->complaint()));
        QVERIFY(workUntil(receivers, [&] {
            received = 0;
            for (const auto &receiver : receivers)
                received += receiver->shown().size();
            return received >= messageCount;
        }));
        QTRY_COMPARE_WITH_TIMEOUT(metric("broker_queue_depth"), 0, 30'000);

        QHash<QString, QString> shown;
        int pushes = 0;
        for (const auto &receiver : receivers) {
            shown.insert(receiver->shown());
            pushes += receiver->pushCount();
            QCOMPARE(QSet<QString>(receiver->texts().cbegin(), receiver->texts().cend()).size(),
                     receiver->texts().size());
            for (size_t s = 0; s < senderCount; ++s) {
                QStringList ofSender = receiver->texts().filter(QRegularExpression(u"^%1-"_s.arg(s)));
                QVERIFY(std::ranges::is_sorted(ofSender)); // the order in which they were accepted
            }
        }
        QHash<QString, QString> acked;
        for (const auto &sender : senders)
            acked.insert(sender->acked());
        QCOMPARE(acked.size(), messageCount);
        QCOMPARE(shown, acked);
        qInfo("%d messages, %d kills, %d pushes, %lld ms", messageCount, killCount, pushes, time.elapsed());
    }

    void aThousandWaitingMessagesReachAReceiverThatFlaps()
    {
        constexpr int count = 1'000;
        constexpr int flaps = 20;
        constexpr size_t senderCount = 4; // one alone would run into its rate
        const std::vector<Person> people = joinMany(senderCount + 1);
        const Person &recipient = people.back();
        QStringList texts;
        for (size_t s = 0; s < senderCount; ++s) {
            QList<TormentedSender::Message> messages;
            for (size_t i = 0; i < count / senderCount; ++i) {
                texts.append(QString::number(texts.size()));
                messages.append({recipient.pubkey(), texts.last()});
            }
            std::vector<std::unique_ptr<TormentedSender>> senders;
            senders.push_back(
                std::make_unique<TormentedSender>(broker().webSocketUrl(), helloOf(people.at(s), {}), messages));
            senders.front()->dial();
            QVERIFY(workUntil(senders, [&] { return senders.front()->isDone(); }));
        }

        std::vector<std::unique_ptr<TormentedReceiver>> receivers;
        receivers.push_back(std::make_unique<TormentedReceiver>(
            broker().webSocketUrl(), helloOf(recipient, u"meshtray"_s), TormentedReceiver::Acknowledges::Never));
        TormentedReceiver &receiver = *receivers.front();
        for (int flap = 0; flap < flaps; ++flap) {
            const int leavesAt = receiver.pushCount() + m_random.bounded(200);
            receiver.dial();
            QVERIFY(workUntil(receivers, [&] { return receiver.pushCount() >= leavesAt; }));
            receiver.drop();
        }
        QCOMPARE(metric("broker_queue_depth"), count);
        receiver.setAcknowledges(TormentedReceiver::Acknowledges::Always);
        receiver.dial();
        QVERIFY(workUntil(receivers, [&] { return receiver.shown().size() == count; }));
        QCOMPARE(receiver.texts(), texts);
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
    }
};

QTEST_GUILESS_MAIN(TestTorment)
#include "test_torment.moc"
