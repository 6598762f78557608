// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/outbox.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

protocol::SendFrame frameTo(const QByteArray &target, const QByteArray &ciphertext = "Y2lwaGVydGV4dA==")
{
    protocol::SendFrame frame;
    frame.targetSpec = target;
    frame.nonce = "bm9uY2Vub25jZW5vbmNlbm9uY2Vub25j";
    frame.ciphertext = ciphertext;
    return frame;
}

QByteArray idOf(const QJsonObject &frame)
{
    return frame.value("id"_L1).toString().toLatin1();
}

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<test::ManualClock>();
        m_outbox = std::make_unique<Outbox>(*m_clock, [] { return 1.0; });
        m_changes.clear();
        connect(m_outbox.get(), &Outbox::changed, this,
                [this](const QByteArray &id, const OutgoingState &state) { m_changes.append({id, state}); });
        connectAnew();
    }

    void whatIsQueuedGoesOutInOrderWhenTheBrokerKnowsUs()
    {
        const QList<QByteArray> ids{add("a"), add("b"), add("c")};
        QVERIFY(m_transport->hasSentNothing());
        m_outbox->attach(*m_transport);
        QCOMPARE(sentIds(), ids);
    }

    void everyMessageHasAnIdOfItsOwnInBothFields()
    {
        m_outbox->attach(*m_transport);
        const QByteArray first = add("a");
        const QByteArray second = add("a");
        QVERIFY(first != second);
        QCOMPARE(first.size(), 32);
        const QJsonObject frame = m_transport->takeSent(u"send"_s);
        QCOMPARE(idOf(frame), first);
        QCOMPARE(frame.value("client_message_id"_L1), frame.value("id"_L1));
    }

    void anAckMakesItAccepted()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        QVERIFY(ack(id));
        QCOMPARE(m_changes.size(), 1);
        QCOMPARE(std::get<Accepted>(m_changes[0].second).messageId, "broker-" + id);
        QCOMPARE(m_outbox->count(), 0);
        QVERIFY(!ack(id));
    }

    void tenSecondsWithoutAnAckAreCountedFromTheSending()
    {
        const QByteArray id = add("a");
        m_clock->advance(1min);
        m_outbox->attach(*m_transport);
        m_clock->advance(9'999ms);
        QVERIFY(m_changes.isEmpty());
        m_clock->advance(1ms);
        QCOMPARE(m_changes.size(), 1);
        QCOMPARE(m_changes[0].first, id);
        QVERIFY(std::holds_alternative<NotConfirmed>(m_changes[0].second));
    }

    void aLateAckStillMakesItAccepted()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        m_clock->advance(1min);
        QVERIFY(ack(id));
        QCOMPARE(m_changes.size(), 2);
        QVERIFY(std::holds_alternative<Accepted>(m_changes[1].second));
    }

    void whatWasNotConfirmedIsSentAgainToTheLetterAfterReconnecting()
    {
        m_outbox->attach(*m_transport);
        add("a");
        const QByteArray before = m_transport->takeText();
        m_clock->advance(1min);
        QVERIFY(m_transport->hasSentNothing());
        reconnect();
        QCOMPARE(m_transport->takeText(), before);
        m_clock->advance(1min);
        QCOMPARE(m_changes.size(), 1); // it was not confirmed before, and it is not now
    }

    void whatWasUnderwayWhenTheConnectionBrokeIsSentAgainFirst()
    {
        m_outbox->attach(*m_transport);
        const QByteArray first = add("a");
        m_outbox->detach();
        const QByteArray second = add("a");
        reconnect();
        QCOMPARE(sentIds(), (QList<QByteArray>{first, second}));
    }

    void theTimeForTheAckRunsOnWhileTheConnectionIsLost()
    {
        m_outbox->attach(*m_transport);
        add("a");
        m_clock->advance(5s);
        m_outbox->detach();
        m_clock->advance(5s);
        QCOMPARE(m_changes.size(), 1);
        QVERIFY(std::holds_alternative<NotConfirmed>(m_changes[0].second));
    }

    void atMostAHundredWaitForTheirAck()
    {
        m_outbox->attach(*m_transport);
        QList<QByteArray> ids;
        for (int i = 0; i < 105; ++i)
            ids += add("a");
        QCOMPARE(sentIds(), ids.first(100));
        ack(ids[0]);
        ack(ids[1]);
        QCOMPARE(sentIds(), ids.mid(100, 2));
    }

    void theOutboxIsFullWithAThousandQueued()
    {
        for (int i = 0; i < 1000; ++i)
            add("a");
        const auto refused = m_outbox->compose(frameTo("a"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY(refused.error().message.startsWith(u"outbound queue full"_s));
        m_outbox->attach(*m_transport); // a hundred leave
        QVERIFY(m_outbox->compose(frameTo("a")));
    }

    void whatIsComposedHasItsPlaceUntilItIsDiscarded()
    {
        QList<QByteArray> composed;
        for (int i = 0; i < 1000; ++i)
            composed += m_outbox->compose(frameTo("a"))->frame.id;
        QVERIFY(!m_outbox->compose(frameTo("a")));
        m_outbox->discard(composed.first());
        QVERIFY(m_outbox->compose(frameTo("a")));
    }

    void whatWasComposedBeforeARestartIsTakenAlsoWhenThereIsNoRoom()
    {
        for (int i = 0; i < 1000; ++i)
            add("a");
        Outgoing old{.frame = frameTo("a"), .composedAtMs = m_clock->wallMs()};
        old.frame.id = "old";
        m_outbox->submit(old);
        QCOMPARE(m_outbox->count(), 1001);
    }

    void whatWasNeverSentIsCancelledWithoutATrace()
    {
        const QByteArray id = add("a");
        QVERIFY(m_outbox->cancel(id));
        QCOMPARE(m_changes.size(), 1);
        QCOMPARE(std::get<Cancelled>(m_changes[0].second).trace, Trace::None);
        m_outbox->attach(*m_transport);
        QVERIFY(m_transport->hasSentNothing());
        QCOMPARE(m_outbox->cancel(id).error().code, ErrorCode::NotFound);
    }

    void whatIsOnItsWayCannotBeCancelled()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        QCOMPARE(m_outbox->cancel(id).error().code, ErrorCode::Unavailable);
        m_clock->advance(10s);
        QVERIFY(m_outbox->cancel(id));
        QCOMPARE(std::get<Cancelled>(m_changes.last().second).trace, Trace::MayHaveArrived);
    }

    void theLateAnswerToACancelledMessageIsTold()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        m_clock->advance(10s);
        QVERIFY(m_outbox->cancel(id));
        QVERIFY(ack(id));
        QVERIFY(std::holds_alternative<Accepted>(m_changes.last().second));
    }

    void aMessageExpiresSevenDaysAfterItsComposition()
    {
        add("a");
        m_clock->advance(Outbox::lifetime - 1ms);
        QVERIFY(m_changes.isEmpty());
        m_clock->advance(1ms);
        QCOMPARE(m_changes.size(), 1);
        QCOMPARE(std::get<Expired>(m_changes[0].second).trace, Trace::None);
        QCOMPARE(m_outbox->count(), 0);
        QCOMPARE(m_clock->pending(), 0);
    }

    void anExpiredMessageThatWasOnItsWayMayHaveArrived()
    {
        m_outbox->attach(*m_transport);
        add("a");
        m_outbox->detach();
        m_clock->advance(Outbox::lifetime);
        QCOMPARE(std::get<Expired>(m_changes.last().second).trace, Trace::MayHaveArrived);
    }

    void whatIsOnItsWayDoesNotExpireBeforeTheTimeForItsAnswer()
    {
        m_clock->advance(1h);
        Outgoing old{.frame = frameTo("a"),
                     .composedAtMs = m_clock->wallMs() - std::chrono::milliseconds(Outbox::lifetime).count() + 1};
        old.frame.id = "old";
        m_outbox->attach(*m_transport);
        m_outbox->submit(old);
        m_clock->advance(9s);
        QVERIFY(m_changes.isEmpty());
        QVERIFY(ack("old"));
        QVERIFY(std::holds_alternative<Accepted>(m_changes.last().second));
    }

    void aMessageThatWasNotConfirmedIsSentAgainAtOnceWhenAsked()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        m_clock->advance(10s);
        const QByteArray before = m_transport->takeText();
        QVERIFY(m_outbox->hasten(id));
        QCOMPARE(m_transport->takeText(), before);
        QVERIFY(m_outbox->hasten(id)); // on its way already
        QVERIFY(m_transport->hasSentNothing());
    }

    void aMessageThatWaitsIsTriedAtOnceWhenAsked()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        sentIds();
        refuse(id, u"recipient queue full"_s);
        QVERIFY(m_outbox->hasten(id));
        QCOMPARE(sentIds(), QList{id});
    }

    void aFrameThatNoBrokerTakesIsRefusedHere()
    {
        const auto refused = m_outbox->compose(frameTo("a", QByteArray(64 * 1024, 'A')));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QCOMPARE(m_outbox->count(), 0);
    }

    void aPermanentRefusalIsTold()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        refuse(id, u"invalid target: no such member"_s);
        QCOMPARE(m_changes.size(), 1);
        QCOMPARE(std::get<Refused>(m_changes[0].second).reason, u"invalid target: no such member"_s);
        QCOMPARE(m_outbox->count(), 0);
    }

    void anErrorWithItsIdIsARefusal()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        protocol::ErrorFrame error;
        error.code = "unsupported";
        error.id = id;
        QVERIFY(m_outbox->handle(error));
        QCOMPARE(std::get<Refused>(m_changes.at(0).second).reason, u"unsupported"_s);
        QVERIFY(!m_outbox->handle(error));
    }

    void aTransientRefusalIsTriedAgainWithGrowingWaits()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        QCOMPARE(sentIds(), QList{id});
        for (const auto wait : {1s, 2s, 4s, 8s, 16s, 30s, 30s}) {
            refuse(id, u"recipient queue full"_s);
            m_clock->advance(wait - 1ms);
            QVERIFY(m_transport->hasSentNothing());
            m_clock->advance(1ms);
            QCOMPARE(sentIds(), QList{id});
        }
        QVERIFY(m_changes.isEmpty());
        QVERIFY(ack(id));
        QVERIFY(std::holds_alternative<Accepted>(m_changes.at(0).second));
    }

    void aTransientRefusalDoesNotGoOnForEver()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        int refusals = 0;
        while (m_outbox->count() > 0 && refusals < 100) {
            refuse(id, u"recipient queue full"_s);
            ++refusals;
            m_clock->advance(30s);
        }
        QCOMPARE(refusals, Outbox::maxRefusals);
        QVERIFY(std::holds_alternative<Refused>(m_changes.last().second));
    }

    void whatFollowsARefusedMessageToTheSameTargetWaitsBehindIt()
    {
        m_outbox->attach(*m_transport);
        const QByteArray first = add("a");
        const QByteArray second = add("a");
        sentIds();
        refuse(first, u"recipient queue full"_s);
        refuse(second, u"recipient queue full"_s);
        const QByteArray third = add("a");
        QVERIFY(m_transport->hasSentNothing());
        m_clock->advance(1s);
        QCOMPARE(sentIds(), QList{first}); // one to try, not all
        ack(first);
        QCOMPARE(sentIds(), QList{second});
        ack(second);
        QCOMPARE(sentIds(), QList{third});
    }

    void aRefusedMessageDoesNotHoldUpOtherTargets()
    {
        m_outbox->attach(*m_transport);
        const QByteArray first = add("a");
        sentIds();
        refuse(first, u"recipient queue full"_s);
        const QByteArray other = add("b");
        QCOMPARE(sentIds(), QList{other});
    }

    void aSlowSocketIsNotFilledFurther()
    {
        m_outbox->attach(*m_transport);
        m_transport->setBytesWaiting(Outbox::maxUnsentBytes + 1);
        const QByteArray id = add("a");
        QVERIFY(m_transport->hasSentNothing());
        m_transport->setBytesWaiting(Outbox::maxUnsentBytes);
        QCOMPARE(sentIds(), QList{id});
    }

    void aListenerMaySendFromWithinTheNews()
    {
        m_outbox->attach(*m_transport);
        const QByteArray id = add("a");
        connect(m_outbox.get(), &Outbox::changed, m_outbox.get(), [this] {
            if (m_outbox->count() < 5)
                add("a");
        });
        m_clock->advance(10s);
        QVERIFY(m_outbox->count() > 1);
        QVERIFY(ack(id));
    }

private:
    QByteArray add(const QByteArray &target)
    {
        auto message = m_outbox->compose(frameTo(target));
        if (!message)
            return {};
        const QByteArray id = message->frame.id;
        m_outbox->submit(*std::move(message));
        return id;
    }
    bool ack(const QByteArray &id)
    {
        return m_outbox->handle(protocol::AckFrame{.id = id, .messageId = "broker-" + id, .queued = true, .error = {}});
    }
    void refuse(const QByteArray &id, const QString &error)
    {
        m_outbox->handle(protocol::AckFrame{.id = id, .messageId = {}, .queued = false, .error = error});
    }
    QList<QByteArray> sentIds()
    {
        QList<QByteArray> ids;
        for (const QJsonObject &frame : m_transport->takeAll())
            ids += idOf(frame);
        return ids;
    }
    void connectAnew() { m_transport = std::make_unique<test::FakeTransport>(); }
    void reconnect()
    {
        m_outbox->detach();
        connectAnew();
        m_outbox->attach(*m_transport);
    }

    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<test::FakeTransport> m_transport;
    std::unique_ptr<Outbox> m_outbox;
    QList<std::pair<QByteArray, OutgoingState>> m_changes;
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "test_outbox.moc"
