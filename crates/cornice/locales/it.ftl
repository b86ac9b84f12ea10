### Cornice: i testi della cornice di ogni pagina.

cornice-nome = Patrocinio
cornice-motto = INPS e patronati, un unico sportello
cornice-ente = INPS e patronati
cornice-dimostrazione = Ambiente di dimostrazione: le persone e i dati non sono reali.

## Intestazione e piede

cornice-salta-al-contenuto = Vai al contenuto
cornice-salta-al-piede = Vai al piede della pagina
cornice-lingua = Lingua
cornice-entra-spid = Entra con SPID
cornice-entra-cie = Entra con CIE
cornice-esci = Esci
cornice-cambia-ruolo = Cambia ruolo
cornice-menu = Menu
cornice-menu-principale = Menu principale
cornice-percorso = Percorso
cornice-link-utili = Link utili
cornice-privacy = Privacy
cornice-note-legali = Note legali
cornice-accessibilita = Dichiarazione di accessibilità

## Opinione

cornice-pagina-utile = Questa pagina ti è stata utile?
cornice-si = Sì
cornice-no = No
cornice-opinione-grazie = Grazie
cornice-opinione-raccolta = Abbiamo registrato la tua risposta, senza il tuo nome.

## Moduli

cornice-facoltativo = facoltativo
cornice-scegli = Scegli
cornice-giorno = Giorno
cornice-mese = Mese
cornice-anno = Anno
cornice-errore = Errore:
cornice-campo-obbligatorio = Compila questo campo
cornice-data-errata = Scrivi una data che esiste, per esempio 27 3 1954
cornice-errori-nel-modulo =
    { $numero ->
        [one] C’è un dato da correggere
       *[other] Ci sono { $numero } dati da correggere
    }

## Componenti

cornice-fatto = Dato
cornice-valore = Valore
cornice-fonte = Fonte
cornice-letto-il = Letto il
cornice-pagine-elenco = Pagine dell’elenco
cornice-prima-pagina = Torna alla prima pagina
cornice-pagina-successiva = Pagina successiva
cornice-passi = Passi
cornice-passo-di = Passo { $passo } di { $totale }
cornice-passo-fatto = (fatto)

## Guasti

cornice-rimedio = Riprova. Se succede ancora, chiama l’assistenza e cita il numero qui sotto.
cornice-numero-da-citare = Numero da citare
cornice-torna-inizio = Torna all’inizio

cornice-richiesta-errata = La richiesta non è valida
    .rimedio = Torna alla pagina da cui sei partito e riprova.
cornice-non-autenticato = Devi entrare
    .rimedio = Entra con SPID o con CIE. Se eri già entrato, la sessione è finita.
cornice-non-consentito = Non puoi fare questa operazione
    .rimedio = Il ruolo con cui sei entrato non lo permette. Cambia ruolo o chiedi al responsabile della tua sede.
cornice-non-trovato = Pagina non trovata
    .rimedio = Controlla l’indirizzo. La pagina potrebbe non esistere, o non essere aperta a te.
cornice-metodo-errato = Questa operazione non si può fare così
    .rimedio = Torna alla pagina da cui sei partito e usa i suoi pulsanti.
cornice-troppo-lenta = La richiesta è arrivata troppo lentamente
    .rimedio = Niente è stato registrato. Controlla la connessione e riprova.
cornice-troppo-grande = Quello che hai inviato è troppo grande
    .rimedio = Invia un file più piccolo, oppure dividi il documento in più file.
cornice-formato-errato = Il formato non è accettato
    .rimedio = Torna alla pagina da cui sei partito: dice quali formati puoi inviare.
cornice-dati-errati = I dati inviati non si leggono
    .rimedio = Torna alla pagina da cui sei partito e compila di nuovo il modulo.
cornice-altra-origine = La richiesta arriva da un altro sito
    .rimedio = Per la tua sicurezza non l’abbiamo eseguita. Apri la pagina da qui e ripeti l’operazione.
cornice-non-disponibile = Il servizio non risponde
    .rimedio = Aspetta un minuto e riprova. Se stavi inviando qualcosa, prima controlla se è arrivato.
cornice-errore-interno = Qualcosa non ha funzionato
    .rimedio = L’errore è nostro. Riprova; se succede ancora, chiama l’assistenza e cita il numero qui sotto.

## Pagine istituzionali

cornice-privacy-titolari = Chi tratta i tuoi dati
cornice-privacy-titolari-testo = INPS e il patronato a cui dai il mandato, ciascuno per i propri compiti.
cornice-privacy-dati = Quali dati vede il patronato
cornice-privacy-dati-testo = Solo quelli che servono per l’oggetto del mandato, e solo finché il mandato è in vigore. Puoi revocarlo quando vuoi.
cornice-privacy-registro = Chi li ha visti
cornice-privacy-registro-testo = Ogni lettura resta scritta in un registro che nessuno può modificare. Nella tua area trovi chi ha letto i tuoi dati, quando e perché.
cornice-privacy-cookie = Cookie
cornice-privacy-cookie-testo = Usiamo solo i cookie necessari: uno per la sessione e uno per la lingua.
cornice-note-servizio = Il servizio
cornice-note-servizio-testo = Patrocinio attua il Protocollo d’intesa del 21 dicembre 2022 tra INPS e patronati. Quello che leggi qui ti orienta: sulle domande decide l’INPS.
cornice-note-licenza = Licenza
cornice-note-licenza-testo = Il programma è libero, con licenza EUPL 1.2.
cornice-accessibilita-stato = Stato di conformità
cornice-accessibilita-stato-testo = Le pagine sono costruite e provate secondo le WCAG 2.2, livello AA. La dichiarazione ufficiale la pubblica l’ente che mette in servizio il programma.
cornice-accessibilita-segnala = Segnala un ostacolo
cornice-accessibilita-segnala-testo = Se qualcosa ti impedisce di usare una pagina, dillo all’ente che gestisce il servizio. Se non ti risponde entro 30 giorni puoi rivolgerti al Difensore civico per il digitale.

cornice-sessione-finisce = La sessione sta per finire
cornice-sessione-finisce-testo = Fra { $minuti } minuti, se la pagina resta ferma, dovrai entrare di nuovo. Quello che hai scritto resta qui.
cornice-sessione-resta = Continua a lavorare
