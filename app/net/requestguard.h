// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpmessage.h"

#include <QByteArrayList>
#include <QStringList>

#include <functional>

namespace meshtray::net {

/// Keeps web pages out. A page that runs in somebody's browser sends an `Origin`, and one that had its own name
/// resolved to our address (DNS rebinding) sends that name as `Host`.
class RequestGuard {
public:
    /// `machineNames`: names under which this machine may be asked for besides localhost, any case.
    RequestGuard(const QByteArrayList &allowedOrigins, const QStringList &machineNames);

    /// Whether one more name is fine, lower case and without a final dot; asked at each request for what is not known.
    using KnowsName = std::function<bool(const QByteArray &name)>;
    void alsoAsk(KnowsName knows);

    bool allows(const HttpRequest &request) const;

    /// This machine's own name, plain, with its domain, and with ".local". Asks no name server.
    static QStringList namesOfThisMachine();

private:
    bool allowsHost(QByteArrayView host) const;

    QByteArrayList m_allowedOrigins;
    QByteArrayList m_names; ///< lower case
    KnowsName m_knowsName;
};

} // namespace meshtray::net
