// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/secretstore.h"

#include <map>
#include <optional>

namespace meshtray {

/// Keeps secrets in this process's memory and nowhere else: for tests, and for a profile that is to leave no trace.
class MemorySecretStore final : public SecretStore {
public:
    void read(const QString &name, QObject *context, Read done) override;
    void write(const QString &name, crypto::SecureBuffer secret, QObject *context, Done done) override;
    void remove(const QString &name, QObject *context, Done done) override;

    /// The next call, whichever it is, changes nothing and is answered with `error`.
    void answerNextWith(SecretError error) { m_nextError = std::move(error); }
    /// The same for every call from here on; nothing: they work again.
    void answerAllWith(std::optional<SecretError> error) { m_everyError = std::move(error); }

private:
    std::optional<SecretError> takeError()
    {
        return m_everyError ? m_everyError : std::exchange(m_nextError, std::nullopt);
    }

    std::map<QString, crypto::SecureBuffer> m_secrets;
    std::optional<SecretError> m_nextError;
    std::optional<SecretError> m_everyError;
};

} // namespace meshtray
