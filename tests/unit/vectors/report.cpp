// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "report.h"

namespace meshtray::test {

int Report::checked() const
{
    int sum = 0;
    for (const Group &group : m_groups)
        sum += group.checked;
    return sum;
}

QByteArray Report::summary() const
{
    QByteArrayList parts;
    for (const Group &group : m_groups)
        parts += group.name + ' ' + QByteArray::number(group.checked);
    QByteArray text = "vectors: " + QByteArray::number(checked()) + " checked (" + parts.join(", ") + ')';
    if (!m_skipped.isEmpty())
        text += ", not in the file or without keys: " + m_skipped.join(", ");
    return text;
}

void Report::fail(const QString &vector, const QString &what)
{
    m_failures += QStringLiteral("%1, %2: %3").arg(QString::fromUtf8(m_groups.last().name), vector, what);
}

Vector::Vector(Report &report, QString name)
    : m_report(report)
    , m_name(std::move(name))
{
    m_report.count();
}

void Vector::expect(bool holds, const char *what)
{
    if (!holds)
        m_report.fail(m_name, QString::fromUtf8(what));
}

void Vector::expectSame(const QByteArray &actual, const QByteArray &expected, const char *what)
{
    constexpr qsizetype shown = 200;
    if (actual == expected)
        return;
    m_report.fail(m_name, QStringLiteral("%1 is %2, expected %3")
                              .arg(QString::fromUtf8(what), QString::fromUtf8(actual.left(shown)),
                                   QString::fromUtf8(expected.left(shown))));
}

} // namespace meshtray::test
