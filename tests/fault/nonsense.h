// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "nonsensebroker.h"

#include <QList>

// Every kind of nonsense that a broker may do to a client.
namespace meshtray::test {

QList<Nonsense> nonsenseOfHandshakes();
QList<Nonsense> nonsenseOfFrames();   ///< what no WebSocket may write
QList<Nonsense> nonsenseOfFloods();   ///< too much of something
QList<Nonsense> nonsenseOfMessages(); ///< whole texts that say nothing sensible
QList<Nonsense> nonsenseOfEndings();  ///< close codes and their reasons

/// The answer to a hello, as a frame.
QByteArray goodAnswer();

} // namespace meshtray::test
