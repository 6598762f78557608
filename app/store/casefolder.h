// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

namespace meshtray::store {

/// Text as a search compares it: in one case and one composed form (NFC). What Unicode's full case folding holds for
/// equal is equal ('ß' and "SS"), and the four letters that a Turkish or an English keyboard calls i are one. One
/// thread.
class CaseFolder {
public:
    /// Folded UTF-8 of UTF-8. The view is good until the next call.
    QByteArrayView fold(QByteArrayView utf8);

private:
    /// A character that is folded by itself, whatever stands beside it; `size` is 0 for one that is not.
    struct Folded {
        std::array<char, 3> bytes{};
        quint8 size = 0;
    };
    using Page = std::array<Folded, 256>;

    static Folded foldAlone(char16_t character);
    const Folded &folded(char16_t character);
    bool foldQuickly(QByteArrayView utf8);

    QByteArray m_buffer;
    std::array<std::unique_ptr<Page>, 256> m_pages; ///< of the basic plane, filled when they are needed
};

} // namespace meshtray::store
