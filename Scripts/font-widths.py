#!/usr/bin/env python3
"""Writes the advance widths of letters as a Swift table: the larger one of Liberation Sans and DejaVu Sans.

Needs the Debian packages fonts-liberation2 and fonts-dejavu-core, and fontTools from PyPI:
    python3 Scripts/font-widths.py > Sources/BorderReports/Drawing/Text/LetterWidths.swift
Liberation Sans has the metrics of Arial; DejaVu Sans is what many systems without Arial take in its place, and about
the widest of such fonts. What has room for both has room wherever it is looked at.
"""
from fontTools.ttLib import TTFont

FOLDER = "/usr/share/fonts/truetype/"
BLOCKS = [
    ("Latin", 0x0020, 0x017F),
    ("Greek and Cyrillic", 0x0386, 0x04FF),
    ("punctuation", 0x2010, 0x203A),
]
SINGLES = [0x20AC, 0x2116, 0x2190, 0x2192, 0x2212, 0x2248, 0x2264, 0x2265]


def widths(fonts, codes):
    assert all(font["head"].unitsPerEm == 2048 for font in fonts)
    tables = [(font.getBestCmap(), font["hmtx"].metrics) for font in fonts]
    return [max(metrics[cmap[code]][0] if code in cmap else 0 for cmap, metrics in tables) for code in codes]


def table(numbers):
    lines = []
    for start in range(0, len(numbers), 16):
        lines.append("        " + ", ".join(str(n) for n in numbers[start : start + 16]) + ",")
    return "\n".join(lines)


def both(liberation, dejavu):
    return [TTFont(f"{FOLDER}liberation2/LiberationSans-{liberation}.ttf"), TTFont(f"{FOLDER}dejavu/{dejavu}.ttf")]


fonts = {"regular": both("Regular", "DejaVuSans"), "bold": both("Bold", "DejaVuSans-Bold")}
print("// Made by Scripts/font-widths.py from the Debian packages fonts-liberation2 and fonts-dejavu-core; do not edit.")
print()
print("/// Advance widths in 2048ths of the font size, the larger one of Liberation Sans and DejaVu Sans; 0 where neither")
print("/// has a glyph.")
print("enum LetterWidths {")
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
