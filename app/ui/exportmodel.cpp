// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/exportmodel.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

/// A mesh's name without what file systems do not like.
QString fileNameOf(QString mesh)
{
    for (QChar &c : mesh)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    return mesh;
}

} // namespace

QString documentPath(const QString &name)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    return folder + u'/' + name;
}

ExportModel::ExportModel(MeshService &meshes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_names(meshes)
    , m_commands(meshes, clock)
{
    refresh();
}

void ExportModel::refresh()
{
    const QString chosen = m_meshes.value(m_mesh).value;
    const QList<NamedPlace> meshes = m_names.meshes();
    if (meshes == m_meshes)
        return;
    m_meshes = meshes;
    m_mesh = 0;
    for (qsizetype i = 0; i < m_meshes.size(); ++i)
        if (m_meshes.at(i).value == chosen)
            m_mesh = static_cast<int>(i);
    suggestFile();
    Q_EMIT changed();
}

/// Unless the person has another one in mind.
void ExportModel::suggestFile()
{
    if (m_file != m_suggested || m_meshes.isEmpty())
        return;
    const QString day = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()).date().toString(Qt::ISODate);
    m_suggested = documentPath(u"meshtray-%1-%2.json"_s.arg(fileNameOf(m_meshes.value(m_mesh).words), day));
    m_file = m_suggested;
}

QStringList ExportModel::meshNames() const
{
    QStringList names;
    for (const NamedPlace &mesh : m_meshes)
        names += mesh.words;
    return names;
}

void ExportModel::setMesh(int index)
{
    if (index < 0 || index >= m_meshes.size() || index == m_mesh)
        return;
    m_mesh = index;
    suggestFile();
    Q_EMIT changed();
}

void ExportModel::setFile(const QString &file)
{
    if (m_file == file)
        return;
    m_file = file;
    m_failure.clear(); // it was about another one
    m_outcome.clear();
    Q_EMIT changed();
}

bool ExportModel::canExport() const
{
    return !m_isBusy && !m_meshes.isEmpty() && QDir::isAbsolutePath(m_file.trimmed());
}

void ExportModel::run()
{
    if (!canExport())
        return;
    m_isBusy = true;
    m_outcome.clear();
    m_failure.clear();
    m_commands.run(ExportCommand{m_meshes.at(m_mesh).value, m_file.trimmed()}, this,
                   [this](const Result<QJsonObject> &written) { finish(written); });
    Q_EMIT changed();
}

void ExportModel::finish(const Result<QJsonObject> &written)
{
    m_isBusy = false;
    if (written)
        m_outcome = tr("%n message(s) are in %1.", nullptr, written->value("messages"_L1).toInt())
                        .arg(written->value("file"_L1).toString());
    else
        m_failure = written.error().message;
    Q_EMIT changed();
}

} // namespace meshtray::ui
