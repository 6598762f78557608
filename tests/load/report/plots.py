# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""Bars as SVG that can be read on light and on dark."""

WIDTH, LEFT, RIGHT, TOP, ROW, GAP = 720, 110, 90, 64, 16, 14
COLOURS = ("#3b7dd8", "#d8803b", "#8a8f98")
TEXT = 'fill="#808890" font-family="sans-serif"'


def shown(value):
    return f"{value:,.0f}".replace(",", " ") if value >= 100 else f"{value:.1f}"


def bars(title, subjects, rows):
    """`rows`: (name, one value for each subject)."""
    most = max(max(values) for _, values in rows)
    scale = (WIDTH - LEFT - RIGHT) / most
    height = TOP + len(rows) * (len(subjects) * ROW + GAP)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{title}">',
           f'<text x="0" y="18" {TEXT} font-size="15" font-weight="bold">{title}</text>']
    for index, subject in enumerate(subjects):
        out.append(f'<rect x="{index * 130}" y="32" width="12" height="12" fill="{COLOURS[index]}"/>')
        out.append(f'<text x="{index * 130 + 18}" y="43" {TEXT} font-size="13">{subject}</text>')
    y = TOP
    for name, values in rows:
        middle = y + len(subjects) * ROW / 2 + 4
        out.append(f'<text x="{LEFT - 10}" y="{middle}" {TEXT} font-size="13" text-anchor="end">{name}</text>')
        for index, value in enumerate(values):
            width = max(1.0, value * scale)
            out.append(f'<rect x="{LEFT}" y="{y}" width="{width:.1f}" height="{ROW - 3}" fill="{COLOURS[index]}"/>')
            out.append(f'<text x="{LEFT + width + 6:.1f}" y="{y + 11}" {TEXT} font-size="11">{shown(value)}</text>')
            y += ROW
        y += GAP
    return "\n".join(out + ["</svg>", ""])
