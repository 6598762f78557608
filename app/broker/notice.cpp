// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/notice.h"

#include "core/logging.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr std::chrono::milliseconds pause{20};
constexpr std::chrono::minutes interval{1};

QString pathIn(const QString &dataFolder)
{
    return QDir(dataFolder).absoluteFilePath(u"broker.notice"_s);
}

} // namespace

void giveNotice(const QString &dataFolder)
{
    // Only the broker makes the file: without it there is nobody to notice.
    QFile file(pathIn(dataFolder));
    if (file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        file.write("changed\n");
}

NoticeWatcher::NoticeWatcher(const QString &dataFolder, Clock &clock)
    : m_path(pathIn(dataFolder))
    , m_pause(clock)
    , m_lookAgain(clock)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_pause.isPending())
            m_pause.start(pause, [this] { notice(); });
    });
}

void NoticeWatcher::start()
{
    watch();
    m_lookAgain.start(interval, [this] { notice(); });
}

void NoticeWatcher::notice()
{
    start();
    Q_EMIT noticed();
}

void NoticeWatcher::watch()
{
    if (!m_watcher.files().isEmpty())
        return;
    QFile file(m_path);
    const bool isThere =
        file.exists() || (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    if (!isThere || !m_watcher.addPath(m_path))
        qCWarning(lcBroker) << "notices of other programs are seen once a minute only";
}

} // namespace meshtray::broker
