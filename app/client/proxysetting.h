// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>

#include <memory>
#include <variant>

namespace meshtray::client {

/// Ask the system for each broker.
struct SystemProxy { };
/// None, whatever the system says.
struct NoProxy { };
/// This one, for every broker that is not local.
struct OwnProxy {
    QNetworkProxy proxy;
};
using ProxyWish = std::variant<SystemProxy, NoProxy, OwnProxy>;

/// Through which proxy this program goes, for as long as this object lives: chooseProxy() answers by it from the next
/// connection on. It stands where Qt looks (QNetworkProxyFactory), so no socket can forget it; local addresses and
/// servers never get a proxy. At most one at a time. GUI thread; Qt asks on any.
class ProxySetting {
public:
    ProxySetting();
    ProxySetting(const ProxySetting &) = delete;
    ProxySetting &operator=(const ProxySetting &) = delete;
    /// Back to the system's.
    ~ProxySetting();

    void use(ProxyWish wish);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared; ///< with the factory, which is Qt's
};

} // namespace meshtray::client
