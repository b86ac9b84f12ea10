### Consulenza: i testi del capitolo.

consulenza-scrivania = Scrivania
consulenza-fascicolo = Fascicolo
consulenza-diritti = Diritti
consulenza-miei-diritti = I miei diritti
consulenza-sommario = Ogni prestazione con la risposta che danno i dati di oggi.
consulenza-decide-inps = La risposta orienta. Sulla domanda decide INPS.
consulenza-decide-inps-tu = Se leggi "si può chiedere", sui dati di oggi puoi fare domanda. Poi decide INPS.
consulenza-decide = Decide INPS.
consulenza-valutato-il = Dati e regole al { $data }.
## I gruppi

consulenza-gruppo-spetta = Si possono chiedere
consulenza-gruppo-da-completare = Manca qualche dato
consulenza-gruppo-da-accertare = Serve un accertamento
consulenza-gruppo-senza-domanda = Spettano senza domanda
consulenza-gruppo-non-spetta = Oggi non spettano
consulenza-gruppo-serve-consulenza = Serve un mandato di consulenza
consulenza-serve-consulenza-spiega = Il mandato non apre tutti i dati che servono, e nessun archivio è stato letto per rispondere. Serve un mandato per la prestazione o un mandato di consulenza.
consulenza-prestazione = Prestazione
consulenza-esito = Risposta
consulenza-importo = Importo
consulenza-esito-spetta = Si può chiedere
consulenza-esito-da-completare = Da completare
consulenza-esito-da-accertare = Da accertare
consulenza-esito-senza-domanda = Spetta senza domanda
consulenza-esito-non-spetta = Non spetta
consulenza-esito-serve-consulenza = Dati chiusi
consulenza-in-pagamento = Già in pagamento
consulenza-in-pagamento-spiega = Agli archivi risulta già in pagamento: non serve chiederla.
consulenza-coperta-spiega = Agli archivi risulta in pagamento un'altra prestazione, al posto di questa: { $prestazione }.
consulenza-altrove = Non si chiede da qui: { $richiesta }.
consulenza-mancano = { $quanti ->
    [one] Manca un dato
   *[other] Mancano { $quanti } dati
}
## Una prestazione

consulenza-decorrenza-ignota = Decorrenza non ancora nota
consulenza-dal = dal { $data }
consulenza-decorre = Decorre dal { $data }.
consulenza-dati-mancanti = I dati che mancano
consulenza-dati-decorrenza = Per sapere la decorrenza
consulenza-risposte-date = I dati dichiarati
consulenza-rispondi = Scrivi quello che la persona dichiara: la risposta cambia subito. Prima dell'invio della domanda la persona conferma tutto.
consulenza-rispondi-tu = Scrivi quello che sai: la risposta cambia subito.
consulenza-aggiorna = Aggiorna la risposta
consulenza-da-accertare = Che cosa va accertato
consulenza-prepara-domanda = Prepara la domanda
consulenza-chiedi-al-patronato = Per fare domanda rivolgiti al patronato: la prepara con i dati che hai qui.
consulenza-perche = Perché
consulenza-come-si-calcola = Come si arriva a questo
consulenza-requisito-si = C'è
consulenza-requisito-no = Non c'è
consulenza-requisito-ignoto = Da vedere
consulenza-requisito-errore = Errore
consulenza-dati-letti = I dati letti, con la fonte
consulenza-punti-aperti = Che cosa le fonti non dicono
consulenza-dati-chiusi = I dati che restano chiusi
## Passato e futuro

consulenza-quando = Quando spetterà
consulenza-vicino = Spetterà { $tra }
consulenza-vicino-possibile = Può spettare { $tra }
consulenza-arretrati = Quanto si può recuperare
consulenza-arretrati-oggi = Con una domanda fatta oggi, per i mesi passati:
consulenza-rata = Periodo
consulenza-rata-termine = Termine
consulenza-rata-aperta = Nei termini
consulenza-rata-da-verificare = Da verificare
consulenza-anni = Com'era negli anni passati
consulenza-anni-spiega = Redditi e altri dati cambiano ogni anno: quello di oggi non vale per il passato. Scrivi quello che la persona dichiara di ogni anno. Un campo vuoto vuol dire che nessuno lo dice.
consulenza-anni-spiega-tu = Redditi e altri dati cambiano ogni anno: quello di oggi non vale per il passato. Scrivi quello che sai di ogni anno. Un campo vuoto vuol dire che non lo dici.
consulenza-anni-aggiorna = Aggiorna gli anni passati
## Prima della ricostituzione

consulenza-ricostituzione = Prima della ricostituzione
consulenza-ricostituzione-sommario = Che cosa cambierebbe se INPS rivedesse la pensione con altri redditi: prima di chiederlo.
consulenza-ricostituzione-niente = Quello che scrivi qui non resta: serve solo a guardare.
consulenza-ricostituzione-avviso = Con la ricostituzione INPS ricontrolla tutti i diritti legati al reddito, per tutti gli anni aperti. Può nascere un credito, ma anche un debito.
consulenza-ricostituzione-nessuno = Non c'è niente da ricalcolare
consulenza-ricostituzione-nessuno-spiega = Nessun diritto legato al reddito è in pagamento, e nessuno si chiede con una ricostituzione. Se il mandato non apre questi diritti, serve un mandato di consulenza.
consulenza-ricostituzione-pagate = In pagamento, legati al reddito
consulenza-ricostituzione-chieste = Che cosa si chiede con la domanda
consulenza-ricostituzione-redditi = I redditi come sarebbero
consulenza-ricostituzione-redditi-spiega = I redditi che conosciamo sono già scritti. Cambia quelli che la persona dichiara diversi.
consulenza-ricostituzione-redditi-tu = I redditi che conosciamo sono già scritti. Cambia quelli che sono diversi.
consulenza-ricostituzione-guarda = Guarda che cosa cambierebbe
consulenza-ricostituzione-diritti = Diritto per diritto
consulenza-ricostituzione-niente-anni = Nessuna somma, né prima né dopo.
consulenza-ricostituzione-restano = { $numero ->
    [one] Un anno senza cambiamenti
   *[other] { $numero } anni senza cambiamenti
}
consulenza-ricostituzione-nessun-credito = Con questi redditi non c’è un credito da chiedere.
consulenza-ricostituzione-domanda = La domanda
consulenza-ricostituzione-domanda-spiega = La domanda si prepara con i dati del fascicolo, non con quelli scritti qui: i redditi nuovi vanno dichiarati.
consulenza-ricostituzione-apri = Guarda che cosa cambierebbe con una ricostituzione
## Il catalogo pubblico

consulenza-catalogo = Catalogo delle prestazioni
consulenza-catalogo-sommario = Ogni prestazione con i suoi requisiti, le cifre di oggi e le norme. Non serve entrare.
consulenza-nessuna-scheda = Nessuna scheda è ancora in vigore
consulenza-nessuna-scheda-testo = Due referenti INPS devono approvarle: fino ad allora la piattaforma non risponde su nessuna prestazione.
consulenza-edizione = Schede in vigore dal { $dal }, approvate da due referenti INPS.
consulenza-scheda-requisiti = I requisiti
consulenza-scheda-come = Come si chiede
consulenza-si-chiede = Si chiede con: { $richiesta }.
consulenza-senza-domanda = Non si chiede: arriva senza domanda.
consulenza-scheda-documenti = I documenti
consulenza-scheda-al-suo-posto = Chi riceve una di queste prestazioni non riceve questa:
consulenza-scheda-cifre = Le cifre
consulenza-scheda-cifra = Cifra
consulenza-scheda-fonte = Fonte
consulenza-scheda-cambiata = È cambiata
consulenza-scheda-provvisoria = Provvisoria
consulenza-scheda-ignota = Non nota
consulenza-scheda-confronta = Confronta
consulenza-scheda-giorno = Un altro giorno
consulenza-scheda-da-confermare = Alcuni valori di questa scheda sono ancora da confermare.
consulenza-scheda-casi = Casi svolti che la scheda deve superare: { $quanti }.
consulenza-scheda-apri = La scheda: requisiti, cifre e norme
## Scadenze, incompatibilità, obblighi

consulenza-scadenze = Entro quando
consulenza-entro = Entro il { $data }.
consulenza-dopo-decadenza = Dopo, il diritto può essere perso: da verificare.
consulenza-dopo-arretrati = Dopo, si possono perdere le somme dei mesi più vecchi.
consulenza-dopo-decorrenza = Chi chiede dopo comincia a ricevere dopo.
consulenza-dopo-finestra = Dopo, si passa alla finestra successiva, se ci sono fondi.
consulenza-incompatibili = Con che cosa non si somma
consulenza-incompatibile-totale = O l'una o l'altra.
consulenza-incompatibile-condizioni = Insieme solo a certe condizioni.
consulenza-incompatibile-in-pagamento = Attenzione, è in pagamento: { $prestazione }. { $regola }
consulenza-incompatibile-spetta = Attenzione, si può avere anche: { $prestazione }. { $regola }
consulenza-obblighi = Dopo che è stata concessa
consulenza-codici-inps = I codici di INPS
consulenza-da-confermare = Da confermare
