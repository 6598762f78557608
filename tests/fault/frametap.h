// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace meshtray::test {

/// Reads along what one side of a WebSocket writes: the HTTP head, then frames, masked or not.
class FrameTap {
public:
    struct Frame {
        int opcode = 0;
        QByteArray payload;

        QJsonObject json() const;
    };
    static constexpr int text = 1;
    static constexpr int ping = 9;

    /// The frames that are whole with these bytes.
    QList<Frame> take(const QByteArray &bytes);
    bool isBehindHead() const { return m_isBehindHead; }
    const QByteArray &head() const { return m_head; } ///< once it is whole

private:
    bool cutHead();
    bool cutFrame(Frame &frame);

    QByteArray m_unread;
    qsizetype m_position = 0; ///< of the next frame in m_unread
    QByteArray m_head;
    bool m_isBehindHead = false;
};

} // namespace meshtray::test
