// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "askdesktop.h"
#include "completewords.h"
#include "doctorverb.h"
#include "unixsignals.h"

#include "client/transport.h"
#include "core/applicationid.h"
#include "core/clock.h"
#include "core/hardening.h"
#include "core/overloaded.h"
#include "notify/dbusnotifier.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/profilesecretstore.h"
#include "ui/desktopapp.h"
#include "ui/translations.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace meshtray;
using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"meshtray"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MESHTRAY_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Meshtray"_s);
    QGuiApplication::setDesktopFileName(applicationId);
}

ExitCode run(QApplication &application, ui::SingleInstance &instance, const QString &profile,
             const ui::RunDesktop &wanted)
{
    QApplication::setQuitOnLastWindowClosed(false);
    ui::installTranslations(application, QLocale::system());

    SystemClock clock;
    KeychainSecretStore keychain(u"meshtray/"_s + profile);
    PassphraseSecretStore vault(ui::profileFolder(profile) + "/secrets.vault"_L1);
    ProfileSecretStore secrets(keychain, vault);
    notify::DBusNotifier notifier;
    ui::DesktopApp desktop(profile, {clock, secrets, notifier, client::webSocketTransports()});
    UnixSignals signals;
    QObject::connect(&signals, &UnixSignals::endRequested, &application, &QCoreApplication::quit);
    QObject::connect(&desktop, &ui::DesktopApp::quitRequested, &application, &QCoreApplication::quit);

    const auto listening =
        instance.listen([&desktop](ui::InstanceRequest request, QObject *context, ui::SingleInstance::Answer answer) {
            desktop.handle(std::move(request), context, std::move(answer));
        });
    const auto started = listening ? desktop.start(wanted) : listening;
    if (!started) {
        printError(started.error().message);
        return ExitCode::Failed;
    }
    QCoreApplication::exec();
    return ExitCode::Done;
}

ExitCode runDesktop(int argc, char **argv, const QString &profile, const ui::RunDesktop &wanted)
{
    ui::SingleInstance instance(ui::profileFolder(profile));
    const auto claimed = instance.claim();
    if (claimed) {
        QApplication application(argc, argv);
        return run(application, instance, profile, wanted);
    }
    if (claimed.error().code == ErrorCode::AlreadyExists) {
        if (wanted.start == ui::RunDesktop::Start::Hidden && wanted.link.isEmpty())
            return ExitCode::Done; // autostart, or the bus: there is one already, and nobody asked for its window
        const QCoreApplication application(argc, argv);
        return raiseDesktop(profile, wanted.link);
    }
    printError(claimed.error().message);
    return ExitCode::Failed;
}

ExitCode runTask(int argc, char **argv, const ui::LaunchOptions &options)
{
    const auto console = [&](const auto &task) {
        const QCoreApplication application(argc, argv);
        ui::installTranslations(*QCoreApplication::instance(), QLocale::system());
        return task();
    };
    return std::visit(
        Overloaded{
            [&](const ui::RunDesktop &desktop) { return runDesktop(argc, argv, options.profile, desktop); },
            [&](const ui::AskDesktop &ask) {
                return console([&] { return askDesktop(options.profile, ask.arguments); });
            },
            [&](const ui::CompleteWords &complete) {
                const QCoreApplication application(argc, argv);
                return completeWords(complete.words);
            },
            [&](const ui::SeeDoctor &) { return console([&] { return runDoctor(options.profile); }); },
            [&](const ui::ShowHelp &) {
                return console([] {
                    std::fputs(qUtf8Printable(ui::usageText()), stdout);
                    return ExitCode::Done;
                });
            },
            [](const ui::ShowVersion &) {
                std::puts("meshtray " MESHTRAY_VERSION);
                return ExitCode::Done;
            },
        },
        options.task);
}

} // namespace

int main(int argc, char *argv[])
{
    keepToOurselves();
    nameApplication();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto options = ui::parseLaunchOptions(arguments);
    if (!options) {
        printError(options.error().message);
        return static_cast<int>(ExitCode::NotUnderstood);
    }
    return static_cast<int>(runTask(argc, argv, *options));
}
