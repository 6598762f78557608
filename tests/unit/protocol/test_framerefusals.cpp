// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/frames.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

namespace {

QByteArray nestedArrays(int levels, const QByteArray &inside)
{
    // The object itself is the first level.
    return R"({"type":"x","id":"id1","a":)" + QByteArray(levels - 1, '[') + inside + QByteArray(levels - 1, ']') + '}';
}

QByteArray nestedObjects(int levels)
{
    QByteArray text = "{}";
    for (int level = 2; level < levels; ++level)
        text = "{\"a\":" + text + '}';
    return R"({"type":"x","a":)" + text + '}';
}

} // namespace

/// Everything that is not a frame gives one clear sentence, and never anything worse.
class TestFrameRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotOneJsonObjectIsRefused_data();
    void whatIsNotOneJsonObjectIsRefused();
    void sixteenLevelsAreReadAndSeventeenAreNot();
    void aWrongFieldIsRefusedByName_data();
    void aWrongFieldIsRefusedByName();
    void aWrongFieldFromABrokerIsRefusedByName_data();
    void aWrongFieldFromABrokerIsRefusedByName();
    void aBadSignedFieldOfAHelloIsLeftToItsOwnCheck();
    void aFrameOfMegabytesIsRead();
    void manyFieldsTakeNoMoreThanTheirShareOfTime();
    void aSentenceQuotesNoMoreThanABitOfTheSender();
    void everyPrefixOfAFrameIsRefused();
    void everyChangedByteIsReadOrRefused();
    void peekingTellsTypeAndIdsOfWhatWasRefused();
    void peekingAtNonsenseTellsNothing();
};

void TestFrameRefusals::whatIsNotOneJsonObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray("   ");
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("array") << QByteArray(R"([{"type":"send"}])");
    QTest::newRow("string") << QByteArray(R"("type")");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("cut off") << QByteArray(R"({"type":"x")");
    QTest::newRow("two objects") << QByteArray(R"({"type":"x"}{"type":"x"})");
    QTest::newRow("something behind it") << QByteArray(R"({"type":"x"} x)");
    QTest::newRow("comma at the end") << QByteArray(R"({"type":"x",})");
    QTest::newRow("comment") << QByteArray(R"({"type":"x"/**/})");
    QTest::newRow("single quotes") << QByteArray("{'type':'x'}");
    QTest::newRow("name without quotes") << QByteArray(R"({type:"x"})");
    QTest::newRow("bad literal") << QByteArray(R"({"type":"x","a":tru})");
    QTest::newRow("NaN") << QByteArray(R"({"type":"x","a":NaN})");
    QTest::newRow("leading zero") << QByteArray(R"({"type":"x","a":01})");
    QTest::newRow("number without end") << QByteArray(R"({"type":"x","a":1e})");
    QTest::newRow("number beyond a double") << QByteArray(R"({"type":"x","a":1e999})");
    QTest::newRow("line end in a string") << QByteArray("{\"type\":\"x\n\"}");
    QTest::newRow("nul in a string") << QByteArray("{\"type\":\"x\0\"}", 13);
    QTest::newRow("bad escape") << QByteArray(R"({"type":"\x"})");
    QTest::newRow("half a surrogate pair") << QByteArray(R"({"type":"x","a":"\ud83d"})");
    QTest::newRow("the other half") << QByteArray(R"({"type":"x","a":"\ude80"})");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"type\":\"x\",\"a\":\"\xff\"}");
    QTest::newRow("overlong UTF-8") << QByteArray("{\"type\":\"x\",\"a\":\"\xc0\xaf\"}");
    QTest::newRow("surrogate in UTF-8") << QByteArray("{\"type\":\"x\",\"a\":\"\xed\xa0\x80\"}");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"type\":\"x\"}");
    QTest::newRow("no type") << QByteArray(R"({"id":"x"})");
    QTest::newRow("type null") << QByteArray(R"({"type":null})");
    QTest::newRow("type number") << QByteArray(R"({"type":1})");
    QTest::newRow("type twice") << QByteArray(R"({"type":"x","type":"x"})");
    QTest::newRow("known field twice") << QByteArray(R"({"type":"x","id":"a","id":"b"})");
    QTest::newRow("known field twice, once escaped") << QByteArray(R"({"type":"x","id":"a","\u0069d":"b"})");
    QTest::newRow("unknown field twice") << QByteArray(R"({"type":"x","what":1,"so":2,"what":3})");
}

void TestFrameRefusals::whatIsNotOneJsonObjectIsRefused()
{
    QFETCH(const QByteArray, text);
    const auto sent = parseClientFrame(text);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::InvalidInput);
    QVERIFY(!sent.error().message.isEmpty());
    const auto received = parseBrokerFrame(text);
    QVERIFY(!received);
    QCOMPARE(received.error().message, sent.error().message);
}

void TestFrameRefusals::sixteenLevelsAreReadAndSeventeenAreNot()
{
    for (const QByteArray &inside : {QByteArray("1"), QByteArray(), QByteArray("\"x\"")}) {
        QVERIFY(parseClientFrame(nestedArrays(maxNesting, inside)));
        QVERIFY(!parseClientFrame(nestedArrays(maxNesting + 1, inside)));
        QVERIFY(!parseClientFrame(nestedArrays(maxNesting + 2, inside)));
    }
    QVERIFY(parseClientFrame(nestedObjects(maxNesting)));
    const auto refused = parseClientFrame(nestedObjects(maxNesting + 1));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains("16"_L1));
    QVERIFY(!parseClientFrame(nestedArrays(100'000, "1")));
}

void TestFrameRefusals::aWrongFieldIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    const auto send = [](const QByteArray &fields) { return R"({"type":"send",)" + fields + '}'; };
    QTest::newRow("send without target") << send(R"("nonce":"","ciphertext":"")") << u"targetSpec"_s;
    QTest::newRow("send without nonce") << send(R"("targetSpec":"*","ciphertext":"")") << u"nonce"_s;
    QTest::newRow("send without ciphertext") << send(R"("targetSpec":"*","nonce":"")") << u"ciphertext"_s;
    QTest::newRow("ciphertext null") << send(R"("targetSpec":"*","nonce":"","ciphertext":null)") << u"ciphertext"_s;
    QTest::newRow("target list") << send(R"("targetSpec":["*"],"nonce":"","ciphertext":"")") << u"targetSpec"_s;
    QTest::newRow("id number") << send(R"("id":1,"targetSpec":"*","nonce":"","ciphertext":"")") << u"id"_s;
    QTest::newRow("priority unknown") << send(R"("priority":"soon","targetSpec":"*","nonce":"","ciphertext":"")")
                                      << u"priority"_s;
    QTest::newRow("priority in capitals")
        << send(R"("priority":"Now","targetSpec":"*","nonce":"","ciphertext":"")") << u"priority"_s;
    QTest::newRow("priority number") << send(R"("priority":1,"targetSpec":"*","nonce":"","ciphertext":"")")
                                     << u"priority"_s;
    QTest::newRow("client id object") << send(R"("client_message_id":{},"targetSpec":"*","nonce":"","ciphertext":"")")
                                      << u"client_message_id"_s;
    QTest::newRow("status missing") << QByteArray(R"({"type":"set_status"})") << u"status"_s;
    QTest::newRow("status unknown") << QByteArray(R"({"type":"set_status","status":"away"})") << u"status"_s;
    QTest::newRow("status flag") << QByteArray(R"({"type":"set_status","status":true})") << u"status"_s;
    QTest::newRow("session key number") << QByteArray(R"({"type":"hello","sessionPubkey":1})") << u"sessionPubkey"_s;
    QTest::newRow("ack id list") << QByteArray(R"({"type":"client_ack","brokerMessageId":[]})") << u"brokerMessageId"_s;
}

void TestFrameRefusals::aWrongFieldIsRefusedByName()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, field);
    const auto frame = parseClientFrame(text);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::InvalidInput);
    QVERIFY2(frame.error().message.contains(u"field %1 "_s.arg(field)), qPrintable(frame.error().message));
}

void TestFrameRefusals::aWrongFieldFromABrokerIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("no presence") << QByteArray(R"({"type":"hello_ack"})") << u"presenceId"_s;
    QTest::newRow("time text") << QByteArray(R"({"type":"hello_ack","presenceId":"p","serverTime":"1"})")
                               << u"serverTime"_s;
    QTest::newRow("ack without id") << QByteArray(R"({"type":"ack","queued":true})") << u"id"_s;
    QTest::newRow("queued text") << QByteArray(R"({"type":"ack","id":"","queued":"true"})") << u"queued"_s;
    QTest::newRow("push without id") << QByteArray(R"({"type":"push","meshId":"m","nonce":"","ciphertext":""})")
                                     << u"messageId"_s;
    QTest::newRow("push without mesh") << QByteArray(R"({"type":"push","messageId":"m","nonce":"","ciphertext":""})")
                                       << u"meshId"_s;
    QTest::newRow("sender list")
        << QByteArray(R"({"type":"push","messageId":"m","meshId":"m","nonce":"","ciphertext":"","senderPubkey":[]})")
        << u"senderPubkey"_s;
    QTest::newRow("priority unknown")
        << QByteArray(R"({"type":"push","messageId":"m","meshId":"m","nonce":"","ciphertext":"","priority":"x"})")
        << u"priority"_s;
    QTest::newRow("error without code") << QByteArray(R"({"type":"error","message":"x"})") << u"code"_s;
}

void TestFrameRefusals::aWrongFieldFromABrokerIsRefusedByName()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, field);
    const auto frame = parseBrokerFrame(text);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::InvalidInput);
    QVERIFY2(frame.error().message.contains(u"field %1 "_s.arg(field)), qPrintable(frame.error().message));
}

void TestFrameRefusals::aBadSignedFieldOfAHelloIsLeftToItsOwnCheck()
{
    const auto frame = parseClientFrame(
        R"({"type":"hello","meshId":1,"memberId":[],"pubkey":null,"signature":{},"timestamp":"1775000000123"})");
    QVERIFY(frame);
    const auto &hello = std::get<HelloFrame>(*frame);
    QVERIFY(hello.meshId.isEmpty());
    QVERIFY(hello.memberId.isEmpty());
    QVERIFY(hello.pubkey.isEmpty());
    QVERIFY(hello.signature.isEmpty());
    QVERIFY(!hello.timestamp);
}

void TestFrameRefusals::aFrameOfMegabytesIsRead()
{
    // How much is too much is the broker's matter; the parser must not mind.
    const QByteArray large(4 * 1024 * 1024, 'A');
    const auto frame = parseClientFrame(R"({"type":"send","targetSpec":"*","nonce":"","ciphertext":")" + large + "\"}");
    QVERIFY(frame);
    QCOMPARE(std::get<SendFrame>(*frame).ciphertext.size(), large.size());
    QVERIFY(parseClientFrame(R"({"type":"set_status","status":"idle"})"));
}

void TestFrameRefusals::manyFieldsTakeNoMoreThanTheirShareOfTime()
{
    // 60 000 names that are all different: comparing each with each would take minutes.
    QByteArray text(R"({"type":"x")");
    for (int i = 0; i < 60'000; ++i)
        text += ",\"" + QByteArray::number(i) + "\":0";
    QVERIFY(parseClientFrame(text + '}'));
    QVERIFY(!parseClientFrame(text + ",\"59999\":0}"));
}

void TestFrameRefusals::aSentenceQuotesNoMoreThanABitOfTheSender()
{
    const QByteArray name(100'000, 'n');
    const auto frame = parseClientFrame("{\"type\":\"x\",\"" + name + "\":1,\"" + name + "\":2}");
    QVERIFY(!frame);
    QVERIFY(frame.error().message.size() < 100);
}

void TestFrameRefusals::everyPrefixOfAFrameIsRefused()
{
    SendFrame frame;
    frame.targetSpec = "*";
    frame.ciphertext = "é🚀";
    const QByteArray text = write(frame);
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY(!parseClientFrame(text.left(size)));
    QVERIFY(parseClientFrame(text));
}

void TestFrameRefusals::everyChangedByteIsReadOrRefused()
{
    PushFrame push;
    push.nonce = "\\";
    push.ciphertext = "é🚀";
    const QByteArray text = write(push);
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = text;
            changed[at] = static_cast<char>(byte);
            const auto frame = parseBrokerFrame(changed);
            QVERIFY(frame || !frame.error().message.isEmpty());
        }
    }
}

void TestFrameRefusals::peekingTellsTypeAndIdsOfWhatWasRefused()
{
    const QByteArray wrongField(R"({"type":"send","id":"id1","_reqId":"req1","priority":7})");
    QVERIFY(!parseClientFrame(wrongField));
    const UnknownFrame peeked = peekFrame(wrongField);
    QCOMPARE(peeked.type, "send");
    QCOMPARE(peeked.id, "id1");
    QCOMPARE(peeked.requestId, "req1");

    const UnknownFrame deep = peekFrame(nestedArrays(100, "1"));
    QCOMPARE(deep.type, "x");
    QCOMPARE(deep.id, "id1");
}

void TestFrameRefusals::peekingAtNonsenseTellsNothing()
{
    for (const QByteArray &text : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray(R"({"type":1,"id":{}})"),
                                   QByteArray("\xff\xfe"), nestedArrays(100'000, "1")}) {
        const UnknownFrame peeked = peekFrame(text);
        QVERIFY(peeked.type.isEmpty());
        QVERIFY(peeked.id.isEmpty());
        QVERIFY(peeked.requestId.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestFrameRefusals)
#include "test_framerefusals.moc"
