// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/joinrefusals.h"

#include <QSet>
#include <QTest>

using namespace meshtray;
using namespace Qt::StringLiterals;

namespace {

// Every error that brokers are known to answer to /join.
const QStringList errors{
    u"invite_token, invite_payload, peer_pubkey, display_name required"_s,
    u"peer_pubkey must be 64 hex chars (32 bytes)"_s,
    u"invite_bad_signature"_s,
    u"mesh_not_found"_s,
    u"mesh_missing_owner_key"_s,
    u"invite_owner_mismatch"_s,
    u"invite_not_found"_s,
    u"invite_mesh_mismatch"_s,
    u"invite_revoked"_s,
    u"invite_expired"_s,
    u"invite_exhausted"_s,
    u"member_insert_failed"_s,
    u"banned"_s,
    u"payload too large"_s,
    u"rate limited"_s,
};

} // namespace

class TestJoinRefusals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (const QString &error : errors) {
            const QString sentence = joinRefusal(error, 400);
            QVERIFY2(!error.contains(u'_') || !sentence.contains(error), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), errors.size());
    }

    void theStatusSpeaksWhereTheNameIsNew()
    {
        QCOMPARE(joinRefusal(u"too big"_s, 413), joinRefusal(u"payload too large"_s, 400));
        QCOMPARE(joinRefusal(u"slow down"_s, 429), joinRefusal(u"rate limited"_s, 400));
        const QString fault = joinRefusal(u"relation does not exist"_s, 500);
        QVERIFY(fault.contains(u"relation does not exist"_s));
        QVERIFY(fault != joinRefusal(u"relation does not exist"_s, 400));
    }

    void whatABrokerMakesUpIsShownAndHarmless()
    {
        const QString sentence = joinRefusal(u"a\nb\u202ec"_s + QString(500, u'x'), 400);
        QVERIFY(!sentence.contains(u'\n') && !sentence.contains(QChar(0x202e)));
        QVERIFY(sentence.size() < 200);
    }
};

QTEST_GUILESS_MAIN(TestJoinRefusals)
#include "test_joinrefusals.moc"
