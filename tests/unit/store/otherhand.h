// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace meshtray::test {

/// Another program's look at a database.
class OtherHand {
public:
    explicit OtherHand(const QString &path)
    {
        m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other-hand"));
        m_connection.setDatabaseName(path);
        if (!m_connection.open())
            qFatal("%s", qPrintable(m_connection.lastError().text()));
    }
    ~OtherHand()
    {
        m_connection = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other-hand"));
    }
    OtherHand(const OtherHand &) = delete;
    OtherHand &operator=(const OtherHand &) = delete;

    void run(const QString &sql)
    {
        QSqlQuery query(m_connection);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    /// Each row as one text.
    QStringList rows(const QString &sql)
    {
        QSqlQuery query(m_connection);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        QStringList found;
        while (query.next())
            found.append(query.value(0).toString());
        return found;
    }
    /// What the schema is, whatever its whitespace.
    QStringList schema()
    {
        QStringList parts =
            rows(QStringLiteral("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') "
                                "FROM sqlite_master ORDER BY type, name"));
        for (QString &part : parts)
            part = part.simplified();
        return parts;
    }
    /// Every row of a table, by its columns of version 1.
    QStringList content(const QString &table, const QStringList &columns)
    {
        QStringList quoted;
        for (const QString &column : columns)
            quoted.append(QStringLiteral("quote(%1)").arg(column));
        return rows(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(quoted.join(QStringLiteral("||'|'||")), table));
    }
    QStringList columns(const QString &table)
    {
        return rows(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    }

private:
    QSqlDatabase m_connection;
};

} // namespace meshtray::test
