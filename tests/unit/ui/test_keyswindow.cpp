// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"
#include "secrets/secreterrors.h"
#include "windowcheck.h"

#include "ui/appearance.h"
#include "ui/secretfield.h"

#include <QMetaProperty>

using namespace meshtray;
using namespace meshtray::test;
using meshtray::ui::Appearance;
using meshtray::ui::KeysModel;
using namespace Qt::StringLiterals;

namespace {

QStringList complaints;
QtMessageHandler previousHandler = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool ofThePlatform = text == "This plugin does not support raise()"_L1;
    if (type != QtDebugMsg && type != QtInfoMsg && !ofThePlatform)
        complaints.append(text);
    previousHandler(type, context, text);
}

} // namespace

/// The choice of the encrypted file and its passphrase, by the keyboard alone.
class TestKeysWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<ui::Windows> m_windows;

    QQuickWindow *open()
    {
        m_windows->openKeys();
        QQuickWindow *window = m_windows->keysWindow();
        return window && QTest::qWaitForWindowActive(window) ? window : nullptr;
    }
    static void type(QQuickWindow *window, const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, c, Qt::NoModifier);
    }
    static void typeLine(QQuickWindow *window, const QString &text)
    {
        type(window, text);
        QTest::keyClick(window, Qt::Key_Return);
    }
    bool make(const QString &passphrase = u"four words and some"_s)
    {
        bool made = false;
        const QByteArray bytes = passphrase.toUtf8();
        m_world->vault.create(crypto::SecureBuffer::copyOf(crypto::asBytes(bytes)), {}, this,
                              [&](const Result<void> &result) { made = result.has_value(); });
        return QTest::qWaitFor([&] { return made; });
    }
    bool makeAndLock()
    {
        bool locked = false;
        return make() && (m_world->vault.lock(this, [&](const Result<void> &) { locked = true; }),
                          QTest::qWaitFor([&] { return locked; }));
    }
    static bool shows(QQuickWindow *window, const QString &words)
    {
        bool found = false;
        visit(window->contentItem(), [&](QQuickItem *item) {
            found = found || (item->isVisible() && item->property("text").toString().contains(words));
        });
        return found;
    }
    static QList<ui::SecretField *> fieldsOf(QQuickWindow *window)
    {
        QList<ui::SecretField *> fields;
        visit(window->contentItem(), [&](QQuickItem *item) {
            if (auto *field = qobject_cast<ui::SecretField *>(item))
                fields += field;
        });
        return fields;
    }
    bool isUnlocked() const { return std::holds_alternative<VaultUnlocked>(m_world->vault.state()); }

private Q_SLOTS:
    void initTestCase() { previousHandler = qInstallMessageHandler(collect); }
    void init()
    {
        complaints.clear();
        m_world = std::make_unique<SampleWorld>();
        m_windows = std::make_unique<ui::Windows>(m_world->meshes, m_world->hosting, m_world->keys, m_world->clock,
                                                  m_world->settings);
    }
    void cleanup()
    {
        m_windows.reset();
        m_world.reset();
        QCOMPARE(complaints, QStringList());
    }

    void theFileIsMadeByTheKeyboardAlone()
    {
        m_world->secrets.answerAllWith(secretError(SecretError::Kind::NoService));
        QQuickWindow *window = open();
        QVERIFY(window);
        QTRY_VERIFY(shows(window, u"no keyring"_s));
        typeLine(window, u"four wörds and some"_s);
        QVERIFY(!isUnlocked()); // the second field has the keyboard now
        typeLine(window, u"four wörds and some"_s);
        QTRY_VERIFY(isUnlocked());
        QTRY_VERIFY(!window->isVisible());
        QVERIFY(QFile::exists(m_world->vault.path()));
        for (const auto *field : fieldsOf(window))
            QCOMPARE(field->length(), 0);
    }

    void twoThatDifferMakeNothing()
    {
        QQuickWindow *window = open();
        typeLine(window, u"four words and some"_s);
        typeLine(window, u"four words and sone"_s);
        QVERIFY(shows(window, u"not the same"_s));
        QVERIFY(window->isVisible());
        QVERIFY(!QFile::exists(m_world->vault.path()));
        typeLine(window, u"four words and some"_s); // the first field is selected again
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
        typeLine(window, u"four words and some"_s);
        QTRY_VERIFY(isUnlocked());
    }

    void aShortOneIsRefusedInWords()
    {
        QQuickWindow *window = open();
        typeLine(window, u"short"_s);
        typeLine(window, u"short"_s);
        QTRY_VERIFY(shows(window, u"too short"_s));
        QVERIFY(window->isVisible());
    }

    void aLockedFileAsksForItsPassphrase()
    {
        QVERIFY(makeAndLock());
        QQuickWindow *window = open();
        QCOMPARE(window->title(), u"Unlock your keys"_s);
        typeLine(window, u"not the passphrase"_s);
        QTRY_VERIFY(shows(window, u"not the passphrase of your encrypted file"_s));
        QVERIFY(!isUnlocked());
        typeLine(window, u"four words and some"_s); // what was wrong is selected, so it is replaced
        QTRY_VERIFY(isUnlocked());
        QTRY_VERIFY(!window->isVisible());
        open();
        QVERIFY(shows(window, u"unlocked until Meshtray ends"_s));
    }

    void escapeClosesAndForgetsWhatWasTyped()
    {
        QQuickWindow *window = open();
        type(window, u"half a passphrase"_s);
        QCOMPARE(fieldsOf(window).first()->length(), 17);
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(!window->isVisible());
        QCOMPARE(fieldsOf(window).first()->length(), 0);
    }

    void nothingOfThePassphraseCanBeReadFromTheWindow()
    {
        QQuickWindow *window = open();
        type(window, u"hidden words"_s);
        visit(window->contentItem(), [&](QQuickItem *item) {
            QVERIFY(!attachedName(item).contains(u"hidden"_s));
            for (int i = 0; i < item->metaObject()->propertyCount(); ++i) {
                const QMetaProperty property = item->metaObject()->property(i);
                if (property.metaType() == QMetaType::fromType<QString>())
                    QVERIFY2(!property.read(item).toString().contains(u"hidden"_s), property.name());
            }
        });
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(fieldsOf(window).first());
        QVERIFY(accessible && accessible->state().editable && accessible->state().focused);
        QVERIFY(!accessible->text(QAccessible::Value).contains(u"hidden"_s));
    }

    void aMeshWithoutAKeyringOffersTheFileAndALockedOneTheUnlocking()
    {
        Mesh &mesh = m_world->addMesh(u"home"_s);
        m_windows->openMainWindow();
        QQuickWindow *main = m_windows->mainWindow();
        m_world->secrets.answerAllWith(secretError(SecretError::Kind::NoService));
        mesh.start();
        QTRY_VERIFY(itemNamed(main, u"Use an encrypted file…"_s));
        QVERIFY(itemNamed(main, u"Try again"_s));
        QMetaObject::invokeMethod(itemNamed(main, u"Use an encrypted file…"_s), "clicked");
        QVERIFY(m_windows->keysWindow() && m_windows->keysWindow()->isVisible());

        QVERIFY(makeAndLock());
        mesh.start();
        QTRY_VERIFY(itemNamed(main, u"Unlock…"_s));
        QVERIFY(!itemNamed(main, u"Use an encrypted file…"_s));
    }

    void aLockedKeyringOffersNoFile()
    {
        Mesh &mesh = m_world->addMesh(u"home"_s);
        m_windows->openMainWindow();
        m_world->secrets.answerAllWith(secretError(SecretError::Kind::Locked));
        mesh.start();
        QTRY_VERIFY(itemNamed(m_windows->mainWindow(), u"Try again"_s));
        QVERIFY(!itemNamed(m_windows->mainWindow(), u"Unlock…"_s));
        QVERIFY(!itemNamed(m_windows->mainWindow(), u"Use an encrypted file…"_s));
    }

    void whoJoinsOrHostsIsToldBeforeThatThereIsNoKeyring()
    {
        m_world->secrets.answerAllWith(secretError(SecretError::Kind::NoService));
        m_windows->openJoin();
        m_windows->openHost();
        for (QQuickWindow *window : {m_windows->joinWindow(), m_windows->hostWindow()})
            QTRY_VERIFY(shows(window, u"This session has no keyring to keep your key in"_s));
        QVERIFY(make());
        for (QQuickWindow *window : {m_windows->joinWindow(), m_windows->hostWindow()})
            QTRY_VERIFY(!shows(window, u"no keyring"_s));
    }

    void aNarrowWindowAndLargeTextKeepEverythingApart_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::addColumn<double>("scale");
        QTest::newRow("making") << false << 1.0;
        QTest::newRow("making, 200 %") << false << 2.0;
        QTest::newRow("unlocking") << true << 1.0;
        QTest::newRow("unlocking, 200 %") << true << 2.0;
    }
    void aNarrowWindowAndLargeTextKeepEverythingApart()
    {
        QFETCH(bool, locked);
        QFETCH(double, scale);
        Mesh &mesh = m_world->addMesh(u"home"_s);
        m_world->secrets.answerAllWith(secretError(SecretError::Kind::NoService));
        if (locked)
            QVERIFY(makeAndLock());
        mesh.start();
        m_windows->openMainWindow();
        QVERIFY(open());
        appearanceOf(m_windows->keysWindow())->setTextScale(scale);
        type(m_windows->keysWindow(), QString(200, u'x')); // more than there is room for
        for (QQuickWindow *window : {m_windows->keysWindow(), m_windows->mainWindow()}) {
            window->resize(360, 640);
            QTRY_COMPARE(window->width(), 360);
            QTRY_COMPARE(overflowing(window).join(u'\n'), QString());
            QTRY_COMPARE(overlapping(window).join(u'\n'), QString());
            QTRY_COMPARE(overlappingText(window).join(u'\n'), QString());
        }
        visit(m_windows->keysWindow()->contentItem(), [](QQuickItem *item) {
            if (isFocusable(item))
                QVERIFY2(!attachedName(item).isEmpty(), item->metaObject()->className());
        });
    }

    /// Not a check but a look: MESHTRAY_PICTURES names a folder for them.
    void picturesCanBeTaken()
    {
        const QString folder = qEnvironmentVariable("MESHTRAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("MESHTRAY_PICTURES names no folder");
        const auto shoot = [&](QQuickWindow *window, const QString &name, QSize size) {
            window->resize(size);
            QTest::qWait(120);
            QVERIFY(window->grabWindow().save(folder + u"/keys-"_s + name + u".png"_s));
        };
        Mesh &mesh = m_world->addMesh(u"home"_s);
        m_world->secrets.answerAllWith(secretError(SecretError::Kind::NoService));
        mesh.start();
        m_windows->openMainWindow();
        m_windows->openJoin();
        QQuickWindow *window = open();
        for (const auto scheme : {Appearance::Light, Appearance::Dark}) {
            const QString tag = scheme == Appearance::Dark ? u"-dark"_s : u"-light"_s;
            appearanceOf(window)->setScheme(scheme);
            type(window, u"four words"_s);
            shoot(window, u"make"_s + tag, {500, 620});
            shoot(m_windows->mainWindow(), u"main"_s + tag, {1000, 680});
        }
        shoot(m_windows->joinWindow(), u"join-dark"_s, {500, 620});
        appearanceOf(window)->setScheme(Appearance::Light);
        appearanceOf(window)->setTextScale(2);
        shoot(window, u"make-200"_s, {360, 640});
        shoot(m_windows->mainWindow(), u"main-200"_s, {360, 640});
        appearanceOf(window)->setTextScale(1);
        QVERIFY(makeAndLock());
        mesh.start();
        QVERIFY(open());
        typeLine(window, u"not the passphrase"_s);
        QTest::qWait(300);
        shoot(window, u"unlock-wrong"_s, {500, 620});
        shoot(m_windows->mainWindow(), u"locked"_s, {1000, 680});
        appearanceOf(window)->setTextScale(2);
        shoot(window, u"unlock-200"_s, {360, 640});
    }
};

QTEST_MAIN(TestKeysWindow)
#include "test_keyswindow.moc"
