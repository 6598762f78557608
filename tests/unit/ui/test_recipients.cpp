// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "samplepeers.h"

#include "ui/recipients.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

/// Whom one can write to, as far as what is typed fits.
class RecipientsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<Recipients> m_recipients;
    Mesh *m_mesh = nullptr;

    QVariant at(int row, Recipients::Role role) const { return m_recipients->data(m_recipients->index(row), role); }
    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < m_recipients->rowCount(); ++row)
            found.append(at(row, Recipients::Title).toString());
        return found;
    }
    QStringList typed(const QString &text)
    {
        m_recipients->setText(text);
        return titles();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SampleWorld>();
        m_mesh = &m_world->addMesh(u"acme"_s);
        m_world->letIn();
        m_mesh->inbox().introduce(hexKeyOf('z'), u"zoe"_s); // known, not there
        listPeers(*m_world->network.latest(), {listedPeer('b', u"ben"_s, u"idle"_s, u"on the docs"_s, {u"dev"_s}),
                                               listedPeer('a', u"big anna"_s, u"dnd"_s)});
        m_recipients = std::make_unique<Recipients>(m_world->meshes);
        m_recipients->setMeshId(m_mesh->record().mesh.toString());
    }
    void cleanup()
    {
        m_recipients.reset();
        m_world.reset();
    }

    void everybodyIsOfferedThoseWhoAreThereFirst()
    {
        const QAbstractItemModelTester tester(m_recipients.get(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(typed({}), (QStringList{u"Everyone"_s, u"@dev"_s, u"ben"_s, u"big anna"_s, u"zoe"_s}));
        QCOMPARE(at(2, Recipients::PresenceIcon).toString(), u"presence-idle"_s);
        QVERIFY(at(2, Recipients::Detail).toString().contains(u"on the docs"_s));
        QCOMPARE(at(4, Recipients::PresenceIcon).toString(), u"presence-offline"_s);
        QVERIFY(at(2, Recipients::Encrypted).toBool());
        QVERIFY(!at(0, Recipients::Encrypted).toBool());
        QVERIFY(!at(1, Recipients::Encrypted).toBool());
    }

    void theBeginningOfANameStandsBeforeTheMiddle()
    {
        QCOMPARE(typed(u"b"_s), (QStringList{u"ben"_s, u"big anna"_s}));
        QCOMPARE(typed(u"AN"_s), QStringList{u"big anna"_s});
        QCOMPARE(typed(u"nobody"_s), QStringList());
        QCOMPARE(typed(u" ben "_s), QStringList{u"ben"_s});
    }

    void aWholeKeyIsSomebodyEvenWhenUnheardOf()
    {
        const QString key = QString::fromLatin1(hexKeyOf('q'));
        QCOMPARE(typed(key).size(), 1);
        QCOMPARE(m_recipients->keyAt(0), key);
        QCOMPARE(typed(QString::fromLatin1(hexKeyOf('b')).first(12)), QStringList{u"ben"_s});
        QCOMPARE(typed(QString::fromLatin1(hexKeyOf('n'))), QStringList()); // our own
    }

    void aGroupCanBeNamedThatNobodyIsKnownIn()
    {
        QCOMPARE(typed(u"@ops"_s), QStringList{u"@ops"_s});
        QCOMPARE(typed(u"@dev"_s), QStringList{u"@dev"_s});
        QCOMPARE(typed(u"@two words"_s), QStringList());
    }

    void itIsSaidWhoItWillBeAndWhoCanReadIt()
    {
        m_recipients->setText(u"ben"_s);
        QVERIFY(m_recipients->summaryOf(0).contains(u"ben"_s));
        QVERIFY(m_recipients->summaryOf(0).contains(keysOf('b').publicKey().fingerprint()));
        m_recipients->setText(u"@dev"_s);
        QVERIFY(m_recipients->summaryOf(0).contains(u"Not end-to-end encrypted"_s));
        QCOMPARE(m_recipients->summaryOf(1), QString());
        QCOMPARE(m_recipients->keyAt(-1), QString());
    }

    void whoeverComesAppears()
    {
        QCOMPARE(typed(u"carl"_s), QStringList());
        m_world->clock.advance(Peers::restBetweenQuestions);
        m_mesh->peers().refresh();
        listPeers(*m_world->network.latest(), {listedPeer('k', u"carl"_s, u"idle"_s)});
        QCOMPARE(titles(), QStringList{u"carl"_s});
    }

    void noMoreThanSoManyAreOffered()
    {
        m_world->clock.advance(Peers::restBetweenQuestions);
        m_mesh->peers().refresh();
        QJsonArray many;
        for (int i = 0; i < 500; ++i) {
            QJsonObject peer = listedPeer('k', u"agent %1"_s.arg(i), u"idle"_s);
            peer[u"pubkey"_s] = u"%1"_s.arg(i, 64, 16, QChar(u'0'));
            many += peer;
        }
        listPeers(*m_world->network.latest(), many);
        QCOMPARE(m_recipients->rowCount(), int(Recipients::mostRows));
        QCOMPARE(typed(u"agent 499"_s), QStringList{u"agent 499"_s});
    }

    void aMeshThatIsLeftOffersNobody()
    {
        m_world->meshes.leave(m_mesh->record().mesh, this, [](const auto &) { });
        QTRY_COMPARE(m_recipients->rowCount(), 0);
        QCOMPARE(m_recipients->meshId(), QString());
    }
};

QTEST_MAIN(RecipientsTest)
#include "test_recipients.moc"
