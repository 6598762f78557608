// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

class QFileDialog;

namespace meshtray::ui {

/// The desktop's own dialog for files, for QML. One at a time; nothing waits for it.
class FileChooser : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// The window it stands before.
    Q_PROPERTY(QQuickWindow *window MEMBER m_window NOTIFY windowChanged)
public:
    using QObject::QObject;

    /// For a file that is not there yet; `path` is what is suggested.
    Q_INVOKABLE void askForNew(const QString &title, const QString &path);
    Q_INVOKABLE void askForOld(const QString &title, const QString &path);

Q_SIGNALS:
    void windowChanged();
    void chosen(const QString &path);

private:
    void show(QFileDialog *dialog);

    QQuickWindow *m_window = nullptr;
};

} // namespace meshtray::ui
