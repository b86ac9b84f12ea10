"""Persons and their families."""

from openfisca_core.entities import build_entity

Persona = build_entity(key="persona", plural="persone", label="Persona", is_person=True)

Famiglia = build_entity(
    key="famiglia",
    plural="famiglie",
    label="Famiglia con i figli di chi chiede",
    roles=[
        {"key": "genitore", "plural": "genitori", "label": "Genitori", "subroles": ["richiedente", "altro_genitore"]},
        {"key": "figlio", "plural": "figli", "label": "Figli"},
    ],
)
