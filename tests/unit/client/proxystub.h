// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <utility>

namespace meshtray::test {

/// A proxy as far as one needs it: takes the wish for a connection, notes where it should lead, and leads it to a port
/// of this machine whatever was wished for.
class ProxyStub : public QObject {
public:
    explicit ProxyStub(quint16 target)
        : m_target(target)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &ProxyStub::take);
    }

    quint16 port() const { return m_server.serverPort(); }
    /// "host:port", in the order in which they were asked for.
    QStringList wishes;

protected:
    /// Reads what has come; true when the way is open.
    virtual bool negotiate(QTcpSocket &client, QByteArray &received) = 0;

private:
    void take()
    {
        QTcpSocket *client = m_server.nextPendingConnection();
        client->setParent(this);
        auto *onward = new QTcpSocket(client);
        onward->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        auto isOpen = std::make_shared<bool>(false);
        auto received = std::make_shared<QByteArray>();
        connect(client, &QTcpSocket::readyRead, this, [=, this] {
            *received += client->readAll();
            if (!*isOpen && negotiate(*client, *received)) {
                *isOpen = true;
                onward->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
            }
            if (*isOpen)
                onward->write(std::exchange(*received, {}));
        });
        connect(onward, &QTcpSocket::readyRead, client, [=] { client->write(onward->readAll()); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(onward, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }

    quint16 m_target;
    QTcpServer m_server;
};

/// RFC 1928, without authentication, with names.
class SocksStub final : public ProxyStub {
public:
    using ProxyStub::ProxyStub;

protected:
    bool negotiate(QTcpSocket &client, QByteArray &received) override
    {
        if (!m_greeted) {
            if (received.size() < 2 || received.size() < 2 + received.at(1))
                return false;
            received.remove(0, 2 + received.at(1));
            client.write(QByteArray("\x05\x00", 2));
            m_greeted = true;
        }
        constexpr int nameAt = 5; // version, command, zero, kind of address, length
        if (received.size() < nameAt || received.size() < nameAt + received.at(4) + 2)
            return false;
        const int length = received.at(4);
        const auto high = static_cast<uchar>(received.at(nameAt + length));
        const auto low = static_cast<uchar>(received.at(nameAt + length + 1));
        wishes += QString::fromLatin1(received.mid(nameAt, length)) + u':' + QString::number(high * 256 + low);
        received.remove(0, nameAt + length + 2);
        client.write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x01", 10));
        m_greeted = false; // for the next connection
        return true;
    }

private:
    bool m_greeted = false;
};

/// CONNECT of RFC 9110.
class HttpProxyStub final : public ProxyStub {
public:
    using ProxyStub::ProxyStub;

protected:
    bool negotiate(QTcpSocket &client, QByteArray &received) override
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> words = received.left(received.indexOf("\r\n")).split(' ');
        if (words.value(0) == "CONNECT") {
            wishes += QString::fromLatin1(words.value(1));
            received.remove(0, end + 4);
            client.write("HTTP/1.1 200 Connection established\r\n\r\n");
            return true;
        }
        wishes += QString::fromLatin1(words.value(1)); // a request of plain HTTP goes on as it is
        return true;
    }
};

} // namespace meshtray::test
