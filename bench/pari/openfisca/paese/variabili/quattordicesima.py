"""Quattordicesima: D.L. 81/2007, art. 5, with the amounts of L. 232/2016, art. 1, comma 187."""

import numpy as np
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from ..entita import Persona
from . import moneta

# For each class of contributions, the sum up to the first threshold and up to the second.
FULL_SUM = (437.0, 546.0, 655.0)
REDUCED_SUM = (336.0, 420.0, 504.0)


def _year_of(days):
    return days.astype("datetime64[Y]").astype(int) + 1970


def _month_of(days):
    return days.astype("datetime64[M]").astype(int) % 12 + 1


class pensione_diretta(Variable):
    value_type = bool
    entity = Persona
    definition_period = DateUnit.ETERNITY
    label = "Ha una pensione propria da lavoro"

    def formula(persona, period):
        kind = persona("tipo_pensione", period)
        codes = kind.possible_values
        direct = (codes.VECCHIAIA, codes.ANTICIPATA, codes.AOI, codes.INABILITA_L222, codes.SUPPLEMENTARE)
        return np.logical_or.reduce([kind == code for code in direct])


class solo_superstiti(Variable):
    value_type = bool
    entity = Persona
    definition_period = DateUnit.ETERNITY
    label = "Ha solo una pensione ai superstiti"

    def formula(persona, period):
        kind = persona("tipo_pensione", period)
        is_survivor = (kind == kind.possible_values.SUPERSTITI) + persona("titolare_pensione_superstiti", period)
        return np.logical_not(persona("pensione_diretta", period)) * is_survivor


class classe_di_contributi(Variable):
    value_type = int
    entity = Persona
    definition_period = DateUnit.YEAR
    label = "Classe di contributi, da 0 a 2"

    def formula(persona, period):
        scheme = persona("gestione_pensione", period)
        codes = scheme.possible_values
        is_self_employed = (scheme == codes.ART) + (scheme == codes.COM) + (scheme == codes.CDCM)
        weeks = np.where(
            persona("solo_superstiti", period),
            persona("settimane_contributi_dante_causa", period) * persona("aliquota_superstiti", period) / 100,
            persona("settimane_contributi_totali", period),
        )
        first = np.where(is_self_employed, 936, 780)
        second = np.where(is_self_employed, 1456, 1300)
        return (weeks > first) + (weeks > second).astype(int)


class quattordicesima_mesi(Variable):
    value_type = int
    entity = Persona
    definition_period = DateUnit.YEAR
    label = "Mesi dell'anno con 64 anni e con la pensione"

    def formula(persona, period):
        year = period.start.year

        def months_from(days, years):
            begins = _year_of(days) + years
            return np.select([begins < year, begins == year], [12, 13 - _month_of(days)], 0)

        of_age = months_from(persona("data_nascita", period), 64)
        of_pension = months_from(persona("decorrenza_pensione", period), 0)
        return np.minimum(of_age, of_pension)


class quattordicesima(Variable):
    value_type = float
    entity = Persona
    definition_period = DateUnit.YEAR
    label = "Quattordicesima dell'anno"

    def formula(persona, period, parameters):
        scheme = persona("gestione_pensione", period)
        codes = scheme.possible_values
        outside = (codes.CASSA_PRIVATA, codes.ENASARCO, codes.INVCIV, codes.ASSISTENZIALE)
        is_public = np.logical_not(np.logical_or.reduce([scheme == code for code in outside]))
        has_pension = persona("pensione_diretta", period) + persona("solo_superstiti", period)
        income = (
            persona("pensioni_lorde_annue", period)
            + persona("redditi_irpef_annui", period)
            + persona("redditi_esenti_annui", period)
        )
        minimum = parameters(period).trattamento_minimo
        first, second = moneta.rounded(1.5 * minimum * 13), 2 * minimum * 13
        contributions = persona("classe_di_contributi", period)
        full = np.take(np.array(FULL_SUM), contributions)
        reduced = np.take(np.array(REDUCED_SUM), contributions)
        whole_year = np.select(
            [income <= first, income <= second],
            [full, np.minimum(full, np.maximum(reduced, first + full - income))],
            np.clip(second + reduced - income, 0, reduced),
        )
        amount = moneta.rounded(whole_year * persona("quattordicesima_mesi", period) / 12)
        return amount * is_public * has_pension


VARIABLES = (
    pensione_diretta,
    solo_superstiti,
    classe_di_contributi,
    quattordicesima_mesi,
    quattordicesima,
)
