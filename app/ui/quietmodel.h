// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "ui/settings.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The quiet hours: a row for each day of the week, in the order of the person's calendar.
class QuietModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Whether it is quiet now, and until when, in a sentence.
    Q_PROPERTY(QString nowText READ nowText NOTIFY changed)
public:
    enum Role {
        Day = Qt::UserRole + 1, ///< its name
        On,
        From, ///< "22:00"
        Until,
        Words, ///< "Until 07:00 on Tuesday", to be read beside the fields
    };
    Q_ENUM(Role)

    /// Both outlive this object.
    QuietModel(SettingsStore &settings, Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QString nowText() const;

    Q_INVOKABLE void setOn(int row, bool on);
    /// What is no time changes nothing: the row shows what holds.
    Q_INVOKABLE void setFrom(int row, const QString &text);
    Q_INVOKABLE void setUntil(int row, const QString &text);
    Q_INVOKABLE bool isTime(const QString &text) const;
    /// Every day as this one.
    Q_INVOKABLE void copyToAll(int row);

Q_SIGNALS:
    void changed();

private:
    using Span = std::optional<notify::QuietSpan>;

    const notify::Policy &policy() const { return m_settings.current().notifications; }
    bool isRow(int row) const { return row >= 0 && row < rowCount(); }
    /// Monday is 0, as in notify::Policy.
    static int dayOf(int row);
    static QString wordsOf(const notify::QuietSpan &span, int day);
    const Span &spanAt(int row) const { return policy().quiet.at(static_cast<size_t>(dayOf(row))); }
    void setSpan(int row, const Span &span);
    void tell();

    SettingsStore &m_settings;
    Clock &m_clock;
    std::array<notify::QuietSpan, 7> m_last; ///< of a day that was switched off, for when it is switched on again
};

} // namespace meshtray::ui
