// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/keychainsecretstore.h"
#include "secrets/keychainoperation.h"

namespace meshtray {

namespace {

KeychainOperation::Done withoutBytes(SecretStore::Done done)
{
    return [done = std::move(done)](KeychainOperation::Outcome outcome) {
        if (outcome)
            done({});
        else
            done(std::unexpected(std::move(outcome.error())));
    };
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds deadline)
    : m_service(std::move(service))
    , m_deadline(deadline)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

void KeychainSecretStore::read(const QString &name, QObject *context, Read done)
{
    enqueue(new KeychainRead({m_service, name}, context, std::move(done), m_deadline, &m_operations));
}

void KeychainSecretStore::write(const QString &name, crypto::SecureBuffer secret, QObject *context, Done done)
{
    enqueue(new KeychainWrite({m_service, name}, std::move(secret), context, withoutBytes(std::move(done)), m_deadline,
                              &m_operations));
}

void KeychainSecretStore::remove(const QString &name, QObject *context, Done done)
{
    enqueue(new KeychainRemoval({m_service, name}, context, withoutBytes(std::move(done)), m_deadline, &m_operations));
}

void KeychainSecretStore::enqueue(KeychainOperation *operation)
{
    QObject::connect(operation, &KeychainOperation::finished, &m_operations, [this, operation] { forget(operation); });
    m_queue.append(operation);
    if (m_queue.size() == 1)
        operation->begin();
}

void KeychainSecretStore::forget(KeychainOperation *operation)
{
    const bool wasRunning = m_queue.first() == operation;
    m_queue.removeOne(operation);
    operation->deleteLater();
    if (wasRunning && !m_queue.isEmpty())
        m_queue.first()->begin();
}

} // namespace meshtray
