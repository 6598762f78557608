// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/passphrasesecretstore.h"

#include "answers.h"

#include <QFile>
#include <QTemporaryDir>

// A vault that opens fast, and calls of it that wait for their answer.
namespace meshtray::test {

constexpr crypto::PassphraseCost cheap{.operations = 1, .memoryKiB = 8};
const QByteArray passphrase = "four words and some";

inline crypto::SecureBuffer secret(const QByteArray &text)
{
    return crypto::SecureBuffer::copyOf(crypto::asBytes(text));
}

inline Result<void> waitFor(const std::function<void(QObject *, PassphraseSecretStore::Changed)> &call)
{
    QEventLoop loop;
    std::optional<Result<void>> outcome;
    call(&loop, [&](Result<void> result) {
        outcome = std::move(result);
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
    loop.exec();
    return outcome.value_or(fail(ErrorCode::TimedOut, QStringLiteral("no answer came")));
}

inline Result<void> create(PassphraseSecretStore &vault, const QByteArray &words = passphrase,
                           const QStringList &perhapsInKeychain = {})
{
    return waitFor(
        [&](QObject *context, auto done) { vault.create(secret(words), perhapsInKeychain, context, std::move(done)); });
}

inline Result<void> unlock(PassphraseSecretStore &vault, const QByteArray &words = passphrase)
{
    return waitFor([&](QObject *context, auto done) { vault.unlock(secret(words), context, std::move(done)); });
}

inline Result<void> lock(PassphraseSecretStore &vault)
{
    return waitFor([&](QObject *context, auto done) { vault.lock(context, std::move(done)); });
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

} // namespace meshtray::test
