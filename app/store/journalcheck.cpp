// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/journalcheck.h"

#include "core/logging.h"

#include <QFile>
#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace meshtray::store {
namespace {

constexpr qint64 headerSize = 32;
constexpr qint64 frameHeadSize = 24;
constexpr quint32 magic = 0x377f0682; ///< its last bit says how the words of the checksum are read

quint32 word(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// The running checksum of a journal: over its header, then over each frame.
class Checksum {
public:
    explicit Checksum(bool isBigEndian)
        : m_isBigEndian(isBigEndian)
    {
    }
    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += read(bytes, at) + m_second;
            m_second += read(bytes, at + 4) + m_first;
        }
    }
    /// The two words as they are written.
    bool is(QByteArrayView written, qsizetype at) const
    {
        return word(written, at) == m_first && word(written, at + 4) == m_second;
    }

private:
    quint32 read(QByteArrayView bytes, qsizetype at) const
    {
        return m_isBigEndian ? word(bytes, at) : qFromLittleEndian<quint32>(bytes.data() + at);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

/// A journal that is read frame by frame.
class Journal {
public:
    explicit Journal(const QString &path)
        : m_file(path)
    {
    }

    JournalState check()
    {
        if (!m_file.open(QFile::ReadOnly) || m_file.size() <= headerSize)
            return JournalState::Sound;
        m_header = m_file.read(headerSize);
        if ((word(m_header, 0) & ~1U) != magic)
            return JournalState::Damaged;
        Checksum sum((word(m_header, 0) & 1U) != 0);
        sum.add(QByteArrayView(m_header).first(24));
        m_pageSize = word(m_header, 8);
        const bool isPageSize = m_pageSize >= 512 && m_pageSize <= 65'536 && (m_pageSize & (m_pageSize - 1)) == 0;
        if (!sum.is(m_header, 24) || !isPageSize)
            return JournalState::Damaged;
        while (const auto frame = next()) {
            if (!isOfThisRound(*frame))
                break;
            sum.add(QByteArrayView(*frame).first(8));
            sum.add(QByteArrayView(*frame).sliced(frameHeadSize));
            if (!sum.is(*frame, 16))
                return endsACommit(*frame) || hasCommitAhead() ? JournalState::Damaged : JournalState::Sound;
        }
        return hasCommitAhead() ? JournalState::Damaged : JournalState::Sound;
    }

private:
    std::optional<QByteArray> next()
    {
        QByteArray frame = m_file.read(frameHeadSize + m_pageSize);
        return frame.size() == frameHeadSize + m_pageSize ? std::optional(std::move(frame)) : std::nullopt;
    }
    /// The file is written from its start again and again, each time with another salt.
    bool isOfThisRound(const QByteArray &frame) const
    {
        return QByteArrayView(frame).sliced(8, 8) == QByteArrayView(m_header).sliced(16, 8);
    }
    bool endsACommit(const QByteArray &frame) const { return word(frame, 4) != 0; }
    bool hasCommitAhead()
    {
        while (const auto frame = next()) {
            if (isOfThisRound(*frame) && endsACommit(*frame))
                return true;
        }
        return false;
    }

    QFile m_file;
    QByteArray m_header;
    qint64 m_pageSize = 0;
};

} // namespace

JournalState checkJournal(const QString &databasePath)
{
    return Journal(databasePath + u"-wal"_s).check();
}

void warnOfDamagedJournal(const QString &databasePath)
{
    if (checkJournal(databasePath) == JournalState::Sound)
        return;
    qCWarning(lcStore).noquote() << "the journal of" << databasePath
                                 << "is damaged: some of what was written last may be missing";
}

} // namespace meshtray::store
