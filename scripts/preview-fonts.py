#!/usr/bin/env python3
"""Makes src/site/pictures/preview/fonts/*.ttf.br anew, out of packages that npm has. Run once in a long while.

Needs npm and, from PyPI, fonttools and brotli. Nothing but letters is left out of the fonts; the
emoji's plane is made coarser, which at the size of a preview nobody sees.
"""

import pathlib
import subprocess
import tempfile

import brotli
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

FONTS = pathlib.Path(__file__).parent.parent / "src/site/pictures/preview/fonts"


def span(first, last):
    return set(range(first, last + 1))


def jis_x_0208():
    cells = (bytes([row, cell]) for row in range(0xA1, 0xFF) for cell in range(0xA1, 0xFF))
    letters = (ord(letter) for cell in cells for letter in cell.decode("euc_jp", "ignore"))
    return {letter for letter in letters if letter > 0x245F}


LATIN_GREEK_CYRILLIC = (
    span(0x20, 0x7E) | span(0xA0, 0x24F) | span(0x2B0, 0x2DD) | span(0x300, 0x328)
    | span(0x370, 0x4FF) | span(0x1E00, 0x1EFF) | span(0x2010, 0x2027) | span(0x2030, 0x205E)
    | span(0x2070, 0x20C0) | {0x2116, 0x2122, 0x2126, 0x2212, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265}
    | span(0x2190, 0x2194) | {0xFB01, 0xFB02}
)
ARABIC = span(0x600, 0x6FF) | span(0x750, 0x77F) | {0x20, 0xFDF2, 0xFDFA}
HEBREW = span(0x590, 0x5FF) | {0x20, 0x20AA}
JAPANESE = jis_x_0208() | span(0x3000, 0x30FF) | span(0xFF01, 0xFFE6)
# Animals and food are most of the bytes: of them only mascots, and what conferences serve.
KEPT = set(map(ord, "🦀🐳🐧🐍🐹🐘🐛🐜🐝🦋🐙🐈🐕🐱🐶🦊🦉🐢🦄🐪🐋🐟🐠🐦🐰🐻🐼🐾🐉🐯🐸🐌🐴🐮🐷🐔🐑🦁🦅🦆"
               "🍕🍺🍻🍵🍎🍏🍒🍓🍇🍋🍌🍜🍣🍰🍪🍫🍩🍷🍸🍴🥐🥑🥕🥜🍀🍁🍂🍄🌭🌮🌱🌲🌳🌴🌵🌷🌸🌹🌻🌾🌿"))
EMOJI = (
    span(0x2190, 0x2BFF) | {0x203C, 0x2049, 0x3030, 0x303D} | span(0x1F300, 0x1F9FF)
) - (
    span(0x1F32D, 0x1F37F) | span(0x1F3FB, 0x1F43F) | span(0x1F466, 0x1F487) | span(0x1F550, 0x1F567)
    | span(0x1F645, 0x1F647) | span(0x1F930, 0x1F93F) | span(0x1F950, 0x1F9BF) | span(0x1F9CD, 0x1F9DF)
) | KEPT

JOBS = [
    ("literata@0.4.3", "600SemiBold/Literata_600SemiBold.ttf", "Literata-SemiBold", LATIN_GREEK_CYRILLIC),
    ("fira-sans@0.4.1", "600SemiBold/FiraSans_600SemiBold.ttf", "FiraSans-SemiBold", LATIN_GREEK_CYRILLIC),
    ("m-plus-1p@0.4.2", "700Bold/MPLUS1p_700Bold.ttf", "MPLUS1p-Bold", JAPANESE),
    ("noto-naskh-arabic@0.4.5", "700Bold/NotoNaskhArabic_700Bold.ttf", "NotoNaskhArabic-Bold", ARABIC),
    ("noto-serif-hebrew@0.4.2", "600SemiBold/NotoSerifHebrew_600SemiBold.ttf", "NotoSerifHebrew-SemiBold", HEBREW),
    ("noto-emoji@0.4.7", "700Bold/NotoEmoji_700Bold.ttf", "NotoEmoji-Bold", EMOJI),
]


def make(package, path, name, letters, work):
    archive = subprocess.check_output(
        ["npm", "pack", "--silent", f"@expo-google-fonts/{package}"], cwd=work, text=True).strip()
    subprocess.check_call(["tar", "xzf", archive], cwd=work)
    emoji = package.startswith("noto-emoji@")
    options = subset.Options(
        hinting=False, desubroutinize=True, notdef_outline=False, glyph_names=False,
        layout_features=[] if emoji else ["ccmp", "locl", "kern", "liga", "calt", "rlig", "init",
                                          "medi", "fina", "isol", "mark", "mkmk"],
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    options.drop_tables += ["DSIG", "STAT", "meta", "vhea", "vmtx", "VORG"]
    font = TTFont(work / "package" / path, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    if emoji:
        scale_upem(font, 512)
    font.save(work / "font.ttf")
    packed = brotli.compress((work / "font.ttf").read_bytes())
    (FONTS / f"{name}.ttf.br").write_bytes(packed)
    print(f"{name}: {len(font.getBestCmap())} letters, {len(packed)} bytes")


for job in JOBS:
    with tempfile.TemporaryDirectory() as folder:
        make(*job, pathlib.Path(folder))
