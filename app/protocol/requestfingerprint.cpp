// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/requestfingerprint.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace meshtray::protocol {

QByteArray requestFingerprint(const SendRequest &request)
{
    // QJsonObject keeps its keys sorted, in objects within objects too.
    const QByteArray meta = request.meta ? QJsonDocument(*request.meta).toJson(QJsonDocument::Compact) : QByteArray();
    const QByteArray kind = request.kind == SendRequest::Kind::Direct ? "dm" : "topic";

    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {QByteArray::number(request.envelopeVersion), kind, request.destination,
                                   request.replyToId, request.priority, meta}) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256));
    return hash.result().toHex();
}

} // namespace meshtray::protocol
