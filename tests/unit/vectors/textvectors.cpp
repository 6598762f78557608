// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "groups.h"

#include "protocol/plainenvelope.h"
#include "protocol/requestfingerprint.h"

#include <QJsonDocument>

namespace meshtray::test {

using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

void checkDirectTargets(const QJsonValue &examples, Report &report)
{
    forEach(examples, u"direct_target_examples"_s, [&](const QJsonObject &entry, const QString &name) {
        Vector vector(report, name);
        vector.expect(entry.value("isDirect"_L1).isBool(), "there is a verdict");
        vector.expect(isDirectTarget(textOf(entry, "target")) == entry.value("isDirect"_L1).toBool(), "isDirect");
    });
}

void checkBroadcasts(const VectorFile &file, Report &report)
{
    forEach(file.group(u"broadcast_envelope"_s).value("examples"_L1), u"examples"_s,
            [&](const QJsonObject &entry, const QString &name) {
                Vector vector(report, name);
                const QString plain = entry.value("plaintext"_L1).toString();
                const QByteArray ciphertext = textOf(entry, "ciphertext");
                vector.expectSame(makePlainEnvelope(plain).ciphertext, ciphertext, "written");
                vector.expectSame(readPlainEnvelope(ciphertext).value_or(u"(nothing)"_s).toUtf8(), plain.toUtf8(),
                                  "read");
            });
}

void checkFingerprints(const VectorFile &file, Report &report)
{
    forEach(file.group(u"request_fingerprint"_s).value("list"_L1), u"list"_s,
            [&](const QJsonObject &entry, const QString &name) {
                Vector vector(report, name);
                SendRequest request;
                request.envelopeVersion = entry.value("envelope_version"_L1).toInt();
                const QByteArray kind = textOf(entry, "destination_kind");
                vector.expect(kind == "dm" || kind == "topic", "a kind we know");
                request.kind = kind == "topic" ? SendRequest::Kind::Topic : SendRequest::Kind::Direct;
                request.destination = textOf(entry, "destination_ref");
                request.replyToId = textOf(entry, "reply_to_id");
                request.priority = textOf(entry, "priority");
                request.body = textOf(entry, "body");
                if (entry.value("meta"_L1).isObject())
                    request.meta = entry.value("meta"_L1).toObject();
                if (entry.contains("meta_canonical"_L1))
                    vector.expectSame(request.meta ? QJsonDocument(*request.meta).toJson(QJsonDocument::Compact)
                                                   : QByteArray(),
                                      textOf(entry, "meta_canonical"), "meta_canonical");
                vector.expectSame(requestFingerprint(request), textOf(entry, "fingerprint"), "fingerprint");
            });
}

} // namespace meshtray::test
