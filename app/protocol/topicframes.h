// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

// Topics: named conversations of a mesh that keep their history. The fields are as they came: a bad one is refused by
// whoever answers. `topic` is an id or a name, `requestId` is `_reqId`, empty when absent.
namespace meshtray::protocol {

struct CreateTopicFrame {
    QByteArray name;
    QString description;
    QByteArray visibility; ///< "public", "private" or "dm"; empty: public
    QByteArray requestId;
};

struct ListTopicsFrame {
    QByteArray requestId;
};

struct JoinTopicFrame {
    QByteArray topic;
    QByteArray role; ///< "member" or "observer"; anything else: member
    QByteArray requestId;
};

struct LeaveTopicFrame {
    QByteArray topic;
    QByteArray requestId;
};

struct MarkTopicReadFrame {
    QByteArray topic;
    QByteArray requestId;
};

struct TopicMembersFrame {
    QByteArray topic;
    QByteArray requestId;
};

constexpr qint64 maxTopicPage = 200;
constexpr qint64 usualTopicPage = 50;

struct TopicHistoryFrame {
    QByteArray topic;
    qint64 limit = usualTopicPage; ///< from 1 to maxTopicPage
    QByteArray beforeId;           ///< only what is older than that message; empty: from the newest on
    QByteArray requestId;
};

using TopicFrame = std::variant<CreateTopicFrame, ListTopicsFrame, JoinTopicFrame, LeaveTopicFrame, MarkTopicReadFrame,
                                TopicMembersFrame, TopicHistoryFrame>;

} // namespace meshtray::protocol
