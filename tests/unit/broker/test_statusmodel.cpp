// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/statusmodel.h"

#include <QTest>

using namespace meshtray::broker;
using namespace std::chrono_literals;
using meshtray::protocol::Status;

Q_DECLARE_METATYPE(StatusRecord)

/// Whose word about a status counts.
class TestStatusModel : public QObject {
    Q_OBJECT

    static constexpr auto idle = Status::Idle;
    static constexpr auto working = Status::Working;
    static constexpr auto dnd = Status::DoNotDisturb;
    static constexpr auto stale = StatusSource::Stale;
    static constexpr auto manual = StatusSource::Manual;
    static constexpr auto hook = StatusSource::Hook;

private Q_SLOTS:
    void whoeverIsNewIsIdleAndNobodySaidSo() { QCOMPARE(StatusRecord{}, (StatusRecord{idle, stale, 0})); }

    void thePersonsWordCountsAtOnce()
    {
        for (const Status said : {idle, working, dnd})
            QCOMPARE(setByHand(said, 7), (StatusRecord{said, manual, 7}));
    }

    void aHookChangesWhatItMay_data()
    {
        QTest::addColumn<StatusRecord>("before");
        QTest::addColumn<Status>("said");
        QTest::addColumn<StatusRecord>("after");
        const auto row = [](const char *name, StatusRecord before, Status said, StatusRecord after) {
            QTest::newRow(name) << before << said << after;
        };
        row("new, working", {idle, stale, 1}, working, {working, hook, 9});
        row("new, idle", {idle, stale, 1}, idle, {idle, hook, 9});
        row("a hook's, changed", {working, hook, 1}, idle, {idle, hook, 9});
        row("a hook's, said again", {working, hook, 1}, working, {working, hook, 9});
        row("the person's, changed", {working, manual, 1}, idle, {idle, hook, 9});
        row("the person's idle, changed", {idle, manual, 1}, working, {working, hook, 9});
        row("the person's, said again", {working, manual, 1}, working, {working, manual, 1});
        row("the person's idle, said again", {idle, manual, 1}, idle, {idle, manual, 1});
        row("dnd, working", {dnd, manual, 1}, working, {dnd, manual, 1});
        row("dnd, idle", {dnd, manual, 1}, idle, {dnd, manual, 1});
        row("dnd is not a hook's", {idle, stale, 1}, dnd, {idle, stale, 1});
    }
    void aHookChangesWhatItMay()
    {
        QFETCH(const StatusRecord, before);
        QFETCH(const Status, said);
        QTEST(setByHook(before, said, 9), "after");
    }

    void onlyAHooksWorkingGoesStale_data()
    {
        QTest::addColumn<StatusRecord>("record");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("goesStale");
        QTest::newRow("a hook's working, in time") << StatusRecord{working, hook, 100} << qint64{60'100} << false;
        QTest::newRow("a hook's working, too old") << StatusRecord{working, hook, 100} << qint64{60'101} << true;
        QTest::newRow("a hook's idle") << StatusRecord{idle, hook, 100} << qint64{900'000} << false;
        QTest::newRow("the person's working") << StatusRecord{working, manual, 100} << qint64{900'000} << false;
        QTest::newRow("the person's dnd") << StatusRecord{dnd, manual, 100} << qint64{900'000} << false;
    }
    void onlyAHooksWorkingGoesStale()
    {
        QFETCH(const StatusRecord, record);
        QFETCH(const qint64, now);
        QFETCH(const bool, goesStale);
        QCOMPARE(withoutStale(record, now, 60s), goesStale ? (StatusRecord{idle, stale, now}) : record);
        QCOMPARE(canGoStale(record), record.source == hook && record.status == working);
    }
};

QTEST_GUILESS_MAIN(TestStatusModel)
#include "test_statusmodel.moc"
