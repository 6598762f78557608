// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "nonsense.h"
#include "websocketbytes.h"

namespace meshtray::test {
namespace {

using Outcome = Nonsense::Outcome;

Nonsense onHead(const QByteArray &name, Nonsense::Moment moment)
{
    return {.name = name, .onHead = std::move(moment)};
}

Nonsense answering(const QByteArray &name, const QByteArray &answer)
{
    return onHead(name, [answer](NonsensePeer &peer) { peer.say(answer); });
}

Nonsense answeringAndGone(const QByteArray &name, const QByteArray &answer)
{
    return onHead(name, [answer](NonsensePeer &peer) {
        peer.say(answer);
        peer.close();
    });
}

/// Says `beginning`, then `portion` again and again.
Nonsense endless(const QByteArray &name, const QByteArray &beginning, const QByteArray &portion)
{
    return onHead(name, [beginning, portion](NonsensePeer &peer) {
        peer.say(beginning);
        peer.pour([portion] { return portion; });
    });
}

} // namespace

QList<Nonsense> nonsenseOfHandshakes()
{
    const QByteArray status = "HTTP/1.1 101 Switching Protocols\r\n";
    const QByteArray upgrade = status + "Upgrade: websocket\r\nConnection: Upgrade\r\n";
    const QByteArray accept = "Sec-WebSocket-Accept: ";
    const QByteArray kilobyte(1024, 'x');
    return {
        {.name = "closed at once", .onConnection = [](NonsensePeer &peer) { peer.close(); }},
        {.name = "frames before the request",
         .onConnection = [](NonsensePeer &peer) { peer.say(goodAnswer().repeated(100)); }},
        onHead("reset for an answer", [](NonsensePeer &peer) { peer.reset(); }),
        onHead("closed for an answer", [](NonsensePeer &peer) { peer.close(); }),
        onHead("silence for an answer", [](NonsensePeer &) {}),
        answering("half a status line, then silence", "HTTP/1.1 10"),
        answering("half a head, then silence", upgrade + "Sec-WebSo"),
        answeringAndGone("half a head, then gone", upgrade + "Sec-WebSo"),
        answering("a wrong accept", upgrade + accept + "AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"),
        answering("an accept of a megabyte", upgrade + accept + kilobyte.repeated(1024) + "\r\n\r\n"),
        answering("no accept", upgrade + "\r\n"),
        answering("no upgrade", status + "\r\n"),
        answering("301", "HTTP/1.1 301 Moved Permanently\r\nLocation: ws://127.0.0.1:1/ws\r\n\r\n"),
        answering("401", "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n\r\n"),
        answering("200 with a page", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"),
        answering("404", "HTTP/1.1 404 Not Found\r\n\r\n"),
        answering("500", "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n"),
        answering("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n"),
        answering("bytes of no text", QByteArray("\x00\xff\xfe\x80\n\n\n", 7)),
        answering("a status that is no number", "HTTP/1.1 abc Switching\r\n\r\n"),
        answering("HTTP of the future", "HTTP/9.9 101 Switching Protocols\r\n\r\n"),
        answering("a line without a colon", status + "Upgrade websocket\r\n\r\n"),
        onHead("an extension nobody asked for",
               [](NonsensePeer &peer) {
                   peer.upgrade("Sec-WebSocket-Extensions: permessage-deflate\r\n");
                   peer.say(frame(finalBit | 0x40 | opText, "\xca\x48\xcd\xc9\xc9\x07"));
               }),
        onHead("lines of a megabyte",
               [kilobyte](NonsensePeer &peer) {
                   peer.upgrade("X-Filler: " + kilobyte.repeated(1024) + "\r\n");
                   peer.close();
               }),
        onHead("ten thousand lines",
               [](NonsensePeer &peer) {
                   peer.upgrade(QByteArray("X-Filler: x\r\n").repeated(10'000));
                   peer.close();
               }),
        endless("an endless status line", "HTTP/1.1 101 ", kilobyte),
        endless("an endless line", upgrade + "X-Filler: ", kilobyte),
        endless("endless lines", upgrade, QByteArray("X-Filler: x\r\n").repeated(100)),
        endless("endless empty lines", {}, QByteArray("\r\n").repeated(500)),
        onHead("gone behind the handshake",
               [](NonsensePeer &peer) {
                   peer.upgrade();
                   peer.close();
               }),
        onHead("reset behind the handshake",
               [](NonsensePeer &peer) {
                   peer.upgrade();
                   peer.reset();
               }),
        onHead("two handshakes",
               [](NonsensePeer &peer) {
                   peer.upgrade();
                   peer.upgrade();
               }),
    };
}

} // namespace meshtray::test
