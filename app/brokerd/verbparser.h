// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QCommandLineParser>
#include <QStringList>

namespace meshtray::brokerd {

/// What a command that cannot be understood is answered with.
std::unexpected<Error> misuse(const QString &sentence);

/// The options of one verb and what it is about. Every verb has --data.
class VerbParser {
public:
    explicit VerbParser(QString verb);

    void add(const QString &name, const QString &value, const QString &byDefault = {});
    /// An option without a value.
    void addSwitch(const QString &name);

    /// `arguments`: what stands behind the verb. `subjects`: what the words in it are, in their order, as they are
    /// called when one is missing.
    Result<void> parse(const QStringList &arguments, const QStringList &subjects = {});

    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString folder(const QString &option) const; ///< absolute
    QString dataFolder() const { return folder(QStringLiteral("data")); }
    QString subject(int number = 0) const { return m_parser.positionalArguments().at(number); }

private:
    QString m_verb;
    QCommandLineParser m_parser;
};

} // namespace meshtray::brokerd
