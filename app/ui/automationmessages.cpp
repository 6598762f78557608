// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationmessages.h"

#include "mesh/messagecodec.h"
#include "ui/automationjson.h"
#include "ui/automationsending.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

/// Of message text in one answer, over all meshes: as JSON it takes at most six times that.
constexpr qsizetype mostInboxBytes = 8 * 1024 * 1024;
/// Of one mesh in the answer to a search.
constexpr int mostFound = 100;

Inbox::Reading readMessages(Inbox &inbox, InboxCommand::Reading reading, qsizetype maxBytes)
{
    return reading == InboxCommand::Reading::Drain ? inbox.drain(maxBytes) : inbox.newest(maxBytes);
}

/// Collects what several meshes find, and answers when all have.
struct Finding {
    QJsonArray messages;
    qsizetype missing = 0;
    Automation::Answer answer;

    void add(const MeshRecord &mesh, const Result<QList<store::MessageRecord>> &found)
    {
        if (!answer)
            return;
        if (!found) {
            std::exchange(answer, nullptr)(std::unexpected(found.error()));
            return;
        }
        for (const store::MessageRecord &record : *found)
            messages += toJson(mesh, toMessage(record));
        if (--missing == 0)
            std::exchange(answer, nullptr)(QJsonObject{{u"messages"_s, messages}});
    }
};

} // namespace

Result<QList<Mesh *>> AutomationMessages::wanted(const QString &mesh) const
{
    if (!mesh.isEmpty()) {
        const auto one = m_meshes.findByText(mesh);
        return one ? Result<QList<Mesh *>>({*one}) : std::unexpected(one.error());
    }
    QList<Mesh *> all;
    for (const auto &each : m_meshes.meshes())
        all += each.get();
    return all;
}

void AutomationMessages::run(const SendCommand &command, QObject *context, const Answer &answer)
{
    const auto mesh = m_meshes.findByText(command.mesh);
    if (!mesh)
        return answer(std::unexpected(mesh.error()));
    const auto kept = [&clock = m_clock, target = QPointer(*mesh), until = command.until, context,
                       answer](const Result<QByteArray> &id) {
        if (!id || !target)
            return answer(std::unexpected(id ? Error{ErrorCode::NotFound, {}} : id.error()));
        if (until == SendCommand::Until::Kept)
            return answer(sentToJson(*id, client::Waiting{}));
        auto *sending = new AutomationSending(target->inbox(), *id, clock, answer, context);
        sending->start();
    };
    const auto send = [target = QPointer(*mesh), command, context, kept] {
        if (target)
            target->send(command.to, command.text, command.priority, context, kept);
    };
    const auto resolved = (*mesh)->resolveTarget(command.to);
    if (resolved || resolved.error().code != ErrorCode::NotFound)
        return send();
    // somebody who has just come: only the broker knows yet
    (*mesh)->peers().doubt();
    (*mesh)->peers().whenFresh(context, send);
}

void AutomationMessages::run(const InboxCommand &command, QObject *, const Answer &answer)
{
    const auto meshes = wanted(command.mesh);
    if (!meshes)
        return answer(std::unexpected(meshes.error()));
    QJsonArray messages;
    bool isWhole = true;
    for (Mesh *mesh : *meshes) {
        const Inbox::Reading reading = readMessages(mesh->inbox(), command.reading, mostInboxBytes / meshes->size());
        isWhole = isWhole && reading.isWhole;
        for (const Message &message : reading.messages)
            messages += receivedToJson(mesh->record(), message);
    }
    QJsonObject result{{u"messages"_s, messages}};
    if (!isWhole)
        result.insert(u"truncated"_s, true);
    answer(result);
}

void AutomationMessages::run(const SentCommand &command, QObject *, const Answer &answer)
{
    const auto meshes = wanted(command.mesh);
    if (!meshes)
        return answer(std::unexpected(meshes.error()));
    QJsonArray messages;
    for (Mesh *mesh : *meshes) {
        for (const Message &message : mesh->inbox().messages()) {
            if (!message.isReceived())
                messages += toJson(mesh->record(), message);
        }
    }
    answer(QJsonObject{{u"messages"_s, messages}});
}

void AutomationMessages::run(const SearchCommand &command, QObject *context, const Answer &answer)
{
    const auto meshes = wanted(command.mesh);
    if (!meshes)
        return answer(std::unexpected(meshes.error()));
    if (meshes->isEmpty())
        return answer(QJsonObject{{u"messages"_s, QJsonArray()}});
    auto finding = std::make_shared<Finding>(QJsonArray(), meshes->size(), answer);
    for (Mesh *mesh : *meshes) {
        mesh->history().search(command.text, mostFound,
                               [finding, asker = QPointer(context), record = mesh->record()](const auto &found) {
                                   if (asker)
                                       finding->add(record, found);
                               });
    }
}

void AutomationMessages::run(const ExportCommand &command, QObject *context, const Answer &answer)
{
    const auto mesh = m_meshes.findByText(command.mesh);
    if (!mesh)
        return answer(std::unexpected(mesh.error()));
    const auto asJson = [record = (*mesh)->record()](const store::MessageRecord &message) {
        return QJsonDocument(toJson(record, toMessage(message))).toJson(QJsonDocument::Compact);
    };
    (*mesh)->history().exportTo(command.file, asJson,
                                [asker = QPointer(context), file = command.file, answer](const Result<int> &written) {
                                    if (!asker)
                                        return;
                                    if (!written)
                                        return answer(std::unexpected(written.error()));
                                    answer(QJsonObject{{u"file"_s, file}, {u"messages"_s, *written}});
                                });
}

void AutomationMessages::run(const CancelCommand &command, QObject *, const Answer &answer)
{
    const auto mesh = m_meshes.findByText(command.mesh);
    if (!mesh)
        return answer(std::unexpected(mesh.error()));
    if (const auto cancelled = (*mesh)->cancel(command.id); !cancelled)
        return answer(std::unexpected(cancelled.error()));
    const Message *message = (*mesh)->inbox().findSent(command.id);
    answer(sentToJson(command.id, message ? std::get<Sent>(message->origin).state : client::Cancelled{}));
}

void AutomationMessages::run(const RetryCommand &command, QObject *context, const Answer &answer)
{
    const auto mesh = m_meshes.findByText(command.mesh);
    if (!mesh)
        return answer(std::unexpected(mesh.error()));
    (*mesh)->retry(command.id, context, [answer](const Result<QByteArray> &id) {
        if (!id)
            return answer(std::unexpected(id.error()));
        answer(sentToJson(*id, client::Waiting{}));
    });
}

void AutomationMessages::run(const SetAsideCommand &command, QObject *context, const Answer &answer)
{
    const auto mesh = m_meshes.findByText(command.mesh);
    if (!mesh)
        return answer(std::unexpected(mesh.error()));
    (*mesh)->setHistoryAside(context, [answer](const Result<QString> &moved) {
        if (!moved)
            return answer(std::unexpected(moved.error()));
        answer(QJsonObject{{u"file"_s, *moved}});
    });
}

void AutomationMessages::run(const RetentionCommand &command, QObject *, const Answer &answer)
{
    const int *days = std::get_if<int>(&command.days);
    const bool isWish = days || std::holds_alternative<RetentionCommand::ForGood>(command.days);
    if (isWish) {
        if (const auto set = m_meshes.setRetention(days ? std::optional(*days) : std::nullopt); !set)
            return answer(std::unexpected(set.error()));
    }
    const auto kept = m_meshes.retentionDays();
    answer(QJsonObject{{u"days"_s, kept ? QJsonValue(*kept) : QJsonValue(u"forever"_s)}});
}

} // namespace meshtray::ui
