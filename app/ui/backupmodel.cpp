// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/backupmodel.h"

#include "ui/exportmodel.h"

#include <QDateTime>
#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

bool areSame(const crypto::SecureBuffer &a, const crypto::SecureBuffer &b)
{
    return crypto::equalInConstantTime(a.bytes(), b.bytes());
}

} // namespace

BackupModel::BackupModel(MeshService &meshes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_backup(meshes)
    , m_file(documentPath(
          u"meshtray-%1.cmb"_s.arg(QDateTime::fromMSecsSinceEpoch(clock.wallMs()).date().toString(Qt::ISODate))))
{
}

void BackupModel::setFile(const QString &file)
{
    if (m_file == file)
        return;
    m_file = file;
    forget();
}

void BackupModel::forget()
{
    m_outcome.clear();
    m_failure.clear();
    Q_EMIT changed();
}

void BackupModel::refuse(const QString &why)
{
    m_failure = why;
    m_outcome.clear();
    Q_EMIT changed();
    Q_EMIT refused();
}

void BackupModel::write(SecretField *passphrase, SecretField *again)
{
    if (m_isBusy || !passphrase || !again)
        return;
    const QString file = m_file.trimmed();
    if (!QDir::isAbsolutePath(file))
        return refuse(tr("Say where the backup is to be, with the whole path."));
    crypto::SecureBuffer secret = passphrase->secret();
    if (!areSame(secret, again->secret()))
        return refuse(tr("The two passphrases are not the same. Type them again."));
    if (secret.size() < shortestBackupPassphrase)
        return refuse(tr("The passphrase is too short: it has at least 12 characters. Four or five words are good."));
    forget();
    m_isBusy = true;
    m_backup.write(file, std::move(secret), this,
                   [this, fields = QList{QPointer(passphrase), QPointer(again)}](const Result<qsizetype> &written) {
                       for (const auto &field : fields)
                           if (written && field)
                               field->clear();
                       finish(written);
                   });
    Q_EMIT changed();
}

void BackupModel::finish(const Result<qsizetype> &written)
{
    m_isBusy = false;
    if (written)
        m_outcome = tr("%n mesh(es) with their keys are in %1. Keep it in another place, and remember the passphrase.",
                       nullptr, static_cast<int>(*written))
                        .arg(m_file.trimmed());
    else
        m_failure = written.error().message;
    Q_EMIT changed();
}

} // namespace meshtray::ui
