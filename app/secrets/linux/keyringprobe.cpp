// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// The Secret Service API, https://specifications.freedesktop.org/secret-service/0.2/ (SearchItems and ReadAlias never
// prompt), with the attributes QtKeychain gives its entries: "server", "user" and "type", which is "base64" for binary
// data and "plaintext" for text.
#include "secrets/keyringprobe.h"
#include "secrets/secreterrors.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

namespace meshtray::keyring {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;
using FoundPaths = QDBusPendingReply<Paths, Paths>; ///< open ones, locked ones
template <class Reply>
using Answered = std::expected<Reply, SecretError>;

constexpr auto serviceName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;

SecretError errorOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return secretError(SecretError::Kind::NoService);
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return secretError(SecretError::Kind::TimedOut);
    case QDBusError::AccessDenied:
        return secretError(SecretError::Kind::Denied);
    default:
        break;
    }
    // the bus knows how to start a keyring, but it did not start
    if (error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1) ||
        error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
        return secretError(SecretError::Kind::NoService);
    return secretError(SecretError::Kind::Failed);
}

template <class Reply, class Answer>
void call(const QDBusMessage &message, QObject *context, Answer answer)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        const Reply reply = *watcher;
        if (reply.isError())
            answer(Answered<Reply>(std::unexpected(errorOf(reply.error()))));
        else
            answer(Answered<Reply>(reply));
    });
}

QDBusMessage toService(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, method);
    message.setArguments(arguments);
    return message;
}

template <class Answer>
void search(const Attributes &attributes, QObject *context, Answer answer)
{
    qDBusRegisterMetaType<Attributes>();
    call<FoundPaths>(toService(u"SearchItems"_s, {QVariant::fromValue(attributes)}), context, std::move(answer));
}

void checkCollection(const QDBusObjectPath &path, QObject *context, SecretStore::Done answer)
{
    if (path.path() == "/"_L1) { // no default collection yet: the service makes one when something is written
        answer({});
        return;
    }
    auto message = QDBusMessage::createMethodCall(serviceName, path.path(), propertiesInterface, u"Get"_s);
    message.setArguments({QString(collectionInterface), u"Locked"_s});
    call<QDBusPendingReply<QDBusVariant>>(message, context, [answer = std::move(answer)](const auto &reply) {
        if (!reply)
            answer(std::unexpected(reply.error()));
        else if (reply->value().variant().toBool())
            answer(std::unexpected(secretError(SecretError::Kind::Locked)));
        else
            answer({});
    });
}

/// Nothing was found: that is certain only while the default collection is open, because not every service can search
/// what is locked.
void absentOrLocked(QObject *context, EntryAnswer answer)
{
    checkWritable(context, [answer = std::move(answer)](const std::expected<void, SecretError> &writable) {
        if (writable)
            answer(EntryState::Absent);
        else if (writable.error().kind == SecretError::Kind::Locked)
            answer(EntryState::Locked);
        else
            answer(std::unexpected(writable.error()));
    });
}

/// Text under the same name would be read instead of our binary entry.
void presentOrForeign(Attributes attributes, QObject *context, EntryAnswer answer)
{
    attributes[u"type"_s] = u"plaintext"_s;
    search(attributes, context, [answer = std::move(answer)](const Answered<FoundPaths> &found) {
        if (!found)
            answer(std::unexpected(found.error()));
        else if (!found->argumentAt<0>().isEmpty() || !found->argumentAt<1>().isEmpty())
            answer(EntryState::Foreign);
        else
            answer(EntryState::Present);
    });
}

} // namespace

void findEntry(const QString &service, const QString &name, QObject *context, EntryAnswer answer)
{
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, name}};
    search(attributes, context, [=, answer = std::move(answer)](const Answered<FoundPaths> &found) {
        if (!found)
            answer(std::unexpected(found.error()));
        else if (!found->argumentAt<0>().isEmpty())
            presentOrForeign(attributes, context, answer);
        else if (!found->argumentAt<1>().isEmpty())
            answer(EntryState::Locked);
        else
            absentOrLocked(context, answer);
    });
}

void checkWritable(QObject *context, SecretStore::Done answer)
{
    call<QDBusPendingReply<QDBusObjectPath>>(toService(u"ReadAlias"_s, {u"default"_s}), context,
                                             [context, answer = std::move(answer)](const auto &path) {
                                                 if (!path)
                                                     answer(std::unexpected(path.error()));
                                                 else
                                                     checkCollection(path->value(), context, answer);
                                             });
}

} // namespace meshtray::keyring
