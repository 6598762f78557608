// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/importmodel.h"

#include "core/overloaded.h"
#include "ui/wording.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

bool wouldCome(const ImportItem &item)
{
    return std::holds_alternative<ImportNew>(item.fate) || std::holds_alternative<ImportKey>(item.fate);
}

bool hasCome(const ImportItem &item)
{
    return std::holds_alternative<ImportDone>(item.fate);
}

QString iconOf(const ImportFate &fate)
{
    return std::visit(Overloaded{
                          [](const ImportNew &) { return u"mesh"_s; },
                          [](const ImportKey &) { return u"mesh"_s; },
                          [](const ImportSame &) { return u"check"_s; },
                          [](const ImportOther &) { return u"warning"_s; },
                          [](const ImportUnusable &) { return u"refused"_s; },
                          [](const ImportDone &) { return u"check"_s; },
                      },
                      fate);
}

} // namespace

ImportModel::ImportModel(MeshService &meshes, Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_import(meshes, clock)
{
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ImportModel::roleNames() const
{
    return {{Name, "name"}, {Fate, "fate"}, {FateIcon, "fateIcon"}};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportItem &item = m_items.at(index.row());
    switch (role) {
    case Name:
        return item.slug.isEmpty() ? singleLine(item.mesh, 40) : singleLine(item.slug, 40);
    case FateIcon:
        return iconOf(item.fate);
    case Fate:
        break;
    default:
        return {};
    }
    return std::visit(Overloaded{
                          [](const ImportNew &) { return tr("It will be added."); },
                          [](const ImportKey &) { return tr("It is here, its key is lost and will be put back."); },
                          [](const ImportSame &) { return tr("It is here already, with the same key."); },
                          [](const ImportOther &) {
                              return tr("It is here with another key and is left alone. To use the file's key, leave "
                                        "the mesh here first.");
                          },
                          [](const ImportUnusable &unusable) { return unusable.why; },
                          [](const ImportDone &) { return tr("It was brought in."); },
                      },
                      item.fate);
}

QString ImportModel::clientFile() const
{
    return MeshImport::clientPath();
}

void ImportModel::setFile(const QString &file)
{
    if (m_file == file)
        return;
    m_file = file;
    forget();
}

void ImportModel::forget()
{
    m_outcome.clear();
    m_failure.clear();
    showRows({});
    Q_EMIT changed();
}

bool ImportModel::canImport() const
{
    return !m_isBusy && std::ranges::any_of(m_items, wouldCome);
}

bool ImportModel::begin()
{
    if (m_isBusy || path().isEmpty())
        return false;
    m_isBusy = true;
    m_failure.clear();
    m_outcome.clear();
    Q_EMIT changed();
    return true;
}

void ImportModel::previewClient()
{
    if (begin())
        m_import.fromClient(path(), ImportMode::Preview, this,
                            [this](const Result<ImportReport> &report) { show(report, ImportMode::Preview); });
}

void ImportModel::importClient()
{
    if (canImport() && begin())
        m_import.fromClient(path(), ImportMode::Import, this,
                            [this](const Result<ImportReport> &report) { show(report, ImportMode::Import); });
}

void ImportModel::previewBackup(SecretField *passphrase)
{
    if (passphrase && begin())
        m_import.fromBackup(path(), passphrase->secret(), ImportMode::Preview, this,
                            [this](const Result<ImportReport> &report) { show(report, ImportMode::Preview); });
}

void ImportModel::importBackup(SecretField *passphrase)
{
    if (!passphrase || !canImport() || !begin())
        return;
    m_import.fromBackup(path(), passphrase->secret(), ImportMode::Import, this,
                        [this, field = QPointer(passphrase)](const Result<ImportReport> &report) {
                            if (report && field)
                                field->clear();
                            show(report, ImportMode::Import);
                        });
}

void ImportModel::show(const Result<ImportReport> &report, ImportMode mode)
{
    m_isBusy = false;
    if (!report) {
        m_failure = report.error().message;
        showRows({});
        Q_EMIT changed();
        return;
    }
    showRows(report->meshes);
    const auto coming = static_cast<int>(std::ranges::count_if(m_items, wouldCome));
    const auto come = static_cast<int>(std::ranges::count_if(m_items, hasCome));
    if (m_items.isEmpty())
        m_outcome = tr("There is no mesh in this file.");
    else if (mode == ImportMode::Preview)
        m_outcome =
            coming == 0 ? tr("There is nothing to bring in.") : tr("%n mesh(es) can be brought in.", nullptr, coming);
    else
        m_outcome = tr("%n mesh(es) were brought in. The file is as it was.", nullptr, come);
    Q_EMIT changed();
}

void ImportModel::showRows(const QList<ImportItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

} // namespace meshtray::ui
