// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"
#include "ui/automation.h"

#include <QJsonArray>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

class TestAutomation : public QObject {
    Q_OBJECT

    static QJsonObject inbox(test::SampleWorld &world, InboxCommand::Reading reading)
    {
        Automation automation(u"default"_s, world.meshes, world.hosting, world.keys, world.settings, world.clock);
        QJsonObject result;
        automation.run(InboxCommand{{}, reading}, &automation, [&](const Result<QJsonObject> &answer) {
            result = answer.value_or(QJsonObject{{u"failed"_s, true}});
        });
        return result;
    }

    /// 12 MiB of text in one mesh: more than an answer takes.
    static void fill(test::SampleWorld &world)
    {
        Mesh &mesh = world.addMesh(u"home"_s);
        for (int i = 0; i < 12; ++i)
            world.receive(mesh, QString(1024 * 1024, QChar(u'a' + i)),
                          {Trust::Direct, test::hexKeyOf('l'), u"lena"_s, {}});
    }

    static QString letters(const QJsonObject &answer)
    {
        QString letters;
        for (const auto &message : answer[u"messages"_s].toArray())
            letters += message.toObject()[u"text"_s].toString().at(0);
        return letters;
    }

private Q_SLOTS:
    void whatFitsIsToldWhole()
    {
        test::SampleWorld world;
        test::fillWithTalk(world);
        const QJsonObject answer = inbox(world, InboxCommand::Reading::All);
        QVERIFY(!answer[u"messages"_s].toArray().isEmpty());
        QVERIFY(!answer.contains(u"truncated"_s));
    }

    void ofTooMuchTheNewestIsToldAndThatItIsNotAll()
    {
        test::SampleWorld world;
        fill(world);
        const QJsonObject answer = inbox(world, InboxCommand::Reading::All);
        QCOMPARE(letters(answer), u"efghijkl"_s);
        QVERIFY(answer[u"truncated"_s].toBool());
    }

    void whatADrainHasNoRoomForComesWithTheNext()
    {
        test::SampleWorld world;
        fill(world);
        const QJsonObject first = inbox(world, InboxCommand::Reading::Drain);
        QCOMPARE(letters(first), u"abcdefgh"_s);
        QVERIFY(first[u"truncated"_s].toBool());
        const QJsonObject second = inbox(world, InboxCommand::Reading::Drain);
        QCOMPARE(letters(second), u"ijkl"_s);
        QVERIFY(!second.contains(u"truncated"_s));
        QVERIFY(letters(inbox(world, InboxCommand::Reading::Drain)).isEmpty());
    }
};

QTEST_MAIN(TestAutomation)
#include "test_automation.moc"
