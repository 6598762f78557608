// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "behaviours.h"
#include "wirerig.h"

#include <QTest>

using namespace meshtray::test;

/// The promises against the real broker.
class WireRigTest : public Behaviours {
    Q_OBJECT

    std::unique_ptr<Rig> makeRig() override { return std::make_unique<WireRig>(); }
};

QTEST_GUILESS_MAIN(WireRigTest)
#include "test_wire.moc"
