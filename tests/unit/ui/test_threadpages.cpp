// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "mesh/messagecodec.h"
#include "support/manualclock.h"
#include "ui/thread.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray anna(64, 'a');
const QByteArray ben(64, 'b');

} // namespace

/// A thread whose beginning is on the disk alone.
class ThreadPagesTest : public QObject {
    Q_OBJECT
private:
    test::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<Thread> m_thread;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_count = 0;

    Message next(const QByteArray &from)
    {
        const int number = m_count++;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs() + number * 1000LL, Qt::UTC);
        return {"m" + QByteArray::number(number), at, protocol::Priority::Next, QString::number(number),
                Received{.trust = Trust::Direct, .senderKey = from, .senderName = {}, .target = {}, .isUnread = false}};
    }
    void keep(const Message &message)
    {
        m_history->addReceived(toRecord(message), {}, [](const Result<History::Added> &added) { QVERIFY(added); });
    }
    /// `onDisk` messages of Anna and as many of Ben, of which the last `inMemory` of each are in the inbox.
    void begin(int onDisk, int inMemory)
    {
        QList<Message> latest;
        for (int i = 0; i < onDisk; ++i) {
            for (const QByteArray &from : {anna, ben}) {
                const Message message = next(from);
                keep(message);
                if (i >= onDisk - inMemory)
                    latest.append(message);
            }
        }
        m_inbox->load(latest, {}, {});
        m_thread->show(m_inbox.get(), anna, m_history.get());
    }
    void receive(const QByteArray &from)
    {
        const Message message = next(from);
        keep(message);
        m_inbox->addReceived(message);
    }
    QString textAt(int row) const { return m_thread->data(m_thread->index(row), Thread::BodyText).toString(); }
    /// Anna's messages are the even numbers: every one between the first and the last row is there once.
    void verifyWhole() const
    {
        for (int row = 1; row < m_thread->rowCount(); ++row)
            QCOMPARE(textAt(row).toInt(), textAt(row - 1).toInt() + 2);
    }
    void load(void (Thread::*page)())
    {
        (m_thread.get()->*page)();
        QTRY_VERIFY(!m_thread->isLoading());
    }

private Q_SLOTS:
    void init()
    {
        m_count = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<History>(m_folder->filePath(u"m.sqlite"_s));
        std::optional<bool> isOpen;
        m_history->open(crypto::SecureBuffer::copyOf(crypto::asBytes(QByteArray(32, 'k'))), 10, {},
                        [&](const auto &opened) { isOpen = opened.has_value(); });
        QTRY_VERIFY(isOpen.value_or(false));
        m_inbox = std::make_unique<Inbox>();
        m_thread = std::make_unique<Thread>(m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_thread.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_thread.reset();
        m_history.reset();
    }

    void olderMessagesComePageByPage()
    {
        begin(450, 20);
        QCOMPARE(m_thread->rowCount(), 20);
        QSignalSpy inserted(m_thread.get(), &Thread::rowsInserted);
        load(&Thread::loadEarlier);
        QCOMPARE(m_thread->rowCount(), 220);
        QCOMPARE(inserted.first().at(1).toInt(), 0);
        QCOMPARE(inserted.first().at(2).toInt(), 199);
        load(&Thread::loadEarlier);
        QVERIFY(m_thread->hasEarlier());
        load(&Thread::loadEarlier);
        QCOMPARE(m_thread->rowCount(), 450);
        QVERIFY(!m_thread->hasEarlier());
        QCOMPARE(textAt(0), u"0"_s);
        verifyWhole();
    }

    void aConversationThatLeftMemoryIsReadFromTheDisk()
    {
        begin(30, 0);
        QCOMPARE(m_thread->rowCount(), 0);
        load(&Thread::loadEarlier);
        QCOMPARE(m_thread->rowCount(), 30);
        receive(anna);
        QCOMPARE(m_thread->rowCount(), 31);
        verifyWhole();
    }

    void twoRequestsAreOne()
    {
        begin(300, 10);
        m_thread->loadEarlier();
        load(&Thread::loadEarlier);
        QCOMPARE(m_thread->rowCount(), 210);
    }

    void anAnswerForAnotherConversationIsTooLate()
    {
        begin(300, 10);
        m_thread->loadEarlier();
        m_thread->show(m_inbox.get(), ben, m_history.get());
        load(&Thread::loadEarlier);
        QCOMPARE(m_thread->rowCount(), 210);
        for (int row = 0; row < m_thread->rowCount(); ++row)
            QCOMPARE(textAt(row).toInt() % 2, 1);
    }

    void aMessageFarBackIsShownWithWhatStandsAroundIt()
    {
        begin(1500, 10);
        QSignalSpy wanted(m_thread.get(), &Thread::wanted);
        m_thread->reveal({store::Origin::Received, "m600"});
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(textAt(wanted.first().first().toInt()), u"600"_s);
        QVERIFY(m_thread->isDetached());
        QCOMPARE(m_thread->rowCount(), 2 * Thread::pageSize + 1);
        verifyWhole();
        receive(anna); // not a row yet
        QCOMPARE(m_thread->rowCount(), 2 * Thread::pageSize + 1);
        while (m_thread->isDetached())
            load(&Thread::loadLater);
        verifyWhole();
        QCOMPARE(textAt(m_thread->rowCount() - 1), u"3000"_s);
        receive(ben);
        receive(anna);
        verifyWhole();
        QCOMPARE(textAt(m_thread->rowCount() - 1), u"3002"_s);
    }

    void aMessageInMemoryIsShownAtOnce()
    {
        begin(50, 20);
        QSignalSpy wanted(m_thread.get(), &Thread::wanted);
        m_thread->reveal({store::Origin::Received, "m98"});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), 19);
        QVERIFY(!m_thread->isDetached());
    }

    void theEndIsAJumpAway()
    {
        begin(1500, 10);
        m_thread->reveal({store::Origin::Received, "m600"});
        QTRY_VERIFY(m_thread->isDetached());
        QSignalSpy wanted(m_thread.get(), &Thread::wanted);
        m_thread->showNewest();
        QVERIFY(!m_thread->isDetached());
        QCOMPARE(m_thread->rowCount(), 10);
        QCOMPARE(wanted.first().first().toInt(), 9);
    }

    void aMessageThatIsNotThereAnyMoreIsTold()
    {
        begin(10, 10);
        QSignalSpy failed(m_thread.get(), &Thread::failed);
        m_thread->reveal({store::Origin::Received, "gone"});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!m_thread->isLoading());
        QCOMPARE(m_thread->rowCount(), 10);
    }

    void whatLeavesMemoryStaysWhereItIsShown()
    {
        begin(20, 20);
        QSignalSpy removed(m_thread.get(), &Thread::rowsRemoved);
        for (qsizetype i = 0; i < Inbox::capacity; ++i)
            m_inbox->addReceived(next(ben));
        QCOMPARE(m_thread->rowCount(), 20);
        QCOMPARE(removed.count(), 0);
        verifyWhole();
        m_inbox->remove({store::Origin::Received, "m0"});
        QCOMPARE(m_thread->rowCount(), 19);
        m_inbox->removeBefore(QDateTime::fromMSecsSinceEpoch(m_clock.wallMs() + 10'000, Qt::UTC));
        QCOMPARE(textAt(0), u"10"_s);
        QVERIFY(m_thread->hasEarlier());
    }

    void aStateThatChangesIsSeenAlsoInWhatCameFromTheDisk()
    {
        Message sent = next(anna);
        sent.origin = Sent{anna, {}, client::Refused{u"full"_s}};
        m_history->addSent(toRecord(sent), {}, [](const Result<void> &added) { QVERIFY(added); });
        begin(5, 1);
        load(&Thread::loadEarlier);
        const QModelIndex first = m_thread->index(0);
        QVERIFY(m_thread->data(first, Thread::CanRetry).toBool());
        m_inbox->setSentState("m0", client::Accepted{"b"});
        QCOMPARE(m_thread->data(first, Thread::StateText).toString(), u"Sent"_s);
    }
};

QTEST_MAIN(ThreadPagesTest)
#include "test_threadpages.moc"
