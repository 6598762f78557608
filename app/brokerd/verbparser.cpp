// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/verbparser.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

QString sentence(const QString &text)
{
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

std::unexpected<Error> misuse(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence + u" Try --help."_s);
}

VerbParser::VerbParser(QString verb)
    : m_verb(std::move(verb))
{
    add(u"data"_s, u"DIR"_s);
}

void VerbParser::add(const QString &name, const QString &value, const QString &byDefault)
{
    m_parser.addOption({name, {}, value, byDefault});
}

void VerbParser::addSwitch(const QString &name)
{
    m_parser.addOption(QCommandLineOption(name));
}

Result<void> VerbParser::parse(const QStringList &arguments, const QStringList &subjects)
{
    if (!m_parser.parse(QStringList{m_verb} + arguments))
        return misuse(u"%1: %2"_s.arg(m_verb, sentence(m_parser.errorText())));
    if (value(u"data"_s).isEmpty())
        return misuse(u"%1: --data DIR is missing."_s.arg(m_verb));
    const QStringList words = m_parser.positionalArguments();
    if (words.size() < subjects.size())
        return misuse(u"%1: %2 is missing."_s.arg(m_verb, subjects.at(words.size())));
    if (words.size() > subjects.size())
        return misuse(u"%1: “%2” is one argument too many."_s.arg(m_verb, words.at(subjects.size())));
    return {};
}

QString VerbParser::folder(const QString &option) const
{
    return QDir(value(option)).absolutePath();
}

} // namespace meshtray::brokerd
