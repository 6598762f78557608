// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/refusals.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::client;
using namespace Qt::StringLiterals;

class RefusalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void someRefusalsAreForGood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("transient");

        QTest::newRow("rate") << u"rate_limit: max 60 msg/min (burst 10) - slow down"_s << true;
        QTest::newRow("full") << u"recipient queue full"_s << true;
        QTest::newRow("offline") << u"no connected peer for target (not online, or your own key)"_s << true;
        QTest::newRow("nothing said") << QString() << true;
        QTest::newRow("target") << u"invalid target: no such member"_s << false;
        QTest::newRow("upper case") << u"FORBIDDEN"_s << false;
        QTest::newRow("unknown") << u"unknown recipient"_s << false;
        QTest::newRow("not authorised") << u"not_authorized"_s << false;
        QTest::newRow("not found") << u"target_not_found"_s << false;
        QTest::newRow("too large, as a code") << u"payload_too_large"_s << false;
        QTest::newRow("too large, as a sentence")
            << u"payload too large: 70000 bytes > MAX_MESSAGE_BYTES=65536"_s << false;
        QTest::newRow("schema") << u"schema: nonce"_s << false;
        QTest::newRow("auth") << u"auth required"_s << false;
        QTest::newRow("signature") << u"bad signature"_s << false;
        QTest::newRow("grants") << u"blocked by recipient grants (sender lacks dm capability)"_s << false;
    }

    void someRefusalsAreForGood()
    {
        QFETCH(QString, text);
        QFETCH(bool, transient);
        QCOMPARE(isTransientRefusal(text), transient);
    }

    void onlyKickAndBanEndTheLoop_data()
    {
        QTest::addColumn<int>("closeCode");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QByteArray>("code");

        QTest::newRow("kicked") << 4001 << u"kicked"_s << "kicked"_ba;
        QTest::newRow("kicked, stale") << 4001 << u"kicked_stale"_s << "kicked"_ba;
        QTest::newRow("banned") << 4002 << u"banned"_s << "banned"_ba;
        QTest::newRow("revoked") << 1008 << u"revoked"_s << "revoked"_ba;
        QTest::newRow("capacity") << 1008 << u"capacity"_s << QByteArray();
        QTest::newRow("going away") << 1001 << u"shutting down"_s << QByteArray();
        QTest::newRow("replaced") << 1000 << u"session_replaced"_s << QByteArray();
        QTest::newRow("another close with the word") << 1000 << u"revoked"_s << QByteArray();
    }

    void onlyKickAndBanEndTheLoop()
    {
        QFETCH(int, closeCode);
        QFETCH(QString, reason);
        QFETCH(QByteArray, code);
        const auto rejected = rejectionByClose(closeCode, reason);
        QCOMPARE(rejected ? rejected->code : QByteArray(), code);
        QCOMPARE(rejected.has_value() && rejected->reason.isEmpty(), false);
    }

    void aRevocationInAnErrorFrameSpeaksForItself()
    {
        protocol::ErrorFrame error;
        error.code = "revoked";
        error.message = u"You've been removed from \"ops\"."_s;
        const auto rejected = rejectionByError(error);
        QVERIFY(rejected);
        QCOMPARE(rejected->code, "revoked"_ba);
        QCOMPARE(rejected->reason, error.message);
        error.code = "capacity";
        QVERIFY(!rejectionByError(error));
    }

    void anAnswerToARequestIsNoRevocationOfUs()
    {
        protocol::ErrorFrame error;
        error.code = "revoked";
        error.requestId = "r1";
        QVERIFY(!rejectionByError(error));
        error.requestId.clear();
        error.id = "m1";
        QVERIFY(!rejectionByError(error));
    }

    void aPeersTextIsMadeHarmless()
    {
        QCOMPARE(readable(u"two\nlines\u202e and\u0007 a bell"_s), u"twolines and a bell"_s);
        QCOMPARE(readable(u"smile 😀"_s), u"smile 😀"_s);
        QCOMPARE(readable(QString(5000, u'x')).size(), 200);
        QCOMPARE(readable(u"😀😀😀"_s, 2), u"😀😀"_s);
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "test_refusals.moc"
