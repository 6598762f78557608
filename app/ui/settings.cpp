// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/settings.h"

#include "core/logging.h"
#include "mesh/recordfile.h"
#include "ui/settingsjson.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qint64 largestFile = 1024 * 1024; ///< what this program writes stays far below

/// Earlier versions had the same appearance for all profiles.
Settings earlierSettings()
{
    const QSettings old;
    Settings settings;
    settings.textScale = old.value("appearance/textScale"_L1, settings.textScale).toDouble();
    const int scheme = old.value("appearance/scheme"_L1).toInt();
    if (scheme == static_cast<int>(Settings::Scheme::Light) || scheme == static_cast<int>(Settings::Scheme::Dark))
        settings.scheme = static_cast<Settings::Scheme>(scheme);
    return madeValid(settings);
}

/// In place of one that was kept earlier.
void keepAside(const QString &path)
{
    const QString kept = path + ".bad"_L1;
    QFile::remove(kept);
    if (!QFile::rename(path, kept))
        qCWarning(lcUi) << "settings that cannot be read could not be kept as" << kept;
}

} // namespace

class SettingsStore::Private {
public:
    explicit Private(const QString &folder)
        : m_folder(folder)
        , m_path(folder + "/settings.json"_L1)
        , m_file(m_path)
    {
    }

    Result<void> load();

    QString m_folder;
    QString m_path;
    QString m_trouble;
    Settings m_current;
    bool m_isWriting = false;
    bool m_isStale = false; ///< changed since writing began
    SafeFile m_file;        ///< last, so that it is the first to wait
};

Result<void> SettingsStore::Private::load()
{
    if (!QFile::exists(m_path)) {
        m_current = earlierSettings();
        return {};
    }
    const auto content = QFileInfo(m_path).size() > largestFile ? Result<QByteArray>() : m_file.read();
    if (!content)
        return std::unexpected(content.error());
    auto settings = settingsFromJson(*content);
    if (!settings) {
        keepAside(m_path);
        return std::unexpected(settings.error());
    }
    m_current = std::move(*settings);
    return {};
}

SettingsStore::SettingsStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(folder))
{
}

SettingsStore::~SettingsStore()
{
    if (d->m_isStale) // what was set last has not begun to be written
        d->m_file.write(toJson(d->m_current), this, [](const Result<void> &) { });
}

Result<void> SettingsStore::load()
{
    const auto loaded = d->load();
    setTrouble(loaded ? QString() : loaded.error().message);
    return loaded;
}

const Settings &SettingsStore::current() const
{
    return d->m_current;
}

void SettingsStore::set(const Settings &settings)
{
    Settings valid = madeValid(settings);
    if (valid == d->m_current)
        return;
    d->m_current = std::move(valid);
    if (d->m_isWriting)
        d->m_isStale = true;
    else
        write();
    Q_EMIT changed();
}

void SettingsStore::setNotifications(const notify::Policy &policy)
{
    Settings settings = d->m_current;
    settings.notifications = policy;
    set(settings);
}

const QString &SettingsStore::folder() const
{
    return d->m_folder;
}

const QString &SettingsStore::trouble() const
{
    return d->m_trouble;
}

void SettingsStore::setTrouble(const QString &trouble)
{
    if (d->m_trouble == trouble)
        return;
    d->m_trouble = trouble;
    Q_EMIT troubleChanged();
}

void SettingsStore::write()
{
    d->m_isWriting = true;
    d->m_isStale = false;
    d->m_file.write(toJson(d->m_current), this, [this](const Result<void> &written) {
        d->m_isWriting = false;
        setTrouble(written ? QString() : written.error().message);
        if (!written)
            Q_EMIT failed(written.error().message);
        if (d->m_isStale)
            write();
    });
}

} // namespace meshtray::ui
