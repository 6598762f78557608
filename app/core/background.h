// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace meshtray {

/// Runs `work` on a thread of the pool, for what would keep this one waiting, and hands what it returns to `done` on
/// the thread of `context`, by its event loop; never after `context` is gone. Both are copied.
/// (QFuture::then(context, …) will not have a context that goes meanwhile.)
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done)
{
    // The context cannot be looked at from the other thread, so something that stays takes the result there.
    auto *relay = new QObject;
    relay->moveToThread(context->thread());
    QThreadPool::globalInstance()->start(
        [relay, alive = QPointer(context), work = std::move(work), done = std::move(done)]() mutable {
            auto handOver = [relay, alive, done = std::move(done), result = work()]() mutable {
                relay->deleteLater();
                if (alive)
                    done(std::move(result));
            };
            QMetaObject::invokeMethod(relay, std::move(handOver), Qt::QueuedConnection);
        });
}

} // namespace meshtray
