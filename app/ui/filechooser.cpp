// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/filechooser.h"

#include <QFileDialog>

namespace meshtray::ui {

void FileChooser::askForNew(const QString &title, const QString &path)
{
    auto *dialog = new QFileDialog(nullptr, title, path);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing here writes over a file
    dialog->selectFile(path);
    show(dialog);
}

void FileChooser::askForOld(const QString &title, const QString &path)
{
    auto *dialog = new QFileDialog(nullptr, title, path);
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog);
}

/// It deletes itself when it is closed, and closes when we go.
void FileChooser::show(QFileDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QWidget::close);
    connect(dialog, &QFileDialog::fileSelected, this, &FileChooser::chosen);
    if (m_window) {
        dialog->winId(); // makes its window
        dialog->windowHandle()->setTransientParent(m_window);
    }
    dialog->open();
}

} // namespace meshtray::ui
