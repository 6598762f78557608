// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace meshtray::keyring {

/// Tells that the session's keyring was unlocked or locked, or that there is one at last: whoever waits for a secret
/// may ask again. Advice: it may come too often, or never. GUI thread; nothing blocks.
///
/// Linux: signals of the Secret Service. Other systems: never.
class KeyringWatch : public QObject {
    Q_OBJECT
public:
    explicit KeyringWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void changed();
};

} // namespace meshtray::keyring
