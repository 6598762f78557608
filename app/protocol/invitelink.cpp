// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/invite.h"

#include "crypto/encoding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace meshtray::protocol {
namespace {

using namespace Qt::StringLiterals;

/// Far above any real invite (about 900 characters), far below what would be work to look at.
constexpr qsizetype longestLink = 16 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(InviteError)
};

std::unexpected<InviteError> notAnInvite()
{
    return std::unexpected(InviteError{
        InviteError::Kind::Format,
        {},
        Texts::tr("This is not an invite link. It starts with ic://join/ or contains /join/; copy the whole of it.")});
}

std::unexpected<InviteError> notJson()
{
    return std::unexpected(
        InviteError{InviteError::Kind::NotJson,
                    {},
                    Texts::tr("This invite link is damaged or was cut off. Copy it again, or ask for a new one.")});
}

std::unexpected<InviteError> notAnObject()
{
    return std::unexpected(InviteError{
        InviteError::Kind::Shape, {}, Texts::tr("This is not an invite. Ask the person who sent it for a new link.")});
}

/// The token in what was pasted, still encoded.
std::optional<QByteArray> findToken(const QString &text)
{
    // Schemes of our own may carry any form of base64; a web address and a bare token only the one made for addresses.
    static const QRegularExpression own(u"\\A(?:ic|claudemesh)://join/([A-Za-z0-9+/_-]+={0,2})/?(?:[?#]\\S*)?\\z"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    // The other clients take a token without "join/" too, and a handler of theirs puts "i/" before everything. What is
    // shorter is a code (invitev2.h).
    static const QRegularExpression shortened(u"\\Aclaudemesh://(?:i/)?([A-Za-z0-9_-]{21,}={0,2})/?\\z"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression web(
        u"\\Ahttps?://[^/?#\\s]+/(?:[a-z]{2}/)?join/([A-Za-z0-9_-]+)/?(?:[?#]\\S*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(u"\\A([A-Za-z0-9_-]{21,})\\z"_s);
    for (const auto *form : {&own, &shortened, &web, &bare}) {
        if (const auto match = form->match(text); match.hasMatch())
            return match.captured(1).toLatin1();
    }
    return std::nullopt;
}

/// Other clients read both alphabets, padded or not; so do we, and go on with the one true form.
std::optional<QByteArray> decodeToken(QByteArray token)
{
    while (token.endsWith('=') || token.endsWith('/'))
        token.chop(1);
    token.replace('+', '-').replace('/', '_');
    return crypto::fromBase64Url(token);
}

/// Any one JSON value, a bare number or text too.
std::optional<QJsonValue> readJson(const QByteArray &json)
{
    const QJsonArray one = QJsonDocument::fromJson('[' + json + ']').array();
    if (one.size() != 1)
        return std::nullopt;
    return one.first();
}

} // namespace

std::expected<Invite, InviteError> parseInviteLink(QStringView text, qint64 nowSeconds)
{
    if (text.size() > longestLink)
        return notAnInvite();
    const auto token = findToken(text.trimmed().toString());
    if (!token)
        return notAnInvite();
    const auto json = decodeToken(*token);
    const auto value = json ? readJson(*json) : std::nullopt;
    if (!value)
        return notJson();
    if (!value->isObject())
        return notAnObject();
    auto payload = parseInvitePayload(value->toObject(), nowSeconds);
    if (!payload)
        return std::unexpected(std::move(payload).error());
    return Invite{std::move(*payload), value->toObject(), crypto::toBase64Url(*json)};
}

QString inviteLink(const Invite &invite)
{
    return u"ic://join/"_s + QString::fromLatin1(invite.token);
}

QString inviteHttpLink(const Invite &invite)
{
    QUrl url(invite.payload.brokerUrl);
    url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    url.setPath(u"/join/"_s + QString::fromLatin1(invite.token));
    url.setQuery(QString());
    url.setFragment(QString());
    url.setUserInfo(QString());
    return url.toString(QUrl::FullyEncoded);
}

} // namespace meshtray::protocol
