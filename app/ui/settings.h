// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "notify/policy.h"

#include <QObject>
#include <QString>

#include <memory>

namespace meshtray::ui {

constexpr qreal smallestText = 1; ///< Settings::textScale
constexpr qreal largestText = 2;

/// What the person chose for one profile. Always valid: what is read or set is checked, and put right where it is not.
struct Settings {
    enum class Scheme { FollowSystem, Light, Dark };
    enum class Proxy { System, None, Own };

    Scheme scheme = Scheme::FollowSystem;
    qreal textScale = smallestText; ///< in relation to the system's text
    QString language = {};          ///< one of the languages that are compiled in ("de", "zh_CN"); empty: the system's
    Proxy proxy = Proxy::System;
    /// http://host:port or socks5://host:port, without a password; only for Proxy::Own. Empty then: nothing but local
    /// brokers is reached, because nobody can say through what.
    QString proxyAddress = {};
    notify::Policy notifications = {};

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Keeps the settings in `settings.json` of the profile's folder. GUI thread; writing happens on another one.
class SettingsStore : public QObject {
    Q_OBJECT
public:
    explicit SettingsStore(const QString &folder, QObject *parent = nullptr);
    /// Waits until what was set is on the disk.
    ~SettingsStore() override;

    /// Reads the file, once, before anything else; blocks. A field that makes no sense gets its default; a file that
    /// is no JSON at all is kept beside as `settings.json.bad`, and that is the error. Without a file, what earlier
    /// versions kept of the appearance is taken over.
    Result<void> load();
    const Settings &current() const;
    /// Takes over what is valid of it at once, then writes.
    void set(const Settings &settings);
    /// The same of the notifications alone.
    void setNotifications(const notify::Policy &policy);
    const QString &folder() const; ///< of the profile
    /// Why the file could not be read at the start, or what was set last could not be written; empty otherwise.
    const QString &trouble() const;

Q_SIGNALS:
    void changed();
    /// It could not be written; what was set is valid until the end of the program.
    void failed(const QString &why);
    void troubleChanged();

private:
    void write();
    void setTrouble(const QString &trouble);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meshtray::ui
