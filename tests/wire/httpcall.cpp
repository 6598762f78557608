// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "httpcall.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

// A manager of its own for each call: requests of one manager wait for each other.
template <class Start>
QNetworkReply *call(const QString &url, Start start)
{
    auto *manager = new QNetworkAccessManager;
    manager->setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request{QUrl(url)};
    QSslConfiguration unchecked = request.sslConfiguration();
    unchecked.setPeerVerifyMode(QSslSocket::VerifyNone);
    request.setSslConfiguration(unchecked);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = start(*manager, request);
    QObject::connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
    return reply;
}

} // namespace

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

HttpCall HttpCall::get(const QString &url)
{
    return HttpCall(call(url, [](auto &manager, const auto &request) { return manager.get(request); }));
}

HttpCall HttpCall::post(const QString &url, const QByteArray &body)
{
    return HttpCall(call(url, [&](auto &manager, const auto &request) { return manager.post(request, body); }));
}

HttpCall HttpCall::post(const QString &url, const QJsonObject &body)
{
    return post(url, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpAnswer HttpCall::answer()
{
    if (!QTest::qWaitFor([&] { return m_reply->isFinished(); }, 10'000))
        return {};
    return {m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), m_reply->readAll()};
}

} // namespace meshtray::test
