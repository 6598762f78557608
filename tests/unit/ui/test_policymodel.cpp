// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"

#include "ui/clocktime.h"
#include "ui/policymodel.h"
#include "ui/quietmodel.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using notify::Treatment;

/// What stands behind the pages about notifications and quiet hours.
class PolicyModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<PolicyModel> m_model;
    QString m_studio;

    const notify::Policy &policy() const { return m_world->settings.current().notifications; }
    QString lena() const { return QString::fromLatin1(hexKeyOf('l')); }
    void addRule(const notify::Rule &rule)
    {
        notify::Policy changed = policy();
        changed.rules.append(rule);
        m_world->settings.setNotifications(changed);
    }
    QStringList rulesInWords() const
    {
        QStringList words;
        for (int i = 0; i < m_model->rules()->rowCount(); ++i) {
            const QModelIndex index = m_model->rules()->index(i);
            words += index.data(RuleList::Condition).toString() + u": "_s + index.data(RuleList::Treatment).toString();
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init()
    {
        m_world = std::make_unique<SampleWorld>();
        Mesh &studio = m_world->addMesh(u"studio"_s);
        m_studio = studio.record().mesh.toString();
        m_world->receive(studio, u"Hello."_s, {Trust::Direct, hexKeyOf('l'), u"lena@desk"_s, {}});
        m_model = std::make_unique<PolicyModel>(m_world->settings, m_world->meshes, m_world->clock);
    }
    void cleanup()
    {
        m_model.reset();
        m_world.reset();
    }

    void theSwitchesAreKept()
    {
        QSignalSpy changed(m_model.get(), &PolicyModel::changed);
        m_model->setEnabled(false);
        m_model->setObeysDesktop(false);
        m_model->setPrivacy(PolicyModel::Nothing);
        QCOMPARE(changed.count(), 3);
        QVERIFY(!policy().enabled && !policy().obeysDesktop);
        QCOMPARE(policy().privacy, notify::Privacy::Nothing);
    }

    void theExampleShowsWhatTheLevelShows()
    {
        QVERIFY(m_model->exampleTitle().contains(u"Ada"_s));
        QVERIFY(m_model->exampleText().contains(u"build"_s));
        m_model->setPrivacy(PolicyModel::Sender);
        QVERIFY(m_model->exampleTitle().contains(u"Ada"_s));
        QVERIFY(!m_model->exampleText().contains(u"build"_s));
        m_model->setPrivacy(PolicyModel::Nothing);
        QVERIFY(!m_model->exampleTitle().contains(u"Ada"_s));
    }

    void aRuleIsMadeOutOfChoices()
    {
        RuleEditor &editor = *m_model->editor();
        editor.begin(-1);
        QVERIFY(editor.isNew());
        QCOMPARE(editor.words(), u"Every message"_s);
        QCOMPARE(editor.meshNames(), (QStringList{u"In every mesh"_s, u"studio"_s}));
        QCOMPARE(editor.senderNames(), (QStringList{u"From anybody"_s, u"lena@desk"_s}));
        editor.setMesh(1);
        editor.setSender(1);
        editor.setUrgency(2);
        editor.setTreatment(2);
        QCOMPARE(policy().rules.size(), 0); // not before it is accepted
        editor.accept();
        QCOMPARE(
            policy().rules,
            (QList{notify::Rule{
                .mesh = m_studio, .sender = lena(), .atLeast = notify::Urgency::Now, .treatment = Treatment::Insist}}));
        QCOMPARE(rulesInWords(), QStringList(u"From lena@desk · In studio · Priority now: Tell me also in quiet hours, "
                                             "again and again until I have read it"_s));
    }

    void changingARuleKeepsWhatIsNotKnown()
    {
        const notify::Rule rule{.mesh = u"mesh-gone"_s,
                                .sender = QString(64, u'a'),
                                .group = u"@ops"_s,
                                .atLeast = notify::Urgency::Next,
                                .treatment = Treatment::Keep};
        addRule(rule);
        RuleEditor &editor = *m_model->editor();
        editor.begin(0);
        QVERIFY(!editor.isNew());
        editor.accept();
        QCOMPARE(policy().rules, QList{rule});
        editor.begin(0);
        editor.setTreatment(0);
        editor.accept();
        QCOMPARE(policy().rules.size(), 1);
        QCOMPARE(policy().rules.first().treatment, Treatment::Tell);
        QCOMPARE(policy().rules.first().group, u"@ops"_s);
    }

    void whoIsNotInTheMeshIsLetGoWithIt()
    {
        Mesh &home = m_world->addMesh(u"home"_s);
        m_world->receive(home, u"Hi."_s, {Trust::Direct, hexKeyOf('b'), u"nas"_s, {}});
        RuleEditor &editor = *m_model->editor();
        editor.begin(-1);
        editor.setSender(static_cast<int>(editor.senderNames().indexOf(u"nas"_s)));
        editor.setMesh(static_cast<int>(editor.meshNames().indexOf(u"studio"_s)));
        QCOMPARE(editor.sender(), 0);
    }

    void anIndexThatIsNoneChangesNothing()
    {
        RuleEditor &editor = *m_model->editor();
        editor.begin(77);
        QVERIFY(editor.isNew());
        for (const int index : {-1, 99}) {
            editor.setMesh(index);
            editor.setSender(index);
            editor.setGroup(index);
            editor.setUrgency(index);
            editor.setTreatment(index);
        }
        QCOMPARE(editor.words(), u"Every message"_s);
        m_model->rules()->remove(5);
        m_model->rules()->move(0, 1);
        m_model->mutes()->unmute(3);
        QCOMPARE(policy(), notify::Policy());
    }

    void rulesAreMovedAndRemoved()
    {
        for (const auto treatment : {Treatment::Tell, Treatment::Keep, Treatment::Insist})
            addRule({.treatment = treatment});
        RuleList &rules = *m_model->rules();
        QSignalSpy moved(&rules, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&rules, &QAbstractItemModel::modelReset);
        rules.move(2, 1);
        QCOMPARE(policy().rules.at(1).treatment, Treatment::Insist);
        rules.move(0, 1);
        QCOMPARE(policy().rules.at(0).treatment, Treatment::Insist);
        rules.remove(0);
        QCOMPARE(policy().rules.size(), 2);
        QCOMPARE(moved.count(), 2);
        QCOMPARE(reset.count(), 0); // the focus stays in its row
    }

    void mutesAreInWordsAndEnd()
    {
        const QDateTime inAnHour = QDateTime::fromMSecsSinceEpoch(m_world->clock.wallMs() + 3'600'000, Qt::UTC);
        notify::Policy changed = notify::mute(policy(), {.mesh = m_studio, .conversation = lena()});
        changed = notify::mute(changed, {.mesh = m_studio, .until = inAnHour});
        m_world->settings.setNotifications(changed);
        MuteList &mutes = *m_model->mutes();
        QCOMPARE(mutes.count(), 2);
        QStringList names;
        for (int i = 0; i < mutes.count(); ++i)
            names += mutes.index(i).data(MuteList::Name).toString();
        names.sort();
        QCOMPARE(names, (QStringList{u"All of studio"_s, u"lena@desk in studio"_s}));
        m_world->clock.advance(std::chrono::minutes(61));
        QTRY_COMPARE(mutes.count(), 1);
        mutes.unmute(0);
        QCOMPARE(mutes.count(), 0);
        QVERIFY(!notify::muted(policy(), m_studio, lena(), inAnHour));
    }

    void tryingOutSaysWhatHappens()
    {
        RuleTrial &trial = *m_model->trial();
        QCOMPARE(trial.meshNames(), QStringList(u"studio"_s));
        QCOMPARE(trial.senderNames(), QStringList(u"lena@desk"_s));
        QVERIFY2(trial.outcome().contains(u"nothing is against it"_s), qPrintable(trial.outcome()));
        addRule({.sender = lena(), .treatment = Treatment::Keep});
        QVERIFY2(trial.outcome().contains(u"rule 1"_s), qPrintable(trial.outcome()));
        m_model->setEnabled(false);
        QVERIFY2(trial.outcome().contains(u"switched off"_s), qPrintable(trial.outcome()));
    }

    void tryingOutKnowsQuietHours()
    {
        notify::Policy changed = policy();
        changed.quiet.fill(notify::QuietSpan{QTime(22, 0), QTime(7, 0)});
        m_world->settings.setNotifications(changed);
        RuleTrial &trial = *m_model->trial();
        trial.setDay(2);
        trial.setTime(u"23:30"_s);
        QVERIFY2(trial.outcome().contains(u"quiet hours"_s), qPrintable(trial.outcome()));
        trial.setTime(u"12:00"_s);
        QVERIFY2(!trial.outcome().contains(u"quiet hours"_s), qPrintable(trial.outcome()));
        trial.setTime(u"12:"_s);
        QVERIFY(!trial.timeFits());
        QVERIFY2(trial.outcome().contains(u"Type a time"_s), qPrintable(trial.outcome()));
    }

    void withoutAMeshThereIsNothingToTry()
    {
        SampleWorld empty;
        const PolicyModel model(empty.settings, empty.meshes, empty.clock);
        QVERIFY(const_cast<PolicyModel &>(model).trial()->outcome().contains(u"Join a mesh"_s));
    }

    void timesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("whole") << u"22:00"_s << QTime(22, 0);
        QTest::newRow("short") << u"7:05"_s << QTime(7, 5);
        QTest::newRow("hour") << u"7"_s << QTime(7, 0);
        QTest::newRow("dot") << u"07.30"_s << QTime(7, 30);
        QTest::newRow("French") << u"7h30"_s << QTime(7, 30);
        QTest::newRow("digits") << u"0730"_s << QTime(7, 30);
        QTest::newRow("spaces") << u" 7:30 "_s << QTime(7, 30);
        QTest::newRow("24:00") << u"24:00"_s << QTime();
        QTest::newRow("60 minutes") << u"10:60"_s << QTime();
        QTest::newRow("half") << u"7:"_s << QTime();
        QTest::newRow("words") << u"noon"_s << QTime();
        QTest::newRow("nothing") << QString() << QTime();
        QTest::newRow("negative") << u"-7:00"_s << QTime();
        QTest::newRow("long") << QString(1000, u'1') << QTime();
    }
    void timesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QTime, time);
        QCOMPARE(readClockTime(text), time);
        QCOMPARE(readClockTime(text).isValid(), time.isValid());
    }

    void aDayIsSwitchedOnAndKeepsItsTimes()
    {
        QuietModel quiet(m_world->settings, m_world->clock);
        QCOMPARE(quiet.index(0).data(QuietModel::Day).toString(), u"Monday"_s);
        QVERIFY(!quiet.index(0).data(QuietModel::On).toBool());
        quiet.setOn(0, true);
        QCOMPARE(policy().quiet[0].value(), (notify::QuietSpan{QTime(22, 0), QTime(7, 0)}));
        quiet.setFrom(0, u"23:15"_s);
        quiet.setUntil(0, u"6"_s);
        quiet.setUntil(0, u"nonsense"_s);
        QCOMPARE(policy().quiet[0].value(), (notify::QuietSpan{QTime(23, 15), QTime(6, 0)}));
        QVERIFY(quiet.index(0).data(QuietModel::Words).toString().contains(u"Tuesday"_s));
        quiet.setOn(0, false);
        QVERIFY(!policy().quiet[0]);
        quiet.setOn(0, true);
        QCOMPARE(policy().quiet[0].value(), (notify::QuietSpan{QTime(23, 15), QTime(6, 0)}));
    }

    void oneDayIsCopiedToAll()
    {
        QuietModel quiet(m_world->settings, m_world->clock);
        quiet.setOn(3, true);
        quiet.setFrom(3, u"12:00"_s);
        quiet.setUntil(3, u"13:00"_s);
        quiet.copyToAll(3);
        for (const auto &span : policy().quiet)
            QCOMPARE(span.value(), (notify::QuietSpan{QTime(12, 0), QTime(13, 0)}));
        QVERIFY(quiet.index(3).data(QuietModel::Words).toString().contains(u"same day"_s));
    }

    void theWeekBeginsAsInThePersonsCalendar()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QuietModel quiet(m_world->settings, m_world->clock);
        QCOMPARE(quiet.index(0).data(QuietModel::Day).toString(), u"Sunday"_s);
        quiet.setOn(0, true);
        QVERIFY(policy().quiet[6]); // Monday is first in the policy
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void whetherItIsQuietNowIsSaid()
    {
        QuietModel quiet(m_world->settings, m_world->clock);
        QVERIFY(quiet.nowText().contains(u"not quiet"_s));
        notify::Policy changed = policy();
        changed.quiet.fill(notify::QuietSpan{QTime(0, 0), QTime(0, 0)}); // all day
        m_world->settings.setNotifications(changed);
        QVERIFY(quiet.nowText().contains(u"until"_s));
    }
};

QTEST_GUILESS_MAIN(PolicyModelTest)
#include "test_policymodel.moc"
