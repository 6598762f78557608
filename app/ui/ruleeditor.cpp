// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/ruleeditor.h"

#include "ui/rulewords.h"

#include <algorithm>
#include <array>

namespace meshtray::ui {
namespace {

constexpr std::array<std::optional<notify::Urgency>, 3> urgencies{std::nullopt, notify::Urgency::Next,
                                                                  notify::Urgency::Now};
constexpr std::array treatments{notify::Treatment::Tell, notify::Treatment::BreakThrough, notify::Treatment::Insist,
                                notify::Treatment::Keep};

int indexOf(const QList<NamedPlace> &options, const QString &value)
{
    const auto found = std::ranges::find(options, value, &NamedPlace::value);
    return found == options.end() ? 0 : static_cast<int>(found - options.begin());
}

QString valueAt(const QList<NamedPlace> &options, int index)
{
    return options.value(index).value;
}

/// So that changing a rule does not lose what is not known now.
void addMissing(QList<NamedPlace> &options, const QString &value, const QString &words)
{
    if (std::ranges::find(options, value, &NamedPlace::value) == options.end())
        options.append({value, words});
}

} // namespace

RuleEditor::RuleEditor(SettingsStore &settings, MeshService &meshes, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_names(meshes)
{
    collectOptions();
}

QStringList RuleEditor::wordsOf(const Options &options)
{
    QStringList words;
    for (const NamedPlace &option : options)
        words += option.words;
    return words;
}

void RuleEditor::collectOptions()
{
    m_meshOptions = Options{{{}, tr("In every mesh")}} + m_names.meshes();
    addMissing(m_meshOptions, m_rule.mesh, m_names.mesh(m_rule.mesh));
    m_senderOptions = Options{{{}, tr("From anybody")}} + m_names.members(m_rule.mesh);
    addMissing(m_senderOptions, m_rule.sender, m_names.member(m_rule.mesh, m_rule.sender));
    m_groupOptions = Options{{{}, tr("To me or to many")}};
    const auto groups = m_names.groups(m_rule.mesh);
    for (const NamedPlace &group : groups)
        m_groupOptions.append({group.value, tr("To %1").arg(group.words)});
    addMissing(m_groupOptions, m_rule.group, tr("To %1").arg(m_names.conversation(m_rule.mesh, m_rule.group)));
}

int RuleEditor::mesh() const
{
    return indexOf(m_meshOptions, m_rule.mesh);
}

void RuleEditor::setMesh(int index)
{
    const QString mesh = valueAt(m_meshOptions, index);
    if (mesh == m_rule.mesh)
        return;
    m_rule.mesh = mesh;
    const QString sender = m_rule.sender;
    const QString group = m_rule.group;
    m_rule.sender.clear();
    m_rule.group.clear();
    collectOptions();
    // who is not in that mesh would never match
    m_rule.sender = valueAt(m_senderOptions, indexOf(m_senderOptions, sender));
    m_rule.group = valueAt(m_groupOptions, indexOf(m_groupOptions, group));
    Q_EMIT changed();
}

int RuleEditor::sender() const
{
    return indexOf(m_senderOptions, m_rule.sender);
}

void RuleEditor::setSender(int index)
{
    m_rule.sender = valueAt(m_senderOptions, index);
    Q_EMIT changed();
}

int RuleEditor::group() const
{
    return indexOf(m_groupOptions, m_rule.group);
}

void RuleEditor::setGroup(int index)
{
    m_rule.group = valueAt(m_groupOptions, index);
    Q_EMIT changed();
}

QStringList RuleEditor::urgencyNames() const
{
    QStringList names;
    for (const auto &urgency : urgencies)
        names += urgencyWords(urgency);
    return names;
}

int RuleEditor::urgency() const
{
    const auto found = std::ranges::find(urgencies, m_rule.atLeast);
    return found == urgencies.end() ? 0 : static_cast<int>(found - urgencies.begin());
}

void RuleEditor::setUrgency(int index)
{
    if (index < 0 || index >= static_cast<int>(urgencies.size()))
        return;
    m_rule.atLeast = urgencies.at(static_cast<size_t>(index));
    Q_EMIT changed();
}

QStringList RuleEditor::treatmentNames() const
{
    QStringList names;
    for (const auto treatment : treatments)
        names += treatmentWords(treatment);
    return names;
}

int RuleEditor::treatment() const
{
    return static_cast<int>(std::ranges::find(treatments, m_rule.treatment) - treatments.begin());
}

void RuleEditor::setTreatment(int index)
{
    if (index < 0 || index >= static_cast<int>(treatments.size()))
        return;
    m_rule.treatment = treatments.at(static_cast<size_t>(index));
    Q_EMIT changed();
}

QString RuleEditor::words() const
{
    return conditionWords(m_rule, m_names);
}

void RuleEditor::begin(int row)
{
    const QList<notify::Rule> &rules = m_settings.current().notifications.rules;
    const bool isKnown = row >= 0 && row < rules.size();
    m_row = isKnown ? row : -1;
    m_rule = isKnown ? rules.at(row) : notify::Rule();
    collectOptions();
    Q_EMIT changed();
}

void RuleEditor::accept()
{
    notify::Policy policy = m_settings.current().notifications;
    if (m_row >= 0 && m_row < policy.rules.size())
        policy.rules[m_row] = m_rule;
    else
        policy.rules.append(m_rule);
    m_settings.setNotifications(policy);
}

} // namespace meshtray::ui
