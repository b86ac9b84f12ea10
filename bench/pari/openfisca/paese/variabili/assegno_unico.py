"""Assegno unico e universale: D.Lgs. 230/2021."""

import numpy as np
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from ..entita import Famiglia, Persona
from . import moneta

# The date of death of who is alive: the default of OpenFisca's dates.
ALIVE = np.datetime64("1970-01-01")


def _younger_than(persona, period, years):
    return persona("data_nascita", period) > np.datetime64(period.start.offset(-years, "year").date)


class e_figlio(Variable):
    value_type = bool
    entity = Persona
    definition_period = DateUnit.ETERNITY
    label = "È figlio nella famiglia"

    def formula(persona, period):
        return persona.has_role(Famiglia.FIGLIO)


class minorenne(Variable):
    value_type = bool
    entity = Persona
    definition_period = DateUnit.MONTH
    label = "Ha meno di 18 anni"

    def formula(persona, period):
        return _younger_than(persona, period, 18)


class sotto_21(Variable):
    value_type = bool
    entity = Persona
    definition_period = DateUnit.MONTH
    label = "Ha meno di 21 anni"

    def formula(persona, period):
        return _younger_than(persona, period, 21)


class disabile(Variable):
    value_type = bool
    entity = Persona
    definition_period = DateUnit.ETERNITY
    label = "Ha una disabilità"

    def formula(persona, period):
        degree = persona("disabilita", period)
        return degree != degree.possible_values.NESSUNA


class figlio_con_diritto(Variable):
    value_type = bool
    entity = Persona
    definition_period = DateUnit.MONTH
    label = "Figlio per cui spetta l'assegno (art. 2)"

    def formula(persona, period):
        works_for_little = persona("tirocinio_o_lavoro", period) * (
            persona("reddito_annuo", period.this_year) < 8000
        )
        prepares = (
            persona("studente", period)
            + persona("iscritto_centro_impiego", period)
            + persona("servizio_civile", period)
            + works_for_little
        )
        has_right = (
            persona("minorenne", period)
            + persona("disabile", period) * persona("a_carico", period)
            + persona("sotto_21", period) * prepares
        )
        return persona("e_figlio", period) * has_right


class figli_con_diritto(Variable):
    value_type = int
    entity = Famiglia
    definition_period = DateUnit.MONTH
    label = "Figli con diritto"

    def formula(famiglia, period):
        return famiglia.sum(famiglia.members("figlio_con_diritto", period))


class figli_nel_nucleo(Variable):
    value_type = int
    entity = Famiglia
    definition_period = DateUnit.MONTH
    label = "Figli che contano per il numero (art. 4)"

    def formula(famiglia, period):
        members = famiglia.members
        counts = members("e_figlio", period) * (members("minorenne", period) + members("a_carico", period))
        return famiglia.sum(counts)


class isee_della_famiglia(Variable):
    value_type = float
    entity = Famiglia
    definition_period = DateUnit.YEAR
    label = "ISEE della famiglia"

    def formula(famiglia, period):
        isee = famiglia.members("isee_famiglia_inclusione", period)
        return famiglia.value_from_person(isee, Famiglia.RICHIEDENTE)


class per_minorenne(Variable):
    value_type = float
    entity = Famiglia
    definition_period = DateUnit.MONTH
    label = "Importo per ogni minorenne"

    def formula(famiglia, period, parameters):
        isee = famiglia("isee_della_famiglia", period.this_year)
        return parameters(period).per_minorenne.calc(isee, right=True)


class per_maggiorenne(Variable):
    value_type = float
    entity = Famiglia
    definition_period = DateUnit.MONTH
    label = "Importo per ogni figlio da 18 a 20 anni"

    def formula(famiglia, period, parameters):
        isee = famiglia("isee_della_famiglia", period.this_year)
        return parameters(period).per_maggiorenne.calc(isee, right=True)


class genitori_al_lavoro(Variable):
    value_type = float
    entity = Famiglia
    definition_period = DateUnit.MONTH
    label = "Maggiorazione per ogni minorenne se lavorano entrambi i genitori"

    def formula(famiglia, period, parameters):
        members = famiglia.members
        is_parent = np.logical_not(members("e_figlio", period))
        died = members("data_decesso", period)
        is_alive = is_parent * (died == ALIVE)
        alive = famiglia.sum(is_alive)
        at_work = famiglia.sum(is_alive * members("reddito_da_lavoro", period))
        # D.L. 48/2023, art. 22: for five years a parent who died counts too.
        five_years_ago = np.datetime64(period.start.offset(-5, "year").date)
        lately_died = famiglia.sum(is_parent * (died != ALIVE) * (died > five_years_ago)) > 0
        both = (at_work == alive) * ((alive >= 2) + (alive == 1) * lately_died)
        isee = famiglia("isee_della_famiglia", period.this_year)
        return both * parameters(period).genitori_al_lavoro.calc(isee, right=True)


class madre_giovane(Variable):
    value_type = float
    entity = Famiglia
    definition_period = DateUnit.MONTH
    label = "Maggiorazione per ogni figlio se la madre ha meno di 21 anni"

    def formula(famiglia, period, parameters):
        members = famiglia.members
        role = members("ruolo", period)
        is_young_mother = (
            np.logical_not(members("e_figlio", period))
            * (role == role.possible_values.MADRE)
            * (members("data_decesso", period) == ALIVE)
            * members("sotto_21", period)
        )
        return (famiglia.sum(is_young_mother) > 0) * parameters(period).madre_giovane


class importo_per_figlio(Variable):
    value_type = float
    entity = Persona
    definition_period = DateUnit.MONTH
    label = "Quanto spetta per questo figlio"

    def formula(persona, period, parameters):
        figures = parameters(period)
        is_minor = persona("minorenne", period)
        degree = persona("disabilita", period)
        codes = degree.possible_values
        for_a_minor = persona.famiglia("per_minorenne", period)
        base = np.where(
            is_minor + persona("disabile", period), for_a_minor, persona.famiglia("per_maggiorenne", period)
        )
        for_disability = persona("sotto_21", period) * np.select(
            [degree == codes.NON_AUTOSUFFICIENTE, degree == codes.GRAVE, degree == codes.MEDIA],
            [figures.non_autosufficiente, figures.disabilita_grave, figures.disabilita_media],
            0,
        )
        # L. 197/2022, art. 1, comma 357: half more under one year, and under three with three children.
        is_small = _younger_than(persona, period, 1) + (
            _younger_than(persona, period, 3)
            * (persona.famiglia("figli_nel_nucleo", period) >= 3)
            * (persona.famiglia("isee_della_famiglia", period.this_year) <= figures.isee_del_minimo)
        )
        amount = (
            base
            + is_minor * persona.famiglia("genitori_al_lavoro", period)
            + persona.famiglia("madre_giovane", period)
            + for_disability
            + is_small * for_a_minor / 2
        )
        return amount * persona("figlio_con_diritto", period)


class assegno_unico_diritto(Variable):
    value_type = bool
    entity = Persona
    definition_period = DateUnit.MONTH
    label = "Ha i requisiti di chi chiede (art. 3)"

    def formula(persona, period, parameters):
        citizenship = persona("cittadinanza", period)
        permit = persona("titolo_soggiorno", period)
        codes = permit.possible_values
        admitted = (codes.LUNGO_PERIODO, codes.PROTEZIONE_INTERNAZIONALE, codes.PROTEZIONE_TEMPORANEA, codes.FAMILIARE_UE)
        for_work = (permit == codes.UNICO_LAVORO) + (permit == codes.RICERCA)
        is_admitted = (
            (citizenship != citizenship.possible_values.EXTRA_UE)
            + np.logical_or.reduce([permit == code for code in admitted])
            + for_work * (persona("durata_permesso_mesi", period) > 6)
        )
        contract = persona("tipo_contratto", period)
        kinds = contract.possible_values
        is_asked = parameters(period).auu_residenza_chiesta_ai_cittadini_ue
        is_exempt = (citizenship == citizenship.possible_values.UE) * (not is_asked)
        lives_here = persona("residenza_italia", period) + is_exempt
        is_bound = (
            (persona("mesi_residenza_italia", period) >= 24)
            + (contract == kinds.INDETERMINATO)
            + (contract == kinds.DETERMINATO) * (persona("durata_contratto_mesi", period) >= 6)
            + is_exempt
        )
        return is_admitted * persona("soggetto_imposta_italia", period) * lives_here * is_bound


class assegno_unico(Variable):
    value_type = float
    entity = Famiglia
    definition_period = DateUnit.MONTH
    label = "Assegno unico al mese"

    def formula(famiglia, period, parameters):
        figures = parameters(period)
        counted = famiglia("figli_nel_nucleo", period)
        from_third = np.minimum(famiglia("figli_con_diritto", period), np.maximum(counted - 2, 0))
        isee = famiglia("isee_della_famiglia", period.this_year)
        amount = (
            famiglia.sum(famiglia.members("importo_per_figlio", period))
            + from_third * figures.dal_terzo_figlio.calc(isee, right=True)
            + (counted >= 4) * figures.auu_quattro_figli
        )
        has_right = famiglia.value_from_person(
            famiglia.members("assegno_unico_diritto", period), Famiglia.RICHIEDENTE
        )
        has_child = famiglia("figli_con_diritto", period) > 0
        return moneta.rounded(amount) * has_right * has_child


VARIABLES = (
    e_figlio,
    minorenne,
    sotto_21,
    disabile,
    figlio_con_diritto,
    figli_con_diritto,
    figli_nel_nucleo,
    isee_della_famiglia,
    per_minorenne,
    per_maggiorenne,
    genitori_al_lavoro,
    madre_giovane,
    importo_per_figlio,
    assegno_unico_diritto,
    assegno_unico,
)
