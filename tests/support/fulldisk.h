// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace meshtray::test {

/// While it lives, none of this process's files may grow: what a full disk looks like.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        setRoom(0);
    }
    ~FullDisk() { setRoom(RLIM_INFINITY); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    static void setRoom(rlim_t bytes)
    {
        rlimit limit{};
        if (::getrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("no limits here");
        limit.rlim_cur = bytes;
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("no limits here");
    }
};

} // namespace meshtray::test
