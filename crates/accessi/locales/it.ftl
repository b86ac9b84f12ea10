## Rifiuti

accessi-livello = Serve un accesso più sicuro
    .rimedio = Entra di nuovo con SPID o CIE di livello 2.
accessi-abilitazione = La tua abilitazione non è valida oggi
    .rimedio = Chiedi al responsabile della sede di aggiornare l’elenco degli operatori.
accessi-conflitto = Non puoi seguire te stesso né i tuoi familiari
    .rimedio = Affida la pratica a un collega.
accessi-titolo-cessato = Il mandato non è più in vigore
    .rimedio = Da quel momento i dati della persona sono chiusi. Se serve, chiedile un nuovo mandato.
accessi-non-consentito = Questa operazione non è consentita
    .rimedio = Controlla il ruolo con cui stai lavorando.
accessi-ruolo-non-disponibile = Questo ruolo non è disponibile
    .rimedio = Scegli uno dei ruoli in elenco.
accessi-gia-contestato = Hai già segnalato questo accesso
    .rimedio = Non serve ripeterlo: la segnalazione è registrata.

## Codice fiscale

accessi-codice-fiscale-vuoto = Scrivi il codice fiscale
accessi-codice-fiscale-lunghezza = Il codice fiscale ha 16 caratteri; quello provvisorio 11 cifre
accessi-codice-fiscale-carattere = Nel codice fiscale c’è una lettera o una cifra fuori posto
accessi-codice-fiscale-mese = Il nono carattere del codice fiscale non è un mese
accessi-codice-fiscale-giorno = Il giorno di nascita nel codice fiscale non esiste
accessi-codice-fiscale-luogo = Il luogo di nascita nel codice fiscale non è un codice di comune o di Stato
accessi-codice-fiscale-controllo = L’ultima lettera del codice fiscale non torna: ricontrolla gli altri caratteri
accessi-codice-fiscale-controllo-provvisorio = L’ultima cifra del codice fiscale provvisorio non torna: ricontrolla le altre
accessi-codice-fiscale-altra-nascita = Il codice fiscale indica un’altra data di nascita
accessi-codice-fiscale-altro-sesso = Il codice fiscale indica l’altro sesso
accessi-codice-fiscale-altro-nome = Il codice fiscale non corrisponde al cognome e al nome

## Ruoli

accessi-ruolo-assistito = Per conto proprio
accessi-ruolo-operatore = Operatore di patronato
accessi-ruolo-responsabile-sede = Responsabile di sede
accessi-ruolo-operatore-inps = Operatore INPS
accessi-ruolo-referente-schede = Referente delle schede

## Motivi

accessi-motivo-dati-propri = Dati propri
accessi-motivo-presa-in-carico = Presa in carico allo sportello
accessi-motivo-patrocinio = Svolgimento del mandato
accessi-motivo-consulenza = Consulenza sui diritti
accessi-motivo-domanda = Preparazione e invio di una domanda
accessi-motivo-istruttoria = Istruttoria della domanda
accessi-motivo-registro-pratiche = Tenuta del registro delle pratiche
accessi-motivo-cura-schede = Cura delle schede

## Azioni

accessi-azione-sessione-open = Accesso al servizio
accessi-azione-presa-start = Presa in carico
accessi-azione-mandato-prepare = Preparazione del mandato
accessi-azione-mandato-send = Invio del mandato alla firma
accessi-azione-mandato-countersign = Firma del mandato da parte dell’operatore
accessi-azione-mandato-cancel = Annullamento del mandato non firmato
accessi-azione-mandato-sign = Firma del mandato
accessi-azione-mandato-refuse = Rifiuto del mandato
accessi-azione-mandato-sign-on-paper = Consegna del mandato firmato su carta
accessi-azione-mandato-verify = Verifica della firma su carta
accessi-azione-mandato-revoke = Revoca del mandato
accessi-azione-mandato-read = Lettura del mandato
accessi-azione-mandato-extinguish = Chiusura del mandato per esito definitivo
accessi-azione-pratica-open = Apertura della pratica
accessi-azione-pratica-close = Chiusura della pratica
accessi-azione-pratica-read = Lettura della pratica
accessi-azione-fascicolo-read = Lettura del fascicolo
accessi-azione-fascicolo-declare = Dichiarazione di un dato nel fascicolo
accessi-azione-fascicolo-evaluate = Verifica dei diritti
accessi-azione-documento-read = Lettura di un documento
accessi-azione-documento-attach = Aggiunta di un documento
accessi-azione-domanda-prepare = Preparazione della domanda
accessi-azione-domanda-edit = Modifica della domanda
accessi-azione-domanda-send = Invio della domanda
accessi-azione-domanda-confirm = Conferma dei dati della domanda
accessi-azione-domanda-withdraw = Rinuncia alla domanda
accessi-azione-domanda-read = Lettura della domanda
accessi-azione-domanda-outcome = Lettura dell’esito della domanda
accessi-azione-domanda-queue = Consultazione della coda della sede
accessi-azione-domanda-figures = Ricerca delle domande che usano una cifra
accessi-azione-domanda-take-charge = Presa in carico della domanda
accessi-azione-domanda-decide = Decisione sulla domanda
accessi-azione-registro-read = Lettura del registro degli accessi
accessi-azione-registro-contest = Contestazione di un accesso
accessi-azione-edizione-read = Lettura di un’edizione delle schede
accessi-azione-edizione-approve = Approvazione di un’edizione delle schede
accessi-azione-edizione-refuse = Rifiuto di un’edizione delle schede
accessi-azione-altra = Altra operazione
accessi-esito-ignoto = Non sappiamo se l'operazione è stata registrata.
    .rimedio = Prima di rifarla, controlla se risulta già fatta.
accessi-cercato-corto = Scrivi almeno due lettere per ogni parola.
