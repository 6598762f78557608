// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/enrolment.h"

#include "client/brokerhttp.h"
#include "mesh/joinrefusals.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace meshtray {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{10};

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Enrolment)
};

std::unexpected<Error> unreached(const client::HttpFailure &failure, const QString &where)
{
    switch (failure.kind) {
    case client::HttpFailure::Kind::WrongKey:
        return fail(ErrorCode::Refused, failure.message);
    case client::HttpFailure::Kind::NotReached:
        return fail(ErrorCode::Unavailable,
                    Words::tr("The broker at %1 could not be reached: %2. Check that it is running "
                              "and that this machine is in its network.")
                        .arg(where, failure.message));
    case client::HttpFailure::Kind::NoAnswer:
        break;
    }
    return fail(ErrorCode::TimedOut, Words::tr("The broker at %1 did not answer in time. Check the connection, then "
                                               "join again with the same link.")
                                         .arg(where));
}

Result<MemberId> readAnswer(const client::HttpAnswer &reply, const QString &where)
{
    constexpr int ok = 200;
    constexpr int serverErrors = 500;
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const QString error = answer.value("error"_L1).toString();
    if (!error.isEmpty())
        return fail(ErrorCode::Refused, joinRefusal(error, reply.status));
    // Of a gateway, say, behind which the broker may have let us in.
    if (reply.status >= serverErrors)
        return unreached({client::HttpFailure::Kind::NoAnswer, {}}, where);
    const auto member = MemberId::parse(answer.value("memberId"_L1).toString());
    if (reply.status != ok || !answer.value("ok"_L1).toBool() || !member)
        return fail(ErrorCode::Refused, Words::tr("What answered at %1 is not a claudemesh broker.").arg(where));
    return *member;
}

} // namespace

void enrol(const protocol::Invite &invite, const crypto::PublicKey &key, const QString &displayName, QObject *context,
           std::function<void(Result<MemberId>)> done)
{
    const auto broker = net::BrokerAddress::parse(QUrl(invite.payload.brokerUrl));
    if (!broker)
        return done(std::unexpected(broker.error()));
    const QJsonObject body{{"invite_token"_L1, QString::fromLatin1(invite.token)},
                           {"invite_payload"_L1, invite.payloadJson},
                           {"peer_pubkey"_L1, QString::fromLatin1(key.toHex())},
                           {"display_name"_L1, displayName}};
    const client::HttpQuestion question{
        .path = u"/join"_s, .json = QJsonDocument(body).toJson(QJsonDocument::Compact), .patience = patience};
    client::askBroker(*broker, question, context,
                      [where = broker->url.authority(),
                       done = std::move(done)](const std::expected<client::HttpAnswer, client::HttpFailure> &reply) {
                          done(reply ? readAnswer(*reply, where) : unreached(reply.error(), where));
                      });
}

} // namespace meshtray
