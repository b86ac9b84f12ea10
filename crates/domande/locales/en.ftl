### domande: the texts of the chapter.

domande-scrivania = Desk
domande-elenco = Claims
domande-mie = My claims
domande-domanda = Claim
domande-domanda-di = Claim: { $prestazione }
domande-per = For { $nome }
domande-prestazione = Benefit
domande-persona = Person
domande-patronato = Patronato
domande-pratica = Case
domande-protocollo = Protocol number
domande-stato = State
domande-nessuna = No claims
domande-nessuna-assistito = When a patronato prepares or sends a claim for you, you find it here.
domande-nessuna-operatore = A claim is prepared from the person's rights, in the case file.

## Gli stati

domande-stato-bozza = Draft
domande-stato-protocollata = Sent
domande-stato-in-lavorazione = Being examined
domande-stato-accolta = Accepted
domande-stato-accolta-in-parte = Accepted in part
domande-stato-rifiutata = Refused

## I passi

domande-passo-dati = Data
domande-passo-controlli = Checks
domande-passo-documenti = Documents
domande-passo-conferma = Confirmation
domande-passo-invio = Sending
domande-avanti = Next
domande-indietro = Back

## I dati

domande-campi = The claim's data, each with its source
domande-dichiarato-persona = Declared by the person
domande-dichiarato-operatore = Declared to the operator
domande-da-chiedere = To ask the person
domande-da-chiedere-aiuto = No archive holds these data. Write what the person declares: it will be confirmed before sending. Leave empty what the person does not know.
domande-dichiara-e-avanti = Save the declarations and go on

## I controlli

domande-controlli-bene = Nothing is missing: the claim can be sent
domande-controlli-rilievi = Points to look at: { $quanti }
domande-controlli-rilievi-testo = The day of sending counts: decide with the person whether to complete first or send at once.
domande-rilievi = What to look at
domande-rilievo-da-confermare = The person must confirm what is declared.
domande-rilievo-sarebbe-rifiutata = On today's data the claim would be refused.
domande-rilievo-non-giudicabile = On the data open today it cannot be said whether the claim would be accepted.
domande-rilievo-gia-in-pagamento = The benefit already appears to be paid.
domande-rilievo-coperta = Not needed: another benefit is already there ({ $prestazione }), and it takes the place of this one.
domande-rilievo-fatto-mancante = A datum is missing that may change the answer: { $fatto }.
domande-rilievo-da-accertare = An office or a board must ascertain: { $fatto }.
domande-rilievo-documento-mancante = A mandatory document is missing: { $documento }.
domande-rilievo-documento-scaduto = The document { $documento } expired on { $scade }.
domande-sarebbe-rifiutata-perche = It would be refused because
domande-oggi = On today's data
domande-decide-inps = This is a forecast on today's data: INPS decides.

## I documenti

domande-documenti = Documents
domande-documenti-chiesti = Documents asked for
domande-nessun-documento = No document enclosed.
domande-allega = Enclose a document
domande-togli = Take out of the claim
domande-allega-bottone = Enclose
domande-documento-tipo = Which document it is
domande-documento-file = File
domande-documento-file-aiuto = PDF, PNG or JPEG.
domande-documento-scade = Expiry of the document
domande-documento-scade-aiuto = Only for documents that expire.
domande-scade-il = expires on { $giorno }
domande-documento-formato = The file is not a PDF, PNG or JPEG.
domande-documento-troppo-grande = The file is larger than { $limite } MB.
    .rimedio = Reduce the file or split it.

## La conferma

domande-conferma-titolo = Confirm what you declare
domande-conferma-sommario = Read calmly. The patronato sends the claim only with the declarations that you confirm.
domande-cosa-dichiari = The declarations
domande-cosa-dichiari-testo = For the claim “{ $prestazione }” the following is declared:
domande-detto = { $valore } ({ $chi }, { $giorno })
domande-responsabilita = You answer for what you declare (D.P.R. 445/2000, arts. 46, 47 and 76).
domande-confermo = I confirm
domande-non-confermare = If something is not right, do not confirm: tell the patronato, who will correct it.
domande-conferma-non-serve = There is nothing to confirm: all the data come from the archives
domande-confermata-il = The declarations are confirmed: { $quando }
domande-conferma-attesa = The person has yet to confirm
domande-conferma-attesa-testo = The person confirms with a digital identity, among the claims. If a declaration changes, it must be confirmed again.
domande-conferma-inquadra = To confirm, open this address

## L'invio

domande-invio-cosa-succede = On sending, the claim gets its protocol number and reaches the competent INPS office. It cannot be changed after that.
domande-invio-fermo = Before sending, the person must confirm what is declared
domande-vai-alla-conferma = Go to the confirmation
domande-comunque = Send all the same
domande-comunque-aiuto = The person knows what is missing and wants to send today.
domande-comunque-serve = There are open points: tick this box to send all the same.
domande-invia = Send the claim

## La domanda inviata

domande-inviata-il = Sent on
domande-sede-inps = INPS office
domande-risposta-entro = Answer by
domande-come-si-conta = How it is counted
domande-decisa-il = Decided on
domande-termine = { $giorni } days: { $fonte }
domande-termine-proposto = { $giorni } days, a proposed value not yet agreed: { $fonte }
domande-scarica-ricevuta = Download the receipt (PDF)
domande-scarica-valutazione = Download the receipt of the evaluation (JSON)
domande-vedi-mandato = The mandate
domande-vedi-fascicolo = The case file
domande-cosa-inviato = What was sent
domande-non-integra = The data of this claim no longer match the seal of its sending
    .rimedio = Report the problem to support: the receipt downloaded at the time of sending stays valid.
domande-non-integra-testo = Somebody may have changed them outside the platform. Do not decide: report the problem.
domande-solo-esito = The mandate is concluded: the patronato reads the outcome, and no longer the person's data.

## L'esito

domande-esito = Outcome
domande-esito-accolta = The claim is accepted
domande-esito-accolta-testo = INPS granted all that was claimed.
domande-esito-in-parte = The claim is accepted in part
domande-esito-in-parte-testo = INPS granted only a part. Below are the reason and what can be done.
domande-esito-rifiutata = The claim is refused
domande-esito-rifiutata-testo = Below are the reason and what can be done.
domande-motivo = Reason
domande-motivo-documenti-mancanti = Documents or mandatory information are missing
domande-motivo-requisiti-mancanti = A requirement of the law is missing
domande-motivo-reddito-superiore = The income exceeds the limit
domande-motivo-gia-in-pagamento = The benefit is already being paid
domande-spiegazione = Explanation
domande-strada = What can be done
domande-strada-riesame = Review: the same office is asked to look at the claim again, with the missing documents
domande-strada-ricorso = Administrative appeal
domande-autorita = To whom
domande-autorita-sede = The office that decided: { $sede }
domande-autorita-comitato = INPS provincial committee
domande-entro = By

## La coda INPS

domande-coda = Queue of claims
domande-coda-sommario = The office's claims, the most urgent first. Who the person is shows after taking charge.
domande-coda-vuota = No claim is waiting
domande-cerca-in-coda = Look a claim up by number
domande-carico = Charge
domande-prendi-in-carico = Take charge
domande-in-carico-a-te = In your charge
domande-in-carico-collega = In a colleague's charge
domande-scaduta-il = Overdue since { $entro }

## La decisione

domande-decidi = Decide the claim
domande-decisione-titolo = Decision
domande-decisione = Decision
domande-decisione-accolta = Accepted
domande-decisione-accolta-aiuto = All that is claimed: the matter is settled.
domande-decisione-in-parte = Accepted in part
domande-decisione-in-parte-aiuto = The person can contest the rest.
domande-decisione-rifiutata = Refused
domande-decisione-rifiutata-aiuto = The person can contest the decision.
domande-se-non-accolta = If not accepted in full
domande-spiegazione-aiuto = The person reads it: write short sentences and say what is missing.
domande-termine-si-calcola = The authority and the last day to contest follow from the reason and the agreement in force.
domande-registra-decisione = Record the decision
domande-decisione-errata = Choose one of the three decisions.
domande-motivo-errato = Choose a reason from the list.
domande-spiegazione-lunga = The explanation exceeds { $massimo } characters.
domande-decisa-titolo = Claim accepted
domande-decisa-testo = The decision is recorded. The person and the patronato see the outcome; the claim is no longer in charge.
domande-torna-alla-coda = Back to the queue

## Che cosa può andare storto

domande-gia-inviata = The claim was already sent.
    .rimedio = It already has its protocol number: you find it among the claims.
domande-non-inviata = The claim has not been sent yet.
    .rimedio = Complete the steps and send the claim.
domande-gia-in-carico = The claim is already in charge.
    .rimedio = Open it from the queue, where it shows who has it.
domande-non-in-carico = Nobody has the claim in charge.
    .rimedio = Take charge of it from the queue, then decide.
domande-gia-decisa = The claim was already decided.
    .rimedio = Go back to the queue. The decision recorded first stands.
domande-prestazione-sconosciuta = This benefit is not in the catalogue, or is not claimed.
    .rimedio = Go back to the person's rights and choose a benefit from the list.
domande-senza-mandato = No mandate in force covers this benefit.
    .rimedio = Prepare a mandate for the benefit, or of advice on its area.
domande-gia-aperta = A claim for this benefit is already open.
    .rimedio = Open it from the list of claims.
domande-tipo-errato = Choose a document from the list.
    .rimedio = Go back to the claim's documents.
domande-gia-allegato = This file is already enclosed with the claim.
    .rimedio = There is no need to enclose it again.
domande-troppi-documenti = A claim has at most { $massimo } documents.
    .rimedio = Join several pages in one PDF.
domande-niente-da-confermare = There is nothing to confirm.
    .rimedio = All the claim's data come from the archives.
domande-gia-confermata = You already confirmed these declarations.
    .rimedio = Nothing else is needed: the patronato can send the claim.
domande-non-confermata = The person has not confirmed what is declared, or a declaration changed.
    .rimedio = Ask the person to open the claim and confirm; then send.
domande-con-rilievi = There are open points.
    .rimedio = Complete the claim, or choose to send it all the same.
domande-cambiata-nel-frattempo = The claim changed while you were looking at it.
    .rimedio = Open the claim again, read what changed and try again.
domande-senza-sede-inps = No competent INPS office is known for this person.
    .rimedio = Check the province of residence by taking the person in charge again.

## Figures

domande-cifre = Outcomes that rest on a figure
domande-cifre-sommario = When a figure is corrected, here are the claims whose answer used it, and which would be answered otherwise today.
domande-cifre-cerca = Search
domande-cifre-trovate = Claims found
domande-cifre-nessuna = No claim rests on this figure
domande-cifre-nessuna-testo = Only the claims that your office may see are searched.
domande-cifra = Figure
domande-cifra-al = In force on this day
domande-cifra-al-aiuto = Leave empty to find every period.
domande-cifra-valore = Value used
domande-cifra-valore-aiuto = For example 603.40. Leave empty to find every value.
domande-cifra-valore-errato = The value is not written as the values of this figure are.
domande-cifra-stato = State of the figure
domande-cifra-provvisoria = Provisional
domande-cifra-definitiva = Final
domande-cifra-mancante = Not known yet
domande-cifra-errata = Choose an entry of the list.
domande-cifra-giorno = Answered for
domande-cifra-usata = Figure used
domande-cifra-usata-provvisoria = { $valore }, provisional
domande-cifra-usata-definitiva = { $valore }, final
domande-cifra-non-nota = Not known yet
domande-risposta-oggi = Today
domande-risposta-oggi-uguale = Same answer
domande-risposta-oggi-diversa = Another answer
domande-risposta-oggi-non-rifatta = Cannot be made again
