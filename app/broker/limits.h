// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "core/result.h"

#include <span>
#include <variant>

// Every limit of a broker that can be set, as text: for the options of `meshtray-broker serve`, for what a desktop
// remembers about its broker, and for the page where it is set by hand (docs/broker.md).
namespace meshtray::broker {

enum class LimitKind {
    Count,    ///< "250"
    Bytes,    ///< "1M": digits, with K, M or G (powers of 1024)
    Duration, ///< "90s": digits and one of ms, s, m, h, d
    Rate,     ///< "off" or PER_SECOND:BURST
    Switch,   ///< "on" or "off"
    Origins,  ///< web origins like https://example.org, with spaces between them
};

/// Whether a count can be "off" instead of a number: 0 in the configuration.
enum class CanBeOff { No, Yes };

/// One of them.
struct Limit {
    using Field = std::variant<int BrokerConfig::*, qint64 BrokerConfig::*, std::chrono::milliseconds BrokerConfig::*,
                               std::chrono::seconds BrokerConfig::*, Rate BrokerConfig::*,
                               LoopbackBlocking BrokerConfig::*, QByteArrayList BrokerConfig::*>;

    const char *name; ///< as an option, without its dashes: "max-connections"
    LimitKind kind;
    const char *placeholder; ///< of its value in a usage text: "N"; empty for a switch
    Field field;
    qint64 least = 0; ///< in ones, bytes or milliseconds
    qint64 most = 0;
    const char *labelText;
    const char *helpText;
    CanBeOff canBeOff = CanBeOff::No;

    /// What a person reads before its value, in the program's language: "Connections a mesh".
    QString label() const;
    /// A line that says what it does, in the program's language. English in meshtray-broker.
    QString help() const;
    /// "a whole number from 1 to 10000", in the program's language.
    QString whatFits() const;
    /// Its value in `config`, in the shortest way that set() reads as the same.
    QString text(const BrokerConfig &config) const;
    /// InvalidInput with a sentence that says what would fit; `config` is as before then.
    Result<void> set(BrokerConfig &config, QStringView text) const;
};

/// All of them, in the order in which people are shown them.
std::span<const Limit> limits();
/// Null when there is none of that name.
const Limit *findLimit(QStringView name);
/// InvalidInput with a sentence when two limits contradict each other: to be asked when all of them are set.
Result<void> checkLimits(const BrokerConfig &config);

} // namespace meshtray::broker
