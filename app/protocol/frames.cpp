// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/frames.h"

#include <algorithm>

namespace meshtray::protocol {
namespace {

bool isGroupNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("_./-").contains(c);
}

} // namespace

bool isGroupName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= maxGroupNameLength && name != "all" &&
           std::ranges::all_of(name, isGroupNameCharacter);
}

QByteArray toWire(Priority priority)
{
    switch (priority) {
    case Priority::Now:
        return QByteArrayLiteral("now");
    case Priority::Next:
        return QByteArrayLiteral("next");
    case Priority::Low:
        return QByteArrayLiteral("low");
    }
    Q_UNREACHABLE();
}

QByteArray toWire(Status status)
{
    switch (status) {
    case Status::Idle:
        return QByteArrayLiteral("idle");
    case Status::Working:
        return QByteArrayLiteral("working");
    case Status::DoNotDisturb:
        return QByteArrayLiteral("dnd");
    }
    Q_UNREACHABLE();
}

std::optional<Priority> priorityFromWire(QByteArrayView text)
{
    for (const Priority priority : {Priority::Now, Priority::Next, Priority::Low}) {
        if (text == toWire(priority))
            return priority;
    }
    return std::nullopt;
}

std::optional<Status> statusFromWire(QByteArrayView text)
{
    for (const Status status : {Status::Idle, Status::Working, Status::DoNotDisturb}) {
        if (text == toWire(status))
            return status;
    }
    return std::nullopt;
}

} // namespace meshtray::protocol
