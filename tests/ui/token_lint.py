#!/usr/bin/env python3
"""The design's tokens are the only place of colours and sizes, and their contrast is what the design says.

Fails, with file:line, when
- a QML file other than Theme.qml holds a colour (hex or by name);
- a screen (mobile/qml/ui) holds a size in pixels or a font size of its own;
- a QML file uses a name that Theme does not have;
- a text pair falls below 7:1 (4.5:1 for the one pair the design allows), or a mark below 3:1, in light or dark.
usage: token_lint.py SOURCE-TREE
"""
import pathlib
import re
import sys

# Text on ground: 7:1 in both themes. design-tokens.md, section 1.
TEXT = """ink paper, ink surface, ink sunken, ink2 paper, ink2 surface, ink2 sunken, ink2 bar, ink3 paper, ink3 surface, primary paper, primary surface,
primary bar, inkOnPrimary primary, inkOnPrimary primaryPress, inkOnPrimarySoft primarySoft, inkOnUrgent urgent, inkOnUrgentSoft urgentSoft,
inkOnUrgentSoft surface, inkOnUrgentSoft paper, met surface, met metSoft, surface met, paper not, need paper, need surface, need needSoft, ink needSoft,
not surface, not notSoft, word surface, word wordSoft, sky skySoft, ink wordSoft, ink2 wordSoft, paper ink, inkOnFill met, inkOnFill not"""
# Labels only.
LABEL = "ink3 sunken"
# Marks and borders of controls: 3:1.
MARKS = """edge paper, edge surface, edge sunken, primary paper, primary surface, focus paper, focus surface, urgentEdge paper, urgentEdge surface,
primary sunken, word paper, met paper, need needSoft, sky paper"""

COLOUR = re.compile(r'"#[0-9A-Fa-f]{3,8}"|\bcolor: "(?!transparent")[a-z]+"|Qt\.(?:rgba|hsla|hsva|darker|lighter|tint)\(')
# Properties that take pixels. 0, 1 and negatives of tokens are no sizes of their own.
SIZED = re.compile(r"\b(?:width|height|implicitWidth|implicitHeight|spacing|radius|[xy]|padding|\w+Padding|margins|\w+Margin|pixelSize|pointSize|"
                   r"border\.width|edgeWidth|topLeftRadius|topRightRadius|bottomLeftRadius|bottomRightRadius|maximumWidth|lineHeight|size|line):\s*(.+)$")
NUMBER = re.compile(r"(?<![\w.\"])(\d+(?:\.\d+)?)(?![\w\"])")
# Numbers that are no pixels: halves, shares, one.
HARMLESS = {"0", "0.5", "1", "2", "3"}
USE = re.compile(r"\bTheme\.(color\.)?([A-Za-z]\w*)")
WINDOW = {"Main.qml"}  # the window's first size on a desktop


def luminance(colour):
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def read_themes(theme_text):
    themes = {}
    for name, body in re.findall(r"readonly property Colors (\w+): Colors \{(.*?)\n    \}", theme_text, re.S):
        themes[name] = dict(re.findall(r'(\w+): "(#[0-9A-F]{6})"', body))
    return themes


def check_contrast(themes):
    problems = []
    for theme, colours in themes.items():
        for pairs, least in ((TEXT, 7.0), (LABEL, 4.5), (MARKS, 3.0)):
            for pair in pairs.replace("\n", " ").split(","):
                ink, ground = pair.split()
                found = contrast(colours[ink], colours[ground])
                if found < least:
                    problems.append(f"Theme.qml: {ink} on {ground} is {found:.2f}:1 in {theme}, below {least}:1")
    return problems


def code_of(line):
    return line.split("//")[0] if '"' not in line.split("//")[0] or line.split("//")[0].count('"') % 2 == 0 else line


def check_file(path, screen, tokens, colours):
    problems = []
    comment = False
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if raw.strip().startswith("/**"):
            comment = True
        if comment:
            comment = "*/" not in raw
            continue
        line = code_of(raw)
        where = f"{path.name}:{number}"
        if path.name != "Theme.qml" and COLOUR.search(line):
            problems.append(f"{where}: a colour of its own: {line.strip()}")
        sized = SIZED.search(line)
        if screen and sized and path.name not in WINDOW:
            for found in NUMBER.findall(sized.group(1)):
                if found not in HARMLESS:
                    problems.append(f"{where}: a size of its own, {found}: {line.strip()}")
        if "font.pixelSize" in line and "Theme.px(" not in line:
            problems.append(f"{where}: a font size that does not grow with the text: {line.strip()}")
        for colour, name in USE.findall(line):
            if colour and name not in colours:
                problems.append(f"{where}: Theme.color has no {name}")
            if not colour and name not in tokens:
                problems.append(f"{where}: Theme has no {name}")
    return problems


def main():
    root = pathlib.Path(sys.argv[1]) / "mobile" / "qml"
    theme = root / "style" / "Theme.qml"
    text = theme.read_text(encoding="utf-8")
    tokens = set(re.findall(r"(?:property \S+|function) (\w+)", text)) | set(re.findall(r"^        ([A-Z]\w*),?$", text, re.M)) | {"color"}
    colours = set(re.findall(r"required property color (\w+)", (root / "style" / "Colors.qml").read_text(encoding="utf-8")))
    problems = check_contrast(read_themes(text))
    files = sorted(root.glob("*/*.qml"))
    for path in files:
        problems += check_file(path, path.parent.name == "ui", tokens, colours)
    if not files or len(read_themes(text)) != 2 or not colours:
        problems.append("token_lint: found no QML files or not two themes; it looks in the wrong place")
    for problem in problems:
        print(problem)
    print(f"{len(files)} files, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
