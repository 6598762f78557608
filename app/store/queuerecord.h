// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/brokerrecords.h"

#include <functional>

// How waiting messages lie in a row of `message_batches`: record behind record, each its size (4 bytes, big endian, of
// what follows), its order, and the fields as QDataStream writes them (version Qt_6_4).
namespace meshtray::store {

/// Appends the message, with its order, to the records; gives back how many bytes that were.
qsizetype appendRecord(QByteArray &records, const QueuedMessage &message);

/// Reads one record, without the size before it. Without the sender's names, which are read elsewhere. Nothing when it
/// is not one.
std::optional<QueuedMessage> readRecord(QByteArrayView record);

/// Each record of a batch with its place: where it begins behind its size, and its size. False when one is cut short.
bool forEachRecord(QByteArrayView records, const std::function<bool(qsizetype at, qsizetype size)> &visit);

constexpr qsizetype recordHead = 4; ///< bytes before each record

} // namespace meshtray::store
