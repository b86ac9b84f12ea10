### domande: i testi del capitolo.

domande-scrivania = Scrivania
domande-elenco = Domande
domande-mie = Le mie domande
domande-domanda = Domanda
domande-domanda-di = Domanda: { $prestazione }
domande-per = Per { $nome }
domande-prestazione = Prestazione
domande-persona = Persona
domande-patronato = Patronato
domande-pratica = Pratica
domande-protocollo = Protocollo
domande-stato = Stato
domande-nessuna = Nessuna domanda
domande-nessuna-assistito = Quando un patronato prepara o invia una domanda per te, la trovi qui.
domande-nessuna-operatore = Una domanda si prepara dai diritti della persona, nel suo fascicolo.

## Gli stati

domande-stato-bozza = Bozza
domande-stato-protocollata = Inviata
domande-stato-in-lavorazione = In lavorazione
domande-stato-accolta = Accolta
domande-stato-accolta-in-parte = Accolta in parte
domande-stato-rifiutata = Rifiutata

## I passi

domande-passo-dati = Dati
domande-passo-controlli = Controlli
domande-passo-documenti = Documenti
domande-passo-conferma = Conferma
domande-passo-invio = Invio
domande-avanti = Avanti
domande-indietro = Indietro

## I dati

domande-campi = I dati della domanda, ciascuno con la sua fonte
domande-dichiarato-persona = Dichiarato dalla persona
domande-dichiarato-operatore = Dichiarato all'operatore
domande-da-chiedere = Da chiedere alla persona
domande-da-chiedere-aiuto = Nessun archivio contiene questi dati. Scrivi quello che la persona dichiara: prima dell'invio lo confermerà. Lascia vuoto ciò che non sa.
domande-dichiara-e-avanti = Salva le dichiarazioni e vai avanti

## I controlli

domande-controlli-bene = Non manca niente: la domanda si può inviare
domande-controlli-rilievi = Punti da guardare: { $quanti }
domande-controlli-rilievi-testo = Conta il giorno dell'invio: decidi con la persona se completare prima o inviare subito.
domande-rilievi = Che cosa guardare
domande-rilievo-da-confermare = La persona deve confermare ciò che dichiara.
domande-rilievo-sarebbe-rifiutata = Con i dati di oggi la domanda sarebbe rifiutata.
domande-rilievo-non-giudicabile = Con i dati aperti oggi non si può dire se la domanda sarebbe accolta.
domande-rilievo-gia-in-pagamento = La prestazione risulta già in pagamento.
domande-rilievo-coperta = Non serve: c'è già { $prestazione }, che prende il posto di questa.
domande-rilievo-fatto-mancante = Manca un dato che può cambiare la risposta: { $fatto }.
domande-rilievo-da-accertare = Un ufficio o una commissione deve accertare: { $fatto }.
domande-rilievo-documento-mancante = Manca un documento obbligatorio: { $documento }.
domande-rilievo-documento-scaduto = Il documento { $documento } è scaduto il { $scade }.
domande-sarebbe-rifiutata-perche = Sarebbe rifiutata perché
domande-oggi = Con i dati di oggi
domande-decide-inps = È una previsione sui dati di oggi: decide l'INPS.

## I documenti

domande-documenti = Documenti
domande-documenti-chiesti = Documenti chiesti
domande-nessun-documento = Nessun documento allegato.
domande-allega = Allega un documento
domande-togli = Togli dalla domanda
domande-allega-bottone = Allega
domande-documento-tipo = Quale documento è
domande-documento-file = File
domande-documento-file-aiuto = PDF, PNG o JPEG.
domande-documento-scade = Scadenza del documento
domande-documento-scade-aiuto = Solo per i documenti che scadono.
domande-scade-il = scade il { $giorno }
domande-documento-formato = Il file non è un PDF, PNG o JPEG.
domande-documento-troppo-grande = Il file supera { $limite } MB.
    .rimedio = Riduci il file o dividilo in più parti.

## La conferma

domande-conferma-titolo = Conferma ciò che dichiari
domande-conferma-sommario = Leggi con calma. Il patronato invia la domanda solo con le dichiarazioni che confermi.
domande-cosa-dichiari = Le dichiarazioni
domande-cosa-dichiari-testo = Per la domanda «{ $prestazione }» è dichiarato quanto segue:
domande-detto = { $valore } ({ $chi }, { $giorno })
domande-responsabilita = Rispondi di ciò che dichiari (D.P.R. 445/2000, artt. 46, 47 e 76).
domande-confermo = Confermo
domande-non-confermare = Se qualcosa non è giusto, non confermare: dillo al patronato, che lo corregge.
domande-conferma-non-serve = Non c'è niente da confermare: tutti i dati vengono dagli archivi
domande-confermata-il = Le dichiarazioni sono confermate: { $quando }
domande-conferma-attesa = La persona deve ancora confermare
domande-conferma-attesa-testo = La persona conferma con la propria identità digitale, tra le sue domande. Se una dichiarazione cambia, deve confermare di nuovo.
domande-conferma-inquadra = Per confermare, apri questo indirizzo

## L'invio

domande-invio-cosa-succede = Con l'invio la domanda riceve il numero di protocollo e arriva alla sede INPS competente. Dopo non si può più cambiare.
domande-invio-fermo = Prima dell'invio la persona deve confermare ciò che dichiara
domande-vai-alla-conferma = Vai alla conferma
domande-comunque = Invia lo stesso
domande-comunque-aiuto = La persona sa che cosa manca e vuole inviare oggi.
domande-comunque-serve = Ci sono punti aperti: spunta questa casella per inviare lo stesso.
domande-invia = Invia la domanda

## La domanda inviata

domande-inviata-il = Inviata il
domande-sede-inps = Sede INPS
domande-risposta-entro = Risposta entro
domande-come-si-conta = Come si conta
domande-decisa-il = Decisa il
domande-termine = { $giorni } giorni: { $fonte }
domande-termine-proposto = { $giorni } giorni, valore proposto e non ancora concordato: { $fonte }
domande-scarica-ricevuta = Scarica la ricevuta (PDF)
domande-scarica-valutazione = Scarica la ricevuta della valutazione (JSON)
domande-vedi-mandato = Il mandato
domande-vedi-fascicolo = Il fascicolo
domande-cosa-inviato = Che cosa è stato inviato
domande-non-integra = I dati di questa domanda non corrispondono più al sigillo dell'invio
    .rimedio = Segnala il problema all'assistenza: la ricevuta scaricata al momento dell'invio resta valida.
domande-non-integra-testo = Qualcuno può averli cambiati fuori dalla piattaforma. Non decidere: segnala il problema.
domande-solo-esito = Il mandato è concluso: il patronato legge l'esito, e non più i dati della persona.

## L'esito

domande-esito = Esito
domande-esito-accolta = La domanda è accolta
domande-esito-accolta-testo = L'INPS ha riconosciuto tutto quello che era chiesto.
domande-esito-in-parte = La domanda è accolta in parte
domande-esito-in-parte-testo = L'INPS ha riconosciuto solo una parte. Sotto trovi il motivo e che cosa si può fare.
domande-esito-rifiutata = La domanda è rifiutata
domande-esito-rifiutata-testo = Sotto trovi il motivo e che cosa si può fare.
domande-motivo = Motivo
domande-motivo-documenti-mancanti = Mancano documenti o informazioni obbligatorie
domande-motivo-requisiti-mancanti = Manca un requisito di legge
domande-motivo-reddito-superiore = Il reddito supera il limite
domande-motivo-gia-in-pagamento = La prestazione è già in pagamento
domande-spiegazione = Spiegazione
domande-strada = Che cosa si può fare
domande-strada-riesame = Riesame: si chiede alla stessa sede di guardare di nuovo la domanda, con i documenti mancanti
domande-strada-ricorso = Ricorso amministrativo
domande-autorita = A chi
domande-autorita-sede = La sede che ha deciso: { $sede }
domande-autorita-comitato = Comitato provinciale INPS
domande-entro = Entro

## La coda INPS

domande-coda = Coda delle domande
domande-coda-sommario = Le domande della sede, dalla più urgente. Chi è la persona si vede dopo la presa in carico.
domande-coda-vuota = Nessuna domanda in attesa
domande-cerca-in-coda = Cerca una domanda per numero
domande-carico = Presa in carico
domande-prendi-in-carico = Prendi in carico
domande-in-carico-a-te = In carico a te
domande-in-carico-collega = In carico a un collega
domande-scaduta-il = Scaduta il { $entro }

## La decisione

domande-decidi = Decidi la domanda
domande-decisione-titolo = Decisione
domande-decisione = Decisione
domande-decisione-accolta = Accolta
domande-decisione-accolta-aiuto = Tutto quello che è chiesto: l'intervento è definito.
domande-decisione-in-parte = Accolta in parte
domande-decisione-in-parte-aiuto = La persona può contestare il resto.
domande-decisione-rifiutata = Rifiutata
domande-decisione-rifiutata-aiuto = La persona può contestare la decisione.
domande-se-non-accolta = Se non è accolta del tutto
domande-spiegazione-aiuto = La legge la persona: scrivi frasi brevi e di' che cosa manca.
domande-termine-si-calcola = L'autorità e l'ultimo giorno per contestare si calcolano dal motivo e dall'accordo in vigore.
domande-registra-decisione = Registra la decisione
domande-decisione-errata = Scegli una delle tre decisioni.
domande-motivo-errato = Scegli un motivo dell'elenco.
domande-spiegazione-lunga = La spiegazione supera i { $massimo } caratteri.
domande-decisa-titolo = Domanda accolta
domande-decisa-testo = La decisione è registrata. La persona e il patronato vedono l'esito; la domanda non è più in carico.
domande-torna-alla-coda = Torna alla coda

## Che cosa può andare storto

domande-gia-inviata = La domanda è già stata inviata.
    .rimedio = Ha già il suo numero di protocollo: lo trovi tra le domande.
domande-non-inviata = La domanda non è ancora stata inviata.
    .rimedio = Completa i passi e invia la domanda.
domande-gia-in-carico = La domanda è già in carico.
    .rimedio = Aprila dalla coda: la trovi con chi l'ha in carico.
domande-non-in-carico = Nessuno ha in carico la domanda.
    .rimedio = Prendila in carico dalla coda, poi decidi.
domande-gia-decisa = La domanda è già stata decisa.
    .rimedio = Torna alla coda. La decisione registrata per prima resta valida.
domande-prestazione-sconosciuta = Questa prestazione non è in catalogo, o non si chiede con una domanda.
    .rimedio = Torna ai diritti della persona e scegli una prestazione dell'elenco.
domande-senza-mandato = Nessun mandato in vigore copre questa prestazione.
    .rimedio = Prepara un mandato per la prestazione, o di consulenza sulla sua area.
domande-gia-aperta = Per questa prestazione c'è già una domanda aperta.
    .rimedio = Aprila dall'elenco delle domande.
domande-tipo-errato = Scegli un documento dell'elenco.
    .rimedio = Torna ai documenti della domanda.
domande-gia-allegato = Questo file è già allegato alla domanda.
    .rimedio = Non serve allegarlo di nuovo.
domande-troppi-documenti = Una domanda ha al massimo { $massimo } documenti.
    .rimedio = Unisci più pagine in un solo PDF.
domande-niente-da-confermare = Non c'è niente da confermare.
    .rimedio = Tutti i dati della domanda vengono dagli archivi.
domande-gia-confermata = Hai già confermato queste dichiarazioni.
    .rimedio = Non serve fare altro: il patronato può inviare la domanda.
domande-non-confermata = La persona non ha confermato ciò che dichiara, o una dichiarazione è cambiata.
    .rimedio = Chiedile di aprire la domanda e confermare; poi invia.
domande-con-rilievi = Ci sono punti aperti.
    .rimedio = Completa la domanda, oppure scegli di inviarla lo stesso.
domande-cambiata-nel-frattempo = La domanda è cambiata mentre la guardavi.
    .rimedio = Apri di nuovo la domanda, leggi che cosa è cambiato e riprova.
domande-senza-sede-inps = Per questa persona non risulta una sede INPS competente.
    .rimedio = Controlla la provincia di residenza con una nuova presa in carico.

## Le cifre

domande-cifre = Esiti che usano una cifra
domande-cifre-sommario = Quando una cifra viene corretta, qui si trovano le domande la cui valutazione l'ha usata, e quali oggi avrebbero un'altra risposta.
domande-cifre-cerca = Cerca
domande-cifre-trovate = Domande trovate
domande-cifre-nessuna = Nessuna domanda usa questa cifra
domande-cifre-nessuna-testo = Si cercano solo le domande che la tua sede può vedere.
domande-cifra = Cifra
domande-cifra-al = Valida in questo giorno
domande-cifra-al-aiuto = Lascia vuoto per trovare tutti i periodi.
domande-cifra-valore = Valore usato
domande-cifra-valore-aiuto = Per esempio 603,40. Lascia vuoto per trovare ogni valore.
domande-cifra-valore-errato = Il valore non è scritto come quelli di questa cifra.
domande-cifra-stato = Com'era la cifra
domande-cifra-provvisoria = Provvisoria
domande-cifra-definitiva = Definitiva
domande-cifra-mancante = Non ancora nota
domande-cifra-errata = Scegli una voce dell'elenco.
domande-cifra-giorno = Valutata per il
domande-cifra-usata = Cifra usata
domande-cifra-usata-provvisoria = { $valore }, provvisoria
domande-cifra-usata-definitiva = { $valore }, definitiva
domande-cifra-non-nota = Non ancora nota
domande-risposta-oggi = Oggi
domande-risposta-oggi-uguale = Stessa risposta
domande-risposta-oggi-diversa = Altra risposta
domande-risposta-oggi-non-rifatta = Non si può rifare
