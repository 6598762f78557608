// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/brokerhttp.h"

#include "client/proxychoice.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace meshtray::client {
namespace {

constexpr qint64 maxAnswer = 64 * 1024;

using Done = std::function<void(std::expected<HttpAnswer, HttpFailure>)>;

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BrokerHttp)
};

/// The connection ended before the answer was whole; other errors are a status, which is an answer.
bool wasCutOff(QNetworkReply::NetworkError error)
{
    return (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied) ||
           error == QNetworkReply::ProtocolFailure;
}

bool wasNeverSent(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError;
}

QNetworkRequest requestFor(const net::BrokerAddress &broker, const HttpQuestion &question)
{
    QNetworkRequest request(broker.httpUrl(question.path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!question.json.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

/// One question under way; goes when it is answered, or with its parent.
class Call final : public QObject {
public:
    Call(net::BrokerAddress broker, HttpQuestion question, Done done, QObject *parent)
        : QObject(parent)
        , m_broker(std::move(broker))
        , m_question(std::move(question))
        , m_done(std::move(done))
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(); });
    }

    void start()
    {
        m_deadline.start(m_question.patience);
        chooseProxy(m_broker.url, this, [this](const QNetworkProxy &proxy) {
            if (m_deadline.isActive())
                send(proxy);
        });
    }

private:
    void send(const QNetworkProxy &proxy)
    {
        m_network.setProxy(proxy);
        const QNetworkRequest request = requestFor(m_broker, m_question);
        m_reply = m_question.json.isEmpty() ? m_network.get(request) : m_network.post(request, m_question.json);
        m_reply->setReadBufferSize(maxAnswer);
        connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
        if (!m_broker.pin)
            return;
        connect(m_reply, &QNetworkReply::sslErrors, this, [this] {
            if (hasRightKey())
                m_reply->ignoreSslErrors();
            else
                m_hasShownWrongKey = true; // and fails by itself
        });
        // Comes before the request goes out, also when the certificate is one that authorities vouch for.
        connect(m_reply, &QNetworkReply::encrypted, this, [this] {
            if (hasRightKey())
                return;
            m_hasShownWrongKey = true;
            m_reply->abort();
        });
    }

    bool hasRightKey() const { return m_broker.pin->matches(m_reply->sslConfiguration().peerCertificate()); }

    void giveUp()
    {
        if (m_reply)
            m_reply->abort(); // it is finished then
        else
            answer(std::unexpected(
                HttpFailure{HttpFailure::Kind::NotReached, Words::tr("the system does not say through which proxy")}));
    }

    void finish() { answer(outcome()); }

    std::expected<HttpAnswer, HttpFailure> outcome()
    {
        if (m_hasShownWrongKey)
            return std::unexpected(HttpFailure{HttpFailure::Kind::WrongKey, net::wrongKeySentence()});
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0 || wasCutOff(m_reply->error())) {
            const auto kind =
                wasNeverSent(m_reply->error()) ? HttpFailure::Kind::NotReached : HttpFailure::Kind::NoAnswer;
            return std::unexpected(HttpFailure{kind, m_reply->errorString()});
        }
        return HttpAnswer{status, m_reply->rawHeader("Date"),
                          m_reply->isReadable() ? m_reply->read(maxAnswer) : QByteArray()};
    }

    void answer(const std::expected<HttpAnswer, HttpFailure> &result)
    {
        m_deadline.stop();
        deleteLater();
        const Done done = std::exchange(m_done, nullptr);
        done(result);
    }

    net::BrokerAddress m_broker;
    HttpQuestion m_question;
    Done m_done;
    QTimer m_deadline;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr; ///< child of m_network
    bool m_hasShownWrongKey = false;
};

} // namespace

void askBroker(const net::BrokerAddress &broker, HttpQuestion question, QObject *context,
               std::function<void(std::expected<HttpAnswer, HttpFailure>)> done)
{
    auto *call = new Call(broker, std::move(question), std::move(done), context);
    call->start();
}

} // namespace meshtray::client
