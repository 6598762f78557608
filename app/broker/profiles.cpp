// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/profiles.h"

#include "broker/cleantext.h"
#include "protocol/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype maxAvatarLength = 512;
constexpr qsizetype maxTitleLength = 128;
constexpr qsizetype maxBioLength = 512;
constexpr qsizetype maxCapabilityLength = 64;
constexpr qsizetype usualBytes = 256;

using protocol::JsonWriter;
using protocol::Visibility;

QStringList cleanCapabilities(const QList<QByteArray> &capabilities)
{
    QStringList clean;
    for (const QByteArray &capability : capabilities) {
        const QString text = cleanText(QString::fromUtf8(capability).simplified(), maxCapabilityLength);
        if (!text.isEmpty())
            clean.append(text);
    }
    return clean;
}

} // namespace

Profiles::Profiles(Presences &presences, Announcer &announcer, Turn &turn, Metrics &metrics)
    : m_presences(presences)
    , m_announcer(announcer)
    , m_reply(turn, metrics)
{
}

void Profiles::handle(Session &session, const protocol::ProfileFrame &frame)
{
    std::visit([&](const auto &one) { handle(session, one); }, frame);
}

void Profiles::handle(Session &session, const protocol::SetVisibleFrame &frame)
{
    if (!frame.visibility)
        return m_reply.refuse(session, frame.requestId, RequestRefusal::invalid(u"visible is true or false"_s));
    Presence &presence = *session.presence;
    const bool isChanged = presence.visibility != *frame.visibility;
    presence.visibility = *frame.visibility;
    m_reply.answer(session, frame.requestId, {requestAck(frame.requestId)});
    if (!isChanged)
        return;
    m_announcer.announceVisibility(presence);
    Q_EMIT m_presences.changed();
}

void Profiles::handle(Session &session, const protocol::SetProfileFrame &frame)
{
    Profile &profile = session.presence->profile;
    // Lines become one line before what is not drawn goes.
    if (frame.avatar)
        profile.avatar = cleanText(frame.avatar->simplified(), maxAvatarLength);
    if (frame.title)
        profile.title = cleanText(frame.title->simplified(), maxTitleLength);
    if (frame.bio)
        profile.bio = cleanText(frame.bio->simplified(), maxBioLength);
    if (frame.capabilities)
        profile.capabilities = cleanCapabilities(*frame.capabilities);
    m_reply.answer(session, frame.requestId, {requestAck(frame.requestId)});
    m_announcer.announceProfile(*session.presence);
}

void Profiles::handle(Session &session, const protocol::SetStatsFrame &frame)
{
    if (frame.stats.isEmpty())
        return m_reply.refuse(session, frame.requestId, RequestRefusal::invalid(u"stats has no known counter"_s));
    JsonWriter writer(usualBytes);
    for (const auto &[name, value] : frame.stats)
        writer.number(name, value);
    session.presence->stats = writer.finish();
}

} // namespace meshtray::broker
