// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

// What has become of a message of ours. Only the broker's word moves it on.
namespace meshtray::client {

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

using OutgoingState = std::variant<Waiting, Accepted, NotConfirmed, Refused>;

} // namespace meshtray::client
