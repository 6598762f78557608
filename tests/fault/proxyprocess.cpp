// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "proxyprocess.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace meshtray::test {

ProxyProcess::~ProxyProcess()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool ProxyProcess::start(quint16 brokerPort)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(MESHTRAY_FAULTPROXY), {QString::number(brokerPort)});
    m_port = static_cast<quint16>(answer()[u"port"_s].toInt());
    return m_port != 0;
}

QString ProxyProcess::webSocketUrl() const
{
    return u"ws://127.0.0.1:%1/ws"_s.arg(m_port);
}

QJsonObject ProxyProcess::tell(const QByteArray &line)
{
    m_process.write(line + '\n');
    return answer();
}

QJsonObject ProxyProcess::answer()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(10'000))
            return {};
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

} // namespace meshtray::test
