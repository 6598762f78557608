// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace meshtray::ui {

/// How the desktop starts this program again.
struct Launcher {
    QString program; ///< path
    QString profile;

    /// This program: where the AppImage is when it runs from one ($APPIMAGE), for what is inside is gone afterwards.
    static Launcher ofThisProgram(const QString &profile);

    /// The value of an Exec key: the program, the profile when it is not the usual one, then `words`. A field code
    /// ("%u") is for the caller to append.
    QByteArray exec(const QStringList &words) const;
    /// "meshtray", or "meshtray-PROFILE": what files of the person's desktop that belong to this profile begin with.
    QString fileStem() const;
};

} // namespace meshtray::ui
