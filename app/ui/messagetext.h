// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/messageparts.h"

#include <QColor>
#include <QPointer>
#include <QQmlParserStatus>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

class QTextCharFormat;

namespace meshtray::ui {

/// Puts a part of a message into a TextEdit: the text as it is, and over it what its spans look like. No markup is read
/// on the way. Stands inside the TextEdit, which has no text of its own.
class MessageText : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document MEMBER m_document WRITE setDocument)
    Q_PROPERTY(meshtray::ui::MessagePart part MEMBER m_part WRITE setPart RESET clearPart)
    Q_PROPERTY(QColor linkColor MEMBER m_linkColor WRITE setLinkColor)
    Q_PROPERTY(QColor codeColor MEMBER m_codeColor WRITE setCodeColor)    ///< of the surface below code
    Q_PROPERTY(QColor foundColor MEMBER m_foundColor WRITE setFoundColor) ///< of the surface below found words
    Q_PROPERTY(QString codeFont MEMBER m_codeFont WRITE setCodeFont)
public:
    using QObject::QObject;

    void setDocument(QQuickTextDocument *document);
    void setPart(const MessagePart &part);
    void clearPart() { setPart({}); }
    void setLinkColor(const QColor &color);
    void setCodeColor(const QColor &color);
    void setFoundColor(const QColor &color);
    void setCodeFont(const QString &font);

    void classBegin() override { }
    void componentComplete() override;

private:
    void restyle();
    void write();
    void applySpans();
    QTextCharFormat formatOf(const TextSpan &span) const;

    QPointer<QQuickTextDocument> m_document;
    MessagePart m_part;
    QColor m_linkColor;
    QColor m_codeColor;
    QColor m_foundColor;
    QString m_codeFont;
    bool m_isComplete = false;
};

} // namespace meshtray::ui
