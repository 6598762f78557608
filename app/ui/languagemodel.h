// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The languages to choose from, each by its own name; the first is that of the system.
class LanguageModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
public:
    /// `settings` outlives this object.
    explicit LanguageModel(SettingsStore &settings, QObject *parent = nullptr);

    QStringList names() const;
    int current() const;
    Q_INVOKABLE void choose(int index);

Q_SIGNALS:
    void changed();

private:
    SettingsStore &m_settings;
};

} // namespace meshtray::ui
