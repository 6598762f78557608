// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/stopsignals.h"

#include <QSocketNotifier>

#include <array>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace meshtray::brokerd {
namespace {

// A handler may do next to nothing but write to a pipe (signal-safety(7)).
std::array<int, 2> wakePipe{-1, -1};

void wake(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(wakePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then the signals end the process the hard way, which the store survives
    m_notifier = std::make_unique<QSocketNotifier>(wakePipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StopSignals::received);
    setHandler(wake);
}

StopSignals::~StopSignals()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL);
    ::close(wakePipe[0]);
    ::close(wakePipe[1]);
}

void StopSignals::received()
{
    m_notifier->setEnabled(false);
    setHandler(SIG_DFL);
    Q_EMIT stopRequested();
}

} // namespace meshtray::brokerd
