// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/casefolder.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <cstring>

namespace meshtray::store {
namespace {

// Qt folds letter by letter; going through upper case takes along the letters that become several.
QString foldWhole(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded().toUpper().toCaseFolded();
    folded.replace(QChar(u'İ'), QChar(u'i'));
    folded.replace(QStringLiteral(u"i\u0307"), QStringLiteral(u"i"));
    return folded.normalized(QString::NormalizationForm_C);
}

/// Whether it may melt into the character before it, or change places with its neighbours.
bool reactsWithOthers(char16_t character)
{
    const bool isVariationSelector = character >= 0xfe00 && character <= 0xfe0f;
    const bool isHangulPart = character >= 0x1100 && character <= 0x11ff;
    return (QChar(character).isMark() && !isVariationSelector) || isHangulPart || QChar::isSurrogate(character);
}

/// Pictures and Chinese characters outside the basic plane: they have no case and only one form.
bool isLeftAlone(char32_t character)
{
    return (character >= 0x1f000 && character < 0x1fc00) || (character >= 0x20000 && character < 0x2f800);
}

constexpr quint64 everyByte = 0x0101'0101'0101'0101;

bool isAscii(quint64 bytes)
{
    return (bytes & (everyByte * 0x80)) == 0;
}

/// Eight letters at once.
quint64 toLower(quint64 ascii)
{
    const quint64 fromA = ascii + everyByte * (0x80 - 'A');
    const quint64 beyondZ = ascii + everyByte * (0x80 - 'Z' - 1);
    const quint64 isUpper = (fromA ^ beyondZ) & (everyByte * 0x80);
    return ascii | (isUpper >> 2);
}

char toLower(char ascii)
{
    return ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii | 0x20) : ascii;
}

/// Takes what is ASCII from the beginning of `from`; how many bytes.
qsizetype foldAscii(QByteArrayView from, char *to)
{
    constexpr qsizetype step = sizeof(quint64);
    qsizetype at = 0;
    for (; at + step <= from.size(); at += step) {
        quint64 bytes = 0;
        std::memcpy(&bytes, from.data() + at, step);
        if (!isAscii(bytes))
            break;
        bytes = toLower(bytes);
        std::memcpy(to + at, &bytes, step);
    }
    for (; at < from.size() && static_cast<signed char>(from[at]) >= 0; ++at)
        to[at] = toLower(from[at]);
    return at;
}

struct Decoded {
    char32_t character = 0;
    qsizetype size = 0; ///< 0: not well-formed
};

/// The first character of valid UTF-8 that does not begin with ASCII.
Decoded decode(QByteArrayView utf8)
{
    const auto first = static_cast<unsigned char>(utf8[0]);
    const qsizetype size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || utf8.size() < size)
        return {};
    char32_t character = first & (0xff >> (size + 1));
    for (qsizetype i = 1; i < size; ++i)
        character = (character << 6) | (static_cast<unsigned char>(utf8[i]) & 0x3f);
    return {character, size};
}

} // namespace

CaseFolder::Folded CaseFolder::foldAlone(char16_t character)
{
    Folded folded;
    if (reactsWithOthers(character))
        return folded;
    const QString whole = foldWhole(QString(QChar(character)));
    const QByteArray bytes = whole.toUtf8();
    if (bytes.size() > static_cast<qsizetype>(folded.bytes.size()) ||
        std::ranges::any_of(whole, [](QChar part) { return reactsWithOthers(part.unicode()); }))
        return folded;
    std::ranges::copy(bytes, folded.bytes.begin());
    folded.size = static_cast<quint8>(bytes.size());
    return folded;
}

const CaseFolder::Folded &CaseFolder::folded(char16_t character)
{
    std::unique_ptr<Page> &page = m_pages[character >> 8];
    if (!page) {
        page = std::make_unique<Page>();
        for (size_t i = 0; i < page->size(); ++i)
            (*page)[i] = foldAlone(static_cast<char16_t>((character & 0xff00) | i));
    }
    return (*page)[character & 0xff];
}

/// False when a text has to be looked at as a whole.
bool CaseFolder::foldQuickly(QByteArrayView utf8)
{
    // No character that is folded alone becomes longer than one and a half times its size.
    m_buffer.resize(utf8.size() * 3 / 2 + 4);
    char *to = m_buffer.data();
    while (!utf8.isEmpty()) {
        const qsizetype ascii = foldAscii(utf8, to);
        to += ascii;
        utf8 = utf8.sliced(ascii);
        if (utf8.isEmpty())
            break;
        const Decoded next = decode(utf8);
        if (next.size == 0)
            return false;
        if (next.character > 0xffff) {
            if (!isLeftAlone(next.character))
                return false;
            to = std::copy_n(utf8.data(), next.size, to);
        } else {
            const Folded &one = folded(static_cast<char16_t>(next.character));
            if (one.size == 0)
                return false;
            to = std::copy_n(one.bytes.data(), one.size, to);
        }
        utf8 = utf8.sliced(next.size);
    }
    m_buffer.resize(to - m_buffer.data());
    return true;
}

QByteArrayView CaseFolder::fold(QByteArrayView utf8)
{
    if (!foldQuickly(utf8))
        m_buffer = foldWhole(QString::fromUtf8(utf8)).toUtf8();
    return m_buffer;
}

} // namespace meshtray::store
