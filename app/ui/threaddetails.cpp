// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/threaddetails.h"

#include "core/overloaded.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qsizetype longestId = 128;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageDetails)
};

QString inWords(protocol::Priority priority)
{
    switch (priority) {
    case protocol::Priority::Now:
        return Words::tr("Now: delivered even when the receiver is working or does not want to be disturbed");
    case protocol::Priority::Next:
        return Words::tr("Next: delivered when the receiver is idle");
    case protocol::Priority::Low:
        break;
    }
    return Words::tr("Low: delivered when the receiver is idle, without hurry");
}

/// What a mark means, in a sentence.
QString inWords(Trust trust)
{
    switch (trust) {
    case Trust::Direct:
        return Words::tr("End-to-end encrypted for you, and opened with the sender's key: nobody else can have written "
                         "or read it.");
    case Trust::Plain:
        return Words::tr("Not encrypted: the broker could read and change it, and the sender is what the broker says.");
    case Trust::NotAuthenticated:
        return Words::tr("Nobody vouches for who wrote it.");
    case Trust::Undecryptable:
        return Words::tr("It does not open with your key: it was sealed for another key, or damaged on the way.");
    case Trust::Reflected:
        return Words::tr("It is a copy of a message that was sent the other way. Somebody sent it back.");
    case Trust::CrossMesh:
        return Words::tr("It is a copy of a message of another mesh of yours.");
    case Trust::Damaged:
        return Words::tr("What was kept of it on this computer does not open any more.");
    case Trust::System:
        break;
    }
    return Words::tr("News of the broker.");
}

QString fullTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::LongFormat);
}

QString idOf(const QByteArray &id)
{
    return singleLine(QString::fromUtf8(id), longestId);
}

void add(QList<MessageFact> &facts, const QString &label, const QString &value, bool fixed = false)
{
    if (!value.isEmpty())
        facts.append({label, value, fixed});
}

void describe(QList<MessageFact> &facts, const Received &received)
{
    add(facts, Words::tr("From"), singleLine(received.senderName));
    add(facts, Words::tr("Sender's key"), fingerprintOf(received.senderKey), true);
    add(facts, Words::tr("Member behind it, as the broker says"), fingerprintOf(received.memberKey), true);
    add(facts, Words::tr("Sent to"), received.target == everyoneKey ? Words::tr("Everyone") : idOf(received.target));
    add(facts, Words::tr("Who could read it"), inWords(received.trust));
}

void describe(QList<MessageFact> &facts, const Sent &sent)
{
    add(facts, Words::tr("Sent to"), sent.target == everyoneKey ? Words::tr("Everyone") : singleLine(sent.targetName));
    add(facts, Words::tr("Receiver's key"), fingerprintOf(sent.target), true);
    add(facts, Words::tr("State"), markOf(sent.state).words);
    if (const auto *accepted = std::get_if<client::Accepted>(&sent.state))
        add(facts, Words::tr("The broker's number"), idOf(accepted->messageId), true);
    add(facts, Words::tr("Who can read it"),
        fingerprintOf(sent.target).isEmpty() ? Words::tr("Not end-to-end encrypted: its receivers and the broker.")
                                             : Words::tr("End-to-end encrypted: the receiver alone."));
}

} // namespace

QList<MessageFact> factsOf(const Message &message)
{
    QList<MessageFact> facts;
    add(facts, message.isReceived() ? Words::tr("Received") : Words::tr("Written"), fullTime(message.at));
    std::visit([&](const auto &origin) { describe(facts, origin); }, message.origin);
    add(facts, Words::tr("Priority"), inWords(message.priority));
    add(facts, Words::tr("Number"), idOf(message.id), true);
    return facts;
}

QString senderOf(const Message &message)
{
    const auto *received = std::get_if<Received>(&message.origin);
    if (!received)
        return Words::tr("You");
    if (received->trust == Trust::NotAuthenticated && received->senderName.isEmpty())
        return Words::tr("Unknown sender");
    return received->senderName.isEmpty() ? fingerprintOf(received->senderKey) : singleLine(received->senderName);
}

QString textOf(const Message &message)
{
    const auto *received = std::get_if<Received>(&message.origin);
    if (received && received->trust == Trust::Damaged)
        return Words::tr("This message was damaged on this computer's disk and cannot be read any more.");
    if (received && received->trust == Trust::Undecryptable)
        return Words::tr("This message cannot be read: it was sealed for another key, or damaged on the way. Ask the "
                         "sender to send it again.");
    return withoutControls(message.text);
}

} // namespace meshtray::ui
