### Consulenza: the texts of the chapter.

consulenza-scrivania = Desk
consulenza-fascicolo = File
consulenza-diritti = Rights
consulenza-miei-diritti = My rights
consulenza-sommario = Each benefit with the answer that today's data give.
consulenza-decide-inps = The answer is guidance. INPS decides on the claim.
consulenza-decide-inps-tu = Where you read "can be claimed", on today's data you can file a claim. Then INPS decides.
consulenza-decide = INPS decides.
consulenza-valutato-il = Data and rules as of { $data }.
## I gruppi

consulenza-gruppo-spetta = Can be claimed
consulenza-gruppo-da-completare = Some data are missing
consulenza-gruppo-da-accertare = An assessment is needed
consulenza-gruppo-senza-domanda = Due without a claim
consulenza-gruppo-non-spetta = Not due today
consulenza-gruppo-serve-consulenza = A mandate of advice is needed
consulenza-serve-consulenza-spiega = The mandate does not open all the data needed, and no archive was read for an answer. A mandate for the benefit or a mandate of advice is needed.
consulenza-prestazione = Benefit
consulenza-esito = Answer
consulenza-importo = Amount
consulenza-esito-spetta = Can be claimed
consulenza-esito-da-completare = To complete
consulenza-esito-da-accertare = To be assessed
consulenza-esito-senza-domanda = Due without a claim
consulenza-esito-non-spetta = Not due
consulenza-esito-serve-consulenza = Data shut
consulenza-in-pagamento = Already paid
consulenza-in-pagamento-spiega = The archives say that it is already paid: there is no need to claim it.
consulenza-gruppo-coperta = Not needed: there is already another
consulenza-esito-coperta = Not needed
consulenza-coperta = There already: { $prestazione }
consulenza-coperta-spiega = Not needed: another benefit is already there ({ $prestazione }). The archives show it in payment, and it takes the place of this one.
consulenza-altrove = Not to be claimed from here: { $richiesta }.
consulenza-mancano = { $quanti ->
    [one] One item is missing
   *[other] { $quanti } items are missing
}
## Una prestazione

consulenza-decorrenza-ignota = First day not known yet
consulenza-dal = from { $data }
consulenza-decorre = It begins on { $data }.
consulenza-dati-mancanti = The missing data
consulenza-dati-decorrenza = To know the first day
consulenza-risposte-date = The declared data
consulenza-rispondi = Write what the person declares: the answer changes at once. Before the claim is sent the person confirms everything.
consulenza-rispondi-tu = Write what you know: the answer changes at once.
consulenza-aggiorna = Update the answer
consulenza-da-accertare = What has to be assessed
consulenza-prepara-domanda = Prepare the claim
consulenza-chiedi-al-patronato = To claim it, ask the patronato: it prepares the claim from these data.
consulenza-perche = Why
consulenza-come-si-calcola = How this is reached
consulenza-requisito-si = Met
consulenza-requisito-no = Not met
consulenza-requisito-ignoto = Open
consulenza-requisito-errore = Error
consulenza-non-risulta = Rests on something that the archives do not have: { $fatti }.
consulenza-non-risulta-apri = If that is not so, it can be said
consulenza-non-risulta-dichiarato = Not found in the archives, but declared: { $fatti }.
consulenza-non-risulta-titolo = What the archives do not show
consulenza-non-risulta-spiega = The answer also rests on this silence of the archives. If the person declares otherwise, write it: what the person declares counts, and the answer changes at once. INPS may check.
consulenza-non-risulta-spiega-tu = The answer also rests on this silence of the archives. If that is not so, write it: what you declare counts, and the answer changes at once. INPS may check.
consulenza-dati-letti = The data read, with their source
consulenza-punti-aperti = What the sources do not say
consulenza-dati-chiusi = The data that stay shut
## Past and future

consulenza-quando = When it will be due
consulenza-vicino = It will be due { $tra }
consulenza-vicino-possibile = It may be due { $tra }
consulenza-arretrati = What can be recovered
consulenza-arretrati-oggi = With a claim filed today, for the past months:
consulenza-rata = Period
consulenza-rata-termine = Term
consulenza-rata-aperta = Within the terms
consulenza-rata-da-verificare = To be verified
consulenza-anni = How it was in past years
consulenza-anni-spiega = Incomes and other data change every year: today's says nothing of the past. Write what the person declares for each year. An empty field means that nobody says it.
consulenza-anni-spiega-tu = Incomes and other data change every year: today's says nothing of the past. Write what you know of each year. An empty field means that you do not say it.
consulenza-anni-aggiorna = Update past years
## Before a review

consulenza-ricostituzione = Before a review of the pension
consulenza-ricostituzione-sommario = What would change if INPS reviewed the pension with other incomes: before asking for it.
consulenza-ricostituzione-niente = What you write here is not kept: it is only for looking.
consulenza-ricostituzione-avviso = With a review INPS checks every income-tested right again, for every open year. A credit may come of it, and a debt too.
consulenza-ricostituzione-nessuno = There is nothing to reckon again
consulenza-ricostituzione-nessuno-spiega = No income-tested right is in payment, and none is asked for with a review. If the mandate does not open these rights, a mandate of advice is needed.
consulenza-ricostituzione-pagate = In payment, income-tested
consulenza-ricostituzione-chieste = What the claim asks for
consulenza-ricostituzione-redditi = The incomes as they would be
consulenza-ricostituzione-redditi-spiega = The incomes that we know are already written. Change those that the person declares to be different.
consulenza-ricostituzione-redditi-tu = The incomes that we know are already written. Change those that are different.
consulenza-ricostituzione-guarda = See what would change
consulenza-ricostituzione-diritti = Right by right
consulenza-ricostituzione-niente-anni = No amount, before or after.
consulenza-ricostituzione-restano = { $numero ->
    [one] One year without changes
   *[other] { $numero } years without changes
}
consulenza-ricostituzione-nessun-credito = With these incomes there is no credit to claim.
consulenza-ricostituzione-domanda = The claim
consulenza-ricostituzione-domanda-spiega = The claim is prepared with the data of the case file, not with those written here: new incomes are to be declared.
consulenza-ricostituzione-apri = See what would change with a review of the pension
## Il catalogo pubblico

consulenza-catalogo = Catalogue of benefits
consulenza-catalogo-sommario = Every benefit with its requirements, today's figures and the law. There is no need to log in.
consulenza-nessuna-scheda = No card is in force yet
consulenza-nessuna-scheda-testo = Two INPS referenti must approve them: until then the platform answers for no benefit.
consulenza-edizione = Cards in force since { $dal }, approved by two INPS referenti.
consulenza-scheda-requisiti = The requirements
consulenza-scheda-come = How to claim
consulenza-si-chiede = Claim it with: { $richiesta }.
consulenza-senza-domanda = There is no claim: it comes by itself.
consulenza-scheda-documenti = The documents
consulenza-scheda-al-suo-posto = Whoever receives one of these does not receive this:
consulenza-scheda-cifre = The figures of { $giorno }
consulenza-scheda-cifra = Figure
consulenza-scheda-fonte = Source
consulenza-scheda-provvisoria = Provisional
consulenza-scheda-ignota = Not known
consulenza-scheda-confronta = Compare
consulenza-scheda-da-confermare = Some values of this card are still to be confirmed.
consulenza-scheda-casi = Worked cases that the card must pass: { $quanti }.
consulenza-scheda-apri = The card: requirements, figures and law
consulenza-catalogo-cerca = Look for a benefit
consulenza-catalogo-cerca-aiuto = A word of the title or of the description. Accents and capitals do not matter.
consulenza-catalogo-cerca-bottone = Search
consulenza-catalogo-trovate = { $quante ->
    [0] No benefit holds these words: try with one.
    [one] One benefit found.
   *[other] { $quante } benefits found.
}
consulenza-catalogo-tutte = All the benefits
consulenza-catalogo-quante = { $quante ->
    [one] 1 benefit
   *[other] { $quante } benefits
}
consulenza-scheda-letture = The readings of the card
consulenza-scheda-semplice = In plain words
consulenza-scheda-legge = As the law says it
consulenza-scheda-quanto = How much
consulenza-scheda-quando = From when
consulenza-scheda-quando-ignoto = The card does not say yet from which day it is due.
consulenza-scheda-parentesi = In square brackets: what depends on the person, or what the sources do not give.
consulenza-scheda-edizione = This card is in the edition in force since { $dal }, approved by two INPS officers.
consulenza-periodo-dodici = It is paid every month, twelve times a year.
consulenza-periodo-tredici = It is paid every month, thirteen times a year.
consulenza-periodo-anno = It is paid once a year.
consulenza-periodo-una-volta = It is paid once.
consulenza-periodo-giorno = It is paid by the day.
consulenza-periodo-diritto = It is a right without an amount.
consulenza-risposta = When INPS answers
consulenza-risposta-giorni = Within { $giorni } days of the claim.
consulenza-risposta-se = Where “{ $caso }” holds: within { $giorni } days of the claim.
consulenza-risposta-proposta = Proposed value
consulenza-legge-spiega = Each rule opens: its article, the exact expression by which the platform works it out, and today’s values.
consulenza-legge-espressione = The card’s expression
consulenza-legge-casi = Case by case
consulenza-legge-se = When
consulenza-legge-allora = Then
consulenza-legge-altrimenti = In every other case
consulenza-legge-nomi = The names, with the values of { $giorno }
consulenza-legge-nome = Name
consulenza-legge-che-cosa = What it is
consulenza-legge-valore = Value
consulenza-legge-validita = Holds
consulenza-legge-della-persona = Depends on the person
consulenza-legge-dalla-tabella = From the table
consulenza-legge-calcolato = Worked out by its definition
consulenza-legge-totale = The yearly total
consulenza-legge-decorrenza = The first day
consulenza-legge-definizioni = The definitions
consulenza-legge-tavole = The tables
consulenza-legge-tavole-validita = The tables have no dates of their own: they hold as they are written in the edition in force.
consulenza-legge-risultato = Result
consulenza-legge-modulo = What the claim asks
consulenza-codice-domanda = kind of claim
consulenza-codice-pensione = category of pension
consulenza-codice-prestazione-sociale = category of social benefit, SIUSS
consulenza-cifra-dal-al = from { $dal } to { $al }
consulenza-cifra-dal = from { $dal }
consulenza-novita = What changed between two dates
consulenza-novita-sommario = The figures of the law that differ between two days, each with its source, and what begins or ends to hold.
consulenza-novita-dal = First day
consulenza-novita-al = Second day
consulenza-novita-ordine = Write a day that comes after the first
consulenza-novita-conosciuto = With what is published up to today, { $oggi }.
consulenza-novita-niente = Nothing is found to have changed between these two days.
consulenza-novita-comincia = Begins to hold.
consulenza-novita-finisce = Ceases to hold.
consulenza-novita-ignote = Not known on one of the two days: { $quante }
consulenza-novita-ignote-spiega = For at least one of the two days no source that was read gives the value: whether it changed cannot be said.
consulenza-novita-uguali = Not changed: { $quante }
consulenza-novita-di-tutte = What changed in the whole catalogue
consulenza-risposta-altrimenti = In the other cases: within { $giorni } days of the claim.
consulenza-novita-quante = { $quante ->
    [0] nothing
    [one] 1 change
   *[other] { $quante } changes
}
consulenza-novita-cifre = The law’s figures and rules
consulenza-edizioni = The editions of the cards
consulenza-edizioni-nessuna = Neither on { $dal } nor on { $al } was an edition of the cards in force on this platform.
consulenza-edizioni-solo-dopo = On { $dal } no edition of the cards was in force on this platform; on { $al } that of { $dopo } was.
consulenza-edizioni-stessa = On both days the same edition was in force, of { $prima }: requirements, texts and tables are the same.
consulenza-edizioni-due = On { $dal } the edition of { $prima } was in force, on { $al } that of { $dopo }. The cards listed below differ; where there are none, none does.
consulenza-edizioni-aggiunta = new
consulenza-edizioni-cambiata = changed
consulenza-edizioni-tolta = no longer there
consulenza-edizioni-apri = Open the card
consulenza-edizioni-parte = Part of the card
consulenza-edizioni-prima = Before
consulenza-edizioni-dopo = After
consulenza-edizioni-descrizione = The description
## Scadenze, incompatibilità, obblighi

consulenza-scadenze = By when
consulenza-entro = By { $data }.
consulenza-dopo-decadenza = After that the right may be lost: to be checked.
consulenza-dopo-arretrati = After that the sums of the oldest months may be lost.
consulenza-dopo-decorrenza = Whoever claims later is paid from a later day.
consulenza-dopo-finestra = After that the claim goes to the next window, if there are funds.
consulenza-incompatibili = What it does not add up with
consulenza-incompatibile-totale = One or the other.
consulenza-incompatibile-condizioni = Together only on certain conditions.
consulenza-incompatibile-in-pagamento = Mind that this is in payment: { $prestazione }. { $regola }
consulenza-incompatibile-spetta = Mind that this is possible too: { $prestazione }. { $regola }
consulenza-obblighi = Once it is awarded
consulenza-codici-inps = INPS's codes
consulenza-da-confermare = To be confirmed
consulenza-da-confermare-spiega = Some values that the answer rests on are not confirmed by a source yet.
