// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/policyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace meshtray::notify;
using namespace Qt::StringLiterals;

namespace {

const auto key = QString(64, u'a');

PolicyReading read(const QByteArray &text)
{
    return readPolicy(QJsonDocument::fromJson(text).object());
}

Policy full()
{
    Policy policy;
    policy.enabled = false;
    policy.privacy = Privacy::Sender;
    policy.obeysDesktop = false;
    policy.quiet[0] = QuietSpan{{22, 0}, {7, 30}};
    policy.quiet[6] = QuietSpan{{0, 0}, {0, 0}};
    policy.rules = {{u"M1"_s, key, u"@ops"_s, Urgency::Now, Treatment::Insist},
                    {.atLeast = Urgency::Low, .treatment = Treatment::BreakThrough},
                    {.group = u"*"_s, .treatment = Treatment::Keep},
                    {}};
    policy.mutes = {{u"M1"_s, key, QDateTime({2026, 3, 25}, {12, 0}, Qt::UTC)}, {u"M2"_s}, {u"M2"_s, u"@ops"_s}};
    return policy;
}

} // namespace

class TestPolicyJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        for (const Policy &policy : {Policy(), full()}) {
            const auto text = QJsonDocument(toJson(policy)).toJson();
            const auto reading = read(text);
            QCOMPARE(reading.problems, QStringList());
            QVERIFY2(reading.policy == policy, text.constData());
        }
    }

    void whatIsAbsentIsAsByDefault()
    {
        const auto reading = read("{}");
        QVERIFY(reading.policy == Policy());
        QCOMPARE(reading.problems, QStringList());
    }

    void whatMakesNoSenseIsNamedAndLeftOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &problems) {
            QTest::newRow(name) << text << problems;
        };
        row("a switch", R"({"enabled":1})", {u"enabled"_s});
        row("privacy", R"({"privacy":"some"})", {u"privacy"_s});
        row("privacy of another type", R"({"privacy":null})", {u"privacy"_s});
        row("quiet hours", R"({"quiet":[]})", {u"quiet"_s});
        row("a day", R"({"quiet":{"monday":7}})", {u"quiet.monday"_s});
        row("a time", R"({"quiet":{"monday":{"from":"25:00","until":"07:00"}}})", {u"quiet.monday.from"_s});
        row("half a day", R"({"quiet":{"sunday":{"from":"22:00"}}})", {u"quiet.sunday.until"_s});
        row("rules", R"({"rules":{}})", {u"rules"_s});
        row("a rule", R"({"rules":["x"]})", {u"rules[0]"_s});
        row("a rule without treatment", R"({"rules":[{}]})", {u"rules[0].treatment"_s});
        row("a treatment", R"({"rules":[{"treatment":"shout"}]})", {u"rules[0].treatment"_s});
        row("a mesh", R"({"rules":[{"treatment":"keep","mesh":"a b"}]})", {u"rules[0].mesh"_s});
        row("a mesh that is empty", R"({"rules":[{"treatment":"keep","mesh":""}]})", {u"rules[0].mesh"_s});
        row("a sender", R"({"rules":[{"treatment":"keep","sender":"ada"}]})", {u"rules[0].sender"_s});
        row("a group", R"({"rules":[{"treatment":"keep","group":"ops"}]})", {u"rules[0].group"_s});
        row("a group that reorders", "{\"rules\":[{\"treatment\":\"keep\",\"group\":\"@a\u202eb\"}]}",
            {u"rules[0].group"_s});
        row("a group of line breaks", R"({"rules":[{"treatment":"keep","group":"@a\nb"}]})", {u"rules[0].group"_s});
        row("a priority", R"({"rules":[{"treatment":"keep","atLeast":"high"}]})", {u"rules[0].atLeast"_s});
        row("a mute of nothing", R"({"mutes":[{}]})", {u"mutes[0].mesh"_s});
        row("a mute's conversation", R"({"mutes":[{"mesh":"M1","conversation":"ada"}]})", {u"mutes[0].conversation"_s});
        row("a mute's end", R"({"mutes":[{"mesh":"M1","until":"tomorrow"}]})", {u"mutes[0].until"_s});
        row("a mute's end without zone", R"({"mutes":[{"mesh":"M1","until":"2026-03-25T12:00:00"}]})",
            {u"mutes[0].until"_s});
    }
    void whatMakesNoSenseIsNamedAndLeftOut()
    {
        QFETCH(const QByteArray, text);
        const auto reading = read(text);
        QTEST(reading.problems, "problems");
        QVERIFY(reading.policy == Policy());
    }

    void theRestOfAFileIsKept()
    {
        const auto reading = read(R"({"enabled":false,"privacy":7,"rules":[{"treatment":"x"},{"treatment":"keep"}]})");
        QCOMPARE(reading.problems, QStringList({u"privacy"_s, u"rules[0].treatment"_s}));
        QCOMPARE(reading.policy.enabled, false);
        QCOMPARE(reading.policy.rules, QList<Rule>{{.treatment = Treatment::Keep}});
    }

    void thereIsAnEndToRules()
    {
        QJsonArray rules;
        for (int i = 0; i < 10'000; ++i)
            rules.append(QJsonObject{{u"treatment"_s, u"keep"_s}});
        const auto reading = readPolicy({{u"rules"_s, rules}});
        QCOMPARE(reading.policy.rules.size(), mostRules);
        QCOMPARE(reading.problems, QStringList(u"rules"_s));
    }

    void whatIsWrittenByHandIsCheckedTheSame()
    {
        QVERIFY(isValid(full().rules.first()));
        QVERIFY(isValid(Rule()));
        QVERIFY(!isValid(Rule{.sender = u"ada"_s}));
        QVERIFY(!isValid(Rule{.group = u"ops"_s}));
        QVERIFY(!isValid(Rule{.treatment = static_cast<Treatment>(9)}));
        QVERIFY(isValid(Mute{u"M1"_s}));
        QVERIFY(!isValid(Mute{u""_s}));
        QVERIFY(!isValid(Mute{u"M1"_s, u"ada"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPolicyJson)
#include "test_policyjson.moc"
