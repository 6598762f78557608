// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/policy.h"

#include <QJsonObject>
#include <QStringList>

// The policy as it stands in a file. Reading is total: whatever is there, a valid policy comes out.
namespace meshtray::notify {

constexpr qsizetype mostRules = 200;
constexpr qsizetype mostMutes = 2'000;

/// Whether each name in it has the form of its kind, and the treatment is one that there is.
bool isValid(const Rule &rule);
bool isValid(const Mute &mute);

QJsonObject toJson(const Policy &policy);

struct PolicyReading {
    Policy policy;
    QStringList problems; ///< fields that made no sense, "rules[3].sender"; each has its default, or is left out
};
/// A rule or a mute of which one field makes no sense is left out as a whole: with less said it would match more.
PolicyReading readPolicy(const QJsonObject &json);

} // namespace meshtray::notify
