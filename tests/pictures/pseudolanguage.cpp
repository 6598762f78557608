// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "pseudolanguage.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace meshtray::test {

namespace {

constexpr QChar opening{0x27e6}; // ⟦
constexpr QChar closing{0x27e7}; // ⟧

bool isKeys(const QString &source)
{
    return source.startsWith("Ctrl+"_L1) || source.startsWith("Shift+"_L1);
}

/// The letters a to z become Arabic ones; placeholders stay.
QString inArabicLetters(const QString &text)
{
    static const QString letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنه"_s;
    QString turned = text;
    for (qsizetype i = 0; i < turned.size(); ++i) {
        const bool ofPlaceholder = i > 0 && turned[i - 1] == u'%';
        const char16_t lower = turned[i].toLower().unicode();
        if (!ofPlaceholder && lower >= u'a' && lower <= u'z')
            turned[i] = letters[lower - u'a'];
    }
    return turned;
}

/// As long as the text: words of its own length, so that lines break as they do in a language.
QString fillerFor(const QString &text)
{
    static const QString words = u"lorem ipsum dolores sit amet consectetur "_s;
    return words.repeated(text.size() / words.size() + 1).left(text.size()).trimmed();
}

} // namespace

PseudoLanguage::PseudoLanguage(Script script, QObject *parent)
    : QTranslator(parent)
    , m_script(script)
{
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty() || isKeys(text))
        return text;
    const QString longer = text + u' ' + fillerFor(text);
    return opening + (m_script == Script::Arabic ? inArabicLetters(longer) : longer) + closing;
}

} // namespace meshtray::test
