# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
# Completion for fish: put it into a completions folder of fish. The program itself knows what may follow.
function __meshtray_words
    set -l typed (commandline -opc) (commandline -ct)
    set -l found ($typed[1] --complete $typed[2..-1] 2>/dev/null)
    if test "$found[1]" = ':files'
        __fish_complete_path (commandline -ct)
    else if set -q found[1]
        printf '%s\n' $found
    end
end
complete -c meshtray -f -a '(__meshtray_words)'
