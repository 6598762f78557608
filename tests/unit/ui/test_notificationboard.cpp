// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationboard.h"

#include "recordingnotifier.h"
#include "support/manualclock.h"

#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using notify::Privacy;
using notify::Sound;
using notify::Weight;
using Arrival = NotificationBoard::Arrival;

namespace {

const notify::Tell usual;
const notify::Tell quiet{.sound = Sound::Silent};
const notify::Tell breaking{.reason = notify::reason::Rule{0}, .mayBreakThrough = true};

NotificationBoard::Place placeOf(int peer)
{
    const QByteArray key = QByteArray::number(peer).rightJustified(64, '0');
    return {u"M1/"_s + QString::fromLatin1(key), u"home"_s, key};
}

} // namespace

class TestNotificationBoard : public QObject {
    Q_OBJECT

    test::ManualClock m_clock;
    std::unique_ptr<test::RecordingNotifier> m_notifier;
    std::unique_ptr<NotificationBoard> m_board;
    int m_count = 0;

    void add(int peer, Arrival arrival = Arrival::Live, const notify::Tell &tell = usual)
    {
        ++m_count;
        m_board->add(placeOf(peer), "m" + QByteArray::number(m_count),
                     {Trust::Direct, u"P%1"_s.arg(peer), u"text %1"_s.arg(m_count)}, tell, arrival);
    }
    QString nameOf(int peer) const { return placeOf(peer).conversation; }
    notify::Notification shownOf(int peer) const { return m_notifier->screen.value(nameOf(peer)); }
    notify::Notification summary() const { return m_notifier->screen.value(NotificationBoard::summaryName); }

private Q_SLOTS:
    void init()
    {
        m_notifier = std::make_unique<test::RecordingNotifier>();
        m_board = std::make_unique<NotificationBoard>(*m_notifier, m_clock);
        m_count = 0;
    }

    void theFirstComesAtOnceAndTheNextInItsPlace()
    {
        add(1);
        m_clock.advance(0ms);
        QCOMPARE(shownOf(1).body, u"text 1"_s);
        QCOMPARE(shownOf(1).weight, Weight::Normal);
        add(1);
        m_clock.advance(999ms);
        QCOMPARE(m_notifier->shown.size(), 1);
        m_clock.advance(1ms);
        QCOMPARE(m_notifier->shown.size(), 2);
        QCOMPARE(shownOf(1).body, u"text 1\ntext 2"_s);
        QCOMPARE(m_notifier->screen.size(), 1);
    }

    void aThousandOfOneConversationAreOneNotification()
    {
        for (int i = 0; i < 1'000; ++i)
            add(1);
        m_clock.advance(10s);
        QCOMPARE(m_notifier->shown.size(), 1);
        QVERIFY2(shownOf(1).body.startsWith(u"995 "_s), qPrintable(shownOf(1).body));
    }

    void aThousandConversationsAreAFewAndASummaryOfTheRest()
    {
        for (int peer = 0; peer < 1'000; ++peer)
            add(peer);
        m_clock.advance(1s);
        QCOMPARE(m_notifier->screen.size(), NotificationBoard::mostAtOnce + 1);
        QCOMPARE(m_notifier->shown.size(), NotificationBoard::mostAtOnce + 1);
        QVERIFY2(summary().title.startsWith(u"995 "_s) && summary().title.contains(u" in 995 "_s),
                 qPrintable(summary().title));
        QVERIFY(!summary().title.contains(u"away"_s));
        QCOMPARE(std::ranges::count(m_notifier->shown, Sound::Heard, &notify::Notification::sound), 1);
    }

    void inALongFloodThereIsOneCallASecondForEachThatIsShown()
    {
        for (int second = 0; second < 20; ++second) {
            for (int peer = 0; peer < 50; ++peer)
                add(peer);
            m_clock.advance(1s);
        }
        // five and the summary each second, and one new each five seconds
        QVERIFY2(m_notifier->shown.size() <= 20 * (5 + 4 + 1), qPrintable(QString::number(m_notifier->shown.size())));
    }

    void afterAFloodThereIsRoomAgain()
    {
        for (int peer = 0; peer < 6; ++peer)
            add(peer);
        m_clock.advance(1s);
        QCOMPARE(m_board->summedUp(), QStringList(nameOf(5)));
        m_clock.advance(5s);
        add(5);
        m_clock.advance(1s);
        QCOMPARE(shownOf(5).body, u"text 6\ntext 7"_s); // in a notification of its own now
        QVERIFY(!m_notifier->screen.contains(NotificationBoard::summaryName));
    }

    void whatWasMissedIsOneSummary()
    {
        for (int i = 0; i < 12; ++i)
            add(i % 3, Arrival::Missed);
        m_clock.advance(1s);
        QCOMPARE(m_notifier->shown.size(), 1);
        QVERIFY2(summary().title.startsWith(u"12 "_s) && summary().title.contains(u" in 3 "_s) &&
                     summary().title.endsWith(u"while you were away"_s),
                 qPrintable(summary().title));
        QCOMPARE(summary().sound, Sound::Heard);
        QCOMPARE(m_board->summedUp().size(), 3);
        add(1, Arrival::Missed); // a straggler
        m_clock.advance(1s);
        QVERIFY(summary().title.startsWith(u"13 "_s));
        QCOMPARE(summary().sound, Sound::Silent);
    }

    void whatWasMissedOfOneConversationLooksAsEver()
    {
        add(1, Arrival::Missed);
        add(1, Arrival::Missed);
        m_clock.advance(1s);
        QCOMPARE(m_notifier->screen.size(), 1);
        QCOMPARE(shownOf(1).body, u"text 1\ntext 2"_s);
    }

    void aMissedOneThatIsFollowedByOthersJoinsTheirSummary()
    {
        add(1, Arrival::Missed);
        m_clock.advance(1s);
        QVERIFY(m_notifier->screen.contains(nameOf(1)));
        add(2, Arrival::Missed);
        m_clock.advance(1s);
        QCOMPARE(m_notifier->screen.size(), 1);
        QVERIFY2(summary().title.startsWith(u"2 "_s), qPrintable(summary().title));
    }

    void whatBreaksThroughIsNeverSummedUp()
    {
        for (int peer = 0; peer < 20; ++peer)
            add(peer, Arrival::Missed);
        add(99, Arrival::Missed, breaking);
        m_clock.advance(1s);
        QCOMPARE(m_notifier->screen.size(), 2);
        QCOMPARE(shownOf(99).weight, Weight::Critical);
        QCOMPARE(shownOf(99).sound, Sound::Heard);
    }

    void whatIsSilentMakesNoSoundAndAsksForLittle()
    {
        add(1, Arrival::Live, quiet);
        m_clock.advance(0ms);
        QCOMPARE(shownOf(1).sound, Sound::Silent);
        QCOMPARE(shownOf(1).weight, Weight::Low);
        add(1);
        m_clock.advance(1s);
        QCOMPARE(shownOf(1).sound, Sound::Heard);
        QCOMPARE(shownOf(1).weight, Weight::Normal);
    }

    void thereIsOneSoundInFiveSeconds()
    {
        add(1);
        m_clock.advance(1s);
        add(2);
        m_clock.advance(1s);
        QCOMPARE(shownOf(2).sound, Sound::Silent);
        add(3, Arrival::Live, breaking);
        m_clock.advance(1s);
        QCOMPARE(shownOf(3).sound, Sound::Heard);
        m_clock.advance(5s);
        add(2);
        m_clock.advance(1s);
        QCOMPARE(shownOf(2).sound, Sound::Heard);
    }

    void whatIsReadIsClosed()
    {
        add(1);
        add(2);
        m_clock.advance(0ms);
        m_board->remove(nameOf(1));
        QCOMPARE(m_notifier->screen.keys(), QStringList(nameOf(2)));
        add(1);
        m_clock.advance(1s);
        QCOMPARE(shownOf(1).body, u"text 3"_s); // without what was read
    }

    void whatIsReadBeforeItIsShownIsNeverShown()
    {
        add(1);
        m_board->remove(nameOf(1));
        m_clock.advance(1s);
        QCOMPARE(m_notifier->shown.size(), 0);
    }

    void aSummaryShrinksAndGoes()
    {
        for (int i = 0; i < 3; ++i)
            add(i, Arrival::Missed);
        m_clock.advance(1s);
        m_board->remove(nameOf(0));
        m_board->remove(nameOf(1));
        m_clock.advance(1s);
        QVERIFY2(summary().title.startsWith(u"1 "_s), qPrintable(summary().title));
        m_board->remove(nameOf(2));
        QVERIFY(m_notifier->screen.isEmpty());
    }

    void drainedMessagesAreTakenOut()
    {
        add(1);
        add(1);
        m_clock.advance(0ms);
        m_board->removeMessages(nameOf(1), {"m1", "unknown"});
        m_clock.advance(1s);
        QCOMPARE(shownOf(1).body, u"text 2"_s);
        QCOMPARE(shownOf(1).sound, Sound::Silent);
        m_board->removeMessages(nameOf(1), {"m2"});
        QVERIFY(m_notifier->screen.isEmpty());
    }

    void whatIsPutOffWaitsForTheEndOfTheQuiet()
    {
        add(1, Arrival::PutOff);
        add(2, Arrival::PutOff);
        m_clock.advance(1h);
        QCOMPARE(m_notifier->shown.size(), 0);
        m_board->release();
        m_clock.advance(1s);
        QVERIFY2(summary().title.startsWith(u"2 "_s), qPrintable(summary().title));
        m_board->release();
        m_clock.advance(1s);
        QCOMPARE(m_notifier->shown.size(), 1);
    }

    void whatIsPutOffDoesNotTouchWhatIsShown()
    {
        add(1);
        m_clock.advance(1s);
        add(1, Arrival::PutOff);
        m_clock.advance(1h);
        QCOMPARE(m_notifier->shown.size(), 1);
        m_board->release();
        m_clock.advance(1s);
        QCOMPARE(shownOf(1).body, u"text 1\ntext 2"_s);
    }

    void aReminderIsHeardAnew()
    {
        add(1, Arrival::Live, breaking);
        m_clock.advance(60s);
        m_board->remind(nameOf(1));
        m_board->remind(nameOf(2)); // never was
        m_clock.advance(0ms);
        QCOMPARE(m_notifier->shown.size(), 2);
        QCOMPARE(shownOf(1).showing, notify::Showing::Anew);
        QCOMPARE(shownOf(1).sound, Sound::Heard);
        QCOMPARE(shownOf(1).body, u"text 1"_s);
    }

    void morePrivacyTakesTheTextsAway()
    {
        add(1);
        m_clock.advance(1s);
        m_board->setPrivacy(Privacy::Nothing);
        m_clock.advance(1s);
        QVERIFY(!shownOf(1).body.contains(u"text"_s));
        QCOMPARE(shownOf(1).sound, Sound::Silent);
    }

    void anAnswersFateIsToldInTheSameNotification()
    {
        add(1);
        m_clock.advance(1s);
        m_board->setNote(placeOf(1), u"It waits."_s, Sound::Silent);
        m_clock.advance(1s);
        QCOMPARE(shownOf(1).body, u"It waits.\ntext 1"_s);
        QCOMPARE(m_notifier->screen.size(), 1);
        m_board->setNote(placeOf(2), u"It was not sent."_s, Sound::Heard);
        m_clock.advance(1s);
        QCOMPARE(shownOf(2).body, u"It was not sent."_s);
    }
};

QTEST_GUILESS_MAIN(TestNotificationBoard)
#include "test_notificationboard.moc"
