"""Three Italian benefits in OpenFisca's idiom, written for comparison with the cards of the same names."""

from importlib import import_module
from pathlib import Path

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from .entita import Famiglia, Persona
from .fatti import fact_variables
from .parametri import write_parameters

RULES = ("assegno_sociale", "quattordicesima", "assegno_unico")


class Paese(TaxBenefitSystem):
    """The facts and figures are ours, read from `prestazioni/`; the rules are in `variabili/`."""

    def __init__(self, prestazioni: Path, folder: Path) -> None:
        super().__init__([Persona, Famiglia])
        write_parameters(prestazioni / "parametri.yaml", folder)
        self.load_parameters(str(folder))
        for variable in fact_variables(prestazioni / "fatti.yaml"):
            self.add_variable(variable)
        for rule in RULES:
            module = import_module(f"{__name__}.variabili.{rule}")
            self.add_variables(*module.VARIABLES)
