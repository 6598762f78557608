// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// A WebSocket server that sends each text back: what Qt's WebSockets can do at most. Prints its port.

#include <QCoreApplication>
#include <QWebSocket>
#include <QWebSocketServer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QWebSocketServer server(QStringLiteral("echo"), QWebSocketServer::NonSecureMode);
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&server] {
        QWebSocket *client = server.nextPendingConnection();
        client->setParent(&server);
        QObject::connect(client, &QWebSocket::textMessageReceived, client,
                         [client](const QString &text) { client->sendTextMessage(text); });
    });
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
