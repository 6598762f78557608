// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/logging.h"
#include "crypto/encoding.h"
#include "mesh/history.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace meshtray;
using namespace meshtray::store;
using namespace Qt::StringLiterals;

// How long a search among many messages takes, from the call to the answer in the event loop, and how much of it the
// processors worked. Usage: bench_search [messages]
namespace {

constexpr int defaultCount = 100'000;
constexpr int rounds = 20;
constexpr int limit = 100;
constexpr int smallest = 300; // bytes of a text
constexpr int largest = 500;

crypto::SecureBuffer key()
{
    return crypto::SecureBuffer::copyOf(crypto::asBytes(QByteArray(32, 'k')));
}

/// Makes up texts: English, every third with German words or a picture in it.
class Writer {
public:
    QString text()
    {
        const auto size = static_cast<qsizetype>(smallest + m_random() % (largest - smallest));
        const bool isPlain = m_random() % 3 != 0;
        QByteArray text;
        while (text.size() < size) {
            text += isPlain || m_random() % 6 != 0 ? word() : QByteArray(foreign[m_random() % std::size(foreign)]);
            text += m_random() % 12 == 0 ? ". " : " ";
        }
        return QString::fromUtf8(text);
    }

private:
    QByteArray word()
    {
        QByteArray word;
        for (auto i = 1 + m_random() % 3; i > 0; --i)
            word += syllables[m_random() % std::size(syllables)];
        if (m_random() % 8 == 0)
            word[0] = static_cast<char>(word[0] - 'a' + 'A');
        return word;
    }

    static constexpr const char *syllables[] = {"the", "re", "con", "ta", "ing", "er",  "build", "fail", "test", "ma",
                                                "lo",  "si", "de",  "no", "un",  "ver", "broke", "mesh", "ho",   "ki"};
    static constexpr const char *foreign[] = {"für", "Straße", "GRÖSSE", "über", "naïve",
                                              "…",   "“so”",   "👍",     "❤️",    "Łódź"};
    std::mt19937 m_random{2026};
};

void fill(const QString &path, int count)
{
    auto store = MessageStore::open(path, key());
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    Writer writer;
    constexpr int group = 5000;
    for (int done = 0; done < count; done += group) {
        const auto written = (*store)->atomically([&]() -> Result<void> {
            for (int i = done; i < std::min(done + group, count); ++i) {
                MessageRecord message;
                message.id = "message-" + QByteArray::number(i).rightJustified(24, '0');
                message.at = message.arrivedAt = 1'750'000'000'000 + i;
                message.conversation = message.peer = QByteArray::number(i % 20).repeated(64).left(64);
                message.peerName = u"Somebody"_s;
                message.trust = "direct";
                message.text = i == 0 ? u"the NEEDLE at the far end "_s + writer.text() : writer.text();
                if (const auto added = (*store)->addReceived(message, message.id); !added)
                    return std::unexpected(added.error());
            }
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
    }
}

double processorMs()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

struct Spent {
    double wallMs = 0;
    double processorMs = 0;
};

Spent searchOnce(History &history, const QString &query, qsizetype &found)
{
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    const double before = processorMs();
    history.search(query, limit, [&](const Result<QList<MessageRecord>> &result) {
        found = result ? result->size() : -1;
        loop.quit();
    });
    loop.exec();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, processorMs() - before};
}

double at(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

void measure(History &history, const char *what, const QString &query)
{
    std::vector<double> wall;
    std::vector<double> processor;
    qsizetype found = 0;
    for (int i = 0; i < rounds; ++i) {
        const Spent spent = searchOnce(history, query, found);
        wall.push_back(spent.wallMs);
        processor.push_back(spent.processorMs);
    }
    std::printf("%-24s %4d found   median %6.1f ms   p95 %6.1f ms   fastest %6.1f ms   processor %6.1f ms\n", what,
                static_cast<int>(found), at(wall, 0.5), at(wall, 0.95), at(wall, 0), at(processor, 0.5));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : defaultCount;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"messages.sqlite"_s);
    fill(path, count);
    std::printf("%d messages of %d to %d bytes, %.1f MB on the disk, %d searches each\n", count, smallest, largest,
                static_cast<double>(QFileInfo(path).size()) / 1e6, rounds);

    History history(path);
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    history.open(key(), 1000, {"waiting"}, [&](const Result<MessageSnapshot> &opened) {
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        loop.quit();
    });
    loop.exec();
    std::printf("opened in %.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    measure(history, "no hit", u"zebra"_s);
    measure(history, "no hit, foreign words", u"Müßiggänger"_s);
    measure(history, "one hit at the far end", u"needle"_s);
    measure(history, "a common word", u"the"_s);
    return 0;
}
