### Mandati: i testi del capitolo.

mandati-scrivania = Scrivania
mandati-elenco = Mandati
mandati-miei = I miei mandati
mandati-mandato = Mandato
mandati-mandato-numero = Mandato della pratica { $numero }
mandati-sede = Sede
mandati-operatore = Operatore
mandati-data = Data
mandati-stato = Stato
mandati-mandante = Persona assistita
mandati-mandatario = Patronato
mandati-nessuno = Nessun mandato
mandati-nessuno-assistito = Quando un patronato ti prende in carico, qui trovi il mandato da firmare.
mandati-nessuno-operatore = Il primo si prepara dalla presa in carico.

## La presa in carico

mandati-presa-in-carico = Presa in carico
mandati-presa-sommario = Identifica la persona e scegli per che cosa dà il mandato. Dopo la firma si apre il fascicolo.
mandati-presa-chi = Chi è
mandati-codice-fiscale = Codice fiscale
mandati-codice-fiscale-aiuto = Sedici caratteri, come sulla tessera sanitaria.
mandati-codice-provvisorio = Il codice fiscale è provvisorio (undici cifre)
mandati-cognome = Cognome
mandati-nome = Nome
mandati-nascita = Data di nascita
mandati-sesso = Sesso
mandati-sesso-aiuto = Serve solo con un codice fiscale provvisorio di undici cifre.
mandati-sesso-f = Femminile
mandati-sesso-m = Maschile
mandati-provincia = Provincia di residenza
mandati-provincia-aiuto = Decide quale sede INPS è competente. Per chi vive all'estero, la provincia di iscrizione all'AIRE.
mandati-presa-documento = Documento di identità visto allo sportello
mandati-documento = Tipo di documento
mandati-documento-numero = Numero
mandati-documento-scadenza = Scadenza
mandati-documento-visto = Documento visto
mandati-documento-carta-identita = Carta d'identità
mandati-documento-passaporto = Passaporto
mandati-documento-patente = Patente di guida
mandati-documento-permesso-soggiorno = Permesso di soggiorno
mandati-presa-oggetto = Per che cosa dà il mandato
mandati-presa-oggetto-aiuto = Ogni prestazione ha il suo mandato. La persona firma una volta sola.
mandati-prestazioni = Prestazioni
mandati-aree = Consulenza sui diritti
mandati-aree-aiuto = Per cercare tutti i diritti della persona in un'area.
mandati-salute = Nella consulenza apre anche i dati sulla salute
mandati-salute-aiuto = Lo decide la persona. Senza, la consulenza non legge dati sanitari.
mandati-presa-lingua = In che lingua legge e firma
mandati-lingua = Lingua della persona
mandati-lingua-aiuto = Il mandato è scritto in questa lingua.
mandati-leggi-il-testo = Leggi il testo del mandato

## Il testo

mandati-testo-titolo = Il testo del mandato
mandati-testo-sommario = Leggilo con la persona. Con l'invio firmi per la sede e la persona riceve il codice per firmare.
mandati-testo-oggetto = Oggetto
mandati-firma-e-invia = Firma per la sede e invia alla persona
mandati-altra-copia = Copia in: { $lingua }
mandati-annulla = Annulla il mandato

## Il codice

mandati-codice-titolo = La persona può firmare
mandati-codice-sommario = Falle inquadrare il codice con il telefono: entra con la propria identità digitale, legge e firma.
mandati-codice-inquadra = Oppure apri questo indirizzo
mandati-codice-attesa = In attesa della firma.
mandati-codice-risposto = La persona ha risposto.
mandati-vedi-risposta = Guarda la risposta
mandati-codice-una-volta = Il codice si vede solo ora. Se si perde, dalla pagina del mandato se ne chiede un altro.
mandati-vedi = Vai al mandato
mandati-nuovo-codice = Dai un altro codice
mandati-riprendi = Riprendi

## Il mandato

mandati-scarica-pdf = Scarica il mandato (PDF)
mandati-apri-fascicolo = Apri il fascicolo
mandati-firma-mandante = Firma della persona
mandati-firma-operatore = Firma dell'operatore
mandati-scade = Si può firmare fino a
mandati-cessato-il = Finito il
mandati-stato-bozza = Bozza
mandati-stato-in-attesa = In attesa di firma
mandati-stato-attivo = Attivo
mandati-stato-rifiutato = Rifiutato
mandati-stato-firma-scaduta = Firma scaduta
mandati-stato-annullato = Annullato
mandati-stato-revocato = Revocato
mandati-stato-estinto = Concluso

## La firma

mandati-firma-titolo = { $quanti ->
    [one] Un mandato da firmare
   *[other] { $quanti } mandati da firmare
}
mandati-firma-sommario = Leggi con calma. Firma solo se sei d'accordo: puoi rifiutare, e potrai revocare in ogni momento.
mandati-firma-chiusa = Questa richiesta è chiusa
mandati-risposta = La tua risposta
mandati-firmo = Firmo
mandati-rifiuto = Non firmo
mandati-firmato-titolo = Hai firmato
mandati-firmato-ora = Da adesso il patronato può aprire i dati che hai letto, e nessun altro. Qui vedi sempre chi li guarda.
mandati-rifiutato-titolo = Non hai firmato
mandati-rifiutato-ora = Il patronato sa che non hai firmato. Nessun dato è stato aperto.

## La revoca

mandati-revoca = Revoca il mandato
mandati-revoca-titolo = Revocare il mandato?
mandati-revoca-effetto = Dal momento della revoca { $patronato } non può più aprire i tuoi dati con questo mandato.
mandati-revoca-atti = Gli atti già fatti restano validi. Se una domanda è in corso, INPS risponde a te.
mandati-revoca-conferma = Sì, revoco
mandati-revoca-tieni = No, lo tengo

## Che cosa può andare storto

mandati-lingua-errata = Scegli una lingua dell'elenco.
mandati-sesso-errato = Scegli una delle due voci.
mandati-sesso-serve = Il codice è provvisorio: indica il sesso.
mandati-nascita-futura = La data di nascita è nel futuro: controlla l'anno.
mandati-documento-errato = Scegli un tipo di documento dell'elenco.
mandati-documento-numero-errato = Scrivi il numero come è stampato: lettere e cifre, al massimo venti.
mandati-documento-scaduto = Il documento è scaduto: serve un documento valido.
mandati-prestazione-sconosciuta = Scegli una prestazione dell'elenco.
mandati-area-sconosciuta = Scegli un'area dell'elenco.
mandati-senza-oggetto = Scegli almeno una prestazione o un'area di consulenza.
    .rimedio = Un mandato senza oggetto non è valido.
mandati-provincia-errata = La provincia non è nell'elenco.
    .rimedio = Torna indietro e scegli la provincia di residenza.
mandati-risposta-errata = Scegli se firmare o no.
mandati-testo-cambiato = Il testo del mandato è cambiato da quando è stato preparato.
    .rimedio = Annullalo e preparalo di nuovo: si firma solo il testo che si legge.
mandati-edizione-mancante = Le clausole con cui questo mandato è stato preparato non si trovano.
    .rimedio = Non è un errore di chi usa la pagina: segnalalo all'assistenza. Il mandato si può sempre revocare.
mandati-edizione-alterata = Le clausole di questo mandato non sono più quelle con cui è stato preparato.
    .rimedio = Non è un errore di chi usa la pagina: segnalalo all'assistenza. Il mandato si può sempre revocare.
mandati-non-inviato = Il mandato non è ancora stato inviato.
    .rimedio = L'operatore deve prima firmarlo e inviarlo.
mandati-gia-inviato = Il mandato è già stato inviato alla persona.
    .rimedio = Apri il mandato dall'elenco per vederne lo stato o dare un altro codice.
mandati-gia-firmato = Il mandato è già firmato.
    .rimedio = Non serve fare altro. Se ci hai ripensato, puoi revocarlo.
mandati-firma-scaduta = Il tempo per firmare è finito.
    .rimedio = Chiedi al patronato di preparare di nuovo il mandato.
mandati-gia-revocato = Il mandato è stato revocato.
    .rimedio = Per continuare serve un nuovo mandato.
mandati-gia-rifiutato = La persona ha rifiutato di firmare.
    .rimedio = Se ha cambiato idea, prepara un nuovo mandato.
mandati-gia-annullato = Il mandato è stato annullato dalla sede.
    .rimedio = Chiedi alla sede perché, o preparane uno nuovo.
mandati-gia-estinto = Il mandato è finito perché l'intervento è definito.
    .rimedio = Per un'altra richiesta serve un nuovo mandato.
mandati-non-attivo = Il mandato non è attivo.
    .rimedio = Serve prima la firma della persona.
mandati-stesso-oggetto = La persona ha già un mandato, o una richiesta di firma, per lo stesso oggetto con questo patronato.
    .rimedio = Cercalo nell'elenco dei mandati; se non serve più, annullalo o falla revocare.
mandati-cambiato-nel-frattempo = Il mandato è cambiato mentre lo guardavi.
    .rimedio = Ricarica la pagina e controlla lo stato.
mandati-codice-sconosciuto = Questo codice non vale.
    .rimedio = Controlla il codice con il patronato: può essere stato sostituito, o riguardare un'altra persona.
mandati-agisci-per-te = Il mandato si firma come cittadino, non nel tuo ruolo di lavoro.
    .rimedio = Cambia ruolo in alto e riapri il codice.
mandati-gia-risposto = A questa richiesta è già stato risposto.
    .rimedio = Il consenso si usa una volta sola. Trovi l'esito tra i tuoi mandati.
mandati-persona-rappresentata = All'anagrafe risulta che un'altra persona ti rappresenta.
    .rimedio = Deve firmare il tutore o l'amministratore di sostegno, allo sportello, con il decreto di nomina.
mandati-persona-deceduta = All'anagrafe risulta che la persona è deceduta.
    .rimedio = Il mandato non si può firmare. Gli eredi possono dare un proprio mandato. Se è un errore, chiedi all'anagrafe del comune di correggerlo.
mandati-anagrafe-muta = L'anagrafe nazionale non risponde.
    .rimedio = Nulla è stato firmato. Riprova tra qualche minuto.

## La firma su carta

mandati-stato-in-verifica = In attesa di verifica
mandati-carta = La persona non ha SPID né CIE: firma su carta
mandati-carta-passi = Scarica il mandato (PDF) e stampalo, falle firmare la carta davanti a te, poi porta qui la scansione. Il mandato resta chiuso finché il responsabile della sede non la verifica.
mandati-carta-file = Scansione del mandato firmato
mandati-carta-file-aiuto = PDF, PNG o JPEG.
mandati-carta-visto = Ho visto il documento di identità scritto nel mandato e la persona ha firmato davanti a me
mandati-carta-porta = Porta la scansione
mandati-carta-attesa = La carta firmata attende la verifica
mandati-carta-attesa-testo = Il mandato non apre ancora nessun dato. Lo verifica il responsabile della sede.
mandati-carta-attesa-altri = L'hai portata tu: la verifica un'altra persona, il responsabile della sede. Fino ad allora il mandato non apre nessun dato.
mandati-carta-respinta = La carta è stata respinta
mandati-carta-scarica = Scarica la scansione della carta firmata
mandati-carta-formato = Il file non è un PDF, un PNG o un JPEG.
mandati-carta-troppo-grande = Il file supera { $limite } MB, il limite in vigore.
mandati-verifica = Verifica la firma su carta
mandati-verifica-passi = Confronta la scansione con il testo qui sotto: stesse persone, stesso oggetto, stessa data, firma presente e leggibile. Dopo la verifica il mandato è attivo.
mandati-verifica-esito = Che cosa hai trovato
mandati-verifica-conforme = La carta è questo mandato, firmato dalla persona
mandati-verifica-respinta = La carta non va bene
mandati-verifica-errata = Scegli se la carta va bene.
mandati-verifica-motivo = Perché non va bene
mandati-verifica-motivo-aiuto = Serve solo se respingi la carta. La leggono la sede e la persona.
mandati-verifica-motivo-lungo = Il motivo è troppo lungo: bastano 500 caratteri.
mandati-verifica-registra = Registra la verifica
mandati-verifica-stessa-persona = Chi ha portato la carta non può verificarla.
    .rimedio = Deve farlo un'altra persona: il responsabile della sede.
mandati-in-verifica = La carta firmata attende la verifica del responsabile della sede.
    .rimedio = Si può annullare il mandato, o aspettare la verifica.
mandati-senza-carta = Per questo mandato non c'è una carta firmata da verificare.
    .rimedio = Torna al mandato e controlla lo stato.
mandati-mandante-rappresentato = All'anagrafe risulta che un'altra persona rappresenta chi ha firmato.
    .rimedio = Respingi la carta: deve firmare il tutore o l'amministratore di sostegno, allo sportello, con il decreto di nomina.
mandati-mandante-deceduto = All'anagrafe risulta che la persona è deceduta.
    .rimedio = Respingi la carta: il mandato non può diventare attivo.
