// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/requestguard.h"

#include <QHostInfo>

namespace meshtray::net {
namespace {

using namespace Qt::StringLiterals;

// "name", "name:7900", "[::1]:7900" → the host part, without brackets; nothing when the port is not a number.
std::optional<QByteArray> hostPart(QByteArrayView text)
{
    const bool bracketed = text.startsWith('[');
    const qsizetype end = bracketed ? text.indexOf(']') : text.indexOf(':') < 0 ? text.size() : text.indexOf(':');
    if (end < 0)
        return std::nullopt;
    const QByteArrayView rest = text.sliced(bracketed ? end + 1 : end);
    const bool portIsFine =
        rest.isEmpty() ||
        (rest.startsWith(':') && std::ranges::all_of(rest.sliced(1), [](char c) { return c >= '0' && c <= '9'; }));
    if (!portIsFine)
        return std::nullopt;
    return text.sliced(bracketed ? 1 : 0, bracketed ? end - 1 : end).toByteArray().toLower();
}

} // namespace

RequestGuard::RequestGuard(const QByteArrayList &allowedOrigins, const QStringList &machineNames)
    : m_allowedOrigins(allowedOrigins)
    , m_names{"localhost"_ba}
{
    for (const QString &name : machineNames)
        m_names.append(name.toLower().toUtf8());
}

void RequestGuard::alsoAsk(KnowsName knows)
{
    m_knowsName = std::move(knows);
}

bool RequestGuard::allows(const HttpRequest &request) const
{
    const auto origin = request.headers.constFind("origin"_ba);
    if (origin != request.headers.cend() && !m_allowedOrigins.contains(*origin))
        return false;
    return allowsHost(request.headers.value("host"_ba));
}

bool RequestGuard::allowsHost(QByteArrayView text) const
{
    auto host = hostPart(text);
    if (!host || host->isEmpty())
        return false;
    if (QHostAddress address; address.setAddress(QString::fromLatin1(*host)))
        return true;
    if (host->endsWith('.')) // the fully qualified form of a name
        host->chop(1);
    return m_names.contains(*host) || (m_knowsName && m_knowsName(*host));
}

QStringList RequestGuard::namesOfThisMachine()
{
    const QString name = QHostInfo::localHostName();
    const QString domain = QHostInfo::localDomainName();
    if (name.isEmpty())
        return {};
    QStringList names{name, name.section(u'.', 0, 0), name.section(u'.', 0, 0) + u".local"_s};
    if (!domain.isEmpty())
        names.append(name.section(u'.', 0, 0) + u'.' + domain);
    return names;
}

} // namespace meshtray::net
