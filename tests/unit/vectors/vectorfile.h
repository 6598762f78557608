// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace meshtray::test {

/// A file of known answers in the shape of full.json.
class VectorFile {
public:
    /// Nothing when it cannot be read or is not a JSON object.
    static std::optional<VectorFile> load(const QString &path);

    const QJsonObject &root() const { return m_root; }
    bool has(const QString &group) const { return m_root.value(group).isObject(); }
    QJsonObject group(const QString &name) const { return m_root.value(name).toObject(); }

    /// Without the group `keys` there are no secrets: signatures are verified, but not made again.
    bool hasKeys() const { return has(QStringLiteral("keys")); }
    /// The pair of the file's `keys` with this name.
    std::optional<crypto::KeyPair> keysNamed(const QString &name) const;
    /// The pair of the file's `keys` with this public key (hex).
    std::optional<crypto::KeyPair> keysOf(const QString &publicKey) const;
    /// The pair whose X25519 form is `curve`.
    std::optional<crypto::KeyPair> keysWithCurve(const crypto::CurvePublicKey &curve) const;

private:
    QJsonObject m_root;
};

/// A text field as UTF-8; "" when absent.
QByteArray textOf(const QJsonObject &object, const char *field);
/// A field of hex as bytes; "" when it is not hex.
QByteArray bytesOf(const QJsonObject &object, const char *field);
/// For failures: the vector's own name, or its place in the list.
QString nameOf(const QJsonObject &vector, qsizetype index);
/// `vector.name` for each entry of a list: calls `use(entry, name)`.
template <class Use>
void forEach(const QJsonValue &list, const QString &prefix, Use use)
{
    const QJsonArray entries = list.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        use(entry, prefix + u' ' + nameOf(entry, i));
    }
}

} // namespace meshtray::test
