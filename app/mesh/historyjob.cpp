// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/historyjob.h"

#include <QCoreApplication>

namespace meshtray {

void HistoryOutlet::post(std::shared_ptr<HistoryJob> job)
{
    const std::lock_guard lock(m_mutex);
    if (m_asker)
        QMetaObject::invokeMethod(m_asker.get(), [job = std::move(job)] { job->answer(); }, Qt::QueuedConnection);
}

void HistoryOutlet::close()
{
    const std::lock_guard lock(m_mutex);
    m_asker.reset();
}

std::unexpected<Error> historyNotOpen()
{
    return fail(ErrorCode::Unavailable,
                QCoreApplication::translate("meshtray::History", "The messages of this mesh are not open yet."));
}

} // namespace meshtray
