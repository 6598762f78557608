// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/mesh.h"

#include "crypto/nonce.h"

#include <QDateTime>
#include <QPointer>

// The part of Mesh that sends: a message is sealed, kept on the disk, and only then handed to the connection.
namespace meshtray {
namespace {

using crypto::PublicKey;

/// What fits a frame of 64 KiB with base64 and everything around it.
constexpr qsizetype maxTextBytes = 46 * 1024;

} // namespace

std::optional<Error> Mesh::whatIsWrong() const
{
    if (const auto *missing = std::get_if<KeyUnavailable>(&m_keyState))
        return Error{ErrorCode::Unavailable, missing->error.message};
    if (const auto *unreadable = std::get_if<HistoryUnavailable>(&m_keyState))
        return unreadable->error;
    if (const auto *again = std::get_if<Unlocking>(&m_keyState))
        return again->lastTime;
    return std::nullopt;
}

/// Why nothing can be sent while there is no connection to hand it to.
Error Mesh::whyWaiting() const
{
    return whatIsWrong().value_or(Error{ErrorCode::Unavailable, tr("The key of this mesh is being read. Try again.")});
}

Result<void> Mesh::checkSendable(const QString &text) const
{
    if (text.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("There is nothing to send: the message is empty."));
    if (text.toUtf8().size() > maxTextBytes)
        return fail(ErrorCode::InvalidInput,
                    tr("The message is too long: a broker takes at most %1 KiB. Split it.").arg(maxTextBytes / 1024));
    return {};
}

void Mesh::send(const QString &to, const QString &text, protocol::Priority priority, QObject *context, Sent done)
{
    if (!m_client) {
        done(std::unexpected(whyWaiting()));
        retryUnlock();
        return;
    }
    if (const auto sendable = checkSendable(text); !sendable)
        return done(std::unexpected(sendable.error()));
    const auto target = resolveTarget(to);
    if (!target)
        return done(std::unexpected(target.error()));
    const auto outgoing = compose(*target, text, priority);
    if (!outgoing)
        return done(std::unexpected(outgoing.error()));
    keepAndSubmit(*outgoing, text, [asker = QPointer(context), done = std::move(done)](const Result<QByteArray> &id) {
        if (asker)
            done(id);
    });
}

Result<client::Outgoing> Mesh::compose(const QByteArray &target, const QString &text, protocol::Priority priority)
{
    const auto recipient = PublicKey::fromHex(target);
    if (!recipient)
        return m_client->composePlain(target, text, priority);
    const auto &keys = m_client->keys();
    const QByteArray nonce =
        crypto::makeNonce(m_record.mesh.bytes(), keys.publicKey(), *recipient, m_environment.clock.wallMs());
    const auto sealed = crypto::seal(keys, *recipient, nonce, text.toUtf8());
    if (!sealed)
        return fail(ErrorCode::InvalidInput, tr("That is not a key a message can be encrypted for. Check it."));
    return m_client->compose(target, *sealed, priority);
}

void Mesh::keepAndSubmit(const client::Outgoing &outgoing, const QString &text, const Sent &done)
{
    const QByteArray &target = outgoing.frame.targetSpec;
    const bool isDirect = PublicKey::fromHex(target).has_value();
    const QString name = isDirect ? nameFor(target) : QString::fromUtf8(target);
    const Message message{outgoing.frame.id, QDateTime::fromMSecsSinceEpoch(outgoing.composedAtMs, Qt::UTC),
                          outgoing.frame.priority, text, meshtray::Sent{target, name, client::Waiting{}}};
    m_keeper.send(message, outgoing, [this, client = QPointer(m_client.get()), outgoing, done](const auto &kept) {
        const QByteArray id = outgoing.frame.id;
        if (!kept) {
            if (client)
                client->discard(id);
            return done(fail(kept.error().code,
                             tr("The message was not sent, because it cannot be kept: %1").arg(kept.error().message)));
        }
        if (client)
            client->submit(outgoing);
        else
            m_keeper.setSentState(id, sealedWithOldKey());
        done(id);
    });
}

/// A message of before the program was ended. One that our present key did not seal could only be refused, or be taken
/// for somebody else's.
void Mesh::resume(const client::Outgoing &pending)
{
    if (isSealedByUs(pending.frame))
        m_client->submit(pending);
    else
        m_keeper.setSentState(pending.frame.id, sealedWithOldKey());
}

client::Refused Mesh::sealedWithOldKey()
{
    return {tr("It was sealed with a key that you do not use any more. Try again to send it with your new key.")};
}

bool Mesh::isSealedByUs(const protocol::SendFrame &frame) const
{
    const auto recipient = PublicKey::fromHex(frame.targetSpec);
    if (!recipient)
        return !frame.ciphertext.isEmpty();
    // The key of a crypto_box is the same from both ends.
    return crypto::open(m_client->keys(), *recipient, {frame.nonce, frame.ciphertext}).has_value();
}

Result<void> Mesh::cancel(const QByteArray &id)
{
    if (!m_client)
        return std::unexpected(whyWaiting());
    return m_client->cancel(id);
}

void Mesh::remove(const store::MessageName &name, QObject *context, std::function<void(Result<void>)> done)
{
    const Message *sent = name.origin == store::Origin::Sent ? m_inbox.findSent(name.id) : nullptr;
    if (sent && client::isUnsettled(std::get<meshtray::Sent>(sent->origin).state)) {
        if (const auto cancelled = cancel(name.id); !cancelled)
            return done(cancelled);
    }
    m_keeper.remove(name, [asker = QPointer(context), done = std::move(done)](const Result<void> &removed) {
        if (asker)
            done(removed);
    });
}

void Mesh::retry(const QByteArray &id, QObject *context, Sent done)
{
    if (!m_client)
        return done(
            fail(ErrorCode::Unavailable, tr("The key of this mesh is not available yet. Unlock your keyring and "
                                            "try again.")));
    if (const auto hastened = m_client->hasten(id))
        return done(id);
    m_keeper.history().sentMessage(
        id, [this, asker = QPointer(context), done = std::move(done)](const Result<store::PendingRecord> &pending) {
            const Sent tell = [asker, done](const Result<QByteArray> &result) {
                if (asker)
                    done(result);
            };
            if (!pending)
                return tell(fail(ErrorCode::NotFound, tr("There is no such message of yours that could be sent.")));
            sendOnceMore(*pending, tell);
        });
}

void Mesh::sendOnceMore(const store::PendingRecord &pending, const Sent &done)
{
    if (!m_client)
        return done(std::unexpected(whyWaiting()));
    client::Outgoing outgoing = toOutgoing(pending);
    const QByteArray id = outgoing.frame.id;
    if (m_client->hasten(id)) // meanwhile
        return done(id);
    if (std::holds_alternative<client::Accepted>(outgoing.state))
        return done(fail(ErrorCode::AlreadyExists, tr("The broker has this message already.")));
    if (!isSealedByUs(outgoing.frame)) {
        const auto anew = compose(pending.message.peer, pending.message.text, pending.message.priority);
        if (!anew)
            return done(std::unexpected(anew.error()));
        keepAndSubmit(*anew, pending.message.text, [this, id, done](const Result<QByteArray> &sent) {
            if (sent)
                m_keeper.remove({store::Origin::Sent, id});
            done(sent);
        });
        return;
    }
    outgoing.state = client::Waiting{};
    outgoing.composedAtMs = m_environment.clock.wallMs(); // another seven days
    m_keeper.setSentState(id, outgoing.state);
    m_client->submit(outgoing);
    done(id);
}

} // namespace meshtray
