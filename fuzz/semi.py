"""Writes what fuzzing starts from: expressions of the cards and of the conformance suite, cards, facts of worked cases.

    python3 semi.py FOLDER
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
CARDS = ROOT / "prestazioni" / "schede"
SUITE = ROOT / "crates" / "regole" / "tests" / "conformita"
# The cards that `src/cornice.rs` keeps facts and parameters for.
WHOLE = ("assegno_sociale", "quattordicesima", "assegno_unico")
# After the expression, facts: some said, some not.
FACTS = b"\0\x07\x04\x05\x07\x01\x07\x00\x03\x08"
ON_ONE_LINE = r"^\s+(?:%s): ([^\"'>|].*)$"


def seeds() -> dict[str, list[bytes]]:
    cards = [path.read_text() for path in sorted(CARDS.glob("*.yaml"))]
    suite = [path.read_text() for path in sorted(SUITE.glob("*.md"))]
    expressions = [text for card in cards for text in re.findall(ON_ONE_LINE % "valore|se", card, re.M)]
    expressions += [cell for table in suite for cell in re.findall(r"^\| [^|]* \| [^|]* \| `(.*?)` \|", table, re.M)]
    facts = [text for card in cards for text in re.findall(ON_ONE_LINE % "fatti", card, re.M)]
    return {
        "espressione": [text.encode() + FACTS for text in sorted(set(expressions))],
        "scheda": [(CARDS / f"{name}.yaml").read_bytes() for name in WHOLE],
        "fatti": [text.encode() for text in sorted(set(facts))],
        "valutatori": [bytes([card, 3]) + b"\x07" * 90 for card in range(len(cards))],
    }


def main(folder: Path) -> None:
    for target, texts in seeds().items():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for number, text in enumerate(texts):
            (folder / target / f"seme-{number}").write_bytes(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
