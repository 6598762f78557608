// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// meshtray-faultproxy BROKERPORT: a FaultProxy as a program, for tests that kill what is on both sides of it.
// Prints {"port":N}, then obeys the lines on its standard input, each answered with a line, until that is closed:
//   pass | delay MS | blackhole both|to-broker|to-client | refuse | shut | hold | release | broker PORT
//   cut fin|reset | cut-after to-broker|to-client BYTES fin|reset

#include "faultproxy.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <map>

using namespace meshtray::test;

namespace {

using Words = QByteArrayList;

std::optional<Cut> cutNamed(const QByteArray &word)
{
    if (word == "fin")
        return Cut::Fin;
    return word == "reset" ? std::optional(Cut::Reset) : std::nullopt;
}

std::optional<Flow> flowNamed(const QByteArray &word)
{
    static const std::map<QByteArray, Flow> flows{
        {"both", Flow::Both}, {"to-broker", Flow::ToBroker}, {"to-client", Flow::ToClient}};
    const auto found = flows.find(word);
    return found == flows.end() ? std::nullopt : std::optional(found->second);
}

std::optional<FaultMode> modeNamed(const Words &words)
{
    const QByteArray name = words.value(0);
    if (name == "pass")
        return Pass{};
    if (name == "refuse")
        return Refuse{};
    if (name == "shut")
        return Shut{};
    if (name == "delay")
        return Delay{std::chrono::milliseconds(words.value(1).toInt())};
    const auto flow = name == "blackhole" ? flowNamed(words.value(1)) : std::nullopt;
    return flow ? std::optional<FaultMode>(BlackHole{.flow = *flow}) : std::nullopt;
}

/// False when the line says nothing.
bool obey(FaultProxy &proxy, const Words &words)
{
    const QByteArray verb = words.value(0);
    if (const auto mode = modeNamed(words)) {
        proxy.setMode(*mode);
        return true;
    }
    if (verb == "hold") {
        proxy.hold();
        return true;
    }
    if (verb == "release") {
        proxy.release();
        return true;
    }
    if (verb == "broker") {
        proxy.setBrokerPort(words.value(1).toUShort());
        return true;
    }
    const auto how = cutNamed(words.value(words.size() - 1));
    if (verb == "cut" && how) {
        proxy.cut(*how);
        return true;
    }
    const auto flow = flowNamed(words.value(1));
    if (verb != "cut-after" || !flow || !how)
        return false;
    proxy.cutAfter(*flow, words.value(2).toLongLong(), *how);
    return true;
}

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    FaultProxy proxy(application.arguments().value(1).toUShort());
    QFile input;
    if (!proxy.listen() || !input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    say(R"({"port":)" + QByteArray::number(proxy.port()) + '}');

    QSocketNotifier notifier(0, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [&] {
        const QByteArray line = input.readLine();
        if (line.isEmpty()) {
            QCoreApplication::quit();
            return;
        }
        const bool isUnderstood = obey(proxy, line.simplified().split(' '));
        say(R"({"understood":)" + QByteArray(isUnderstood ? "true" : "false") + R"(,"links":)" +
            QByteArray::number(proxy.links()) + R"(,"accepted":)" + QByteArray::number(proxy.accepted()) + '}');
    });
    return QCoreApplication::exec();
}
