"""Writes OpenFisca's parameter files from `prestazioni/parametri.yaml`, so that both programs read the same figures."""

from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import yaml

FIGURES = (
    "assegno_sociale_mensile eta_assegno_sociale_anni eta_assegno_sociale_mesi trattamento_minimo auu_quattro_figli "
    "auu_residenza_chiesta_ai_cittadini_ue"
).split()
# The first day of each table of the child allowance, and the revaluations that it counts.
TABLES = {"2022-03-01": (), "2023-01-01": (2023,), "2024-01-01": (2023, 2024), "2025-01-01": (2023, 2024, 2025)}
TABLES["2026-01-01"] = (2023, 2024, 2025, 2026)

# D.Lgs. 230/2021, art. 4, table 1: the full amount, and what each of the 250 steps of ISEE takes away.
STEPS = 250
BY_STEP = {
    "per_minorenne": ("175.00", "0.50"),
    "per_maggiorenne": ("85.00", "0.24"),
    "dal_terzo_figlio": ("85.00", "0.28"),
    "genitori_al_lavoro": ("30.00", "0.12"),
}
FIXED = {
    "madre_giovane": "20.00",
    "non_autosufficiente": "105.00",
    "disabilita_grave": "95.00",
    "disabilita_media": "85.00",
}
CENT, TEN_CENTS = Decimal("0.01"), Decimal("0.1")


def write_parameters(source: Path, folder: Path) -> None:
    """A file for each figure; tables by ISEE as scales of single amounts."""
    figures = yaml.safe_load(source.read_text())["parametri"]
    folder.mkdir(parents=True, exist_ok=True)
    for name in FIGURES:
        _write(folder, name, {"values": _dated(figures[name]["valori"])})

    rates = {year: _last(figures[f"auu_rivalutazione_{year}"]) for year in TABLES["2026-01-01"]}
    revalued = {day: [1 + rates[year] / 100 for year in years] for day, years in TABLES.items()}
    limits = {day: [_chain(15000 + 100 * step, CENT, by) for step in range(STEPS)] for day, by in revalued.items()}
    minimum = {day: _value(_chain(40000, CENT, by)) for day, by in revalued.items()}
    _write(folder, "isee_del_minimo", {"values": minimum})
    for name, (full, less) in BY_STEP.items():
        amounts = {day: _amounts(Decimal(full), Decimal(less), by) for day, by in revalued.items()}
        _write(folder, name, _scale(limits, amounts))
    for name, base in FIXED.items():
        values = {day: _value(_chain(Decimal(base), TEN_CENTS, by)) for day, by in revalued.items()}
        _write(folder, name, {"values": values})


def _dated(versions: list[dict]) -> dict:
    # A later known figure for the same days takes the place of the earlier one.
    ordered = sorted(versions, key=lambda version: (version["valido_dal"], version["noto_dal"]))
    return {version["valido_dal"]: {"value": _plain(version["valore"])} for version in ordered}


def _plain(value: object) -> object:
    return float(value) if isinstance(value, str) else value


def _last(parameter: dict) -> Decimal:
    return Decimal(str(parameter["valori"][-1]["valore"]))


def _round(number: Decimal, unit: Decimal) -> Decimal:
    return (number / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit


def _chain(start: Decimal | int, unit: Decimal, rates: list[Decimal]) -> Decimal:
    """Each year revalues what the year before had rounded."""
    value = Decimal(start)
    for rate in rates:
        value = _round(value * rate, unit)
    return value


def _amounts(full: Decimal, less: Decimal, rates: list[Decimal]) -> list[Decimal]:
    return [_chain(_round(full - less * step, TEN_CENTS), TEN_CENTS, rates) for step in range(STEPS + 1)]


def _value(number: Decimal) -> dict:
    return {"value": float(number)}


def _scale(limits: dict, amounts: dict) -> dict:
    """The first bracket is what is up to the first limit."""
    brackets = [
        {
            "threshold": {day: _value(limits[day][step - 1] if step else Decimal(-1)) for day in limits},
            "amount": {day: _value(amounts[day][step]) for day in limits},
        }
        for step in range(STEPS + 1)
    ]
    return {"brackets": brackets, "metadata": {"type": "single_amount"}}


def _write(folder: Path, name: str, content: dict) -> None:
    text = yaml.safe_dump({"description": name, **content}, sort_keys=True)
    (folder / f"{name}.yaml").write_text(text)
