// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/enrolment.h"

#include "broker/meshadmin.h"
#include "core/logging.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

net::HttpResponse answer(int status, const QJsonObject &object)
{
    return net::HttpResponse::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Enrolment::Enrolment(Clock &clock, store::BrokerStore &store, Turn &turn)
    : m_clock(clock)
    , m_store(store)
    , m_turn(turn)
{
}

net::HttpResponse Enrolment::join(const net::HttpRequest &request)
{
    const auto application = read(request.body);
    auto joined = application ? enrol(*application) : std::unexpected(application.error());
    // The answer cannot wait for the end of the turn, and must not come before the disk.
    if (joined && !m_turn.commitNow())
        joined = std::unexpected(storeTrouble());
    if (!joined) {
        qCInfo(lcBroker) << "join refused:" << joined.error().error;
        return answer(joined.error().status, {{u"ok"_s, false}, {u"error"_s, joined.error().error}});
    }
    QJsonObject body{{u"ok"_s, true}, {u"memberId"_s, joined->member.toString()}};
    if (joined->wasMember)
        body.insert(u"alreadyMember"_s, true);
    else
        Q_EMIT memberJoined();
    qCInfo(lcBroker) << "joined:" << joined->member.bytes() << (joined->wasMember ? "(again)" : "");
    return answer(200, body);
}

Enrolment::Refusal Enrolment::storeTrouble()
{
    return {500, u"the broker cannot reach its database, try again"_s};
}

std::expected<Enrolment::Application, Enrolment::Refusal> Enrolment::read(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::unexpected(Refusal{400, u"the body must be a JSON object"_s});
    const QJsonObject object = document.object();
    const QByteArray token = object.value("invite_token"_L1).toString().toUtf8();
    const QJsonObject payload = object.value("invite_payload"_L1).toObject();
    const QByteArray key = object.value("peer_pubkey"_L1).toString().toUtf8();
    const QString name = cleanDisplayName(object.value("display_name"_L1).toString());
    if (token.isEmpty() || payload.isEmpty() || key.isEmpty() || name.isEmpty())
        return std::unexpected(Refusal{400, u"invite_token, invite_payload, peer_pubkey, display_name required"_s});
    const auto pubkey = crypto::PublicKey::fromHex(key);
    if (!pubkey)
        return std::unexpected(Refusal{400, u"peer_pubkey must be 64 hex chars (32 bytes)"_s});
    // A payload without its fields is one whose signature cannot be right.
    const auto invite = protocol::parseInvitePayload(payload, 0);
    if (!invite)
        return std::unexpected(Refusal{400, u"invite_bad_signature"_s});
    return Application{token, *invite, *pubkey, name};
}

std::expected<Enrolment::Joined, Enrolment::Refusal> Enrolment::enrol(const Application &application)
{
    // From here to the commit nobody else writes: what the checks see stays true.
    if (!m_turn.begin())
        return std::unexpected(storeTrouble());
    const auto mesh = checkMesh(application);
    if (!mesh)
        return std::unexpected(mesh.error());
    const auto invite = checkInvite(application, mesh->id);
    if (!invite)
        return std::unexpected(invite.error());

    const auto banned = m_store.isBanned(mesh->id, application.key);
    const auto member = m_store.activeMember(mesh->id, application.key);
    if (!banned || !member)
        return std::unexpected(storeTrouble());
    if (*banned)
        return std::unexpected(Refusal{400, u"banned"_s});
    if (*member)
        return Joined{(*member)->id, true};
    return add(application, *invite);
}

std::expected<store::MeshRecord, Enrolment::Refusal> Enrolment::checkMesh(const Application &application)
{
    const auto id = MeshId::parse(application.payload.meshId);
    const auto mesh = id ? m_store.mesh(*id) : Result<std::optional<store::MeshRecord>>(std::nullopt);
    if (!mesh)
        return std::unexpected(storeTrouble());
    if (!*mesh)
        return std::unexpected(Refusal{400, u"mesh_not_found"_s});
    if (crypto::PublicKey::fromHex(application.payload.ownerPubkey.toLatin1()) != (*mesh)->owner)
        return std::unexpected(Refusal{400, u"invite_owner_mismatch"_s});
    return **mesh;
}

std::expected<store::InviteRecord, Enrolment::Refusal> Enrolment::checkInvite(const Application &application,
                                                                              const MeshId &mesh)
{
    const auto invite = m_store.invite(store::tokenHash(application.token));
    if (!invite)
        return std::unexpected(storeTrouble());
    if (!*invite)
        return std::unexpected(Refusal{400, u"invite_not_found"_s});
    if ((*invite)->mesh != mesh)
        return std::unexpected(Refusal{400, u"invite_mesh_mismatch"_s});
    if ((*invite)->revoked)
        return std::unexpected(Refusal{400, u"invite_revoked"_s});
    const qint64 now = m_clock.wallMs();
    if (now >= (*invite)->expiresAt || now / 1000 >= application.payload.expiresAt)
        return std::unexpected(Refusal{400, u"invite_expired"_s});
    return **invite;
}

std::expected<Enrolment::Joined, Enrolment::Refusal> Enrolment::add(const Application &application,
                                                                    const store::InviteRecord &invite)
{
    // A session that has this key would lose its messages to the new member.
    const auto session = m_store.sessionKeyOwner(invite.mesh, application.key.toHex());
    if (!session)
        return std::unexpected(storeTrouble());
    if (*session)
        return std::unexpected(Refusal{400, u"member_insert_failed"_s});
    const store::MemberRecord member{.id = MemberId::random(),
                                     .mesh = invite.mesh,
                                     .pubkey = application.key,
                                     .displayName = application.displayName,
                                     .role = invite.role,
                                     .joinedAt = m_clock.wallMs()};
    const auto redeemed = m_store.redeem(invite.tokenHash, member);
    if (!redeemed)
        return std::unexpected(storeTrouble());
    if (*redeemed)
        return Joined{member.id, false};
    const bool isExhausted = redeemed->error() == store::RedeemRefusal::Exhausted;
    return std::unexpected(Refusal{400, isExhausted ? u"invite_exhausted"_s : u"member_insert_failed"_s});
}

} // namespace meshtray::broker
