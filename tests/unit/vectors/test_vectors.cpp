// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "groups.h"

#include <QTest>

#include <cstdio>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

using Check = void (*)(const VectorFile &, Report &);
struct Group {
    QString name;
    Check check;
    bool needsKeys = false; ///< nothing of it can be checked without the secrets of the group `keys`
};

const QList<Group> &groups()
{
    static const QList<Group> all = {
        {u"keys"_s, checkKeys, false},
        {u"hello"_s, checkHello, false},
        {u"invites"_s, checkInvites, false},
        {u"crypto_box"_s, checkBoxes, true},
        {u"broadcast_envelope"_s, checkBroadcasts, false},
        {u"session_attestation"_s, checkAttestations, false},
        {u"session_hello"_s, checkSessionHellos, true},
        {u"invite_v2"_s, checkCapabilities, false},
        {u"crypto_box_seal"_s, checkSealedBoxes, false},
        {u"topics_secretbox"_s, checkTopics, true},
        {u"safety_number"_s, checkSafetyNumbers, false},
        {u"request_fingerprint"_s, checkFingerprints, false},
        {u"backup_cmb1"_s, checkBackup, false},
    };
    return all;
}

} // namespace

/// Every known answer, checked in whatever file it is given: names and numbers of vectors are the file's own.
class TestVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGroupHolds_data();
    void aGroupHolds();
    void oneAnswerForEachFormatHolds();
    void somethingWasChecked();
    void cleanupTestCase();

private:
    void failOn(qsizetype failuresBefore) const;

    std::optional<VectorFile> m_file;
    std::optional<VectorFile> m_core;
    Report m_report;
};

void TestVectors::initTestCase()
{
    const QString folder = QStringLiteral(MESHTRAY_VECTOR_FOLDER);
    const QString given = qEnvironmentVariable("MESHTRAY_VECTORS");
    m_file = VectorFile::load(given.isEmpty() ? folder + "/full.json"_L1 : given);
    QVERIFY2(m_file, "the file of vectors cannot be read");
    if (given.isEmpty()) {
        m_core = VectorFile::load(folder + "/core.json"_L1);
        QVERIFY(m_core);
    }
}

void TestVectors::aGroupHolds_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < groups().size(); ++i)
        QTest::newRow(groups().at(i).name.toUtf8().constData()) << i;
}

void TestVectors::aGroupHolds()
{
    QFETCH(const qsizetype, index);
    const Group &group = groups().at(index);
    if (!m_file->has(group.name) || (group.needsKeys && !m_file->hasKeys())) {
        m_report.skip(group.name.toUtf8());
        QSKIP("this group, or the keys for it, is not in the file");
    }
    m_report.beginGroup(group.name.toUtf8());
    const qsizetype before = m_report.failures().size();
    group.check(*m_file, m_report);
    failOn(before);
}

void TestVectors::oneAnswerForEachFormatHolds()
{
    if (!m_core)
        QSKIP("a file of its own was given");
    m_report.beginGroup("core");
    const qsizetype before = m_report.failures().size();
    checkCore(*m_core, m_report);
    failOn(before);
}

void TestVectors::failOn(qsizetype failuresBefore) const
{
    const QStringList failures = m_report.failures().mid(failuresBefore);
    QVERIFY2(failures.isEmpty(), failures.join(u'\n').toUtf8().constData());
}

void TestVectors::somethingWasChecked()
{
    QVERIFY2(m_report.checked() > 0, "not one vector was checked");
}

void TestVectors::cleanupTestCase()
{
    std::puts(m_report.summary().constData());
}

QTEST_GUILESS_MAIN(TestVectors)
#include "test_vectors.moc"
