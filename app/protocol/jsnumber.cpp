// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/jsnumber.h"

#include <array>
#include <charconv>
#include <cmath>

namespace meshtray::protocol {
namespace {

/// value = 0.DIGITS × 10^point, DIGITS being the fewest that read back as the same double.
struct Decimal {
    QByteArray digits;
    int point = 0;
};

Decimal shortest(double value)
{
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    const QByteArray text(buffer.data(), end.ptr - buffer.data());
    const qsizetype e = text.indexOf('e');
    QByteArray digits = text.left(e);
    digits.replace(".", "");
    return {digits, text.mid(e + 1).toInt() + 1};
}

QByteArray exponential(const Decimal &number)
{
    QByteArray text = number.digits.left(1);
    if (number.digits.size() > 1)
        text += '.' + number.digits.mid(1);
    const int exponent = number.point - 1;
    return text + 'e' + (exponent < 0 ? '-' : '+') + QByteArray::number(std::abs(exponent));
}

QByteArray positiveText(double value)
{
    const Decimal number = shortest(value);
    const auto count = static_cast<int>(number.digits.size());
    if (number.point > 21 || number.point < -5)
        return exponential(number);
    if (number.point <= 0)
        return "0." + QByteArray(-number.point, '0') + number.digits;
    if (count <= number.point)
        return number.digits + QByteArray(number.point - count, '0');
    return number.digits.left(number.point) + '.' + number.digits.mid(number.point);
}

} // namespace

QByteArray javaScriptText(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return "0"; // both zeros
    return value < 0 ? '-' + positiveText(-value) : positiveText(value);
}

} // namespace meshtray::protocol
