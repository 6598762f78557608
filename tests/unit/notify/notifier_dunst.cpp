// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/dbusnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace meshtray::notify;
using namespace Qt::StringLiterals;

namespace {

/// dunst's own remote control.
QByteArray dunstctl(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"dunstctl"_s, arguments);
    return tool.waitForFinished() ? tool.readAllStandardOutput().trimmed() : QByteArray("dunstctl did not end");
}

int displayed()
{
    return dunstctl({u"count"_s, u"displayed"_s}).toInt();
}

/// Returns when dunst has got what the notifier wants it to have. Its answer to us comes after those to the calls
/// before; and an answer can make the notifier send the next one.
void settle()
{
    for (int round = 0; round < 3; ++round) {
        QDBusConnection::sessionBus().call(
            QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                           u"org.freedesktop.Notifications"_s, u"GetServerInformation"_s));
        QCoreApplication::processEvents();
    }
}

/// What dunst has shown and closed, newest first: "field" → its value.
QList<QJsonObject> history()
{
    QList<QJsonObject> entries;
    const auto data = QJsonDocument::fromJson(dunstctl({u"history"_s}))[u"data"][0].toArray();
    for (const auto &value : data)
        entries.append(value.toObject());
    return entries;
}

QString field(const QJsonObject &entry, const QString &name)
{
    return entry[name][u"data"].toVariant().toString();
}

} // namespace

/// Against a real dunst.
class Dunst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY2(qEnvironmentVariableIsSet("MESHTRAY_SESSION"),
                 "run this through tests/support/with-session --notifications");
        m_notifier = std::make_unique<DBusNotifier>();
        m_failed = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::failed);
    }

    void cleanup()
    {
        QCOMPARE(m_failed->count(), 0);
        m_notifier.reset();
        dunstctl({u"close-all"_s});
        QTRY_COMPARE(displayed(), 0);
    }

    void itIsShownWithOurNameAndCategory()
    {
        m_notifier->show({.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"hello"_s});
        QTRY_COMPARE(displayed(), 1);
        dunstctl({u"close-all"_s});
        QTRY_COMPARE(displayed(), 0);
        const auto entry = history().value(0);
        QCOMPARE(field(entry, u"appname"_s), u"Meshtray"_s);
        QCOMPARE(field(entry, u"summary"_s), u"anna"_s);
        QCOMPARE(field(entry, u"body"_s), u"hello"_s);
        QCOMPARE(field(entry, u"category"_s), u"im.received"_s);
    }

    void aNewerOneOfTheConversationTakesThePlaceOfTheOlder()
    {
        m_notifier->show({.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"first"_s});
        m_notifier->show({.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"second"_s});
        m_notifier->show({.conversation = u"mesh/ben"_s, .title = u"ben"_s, .body = u"other"_s});
        settle();
        QCOMPARE(displayed(), 2);
        m_notifier->show({.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"third"_s});
        m_notifier->show({.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"fourth"_s});
        m_notifier->show({.conversation = u"mesh/carl"_s, .title = u"carl"_s, .body = u"last"_s});
        settle();
        QCOMPARE(displayed(), 3);
        dunstctl({u"close-all"_s});
        QTRY_COMPARE(displayed(), 0);
        QStringList bodies;
        for (const auto &entry : history().mid(0, 3))
            bodies.append(field(entry, u"body"_s));
        bodies.sort();
        QCOMPARE(bodies, QStringList({u"fourth"_s, u"last"_s, u"other"_s}));
    }

    void markupInAMessageIsShownAsText()
    {
        m_notifier->show({.conversation = u"mesh/anna"_s,
                          .title = u"<i>anna</i>"_s,
                          .body = u"<b>bold</b> & <a href=\"http://x\">x</a>"_s});
        QTRY_COMPARE(displayed(), 1);
        dunstctl({u"close-all"_s});
        QTRY_COMPARE(displayed(), 0);
        // dunst keeps what it was sent, and strips or renders what it takes for markup
        QCOMPARE(field(history().value(0), u"body"_s),
                 u"&lt;b&gt;bold&lt;/b&gt; &amp; &lt;a href=&quot;http://x&quot;&gt;x&lt;/a&gt;"_s);
    }

    void aClickOpensTheConversation()
    {
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        m_notifier->show({.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"hello"_s});
        settle();
        QTRY_COMPARE(displayed(), 1);
        dunstctl({u"action"_s, u"0"_s});
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), u"mesh/anna"_s);
    }

    void closingTakesItAway()
    {
        m_notifier->show({.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"hello"_s});
        m_notifier->show({.conversation = u"mesh/ben"_s, .title = u"ben"_s, .body = u"hello"_s});
        settle();
        QTRY_COMPARE(displayed(), 2);
        m_notifier->close(u"mesh/anna"_s);
        QTRY_COMPARE(displayed(), 1);
        m_notifier->close(u"mesh/anna"_s); // twice, and one that never was: nothing happens
        m_notifier->close(u"mesh/never"_s);
        m_notifier->close(u"mesh/ben"_s);
        QTRY_COMPARE(displayed(), 0);
    }

private:
    std::unique_ptr<DBusNotifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_failed;
};

QTEST_GUILESS_MAIN(Dunst)
#include "notifier_dunst.moc"
