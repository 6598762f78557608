// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"
#include "windowcheck.h"

#include "ui/joinmodel.h"
#include "ui/windows.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTcpServer>

using namespace meshtray;
using namespace meshtray::test;
using meshtray::ui::Autostart;
using meshtray::ui::JoinModel;
using meshtray::ui::LinkHandler;
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

QString linkTo(const QString &brokerUrl)
{
    protocol::InvitePayload payload;
    payload.meshId = u"mesh-far"_s;
    payload.meshSlug = u"far"_s;
    payload.brokerUrl = brokerUrl;
    payload.expiresAt = 1'750'000'000 + 3 * 24 * 3600;
    payload.meshRootKey = QString::fromLatin1(crypto::toBase64Url(QByteArray(32, 'k')));
    return protocol::inviteLink(protocol::signInvite(payload, keysOf('o')));
}

void drop(QQuickWindow *window, const QMimeData &data)
{
    const QPoint place(window->width() / 2, window->height() / 2);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

} // namespace

class JoinWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<Autostart> m_autostart;
    std::unique_ptr<LinkHandler> m_links;
    std::unique_ptr<ui::Windows> m_windows;

    QQuickWindow *window() { return m_windows->joinWindow(); }
    JoinModel *joining() { return window()->property("joining").value<JoinModel *>(); }

    void open(const QString &link = {})
    {
        m_windows->openJoin(link);
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    void press(const QString &name)
    {
        QQuickItem *item = itemNamed(window(), name);
        QVERIFY2(item, qPrintable(name));
        item->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Return);
    }
    void verifyApart()
    {
        QTRY_COMPARE(overflowing(window()).join(u'\n'), QString());
        QTRY_COMPARE(overlapping(window()).join(u'\n'), QString());
        QTRY_COMPARE(overlappingText(window()).join(u'\n'), QString());
        visit(window()->contentItem(), [&](QQuickItem *item) {
            if (isFocusable(item))
                QVERIFY2(!attachedName(item).isEmpty(), item->metaObject()->className());
        });
    }
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("MESHTRAY_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window()->grabWindow().save(folder + u"/join-"_s + name + u".png"_s));
    }

private Q_SLOTS:
    void initTestCase() { previousHandler = qInstallMessageHandler(collect); }
    void init()
    {
        complaints.clear();
        m_world = std::make_unique<SampleWorld>();
        const ui::Launcher launcher{QCoreApplication::applicationFilePath(), u"default"_s};
        const QString folder = m_world->folder.path();
        m_autostart = std::make_unique<Autostart>(folder + u"/autostart"_s, launcher);
        m_links = std::make_unique<LinkHandler>(
            ui::AssociationPlaces{folder + u"/applications"_s, folder + u"/config"_s, {}}, launcher);
        m_windows = std::make_unique<ui::Windows>(m_world->meshes, m_world->hosting, m_world->keys, m_world->clock,
                                                  m_world->settings);
        m_windows->offer(*m_autostart, *m_links);
        QGuiApplication::clipboard()->clear();
    }
    void cleanup()
    {
        m_windows.reset();
        m_links.reset();
        m_autostart.reset();
        m_world.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(complaints, QStringList());
    }

    void aPastedLinkIsReadWhereverTheFocusIs()
    {
        const QString link = linkTo(u"ws://192.168.1.20:7900/ws"_s);
        QGuiApplication::clipboard()->setText(link + u'\n');
        open();
        QTest::keyClick(window(), Qt::Key_V, Qt::ControlModifier); // in the field
        QCOMPARE(joining()->link(), link);
        joining()->reset();
        itemNamed(window(), QCoreApplication::translate("JoinDialog", "Paste"))->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(joining()->link(), link);
        QVERIFY(joining()->hasInvite());
    }

    void aDroppedLinkIsRead()
    {
        open();
        QMimeData text;
        text.setText(linkTo(u"ws://192.168.1.20:7900/ws"_s));
        drop(window(), text);
        QVERIFY(joining()->hasInvite());
        QMimeData urls;
        urls.setUrls({QUrl(u"https://example.org/"_s)});
        drop(window(), urls);
        QVERIFY(!joining()->hasInvite());
        QVERIFY(!joining()->linkProblem().isEmpty());
    }

    void anInviteDroppedOnTheMainWindowOpensThisOne()
    {
        m_windows->openMainWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_windows->mainWindow()));
        QMimeData other;
        other.setText(u"just words"_s);
        drop(m_windows->mainWindow(), other);
        QVERIFY(!window());
        QMimeData text;
        text.setText(linkTo(u"ws://192.168.1.20:7900/ws"_s));
        drop(m_windows->mainWindow(), text);
        QVERIFY(window() && window()->isVisible());
        QVERIFY(joining()->hasInvite());
    }

    void anOpenConnectionIsAskedForOnceMore()
    {
        open(linkTo(u"ws://203.0.113.7:7900/ws"_s));
        press(QCoreApplication::translate("JoinDialog", "Join"));
        QTRY_VERIFY(itemNamed(window(), QCoreApplication::translate("JoinDialog", "Join all the same")));
        QCOMPARE(joining()->phase(), JoinModel::Asking);
        shoot(u"question"_s);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!itemNamed(window(), QCoreApplication::translate("JoinDialog", "Join all the same")));
        QCOMPARE(joining()->phase(), JoinModel::Asking);
        QVERIFY(window()->isVisible());
        press(QCoreApplication::translate("JoinDialog", "Join"));
        QTRY_VERIFY(itemNamed(window(), QCoreApplication::translate("JoinDialog", "Join all the same")));
        press(QCoreApplication::translate("JoinDialog", "Join all the same"));
        QTRY_COMPARE(joining()->phase(), JoinModel::Joining);
        joining()->cancel();
        QTRY_VERIFY(joining()->phase() != JoinModel::Joining);
    }

    void escapeCallsJoiningOffAndThenCloses()
    {
        QTcpServer broker;
        QVERIFY(broker.listen(QHostAddress::LocalHost));
        open(linkTo(u"ws://127.0.0.1:%1/ws"_s.arg(broker.serverPort())));
        press(QCoreApplication::translate("JoinDialog", "Join"));
        QCOMPARE(joining()->phase(), JoinModel::Joining);
        QTRY_VERIFY(joining()->progressText().contains(QString::number(broker.serverPort())));
        shoot(u"progress"_s);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_COMPARE(joining()->phase(), JoinModel::Failed);
        QVERIFY(window()->isVisible());
        shoot(u"cancelled"_s);
        QTest::keyClick(window(), Qt::Key_Escape);
        QVERIFY(!window()->isVisible());
    }

    void linksAreGivenToThisProgramByASwitch()
    {
        open();
        const QString name = QCoreApplication::translate("LinkSwitch", "Open invite links here");
        QQuickItem *box = nullptr;
        QTRY_VERIFY(std::invoke([&] {
            visit(window()->contentItem(), [&](QQuickItem *item) {
                if (isFocusable(item) && attachedName(item).startsWith(name))
                    box = item;
            });
            return box != nullptr;
        }));
        QVERIFY(!box->property("checked").toBool());
        box->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QTRY_COMPARE(m_links->state(), LinkHandler::On);
        QVERIFY(box->property("checked").toBool());
        QTest::keyClick(window(), Qt::Key_Space);
        QTRY_COMPARE(m_links->state(), LinkHandler::Off);
        QVERIFY(!box->property("checked").toBool());
    }

    void aNarrowWindowAndLargeTextKeepEverythingApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("usual") << 500 << 1.0 << Qt::LeftToRight;
        QTest::newRow("narrow") << 360 << 1.0 << Qt::LeftToRight;
        QTest::newRow("narrow, 200 %") << 360 << 2.0 << Qt::LeftToRight;
        QTest::newRow("narrow, 200 %, from the right") << 360 << 2.0 << Qt::RightToLeft;
        QTest::newRow("usual, from the right") << 500 << 1.0 << Qt::RightToLeft;
    }

    void aNarrowWindowAndLargeTextKeepEverythingApart()
    {
        QFETCH(const int, width);
        QFETCH(const double, scale);
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        m_links->look();
        QTRY_VERIFY(m_links->state() != LinkHandler::Unknown);
        const QString tag = QLatin1StringView(QTest::currentDataTag()).toString().remove(u' ').remove(u'%');
        open();
        appearanceOf(window())->setTextScale(scale);
        window()->resize(width, 640);
        QTRY_COMPARE(window()->width(), width);
        verifyApart();
        shoot(u"empty-"_s + tag);
        joining()->setLink(linkTo(u"ws://203.0.113.7:7900/ws"_s));
        verifyApart();
        shoot(u"invite-"_s + tag);
        joining()->join();
        QTRY_VERIFY(itemNamed(window(), QCoreApplication::translate("JoinDialog", "Join all the same")));
        shoot(u"question-"_s + tag);
        QQuickItem *yes = itemNamed(window(), QCoreApplication::translate("JoinDialog", "Join all the same"));
        const QRectF all(0, 0, window()->width(), window()->height());
        QTRY_VERIFY(all.contains(yes->mapRectToScene(yes->boundingRect()))); // once the box has its place
    }
};

QTEST_MAIN(JoinWindowTest)
#include "test_joinwindow.moc"
