// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/aboutmodel.h"

#include "client/proxychoice.h"
#include "core/overloaded.h"
#include "ui/automationjson.h"
#include "ui/settingsjson.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QQuickWindow>
#include <QSysInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

/// Only what a session is known to set, and no more of it than a word.
QString wordOf(const char *variable)
{
    const QString value = qEnvironmentVariable(variable).left(40).simplified();
    return value.isEmpty() ? u"not set"_s : value;
}

QString placeOfKeys(const PassphraseSecretStore &vault)
{
    return std::visit(Overloaded{
                          [](const NoVault &) { return u"keyring"_s; },
                          [](const VaultUnlocked &) { return u"file, unlocked"_s; },
                          [](const auto &) { return u"file, locked"_s; },
                      },
                      vault.state());
}

/// A word of settings.json, so that it is called as it is there.
QString wordOf(const QJsonObject &settings, QLatin1StringView member)
{
    return settings.value(member).toVariant().toString();
}

QString lineFor(qsizetype number, Mesh &mesh)
{
    const QJsonObject json = meshToJson(mesh);
    const QUrl &broker = mesh.record().brokerUrl;
    QStringList parts{json.value("state"_L1).toString()};
    for (const auto member : {"key"_L1, "code"_L1})
        if (json.contains(member))
            parts += json.value(member).toVariant().toString();
    parts += broker.scheme();
    parts += client::isLocalBroker(broker) ? u"local network"_s : u"internet"_s;
    if (mesh.record().isOurs())
        parts += u"ours"_s;
    return u"Mesh %1: %2"_s.arg(number).arg(parts.join(u", "_s));
}

} // namespace

AboutModel::AboutModel(const SettingsStore &settings, MeshService &meshes, const HostingService &hosting,
                       const ProfileSecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_meshes(meshes)
    , m_hosting(hosting)
    , m_secrets(secrets)
{
}

QString AboutModel::version() const
{
    return QCoreApplication::applicationVersion();
}

QString AboutModel::folder() const
{
    return QDir::toNativeSeparators(m_settings.folder());
}

QString AboutModel::parts() const
{
    return u"Qt: LGPL-3.0-only\nQtKeychain: BSD-3-Clause\nlibsodium: ISC\nOpenSSL: Apache-2.0\nSQLite: public domain\n"
           "Boost.Beast: BSL-1.0\nsimdjson: Apache-2.0\nQR Code generator: MIT\nprometheus-cpp: MIT"_s;
}

QString AboutModel::diagnosis() const
{
    const Settings &settings = m_settings.current();
    const QJsonObject chosen = QJsonDocument::fromJson(toJson(settings)).object();
    QStringList lines{
        u"Meshtray %1, Qt %2"_s.arg(version(), QLatin1StringView(qVersion())),
        u"System: %1, %2 %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion()),
        u"Desktop: %1, session %2, platform %3, scene graph %4"_s.arg(
            wordOf("XDG_CURRENT_DESKTOP"), wordOf("XDG_SESSION_TYPE"), QGuiApplication::platformName(),
            QQuickWindow::sceneGraphBackend()),
        u"Language: %1, shown %2; colours %3; text %4"_s.arg(
            settings.language.isEmpty() ? u"system"_s : settings.language, QLocale().name(),
            wordOf(chosen, "scheme"_L1), wordOf(chosen, "textScale"_L1)),
        u"Keys: %1"_s.arg(placeOfKeys(m_secrets.vault())),
        u"Notifications: %1; rules %2; mutes %3"_s.arg(settings.notifications.enabled ? u"on"_s : u"off"_s)
            .arg(settings.notifications.rules.size())
            .arg(settings.notifications.mutes.size()),
        u"Proxy: %1"_s.arg(wordOf(chosen, "proxy"_L1)),
        u"Hosting: %1"_s.arg(hostingToJson(m_hosting.state()).value("state"_L1).toString()),
        u"Meshes: %1"_s.arg(m_meshes.meshes().size()),
    };
    for (const auto &mesh : m_meshes.meshes())
        lines += lineFor(lines.size() - 8, *mesh);
    return lines.join(u'\n');
}

void AboutModel::copyDiagnosis() const
{
    QGuiApplication::clipboard()->setText(diagnosis());
}

void AboutModel::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_settings.folder()));
}

} // namespace meshtray::ui
