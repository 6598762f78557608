// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// One of the pictures in resources/icons, drawn in one colour: `currentColor` in the file becomes `color`. Sharp at
/// every size and scale, and the same under the software renderer.
class SvgIcon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// File name without folder and ending; nothing is drawn when it is empty.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
public:
    explicit SvgIcon(QQuickItem *parent = nullptr);

    const QString &name() const { return m_name; }
    void setName(const QString &name);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();

private:
    void readPicture();

    QString m_name;
    QColor m_color = Qt::black;
    QByteArray m_picture; ///< the file's text
};

} // namespace meshtray::ui
