// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include "crypto/box.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace meshtray::test {

void WireTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Outcome made = runBroker({u"mesh"_s, u"create"_s, u"Lab"_s, u"--data"_s, dataFolder()});
    QVERIFY2(made.exitCode == 0, made.err.constData());
    m_mesh = made.json().object();
    m_broker = std::make_unique<BrokerProcess>(dataFolder());
    QVERIFY(m_broker->start());
}

void WireTest::cleanup()
{
    if (QTest::currentTestFailed() && m_broker)
        qInfo("the broker said:\n%s", m_broker->log().constData());
    m_broker.reset();
    m_folder.reset();
}

crypto::KeyPair WireTest::ownerKeys(const QJsonObject &mesh)
{
    QFile file(mesh[u"ownerKeyFile"_s].toString());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no key of the owner");
    const QByteArray bytes = file.readAll();
    return *crypto::KeyPair::fromBytes({reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size())});
}

protocol::Invite WireTest::invite(const QStringList &options)
{
    const QStringList arguments{u"invite"_s, u"create"_s, u"lab"_s, u"--data"_s, dataFolder()};
    const Outcome made = runBroker(arguments + options);
    const auto read = protocol::parseInviteLink(made.json()[u"link"_s].toString(), 0);
    if (!read)
        qFatal("no invite: %s", made.err.constData());
    return *read;
}

QJsonObject WireTest::joinRequest(const protocol::Invite &invite, const QString &pubkey, const QString &displayName)
{
    return {{u"invite_token"_s, QString::fromLatin1(invite.token)},
            {u"invite_payload"_s, invite.payloadJson},
            {u"peer_pubkey"_s, pubkey},
            {u"display_name"_s, displayName}};
}

HttpCall WireTest::postJoin(const QJsonObject &request) const
{
    return HttpCall::post(m_broker->httpUrl(u"/join"_s), request);
}

Person WireTest::join(const QString &displayName)
{
    Person person{crypto::KeyPair::generate(), {}};
    const HttpAnswer answer = postJoin(joinRequest(invite(), person.pubkey(), displayName)).answer();
    person.memberId = answer.json()[u"memberId"_s].toString().toLatin1();
    if (person.memberId.isEmpty())
        qWarning("/join answered %d %s", answer.status, answer.body.constData());
    return person;
}

std::unique_ptr<WireClient> WireTest::dial() const
{
    return std::make_unique<WireClient>(m_broker->webSocketUrl());
}

std::unique_ptr<WireClient> WireTest::connected(const Person &person) const
{
    return connected(hello(person));
}

std::unique_ptr<WireClient> WireTest::connected(const QJsonObject &hello) const
{
    auto client = dial();
    greet(*client, hello);
    return client;
}

std::unique_ptr<WireClient> WireTest::connectedSecurely(const Person &person) const
{
    auto client = std::make_unique<WireClient>(m_broker->secureWebSocketUrl());
    greet(*client, hello(person));
    return client;
}

void WireTest::greet(WireClient &client, const QJsonObject &hello)
{
    client.send(hello);
    if (client.take(u"hello_ack"_s).isEmpty())
        qWarning("hello was not acknowledged");
}

QJsonObject WireTest::hello(const Person &person) const
{
    // Two of one millisecond would carry the same signature, and the second would be a replay.
    static qint64 last = 0;
    last = std::max(QDateTime::currentMSecsSinceEpoch(), last + 1);
    return helloAt(person, last);
}

QJsonObject WireTest::helloOn(const Person &person, const QString &channel) const
{
    QJsonObject frame = hello(person);
    if (!channel.isEmpty())
        frame[u"channel"_s] = channel;
    return frame;
}

QJsonObject WireTest::helloAt(const Person &person, qint64 wallMs) const
{
    const auto frame = protocol::makeHello(meshId(), person.memberId, person.keys, wallMs);
    return QJsonDocument::fromJson(write(frame)).object();
}

QJsonObject WireTest::sealed(const Person &from, const Person &to, const QString &text, const QString &id)
{
    const auto nonce = crypto::randomBytes(crypto::boxNonceSize);
    const auto box = crypto::seal(from.keys, to.keys.publicKey(), nonce, text.toUtf8());
    if (!box)
        qFatal("a generated key cannot be sealed for");
    return {{u"type"_s, u"send"_s},
            {u"id"_s, id},
            {u"targetSpec"_s, to.pubkey()},
            {u"priority"_s, u"next"_s},
            {u"nonce"_s, QString::fromLatin1(box->nonce)},
            {u"ciphertext"_s, QString::fromLatin1(box->ciphertext)}};
}

QJsonObject WireTest::message(const QString &target, const QString &text)
{
    return {{u"type"_s, u"send"_s},
            {u"id"_s, text},
            {u"targetSpec"_s, target},
            {u"nonce"_s, u"AAAA"_s},
            {u"ciphertext"_s, text}};
}

void WireTest::acknowledge(WireClient &client, const QJsonObject &push)
{
    client.send(QJsonObject{{u"type"_s, u"client_ack"_s},
                            {u"clientMessageId"_s, push[u"messageId"_s]},
                            {u"brokerMessageId"_s, push[u"messageId"_s]}});
}

void WireTest::restart(const QStringList &options)
{
    m_broker.reset();
    m_broker = std::make_unique<BrokerProcess>(dataFolder(), options);
    QVERIFY(m_broker->start());
}

QString WireTest::opened(const Person &reader, const Person &writer, const QJsonObject &push)
{
    const auto text = [&](const QString &field) { return push[field].toString().toLatin1(); };
    const auto plain = crypto::open(reader.keys, writer.keys.publicKey(), {text(u"nonce"_s), text(u"ciphertext"_s)});
    return plain ? QString::fromUtf8(*plain) : QString();
}

double WireTest::metric(const QByteArray &nameAndLabels) const
{
    const HttpAnswer answer = HttpCall::get(m_broker->httpUrl(u"/metrics"_s)).answer();
    for (const QByteArray &line : answer.body.split('\n')) {
        if (line.startsWith(nameAndLabels + ' '))
            return line.sliced(nameAndLabels.size() + 1).toDouble();
    }
    return -1;
}

} // namespace meshtray::test
