// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// Members with real clients, who keep a ledger of what they write and what they get, while somebody else torments their
// broker. What happens is said in lines of JSON; lines that come in say to go on.

#include "crew.h"
#include "returners.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace meshtray;
using namespace meshtray::longrun;

namespace {

void say(const QJsonObject &what)
{
    std::puts(QJsonDocument(what).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// The next line; false when there is none any more.
bool waitForWord()
{
    std::string line;
    return static_cast<bool>(std::getline(std::cin, line));
}

struct Job {
    load::Population population;
    QUrl broker;
    Work work;
};

/// All write and read, until everything has arrived.
int talk(const Job &job)
{
    SystemClock clock;
    Crew crew(job.population, job.broker, clock);
    QTimer reports;
    QObject::connect(&reports, &QTimer::timeout, &crew, [&crew] { say(crew.toJson()); });
    QObject::connect(&crew, &Crew::ended, &crew, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    reports.start(200ms);
    crew.begin(job.work);
    QCoreApplication::exec();
    QJsonObject result = crew.toJson();
    result[u"ended"_s] = true;
    say(result);
    return crew.ledger().isSettled() ? 0 : 1;
}

/// The first half has written; the second half comes once for each line that comes in.
int comeBack(const Job &job, const Ledger &written)
{
    while (waitForWord()) {
        SystemClock clock;
        Returners returners(job.population, job.population.members().size() / 2, job.broker, clock, written);
        QObject::connect(&returners, &Returners::ended, &returners, [] { QCoreApplication::quit(); });
        returners.begin(job.work.patience);
        QCoreApplication::exec();
        say(returners.toJson());
    }
    return 0;
}

/// The first half writes to the second, who is not there.
int leaveAndComeBack(const Job &job)
{
    Ledger ledger;
    {
        SystemClock clock;
        const size_t half = job.population.members().size() / 2;
        std::vector<std::unique_ptr<Hand>> writers;
        for (size_t i = 0; i < half; ++i) {
            writers.push_back(std::make_unique<Hand>(job.population, i, job.broker, clock, ledger));
            QObject::connect(writers.back().get(), &Hand::moved, writers.back().get(), [&] {
                if (ledger.acceptedCount() == job.work.messages)
                    QCoreApplication::quit();
            });
            writers.back()->open();
        }
        for (int i = 0; i < job.work.messages; ++i) {
            const size_t from = static_cast<size_t>(i) % half;
            const size_t to = half + static_cast<size_t>(i) / half % half;
            if (!writers[from]->write(to, u"%1: %2"_s.arg(from).arg(i).toLatin1()))
                qFatal("the client of a writer is full");
        }
        QTimer::singleShot(job.work.patience, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
    }
    say(ledger.toJson());
    return ledger.acceptedCount() == job.work.messages ? comeBack(job, ledger) : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Members of a mesh who write to each other and keep a ledger."_s);
    parser.addHelpOption();
    parser.addOptions({{u"data"_s, u"The data folder of a broker that does not serve yet."_s, u"DIR"_s},
                       {u"broker"_s, u"Where it will serve."_s, u"URL"_s},
                       {u"peers"_s, u"Members."_s, u"N"_s, u"20"_s},
                       {u"messages"_s, u"Of all together."_s, u"N"_s, u"1000"_s},
                       {u"rate"_s, u"Messages a second of all together."_s, u"N"_s, u"200"_s},
                       {u"patience"_s, u"Seconds without anything before it gives up."_s, u"N"_s, u"120"_s},
                       {u"come-back"_s, u"Half of them read only when told to."_s}});
    parser.process(application);
    const Job job{.population = load::Population(parser.value(u"data"_s), parser.value(u"peers"_s).toInt()),
                  .broker = QUrl(parser.value(u"broker"_s)),
                  .work = {.messages = parser.value(u"messages"_s).toInt(),
                           .perSecond = parser.value(u"rate"_s).toInt(),
                           .patience = std::chrono::seconds(parser.value(u"patience"_s).toInt())}};
    say({{u"populated"_s, true}});
    if (!waitForWord()) // the broker serves
        return 1;
    return parser.isSet(u"come-back"_s) ? leaveAndComeBack(job) : talk(job);
}
