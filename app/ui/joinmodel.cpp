// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/joinmodel.h"

#include "net/brokeraddress.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHostAddress>
#include <QLocale>
#include <QSysInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

QString defaultDisplayName()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    const QString host = QSysInfo::machineHostName().section(u'.', 0, 0);
    const QString name = user.isEmpty() ? host : user + u'@' + host;
    return singleLine(name, JoinModel::maxNameLength);
}

bool travelsInTheOpen(const QUrl &brokerUrl)
{
    if (brokerUrl.scheme() != u"ws")
        return false;
    const QString host = brokerUrl.host();
    const QHostAddress address(host);
    if (address.isNull())
        return host != u"localhost" && !host.endsWith(u".local");
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast())
        return false;
    static const std::array privateNetworks{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
    };
    return std::ranges::none_of(privateNetworks, [&](const auto &network) { return address.isInSubnet(network); });
}

JoinModel::JoinModel(MeshService &meshes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_clock(clock)
    , m_displayName(defaultDisplayName())
{
    connect(this, &JoinModel::linkChanged, this, &JoinModel::canJoinChanged);
    connect(this, &JoinModel::displayNameChanged, this, &JoinModel::canJoinChanged);
    connect(this, &JoinModel::phaseChanged, this, &JoinModel::canJoinChanged);
}

void JoinModel::setLink(const QString &link)
{
    if (m_phase == Joining || m_link == link)
        return;
    m_link = link;
    readLink();
    Q_EMIT linkChanged();
    setPhase(Asking);
}

void JoinModel::readLink()
{
    m_invite.reset();
    m_linkProblem.clear();
    if (m_link.trimmed().isEmpty())
        return;
    auto invite = protocol::parseInviteLink(m_link, m_clock.wallMs() / 1000);
    if (!invite) {
        m_linkProblem = invite.error().message;
        return;
    }
    const Mesh *mesh = meshOf(*invite);
    if (mesh && mesh->record().isOurs()) {
        m_linkProblem = tr("The mesh “%1” is your own.").arg(singleLine(invite->payload.meshSlug));
        return;
    }
    if (const auto broker = net::BrokerAddress::parse(QUrl(invite->payload.brokerUrl)); !broker) {
        m_linkProblem = broker.error().message;
        return;
    }
    m_invite = std::move(*invite);
    if (mesh && !mesh->record().displayName.isEmpty())
        setDisplayName(mesh->record().displayName);
}

const Mesh *JoinModel::meshOf(const protocol::Invite &invite) const
{
    const auto id = MeshId::parse(invite.payload.meshId);
    return id ? m_meshes.find(*id) : nullptr;
}

QString JoinModel::againNote() const
{
    // stays while the dialog says that it is done
    if (!m_invite || !meshOf(*m_invite) || m_phase == Joined)
        return {};
    return tr("You belong to this mesh already. Joining again makes a new key for you there: the others see a new "
              "member, and messages that are still on their way to the old key are lost.");
}

void JoinModel::setDisplayName(const QString &name)
{
    if (m_displayName == name)
        return;
    m_displayName = name;
    Q_EMIT displayNameChanged();
}

QString JoinModel::meshName() const
{
    return m_invite ? singleLine(m_invite->payload.meshSlug) : QString();
}

QString JoinModel::brokerAddress() const
{
    if (!m_invite)
        return {};
    const auto broker = net::BrokerAddress::parse(QUrl(m_invite->payload.brokerUrl));
    return singleLine(broker->url.toString(QUrl::FullyEncoded), 200);
}

QString JoinModel::encryptionText() const
{
    if (!m_invite)
        return {};
    const auto broker = net::BrokerAddress::parse(QUrl(m_invite->payload.brokerUrl));
    if (broker->pin)
        return tr("Encrypted (TLS), with the key that this invite names and no other");
    return broker->url.scheme() == "wss"_L1 ? tr("Encrypted (TLS), with a certificate that this system trusts")
                                            : QString();
}

QString JoinModel::ownerFingerprint() const
{
    return m_invite ? fingerprintOf(m_invite->payload.ownerPubkey.toLatin1()) : QString();
}

QString JoinModel::roleText() const
{
    if (!m_invite)
        return {};
    return m_invite->payload.role == protocol::Role::Admin ? tr("Admin") : tr("Member");
}

QString JoinModel::expiryText() const
{
    if (!m_invite)
        return {};
    const QDateTime at = QDateTime::fromSecsSinceEpoch(m_invite->payload.expiresAt);
    const qint64 seconds = m_invite->payload.expiresAt - m_clock.wallMs() / 1000;
    const QString date = QLocale().toString(at, QLocale::ShortFormat);
    if (seconds < 2 * 3600)
        return tr("%1 (in %n minute(s))", nullptr, static_cast<int>(seconds / 60)).arg(date);
    if (seconds < 2 * 24 * 3600)
        return tr("%1 (in %n hour(s))", nullptr, static_cast<int>(seconds / 3600)).arg(date);
    const auto days = static_cast<int>(std::min<qint64>(seconds / (24 * 3600), 1'000'000));
    return tr("%1 (in %n day(s))", nullptr, days).arg(date);
}

QString JoinModel::plainNote() const
{
    if (!m_invite || !travelsInTheOpen(QUrl(m_invite->payload.brokerUrl, QUrl::StrictMode)))
        return {};
    return tr("The connection to this broker is not encrypted (ws://). What you write to one member stays end-to-end "
              "encrypted, but everybody on the way sees who writes to whom, and reads messages to everyone.");
}

bool JoinModel::canJoin() const
{
    const QString name = m_displayName.trimmed();
    return m_invite && !name.isEmpty() && name.size() <= maxNameLength && m_phase != Joining && m_phase != Joined;
}

void JoinModel::paste()
{
    setLink(QGuiApplication::clipboard()->text().left(64 * 1024).trimmed());
}

void JoinModel::join()
{
    if (!canJoin())
        return;
    setPhase(Joining);
    const auto done = [this](const Result<MeshId> &result) { finished(result); };
    if (meshOf(*m_invite))
        m_meshes.joinAgain(*m_invite, m_displayName.trimmed(), this, done);
    else
        m_meshes.join(*m_invite, m_displayName.trimmed(), this, done);
}

void JoinModel::finished(const Result<MeshId> &result)
{
    if (!result) {
        m_failure = result.error().message;
        setPhase(Failed);
        return;
    }
    m_joinedMesh = result->toString();
    setPhase(Joined);
}

void JoinModel::reset()
{
    if (m_phase == Joining)
        return;
    m_joinedMesh.clear();
    setLink({});
    setPhase(Asking);
}

void JoinModel::setPhase(Phase phase)
{
    if (phase != Failed)
        m_failure.clear();
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace meshtray::ui
