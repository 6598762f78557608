// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "ui/memberlist.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// What stands behind the host dialog: which addresses, start and stop, invites, who is there.
class HostModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString name MEMBER m_name NOTIFY nameChanged)
    Q_PROPERTY(QString displayName MEMBER m_displayName NOTIFY nameChanged)
    Q_PROPERTY(bool canStart READ canStart NOTIFY canStartChanged)
    /// Other machines may reach the broker at the chosen addresses; otherwise only this one.
    Q_PROPERTY(bool openToNetwork READ isOpenToNetwork WRITE setOpenToNetwork NOTIFY addressesChanged)
    /// Objects with `text` ("192.168.1.5"), `hint` ("wlan0") and `chosen`, best first.
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
    Q_PROPERTY(meshtray::ui::MemberList *members READ members CONSTANT)

    Q_PROPERTY(int maxUses MEMBER m_maxUses NOTIFY inviteOptionsChanged)
    Q_PROPERTY(int validHours MEMBER m_validHours NOTIFY inviteOptionsChanged)
    Q_PROPERTY(bool makingInvite READ isMakingInvite NOTIFY inviteChanged)
    /// ic://join/…; a bearer secret: whoever has it can join.
    Q_PROPERTY(QString inviteLink READ inviteLink NOTIFY inviteChanged)
    /// How often and how long it can be used, in a sentence.
    Q_PROPERTY(QString inviteNote READ inviteNote NOTIFY inviteChanged)
    Q_PROPERTY(QString inviteProblem READ inviteProblem NOTIFY inviteChanged)
public:
    enum Phase { Stopped, Starting, Running, Stopping, Failed };
    Q_ENUM(Phase)

    HostModel(HostingService &hosting, QObject *parent = nullptr);

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
    MemberList *members() { return &m_members; }
    bool isMakingInvite() const { return m_makingInvite; }
    const QString &inviteLink() const { return m_inviteLink; }
    const QString &inviteNote() const { return m_inviteNote; }
    const QString &inviteProblem() const { return m_inviteProblem; }

    Q_INVOKABLE void choose(int address, bool chosen);
    /// Looks at the machine's addresses again; choices stay.
    Q_INVOKABLE void refreshAddresses();
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void createInvite();
    Q_INVOKABLE void copyInvite() const;

Q_SIGNALS:
    void nameChanged();
    void addressesChanged();
    void canStartChanged();
    void phaseChanged();
    void inviteOptionsChanged();
    void inviteChanged();

private:
    struct Address {
        net::LocalAddress local;
        bool chosen = false;
    };

    std::optional<quint16> port() const;
    QList<net::ListenAddress> wantedAddresses() const;
    void hostingChanged();
    void inviteMade(const Result<protocol::Invite> &invite);

    HostingService &m_hosting;
    MemberList m_members;
    QString m_name;
    QString m_displayName;
    QString m_portText;
    QList<Address> m_addresses;
    bool m_openToNetwork = false;
    QString m_stopFailure;
    int m_maxUses = 1;
    int m_validHours = 7 * 24;
    bool m_makingInvite = false;
    QString m_inviteLink;
    QString m_inviteNote;
    QString m_inviteProblem;
};

} // namespace meshtray::ui
