// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/portholder.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

#include <algorithm>

namespace meshtray::net {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostTrials = 200;
constexpr qint64 mostTable = 16 << 20;

enum class Trial { Free, Taken, Impossible };

Trial tryPort(const QHostAddress &host, quint16 port)
{
    QTcpServer server;
    if (server.listen(host, port))
        return Trial::Free;
    return server.serverError() == QAbstractSocket::AddressInUseError ? Trial::Taken : Trial::Impossible;
}

bool isFree(const QList<ListenAddress> &wanted, quint16 port)
{
    return std::ranges::none_of(
        wanted, [port](const ListenAddress &address) { return tryPort(address.host, port) != Trial::Free; });
}

std::optional<quint16> nextFree(const QList<ListenAddress> &wanted, quint16 taken)
{
    for (int port = taken + 1; port <= std::min(taken + mostTrials, 65535); ++port)
        if (isFree(wanted, static_cast<quint16>(port)))
            return static_cast<quint16>(port);
    return std::nullopt;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostTable) : QByteArray();
}

bool hasOneOf(const QString &process, const QStringList &sockets)
{
    const QDir open(u"/proc/%1/fd"_s.arg(process));
    const QStringList names = open.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(names, [&](const QString &name) {
        const QString target = QFile::symLinkTarget(open.filePath(name));
        return std::ranges::any_of(sockets, [&](const QString &socket) { return target.endsWith(socket); });
    });
}

} // namespace

QList<quint64> listeningSockets(QByteArrayView table, quint16 port)
{
    constexpr int localAddress = 1;
    constexpr int state = 3;
    constexpr int inode = 9;
    QList<quint64> found;
    const auto lines = table.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const auto fields = line.simplified().split(' ');
        if (fields.size() <= inode || fields[state] != "0A") // LISTEN
            continue;
        const qsizetype colon = fields[localAddress].lastIndexOf(':');
        bool isPort = false;
        bool isInode = false;
        const uint number = fields[localAddress].sliced(colon + 1).toUInt(&isPort, 16);
        const quint64 socket = fields[inode].toULongLong(&isInode);
        if (colon > 0 && isPort && isInode && number == port)
            found.append(socket);
    }
    return found;
}

std::optional<PortHolder> holderOf(quint16 port)
{
    QStringList sockets;
    for (const auto &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s})
        for (const quint64 inode : listeningSockets(contentOf(table), port))
            sockets.append(u"socket:[%1]"_s.arg(inode));
    if (sockets.isEmpty())
        return std::nullopt;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        if (!hasOneOf(process, sockets))
            continue;
        const QByteArray name = contentOf(u"/proc/%1/comm"_s.arg(process)).trimmed();
        return PortHolder{process.toLongLong(), QString::fromUtf8(name)};
    }
    return std::nullopt;
}

std::optional<PortConflict> portConflict(const QList<ListenAddress> &wanted)
{
    const auto taken = std::ranges::find_if(
        wanted, [](const ListenAddress &address) { return tryPort(address.host, address.port) == Trial::Taken; });
    if (taken == wanted.end())
        return std::nullopt;
    return PortConflict{taken->port, holderOf(taken->port), nextFree(wanted, taken->port)};
}

} // namespace meshtray::net
