// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/memorysecretstore.h"
#include "secrets/secreterrors.h"

#include <QMetaObject>

#include <memory>

namespace meshtray {

namespace {

template <class Callback, class Outcome>
void answer(QObject *context, Callback done, Outcome outcome)
{
    // shared, because Qt copies what it queues and an outcome may only be moved
    auto kept = std::make_shared<Outcome>(std::move(outcome));
    QMetaObject::invokeMethod(
        context, [done = std::move(done), kept] { done(std::move(*kept)); }, Qt::QueuedConnection);
}

} // namespace

void MemorySecretStore::read(const QString &name, QObject *context, Read done)
{
    using Outcome = std::expected<crypto::SecureBuffer, SecretError>;
    const auto found = m_secrets.find(name);
    if (auto error = takeError())
        answer(context, std::move(done), Outcome(std::unexpected(std::move(*error))));
    else if (found == m_secrets.end())
        answer(context, std::move(done), Outcome(std::unexpected(secretError(SecretError::Kind::Absent))));
    else
        answer(context, std::move(done), Outcome(crypto::SecureBuffer::copyOf(std::as_const(found->second).bytes())));
}

void MemorySecretStore::write(const QString &name, crypto::SecureBuffer secret, QObject *context, Done done)
{
    using Outcome = std::expected<void, SecretError>;
    if (auto error = takeError())
        return answer(context, std::move(done), Outcome(std::unexpected(std::move(*error))));
    m_secrets.insert_or_assign(name, std::move(secret));
    answer(context, std::move(done), Outcome());
}

void MemorySecretStore::remove(const QString &name, QObject *context, Done done)
{
    using Outcome = std::expected<void, SecretError>;
    if (auto error = takeError())
        return answer(context, std::move(done), Outcome(std::unexpected(std::move(*error))));
    m_secrets.erase(name);
    answer(context, std::move(done), Outcome());
}

} // namespace meshtray
