// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationpreview.h"

#include "core/overloaded.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace meshtray::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NotificationPreview)
};

/// The time alone when it is today.
QString moment(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toTimeZone(now.timeZone());
    const QLocale locale;
    return local.date() == now.date() ? locale.toString(local.time(), QLocale::ShortFormat)
                                      : locale.toString(local, QLocale::ShortFormat);
}

QString whyMuted(const notify::Mute &mute, const QDateTime &now)
{
    const bool isOfMesh = mute.conversation.isEmpty();
    if (!mute.until.isValid())
        return isOfMesh ? Words::tr("Not told: the mesh is muted.") : Words::tr("Not told: the conversation is muted.");
    const QString until = moment(mute.until, now);
    return isOfMesh ? Words::tr("Not told: the mesh is muted until %1.").arg(until)
                    : Words::tr("Not told: the conversation is muted until %1.").arg(until);
}

QString whyHeld(const notify::Hold &hold, const QDateTime &now)
{
    namespace reason = notify::reason;
    return std::visit(
        Overloaded{
            [](const reason::Off &) { return Words::tr("Not told: notifications are switched off."); },
            [](const reason::Reading &) { return Words::tr("Not told: you are reading this conversation."); },
            [&](const reason::Muted &muted) { return whyMuted(muted.mute, now); },
            [](const reason::Rule &rule) {
                return Words::tr("Not told, by rule %1. The message is unread and counted.").arg(rule.index + 1);
            },
            [&](const reason::QuietHours &quiet) {
                return Words::tr("Put off: quiet hours until %1. You are told of it then.")
                    .arg(moment(quiet.until, now));
            },
            [](const reason::DesktopAsks &) {
                return Words::tr("Put off: the desktop is set not to disturb. You are told of it afterwards.");
            },
        },
        hold.reason);
}

QString whyTold(const notify::Tell &tell)
{
    if (const auto *rule = std::get_if<notify::reason::Rule>(&tell.reason))
        return Words::tr("Told, by rule %1.").arg(rule->index + 1);
    return Words::tr("Told: nothing is against it.");
}

QString whatBroken(const notify::Tell &tell)
{
    if (std::holds_alternative<notify::reason::QuietHours>(tell.brokeThrough))
        return Words::tr("It breaks through the quiet hours.");
    if (std::holds_alternative<notify::reason::DesktopAsks>(tell.brokeThrough))
        return Words::tr("It breaks through the desktop's “do not disturb”.");
    return {};
}

QString whatShown(notify::Privacy privacy)
{
    switch (privacy) {
    case notify::Privacy::Sender:
        return Words::tr("It names the sender and shows no text.");
    case notify::Privacy::Nothing:
        return Words::tr("It says that something came, and no more.");
    case notify::Privacy::All:
        break;
    }
    return {};
}

QString explainTelling(const notify::Tell &tell)
{
    QStringList sentences{whyTold(tell), whatBroken(tell)};
    if (tell.sound == notify::Sound::Silent)
        sentences += Words::tr("It makes no sound.");
    if (tell.repeat == notify::Repeat::UntilRead)
        sentences += Words::tr("It comes again every minute until it is read, at most 30 times.");
    sentences += whatShown(tell.privacy);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString explain(const notify::Decision &decision, const QDateTime &now)
{
    return std::visit(Overloaded{[](const notify::Tell &tell) { return explainTelling(tell); },
                                 [&](const notify::Hold &hold) { return whyHeld(hold, now); }},
                      decision);
}

} // namespace meshtray::ui
