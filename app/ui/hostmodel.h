// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "ui/firewallmodel.h"
#include "ui/grantlist.h"
#include "ui/invitelist.h"
#include "ui/invitemaker.h"
#include "ui/limitlist.h"
#include "ui/memberlist.h"
#include "ui/porttrouble.h"
#include "ui/reachcheck.h"
#include "ui/trafficmodel.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// What stands behind the host dialog: which addresses, start and stop, which of our meshes is administered. Invites
/// and members have models of their own.
class HostModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString name MEMBER m_name NOTIFY nameChanged)
    Q_PROPERTY(QString displayName MEMBER m_displayName NOTIFY nameChanged)
    Q_PROPERTY(bool canStart READ canStart NOTIFY canStartChanged)
    /// Other machines may reach the broker at the chosen addresses; otherwise only this one.
    Q_PROPERTY(bool openToNetwork READ isOpenToNetwork WRITE setOpenToNetwork NOTIFY addressesChanged)
    /// Objects with `text` ("192.168.1.5"), `hint` (who can reach it, in words) and `chosen`, best first.
    Q_PROPERTY(QVariantList addresses READ addresses NOTIFY addressesChanged)
    Q_PROPERTY(QString portText READ portText WRITE setPortText NOTIFY addressesChanged)
    /// Who can reach the broker with these choices, in a sentence.
    Q_PROPERTY(QString reachText READ reachText NOTIFY addressesChanged)
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY addressesChanged)
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY phaseChanged)
    Q_PROPERTY(QString meshName READ meshName NOTIFY phaseChanged)
    /// ws:// addresses that are listened on, one a line.
    Q_PROPERTY(QString listeningText READ listeningText NOTIFY phaseChanged)
    /// What the broker's certificate is known by ("sha256:…"); empty when it speaks no TLS.
    Q_PROPERTY(QString tlsPin READ tlsPin NOTIFY phaseChanged)
    /// That the running broker speaks no TLS, and why, in a sentence.
    Q_PROPERTY(QString tlsProblem READ tlsProblem NOTIFY phaseChanged)
    Q_PROPERTY(meshtray::ui::MemberList *members READ members CONSTANT)

    Q_PROPERTY(meshtray::ui::MemberList *banned READ banned CONSTANT)
    /// Who may write to one of them.
    Q_PROPERTY(meshtray::ui::GrantList *grants READ grants CONSTANT)
    Q_PROPERTY(meshtray::ui::InviteList *invites READ invites CONSTANT)
    Q_PROPERTY(meshtray::ui::InviteMaker *maker READ maker CONSTANT)
    Q_PROPERTY(meshtray::ui::LimitList *limits READ limits CONSTANT)
    Q_PROPERTY(meshtray::ui::PortTrouble *ports READ ports CONSTANT)
    Q_PROPERTY(meshtray::ui::ReachCheck *reach READ reach CONSTANT)
    Q_PROPERTY(meshtray::ui::FirewallModel *firewall READ firewall CONSTANT)
    Q_PROPERTY(meshtray::ui::TrafficModel *traffic READ traffic CONSTANT)

    /// Names of our meshes that come back when hosting starts, in a line; empty before there is one.
    Q_PROPERTY(QString comingMeshes READ comingMeshes NOTIFY phaseChanged)
    /// Names of our meshes on the running broker, and which of them is administered.
    Q_PROPERTY(QStringList meshNames READ meshNames NOTIFY phaseChanged)
    Q_PROPERTY(int meshIndex READ meshIndex NOTIFY phaseChanged)
    /// Why no other mesh was made; empty when it was.
    Q_PROPERTY(QString meshProblem READ meshProblem NOTIFY meshProblemChanged)
public:
    enum Phase { Stopped, Starting, Running, Stopping, Failed };
    Q_ENUM(Phase)

    HostModel(HostingService &hosting, Clock &clock, QObject *parent = nullptr);

    bool canStart() const;
    bool isOpenToNetwork() const { return m_openToNetwork; }
    void setOpenToNetwork(bool open);
    QVariantList addresses() const;
    QString portText() const { return m_portText; }
    void setPortText(const QString &text);
    QString reachText() const;
    QString addressProblem() const;
    Phase phase() const;
    QString failure() const;
    QString meshName() const;
    QString listeningText() const;
    QString tlsPin() const;
    QString tlsProblem() const;
    MemberList *members() { return &m_members; }
    MemberList *banned() { return &m_banned; }
    GrantList *grants() { return &m_grants; }
    InviteList *invites() { return &m_invites; }
    InviteMaker *maker() { return &m_maker; }
    LimitList *limits() { return &m_limits; }
    PortTrouble *ports() { return &m_ports; }
    ReachCheck *reach() { return &m_reach; }
    FirewallModel *firewall() { return &m_firewall; }
    TrafficModel *traffic() { return &m_traffic; }
    QString comingMeshes() const;
    QStringList meshNames() const;
    int meshIndex() const;
    const QString &meshProblem() const { return m_meshProblem; }

    Q_INVOKABLE void choose(int address, bool chosen);
    /// Looks at the machine's addresses again; choices stay.
    Q_INVOKABLE void refreshAddresses();
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    /// The port was taken: starts with the one that is free instead.
    Q_INVOKABLE void startAtNextPort();
    /// Asks again whether the broker answers where others look for it.
    Q_INVOKABLE void checkReach();
    /// The mesh with this place in `meshNames` from now on.
    Q_INVOKABLE void administer(int mesh);
    Q_INVOKABLE void createMesh(const QString &name);
    /// Looks at members and invites again: an invite may have expired meanwhile.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void nameChanged();
    void addressesChanged();
    void canStartChanged();
    void phaseChanged();
    void meshProblemChanged();

private:
    struct Address {
        net::LocalAddress local;
        bool chosen = false;
    };

    std::optional<quint16> port() const;
    QList<net::ListenAddress> wantedAddresses() const;
    /// As it was when hosting ended.
    void recallAddresses();
    void setMeshProblem(const QString &problem);
    void follow();

    HostingService &m_hosting;
    MemberList m_members;
    MemberList m_banned;
    GrantList m_grants;
    InviteList m_invites;
    InviteMaker m_maker;
    LimitList m_limits;
    PortTrouble m_ports;
    ReachCheck m_reach;
    FirewallModel m_firewall;
    TrafficModel m_traffic;
    QString m_name;
    QString m_displayName;
    QString m_portText;
    QList<Address> m_addresses;
    bool m_openToNetwork = false;
    QString m_stopFailure;
    QString m_meshProblem;
};

} // namespace meshtray::ui
