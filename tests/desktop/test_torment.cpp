// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"
#include "fault/proxyprocess.h"
#include "ui/singleinstanceclient.h"
#include "wire/brokerprocess.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 60'000;

/// One desktop of the two, what it was told to send, and what it has said of that.
class Side {
public:
    explicit Side(const QString &profile)
        : desktop(profile)
    {
    }

    /// The answer of the running desktop; empty when it did not give one.
    QJsonObject ask(const QStringList &arguments) const
    {
        return ui::askRunningInstance(desktop.folder(), {arguments, {}, {}}).value_or(QJsonObject());
    }
    QJsonArray sent() const { return ask({u"sent"_s, mesh})[u"messages"_s].toArray(); }
    QStringList received() const
    {
        QStringList there;
        for (const QJsonValue &message : ask({u"inbox"_s, mesh})[u"messages"_s].toArray())
            there += message[u"text"_s].toString();
        return there;
    }
    bool isOnline() const { return desktop.stateOf(mesh) == u"open"_s; }

    /// Hands over a message, unless it is known to be kept.
    void send(const QString &text)
    {
        const QString id = ask({u"send"_s, mesh, peer, text, u"--no-wait"_s})[u"id"_s].toString();
        if (!id.isEmpty())
            kept.insert(text, id);
    }
    /// What the desktop says of its messages must agree with all it has said before. Empty when it does.
    QString complaint()
    {
        QHash<QString, QJsonObject> now;
        for (const QJsonValue &message : sent()) {
            const QString text = message[u"text"_s].toString();
            if (now.contains(text))
                return u"kept twice: "_s + text;
            now.insert(text, message.toObject());
        }
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
            const QString state = now.value(it.key())[u"state"_s].toString();
            if (now.value(it.key())[u"id"_s].toString() != it.value())
                return u"vanished after it was shown: "_s + it.key();
            if (state == u"refused"_s || state == u"expired"_s || state == u"cancelled"_s)
                return state + u" though nobody refused: "_s + it.key();
            if (state != u"accepted"_s && accepted.contains(it.key()))
                return u"accepted once and then "_s + state + u": "_s + it.key();
        }
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            kept.insert(it.key(), it.value()[u"id"_s].toString());
            if (it.value()[u"state"_s].toString() == u"accepted"_s)
                accepted.insert(it.key());
        }
        return {};
    }

    DesktopProcess desktop;
    QString mesh;
    QString peer;
    QStringList texts;            ///< to be sent
    QHash<QString, QString> kept; ///< text → id
    QSet<QString> accepted;       ///< texts
};

} // namespace

/// Two desktops and a broker, and a road between them that is cut or swallows everything every second or so, while the
/// desktops are killed. MESHTRAY_SEED repeats a run.
class TestTorment : public QObject {
    Q_OBJECT

    static constexpr int messages = 1'000;
    static constexpr int kills = 10; ///< on either side

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<BrokerProcess> m_broker;
    ProxyProcess m_proxy;
    Side m_ada{u"ada"_s};
    Side m_bob{u"bob"_s};
    QElapsedTimer m_sinceTrouble;
    int m_troubles = 0;

    bool tell(const QByteArray &line) { return m_proxy.tell(line)[u"understood"_s].toBool(); }

    /// Every second or so the road changes: it is spoiled, or mended.
    void trouble()
    {
        if (m_sinceTrouble.isValid() && m_sinceTrouble.elapsed() < 700 + m_random.bounded(600))
            return;
        m_sinceTrouble.start();
        ++m_troubles;
        static const QByteArrayList ills{"cut fin",  "cut reset",          "blackhole both", "blackhole to-client",
                                         "delay 40", "blackhole to-broker"};
        if (m_troubles % 2 == 0)
            QVERIFY(tell("pass") && (m_random.bounded(2) == 0 || tell("cut reset")));
        else
            QVERIFY(tell(ills.at(m_random.bounded(ills.size()))));
    }

    void join(Side &side, const QString &link)
    {
        QVERIFY(side.desktop.start());
        side.mesh = side.desktop.ask({u"join"_s, link, u"--name"_s, side.desktop.profile()}).json[u"mesh"_s].toString();
        QVERIFY(!side.mesh.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(side.isOnline(), timeout);
    }

    void killAndStart(Side &side)
    {
        side.desktop.kill();
        QVERIFY(side.desktop.start());
        // What was kept is there as soon as the mesh has its keys; before that there is nothing to compare.
        QTRY_VERIFY_WITH_TIMEOUT(!side.sent().isEmpty(), timeout);
        QCOMPARE(side.complaint(), QString());
    }

    static QStringList missing(const Side &from, const Side &to)
    {
        const QStringList there = to.received();
        QStringList texts = from.texts;
        texts.removeIf(
            [seen = QSet<QString>(there.begin(), there.end())](const QString &text) { return seen.contains(text); });
        return texts;
    }
    static QStringList sorted(QStringList texts)
    {
        texts.sort();
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("MESHTRAY_SEED", &isGiven);
        const quint32 seed = isGiven ? static_cast<quint32>(given) : QRandomGenerator::global()->generate() >> 1;
        qInfo("MESHTRAY_SEED=%u", seed);
        m_random.seed(seed);

        const QString data = m_folder.path() + u"/data"_s;
        QVERIFY(runBroker({u"mesh"_s, u"create"_s, u"Lab"_s, u"--data"_s, data}).exitCode == 0);
        m_broker = std::make_unique<BrokerProcess>(data, QStringList{u"--redeliver-after"_s, u"2s"_s});
        QVERIFY(m_broker->start());
        QVERIFY(m_proxy.start(m_broker->port()));
        const QString link = runBroker({u"invite"_s, u"create"_s, u"lab"_s, u"--data"_s, data, u"--uses"_s, u"2"_s,
                                        u"--url"_s, m_proxy.webSocketUrl()})
                                 .json()
                                 .object()[u"link"_s]
                                 .toString();
        join(m_ada, link);
        join(m_bob, link);
        m_ada.peer = m_bob.desktop.keyIn(m_bob.mesh);
        m_bob.peer = m_ada.desktop.keyIn(m_ada.mesh);
    }

    void everyMessageArrivesOnceAndNoStateIsUntrue()
    {
        for (int i = 0; i < messages; ++i) {
            Side &side = i % 5 == 4 ? m_bob : m_ada;
            side.texts += u"%1 writes %2"_s.arg(side.desktop.profile()).arg(i);
        }
        m_ada.send(m_ada.texts.first());
        m_bob.send(m_bob.texts.first());

        int round = 0;
        for (const QString &text : m_ada.texts + m_bob.texts) {
            Side &side = m_ada.texts.contains(text) ? m_ada : m_bob;
            if (!side.kept.contains(text))
                side.send(text);
            trouble();
            if (++round % (messages / (2 * kills)) != 0)
                continue;
            // Time for messages to go through, as far as the road lets them.
            const int goal = m_troubles + 2;
            QTRY_VERIFY_WITH_TIMEOUT((trouble(), m_troubles >= goal), timeout);
            killAndStart(round % (messages / kills) == 0 ? m_ada : m_bob);
        }
        const qsizetype arrived = messages - missing(m_ada, m_bob).size() - missing(m_bob, m_ada).size();
        QVERIFY(arrived > messages / 10); // else the road was never open
        // Whatever was on its way into a desktop that was killed is known by now, or was never kept.
        for (Side *side : {&m_ada, &m_bob}) {
            QCOMPARE(side->complaint(), QString());
            for (const QString &text : side->texts) {
                if (!side->kept.contains(text))
                    side->send(text);
            }
        }

        QVERIFY(tell("pass") && tell("cut reset"));
        QTRY_COMPARE_WITH_TIMEOUT(missing(m_ada, m_bob), QStringList(), timeout);
        QTRY_COMPARE_WITH_TIMEOUT(missing(m_bob, m_ada), QStringList(), timeout);
        const auto isAllAccepted = [](Side &side) {
            return side.complaint().isEmpty() && side.accepted.size() == side.texts.size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAllAccepted(m_ada) && isAllAccepted(m_bob), timeout);
        QCOMPARE(sorted(m_bob.received()), sorted(m_ada.texts));
        QCOMPARE(sorted(m_ada.received()), sorted(m_bob.texts));
        QVERIFY(m_troubles >= 4 * kills);
        qInfo("%d messages, %d kills, the road changed %d times; %d had arrived before it was mended", messages,
              2 * kills, m_troubles, static_cast<int>(arrived));
    }
};

QTEST_GUILESS_MAIN(TestTorment)
#include "test_torment.moc"
