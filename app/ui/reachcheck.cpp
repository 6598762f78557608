// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/reachcheck.h"

#include "client/brokerhttp.h"

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr std::chrono::seconds patience{5};
constexpr int ok = 200;

bool isEvery(const QHostAddress &host)
{
    return host == QHostAddress(QHostAddress::AnyIPv4) || host == QHostAddress(QHostAddress::AnyIPv6) ||
           host == QHostAddress(QHostAddress::Any);
}

QList<net::ListenAddress> askable(const QList<net::ListenAddress> &listening)
{
    QList<net::ListenAddress> found;
    for (const net::ListenAddress &address : listening) {
        if (!isEvery(address.host)) {
            if (!address.host.isLoopback())
                found.append(address);
            continue;
        }
        const auto family = address.host.protocol();
        for (const net::LocalAddress &local : net::reachableAddresses())
            if (family == QAbstractSocket::AnyIPProtocol || local.host.protocol() == family)
                found.append({local.host, address.port});
    }
    return found;
}

} // namespace

void ReachCheck::check(const QList<net::ListenAddress> &listening)
{
    clear();
    const auto addresses = askable(listening);
    if (addresses.isEmpty())
        return;
    m_questions = std::shared_ptr<QObject>(new QObject, [](QObject *object) { object->deleteLater(); });
    m_open = addresses.size();
    setState(Checking);
    for (const net::ListenAddress &address : addresses)
        ask(address);
}

void ReachCheck::ask(const net::ListenAddress &address)
{
    const auto broker = net::BrokerAddress::parse(QUrl(address.webSocketUrl()));
    client::askBroker(*broker, {.path = u"/health"_s, .json = {}, .patience = patience}, m_questions.get(),
                      [this, questions = m_questions.get(),
                       address](const std::expected<client::HttpAnswer, client::HttpFailure> &reply) {
                          if (questions != m_questions.get())
                              return; // of an earlier check
                          (reply && reply->status == ok ? m_answering : m_silent).append(address.toString());
                          if (--m_open == 0)
                              setState(m_silent.isEmpty() ? Answering : Silent);
                      });
}

void ReachCheck::clear()
{
    m_questions.reset();
    m_open = 0;
    m_answering.clear();
    m_silent.clear();
    setState(Unknown);
}

void ReachCheck::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
}

QString ReachCheck::text() const
{
    switch (m_state) {
    case Unknown:
        return {};
    case Checking:
        return tr("Checking whether the broker answers…");
    case Answering:
        return tr("The broker answers at %1 when it is asked from this computer. Whether others get through is for "
                  "firewalls and the network to decide.")
            .arg(m_answering.join(u", "_s));
    case Silent:
        break;
    }
    return tr("The broker does not answer at %1, not even from this computer: the address may be gone, or a firewall "
              "may "
              "keep everybody out. Stop hosting and choose the addresses anew, or see the command below.")
        .arg(m_silent.join(u", "_s));
}

} // namespace meshtray::ui
