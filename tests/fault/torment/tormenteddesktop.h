// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "desktop/desktopprocess.h"
#include "sentledger.h"

#include <atomic>
#include <chrono>
#include <optional>
#include <stop_token>
#include <thread>

namespace meshtray::test {

/// A desktop that writes one text after the other and is watched all the time, each in a thread of its own, while the
/// test kills it and starts it again.
class TormentedDesktop {
public:
    explicit TormentedDesktop(const QString &profile)
        : m_process(profile)
    {
    }
    ~TormentedDesktop();

    /// Starts it and joins the mesh of an invite.
    bool join(const QString &link, const QString &name);
    /// From now on, with a little time between the texts, so that the kills find something to spoil. Each text is sent
    /// until the desktop has said that it keeps it, or shows it.
    void write(const QString &to, const QStringList &texts, std::chrono::milliseconds between);

    bool killAndStart();
    QString key() const { return m_process.keyIn(m_mesh); }
    DesktopProcess &process() { return m_process; }

    bool hasWritten() const { return m_hasWritten; }
    const SentLedger &sent() const { return m_sent; }
    const ReceivedLedger &received() const { return m_received; }
    /// Ends the threads.
    void rest();

private:
    Result<QJsonObject> ask(const QStringList &words) const;
    std::optional<qint64> readyProcess() const;
    std::optional<QJsonArray> messages(const QString &verb) const;
    void writeOne(const std::stop_token &stop, const QString &to, const QString &text);
    void watch(const std::stop_token &stop);
    bool lookAtSent();
    void lookAtReceived();

    DesktopProcess m_process;
    QString m_mesh;
    SentLedger m_sent;
    ReceivedLedger m_received;
    std::atomic<bool> m_hasWritten = false;
    std::jthread m_writer;
    std::jthread m_watcher;
};

} // namespace meshtray::test
