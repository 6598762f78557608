// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/joindesk.h"

#include "mesh/enrolment.h"

namespace meshtray {

void JoinDesk::open(const MeshId &mesh)
{
    m_attempts.insert(mesh, Nothing{});
}

void JoinDesk::close(const MeshId &mesh)
{
    m_attempts.remove(mesh);
}

void JoinDesk::present(const Applicant &applicant, const crypto::PublicKey &key, Answered done)
{
    const MeshId mesh = applicant.mesh;
    if (std::holds_alternative<Cancelled>(m_attempts.value(mesh)))
        return done(fail(ErrorCode::Unavailable, tr("Joining was cancelled. Nothing was sent.")));
    // the answer may be on the stack when nobody wants it any more
    const std::shared_ptr<QObject> question(new QObject, [](QObject *object) { object->deleteLater(); });
    m_attempts.insert(mesh, Asking{question, std::move(done)});
    Q_EMIT asking(mesh);
    enrol(
        applicant.invite, key, applicant.displayName, question.get(),
        [this, mesh, question = question.get()](Result<MemberId> member) { take(mesh, question, std::move(member)); });
}

void JoinDesk::take(const MeshId &mesh, const QObject *question, Result<MemberId> member)
{
    const auto found = m_attempts.find(mesh);
    const auto *asked = found == m_attempts.end() ? nullptr : std::get_if<Asking>(&*found);
    if (!asked || asked->question.get() != question)
        return; // cancelled meanwhile
    const Attempt answered = std::exchange(*found, Nothing{});
    std::get<Asking>(answered).done(std::move(member));
}

void JoinDesk::cancel(const MeshId &mesh)
{
    const auto found = m_attempts.find(mesh);
    if (found == m_attempts.end())
        return;
    const Attempt attempt = std::exchange(*found, Cancelled{});
    if (const auto *asked = std::get_if<Asking>(&attempt))
        asked->done(fail(ErrorCode::TimedOut,
                         tr("Joining was cancelled while the broker was asked. It may have let you in already: to make "
                            "sure, join again with the same link.")));
}

} // namespace meshtray
