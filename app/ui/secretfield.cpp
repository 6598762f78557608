// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/secretfield.h"

#include "crypto/encoding.h"
#include "secrets/vaultfile.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace meshtray::ui {
namespace {

bool beginsCharacter(unsigned char byte)
{
    return (byte & 0xc0) != 0x80;
}

/// One line: what a paste brings along behind it is not meant.
QString firstLine(const QString &text)
{
    const auto isEnd = [](QChar c) { return c == u'\n' || c == u'\r'; };
    return text.left(std::ranges::find_if(text, isEnd) - text.begin());
}

} // namespace

SecretField::SecretField(QQuickItem *parent)
    : QQuickItem(parent)
    , m_room(longestPassphrase)
{
    setFlag(ItemAcceptsInputMethod);
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(Qt::IBeamCursor);
}

int SecretField::length() const
{
    return static_cast<int>(std::ranges::count_if(m_room.bytes().first(m_size), beginsCharacter));
}

crypto::SecureBuffer SecretField::secret() const
{
    return crypto::SecureBuffer::copyOf(m_room.bytes().first(m_size));
}

void SecretField::clear()
{
    truncate(0);
}

void SecretField::selectAll()
{
    setAllSelected(m_size > 0);
}

void SecretField::paste()
{
    append(firstLine(QGuiApplication::clipboard()->text()));
}

void SecretField::truncate(size_t size)
{
    crypto::wipe(m_room.bytes().subspan(size));
    m_size = size;
    setAllSelected(false);
    Q_EMIT edited();
}

void SecretField::setAllSelected(bool selected)
{
    if (std::exchange(m_isAllSelected, selected) != selected)
        Q_EMIT selectionChanged();
}

void SecretField::append(const QString &text)
{
    if (isAllSelected())
        clear();
    QByteArray bytes = text.toUtf8();
    if (m_size + static_cast<size_t>(bytes.size()) <= m_room.size()) { // half a passphrase would be another one
        std::ranges::copy(crypto::asBytes(bytes), m_room.bytes().subspan(m_size).begin());
        m_size += static_cast<size_t>(bytes.size());
        Q_EMIT edited();
    }
    crypto::wipe({reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size())});
}

void SecretField::removeLast()
{
    size_t size = isAllSelected() ? 0 : m_size;
    while (size > 0 && !beginsCharacter(m_room.bytes()[--size])) {
    }
    truncate(size);
}

bool SecretField::isTaken(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_U) {
        clear();
    } else if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) {
        removeLast();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        Q_EMIT accepted();
    } else {
        const QString text = event.text();
        const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) &&
                               event.modifiers() != (Qt::ControlModifier | Qt::AltModifier); // AltGr on Windows
        if (isCommand || text.isEmpty() || !text.at(0).isPrint())
            return false;
        append(text);
    }
    return true;
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(isTaken(*event));
}

void SecretField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        append(firstLine(event->commitString()));
    event->accept();
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints: // nothing that learns or suggests
        return int(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    case Qt::ImCursorRectangle:
        return QRectF(0, 0, 1, height());
    default:
        return QQuickItem::inputMethodQuery(query);
    }
}

void SecretField::mousePressEvent(QMouseEvent *)
{
    forceActiveFocus(Qt::MouseFocusReason);
    setAllSelected(false);
}

void SecretField::mouseDoubleClickEvent(QMouseEvent *)
{
    selectAll();
}

} // namespace meshtray::ui
