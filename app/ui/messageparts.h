// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

// The text of a message, taken apart for showing. It stays plain text: nothing a sender writes is ever read as markup;
// what looks different is told by places in it. Pure, linear in the length of the text, bounded in what it gives.
namespace meshtray::ui {

/// A piece of a text that looks different.
struct TextSpan {
    enum class Look {
        Code,  ///< a fixed font on a surface of its own
        Link,  ///< `target` is its address, http or https
        Found, ///< a word that was looked for
    };
    Look look = Look::Code;
    qsizetype start = 0;
    qsizetype length = 0;
    QString target = {};

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Words, or a block of code between fences.
struct MessagePart {
    Q_GADGET
    Q_PROPERTY(bool isCode READ isCode CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    enum class Kind { Words, Code };
    Kind kind = Kind::Words;
    QString text;
    QList<TextSpan> spans = {}; ///< in words alone; ascending, apart from each other

    bool isCode() const { return kind == Kind::Code; }
    friend bool operator==(const MessagePart &, const MessagePart &) = default;
};

/// Further blocks and spans are shown as the words they are.
inline constexpr qsizetype mostParts = 64;
inline constexpr qsizetype mostSpans = 200;

/// At least one part. A fence is a line that begins with three backticks or more; one that is not closed reaches to the
/// end. Code inside a line stands between one, two or three backticks.
QList<MessagePart> messageParts(const QString &text);

/// What is shown of a long text before "Show all", ending with a whole line or word; the text itself when it is not
/// long.
QString folded(const QString &text);
/// Lines as people count them.
int lineCount(const QString &text);

/// Every line behind a "> ".
QString quoted(const QString &text);

} // namespace meshtray::ui
