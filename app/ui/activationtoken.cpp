// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/activationtoken.h"

#include <algorithm>

namespace meshtray::ui {
namespace {

constexpr char variable[] = "XDG_ACTIVATION_TOKEN";

bool isToken(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

ActivationToken::ActivationToken(const QString &token)
{
    if (isToken(token))
        qputenv(variable, token.toLatin1());
}

ActivationToken::~ActivationToken()
{
    qunsetenv(variable);
}

} // namespace meshtray::ui
