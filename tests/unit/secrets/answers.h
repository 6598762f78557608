// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/encoding.h"
#include "secrets/secretstore.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

// Asks a store and waits for its answer, at most 20 s.
namespace meshtray::test {

using Kind = SecretError::Kind;

template <class Outcome>
class Answer {
public:
    std::function<void(Outcome)> callback()
    {
        return [this](Outcome outcome) {
            m_outcome = std::move(outcome);
            ++m_count;
            m_loop.quit();
        };
    }
    QObject *context() { return &m_loop; }
    int count() const { return m_count; }

    Outcome wait()
    {
        if (!m_outcome) {
            QTimer::singleShot(std::chrono::seconds(20), &m_loop, &QEventLoop::quit);
            m_loop.exec();
        }
        if (!m_outcome)
            return std::unexpected(SecretError{.kind = Kind::Failed, .message = QStringLiteral("no answer came")});
        return std::move(*m_outcome);
    }

private:
    QEventLoop m_loop;
    std::optional<Outcome> m_outcome;
    int m_count = 0;
};

using ReadAnswer = Answer<std::expected<crypto::SecureBuffer, SecretError>>;
using DoneAnswer = Answer<std::expected<void, SecretError>>;

inline std::expected<crypto::SecureBuffer, SecretError> readFrom(SecretStore &store, const QString &name)
{
    ReadAnswer answer;
    store.read(name, answer.context(), answer.callback());
    return answer.wait();
}

inline std::expected<void, SecretError> writeTo(SecretStore &store, const QString &name, const QByteArray &secret)
{
    DoneAnswer answer;
    store.write(name, crypto::SecureBuffer::copyOf(crypto::asBytes(secret)), answer.context(), answer.callback());
    return answer.wait();
}

inline std::expected<void, SecretError> removeFrom(SecretStore &store, const QString &name)
{
    DoneAnswer answer;
    store.remove(name, answer.context(), answer.callback());
    return answer.wait();
}

/// What was read, or an empty array.
inline QByteArray bytesFrom(SecretStore &store, const QString &name)
{
    const auto found = readFrom(store, name);
    return found ? QByteArray(reinterpret_cast<const char *>(found->bytes().data()),
                              static_cast<qsizetype>(found->size()))
                 : QByteArray();
}

template <class Outcome>
std::optional<Kind> errorOf(const Outcome &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error().kind);
}

} // namespace meshtray::test
