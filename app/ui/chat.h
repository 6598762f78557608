// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/conversationlist.h"
#include "ui/recipients.h"
#include "ui/thread.h"

#include <QHash>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The conversation that is open in the main window: its thread, what is known of the peer and the mesh, the draft.
class Chat : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// A conversation is open.
    Q_PROPERTY(bool active READ isActive NOTIFY opened)
    Q_PROPERTY(QString meshId READ meshId NOTIFY opened)
    Q_PROPERTY(QString peerKey READ peerKeyText NOTIFY opened)
    Q_PROPERTY(meshtray::ui::Thread *thread READ thread CONSTANT)
    /// False when the broker can read what is written here: everyone, groups.
    Q_PROPERTY(bool encrypted READ isEncrypted NOTIFY opened)
    Q_PROPERTY(QString title READ title NOTIFY detailsChanged)
    Q_PROPERTY(int tint READ tint NOTIFY opened)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY opened)
    /// To be compared with what the peer sees; empty where there is no peer, and for a session, which nobody could ask.
    Q_PROPERTY(QString safetyNumber READ safetyNumber NOTIFY detailsChanged)
    Q_PROPERTY(QString meshName READ meshName NOTIFY opened)
    Q_PROPERTY(QString ownName READ ownName NOTIFY detailsChanged)
    Q_PROPERTY(QString ownFingerprint READ ownFingerprint NOTIFY detailsChanged)
    Q_PROPERTY(QString ownerFingerprint READ ownerFingerprint NOTIFY detailsChanged)
    Q_PROPERTY(QString brokerAddress READ brokerAddress NOTIFY detailsChanged)
    Q_PROPERTY(QString stateIcon READ stateIcon NOTIFY detailsChanged)
    Q_PROPERTY(QString stateText READ stateText NOTIFY detailsChanged)
    Q_PROPERTY(bool stateCalm READ isStateCalm NOTIFY detailsChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY detailsChanged)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY detailsChanged)
    Q_PROPERTY(QString keyTrouble READ keyTrouble NOTIFY detailsChanged)
    /// Of everyone and of groups; empty for a person.
    Q_PROPERTY(QString kindIcon READ kindIcon NOTIFY opened)
    /// Of a person, as the broker tells; empty when it does not.
    Q_PROPERTY(QString presenceIcon READ presenceIcon NOTIFY presenceChanged)
    Q_PROPERTY(QString presenceText READ presenceText NOTIFY presenceChanged)
    /// What the person says to be doing.
    Q_PROPERTY(QString summary READ summary NOTIFY presenceChanged)
    /// The groups of the person, or who of those there now is in the group, in one line.
    Q_PROPERTY(QString groups READ groups NOTIFY presenceChanged)
    /// It is a group that we did not join here.
    Q_PROPERTY(bool outsideGroup READ isOutsideGroup NOTIFY presenceChanged)
    /// Of a session: its member, as the broker says, and where it works; empty for everybody else.
    Q_PROPERTY(QString memberName READ memberName NOTIFY presenceChanged)
    Q_PROPERTY(QString place READ place NOTIFY presenceChanged)
    Q_PROPERTY(QString folder READ folder NOTIFY presenceChanged)
    Q_PROPERTY(QString model READ model NOTIFY presenceChanged)
    Q_PROPERTY(QString host READ host NOTIFY presenceChanged)
    /// It is a session, and the broker says that it is not there.
    Q_PROPERTY(bool sessionAway READ isSessionAway NOTIFY presenceChanged)
    /// The sessions of a member that are there, a line each.
    Q_PROPERTY(QString sessions READ sessions NOTIFY presenceChanged)
    /// When the key is that of a session: the fingerprint of its member's key.
    Q_PROPERTY(QString memberFingerprint READ memberFingerprint NOTIFY presenceChanged)
    /// Whom one can write to.
    Q_PROPERTY(meshtray::ui::Recipients *recipients READ recipients CONSTANT)
    /// Of the next message; back to Next when it is sent or another conversation is opened.
    Q_PROPERTY(meshtray::ui::Chat::Priority priority READ priority WRITE setPriority NOTIFY priorityChanged)
    /// What stands in the compose field; kept for each conversation.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    /// Why the last message could not even be queued; empty when it was.
    Q_PROPERTY(QString sendProblem READ sendProblem NOTIFY sendProblemChanged)
    /// The person is looking at the thread: what arrives is read.
    Q_PROPERTY(bool attended READ isAttended WRITE setAttended NOTIFY attendedChanged)
public:
    enum Priority {
        Now,  ///< delivered whatever the receiver does
        Next, ///< delivered when the receiver is idle
        Low,  ///< the same, after the others
    };
    Q_ENUM(Priority)

    Chat(MeshService &meshes, ConversationList &list, Clock &clock, QObject *parent = nullptr);

    bool isActive() const { return !m_mesh.isNull(); }
    QString meshId() const;
    const QByteArray &peerKey() const { return m_peer; }
    QString peerKeyText() const { return QString::fromUtf8(m_peer); }
    Thread *thread() { return &m_thread; }
    bool isEncrypted() const;
    QString title() const;
    int tint() const { return tintOf(m_peer); }
    QString fingerprint() const;
    QString safetyNumber() const;
    QString meshName() const;
    QString ownName() const;
    QString ownFingerprint() const;
    QString ownerFingerprint() const;
    QString brokerAddress() const;
    QString stateIcon() const;
    QString stateText() const;
    bool isStateCalm() const;
    QString trouble() const;
    bool canRetry() const;
    QString keyTrouble() const;
    QString kindIcon() const { return m_mesh ? iconOf(kindOf(m_peer)) : QString(); }
    QString presenceIcon() const;
    QString presenceText() const;
    QString summary() const;
    QString groups() const;
    bool isOutsideGroup() const;
    QString memberFingerprint() const;
    QString memberName() const;
    QString place() const;
    QString folder() const;
    QString model() const;
    QString host() const;
    bool isSessionAway() const;
    QString sessions() const;
    Recipients *recipients() { return &m_recipients; }
    Priority priority() const { return m_priority; }
    void setPriority(Priority priority);
    QString draft() const;
    void setDraft(const QString &text);
    const QString &sendProblem() const { return m_sendProblem; }
    bool isAttended() const { return m_attended; }
    void setAttended(bool attended);

    /// Opens a conversation; does nothing when the mesh is not ours.
    Q_INVOKABLE void open(const QString &meshId, const QString &peerKey);
    /// Back to the list.
    Q_INVOKABLE void close();
    /// Sends the draft and clears it; sendProblem says why when that fails, and the draft is there again.
    Q_INVOKABLE bool send();
    /// Sends the message of a row once more, or calls it off. sendProblem says why when that fails.
    Q_INVOKABLE void retry(int row);
    Q_INVOKABLE void cancel(int row);
    /// Removes the message of a row from this computer. sendProblem says why when that fails.
    Q_INVOKABLE void remove(int row);
    /// Opens the conversation with the member behind the session that is open.
    Q_INVOKABLE void openMember();
    /// Joins the group that is open; sendProblem says why when that fails.
    Q_INVOKABLE void joinGroup();
    /// Into the clipboard: what is to be compared, and what others need to write to this peer.
    Q_INVOKABLE void copySafetyNumber() const;
    Q_INVOKABLE void copyKey() const;
    /// Opens the conversation with a member by name, by key or by its beginning, with a group or with everyone ("*").
    /// Returns what is wrong with `to`, in words; empty when it is open now.
    Q_INVOKABLE QString begin(const QString &meshId, const QString &to);

Q_SIGNALS:
    void opened();
    void detailsChanged();
    void presenceChanged();
    void priorityChanged();
    void draftChanged();
    void sendProblemChanged();
    void attendedChanged();

private:
    QString draftKey() const;
    const Peer *listedPeer() const;
    QByteArray memberBehind() const;
    void forget(Mesh *mesh);
    void show(Mesh *mesh, const QByteArray &peer);
    void takeBack(const QString &where, const QString &text, const Error &error);
    void setSendProblem(const QString &problem);
    void markReadIfAttended();

    MeshService &m_meshes;
    ConversationList &m_list;
    Thread m_thread;
    Recipients m_recipients;
    QPointer<Mesh> m_mesh;
    QByteArray m_peer;
    QHash<QString, QString> m_drafts;
    QString m_sendProblem;
    Priority m_priority = Next;
    bool m_attended = false;
};

} // namespace meshtray::ui
