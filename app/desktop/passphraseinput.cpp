// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "passphraseinput.h"

#include "secrets/vaultfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace meshtray {
namespace {

using crypto::SecureBuffer;
using Action = ui::KeysCommand::Action;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PassphraseInput)
};

/// A terminal that does not show what is typed, for as long as this lives.
class NoEcho {
public:
    NoEcho()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() { ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before); }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before{};
};

/// Without the C library's buffer, which could not be wiped.
Result<SecureBuffer> readLine()
{
    SecureBuffer line(longestPassphrase + 1);
    size_t length = 0;
    while (length < line.size()) {
        const auto got = ::read(STDIN_FILENO, line.bytes().data() + length, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || line.bytes()[length] == '\n')
            break;
        ++length;
    }
    if (length == line.size())
        return fail(ErrorCode::InvalidInput, Words::tr("The passphrase is too long."));
    if (length > 0 && line.bytes()[length - 1] == '\r')
        --length;
    if (length == 0)
        return fail(ErrorCode::InvalidInput, Words::tr("There is no passphrase in the standard input."));
    return SecureBuffer::copyOf(std::as_const(line).bytes().first(length));
}

Result<SecureBuffer> ask(const QString &question)
{
    if (::isatty(STDIN_FILENO) == 0)
        return readLine();
    const NoEcho silence;
    std::fputs(qUtf8Printable(question + QStringLiteral(": ")), stderr);
    auto line = readLine();
    std::fputs("\n", stderr);
    return line;
}

Result<SecureBuffer> askForNew()
{
    auto first = ask(Words::tr("New passphrase"));
    if (!first || ::isatty(STDIN_FILENO) == 0)
        return first;
    const auto second = ask(Words::tr("The same once more"));
    if (!second)
        return std::unexpected(second.error());
    if (!crypto::equalInConstantTime(first->bytes(), second->bytes()))
        return fail(ErrorCode::InvalidInput, Words::tr("The two passphrases are not the same. Try again."));
    return first;
}

SecureBuffer joined(const SecureBuffer &first, const SecureBuffer &second)
{
    SecureBuffer both(first.size() + 1 + second.size());
    const auto end = std::ranges::copy(first.bytes(), both.bytes().begin()).out;
    *end = '\n';
    std::ranges::copy(second.bytes(), end + 1);
    return both;
}

} // namespace

Result<SecureBuffer> readPassphrase(const ui::KeysCommand &command)
{
    if (command.action == Action::UseFile)
        return askForNew();
    auto current = ask(Words::tr("Passphrase"));
    if (!current || command.action != Action::ChangePassphrase)
        return current;
    const auto fresh = askForNew();
    if (!fresh)
        return std::unexpected(fresh.error());
    return joined(*current, *fresh);
}

Result<SecureBuffer> readPassphrase(const ui::BackupCommand &)
{
    return askForNew();
}

Result<SecureBuffer> readPassphrase(const ui::RestoreCommand &)
{
    return ask(Words::tr("Passphrase of the backup"));
}

} // namespace meshtray
