// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "doctorverb.h"

#include "ui/desktopappoptions.h"
#include "ui/doctor.h"
#include "ui/singleinstanceclient.h"

#include <QEventLoop>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace meshtray {
namespace {

QString signOf(ui::Verdict verdict)
{
    switch (verdict) {
    case ui::Verdict::Good:
        return u"✓"_s;
    case ui::Verdict::Notice:
        return u"!"_s;
    case ui::Verdict::Bad:
        break;
    }
    return u"✗"_s;
}

void print(const ui::Finding &finding)
{
    std::puts(qUtf8Printable(u"%1 %2: %3"_s.arg(signOf(finding.verdict), finding.subject, finding.found)));
    if (!finding.advice.isEmpty())
        std::puts(qUtf8Printable(u"  → "_s + finding.advice));
}

} // namespace

ExitCode runDoctor(const QString &profile)
{
    ui::Doctor doctor(ui::askRunningInstance(ui::profileFolder(profile), {{u"status"_s}, {}}));
    QEventLoop loop;
    QObject::connect(&doctor, &ui::Doctor::finished, &loop, &QEventLoop::quit);
    doctor.examine();
    loop.exec();
    for (const ui::Finding &finding : doctor.findings())
        print(finding);
    const bool isWell = std::ranges::none_of(
        doctor.findings(), [](const ui::Finding &finding) { return finding.verdict == ui::Verdict::Bad; });
    return isWell ? ExitCode::Done : ExitCode::Failed;
}

} // namespace meshtray
