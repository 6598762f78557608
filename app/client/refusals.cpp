// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/refusals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshtray::client {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(BrokerClient)
};

constexpr int policyViolation = 1008;

Rejected banned(const QByteArray &code, const QString &said)
{
    return {code, said.isEmpty()
                      ? Sentences::tr("You have been removed from this mesh. Ask its owner for a new invite.")
                      : readable(said)};
}

Rejected kicked()
{
    return {"kicked"_ba,
            Sentences::tr("The owner of this mesh has disconnected you. Connect again when that is settled.")};
}

bool isRevocation(QStringView code)
{
    return code == u"revoked" || code == u"banned";
}

} // namespace

std::optional<Rejected> rejectionByClose(int closeCode, const QString &reason)
{
    if (closeCode == closeKicked)
        return kicked();
    if (closeCode == closeBanned)
        return banned("banned"_ba, {});
    if (closeCode == policyViolation && isRevocation(reason))
        return banned(reason.toLatin1(), {});
    return std::nullopt;
}

std::optional<Rejected> rejectionByError(const protocol::ErrorFrame &error)
{
    const bool answersRequest = !error.id.isEmpty() || !error.requestId.isEmpty();
    if (answersRequest || !isRevocation(QString::fromUtf8(error.code)))
        return std::nullopt;
    return banned(error.code, error.message);
}

bool isTransientRefusal(const QString &ackError)
{
    static constexpr std::array permanent = {"unknown"_L1,
                                             "invalid"_L1,
                                             "forbidden"_L1,
                                             "not_authorized"_L1,
                                             "not_found"_L1,
                                             "payload_too_large"_L1,
                                             "payload too large"_L1,
                                             "blocked by recipient"_L1,
                                             "schema"_L1,
                                             "auth"_L1,
                                             "signature"_L1};
    return std::ranges::none_of(permanent,
                                [&](QLatin1StringView word) { return ackError.contains(word, Qt::CaseInsensitive); });
}

QString readable(const QString &text, qsizetype limit)
{
    QString line;
    qsizetype taken = 0;
    for (const char32_t c : text.left(2 * limit).toUcs4()) {
        if (taken == limit)
            break;
        if (!QChar::isPrint(c))
            continue;
        line += QChar::fromUcs4(c);
        ++taken;
    }
    return line.simplified();
}

} // namespace meshtray::client
