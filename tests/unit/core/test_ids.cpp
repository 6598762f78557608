// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/ids.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <type_traits>

using namespace meshtray;

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyShortPlainTextIsAnIdentifier_data();
    void onlyShortPlainTextIsAnIdentifier();
    void madeIdentifiersHaveTheFormOfTheField();
    void madeIdentifiersDoNotRepeat();
    void idsOfTwoKindsDoNotMix();
    void idsCompareByTheirText();
};

void TestIds::onlyShortPlainTextIsAnIdentifier_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("one character") << QByteArray("a") << true;
    QTest::newRow("every kind of character") << QByteArray("azAZ09_-") << true;
    QTest::newRow("64 characters") << QByteArray(64, 'x') << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("65 characters") << QByteArray(65, 'x') << false;
    QTest::newRow("space") << QByteArray("a b") << false;
    QTest::newRow("bar") << QByteArray("a|b") << false;
    QTest::newRow("slash") << QByteArray("a/b") << false;
    QTest::newRow("dot") << QByteArray("..") << false;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << false;
    QTest::newRow("line end") << QByteArray("a\n") << false;
    QTest::newRow("umlaut") << QByteArray("ä") << false;
}

void TestIds::onlyShortPlainTextIsAnIdentifier()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, accepted);
    QCOMPARE(isIdentifier(text), accepted);
    QCOMPARE(MeshId::parse(text).has_value(), accepted);
    QCOMPARE(MeshId::parse(QString::fromUtf8(text)).has_value(), accepted);
}

void TestIds::madeIdentifiersHaveTheFormOfTheField()
{
    const QRegularExpression form(QStringLiteral("^[0-9A-Za-z]{32}$"));
    for (int i = 0; i < 100; ++i)
        QVERIFY(form.match(MessageId::random().toString()).hasMatch());
}

void TestIds::madeIdentifiersDoNotRepeat()
{
    QSet<MessageId> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(MessageId::random());
    QCOMPARE(seen.size(), 1000);
}

void TestIds::idsOfTwoKindsDoNotMix()
{
    QVERIFY((!std::is_convertible_v<MeshId, MemberId>));
    QVERIFY((!std::is_constructible_v<MeshId, QByteArray>));
}

void TestIds::idsCompareByTheirText()
{
    const auto a = MeshId::parse("a");
    const auto b = MeshId::parse("b");
    QVERIFY(a && b);
    QVERIFY(*a < *b);
    QVERIFY(*a == *MeshId::parse("a"));
    QVERIFY(*a != *b);
    QCOMPARE(a->bytes(), "a");
}

QTEST_GUILESS_MAIN(TestIds)
#include "test_ids.moc"
