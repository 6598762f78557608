// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "nonsense.h"
#include "websocketbytes.h"

#include <memory>

namespace meshtray::test {
namespace {

using Outcome = Nonsense::Outcome;

Nonsense saying(const QByteArray &name, Outcome outcome, const QByteArray &bytes)
{
    return {.name = name, .outcome = outcome, .onHello = [bytes](NonsensePeer &peer) {
                peer.say(goodAnswer());
                peer.say(bytes);
            }};
}

/// `beginning`, then `portion` so many times.
Nonsense pouring(const QByteArray &name, Outcome outcome, const QByteArray &beginning, const QByteArray &portion,
                 int times)
{
    return {.name = name, .outcome = outcome, .onHello = [=](NonsensePeer &peer) {
                peer.say(goodAnswer());
                peer.say(beginning);
                peer.pour(
                    [portion, left = std::make_shared<int>(times)] { return (*left)-- > 0 ? portion : QByteArray(); });
            }};
}

/// For ever.
Nonsense flooding(const QByteArray &name, Outcome outcome, const QByteArray &portion)
{
    return {.name = name, .outcome = outcome, .onHello = [=](NonsensePeer &peer) {
                peer.say(goodAnswer());
                peer.pour([portion] { return portion; });
            }};
}

constexpr int maskBit = 0x80;

QByteArray masked(const QByteArray &text)
{
    QByteArray bytes(1, static_cast<char>(finalBit | opText));
    bytes += static_cast<char>(maskBit | static_cast<char>(text.size()));
    return bytes + QByteArray(4, '\0') + text;
}

} // namespace

QByteArray goodAnswer()
{
    return textFrame(R"({"type":"hello_ack","presenceId":"p1","memberDisplayName":"Ada"})");
}

QList<Nonsense> nonsenseOfFrames()
{
    const QByteArray unknown = R"({"type":"of_the_future"})";
    QList<Nonsense> all{
        saying("binary", Outcome::Leaves, frame(finalBit | opBinary, "\x01\x02\x03")),
        saying("text that is no UTF-8", Outcome::Leaves, textFrame("\"\xff\xfe\xc3\x28\"")),
        saying("text that ends within a character", Outcome::Leaves, textFrame("\"\xe2\x82")),
        saying("UTF-8 of a surrogate", Outcome::Leaves, textFrame("\"\xed\xa0\x80\"")),
        saying("a masked frame", Outcome::Stays, masked(unknown)),
        saying("a control frame that is too long", Outcome::Leaves, frame(finalBit | opPing, QByteArray(126, 'x'))),
        saying("a control frame in parts", Outcome::Leaves, frame(opPing, "x") + frame(finalBit | opPing, "x")),
        saying("a continuation of nothing", Outcome::Leaves, frame(finalBit | opContinuation, unknown)),
        saying("a text within a text", Outcome::Leaves, frame(opText, "{") + textFrame(unknown)),
        saying("a length of nine exabytes", Outcome::Leaves, frameHead(finalBit | opText, ~0ULL >> 1) + "{"),
        saying("a length below nothing", Outcome::Leaves, frameHead(finalBit | opText, ~0ULL) + "{"),
        saying("a length said in too many bytes", Outcome::Leaves,
               QByteArray("\x81\x7f\x00\x00\x00\x00\x00\x00\x00\x02{}", 12)),
        saying("a ping with a mask and no payload", Outcome::Stays, QByteArray("\x89\x80\x01\x02\x03\x04", 6)),
        saying("empty texts", Outcome::Leaves, textFrame(QByteArray()).repeated(20)),
        saying("a text in a thousand parts", Outcome::Stays,
               frame(opText, R"({"type":")") + frame(opContinuation, "x").repeated(1000) +
                   frame(finalBit | opContinuation, "\"}")),
    };
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
        all += saying("opcode " + QByteArray::number(opcode), Outcome::Leaves, frame(finalBit | opcode, "x"));
    for (const int bit : {0x40, 0x20, 0x10})
        all += saying("reserved bit " + QByteArray::number(bit), Outcome::Leaves, frame(finalBit | bit | opText, "{}"));
    return all;
}

QList<Nonsense> nonsenseOfFloods()
{
    constexpr int portionsIn10Megabytes = 160;
    const QByteArray portion(64 * 1024, 'x');
    const QByteArray unknown = R"({"type":"of_the_future"})";
    const QByteArray push =
        R"({"type":"push","messageId":"m","meshId":"x","senderPubkey":"","priority":"next","nonce":"","ciphertext":"aGk=","createdAt":"2026-01-01T00:00:00.000Z"})";
    QList<Nonsense> all{
        pouring("10 MB of text in one frame", Outcome::Leaves,
                frameHead(finalBit | opText, portionsIn10Megabytes * 64 * 1024), portion, portionsIn10Megabytes),
        pouring("10 MB of text in parts", Outcome::Leaves, frame(opText, portion), frame(opContinuation, portion),
                portionsIn10Megabytes),
        pouring("10 MB of text in little parts", Outcome::Leaves, frame(opText, "{"),
                frame(opContinuation, "0123456789").repeated(100), 10 * 1024),
        flooding("a text that never ends", Outcome::Leaves, frame(opContinuation, portion)),
        pouring("100 000 tiny frames that say nothing", Outcome::Leaves, {}, textFrame("{}").repeated(1000), 100),
        pouring("100 000 tiny frames of the future", Outcome::Stays, {}, textFrame(unknown).repeated(1000), 100),
        pouring("20 000 pushes", Outcome::Stays, {}, textFrame(push).repeated(100), 200),
        flooding("hello_ack for ever", Outcome::EnduresIt, goodAnswer().repeated(100)),
        flooding("pings for ever", Outcome::IsLeftOrNot, // as fast as the answers are read
                 frame(finalBit | opPing, QByteArray(125, 'x')).repeated(100)),
        flooding("pongs for ever", Outcome::EnduresIt, frame(finalBit | opPong, "x").repeated(1000)),
        flooding("acks for ever", Outcome::EnduresIt,
                 textFrame(R"({"type":"ack","id":"nobody","messageId":"m","queued":true})").repeated(100)),
    };
    // What the client answers is not read: it must not keep all of it.
    for (const QByteArray &answered : {push, QByteArray()}) {
        const QByteArray bytes =
            answered.isEmpty() ? frame(finalBit | opPing, QByteArray(125, 'x')) : textFrame(answered);
        all += {.name = (answered.isEmpty() ? "pings" : "pushes") + QByteArray(" for ever, and nothing is read"),
                .outcome = answered.isEmpty() ? Outcome::Leaves : Outcome::EnduresIt,
                .onHello = [bytes](NonsensePeer &peer) {
                    peer.stopReading();
                    peer.say(goodAnswer());
                    peer.pour([portion = bytes.repeated(100)] { return portion; });
                }};
    }
    return all;
}

} // namespace meshtray::test
