// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/arguments.h"
#include "brokerd/server.h"
#include "core/hardening.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <csignal>
#include <cstdio>

using namespace meshtray;
using namespace meshtray::brokerd;

namespace {

enum ExitCode { Done = 0, Failed = 1, Misused = 2 };

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

int complain(const QString &sentence, ExitCode code)
{
    const QByteArray line = "meshtray-broker: " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    return code;
}

/// Verbs that end at once say their one sentence and nothing else; QT_LOGGING_RULES still brings the rest back.
void keepQuiet()
{
    QLoggingCategory::setFilterRules(QStringLiteral("meshtray.*.info=false"));
}

int report(const Result<QJsonDocument> &result)
{
    if (!result)
        return complain(result.error().message, Failed);
    print(result->toJson(QJsonDocument::Compact) + '\n');
    return Done;
}

int serve(const Serve &command)
{
    installLog(command.logFormat);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is a failed write, not the end of the program
    Server server;
    QObject::connect(&server, &Server::listening, [](const QByteArray &line) {
        letLogThrough();
        print(line + '\n');
    });
    QObject::connect(&server, &Server::stopped, [] { QCoreApplication::exit(Done); });
    QObject::connect(&server, &Server::failed,
                     [](const QString &sentence) { QCoreApplication::exit(complain(sentence, Failed)); });
    QMetaObject::invokeMethod(&server, [&] { server.start(command); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

struct Runner {
    const Clock &clock;
    int operator()(const Serve &c) const { return serve(c); }
    int operator()(const ShowHelp &) const { return print(usage().toUtf8()), Done; }
    int operator()(const ShowVersion &) const { return print("meshtray-broker " MESHTRAY_VERSION "\n"), Done; }
    int operator()(const auto &c) const { return report(brokerd::run(c, clock)); }
};

int run(const Command &command)
{
    if (!std::holds_alternative<Serve>(command))
        keepQuiet();
    const SystemClock clock;
    return std::visit(Runner{clock}, command);
}

} // namespace

int main(int argc, char *argv[])
{
    keepToOurselves();
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop is the faster one with many sockets
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("meshtray-broker"));
    const auto command = parseArguments(QCoreApplication::arguments().sliced(1));
    return command ? run(*command) : complain(command.error().message, Misused);
}
