// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <functional>

namespace meshtray::ui {

/// A list that is replaced as a whole every now and then. What stays the same keeps its row on the screen, with the
/// keyboard's focus in it.
class RowList : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

Q_SIGNALS:
    void changed();

protected:
    /// Turns `rows` into `fresh` by removing, inserting and moving; `key` tells which rows are the same one.
    template <class Row, class Key>
    void sync(QList<Row> &rows, const QList<Row> &fresh, Key key)
    {
        removeMissing(rows, fresh, key);
        for (qsizetype i = 0; i < fresh.size(); ++i) {
            const auto same = std::find_if(rows.begin() + i, rows.end(), [&](const Row &row) {
                return std::invoke(key, row) == std::invoke(key, fresh[i]);
            });
            if (same == rows.end())
                insert(rows, i, fresh[i]);
            else
                move(rows, same - rows.begin(), i);
        }
        rows = fresh;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        Q_EMIT changed();
    }

private:
    template <class Row, class Key>
    void removeMissing(QList<Row> &rows, const QList<Row> &fresh, Key key)
    {
        for (qsizetype i = rows.size() - 1; i >= 0; --i) {
            const bool stays = std::ranges::any_of(
                fresh, [&](const Row &row) { return std::invoke(key, row) == std::invoke(key, rows[i]); });
            if (stays)
                continue;
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            rows.removeAt(i);
            endRemoveRows();
        }
    }
    template <class Row>
    void insert(QList<Row> &rows, qsizetype at, const Row &row)
    {
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
        rows.insert(at, row);
        endInsertRows();
    }
    template <class Row>
    void move(QList<Row> &rows, qsizetype from, qsizetype to)
    {
        if (from == to)
            return;
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(to)); // always upwards
        rows.move(from, to);
        endMoveRows();
    }
};

} // namespace meshtray::ui
