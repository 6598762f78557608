// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/brokeridentity.h"

namespace meshtray {
namespace {

using namespace Qt::StringLiterals;
using Done = std::function<void(Result<net::TlsIdentity>)>;

const QString entry = u"broker/tls"_s;

void makeAndKeep(SecretStore &secrets, qint64 wallMs, QObject *context, Done done)
{
    const auto identity = net::TlsIdentity::generate(wallMs);
    if (!identity)
        return done(identity);
    secrets.write(entry, crypto::SecureBuffer::copyOf(identity->pem().bytes()), context,
                  [identity, done = std::move(done)](const std::expected<void, SecretError> &written) {
                      if (!written)
                          return done(fail(ErrorCode::Unavailable, written.error().message));
                      done(identity);
                  });
}

} // namespace

void obtainBrokerIdentity(SecretStore &secrets, qint64 wallMs, QObject *context, Done done)
{
    const auto use = [&secrets, wallMs, context,
                      done = std::move(done)](const std::expected<crypto::SecureBuffer, SecretError> &kept) {
        if (kept)
            return done(net::TlsIdentity::fromPem(kept->bytes()));
        if (kept.error().kind == SecretError::Kind::Absent)
            return makeAndKeep(secrets, wallMs, context, done);
        done(fail(ErrorCode::Unavailable, kept.error().message));
    };
    secrets.read(entry, context, use);
}

} // namespace meshtray
