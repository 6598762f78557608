// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace meshtray::ui {

/// A QR code (ISO/IEC 18004) of `text`, always black on white with its quiet zone of four modules, whatever the theme:
/// scanners expect that. Modules are whole device pixels.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// Modules along one side, quiet zone included; 0 when there is no code (no text, or too long).
    Q_PROPERTY(int modules READ modules NOTIFY textChanged)
public:
    explicit QrCode(QQuickItem *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    int modules() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    int m_size = 0;           ///< modules along one side, without the quiet zone
    std::vector<bool> m_dark; ///< row by row
};

} // namespace meshtray::ui
