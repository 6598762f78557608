// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/memories.h"

#include "broker/cleantext.h"
#include "broker/pushframes.h"
#include "protocol/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype maxContentBytes = 16 * 1024;
constexpr qsizetype maxTagLength = 64;
constexpr int maxMemories = 10'000;
constexpr qsizetype maxQueryBytes = 1024;
constexpr qsizetype maxQueryWords = 32;
constexpr int maxRecalled = 20;
constexpr qsizetype usualFrameBytes = 512;

using protocol::JsonWriter;

JsonWriter frameOf(QByteArrayView type)
{
    JsonWriter writer(usualFrameBytes);
    writer.text("type", type);
    return writer;
}

QByteArray tagsJson(const QStringList &tags)
{
    QByteArray json = "[";
    for (const QString &tag : tags) {
        if (json.size() > 1)
            json += ',';
        json += protocol::jsonText(tag.toUtf8());
    }
    return json + ']';
}

QByteArray memoriesJson(const QList<store::MemoryRecord> &memories)
{
    QByteArray json = "[";
    for (const store::MemoryRecord &memory : memories) {
        if (json.size() > 1)
            json += ',';
        JsonWriter writer(usualFrameBytes + memory.content.size());
        json += writer.text("id", memory.id.bytes())
                    .text("content", memory.content)
                    .raw("tags", tagsJson(memory.tags))
                    .text("rememberedBy", memory.rememberedBy)
                    .text("rememberedAt", isoTime(memory.rememberedAt))
                    .finish();
    }
    return json + ']';
}

/// What is searched for, without anything that only stands between words.
QStringList wordsOf(const QString &query)
{
    QStringList words;
    QString word;
    for (const char32_t c : query.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            word += QChar::fromUcs4(c);
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words.mid(0, maxQueryWords);
}

QStringList cleanTags(const QList<QByteArray> &tags)
{
    QStringList clean;
    for (const QByteArray &tag : tags) {
        // A tag stands in one line.
        const QString text = cleanText(QString::fromUtf8(tag).simplified(), maxTagLength);
        if (!text.isEmpty() && !clean.contains(text))
            clean.append(text);
    }
    return clean;
}

} // namespace

Memories::Memories(Clock &clock, store::BrokerStore &store, Turn &turn, Metrics &metrics)
    : m_clock(clock)
    , m_store(store)
    , m_turn(turn)
    , m_reply(turn, metrics)
{
}

void Memories::handle(Session &session, const protocol::MemoryFrame &frame)
{
    std::visit([&](const auto &one) { handle(session, one); }, frame);
}

void Memories::handle(Session &session, const protocol::RememberFrame &frame)
{
    const qsizetype size = frame.content.toUtf8().size();
    if (frame.content.trimmed().isEmpty() || size > maxContentBytes)
        return m_reply.refuse(
            session, frame.requestId,
            RequestRefusal::invalid(u"what is to be remembered has 1 to %1 bytes"_s.arg(maxContentBytes)));
    // Opened before the others are counted, so that the count is still true when one is added.
    if (!m_turn.begin())
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    const auto count = m_store.memoryCount(session.member.mesh);
    if (count && *count >= maxMemories)
        return m_reply.refuse(session, frame.requestId,
                              RequestRefusal::full(u"a mesh remembers at most %1 things"_s.arg(maxMemories)));
    const store::MemoryRecord memory{MemoryId::random(), frame.content, cleanTags(frame.tags),
                                     session.presence->displayName(), m_clock.wallMs()};
    if (!count || !m_store.remember(session.member.mesh, memory))
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    // Both names: the daemons of the command-line client know the other.
    m_reply.answer(session, frame.requestId,
                   {frameOf("memory_stored")
                        .text("id", memory.id.bytes())
                        .text("memoryId", memory.id.bytes())
                        .textUnlessEmpty("_reqId", frame.requestId)
                        .finish()});
}

void Memories::handle(Session &session, const protocol::RecallFrame &frame)
{
    if (frame.query.toUtf8().size() > maxQueryBytes)
        return m_reply.refuse(session, frame.requestId,
                              RequestRefusal::invalid(u"a query has at most %1 bytes"_s.arg(maxQueryBytes)));
    const QStringList words = wordsOf(frame.query);
    // Nothing but signs is not the same as nothing.
    const auto found = words.isEmpty() && !frame.query.trimmed().isEmpty()
                           ? Result<QList<store::MemoryRecord>>()
                           : m_store.recall(session.member.mesh, words, maxRecalled);
    if (!found)
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    const QByteArray memories = memoriesJson(*found);
    // The daemons of the command-line client wait for the second one.
    m_reply.answer(
        session, frame.requestId,
        {frameOf("memory_results").raw("memories", memories).textUnlessEmpty("_reqId", frame.requestId).finish(),
         frameOf("memory_recall_result").raw("matches", memories).textUnlessEmpty("_reqId", frame.requestId).finish()});
}

void Memories::handle(Session &session, const protocol::ForgetFrame &frame)
{
    const auto id = MemoryId::parse(frame.memoryId);
    if (!id)
        return m_reply.refuse(session, frame.requestId, RequestRefusal::invalid(u"memoryId is no id"_s));
    if (!m_turn.begin() || !m_store.forget(session.member.mesh, *id))
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    m_reply.answer(session, frame.requestId, {requestAck(frame.requestId, id->bytes())});
}

} // namespace meshtray::broker
