// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/completion.h"

#include "ui/automationverbs.h"
#include "ui/desktopappoptions.h"

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

const QStringList &launchOptions()
{
    static const QStringList options{u"--profile"_s, u"--hidden"_s, u"--help"_s, u"--version"_s};
    return options;
}

QStringList firstWords()
{
    QStringList words{QString(doctorWord)};
    for (const AutomationVerb &verb : automationVerbs())
        words += verb.syntax.verb[0];
    words.removeDuplicates();
    return words;
}

/// The small ones of a choice like "now|next|low"; of "DAYS|forever" the second.
QStringList choices(const QString &word)
{
    QStringList words = word.split(u'|');
    words.removeIf([](const QString &choice) { return choice[0].isUpper(); });
    return word.contains(u'|') ? words : QStringList();
}

void addValue(Completion &completion, const QString &word)
{
    completion.words = choices(word);
    if (word == "FILE"_L1)
        completion.also = Completion::Also::Files;
    else if (word == "MESH"_L1)
        completion.also = Completion::Also::Meshes;
}

/// What stands behind an option in the usage line: "now|next|low".
QString valueOf(const QString &option, const QString &usage)
{
    const QString behind = usage.section(u'[' + option + u' ', 1);
    return behind.section(u']', 0, 0);
}

void addForVerb(Completion &completion, const AutomationSyntax &syntax, const QStringList &typed,
                const QString &current)
{
    qsizetype position = 0;
    bool isWord = false; // behind a lone "--" everything is one
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (isWord || !typed[i].startsWith("--"_L1))
            ++position;
        else if (typed[i] == "--"_L1)
            isWord = true;
        else if (syntax.valueOptions.contains(typed[i]) && ++i == typed.size())
            return addValue(completion, valueOf(typed.last(), syntax.usage));
    }
    if (!isWord && current.startsWith(u'-'))
        completion.words = syntax.valueOptions + syntax.flagOptions;
    else if (position < syntax.words.size())
        addValue(completion, syntax.words[position]);
}

/// Takes the options that stand before the verb off `typed`. False when the name of the profile is being typed.
bool takeLaunchOptions(Completion &completion, QStringList &typed)
{
    while (!typed.isEmpty() && typed[0].startsWith(u'-')) {
        const QString option = typed.takeFirst();
        if (option.startsWith("--profile="_L1))
            completion.profile = option.section(u'=', 1);
        if (option != "--profile"_L1)
            continue;
        if (typed.isEmpty())
            return false;
        completion.profile = typed.takeFirst();
    }
    return true;
}

void add(Completion &completion, QStringList typed, const QString &current)
{
    if (!takeLaunchOptions(completion, typed)) {
        completion.also = Completion::Also::Profiles;
    } else if (typed.isEmpty()) {
        completion.words = current.startsWith(u'-') ? launchOptions() : firstWords();
    } else if (const AutomationVerb *verb = findVerb(typed)) {
        addForVerb(completion, verb->syntax, typed.mid(verb->syntax.verb.size()), current);
    } else if (typed.size() == 1) {
        completion.words = secondWordsOf(typed[0]);
    }
}

} // namespace

Completion complete(const QStringList &words)
{
    Completion completion;
    QStringList typed = words;
    typed.removeAll(u"="_s); // bash makes a word of its own of it
    const QString current = words.isEmpty() || words.last() == "="_L1 ? QString() : typed.takeLast();
    add(completion, typed, current);
    completion.words.removeIf([&](const QString &word) { return !word.startsWith(current); });
    return completion;
}

} // namespace meshtray::ui
