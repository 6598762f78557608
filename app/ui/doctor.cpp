// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/doctor.h"

#include "notify/notificationserver.h"
#include "secrets/keyringprobe.h"
#include "ui/brokercheck.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

Doctor::Doctor(Result<QJsonObject> status, QObject *parent)
    : QObject(parent)
    , m_status(std::move(status))
{
}

Doctor::~Doctor() = default;

void Doctor::examine()
{
    begin([this](const Report &report) { checkProgram(report); });
    begin([this](const Report &report) { checkKeys(report); });
    begin([this](const Report &report) { checkTray(report); });
    begin([this](const Report &report) { checkNotifications(report); });
    const QJsonArray meshes = m_status ? m_status->value("meshes"_L1).toArray() : QJsonArray();
    for (const QJsonValue &mesh : meshes)
        begin([this, mesh](const Report &report) { checkBroker(mesh.toObject(), this, report); });
}

/// The answers come in any order, also at once.
void Doctor::begin(const std::function<void(const Report &)> &check)
{
    const qsizetype place = m_parts.size();
    m_parts.append(QList<Finding>());
    ++m_open;
    const Report report = [this, place](const QList<Finding> &found) {
        m_parts[place] = found;
        if (--m_open > 0)
            return;
        for (const QList<Finding> &part : m_parts)
            m_findings += part;
        Q_EMIT finished();
    };
    QMetaObject::invokeMethod(this, [check, report] { check(report); }, Qt::QueuedConnection);
}

void Doctor::checkProgram(const Report &report) const
{
    const QString own = QCoreApplication::applicationVersion();
    if (!m_status) {
        return report({{tr("Program"), Verdict::Notice, tr("Meshtray %1 is not running.").arg(own),
                        tr("Start it, then look again: its tray icon and its meshes could not be looked at.")}});
    }
    const QString running = m_status->value("version"_L1).toString();
    if (running != own) {
        return report(
            {{tr("Program"), Verdict::Notice, tr("Version %1 is running, and %2 is installed.").arg(running, own),
              tr("Quit Meshtray and start it again.")}});
    }
    report({{tr("Program"),
             Verdict::Good,
             tr("Meshtray %1 with Qt %2 is running.").arg(own, QString::fromLatin1(qVersion())),
             {}}});
}

void Doctor::checkTray(const Report &report) const
{
    if (!m_status)
        return report({});
    const QString host = m_status->value("tray"_L1).toString();
    if (host == "status-notifier"_L1 || host == "x11"_L1)
        return report({{tr("Tray icon"), Verdict::Good, tr("The panel shows it."), {}}});
    report(
        {{tr("Tray icon"), Verdict::Notice,
          tr("There is no panel that takes tray icons, so Meshtray keeps its window."),
          tr("On GNOME, install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. In other "
             "desktops, add the system tray, or status notifier, to a panel.")}});
}

void Doctor::checkKeys(const Report &report)
{
    if (m_status && m_status->value("keys"_L1).toString() == "file"_L1)
        return report({{tr("Keys"), Verdict::Good, tr("They are in an encrypted file that a passphrase opens."), {}}});
    keyring::checkWritable(this, [report](const std::expected<void, SecretError> &writable) {
        if (writable)
            report({{tr("Keyring"), Verdict::Good, tr("It is there and unlocked."), {}}});
        else if (writable.error().kind == SecretError::Kind::Locked)
            report({{tr("Keyring"), Verdict::Bad, tr("It is locked, so that no mesh can be opened."),
                     tr("Unlock it: in your desktop's program for passwords and keys, or by logging out and in again. "
                        "Meshtray goes on by itself as soon as it is open.")}});
        else
            report({{tr("Keyring"), Verdict::Bad, writable.error().message,
                     tr("Install gnome-keyring or KWallet and log in again; or keep the keys in an encrypted file: "
                        "meshtray keys use-file.")}});
    });
}

void Doctor::checkNotifications(const Report &report)
{
    m_notifications = std::make_unique<notify::NotificationServer>(nullptr);
    m_notifications->askCapabilities([report](const std::optional<QStringList> &capabilities) {
        if (!capabilities) {
            report(
                {{tr("Notifications"), Verdict::Bad, tr("This session has no notification server."),
                  tr("Install one, for example dunst or xfce4-notifyd. Until then only the icon tells of messages.")}});
        } else if (!capabilities->contains(u"actions"_s)) {
            report(
                {{tr("Notifications"), Verdict::Notice, tr("The notification server shows them, but without buttons."),
                  tr("To answer from a notification, use another one, for example dunst or xfce4-notifyd.")}});
        } else {
            report({{tr("Notifications"), Verdict::Good, tr("They are shown, with buttons."), {}}});
        }
    });
}

} // namespace meshtray::ui
