// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// What another process of the same user says to the running program over its local socket.

#include "fuzz.h"

#include "ui/automationcommand.h"
#include "ui/singleinstancewire.h"

#include <QByteArray>

using namespace meshtray;
using namespace meshtray::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const crypto::KeyPair keys = crypto::KeyPair::generate();
    const QByteArray line = view(data, size).toByteArray();
    static_cast<void>(ui::isKeyQuestion(line));
    static_cast<void>(ui::parseAnswer(line));
    const auto request = ui::parseRequest(line, keys);
    if (!request) {
        require(!request.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    require(request->arguments.size() <= ui::maxRequestArguments, "there are few words");
    require(ui::parseRequest(ui::writeRequest(*request), keys).has_value(), "a written request can be read");
    const auto command = ui::parseAutomationCommand(request->arguments);
    require(command || !command.error().message.isEmpty(), "a command that is none is told why");
    return 0;
}
