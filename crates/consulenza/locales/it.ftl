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
consulenza-gruppo-coperta = Non servono: ce n'è già un'altra
consulenza-esito-coperta = Non serve
consulenza-coperta = C'è già { $prestazione }
consulenza-coperta-spiega = Non serve: c'è già { $prestazione }. Agli archivi risulta in pagamento, e prende il posto di questa.
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
consulenza-non-risulta = Si basa su un dato che negli archivi non c'è: { $fatti }.
consulenza-non-risulta-apri = Se non è così, si può dire
consulenza-non-risulta-dichiarato = Negli archivi non risulta, ma è dichiarato: { $fatti }.
consulenza-non-risulta-titolo = Che cosa negli archivi non risulta
consulenza-non-risulta-spiega = La risposta si basa anche su questo silenzio degli archivi. Se la persona dichiara altro, scrivilo: conta quello che dichiara, e la risposta cambia subito. INPS potrà controllare.
consulenza-non-risulta-spiega-tu = La risposta si basa anche su questo silenzio degli archivi. Se non è così, scrivilo: conta quello che dichiari, e la risposta cambia subito. INPS potrà controllare.
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
consulenza-scheda-cifre = Le cifre del { $giorno }
consulenza-scheda-cifra = Cifra
consulenza-scheda-fonte = Fonte
consulenza-scheda-provvisoria = Provvisoria
consulenza-scheda-ignota = Non nota
consulenza-scheda-confronta = Confronta
consulenza-scheda-da-confermare = Alcuni valori di questa scheda sono ancora da confermare.
consulenza-scheda-casi = Casi svolti che la scheda deve superare: { $quanti }.
consulenza-scheda-apri = La scheda: requisiti, cifre e norme
consulenza-catalogo-cerca = Cerca una prestazione
consulenza-catalogo-cerca-aiuto = Una parola del titolo o della descrizione. Accenti e maiuscole non contano.
consulenza-catalogo-cerca-bottone = Cerca
consulenza-catalogo-trovate = { $quante ->
    [0] Nessuna prestazione contiene queste parole: prova con una sola.
    [one] Una prestazione trovata.
   *[other] { $quante } prestazioni trovate.
}
consulenza-catalogo-tutte = Tutte le prestazioni
consulenza-catalogo-quante = { $quante ->
    [one] 1 prestazione
   *[other] { $quante } prestazioni
}
consulenza-scheda-letture = Le letture della scheda
consulenza-scheda-semplice = In parole semplici
consulenza-scheda-legge = Come dice la legge
consulenza-scheda-quanto = Quanto
consulenza-scheda-quando = Da quando
consulenza-scheda-quando-ignoto = La scheda non dice ancora da quale giorno spetta.
consulenza-scheda-parentesi = Tra parentesi quadre: ciò che dipende dalla persona, o che le fonti non danno.
consulenza-scheda-edizione = Questa scheda è nell’edizione in vigore dal { $dal }, approvata da due referenti INPS.
consulenza-periodo-dodici = Si paga ogni mese, dodici volte l’anno.
consulenza-periodo-tredici = Si paga ogni mese, tredici volte l’anno.
consulenza-periodo-anno = Si paga una volta l’anno.
consulenza-periodo-una-volta = Si paga una volta sola.
consulenza-periodo-giorno = Si paga a giorni.
consulenza-periodo-diritto = È un diritto senza un importo.
consulenza-risposta = Quando risponde INPS
consulenza-risposta-giorni = Entro { $giorni } giorni dalla domanda.
consulenza-risposta-se = Se vale «{ $caso }»: entro { $giorni } giorni dalla domanda.
consulenza-risposta-proposta = Valore proposto
consulenza-legge-spiega = Ogni regola si apre: il suo articolo, l’espressione esatta con cui la piattaforma la calcola e i valori di oggi.
consulenza-legge-espressione = L’espressione della scheda
consulenza-legge-casi = Caso per caso
consulenza-legge-se = Quando
consulenza-legge-allora = Vale
consulenza-legge-altrimenti = In ogni altro caso
consulenza-legge-nomi = I nomi, con i valori del { $giorno }
consulenza-legge-nome = Nome
consulenza-legge-che-cosa = Che cos’è
consulenza-legge-valore = Valore
consulenza-legge-validita = Vale
consulenza-legge-della-persona = Dipende dalla persona
consulenza-legge-dalla-tabella = Dalla tabella
consulenza-legge-calcolato = Si calcola dalla sua definizione
consulenza-legge-totale = Il totale dell’anno
consulenza-legge-decorrenza = Il primo giorno
consulenza-legge-definizioni = Le definizioni
consulenza-legge-tavole = Le tabelle
consulenza-legge-tavole-validita = Le tabelle non hanno date proprie: valgono come sono scritte nell’edizione in vigore.
consulenza-legge-risultato = Risultato
consulenza-legge-modulo = Che cosa chiede la domanda
consulenza-codice-domanda = tipo di domanda
consulenza-codice-pensione = categoria di pensione
consulenza-codice-prestazione-sociale = categoria di prestazione sociale, SIUSS
consulenza-cifra-dal-al = dal { $dal } al { $al }
consulenza-cifra-dal = dal { $dal }
consulenza-novita = Che cosa è cambiato tra due date
consulenza-novita-sommario = Le cifre della legge che differiscono tra due giorni, ognuna con la sua fonte, e ciò che comincia o smette di valere.
consulenza-novita-dal = Primo giorno
consulenza-novita-al = Secondo giorno
consulenza-novita-ordine = Scrivi un giorno che viene dopo il primo
consulenza-novita-conosciuto = Con ciò che è pubblicato fino a oggi, { $oggi }.
consulenza-novita-niente = Tra questi due giorni non risulta cambiato niente.
consulenza-novita-comincia = Comincia a valere.
consulenza-novita-finisce = Smette di valere.
consulenza-novita-ignote = Non note in uno dei due giorni: { $quante }
consulenza-novita-ignote-spiega = Per almeno uno dei due giorni nessuna fonte letta dà il valore: non si può dire se è cambiato.
consulenza-novita-uguali = Non cambiate: { $quante }
consulenza-novita-di-tutte = Che cosa è cambiato in tutto il catalogo
consulenza-risposta-altrimenti = Negli altri casi: entro { $giorni } giorni dalla domanda.
consulenza-novita-quante = { $quante ->
    [0] niente
    [one] 1 cosa cambiata
   *[other] { $quante } cose cambiate
}
consulenza-novita-cifre = Le cifre e le regole della legge
consulenza-edizioni = Le edizioni delle schede
consulenza-edizioni-nessuna = Né il { $dal } né il { $al } un’edizione delle schede era in vigore su questa piattaforma.
consulenza-edizioni-solo-dopo = Il { $dal } nessuna edizione delle schede era in vigore su questa piattaforma; il { $al } lo era quella del { $dopo }.
consulenza-edizioni-stessa = Nei due giorni era in vigore la stessa edizione, del { $prima }: requisiti, testi e tabelle sono gli stessi.
consulenza-edizioni-due = Il { $dal } era in vigore l’edizione del { $prima }, il { $al } quella del { $dopo }. Sono diverse le schede elencate qui sotto; dove non ce ne sono, nessuna.
consulenza-edizioni-aggiunta = nuova
consulenza-edizioni-cambiata = cambiata
consulenza-edizioni-tolta = non c’è più
consulenza-edizioni-apri = Apri la scheda
consulenza-edizioni-parte = Parte della scheda
consulenza-edizioni-prima = Prima
consulenza-edizioni-dopo = Dopo
consulenza-edizioni-descrizione = La descrizione
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
consulenza-da-confermare-spiega = Alcuni valori su cui si basa la risposta non sono ancora confermati da una fonte.
