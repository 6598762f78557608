// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sampletalk.h"

#include "ui/appearance.h"
#include "ui/windows.h"

#include <QSize>

class QQuickItem;
class QQuickWindow;

namespace meshtray::test {

/// How a page is looked at.
struct View {
    QSize size;
    qreal textScale = 1;
};

/// A program with its windows and a sample world behind them, for one page. The windows have the size and the text of
/// the view before anything is opened in them.
class Stage {
public:
    explicit Stage(const View &view);
    ~Stage();

    SampleWorld &world() { return m_world; }
    ui::Windows &windows() { return *m_windows; }
    const MeshId &firstMesh();

    QQuickWindow *mainWindow();
    QQuickWindow *joinWindow(const QString &link = {});
    QQuickWindow *hostWindow();
    QQuickWindow *keysWindow();
    QQuickWindow *settingsWindow(ui::Windows::SettingsPage page);
    /// The main window, filled with talk, with this conversation open.
    QQuickWindow *conversation(const QByteArray &peerKey);

    /// Presses what has this icon, or this accessible name.
    void pressIcon(QQuickWindow *window, const QString &icon);
    void press(QQuickWindow *window, const QString &name) { pressNamed(window, name, Qt::Key_Return); }
    void pressNamed(QQuickWindow *window, const QString &name, Qt::Key key);
    void press(QQuickWindow *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses the button that has this text in a QML file (`context`), in the language that is shown.
    void pressText(QQuickWindow *window, const char *context, const char *text);
    /// Calls a function of the first item that has it: "askToOpen(QString)".
    void call(QQuickWindow *window, const char *function, QGenericArgument argument);
    /// Chooses an entry of the open menu; those below zero are counted from its end.
    void choose(QQuickWindow *window, qsizetype entry);
    /// The same by the text that it has in a QML file (`context`).
    void choose(QQuickWindow *window, const char *context, const char *text);

    /// Hosts a mesh on a real broker of this process, with an invite made, and a visitor who joined by one if wanted.
    QQuickWindow *hosting();
    void letVisitorIn();

    void setScheme(ui::Appearance::Scheme scheme);

private:
    QQuickWindow *prepared(QQuickWindow *window);

    struct Visitor;

    const View m_view;
    SampleWorld m_world;
    std::unique_ptr<Visitor> m_visitor;
    std::unique_ptr<ui::Windows> m_windows;
};

/// An invite that can be shown, to a broker that nobody reaches.
QString sampleInvite(const QString &slug, const QString &brokerUrl = QStringLiteral("ws://203.0.113.7:7900/ws"));
/// Ends the run: a page that does not come up as it should proves nothing.
void must(bool done, const char *what);

} // namespace meshtray::test
