// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/thread.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

// What can be done with a message of a Thread.
namespace meshtray::ui {
namespace {

constexpr qsizetype mostLinks = 10;

} // namespace

void Thread::copyText(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void Thread::copy(int row) const
{
    if (has(row))
        copyText(textOf(at(row)));
}

void Thread::copyQuoted(int row) const
{
    if (has(row))
        copyText(quoted(textOf(at(row))));
}

void Thread::copyCode(int row) const
{
    if (!has(row))
        return;
    QStringList blocks;
    for (const MessagePart &part : messageParts(textOf(at(row))))
        if (part.isCode())
            blocks.append(part.text);
    copyText(blocks.join(u'\n'));
}

bool Thread::hasCode(int row) const
{
    return has(row) && std::ranges::any_of(messageParts(textOf(at(row))), &MessagePart::isCode);
}

void Thread::setUnfolded(int row, bool unfolded)
{
    if (!has(row))
        return;
    if (unfolded)
        m_unfolded.insert(at(row).id);
    else
        m_unfolded.remove(at(row).id);
    refresh(row);
}

QStringList Thread::linksOf(int row) const
{
    QStringList links;
    if (!has(row))
        return links;
    for (const MessagePart &part : messageParts(textOf(at(row))))
        for (const TextSpan &span : part.spans)
            if (span.look == TextSpan::Look::Link && !links.contains(span.target) && links.size() < mostLinks)
                links.append(span.target);
    return links;
}

MessageLink Thread::linkTo(const QString &address) const
{
    return linkFrom(address).value_or(MessageLink());
}

void Thread::openLink(const QString &address) const
{
    if (const auto link = linkFrom(address))
        QDesktopServices::openUrl(QUrl(link->address, QUrl::StrictMode));
}

QList<MessageFact> Thread::detailsOf(int row) const
{
    return has(row) ? factsOf(at(row)) : QList<MessageFact>();
}

} // namespace meshtray::ui
