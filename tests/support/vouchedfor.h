// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace meshtray::test {

/// A key and a certificate for 127.0.0.1 and localhost, valid until 2120. The certificate is its own authority: whoever
/// trusts that finds no fault in it. The key is in the open and of no worth.
inline const QByteArray vouchedForPem = R"(
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgK7pDzQ64oUSVqc/K
GjB5UvldOgqgXD0JiEM4TqeJzA6hRANCAAS9Lh5wwm4bFzbJn47FcGmzfH1W+706
EfBz4RvMYgOia8BjhkahrNNVJKDX2BJK6a5V9lVY4W3Er5V4PWV8Z5Iu
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBijCCAS+gAwIBAgIBATAKBggqhkjOPQQDAjAlMSMwIQYDVQQDDBpNZXNodHJh
eSB0ZXN0LCBvZiBubyB3b3J0aDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAw
MDAwMFowJTEjMCEGA1UEAwwaTWVzaHRyYXkgdGVzdCwgb2Ygbm8gd29ydGgwWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAS9Lh5wwm4bFzbJn47FcGmzfH1W+706EfBz
4RvMYgOia8BjhkahrNNVJKDX2BJK6a5V9lVY4W3Er5V4PWV8Z5Iuo04wTDAaBgNV
HREEEzARhwR/AAABgglsb2NhbGhvc3QwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4E
FgQU7j+nJb/avlhPCA3usTF2+9m6qfcwCgYIKoZIzj0EAwIDSQAwRgIhAOsUWTU5
sRRwjyXXZnFS1xfqqHAYCmv1fGgPIRVJGThhAiEAu5ls2GY8JS0IwesJmKLpdAfR
OrBDNK+ldPWe9piPkF0=
-----END CERTIFICATE-----
)";

/// By openssl(1): x509 -pubkey | pkey -pubin -outform der | dgst -sha256 -binary | base64.
inline const QByteArray vouchedForPin = "sha256:WcpBA2t9VuSHDPVTFnzlsWcCTnMC6OuObbGbiWyDXuo=";

/// From here on this process trusts that authority and no other.
inline void trustTestAuthority()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(vouchedForPem)});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace meshtray::test
