// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wirerig.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr auto slowness = 200ms;
constexpr qint64 partOfAFrame = 20;

client::Membership membership(const QByteArray &mesh, const QByteArray &member, const QString &url)
{
    return {.mesh = *MeshId::parse(mesh), .member = *MemberId::parse(member), .brokerUrl = QUrl(url)};
}

FaultMode modeOf(Rig::Way way)
{
    using enum BlackHole::Begins;
    switch (way) {
    case Rig::Way::Clear:
        break;
    case Rig::Way::Slow:
        return Delay{slowness};
    case Rig::Way::Dead:
        return BlackHole{};
    case Rig::Way::WordsLost:
        return BlackHole{.flow = Flow::ToBroker, .begins = BehindTheHead};
    case Rig::Way::AnswersLost:
        return BlackHole{.flow = Flow::ToClient, .begins = BehindTheHead};
    case Rig::Way::Refused:
        return Shut{};
    }
    return Pass{};
}

} // namespace

WireRig::WireRig()
{
    m_place.init();
    m_proxy = std::make_unique<FaultProxy>(m_place.broker().port());
    if (!m_proxy->listen())
        qFatal("the proxy cannot listen");
    QObject::connect(m_proxy.get(), &FaultProxy::heard, m_proxy.get(),
                     [this](int link, const QByteArray &bytes) { listenIn(link, bytes); });
    Person person = m_place.join(u"Ada"_s);
    m_memberId = person.memberId;
    makeClient(
        membership(m_place.meshId(), m_memberId, m_proxy->webSocketUrl()), std::move(person.keys),
        [this, make = client::webSocketTransports()] {
            ++m_attempts;
            return make();
        },
        m_clock);
    makeCounterpart();
}

WireRig::~WireRig()
{
    dropClient();
}

void WireRig::makeCounterpart()
{
    Person person = m_place.join(u"Bob"_s);
    m_counterpart = std::make_unique<client::BrokerClient>(
        membership(m_place.meshId(), person.memberId, m_place.broker().webSocketUrl()), std::move(person.keys),
        client::webSocketTransports(), m_clock);
    QObject::connect(m_counterpart.get(), &client::BrokerClient::pushed, m_counterpart.get(),
                     [this](const protocol::PushFrame &push) { note(push); });
    m_counterpart->open();
    if (!until([this] { return std::holds_alternative<client::Open>(m_counterpart->state()); }, 5s))
        qWarning("the counterpart does not get in");
}

void WireRig::advance(std::chrono::milliseconds by)
{
    QTest::qWait(static_cast<int>(by.count()));
}

bool WireRig::until(const std::function<bool()> &holds, std::chrono::milliseconds patience)
{
    return QTest::qWaitFor(holds, static_cast<int>(patience.count()));
}

bool WireRig::inject(const QByteArray &text)
{
    const auto sealed = crypto::seal(m_counterpart->keys(), client().keys().publicKey(),
                                     crypto::randomBytes(crypto::boxNonceSize), text);
    bool isTaken = false;
    QObject context;
    QObject::connect(m_counterpart.get(), &client::BrokerClient::outgoingChanged, &context,
                     [&](const QByteArray &, const client::OutgoingState &state) {
                         isTaken = std::holds_alternative<client::Accepted>(state);
                     });
    const auto sent = m_counterpart->send(client().keys().publicKey().toHex(), *sealed, protocol::Priority::Next);
    return sent && until([&] { return isTaken; }, 5s);
}

QList<Rig::Received> WireRig::received()
{
    // The broker keeps the order of one sender: what is behind the client's messages here is behind them there.
    const QByteArray mark = "mark" + QByteArray::number(++m_marks);
    const QByteArray before = send(mark);
    m_markIds.insert(before);
    const auto isLast = [&] {
        if (!isTold<client::Accepted>(before))
            return false;
        const auto accepted = std::get<client::Accepted>(*told(before));
        return std::ranges::any_of(m_received, [&](const Received &r) { return r.messageId == accepted.messageId; });
    };
    if (!until(isLast, 30s))
        qWarning("the mark behind the messages does not arrive");
    QList<Received> messages = m_received;
    messages.removeIf([&](const Received &received) {
        const auto plain = crypto::open(m_counterpart->keys(), client().keys().publicKey(), received.text);
        return plain && plain->startsWith("mark");
    });
    return messages;
}

void WireRig::note(const protocol::PushFrame &push)
{
    if (push.subtype == "system"_ba)
        return;
    m_counterpart->confirm(push);
    const auto known =
        std::ranges::find_if(m_received, [&](const Received &r) { return r.messageId == push.messageId; });
    if (known != m_received.end())
        ++known->times;
    else
        m_received.append({push.messageId, {.nonce = push.nonce, .ciphertext = push.ciphertext}});
}

void WireRig::listenIn(int link, const QByteArray &bytes)
{
    const auto frames = m_taps[link].take(bytes);
    for (const FrameTap::Frame &frame : frames) {
        const QJsonObject json = frame.json();
        if (frame.opcode == FrameTap::text && !m_markIds.contains(json[u"id"_s].toString().toLatin1()))
            noteWritten(json);
    }
}

void WireRig::setWay(Way way)
{
    m_proxy->setMode(modeOf(way));
}

void WireRig::cut(Break how)
{
    m_proxy->cut(how == Break::Reset ? Cut::Reset : Cut::Fin);
}

void WireRig::cutInTheNextFrame()
{
    m_proxy->cutAfter(Flow::ToBroker, partOfAFrame, Cut::Reset);
}

void WireRig::killBroker()
{
    if (!m_place.broker().kill())
        qWarning("the broker lives on");
}

void WireRig::startBroker()
{
    if (!m_place.broker().start())
        qWarning("the broker does not start again");
}

void WireRig::change(const QString &verb)
{
    const Outcome outcome =
        runBroker({u"member"_s, verb, u"lab"_s, QString::fromLatin1(m_memberId), u"--data"_s, m_place.dataFolder()});
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.err.constData());
}

void WireRig::expel(Expulsion how)
{
    change(how == Expulsion::Kick ? u"kick"_s : u"ban"_s);
}

void WireRig::readmit()
{
    change(u"unban"_s);
}

} // namespace meshtray::test
