// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/mesh.h"
#include "mesh/message.h"

#include <QDateTime>
#include <QString>

// How states are called and drawn. Pure functions; nothing here decides anything.
namespace meshtray::ui {

/// A state as people see it: a picture (name of an icon in resources/icons), and words. `calm` is false for what a
/// person should look at.
struct Mark {
    QString icon;
    QString words;
    bool calm = true;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// A mesh at a glance: "Connected", "Connecting…", "Not connected", or its trouble in short.
Mark markOf(const MeshKeyState &key, const client::ConnectionState &connection);
/// What is wrong with a mesh and what to do, in a sentence; empty while nothing is, or it mends itself quickly.
QString troubleOf(const MeshKeyState &key, const client::ConnectionState &connection);
/// What to tell beside a mesh: its trouble, that messages cannot be kept, or while it is connected that the clock is
/// off, which is none. Empty for none.
QString noticeOf(const Mesh &mesh);
/// Why the key could not be had, as `status` names it (automationjson.h); empty when that is not the trouble.
QString keyTroubleOf(const MeshKeyState &key);
/// Whether "Try again" can help.
bool canRetry(const MeshKeyState &key, const client::ConnectionState &connection);

/// What is known of a peer's presence: "Idle", "Working", "Do not disturb", "Offline". No icon and no words where
/// nothing is known, because the broker does not tell or there is no connection.
Mark presenceMark(const Peers &peers, const QByteArray &key);
/// The same of a status.
Mark markOf(protocol::Status status);
/// The mark's words and what the peer says to be doing, in one line: "Working · Writing tests".
QString presenceLine(const Peers &peers, const QByteArray &key);
/// Where a session works, with which model: "…/shop/login · opus"; empty when it does not say. The path keeps its
/// direction in any text around it.
QString placeOf(const Peer &peer);
/// The whole of a path, with its direction kept.
QString isolatedPath(const QString &path);

/// How a message came and who could read it.
Mark markOf(Trust trust);
/// False when there is nothing to read, but why.
bool hasText(Trust trust);
/// What became of a message of ours; the words of a refusal have its reason.
Mark markOf(const client::OutgoingState &state);
/// Whether a message of ours may be sent once more.
bool canRetry(const client::OutgoingState &state);

/// A name or a line that others chose, fit to be shown in one line: no control or direction characters, spaces
/// simplified, at most `limit` characters.
QString singleLine(const QString &text, qsizetype limit = 64);
/// Text that others wrote, with its lines, but without control and direction characters.
QString withoutControls(const QString &text);

/// "14:05" today, "Yesterday", the day's name within a week, else the date. Both in local time.
QString shortTime(const QDateTime &at, const QDateTime &now);
/// The day as a heading: "Today", "Yesterday", or the date.
QString dayHeading(const QDate &day, const QDate &today);

/// "8a88 e3dd 7409 f195" of a 64-hex key; empty for anything else.
QString fingerprintOf(const QByteArray &hexKey);

} // namespace meshtray::ui
