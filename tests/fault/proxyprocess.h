// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace meshtray::test {

/// A FaultProxy in a process of its own: it goes on while the test waits for something.
class ProxyProcess {
public:
    ~ProxyProcess();

    bool start(quint16 brokerPort);
    quint16 port() const { return m_port; }
    QString webSocketUrl() const;

    /// One line as faultproxymain.cpp lists them; the answer, empty when there was none.
    QJsonObject tell(const QByteArray &line);

private:
    QJsonObject answer();

    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace meshtray::test
