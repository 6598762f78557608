// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <sys/stat.h>

namespace meshtray {

void keepToOurselves()
{
    constexpr rlimit none{1, 1}; // a byte is too small for any file; with 0 Linux still feeds a crash handler
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
    ::umask(S_IRWXG | S_IRWXO);
}

} // namespace meshtray
