// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/httptime.h"

#include "client/brokerhttp.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace meshtray::client {
namespace {

constexpr std::chrono::seconds patience{5};

} // namespace

TimeQuery httpTime()
{
    return [](const QUrl &brokerUrl, QObject *context, const std::function<void(std::optional<qint64>)> &done) {
        const auto broker = net::BrokerAddress::parse(brokerUrl);
        if (!broker)
            return done(std::nullopt);
        const HttpQuestion question{.path = u"/health"_s, .json = {}, .patience = patience};
        askBroker(*broker, question, context, [done](const std::expected<HttpAnswer, HttpFailure> &answer) {
            done(answer ? readHttpDate(answer->date) : std::nullopt);
        });
    };
}

std::optional<qint64> readHttpDate(QByteArrayView text)
{
    constexpr qsizetype length = 29;
    if (text.size() != length)
        return std::nullopt;
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC); // what was read so far has no zone
    if (!time.isValid())
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

} // namespace meshtray::client
