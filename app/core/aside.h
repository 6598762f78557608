// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace meshtray {

/// Does what takes a while (files, deriving a key from a passphrase) on a thread of its own, one thing after the other.
class Aside {
public:
    Aside() { m_pool.setMaxThreadCount(1); }
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;
    /// Waits for what is being done.
    ~Aside() { m_pool.waitForDone(); }

    /// `task` runs there and touches nothing of this thread; `done` gets what it returns, on the caller's thread from
    /// the event loop, and never after `context` is gone.
    template <class Task, class Done>
    void run(Task task, QObject *context, Done done)
    {
        QPointer<QObject> alive(context);
        m_pool.start([this, alive, task = std::move(task), done = std::move(done)] {
            // shared, because Qt copies what it queues and a secret may only be moved
            auto result = std::make_shared<decltype(task())>(task());
            QMetaObject::invokeMethod(
                &m_relay,
                [alive, done, result] {
                    if (alive)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    QObject m_relay; ///< results pass through it, on the caller's thread
    QThreadPool m_pool;
};

} // namespace meshtray
