// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "faultproxy.h"
#include "frametap.h"
#include "rig.h"
#include "wire/wiretest.h"

#include <QHash>
#include <QSet>

namespace meshtray::test {

/// The rig of real things: a meshtray-broker process, a FaultProxy in front of it, real sockets, real time, and a
/// second client, which does not go through the proxy.
class WireRig final : public Rig {
public:
    WireRig();
    ~WireRig() override;

    FaultProxy &proxy() { return *m_proxy; }

    void advance(std::chrono::milliseconds by) override;
    qint64 nowMs() const override { return m_clock.steadyMs(); }
    bool until(const std::function<bool()> &holds, std::chrono::milliseconds patience) override;
    qsizetype attempts() const override { return m_attempts; }
    crypto::PublicKey counterpart() const override { return m_counterpart->keys().publicKey(); }
    bool inject(const QByteArray &text) override;
    QList<Received> received() override;
    void setWay(Way way) override;
    void cut(Break how) override;
    void cutInTheNextFrame() override;
    void hold() override { m_proxy->hold(); }
    void letGo() override { m_proxy->release(); }
    void killBroker() override;
    void startBroker() override;
    void expel(Expulsion how) override;
    void readmit() override;

private:
    /// A broker with one mesh.
    class Place final : public WireTest {
    public:
        using WireTest::broker;
        using WireTest::dataFolder;
        using WireTest::init;
        using WireTest::join;
        using WireTest::meshId;
    };

    void makeCounterpart();
    void listenIn(int link, const QByteArray &bytes);
    void note(const protocol::PushFrame &push);
    void change(const QString &verb);

    SystemClock m_clock;
    Place m_place;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<client::BrokerClient> m_counterpart;
    QByteArray m_memberId;
    qsizetype m_attempts = 0;
    QHash<int, FrameTap> m_taps; ///< by connection
    QList<Received> m_received;
    int m_marks = 0;
    QSet<QByteArray> m_markIds; ///< of messages that the tests do not know of
};

} // namespace meshtray::test
