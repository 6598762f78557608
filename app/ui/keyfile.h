// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace meshtray::ui {

/// Text in the form of the desktop entry specification (groups in brackets, lines "key=value"), which others write as
/// well: desktop entries, mimeapps.list. Changed line by line; what nobody asked to change stays to the byte.
class KeyFile {
public:
    explicit KeyFile(const QByteArray &text);

    /// As it is written, spaces around it taken off. Of several the last; nothing when there is none.
    std::optional<QByteArray> value(const QByteArray &group, const QByteArray &key) const;
    /// Takes the place of the last one; a key that is new goes to the end of its group, a new group to the end.
    void set(const QByteArray &group, const QByteArray &key, const QByteArray &value);
    void remove(const QByteArray &group, const QByteArray &key);
    /// Takes the group's name away as well when nothing is left in it.
    void removeIfEmpty(const QByteArray &group);

    QByteArray text() const;

private:
    /// The places of the lines that give `key` in `group`.
    QList<qsizetype> placesOf(const QByteArray &group, const QByteArray &key) const;
    /// Behind the last line of the group that is not empty; nothing when there is no such group.
    std::optional<qsizetype> endOf(const QByteArray &group) const;

    QList<QByteArray> m_lines;
};

/// One word of an Exec line: quoted where it has to be, so that whoever starts it gets exactly `word`.
QByteArray execWord(const QString &word);

/// The values of a list, which are separated by semicolons; empty ones are left out.
QList<QByteArray> keyFileList(const QByteArray &value);
QByteArray toKeyFileList(const QList<QByteArray> &values);

} // namespace meshtray::ui
