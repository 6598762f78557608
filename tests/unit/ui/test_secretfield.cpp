// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "ui/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMetaProperty>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

class TestSecretField : public QObject {
    Q_OBJECT

    std::unique_ptr<QQuickWindow> m_window;
    SecretField *m_field = nullptr;

    QByteArray content() const
    {
        const auto secret = m_field->secret();
        return {reinterpret_cast<const char *>(secret.bytes().data()), static_cast<qsizetype>(secret.size())};
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, m_window.get(), Qt::Key_unknown, c, Qt::NoModifier);
    }

private Q_SLOTS:
    void initTestCase() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }
    void init()
    {
        m_window = std::make_unique<QQuickWindow>();
        m_field = new SecretField(m_window->contentItem());
        m_field->setSize({200, 30});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->forceActiveFocus();
    }
    void cleanup() { m_window.reset(); }

    void whatIsTypedIsKeptAsUtf8()
    {
        QSignalSpy edited(m_field, &SecretField::edited);
        type(u"pä ss€"_s);
        QCOMPARE(content(), "pä ss€"_ba);
        QCOMPARE(m_field->length(), 6);
        QCOMPARE(edited.size(), 6);
    }

    void backspaceTakesTheLastCharacterWhole()
    {
        type(u"aä€"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Backspace);
        QCOMPARE(content(), "aä"_ba);
        QTest::keyClick(m_window.get(), Qt::Key_Backspace);
        QCOMPARE(content(), "a"_ba);
        QTest::keyClick(m_window.get(), Qt::Key_Backspace);
        QTest::keyClick(m_window.get(), Qt::Key_Backspace);
        QCOMPARE(content(), QByteArray());
    }

    void selectedAllOfItIsReplacedOrRemoved()
    {
        type(u"first"_s);
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_field->isAllSelected());
        type(u"x"_s);
        QVERIFY(!m_field->isAllSelected());
        QCOMPARE(content(), "x"_ba);
        m_field->selectAll();
        QTest::keyClick(m_window.get(), Qt::Key_Delete);
        QCOMPARE(content(), QByteArray());
        QVERIFY(!m_field->isAllSelected()); // there is nothing
        type(u"second"_s);
        QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(m_field->length(), 0);
    }

    void anEmptyOneHasNothingSelected()
    {
        m_field->selectAll();
        QVERIFY(!m_field->isAllSelected());
        type(u"ab"_s);
        QCOMPARE(content(), "ab"_ba);
    }

    void onlyTheFirstLineIsPasted()
    {
        QGuiApplication::clipboard()->setText(u"from the clipboard\nand more"_s);
        type(u"> "_s);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(content(), "> from the clipboard"_ba);
    }

    void anInputMethodWritesIntoIt()
    {
        QInputMethodEvent event(u"unfinished"_s, {});
        QGuiApplication::sendEvent(m_field, &event);
        QCOMPARE(m_field->length(), 0);
        QInputMethodEvent commit;
        commit.setCommitString(u"日本"_s);
        QGuiApplication::sendEvent(m_field, &commit);
        QCOMPARE(content(), "日本"_ba);
        const auto hints = Qt::InputMethodHints(m_field->inputMethodQuery(Qt::ImHints).toInt());
        QVERIFY(hints.testFlag(Qt::ImhHiddenText) && hints.testFlag(Qt::ImhSensitiveData));
    }

    void shortcutsAndArrowsWriteNothing()
    {
        type(u"a"_s);
        for (const auto key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_F1})
            QTest::keyClick(m_window.get(), key);
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_M, Qt::AltModifier);
        QCOMPARE(content(), "a"_ba);
    }

    void enterAccepts()
    {
        QSignalSpy accepted(m_field, &SecretField::accepted);
        type(u"a"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Return);
        QTest::keyClick(m_window.get(), Qt::Key_Enter);
        QCOMPARE(accepted.size(), 2);
        QCOMPARE(content(), "a"_ba);
    }

    void whatIsTooLongIsNotTakenInHalf()
    {
        QGuiApplication::clipboard()->setText(QString(2000, u'x'));
        type(u"a"_s);
        m_field->paste();
        QCOMPARE(content(), "a"_ba);
        QGuiApplication::clipboard()->setText(QString(1023, u'x'));
        m_field->paste();
        QCOMPARE(m_field->length(), 1024);
        type(u"y"_s);
        QCOMPARE(m_field->length(), 1024);
    }

    void nothingOfItIsAProperty()
    {
        type(u"hidden words"_s);
        for (const QMetaObject *meta = m_field->metaObject(); meta; meta = meta->superClass())
            for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i)
                QVERIFY(!meta->property(i).read(m_field).toString().contains(u"hidden"_s));
    }
};

QTEST_MAIN(TestSecretField)
#include "test_secretfield.moc"
