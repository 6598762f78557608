// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// How the person wants it to look: kept in the program's settings, read by the theme. One for each engine.
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

    static constexpr qreal smallestText = 1;
    static constexpr qreal largestText = 2;

    explicit Appearance(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    qreal textScale() const { return m_textScale; }
    /// Clamped to what is allowed.
    void setTextScale(qreal scale);

Q_SIGNALS:
    void changed();

private:
    Scheme m_scheme = FollowSystem;
    qreal m_textScale = smallestText;
};

} // namespace meshtray::ui
