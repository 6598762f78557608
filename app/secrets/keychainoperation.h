// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/keyringprobe.h"
#include "secrets/secretstore.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace meshtray {

/// One read, write or removal. It ends exactly once, by an answer or by its deadline, whichever comes first; what the
/// keychain says later is dropped. Its QtKeychain jobs belong to nobody and delete themselves: one that waits for a
/// prompt cannot be cancelled, and deleting it would leave libsecret with a dangling pointer.
class KeychainOperation : public QObject {
    Q_OBJECT
public:
    /// Empty bytes on success of what reads nothing.
    using Outcome = std::expected<crypto::SecureBuffer, SecretError>;
    using Done = std::function<void(Outcome)>;

    struct Entry {
        QString service;
        QString name;
    };

    KeychainOperation(Entry entry, QObject *context, Done done, std::chrono::milliseconds deadline, QObject *parent);

    virtual void begin() = 0;

Q_SIGNALS:
    /// Just before the caller is told.
    void finished();

protected:
    bool isOver() const { return !m_done; }
    void conclude(Outcome outcome);
    void fail(const SecretError &error) { conclude(std::unexpected(error)); }
    void fail(SecretError::Kind kind);

    /// The steps: each calls `then` unless the operation is over by then.
    void findEntry(std::function<void(keyring::EntryState)> then);
    void checkWritable(std::function<void()> then);
    void readEntry(std::function<void(Outcome)> then);
    /// `job`: to be started; `then` gets it when it succeeded, a failed one ends the operation.
    void run(QKeychain::Job *job, std::function<void(QKeychain::Job *)> then);

    const Entry &entry() const { return m_entry; }

private:
    void failAs(const QKeychain::Job &job);

    Entry m_entry;
    QPointer<QObject> m_context;
    Done m_done;
    QTimer m_deadline;
};

class KeychainRead final : public KeychainOperation {
public:
    using KeychainOperation::KeychainOperation;
    void begin() override;
};

/// Done only when what was written has been read back and is the same.
class KeychainWrite final : public KeychainOperation {
public:
    KeychainWrite(Entry entry, crypto::SecureBuffer secret, QObject *context, Done done,
                  std::chrono::milliseconds deadline, QObject *parent);
    void begin() override;

private:
    void store();
    void verify();
    crypto::SecureBuffer m_secret;
};

class KeychainRemoval final : public KeychainOperation {
public:
    using KeychainOperation::KeychainOperation;
    void begin() override;
};

} // namespace meshtray
