// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/pushwindow.h"

#include <QTest>

using namespace meshtray::broker;

/// What is pushed and not yet confirmed.
class TestPushWindow : public QObject {
    Q_OBJECT

    static PushWindow windowOf(int count)
    {
        PushWindow window;
        for (int i = 1; i <= count; ++i) {
            window.add({.order = 100 + i,
                        .messageId = "m" + QByteArray::number(i),
                        .clientMessageId = "c" + QByteArray::number(i),
                        .pushedAt = 10 * i});
        }
        return window;
    }

private Q_SLOTS:
    void aPongConfirmsEverythingBeforeItsPing()
    {
        PushWindow window = windowOf(3);
        QCOMPARE(window.lastSequence(), quint64(3));
        QCOMPARE(window.confirmUpTo(2), (QList<qint64>{101, 102}));
        QCOMPARE(window.confirmUpTo(2), QList<qint64>{});
        QVERIFY(window.contains(103));
    }

    void anAcknowledgementConfirmsOneMessage()
    {
        PushWindow window = windowOf(3);
        QCOMPARE(window.confirm("m2", {}), std::optional<qint64>(102));
        QCOMPARE(window.confirm("m2", {}), std::nullopt);
        QVERIFY(window.contains(101) && window.contains(103));
    }

    void aClientIdCountsOnlyWithoutAMessageId()
    {
        PushWindow window = windowOf(2);
        QCOMPARE(window.confirm("gone", "c1"), std::nullopt); // another sender may have chosen the same client id
        QCOMPARE(window.confirm({}, "c1"), std::optional<qint64>(101));
        QCOMPARE(window.confirm({}, {}), std::nullopt);
    }

    void whatIsOldIsTakenOutInItsOrder()
    {
        PushWindow window = windowOf(3);
        const auto old = window.takeOlderThan(20);
        QCOMPARE(old.size(), 2);
        QCOMPARE(old.first().order, 101);
        QVERIFY(!window.contains(102));
        QVERIFY(window.contains(103));
    }

    void itIsFullAtItsCapacity()
    {
        PushWindow window = windowOf(static_cast<int>(PushWindow::capacity) - 1);
        QVERIFY(!window.isFull());
        window.add({.order = 1, .messageId = {}, .clientMessageId = {}});
        QVERIFY(window.isFull());
    }
};

QTEST_GUILESS_MAIN(TestPushWindow)
#include "test_pushwindow.moc"
