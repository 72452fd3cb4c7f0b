#!/usr/bin/env python3
"""Writes the advance widths of Liberation Sans as a Swift table.

Needs the Debian package fonts-liberation2 and fontTools from PyPI:
    python3 Scripts/font-widths.py > Sources/BorderReports/Drawing/Text/LiberationSansWidths.swift
Liberation Sans has the metrics of Arial, so the table holds for whichever of the two a viewer has.
"""
from fontTools.ttLib import TTFont

FOLDER = "/usr/share/fonts/truetype/liberation2/"
BLOCKS = [
    ("Latin", 0x0020, 0x017F),
    ("Greek and Cyrillic", 0x0386, 0x04FF),
    ("punctuation", 0x2010, 0x203A),
]
SINGLES = [0x20AC, 0x2116, 0x2190, 0x2192, 0x2212, 0x2248, 0x2264, 0x2265]


def widths(font, codes):
    cmap, metrics = font.getBestCmap(), font["hmtx"].metrics
    assert font["head"].unitsPerEm == 2048
    return [metrics[cmap[code]][0] if code in cmap else 0 for code in codes]


def table(numbers):
    lines = []
    for start in range(0, len(numbers), 16):
        lines.append("        " + ", ".join(str(n) for n in numbers[start : start + 16]) + ",")
    return "\n".join(lines)


fonts = {"regular": TTFont(FOLDER + "LiberationSans-Regular.ttf"), "bold": TTFont(FOLDER + "LiberationSans-Bold.ttf")}
print("// Made by Scripts/font-widths.py from the Debian package fonts-liberation2; do not edit.")
print()
print("/// Advance widths of Liberation Sans in 2048ths of the font size; 0 where the font has no glyph.")
print("enum LiberationSansWidths {")
first = True
for style, font in fonts.items():
    for name, low, high in BLOCKS:
        if not first:
            print()
        first = False
        identifier = style + "".join(word.capitalize() for word in name.replace("and ", "").split())
        print(f"    /// {style.capitalize()}, {name}: U+{low:04X}...U+{high:04X}.")
        print(f"    static let {identifier}: [UInt16] = [")
        print(table(widths(font, range(low, high + 1))))
        print("    ]")
for style, font in fonts.items():
    print()
    print(f"    /// {style.capitalize()}, single signs.")
    print(f"    static let {style}Signs: [UInt32: UInt16] = [")
    pairs = zip(SINGLES, widths(font, SINGLES))
    print("        " + ", ".join(f"0x{code:04X}: {width}" for code, width in pairs) + ",")
    print("    ]")
print("}")
