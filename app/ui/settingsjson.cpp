// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/settingsjson.h"

#include "client/proxyaddress.h"
#include "core/logging.h"
#include "notify/policyjson.h"
#include "ui/translations.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr int formatVersion = 1;

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

template <class Value>
using Names = std::array<std::pair<QLatin1StringView, Value>, 3>;

constexpr Names<Settings::Scheme> schemes{{{"system"_L1, Settings::Scheme::FollowSystem},
                                           {"light"_L1, Settings::Scheme::Light},
                                           {"dark"_L1, Settings::Scheme::Dark}}};
constexpr Names<Settings::Proxy> proxies{
    {{"system"_L1, Settings::Proxy::System}, {"none"_L1, Settings::Proxy::None}, {"own"_L1, Settings::Proxy::Own}}};

/// The first is the default.
template <class Value>
Value named(const Names<Value> &names, const QJsonValue &json)
{
    const QString wanted = json.toString();
    const auto found = std::ranges::find_if(names, [&](const auto &entry) { return entry.first == wanted; });
    return found == names.end() ? names.front().second : found->second;
}

template <class Value>
QString nameOf(const Names<Value> &names, Value value)
{
    const auto found = std::ranges::find_if(names, [&](const auto &entry) { return entry.second == value; });
    return found == names.end() ? names.front().first : found->first;
}

bool isCompiledIn(const QString &language)
{
    return std::ranges::any_of(languages(), [&](const Language &known) { return known.code == language; });
}

} // namespace

Settings madeValid(Settings settings)
{
    settings.textScale =
        std::isfinite(settings.textScale) ? std::clamp(settings.textScale, smallestText, largestText) : smallestText;
    if (!isCompiledIn(settings.language))
        settings.language.clear();
    settings.proxyAddress = settings.proxyAddress.trimmed();
    if (!client::parseProxyAddress(settings.proxyAddress))
        settings.proxyAddress.clear();
    notify::Policy &policy = settings.notifications;
    policy.rules.removeIf([](const notify::Rule &rule) { return !notify::isValid(rule); });
    policy.mutes.removeIf([](const notify::Mute &mute) { return !notify::isValid(mute); });
    policy.rules.resize(std::min(policy.rules.size(), notify::mostRules));
    policy.mutes.resize(std::min(policy.mutes.size(), notify::mostMutes));
    return settings;
}

QByteArray toJson(const Settings &settings)
{
    const QJsonObject json{
        {"version"_L1, formatVersion},
        {"scheme"_L1, nameOf(schemes, settings.scheme)},
        {"textScale"_L1, settings.textScale},
        {"language"_L1, settings.language},
        {"proxy"_L1, nameOf(proxies, settings.proxy)},
        {"proxyAddress"_L1, settings.proxyAddress},
        {"notifications"_L1, notify::toJson(settings.notifications)},
    };
    return QJsonDocument(json).toJson();
}

Result<Settings> settingsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorCode::Corrupt,
                    Words::tr("The settings (settings.json) could not be read, so the defaults are used. The file was "
                              "kept as settings.json.bad."));
    const QJsonObject root = document.object();
    Settings settings;
    settings.scheme = named(schemes, root.value("scheme"_L1));
    settings.textScale = root.value("textScale"_L1).toDouble(settings.textScale);
    settings.language = root.value("language"_L1).toString();
    settings.proxy = named(proxies, root.value("proxy"_L1));
    settings.proxyAddress = root.value("proxyAddress"_L1).toString();
    const notify::PolicyReading reading = notify::readPolicy(root.value("notifications"_L1).toObject());
    settings.notifications = reading.policy;
    for (const QString &problem : reading.problems)
        qCWarning(lcUi) << "settings.json: left out" << problem;
    return madeValid(std::move(settings));
}

} // namespace meshtray::ui
