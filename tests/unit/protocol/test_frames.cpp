// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/frames.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

namespace {

/// Every character that needs care in JSON.
const QString awkward = u"q\" b\\ s/ \n\t\r\b\f \u0001\u001f\u007f é 日本 🚀 \u2028"_s;

template <class Frame>
std::optional<Frame> sent(const QByteArray &text)
{
    const auto parsed = parseClientFrame(text);
    return parsed && std::holds_alternative<Frame>(*parsed) ? std::optional(std::get<Frame>(*parsed)) : std::nullopt;
}

template <class Frame>
std::optional<Frame> received(const QByteArray &text)
{
    const auto parsed = parseBrokerFrame(text);
    return parsed && std::holds_alternative<Frame>(*parsed) ? std::optional(std::get<Frame>(*parsed)) : std::nullopt;
}

ErrorFrame errorOf(const QByteArray &code, const QString &message)
{
    ErrorFrame frame;
    frame.code = code;
    frame.message = message;
    return frame;
}

/// What another JSON parser reads in it.
QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// Each frame, written and read again; and what is written when fields are empty.
class TestFrames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHelloComesBackAsItWas();
    void aHelloAlwaysNamesSessionProcessAndFolder();
    void aClientThatDescribesItselfWronglyIsReadWithoutThat_data();
    void aClientThatDescribesItselfWronglyIsReadWithoutThat();
    void groupsAreReadAsObjectsOrNamesUpToTheirLimit();
    void aSendComesBackAsItWas();
    void aSendWithoutIdsAndPriorityIsRead();
    void everyStatusComesBack();
    void aClientAckComesBack();
    void aHelloAckComesBackAsItWas();
    void anAckComesBackAsItWas();
    void anAckOfOldBrokersIsRead();
    void aPushComesBackAsItWas();
    void aPushHasItsEightFieldsEvenWhenTheyAreEmpty();
    void aSystemPushOfUpstreamIsRead();
    void anErrorComesBackAsItWas();
    void optionalFieldsThatAreNullAreAbsent();
    void everyAwkwardCharacterSurvives();
    void aTypeThatIsNotKnownKeepsItsNameAndIds();
    void unknownFieldsAreIgnored();
    void writtenFramesAreCompact();
};

void TestFrames::aHelloComesBackAsItWas()
{
    const HelloFrame frame{.meshId = "mesh1",
                           .memberId = "mem1",
                           .pubkey = QByteArray(64, 'a'),
                           .signature = QByteArray(128, 'b'),
                           .timestamp = JsonNumber{1775000000123.5, "1775000000123.5"},
                           .sessionId = "session1",
                           .pid = 4242,
                           .cwd = u"/srv/a \"b\""_s,
                           .displayName = awkward,
                           .sessionPubkey = QByteArray(64, 'c'),
                           .channel = "claudemesh-daemon",
                           .hostname = u"host"_s,
                           .peerType = "ai",
                           .model = u"m1"_s,
                           .groups = {}};
    const auto back = sent<HelloFrame>(write(frame));
    QVERIFY(back);
    QCOMPARE(back->meshId, frame.meshId);
    QCOMPARE(back->memberId, frame.memberId);
    QCOMPARE(back->pubkey, frame.pubkey);
    QCOMPARE(back->signature, frame.signature);
    QVERIFY(back->timestamp);
    QCOMPARE(back->timestamp->value, 1775000000123.5);
    QCOMPARE(back->timestamp->text, "1775000000123.5");
    QCOMPARE(back->sessionId, frame.sessionId);
    QCOMPARE(back->pid, frame.pid);
    QCOMPARE(back->cwd, frame.cwd);
    QCOMPARE(back->displayName, frame.displayName);
    QCOMPARE(back->sessionPubkey, frame.sessionPubkey);
    QCOMPARE(back->channel, frame.channel);
    QCOMPARE(back->hostname, frame.hostname);
    QCOMPARE(back->peerType, frame.peerType);
    QCOMPARE(back->model, frame.model);
}

void TestFrames::aHelloAlwaysNamesSessionProcessAndFolder()
{
    const QJsonObject written = json(write(HelloFrame{}));
    QVERIFY(written.value("sessionId"_L1).isString());
    QVERIFY(written.value("pid"_L1).isDouble());
    QVERIFY(written.value("cwd"_L1).isString());
    QVERIFY(written.value("timestamp"_L1).isNull());
    QVERIFY(!written.contains("displayName"_L1));
    QVERIFY(!written.contains("sessionPubkey"_L1));
    QVERIFY(!written.contains("channel"_L1));
}

void TestFrames::aClientThatDescribesItselfWronglyIsReadWithoutThat_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("pid text") << QByteArray(R"("pid":"1")");
    QTest::newRow("pid broken") << QByteArray(R"("pid":1.5)");
    QTest::newRow("pid huge") << QByteArray(R"("pid":1e300)");
    QTest::newRow("cwd number") << QByteArray(R"("cwd":1)");
    QTest::newRow("session id object") << QByteArray(R"("sessionId":{})");
    QTest::newRow("name list") << QByteArray(R"("displayName":["x"])");
    QTest::newRow("channel number") << QByteArray(R"("channel":1)");
    QTest::newRow("host name flag") << QByteArray(R"("hostname":true)");
    QTest::newRow("peer type number") << QByteArray(R"("peerType":1)");
    QTest::newRow("model null") << QByteArray(R"("model":null)");
    QTest::newRow("groups text") << QByteArray(R"("groups":"x")");
}

void TestFrames::aClientThatDescribesItselfWronglyIsReadWithoutThat()
{
    QFETCH(const QByteArray, field);
    const auto hello = sent<HelloFrame>(R"({"type":"hello","meshId":"mesh1",)" + field + '}');
    QVERIFY(hello);
    QCOMPARE(hello->meshId, "mesh1"_ba);
    QVERIFY(!hello->pid);
    QVERIFY(hello->cwd.isEmpty() && hello->sessionId.isEmpty() && hello->displayName.isEmpty());
    QVERIFY(hello->channel.isEmpty() && hello->hostname.isEmpty() && hello->peerType.isEmpty());
    QVERIFY(hello->model.isEmpty() && hello->groups.isEmpty());
}

void TestFrames::groupsAreReadAsObjectsOrNamesUpToTheirLimit()
{
    const auto hello = sent<HelloFrame>(
        R"({"type":"hello","groups":[{"name":"a","role":"lead"},"b",{"role":"x"},7,null,{"name":1},{"name":"c","role":2}]})");
    QVERIFY(hello);
    QCOMPARE(hello->groups.size(), 3);
    QCOMPARE(hello->groups[0].name, "a"_ba);
    QCOMPARE(hello->groups[0].role, u"lead"_s);
    QCOMPARE(hello->groups[1].name, "b"_ba);
    QCOMPARE(hello->groups[2].name, "c"_ba);
    QVERIFY(hello->groups[2].role.isEmpty());

    QByteArrayList many;
    for (int i = 0; i < maxGroups + 1; ++i)
        many.append("\"g" + QByteArray::number(i) + '"');
    const auto crowded = sent<HelloFrame>(R"({"type":"hello","groups":[)" + many.join(',') + "]}");
    QVERIFY(crowded);
    QCOMPARE(crowded->groups.size(), maxGroups);
}

void TestFrames::aSendComesBackAsItWas()
{
    for (const Priority priority : {Priority::Now, Priority::Next, Priority::Low}) {
        const SendFrame frame{.id = "id1",
                              .clientMessageId = "client1",
                              .targetSpec = "@group",
                              .priority = priority,
                              .nonce = "bm9uY2U=",
                              .ciphertext = "Y2lwaGVy"};
        const auto back = sent<SendFrame>(write(frame));
        QVERIFY(back);
        QCOMPARE(back->id, frame.id);
        QCOMPARE(back->clientMessageId, frame.clientMessageId);
        QCOMPARE(back->targetSpec, frame.targetSpec);
        QCOMPARE(back->priority, priority);
        QCOMPARE(back->nonce, frame.nonce);
        QCOMPARE(back->ciphertext, frame.ciphertext);
    }
}

void TestFrames::aSendWithoutIdsAndPriorityIsRead()
{
    const auto frame = sent<SendFrame>(R"({"type":"send","targetSpec":"*","nonce":"","ciphertext":""})");
    QVERIFY(frame);
    QVERIFY(frame->id.isEmpty());
    QVERIFY(frame->clientMessageId.isEmpty());
    QCOMPARE(frame->priority, Priority::Next);
}

void TestFrames::everyStatusComesBack()
{
    for (const Status status : {Status::Idle, Status::Working, Status::DoNotDisturb}) {
        const auto back = sent<SetStatusFrame>(write(SetStatusFrame{status}));
        QVERIFY(back);
        QCOMPARE(back->status, status);
    }
    QCOMPARE(write(SetStatusFrame{Status::DoNotDisturb}), R"({"type":"set_status","status":"dnd"})");
}

void TestFrames::aClientAckComesBack()
{
    const auto back = sent<ClientAckFrame>(write(ClientAckFrame{"client1", "broker1"}));
    QVERIFY(back);
    QCOMPARE(back->clientMessageId, "client1");
    QCOMPARE(back->brokerMessageId, "broker1");
}

void TestFrames::aHelloAckComesBackAsItWas()
{
    const auto back = received<HelloAckFrame>(write(HelloAckFrame{"presence1", awkward, 1775000000123}));
    QVERIFY(back);
    QCOMPARE(back->presenceId, "presence1");
    QCOMPARE(back->memberDisplayName, awkward);
    QCOMPARE(back->serverTime, 1775000000123);
    QVERIFY(!json(write(HelloAckFrame{"presence1", u"x"_s, std::nullopt})).contains("serverTime"_L1));
}

void TestFrames::anAckComesBackAsItWas()
{
    const auto taken = received<AckFrame>(write(AckFrame{"id1", "message1", true, {}}));
    QVERIFY(taken);
    QCOMPARE(taken->id, "id1");
    QCOMPARE(taken->messageId, "message1");
    QVERIFY(taken->queued);
    QVERIFY(taken->error.isEmpty());
    const auto refused = received<AckFrame>(write(AckFrame{"", "", false, awkward}));
    QVERIFY(refused);
    QVERIFY(!refused->queued);
    QCOMPARE(refused->error, awkward);
}

void TestFrames::anAckOfOldBrokersIsRead()
{
    const auto without = received<AckFrame>(R"({"type":"ack","id":"","messageId":"m"})");
    QVERIFY(without);
    QVERIFY(without->queued);
    const auto refused = received<AckFrame>(R"({"type":"ack","id":"","messageId":"","error":"no"})");
    QVERIFY(refused);
    QVERIFY(!refused->queued);
}

void TestFrames::aPushComesBackAsItWas()
{
    const PushFrame frame{.messageId = "message1",
                          .meshId = "mesh1",
                          .senderPubkey = QByteArray(64, 'a'),
                          .priority = Priority::Low,
                          .nonce = "bm9uY2U=",
                          .ciphertext = "Y2lwaGVy",
                          .createdAt = "2026-01-02T03:04:05.678Z",
                          .senderName = awkward,
                          .senderMemberPubkey = QByteArray(64, 'b'),
                          .senderMemberId = "mem1",
                          .clientMessageId = "client1",
                          .targetSpec = "#group",
                          .topic = "group",
                          .replyToId = "msg0",
                          .subtype = "reminder",
                          .event = "tick",
                          .eventData = R"({"name":"a \"b\"","groups":[]})"};
    const auto back = received<PushFrame>(write(frame));
    QVERIFY(back);
    QCOMPARE(back->messageId, frame.messageId);
    QCOMPARE(back->meshId, frame.meshId);
    QCOMPARE(back->senderPubkey, frame.senderPubkey);
    QCOMPARE(back->priority, frame.priority);
    QCOMPARE(back->nonce, frame.nonce);
    QCOMPARE(back->ciphertext, frame.ciphertext);
    QCOMPARE(back->createdAt, frame.createdAt);
    QCOMPARE(back->senderName, frame.senderName);
    QCOMPARE(back->senderMemberPubkey, frame.senderMemberPubkey);
    QCOMPARE(back->senderMemberId, frame.senderMemberId);
    QCOMPARE(back->clientMessageId, frame.clientMessageId);
    QCOMPARE(back->targetSpec, frame.targetSpec);
    QCOMPARE(back->topic, frame.topic);
    QCOMPARE(back->replyToId, frame.replyToId);
    QCOMPARE(back->subtype, frame.subtype);
    QCOMPARE(back->event, frame.event);
    QCOMPARE(back->eventData, frame.eventData);
}

void TestFrames::aPushHasItsEightFieldsEvenWhenTheyAreEmpty()
{
    QStringList names = json(write(PushFrame{})).keys();
    QCOMPARE(names, QStringList({u"ciphertext"_s, u"createdAt"_s, u"meshId"_s, u"messageId"_s, u"nonce"_s,
                                 u"priority"_s, u"senderPubkey"_s, u"type"_s}));
}

void TestFrames::aSystemPushOfUpstreamIsRead()
{
    const auto push = received<PushFrame>(
        R"({"type":"push","subtype":"system","event":"peer_joined","eventData":{"name":"x","groups":[{"name":"g"}]},)"
        R"("messageId":"m","meshId":"mesh1","senderPubkey":"system","priority":"low","nonce":"","ciphertext":"",)"
        R"("createdAt":"2026-01-02T03:04:05.678Z"})");
    QVERIFY(push);
    QCOMPARE(push->subtype, "system");
    QCOMPARE(push->event, "peer_joined");
    QCOMPARE(push->senderPubkey, "system");
}

void TestFrames::anErrorComesBackAsItWas()
{
    const auto back = received<ErrorFrame>(write(ErrorFrame{"timestamp_skew", awkward, "id1", "req1", -5}));
    QVERIFY(back);
    QCOMPARE(back->code, "timestamp_skew");
    QCOMPARE(back->message, awkward);
    QCOMPARE(back->id, "id1");
    QCOMPARE(back->requestId, "req1");
    QCOMPARE(back->serverTime, -5);
    QCOMPARE(write(errorOf("no_hello", u"must send hello first"_s)),
             R"({"type":"error","code":"no_hello","message":"must send hello first"})");
}

void TestFrames::optionalFieldsThatAreNullAreAbsent()
{
    const auto frame = sent<SendFrame>(
        R"({"type":"send","id":null,"client_message_id":null,"priority":null,"targetSpec":"*","nonce":"","ciphertext":""})");
    QVERIFY(frame);
    QCOMPARE(frame->priority, Priority::Next);
    const auto hello = sent<HelloFrame>(R"({"type":"hello","pid":null,"cwd":null,"displayName":null})");
    QVERIFY(hello);
    QVERIFY(!hello->pid);
}

void TestFrames::everyAwkwardCharacterSurvives()
{
    QString every;
    for (char16_t c = 0; c < 0x180; ++c)
        every += QChar(c);
    const QByteArray text = write(errorOf("x", every));
    QCOMPARE(json(text).value("message"_L1).toString(), every);
    const auto back = received<ErrorFrame>(text);
    QVERIFY(back);
    QCOMPARE(back->message, every);
}

void TestFrames::aTypeThatIsNotKnownKeepsItsNameAndIds()
{
    const QByteArray text(R"({"type":"list_moons","id":"id1","_reqId":"req1","more":[1,2,{"a":null}]})");
    for (const auto &frame : {sent<UnknownFrame>(text), received<UnknownFrame>(text)}) {
        QVERIFY(frame);
        QCOMPARE(frame->type, "list_moons");
        QCOMPARE(frame->id, "id1");
        QCOMPARE(frame->requestId, "req1");
    }
    // Frames travel one way: a push sent to a broker is nothing it knows.
    QVERIFY(sent<UnknownFrame>(write(PushFrame{})));
    QVERIFY(received<UnknownFrame>(write(SendFrame{})));
}

void TestFrames::unknownFieldsAreIgnored()
{
    const auto frame =
        sent<SetStatusFrame>(R"({"x":{"type":"send"},"type":"set_status","y":[],"status":"idle","z":1.5})");
    QVERIFY(frame);
    QCOMPARE(frame->status, Status::Idle);
}

void TestFrames::writtenFramesAreCompact()
{
    QCOMPARE(write(AckFrame{"a", "b", true, {}}), R"({"type":"ack","id":"a","messageId":"b","queued":true})");
    QCOMPARE(write(SendFrame{"a", "", "*", Priority::Next, "n", "c"}),
             R"({"type":"send","id":"a","targetSpec":"*","priority":"next","nonce":"n","ciphertext":"c"})");
}

QTEST_GUILESS_MAIN(TestFrames)
#include "test_frames.moc"
