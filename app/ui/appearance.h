// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace meshtray::ui {

/// How the person wants it to look: kept in the settings, read by the theme. One for each engine.
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
    /// 1 to 2: the size of text in relation to the system's.
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
public:
    enum Scheme { FollowSystem, Light, Dark };
    Q_ENUM(Scheme)

    /// `settings` outlives this object.
    explicit Appearance(SettingsStore &settings, QObject *parent = nullptr);
    /// For the engine: works on the settings that were given to it by provide().
    static Appearance *create(QQmlEngine *engine, QJSEngine *);
    /// Before the engine loads anything. `settings` outlives the engine.
    static void provide(QQmlEngine &engine, SettingsStore &settings);

    Scheme scheme() const;
    void setScheme(Scheme scheme);
    qreal textScale() const;
    /// Clamped to what is allowed.
    void setTextScale(qreal scale);

Q_SIGNALS:
    void changed();

private:
    SettingsStore &m_settings;
};

} // namespace meshtray::ui
