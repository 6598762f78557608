// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/hostmodel.h"

#include "ui/addresschoice.h"
#include "ui/joinmodel.h"
#include "ui/wording.h"

#include <QSysInfo>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

namespace {

constexpr qsizetype maxNameLength = 64;

using Addresses = QList<net::ListenAddress>;

bool isLoopback(const net::ListenAddress &address)
{
    return address.host.isLoopback();
}

} // namespace

HostModel::HostModel(HostingService &hosting, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_members(hosting, clock, MemberList::Shown::Members)
    , m_banned(hosting, clock, MemberList::Shown::Banned)
    , m_grants(hosting)
    , m_invites(hosting)
    , m_maker(hosting)
    , m_limits(hosting)
    , m_firewall(u"/"_s)
    , m_traffic(hosting)
    , m_name(singleLine(QSysInfo::machineHostName().section(u'.', 0, 0), maxNameLength))
    , m_displayName(defaultDisplayName())
    , m_portText(QString::number(net::defaultPort))
{
    connect(&hosting, &HostingService::stateChanged, this, &HostModel::phaseChanged);
    connect(&hosting, &HostingService::stateChanged, this, &HostModel::follow);
    connect(this, &HostModel::nameChanged, this, &HostModel::canStartChanged);
    connect(this, &HostModel::addressesChanged, this, &HostModel::canStartChanged);
    connect(this, &HostModel::phaseChanged, this, &HostModel::canStartChanged);
    refreshAddresses();
    recallAddresses();
    follow();
}

void HostModel::follow()
{
    const auto *failed = std::get_if<HostFailed>(&m_hosting.state());
    if (failed && failed->error.code == ErrorCode::Unavailable)
        m_ports.look(wantedAddresses());
    else
        m_ports.clear();
    const auto *hosting = std::get_if<Hosting>(&m_hosting.state());
    const auto open = hosting ? std::ranges::find_if_not(hosting->listening, isLoopback) : Addresses::const_iterator();
    if (!hosting || open == hosting->listening.end()) {
        m_reach.clear();
        m_firewall.clear();
        return;
    }
    m_firewall.look(open->port);
    if (m_reach.state() == ReachCheck::Unknown)
        checkReach();
}

void HostModel::checkReach()
{
    if (const auto *hosting = std::get_if<Hosting>(&m_hosting.state()))
        m_reach.check(hosting->listening);
}

void HostModel::startAtNextPort()
{
    if (m_ports.nextFree() == 0)
        return;
    setPortText(QString::number(m_ports.nextFree()));
    start();
}

void HostModel::recallAddresses()
{
    const QList<net::ListenAddress> last = m_hosting.lastListening();
    if (last.isEmpty())
        return;
    m_portText = QString::number(last.first().port);
    m_openToNetwork = !std::ranges::all_of(last, [](const auto &address) { return address.host.isLoopback(); });
    for (Address &address : m_addresses)
        address.chosen = std::ranges::any_of(last, [&](const net::ListenAddress &known) {
            return known.host == address.local.host || known.host == QHostAddress(QHostAddress::AnyIPv4) ||
                   known.host == QHostAddress(QHostAddress::Any);
        });
}

void HostModel::refreshAddresses()
{
    QList<Address> fresh;
    for (const net::LocalAddress &local : net::reachableAddresses()) {
        const auto old = std::ranges::find(m_addresses, local.host, [](const Address &a) { return a.local.host; });
        // the first is the best: the one people most likely mean
        fresh.append({local, old != m_addresses.end() ? old->chosen : fresh.isEmpty() && m_addresses.isEmpty()});
    }
    m_addresses = fresh;
    Q_EMIT addressesChanged();
}

QVariantList HostModel::addresses() const
{
    QVariantList list;
    for (const Address &address : m_addresses)
        list.append(QVariantMap{{u"text"_s, address.local.host.toString()},
                                {u"hint"_s, addressWords(address.local)},
                                {u"chosen"_s, address.chosen}});
    return list;
}

void HostModel::choose(int address, bool chosen)
{
    if (address < 0 || address >= m_addresses.size() || m_addresses.at(address).chosen == chosen)
        return;
    m_addresses[address].chosen = chosen;
    Q_EMIT addressesChanged();
}

void HostModel::setOpenToNetwork(bool open)
{
    if (m_openToNetwork == open)
        return;
    m_openToNetwork = open;
    Q_EMIT addressesChanged();
}

void HostModel::setPortText(const QString &text)
{
    if (m_portText == text)
        return;
    m_portText = text;
    Q_EMIT addressesChanged();
}

std::optional<quint16> HostModel::port() const
{
    bool isNumber = false;
    const uint port = m_portText.trimmed().toUInt(&isNumber);
    if (!isNumber || port == 0 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

QList<net::ListenAddress> HostModel::wantedAddresses() const
{
    QList<net::ListenAddress> wanted{{QHostAddress(QHostAddress::LocalHost), port().value_or(net::defaultPort)}};
    if (!m_openToNetwork)
        return wanted;
    for (const Address &address : m_addresses)
        if (address.chosen)
            wanted.append({address.local.host, port().value_or(net::defaultPort)});
    return wanted;
}

QString HostModel::reachText() const
{
    const auto others = wantedAddresses().size() - 1;
    if (others == 0)
        return tr("Only programs on this computer can reach the mesh.");
    return tr("Every device that can reach the chosen address(es) can connect. Only those you invite can join.",
              nullptr, static_cast<int>(others));
}

QString HostModel::addressProblem() const
{
    if (!port())
        return tr("The port has to be a number from 1 to 65535.");
    if (!m_openToNetwork)
        return {};
    if (m_addresses.isEmpty())
        return tr("This computer is in no network at the moment. Connect it to one, or host for this computer only.");
    if (wantedAddresses().size() == 1)
        return tr("Choose at least one address.");
    return {};
}

bool HostModel::canStart() const
{
    const QString name = m_name.trimmed();
    const bool ready = phase() == Stopped || phase() == Failed;
    return ready && !name.isEmpty() && name.size() <= maxNameLength && addressProblem().isEmpty();
}

HostModel::Phase HostModel::phase() const
{
    // in the order of HostState
    static constexpr std::array phases{Stopped, Starting, Running, Stopping, Failed};
    static_assert(phases.size() == std::variant_size_v<HostState>);
    return phases.at(m_hosting.state().index());
}

QString HostModel::failure() const
{
    const auto *failed = std::get_if<HostFailed>(&m_hosting.state());
    return failed ? failed->error.message : m_stopFailure;
}

QString HostModel::meshName() const
{
    const auto *hosting = std::get_if<Hosting>(&m_hosting.state());
    const HostedMesh *mesh = hosting ? hosting->find(hosting->mesh) : nullptr;
    return mesh ? singleLine(mesh->name) : QString();
}

QString HostModel::comingMeshes() const
{
    QStringList names;
    for (const QString &name : m_hosting.meshesToCome())
        names.append(singleLine(name));
    return names.join(u", "_s);
}

QStringList HostModel::meshNames() const
{
    QStringList names;
    if (const auto *hosting = std::get_if<Hosting>(&m_hosting.state()))
        for (const HostedMesh &mesh : hosting->meshes)
            names.append(singleLine(mesh.name));
    return names;
}

int HostModel::meshIndex() const
{
    const auto *hosting = std::get_if<Hosting>(&m_hosting.state());
    if (!hosting)
        return -1;
    const auto mesh = std::ranges::find(hosting->meshes, hosting->mesh, &HostedMesh::id);
    return static_cast<int>(mesh - hosting->meshes.begin());
}

void HostModel::administer(int mesh)
{
    const auto *hosting = std::get_if<Hosting>(&m_hosting.state());
    if (!hosting || mesh < 0 || mesh >= hosting->meshes.size() || mesh == meshIndex())
        return;
    const auto done = m_hosting.administer(hosting->meshes.at(mesh).id);
    setMeshProblem(done ? QString() : done.error().message);
}

void HostModel::createMesh(const QString &name)
{
    m_hosting.createMesh(name.trimmed(), m_displayName.trimmed(), this, [this](const Result<HostedMesh> &made) {
        setMeshProblem(made ? QString() : made.error().message);
    });
}

void HostModel::setMeshProblem(const QString &problem)
{
    m_meshProblem = problem;
    Q_EMIT meshProblemChanged();
}

void HostModel::refresh()
{
    m_hosting.admin().refresh();
}

QString HostModel::listeningText() const
{
    const auto *hosting = std::get_if<Hosting>(&m_hosting.state());
    QStringList urls;
    for (const net::ListenAddress &address : hosting ? hosting->listening : QList<net::ListenAddress>())
        urls.append(address.webSocketUrl());
    return urls.join(u'\n');
}

QString HostModel::tlsPin() const
{
    const auto *hosting = std::get_if<Hosting>(&m_hosting.state());
    return hosting ? QString::fromLatin1(hosting->tlsPin) : QString();
}

QString HostModel::tlsProblem() const
{
    const auto *hosting = std::get_if<Hosting>(&m_hosting.state());
    if (!hosting || !hosting->withoutTls)
        return {};
    return tr("Until hosting is stopped and started again, members can connect by ws only, not by wss: %1")
        .arg(hosting->withoutTls->message);
}

void HostModel::start()
{
    if (!canStart())
        return;
    m_stopFailure.clear();
    // the outcome comes by stateChanged
    m_hosting.start({.name = {},
                     .listen = wantedAddresses(),
                     .displayName = m_displayName.trimmed(),
                     .firstName = m_name.trimmed()},
                    this, [](const Result<Hosting> &) { });
}

void HostModel::stop()
{
    m_hosting.stop(this, [this](const Result<void> &result) {
        m_stopFailure = result ? QString() : result.error().message;
        Q_EMIT phaseChanged();
    });
}

} // namespace meshtray::ui
