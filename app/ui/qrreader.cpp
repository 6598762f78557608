// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/qrreader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

#ifdef MESHTRAY_ZBAR
#include <zbar.h>
#endif

#include <memory>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qint64 mostBytes = 32 << 20;
constexpr int largestSide = 3'000; // a code that fills a part of it is still some hundred pixels wide
constexpr int mostCodes = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::ui::QrReader)
};

std::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::InvalidInput,
                Words::tr("This picture is too large to look for a QR code in it. Cut out the part with the code."));
}

#ifdef MESHTRAY_ZBAR
QImage grey(const QImage &picture)
{
    const bool isLarge = picture.width() > largestSide || picture.height() > largestSide;
    const QImage small =
        isLarge ? picture.scaled(largestSide, largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    return small.convertToFormat(QImage::Format_Grayscale8);
}

QByteArray bytesOf(const QImage &image)
{
    QByteArray bytes;
    bytes.reserve(image.sizeInBytes());
    for (int y = 0; y < image.height(); ++y) // without what fills up the lines
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
    return bytes;
}

QStringList scan(const QImage &image)
{
    const QByteArray bytes = bytesOf(image);
    const std::unique_ptr<zbar::zbar_image_scanner_t, decltype(&zbar::zbar_image_scanner_destroy)> scanner(
        zbar::zbar_image_scanner_create(), zbar::zbar_image_scanner_destroy);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    const std::unique_ptr<zbar::zbar_image_t, decltype(&zbar::zbar_image_destroy)> frame(zbar::zbar_image_create(),
                                                                                         zbar::zbar_image_destroy);
    constexpr unsigned long y800 = 'Y' | '8' << 8 | '0' << 16 | '0' << 24;
    zbar::zbar_image_set_format(frame.get(), y800);
    zbar::zbar_image_set_size(frame.get(), static_cast<unsigned>(image.width()), static_cast<unsigned>(image.height()));
    zbar::zbar_image_set_data(frame.get(), bytes.constData(), static_cast<unsigned long>(bytes.size()), nullptr);
    if (zbar::zbar_scan_image(scanner.get(), frame.get()) <= 0)
        return {};
    QStringList texts;
    for (const auto *code = zbar::zbar_image_first_symbol(frame.get()); code && texts.size() < mostCodes;
         code = zbar::zbar_symbol_next(code))
        texts.append(QString::fromUtf8(zbar::zbar_symbol_get_data(code), zbar::zbar_symbol_get_data_length(code)));
    return texts;
}
#endif

} // namespace

Result<QImage> readPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("The picture %1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return tooLarge();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    static const QList<QByteArray> formats{"png", "jpeg", "webp", "gif", "bmp"};
    if (!formats.contains(reader.format()))
        return fail(ErrorCode::InvalidInput,
                    Words::tr("%1 is no picture of a kind that is known here. Use PNG or JPEG.").arg(path));
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return tooLarge();
    const QImage picture = reader.read();
    if (picture.isNull())
        return fail(ErrorCode::InvalidInput, Words::tr("The picture %1 is damaged.").arg(path));
    return picture;
}

Result<QStringList> qrTexts(const QImage &picture)
{
#ifdef MESHTRAY_ZBAR
    if (qint64(picture.width()) * picture.height() > mostPixels)
        return tooLarge();
    QImage image = grey(picture);
    QStringList texts = scan(image);
    if (texts.isEmpty()) {
        image.invertPixels();
        texts = scan(image);
    }
    if (texts.isEmpty())
        return fail(ErrorCode::NotFound, Words::tr("There is no QR code in this picture that can be read. Use a larger "
                                                   "or sharper one, or paste the link."));
    return texts;
#else
    Q_UNUSED(picture)
    return fail(ErrorCode::Unsupported,
                Words::tr("This build of the program cannot read QR codes. Paste the link instead."));
#endif
}

} // namespace meshtray::ui
