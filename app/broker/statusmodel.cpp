// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/statusmodel.h"

namespace meshtray::broker {

using protocol::Status;

StatusRecord setByHand(Status said, qint64 now)
{
    return {said, StatusSource::Manual, now};
}

StatusRecord setByHook(const StatusRecord &current, Status said, qint64 now)
{
    if (current.status == Status::DoNotDisturb || said == Status::DoNotDisturb)
        return current;
    if (current.status == said && current.source == StatusSource::Manual)
        return current;
    return {said, StatusSource::Hook, now};
}

bool canGoStale(const StatusRecord &current)
{
    return current.source == StatusSource::Hook && current.status == Status::Working;
}

StatusRecord withoutStale(const StatusRecord &current, qint64 now, std::chrono::milliseconds ttl)
{
    if (!canGoStale(current) || now - current.saidAt <= ttl.count())
        return current;
    return {Status::Idle, StatusSource::Stale, now};
}

} // namespace meshtray::broker
