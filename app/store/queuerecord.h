// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/brokerrecords.h"

#include <functional>

// How waiting messages lie in a row of `message_batches`: record behind record, each
//   4 bytes  big endian: how many follow; the highest bit says that they end in a checksum
//   n bytes  its order and the fields as QDataStream writes them (version Qt_6_4)
//   8 bytes  big endian: XXH3-64 of these n bytes; records of before it was introduced have none
namespace meshtray::store {

constexpr qsizetype recordHead = 4; ///< bytes before each record

/// Appends the message, with its order, to the records; gives back how many bytes that were.
qsizetype appendRecord(QByteArray &records, const QueuedMessage &message);

/// Reads the record that begins behind its head at `at`. Without the sender's names, which are read elsewhere. Nothing
/// when it is not as it was written.
std::optional<QueuedMessage> readRecord(QByteArrayView records, qsizetype at);

/// Each record of a batch with its place: where it begins behind its head, and its size. False when one is cut short.
bool forEachRecord(QByteArrayView records, const std::function<void(qsizetype at, qsizetype size)> &visit);

} // namespace meshtray::store
