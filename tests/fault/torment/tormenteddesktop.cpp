// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "tormenteddesktop.h"

#include "ui/singleinstanceclient.h"

#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr auto untilAskedAgain = 50ms; ///< of a desktop that is being killed or started, or is full
constexpr auto betweenLooks = 300ms;

} // namespace

TormentedDesktop::~TormentedDesktop()
{
    rest();
}

void TormentedDesktop::rest()
{
    for (std::jthread *thread : {&m_writer, &m_watcher}) {
        thread->request_stop();
        if (thread->joinable())
            thread->join();
    }
}

bool TormentedDesktop::join(const QString &link, const QString &name)
{
    if (!m_process.start())
        return false;
    const Answer joined = m_process.ask({u"join"_s, u"-"_s, u"--name"_s, name}, link.toUtf8() + '\n');
    if (joined.exitCode != 0)
        qWarning("%s", qPrintable(joined.error));
    m_mesh = joined.json[u"mesh"_s].toString();
    m_watcher = std::jthread([this](const std::stop_token &stop) { watch(stop); });
    return !m_mesh.isEmpty();
}

void TormentedDesktop::write(const QString &to, const QStringList &texts, std::chrono::milliseconds between)
{
    m_writer = std::jthread([this, to, texts, between](const std::stop_token &stop) {
        for (auto text = texts.cbegin(); text != texts.cend() && !stop.stop_requested(); ++text) {
            writeOne(stop, to, *text);
            std::this_thread::sleep_for(between);
        }
        m_hasWritten = !stop.stop_requested();
    });
}

bool TormentedDesktop::killAndStart()
{
    m_process.kill();
    return m_process.start();
}

Result<QJsonObject> TormentedDesktop::ask(const QStringList &words) const
{
    return ui::askRunningInstance(m_process.folder(), {.arguments = words, .activationToken = {}});
}

/// The process that has read its messages from the disk: what it does not show then it does not have. Nothing while
/// there is none.
std::optional<qint64> TormentedDesktop::readyProcess() const
{
    const auto status = ask({u"status"_s});
    if (!status)
        return std::nullopt;
    const QJsonArray meshes = (*status)[u"meshes"_s].toArray();
    const bool isReady = std::ranges::any_of(meshes, [this](const QJsonValue &mesh) {
        const QString state = mesh[u"state"_s].toString();
        return mesh[u"id"_s].toString() == m_mesh && state != u"unlocking"_s && state != u"key_unavailable"_s &&
               state != u"history_unavailable"_s;
    });
    return isReady ? std::optional((*status)[u"pid"_s].toInteger()) : std::nullopt;
}

/// What a ready process answers; nothing when it was not the same one all the time.
std::optional<QJsonArray> TormentedDesktop::messages(const QString &verb) const
{
    const auto before = readyProcess();
    const auto shown = before ? ask({verb, m_mesh}) : Result<QJsonObject>();
    if (!before || !shown || readyProcess() != before)
        return std::nullopt;
    return (*shown)[u"messages"_s].toArray();
}

void TormentedDesktop::writeOne(const std::stop_token &stop, const QString &to, const QString &text)
{
    while (!stop.stop_requested()) {
        if (const auto kept = ask({u"send"_s, m_mesh, to, text, u"--no-wait"_s})) {
            m_sent.noteKept((*kept)[u"id"_s].toString(), text);
            return;
        }
        // Killed before it could answer: it may have kept the message, and says so when it is back.
        while (!stop.stop_requested() && !lookAtSent())
            std::this_thread::sleep_for(untilAskedAgain);
        if (m_sent.idOf(text))
            return;
    }
}

void TormentedDesktop::watch(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        if (lookAtSent())
            lookAtReceived();
        std::this_thread::sleep_for(betweenLooks);
    }
}

/// False when the desktop is not there or not ready.
bool TormentedDesktop::lookAtSent()
{
    const QSet<QString> kept = m_sent.kept();
    const auto shown = messages(u"sent"_s);
    if (shown)
        m_sent.noteShown(*shown, kept);
    return shown.has_value();
}

void TormentedDesktop::lookAtReceived()
{
    if (const auto shown = messages(u"inbox"_s))
        m_received.noteShown(*shown);
}

} // namespace meshtray::test
