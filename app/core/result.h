// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>

namespace meshtray {

/// What went wrong, for code that decides. The sentence in Error is for the person.
enum class ErrorCode {
    InvalidInput,  ///< what was given does not have the right shape
    NotFound,      ///< no such mesh, member, invite, message
    AlreadyExists, ///< the name or the thing is taken
    Refused,       ///< the other side understood and said no
    Expired,       ///< it was right once
    Unavailable,   ///< cannot be done now (no network, no service, locked); trying again may help
    TimedOut,      ///< no answer within the time allowed
    Corrupt,       ///< what was read cannot be what was written
    Io,            ///< disk, socket or database said no
    Unsupported,   ///< this build or this machine cannot do it
};

/// A failure as a value. `message` is one clear sentence that may be shown: never a secret, never message text.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString message;
};

template <class T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString message)
{
    return std::unexpected(Error{code, std::move(message)});
}

} // namespace meshtray
