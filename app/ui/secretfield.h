// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/securebuffer.h"

#include <QQuickItem>

namespace meshtray::ui {

/// Where a passphrase is typed, without a look of its own (qml/controls/PassphraseField.qml has one). What was typed is
/// UTF-8 in secret memory and never a property: QML knows only how many characters there are. Written at the end and
/// nowhere else; backspace, delete, select all, paste and Ctrl+U (clear) work as elsewhere.
///
/// What cannot be helped: a key press, an input method and the clipboard hand their text over as a QString, which Qt
/// frees and does not wipe. Each is a piece of the passphrase for that moment, the clipboard all of it.
class SecretField : public QQuickItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(SecretItem)
    /// In characters, for the dots.
    Q_PROPERTY(int length READ length NOTIFY edited)
    Q_PROPERTY(bool allSelected READ isAllSelected NOTIFY selectionChanged)
public:
    explicit SecretField(QQuickItem *parent = nullptr);

    int length() const;
    bool isAllSelected() const { return m_isAllSelected; }
    /// A copy of what was typed.
    crypto::SecureBuffer secret() const;

    Q_INVOKABLE void clear();
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void paste();

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    void selectionChanged();
    void accepted(); ///< Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool isTaken(const QKeyEvent &event);
    void append(const QString &text);
    void removeLast();
    void truncate(size_t size);
    void setAllSelected(bool selected);

    crypto::SecureBuffer m_room;  ///< as large as a passphrase can be: it never grows, so nothing is left behind
    size_t m_size = 0;            ///< of it in use
    bool m_isAllSelected = false; ///< only while there is something
};

} // namespace meshtray::ui
