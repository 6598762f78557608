// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/dbuscalls.h"

#include "core/applicationid.h"
#include "core/overloaded.h"
#include "ui/automationcommand.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DBus)
};

QString text(const QVariantList &arguments, qsizetype index)
{
    return arguments.value(index).toString();
}

/// What may be left out on the command line is an empty text on the bus.
QStringList ifAny(const QString &word)
{
    return word.isEmpty() ? QStringList() : QStringList{word};
}

QVariantMap mapIn(const QVariant &value)
{
    return value.userType() == qMetaTypeId<QDBusArgument>() ? qdbus_cast<QVariantMap>(value.value<QDBusArgument>())
                                                            : value.toMap();
}

QStringList commandForAction(const QVariantList &arguments)
{
    static const QHash<QString, QStringList> actions{{u"window"_s, {u"show"_s, u"window"_s}},
                                                     {u"join"_s, {u"show"_s, u"join"_s}},
                                                     {u"host"_s, {u"show"_s, u"host"_s}},
                                                     {u"settings"_s, {u"show"_s, u"settings"_s}},
                                                     {u"quit"_s, {u"quit"_s}}};
    return actions.value(text(arguments, 0), {text(arguments, 0)}); // an unknown one is refused by its name
}

QVariantList asJson(const QJsonObject &answer)
{
    return {QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact))};
}

QVariantList asNothing(const QJsonObject &)
{
    return {};
}

QVariantList asSent(const QJsonObject &answer)
{
    return {answer["id"_L1].toString(), answer["state"_L1].toString()};
}

/// One method. The signatures are those of resources/dbus/org.meshtray.Meshtray1.xml.
struct Method {
    QLatin1StringView interface;
    QLatin1StringView name;
    QLatin1StringView signature;
    QStringList (*command)(const QVariantList &);
    QVariantList (*reply)(const QJsonObject &);
};

using Arguments = QVariantList;

const auto &methods()
{
    static constexpr QLatin1StringView own(dbusInterface);
    static constexpr QLatin1StringView application(dbusApplicationInterface);
    static const std::array table{
        Method{own, "Run"_L1, "as"_L1, [](const Arguments &a) { return a.value(0).toStringList(); }, asJson},
        Method{
            own, "Open"_L1, "ssa{sv}"_L1,
            [](const Arguments &a) { return QStringList{u"open"_s, u"--"_s} + ifAny(text(a, 0)) + ifAny(text(a, 1)); },
            asNothing},
        Method{own, "Send"_L1, "ssss"_L1,
               [](const Arguments &a) {
                   const QString priority = text(a, 3).isEmpty() ? u"next"_s : text(a, 3);
                   return QStringList{u"send"_s,  u"--priority"_s, priority,  u"--"_s,
                                      text(a, 0), text(a, 1),      text(a, 2)};
               },
               asSent},
        Method{own, "Status"_L1, ""_L1, [](const Arguments &) { return QStringList{u"status"_s}; }, asJson},
        Method{own, "Peers"_L1, "s"_L1,
               [](const Arguments &a) { return QStringList{u"peers"_s, u"--"_s} + ifAny(text(a, 0)); }, asJson},
        Method{own, "Search"_L1, "ss"_L1,
               [](const Arguments &a) { return QStringList{u"search"_s, u"--"_s, text(a, 0)} + ifAny(text(a, 1)); },
               asJson},
        Method{own, "Mute"_L1, "sss"_L1,
               [](const Arguments &a) {
                   const QString length = text(a, 2).isEmpty() ? u"forever"_s : text(a, 2);
                   return QStringList{u"mute"_s, u"--for"_s, length, u"--"_s, text(a, 0)} + ifAny(text(a, 1));
               },
               asNothing},
        Method{own, "Unmute"_L1, "ss"_L1,
               [](const Arguments &a) { return QStringList{u"unmute"_s, u"--"_s, text(a, 0)} + ifAny(text(a, 1)); },
               asNothing},
        Method{own, "SetStatus"_L1, "ss"_L1,
               [](const Arguments &a) { return QStringList{u"set-status"_s, u"--"_s, text(a, 0)} + ifAny(text(a, 1)); },
               asNothing},
        Method{application, "Activate"_L1, "a{sv}"_L1,
               [](const Arguments &) { return QStringList{u"show"_s, u"window"_s}; }, asNothing},
        Method{application, "Open"_L1, "asa{sv}"_L1,
               [](const Arguments &a) {
                   return QStringList{u"show"_s, u"join"_s, u"--"_s} + ifAny(a.value(0).toStringList().value(0));
               },
               asNothing},
        Method{application, "ActivateAction"_L1, "sava{sv}"_L1, commandForAction, asNothing},
    };
    return table;
}

QString activationTokenIn(const QVariant &platformData)
{
    const QVariantMap map = mapIn(platformData);
    const QString token = map.value(u"activation-token"_s).toString();
    return token.isEmpty() ? map.value(u"desktop-startup-id"_s).toString() : token;
}

bool isWithinLimits(const InstanceRequest &request)
{
    const auto add = [](qsizetype sum, const QString &word) { return sum + word.size(); };
    return request.arguments.size() <= maxRequestArguments && request.activationToken.size() <= maxTokenLength &&
           std::accumulate(request.arguments.begin(), request.arguments.end(), qsizetype{0}, add) <=
               maxRequestBytes / 2;
}

template <class Command>
bool isFromRoot(const Command &command)
{
    return command.file.isEmpty() || QDir::isAbsolutePath(command.file);
}

Result<void> refusePassphrase()
{
    return fail(ErrorCode::Unsupported, Words::tr("That needs a passphrase, which never goes over D-Bus: every program "
                                                  "of the session can listen there. Use the command line."));
}

Result<void> wantFromRoot(bool is)
{
    if (is)
        return {};
    return fail(ErrorCode::InvalidInput, Words::tr("Name the file with its whole path, from / on."));
}

/// What the command line may ask and the bus may not.
Result<void> checkForBus(const AutomationCommand &command)
{
    return std::visit(Overloaded{
                          [](const KeysCommand &keys) -> Result<void> {
                              return takesPassphrase(keys) ? refusePassphrase() : Result<void>();
                          },
                          [](const BackupCommand &) { return refusePassphrase(); },
                          [](const RestoreCommand &) { return refusePassphrase(); },
                          [](const ImportCommand &import) { return wantFromRoot(isFromRoot(import)); },
                          [](const ExportCommand &out) { return wantFromRoot(isFromRoot(out)); },
                          [](const auto &) -> Result<void> { return {}; },
                      },
                      command);
}

} // namespace

Result<DBusRequest> readDBusCall(const DBusCall &call)
{
    const auto isMeant = [&call](const Method &method) {
        return method.name == call.member && (call.interface.isEmpty() || method.interface == call.interface);
    };
    const auto method = std::ranges::find_if(methods(), isMeant);
    if (method == methods().end())
        return fail(ErrorCode::Unsupported, Words::tr("There is no method %1.").arg(call.member.left(40)));
    if (method->signature != call.signature)
        return fail(ErrorCode::InvalidInput,
                    Words::tr("%1 takes the types “%2”.").arg(method->name, method->signature));
    DBusRequest request{{method->command(call.arguments), {}}, method->reply};
    if (method->signature.endsWith("a{sv}"_L1))
        request.command.activationToken = activationTokenIn(call.arguments.last());
    if (!isWithinLimits(request.command))
        return fail(ErrorCode::InvalidInput, Words::tr("That is too much for one call. Shorten the text."));
    const auto command = parseAutomationCommand(request.command.arguments);
    if (!command)
        return std::unexpected(command.error());
    if (const auto allowed = checkForBus(*command); !allowed)
        return std::unexpected(allowed.error());
    return request;
}

QString dbusNameOf(const QString &profile)
{
    // an element of a name must not begin with a digit
    return profile == "default"_L1 ? QString(applicationId) : "%1.profile_%2"_L1.arg(applicationId, profile);
}

QString dbusNameOf(ErrorCode code)
{
    QString name;
    const auto parts = QString(errorName(code)).split(u'_'); // "not_found"
    for (const QString &part : parts)
        name += part[0].toUpper() + part.mid(1);
    return "%1.Error.%2"_L1.arg(QLatin1StringView(dbusInterface), name);
}

} // namespace meshtray::ui
