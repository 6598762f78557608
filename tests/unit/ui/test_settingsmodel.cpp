// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"

#include "ui/settingsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;

namespace {

void type(SecretField &field, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&field, &press);
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What stands behind the pages of the settings, but for notifications.
class SettingsModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<SettingsModel> m_model;

    static SettingsSubjects subjectsOf(SampleWorld &world)
    {
        return {world.settings, world.meshes, world.hosting, world.keys, world.clock};
    }
    QString file(const QString &name) const { return m_world->folder.filePath(name); }
    const Settings &settings() const { return m_world->settings.current(); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SampleWorld>();
        m_world->addMesh(u"studio"_s);
        m_model = std::make_unique<SettingsModel>(subjectsOf(*m_world));
    }
    void cleanup()
    {
        m_model.reset();
        m_world.reset();
    }

    void aProxyIsUsedOnceItsAddressIsWhole()
    {
        ProxyModel &proxy = *m_model->proxy();
        QCOMPARE(proxy.kind(), ProxyModel::System);
        proxy.setKind(ProxyModel::Own);
        QVERIFY(proxy.problem().contains(u"local network"_s));
        QCOMPARE(std::get<client::OwnProxy>(proxyWishOf(settings())).proxy.hostName(), u"proxy.invalid"_s);
        proxy.setAddress(u"socks5://127.0.0.1"_s);
        QVERIFY(proxy.problem().contains(u"port"_s));
        proxy.apply();
        QCOMPARE(settings().proxyAddress, QString());
        proxy.setAddress(u"socks5://127.0.0.1:9050"_s);
        QVERIFY(proxy.isPending());
        QCOMPARE(proxy.problem(), QString());
        proxy.apply();
        QVERIFY(!proxy.isPending());
        QCOMPARE(std::get<client::OwnProxy>(proxyWishOf(settings())).proxy.port(), quint16(9050));
        proxy.setKind(ProxyModel::None);
        QVERIFY(std::holds_alternative<client::NoProxy>(proxyWishOf(settings())));
        QCOMPARE(settings().proxyAddress, u"socks5://127.0.0.1:9050"_s); // still there for the next time
    }

    void languagesAreCalledByTheirOwnNames()
    {
        LanguageModel &language = *m_model->language();
        QVERIFY(language.names().contains(u"Deutsch"_s));
        QVERIFY(language.names().contains(u"العربية"_s));
        QCOMPARE(language.current(), 0);
        language.choose(static_cast<int>(language.names().indexOf(u"日本語"_s)));
        QCOMPARE(settings().language, u"ja"_s);
        QCOMPARE(language.names().at(language.current()), u"日本語"_s);
        language.choose(0);
        QCOMPARE(settings().language, QString());
        language.choose(99);
        QCOMPARE(language.current(), 0);
    }

    void keepingShorterSaysWhatGoes()
    {
        RetentionModel &retention = *m_model->retention();
        QCOMPARE(retention.current(), 0);
        const int last = static_cast<int>(retention.names().size()) - 1;
        QVERIFY(!retention.consequences(last).isEmpty());
        QCOMPARE(retention.consequences(0), QString());
        retention.choose(last);
        QCOMPARE(m_world->meshes.retentionDays(), std::optional(1));
        QCOMPARE(retention.current(), last);
        for (int longer = 0; longer <= last; ++longer)
            QCOMPARE(retention.consequences(longer), QString());
        retention.choose(0);
        QCOMPARE(m_world->meshes.retentionDays(), std::optional<int>());
    }

    void aRetentionChosenByACommandIsAmongTheChoices()
    {
        QVERIFY(m_world->meshes.setRetention(45));
        RetentionModel &retention = *m_model->retention();
        retention.refresh();
        QVERIFY(retention.current() > 0);
        QVERIFY(retention.names().at(retention.current()).contains(u"45"_s));
    }

    void messagesAreWrittenIntoANewFile()
    {
        ExportModel &exporting = *m_model->exporting();
        QCOMPARE(exporting.meshNames(), QStringList(u"studio"_s));
        QVERIFY(exporting.file().endsWith(u".json"_s));
        exporting.setFile(u"not absolute"_s);
        QVERIFY(!exporting.canExport());
        exporting.setFile(file(u"all.json"_s));
        exporting.run();
        QTRY_VERIFY(!exporting.isBusy());
        QCOMPARE(exporting.failure(), QString());
        QVERIFY(exporting.outcome().contains(u"all.json"_s));
        QVERIFY(contentOf(file(u"all.json"_s)).startsWith('['));
        exporting.run(); // it is there now
        QTRY_VERIFY(!exporting.failure().isEmpty());
    }

    void aMeshIsShownWithWhatIsWorthKnowing()
    {
        MeshTable &table = *m_model->meshes();
        QCOMPARE(table.count(), 1);
        const QModelIndex row = table.index(0);
        QCOMPARE(row.data(MeshTable::Name).toString(), u"studio"_s);
        QCOMPARE(row.data(MeshTable::OurName).toString(), u"nadia@laptop"_s);
        QVERIFY(row.data(MeshTable::Broker).toString().startsWith(u"192.168.1.20:7900"_s));
        QVERIFY(row.data(MeshTable::Owned).toBool());
        m_world->addMesh(u"home"_s);
        QCOMPARE(table.count(), 2);
        QCOMPARE(m_model->exporting()->meshNames().size(), 2); // follows
    }

    void whatWasBackedUpCanBeRestored()
    {
        BackupModel &backup = *m_model->backup();
        backup.setFile(file(u"all.cmb"_s));
        SecretField first;
        SecretField second;
        type(first, u"four words and some"_s);
        type(second, u"four words and sone"_s);
        QSignalSpy refused(&backup, &BackupModel::refused);
        backup.write(&first, &second);
        QCOMPARE(refused.count(), 1);
        QVERIFY(backup.failure().contains(u"not the same"_s));
        second.clear();
        type(second, u"four words and some"_s);
        backup.write(&first, &second);
        QTRY_VERIFY(!backup.isBusy());
        QCOMPARE(backup.failure(), QString());
        QVERIFY(backup.outcome().contains(u"all.cmb"_s));
        QCOMPARE(first.length() + second.length(), 0);

        SampleWorld other;
        SettingsModel elsewhere(subjectsOf(other));
        ImportModel &restoring = *elsewhere.restoring();
        restoring.setFile(file(u"all.cmb"_s));
        type(first, u"four words and sone"_s);
        restoring.previewBackup(&first);
        QTRY_VERIFY(!restoring.isBusy());
        QVERIFY(!restoring.failure().isEmpty());
        first.clear();
        type(first, u"four words and some"_s);
        restoring.previewBackup(&first);
        QTRY_VERIFY(restoring.canImport());
        QCOMPARE(restoring.count(), 1);
        QVERIFY(other.meshes.meshes().empty()); // so far it was only looked at
        restoring.importBackup(&first);
        QTRY_VERIFY(!restoring.isBusy());
        QCOMPARE(other.meshes.meshes().size(), size_t(1));
        QCOMPARE(first.length(), 0);
        QVERIFY(!restoring.canImport());
    }

    void aShortPassphraseIsRefusedAndAnOldFileIsNotWrittenOver()
    {
        BackupModel &backup = *m_model->backup();
        SecretField first;
        SecretField second;
        type(first, u"short"_s);
        type(second, u"short"_s);
        backup.setFile(file(u"all.cmb"_s));
        backup.write(&first, &second);
        QVERIFY(backup.failure().contains(u"too short"_s));
        QVERIFY(!QFile::exists(file(u"all.cmb"_s)));
        backup.setFile(file(u"meshes.json"_s));
        type(first, u" but longer now"_s);
        type(second, u" but longer now"_s);
        const QByteArray before = contentOf(file(u"meshes.json"_s));
        backup.write(&first, &second);
        QTRY_VERIFY(!backup.failure().isEmpty());
        QCOMPARE(contentOf(file(u"meshes.json"_s)), before);
        QVERIFY(first.length() > 0); // for the next attempt
        backup.setFile(u"relative.cmb"_s);
        backup.write(&first, &second);
        QVERIFY(backup.failure().contains(u"whole path"_s));
    }

    void aFileThatIsNoneIsSaidToBeNone()
    {
        ImportModel &importing = *m_model->importing();
        QCOMPARE(importing.file(), importing.clientFile());
        importing.setFile(file(u"nothing.json"_s));
        importing.previewClient();
        QTRY_VERIFY(!importing.failure().isEmpty());
        QVERIFY(!importing.canImport());
        importing.importClient(); // does nothing
        QVERIFY(!importing.isBusy());
        importing.setFile(file(u"another.json"_s));
        QCOMPARE(importing.failure(), QString()); // that was about the other one
    }

    void theSafetyNumberIsThatOfTheMesh()
    {
        Mesh &studio = *m_world->meshes.meshes().front();
        SafetyModel &safety = *m_model->safety();
        safety.show(studio.record().mesh.toString());
        QCOMPARE(safety.number(), QString());
        m_world->receive(studio, u"Hello."_s, {Trust::Direct, hexKeyOf('l'), u"lena@desk"_s, {}});
        m_world->receive(studio, u"Hello."_s, {Trust::Direct, hexKeyOf('t'), u"tomo"_s, {}});
        safety.show(studio.record().mesh.toString());
        QCOMPARE(safety.memberNames().size(), 2);
        safety.setMember(1);
        QVERIFY(safety.memberNames().at(1).startsWith(u"tomo"_s));
        QCOMPARE(safety.number(), studio.safetyNumber(keysOf('t').publicKey()));
        safety.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), safety.number());
        safety.show(u"mesh-unknown"_s);
        QCOMPARE(safety.number(), QString());
    }

    void whatIsCopiedForHelpHasNothingOfThePerson()
    {
        Mesh &studio = *m_world->meshes.meshes().front();
        m_world->receive(studio, u"secret words"_s, {Trust::Direct, hexKeyOf('l'), u"lena@desk"_s, {}});
        m_model->proxy()->setAddress(u"http://proxy.example.org:1"_s);
        m_model->proxy()->setKind(ProxyModel::Own);
        m_model->proxy()->apply();
        m_model->about()->copyDiagnosis();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"Mesh 1: connecting, ws, local network, ours"_s));
        QVERIFY(text.contains(u"Proxy: own"_s));
        for (const QString &secret :
             {u"secret"_s, u"lena"_s, u"nadia"_s, u"studio"_s, u"192.168"_s, u"proxy.example"_s, u"member01"_s,
              m_world->folder.path(), QString::fromLatin1(keysOf('n').publicKey().toHex())})
            QVERIFY2(!text.contains(secret), qPrintable(secret));
    }
};

QTEST_MAIN(SettingsModelTest)
#include "test_settingsmodel.moc"
