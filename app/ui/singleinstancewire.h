// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "ui/instancesecret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

// How a second start of the program speaks with the running one: over a local socket of the user, one line of JSON each
// way, then the socket is closed. The request is {"args":[…],"activationToken":"…"}, with "sealed" when there is a
// secret (ui/instancesecret.h), the answer {"result":{…}} or {"error":{"code":"…","message":"…"}}.
namespace meshtray::ui {

constexpr qsizetype maxRequestBytes = 512 * 1024;
constexpr qsizetype maxRequestArguments = 64;
constexpr qsizetype maxTokenLength = 1'024;
constexpr qsizetype maxAnswerBytes = 64 * 1024 * 1024;

struct InstanceRequest {
    QStringList arguments;            ///< a list of words, never a shell line
    QString activationToken;          ///< the desktop's leave to raise a window; may be empty
    crypto::SecureBuffer secret = {}; ///< what nobody else may read, a passphrase; empty with most commands
};

/// One line, ending in a line feed.
/// `sealed`: the request's secret, from sealSecret(); empty without one.
QByteArray writeRequest(const InstanceRequest &request, const QByteArray &sealed = {});
QByteArray writeAnswer(const Result<QJsonObject> &answer);

/// InvalidInput for anything but a request within the limits above, or a secret that is not sealed for `keys`. `line`
/// may end in a line feed.
Result<InstanceRequest> parseRequest(const QByteArray &line, const crypto::KeyPair &keys);
/// The error that was answered, or Corrupt when it is no answer at all.
Result<QJsonObject> parseAnswer(const QByteArray &line);

/// "not_found", as answers name it.
QLatin1StringView errorName(ErrorCode code);

/// Where the socket of a profile may be, best first: in XDG_RUNTIME_DIR under a name made from the profile's path, then
/// in the profile's folder itself. Paths too long for a socket are left out.
QStringList socketPaths(const QString &profileFolder);
QString lockPath(const QString &profileFolder);

} // namespace meshtray::ui
