// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationreplies.h"

#include "recordingnotifier.h"
#include "sampleworld.h"

#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Answers written into a notification, and what the person is told of them.
class TestNotificationReplies : public QObject {
    Q_OBJECT

    struct Desktop {
        SampleWorld world;
        RecordingNotifier notifier;
        NotificationBoard board{notifier, world.clock};
        Mesh &mesh{world.addMesh(u"home"_s)};
        NotificationReplies replies{world.meshes, board};
        const NotificationBoard::Place bob{u"M1/bob"_s, u"home"_s, hexKeyOf('b')};

        /// A message of Bob is unread, and told.
        void ask()
        {
            world.receive(mesh, u"lunch?"_s, {Trust::Direct, hexKeyOf('b'), u"Bob"_s, {}});
            board.add(bob, "p1", {Trust::Direct, u"Bob"_s, u"lunch?"_s}, {}, NotificationBoard::Arrival::Live);
            settle();
        }
        void settle() { world.clock.advance(1s); }
        void letIn()
        {
            world.letIn();
            QTRY_VERIFY(std::holds_alternative<client::Open>(mesh.connectionState()));
        }
        /// The frame that carries the answer.
        QJsonObject sent()
        {
            QJsonObject frame;
            const bool came = QTest::qWaitFor([&] {
                frame = world.network.latest()->takeSent(u"send"_s);
                if (frame.isEmpty())
                    world.network.latest()->take();
                return !frame.isEmpty();
            });
            return came ? frame : QJsonObject();
        }
        void acknowledge(const QJsonObject &frame, const QJsonObject &with)
        {
            QJsonObject ack{{u"type"_s, u"ack"_s}, {u"id"_s, frame[u"id"_s]}};
            for (auto it = with.begin(); it != with.end(); ++it)
                ack.insert(it.key(), it.value());
            world.network.latest()->inject(ack);
        }
        QString body() const { return notifier.screen.value(bob.conversation).body; }
    };

private Q_SLOTS:
    void whenTheBrokerHasItTheConversationIsRead()
    {
        Desktop desktop;
        desktop.letIn();
        desktop.ask();
        desktop.replies.send(desktop.mesh, desktop.bob, u"yes"_s);
        const QJsonObject frame = desktop.sent();
        QCOMPARE(frame[u"targetSpec"_s].toString(), QString::fromLatin1(hexKeyOf('b')));
        desktop.settle();
        QCOMPARE(desktop.body(), u"lunch?"_s); // nothing is claimed before the broker has said so
        QCOMPARE(desktop.mesh.inbox().unread(), 1);
        desktop.acknowledge(frame, {{u"queued"_s, true}, {u"messageId"_s, u"m1"_s}});
        QTRY_VERIFY(desktop.notifier.screen.isEmpty());
        QCOMPARE(desktop.mesh.inbox().unread(), 0);
    }

    void aRefusalIsToldWithItsReasonAndTheText()
    {
        Desktop desktop;
        desktop.letIn();
        desktop.ask();
        desktop.replies.send(desktop.mesh, desktop.bob, u"yes"_s);
        desktop.acknowledge(desktop.sent(), {{u"queued"_s, false}, {u"error"_s, u"invalid target: gone"_s}});
        QTRY_VERIFY((desktop.settle(), desktop.body().contains(u"not sent"_s)));
        QVERIFY2(desktop.body().contains(u"gone"_s) && desktop.body().contains(u"“yes”"_s), qPrintable(desktop.body()));
        QCOMPARE(desktop.mesh.inbox().unread(), 1);
    }

    void withoutAnAnswerItIsNotConfirmed()
    {
        Desktop desktop;
        desktop.letIn();
        desktop.ask();
        desktop.replies.send(desktop.mesh, desktop.bob, u"yes"_s);
        QVERIFY(!desktop.sent().isEmpty());
        desktop.world.clock.advance(10s);
        desktop.settle();
        QVERIFY2(desktop.body().contains(u"not confirmed"_s), qPrintable(desktop.body()));
    }

    void withoutAConnectionItWaits()
    {
        Desktop desktop;
        desktop.ask();
        desktop.replies.send(desktop.mesh, desktop.bob, u"yes"_s);
        QTRY_VERIFY((desktop.settle(), desktop.body().contains(u"waits"_s)));
        desktop.letIn();
        const QJsonObject frame = desktop.sent();
        QVERIFY(!frame.isEmpty());
        desktop.acknowledge(frame, {{u"queued"_s, true}, {u"messageId"_s, u"m1"_s}});
        QTRY_VERIFY(desktop.notifier.screen.isEmpty());
    }

    void whatCannotBeSentIsToldToo()
    {
        Desktop desktop;
        desktop.letIn();
        desktop.ask();
        desktop.replies.send(desktop.mesh, desktop.bob, QString());
        desktop.settle();
        QVERIFY2(desktop.body().contains(u"empty"_s), qPrintable(desktop.body()));
    }

    void nothingIsSentToManyFromANotification()
    {
        Desktop desktop;
        desktop.letIn();
        desktop.world.network.latest()->takeAll();
        for (const QByteArray &peer : {QByteArray("*"), QByteArray("@ops")}) {
            const NotificationBoard::Place place{u"M1/"_s + QString::fromLatin1(peer), u"home"_s, peer};
            desktop.replies.send(desktop.mesh, place, u"to all"_s);
            desktop.settle();
            const QString body = desktop.notifier.screen.value(place.conversation).body;
            QVERIFY2(body.contains(u"not sent"_s) && body.contains(u"“to all”"_s), qPrintable(body));
        }
        QVERIFY(desktop.mesh.inbox().messages().isEmpty());
    }
};

QTEST_MAIN(TestNotificationReplies)
#include "test_notificationreplies.moc"
