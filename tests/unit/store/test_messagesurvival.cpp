// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "messagedata.h"
#include "support/fulldisk.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <cstdio>
#include <random>

using namespace meshtray;
using namespace meshtray::store;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto writerArgument = "--write-until-killed";

/// The other process: writes messages, some of them in groups, and says which of them are on the disk.
int writeUntilKilled(const QString &path, int run)
{
    auto store = MessageStore::open(path, archiveKey());
    if (!store)
        return 1;
    for (int number = 0;; ++number) {
        QByteArray done;
        const auto written = (*store)->atomically([&]() -> Result<void> {
            for (int i = 0; i <= number % 5; ++i) {
                const QByteArray id =
                    QByteArray::number(run) + '-' + QByteArray::number(number) + '-' + QByteArray::number(i);
                const auto message = received(id, QString::fromUtf8(id) + u" is the text"_s);
                if (const auto added = (*store)->addReceived(message, id); !added)
                    return std::unexpected(added.error());
                done += id + '\n';
            }
            return {};
        });
        if (!written)
            return 2;
        std::fwrite(done.constData(), 1, static_cast<size_t>(done.size()), stdout);
        std::fflush(stdout);
    }
}

} // namespace

/// What was written stays, whatever happens to the program or its disk.
class TestMessageSurvival : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKillLosesNothingThatWasSaidToBeDone()
    {
        MessageData data;
        data.close();
        std::mt19937 random(99);
        QSet<QByteArray> promised;
        for (int run = 0; run < 12; ++run) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(),
                         {QString::fromLatin1(writerArgument), data.path(), QString::number(run)});
            QByteArray said;
            const auto enough = static_cast<qsizetype>(40 + random() % 4000);
            while (said.size() < enough) {
                QVERIFY(writer.waitForReadyRead());
                said += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            said += writer.readAllStandardOutput();
            said.truncate(said.lastIndexOf('\n'));
            for (const QByteArray &id : said.split('\n'))
                promised.insert(id);

            data.reopen();
            QSet<QByteArray> found;
            for (const MessageRecord &message : data.all()) {
                QVERIFY(!message.isDamaged);
                QCOMPARE(message.text, QString::fromUtf8(message.id) + u" is the text"_s);
                found.insert(message.id);
            }
            QVERIFY((promised - found).isEmpty());
            // Copies of what was kept are known; nothing was half done.
            for (const QByteArray &id : promised)
                QCOMPARE(data.store->addReceived(received(id, {}), id).value(), MessageStore::Added::Known);
            data.close();
        }
        QVERIFY(promised.size() > 100);
    }

    void aFullDiskIsSaidAndForgottenWhenThereIsRoom()
    {
        MessageData data;
        QVERIFY(data.store->addReceived(received("before", u"x"_s), "1"));
        {
            const FullDisk full;
            const auto added = data.store->addReceived(received("lost", u"x"_s), "2");
            QVERIFY(!added);
            QCOMPARE(added.error().code, ErrorCode::Io);
            const auto sentToo = data.store->addSent(sent("s1", u"x"_s), envelopeOf("x"));
            QVERIFY(!sentToo);
            QCOMPARE(sentToo.error().code, ErrorCode::Io);
            QCOMPARE(idsOf(data.all()), QList<QByteArray>{"before"}); // reading goes on
        }
        // Not taken for copies of themselves.
        QCOMPARE(data.store->addReceived(received("lost", u"x"_s), "2").value(), MessageStore::Added::New);
        QVERIFY(data.store->addSent(sent("s1", u"x"_s), envelopeOf("x")));
        data.reopen();
        QCOMPARE(idsOf(data.all()), (QList<QByteArray>{"before", "lost", "s1"}));
    }

    void aGroupThatMeetsAFullDiskIsUndoneAsAWhole()
    {
        MessageData data;
        const auto group = data.store->atomically([&]() -> Result<void> {
            if (const auto first = data.store->addReceived(received("first", u"x"_s), "1"); !first)
                return std::unexpected(first.error());
            const FullDisk full;
            // More than the cache holds, so that it has to be written before the commit.
            const QString large(4'000'000, u'x');
            const auto second = data.store->addReceived(received("second", large), "2");
            return second ? Result<void>() : std::unexpected(second.error());
        });
        QVERIFY(!group);
        QCOMPARE(group.error().code, ErrorCode::Io);
        QCOMPARE(data.all().size(), 0);
        QCOMPARE(data.store->addReceived(received("first", u"x"_s), "1").value(), MessageStore::Added::New);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], writerArgument) == 0)
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    TestMessageSurvival test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_messagesurvival.moc"
