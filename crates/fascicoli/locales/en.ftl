### Fascicoli: the texts of the chapter.

fascicoli-scrivania = Desk
## Il fascicolo

fascicoli-mio = My file
fascicoli-mio-sommario = What INPS and the patronato know about you, where it comes from and who asks for it.
fascicoli-sommario = The data that the mandate opens, each with its source and date.
fascicoli-nome = Name and surname
fascicoli-codice-fiscale = Tax code
fascicoli-nascita = Date of birth
fascicoli-diritti = See the rights
fascicoli-miei-diritti = See my rights
fascicoli-mandati = Mandates in force
fascicoli-mandato-dal = { $ente }, { $sede }, since { $data }
fascicoli-set = The data
fascicoli-set-assistito = Beside each item you read which archive says so, on which day it was updated and which benefits need it.
fascicoli-set-operatore = These are only the data needed for the object of the mandate. Every reading stays in the register and the person sees it.
fascicoli-aggiornato = Updated on
fascicoli-chiesto-da = Needed for
fascicoli-dichiarato-altro = Declared instead: { $valore } (on { $data }). The archive counts.
fascicoli-archivio-altro = The archive says instead: { $valore } ({ $fonte }). The declaration counts.
fascicoli-non-risulta = Not found in the archives ({ $fonte }). The declaration counts.
fascicoli-chiuso = What stays shut
fascicoli-chiuso-schede = These benefits need other data. A mandate for the benefit, or a mandate of advice, opens them.
fascicoli-chiuso-cedolino = The pension slip, the TE08 form and the yearly income statement (CU) stay shut without a mandate of their own.
## I valori

fascicoli-si = yes
fascicoli-no = no
fascicoli-non-so = I do not know: take the answer back
fascicoli-nessuno = none
fascicoli-ignoto = not known yet
fascicoli-dalla-persona = Declared by the person
fascicoli-dichiarato-a = Declared to { $ente }
fascicoli-dall-operatore = Declared to an operator
fascicoli-fonte-anpr = National population register (ANPR)
fascicoli-fonte-inps = INPS archives
fascicoli-fonte-ae = Revenue agency
fascicoli-fonte-isee = ISEE
fascicoli-fonte-sanitario = Medical reports
fascicoli-fonte-dichiarato = Declaration
fascicoli-anni = { $quanti ->
    [one] { $numero } year
   *[other] { $numero } years
}
fascicoli-mesi = { $quanti ->
    [one] { $numero } month
   *[other] { $numero } months
}
fascicoli-settimane = { $quanti ->
    [one] { $numero } week
   *[other] { $numero } weeks
}
fascicoli-giorni = { $quanti ->
    [one] { $numero } day
   *[other] { $numero } days
}
fascicoli-kilobyte = { $numero } kB
fascicoli-area-altro = Other data
fascicoli-anno-dichiarati = Declared for { $anno }
## Le domande del questionario

fascicoli-nessuno-in-elenco = Nobody to list for: { $elenco }
fascicoli-anno-noti = What the archives say of { $anno }
fascicoli-anno-altri = Other data of { $anno }
fascicoli-anno-luglio = Holds from July { $anno } to June { $dopo }.
fascicoli-valore-si-no = Answer yes or no.
fascicoli-valore-intero = Write a whole number, for example 12.
fascicoli-valore-numero = Write a number with a decimal comma, for example 12 or 12,5.
fascicoli-valore-importo = Write an amount in euro with a decimal comma, for example 1.234,56.
fascicoli-valore-elenco = Choose an item of the list.
fascicoli-valore-vicino = It is not in the list: do you mean { $vicino }?
fascicoli-valore-minimo = The lowest possible value is { $minimo }.
fascicoli-valore-massimo = The highest possible value is { $massimo }.
## I documenti

fascicoli-documenti = Documents
fascicoli-nessun-documento = No documents attached
fascicoli-aggiungi-documento = Add a document
fascicoli-spiegazione = What the document is
fascicoli-spiegazione-aiuto = For example: marriage certificate.
fascicoli-file = File
fascicoli-file-aiuto = PDF, PNG or JPEG.
fascicoli-sotto-mandato = Under which mandate
fascicoli-invia-documento = Attach
## La cronologia

fascicoli-cronologia = Timeline
fascicoli-il-mandato = The mandate
fascicoli-la-domanda = The claim
fascicoli-evento-mandato-inviato = Mandate sent for signature
fascicoli-evento-mandato-firmato = Mandate signed
fascicoli-evento-mandato-su-carta = Mandate signed on paper, to be verified
fascicoli-evento-mandato-carta-respinta = Signature on paper refused
fascicoli-evento-mandato-rifiutato = Mandate refused
fascicoli-evento-mandato-annullato = Mandate withdrawn by the office
fascicoli-evento-mandato-revocato = Mandate revoked
fascicoli-evento-mandato-estinto = Mandate ended
fascicoli-evento-domanda-protocollata = Claim sent and filed
fascicoli-evento-domanda-in-lavorazione = INPS is working on the claim
fascicoli-evento-domanda-accolta = Claim accepted
fascicoli-evento-domanda-accolta-in-parte = Claim accepted in part
fascicoli-evento-domanda-rifiutata = Claim refused
fascicoli-evento-dichiarato = Data declared
fascicoli-evento-ritirato = Declaration taken back
fascicoli-evento-dichiarato-anno = Data declared for { $anno }
fascicoli-evento-ritirato-anno = Declaration withdrawn for { $anno }
fascicoli-evento-documento = Document attached
fascicoli-evento-valutata = Rights checked
fascicoli-evento-contestato = Access not recognised
fascicoli-evento-altro = Update of the file
## Chi ha guardato

fascicoli-accessi = Who looked at my data
fascicoli-accessi-sommario = Every reading and every attempt, refused ones too. If you do not recognise one, say so here.
fascicoli-accessi-nessuno = Nobody has looked at your data
fascicoli-registro-sigillato = The register is sealed
fascicoli-registro-fino-a = The seal covers the first { $quante } lines of the whole register: nobody can remove or change a line unseen.
fascicoli-registro-da-sigillare = The register will be sealed shortly
fascicoli-tu = You
fascicoli-sistema = The service
fascicoli-quando = When
fascicoli-chi = Who
fascicoli-che-cosa = What
fascicoli-perche = Why
fascicoli-riconosci = Do you recognise it?
fascicoli-tentativo-rifiutato = Refused
fascicoli-dati-aperti = { $quanti ->
    [one] One item opened
   *[other] { $quanti } items opened
}
fascicoli-non-riconosco = I do not recognise this access
fascicoli-contestato-il = Not recognised, reported on { $data }
## Che cosa può andare storto

fascicoli-archivi-muti = The archives do not answer.
    .rimedio = We assume nothing in their place. Try again in a few minutes.
fascicoli-niente-da-dichiarare = You did not write anything.
    .rimedio = Go back and answer at least one question.
fascicoli-dato-chiuso = This item cannot be declared under this mandate.
    .rimedio = A mandate that covers it is needed. Medical judgements are made by the board.
fascicoli-anno-errato = This data cannot be declared for that year.
    .rimedio = Only past years can be declared, and only data that change over time.
fascicoli-senza-mandato = There is no mandate in force to attach the document to.
    .rimedio = Documents are attached to a case opened with a signed mandate.
fascicoli-gia-allegato = This document is already attached.
    .rimedio = You find it in the list of documents. There is no need to send it again.
fascicoli-senza-spiegazione = The description of the document is missing.
    .rimedio = Go back and write what the document is.
fascicoli-senza-file = The file is missing.
    .rimedio = Go back and choose a PDF, PNG or JPEG file.
fascicoli-formato-errato = The file is not a PDF, a PNG or a JPEG.
    .rimedio = The content counts, not the name. Save it in one of these formats and try again.
fascicoli-documento-troppo-grande = The file is too large: the limit is { $limite } MB.
    .rimedio = Split the document into more files or lower its quality.
