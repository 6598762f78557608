// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/svgicon.h"

#include "core/logging.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

SvgIcon::SvgIcon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void SvgIcon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    readPicture();
    Q_EMIT nameChanged();
    update();
}

void SvgIcon::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void SvgIcon::readPicture()
{
    m_picture.clear();
    if (m_name.isEmpty())
        return;
    QFile file(u":/meshtray/icons/%1.svg"_s.arg(m_name));
    if (file.open(QIODevice::ReadOnly))
        m_picture = file.readAll();
    else
        qCWarning(lcUi) << "there is no icon called" << m_name;
}

void SvgIcon::paint(QPainter *painter)
{
    if (m_picture.isEmpty())
        return;
    QByteArray coloured = m_picture;
    coloured.replace("currentColor", m_color.name().toLatin1());
    QSvgRenderer renderer(coloured);
    renderer.render(painter, boundingRect());
}

} // namespace meshtray::ui
