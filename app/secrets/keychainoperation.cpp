// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/keychainoperation.h"
#include "core/logging.h"
#include "secrets/secreterrors.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace meshtray {

using crypto::SecureBuffer;
using keyring::EntryState;
using Kind = SecretError::Kind;

namespace {

std::span<const unsigned char> bytesOf(const QByteArray &data)
{
    return {reinterpret_cast<const unsigned char *>(data.constData()), static_cast<size_t>(data.size())};
}

/// Overwrites what a job read. QtKeychain never does; its byte array and this one are the same memory, and that is the
/// memory to wipe, so it must not detach.
void wipeAnswer(const QKeychain::ReadPasswordJob &job)
{
    const QByteArray shared = job.binaryData();
    if (!shared.isEmpty())
        crypto::wipe({const_cast<unsigned char *>(bytesOf(shared).data()), bytesOf(shared).size()});
}

/// Lives as long as the job that reads from it: children go after the job's own data.
struct JobSecret : QObject {
    JobSecret(SecureBuffer bytes, QObject *job)
        : QObject(job)
        , secret(std::move(bytes))
    {
    }
    QByteArray view() const
    {
        return QByteArray::fromRawData(reinterpret_cast<const char *>(secret.bytes().data()),
                                       static_cast<qsizetype>(secret.size()));
    }
    SecureBuffer secret;
};

Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return Kind::Absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Kind::Denied;
    case QKeychain::NoBackendAvailable:
        return Kind::NoService;
    default:
        return Kind::Failed;
    }
}

} // namespace

KeychainOperation::KeychainOperation(Entry entry, QObject *context, Done done, std::chrono::milliseconds deadline,
                                     QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
    , m_context(context)
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Kind::TimedOut); });
    m_deadline.start(deadline);
}

void KeychainOperation::conclude(Outcome outcome)
{
    if (isOver())
        return;
    if (!outcome)
        qCInfo(lcSecrets) << m_entry.name << "failed, kind" << std::to_underlying(outcome.error().kind);
    m_deadline.stop();
    const Done done = std::exchange(m_done, nullptr);
    const QPointer<QObject> context = m_context;
    Q_EMIT finished();
    if (context)
        done(std::move(outcome)); // may delete the store, and with it this object
}

void KeychainOperation::fail(SecretError::Kind kind)
{
    fail(secretError(kind));
}

void KeychainOperation::findEntry(std::function<void(EntryState)> then)
{
    keyring::findEntry(m_entry.service, m_entry.name, this,
                       [this, then = std::move(then)](std::expected<EntryState, SecretError> state) {
                           if (isOver())
                               return;
                           if (state)
                               then(*state);
                           else
                               fail(state.error());
                       });
}

void KeychainOperation::checkWritable(std::function<void()> then)
{
    keyring::checkWritable(this, [this, then = std::move(then)](std::expected<void, SecretError> writable) {
        if (isOver())
            return;
        if (writable)
            then();
        else
            fail(writable.error());
    });
}

void KeychainOperation::run(QKeychain::Job *job, std::function<void(QKeychain::Job *)> then)
{
    job->setKey(m_entry.name);
    connect(job, &QKeychain::Job::finished, this, [this, then = std::move(then)](QKeychain::Job *finished) {
        if (isOver())
            return;
        if (finished->error() == QKeychain::NoError)
            then(finished);
        else
            failAs(*finished);
    });
    job->start();
}

/// A job's own error cannot tell locked from absent, so the keyring is asked once more what it was.
void KeychainOperation::failAs(const QKeychain::Job &job)
{
    const Kind kind = kindOf(job.error());
    qCInfo(lcSecrets) << "the keychain reported error" << job.error();
    checkWritable([this, kind] {
        findEntry([this, kind](EntryState state) {
            if (state == EntryState::Locked)
                fail(Kind::Locked);
            else if (state == EntryState::Present && kind == Kind::Absent)
                fail(Kind::Failed); // it is there, and yet was not handed out
            else
                fail(kind);
        });
    });
}

void KeychainOperation::readEntry(std::function<void(Outcome)> then)
{
    auto *job = new QKeychain::ReadPasswordJob(m_entry.service);
    run(job, [then = std::move(then)](QKeychain::Job *finished) {
        const QByteArray data = static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData();
        if (data.isEmpty())
            then(std::unexpected(secretError(Kind::Corrupt)));
        else
            then(SecureBuffer::copyOf(bytesOf(data)));
    });
    // also when nobody waits any more
    connect(job, &QKeychain::Job::finished, job, [job] { wipeAnswer(*job); });
}

void KeychainRead::begin()
{
    findEntry([this](EntryState state) {
        switch (state) {
        case EntryState::Locked:
            return fail(Kind::Locked);
        case EntryState::Absent:
            return fail(Kind::Absent);
        case EntryState::Foreign:
            return fail(Kind::Corrupt);
        case EntryState::Present:
        case EntryState::Unknown:
            return readEntry([this](Outcome outcome) { conclude(std::move(outcome)); });
        }
    });
}

KeychainWrite::KeychainWrite(Entry entry, SecureBuffer secret, QObject *context, Done done,
                             std::chrono::milliseconds deadline, QObject *parent)
    : KeychainOperation(std::move(entry), context, std::move(done), deadline, parent)
    , m_secret(std::move(secret))
{
}

void KeychainWrite::begin()
{
    checkWritable([this] { store(); });
}

void KeychainWrite::store()
{
    auto *job = new QKeychain::WritePasswordJob(entry().service);
    // A view of secret memory, no copy. QtKeychain's own base64 text of it, and libsecret's, are out of reach.
    job->setBinaryData((new JobSecret(SecureBuffer::copyOf(std::as_const(m_secret).bytes()), job))->view());
    run(job, [this](QKeychain::Job *) { verify(); });
}

void KeychainWrite::verify()
{
    findEntry([this](EntryState state) {
        if (state == EntryState::Foreign)
            return fail(Kind::Corrupt);
        readEntry([this](Outcome found) {
            if (!found)
                fail(found.error());
            else if (!crypto::equalInConstantTime(found->bytes(), m_secret.bytes()))
                fail(Kind::Corrupt);
            else
                conclude(SecureBuffer());
        });
    });
}

void KeychainRemoval::begin()
{
    findEntry([this](EntryState state) {
        if (state == EntryState::Locked)
            return fail(Kind::Locked);
        if (state == EntryState::Absent)
            return conclude(SecureBuffer());
        run(new QKeychain::DeletePasswordJob(entry().service), [this](QKeychain::Job *) { conclude(SecureBuffer()); });
    });
}

} // namespace meshtray
