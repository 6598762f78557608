// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "hand.h"

#include <QTimer>

#include <vector>

namespace meshtray::longrun {

/// Members who come and read what has waited for them. Each writes a last message to itself: what a broker has for it
/// comes before that.
class Returners final : public QObject {
    Q_OBJECT
public:
    /// Those from `first` on; what they read goes to a ledger that starts as `written`.
    Returners(const load::Population &population, size_t first, const QUrl &broker, Clock &clock, Ledger written);

    void begin(std::chrono::seconds patience);
    QJsonObject toJson() const;

Q_SIGNALS:
    /// Each has read its own mark, or is rejected, or the patience is over.
    void ended();

private:
    void look();

    static constexpr QByteArrayView mark = "mark ";
    Ledger m_ledger;
    const size_t m_first;
    std::vector<std::unique_ptr<Hand>> m_hands;
    QSet<QByteArray> m_marksRead;
    QTimer m_patience;
    bool m_hasEnded = false;
};

} // namespace meshtray::longrun
