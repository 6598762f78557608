// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace meshtray::net {

/// Tells that this machine has got a network, or another one than before. Advice: it may come too often, or never.
/// GUI thread; nothing blocks.
///
/// Linux: NetworkManager over the system bus. (Qt's own QNetworkInformation asks the same service, and waits for its
/// answers.) Other systems: QNetworkInformation.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void cameBack();
};

} // namespace meshtray::net
