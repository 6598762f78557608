// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rig.h"

#include <QObject>

namespace meshtray::test {

/// What a BrokerClient promises, whatever the network does. Each test holds in every rig.
class Behaviours : public QObject {
    Q_OBJECT

protected:
    virtual std::unique_ptr<Rig> makeRig() = 0;
    Rig &rig() { return *m_rig; }
    /// Connects; the hello is taken.
    void becomeOpen();
    /// Waits for the connection after this one; its hello is taken.
    void comeBack();

protected Q_SLOTS:
    void init();
    void cleanup();

private Q_SLOTS:
    void theHelloIsAllThatIsSaidBeforeTheAck();
    void anAcceptedMessageIsTheOneThatArrives();
    void aMessageWrittenWhileAwayGoesOutAsItself();
    void messagesWrittenWhileAwayKeepTheirOrder();
    void aMessageWhoseAckWasLostIsNotConfirmedAndThenAcceptedOnce();
    void aMessageThatWasCutOffIsSentAgainAndArrivesOnce();
    void aPushIsConfirmedAndDoesNotComeAgain();
    void aPushWhoseConfirmationWasLostComesAgainWithTheSameId();
    void aCutIsFollowedByANewConnection_data();
    void aCutIsFollowedByANewConnection();
    void aDeadSocketIsNoticedWithin35Seconds();
    void aDeadSocketIsNoticedWithin5SecondsOfWakingUp();
    void aBrokerThatTakesConnectionsAndSaysNothingIsGivenUp();
    void whoIsThrownOutStaysOutUntilAsked_data();
    void whoIsThrownOutStaysOutUntilAsked();
    void whoWasBannedWhileAwayIsToldSo();
    void aBrokerKilledInTheMiddleCostsNothing();
    void aSlowWayIsOnlySlow();
    void lateBytesOfAnOlderConnectionDoNoHarm();
    void theStatusIsToldAgain();

private:
    std::unique_ptr<Rig> m_rig;
};

} // namespace meshtray::test
