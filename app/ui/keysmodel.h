// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/profilesecretstore.h"
#include "ui/secretfield.h"

#include <QStringList>

#include <functional>

namespace meshtray::ui {

/// Where the keys of this profile are kept, for QML, and what the person does about it: makes the encrypted file, or
/// unlocks it.
class KeysModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Place place READ place NOTIFY placeChanged)
    /// This session has no keyring, as far as it was asked: see check().
    Q_PROPERTY(bool keyringMissing READ isKeyringMissing NOTIFY keyringChanged)
    Q_PROPERTY(QString path READ path CONSTANT)
    /// A passphrase is being turned into a key.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// Why the last attempt failed, in words; empty when it did not.
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged)
public:
    enum Place {
        Keyring,      ///< the system's; there is no file
        LockedFile,   ///< its passphrase is wanted
        UnlockedFile, ///< all is well
    };
    Q_ENUM(Place)
    /// Names the keyring may have a secret of at that time.
    using Names = std::function<QStringList()>;

    KeysModel(ProfileSecretStore &secrets, Names perhapsInKeyring, QObject *parent = nullptr);

    Place place() const;
    bool isKeyringMissing() const { return m_isKeyringMissing; }
    const QString &path() const;
    bool isBusy() const { return m_isBusy; }
    const QString &failure() const { return m_failure; }

    /// What can be done about a mesh that is without its key, as the words of a button; empty when nothing here helps.
    /// `trouble`: ConversationList's KeyTrouble; `place`: as it is, a Place.
    Q_INVOKABLE QString remedy(const QString &trouble, int place) const;
    /// Asks the keyring whether it is there.
    Q_INVOKABLE void check();
    /// Makes the file. Both have to be the same; both are cleared once it is made.
    Q_INVOKABLE void useFile(meshtray::ui::SecretField *passphrase, meshtray::ui::SecretField *again);
    /// Cleared once it was right.
    Q_INVOKABLE void unlock(meshtray::ui::SecretField *passphrase);
    Q_INVOKABLE void lock();
    Q_INVOKABLE void forgetFailure() { setFailure({}); }

Q_SIGNALS:
    void placeChanged();
    void keyringChanged();
    void busyChanged();
    void failureChanged();
    /// The passphrase was not taken: the field should have the keyboard again.
    void failed();

private:
    void begin();
    void end(const Result<void> &result);
    void setFailure(const QString &failure);

    ProfileSecretStore &m_secrets;
    Names m_perhapsInKeyring;
    QString m_failure;
    bool m_isBusy = false;
    bool m_isKeyringMissing = false;
};

} // namespace meshtray::ui
