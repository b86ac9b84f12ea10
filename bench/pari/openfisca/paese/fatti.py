"""The facts that the rules read, as input variables: names, types and closed lists are those of `prestazioni/fatti.yaml`."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import yaml
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from .entita import Persona

PERSON = (
    "data_nascita cittadinanza titolo_soggiorno durata_permesso_mesi residenza_italia mesi_residenza_italia "
    "anni_soggiorno_legale_continuativo soggetto_imposta_italia tipo_contratto durata_contratto_mesi stato_civile "
    "redditi_irpef_annui redditi_esenti_annui imposte_e_contributi_annui redditi_irpef_coniuge_annui "
    "redditi_esenti_coniuge_annui imposte_e_contributi_coniuge_annui assegno_sociale_coniuge_annuo "
    "pensioni_lorde_annue pensione_contributiva_annua tipo_pensione titolare_pensione_superstiti gestione_pensione "
    "settimane_contributi_totali settimane_contributi_dante_causa aliquota_superstiti decorrenza_pensione "
    "isee_famiglia_inclusione"
).split()
FIELDS = {
    "figli": (
        "a_carico disabilita studente tirocinio_o_lavoro reddito_annuo iscritto_centro_impiego servizio_civile"
    ).split(),
    "genitori": "ruolo reddito_da_lavoro data_decesso".split(),
}
TYPES = {
    "si_no": bool,
    "intero": int,
    "numero": float,
    "euro": float,
    "percentuale": float,
    "data": date,
    "codice": Enum,
}

# What a code is when nobody says it: OpenFisca knows no silence, and wants a default.
DEFAULTS = json.loads((Path(__file__).parents[2] / "zeri.json").read_text())
# Without ISEE the law gives the minimum: the default is an ISEE above every step.
NO_ISEE = 10_000_000


def fact_variables(path: Path) -> Iterator[type[Variable]]:
    """A class for each fact, as its author would write it by hand."""
    facts = yaml.safe_load(path.read_text())["fatti"]
    for name in PERSON:
        yield _variable(name, name, facts[name])
    for relation, fields in FIELDS.items():
        for field in fields:
            yield _variable(field, f"{relation}.{field}", facts[relation]["campi"][field])


def _variable(name: str, path: str, fact: dict) -> type[Variable]:
    yearly = fact.get("unita") == "euro/anno"
    content = {
        "value_type": TYPES[fact["tipo"]],
        "entity": Persona,
        "definition_period": DateUnit.YEAR if yearly else DateUnit.ETERNITY,
        "label": fact["titolo"]["it"],
    }
    if fact["tipo"] == "codice":
        codes = Enum(name, {code: text["it"] for code, text in fact["valori"].items()})
        content |= {"possible_values": codes, "default_value": codes[DEFAULTS[path]]}
    if name == "isee_famiglia_inclusione":
        content["default_value"] = NO_ISEE
    return type(name, (Variable,), content)
