// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/aside.h"
#include "mesh/meshservice.h"
#include "net/nearness.h"

#include <QImage>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace meshtray::ui {

/// What stands behind the join dialog: a link is read and shown, and only join() sends anything.
class JoinModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString link READ link WRITE setLink NOTIFY linkChanged)
    Q_PROPERTY(QString displayName READ displayName WRITE setDisplayName NOTIFY displayNameChanged)
    /// The link is an invite that can be used; the fields below say what it invites to.
    Q_PROPERTY(bool hasInvite READ hasInvite NOTIFY linkChanged)
    Q_PROPERTY(QString meshName READ meshName NOTIFY linkChanged)
    Q_PROPERTY(QString brokerAddress READ brokerAddress NOTIFY linkChanged)
    Q_PROPERTY(QString ownerFingerprint READ ownerFingerprint NOTIFY linkChanged)
    Q_PROPERTY(QString roleText READ roleText NOTIFY linkChanged)
    Q_PROPERTY(QString expiryText READ expiryText NOTIFY linkChanged)
    /// How the connection is encrypted; empty when it is not.
    Q_PROPERTY(QString encryptionText READ encryptionText NOTIFY linkChanged)
    /// Why a connection that is not encrypted is a risk here; empty for wss:// and for private networks. While there is
    /// something to say, join() asks for a second yes.
    Q_PROPERTY(QString plainNote READ plainNote NOTIFY linkChanged)
    /// A picture is being looked at for a QR code.
    Q_PROPERTY(bool reading READ isReading NOTIFY readingChanged)
    /// What is wrong with the link, and what to do; empty while there is none.
    Q_PROPERTY(QString linkProblem READ linkProblem NOTIFY linkChanged)
    /// We are in that mesh: joining makes a new key for us there. What that means, in words; empty otherwise.
    Q_PROPERTY(QString againNote READ againNote NOTIFY linkChanged)
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    /// What is being waited for while joining.
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(bool canJoin READ canJoin NOTIFY canJoinChanged)
    /// Why joining failed, and what to do.
    Q_PROPERTY(QString failure READ failure NOTIFY phaseChanged)
    /// The mesh that was joined.
    Q_PROPERTY(QString joinedMesh READ joinedMesh NOTIFY phaseChanged)
public:
    enum Phase { Asking, Joining, Joined, Failed };
    Q_ENUM(Phase)

    /// The longest display name a broker takes, in characters.
    static constexpr qsizetype maxNameLength = 64;

    JoinModel(MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    const QString &link() const { return m_link; }
    /// Reads the link at once; nothing is sent.
    void setLink(const QString &link);
    const QString &displayName() const { return m_displayName; }
    void setDisplayName(const QString &name);
    bool hasInvite() const { return m_invite.has_value(); }
    QString meshName() const;
    QString brokerAddress() const;
    QString ownerFingerprint() const;
    QString roleText() const;
    QString expiryText() const;
    QString encryptionText() const;
    QString plainNote() const;
    const QString &linkProblem() const { return m_linkProblem; }
    QString againNote() const;
    bool isReading() const { return m_picturesAtWork > 0; }
    Phase phase() const { return m_phase; }
    QString progressText() const;
    bool canJoin() const;
    const QString &failure() const { return m_failure; }
    const QString &joinedMesh() const { return m_joinedMesh; }

    /// Takes what is on the clipboard for the link: a text, or a picture with a QR code.
    Q_INVOKABLE void paste();
    /// The same with what was dropped: links, picture files of this computer, or a text.
    Q_INVOKABLE void take(const QList<QUrl> &urls, const QString &text);
    /// Joins, or asks with secondYesWanted() first.
    Q_INVOKABLE void join();
    /// Joins although anybody on the way can watch: the second yes.
    Q_INVOKABLE void joinInTheOpen();
    /// Calls joining off while that can be done.
    Q_INVOKABLE void cancel();
    /// An empty dialog again; joining that is under way goes on.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void linkChanged();
    void displayNameChanged();
    void canJoinChanged();
    void phaseChanged();
    void progressChanged();
    void readingChanged();
    /// The connection would not be encrypted: whether the person knows that is to be asked now.
    void secondYesWanted();

private:
    enum class Step { GettingKey, AskingBroker };

    const Mesh *meshOf(const protocol::Invite &invite) const;
    void readLink();
    void setPhase(Phase phase);
    void setStep(Step step);
    void present();
    void finished(const Result<MeshId> &result);
    void read(const QImage &picture);
    void read(const QString &pictureFile);
    void takeTexts(const Result<QStringList> &texts);
    void setProblem(const QString &problem);

    MeshService &m_meshes;
    Clock &m_clock;
    QString m_link;
    QString m_displayName;
    std::optional<protocol::Invite> m_invite;
    QString m_linkProblem;
    QString m_failure;
    QString m_joinedMesh;
    Phase m_phase = Asking;
    Step m_step = Step::GettingKey;
    bool m_isCancelled = false; ///< the person does not want to join any more
    int m_picturesAtWork = 0;
    Aside m_pictures;
};

/// "nadia@laptop": who sits here, at which machine.
QString defaultDisplayName();

/// Whether `brokerUrl` leads through strangers' hands without encryption: ws:// to anything but this machine, a private
/// network or the same link. See net::Nearness.
bool travelsInTheOpen(const QUrl &brokerUrl);

} // namespace meshtray::ui
