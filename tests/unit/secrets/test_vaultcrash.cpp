// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "vaultparts.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto writerVariable = "MESHTRAY_VAULT_TO_WRITE";

/// Writes ever higher numbers into a vault and tells each that is written, until it is killed.
int writeForEver(const QString &path)
{
    PassphraseSecretStore vault(path, cheap);
    if (!unlock(vault))
        return 1;
    int number = bytesFrom(vault, u"number"_s).toInt();
    while (writeTo(vault, u"number"_s, QByteArray::number(++number))) {
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

/// A kill -9 at any moment leaves the old file or the new one, and never less than what was said to be written.
class TestVaultCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKilledWriterLosesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secrets.vault"_s);
        {
            PassphraseSecretStore vault(path, cheap);
            QVERIFY(create(vault) && writeTo(vault, u"number"_s, "0"));
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(writerVariable), path);
        for (int round = 0; round < 20; ++round) {
            QProcess writer;
            writer.setProcessEnvironment(environment);
            writer.start(QCoreApplication::applicationFilePath(), {});
            const int enough = QRandomGenerator::global()->bounded(1, 12);
            QByteArray told;
            while (told.count('\n') < enough && writer.waitForReadyRead(20'000))
                told += writer.readAllStandardOutput();
            writer.kill();
            QVERIFY(writer.waitForFinished(20'000));
            told += writer.readAllStandardOutput();
            QVERIFY(told.count('\n') >= enough);
            const int last = told.left(told.lastIndexOf('\n')).split('\n').last().toInt();

            PassphraseSecretStore vault(path, cheap);
            QVERIFY2(unlock(vault), qPrintable(u"round %1"_s.arg(round)));
            const int kept = bytesFrom(vault, u"number"_s).toInt();
            QVERIFY2(kept == last || kept == last + 1, qPrintable(u"%1 after %2"_s.arg(kept).arg(last)));
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(writerVariable))
        return writeForEver(qEnvironmentVariable(writerVariable));
    TestVaultCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_vaultcrash.moc"
