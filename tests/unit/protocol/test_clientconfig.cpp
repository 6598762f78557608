// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "protocol/clientconfig.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

namespace {

crypto::KeyPair keysOf(char seed)
{
    const QByteArray bytes(32, seed);
    return *crypto::KeyPair::fromSeed(crypto::asBytes(bytes));
}

/// JSON is easier to read here with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// An entry as the command-line client writes it, its keys made from `seed`.
QByteArray entry(const QByteArray &mesh, char seed)
{
    const auto keys = keysOf(seed);
    return json("{'meshId':'" + mesh + "','memberId':'mem-" + mesh + "','slug':'slug-" + mesh +
                "','name':'Name \\u00fc','pubkey':'" + keys.publicKey().toHex() + "','secretKey':'" +
                crypto::toHex(keys.secretBytes()) +
                "','brokerUrl':'wss://broker.example/ws','joinedAt':'2026-01-02T03:04:05.678Z'}");
}

QByteArray file(const QByteArrayList &entries)
{
    return json("{'version':1,'meshes':[") + entries.join(',') + "]}";
}

ClientConfigText textOf(const QByteArray &bytes)
{
    return ClientConfigText::copyOf(crypto::asBytes(bytes));
}

Result<ClientConfig> parse(const QByteArray &bytes)
{
    return parseClientConfig(textOf(bytes));
}

QByteArray without(const QByteArray &bytes, const QStringList &meshes)
{
    const auto text = textOf(bytes);
    const auto config = parseClientConfig(text);
    if (!config)
        return "not read";
    const auto left = withoutEntries(text, *config, [&](const ConfigEntry &each) {
        const auto *mesh = std::get_if<ConfigMesh>(&each.content);
        return mesh && meshes.contains(mesh->mesh.toString());
    });
    if (!left)
        return "not taken out";
    return QByteArray(reinterpret_cast<const char *>(left->text().data()), std::ssize(left->text()));
}

} // namespace

class ClientConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMeshOfTheCommandLineClientIsRead()
    {
        const auto config = parse(file({entry("m1", 'a')}));
        QVERIFY(config);
        QCOMPARE(config->entries.size(), size_t(1));
        const auto *mesh = std::get_if<ConfigMesh>(&config->entries[0].content);
        QVERIFY(mesh);
        QCOMPARE(mesh->mesh.toString(), u"m1"_s);
        QCOMPARE(mesh->member.toString(), u"mem-m1"_s);
        QCOMPARE(mesh->slug, u"slug-m1"_s);
        QCOMPARE(mesh->name, u"Name ü"_s);
        QCOMPARE(mesh->brokerUrl, QUrl(u"wss://broker.example/ws"_s));
        QCOMPARE(mesh->joinedAt, QDateTime({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC));
        QVERIFY(mesh->keys.publicKey() == keysOf('a').publicKey());
        QVERIFY(!mesh->owner);
        QVERIFY(mesh->displayName.isEmpty());
    }

    void whatLaterClientsAddIsNoMatter()
    {
        const QByteArray later = json("{'displayName':'Ada','groups':[{'name':'x','role':{'a':[1,{}]}}],'meshes': [ ") +
                                 entry("m1", 'a').chopped(1) +
                                 json(",'rootKey':'AAAA','inviteVersion':2,'x':{'y':[]}} ] , 'accountId' : null }\n");
        const auto config = parse(later);
        QVERIFY(config);
        QCOMPARE(config->displayName, u"Ada"_s);
        QVERIFY(std::holds_alternative<ConfigMesh>(config->entries.at(0).content));
    }

    void whatIsNoSuchFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no json") << QByteArray("hello");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no meshes") << json("{'version':1}");
        QTest::newRow("meshes of another kind") << json("{'version':1,'meshes':{'a':1}}");
        QTest::newRow("cut off") << file({entry("m1", 'a')}).chopped(2);
        QTest::newRow("cut off in the key") << file({entry("m1", 'a')}).first(300);
        QTest::newRow("something behind it") << file({}) + "{}";
        QTest::newRow("not utf-8") << file({}).replace("version", "\xff\xfe");
        QTest::newRow("too many") << file(QByteArrayList(mostConfigMeshes + 1, "1"));
        QTest::newRow("deep") << json("{'meshes':") + QByteArray(100'000, '[');
    }
    void whatIsNoSuchFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto config = parse(bytes);
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::InvalidInput);
        QVERIFY(!config.error().message.isEmpty());
    }

    void aMeshThatIsNotAsItMustBeIsNamedAndTheOthersAreRead_data()
    {
        QTest::addColumn<QByteArray>("bad");
        const QByteArray good = entry("m1", 'a');
        const QByteArray secret = crypto::toHex(keysOf('a').secretBytes());
        QTest::newRow("no object") << QByteArray("17");
        QTest::newRow("a list") << QByteArray("[[1],{}]");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("mesh id") << QByteArray(good).replace("\"m1\"", "\"m 1\"");
        QTest::newRow("member id of another kind") << QByteArray(good).replace("\"mem-m1\"", "5");
        QTest::newRow("empty slug") << QByteArray(good).replace("\"slug-m1\"", "\" \"");
        QTest::newRow("http") << QByteArray(good).replace("wss://", "http://");
        QTest::newRow("no joinedAt") << QByteArray(good).replace("joinedAt", "joined");
        QTest::newRow("no secret") << QByteArray(good).replace("secretKey", "secret");
        QTest::newRow("short secret") << QByteArray(good).replace(secret, secret.chopped(2));
        QTest::newRow("secret of other characters") << QByteArray(good).replace(secret, QByteArray(128, 'g'));
        QTest::newRow("secret with escapes") << QByteArray(good).replace(secret, "\\u0036" + secret.sliced(1));
        QTest::newRow("seed of another key")
            << QByteArray(good).replace(secret, crypto::toHex(keysOf('b').secretBytes()).first(64) + secret.sliced(64));
        QTest::newRow("key pair of another")
            << QByteArray(good).replace(secret, crypto::toHex(keysOf('b').secretBytes()));
        QTest::newRow("two secrets") << good.chopped(1) + json(",'secretKey':'" + secret + "'}");
        QTest::newRow("bad owner") << good.chopped(1) + json(",'ownerPubkey':'ab'}");
    }
    void aMeshThatIsNotAsItMustBeIsNamedAndTheOthersAreRead()
    {
        QFETCH(QByteArray, bad);
        const auto config = parse(file({bad, entry("m2", 'c')}));
        QVERIFY(config);
        QCOMPARE(config->entries.size(), size_t(2));
        const auto *refused = std::get_if<BadConfigMesh>(&config->entries[0].content);
        QVERIFY(refused);
        QVERIFY(!refused->reason.isEmpty());
        QVERIFY(!refused->reason.contains(QString::fromLatin1(crypto::toHex(keysOf('a').secretBytes()).first(16))));
        QVERIFY(std::holds_alternative<ConfigMesh>(config->entries[1].content));
    }

    void aMeshThatStandsThereTwiceIsUsedOnce()
    {
        const auto config = parse(file({entry("m1", 'a'), entry("m1", 'b')}));
        QVERIFY(config);
        QVERIFY(std::holds_alternative<ConfigMesh>(config->entries[0].content));
        QVERIFY(std::holds_alternative<BadConfigMesh>(config->entries[1].content));
    }

    void entriesOfTestToolsAreNoMeshes()
    {
        const QByteArray secret = crypto::toHex(keysOf('a').secretBytes());
        const auto config = parse(file({entry("m1", 'a').replace(secret, "dev-only-stub")}));
        QVERIFY(config);
        QVERIFY(std::holds_alternative<StubConfigMesh>(config->entries[0].content));
    }

    void takingMeshesOutLeavesEveryOtherByte_data()
    {
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<QByteArray>("left");
        const QByteArray head = "{ \"version\": 1,\n  \"meshes\": [\n    ";
        const QByteArray tail = "\n  ],\n  \"messageMode\": \"push\" }\n";
        const QByteArray a = entry("m1", 'a');
        const QByteArray b = entry("m2", 'b');
        QTest::newRow("none") << QStringList() << head + a + ",\n    " + b + " ,\n    7" + tail;
        QTest::newRow("first") << QStringList{u"m1"_s} << head + b + " ,\n    7" + tail;
        QTest::newRow("middle") << QStringList{u"m2"_s} << head + a + ",\n    7" + tail;
        QTest::newRow("both") << QStringList{u"m1"_s, u"m2"_s} << head + "7" + tail;
    }
    void takingMeshesOutLeavesEveryOtherByte()
    {
        QFETCH(QStringList, gone);
        QFETCH(QByteArray, left);
        const QByteArray whole = "{ \"version\": 1,\n  \"meshes\": [\n    " + entry("m1", 'a') + ",\n    " +
                                 entry("m2", 'b') + " ,\n    7\n  ],\n  \"messageMode\": \"push\" }\n";
        QCOMPARE(without(whole, gone), left);
    }

    void nothingIsTakenOutOfAListThatIsBroken()
    {
        const QByteArray stray =
            "{\n"
            "  \"version\": 1,\n"
            "  \"displaymae\": \"Ann\",\n"
            "  \"meshes\": [\n"
            "       \"pubkey\": \"3b6a27bcceb6a42a3a8d02a6f0d7365321577qde243a60f6f5ceshes\":[e\"{mshId\":\"vecMesh\": "
            "\"stub\"\n"
            "    },\n"
            "    3\n"
            "  ]\n"
            " ]\n"
            "}\n";
        const auto text = textOf(stray);
        const auto config = parseClientConfig(text);
        QVERIFY(config); // its entries can be found
        QVERIFY(!withoutEntries(text, *config, [](const ConfigEntry &) { return true; }));
    }

    void takingTheLastOnesOutTakesTheirCommas()
    {
        const QByteArray a = entry("m1", 'a');
        const QByteArray b = entry("m2", 'b');
        const QByteArray c = entry("m3", 'c');
        QCOMPARE(without(file({a, b, c}), {u"m2"_s, u"m3"_s}), file({a}));
        QCOMPARE(without(file({a, b, c}), {u"m1"_s, u"m3"_s}), file({b}));
        QCOMPARE(without(file({a, b, c}), {u"m1"_s, u"m2"_s, u"m3"_s}), file({}));
        QCOMPARE(without(file({a}), {u"m1"_s}), file({}));
    }

    void whatIsWrittenIsReadAgainWithOurOwnFields()
    {
        std::vector<ConfigMesh> meshes;
        meshes.push_back({*MeshId::parse(u"m1"_s), *MemberId::parse(u"mem1"_s), u"sl\"ug"_s, u"Näme\n"_s, u"Ada"_s,
                          QUrl(u"ws://[::1]:7900/ws"_s), QDateTime({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC),
                          keysOf('o').publicKey(), keysOf('a')});
        meshes.push_back({*MeshId::parse(u"m2"_s),
                          *MemberId::parse(u"mem2"_s),
                          u"two"_s,
                          u"Two"_s,
                          {},
                          QUrl(u"wss://x/ws"_s),
                          QDateTime({2026, 1, 2}, {3, 4}, Qt::UTC),
                          std::nullopt,
                          keysOf('b')});
        const auto written = writeClientConfig(meshes);
        const auto config = parseClientConfig(ClientConfigText::copyOf(written.bytes()));
        QVERIFY(config);
        QCOMPARE(config->entries.size(), size_t(2));
        const auto *first = std::get_if<ConfigMesh>(&config->entries[0].content);
        const auto *second = std::get_if<ConfigMesh>(&config->entries[1].content);
        QVERIFY(first && second);
        QCOMPARE(first->slug, meshes[0].slug);
        QCOMPARE(first->name, meshes[0].name);
        QCOMPARE(first->displayName, u"Ada"_s);
        QCOMPARE(first->brokerUrl, meshes[0].brokerUrl);
        QCOMPARE(first->joinedAt, meshes[0].joinedAt);
        QVERIFY(first->owner == keysOf('o').publicKey());
        QVERIFY(first->keys.publicKey() == keysOf('a').publicKey());
        QVERIFY(!second->owner);
        QVERIFY(second->keys.publicKey() == keysOf('b').publicKey());
    }

    void aBackupOfNothingIsTheFileOfAClientWithoutMeshes()
    {
        const auto written = writeClientConfig({});
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(written.bytes().data()), std::ssize(written.bytes())),
                 QByteArray("{\"version\":1,\"meshes\":[]}\n"));
    }
};

QTEST_GUILESS_MAIN(ClientConfigTest)
#include "test_clientconfig.moc"
