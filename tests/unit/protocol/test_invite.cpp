// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "crypto/sign.h"
#include "protocol/invite.h"
#include "protocol/invitev2.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace meshtray;
using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'775'000'000;

InvitePayload examplePayload()
{
    return {.meshId = u"mesh1"_s,
            .meshSlug = u"büro \"1\""_s,
            .brokerUrl = u"ws://192.168.1.10:7900/ws"_s,
            .expiresAt = now + 3600,
            .meshRootKey = u"AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE"_s,
            .role = Role::Member,
            .ownerPubkey = {},
            .signature = {}};
}

} // namespace

/// What the known answers leave out: links of every form, and the fields nobody tampered with there.
class TestInvite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourInviteIsReadFromEveryFormOfLink_data();
    void ourInviteIsReadFromEveryFormOfLink();
    void whatIsNoLinkIsToldApart_data();
    void whatIsNoLinkIsToldApart();
    void aTokenOfAnyOtherJsonValueHasNoShape_data();
    void aTokenOfAnyOtherJsonValueHasNoShape();
    void everyFieldIsMissed_data();
    void everyFieldIsMissed();
    void theLastSecondStillCounts();
    void withoutAClockExpiryIsNotChecked();
    void anAddressThatIsNoWebSocketIsRefused_data();
    void anAddressThatIsNoWebSocketIsRefused();
    void unknownFieldsTravelOn();
    void theTokenIsTheSameHoweverItWasEncoded();
    void theBrowserLinkIsOnTheBrokersPort_data();
    void theBrowserLinkIsOnTheBrokersPort();
    void everyRefusalHasASentence();
    void codesOfTheSecondFormAreFound_data();
    void codesOfTheSecondFormAreFound();

private:
    crypto::KeyPair m_owner = crypto::KeyPair::generate();
    Invite m_invite = signInvite(examplePayload(), m_owner);
};

void TestInvite::ourInviteIsReadFromEveryFormOfLink_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("ic") << u"ic://join/%1"_s;
    QTest::newRow("claudemesh") << u"claudemesh://join/%1"_s;
    QTest::newRow("claudemesh, short") << u"claudemesh://%1"_s;
    QTest::newRow("claudemesh, by its handler") << u"claudemesh://i/%1"_s;
    QTest::newRow("own, query behind") << u"ic://join/%1?from=chat"_s;
    QTest::newRow("https") << u"https://claudemesh.com/join/%1"_s;
    QTest::newRow("language") << u"https://claudemesh.com/de/join/%1"_s;
    QTest::newRow("LAN") << u"http://192.168.1.10:7900/join/%1"_s;
    QTest::newRow("IPv6") << u"http://[fe80::1]:7900/join/%1"_s;
    QTest::newRow("slash behind") << u"http://host/join/%1/"_s;
    QTest::newRow("query behind") << u"http://host/join/%1?from=chat"_s;
    QTest::newRow("bare") << u"%1"_s;
    QTest::newRow("spaces around") << u" \n\t ic://join/%1 \r\n"_s;
    QTest::newRow("capitals") << u"IC://JOIN/%1"_s;
    QTest::newRow("padded") << u"ic://join/%1="_s;
}

void TestInvite::ourInviteIsReadFromEveryFormOfLink()
{
    QFETCH(const QString, form);
    const auto read = parseInviteLink(form.arg(QString::fromLatin1(m_invite.token)), now);
    QVERIFY(read);
    QCOMPARE(read->token, m_invite.token);
    QCOMPARE(read->payloadJson, m_invite.payloadJson);
    QCOMPARE(read->payload.meshSlug, m_invite.payload.meshSlug);
    QCOMPARE(read->payload.expiresAt, m_invite.payload.expiresAt);
    QCOMPARE(inviteLink(*read), inviteLink(m_invite));
}

void TestInvite::whatIsNoLinkIsToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto format = static_cast<int>(InviteError::Kind::Format);
    const auto notJson = static_cast<int>(InviteError::Kind::NotJson);
    QTest::newRow("nothing") << QString() << format;
    QTest::newRow("spaces") << u"   "_s << format;
    QTest::newRow("short word") << u"hello"_s << format;
    QTest::newRow("sentence") << u"please join my mesh, it is nice"_s << format;
    QTest::newRow("no token") << u"ic://join/"_s << format;
    QTest::newRow("other path") << u"http://host/leave/AAAAAAAAAAAAAAAAAAAAAAAA"_s << format;
    QTest::newRow("file") << u"file:///join/AAAAAAAAAAAAAAAAAAAAAAAA"_s << format;
    QTest::newRow("a code") << u"claudemesh://i/ABCD2345"_s << format;
    QTest::newRow("too long") << u"ic://join/"_s + QString(20'000, u'A') << format;
    QTest::newRow("two lines") << u"ic://join/AAAA\nic://join/AAAA"_s << format;
    QTest::newRow("bytes") << u"ic://join/AAAAAAAA"_s << notJson;
    QTest::newRow("cut off") << u"ic://join/A"_s << notJson;
    QTest::newRow("two values") << u"ic://join/"_s + QString::fromLatin1(crypto::toBase64Url("1,2")) << notJson;
    QTest::newRow("closed too early") << u"ic://join/"_s + QString::fromLatin1(crypto::toBase64Url("1],[2")) << notJson;
}

void TestInvite::whatIsNoLinkIsToldApart()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    const auto read = parseInviteLink(text, now);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().kind), kind);
}

void TestInvite::aTokenOfAnyOtherJsonValueHasNoShape_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"[]", "[{}]", "1", "true", "null", "\"text\""})
        QTest::newRow(json) << QByteArray(json);
}

void TestInvite::aTokenOfAnyOtherJsonValueHasNoShape()
{
    QFETCH(const QByteArray, json);
    const auto read = parseInviteLink(u"ic://join/"_s + QString::fromLatin1(crypto::toBase64Url(json)), now);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, InviteError::Kind::Shape);
    QCOMPARE(read.error().field, QString());
}

void TestInvite::everyFieldIsMissed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    for (const char *field : {"v", "mesh_id", "mesh_slug", "broker_url", "expires_at", "mesh_root_key", "role",
                              "owner_pubkey", "signature"}) {
        const QString name = QString::fromLatin1(field);
        QTest::addRow("%s missing", field) << name << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("%s null", field) << name << QJsonValue();
        QTest::addRow("%s empty", field) << name << QJsonValue(QString());
        QTest::addRow("%s list", field) << name << QJsonValue(QJsonArray());
        QTest::addRow("%s flag", field) << name << QJsonValue(true);
    }
    QTest::newRow("v text") << u"v"_s << QJsonValue(u"1"_s);
    QTest::newRow("expiry zero") << u"expires_at"_s << QJsonValue(0);
    QTest::newRow("expiry before all time") << u"expires_at"_s << QJsonValue(-1);
    QTest::newRow("expiry beyond exact numbers") << u"expires_at"_s << QJsonValue(1e300);
    QTest::newRow("key not hex") << u"owner_pubkey"_s << QJsonValue(QString(64, u'g'));
    QTest::newRow("signature short") << u"signature"_s << QJsonValue(QString(126, u'0'));
}

void TestInvite::everyFieldIsMissed()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QJsonObject json = m_invite.payloadJson;
    QVERIFY(parseInvitePayload(json, now));
    if (value.isUndefined())
        json.remove(field);
    else
        json.insert(field, value);
    const auto payload = parseInvitePayload(json, now);
    QVERIFY(!payload);
    QCOMPARE(payload.error().kind, InviteError::Kind::Shape);
    QCOMPARE(payload.error().field, field);
}

void TestInvite::theLastSecondStillCounts()
{
    QVERIFY(parseInvitePayload(m_invite.payloadJson, m_invite.payload.expiresAt));
    const auto late = parseInvitePayload(m_invite.payloadJson, m_invite.payload.expiresAt + 1);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, InviteError::Kind::Expired);
}

void TestInvite::withoutAClockExpiryIsNotChecked()
{
    InvitePayload payload = examplePayload();
    payload.expiresAt = 1;
    const Invite old = signInvite(payload, m_owner);
    QVERIFY(parseInvitePayload(old.payloadJson, 0));
    QVERIFY(!parseInvitePayload(old.payloadJson, now));
}

void TestInvite::anAddressThatIsNoWebSocketIsRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << u"http://host/ws"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"ws:///ws"_s;
    QTest::newRow("no scheme") << u"host:7900"_s;
    QTest::newRow("words") << u"not an address"_s;
}

void TestInvite::anAddressThatIsNoWebSocketIsRefused()
{
    QFETCH(const QString, url);
    InvitePayload payload = examplePayload();
    payload.brokerUrl = url;
    const auto read = parseInvitePayload(signInvite(payload, m_owner).payloadJson, now);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, InviteError::Kind::Shape);
    QCOMPARE(read.error().field, u"broker_url"_s);
}

void TestInvite::unknownFieldsTravelOn()
{
    QJsonObject json = m_invite.payloadJson;
    json.insert(u"note"_s, u"welcome"_s);
    const QByteArray token = crypto::toBase64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
    const auto read = parseInviteLink(QString::fromLatin1(token), now);
    QVERIFY(read);
    QCOMPARE(read->payloadJson, json);
    QCOMPARE(read->token, token);
}

void TestInvite::theTokenIsTheSameHoweverItWasEncoded()
{
    const QByteArray standard = crypto::toBase64(*crypto::fromBase64Url(m_invite.token));
    const auto read = parseInviteLink(u"ic://join/"_s + QString::fromLatin1(standard), now);
    QVERIFY(read);
    QCOMPARE(read->token, m_invite.token);
}

void TestInvite::theBrowserLinkIsOnTheBrokersPort_data()
{
    QTest::addColumn<QString>("broker");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("ws") << u"ws://192.168.1.10:7900/ws"_s << u"http://192.168.1.10:7900/join/"_s;
    QTest::newRow("wss with a pin") << u"wss://host:7900/ws?pin=sha256:abc"_s << u"https://host:7900/join/"_s;
    QTest::newRow("IPv6") << u"ws://[fe80::1]:7900/ws"_s << u"http://[fe80::1]:7900/join/"_s;
    QTest::newRow("no port") << u"wss://claudemesh.example/ws"_s << u"https://claudemesh.example/join/"_s;
}

void TestInvite::theBrowserLinkIsOnTheBrokersPort()
{
    QFETCH(const QString, broker);
    QFETCH(const QString, prefix);
    InvitePayload payload = examplePayload();
    payload.brokerUrl = broker;
    const Invite invite = signInvite(payload, m_owner);
    QCOMPARE(inviteHttpLink(invite), prefix + QString::fromLatin1(invite.token));
    QVERIFY(parseInviteLink(inviteHttpLink(invite), now));
}

void TestInvite::everyRefusalHasASentence()
{
    QJsonObject changed = m_invite.payloadJson;
    changed.insert(u"mesh_slug"_s, u"other"_s);
    const auto tampered = parseInvitePayload(changed, now);
    QVERIFY(!tampered);
    QCOMPARE(tampered.error().kind, InviteError::Kind::Signature);
    for (const QString &message : {tampered.error().message, parseInvitePayload({}, now).error().message,
                                   parseInviteLink(u"x", now).error().message,
                                   parseInvitePayload(m_invite.payloadJson, now + 7200).error().message,
                                   parseInviteLink(u"ic://join/AAAA", now).error().message})
        QVERIFY(message.endsWith(u'.'));
}

void TestInvite::codesOfTheSecondFormAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("https") << u"https://claudemesh.com/i/ABCD2345"_s << QByteArray("ABCD2345");
    QTest::newRow("language") << u"https://claudemesh.com/es/i/ABCD2345/"_s << QByteArray("ABCD2345");
    QTest::newRow("no scheme") << u"claudemesh.com/i/ABCD2345"_s << QByteArray("ABCD2345");
    QTest::newRow("own scheme") << u"claudemesh://i/ABCD2345"_s << QByteArray("ABCD2345");
    QTest::newRow("bare") << u" ABCD2345 "_s << QByteArray("ABCD2345");
    QTest::newRow("too short") << u"ABCDE"_s << QByteArray();
    QTest::newRow("too long") << u"ABCDEFGHJKLMNPQRS"_s << QByteArray();
    QTest::newRow("other path") << u"https://claudemesh.com/join/ABCD2345"_s << QByteArray();
    QTest::newRow("other characters") << u"ABCD-2345"_s << QByteArray();
}

void TestInvite::codesOfTheSecondFormAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, code);
    const auto found = inviteCode(text);
    QCOMPARE(found.has_value(), !code.isEmpty());
    QCOMPARE(found.value_or(QByteArray()), code);
}

QTEST_GUILESS_MAIN(TestInvite)
#include "test_invite.moc"
