// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/trayhostx11.h"

#include <QColor>
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

xcb_window_t ownerOf(xcb_connection_t *display, xcb_atom_t selection)
{
    const auto cookie = xcb_get_selection_owner(display, selection);
    const Reply<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(display, cookie, nullptr));
    return reply ? reply->owner : xcb_window_t{XCB_WINDOW_NONE};
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
    m_colors = atom(display, "_NET_SYSTEM_TRAY_COLORS");
    qGuiApp->installNativeEventFilter(this);
    watchOwner();
}

/// The end of its window is the end of a host. Qt wants the same news of the same window, so nobody's mask is lost.
void TrayHostX11::watchOwner()
{
    xcb_connection_t *display = connection();
    m_owner = ownerOf(display, m_selection);
    const uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    if (m_owner != XCB_WINDOW_NONE)
        xcb_change_window_attributes(display, m_owner, XCB_CW_EVENT_MASK, &mask);
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
    return ownerOf(display, m_selection) != XCB_WINDOW_NONE;
}

std::optional<int> TrayHostX11::foregroundLightness() const
{
    constexpr uint32_t wanted = 3; // red, green and blue of the ordinary icon, 16 bits each; other kinds follow
    xcb_connection_t *display = connection();
    const xcb_window_t tray = display && m_selection ? ownerOf(display, m_selection) : xcb_window_t{XCB_WINDOW_NONE};
    if (tray == XCB_WINDOW_NONE)
        return std::nullopt;
    const auto cookie = xcb_get_property(display, 0, tray, m_colors, XCB_ATOM_CARDINAL, 0, wanted);
    const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(display, cookie, nullptr));
    if (!reply || reply->format != 32 || reply->value_len < wanted)
        return std::nullopt;
    const auto *parts = static_cast<const uint32_t *>(xcb_get_property_value(reply.get()));
    const auto byte = [](uint32_t part) { return static_cast<int>((part >> 8) & 0xff); };
    return QColor(byte(parts[0]), byte(parts[1]), byte(parts[2])).lightness();
}

bool TrayHostX11::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    const int type = event->response_type & 0x7f;
    const auto *client = static_cast<const xcb_client_message_event_t *>(message);
    const auto *destroyed = static_cast<const xcb_destroy_notify_event_t *>(message);
    const bool hasCome =
        type == XCB_CLIENT_MESSAGE && client->type == m_manager && client->data.data32[1] == m_selection;
    const bool isGone = type == XCB_DESTROY_NOTIFY && m_owner != XCB_WINDOW_NONE && destroyed->window == m_owner;
    if (hasCome || isGone) {
        watchOwner();
        QMetaObject::invokeMethod(this, &TrayHostX11::changed, Qt::QueuedConnection);
    }
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

std::optional<int> TrayHostX11::foregroundLightness() const
{
    return std::nullopt;
}

bool TrayHostX11::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}
#endif

} // namespace meshtray::ui
