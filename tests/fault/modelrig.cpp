// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "modelrig.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr auto step = 10ms; ///< how finely time passes
constexpr auto slowness = 200ms;
constexpr int tornOff = 1006;

} // namespace

ModelRig::ModelRig()
{
    const client::Membership membership{
        .mesh = *MeshId::parse(QByteArrayView("mesh1")),
        .member = *MemberId::parse(QByteArrayView("member1")),
        .brokerUrl = QUrl(u"ws://127.0.0.1:7900/ws"_s),
    };
    makeClient(membership, crypto::KeyPair::generate(), m_network.factory(), m_clock);
}

ModelRig::~ModelRig()
{
    dropClient();
}

void ModelRig::advance(std::chrono::milliseconds by)
{
    settle();
    for (auto left = by; left > 0ms; left -= step) {
        m_clock.advance(std::min<std::chrono::milliseconds>(left, step));
        settle();
    }
}

bool ModelRig::until(const std::function<bool()> &holds, std::chrono::milliseconds patience)
{
    settle();
    const qint64 end = m_clock.steadyMs() + patience.count();
    while (!holds() && m_clock.steadyMs() < end)
        advance(step);
    return holds();
}

bool ModelRig::inject(const QByteArray &text)
{
    const auto sealed =
        crypto::seal(m_counterpart, client().keys().publicKey(), crypto::randomBytes(crypto::boxNonceSize), text);
    const QByteArray id = "m" + QByteArray::number(++m_lastId);
    const QJsonObject push{{u"type"_s, u"push"_s},
                           {u"messageId"_s, QString::fromLatin1(id)},
                           {u"meshId"_s, u"mesh1"_s},
                           {u"senderPubkey"_s, QString::fromLatin1(m_counterpart.publicKey().toHex())},
                           {u"priority"_s, u"next"_s},
                           {u"nonce"_s, QString::fromLatin1(sealed->nonce)},
                           {u"ciphertext"_s, QString::fromLatin1(sealed->ciphertext)},
                           {u"createdAt"_s, u"2026-01-01T00:00:00.000Z"_s}};
    m_waiting.append({id, push});
    for (const auto &link : m_links) {
        if (link->isKnown)
            answer(*link, push);
    }
    settle();
    return true;
}

void ModelRig::cut(Break)
{
    for (const auto &link : m_links)
        end(*link, tornOff);
}

void ModelRig::hold()
{
    for (const auto &link : m_links)
        link->isHeld = true;
}

void ModelRig::letGo()
{
    for (const auto &link : m_links) {
        link->isHeld = false;
        for (const QJsonObject &frame : std::exchange(link->heldWords, {}))
            hear(*link, frame);
    }
    settle();
}

void ModelRig::killBroker()
{
    m_brokerRuns = false;
    cut(Break::Reset);
}

void ModelRig::expel(Expulsion how)
{
    m_expulsion = how;
    for (const auto &link : m_links)
        end(*link, how == Expulsion::Kick ? 4001 : 4002, how == Expulsion::Kick ? u"kicked"_s : u"banned"_s);
}

void ModelRig::settle()
{
    while (settleOnce()) {
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Does what is to be done now; false when that is nothing.
bool ModelRig::settleOnce()
{
    while (static_cast<qsizetype>(m_links.size()) < m_network.attempts()) {
        m_links.push_back(std::make_unique<Link>());
        m_links.back()->transport = m_network.at(static_cast<qsizetype>(m_links.size()) - 1);
    }
    bool hasDone = false;
    // By index: what a client is told may make it connect.
    for (size_t i = 0; i < m_links.size(); ++i) {
        Link &link = *m_links[i];
        if (!link.transport || link.isOver)
            continue;
        follow(link);
        if (!link.isUp) {
            hasDone |= connectNew(link);
            continue;
        }
        const QList<QJsonObject> frames = link.transport->takeAll();
        for (const QJsonObject &frame : frames)
            carry(link, frame);
        hasDone |= !frames.isEmpty();
        const bool isAnswered = !link.losesWords && !link.losesAnswers && !link.isHeld;
        if (link.transport && isAnswered && link.pongs < link.transport->pings()) {
            ++link.pongs;
            link.transport->pong();
            hasDone = true;
        }
    }
    return hasDone;
}

bool ModelRig::connectNew(Link &link)
{
    if (link.transport->isClosed())
        return false;
    if (!m_brokerRuns || m_way == Way::Refused) {
        end(link, tornOff, u"Connection refused"_s);
        return true;
    }
    if (m_way == Way::Dead)
        return false;
    link.isUp = true;
    link.transport->accept();
    return true;
}

/// What the way has taken once stays lost.
void ModelRig::follow(Link &link) const
{
    link.losesWords |= m_way == Way::Dead || m_way == Way::WordsLost;
    link.losesAnswers |= m_way == Way::Dead || m_way == Way::AnswersLost;
}

void ModelRig::carry(Link &link, const QJsonObject &frame)
{
    noteWritten(frame);
    if (link.losesWords)
        return;
    if (link.isHeld) {
        link.heldWords.append(frame);
        return;
    }
    if (std::exchange(m_cutsNext, false)) {
        end(link, tornOff);
        return;
    }
    later([this, &link, frame] { hear(link, frame); });
}

void ModelRig::later(std::function<void()> task)
{
    if (m_way == Way::Slow)
        m_clock.after(slowness, &m_context, std::move(task));
    else
        task();
}

void ModelRig::hear(Link &link, const QJsonObject &frame)
{
    if (!m_brokerRuns)
        return;
    const QString type = frame[u"type"_s].toString();
    if (type == u"hello"_s) {
        hearHello(link);
    } else if (type == u"send"_s) {
        hearSend(link, frame);
    } else if (type == u"client_ack"_s) {
        m_waiting.removeIf([id = frame[u"brokerMessageId"_s].toString().toLatin1()](const Waiting &waiting) {
            return waiting.messageId == id;
        });
    }
}

void ModelRig::hearHello(Link &link)
{
    if (m_expulsion == Expulsion::Ban) {
        answer(link, {{u"type"_s, u"error"_s}, {u"code"_s, u"revoked"_s}, {u"message"_s, u"You've been removed."_s}});
        end(link, 4002, u"revoked"_s);
        return;
    }
    if (m_expulsion == Expulsion::Kick) {
        end(link, 4001, u"kicked"_s);
        return;
    }
    link.isKnown = true;
    answer(link, {{u"type"_s, u"hello_ack"_s},
                  {u"presenceId"_s, u"presence1"_s},
                  {u"memberDisplayName"_s, u"Ada"_s},
                  {u"serverTime"_s, m_clock.wallMs()}});
    for (const Waiting &waiting : QList(m_waiting))
        answer(link, waiting.push);
}

void ModelRig::hearSend(Link &link, const QJsonObject &frame)
{
    const QString clientId = frame[u"client_message_id"_s].toString();
    if (!m_taken.contains(clientId)) {
        m_taken.insert(clientId, "m" + QByteArray::number(++m_lastId));
        m_received.append({.messageId = m_taken.value(clientId),
                           .text = {.nonce = frame[u"nonce"_s].toString().toLatin1(),
                                    .ciphertext = frame[u"ciphertext"_s].toString().toLatin1()}});
    }
    answer(link, {{u"type"_s, u"ack"_s},
                  {u"id"_s, frame[u"id"_s]},
                  {u"messageId"_s, QString::fromLatin1(m_taken.value(clientId))},
                  {u"queued"_s, true}});
}

void ModelRig::answer(Link &link, const QJsonObject &frame)
{
    if (link.losesAnswers || link.isHeld || link.isOver)
        return;
    later([&link, frame] {
        if (link.transport && !link.isOver)
            link.transport->inject(frame);
    });
}

void ModelRig::end(Link &link, int closeCode, const QString &reason)
{
    link.isKnown = false;
    if (link.transport && !std::exchange(link.isOver, true))
        link.transport->end(closeCode, reason);
}

} // namespace meshtray::test
