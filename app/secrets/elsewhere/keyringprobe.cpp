// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/keyringprobe.h"

#include <QMetaObject>

namespace meshtray::keyring {

void findEntry(const QString &, const QString &, QObject *context, EntryAnswer answer)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer(EntryState::Unknown); }, Qt::QueuedConnection);
}

void checkWritable(QObject *context, SecretStore::Done answer)
{
    QMetaObject::invokeMethod(context, [answer = std::move(answer)] { answer({}); }, Qt::QueuedConnection);
}

} // namespace meshtray::keyring
