// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/proxymodel.h"

#include "client/proxyaddress.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

ProxyModel::ProxyModel(SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_address(settings.current().proxyAddress)
{
    connect(&settings, &SettingsStore::changed, this, &ProxyModel::changed);
}

ProxyModel::Kind ProxyModel::kind() const
{
    return static_cast<Kind>(std::to_underlying(m_settings.current().proxy));
}

void ProxyModel::setKind(Kind kind)
{
    Settings settings = m_settings.current();
    settings.proxy = static_cast<Settings::Proxy>(std::to_underlying(kind));
    m_settings.set(settings);
}

void ProxyModel::setAddress(const QString &address)
{
    if (m_address == address)
        return;
    m_address = address;
    Q_EMIT changed();
}

QString ProxyModel::problem() const
{
    if (kind() != Own)
        return {};
    const auto proxy = client::parseProxyAddress(m_address);
    if (proxy)
        return {};
    return m_settings.current().proxyAddress.isEmpty()
               ? tr("%1 Until then only brokers on this machine and in your local network are reached.")
                     .arg(proxy.error().message)
               : proxy.error().message;
}

bool ProxyModel::isPending() const
{
    return kind() == Own && m_address.trimmed() != m_settings.current().proxyAddress;
}

void ProxyModel::apply()
{
    if (!client::parseProxyAddress(m_address))
        return;
    Settings settings = m_settings.current();
    settings.proxyAddress = m_address;
    m_settings.set(settings);
}

client::ProxyWish proxyWishOf(const Settings &settings)
{
    switch (settings.proxy) {
    case Settings::Proxy::System:
        return client::SystemProxy{};
    case Settings::Proxy::None:
        return client::NoProxy{};
    case Settings::Proxy::Own:
        break;
    }
    const auto proxy = client::parseProxyAddress(settings.proxyAddress);
    // A name that never exists (RFC 6761): whoever wants a proxy is not let out without one.
    const QNetworkProxy nowhere(QNetworkProxy::Socks5Proxy, u"proxy.invalid"_s, 1080);
    return client::OwnProxy{proxy.value_or(nowhere)};
}

} // namespace meshtray::ui
