// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "vectorfile.h"

#include "crypto/encoding.h"

#include <QFile>
#include <QJsonDocument>

namespace meshtray::test {
namespace {

template <class Matches>
std::optional<crypto::KeyPair> findKeys(const QJsonObject &root, Matches matches)
{
    const QJsonArray list = root.value(QLatin1StringView("keys")).toObject().value(QLatin1StringView("list")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        auto keys = crypto::KeyPair::fromSeed(crypto::asBytes(bytesOf(entry, "seed")));
        if (keys && matches(entry, *keys))
            return keys;
    }
    return std::nullopt;
}

} // namespace

std::optional<VectorFile> VectorFile::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return std::nullopt;
    VectorFile vectors;
    vectors.m_root = document.object();
    return vectors;
}

std::optional<crypto::KeyPair> VectorFile::keysNamed(const QString &name) const
{
    return findKeys(m_root, [&](const QJsonObject &entry, const crypto::KeyPair &) {
        return textOf(entry, "name") == name.toUtf8();
    });
}

std::optional<crypto::KeyPair> VectorFile::keysOf(const QString &publicKey) const
{
    return findKeys(m_root, [&](const QJsonObject &, const crypto::KeyPair &keys) {
        return keys.publicKey().toHex() == publicKey.toLatin1().toLower();
    });
}

std::optional<crypto::KeyPair> VectorFile::keysWithCurve(const crypto::CurvePublicKey &curve) const
{
    return findKeys(m_root, [&](const QJsonObject &, const crypto::KeyPair &keys) {
        return crypto::toCurve(keys.publicKey()) == curve;
    });
}

QByteArray textOf(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1StringView(field)).toString().toUtf8();
}

QByteArray bytesOf(const QJsonObject &object, const char *field)
{
    return crypto::fromHex(textOf(object, field)).value_or(QByteArray());
}

QString nameOf(const QJsonObject &vector, qsizetype index)
{
    const QString name = vector.value(QLatin1StringView("name")).toString();
    return name.isEmpty() ? QStringLiteral("[%1]").arg(index) : QStringLiteral("[%1] “%2”").arg(index).arg(name);
}

} // namespace meshtray::test
