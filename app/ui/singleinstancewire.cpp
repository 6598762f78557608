// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/singleinstancewire.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

/// sun_path holds 108 bytes; the server's temporary name next to the socket needs some of them.
constexpr qsizetype longestSocketPath = 96;

struct CodeName {
    ErrorCode code;
    QLatin1StringView name;
};
constexpr std::array codeNames{
    CodeName{ErrorCode::InvalidInput, "invalid_input"_L1},
    CodeName{ErrorCode::NotFound, "not_found"_L1},
    CodeName{ErrorCode::AlreadyExists, "already_exists"_L1},
    CodeName{ErrorCode::Refused, "refused"_L1},
    CodeName{ErrorCode::Expired, "expired"_L1},
    CodeName{ErrorCode::Unavailable, "unavailable"_L1},
    CodeName{ErrorCode::TimedOut, "timed_out"_L1},
    CodeName{ErrorCode::Corrupt, "corrupt"_L1},
    CodeName{ErrorCode::Io, "io"_L1},
    CodeName{ErrorCode::Unsupported, "unsupported"_L1},
};

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool isTextOrNothing(const QJsonValue &value)
{
    return value.isString() || value.isUndefined();
}

std::unexpected<Error> notARequest()
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("SingleInstance", "That is not a request."));
}

} // namespace

QByteArray writeRequest(const InstanceRequest &request, const QByteArray &sealed)
{
    QJsonObject object{{u"args"_s, QJsonArray::fromStringList(request.arguments)}};
    if (!request.activationToken.isEmpty())
        object[u"activationToken"_s] = request.activationToken;
    if (!sealed.isEmpty())
        object[u"sealed"_s] = QString::fromLatin1(sealed);
    return toLine(object);
}

QByteArray writeAnswer(const Result<QJsonObject> &answer)
{
    if (answer)
        return toLine({{u"result"_s, *answer}});
    return toLine({{u"error"_s,
                    QJsonObject{{u"code"_s, errorName(answer.error().code)}, {u"message"_s, answer.error().message}}}});
}

QLatin1StringView errorName(ErrorCode code)
{
    return std::ranges::find(codeNames, code, &CodeName::code)->name;
}

Result<InstanceRequest> parseRequest(const QByteArray &line, const crypto::KeyPair &keys)
{
    if (line.size() > maxRequestBytes)
        return notARequest();
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonValue arguments = document["args"_L1];
    const QJsonValue token = document["activationToken"_L1];
    const QJsonValue sealed = document["sealed"_L1];
    if (!document.isObject() || !arguments.isArray() || !isTextOrNothing(token) || !isTextOrNothing(sealed))
        return notARequest();
    const QJsonArray words = arguments.toArray();
    if (words.size() > maxRequestArguments || token.toString().size() > maxTokenLength)
        return notARequest();
    InstanceRequest request{.arguments = {}, .activationToken = token.toString()};
    for (const QJsonValue &word : words) {
        if (!word.isString())
            return notARequest();
        request.arguments += word.toString();
    }
    if (sealed.isUndefined())
        return request;
    auto secret = openSecret(sealed.toString().toLatin1(), keys);
    if (!secret)
        return notARequest();
    request.secret = std::move(*secret);
    return request;
}

Result<QJsonObject> parseAnswer(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object["result"_L1].isObject())
        return object["result"_L1].toObject();
    const QJsonObject error = object["error"_L1].toObject();
    const auto entry = std::ranges::find(codeNames, error["code"_L1].toString(), &CodeName::name);
    if (entry == codeNames.end())
        return fail(ErrorCode::Corrupt, QCoreApplication::translate(
                                            "SingleInstance", "The running Meshtray gave no answer that can be read. "
                                                              "It may be of another version: restart it."));
    return fail(entry->code, error["message"_L1].toString());
}

QStringList socketPaths(const QString &profileFolder)
{
    QStringList paths;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QByteArray hash =
        QCryptographicHash::hash(QDir::cleanPath(profileFolder).toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    if (QDir::isAbsolutePath(runtime) && QDir(runtime).exists())
        paths += QDir(runtime).filePath("meshtray-"_L1 + QString::fromLatin1(hash) + ".socket"_L1);
    paths += QDir(profileFolder).filePath(u"instance.socket"_s);
    paths.removeIf([](const QString &path) { return QFile::encodeName(path).size() > longestSocketPath; });
    return paths;
}

QString lockPath(const QString &profileFolder)
{
    return QDir(profileFolder).filePath(u"instance.lock"_s);
}

} // namespace meshtray::ui
