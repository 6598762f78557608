// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <variant>

// What a FaultProxy does with the bytes that come by.
namespace meshtray::test {

enum class Flow { ToBroker, ToClient, Both };

/// Everything goes through.
struct Pass { };
/// Everything goes through, so much later in each direction.
struct Delay {
    std::chrono::milliseconds each{};
};
/// The connection stays open and nothing goes through. Where a byte has been lost nothing passes any more, whatever
/// the mode is later: a stream with a gap in it does not exist.
struct BlackHole {
    enum class Begins {
        AtOnce,
        BehindTheHead, ///< the HTTP head of the direction still goes through: the WebSocket opens
    };
    Flow flow = Flow::Both;
    Begins begins = Begins::AtOnce;
};
/// New connections are accepted, and reset with their first byte; those that are there go on.
struct Refuse { };
/// Nobody listens; the connections that are there go on.
struct Shut { };

using FaultMode = std::variant<Pass, Delay, BlackHole, Refuse, Shut>;

/// How a connection is cut: as a program that closes it does, or as a router that has forgotten it.
enum class Cut { Fin, Reset };

} // namespace meshtray::test
