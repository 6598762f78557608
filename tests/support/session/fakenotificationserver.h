// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>

#include <utility>

namespace meshtray::test {

/// A notification server with what the installed ones lack (inline-reply, activation tokens, "Inhibited"), that can
/// also refuse, and take as long over an answer as a test wants. Has the name as long as it lives.
class FakeNotificationServer : public QDBusVirtualObject {
public:
    static QString name() { return QStringLiteral("org.freedesktop.Notifications"); } ///< of the interface as well
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    explicit FakeNotificationServer(QStringList capabilities)
        : m_capabilities(std::move(capabilities))
    {
        m_bus.registerVirtualObject(path(), this);
        m_bus.registerService(name());
    }
    ~FakeNotificationServer() override
    {
        m_bus.unregisterService(name());
        m_bus.unregisterObject(path());
    }

    struct Shown {
        uint id;
        uint replaces;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown; ///< every call of Notify, in their order
    QList<uint> closed;
    int capabilitiesAsked = 0;
    bool refuses = false;
    bool isSlow = false; ///< answers wait for answer()

    /// Everything that is asked and not answered yet.
    void answer()
    {
        for (const QDBusMessage &reply : std::exchange(m_unanswered, {}))
            m_bus.send(reply);
    }
    bool owesAnAnswer() const { return !m_unanswered.isEmpty(); }

    void tell(const QString &signal, const QVariantList &arguments) { tellFrom(m_bus, signal, arguments); }
    static void tellFrom(const QDBusConnection &bus, const QString &signal, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createSignal(path(), name(), signal);
        message.setArguments(arguments);
        bus.send(message);
    }
    /// The person chooses an action of the notification; a click on it is "default".
    void invoke(uint id, const QString &action) { tell(QStringLiteral("ActionInvoked"), {id, action}); }
    /// The person writes an answer into the notification, which takes it away, as KDE's server does.
    void reply(uint id, const QString &text)
    {
        tell(QStringLiteral("NotificationReplied"), {id, text});
        tell(QStringLiteral("NotificationClosed"), {id, 2U});
    }
    void setInhibited(bool inhibited)
    {
        m_inhibited = inhibited;
        auto message = QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                  QStringLiteral("PropertiesChanged"));
        message.setArguments({name(), QVariantMap{{QStringLiteral("Inhibited"), inhibited}}, QStringList()});
        m_bus.send(message);
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const auto arguments = message.arguments();
        if (message.member() == u"Get")
            return give(arguments.at(1).toString() == u"Inhibited"
                            ? message.createReply(QVariant::fromValue(QDBusVariant(m_inhibited)))
                            : message.createErrorReply(QDBusError::UnknownProperty, QStringLiteral("no such one")));
        if (message.member() == u"GetServerInformation")
            return give(message.createReply(
                {QStringLiteral("fake"), QStringLiteral("tests"), QStringLiteral("1"), QStringLiteral("1.3")}));
        if (message.member() == u"GetCapabilities") {
            ++capabilitiesAsked;
            return give(message.createReply(m_capabilities));
        }
        if (message.member() == u"CloseNotification") {
            closed.append(arguments.at(0).toUInt());
            return give(message.createReply());
        }
        if (refuses)
            return give(message.createErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many")));
        return give(message.createReply(notify(arguments)));
    }
    QString introspect(const QString &) const override { return {}; }

private:
    uint notify(const QVariantList &arguments)
    {
        const uint replaces = arguments.at(1).toUInt();
        const uint id = replaces ? replaces : ++m_lastId;
        shown.append({.id = id,
                      .replaces = replaces,
                      .summary = arguments.at(3).toString(),
                      .body = arguments.at(4).toString(),
                      .actions = arguments.at(5).toStringList(),
                      .hints = qdbus_cast<QVariantMap>(arguments.at(6))});
        return id;
    }
    bool give(const QDBusMessage &reply)
    {
        if (isSlow)
            m_unanswered.append(reply);
        else
            m_bus.send(reply);
        return true;
    }

    QDBusConnection m_bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notification server"));
    QStringList m_capabilities;
    QList<QDBusMessage> m_unanswered;
    uint m_lastId = 40;
    bool m_inhibited = false;
};

} // namespace meshtray::test
