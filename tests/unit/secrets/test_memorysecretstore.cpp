// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/memorysecretstore.h"
#include "secrets/secreterrors.h"

#include "answers.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

class TestMemorySecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackUntilItIsRemoved()
    {
        MemorySecretStore store;
        QCOMPARE(errorOf(readFrom(store, u"mesh/one"_s)), Kind::Absent);
        QVERIFY(writeTo(store, u"mesh/one"_s, "secret"));
        QVERIFY(writeTo(store, u"mesh/one"_s, "newer"));
        QCOMPARE(bytesFrom(store, u"mesh/one"_s), "newer");
        QVERIFY(removeFrom(store, u"mesh/one"_s));
        QVERIFY(removeFrom(store, u"mesh/one"_s));
        QCOMPARE(errorOf(readFrom(store, u"mesh/one"_s)), Kind::Absent);
    }

    void theNextAnswerCanBeMadeAnErrorAndChangesNothing()
    {
        MemorySecretStore store;
        QVERIFY(writeTo(store, u"mesh/one"_s, "secret"));
        store.answerNextWith(secretError(Kind::Locked));
        QCOMPARE(errorOf(writeTo(store, u"mesh/one"_s, "other")), Kind::Locked);
        store.answerNextWith(secretError(Kind::Denied));
        QCOMPARE(errorOf(removeFrom(store, u"mesh/one"_s)), Kind::Denied);
        store.answerNextWith(secretError(Kind::TimedOut));
        QCOMPARE(errorOf(readFrom(store, u"mesh/one"_s)), Kind::TimedOut);
        QCOMPARE(bytesFrom(store, u"mesh/one"_s), "secret");
    }

    void anAnswerComesFromTheEventLoopAndNotOnceTheContextIsGone()
    {
        MemorySecretStore store;
        ReadAnswer answer;
        store.read(u"mesh/one"_s, answer.context(), answer.callback());
        QCOMPARE(answer.count(), 0);
        answer.wait();
        QCOMPARE(answer.count(), 1);

        bool called = false;
        auto context = std::make_unique<QObject>();
        store.read(u"mesh/one"_s, context.get(), [&](const auto &) { called = true; });
        context.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "test_memorysecretstore.moc"
