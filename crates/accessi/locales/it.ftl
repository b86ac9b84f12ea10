### Accessi: i testi del capitolo.

## Il codice fiscale

accessi-codice-fiscale-vuoto = Scrivi il codice fiscale.
accessi-codice-fiscale-lunghezza = Il codice fiscale ha 16 caratteri, o 11 cifre se è provvisorio.
accessi-codice-fiscale-carattere = C'è una lettera al posto di una cifra, o una cifra al posto di una lettera.
accessi-codice-fiscale-mese = La nona lettera non è un mese.
accessi-codice-fiscale-giorno = Il giorno di nascita nel codice non esiste.
accessi-codice-fiscale-luogo = Il luogo di nascita nel codice non esiste.
accessi-codice-fiscale-controllo = L'ultima lettera non corrisponde alle altre: controlla i caratteri uno a uno.
accessi-codice-fiscale-controllo-provvisorio = L'ultima cifra non corrisponde alle altre: controlla le cifre una a una.
accessi-codice-fiscale-altra-nascita = La data di nascita non è quella del codice fiscale.
accessi-codice-fiscale-altro-sesso = Il sesso non è quello del codice fiscale.
accessi-codice-fiscale-altro-nome = Cognome e nome non sono quelli del codice fiscale.

## I rifiuti

accessi-non-autenticato = Devi entrare per vedere questa pagina.
    .rimedio = La sessione può essere finita. Entra di nuovo: quello che avevi salvato c'è ancora.
accessi-non-trovato = Questa pagina non esiste, o non è per te.
    .rimedio = Controlla l'indirizzo, o torna alla scrivania.
accessi-livello = Per i dati delle persone serve un accesso più sicuro.
    .rimedio = Entra con SPID di livello 2 o con la CIE.
accessi-abilitazione = La tua abilitazione non è valida oggi.
    .rimedio = Chiedi al responsabile della sede di controllare l'elenco degli operatori.
accessi-conflitto = Nessuno apre per lavoro il proprio fascicolo o quello di un parente.
    .rimedio = Per i tuoi dati entra come cittadino. Per un parente, passa la pratica a un collega.
accessi-titolo-cessato = Il mandato è finito: questi dati non si possono più aprire.
    .rimedio = Se la persona vuole ancora assistenza, prepara un nuovo mandato.
accessi-non-consentito = Il tuo ruolo non permette questa operazione.
    .rimedio = Se hai più ruoli, cambia ruolo in alto.
accessi-ruolo-non-disponibile = Questo ruolo non è disponibile.
    .rimedio = Scegli uno dei ruoli dell'elenco.
accessi-gia-contestato = Hai già segnalato questo accesso.
    .rimedio = Non serve farlo di nuovo: la segnalazione è registrata.
accessi-riprova = Troppe richieste nello stesso momento.
    .rimedio = Nulla è andato perso. Riprova tra qualche secondo.
accessi-guasto = Qualcosa non ha funzionato.
    .rimedio = Riprova. Se succede ancora, chiama l'assistenza e leggi il numero qui sotto.
