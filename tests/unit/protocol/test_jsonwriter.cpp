// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace meshtray;
using namespace Qt::StringLiterals;

class JsonWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsEscapedIsFoundAtEveryPlace_data()
    {
        QTest::addColumn<QByteArray>("special");
        for (int c = 0; c < 0x20; ++c)
            QTest::addRow("control %02x", c) << QByteArray(1, static_cast<char>(c));
        QTest::addRow("quote") << QByteArray("\"");
        QTest::addRow("backslash") << QByteArray("\\");
        QTest::addRow("the first that is none") << QByteArray(" ");
        QTest::addRow("neighbours") << QByteArray("!#[]");
        QTest::addRow("two in a row") << QByteArray("\\\"");
        QTest::addRow("delete") << QByteArray("\x7f");
        QTest::addRow("no ASCII") << QByteArray("\xc3\xa9");
        QTest::addRow("four bytes") << QByteArray("\xf0\x9f\x98\x80");
    }

    /// Read again by a parser that is not ours; it would let control characters pass.
    void whatIsEscapedIsFoundAtEveryPlace()
    {
        QFETCH(QByteArray, special);
        for (qsizetype before = 0; before < 20; ++before) {
            for (const qsizetype behind : {0, 1, 7, 8, 9, 20}) {
                const QByteArray text = QByteArray(before, 'a') + special + QByteArray(behind, 'z');
                const QByteArray json = protocol::JsonWriter(64).text("t", QByteArrayView(text)).finish();
                const auto read = QJsonDocument::fromJson(json);
                QVERIFY2(read.isObject(), json.constData());
                QVERIFY(std::ranges::none_of(json, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
                QCOMPARE(read[u"t"_s].toString().toUtf8(), text);
            }
        }
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "test_jsonwriter.moc"
