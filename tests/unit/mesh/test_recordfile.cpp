// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/hostingfile.h"
#include "mesh/recordfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshtray;
using namespace Qt::StringLiterals;

namespace {

MeshRecord sample()
{
    const auto key = *crypto::PublicKey::fromHex(QByteArray(64, 'a'));
    const auto owner = *crypto::PublicKey::fromHex(QByteArray(64, 'b'));
    return {MeshId::random(),
            MemberId::random(),
            QStringLiteral("acme"),
            QStringLiteral("Jürgen"),
            QUrl(QStringLiteral("wss://[::1]:7900/ws")),
            key,
            owner,
            QDateTime({2026, 1, 2}, {3, 4, 5, 6}, Qt::UTC)};
}

} // namespace

class RecordFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const MeshRecord record = sample();
        const auto read = meshesFromJson(toJson(MeshList{{record, sample()}}));
        QVERIFY(read);
        QCOMPARE(read->meshes.size(), 2);
        const MeshRecord &back = read->meshes.first();
        QCOMPARE(back.mesh.bytes(), record.mesh.bytes());
        QCOMPARE(back.member.bytes(), record.member.bytes());
        QCOMPARE(back.displayName, record.displayName);
        QCOMPARE(back.brokerUrl, record.brokerUrl);
        QVERIFY(back.publicKey == record.publicKey);
        QVERIFY(back.owner == record.owner);
        QCOMPARE(back.joinedAt, record.joinedAt);
    }

    void howLongMessagesAreKeptIsRemembered()
    {
        QCOMPARE(meshesFromJson(toJson(MeshList{{sample()}, {}, {}, 30}))->retentionDays, 30);
        QCOMPARE(meshesFromJson(toJson(MeshList{{sample()}}))->retentionDays, std::nullopt);
    }

    void damagedListsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not json") << QByteArray("hello");
        QTest::newRow("cut off") << toJson(MeshList{{sample()}}).chopped(20);
        QTest::newRow("newer") << toJson(MeshList{{sample()}}).replace("\"version\": 1", "\"version\": 2");
        QTest::newRow("bad owner") << toJson(MeshList{{sample()}}).replace("ownerPubkey\": \"", "ownerPubkey\": \"x");
        QTest::newRow("bad status") << toJson(MeshList{{sample()}}).replace("\"idle\"", "\"asleep\"");
        QTest::newRow("kept for no time") << toJson(MeshList{{sample()}, {}, {}, 0});
        QTest::newRow("bad key") << toJson(MeshList{{sample()}}).replace(QByteArray(64, 'a'), QByteArray(63, 'a'));
    }
    void damagedListsAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = meshesFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }

    void theHostedMeshIsRemembered()
    {
        const HostingMemory memory{
            MeshId::random(), {*net::ListenAddress::parse(u"192.168.1.10:7900")}, HostingMemory::Wish::Run};
        const auto read = hostingFromJson(toJson(memory));
        QVERIFY(read && *read);
        QVERIFY((*read)->mesh == memory.mesh);
        QVERIFY((*read)->listen == memory.listen);
        QCOMPARE((*read)->wish, HostingMemory::Wish::Run);
        QVERIFY((*read)->others.isEmpty());
        QVERIFY(!*hostingFromJson({}));
        QVERIFY(!hostingFromJson("{}"));
    }

    void severalMeshesAreRememberedAndTheOneInHandIsTheFirst()
    {
        HostingMemory memory{MeshId::random(), {}, HostingMemory::Wish::Rest};
        memory.others = {MeshId::random(), MeshId::random()};
        const auto read = hostingFromJson(toJson(memory));
        QVERIFY(read && *read);
        QVERIFY((*read)->meshes() == QList<MeshId>({*memory.mesh}) + memory.others);
    }

    void aNoteFromBeforeThereWereSeveralMeshesIsRead()
    {
        const auto read = hostingFromJson(R"({"version":1,"meshId":"M1","listen":["127.0.0.1:7900"],"run":true})");
        QVERIFY(read && *read);
        QCOMPARE((*read)->meshes().size(), 1);
        QCOMPARE((*read)->wish, HostingMemory::Wish::Run);
    }

    void limitsAreRememberedEvenBeforeThereIsAMesh()
    {
        HostingMemory memory;
        memory.limits = {{u"max-connections"_s, u"250"_s}, {u"retention"_s, u"1d"_s}};
        const auto read = hostingFromJson(toJson(memory));
        QVERIFY(read && *read);
        QVERIFY((*read)->limits == memory.limits);
        QVERIFY(!(*read)->mesh);
    }

    void aNoteWithNothingInItIsReadAgain()
    {
        const auto read = hostingFromJson(toJson(HostingMemory{}));
        QVERIFY(read && *read);
        QVERIFY((*read)->meshes().isEmpty());
        QVERIFY((*read)->limits.isEmpty());
        QCOMPARE((*read)->wish, HostingMemory::Wish::Rest);
    }

    void aNoteWithWhatIsNoMeshOrNoLimitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no id") << QByteArray(R"({"version":1,"meshId":"M1","listen":[],"otherMeshIds":["a b"]})");
        QTest::newRow("a number") << QByteArray(R"({"version":1,"meshId":"M1","listen":[],"otherMeshIds":[7]})");
        QTest::newRow("no such limit") << QByteArray(R"({"version":1,"meshId":"M1","listen":[],"limits":{"x":"1"}})");
        QTest::newRow("no such value") << QByteArray(
            R"({"version":1,"meshId":"M1","listen":[],"limits":{"max-connections":"0"}})");
        QTest::newRow("a limit that is no text")
            << QByteArray(R"({"version":1,"meshId":"M1","listen":[],"limits":{"max-connections":250}})");
        QTest::newRow("no list") << QByteArray(R"({"version":1,"meshId":"M1","listen":[],"otherMeshIds":"M2"})");
    }
    void aNoteWithWhatIsNoMeshOrNoLimitIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!hostingFromJson(json));
    }

    void filesAreReplacedInOrderAndForTheOwnerOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        SafeFile file(path);
        QCOMPARE(*file.read(), QByteArray());
        int done = 0;
        for (int i = 0; i < 20; ++i)
            file.write(QByteArray::number(i), this, [&](const Result<void> &written) { done += written ? 1 : 0; });
        QTRY_COMPARE(done, 20);
        QCOMPARE(*file.read(), "19");
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void aWriteThatCannotBeSaysSo()
    {
        QTemporaryDir folder;
        SafeFile file(folder.filePath(QStringLiteral("missing/a.json")));
        std::optional<Result<void>> result;
        file.write("x", this, [&](const Result<void> &written) { result = written; });
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().code, ErrorCode::Io);
        QVERIFY(!result->error().message.isEmpty());
    }

    void nobodyIsToldWhoIsGone()
    {
        QTemporaryDir folder;
        SafeFile file(folder.filePath(QStringLiteral("a.json")));
        bool told = false;
        auto context = std::make_unique<QObject>();
        file.write("x", context.get(), [&](const Result<void> &) { told = true; });
        context.reset();
        bool second = false;
        file.write("y", this, [&](const Result<void> &) { second = true; });
        QTRY_VERIFY(second);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(RecordFileTest)
#include "test_recordfile.moc"
