// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// Values that the members of a mesh share.
class TestSharedState : public WireTest {
    Q_OBJECT

    static QJsonObject setting(const QString &key, const QJsonValue &value)
    {
        return {{u"type"_s, u"set_state"_s}, {u"key"_s, key}, {u"value"_s, value}};
    }
    static QJsonObject getting(const QString &key)
    {
        return {{u"type"_s, u"get_state"_s}, {u"key"_s, key}, {u"_reqId"_s, u"g1"_s}};
    }
    static const inline QJsonObject listing{{u"type"_s, u"list_state"_s}, {u"_reqId"_s, u"l1"_s}};

private Q_SLOTS:
    void init() { WireTest::init(); }

    void aValueIsReadInBothSpellingsAndOthersHearOfIt()
    {
        const Person ada = join(u"Ada"_s);
        const Person bea = join(u"Bea"_s);
        const auto writer = connected(helloOn(ada, u"claude-code"_s));
        const auto sibling = connected(helloOn(ada, u"claude-code"_s));
        const auto reader = connected(helloOn(bea, u"claudemesh-daemon"_s));
        const auto old = connected(join(u"Old"_s));
        const QJsonObject value{{u"branch"_s, u"fix \"x\""_s}, {u"steps"_s, QJsonArray{1, 2.5, QJsonValue::Null}}};

        writer->send(setting(u"deploy/état"_s, value));
        for (WireClient *other : {reader.get(), sibling.get()}) {
            const QJsonObject change = other->take(u"state_change"_s);
            const QJsonObject expected{{u"type"_s, u"state_change"_s},
                                       {u"key"_s, u"deploy/état"_s},
                                       {u"value"_s, value},
                                       {u"updatedBy"_s, u"Ada"_s}};
            QCOMPARE(change, expected);
        }
        QVERIFY(writer->hearsNo(u"state_change"_s));
        QVERIFY(writer->hearsNo(u"error"_s));
        QVERIFY(old->hearsNo(u"state_change"_s));

        for (int round = 0; round < 2; ++round) {
            const auto asker = connected(helloOn(bea, u"claude-code"_s));
            asker->send(getting(u"deploy/état"_s));
            QJsonObject row = asker->take();
            QCOMPARE(row.take(u"type"_s).toString(), u"state_result"_s);
            QCOMPARE(row.take(u"_reqId"_s).toString(), u"g1"_s);
            QCOMPARE(row[u"value"_s].toObject(), value);
            QCOMPARE(row[u"updatedBy"_s].toString(), u"Ada"_s);
            QVERIFY(QDateTime::fromString(row[u"updatedAt"_s].toString(), Qt::ISODateWithMs).isValid());
            const QJsonObject second{{u"type"_s, u"state_value"_s}, {u"_reqId"_s, u"g1"_s}, {u"state"_s, row}};
            QCOMPARE(asker->take(), second);

            asker->send(listing);
            const QJsonObject list{
                {u"type"_s, u"state_list"_s}, {u"entries"_s, QJsonArray{row}}, {u"_reqId"_s, u"l1"_s}};
            QCOMPARE(asker->take(u"state_list"_s), list);
            if (round == 0) { // it was on the disk before anybody heard of it
                QVERIFY(broker().kill());
                QVERIFY(broker().start());
            }
        }
    }

    void whatWasNeverSetIsNull()
    {
        const auto asker = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        asker->send(getting(u"nothing"_s));
        const QJsonObject result{{u"type"_s, u"state_result"_s}, {u"key"_s, u"nothing"_s},
                                 {u"value"_s, QJsonValue::Null}, {u"updatedBy"_s, u""_s},
                                 {u"updatedAt"_s, u""_s},        {u"_reqId"_s, u"g1"_s}};
        QCOMPARE(asker->take(), result);
        const QJsonObject value{{u"type"_s, u"state_value"_s}, {u"_reqId"_s, u"g1"_s}, {u"state"_s, QJsonValue::Null}};
        QCOMPARE(asker->take(), value);
    }

    void whatIsNoKeyOrTooMuchIsRefusedWithItsRequest()
    {
        const auto writer = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        QList<QJsonObject> bad{setting({}, 1), setting(u"a\nb"_s, 1), setting(QString(257, u'k'), 1),
                               setting(u"big"_s, QString(32 * 1024, u'v')), getting(u""_s)};
        for (QJsonObject &frame : bad) {
            frame[u"_reqId"_s] = u"r"_s;
            writer->send(frame);
            const QJsonObject error = writer->take(u"error"_s);
            QCOMPARE(error[u"code"_s].toString(), u"invalid_argument"_s);
            QCOMPARE(error[u"_reqId"_s].toString(), u"r"_s);
        }
        writer->send(listing);
        QCOMPARE(writer->take(u"state_list"_s)[u"entries"_s].toArray(), QJsonArray());
    }

    void aMeshHoldsSoMuchAndWhatIsThereCanStillChange()
    {
        restart({u"--rate"_s, u"off"_s});
        const auto writer = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        const QString large(30'000, u'v');
        for (int i = 0; i < 34; ++i)
            writer->send(setting(u"key %1"_s.arg(i), large));
        QVERIFY(writer->hearsNo(u"error"_s));
        writer->send(setting(u"one more"_s, large));
        QCOMPARE(writer->take(u"error"_s)[u"code"_s].toString(), u"limit_reached"_s);
        writer->send(setting(u"key 7"_s, QString(large).replace(u'v', u'w')));
        QVERIFY(writer->hearsNo(u"error"_s));
        writer->send(listing);
        QCOMPARE(writer->take(u"state_list"_s)[u"entries"_s].toArray().size(), 34);
    }
};

QTEST_GUILESS_MAIN(TestSharedState)
#include "test_sharedstate.moc"
