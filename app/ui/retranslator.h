// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace meshtray::ui {

/// Hears that the language of the program is another one (QEvent::LanguageChange, several times for one change) and
/// calls `retranslate` once for it, from the event loop.
class Retranslator : public QObject {
    Q_OBJECT
public:
    explicit Retranslator(std::function<void()> retranslate, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_retranslate;
    bool m_isComing = false;
};

/// Has everything that shows `model` ask it again: each of its properties, and each row when it is a list. For models
/// whose words are made when they are asked for.
void sayAnew(QObject &model);

} // namespace meshtray::ui
