// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QString>

// What a screen reader sees of a program: its tree on the accessibility bus (AT-SPI). Every call waits.
namespace meshtray::test {

/// One thing in the tree.
struct Accessible {
    QString path; ///< its object on the bus
    QString name;
    QString description;
    QString role; ///< as AT-SPI calls it: "push button", "text", "list item"
    quint64 states = 0;
    int depth = 0;

    bool is(int state) const { return (states >> state) & 1; }
};

/// States by their numbers in AT-SPI.
namespace state {
constexpr int checked = 4;
constexpr int editable = 7;
constexpr int enabled = 8;
constexpr int focusable = 11;
constexpr int focused = 12;
constexpr int multiLine = 17;
constexpr int selected = 23;
constexpr int showing = 25;
constexpr int checkable = 41;
} // namespace state

/// The accessibility bus of this session, as org.a11y.Bus names it.
class AccessibilityBus {
public:
    AccessibilityBus();
    ~AccessibilityBus();

    bool isConnected() const { return m_bus.isConnected(); }
    /// The name on the bus of the application that this process is; empty while there is none.
    QString applicationOf(qint64 pid) const;
    /// Everything below the application, parents before children. What does not answer is left out.
    QList<Accessible> tree(const QString &application) const;
    /// Does what a press on something does; false when it cannot be pressed.
    bool press(const QString &application, const QString &path) const;

private:
    struct Reference;
    QList<Reference> children(const QString &service, const QString &path) const;
    Accessible read(const Reference &reference, int depth) const;
    void walk(const Reference &reference, int depth, QList<Accessible> &found) const;

    QDBusConnection m_bus;
};

} // namespace meshtray::test
