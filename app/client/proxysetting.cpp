// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/proxysetting.h"

#include "client/proxychoice.h"
#include "core/overloaded.h"

#include <QMutex>
#include <QMutexLocker>

namespace meshtray::client {

struct ProxySetting::Shared {
    QMutex mutex;
    ProxyWish wish = SystemProxy{};
};

namespace {

bool isOutgoing(const QNetworkProxyQuery &query)
{
    return query.queryType() == QNetworkProxyQuery::TcpSocket || query.queryType() == QNetworkProxyQuery::UrlRequest;
}

bool isLocal(const QNetworkProxyQuery &query)
{
    QUrl url;
    url.setHost(query.peerHostName());
    return isLocalBroker(query.url().host().isEmpty() ? url : query.url());
}

template <class Shared>
class Factory final : public QNetworkProxyFactory {
public:
    explicit Factory(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QNetworkProxy none(QNetworkProxy::NoProxy);
        if (!isOutgoing(query) || isLocal(query))
            return {none};
        return std::visit(Overloaded{
                              [&](const SystemProxy &) { return systemProxyForQuery(query); },
                              [&](const NoProxy &) { return QList{none}; },
                              [&](const OwnProxy &own) { return QList{own.proxy}; },
                          },
                          wish());
    }

private:
    ProxyWish wish() const
    {
        const QMutexLocker lock(&m_shared->mutex);
        return m_shared->wish;
    }

    std::shared_ptr<Shared> m_shared;
};

} // namespace

ProxySetting::ProxySetting()
    : m_shared(std::make_shared<Shared>())
{
    QNetworkProxyFactory::setApplicationProxyFactory(new Factory(m_shared)); // Qt's from here on
}

ProxySetting::~ProxySetting()
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

void ProxySetting::use(ProxyWish wish)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->wish = std::move(wish);
}

} // namespace meshtray::client
