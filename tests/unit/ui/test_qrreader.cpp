// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/qrcode.h"
#include "ui/qrreader.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(const QString &text, int module = 3)
{
    QrCode code;
    code.setText(text);
    const int side = code.modules() * module;
    code.setSize(QSizeF(side, side));
    QImage image(side + 40, side + 90, QImage::Format_RGB32);
    image.fill(QColor(u"#d0e4f0"_s));
    QPainter painter(&image);
    painter.translate(20, 50);
    code.paint(&painter);
    return image;
}

} // namespace

class QrReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const auto texts = qrTexts(QImage(8, 8, QImage::Format_RGB32));
            !texts && texts.error().code == ErrorCode::Unsupported)
            QSKIP("built without a reader");
    }

    void whatOneShowsTheOtherReads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << u"ic://join/AbC"_s;
        QTest::newRow("as long as an invite") << u"ic://join/"_s + QString(900, u'k');
        QTest::newRow("ümlaut") << u"grüße ✓"_s;
    }

    void whatOneShowsTheOtherReads()
    {
        QFETCH(const QString, text);
        const auto texts = qrTexts(pictureOf(text));
        QVERIFY2(texts, qPrintable(texts ? QString() : texts.error().message));
        QCOMPARE(*texts, QStringList{text});
    }

    void lightOnDarkIsReadToo()
    {
        QImage picture = pictureOf(u"ic://join/AbC"_s);
        picture.invertPixels();
        QCOMPARE(qrTexts(picture).value_or(QStringList()), QStringList{u"ic://join/AbC"_s});
    }

    void aPhotographOfAScreenIsRead()
    {
        QImage picture = pictureOf(u"ic://join/"_s + QString(300, u'k'), 5);
        picture = picture.transformed(QTransform().rotate(7), Qt::SmoothTransformation);
        picture = picture.scaledToWidth(5'000, Qt::SmoothTransformation);
        QVERIFY(qrTexts(picture));
    }

    void aPictureWithoutACodeIsSaidToHaveNone()
    {
        QImage picture(300, 300, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QCOMPARE(qrTexts(picture).error().code, ErrorCode::NotFound);
        QCOMPARE(qrTexts(QImage()).error().code, ErrorCode::NotFound);
        QCOMPARE(qrTexts(QImage(1, 1, QImage::Format_RGB32)).error().code, ErrorCode::NotFound);
    }

    void filesAreReadAndWhatIsNoPictureIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"code.dat"_s); // names say nothing
        QVERIFY(pictureOf(u"ic://join/AbC"_s).save(path, "PNG"));
        const auto picture = readPicture(path);
        QVERIFY(picture);
        QVERIFY(qrTexts(*picture));
        const QString text = folder.filePath(u"text.png"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ic://join/AbC");
        file.close();
        QVERIFY(!readPicture(text));
        QVERIFY(!readPicture(folder.filePath(u"missing.png"_s)));
        QVERIFY(!readPicture(folder.path()));
    }

    void aPictureThatWouldFillTheMemoryIsNotDecoded()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bomb.png"_s);
        QVERIFY(QImage(16, 16, QImage::Format_Mono).save(path, "PNG"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        // its head says 65 535 × 65 535
        bytes.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
        file.seek(0);
        file.write(bytes);
        file.close();
        QVERIFY(!readPicture(path));
    }
};

QTEST_MAIN(QrReaderTest)
#include "test_qrreader.moc"
