// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/retranslator.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QEvent>
#include <QMetaProperty>
#include <QSet>

#include <utility>

namespace meshtray::ui {

Retranslator::Retranslator(std::function<void()> retranslate, QObject *parent)
    : QObject(parent)
    , m_retranslate(std::move(retranslate))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Retranslator::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews = event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance();
    if (isNews && !std::exchange(m_isComing, true)) {
        const auto tell = [this] {
            m_isComing = false;
            m_retranslate();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void sayAnew(QObject &model)
{
    QSet<int> told;
    const QMetaObject *type = model.metaObject();
    for (int i = QObject::staticMetaObject.propertyCount(); i < type->propertyCount(); ++i) {
        const QMetaMethod signal = type->property(i).notifySignal();
        if (!signal.isValid() || signal.parameterCount() != 0 || told.contains(signal.methodIndex()))
            continue;
        told.insert(signal.methodIndex());
        signal.invoke(&model, Qt::DirectConnection);
    }
    auto *list = qobject_cast<QAbstractItemModel *>(&model);
    if (list && list->rowCount() > 0)
        Q_EMIT list->dataChanged(list->index(0, 0), list->index(list->rowCount() - 1, 0));
}

} // namespace meshtray::ui
