// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/qrcode.h"

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <cmath>

namespace meshtray::ui {

namespace {

constexpr int quietZone = 4;

} // namespace

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

int QrCode::modules() const
{
    return m_size == 0 ? 0 : m_size + 2 * quietZone;
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_size = 0;
    m_dark.clear();
    if (!text.isEmpty()) {
        try {
            const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW);
            m_size = code.getSize();
            for (int y = 0; y < m_size; ++y)
                for (int x = 0; x < m_size; ++x)
                    m_dark.push_back(code.getModule(x, y));
        } catch (const qrcodegen::data_too_long &) {
            m_size = 0; // modules() says so
            m_dark.clear();
        }
    }
    Q_EMIT textChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    if (m_size == 0)
        return;
    const qreal available = std::min(width(), height());
    // the painter is scaled to device pixels; whole ones keep the edges sharp
    const qreal scale = painter->deviceTransform().m11();
    const qreal module = std::max(1.0, std::floor(available * scale / modules())) / scale;
    const qreal origin = std::round((available - module * modules()) / 2 * scale) / scale;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(boundingRect(), Qt::white);
    for (int y = 0; y < m_size; ++y)
        for (int x = 0; x < m_size; ++x)
            if (m_dark[static_cast<size_t>(y) * static_cast<size_t>(m_size) + static_cast<size_t>(x)])
                painter->fillRect(
                    QRectF(origin + (x + quietZone) * module, origin + (y + quietZone) * module, module, module),
                    Qt::black);
}

} // namespace meshtray::ui
