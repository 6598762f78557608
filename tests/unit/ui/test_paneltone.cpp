// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/paneltone.h"
#include "ui/traystate.h"

#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QtTest>

#include <algorithm>

using namespace meshtray::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(meshtray::ui::IconTone)

class TestPanelTone : public QObject {
    Q_OBJECT

    static constexpr int size = 22;

    static QImage drawn(const QString &picture, const QColor &panel)
    {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(panel);
        QPainter painter(&image);
        QIcon(picture).paint(&painter, image.rect());
        return image;
    }

    /// How many points differ clearly in brightness from the panel.
    static qsizetype visible(const QImage &image, const QColor &panel)
    {
        qsizetype count = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                count += std::abs(image.pixelColor(x, y).lightness() - panel.lightness()) > 60 ? 1 : 0;
        }
        return count;
    }

    /// Without colour, as somebody sees it who does not tell colours apart.
    static QImage grey(const QImage &image) { return image.convertToFormat(QImage::Format_Grayscale8); }

private Q_SLOTS:
    void whatIsKnownOfThePanelDecides_data()
    {
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<int>("trayForeground");
        QTest::addColumn<int>("window");
        QTest::addColumn<IconTone>("tone");
        QTest::newRow("nothing known, light windows") << u""_s << -1 << 240 << IconTone::Tile;
        QTest::newRow("dark windows") << u"XFCE"_s << -1 << 40 << IconTone::OnDark;
        QTest::newRow("a bar that is always dark") << u"ubuntu:GNOME"_s << -1 << 240 << IconTone::OnDark;
        QTest::newRow("a name that only looks like it") << u"GNOME-Flashback"_s << -1 << 240 << IconTone::Tile;
        QTest::newRow("the tray wants dark icons") << u"GNOME"_s << 20 << 40 << IconTone::OnLight;
        QTest::newRow("the tray wants light icons") << u""_s << 230 << 240 << IconTone::OnDark;
    }
    void whatIsKnownOfThePanelDecides()
    {
        QFETCH(QString, desktop);
        QFETCH(int, trayForeground);
        QFETCH(int, window);
        PanelFacts panel{desktop, std::nullopt, window};
        if (trayForeground >= 0)
            panel.trayForeground = trayForeground;
        QTEST(toneFor(panel), "tone");
    }

    void everyStateIsSeenOnItsPanelAndToldByItsShape_data()
    {
        QTest::addColumn<IconTone>("tone");
        QTest::addColumn<QColor>("panel");
        QTest::newRow("light") << IconTone::OnLight << QColor(0xf0, 0xf0, 0xf0);
        QTest::newRow("dark") << IconTone::OnDark << QColor(0x20, 0x20, 0x20);
        QTest::newRow("tile on light") << IconTone::Tile << QColor(0xf0, 0xf0, 0xf0);
        QTest::newRow("tile on dark") << IconTone::Tile << QColor(0x20, 0x20, 0x20);
    }
    void everyStateIsSeenOnItsPanelAndToldByItsShape()
    {
        QFETCH(IconTone, tone);
        QFETCH(QColor, panel);
        QList<QImage> images;
        for (const auto shape : {TrayState::Shape::Offline, TrayState::Shape::Connecting, TrayState::Shape::Online,
                                 TrayState::Shape::Attention}) {
            const QImage image = drawn(trayPicture(nameOf(shape), tone), panel);
            QVERIFY2(visible(image, panel) > size, qPrintable(nameOf(shape)));
            for (const QImage &other : std::as_const(images))
                QVERIFY2(grey(image) != grey(other), qPrintable(nameOf(shape)));
            images += image;
        }
    }
};

QTEST_MAIN(TestPanelTone)
#include "test_paneltone.moc"
