// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace meshtray::test {

/// A language that nobody speaks: every sentence of the program is twice as long as in English and stands in ⟦ ⟧, so
/// that a place that is too narrow for some language shows with this one.
class PseudoLanguage : public QTranslator {
    Q_OBJECT
public:
    enum class Script { Latin, Arabic };

    explicit PseudoLanguage(Script script, QObject *parent = nullptr);

    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }

private:
    const Script m_script;
};

} // namespace meshtray::test
