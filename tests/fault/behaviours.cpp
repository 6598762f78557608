// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "behaviours.h"

#include <QTest>

using namespace meshtray::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

using Way = Rig::Way;

QByteArray idOf(const QJsonObject &frame)
{
    return frame[u"id"_s].toString().toLatin1();
}

} // namespace

void Behaviours::init()
{
    m_rig = makeRig();
}

void Behaviours::cleanup()
{
    m_rig.reset();
}

void Behaviours::becomeOpen()
{
    rig().client().open();
    comeBack();
}

void Behaviours::comeBack()
{
    QVERIFY(rig().until([this] { return rig().is<Open>(); }, 40s));
    QVERIFY(!rig().expect(u"hello"_s).isEmpty());
}

void Behaviours::theHelloIsAllThatIsSaidBeforeTheAck()
{
    rig().setWay(Way::AnswersLost);
    rig().client().setStatus(protocol::Status::Working);
    const QByteArray id = rig().send("early");
    rig().client().open();
    QVERIFY(!rig().expect(u"hello"_s).isEmpty());
    QVERIFY(rig().is<AwaitingAck>());
    QVERIFY(rig().expectNothing());
    QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 6s));
    QVERIFY(rig().outgoing.isEmpty());
    rig().setWay(Way::Clear);
    comeBack();
    QCOMPARE(rig().expect(u"set_status"_s)[u"status"_s], u"working"_s);
    QCOMPARE(idOf(rig().expect(u"send"_s)), id);
    QVERIFY(rig().until([&] { return rig().isTold<Accepted>(id); }, 5s));
}

void Behaviours::anAcceptedMessageIsTheOneThatArrives()
{
    becomeOpen();
    const QByteArray id = rig().send("hello there");
    const QJsonObject sent = rig().expect(u"send"_s);
    QCOMPARE(idOf(sent), id);
    QVERIFY(rig().until([&] { return rig().isTold<Accepted>(id); }, 5s));
    const auto received = rig().received();
    QCOMPARE(received.size(), 1);
    QCOMPARE(received[0].messageId, std::get<Accepted>(*rig().told(id)).messageId);
    QCOMPARE(QString::fromLatin1(received[0].text.nonce), sent[u"nonce"_s].toString());
    QCOMPARE(QString::fromLatin1(received[0].text.ciphertext), sent[u"ciphertext"_s].toString());
}

void Behaviours::aMessageWrittenWhileAwayGoesOutAsItself()
{
    becomeOpen();
    rig().setWay(Way::Refused);
    rig().cut();
    QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 2s));
    const auto sealed = rig().seal("while away");
    const auto id = rig().client().send(rig().counterpart().toHex(), sealed, protocol::Priority::Now);
    QVERIFY(id);
    rig().advance(500ms);
    QVERIFY(rig().outgoing.isEmpty());
    rig().setWay(Way::Clear);
    comeBack();
    const QJsonObject sent = rig().expect(u"send"_s);
    QCOMPARE(idOf(sent), *id);
    QCOMPARE(sent[u"nonce"_s].toString().toLatin1(), sealed.nonce);
    QCOMPARE(sent[u"ciphertext"_s].toString().toLatin1(), sealed.ciphertext);
    QVERIFY(rig().until([&] { return rig().isTold<Accepted>(*id); }, 5s));
    const auto received = rig().received();
    QCOMPARE(received.size(), 1);
    QCOMPARE(received[0].text, sealed);
}

void Behaviours::messagesWrittenWhileAwayKeepTheirOrder()
{
    constexpr int count = 20;
    QList<QByteArray> ids;
    for (int i = 0; i < count; ++i)
        ids += rig().send(QByteArray::number(i));
    becomeOpen();
    for (const QByteArray &id : std::as_const(ids))
        QCOMPARE(idOf(rig().expect(u"send"_s)), id);
    QVERIFY(rig().until([&] { return rig().isTold<Accepted>(ids.last()); }, 5s));
    const auto received = rig().received();
    QCOMPARE(received.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(received[i].messageId, std::get<Accepted>(*rig().told(ids[i])).messageId);
}

void Behaviours::aMessageWhoseAckWasLostIsNotConfirmedAndThenAcceptedOnce()
{
    becomeOpen();
    rig().setWay(Way::AnswersLost);
    const QByteArray id = rig().send("did you get it?");
    const QJsonObject first = rig().expect(u"send"_s);
    QCOMPARE(idOf(first), id);
    rig().advance(9s);
    QVERIFY(rig().outgoing.isEmpty());
    QVERIFY(rig().until([&] { return rig().isTold<NotConfirmed>(id); }, 2s));
    rig().setWay(Way::Clear);
    rig().cut();
    QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 2s));
    comeBack();
    QCOMPARE(rig().expect(u"send"_s), first);
    QVERIFY(rig().until([&] { return rig().isTold<Accepted>(id); }, 5s));
    const auto received = rig().received();
    QCOMPARE(received.size(), 1);
    QCOMPARE(received[0].times, 1);
    QCOMPARE(received[0].messageId, std::get<Accepted>(*rig().told(id)).messageId);
}

void Behaviours::aMessageThatWasCutOffIsSentAgainAndArrivesOnce()
{
    becomeOpen();
    rig().cutInTheNextFrame();
    const QByteArray id = rig().send("in two parts");
    const QJsonObject first = rig().expect(u"send"_s);
    QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 2s));
    comeBack();
    QCOMPARE(rig().expect(u"send"_s), first);
    QVERIFY(rig().until([&] { return rig().isTold<Accepted>(id); }, 5s));
    QCOMPARE(rig().outgoing.size(), 1); // nobody was told of any trouble
    QCOMPARE(rig().received().size(), 1);
}

void Behaviours::aPushIsConfirmedAndDoesNotComeAgain()
{
    becomeOpen();
    QVERIFY(rig().inject("for you"));
    QVERIFY(rig().until([this] { return rig().pushes.size() == 1; }, 5s));
    const QJsonObject confirmation = rig().expect(u"client_ack"_s);
    QCOMPARE(confirmation[u"brokerMessageId"_s].toString().toLatin1(), rig().pushes[0].messageId);
    const auto text = crypto::open(rig().client().keys(), rig().counterpart(),
                                   {.nonce = rig().pushes[0].nonce, .ciphertext = rig().pushes[0].ciphertext});
    QCOMPARE(text, "for you"_ba);
    rig().advance(100ms); // the confirmation is on its way
    rig().cut();
    QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 2s));
    comeBack();
    QVERIFY(rig().expectNothing());
    QCOMPARE(rig().pushes.size(), 1);
}

void Behaviours::aPushWhoseConfirmationWasLostComesAgainWithTheSameId()
{
    becomeOpen();
    rig().setWay(Way::WordsLost);
    QVERIFY(rig().inject("once"));
    QVERIFY(rig().until([this] { return rig().pushes.size() == 1; }, 5s));
    QVERIFY(!rig().expect(u"client_ack"_s).isEmpty());
    rig().setWay(Way::Clear);
    rig().cut();
    QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 2s));
    comeBack();
    QVERIFY(rig().until([this] { return rig().pushes.size() == 2; }, 5s));
    QCOMPARE(rig().pushes[1].messageId, rig().pushes[0].messageId);
    QCOMPARE(rig().pushes[1].nonce, rig().pushes[0].nonce);
    QCOMPARE(rig().pushes[1].ciphertext, rig().pushes[0].ciphertext);
    QCOMPARE(rig().expect(u"client_ack"_s)[u"brokerMessageId"_s].toString().toLatin1(), rig().pushes[0].messageId);
}

void Behaviours::aCutIsFollowedByANewConnection_data()
{
    QTest::addColumn<Rig::Break>("how");
    QTest::newRow("closed") << Rig::Break::InGoodManners;
    QTest::newRow("reset") << Rig::Break::Reset;
}

void Behaviours::aCutIsFollowedByANewConnection()
{
    QFETCH(Rig::Break, how);
    becomeOpen();
    rig().cut(how);
    QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 2s));
    QCOMPARE(std::get<Reconnecting>(rig().client().state()).attempt, 1);
    QVERIFY(!std::get<Reconnecting>(rig().client().state()).reason.isEmpty());
    comeBack();
    QCOMPARE(rig().attempts(), 2);
}

void Behaviours::aDeadSocketIsNoticedWithin35Seconds()
{
    becomeOpen();
    rig().setWay(Way::Dead);
    const qint64 since = rig().nowMs();
    QVERIFY(rig().until([this] { return !rig().is<Open>(); }, 36s));
    qInfo("noticed after %lld ms", rig().nowMs() - since);
    QVERIFY(rig().is<Reconnecting>());
    QVERIFY(rig().nowMs() - since <= 35'500);
    rig().setWay(Way::Clear);
    rig().client().hurry();
    comeBack();
}

void Behaviours::aDeadSocketIsNoticedWithin5SecondsOfWakingUp()
{
    becomeOpen();
    rig().setWay(Way::Dead);
    rig().advance(1s);
    QVERIFY(rig().is<Open>());
    const qint64 since = rig().nowMs();
    rig().client().hurry();
    QVERIFY(rig().until([this] { return !rig().is<Open>(); }, 5s));
    qInfo("noticed after %lld ms", rig().nowMs() - since);
    QVERIFY(rig().is<Reconnecting>());
    rig().setWay(Way::Clear);
    comeBack();
}

void Behaviours::aBrokerThatTakesConnectionsAndSaysNothingIsGivenUp()
{
    rig().setWay(Way::WordsLost);
    rig().client().open();
    QVERIFY(rig().until([this] { return rig().is<AwaitingAck>(); }, 5s));
    QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 6s));
    QVERIFY(!rig().expect(u"hello"_s).isEmpty());
    rig().setWay(Way::Clear);
    comeBack();
}

void Behaviours::whoIsThrownOutStaysOutUntilAsked_data()
{
    QTest::addColumn<Rig::Expulsion>("how");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("kicked, 4001") << Rig::Expulsion::Kick << "kicked"_ba;
    QTest::newRow("banned, 4002") << Rig::Expulsion::Ban << "banned"_ba;
}

void Behaviours::whoIsThrownOutStaysOutUntilAsked()
{
    QFETCH(Rig::Expulsion, how);
    QFETCH(QByteArray, code);
    becomeOpen();
    rig().expel(how);
    QVERIFY(rig().until([this] { return rig().is<Rejected>(); }, 5s));
    QCOMPARE(std::get<Rejected>(rig().client().state()).code, code);
    rig().client().hurry();
    rig().advance(2s); // longer than the first wait would be
    rig().client().hurry();
    QCOMPARE(rig().attempts(), 1);
    rig().readmit();
    rig().client().open();
    comeBack();
}

void Behaviours::whoWasBannedWhileAwayIsToldSo()
{
    rig().expel(Rig::Expulsion::Ban);
    const QByteArray id = rig().send("never");
    rig().client().open();
    QVERIFY(rig().until([this] { return rig().is<Rejected>(); }, 5s));
    QCOMPARE(std::get<Rejected>(rig().client().state()).code, "revoked"_ba);
    QVERIFY(rig().isTold<Refused>(id));
    rig().advance(2s);
    QCOMPARE(rig().attempts(), 1);
}

void Behaviours::aBrokerKilledInTheMiddleCostsNothing()
{
    constexpr int count = 60;
    becomeOpen();
    QList<QByteArray> ids;
    for (int i = 0; i < count; ++i) {
        ids += rig().send(QByteArray::number(i));
        if (i == count / 3) {
            QVERIFY(rig().until([&] { return rig().isTold<Accepted>(ids[i / 2]); }, 5s));
            rig().killBroker();
        }
    }
    QVERIFY(rig().until([this] { return !rig().is<Open>(); }, 5s));
    rig().startBroker();
    const auto areAccepted = [&] {
        return std::ranges::all_of(ids, [&](const QByteArray &id) { return rig().isTold<Accepted>(id); });
    };
    QVERIFY(rig().until(areAccepted, 30s));
    const auto received = rig().received();
    QCOMPARE(received.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(received[i].messageId, std::get<Accepted>(*rig().told(ids[i])).messageId);
}

void Behaviours::aSlowWayIsOnlySlow()
{
    rig().setWay(Way::Slow);
    becomeOpen();
    const QByteArray id = rig().send("slowly");
    QVERIFY(rig().inject("slowly too"));
    QVERIFY(rig().until([&] { return rig().isTold<Accepted>(id) && rig().pushes.size() == 1; }, 5s));
    QCOMPARE(rig().outgoing.size(), 1);
    QCOMPARE(rig().attempts(), 1);
}

void Behaviours::lateBytesOfAnOlderConnectionDoNoHarm()
{
    becomeOpen();
    rig().hold();
    const QByteArray id = rig().send("late and in time");
    const QJsonObject first = rig().expect(u"send"_s);
    rig().client().hurry(); // finds out that nothing comes back
    QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 5s));
    comeBack();
    QCOMPARE(rig().expect(u"send"_s), first);
    QVERIFY(rig().until([&] { return rig().isTold<Accepted>(id); }, 5s));
    const QByteArray next = rig().send("behind it");
    QVERIFY(rig().until([&] { return rig().isTold<Accepted>(next); }, 5s));

    const auto states = rig().states.size();
    rig().letGo();
    rig().advance(500ms);
    QVERIFY(rig().is<Open>());
    QCOMPARE(rig().states.size(), states);
    QCOMPARE(rig().outgoing.size(), 2);
    const auto received = rig().received();
    QCOMPARE(received.size(), 2);
    QCOMPARE(received[0].messageId, std::get<Accepted>(*rig().told(id)).messageId);
    QCOMPARE(received[1].messageId, std::get<Accepted>(*rig().told(next)).messageId);
}

void Behaviours::theStatusIsToldAgain()
{
    becomeOpen();
    rig().client().setStatus(protocol::Status::DoNotDisturb);
    QCOMPARE(rig().expect(u"set_status"_s)[u"status"_s], u"dnd"_s);
    rig().cut();
    QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 2s));
    comeBack();
    QCOMPARE(rig().expect(u"set_status"_s)[u"status"_s], u"dnd"_s);
    QVERIFY(rig().expectNothing());
}

} // namespace meshtray::test
