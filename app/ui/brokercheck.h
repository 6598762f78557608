// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/finding.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>

namespace meshtray::ui {

/// Asks the broker of one mesh for its /health and tells what can be said of the way to it, its key, its clock and its
/// version. `mesh`: as "status" tells of it. `done` comes once, never after `context` is gone.
void checkBroker(const QJsonObject &mesh, QObject *context, std::function<void(QList<Finding>)> done);

} // namespace meshtray::ui
