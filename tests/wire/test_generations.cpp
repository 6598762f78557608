// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "launchedsession.h"

#include "crypto/box.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// A client of v0.1 and a launched session of today's in one mesh.
class TestGenerations : public WireTest {
    Q_OBJECT

    static QJsonObject sealedBy(const crypto::KeyPair &from, const QString &to, const QString &text, const QString &id)
    {
        const auto key = crypto::PublicKey::fromHex(to.toLatin1());
        const auto sealed = crypto::seal(from, *key, crypto::randomBytes(crypto::boxNonceSize), text.toUtf8());
        return {{u"type"_s, u"send"_s},
                {u"id"_s, id},
                {u"targetSpec"_s, to},
                {u"priority"_s, u"next"_s},
                {u"nonce"_s, QString::fromLatin1(sealed->nonce)},
                {u"ciphertext"_s, QString::fromLatin1(sealed->ciphertext)}};
    }
    /// As both generations do it: by the key in the push.
    static QString openedBy(const crypto::KeyPair &reader, const QJsonObject &push)
    {
        const auto sender = crypto::PublicKey::fromHex(push[u"senderPubkey"_s].toString().toLatin1());
        if (!sender)
            return {};
        const auto text = crypto::open(
            reader, *sender, {push[u"nonce"_s].toString().toLatin1(), push[u"ciphertext"_s].toString().toLatin1()});
        return text ? QString::fromUtf8(*text) : QString();
    }
    static QJsonObject plain(const QString &text)
    {
        QJsonObject frame = message(u"*"_s, text);
        frame[u"ciphertext"_s] = QString::fromLatin1(text.toUtf8().toBase64());
        return frame;
    }
    static QString plainText(const QJsonObject &push)
    {
        return QString::fromUtf8(QByteArray::fromBase64(push[u"ciphertext"_s].toString().toLatin1()));
    }

    std::optional<Person> m_vic;
    std::optional<Person> m_ada;
    std::optional<LaunchedSession> m_fix;
    std::unique_ptr<WireClient> m_old;
    std::unique_ptr<WireClient> m_session;

private Q_SLOTS:
    void init()
    {
        WireTest::init();
        m_vic.emplace(join(u"Vic"_s));
        m_ada.emplace(join(u"Ada"_s));
        m_fix.emplace(meshId(), *m_ada, u"fix-login"_s);
        m_old = connected(*m_vic);
        m_session = connected(m_fix->hello(QDateTime::currentMSecsSinceEpoch()));
    }
    void cleanup()
    {
        m_old.reset();
        m_session.reset();
        WireTest::cleanup();
    }

    void theyWriteToOneAnotherDirectly()
    {
        m_session->send(sealedBy(m_fix->keys(), m_vic->pubkey(), u"are you there?"_s, u"1"_s));
        const QJsonObject question = m_old->take(u"push"_s);
        QCOMPARE(openedBy(m_vic->keys, question), u"are you there?"_s);
        QCOMPARE(question[u"senderName"_s].toString(), u"fix-login"_s);

        // v0.1 answers to the key that the push came from.
        m_old->send(sealedBy(m_vic->keys, question[u"senderPubkey"_s].toString(), u"I am"_s, u"2"_s));
        const QJsonObject answer = m_session->take(u"push"_s);
        QCOMPARE(openedBy(m_fix->keys(), answer), u"I am"_s);
        QCOMPARE(answer[u"senderName"_s].toString(), u"Vic"_s);
        QCOMPARE(answer[u"senderMemberPubkey"_s].toString(), m_vic->pubkey());
    }

    void bothReadWhatTheOtherSaysToEverybody()
    {
        m_session->send(plain(u"deploying now"_s));
        const QJsonObject heard = m_old->take(u"push"_s);
        QCOMPARE(heard[u"senderPubkey"_s].toString(), QString()); // any key, and v0.1 would try to decrypt it
        QCOMPARE(plainText(heard), u"deploying now"_s);
        QCOMPARE(heard[u"senderName"_s].toString(), u"fix-login"_s);

        m_old->send(plain(u"go ahead"_s));
        const QJsonObject answer = m_session->take(u"push"_s);
        QCOMPARE(answer[u"senderPubkey"_s].toString(), m_vic->pubkey());
        QCOMPARE(plainText(answer), u"go ahead"_s);
        QCOMPARE(answer[u"senderName"_s].toString(), u"Vic"_s);
    }

    void bothFindOneAnotherInTheList()
    {
        for (WireClient *client : {m_old.get(), m_session.get()}) {
            client->send(QJsonObject{{u"type"_s, u"list_peers"_s}, {u"_reqId"_s, u"p"_s}});
            QHash<QString, QString> names;
            const QJsonArray peers = client->take(u"peers_list"_s)[u"peers"_s].toArray();
            for (const QJsonValue &peer : peers)
                names.insert(peer[u"pubkey"_s].toString(), peer[u"displayName"_s].toString());
            const QHash<QString, QString> expected{{m_vic->pubkey(), u"Vic"_s}, {m_fix->pubkey(), u"fix-login"_s}};
            QCOMPARE(names, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestGenerations)
#include "test_generations.moc"
