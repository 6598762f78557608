// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace meshtray::broker {

/// Carries the signal of a Reply across threads.
class ReplySignal : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void ready();
};

/// An answer that comes from another thread: calls `done` once on `context`'s thread, never from within give() and
/// never after `context` is gone. Made on `context`'s thread. If nobody gives an answer, the last owner's letting go
/// gives one: Unavailable.
template <class T>
class ReplyRelay {
public:
    ReplyRelay(QObject *context, std::function<void(Result<T>)> done)
        : m_answer(std::make_shared<std::optional<Result<T>>>())
    {
        // Qt drops the connection with the context, whichever thread is first.
        QObject::connect(
            &m_signal, &ReplySignal::ready, context,
            [answer = m_answer, done = std::move(done)] { done(std::move(**answer)); }, Qt::QueuedConnection);
    }
    ReplyRelay(const ReplyRelay &) = delete;
    ReplyRelay &operator=(const ReplyRelay &) = delete;
    ~ReplyRelay()
    {
        if (!m_answer->has_value())
            give(fail(ErrorCode::Unavailable, QStringLiteral("The broker is not running.")));
    }

    void give(Result<T> answer)
    {
        m_answer->emplace(std::move(answer));
        Q_EMIT m_signal.ready();
    }

private:
    ReplySignal m_signal;
    std::shared_ptr<std::optional<Result<T>>> m_answer;
};

} // namespace meshtray::broker
