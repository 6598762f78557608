// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/meshkey.h"

#include "secrets/secreterrors.h"

#include <QCoreApplication>

#include <memory>

namespace meshtray {
namespace {

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeshKey)
};

/// A key that is there and cannot be used; `expected` is the one the mesh was joined with.
SecretError wrong(const std::optional<crypto::KeyPair> &keys, const crypto::PublicKey &expected)
{
    if (!keys)
        return {
            SecretError::Kind::Corrupt,
            Words::tr("What is kept as the key of this mesh is no key: it was damaged or changed. Restore it from a "
                      "backup, or join again with a new key: ask the mesh's owner for an invite.")};
    return {SecretError::Kind::Corrupt,
            Words::tr("The key that is kept for this mesh (%1) is not the one it was joined with (%2). Restore that "
                      "one from a backup, or join again with a new key: ask the mesh's owner for an invite.")
                .arg(keys->publicKey().fingerprint(), expected.fingerprint())};
}

std::expected<crypto::KeyPair, SecretError> fitting(const std::expected<crypto::SecureBuffer, SecretError> &secret,
                                                    const crypto::PublicKey &expected)
{
    if (!secret)
        return std::unexpected(secret.error());
    auto keys = crypto::KeyPair::fromBytes(secret->bytes());
    if (!keys || keys->publicKey() != expected)
        return std::unexpected(wrong(keys, expected));
    return std::move(*keys);
}

bool isElsewhere(SecretError::Kind kind)
{
    return kind == SecretError::Kind::Absent || kind == SecretError::Kind::Corrupt;
}

void readAt(SecretStore &secrets, const QString &name, const MeshRecord &record, QObject *context, KeyRead done)
{
    secrets.read(name, context, [expected = record.publicKey, done = std::move(done)](auto secret) {
        done(fitting(secret, expected));
    });
}

} // namespace

void readMeshKey(SecretStore &secrets, const MeshRecord &record, QObject *context, KeyRead done)
{
    if (record.keyMove == KeyMove::Done)
        return readAt(secrets, secretNameOf(record.mesh), record, context, std::move(done));
    readAt(secrets, nextSecretNameOf(record.mesh), record, context,
           [&secrets, record, context, done = std::move(done)](auto next) {
               if (next || !isElsewhere(next.error().kind))
                   return done(std::move(next));
               readAt(secrets, secretNameOf(record.mesh), record, context, done);
           });
}

void keepMeshKey(SecretStore &secrets, const QString &name, const crypto::KeyPair &keys, QObject *context, KeyDone done)
{
    const auto kept = std::make_shared<const crypto::KeyPair>(keys.clone());
    secrets.write(name, crypto::SecureBuffer::copyOf(keys.secretBytes()), context,
                  [&secrets, name, kept, context, done = std::move(done)](std::expected<void, SecretError> written) {
                      if (!written)
                          return done(std::move(written));
                      secrets.read(name, context, [kept, done](auto found) {
                          if (!found)
                              return done(std::unexpected(found.error()));
                          const bool isSame =
                              crypto::equalInConstantTime(std::as_const(*found).bytes(), kept->secretBytes());
                          done(isSame ? std::expected<void, SecretError>()
                                      : std::unexpected(secretError(SecretError::Kind::Corrupt)));
                      });
                  });
}

void finishKeyMove(SecretStore &secrets, const MeshRecord &record, QObject *context, KeyDone done)
{
    readMeshKey(secrets, record, context, [&secrets, record, context, done = std::move(done)](auto keys) {
        if (!keys)
            return done(std::unexpected(keys.error()));
        keepMeshKey(secrets, secretNameOf(record.mesh), *keys, context,
                    [&secrets, record, context, done](std::expected<void, SecretError> kept) {
                        if (!kept)
                            return done(std::move(kept));
                        secrets.remove(nextSecretNameOf(record.mesh), context, done);
                    });
    });
}

} // namespace meshtray
