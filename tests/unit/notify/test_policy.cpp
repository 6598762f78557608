// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/overloaded.h"
#include "notify/policy.h"

#include <QTest>
#include <QTimeZone>

using namespace meshtray;
using namespace meshtray::notify;
using namespace Qt::StringLiterals;

namespace {

const auto ada = QString(64, u'a');
const auto bob = QString(64, u'b');
const QTimeZone berlin("Europe/Berlin");

QDateTime inBerlin(const QString &text)
{
    QDateTime at = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    at.setTimeZone(berlin);
    return at;
}

// A Wednesday.
const QDateTime noon = inBerlin(u"2026-03-25 12:00"_s);
const QDateTime night = inBerlin(u"2026-03-25 23:30"_s);

Incoming direct(Urgency urgency = Urgency::Next)
{
    return {u"M1"_s, ada, {ada}, {}, urgency};
}

Incoming toGroup(const QString &group, Urgency urgency = Urgency::Next)
{
    return {u"M1"_s, group, {ada}, group, urgency};
}

Policy withRules(const QList<Rule> &rules)
{
    Policy policy;
    policy.rules = rules;
    return policy;
}

/// Each night from ten to seven.
Policy quietAtNight(const QList<Rule> &rules = {})
{
    Policy policy = withRules(rules);
    policy.quiet.fill(QuietSpan{{22, 0}, {7, 0}});
    return policy;
}

const Rule nowBreaksThrough{.atLeast = Urgency::Now, .treatment = Treatment::BreakThrough};

/// A decision in short, so that a table can hold it.
QString inShort(const Decision &decision)
{
    const auto why = Overloaded{
        [](const reason::Off &) { return u"off"_s; },
        [](const reason::Reading &) { return u"reading"_s; },
        [](const reason::Muted &) { return u"muted"_s; },
        [](const reason::Rule &rule) { return u"rule %1"_s.arg(rule.index); },
        [](const reason::QuietHours &) { return u"quiet hours"_s; },
        [](const reason::DesktopAsks &) { return u"desktop"_s; },
        [](const reason::Usual &) { return u"usual"_s; },
        [](std::monostate) { return QString(); },
    };
    if (const auto *hold = std::get_if<Hold>(&decision))
        return u"hold: "_s + std::visit(why, hold->reason);
    const auto &tell = std::get<Tell>(decision);
    QStringList words{u"tell: "_s + std::visit(why, tell.reason)};
    if (tell.sound == Sound::Silent)
        words += u"silent"_s;
    if (tell.repeat == Repeat::UntilRead)
        words += u"repeats"_s;
    if (const QString obstacle = std::visit(why, tell.brokeThrough); !obstacle.isEmpty())
        words += u"through "_s + obstacle;
    return words.join(u", "_s);
}

} // namespace

class TestPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsToldOfWhat_data()
    {
        QTest::addColumn<Policy>("policy");
        QTest::addColumn<Incoming>("incoming");
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("decision");

        const auto row = [](const char *name, const Policy &policy, const Incoming &incoming,
                            const Situation &situation, const QString &decision) {
            QTest::newRow(name) << policy << incoming << situation << decision;
        };
        const Situation day{noon};
        const Situation late{night};
        const Situation reading{noon, Attention::OnThisConversation};
        const Situation busy{noon, Attention::Elsewhere, DesktopMood::Quiet};
        const Rule keepAll{.treatment = Treatment::Keep};
        const Rule insist{.atLeast = Urgency::Now, .treatment = Treatment::Insist};

        row("as usual", {}, direct(), day, u"tell: usual"_s);
        row("low is silent", {}, direct(Urgency::Low), day, u"tell: usual, silent"_s);
        row("switched off", {.enabled = false}, direct(Urgency::Now), day, u"hold: off"_s);
        row("being read", {}, direct(), reading, u"hold: reading"_s);
        row("being read, whatever the rules say", withRules({insist}), direct(Urgency::Now), reading,
            u"hold: reading"_s);

        row("the first rule that matches", withRules({{.mesh = u"M2"_s, .treatment = Treatment::Keep}, keepAll}),
            direct(), day, u"hold: rule 1"_s);
        row("an earlier rule shields", withRules({{.sender = ada}, keepAll}), direct(), day, u"tell: rule 0"_s);
        row("by mesh", withRules({{.mesh = u"M1"_s, .treatment = Treatment::Keep}}), direct(), day, u"hold: rule 0"_s);
        row("by another sender", withRules({{.sender = bob, .treatment = Treatment::Keep}}), direct(), day,
            u"tell: usual"_s);
        row("by a sender nobody vouches for", withRules({{.sender = ada, .treatment = Treatment::Keep}}),
            {u"M1"_s, u"*"_s, {}, u"*"_s, Urgency::Next}, day, u"tell: usual"_s);
        row("by the member behind a session", withRules({{.sender = bob, .treatment = Treatment::Keep}}),
            {u"M1"_s, ada, {ada, bob}, {}, Urgency::Next}, day, u"hold: rule 0"_s);
        row("by group", withRules({{.group = u"@ops"_s, .treatment = Treatment::Keep}}), toGroup(u"@ops"_s), day,
            u"hold: rule 0"_s);
        row("by group, written another way", withRules({{.group = u"@ops"_s, .treatment = Treatment::Keep}}),
            toGroup(u"#ops"_s), day, u"hold: rule 0"_s);
        row("a group's rule leaves direct messages alone", withRules({{.group = u"*"_s, .treatment = Treatment::Keep}}),
            direct(), day, u"tell: usual"_s);
        row("everyone is a group of its own", withRules({{.group = u"*"_s, .treatment = Treatment::Keep}}),
            toGroup(u"@ops"_s), day, u"tell: usual"_s);
        row("by priority, from it upwards", withRules({{.atLeast = Urgency::Next, .treatment = Treatment::Keep}}),
            direct(Urgency::Now), day, u"hold: rule 0"_s);
        row("by priority, not below it", withRules({{.atLeast = Urgency::Next, .treatment = Treatment::Keep}}),
            direct(Urgency::Low), day, u"tell: usual, silent"_s);
        row("by everything at once", withRules({{u"M1"_s, ada, u"@ops"_s, Urgency::Now, Treatment::Insist}}),
            toGroup(u"@ops"_s, Urgency::Now), day, u"tell: rule 0, repeats"_s);

        row("at night", quietAtNight(), direct(), late, u"hold: quiet hours"_s);
        row("now alone does not break through", quietAtNight(), direct(Urgency::Now), late, u"hold: quiet hours"_s);
        row("now breaks through with a rule", quietAtNight({nowBreaksThrough}), direct(Urgency::Now), late,
            u"tell: rule 0, through quiet hours"_s);
        row("less than now does not", quietAtNight({nowBreaksThrough}), direct(), late, u"hold: quiet hours"_s);
        row("insisting repeats", quietAtNight({insist}), direct(Urgency::Now), late,
            u"tell: rule 0, repeats, through quiet hours"_s);
        row("a rule that only tells keeps the quiet", quietAtNight({{.treatment = Treatment::Tell}}),
            direct(Urgency::Now), late, u"hold: quiet hours"_s);
        row("what breaks through is heard", withRules({{.treatment = Treatment::BreakThrough}}), direct(Urgency::Low),
            day, u"tell: rule 0"_s);

        row("the desktop asks", {}, direct(), busy, u"hold: desktop"_s);
        row("the desktop is not obeyed", {.obeysDesktop = false}, direct(), busy, u"tell: usual"_s);
        row("through the desktop's wish", withRules({nowBreaksThrough}), direct(Urgency::Now), busy,
            u"tell: rule 0, through desktop"_s);

        const Policy muted = mute(withRules({insist}), {u"M1"_s, ada});
        row("muted", muted, direct(), day, u"hold: muted"_s);
        row("muted is stronger than a rule", muted, direct(Urgency::Now), day, u"hold: muted"_s);
        row("another conversation is not muted", muted, toGroup(u"@ops"_s), day, u"tell: usual"_s);
        row("a muted mesh", mute({}, {u"M1"_s}), toGroup(u"@ops"_s), day, u"hold: muted"_s);
        row("another mesh", mute({}, {u"M2"_s}), direct(), day, u"tell: usual"_s);
        row("a muted group, written another way", mute({}, {u"M1"_s, u"@ops"_s}), toGroup(u"#ops"_s), day,
            u"hold: muted"_s);
        row("muted until later", mute({}, {u"M1"_s, ada, noon.addSecs(1).toUTC()}), direct(), day, u"hold: muted"_s);
        row("muted until now", mute({}, {u"M1"_s, ada, noon.toUTC()}), direct(), day, u"tell: usual"_s);
    }
    void whoIsToldOfWhat()
    {
        QFETCH(const Policy, policy);
        QFETCH(const Incoming, incoming);
        QFETCH(const Situation, situation);
        QTEST(inShort(decide(policy, incoming, situation)), "decision");
    }

    void thePrivacyIsThatOfThePolicy()
    {
        for (const Privacy privacy : {Privacy::All, Privacy::Sender, Privacy::Nothing})
            QCOMPARE(std::get<Tell>(decide({.privacy = privacy}, direct(), {noon})).privacy, privacy);
    }

    void onlyWhatTimeHealsIsPutOff()
    {
        QVERIFY(isOnlyPutOff({reason::QuietHours{noon}}));
        QVERIFY(isOnlyPutOff({reason::DesktopAsks{}}));
        QVERIFY(!isOnlyPutOff({reason::Off{}}));
        QVERIFY(!isOnlyPutOff({reason::Reading{}}));
        QVERIFY(!isOnlyPutOff({reason::Muted{}}));
        QVERIFY(!isOnlyPutOff({reason::Rule{}}));
    }

    void quietHours_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QDateTime>("until");
        const QDateTime none;
        const auto row = [](const char *name, const QString &at, const QDateTime &until) {
            QTest::newRow(name) << inBerlin(at) << until;
        };
        // Monday 9–12, Friday 22–7, Saturday whole, Sunday 1–4 (when the clock is put forward or back)
        row("before", u"2026-03-23 08:59"_s, none);
        row("at its beginning", u"2026-03-23 09:00"_s, inBerlin(u"2026-03-23 12:00"_s));
        row("inside", u"2026-03-23 11:59"_s, inBerlin(u"2026-03-23 12:00"_s));
        row("at its end", u"2026-03-23 12:00"_s, none);
        row("another day", u"2026-03-24 10:00"_s, none);
        row("before midnight", u"2026-03-20 23:00"_s, inBerlin(u"2026-03-21 07:00"_s));
        row("the evening before", u"2026-03-19 23:00"_s, none);
        row("two spans at once: the later end", u"2026-03-21 06:00"_s, inBerlin(u"2026-03-22 00:00"_s));
        row("a whole day", u"2026-03-21 12:00"_s, inBerlin(u"2026-03-22 00:00"_s));
        row("a whole day ends at midnight", u"2026-03-22 00:00"_s, none);
        row("put forward: before the gap", u"2026-03-29 01:30"_s, inBerlin(u"2026-03-29 04:00"_s));
        row("put forward: after the gap", u"2026-03-29 03:30"_s, inBerlin(u"2026-03-29 04:00"_s));
        row("put forward: over", u"2026-03-29 04:00"_s, none);
        row("put back: before", u"2026-10-25 00:59"_s, none);
        row("put back: inside", u"2026-10-25 01:30"_s, inBerlin(u"2026-10-25 04:00"_s));
        row("put back: over", u"2026-10-25 04:00"_s, none);
    }
    void quietHours()
    {
        Policy policy;
        policy.quiet[0] = QuietSpan{{9, 0}, {12, 0}};
        policy.quiet[4] = QuietSpan{{22, 0}, {7, 0}};
        policy.quiet[5] = QuietSpan{{0, 0}, {0, 0}};
        policy.quiet[6] = QuietSpan{{1, 0}, {4, 0}};
        QFETCH(const QDateTime, at);
        QTEST(quietUntil(policy, at).value_or(QDateTime()), "until");
    }

    void anHourThatThereIsTwiceIsQuietTwice()
    {
        Policy policy;
        policy.quiet[6] = QuietSpan{{2, 0}, {2, 30}};
        const auto first = QDateTime::fromString(u"2026-10-25T00:15:00Z"_s, Qt::ISODate).toTimeZone(berlin);
        const auto second = QDateTime::fromString(u"2026-10-25T01:15:00Z"_s, Qt::ISODate).toTimeZone(berlin);
        QCOMPARE(first.time(), second.time());
        for (const QDateTime &at : {first, second}) {
            const auto until = quietUntil(policy, at);
            QVERIFY(until);
            QVERIFY2(*until > at, "the end is ahead, whichever of the two it is");
        }
        QVERIFY(!quietUntil(policy, first.addSecs(20 * 60)));
    }

    void mutingTwiceKeepsTheLatter()
    {
        Policy policy = mute({}, {u"M1"_s, ada});
        policy = mute(policy, {u"M1"_s, ada, noon.toUTC()});
        QCOMPARE(policy.mutes, (QList<Mute>{{u"M1"_s, ada, noon.toUTC()}}));
        policy = mute(policy, {u"M1"_s});
        QCOMPARE(policy.mutes.size(), 2);
        QCOMPARE(muted(policy, u"M1"_s, ada, noon.addDays(-1))->conversation, ada);
        QCOMPARE(muted(policy, u"M1"_s, ada, noon)->conversation, QString());
        policy = unmute(policy, u"M1"_s, {});
        QVERIFY(!muted(policy, u"M1"_s, bob, noon));
        QVERIFY(unmute(policy, u"M1"_s, ada).mutes.isEmpty());
    }

    void mutesThatAreOverCanBeSweptOut()
    {
        Policy policy = mute(mute({}, {u"M1"_s, ada, noon.toUTC()}), {u"M1"_s, bob});
        policy = mute(policy, {u"M2"_s, {}, noon.addDays(1).toUTC()});
        QCOMPARE(*nextMuteEnd(policy, noon.addSecs(-1)), noon.toUTC());
        QCOMPARE(*nextMuteEnd(policy, noon), noon.addDays(1).toUTC());
        QVERIFY(!nextMuteEnd(policy, noon.addDays(1)));
        QCOMPARE(withoutExpiredMutes(policy, noon).mutes.size(), 2);
    }

    void whatIsMutedDoesNotCount()
    {
        const QList<Unread> unread{{u"M1"_s, ada, 3}, {u"M1"_s, u"*"_s, 10}, {u"M2"_s, u"*"_s, 100}};
        QCOMPARE(countedUnread({}, unread, noon), 113);
        QCOMPARE(countedUnread(mute({}, {u"M1"_s, u"*"_s}), unread, noon), 103);
        QCOMPARE(countedUnread(mute({}, {u"M1"_s}), unread, noon), 100);
        QCOMPARE(countedUnread(mute({}, {u"M2"_s, {}, noon.toUTC()}), unread, noon), 113);
        QCOMPARE(countedUnread({.enabled = false}, unread, noon), 113);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "test_policy.moc"
