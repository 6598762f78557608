// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace meshtray::test {

/// How many vectors of which group were checked, and what was wrong.
class Report {
public:
    /// Starts counting for `group`; empty groups are named in the summary too.
    void beginGroup(const QByteArray &group) { m_groups.append({group, 0}); }
    void skip(const QByteArray &group) { m_skipped.append(group); }
    /// Of the group begun last; Vector calls these two.
    void count() { ++m_groups.last().checked; }
    void fail(const QString &vector, const QString &what);

    int checked() const;
    const QList<QString> &failures() const { return m_failures; }
    /// "vectors: 143 checked (hello 19, invites 28)"
    QByteArray summary() const;

private:
    struct Group {
        QByteArray name;
        int checked = 0;
    };
    QList<Group> m_groups;
    QList<QByteArray> m_skipped;
    QList<QString> m_failures;
};

/// One vector: however many things are expected of it, it counts once.
class Vector {
public:
    Vector(Report &report, QString name);
    void expect(bool holds, const char *what);
    /// Both are shown when they differ.
    void expectSame(const QByteArray &actual, const QByteArray &expected, const char *what);

private:
    Report &m_report;
    QString m_name;
};

} // namespace meshtray::test
