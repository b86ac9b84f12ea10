### Fascicoli: i testi del capitolo.

fascicoli-scrivania = Scrivania
## Il fascicolo

fascicoli-mio = Il mio fascicolo
fascicoli-mio-sommario = Che cosa sanno di te INPS e il patronato, da dove viene e chi lo ha chiesto.
fascicoli-sommario = I dati che il mandato apre, ciascuno con la sua fonte e la sua data.
fascicoli-nome = Nome e cognome
fascicoli-codice-fiscale = Codice fiscale
fascicoli-nascita = Data di nascita
fascicoli-diritti = Guarda i diritti
fascicoli-miei-diritti = Guarda i miei diritti
fascicoli-mandati = Mandati in vigore
fascicoli-mandato-dal = { $ente }, { $sede }, dal { $data }
fascicoli-set = I dati
fascicoli-set-assistito = Accanto a ogni dato leggi quale archivio lo dice, a quale giorno è aggiornato e per quali prestazioni serve.
fascicoli-set-operatore = Sono solo i dati che servono all'oggetto del mandato. Ogni lettura resta nel registro e la persona la vede.
fascicoli-aggiornato = Aggiornato al
fascicoli-chiesto-da = Serve per
fascicoli-dichiarato-altro = Dichiarato invece: { $valore } (il { $data }). Conta l'archivio.
fascicoli-archivio-altro = L'archivio dice invece: { $valore } ({ $fonte }). Conta la dichiarazione.
fascicoli-non-risulta = Negli archivi non risulta ({ $fonte }). Conta la dichiarazione.
fascicoli-chiuso = Che cosa resta chiuso
fascicoli-chiuso-schede = Per queste prestazioni servono altri dati. Si aprono con un mandato per la prestazione o con un mandato di consulenza.
fascicoli-chiuso-cedolino = Il cedolino della pensione, il modello TE08 e la Certificazione Unica restano chiusi senza un mandato apposta.
## I valori

fascicoli-si = sì
fascicoli-no = no
fascicoli-non-so = Non so: ritiro la risposta
fascicoli-nessuno = nessuno
fascicoli-ignoto = non ancora noto
fascicoli-dalla-persona = Dichiarato dalla persona
fascicoli-dichiarato-a = Dichiarato a { $ente }
fascicoli-dall-operatore = Dichiarato a un operatore
fascicoli-fonte-anpr = Anagrafe nazionale (ANPR)
fascicoli-fonte-inps = Archivi INPS
fascicoli-fonte-ae = Agenzia delle Entrate
fascicoli-fonte-isee = ISEE
fascicoli-fonte-sanitario = Verbali sanitari
fascicoli-fonte-dichiarato = Dichiarazione
fascicoli-anni = { $quanti ->
    [one] { $numero } anno
   *[other] { $numero } anni
}
fascicoli-mesi = { $quanti ->
    [one] { $numero } mese
   *[other] { $numero } mesi
}
fascicoli-settimane = { $quanti ->
    [one] { $numero } settimana
   *[other] { $numero } settimane
}
fascicoli-giorni = { $quanti ->
    [one] { $numero } giorno
   *[other] { $numero } giorni
}
fascicoli-kilobyte = { $numero } kB
fascicoli-area-altro = Altri dati
fascicoli-anno-dichiarati = Dichiarato per il { $anno }
## Le domande del questionario

fascicoli-nessuno-in-elenco = Nessuno da indicare per: { $elenco }
fascicoli-anno-noti = Che cosa dicono gli archivi del { $anno }
fascicoli-anno-altri = Altri dati del { $anno }
fascicoli-anno-luglio = Vale da luglio { $anno } a giugno { $dopo }.
fascicoli-valore-si-no = Rispondi sì o no.
fascicoli-valore-intero = Scrivi un numero intero, per esempio 12.
fascicoli-valore-numero = Scrivi un numero, per esempio 12 o 12,5.
fascicoli-valore-importo = Scrivi un importo in euro, per esempio 1.234,56.
fascicoli-valore-elenco = Scegli una voce dell'elenco.
fascicoli-valore-vicino = Non è nell'elenco: vuoi dire { $vicino }?
fascicoli-valore-minimo = Il valore più basso possibile è { $minimo }.
fascicoli-valore-massimo = Il valore più alto possibile è { $massimo }.
## I documenti

fascicoli-documenti = Documenti
fascicoli-nessun-documento = Nessun documento allegato
fascicoli-aggiungi-documento = Aggiungi un documento
fascicoli-spiegazione = Che documento è
fascicoli-spiegazione-aiuto = Per esempio: certificato di matrimonio.
fascicoli-file = File
fascicoli-file-aiuto = PDF, PNG o JPEG.
fascicoli-sotto-mandato = Per quale mandato
fascicoli-invia-documento = Allega
## La cronologia

fascicoli-cronologia = Cronologia
fascicoli-il-mandato = Il mandato
fascicoli-la-domanda = La domanda
fascicoli-evento-mandato-inviato = Mandato inviato per la firma
fascicoli-evento-mandato-firmato = Mandato firmato
fascicoli-evento-mandato-su-carta = Mandato firmato su carta, da verificare
fascicoli-evento-mandato-carta-respinta = Firma su carta respinta
fascicoli-evento-mandato-rifiutato = Mandato rifiutato
fascicoli-evento-mandato-annullato = Mandato annullato dalla sede
fascicoli-evento-mandato-revocato = Mandato revocato
fascicoli-evento-mandato-estinto = Mandato concluso
fascicoli-evento-domanda-protocollata = Domanda inviata e protocollata
fascicoli-evento-domanda-in-lavorazione = INPS lavora la domanda
fascicoli-evento-domanda-accolta = Domanda accolta
fascicoli-evento-domanda-accolta-in-parte = Domanda accolta in parte
fascicoli-evento-domanda-rifiutata = Domanda respinta
fascicoli-evento-dichiarato = Dati dichiarati
fascicoli-evento-ritirato = Dichiarazione ritirata
fascicoli-evento-dichiarato-anno = Dati dichiarati per il { $anno }
fascicoli-evento-ritirato-anno = Dichiarazione ritirata per il { $anno }
fascicoli-evento-documento = Documento allegato
fascicoli-evento-valutata = Diritti verificati
fascicoli-evento-contestato = Accesso non riconosciuto
fascicoli-evento-altro = Aggiornamento del fascicolo
## Chi ha guardato

fascicoli-accessi = Chi ha guardato i miei dati
fascicoli-accessi-sommario = Ogni lettura e ogni tentativo, anche rifiutato. Se non ne riconosci uno, dillo qui.
fascicoli-accessi-nessuno = Nessuno ha guardato i tuoi dati
fascicoli-registro-sigillato = Il registro è sigillato
fascicoli-registro-fino-a = Il sigillo copre le prime { $quante } righe di tutto il registro: nessuno può togliere o cambiare una riga senza che si veda.
fascicoli-registro-da-sigillare = Il registro sarà sigillato tra poco
fascicoli-tu = Tu
fascicoli-sistema = Il servizio
fascicoli-quando = Quando
fascicoli-chi = Chi
fascicoli-che-cosa = Che cosa
fascicoli-perche = Perché
fascicoli-riconosci = Lo riconosci?
fascicoli-tentativo-rifiutato = Rifiutato
fascicoli-dati-aperti = { $quanti ->
    [one] Un dato aperto
   *[other] { $quanti } dati aperti
}
fascicoli-non-riconosco = Non riconosco questo accesso
fascicoli-contestato-il = Non riconosciuto, segnalato il { $data }
## Che cosa può andare storto

fascicoli-archivi-muti = Gli archivi non rispondono.
    .rimedio = Non presumiamo nulla al loro posto. Riprova tra qualche minuto.
fascicoli-niente-da-dichiarare = Non hai scritto nessun dato.
    .rimedio = Torna indietro e rispondi ad almeno una domanda.
fascicoli-dato-chiuso = Questo dato non si può dichiarare con questo mandato.
    .rimedio = Serve un mandato che lo comprenda. I giudizi sanitari li dà la commissione.
fascicoli-anno-errato = Di questo anno il dato non si può dichiarare.
    .rimedio = Si dichiarano solo gli anni passati, e solo i dati che cambiano nel tempo.
fascicoli-senza-mandato = Non c'è un mandato in vigore a cui allegare il documento.
    .rimedio = I documenti si allegano a una pratica aperta con un mandato firmato.
fascicoli-gia-allegato = Questo documento è già allegato.
    .rimedio = Lo trovi nell'elenco dei documenti. Non serve inviarlo di nuovo.
fascicoli-senza-spiegazione = Manca la descrizione del documento.
    .rimedio = Torna indietro e scrivi che documento è.
fascicoli-senza-file = Manca il file.
    .rimedio = Torna indietro e scegli un file PDF, PNG o JPEG.
fascicoli-formato-errato = Il file non è un PDF, un PNG o un JPEG.
    .rimedio = Conta il contenuto, non il nome. Salvalo in uno di questi formati e riprova.
fascicoli-documento-troppo-grande = Il file è troppo grande: il limite è { $limite } MB.
    .rimedio = Dividi il documento in più file o riducine la qualità.
