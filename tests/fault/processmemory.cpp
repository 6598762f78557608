// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "processmemory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

/// A line of /proc/self/status, which tells kilobytes.
qint64 statusBytes(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').value(0).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

qint64 residentBytes()
{
    return statusBytes("VmRSS:");
}

qint64 peakOfResidentBytes()
{
    return statusBytes("VmHWM:");
}

void resetPeakOfResidentBytes()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace meshtray::test
