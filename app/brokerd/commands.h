// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "brokerd/arguments.h"
#include "core/clock.h"

#include <QJsonDocument>

// The verbs that look at a data folder or change it, while a broker serves it or not. Each gives what it prints.
namespace meshtray::brokerd {

Result<QJsonDocument> run(const CreateMesh &command, const Clock &clock);
Result<QJsonDocument> run(const CreateInvite &command, const Clock &clock);
Result<QJsonDocument> run(const ListMembers &command, const Clock &clock);

} // namespace meshtray::brokerd
