// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/encoding.h"
#include "crypto/keys.h"
#include "store/messagestore.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace meshtray::test {

inline const QByteArray adaKey = QByteArray("ad").repeated(32);
inline const QByteArray bobKey = QByteArray("b0").repeated(32);
constexpr qint64 monday = 1'750'000'000'000;

inline crypto::SecureBuffer archiveKey(char filling = 'k')
{
    return crypto::SecureBuffer::copyOf(crypto::asBytes(QByteArray(32, filling)));
}

inline store::MessageRecord received(const QByteArray &id, const QString &text, const QByteArray &from = adaKey)
{
    store::MessageRecord message;
    message.id = id;
    message.at = monday;
    message.arrivedAt = monday + 1;
    message.conversation = from;
    message.peer = from;
    message.peerName = QStringLiteral("Ada");
    message.trust = "direct";
    message.isUnread = true;
    message.text = text;
    return message;
}

inline store::MessageRecord sent(const QByteArray &id, const QString &text, const QByteArray &to = bobKey)
{
    store::MessageRecord message;
    message.origin = store::Origin::Sent;
    message.id = id;
    message.at = monday;
    message.arrivedAt = monday;
    message.conversation = to;
    message.peer = to;
    message.peerName = QStringLiteral("Bob");
    message.state = "waiting";
    message.text = text;
    return message;
}

inline store::Envelope envelopeOf(const QByteArray &content)
{
    return {"bm9uY2U=", content.toBase64()};
}

inline QList<QByteArray> idsOf(const QList<store::MessageRecord> &messages)
{
    QList<QByteArray> ids;
    for (const auto &message : messages)
        ids.append(message.id);
    return ids;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

inline void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(path));
}

/// A message store in a folder of its own.
struct MessageData {
    MessageData() { reopen(); }

    QString path() const { return folder.filePath(QStringLiteral("messages/home.sqlite")); }
    void close() { store.reset(); }
    void reopen()
    {
        close();
        auto opened = store::MessageStore::open(path(), archiveKey());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = *std::move(opened);
    }
    /// All that is there, or a fatal error.
    QList<store::MessageRecord> all() const
    {
        QList<store::MessageRecord> messages;
        const auto read = store->forEach([&](const store::MessageRecord &message) -> Result<void> {
            messages.append(message);
            return {};
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return messages;
    }

    QTemporaryDir folder;
    std::unique_ptr<store::MessageStore> store;
};

} // namespace meshtray::test
