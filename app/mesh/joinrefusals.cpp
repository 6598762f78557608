// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/joinrefusals.h"

#include "client/refusals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace meshtray {
namespace {

constexpr qsizetype longestError = 80;

constexpr int tooLarge = 413;
constexpr int tooMany = 429;
constexpr int serverErrors = 500;

struct Refusal {
    const char *name;
    const char *sentence;
};

// Where translators find them.
constexpr const char *context = "Enrolment";

constexpr std::array refusals{
    Refusal{"invite_expired", QT_TRANSLATE_NOOP("Enrolment", "This invite has expired. Ask the mesh's owner for a new "
                                                             "one.")},
    Refusal{"invite_exhausted",
            QT_TRANSLATE_NOOP("Enrolment", "This invite has been used up. Ask the mesh's owner for a new one.")},
    Refusal{"invite_revoked",
            QT_TRANSLATE_NOOP("Enrolment", "This invite was withdrawn. Ask the mesh's owner for a new one.")},
    Refusal{"invite_not_found",
            QT_TRANSLATE_NOOP("Enrolment", "The broker does not know this invite. Copy the whole link, or ask the "
                                           "mesh's owner for a new one.")},
    Refusal{"mesh_not_found",
            QT_TRANSLATE_NOOP("Enrolment", "The broker does not know this mesh any more. Ask its owner whether it was "
                                           "deleted or has moved to another broker.")},
    Refusal{"invite_bad_signature",
            QT_TRANSLATE_NOOP("Enrolment",
                              "The broker says that this invite was not signed by the mesh's owner: it was "
                              "changed on its way, or forged. Ask the owner for a new one.")},
    Refusal{"invite_owner_mismatch",
            QT_TRANSLATE_NOOP("Enrolment",
                              "This invite is signed by somebody who does not own the mesh. Do not use it; "
                              "ask the owner for one.")},
    Refusal{"invite_mesh_mismatch",
            QT_TRANSLATE_NOOP("Enrolment", "The broker knows this invite as one to another mesh. Ask the mesh's owner "
                                           "for a new one.")},
    Refusal{"mesh_missing_owner_key",
            QT_TRANSLATE_NOOP("Enrolment", "This mesh has no owner's key on its broker, so nobody can be let in by an "
                                           "invite. Ask who runs the broker.")},
    Refusal{"member_insert_failed",
            QT_TRANSLATE_NOOP("Enrolment",
                              "The broker could not note you as a member. Try again; if that does not help, "
                              "ask who runs the broker.")},
    Refusal{"banned", QT_TRANSLATE_NOOP("Enrolment", "You are banned from this mesh. Only its owner can lift that.")},
    Refusal{"invite_token, invite_payload, peer_pubkey, display_name required",
            QT_TRANSLATE_NOOP("Enrolment", "The broker misses something in what it was sent: it may be of another "
                                           "version. Check whether there is a newer one of this program.")},
    Refusal{"peer_pubkey must be 64 hex chars (32 bytes)",
            QT_TRANSLATE_NOOP("Enrolment",
                              "The broker does not take the form of your key: it may be of another version. "
                              "Check whether there is a newer one of this program.")},
    Refusal{"payload too large",
            QT_TRANSLATE_NOOP("Enrolment", "The invite is larger than the broker takes. Ask the mesh's owner for a new "
                                           "one.")},
    Refusal{"rate limited",
            QT_TRANSLATE_NOOP("Enrolment", "The broker was asked too often. Wait a minute, then try again.")},
};

QString translated(const char *sentence)
{
    return QCoreApplication::translate(context, sentence);
}

const char *sentenceFor(const char *name)
{
    return std::ranges::find(refusals, QByteArrayView(name), [](const Refusal &r) { return QByteArrayView(r.name); })
        ->sentence;
}

} // namespace

QString joinRefusal(const QString &error, int status)
{
    const auto known = std::ranges::find_if(
        refusals, [&](const Refusal &refusal) { return error == QLatin1StringView(refusal.name); });
    if (known != refusals.end())
        return translated(known->sentence);
    if (status == tooLarge)
        return translated(sentenceFor("payload too large"));
    if (status == tooMany)
        return translated(sentenceFor("rate limited"));
    const QString said = client::readable(error, longestError);
    if (status >= serverErrors)
        return QCoreApplication::translate(context, "The broker has a fault of its own (%1). Try again later; if it "
                                                    "stays, tell who runs it.")
            .arg(said);
    return QCoreApplication::translate(context, "The broker refused the invite (%1). Ask the mesh's owner.").arg(said);
}

} // namespace meshtray
