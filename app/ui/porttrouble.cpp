// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/porttrouble.h"

#include "ui/wording.h"

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qsizetype longestName = 32;

} // namespace

QString PortTrouble::text() const
{
    if (!m_conflict)
        return {};
    const QString port = QString::number(m_conflict->port);
    if (!m_conflict->holder)
        return tr("Another program on this computer uses port %1. Choose another port, or end that program.").arg(port);
    const QString program = singleLine(m_conflict->holder->program, longestName);
    if (program == "meshtray"_L1 || program == "meshtray-broker"_L1)
        return tr("Another broker of Meshtray uses port %1 (process %2), perhaps of another profile. Choose another "
                  "port, or stop hosting there.")
            .arg(port, QString::number(m_conflict->holder->process));
    return tr("The program “%2” (process %3) uses port %1. Choose another port, or end that program.")
        .arg(port, program, QString::number(m_conflict->holder->process));
}

int PortTrouble::nextFree() const
{
    return m_conflict ? m_conflict->nextFree.value_or(0) : 0;
}

void PortTrouble::look(const QList<net::ListenAddress> &wanted)
{
    const int round = ++m_round;
    m_aside.run([wanted] { return net::portConflict(wanted); }, this,
                [this, round](const std::optional<net::PortConflict> &conflict) {
                    if (round != m_round)
                        return;
                    m_conflict = conflict;
                    Q_EMIT changed();
                });
}

void PortTrouble::clear()
{
    ++m_round;
    if (!m_conflict)
        return;
    m_conflict.reset();
    Q_EMIT changed();
}

} // namespace meshtray::ui
