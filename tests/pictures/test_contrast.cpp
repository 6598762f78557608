// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "windowcheck.h"

#include <QQmlComponent>
#include <QQuickWindow>
#include <QTest>

#include <cmath>

using namespace meshtray;
using namespace meshtray::test;

/// The theme's colours in the pairs in which they are used, held to WCAG 2.1 AA: 4.5 for words, 3 for what is seen of a
/// control (where it ends, where the keyboard is).
class ContrastTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<QObject> m_holder;

    QObject *theme() { return m_holder->property("theme").value<QObject *>(); }

    static double luminance(const QColor &colour)
    {
        const auto linear = [](float part) {
            return part <= 0.03928F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }
    static double contrast(const QColor &one, const QColor &other)
    {
        const double a = luminance(one);
        const double b = luminance(other);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }

    static void addPairs(double least, const char *front, const QList<const char *> &grounds)
    {
        for (const char *ground : grounds)
            for (const auto scheme : {ui::Appearance::Light, ui::Appearance::Dark})
                QTest::addRow("%s on %s, %s", front, ground, scheme == ui::Appearance::Dark ? "dark" : "light")
                    << QByteArray(front) << QByteArray(ground) << int(scheme) << least;
    }

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings();
        m_stage = std::make_unique<Stage>(View{QSize(800, 600), 1});
        QQmlComponent component(qmlEngine(m_stage->mainWindow()));
        component.setData("import QtQml\nimport Meshtray\nQtObject { property QtObject theme: Theme }", {});
        m_holder.reset(component.create());
        QVERIFY2(m_holder && theme(), qPrintable(component.errorString()));
    }
    void cleanupTestCase()
    {
        m_holder.reset();
        m_stage.reset();
    }

    void theMeasureIsRight()
    {
        QCOMPARE(std::round(contrast(Qt::black, Qt::white) * 10), 210.0);
        QCOMPARE(std::round(contrast(QColor(u"#777777"_s), Qt::white) * 100), 448.0); // just not enough
    }

    void everyPairIsLegible_data()
    {
        QTest::addColumn<QByteArray>("front");
        QTest::addColumn<QByteArray>("ground");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("least");
        constexpr double words = 4.5;
        constexpr double shapes = 3;
        addPairs(words, "text",
                 {"surface", "raised", "overlay", "field", "hover", "pressed", "selected", "received", "sent",
                  "dangerSoft", "warningSoft"});
        addPairs(words, "muted", {"surface", "raised", "overlay", "field", "hover", "selected", "received", "sent"});
        addPairs(words, "accent",
                 {"surface", "raised", "overlay", "hover", "received", "sent", "dangerSoft", "warningSoft"});
        addPairs(words, "accentText", {"accent", "accentHover"});
        addPairs(words, "danger", {"surface", "raised", "received", "sent", "dangerSoft"});
        addPairs(words, "warning", {"surface", "raised", "received", "sent", "warningSoft"});
        addPairs(words, "success", {"surface", "raised"});
        addPairs(words, "surface", {"text"}); // a tip
        addPairs(shapes, "focus", {"surface", "raised", "overlay", "field", "hover", "selected", "received", "sent"});
        addPairs(shapes, "strongBorder", {"surface", "raised", "overlay", "field"});
        addPairs(shapes, "success", {"selected"});
        addPairs(shapes, "danger", {"selected"});
        addPairs(shapes, "warning", {"selected"});
    }
    void everyPairIsLegible()
    {
        QFETCH(QByteArray, front);
        QFETCH(QByteArray, ground);
        QFETCH(int, scheme);
        QFETCH(double, least);
        m_stage->setScheme(ui::Appearance::Scheme(scheme));
        const QVariant one = theme()->property(front.constData());
        const QVariant other = theme()->property(ground.constData());
        QVERIFY(one.isValid() && other.isValid());
        const double found = contrast(one.value<QColor>(), other.value<QColor>());
        QVERIFY2(found >= least, qPrintable(u"only %1 of %2"_s.arg(found, 0, 'f', 2).arg(least)));
    }

    void theLettersOfPeopleAreLegible()
    {
        const auto tintText = theme()->property("tintText").value<QColor>();
        for (int index = 0; index < 6; ++index) {
            QColor tint;
            QVERIFY(QMetaObject::invokeMethod(theme(), "tint", Q_RETURN_ARG(QColor, tint), Q_ARG(int, index)));
            QVERIFY2(contrast(tintText, tint) >= 4.5, qPrintable(tint.name()));
        }
    }
};

QTEST_MAIN(ContrastTest)
#include "test_contrast.moc"
