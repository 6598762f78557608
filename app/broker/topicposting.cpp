// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/topicposting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr QByteArrayView general = "general";

const store::TopicMember *memberIn(const QList<store::TopicMember> &members, const MemberId &id)
{
    const auto found = std::ranges::find(members, id, &store::TopicMember::id);
    return found == members.end() ? nullptr : &*found;
}

} // namespace

Result<std::optional<store::TopicRecord>> TopicPosting::addressed(const store::MemberRecord &member,
                                                                  const QByteArray &targetSpec)
{
    if (!targetSpec.startsWith('#'))
        return std::optional<store::TopicRecord>();
    return find(member, targetSpec.sliced(1));
}

Result<std::optional<store::TopicRecord>> TopicPosting::find(const store::MemberRecord &member,
                                                             const QByteArray &idOrName)
{
    auto topic = m_store.topic(member.mesh, idOrName);
    if (topic && !*topic && idOrName == general) {
        if (const auto made = makeGeneral(member.mesh, member.joinedAt); !made)
            return std::unexpected(made.error());
        topic = m_store.topic(member.mesh, idOrName);
    }
    if (!topic || !*topic)
        return topic;
    if ((*topic)->name == general) {
        if (const auto joined = m_store.joinEverybody(**topic); !joined)
            return std::unexpected(joined.error());
    }
    const bool isKnown = (*topic)->visibility == store::TopicVisibility::Public || (*topic)->id.bytes() == idOrName;
    if (isKnown)
        return topic;
    const auto isMember = isIn(**topic, member.id);
    if (!isMember)
        return std::unexpected(isMember.error());
    return *isMember ? topic : std::optional<store::TopicRecord>();
}

Result<bool> TopicPosting::isIn(const store::TopicRecord &topic, const MemberId &member)
{
    const auto role = m_store.topicRole(topic.id, member);
    if (!role)
        return std::unexpected(role.error());
    return *role && **role != store::TopicRole::Left;
}

Result<void> TopicPosting::makeGeneral(const MeshId &mesh, qint64 now)
{
    return m_store.addTopic({.id = TopicId::random(),
                             .mesh = mesh,
                             .name = general.toByteArray(),
                             .description = {},
                             .visibility = store::TopicVisibility::Public,
                             .createdAt = now});
}

std::expected<Router::Recipients, SendRefusal> TopicPosting::recipients(const store::MemberRecord &sender,
                                                                        const store::TopicRecord &topic)
{
    const auto members = m_store.topicMembers(topic.id);
    if (!members)
        return std::unexpected(Router::storeTrouble());
    const store::TopicMember *own = memberIn(*members, sender.id);
    if (own && own->role == store::TopicRole::Observer)
        return std::unexpected(SendRefusal{"forbidden", u"forbidden: observers of a topic only read it"_s});
    if (!own && topic.visibility != store::TopicVisibility::Public)
        return std::unexpected(SendRefusal{"forbidden", u"forbidden: join the topic to write to it"_s});
    Router::Recipients recipients;
    for (const store::TopicMember &member : *members) {
        if (member.id != sender.id)
            recipients.append({member.id});
    }
    return recipients;
}

} // namespace meshtray::broker
