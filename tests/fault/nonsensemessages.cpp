// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "nonsense.h"
#include "websocketbytes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

using Outcome = Nonsense::Outcome;

/// Texts behind a hello_ack.
Nonsense texts(const QByteArray &name, Outcome outcome, const QByteArrayList &texts)
{
    return {.name = name, .outcome = outcome, .onHello = [texts](NonsensePeer &peer) {
                peer.say(goodAnswer());
                for (const QByteArray &text : texts)
                    peer.say(textFrame(text));
            }};
}

/// Each field of a good frame, in every wrong type, in front of a hello_ack and again behind it.
Nonsense wrongTypes(const QJsonObject &good, const QString &field)
{
    const QList<QJsonValue> values{QJsonValue::Null,        true, 1e300, -1.5, u"x"_s, QJsonArray{{}},
                                   QJsonObject{{u"x"_s, 1}}};
    QByteArray bytes;
    // Few enough to be forgiven: the next hello_ack has to find the client still there.
    for (const QJsonValue &value : values) {
        QJsonObject bad = good;
        bad[field] = value;
        bytes += textFrame(bad);
    }
    QJsonObject without = good;
    without.remove(field);
    bytes += textFrame(without);
    return {.name = good[u"type"_s].toString().toLatin1() + ", wrong " + field.toLatin1(),
            .outcome = Outcome::Stays,
            .onHello = [bytes](NonsensePeer &peer) {
                peer.say(bytes);
                peer.say(goodAnswer());
            }};
}

QList<QJsonObject> goodFrames()
{
    return {
        {{u"type"_s, u"hello_ack"_s},
         {u"presenceId"_s, u"p"_s},
         {u"memberDisplayName"_s, u"A"_s},
         {u"serverTime"_s, 1}},
        {{u"type"_s, u"ack"_s}, {u"id"_s, u"i"_s}, {u"messageId"_s, u"m"_s}, {u"queued"_s, true}, {u"error"_s, u""_s}},
        {{u"type"_s, u"push"_s},
         {u"messageId"_s, u"m"_s},
         {u"meshId"_s, u"x"_s},
         {u"senderPubkey"_s, QString(64, u'a')},
         {u"priority"_s, u"next"_s},
         {u"nonce"_s, u""_s},
         {u"ciphertext"_s, u"aGk="_s},
         {u"createdAt"_s, u"2026-01-01T00:00:00.000Z"_s},
         {u"senderName"_s, u"n"_s},
         {u"senderMemberPubkey"_s, QString(64, u'a')},
         {u"senderMemberId"_s, u"s"_s},
         {u"client_message_id"_s, u"c"_s},
         {u"targetSpec"_s, u"*"_s},
         {u"subtype"_s, u"system"_s},
         {u"event"_s, u"e"_s},
         {u"eventData"_s, QJsonObject()}},
        {{u"type"_s, u"error"_s},
         {u"code"_s, u"c"_s},
         {u"message"_s, u"m"_s},
         {u"id"_s, u"i"_s},
         {u"_reqId"_s, u"r"_s},
         {u"serverTime"_s, 1}},
    };
}

QByteArray error(const QByteArray &code, const QByteArray &message)
{
    return R"({"type":"error","code":")" + code + R"(","message":")" + message + R"("})";
}

} // namespace

QList<Nonsense> nonsenseOfMessages()
{
    const QByteArray right = "\xe2\x80\xae"; // turns the text around
    const auto nested = [](int depth) {
        return R"({"type":"push","x":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
    };
    QList<Nonsense> all{
        texts("no JSON, a few times", Outcome::Stays, QByteArrayList(10, "not JSON at all")),
        texts("no JSON, once too often", Outcome::Leaves, QByteArrayList(11, "not JSON at all")),
        texts("JSON of no object", Outcome::Stays, {"null", "1", "\"x\"", "[]", "true", "[{}]"}),
        texts("JSON with more behind it", Outcome::Stays, {"{} {}", "{}x", "{\"type\":\"ack\"}\0"_ba}),
        texts("no type", Outcome::Stays, {"{}", R"({"type":null})", R"({"type":5})", R"({"type":["ack"]})"}),
        texts("a field twice", Outcome::Stays, {R"({"type":"ack","type":"push"})"}),
        texts("half a surrogate", Outcome::Stays, {R"({"type":"\ud800"})", R"({"type":"error","code":"\udfff"})"}),
        texts("control characters", Outcome::Stays, {"{\"type\":\"a\nb\"}", "{\"type\":\"a\\u0000b\"}"}),
        texts("nesting of 17", Outcome::Stays, {nested(17)}),
        texts("nesting of 1 000", Outcome::Stays, {nested(1'000)}),
        texts("nesting of 100 000", Outcome::Stays, {nested(100'000)}),
        texts("numbers out of range", Outcome::Stays,
              {R"({"type":"hello_ack","presenceId":"p","memberDisplayName":"A","serverTime":1e308})",
               R"({"type":"hello_ack","presenceId":"p","memberDisplayName":"A","serverTime":-9223372036854775808})",
               R"({"type":"hello_ack","presenceId":"p","memberDisplayName":"A","serverTime":99999999999999999999999})",
               R"({"type":"error","code":"timestamp_skew","message":"","serverTime":1e999})",
               R"({"type":"error","code":"timestamp_skew","message":"","serverTime":0.1})"}),
        texts("two hello_ack", Outcome::Stays,
              {R"({"type":"hello_ack","presenceId":"q","memberDisplayName":"Somebody else"})"}),
        texts("acks for nobody", Outcome::Stays,
              QByteArrayList(1'000, R"({"type":"ack","id":"nobody","messageId":"m","queued":true})")),
        texts("refusals for nobody", Outcome::Stays,
              QByteArrayList(1'000, R"({"type":"ack","id":"nobody","queued":false,"error":"invalid target"})")),
        texts("errors in hostile words", Outcome::Stays,
              {error("x", right + "evil\\u0000\\n<b>bold</b>"), error(right + "x", "y"),
               error("x", QByteArray(500'000, 'y')), error(QByteArray(500'000, 'x'), "y"), error("", "")}),
        texts("a name of half a megabyte", Outcome::Stays,
              {R"({"type":"hello_ack","presenceId":"p","memberDisplayName":")" + QByteArray(500'000, 'x') + "\"}"}),
        texts("a push of almost a megabyte", Outcome::Stays,
              {R"({"type":"push","messageId":"m","meshId":"x","senderPubkey":"","priority":"next","nonce":"",)"
               R"("createdAt":"","ciphertext":")" +
               QByteArray(1'000'000, 'A') + "\"}"}),
        texts("a revocation", Outcome::IsRejected, {error("revoked", right + "You have been removed.")}),
        texts("a ban", Outcome::IsRejected, {error("banned", "")}),
        {.name = "a push, an ack and an error before the hello_ack",
         .outcome = Outcome::Stays,
         .onHello =
             [](NonsensePeer &peer) {
                 for (const QJsonObject &frame : goodFrames().sliced(1))
                     peer.say(textFrame(frame));
                 peer.say(goodAnswer());
             }},
        {.name = "nothing but pushes where the hello_ack should be",
         .outcome = Outcome::Leaves,
         .onHello =
             [](NonsensePeer &peer) {
                 peer.pour([push = textFrame(goodFrames().at(2)).repeated(10)] { return push; });
             }},
        {.name = "a clock that is wrong again and again",
         .outcome = Outcome::Leaves,
         .onHello =
             [](NonsensePeer &peer) {
                 peer.say(textFrame(R"({"type":"error","code":"timestamp_skew","message":"","serverTime":1000})"));
             }},
        {.name = "silence where the hello_ack should be", .outcome = Outcome::Leaves},
    };
    const QList<QJsonObject> good = goodFrames();
    for (const QJsonObject &frame : good) {
        for (const QString &field : frame.keys())
            all += wrongTypes(frame, field);
    }
    return all;
}

} // namespace meshtray::test
