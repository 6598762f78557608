// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/rulewords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

/// Where translators find the words of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

} // namespace

QString urgencyWords(const std::optional<notify::Urgency> &atLeast)
{
    if (atLeast == notify::Urgency::Now)
        return Words::tr("Priority now");
    if (atLeast == notify::Urgency::Next)
        return Words::tr("Priority next or now");
    return Words::tr("Any priority");
}

QString conditionWords(const notify::Rule &rule, const PlaceNames &names)
{
    QStringList parts;
    if (!rule.sender.isEmpty())
        parts += Words::tr("From %1").arg(names.member(rule.mesh, rule.sender));
    if (!rule.group.isEmpty())
        parts += Words::tr("To %1").arg(names.conversation(rule.mesh, rule.group));
    if (!rule.mesh.isEmpty())
        parts += Words::tr("In %1").arg(names.mesh(rule.mesh));
    if (rule.atLeast && *rule.atLeast != notify::Urgency::Low)
        parts += urgencyWords(rule.atLeast);
    return parts.isEmpty() ? Words::tr("Every message") : parts.join(u" · "_s);
}

QString treatmentWords(notify::Treatment treatment)
{
    switch (treatment) {
    case notify::Treatment::Tell:
        return Words::tr("Tell me as usual");
    case notify::Treatment::BreakThrough:
        return Words::tr("Tell me also in quiet hours");
    case notify::Treatment::Insist:
        return Words::tr("Tell me also in quiet hours, again and again until I have read it");
    case notify::Treatment::Keep:
        break;
    }
    return Words::tr("Do not tell me; it only counts as unread");
}

} // namespace meshtray::ui
