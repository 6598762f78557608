// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/messagelink.h"

#include "ui/wording.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qsizetype longestAddress = 2048;

bool endsAddress(QChar c)
{
    constexpr QStringView others = u"<>\"`{}|\\^";
    return c.isSpace() || c.category() == QChar::Other_Control || c == u'\u00ab' || c == u'\u00bb' || c == u'\u201c' ||
           c == u'\u201d' || others.contains(c);
}

/// What ends a sentence does not belong to the address in it; neither does a bracket that was opened before it.
qsizetype withoutEndOfSentence(QStringView address)
{
    qsizetype length = address.size();
    for (; length > 0; --length) {
        const QChar last = address[length - 1];
        if (QStringView(u".,;:!?'*_~").contains(last))
            continue;
        const QChar opening = last == u')' ? u'(' : last == u']' ? u'[' : QChar();
        if (opening.isNull() || address.first(length).count(opening) >= address.first(length).count(last))
            break;
    }
    return length;
}

qsizetype schemeLength(QStringView text)
{
    for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://")}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    return 0;
}

std::optional<QUrl> urlFrom(const QString &address)
{
    if (address.size() > longestAddress || schemeLength(address) == 0)
        return std::nullopt;
    const QUrl url(address, QUrl::TolerantMode);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && isHttp && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

} // namespace

std::optional<MessageLink> linkFrom(const QString &address)
{
    const auto url = urlFrom(address);
    if (!url)
        return std::nullopt;
    MessageLink link;
    link.address = QString::fromLatin1(url->toEncoded());
    const QString host = url->host(QUrl::FullyEncoded);
    const QString port = url->port() < 0 ? QString() : u":%1"_s.arg(url->port());
    const QString readable =
        withoutControls(QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist)); // also when it imitates another
    link.host = (host.contains(u':') ? u"[%1]"_s.arg(host) : host) + port;
    link.readableHost = readable.isEmpty() || readable == host ? QString() : readable + port;
    const QString password = url->password(QUrl::FullyDecoded);
    link.userInfo =
        singleLine(url->userName(QUrl::FullyDecoded) + (password.isEmpty() ? QString() : u":%1"_s.arg(password)));
    link.isEncrypted = url->scheme() == u"https";
    return link;
}

QList<TextSpan> linksIn(const QString &text, qsizetype limit)
{
    QList<TextSpan> links;
    qsizetype from = 0;
    while (links.size() < limit) {
        const qsizetype start = text.indexOf(u"http"_s, from, Qt::CaseInsensitive);
        if (start < 0)
            break;
        const QStringView rest = QStringView(text).sliced(start);
        const qsizetype scheme = schemeLength(rest);
        const bool isInsideWord = start > 0 && text[start - 1].isLetterOrNumber();
        if (scheme == 0 || isInsideWord) {
            from = start + 4;
            continue;
        }
        qsizetype end = scheme;
        while (end < rest.size() && end <= longestAddress && !endsAddress(rest[end]))
            ++end;
        from = start + end;
        const qsizetype length = withoutEndOfSentence(rest.first(end));
        const QString address = rest.first(length).toString();
        if (urlFrom(address))
            links.append({TextSpan::Look::Link, start, length, address});
    }
    return links;
}

} // namespace meshtray::ui
