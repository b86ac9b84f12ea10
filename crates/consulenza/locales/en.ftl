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
consulenza-coperta-spiega = The archives show another benefit in payment in its place: { $prestazione }.
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
consulenza-scheda-cifre = The figures
consulenza-scheda-cifra = Figure
consulenza-scheda-fonte = Source
consulenza-scheda-cambiata = It has changed
consulenza-scheda-provvisoria = Provisional
consulenza-scheda-ignota = Not known
consulenza-scheda-confronta = Compare
consulenza-scheda-giorno = Another day
consulenza-scheda-da-confermare = Some values of this card are still to be confirmed.
consulenza-scheda-casi = Worked cases that the card must pass: { $quanti }.
consulenza-scheda-apri = The card: requirements, figures and law
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
