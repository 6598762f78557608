// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

#include "broker/enrolment.h"
#include "broker/joinpage.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Joining by invite, as the broker sees it.
class TestEnrolment : public QObject {
    Q_OBJECT

    struct Desk {
        BrokerParts parts;
        Enrolment enrolment{parts.clock, *parts.store, parts.turn};

        protocol::Invite invite(int uses = 1, qint64 validForSeconds = 3600)
        {
            protocol::InvitePayload payload;
            payload.meshId = parts.mesh().toString();
            payload.meshSlug = u"home"_s;
            payload.brokerUrl = u"ws://127.0.0.1:7900/ws"_s;
            payload.expiresAt = parts.clock.wallMs() / 1000 + validForSeconds;
            payload.meshRootKey = u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;
            const auto signedInvite = signInvite(payload, parts.ownerKeys);
            if (!registerInvite(*parts.store, signedInvite, uses, parts.clock.wallMs()))
                qFatal("no invite could be made");
            return signedInvite;
        }
        QJsonObject join(const protocol::Invite &by, const QByteArray &key, const QString &name = u"Ida"_s)
        {
            const QJsonObject body{{u"invite_token"_s, QString::fromLatin1(by.token)},
                                   {u"invite_payload"_s, by.payloadJson},
                                   {u"peer_pubkey"_s, QString::fromLatin1(key)},
                                   {u"display_name"_s, name}};
            net::HttpRequest request;
            request.body = QJsonDocument(body).toJson();
            return QJsonDocument::fromJson(enrolment.join(request).body).object();
        }
        /// What another process does to a member's row.
        void change(const QString &set)
        {
            {
                QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
                other.setDatabaseName(store::brokerDatabasePath(parts.folder.path()));
                QVERIFY(other.open());
                QSqlQuery query(other);
                QVERIFY(query.exec(u"UPDATE members SET "_s + set + u" WHERE display_name = 'Ida'"_s));
            }
            QSqlDatabase::removeDatabase(u"other"_s);
        }
    };
    static QByteArray newKey() { return crypto::KeyPair::generate().publicKey().toHex(); }

private Q_SLOTS:
    void whoIsInvitedBecomesAMember()
    {
        Desk desk;
        const QByteArray key = newKey();
        const QJsonObject answer = desk.join(desk.invite(), key.toUpper());
        QCOMPARE(answer[u"ok"_s], true);
        const auto member = desk.parts.store->activeMember(desk.parts.mesh(), *crypto::PublicKey::fromHex(key));
        QVERIFY(member && *member);
        QCOMPARE((*member)->id.toString(), answer[u"memberId"_s].toString());
        QCOMPARE((*member)->displayName, u"Ida"_s);
    }

    void joiningAgainSpendsNothing()
    {
        Desk desk;
        const auto invite = desk.invite();
        const QByteArray key = newKey();
        const QJsonObject first = desk.join(invite, key);
        const QJsonObject second = desk.join(invite, key);
        QCOMPARE(second[u"alreadyMember"_s], true);
        QCOMPARE(second[u"memberId"_s], first[u"memberId"_s]);
        QCOMPARE(desk.join(invite, newKey())[u"error"_s], u"invite_exhausted"_s);
    }

    void anInviteEndsWhenItSays()
    {
        Desk desk;
        const auto invite = desk.invite(5, 60);
        desk.parts.clock.advance(59s);
        QCOMPARE(desk.join(invite, newKey())[u"ok"_s], true);
        desk.parts.clock.advance(1s);
        QCOMPARE(desk.join(invite, newKey())[u"error"_s], u"invite_expired"_s);
    }

    void anotherOwnersInviteIsRefused()
    {
        Desk desk;
        auto payload = desk.invite().payload;
        const auto forged = signInvite(payload, crypto::KeyPair::generate());
        QCOMPARE(desk.join(forged, newKey())[u"error"_s], u"invite_owner_mismatch"_s);
        const auto registered = registerInvite(*desk.parts.store, forged, 1, 0);
        QVERIFY(!registered);
        QCOMPARE(registered.error().code, ErrorCode::Refused);
    }

    void aRevokedKeyMayJoinAgainAsSomebodyNew()
    {
        Desk desk;
        const auto invite = desk.invite(5);
        const QByteArray key = newKey();
        const QJsonObject first = desk.join(invite, key);
        desk.change(u"revoked_at = 1"_s);
        const QJsonObject second = desk.join(invite, key);
        QCOMPARE(second[u"ok"_s], true);
        QVERIFY(second[u"memberId"_s] != first[u"memberId"_s]);
    }

    void aBannedKeyStaysOut()
    {
        Desk desk;
        const auto invite = desk.invite(5);
        const QByteArray key = newKey();
        desk.join(invite, key);
        desk.change(u"revoked_at = 1, banned = 1"_s);
        QCOMPARE(desk.join(invite, key)[u"error"_s], u"banned"_s);
        QCOMPARE(desk.join(invite, key.toUpper())[u"error"_s], u"banned"_s);
    }

    void aNameIsShownAsItIsWritten()
    {
        QCOMPARE(cleanDisplayName(u"  Ida \u202eneded \u0007bell\n"_s), u"Ida neded bell"_s);
        QCOMPARE(cleanDisplayName(u"\u200f\u2066"_s), QString());
        QCOMPARE(cleanDisplayName(u"x"_s.repeated(100)).size(), 64);
        const QString smileys = cleanDisplayName(u"a"_s + u"😀"_s.repeated(40));
        QCOMPARE(smileys, u"a"_s + u"😀"_s.repeated(31)); // no half of a pair at the end
    }

    void aNameOfNothingVisibleIsNone()
    {
        Desk desk;
        QVERIFY(desk.join(desk.invite(), newKey(), u"\u202e"_s)[u"error"_s].toString().endsWith(u"required"_s));
    }

    void thePageBehindALinkHasNoScriptAndShowsOnlyTokens()
    {
        const auto page = joinPage("eyJ2IjoxfQ-eyJ2IjoxfQ_abc");
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("ic://join/eyJ2IjoxfQ-eyJ2IjoxfQ_abc"));
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(page.headers.value("Content-Security-Policy").startsWith("default-src 'none'"));
        QCOMPARE(joinPage("<script>alert(1)</script>").status, 404);
        QCOMPARE(joinPage("short").status, 404);
    }
};

QTEST_GUILESS_MAIN(TestEnrolment)
#include "test_enrolment.moc"
