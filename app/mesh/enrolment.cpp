// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/enrolment.h"

#include "client/proxychoice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace meshtray {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 10'000;
constexpr qint64 maxAnswer = 64 * 1024;

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Enrolment)
};

QUrl joinUrl(const QString &brokerUrl)
{
    QUrl url(brokerUrl);
    url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    url.setPath(u"/join"_s);
    url.setQuery(QString());
    return url;
}

/// The broker's error names, in words.
QString sentenceFor(const QString &error)
{
    if (error == "invite_expired"_L1)
        return Words::tr("This invite has expired. Ask the mesh's owner for a new one.");
    if (error == "invite_exhausted"_L1)
        return Words::tr("This invite has been used up. Ask the mesh's owner for a new one.");
    if (error == "invite_revoked"_L1)
        return Words::tr("This invite was withdrawn. Ask the mesh's owner for a new one.");
    if (error == "invite_not_found"_L1)
        return Words::tr("The broker does not know this invite. Ask the mesh's owner for a new one.");
    if (error == "mesh_not_found"_L1)
        return Words::tr("The broker does not know this mesh any more. Ask its owner.");
    if (error == "invite_bad_signature"_L1 || error == "invite_owner_mismatch"_L1 || error == "invite_mesh_mismatch"_L1)
        return Words::tr("The broker says that this invite is not genuine. Ask the mesh's owner for a new one.");
    return Words::tr("The broker refused the invite (%1). Ask the mesh's owner.").arg(error.left(80));
}

std::unexpected<Error> unreached(const QNetworkReply &reply)
{
    const bool wasNeverSent =
        reply.error() == QNetworkReply::ConnectionRefusedError || reply.error() == QNetworkReply::HostNotFoundError;
    if (!wasNeverSent) {
        return fail(ErrorCode::TimedOut,
                    Words::tr("The broker at %1 did not answer in time. Check the connection, then "
                              "join again with the same link.")
                        .arg(reply.url().authority()));
    }
    return fail(ErrorCode::Unavailable, Words::tr("The broker at %1 could not be reached: %2. Check that it is running "
                                                  "and that this machine is in its network.")
                                            .arg(reply.url().authority(), reply.errorString()));
}

Result<MemberId> readAnswer(QNetworkReply &reply)
{
    const QByteArray content = reply.isReadable() ? reply.read(maxAnswer) : QByteArray();
    const QJsonObject answer = QJsonDocument::fromJson(content).object();
    const QString error = answer.value("error"_L1).toString();
    if (!error.isEmpty())
        return fail(ErrorCode::Refused, sentenceFor(error));
    if (reply.error() != QNetworkReply::NoError)
        return unreached(reply);
    const auto member = MemberId::parse(answer.value("memberId"_L1).toString());
    if (!answer.value("ok"_L1).toBool() || !member)
        return fail(ErrorCode::Refused,
                    Words::tr("What answered at %1 is not a claudemesh broker.").arg(reply.url().authority()));
    return *member;
}

void post(const QNetworkRequest &request, const QByteArray &content, const QNetworkProxy &proxy, QObject *context,
          const std::function<void(Result<MemberId>)> &done)
{
    auto *network = new QNetworkAccessManager(context);
    network->setProxy(proxy);
    QNetworkReply *reply = network->post(request, content); // belongs to `network`
    reply->setReadBufferSize(maxAnswer);
    QObject::connect(reply, &QNetworkReply::finished, context, [network, reply, done] {
        network->deleteLater();
        done(readAnswer(*reply));
    });
}

} // namespace

void enrol(const protocol::Invite &invite, const crypto::PublicKey &key, const QString &displayName, QObject *context,
           std::function<void(Result<MemberId>)> done)
{
    QNetworkRequest request(joinUrl(invite.payload.brokerUrl));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(timeoutMs);
    const QJsonObject body{{"invite_token"_L1, QString::fromLatin1(invite.token)},
                           {"invite_payload"_L1, invite.payloadJson},
                           {"peer_pubkey"_L1, QString::fromLatin1(key.toHex())},
                           {"display_name"_L1, displayName}};
    const QByteArray content = QJsonDocument(body).toJson(QJsonDocument::Compact);
    client::chooseProxy(QUrl(invite.payload.brokerUrl), context,
                        [request, content, context, done = std::move(done)](const QNetworkProxy &proxy) {
                            post(request, content, proxy, context, done);
                        });
}

} // namespace meshtray
