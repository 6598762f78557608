// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rig.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <vector>

namespace meshtray::test {

/// A rig without sockets and without waiting: the broker and the way to it are a few rules, time is turned by hand.
class ModelRig final : public Rig {
public:
    ModelRig();
    ~ModelRig() override;

    ManualClock &clock() { return m_clock; }

    void advance(std::chrono::milliseconds by) override;
    qint64 nowMs() const override { return m_clock.steadyMs(); }
    bool until(const std::function<bool()> &holds, std::chrono::milliseconds patience) override;
    qsizetype attempts() const override { return m_network.attempts(); }
    crypto::PublicKey counterpart() const override { return m_counterpart.publicKey(); }
    bool inject(const QByteArray &text) override;
    QList<Received> received() override { return m_received; }
    void setWay(Way way) override { m_way = way; }
    void cut(Break how) override;
    void cutInTheNextFrame() override { m_cutsNext = true; }
    void hold() override;
    void letGo() override;
    void killBroker() override;
    void startBroker() override { m_brokerRuns = true; }
    void expel(Expulsion how) override;
    void readmit() override { m_expulsion.reset(); }

private:
    /// One connection of the client's.
    struct Link {
        QPointer<FakeTransport> transport;
        bool isUp = false;   ///< the client thinks so
        bool isOver = false; ///< the client has been told
        bool isHeld = false;
        bool losesWords = false;
        bool losesAnswers = false;
        bool isKnown = false; ///< to the broker: it has said hello
        int pongs = 0;
        QList<QJsonObject> heldWords;
    };
    struct Waiting {
        QByteArray messageId;
        QJsonObject push;
    };

    void settle();
    bool settleOnce();
    bool connectNew(Link &link);
    void follow(Link &link) const;
    void carry(Link &link, const QJsonObject &frame);
    void hear(Link &link, const QJsonObject &frame);
    void answer(Link &link, const QJsonObject &frame);
    void end(Link &link, int closeCode, const QString &reason = {});
    void hearHello(Link &link);
    void hearSend(Link &link, const QJsonObject &frame);
    void later(std::function<void()> task);

    ManualClock m_clock;
    FakeNetwork m_network;
    QObject m_context;
    crypto::KeyPair m_counterpart = crypto::KeyPair::generate();
    Way m_way = Way::Clear;
    bool m_cutsNext = false;
    bool m_brokerRuns = true;
    std::optional<Expulsion> m_expulsion;
    std::vector<std::unique_ptr<Link>> m_links;
    QHash<QString, QByteArray> m_taken; ///< client_message_id → messageId
    QList<Received> m_received;
    QList<Waiting> m_waiting; ///< for the client, not confirmed
    int m_lastId = 0;
};

} // namespace meshtray::test
