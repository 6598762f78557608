// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/logformat.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMutex>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

constexpr qsizetype maxKept = 1000;

/// What the handler needs. A handler is a plain function that any thread may call, so this is the one global of the
/// program.
struct Log {
    QMutex mutex;
    LogFormat format = LogFormat::Text;
    std::optional<QByteArrayList> kept; ///< lines, while the program is starting
};

Log &log()
{
    static Log instance;
    return instance;
}

QLatin1StringView levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "error"_L1;
}

QString onOneLine(const QString &message)
{
    QString line;
    line.reserve(message.size());
    for (const QChar c : message) {
        const bool breaksLines =
            c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        line += breaksLines ? u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0')) : QString(c);
    }
    return line;
}

void write(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Log &state = log();
    const QMutexLocker lock(&state.mutex);
    const QByteArray line =
        logLine(state.format, QDateTime::currentMSecsSinceEpoch(), type, context.category, message) + '\n';
    const bool isUrgent = type != QtDebugMsg && type != QtInfoMsg;
    if (isUrgent || !state.kept)
        write(line);
    else if (state.kept->size() < maxKept)
        state.kept->append(line);
}

} // namespace

Result<LogFormat> parseLogFormat(QStringView text)
{
    if (text == "text"_L1)
        return LogFormat::Text;
    if (text == "json"_L1)
        return LogFormat::Json;
    return fail(ErrorCode::InvalidInput, u"--log-format takes text or json."_s);
}

QByteArray logLine(LogFormat format, qint64 wallMs, QtMsgType type, QByteArrayView category, const QString &message)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODateWithMs);
    if (format == LogFormat::Text) {
        return u"%1 %2 %3: %4"_s.arg(time, levelOf(type), QString::fromUtf8(category), onOneLine(message)).toUtf8();
    }
    const QJsonObject line{{u"time"_s, time},
                           {u"level"_s, levelOf(type)},
                           {u"category"_s, QString::fromUtf8(category)},
                           {u"message"_s, message}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

void installLog(LogFormat format)
{
    Log &state = log();
    {
        const QMutexLocker lock(&state.mutex);
        state.format = format;
        state.kept.emplace();
    }
    qInstallMessageHandler(handle);
}

void letLogThrough()
{
    Log &state = log();
    const QMutexLocker lock(&state.mutex);
    if (!state.kept)
        return;
    for (const QByteArray &line : *state.kept)
        write(line);
    state.kept.reset();
}

} // namespace meshtray::brokerd
