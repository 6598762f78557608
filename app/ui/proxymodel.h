// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/proxysetting.h"
#include "ui/settings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Through which proxy the program goes, for QML. An address is taken over by apply(), not while it is typed.
class ProxyModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    /// What is wrong with the address, and what to do; empty while nothing is, or it is not used.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// The address that is used is not the one that stands there.
    Q_PROPERTY(bool pending READ isPending NOTIFY changed)
public:
    enum Kind { System, None, Own };
    Q_ENUM(Kind)

    /// `settings` outlives this object.
    explicit ProxyModel(SettingsStore &settings, QObject *parent = nullptr);

    Kind kind() const;
    void setKind(Kind kind);
    const QString &address() const { return m_address; }
    void setAddress(const QString &address);
    QString problem() const;
    bool isPending() const;

    Q_INVOKABLE void apply();

Q_SIGNALS:
    void changed();

private:
    SettingsStore &m_settings;
    QString m_address; ///< as it was typed
};

/// What the settings say to the client.
client::ProxyWish proxyWishOf(const Settings &settings);

} // namespace meshtray::ui
