// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"
#include "ui/chat.h"
#include "ui/searchmodel.h"
#include "ui/searchsnippet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;

class SearchTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<Chat> m_chat;
    std::unique_ptr<SearchModel> m_search;
    int m_count = 0;

    /// Kept on the disk, as if it had left memory long ago.
    void keep(Mesh &mesh, char from, const QString &text, int minutesAgo = 0)
    {
        store::MessageRecord message;
        message.id = "kept-" + QByteArray::number(++m_count);
        message.at = message.arrivedAt = m_world->clock.wallMs() - minutesAgo * 60'000LL;
        message.conversation = message.peer = hexKeyOf(from);
        message.peerName = QString(QLatin1Char(from));
        message.trust = "direct";
        message.text = text;
        mesh.history().addReceived(message, {}, [](const Result<History::Added> &added) { QVERIFY(added); });
    }
    /// Until everything is on the disk.
    static void settle(Mesh &mesh)
    {
        bool isDone = false;
        mesh.history().markAllRead([&](const auto &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    QStringList texts() const
    {
        QStringList found;
        for (int row = 0; row < m_search->rowCount(); ++row)
            found.append(m_search->data(m_search->index(row), SearchModel::Snippet).value<MessagePart>().text);
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SampleWorld>();
        m_list = std::make_unique<ConversationList>(m_world->meshes, m_world->clock);
        m_chat = std::make_unique<Chat>(m_world->meshes, *m_list, m_world->clock);
        m_search = std::make_unique<SearchModel>(m_world->meshes, *m_chat, m_world->clock);
    }
    void cleanup()
    {
        m_search.reset();
        m_chat.reset();
        m_list.reset();
        m_world.reset();
    }

    void everyMeshIsSearchedAndTheNewestComesFirst()
    {
        const QAbstractItemModelTester tester(m_search.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Mesh &acme = m_world->addMesh(u"acme"_s);
        Mesh &home = m_world->addMesh(u"home"_s);
        keep(acme, 'a', u"the Build is green"_s, 3);
        keep(home, 'b', u"no build today"_s, 2);
        keep(acme, 'a', u"build it again"_s, 1);
        keep(acme, 'a', u"nothing of it"_s, 1);
        settle(acme);
        settle(home);
        QCOMPARE(m_search->scopes(), (QStringList{u"All meshes"_s, u"acme"_s, u"home"_s}));
        m_search->setQuery(u"build"_s);
        QVERIFY(m_search->isBusy());
        QTRY_VERIFY(!m_search->isBusy());
        QCOMPARE(texts(), (QStringList{u"build it again"_s, u"no build today"_s, u"the Build is green"_s}));
        QCOMPARE(m_search->problem(), QString());
        m_search->setScope(2);
        QTRY_VERIFY(!m_search->isBusy());
        QCOMPARE(texts(), QStringList{u"no build today"_s});
        m_search->setQuery({});
        QCOMPARE(m_search->rowCount(), 0);
        QVERIFY(!m_search->isBusy());
    }

    void theLastQueryCounts()
    {
        Mesh &acme = m_world->addMesh(u"acme"_s);
        keep(acme, 'a', u"one"_s);
        keep(acme, 'a', u"two"_s);
        settle(acme);
        m_search->setQuery(u"one"_s);
        m_search->setQuery(u"on"_s);
        m_search->setQuery(u"two"_s);
        QTRY_VERIFY(!m_search->isBusy());
        QCOMPARE(texts(), QStringList{u"two"_s});
        QCOMPARE(m_search->problem(), QString());
    }

    void aHitIsOpenedWhereItStands()
    {
        Mesh &acme = m_world->addMesh(u"acme"_s);
        for (int i = 0; i < 600; ++i)
            keep(acme, 'a', i == 5 ? u"the needle"_s : u"hay"_s, 600 - i);
        settle(acme);
        m_search->setQuery(u"needle"_s);
        QTRY_COMPARE(m_search->rowCount(), 1);
        QSignalSpy wanted(m_chat->thread(), &Thread::wanted);
        m_search->open(0);
        QCOMPARE(m_chat->peerKey(), hexKeyOf('a'));
        QTRY_COMPARE(wanted.count(), 1);
        const int row = wanted.first().first().toInt();
        const Thread &thread = *m_chat->thread();
        QCOMPARE(thread.data(thread.index(row), Thread::BodyText).toString(), u"the needle"_s);
        QVERIFY(thread.isDetached());
        QVERIFY(thread.rowCount() < 600);
        m_search->open(7); // there is none
    }

    void aMeshThatCannotBeSearchedIsTold()
    {
        Mesh &acme = m_world->addMesh(u"acme"_s);
        keep(acme, 'a', u"one"_s);
        settle(acme);
        m_search->setQuery(u"one"_s);
        std::optional<bool> other; // calls off the search of the window
        acme.history().search(u"one"_s, 5, [&](const auto &found) { other = found.has_value(); });
        QTRY_VERIFY(!m_search->isBusy());
        QVERIFY(!m_search->problem().isEmpty());
        QTRY_VERIFY(other.has_value());
    }

    void aMeshThatIsLeftTakesItsHitsAlong()
    {
        Mesh &acme = m_world->addMesh(u"acme"_s);
        keep(acme, 'a', u"one"_s);
        settle(acme);
        m_search->setQuery(u"one"_s);
        m_search->setScope(1);
        QTRY_COMPARE(m_search->rowCount(), 1);
        bool isLeft = false;
        m_world->meshes.leave(acme.record().mesh, this, [&](const auto &) { isLeft = true; });
        QTRY_VERIFY(isLeft);
        QCOMPARE(m_search->rowCount(), 0);
        QCOMPARE(m_search->scope(), 0);
    }

    void theWordsFoundAreMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const QString filling = u"0123456789 "_s;
        QTest::newRow("one") << u"the Build is green"_s << u"build"_s << u"the [Build] is green"_s;
        QTest::newRow("every place") << u"a b a"_s << u"a"_s << u"[a] b [a]"_s;
        QTest::newRow("two that overlap") << u"abcd"_s << u"abc bcd"_s << u"[abcd]"_s;
        QTest::newRow("lines become spaces") << u"a\n\n b\tc"_s << u"b"_s << u"a [b] c"_s;
        QTest::newRow("direction characters go") << u"a\u202eb"_s << u"b"_s << u"a[b]"_s;
        QTest::newRow("written otherwise") << u"Straße"_s << u"strasse"_s << u"Straße"_s;
        QTest::newRow("far in") << filling.repeated(20) + u"needle"_s << u"needle"_s
                                << u"…"_s + filling.repeated(3) + u"[needle]"_s;
        QTest::newRow("cut at the end") << u"needle "_s + filling.repeated(20) << u"needle"_s
                                        << u"[needle] "_s + (filling.repeated(20)).left(153) + u"…"_s;
    }
    void theWordsFoundAreMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        const MessagePart snippet = snippetOf(text, query);
        QString drawing = snippet.text;
        for (auto span = snippet.spans.crbegin(); span != snippet.spans.crend(); ++span) {
            QCOMPARE(span->look, TextSpan::Look::Found);
            drawing.insert(span->start + span->length, u']');
            drawing.insert(span->start, u'[');
        }
        QTEST(drawing, "expected");
    }
};

QTEST_MAIN(SearchTest)
#include "test_search.moc"
