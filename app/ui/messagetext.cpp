// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/messagetext.h"

#include <QTextCursor>
#include <QTextDocument>

namespace meshtray::ui {

void MessageText::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    m_document = document;
    write();
}

void MessageText::setPart(const MessagePart &part)
{
    if (m_part == part)
        return;
    m_part = part;
    write();
}

void MessageText::setLinkColor(const QColor &color)
{
    m_linkColor = color;
    restyle();
}

void MessageText::setCodeColor(const QColor &color)
{
    m_codeColor = color;
    restyle();
}

void MessageText::setFoundColor(const QColor &color)
{
    m_foundColor = color;
    restyle();
}

void MessageText::setCodeFont(const QString &font)
{
    m_codeFont = font;
    restyle();
}

void MessageText::componentComplete()
{
    m_isComplete = true;
    write();
}

void MessageText::restyle()
{
    if (m_isComplete && m_document && !m_part.spans.isEmpty())
        applySpans();
}

void MessageText::write()
{
    if (!m_isComplete || !m_document)
        return;
    QTextDocument &document = *m_document->textDocument();
    document.setUndoRedoEnabled(false);
    document.setPlainText(m_part.text);
    if (!m_part.spans.isEmpty())
        applySpans();
}

void MessageText::applySpans()
{
    QTextCursor cursor(m_document->textDocument());
    cursor.beginEditBlock();
    for (const TextSpan &span : std::as_const(m_part.spans)) {
        cursor.setPosition(static_cast<int>(span.start));
        cursor.setPosition(static_cast<int>(span.start + span.length), QTextCursor::KeepAnchor);
        cursor.setCharFormat(formatOf(span));
    }
    cursor.endEditBlock();
}

QTextCharFormat MessageText::formatOf(const TextSpan &span) const
{
    QTextCharFormat format;
    switch (span.look) {
    case TextSpan::Look::Code:
        format.setFontFamilies({m_codeFont});
        format.setBackground(m_codeColor);
        break;
    case TextSpan::Look::Link:
        format.setAnchor(true);
        format.setAnchorHref(span.target);
        format.setForeground(m_linkColor);
        format.setFontUnderline(true);
        break;
    case TextSpan::Look::Found:
        format.setFontWeight(QFont::Bold);
        format.setBackground(m_foundColor);
        break;
    }
    return format;
}

} // namespace meshtray::ui
