// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/addressgroup.h"
#include "net/admission.h"

#include <QTest>

using namespace meshtray::net;
using namespace Qt::StringLiterals;

class TestAdmission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSharesAPlace_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("together");
        QTest::newRow("one /64") << u"2001:db8:0:1::1"_s << u"2001:db8:0:1:ffff::9"_s << true;
        QTest::newRow("neighbouring /64s") << u"2001:db8:0:1::1"_s << u"2001:db8:0:2::1"_s << false;
        QTest::newRow("link-local, one prefix for all") << u"fe80::1"_s << u"fe80::2"_s << false;
        QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
    }
    void whoSharesAPlace()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, together);
        QCOMPARE(addressGroup(QHostAddress(one)) == addressGroup(QHostAddress(other)), together);

        const auto counter = AdmissionCounter::create({10, 1});
        const auto first = counter->admit(QHostAddress(one));
        QVERIFY(first);
        QCOMPARE(counter->admit(QHostAddress(other)).has_value(), !together);
    }

    void loopbackStaysLoopback() { QVERIFY(addressGroup(QHostAddress(QHostAddress::LocalHostIPv6)).isLoopback()); }

    void aPlaceGivenBackIsFree()
    {
        const auto counter = AdmissionCounter::create({10, 1});
        auto first = counter->admit(QHostAddress(u"2001:db8::1"_s));
        first->release();
        QCOMPARE(counter->inUse(), 0);
        QVERIFY(counter->admit(QHostAddress(u"2001:db8::2"_s)));
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "test_admission.moc"
