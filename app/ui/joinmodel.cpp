// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/joinmodel.h"

#include "net/brokeraddress.h"
#include "protocol/invitev2.h"
#include "ui/qrreader.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

namespace {

constexpr qsizetype longestLink = 64 * 1024;

/// A link of the second form of invites, whose code only a broker can make something of.
bool isShortCode(const QString &link)
{
    return link.contains("/i/"_L1) && protocol::inviteCode(link.trimmed());
}

} // namespace

QString defaultDisplayName()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    const QString host = QSysInfo::machineHostName().section(u'.', 0, 0);
    const QString name = user.isEmpty() ? host : user + u'@' + host;
    return singleLine(name, JoinModel::maxNameLength);
}

bool travelsInTheOpen(const QUrl &brokerUrl)
{
    return brokerUrl.scheme() == u"ws" && net::leadsThroughStrangers(net::nearnessOf(brokerUrl.host()));
}

JoinModel::JoinModel(MeshService &meshes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_clock(clock)
    , m_displayName(defaultDisplayName())
{
    connect(this, &JoinModel::linkChanged, this, &JoinModel::canJoinChanged);
    connect(this, &JoinModel::displayNameChanged, this, &JoinModel::canJoinChanged);
    connect(this, &JoinModel::phaseChanged, this, &JoinModel::canJoinChanged);
    connect(this, &JoinModel::phaseChanged, this, &JoinModel::progressChanged);
    connect(&meshes, &MeshService::joinAsksBroker, this, [this](const MeshId &mesh) {
        if (m_phase == Joining && m_invite && MeshId::parse(m_invite->payload.meshId) == mesh)
            setStep(Step::AskingBroker);
    });
}

void JoinModel::setLink(const QString &link)
{
    if (m_phase == Joining || m_link == link)
        return;
    m_link = link;
    readLink();
    Q_EMIT linkChanged();
    setPhase(Asking);
}

void JoinModel::readLink()
{
    m_invite.reset();
    m_linkProblem.clear();
    if (m_link.trimmed().isEmpty())
        return;
    auto invite = protocol::parseInviteLink(m_link, m_clock.wallMs() / 1000);
    if (!invite) {
        m_linkProblem = isShortCode(m_link) ? tr("This is a short invite code, which this program cannot use. Ask for "
                                                 "the long link: it begins with ic://join/ or contains /join/.")
                                            : invite.error().message;
        return;
    }
    const Mesh *mesh = meshOf(*invite);
    if (mesh && mesh->record().isOurs()) {
        m_linkProblem = tr("The mesh “%1” is your own.").arg(singleLine(invite->payload.meshSlug));
        return;
    }
    if (const auto broker = net::BrokerAddress::parse(QUrl(invite->payload.brokerUrl)); !broker) {
        m_linkProblem = broker.error().message;
        return;
    }
    m_invite = std::move(*invite);
    if (mesh && !mesh->record().displayName.isEmpty())
        setDisplayName(mesh->record().displayName);
}

const Mesh *JoinModel::meshOf(const protocol::Invite &invite) const
{
    const auto id = MeshId::parse(invite.payload.meshId);
    return id ? m_meshes.find(*id) : nullptr;
}

QString JoinModel::againNote() const
{
    // stays while the dialog says that it is done
    if (!m_invite || !meshOf(*m_invite) || m_phase == Joined)
        return {};
    return tr("You belong to this mesh already. Joining again makes a new key for you there: the others see a new "
              "member, and messages that are still on their way to the old key are lost.");
}

void JoinModel::setDisplayName(const QString &name)
{
    if (m_displayName == name)
        return;
    m_displayName = name;
    Q_EMIT displayNameChanged();
}

QString JoinModel::meshName() const
{
    return m_invite ? singleLine(m_invite->payload.meshSlug) : QString();
}

QString JoinModel::brokerAddress() const
{
    if (!m_invite)
        return {};
    const auto broker = net::BrokerAddress::parse(QUrl(m_invite->payload.brokerUrl));
    return singleLine(broker->url.toString(QUrl::FullyEncoded), 200);
}

QString JoinModel::encryptionText() const
{
    if (!m_invite)
        return {};
    const auto broker = net::BrokerAddress::parse(QUrl(m_invite->payload.brokerUrl));
    if (broker->pin)
        return tr("Encrypted (TLS), with the key that this invite names and no other");
    return broker->url.scheme() == "wss"_L1 ? tr("Encrypted (TLS), with a certificate that this system trusts")
                                            : QString();
}

QString JoinModel::ownerFingerprint() const
{
    return m_invite ? fingerprintOf(m_invite->payload.ownerPubkey.toLatin1()) : QString();
}

QString JoinModel::roleText() const
{
    if (!m_invite)
        return {};
    return m_invite->payload.role == protocol::Role::Admin ? tr("Admin") : tr("Member");
}

QString JoinModel::expiryText() const
{
    if (!m_invite)
        return {};
    const QDateTime at = QDateTime::fromSecsSinceEpoch(m_invite->payload.expiresAt);
    const qint64 seconds = m_invite->payload.expiresAt - m_clock.wallMs() / 1000;
    const QString date = QLocale().toString(at, QLocale::ShortFormat);
    if (seconds < 2 * 3600)
        return tr("%1 (in %n minute(s))", nullptr, static_cast<int>(seconds / 60)).arg(date);
    if (seconds < 2 * 24 * 3600)
        return tr("%1 (in %n hour(s))", nullptr, static_cast<int>(seconds / 3600)).arg(date);
    const auto days = static_cast<int>(std::min<qint64>(seconds / (24 * 3600), 1'000'000));
    return tr("%1 (in %n day(s))", nullptr, days).arg(date);
}

QString JoinModel::plainNote() const
{
    const QUrl url = m_invite ? QUrl(m_invite->payload.brokerUrl, QUrl::StrictMode) : QUrl();
    if (!travelsInTheOpen(url))
        return {};
    const QString host = singleLine(url.host(), maxNameLength);
    const QString risk =
        tr("What you write to one member stays end-to-end encrypted, but everybody on the way sees who "
           "writes to whom, reads messages to everyone, and can pose as the broker.");
    switch (net::nearnessOf(url.host())) {
    case net::Nearness::Shared:
        return tr("The connection is not encrypted (ws://), and %1 is an address that a provider shares among its "
                  "customers. If it is one of your own VPN, that encrypts by itself. %2")
            .arg(host, risk);
    case net::Nearness::UnknownName:
        return tr("The connection is not encrypted (ws://), and %1 is a name that may lead over the internet. %2")
            .arg(host, risk);
    default:
        return tr("The connection is not encrypted (ws://), and %1 is reached over the internet. %2").arg(host, risk);
    }
}

QString JoinModel::progressText() const
{
    if (m_phase != Joining || !m_invite)
        return {};
    if (m_step == Step::GettingKey)
        return tr("Getting your key ready…");
    return tr("Asking the broker at %1…").arg(singleLine(QUrl(m_invite->payload.brokerUrl).authority(), 80));
}

bool JoinModel::canJoin() const
{
    const QString name = m_displayName.trimmed();
    return m_invite && !name.isEmpty() && name.size() <= maxNameLength && m_phase != Joining && m_phase != Joined;
}

void JoinModel::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (!content)
        return;
    if (content->hasUrls() || content->hasText())
        return take(content->urls(), content->text());
    if (content->hasImage())
        read(qvariant_cast<QImage>(content->imageData()));
}

void JoinModel::take(const QList<QUrl> &urls, const QString &text)
{
    if (m_phase == Joining)
        return;
    const QUrl first = urls.value(0);
    if (first.isLocalFile())
        return read(first.toLocalFile());
    const QString given = text.trimmed().isEmpty() ? first.toString(QUrl::FullyEncoded) : text;
    setLink(given.left(longestLink).trimmed());
}

void JoinModel::read(const QImage &picture)
{
    ++m_picturesAtWork;
    Q_EMIT readingChanged();
    m_pictures.run([picture] { return qrTexts(picture); }, this,
                   [this](const Result<QStringList> &texts) { takeTexts(texts); });
}

void JoinModel::read(const QString &pictureFile)
{
    ++m_picturesAtWork;
    Q_EMIT readingChanged();
    const auto task = [pictureFile]() -> Result<QStringList> {
        const auto picture = readPicture(pictureFile);
        return picture ? qrTexts(*picture) : std::unexpected(picture.error());
    };
    m_pictures.run(task, this, [this](const Result<QStringList> &texts) { takeTexts(texts); });
}

void JoinModel::takeTexts(const Result<QStringList> &texts)
{
    --m_picturesAtWork;
    Q_EMIT readingChanged();
    if (m_phase == Joining)
        return;
    if (!texts)
        return setProblem(texts.error().message);
    const auto invite = std::ranges::find_if(*texts, [this](const QString &text) {
        return protocol::parseInviteLink(text, m_clock.wallMs() / 1000).has_value();
    });
    setLink(invite == texts->end() ? texts->first().left(longestLink) : *invite);
}

void JoinModel::setProblem(const QString &problem)
{
    m_link.clear();
    m_invite.reset();
    m_linkProblem = problem;
    Q_EMIT linkChanged();
    setPhase(Asking);
}

void JoinModel::join()
{
    if (!canJoin())
        return;
    if (plainNote().isEmpty())
        present();
    else
        Q_EMIT secondYesWanted();
}

void JoinModel::joinInTheOpen()
{
    if (canJoin())
        present();
}

void JoinModel::present()
{
    m_isCancelled = false;
    setStep(Step::GettingKey);
    setPhase(Joining);
    const auto done = [this](const Result<MeshId> &result) { finished(result); };
    if (meshOf(*m_invite))
        m_meshes.joinAgain(*m_invite, m_displayName.trimmed(), this, done);
    else
        m_meshes.join(*m_invite, m_displayName.trimmed(), this, done);
}

void JoinModel::cancel()
{
    const auto mesh = m_invite ? MeshId::parse(m_invite->payload.meshId) : std::nullopt;
    if (m_phase != Joining || !mesh)
        return;
    m_isCancelled = true;
    m_meshes.cancelJoin(*mesh);
}

void JoinModel::setStep(Step step)
{
    m_step = step;
    Q_EMIT progressChanged();
}

void JoinModel::finished(const Result<MeshId> &result)
{
    if (!result && m_isCancelled && result.error().code == ErrorCode::Unavailable)
        return setPhase(Asking); // nothing was sent, as wanted
    if (!result) {
        m_failure = result.error().message;
        setPhase(Failed);
        return;
    }
    m_joinedMesh = result->toString();
    setPhase(Joined);
}

void JoinModel::reset()
{
    if (m_phase == Joining)
        return;
    m_joinedMesh.clear();
    setLink({});
    setPhase(Asking);
}

void JoinModel::setPhase(Phase phase)
{
    if (phase != Failed)
        m_failure.clear();
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace meshtray::ui
