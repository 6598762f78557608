// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/muteswitch.h"

#include "ui/chat.h"
#include "ui/muting.h"

#include <QLocale>

#include <algorithm>

namespace meshtray::ui {
namespace {

constexpr qint64 longestWaitMs = 24LL * 3600 * 1000; // an alarm cannot wait for years

} // namespace

MuteSwitch::MuteSwitch(SettingsStore &settings, const Chat &chat, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_chat(chat)
    , m_clock(clock)
    , m_nextEnd(clock)
{
    connect(&settings, &SettingsStore::changed, this, &MuteSwitch::lookAgain);
    connect(&chat, &Chat::opened, this, &MuteSwitch::changed);
    lookAgain();
}

void MuteSwitch::lookAgain()
{
    ++m_changes;
    Q_EMIT changed();
    const auto end = notify::nextMuteEnd(policy(), now());
    if (!end)
        return m_nextEnd.stop();
    const qint64 wait = std::clamp<qint64>(now().msecsTo(*end), 1, longestWaitMs);
    m_nextEnd.start(std::chrono::milliseconds(wait), [this] { lookAgain(); });
}

QDateTime MuteSwitch::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC);
}

QDateTime MuteSwitch::endOf(Length length) const
{
    switch (length) {
    case Hour:
        return now().addSecs(3600);
    case EightHours:
        return now().addSecs(8 * 3600);
    case UntilTomorrow:
        return tomorrowMorning(now());
    case ForGood:
        break;
    }
    return {};
}

std::optional<notify::Mute> MuteSwitch::current() const
{
    if (!m_chat.isActive())
        return std::nullopt;
    return notify::muted(policy(), m_chat.meshId(), m_chat.peerKeyText(), now());
}

QString MuteSwitch::words() const
{
    const auto mute = current();
    if (!mute)
        return {};
    const bool isForGood = !mute->until.isValid();
    const QString end = QLocale().toString(mute->until.toLocalTime(), QLocale::ShortFormat);
    if (mute->conversation.isEmpty())
        return isForGood ? tr("The whole mesh is muted.") : tr("The whole mesh is muted until %1.").arg(end);
    return isForGood ? tr("This conversation is muted.") : tr("This conversation is muted until %1.").arg(end);
}

void MuteSwitch::mute(Length length)
{
    if (m_chat.isActive())
        m_settings.setNotifications(notify::mute(policy(), {m_chat.meshId(), m_chat.peerKeyText(), endOf(length)}));
}

void MuteSwitch::unmute()
{
    if (const auto mute = current())
        m_settings.setNotifications(notify::unmute(policy(), mute->mesh, mute->conversation));
}

bool MuteSwitch::isConversationMuted(const QString &meshId, const QString &peerKey) const
{
    return notify::muted(policy(), meshId, peerKey, now()).has_value();
}

bool MuteSwitch::isMeshMuted(const QString &meshId) const
{
    return notify::muted(policy(), meshId, {}, now()).has_value();
}

void MuteSwitch::muteMesh(const QString &meshId, Length length)
{
    m_settings.setNotifications(notify::mute(policy(), {meshId, {}, endOf(length)}));
}

void MuteSwitch::unmuteMesh(const QString &meshId)
{
    m_settings.setNotifications(notify::unmute(policy(), meshId, {}));
}

} // namespace meshtray::ui
