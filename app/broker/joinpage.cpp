// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/joinpage.h"

#include <QCryptographicHash>

#include <algorithm>

namespace meshtray::broker {
namespace {

constexpr qsizetype minTokenLength = 20;
constexpr qsizetype maxTokenLength = 4096;

const QByteArray style = "body{font:16px/1.5 sans-serif;max-width:36em;margin:3em auto;padding:0 1em;"
                         "color:#222;background:#fafafa}code{display:block;overflow-wrap:anywhere;padding:.75em;"
                         "background:#eee;user-select:all}";

const QByteArray page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                        "<meta name=\"viewport\" content=\"width=device-width\"><title>Join a mesh</title>"
                        "<style>%STYLE%</style></head><body><h1>You are invited to a mesh</h1>"
                        "<p>This link works in Meshtray and in claudemesh, not in a browser.</p>"
                        "<p><b>Meshtray:</b> choose <i>Join a mesh</i> in its tray menu and paste this:</p>"
                        "<code>ic://join/%TOKEN%</code>"
                        "<p><b>claudemesh:</b> run this in a terminal:</p>"
                        "<code>claudemesh join ic://join/%TOKEN%</code>"
                        "<p>Whoever has this link can join. Keep it to yourself.</p></body></html>";

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
}

QByteArray contentSecurityPolicy()
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash +
           "'; base-uri 'none'; form-action 'none'; "
           "frame-ancestors 'none'";
}

} // namespace

net::HttpResponse joinPage(QByteArrayView token)
{
    // Only these characters ever come back in the page, so nothing in it needs escaping.
    if (token.size() < minTokenLength || token.size() > maxTokenLength || !std::ranges::all_of(token, isTokenCharacter))
        return net::HttpResponse::text(404, "not found");
    QByteArray body = page;
    body.replace("%STYLE%", style);
    body.replace("%TOKEN%", token.toByteArray());
    return {200,
            "text/html; charset=utf-8",
            body,
            {{"Content-Security-Policy", contentSecurityPolicy()}, {"Referrer-Policy", "no-referrer"}}};
}

} // namespace meshtray::broker
