// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationsending.h"

#include "ui/automationjson.h"

using namespace std::chrono_literals;

namespace meshtray::ui {
namespace {

constexpr auto patience = 15s;

} // namespace

AutomationSending::AutomationSending(Inbox &inbox, QByteArray id, Clock &clock, Automation::Answer answer,
                                     QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_id(std::move(id))
    , m_answer(std::move(answer))
    , m_deadline(clock)
{
}

void AutomationSending::start()
{
    connect(&m_inbox, &Inbox::messageChanged, this, &AutomationSending::check);
    connect(&m_inbox, &QObject::destroyed, this,
            [this] { finish(fail(ErrorCode::NotFound, tr("The mesh was left before the message was sent."))); });
    m_deadline.start(patience, [this] { finish(sentToJson(m_id, state())); });
    check();
}

client::OutgoingState AutomationSending::state() const
{
    const Message *message = m_inbox.findSent(m_id);
    return message ? std::get<Sent>(message->origin).state : client::OutgoingState(client::NotConfirmed{});
}

void AutomationSending::check()
{
    const client::OutgoingState now = state();
    if (std::holds_alternative<client::Accepted>(now))
        finish(sentToJson(m_id, now));
    else if (std::holds_alternative<client::Expired>(now) || std::holds_alternative<client::Cancelled>(now))
        finish(sentToJson(m_id, now));
    else if (const auto *refused = std::get_if<client::Refused>(&now))
        finish(fail(ErrorCode::Refused, tr("The broker refused the message: %1").arg(refused->reason)));
}

void AutomationSending::finish(Result<QJsonObject> result)
{
    m_deadline.stop();
    m_inbox.disconnect(this);
    m_answer(std::move(result));
    deleteLater();
}

} // namespace meshtray::ui
