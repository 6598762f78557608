// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "hand.h"

#include <QElapsedTimer>
#include <QTimer>

#include <random>
#include <vector>

namespace meshtray::longrun {

struct Work {
    int messages = 0;  ///< of all together
    int perSecond = 0; ///< of all together, while their clients take them
    std::chrono::seconds patience{120};
};

/// Members who write to each other at random, evenly over time, until all that was written has arrived.
class Crew final : public QObject {
    Q_OBJECT
public:
    Crew(const load::Population &population, const QUrl &broker, Clock &clock);

    void begin(const Work &work);
    const Ledger &ledger() const { return m_ledger; }
    QJsonObject toJson() const;

Q_SIGNALS:
    /// Everything has arrived, or nothing has moved for longer than the patience.
    void ended();

private:
    void write();
    void look();

    const load::Population &m_population;
    Ledger m_ledger;
    std::vector<std::unique_ptr<Hand>> m_hands;
    Work m_work;
    std::mt19937 m_random{std::random_device{}()};
    QTimer m_writing;
    QTimer m_patience;
    QElapsedTimer m_elapsed;
    size_t m_turnOf = 0;
    bool m_hasEnded = false;
};

} // namespace meshtray::longrun
