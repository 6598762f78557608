// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/messageseal.h"

#include "crypto/archive.h"
#include "crypto/encoding.h"

#include <algorithm>

namespace meshtray::store {
namespace {

constexpr size_t digestSize = 16;
constexpr auto digestLength = static_cast<qsizetype>(digestSize);
constexpr qsizetype blockSize = 256;
constexpr char endOfContent = '\x80'; ///< zeros follow up to the end of the block
/// Between the two halves of an envelope, which are base64.
constexpr char envelopeSeparator = '.';

// What each sealed or digested thing is for; one never passes for another.
constexpr QByteArrayView textPurpose = "meshtray-history-text-v1";
constexpr QByteArrayView envelopePurpose = "meshtray-history-envelope-v1";
constexpr QByteArrayView headPurpose = "meshtray-history-head-v1";
constexpr QByteArrayView idPurpose = "meshtray-history-id-v1";
constexpr QByteArrayView fingerprintPurpose = "meshtray-history-fingerprint-v1";
constexpr QByteArrayView checkPurpose = "meshtray-history-check-v1";

void pad(QByteArray &content)
{
    content += endOfContent;
    content.resize((content.size() + blockSize - 1) / blockSize * blockSize, '\0');
}

std::optional<QByteArrayView> unpadded(QByteArrayView content)
{
    qsizetype end = content.size() - 1;
    while (end >= 0 && content[end] == '\0')
        --end;
    if (end < 0 || content[end] != endOfContent)
        return std::nullopt;
    return content.first(end);
}

/// Tells a damaged check value from one of another key; anybody can compute it.
QByteArray checksum(QByteArrayView bytes)
{
    static const crypto::SecureBuffer publicKey(crypto::archiveKeySize);
    const std::array fields{checkPurpose, bytes};
    return *crypto::recordDigest(publicKey, fields, digestSize);
}

} // namespace

MessageSeal::MessageSeal(crypto::SecureBuffer key)
    : m_key(std::move(key))
{
}

bool MessageSeal::canSeal() const
{
    return m_key.size() == crypto::archiveKeySize;
}

MessageSeal MessageSeal::clone() const
{
    return MessageSeal(crypto::SecureBuffer::copyOf(m_key.bytes()));
}

QByteArray MessageSeal::digest(QByteArrayView purpose, QByteArrayView content) const
{
    const std::array fields{purpose, content};
    return crypto::recordDigest(m_key, fields, digestSize).value_or(QByteArray());
}

QByteArray MessageSeal::binding(const MessageHead &head) const
{
    std::array<QByteArrayView, std::tuple_size_v<MessageHead> + 1> fields{headPurpose};
    std::ranges::copy(head, fields.begin() + 1);
    return crypto::recordDigest(m_key, fields, digestSize).value_or(QByteArray());
}

std::optional<QByteArray> MessageSeal::sealBound(const MessageHead &head, QByteArrayView purpose,
                                                 const QByteArray &content) const
{
    QByteArray bound = binding(head) + content;
    pad(bound);
    return crypto::sealRecord(m_key, purpose, bound);
}

std::optional<QByteArray> MessageSeal::openBound(const MessageHead &head, QByteArrayView purpose,
                                                 QByteArrayView sealed) const
{
    const auto opened = crypto::openRecord(m_key, purpose, sealed);
    const auto content = opened ? unpadded(*opened) : std::nullopt;
    if (!content || content->size() < digestLength)
        return std::nullopt;
    const QByteArrayView bound = content->first(digestLength);
    if (!crypto::equalInConstantTime(crypto::asBytes(bound), crypto::asBytes(binding(head))))
        return std::nullopt;
    return content->sliced(digestLength).toByteArray();
}

std::optional<QByteArray> MessageSeal::sealText(const MessageHead &head, const QString &text) const
{
    return sealBound(head, textPurpose, text.toUtf8());
}

std::optional<QString> MessageSeal::openText(const MessageHead &head, QByteArrayView sealed) const
{
    const auto content = openBound(head, textPurpose, sealed);
    if (!content)
        return std::nullopt;
    return QString::fromUtf8(*content);
}

std::optional<QByteArrayView> MessageSeal::peek(QByteArrayView sealed, QByteArray &buffer) const
{
    if (!crypto::openRecordInto(m_key, textPurpose, sealed, buffer))
        return std::nullopt;
    const auto content = unpadded(buffer);
    if (!content || content->size() < digestLength)
        return std::nullopt;
    return content->sliced(digestLength);
}

std::optional<QByteArray> MessageSeal::sealEnvelope(const MessageHead &head, const Envelope &envelope) const
{
    return sealBound(head, envelopePurpose, envelope.nonce + envelopeSeparator + envelope.ciphertext);
}

std::optional<Envelope> MessageSeal::openEnvelope(const MessageHead &head, QByteArrayView sealed) const
{
    const auto content = openBound(head, envelopePurpose, sealed);
    const qsizetype separator = content ? content->indexOf(envelopeSeparator) : -1;
    if (separator < 0)
        return std::nullopt;
    return Envelope{content->left(separator), content->mid(separator + 1)};
}

QByteArray MessageSeal::seenId(QByteArrayView id) const
{
    return digest(idPurpose, id);
}

QByteArray MessageSeal::seenFingerprint(QByteArrayView fingerprint) const
{
    return digest(fingerprintPurpose, fingerprint);
}

std::optional<QByteArray> MessageSeal::checkValue() const
{
    const auto sealed = crypto::sealRecord(m_key, checkPurpose, {});
    if (!sealed)
        return std::nullopt;
    return checksum(*sealed) + *sealed;
}

MessageSeal::Verdict MessageSeal::judge(QByteArrayView checkValue) const
{
    if (checkValue.size() != digestLength + crypto::archiveOverhead)
        return Verdict::Damaged;
    const QByteArrayView sealed = checkValue.sliced(digestLength);
    if (checkValue.first(digestLength) != checksum(sealed))
        return Verdict::Damaged;
    return crypto::openRecord(m_key, checkPurpose, sealed) ? Verdict::Right : Verdict::WrongKey;
}

} // namespace meshtray::store
