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

## La scrivania

patrocinio-prendi-in-carico = Prendi in carico una persona
patrocinio-da-firmare = Mandati da firmare
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
