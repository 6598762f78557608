// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"

#include "ui/limitlist.h"

#include <QDir>
#include <QFile>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

int rowOf(const char *name)
{
    int row = 0;
    for (const broker::Limit &limit : broker::limits()) {
        if (limit.name == QByteArrayView(name))
            return row;
        ++row;
    }
    qFatal("there is no limit %s", name);
}

QVariant cell(const LimitList &limits, const char *name, int role)
{
    return limits.index(rowOf(name)).data(role);
}

} // namespace

class LimitListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsAsUsualAtFirst()
    {
        SampleWorld world;
        const LimitList limits(world.hosting);
        QVERIFY(limits.rowCount() > 10);
        for (int row = 0; row < limits.rowCount(); ++row) {
            QVERIFY(limits.index(row).data(LimitList::Usual).toBool());
            QVERIFY(!limits.index(row).data(LimitList::Label).toString().isEmpty());
            QVERIFY(limits.index(row).data(LimitList::Problem).toString().isEmpty());
        }
        QVERIFY(!limits.isEdited());
        QVERIFY(!limits.canSave());
    }

    void whatDoesNotFitIsToldInTheTablesWordsAndNotSaved()
    {
        SampleWorld world;
        LimitList limits(world.hosting);
        limits.edit(rowOf("max-connections"), u"0"_s);
        broker::BrokerConfig config;
        QCOMPARE(cell(limits, "max-connections", LimitList::Problem).toString(),
                 broker::findLimit(u"max-connections")->set(config, u"0"_s).error().message);
        QVERIFY(!limits.canSave());
        limits.save();
        QVERIFY(!limits.problem().isEmpty());
        QVERIFY(world.hosting.limits().isEmpty());
        limits.reset(rowOf("max-connections"));
        QVERIFY(cell(limits, "max-connections", LimitList::Problem).toString().isEmpty());
        QVERIFY(!limits.isEdited());
    }

    void limitsThatContradictEachOtherAreNotSaved()
    {
        SampleWorld world;
        LimitList limits(world.hosting);
        limits.edit(rowOf("ping-interval"), u"30m"_s);
        limits.edit(rowOf("pong-deadline"), u"1s"_s);
        QVERIFY(!limits.problem().isEmpty());
        QVERIFY(!limits.canSave());
    }

    void whatIsSavedIsThereTheNextTime()
    {
        SampleWorld world;
        LimitList limits(world.hosting);
        limits.edit(rowOf("max-connections"), u" 250 "_s);
        QVERIFY(limits.canSave());
        limits.save();
        QVERIFY(!limits.isEdited());
        QTRY_VERIFY(QFile::exists(world.folder.filePath(u"hosting.json"_s)));
        HostingService later(world.folder.path(), world.meshes, world.clock);
        const LimitList read(later);
        QCOMPARE(cell(read, "max-connections", LimitList::Value).toString(), u"250"_s);
        QVERIFY(!cell(read, "max-connections", LimitList::Usual).toBool());
    }

    void whatCannotBeSavedIsToldAndIsStillToBeSaved()
    {
        SampleWorld world;
        LimitList limits(world.hosting);
        QVERIFY(QDir(world.folder.path()).mkdir(u"hosting.json"_s));
        limits.edit(rowOf("max-connections"), u"250"_s);
        limits.save();
        QTRY_VERIFY(!limits.problem().isEmpty());
        QVERIFY(world.hosting.limits().isEmpty());
        QVERIFY(limits.canSave());
        QCOMPARE(cell(limits, "max-connections", LimitList::Value).toString(), u"250"_s);

        limits.edit(rowOf("max-connections"), u"251"_s);
        QVERIFY(limits.problem().isEmpty());
        QVERIFY(QDir(world.folder.path()).rmdir(u"hosting.json"_s));
        limits.save();
        QTRY_VERIFY(QFile::exists(world.folder.filePath(u"hosting.json"_s)));
        QCOMPARE(world.hosting.limits().value(u"max-connections"_s), u"251"_s);
    }

    void theSameInOtherWordsIsAsUsual()
    {
        SampleWorld world;
        LimitList limits(world.hosting);
        limits.edit(rowOf("retention"), u"168h"_s);
        QVERIFY(cell(limits, "retention", LimitList::Usual).toBool());
        QVERIFY(!limits.isEdited());
    }

    void aRunningBrokerGetsThemWithARestart()
    {
        SampleWorld world;
        bool hosted = false;
        world.hosting.start({u"Acme"_s, {{QHostAddress(QHostAddress::LocalHost), 0}}, u"nadia"_s}, this,
                            [&](const Result<Hosting> &result) { hosted = result.has_value(); });
        QTRY_VERIFY(hosted);
        LimitList limits(world.hosting);
        QVERIFY(!limits.isPending());
        limits.edit(rowOf("max-connections"), u"7"_s);
        limits.save();
        QVERIFY(limits.isPending());
        limits.restart();
        QVERIFY(!std::holds_alternative<Hosting>(world.hosting.state()));
        QTRY_VERIFY(std::holds_alternative<Hosting>(world.hosting.state()));
        QVERIFY(!limits.isPending());
        QCOMPARE(world.hosting.limits().value(u"max-connections"_s), u"7"_s);
    }
};

QTEST_MAIN(LimitListTest)
#include "test_limitlist.moc"
