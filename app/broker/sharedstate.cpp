// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/sharedstate.h"

#include "broker/pushframes.h"
#include "protocol/jsonwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype maxKeyBytes = 256;
constexpr qsizetype maxValueBytes = 32 * 1024;
constexpr int maxKeys = 10'000;
/// Of a mesh's keys and values: list_state gives all of them in one frame.
constexpr qint64 maxBytes = 1024 * 1024;
constexpr qint64 bytesPerFrame = 32 * 1024; ///< of the rate
constexpr qsizetype usualFrameBytes = 256;

using protocol::JsonWriter;

JsonWriter frameOf(QByteArrayView type)
{
    JsonWriter writer(usualFrameBytes);
    writer.text("type", type);
    return writer;
}

void writeEntry(JsonWriter &writer, const store::StateEntry &entry)
{
    writer.text("key", entry.key)
        .raw("value", entry.value)
        .text("updatedBy", entry.updatedBy)
        .text("updatedAt", entry.updatedAt == 0 ? QByteArray() : isoTime(entry.updatedAt));
}

QByteArray entryJson(const store::StateEntry &entry)
{
    JsonWriter writer(usualFrameBytes);
    writeEntry(writer, entry);
    return writer.finish();
}

bool isKey(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= maxKeyBytes &&
           std::ranges::none_of(key, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

RequestRefusal badKey()
{
    return RequestRefusal::invalid(u"a key has 1 to %1 bytes and no control characters"_s.arg(maxKeyBytes));
}

} // namespace

SharedState::SharedState(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn,
                         Presences &presences, Metrics &metrics)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_turn(turn)
    , m_presences(presences)
    , m_reply(turn, metrics)
{
}

void SharedState::handle(Session &session, const protocol::StateFrame &frame)
{
    std::visit([&](const auto &one) { handle(session, one); }, frame);
}

void SharedState::handle(Session &session, const protocol::SetStateFrame &frame)
{
    const store::StateEntry entry{frame.key, frame.value.isEmpty() ? "null" : frame.value,
                                  session.presence->displayName(), m_clock.wallMs()};
    if (const auto refused = set(session, entry))
        return m_reply.refuse(session, frame.requestId, *refused);
    m_turn.afterCommit([this, guard = QPointer(&session), entry, id = frame.requestId](const Result<void> &committed) {
        if (!guard)
            return;
        if (committed)
            tellOthers(*guard, entry);
        else
            m_reply.refuse(*guard, id, RequestRefusal::storeTrouble());
    });
}

std::optional<RequestRefusal> SharedState::set(Session &session, const store::StateEntry &entry)
{
    if (!isKey(entry.key))
        return badKey();
    if (entry.value.size() > maxValueBytes)
        return RequestRefusal::invalid(u"a value has at most %1 bytes of JSON"_s.arg(maxValueBytes));
    // Opened before the others are counted, so that the count is still true when one is added.
    if (!m_turn.begin())
        return RequestRefusal::storeTrouble();
    const auto others = m_store.stateHolding(session.member.mesh, entry.key);
    if (!others)
        return RequestRefusal::storeTrouble();
    if (others->count >= maxKeys || others->bytes + entry.key.size() + entry.value.size() > maxBytes)
        return RequestRefusal::full(
            u"the values of a mesh have at most %1 keys and %2 bytes"_s.arg(maxKeys).arg(maxBytes));
    if (!m_store.setState(session.member.mesh, entry))
        return RequestRefusal::storeTrouble();
    return std::nullopt;
}

void SharedState::tellOthers(const Session &session, const store::StateEntry &entry)
{
    const QByteArray frame = frameOf("state_change")
                                 .text("key", entry.key)
                                 .raw("value", entry.value)
                                 .text("updatedBy", entry.updatedBy)
                                 .finish();
    const Presences::Pointer own = session.presence;
    // Of a copy: sending can end a connection.
    const QList<Presences::Pointer> all = m_presences.presencesIn(session.member.mesh);
    for (const Presences::Pointer &presence : all) {
        Session *listener = listeningSession(*presence, m_config.maxUnsentBytes);
        if (listener && presence != own)
            listener->link.send(frame);
    }
}

void SharedState::handle(Session &session, const protocol::GetStateFrame &frame)
{
    if (!isKey(frame.key))
        return m_reply.refuse(session, frame.requestId, badKey());
    const auto found = m_store.state(session.member.mesh, frame.key);
    if (!found)
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    auto result = frameOf("state_result");
    writeEntry(result, found->value_or(store::StateEntry{frame.key, "null", {}, 0}));
    // The daemons of the command-line client wait for this one.
    auto value = frameOf("state_value");
    value.textUnlessEmpty("_reqId", frame.requestId).raw("state", *found ? entryJson(**found) : QByteArray("null"));
    m_reply.answer(session, frame.requestId,
                   {result.textUnlessEmpty("_reqId", frame.requestId).finish(), value.finish()});
}

void SharedState::handle(Session &session, const protocol::ListStateFrame &frame)
{
    const auto all = m_store.states(session.member.mesh);
    if (!all)
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    QByteArray entries = "[";
    for (const store::StateEntry &entry : *all) {
        if (entries.size() > 1)
            entries += ',';
        entries += entryJson(entry);
    }
    entries += ']';
    // The answer is much larger than the question: whoever does not read it, or asks too often, gets no more of it.
    if (session.link.unsentBytes() > m_config.maxUnsentBytes ||
        !m_presences.spend(session.member.id, static_cast<int>(entries.size() / bytesPerFrame)))
        return m_reply.refuse(session, frame.requestId, RequestRefusal::rateLimited());
    m_reply.answer(session, frame.requestId,
                   {frameOf("state_list").raw("entries", entries).textUnlessEmpty("_reqId", frame.requestId).finish()});
}

} // namespace meshtray::broker
