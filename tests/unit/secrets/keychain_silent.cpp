// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/keys.h"
#include "secrets/keychainsecretstore.h"

#include "answers.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Owns the keyring's name and answers nothing but what a test lets it answer: a keyring that shows a prompt.
class SilentKeyring : public QDBusVirtualObject {
public:
    SilentKeyring()
    {
        m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
        m_owns = m_bus.registerService(u"org.freedesktop.secrets"_s);
    }
    ~SilentKeyring() override
    {
        m_bus.unregisterService(u"org.freedesktop.secrets"_s);
        m_bus.unregisterObject(u"/"_s);
    }

    bool owns() const { return m_owns; }
    /// There is no default collection, so a write goes ahead and opens a session.
    void tellTheDefaultCollection() { m_tellsAlias = true; }
    qsizetype asked(const QString &method) const
    {
        return std::ranges::count_if(m_calls, [&](const auto &call) { return call.member() == method; });
    }
    /// Answers all that waits, with an error.
    void refuseAll()
    {
        for (const auto &call : std::exchange(m_calls, {}))
            m_bus.send(call.createErrorReply(u"org.freedesktop.DBus.Error.Failed"_s, u"dismissed"_s));
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        message.setDelayedReply(true);
        if (m_tellsAlias && message.member() == u"ReadAlias"_s)
            bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(u"/"_s))));
        else if (m_tellsAlias && message.member() == u"GetAll"_s)
            bus.send(message.createReply(QVariant::fromValue(QVariantMap())));
        else
            m_calls.append(message);
        return true;
    }
    QString introspect(const QString &) const override { return {}; }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"silent-keyring"_s);
    QList<QDBusMessage> m_calls;
    bool m_owns = false;
    bool m_tellsAlias = false;
};

} // namespace

class KeychainSilent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keyring = std::make_unique<SilentKeyring>();
        QVERIFY2(m_keyring->owns(), "run this through tests/support/with-session --keyring none");
    }
    void cleanup() { m_keyring.reset(); }

    void everyCallIsAnsweredByItsDeadline()
    {
        KeychainSecretStore store(u"meshtray-test"_s, 150ms);
        QCOMPARE(errorOf(readFrom(store, u"mesh/one"_s)), Kind::TimedOut);
        QCOMPARE(errorOf(writeTo(store, u"mesh/one"_s, crypto::randomBytes(64))), Kind::TimedOut);
        QCOMPARE(errorOf(removeFrom(store, u"mesh/one"_s)), Kind::TimedOut);
    }

    void callsWaitingBehindAHangingOneAreAnsweredToo()
    {
        KeychainSecretStore store(u"meshtray-test"_s, 150ms);
        ReadAnswer first, second;
        store.read(u"mesh/one"_s, first.context(), first.callback());
        store.read(u"mesh/two"_s, second.context(), second.callback());
        QCOMPARE(errorOf(first.wait()), Kind::TimedOut);
        QCOMPARE(errorOf(second.wait()), Kind::TimedOut);
    }

    void aLateAnswerIsDropped()
    {
        KeychainSecretStore store(u"meshtray-test"_s, 150ms);
        ReadAnswer late;
        store.read(u"mesh/one"_s, late.context(), late.callback());
        QCOMPARE(errorOf(late.wait()), Kind::TimedOut);
        m_keyring->refuseAll();
        QCOMPARE(errorOf(readFrom(store, u"mesh/two"_s)), Kind::TimedOut); // time for the late one to arrive
        QCOMPARE(late.count(), 1);
    }

    void aWriteThatEndsAfterItsDeadlineIsNotReportedTwice()
    {
        m_keyring->tellTheDefaultCollection();
        KeychainSecretStore store(u"meshtray-test"_s, 500ms);
        DoneAnswer first, second;
        store.write(u"mesh/one"_s, crypto::SecureBuffer(64), first.context(), first.callback());
        QCOMPARE(errorOf(first.wait()), Kind::TimedOut);
        QTRY_COMPARE(m_keyring->asked(u"OpenSession"_s), 1); // the library was on its way

        m_keyring->refuseAll();
        store.write(u"mesh/two"_s, crypto::SecureBuffer(64), second.context(), second.callback());
        QTRY_COMPARE(m_keyring->asked(u"OpenSession"_s), 1); // it is at the second write: the first one has ended
        QCOMPARE(errorOf(second.wait()), Kind::TimedOut);
        QCOMPARE(first.count(), 1);
        QCOMPARE(second.count(), 1);
        m_keyring->refuseAll();
    }

private:
    std::unique_ptr<SilentKeyring> m_keyring;
};

QTEST_GUILESS_MAIN(KeychainSilent)
#include "keychain_silent.moc"
