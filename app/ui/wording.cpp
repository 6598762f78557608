// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/wording.h"

#include "client/clockskew.h"
#include "core/overloaded.h"
#include "ui/automationjson.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Mark online()
{
    return {u"state-online"_s, Words::tr("Connected")};
}
Mark connecting()
{
    return {u"state-connecting"_s, Words::tr("Connecting…")};
}
Mark offline()
{
    return {u"state-offline"_s, Words::tr("Not connected"), false};
}
Mark trouble(const QString &words)
{
    return {u"state-trouble"_s, words, false};
}

QString shortReason(const SecretError &error)
{
    switch (error.kind) {
    case SecretError::Kind::Locked:
        return Words::tr("Keyring locked");
    case SecretError::Kind::Absent:
        return Words::tr("Key missing");
    case SecretError::Kind::NoService:
        return Words::tr("No keyring");
    case SecretError::Kind::TimedOut:
    case SecretError::Kind::Denied:
    case SecretError::Kind::Corrupt:
    case SecretError::Kind::Failed:
        break;
    }
    return Words::tr("Key unavailable");
}

/// Characters that turn the reading direction or are not printed: they can make text look like something else.
bool isTreacherous(QChar c)
{
    const char16_t u = c.unicode();
    const bool direction = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f ||
                           u == 0x061c || u == 0x2028 || u == 0x2029 || u == 0xfeff;
    return direction || c.category() == QChar::Other_Control;
}

} // namespace

Mark markOf(const MeshKeyState &key, const client::ConnectionState &connection)
{
    if (std::holds_alternative<Unlocking>(key))
        return {u"state-connecting"_s, Words::tr("Reading the key…")};
    if (const auto *missing = std::get_if<KeyUnavailable>(&key))
        return trouble(shortReason(missing->error));
    if (std::holds_alternative<HistoryUnavailable>(key))
        return trouble(Words::tr("Messages unreadable"));
    return std::visit(Overloaded{
                          [](const client::Closed &) { return offline(); },
                          [](const client::Connecting &state) { return state.attempt == 0 ? connecting() : offline(); },
                          [](const client::AwaitingAck &) { return connecting(); },
                          [](const client::Open &) { return online(); },
                          [](const client::Reconnecting &) { return offline(); },
                          [](const client::Rejected &) { return trouble(Words::tr("Turned away")); },
                      },
                      connection);
}

QString troubleOf(const MeshKeyState &key, const client::ConnectionState &connection)
{
    if (const auto *missing = std::get_if<KeyUnavailable>(&key))
        return missing->error.message;
    if (const auto *again = std::get_if<Unlocking>(&key); again && again->lastTime)
        return again->lastTime->message;
    if (const auto *unreadable = std::get_if<HistoryUnavailable>(&key))
        return unreadable->error.message;
    if (const auto *waiting = std::get_if<client::Reconnecting>(&connection))
        return waiting->reason.isEmpty()
                   ? Words::tr("The broker cannot be reached. Messages wait here and go out when it is back.")
                   : waiting->reason;
    if (const auto *rejected = std::get_if<client::Rejected>(&connection))
        return rejected->reason.isEmpty()
                   ? Words::tr("The broker does not let you in any more. Ask the owner of the mesh for a new invite.")
                   : rejected->reason;
    return {};
}

QString noticeOf(const Mesh &mesh)
{
    const QString trouble = troubleOf(mesh.keyState(), mesh.connectionState());
    if (!trouble.isEmpty())
        return trouble;
    if (mesh.keepingTrouble())
        return Words::tr("New messages cannot be kept and wait at the broker: %1").arg(mesh.keepingTrouble()->message);
    const bool isOpen = std::holds_alternative<client::Open>(mesh.connectionState());
    return isOpen && client::isClockFarOff(mesh.clockSkewMs()) ? client::clockSkewSentence(mesh.clockSkewMs())
                                                               : QString();
}

QString keyTroubleOf(const MeshKeyState &key)
{
    const auto *missing = std::get_if<KeyUnavailable>(&key);
    return missing ? nameOf(missing->error.kind) : QString();
}

bool canRetry(const MeshKeyState &key, const client::ConnectionState &connection)
{
    return std::holds_alternative<KeyUnavailable>(key) || std::holds_alternative<HistoryUnavailable>(key) ||
           std::holds_alternative<client::Reconnecting>(connection);
}

Mark markOf(protocol::Status status)
{
    switch (status) {
    case protocol::Status::Idle:
        return {u"presence-idle"_s, Words::tr("Idle")};
    case protocol::Status::Working:
        return {u"presence-working"_s, Words::tr("Working")};
    case protocol::Status::DoNotDisturb:
        return {u"presence-dnd"_s, Words::tr("Do not disturb")};
    }
    Q_UNREACHABLE();
}

namespace {

/// The last folders of a path, which tell most.
QString shortPath(const QString &path)
{
    constexpr qsizetype kept = 2;
    const QStringList folders = path.split(u'/', Qt::SkipEmptyParts);
    if (folders.size() <= kept)
        return path;
    return u"…/"_s + folders.last(kept).join(u'/');
}

QString joined(const QStringList &parts)
{
    if (parts.isEmpty())
        return {};
    QString line = parts.first();
    for (const QString &part : parts.sliced(1))
        line = Words::tr("%1 · %2", "status and summary").arg(line, part);
    return line;
}

} // namespace

Mark presenceMark(const Peers &peers, const QByteArray &key)
{
    if (!peers.isKnown())
        return {};
    const Peer *peer = peers.find(key);
    if (!peer || !peer->online)
        return {u"presence-offline"_s, Words::tr("Offline")};
    return markOf(peer->status);
}

QString presenceLine(const Peers &peers, const QByteArray &key)
{
    const QString words = presenceMark(peers, key).words;
    const Peer *peer = peers.find(key);
    if (!peer || words.isEmpty())
        return words;
    QStringList parts{words, singleLine(peer->summary, 200)};
    if (peer->isSession())
        parts.append(placeOf(*peer));
    parts.removeAll(QString());
    return joined(parts);
}

QString isolatedPath(const QString &path)
{
    constexpr QChar leftToRight(0x2066);
    constexpr QChar end(0x2069);
    return path.isEmpty() ? path : leftToRight + path + end;
}

QString placeOf(const Peer &peer)
{
    QStringList parts{isolatedPath(shortPath(singleLine(peer.cwd, 200))), singleLine(peer.model, 40)};
    parts.removeAll(QString());
    return joined(parts);
}

Mark markOf(Trust trust)
{
    switch (trust) {
    case Trust::Direct:
        return {u"lock"_s, Words::tr("End-to-end encrypted")};
    case Trust::Plain:
        return {u"lock-open"_s, Words::tr("Not encrypted, sender not proven")};
    case Trust::NotAuthenticated:
        return {u"unknown"_s, Words::tr("Not authenticated"), false};
    case Trust::Undecryptable:
        return {u"lock-broken"_s, Words::tr("Could not be decrypted"), false};
    case Trust::Reflected:
        return {u"reflected"_s, Words::tr("Copy of a message sent the other way"), false};
    case Trust::CrossMesh:
        return {u"reflected"_s, Words::tr("Copy of a message of another mesh"), false};
    case Trust::Damaged:
        return {u"lock-broken"_s, Words::tr("Damaged on this computer"), false};
    case Trust::System:
        break;
    }
    return {u"info"_s, Words::tr("From the broker")};
}

bool hasText(Trust trust)
{
    return trust != Trust::Undecryptable && trust != Trust::Damaged;
}

Mark markOf(const client::OutgoingState &state)
{
    return std::visit(
        Overloaded{
            [](const client::Waiting &) { return Mark{u"clock"_s, Words::tr("Waiting")}; },
            [](const client::Accepted &) { return Mark{u"check"_s, Words::tr("Sent")}; },
            [](const client::NotConfirmed &) { return Mark{u"unknown"_s, Words::tr("Not confirmed"), false}; },
            [](const client::Refused &refused) {
                return Mark{u"refused"_s, Words::tr("Refused: %1").arg(singleLine(refused.reason, 200)), false};
            },
            [](const client::Expired &expired) {
                return Mark{u"refused"_s,
                            expired.trace == client::Trace::None
                                ? Words::tr("Not sent: it waited for seven days")
                                : Words::tr("Given up after seven days; it may have arrived"),
                            false};
            },
            [](const client::Cancelled &cancelled) {
                return Mark{u"refused"_s,
                            cancelled.trace == client::Trace::None ? Words::tr("Cancelled")
                                                                   : Words::tr("Cancelled; it may have arrived"),
                            false};
            },
        },
        state);
}

bool canRetry(const client::OutgoingState &state)
{
    return !std::holds_alternative<client::Waiting>(state) && !std::holds_alternative<client::Accepted>(state);
}

QString withoutControls(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) { return isTreacherous(c) && c != u'\n' && c != u'\t'; });
    return result;
}

QString singleLine(const QString &text, qsizetype limit)
{
    const QString line = withoutControls(text.left(limit * 4)).simplified();
    return line.size() <= limit ? line : line.left(limit - 1) + u'…';
}

QString shortTime(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QLocale locale;
    if (days <= 0)
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (days == 1)
        return Words::tr("Yesterday");
    if (days < 7)
        return locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString dayHeading(const QDate &day, const QDate &today)
{
    const qint64 days = day.daysTo(today);
    if (days == 0)
        return Words::tr("Today");
    if (days == 1)
        return Words::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString fingerprintOf(const QByteArray &hexKey)
{
    const auto key = crypto::PublicKey::fromHex(hexKey);
    return key ? key->fingerprint() : QString();
}

} // namespace meshtray::ui
