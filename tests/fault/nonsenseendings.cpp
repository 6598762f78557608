// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "nonsense.h"
#include "websocketbytes.h"

namespace meshtray::test {
namespace {

using Outcome = Nonsense::Outcome;

Nonsense ending(const QByteArray &name, Outcome outcome, const QByteArray &bytes)
{
    return {.name = name, .outcome = outcome, .onHello = [bytes](NonsensePeer &peer) {
                peer.say(goodAnswer());
                peer.say(bytes);
            }};
}

} // namespace

QList<Nonsense> nonsenseOfEndings()
{
    QList<Nonsense> all{
        ending("a close frame without a code", Outcome::Leaves, frame(finalBit | opClose, {})),
        ending("a close frame of one byte", Outcome::Leaves, frame(finalBit | opClose, "x")),
        ending("a close frame with a reason that is too long", Outcome::Leaves, closeFrame(1000, QByteArray(124, 'x'))),
        ending("a close frame of 60 000 bytes", Outcome::Leaves, closeFrame(4002, QByteArray(60'000, 'x'))),
        ending("a close frame with a reason that is no UTF-8", Outcome::Leaves, closeFrame(1000, "\xff\xfe")),
        ending("a close frame in parts", Outcome::Leaves, frame(opClose, "\x03\xe8")),
        ending("two close frames", Outcome::Leaves, closeFrame(1000) + closeFrame(4002)),
        ending("frames behind a close frame", Outcome::Leaves, closeFrame(1001) + goodAnswer().repeated(100)),
        ending("kicked", Outcome::IsRejected, closeFrame(4001, "kicked")),
        ending("kicked without a word", Outcome::IsRejected, closeFrame(4001)),
        ending("banned", Outcome::IsRejected, closeFrame(4002, "banned")),
        ending("revoked", Outcome::IsRejected, closeFrame(1008, "revoked")),
        ending("banned by policy", Outcome::IsRejected, closeFrame(1008, "banned")),
        {.name = "banned instead of a hello_ack",
         .outcome = Outcome::IsRejected,
         .onHello = [](NonsensePeer &peer) { peer.say(closeFrame(4002, "revoked")); }},
        {.name = "closed instead of a hello_ack",
         .outcome = Outcome::Leaves,
         .onHello = [](NonsensePeer &peer) { peer.say(closeFrame(1008, "unauthorized")); }},
    };
    for (int code = 1000; code <= 1015; ++code)
        all += ending("close code " + QByteArray::number(code), Outcome::Leaves, closeFrame(code, "as it is"));
    for (const int code : {0, 1, 999, 1016, 2999, 3000, 4000, 4003, 4999, 5000, 65535})
        all += ending("close code " + QByteArray::number(code), Outcome::Leaves, closeFrame(code));
    return all;
}

} // namespace meshtray::test
