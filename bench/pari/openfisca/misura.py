"""Computes the three rules on the people drawn, measures the CPU of the computation alone, and writes the amounts.

    python misura.py FOLDER PRESTAZIONI REPETITIONS
"""

import json
import sys
import time
from importlib.metadata import version
from pathlib import Path

import numpy as np
from folla import Crowd
from paese import RULES, Paese

YEAR, MONTH = 2026, "2026-03"
PERIODS = {"assegno_sociale": MONTH, "quattordicesima": YEAR, "assegno_unico": MONTH}
FAMILY_RULES = ("assegno_unico",)


def compute(crowd: Crowd, system: Paese) -> tuple[dict[str, float], dict[str, np.ndarray]]:
    """Each rule on the smallest population that it needs; inputs are set before the clock starts."""
    alone, families = crowd.alone(system, YEAR), crowd.families(system, YEAR)
    seconds, amounts = {}, {}
    for rule in RULES:
        simulation = families if rule in FAMILY_RULES else alone
        begins = time.process_time()
        amounts[rule] = simulation.calculate(rule, PERIODS[rule])
        seconds[rule] = time.process_time() - begins
    return seconds, amounts


def write(folder: Path, amounts: dict[str, np.ndarray], ending: str) -> None:
    for rule, amount in amounts.items():
        cents = np.rint(amount.astype(np.float64) * 100).astype("<i4")
        cents.tofile(folder / f"openfisca.{rule}.{ending}")


def main(folder: Path, prestazioni: Path, repetitions: int) -> None:
    system = Paese(prestazioni, folder / "parametri")
    crowd = Crowd(folder / "colonne")
    runs = []
    for _ in range(repetitions):
        seconds, amounts = compute(crowd, system)
        runs.append(seconds)
    write(folder, amounts, "cents")

    # Not measured: the same in double precision, to tell what single precision alone has done.
    for variable in system.variables.values():
        if variable.dtype == np.float32:
            variable.dtype = np.float64
    write(folder, compute(crowd, system)[1], "double")

    best = min(runs, key=lambda seconds: sum(seconds.values()))
    packages = {name: version(name) for name in ("OpenFisca-Core", "numpy")}
    packages["Python"] = sys.version.split()[0]
    outcome = {"people": crowd.count, "repetitions": repetitions, "seconds": best, "packages": packages}
    (folder / "openfisca.json").write_text(json.dumps(outcome, indent=2))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
