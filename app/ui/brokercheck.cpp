// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/brokercheck.h"

#include "client/brokerhttp.h"
#include "client/clockskew.h"
#include "client/httptime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BrokerCheck)
};

using client::HttpAnswer;
using client::HttpFailure;
constexpr std::chrono::seconds patience{10};

Finding notReached(const QString &mesh, const net::BrokerAddress &broker, const HttpFailure &failure)
{
    const QString where = broker.url.authority();
    if (failure.kind == HttpFailure::Kind::WrongKey) {
        return {
            mesh, Verdict::Bad, failure.message,
            Words::tr("Do not go on before you know why: somebody may pose as the broker. If its host says that the "
                      "key is a new one, ask for a new invite and join again.")};
    }
    if (failure.kind == HttpFailure::Kind::NoAnswer) {
        return {mesh, Verdict::Bad, Words::tr("The broker at %1 was reached, but did not answer.").arg(where),
                Words::tr("Ask whoever hosts the mesh to look at it; a proxy on the way may also hold it up.")};
    }
    return {mesh, Verdict::Bad, Words::tr("The broker at %1 cannot be reached: %2").arg(where, failure.message),
            Words::tr("See that it is running, that this computer is in its network, and that the firewall of its "
                      "computer lets port %1 through.")
                .arg(broker.url.port())};
}

Finding answering(const QString &mesh, const net::BrokerAddress &broker, const HttpAnswer &answer)
{
    const QString where = broker.url.authority();
    const QString version = QJsonDocument::fromJson(answer.body)["version"_L1].toString().left(40);
    constexpr int ok = 200;
    if (answer.status != ok) {
        return {mesh, Verdict::Bad,
                Words::tr("The broker at %1 says that something is wrong with it (%2).").arg(where).arg(answer.status),
                Words::tr("Ask whoever hosts the mesh to look at it: its disk may be full.")};
    }
    return {mesh,
            Verdict::Good,
            version.isEmpty() ? Words::tr("The broker at %1 answers.").arg(where)
                              : Words::tr("The broker at %1 answers; its version is %2.").arg(where, version),
            {}};
}

Finding encryption(const QString &mesh, const net::BrokerAddress &broker)
{
    if (broker.pin)
        return {
            mesh, Verdict::Good, Words::tr("The way to it is encrypted, and its key is the one in the invite."), {}};
    if (broker.url.scheme() == "wss"_L1)
        return {mesh, Verdict::Good, Words::tr("The way to it is encrypted, and its certificate is trusted."), {}};
    return {mesh,
            Verdict::Good,
            Words::tr("The way to it is not encrypted. Direct messages are; who writes to whom can be seen in the "
                      "network."),
            {}};
}

Finding clock(const QString &mesh, const HttpAnswer &answer)
{
    const auto theirs = client::readHttpDate(answer.date);
    if (!theirs)
        return {mesh,
                Verdict::Notice,
                Words::tr("The broker does not tell its time, so the clocks were not compared."),
                {}};
    const qint64 skew = *theirs - QDateTime::currentMSecsSinceEpoch();
    if (!client::isClockFarOff(skew))
        return {mesh, Verdict::Good, Words::tr("Its clock and the one of this computer agree."), {}};
    return {mesh, Verdict::Bad, client::clockSkewSentence(skew), {}};
}

/// What the desktop says of the mesh, when it is not simply connected.
QList<Finding> state(const QJsonObject &mesh, const QString &name)
{
    const QString reason = mesh["reason"_L1].toString();
    if (mesh["state"_L1] == "open"_L1 || reason.isEmpty())
        return {};
    return {{name, Verdict::Bad, reason, {}}};
}

} // namespace

void checkBroker(const QJsonObject &mesh, QObject *context, std::function<void(QList<Finding>)> done)
{
    const QString name = Words::tr("Mesh “%1”").arg(mesh["slug"_L1].toString());
    const QList<Finding> trouble = state(mesh, name);
    const auto broker = net::BrokerAddress::parse(QUrl(mesh["brokerUrl"_L1].toString()));
    if (!broker)
        return done(trouble + QList<Finding>{{name, Verdict::Bad, broker.error().message, {}}});
    const client::HttpQuestion health{.path = u"/health"_s, .json = {}, .patience = patience};
    client::askBroker(*broker, health, context,
                      [name, trouble, broker = *broker, done = std::move(done)](const auto &answer) {
                          if (!answer)
                              return done(trouble + QList<Finding>{notReached(name, broker, answer.error())});
                          done(trouble + QList<Finding>{answering(name, broker, *answer), encryption(name, broker),
                                                        clock(name, *answer)});
                      });
}

} // namespace meshtray::ui
