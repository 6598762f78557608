// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "../unit/ui/sampleworld.h"
#include "../unit/ui/windowcheck.h"

#include <QElapsedTimer>
#include <QQuickWindow>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

// How long a frame takes while a conversation of 10 000 mixed messages is flicked through: moving the view, making and
// filling rows, layout and drawing, by the renderer that the program uses. Usage: bench_thread [messages]
namespace {

constexpr int defaultCount = 10'000;
constexpr int frames = 600;
constexpr int warmUp = 20;

/// Short and long ones, lists, code, links; every fiftieth is folded.
QString textOf(int i)
{
    static const QString words = u"the build of the payment service is green again, two tests were skipped "_s;
    if (i % 50 == 0)
        return u"A long log follows.\n"_s +
               u"2026-02-01 12:00:00 worker 7 took job 4711 from the queue\n"_s.repeated(60);
    if (i % 17 == 0)
        return u"Look at this:\n```cpp\nint main()\n{\n    return run(argc, argv);\n}\n```\nand tell me what you think."_s;
    if (i % 11 == 0)
        return u"It is at https://example.org/builds/%1 and `make test` shows it."_s.arg(i);
    if (i % 5 == 0)
        return words.repeated(6);
    return words.left(10 + i * 7 % 60);
}

QList<Message> talk(int count, qint64 now)
{
    QList<Message> messages;
    const QByteArray peer = hexKeyOf('c');
    for (int i = 0; i < count; ++i) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(now - (count - i) * 240'000LL, Qt::UTC);
        const QByteArray id = "m" + QByteArray::number(i);
        if (i % 3 == 0)
            messages.append({id, at, protocol::Priority::Next, textOf(i), Sent{peer, {}, client::Accepted{"a"}}});
        else
            messages.append({id, at, protocol::Priority::Next, textOf(i),
                             Received{.trust = Trust::Direct,
                                      .senderKey = peer,
                                      .senderName = u"claude: checkout-api"_s,
                                      .target = {},
                                      .isUnread = false}});
    }
    return messages;
}

double at(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

double frame(QQuickWindow &window, QQuickItem &list, qreal move)
{
    // the processor's time, so that what else the machine does is left out; everything is drawn on this thread
    timespec before;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    list.setProperty("contentY", list.property("contentY").toReal() + move);
    const bool drawn = !window.grabWindow().isNull();
    timespec after;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    const double ms = static_cast<double>(after.tv_sec - before.tv_sec) * 1e3 +
                      static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e6;
    QCoreApplication::processEvents();
    return drawn ? ms : qQNaN();
}

void measure(QQuickWindow &window, QQuickItem &list, const char *what, qreal move)
{
    QMetaObject::invokeMethod(&list, "leave");
    for (int i = 0; i < warmUp; ++i)
        frame(window, list, move);
    std::vector<double> times;
    for (int i = 0; i < frames; ++i)
        times.push_back(frame(window, list, move));
    std::printf("%-28s median %5.1f ms   p95 %5.1f ms   p99 %5.1f ms   longest %5.1f ms\n", what, at(times, 0.5),
                at(times, 0.95), at(times, 0.99), at(times, 1));
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    useOwnSettings();
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : defaultCount;
    SampleWorld world;
    Mesh &mesh = world.addMesh(u"acme-payments"_s);
    mesh.inbox().load(talk(count, world.clock.wallMs()), {}, {});
    ui::Windows windows(world.meshes, world.hosting, world.keys, world.clock, world.settings);
    QElapsedTimer timer;
    timer.start();
    windows.openConversation(mesh.record().mesh, hexKeyOf('c'));
    QQuickWindow &window = *windows.mainWindow();
    window.resize(1000, 680);
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window does not come");
    QQuickItem *list = itemNamed(&window, u"Messages"_s);
    if (!list || list->property("count").toInt() != count)
        qFatal("the messages are not there");
    std::printf("%d messages, opened in %lld ms, frames of %d x %d\n", count, static_cast<long long>(timer.elapsed()),
                window.width(), window.height());
    QTest::qWait(200);
    measure(window, *list, "standing still", 0);
    measure(window, *list, "slowly up (60 px)", -60);
    measure(window, *list, "flicking up (400 px)", -400);
    measure(window, *list, "flicking down (400 px)", 400);
    return 0;
}
