// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

// What the members of a mesh share beside messages: a table of values, and things to remember. The fields are as they
// came: a bad one is refused by whoever answers. `requestId` is `_reqId`, empty when absent.
namespace meshtray::protocol {

struct SetStateFrame {
    QByteArray key;
    QByteArray value; ///< compact JSON of any kind; empty when absent
    QByteArray requestId;
};

struct GetStateFrame {
    QByteArray key;
    QByteArray requestId;
};

struct ListStateFrame {
    QByteArray requestId;
};

using StateFrame = std::variant<SetStateFrame, GetStateFrame, ListStateFrame>;

constexpr qsizetype maxMemoryTags = 16; ///< those after them are left out

struct RememberFrame {
    QString content;
    QList<QByteArray> tags;
    QByteArray requestId;
};

struct RecallFrame {
    QString query;
    QByteArray requestId;
};

struct ForgetFrame {
    QByteArray memoryId;
    QByteArray requestId;
};

using MemoryFrame = std::variant<RememberFrame, RecallFrame, ForgetFrame>;

} // namespace meshtray::protocol
