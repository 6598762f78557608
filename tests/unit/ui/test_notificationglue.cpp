// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationglue.h"

#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

class TestNotificationGlue : public QObject {
    Q_OBJECT

    const QByteArray m_key = QByteArray(64, 'a');

    static MeshRecord record()
    {
        const auto key = crypto::KeyPair::generate().publicKey();
        return {*MeshId::parse(u"M1"),
                *MemberId::parse(u"B1"),
                u"home"_s,
                u"Ada"_s,
                QUrl(u"ws://127.0.0.1:1/ws"_s),
                key,
                key,
                QDateTime::currentDateTimeUtc()};
    }

    notify::Notification told(Trust trust, const QString &text, protocol::Priority priority = protocol::Priority::Next)
    {
        return notificationFor(
            record(), {"id", QDateTime::currentDateTimeUtc(), priority, text, Received{trust, m_key, u"Bob"_s, {}}});
    }

private Q_SLOTS:
    void aDirectMessageNamesSenderAndMesh()
    {
        const auto notification = told(Trust::Direct, u"hello"_s);
        QCOMPARE(notification.title, u"Bob in home"_s);
        QCOMPARE(notification.body, u"hello"_s);
        QCOMPARE(notification.conversation, u"M1/"_s + QString::fromLatin1(m_key));
        QVERIFY(!notification.urgent);
        QVERIFY(told(Trust::Direct, u"hello"_s, protocol::Priority::Now).urgent);
    }

    void whatIsNotADirectMessageNeverLooksLikeOne()
    {
        const QString direct = told(Trust::Direct, u"x"_s).title;
        for (const Trust trust : {Trust::Plain, Trust::NotAuthenticated, Trust::System})
            QVERIFY(told(trust, u"x"_s).title != direct);
        for (const Trust trust : {Trust::Undecryptable, Trust::Reflected})
            QVERIFY(told(trust, u"x"_s).body != u"x"_s);
        QVERIFY(!told(Trust::NotAuthenticated, u"x"_s).title.contains(u"Bob"_s));
    }

    void aLongTextIsCut()
    {
        QVERIFY(told(Trust::Direct, QString(10'000, u'x')).body.size() < 500);
        QVERIFY(told(Trust::Direct, u"line\n"_s.repeated(100)).body.count(u'\n') <= 6);
        QVERIFY(told(Trust::Direct, u"😀"_s.repeated(1'000)).body.isValidUtf16());
    }

    void aConversationsNameCanBeReadBack()
    {
        const auto name = ConversationName::parse(told(Trust::Direct, u"x"_s).conversation);
        QVERIFY(name);
        QCOMPARE(name->mesh, record().mesh);
        QCOMPARE(name->peer, m_key);
        QCOMPARE(ConversationName::parse(u"M1/@a/b"_s)->peer, QByteArray("@a/b"));
        for (const QString &text : {u""_s, u"/"_s, u"no slash"_s, u"a b/c"_s})
            QVERIFY2(!ConversationName::parse(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestNotificationGlue)
#include "test_notificationglue.moc"
