// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/listenaddress.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace meshtray::ui {

/// Whether the broker that runs here answers at the addresses that others use: it is asked there, from this computer.
/// GUI thread; nothing blocks.
class ReachCheck : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// What was found, in a sentence or two; empty before there is anything to say.
    Q_PROPERTY(QString text READ text NOTIFY changed)
public:
    enum State { Unknown, Checking, Answering, Silent };
    Q_ENUM(State)

    using QObject::QObject;

    State state() const { return m_state; }
    QString text() const;

    /// Asks anew. Loopback is left out; "every address" is asked at all that others may reach.
    void check(const QList<net::ListenAddress> &listening);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void ask(const net::ListenAddress &address);
    void setState(State state);

    std::shared_ptr<QObject> m_questions; ///< no answer comes when it is gone
    qsizetype m_open = 0;
    QStringList m_answering;
    QStringList m_silent;
    State m_state = Unknown;
};

} // namespace meshtray::ui
