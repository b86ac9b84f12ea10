### Patrocinio: i testi del capitolo.

patrocinio-scrivania = Scrivania
patrocinio-presa-in-carico = Presa in carico
patrocinio-mandati = Mandati
patrocinio-domande = Domande
patrocinio-coda = Coda
patrocinio-accessi = Chi ha guardato
patrocinio-continua = Continua

## L'ingresso

patrocinio-home-titolo = I tuoi diritti, insieme al patronato
patrocinio-home-sommario = La piattaforma comune di INPS e degli istituti di patronato. L'assistenza del patronato è gratuita.
patrocinio-home-mandato = Firmi il mandato dal telefono e lo revochi quando vuoi.
patrocinio-home-diritti = Scopri i diritti che non hai mai chiesto, con il perché e l'articolo di legge.
patrocinio-home-domanda = La domanda parte già compilata con i dati degli archivi.
patrocinio-home-accessi = Vedi sempre chi ha guardato i tuoi dati, quando e perché.
patrocinio-home-catalogo = Leggi il catalogo delle prestazioni

## Entrare

patrocinio-entra = Entra
patrocinio-entra-sommario = Scegli un'identità di prova. Nella piattaforma reale si entra con SPID o con la CIE.
patrocinio-identita = Identità di prova
patrocinio-gruppo-assistiti = Persone assistite
patrocinio-gruppo-patronati = Patronati
patrocinio-gruppo-inps = INPS
patrocinio-senza-identita = Per ora si entra solo dall'ambiente di dimostrazione.
    .rimedio = Chi gestisce la piattaforma deve collegare SPID e CIE.

## Il ruolo

patrocinio-ruolo = Come vuoi agire
patrocinio-scegli-ruolo = Scegli il ruolo
patrocinio-scegli-ruolo-sommario = Si agisce in un ruolo alla volta. Puoi cambiarlo in ogni momento.
patrocinio-ruolo-errato = Scegli uno dei ruoli dell'elenco.

## Il modulo spedito a sessione finita

patrocinio-ripresa-finita = La sessione è finita
patrocinio-ripresa-finita-sommario = Niente è stato inviato, e quello che hai scritto non è perso. Lascia aperta questa pagina e segui i due passi.
patrocinio-ripresa-file-sommario = Niente è stato inviato, e un file non si può tenere. Lascia aperta questa pagina e segui i due passi.
patrocinio-ripresa-altro-ruolo = Hai scritto questo modulo in un altro ruolo
patrocinio-ripresa-altro-ruolo-sommario = Il ruolo era: { $ruolo }. Niente è stato inviato, e quello che hai scritto non è perso. Lascia aperta questa pagina e segui i due passi.
patrocinio-ripresa-primo = 1. In un'altra scheda
patrocinio-ripresa-entra = Entra (si apre un'altra scheda)
patrocinio-ripresa-ruolo = Cambia ruolo (si apre un'altra scheda)
patrocinio-ripresa-secondo = 2. Di nuovo in questa scheda
patrocinio-ripresa-campi = { $quanti ->
        [0] Il modulo è pronto per essere inviato.
        [one] Il modulo è pronto per essere inviato, con l'unico dato che hai scritto o scelto.
       *[other] Il modulo è pronto per essere inviato, con i { $quanti } dati che hai scritto o scelto.
    }
patrocinio-ripresa-invia = Invia di nuovo
patrocinio-ripresa-file = Torna alla pagina precedente e scegli di nuovo il file.
patrocinio-modulo-altrui = Questo modulo l'ha compilato un'altra persona
    .rimedio = Non è stato inviato e non resta qui. Se ti serve, aprilo e compilalo a tuo nome.
patrocinio-rientro = Puoi continuare
patrocinio-rientro-sommario = Torna alla scheda di prima e fai il secondo passo. Questa scheda si può chiudere.

## La scrivania

patrocinio-prendi-in-carico = Prendi in carico una persona
patrocinio-da-firmare = Mandati da firmare
patrocinio-da-verificare = Mandati da verificare
patrocinio-da-completare = Domande da completare
patrocinio-risposte = Risposte di INPS
patrocinio-presso-inps = Domande presso INPS
patrocinio-ultimi-mandati = Ultimi mandati
patrocinio-niente-in-sospeso = Niente in sospeso: nessun mandato da firmare, nessuna domanda da completare.
patrocinio-tutti-i-mandati = Tutti i mandati
patrocinio-tutte-le-domande = Tutte le domande
patrocinio-guarda-accessi = Chi ha guardato i miei dati
patrocinio-guarda-accessi-testo = Ogni lettura resta scritta in un registro che nessuno può cambiare.
patrocinio-mio-fascicolo = Il mio fascicolo

## La ricerca

patrocinio-cerca = Cerca
patrocinio-cercato = Persona o numero
patrocinio-cercato-aiuto = Codice fiscale, cognome e nome, numero della pratica o protocollo della domanda.
patrocinio-cerca-persone = Persone
patrocinio-cerca-niente = Niente trovato
patrocinio-cerca-niente-testo = Si cerca solo fra ciò che la tua sede può vedere: senza un mandato alla tua sede una persona non si trova.
patrocinio-cerca-troppi = Si mostrano solo i più recenti: aggiungi una parola per restringere.
