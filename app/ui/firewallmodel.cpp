// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/firewallmodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace meshtray::ui {

FirewallModel::FirewallModel(QString root, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
{
}

void FirewallModel::look(quint16 port)
{
    const int round = ++m_round;
    m_aside.run([root = m_root] { return lookAtFirewall(root); }, this,
                [this, port, round](const FirewallFacts &facts) {
                    if (round == m_round)
                        show(firewallHint(facts, port));
                });
}

void FirewallModel::clear()
{
    ++m_round;
    show({});
}

void FirewallModel::show(const FirewallHint &hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    Q_EMIT changed();
}

void FirewallModel::copy() const
{
    QGuiApplication::clipboard()->setText(m_hint.command);
}

} // namespace meshtray::ui
