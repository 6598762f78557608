// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QImage>
#include <QString>
#include <QStringList>

// Reads QR codes out of pictures that strangers may have made. Takes a while: not on the GUI thread.
namespace meshtray::ui {

/// The largest picture that is looked at, in pixels. Larger ones are not even decoded.
constexpr qint64 mostPixels = 50'000'000;

/// A picture from a file: PNG, JPEG, WebP, GIF or BMP, at most 32 MiB and mostPixels. Io or InvalidInput with a
/// sentence.
Result<QImage> readPicture(const QString &path);

/// The texts of the codes in it, also of light ones on dark ground; NotFound when there is none. Unsupported when this
/// build cannot read any.
Result<QStringList> qrTexts(const QImage &picture);

} // namespace meshtray::ui
