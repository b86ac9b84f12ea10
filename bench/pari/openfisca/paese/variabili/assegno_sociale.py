"""Assegno sociale: L. 335/1995, art. 3, comma 6."""

import numpy as np
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from ..entita import Persona
from . import moneta

INSTALMENTS = 13


class assegno_sociale_reddito_proprio(Variable):
    value_type = float
    entity = Persona
    definition_period = DateUnit.MONTH
    label = "Redditi propri dell'anno, al netto di imposte e contributi"

    def formula(persona, period, parameters):
        year = period.this_year
        yearly = parameters(period).assegno_sociale_mensile * INSTALMENTS
        left_out = np.minimum(persona("pensione_contributiva_annua", year), yearly) / 3
        income = (
            persona("pensioni_lorde_annue", year)
            - left_out
            + persona("redditi_irpef_annui", year)
            + persona("redditi_esenti_annui", year)
            - persona("imposte_e_contributi_annui", year)
        )
        return np.maximum(income, 0)


class assegno_sociale_reddito_coniuge(Variable):
    value_type = float
    entity = Persona
    definition_period = DateUnit.MONTH
    label = "Redditi netti del coniuge, con il suo assegno sociale"

    def formula(persona, period):
        year = period.this_year
        income = (
            persona("redditi_irpef_coniuge_annui", year)
            + persona("redditi_esenti_coniuge_annui", year)
            - persona("imposte_e_contributi_coniuge_annui", year)
        )
        return np.maximum(income, 0) + persona("assegno_sociale_coniuge_annuo", year)


class assegno_sociale_diritto(Variable):
    value_type = bool
    entity = Persona
    definition_period = DateUnit.MONTH
    label = "Ha i requisiti dell'assegno sociale, redditi esclusi"

    def formula(persona, period, parameters):
        figures = parameters(period)
        born_by = period.start.offset(-int(figures.eta_assegno_sociale_anni), "year")
        born_by = born_by.offset(-int(figures.eta_assegno_sociale_mesi), "month")
        is_old_enough = persona("data_nascita", period) <= np.datetime64(born_by.date)
        citizenship = persona("cittadinanza", period)
        permit = persona("titolo_soggiorno", period)
        codes = permit.possible_values
        is_admitted = (
            (citizenship != citizenship.possible_values.EXTRA_UE)
            + (permit == codes.LUNGO_PERIODO)
            + (permit == codes.PROTEZIONE_INTERNAZIONALE)
        )
        has_stayed = persona("anni_soggiorno_legale_continuativo", period) >= 10
        return is_old_enough * persona("residenza_italia", period) * is_admitted * has_stayed


class assegno_sociale(Variable):
    value_type = float
    entity = Persona
    definition_period = DateUnit.MONTH
    label = "Assegno sociale al mese"

    def formula(persona, period, parameters):
        monthly = parameters(period).assegno_sociale_mensile
        status = persona("stato_civile", period)
        codes = status.possible_values
        is_couple = (status == codes.CONIUGATO) + (status == codes.UNITO_CIVILMENTE)
        own = persona("assegno_sociale_reddito_proprio", period)
        income = own + is_couple * persona("assegno_sociale_reddito_coniuge", period)
        limit = monthly * INSTALMENTS * (1 + is_couple)
        amount = np.clip((limit - income) / INSTALMENTS, 0, monthly)
        return moneta.rounded(amount) * persona("assegno_sociale_diritto", period)


VARIABLES = (
    assegno_sociale_reddito_proprio,
    assegno_sociale_reddito_coniuge,
    assegno_sociale_diritto,
    assegno_sociale,
)
