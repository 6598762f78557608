// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "windowcheck.h"

#include "core/clock.h"
#include "secrets/memorysecretstore.h"
#include "secrets/profilesecretstore.h"
#include "ui/hostmodel.h"
#include "ui/translations.h"
#include "ui/windows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using meshtray::ui::Appearance;
using meshtray::ui::HostModel;

namespace {

struct Desktop {
    QTemporaryDir folder;
    MemorySecretStore secrets;
    PassphraseSecretStore vault{folder.path() + u"/secrets.vault"_s};
    ProfileSecretStore keys{secrets, vault};
    SystemClock clock;
    MeshService meshes{folder.path(), secrets, client::webSocketTransports(), clock};
    HostingService hosting{folder.path(), meshes, clock};
    ui::SettingsStore settings{folder.path()};
};

QStringList complaints;
QtMessageHandler previousHandler = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool ofThePlatform = text == "This plugin does not support raise()"_L1;
    const bool ofQml = QByteArrayView(context.category) == "qml" || QByteArrayView(context.category) == "default";
    if (type != QtDebugMsg && type != QtInfoMsg && !ofThePlatform && ofQml)
        complaints.append(text);
    previousHandler(type, context, text);
}

} // namespace

/// The window of a host whose broker runs, with somebody in.
class HostWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Desktop> m_alice;
    std::unique_ptr<Desktop> m_bob;
    std::unique_ptr<ui::Autostart> m_autostart;
    std::unique_ptr<ui::LinkHandler> m_links;
    std::unique_ptr<ui::Windows> m_windows;

    QQuickWindow *window() { return m_windows->hostWindow(); }
    HostModel *host() { return window()->property("hosting").value<HostModel *>(); }

    void letIn(const QString &name)
    {
        host()->maker()->make();
        [&] { QTRY_VERIFY(!host()->maker()->isBusy() && !host()->maker()->link().isEmpty()); }();
        const auto invite = protocol::parseInviteLink(host()->maker()->link(), m_bob->clock.wallMs() / 1000);
        bool joined = false;
        m_bob->meshes.join(*invite, name, this, [&](const Result<MeshId> &result) { joined = result.has_value(); });
        [&] { QTRY_VERIFY(joined); }();
        [&] { QTRY_COMPARE(host()->members()->online(), 2); }();
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

    void press(const QString &name)
    {
        QQuickItem *item = itemNamed(window(), name);
        QVERIFY2(item, qPrintable(name));
        item->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Return);
    }

    bool shows(const QString &words)
    {
        bool found = false;
        visit(window()->contentItem(), [&](QQuickItem *item) {
            found = found || (item->isVisible() && item->property("text").toString() == words);
        });
        return found;
    }

    void pressActions() { press(QCoreApplication::translate("MemberRow", "Actions for %1").arg(u"bob"_s)); }

    /// Of what is there only with a network, a firewall and a session to start with.
    void showWhatAnOpenNetworkHas()
    {
        host()->firewall()->show(ui::firewallHint({{ui::Firewall::Firewalld}, {}}, 7900));
        m_autostart->look();
        [&] { QTRY_VERIFY(m_autostart->state() != ui::Autostart::Unknown); }();
        [&] { QTRY_VERIFY(!host()->traffic()->connectionsText().isEmpty()); }();
    }

    void askToBan()
    {
        pressActions();
        for (int i = 0; i < 4; ++i) // rename, who may write, kick, ban
            QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { previousHandler = qInstallMessageHandler(collect); }
    void init()
    {
        complaints.clear();
        m_alice = std::make_unique<Desktop>();
        m_bob = std::make_unique<Desktop>();
        m_windows = std::make_unique<ui::Windows>(m_alice->meshes, m_alice->hosting, m_alice->keys, m_alice->clock,
                                                  m_alice->settings);
        const ui::Launcher launcher{QCoreApplication::applicationFilePath(), u"default"_s};
        const QString folder = m_alice->folder.path();
        m_autostart = std::make_unique<ui::Autostart>(folder + u"/autostart"_s, launcher);
        m_links = std::make_unique<ui::LinkHandler>(
            ui::AssociationPlaces{folder + u"/applications"_s, folder + u"/config"_s, {}}, launcher);
        m_windows->offer(*m_autostart, *m_links);
        m_windows->openHost();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        bool hosted = false;
        m_alice->hosting.start({u"Acme Team"_s, {{QHostAddress(QHostAddress::LocalHost), 0}}, u"alice"_s}, this,
                               [&](const Result<Hosting> &result) { hosted = result.has_value(); });
        QTRY_VERIFY(hosted);
        letIn(u"bob"_s);
    }
    void cleanup()
    {
        m_windows.reset();
        m_links.reset();
        m_autostart.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_bob.reset();
        m_alice.reset();
        QCOMPARE(complaints, QStringList());
    }

    void aNarrowWindowAndLargeTextKeepEverythingApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("narrow") << 360 << 1.0 << Qt::LeftToRight;
        QTest::newRow("narrow, 200 %") << 360 << 2.0 << Qt::LeftToRight;
        QTest::newRow("wide, 200 %") << 1000 << 2.0 << Qt::LeftToRight;
        QTest::newRow("narrow, 200 %, from the right") << 360 << 2.0 << Qt::RightToLeft;
    }
    void aNarrowWindowAndLargeTextKeepEverythingApart()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        m_alice->hosting.createMesh(u"Second"_s, u"alice"_s, this, [](const Result<HostedMesh> &) { });
        QTRY_COMPARE(host()->meshNames().size(), 2);
        host()->administer(0);
        showWhatAnOpenNetworkHas();
        host()->maker()->make();
        QTRY_VERIFY(itemNamed(window(), u"Command for the firewall"_s));
        QTRY_COMPARE(host()->invites()->count(), 2);
        appearanceOf(window())->setTextScale(scale);
        window()->resize(width, 640);
        QTRY_COMPARE(window()->width(), width);
        verifyApart();
        press(u"Advanced…"_s);
        host()->limits()->edit(0, u"none"_s);
        host()->limits()->edit(1, u"5"_s);
        verifyApart();
    }

    void aMemberIsBannedByKeyboardAfterAQuestion()
    {
        askToBan();
        QTRY_VERIFY(itemNamed(window(), u"Ban"_s));
        QCOMPARE(attachedName(window()->activeFocusItem()), u"Cancel"_s);
        QTest::keyClick(window(), Qt::Key_Tab);
        QCOMPARE(attachedName(window()->activeFocusItem()), u"Ban"_s);
        QCOMPARE(host()->banned()->total(), 0);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(host()->banned()->total(), 1);
        QTRY_VERIFY(itemNamed(window(), u"Unban bob"_s));
        press(u"Unban bob"_s);
        QTRY_COMPARE(host()->members()->total(), 2);
    }

    void theFingerprintTellsMembersOfOneNameApart()
    {
        const QString bob = host()->members()->index(1).data(ui::MemberList::Fingerprint).toString();
        const QString alice = host()->members()->index(0).data(ui::MemberList::Fingerprint).toString();
        QQuickItem *actions = itemNamed(window(), u"Actions for bob"_s);
        QVERIFY(actions);
        const QString told = attachedDescription(actions);
        QVERIFY2(told == bob || told == alice, qPrintable(told));
        QCOMPARE(attachedDescription(actions->parentItem()), told);
        const QString key = actions->parentItem()->property("memberKey").toString();
        host()->members()->ban(key);
        QTRY_VERIFY(itemNamed(window(), u"Unban bob"_s));
        QQuickItem *unban = itemNamed(window(), u"Unban bob"_s);
        QCOMPARE(attachedDescription(unban), told);
        QCOMPARE(attachedDescription(unban->parentItem()), told);
    }

    void theCertificateIsShownOrThatThereIsNone()
    {
        const QString pin = host()->tlsPin();
        QVERIFY(!pin.isEmpty());
        QVERIFY(shows(pin));
        m_alice->secrets.answerNextWith({SecretError::Kind::Locked, u"locked"_s});
        m_alice->hosting.restart(this, [](const Result<Hosting> &) { });
        QTRY_COMPARE(host()->phase(), HostModel::Running);
        QVERIFY(!host()->tlsProblem().isEmpty());
        QTRY_VERIFY(shows(host()->tlsProblem()));
        QVERIFY(!shows(pin));
        verifyApart();
    }

    void theCountersAreMeasuredOnlyWhileTheWindowIsSeen()
    {
        QTRY_VERIFY(host()->traffic()->isWatched());
        QTRY_COMPARE(host()->traffic()->connectionsText(), u"2 connection(s)"_s);
        window()->close();
        QTRY_VERIFY(!host()->traffic()->isWatched());
        m_windows->openHost();
        QTRY_VERIFY(host()->traffic()->isWatched());
    }

    void theProgramIsStartedWithTheSessionByASwitch()
    {
        m_autostart->look();
        QTRY_COMPARE(m_autostart->state(), ui::Autostart::Off);
        QQuickItem *box = nullptr;
        visit(window()->contentItem(), [&](QQuickItem *item) {
            if (isFocusable(item) && attachedName(item).startsWith(u"Start with the session"_s))
                box = item;
        });
        QVERIFY(box);
        box->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QTRY_COMPARE(m_autostart->state(), ui::Autostart::On);
        QVERIFY(box->property("checked").toBool());
    }

    void escapeAnswersNoAndLeavesTheWindowOpen()
    {
        askToBan();
        QTRY_VERIFY(itemNamed(window(), u"Ban"_s));
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!itemNamed(window(), u"Ban"_s));
        QVERIFY(window()->isVisible());
        QCOMPARE(host()->banned()->total(), 0);
    }

    void theKeyboardReachesEverything()
    {
        QSet<QQuickItem *> wanted;
        visit(window()->contentItem(), [&](QQuickItem *item) {
            if (isFocusable(item))
                wanted.insert(item);
        });
        QVERIFY(wanted.size() > 8);
        const auto steps = 2 * wanted.size();
        for (qsizetype step = 0; step < steps; ++step) {
            QTest::keyClick(window(), Qt::Key_Tab);
            wanted.remove(window()->activeFocusItem());
        }
        for (QQuickItem *item : wanted)
            qWarning("not reached: %s", qPrintable(attachedName(item)));
        QVERIFY(wanted.isEmpty());
    }

    void escapeLeavesTheLimitsAndForgetsWhatWasTyped()
    {
        press(u"Advanced…"_s);
        QTRY_VERIFY(window()->property("showsLimits").toBool());
        QVERIFY(window()->activeFocusItem()->inherits("QQuickTextField"));
        QTest::keyClick(window(), Qt::Key_9);
        QVERIFY(host()->limits()->isEdited());
        QTest::keyClick(window(), Qt::Key_Escape);
        QVERIFY(!host()->limits()->isEdited());
        QVERIFY(!window()->property("showsLimits").toBool());
        QVERIFY(window()->isVisible());
    }

    /// Not a check but a look: MESHTRAY_PICTURES names a folder for them.
    void picturesCanBeTaken()
    {
        const QString folder = qEnvironmentVariable("MESHTRAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("MESHTRAY_PICTURES names no folder");
        const QString language = qEnvironmentVariable("MESHTRAY_LANGUAGE", u"en"_s);
        ui::installTranslations(*QCoreApplication::instance(), QLocale(language));
        m_windows = std::make_unique<ui::Windows>(m_alice->meshes, m_alice->hosting, m_alice->keys, m_alice->clock,
                                                  m_alice->settings);
        m_windows->offer(*m_autostart, *m_links);
        m_windows->openHost();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        const auto shoot = [&](const QString &name, QSize size) {
            window()->resize(size);
            QTest::qWait(150);
            QVERIFY(window()->grabWindow().save(folder + u'/' + language + u"-host-"_s + name + u".png"_s));
        };
        m_alice->hosting.createMesh(u"Second"_s, u"alice"_s, this, [](const Result<HostedMesh> &) { });
        QTRY_COMPARE(host()->meshNames().size(), 2);
        host()->administer(0);
        showWhatAnOpenNetworkHas();
        host()->maker()->setProperty("role", ui::InviteMaker::Admin);
        host()->maker()->make();
        QTRY_COMPARE(host()->members()->total(), 2);
        for (const auto scheme : {Appearance::Light, Appearance::Dark}) {
            const QString tag = scheme == Appearance::Dark ? u"dark"_s : u"light"_s;
            appearanceOf(window())->setScheme(scheme);
            appearanceOf(window())->setTextScale(1);
            shoot(u"running-"_s + tag, {500, 1250});
            shoot(u"running-narrow-"_s + tag, {360, 1350});
            window()->setProperty("showsLimits", true);
            host()->limits()->edit(0, u"none"_s);
            host()->limits()->edit(1, u"5"_s);
            shoot(u"limits-"_s + tag, {500, 900});
            appearanceOf(window())->setTextScale(2);
            shoot(u"limits-narrow-200-"_s + tag, {360, 1200});
            host()->limits()->revert();
            window()->setProperty("showsLimits", false);
            shoot(u"running-narrow-200-"_s + tag, {360, 2400});
        }
        appearanceOf(window())->setTextScale(2);
        askToBan();
        shoot(u"question-narrow-200-dark"_s, {360, 640});
        QTest::keyClick(window(), Qt::Key_Escape);
        appearanceOf(window())->setScheme(Appearance::Light);
        appearanceOf(window())->setTextScale(1);
        pressActions();
        QTest::keyClick(window(), Qt::Key_Down);
        shoot(u"menu"_s, {500, 900});
        QTest::keyClick(window(), Qt::Key_Escape);
        host()->members()->ban(host()->members()->index(1).data(ui::MemberList::MemberKey).toString());
        host()->members()->ban(host()->members()->index(0).data(ui::MemberList::MemberKey).toString());
        QTRY_COMPARE(host()->banned()->total(), 1);
        shoot(u"banned"_s, {500, 1350});
    }
};

QTEST_MAIN(HostWindowTest)
#include "test_hostwindow.moc"
