// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/trayhostx11.h"

#include <QGuiApplication>

#include <memory>

#ifdef MESHTRAY_XCB
#include <cstdlib>
#include <xcb/xcb.h>
#endif

namespace meshtray::ui {

#ifdef MESHTRAY_XCB
namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); } // NOLINT(cppcoreguidelines-no-malloc): xcb's own way
};
template <class T>
using Reply = std::unique_ptr<T, Free>;

xcb_connection_t *connection()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atom(xcb_connection_t *display, const QByteArray &name)
{
    const auto cookie = xcb_intern_atom(display, 0, static_cast<uint16_t>(name.size()), name.constData());
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(display, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

} // namespace

TrayHostX11::TrayHostX11(QObject *parent)
    : QObject(parent)
{
    xcb_connection_t *display = connection();
    if (!display)
        return;
    m_selection = atom(display, "_NET_SYSTEM_TRAY_S0"); // Qt's own tray looks at the first screen, too
    m_manager = atom(display, "MANAGER");
    qGuiApp->installNativeEventFilter(this);
}

TrayHostX11::~TrayHostX11()
{
    if (qGuiApp)
        qGuiApp->removeNativeEventFilter(this);
}

bool TrayHostX11::isThere() const
{
    xcb_connection_t *display = connection();
    if (!display || m_selection == XCB_ATOM_NONE)
        return false;
    const auto cookie = xcb_get_selection_owner(display, m_selection);
    const Reply<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(display, cookie, nullptr));
    return reply && reply->owner != XCB_WINDOW_NONE;
}

bool TrayHostX11::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & 0x7f) != XCB_CLIENT_MESSAGE)
        return false;
    const auto *client = static_cast<const xcb_client_message_event_t *>(message);
    if (client->type == m_manager && client->data.data32[1] == m_selection)
        QMetaObject::invokeMethod(this, &TrayHostX11::appeared, Qt::QueuedConnection);
    return false;
}
#else
TrayHostX11::TrayHostX11(QObject *parent)
    : QObject(parent)
{
}
TrayHostX11::~TrayHostX11() = default;

bool TrayHostX11::isThere() const
{
    return false;
}

bool TrayHostX11::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}
#endif

} // namespace meshtray::ui
