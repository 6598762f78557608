// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkReply>

#include <memory>

namespace meshtray::test {

struct HttpAnswer {
    int status = 0; ///< 0: there was no answer
    QByteArray contentType;
    QByteArray body;

    QJsonObject json() const;
};

/// One request that is on its way; several may be at once.
class HttpCall {
public:
    static HttpCall get(const QString &url);
    static HttpCall post(const QString &url, const QByteArray &body);
    static HttpCall post(const QString &url, const QJsonObject &body);

    /// Waits for the answer.
    HttpAnswer answer();

private:
    explicit HttpCall(QNetworkReply *reply)
        : m_reply(reply)
    {
    }
    std::unique_ptr<QNetworkReply> m_reply;
};

} // namespace meshtray::test
