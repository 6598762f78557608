// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/limits.h"

#include "broker/limitvalues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// How their values are read and written. The table itself is in limittable.cpp.
namespace meshtray::broker {
namespace {

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::broker)
};

bool isWithin(const Limit &limit, qint64 value)
{
    return value >= limit.least && value <= limit.most;
}

/// Reads a text into a field of the configuration; false when it does not fit.
struct Reader {
    const Limit &limit;
    BrokerConfig &config;
    QStringView text;

    bool operator()(int BrokerConfig::*field) const
    {
        const bool isOff = limit.canBeOff == CanBeOff::Yes && text == "off"_L1;
        const auto number = isOff ? std::optional<qint64>(0) : parseNumber(text);
        if (!number || (!isOff && !isWithin(limit, *number)))
            return false;
        config.*field = static_cast<int>(*number);
        return true;
    }
    bool operator()(qint64 BrokerConfig::*field) const
    {
        const auto size = parseSize(text);
        if (!size || !isWithin(limit, *size))
            return false;
        config.*field = *size;
        return true;
    }
    template <class Duration>
    bool setDuration(Duration BrokerConfig::*field) const
    {
        const auto duration = parseDuration(text);
        if (!duration || !isWithin(limit, duration->count()))
            return false;
        const auto rounded = std::chrono::duration_cast<Duration>(*duration);
        if (rounded != *duration)
            return false;
        config.*field = rounded;
        return true;
    }
    bool operator()(std::chrono::milliseconds BrokerConfig::*field) const { return setDuration(field); }
    bool operator()(std::chrono::seconds BrokerConfig::*field) const { return setDuration(field); }
    bool operator()(Rate BrokerConfig::*field) const
    {
        const auto rate = parseRate(text);
        const auto most = static_cast<double>(limit.most);
        if (!rate || (!rate->isOff() && (rate->perSecond > most || rate->burst > most)))
            return false;
        config.*field = *rate;
        return true;
    }
    bool operator()(LoopbackBlocking BrokerConfig::*field) const
    {
        if (text != "on"_L1 && text != "off"_L1)
            return false;
        config.*field = text == "on"_L1 ? LoopbackBlocking::Included : LoopbackBlocking::Exempt;
        return true;
    }
    bool operator()(QByteArrayList BrokerConfig::*field) const
    {
        QByteArrayList origins;
        const QStringList parts = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const auto origin = parseOrigin(part);
            if (!origin)
                return false;
            if (!origins.contains(*origin))
                origins.append(*origin);
        }
        if (origins.size() > limit.most)
            return false;
        config.*field = origins;
        return true;
    }
};

struct Writer {
    const Limit &limit;
    const BrokerConfig &config;

    QString operator()(int BrokerConfig::*field) const
    {
        const bool isOff = limit.canBeOff == CanBeOff::Yes && config.*field == 0;
        return isOff ? u"off"_s : QString::number(config.*field);
    }
    QString operator()(qint64 BrokerConfig::*field) const { return formatSize(config.*field); }
    QString operator()(std::chrono::milliseconds BrokerConfig::*field) const { return formatDuration(config.*field); }
    QString operator()(std::chrono::seconds BrokerConfig::*field) const { return formatDuration(config.*field); }
    QString operator()(Rate BrokerConfig::*field) const { return formatRate(config.*field); }
    QString operator()(LoopbackBlocking BrokerConfig::*field) const
    {
        return config.*field == LoopbackBlocking::Included ? u"on"_s : u"off"_s;
    }
    QString operator()(QByteArrayList BrokerConfig::*field) const
    {
        return QString::fromLatin1((config.*field).join(' '));
    }
};

std::unexpected<Error> contradiction(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence);
}

} // namespace

QString Limit::label() const
{
    return QCoreApplication::translate("meshtray::broker", labelText);
}

QString Limit::help() const
{
    return QCoreApplication::translate("meshtray::broker", helpText);
}

QString Limit::whatFits() const
{
    switch (kind) {
    case LimitKind::Count:
        return (canBeOff == CanBeOff::Yes ? Words::tr("a whole number from %1 to %2, or off")
                                          : Words::tr("a whole number from %1 to %2"))
            .arg(least)
            .arg(most);
    case LimitKind::Bytes:
        return Words::tr("a size from %1 to %2, like 512K or 2M").arg(formatSize(least), formatSize(most));
    case LimitKind::Duration:
        return Words::tr("a time from %1 to %2, like 90s, 15m or 12h (ms, s, m, h, d)")
            .arg(formatDuration(std::chrono::milliseconds(least)), formatDuration(std::chrono::milliseconds(most)));
    case LimitKind::Rate:
        return Words::tr("off, or how many a second and how many at once, like 100:500, each from 1 to %1").arg(most);
    case LimitKind::Switch:
        return Words::tr("on or off");
    case LimitKind::Origins:
        return Words::tr("up to %1 web addresses like https://example.org, without a path").arg(most);
    }
    return {};
}

QString Limit::text(const BrokerConfig &config) const
{
    return std::visit(Writer{*this, config}, field);
}

Result<void> Limit::set(BrokerConfig &config, QStringView text) const
{
    if (std::visit(Reader{*this, config, text}, field))
        return {};
    return fail(ErrorCode::InvalidInput,
                Words::tr("“%1” does not fit: give %2.").arg(text.left(64).toString(), whatFits()));
}

const Limit *findLimit(QStringView name)
{
    const auto all = limits();
    const auto found = std::ranges::find_if(all, [name](const Limit &l) { return name == QLatin1StringView(l.name); });
    return found == all.end() ? nullptr : &*found;
}

Result<void> checkLimits(const BrokerConfig &config)
{
    if (config.pongDeadline <= config.pingInterval) {
        return contradiction(Words::tr("The time to wait for a pong (%1) must be longer than the time between two "
                                       "pings (%2): nobody could stay connected.")
                                 .arg(formatDuration(config.pongDeadline), formatDuration(config.pingInterval)));
    }
    if (config.maxUnauthenticatedPerAddress > config.maxUnauthenticated) {
        return contradiction(Words::tr("One address may have %1 connections that have not said who they are, but all "
                                       "together only %2: give one address fewer, or all of them more.")
                                 .arg(config.maxUnauthenticatedPerAddress)
                                 .arg(config.maxUnauthenticated));
    }
    if (config.retention <= config.redeliverAfter) {
        return contradiction(Words::tr("Messages are kept for %1, but repeated only after %2: keep them longer.")
                                 .arg(formatDuration(config.retention), formatDuration(config.redeliverAfter)));
    }
    return {};
}

} // namespace meshtray::broker
