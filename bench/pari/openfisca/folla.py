"""The people that the benchmark has drawn, as OpenFisca wants them: arrays in place of silence, a row for each person."""

import json
from pathlib import Path

import numpy as np
from openfisca_core.indexed_enums import Enum
from openfisca_core.indexed_enums.enum_array import EnumArray
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import Simulation, SimulationBuilder

# The types of the files, and how each writes what nobody has said.
TYPES = {"i32": np.dtype("<i4"), "u8": np.dtype("u1")}
UNSAID = {TYPES["i32"]: -1, TYPES["u8"]: 255}
# The order of the roles in `entita.py`.
APPLICANT, OTHER_PARENT, CHILD = "richiedente", "altro_genitore", "figlio"


class Crowd:
    """Reads the folder that `pari scrivi` has written."""

    def __init__(self, folder: Path) -> None:
        self.codes = json.loads((folder / "codici.json").read_text())
        self.columns: dict[str, dict[str, np.ndarray]] = {"": {}, "figli": {}, "genitori": {}}
        for path in sorted(folder.iterdir()):
            kind = TYPES.get(path.suffix[1:])
            if kind is not None:
                relation, _, name = path.stem.rpartition(".")
                self.columns[relation][name] = np.fromfile(path, kind)
        starts = {name: np.fromfile(folder / f"{name}.inizi.u32", "<u4").astype(int) for name in ("figli", "genitori")}
        self.count = len(starts["figli"]) - 1
        self.owners = {name: np.repeat(np.arange(self.count), np.diff(ends)) for name, ends in starts.items()}
        # The first of the parents is the applicant.
        self.is_applicant = np.zeros(len(self.owners["genitori"]), bool)
        first = starts["genitori"][:-1]
        self.is_applicant[first[np.diff(starts["genitori"]) > 0]] = True

    def alone(self, system, year: int) -> Simulation:
        """The applicants alone: what the rules about one person need."""
        simulation = SimulationBuilder().build_default_simulation(system, self.count)
        for name, values in self.columns[""].items():
            self._set(simulation, name, "", values, np.arange(self.count), year)
        return simulation

    def families(self, system, year: int) -> Simulation:
        """The applicants with the other parents and the children."""
        others = np.flatnonzero(np.logical_not(self.is_applicant))
        parts = {
            APPLICANT: np.arange(self.count),
            OTHER_PARENT: self.owners["genitori"][others],
            CHILD: self.owners["figli"],
        }
        owners = np.concatenate(list(parts.values()))
        roles = np.repeat(list(parts), [len(part) for part in parts.values()])

        builder = SimulationBuilder()
        builder.create_entities(system)
        builder.declare_person_entity("persona", np.arange(len(owners)))
        families = builder.declare_entity("famiglia", np.arange(self.count))
        builder.join_with_persons(families, owners, roles)
        simulation = builder.build(system)

        applicants = self.owners["genitori"][self.is_applicant]
        first_other, first_child = self.count, self.count + len(others)
        for name, values in self.columns[""].items():
            self._set(simulation, name, "", values, np.arange(self.count), year)
        for name, values in self.columns["genitori"].items():
            records = np.concatenate([values[self.is_applicant], values[others]])
            rows = np.concatenate([applicants, first_other + np.arange(len(others))])
            self._set(simulation, name, "genitori.", records, rows, year)
        for name, values in self.columns["figli"].items():
            self._set(simulation, name, "figli.", values, first_child + np.arange(len(values)), year)
        return simulation

    def _set(self, simulation: Simulation, name: str, prefix: str, values, rows, year: int) -> None:
        """Sets an input on some rows; what is unsaid, and every other row, keeps what it had, at first the default."""
        variable = simulation.tax_benefit_system.get_variable(name)
        holder = simulation.get_holder(name)
        period = year if variable.definition_period == DateUnit.YEAR else DateUnit.ETERNITY
        before = holder.get_array(period)
        whole = holder.default_array() if before is None else before.copy()
        is_said = values != UNSAID[values.dtype]
        whole[rows[is_said]] = self._converted(variable, prefix + name, values[is_said])
        if variable.value_type is Enum:
            whole = EnumArray(np.asarray(whole), variable.possible_values)
        holder.delete_arrays()
        simulation.set_input(name, period, whole)

    def _converted(self, variable, path: str, values: np.ndarray) -> np.ndarray:
        if variable.value_type is Enum:
            places = np.array([variable.possible_values[code].index for code in self.codes[path]], np.uint8)
            return places[values]
        if variable.dtype == "datetime64[D]":
            months = (values // 10_000 - 1970) * 12 + values // 100 % 100 - 1
            return months.astype("datetime64[M]").astype("datetime64[D]") + (values % 100 - 1)
        is_money = variable.definition_period == DateUnit.YEAR
        return values / 100 if is_money else values
