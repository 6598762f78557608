// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

// What has become of a message of ours. Nobody but the broker moves it on to Accepted.
namespace meshtray::client {

/// What may be left of a message that is not sent any more.
enum class Trace {
    None,           ///< the broker never had it
    MayHaveArrived, ///< it was on its way, and nobody said what became of it
};

/// Not sent yet, or sent and not answered yet.
struct Waiting { };

/// The broker has stored it.
struct Accepted {
    QByteArray messageId;
};

/// No answer in time; it may or may not have arrived. It is sent again, as the same message, after reconnecting.
struct NotConfirmed { };

/// The broker refused it.
struct Refused {
    QString reason;
};

/// It waited for too long; nothing more is tried.
struct Expired {
    Trace trace = Trace::None;
};

/// The person called it off; nothing more is tried.
struct Cancelled {
    Trace trace = Trace::None;
};

using OutgoingState = std::variant<Waiting, Accepted, NotConfirmed, Refused, Expired, Cancelled>;

/// Whether it is still to be sent, or to be sent again.
inline bool isUnsettled(const OutgoingState &state)
{
    return std::holds_alternative<Waiting>(state) || std::holds_alternative<NotConfirmed>(state);
}

} // namespace meshtray::client
