### Mandati: die Texte des Kapitels.

mandati-scrivania = Schreibtisch
mandati-elenco = Vollmachten
mandati-miei = Meine Vollmachten
mandati-mandato = Vollmacht
mandati-mandato-numero = Vollmacht zum Vorgang { $numero }
mandati-sede = Stelle
mandati-operatore = Sachbearbeitung
mandati-data = Datum
mandati-stato = Stand
mandati-mandante = Betreute Person
mandati-mandatario = Patronat
mandati-nessuno = Keine Vollmacht
mandati-nessuno-assistito = Wenn ein Patronat Sie betreut, finden Sie hier die Vollmacht zum Unterschreiben.
mandati-nessuno-operatore = Die erste wird bei der Aufnahme vorbereitet.

## La presa in carico

mandati-presa-in-carico = Aufnahme
mandati-presa-sommario = Stellen Sie die Identität der Person fest und wählen Sie, wofür sie die Vollmacht erteilt. Nach der Unterschrift öffnet sich die Akte.
mandati-presa-chi = Wer ist es
mandati-codice-fiscale = Steuernummer
mandati-codice-fiscale-aiuto = Sechzehn Zeichen, wie auf der Gesundheitskarte.
mandati-codice-provvisorio = Die Steuernummer ist vorläufig (elf Ziffern)
mandati-cognome = Nachname
mandati-nome = Vorname
mandati-nascita = Geburtsdatum
mandati-sesso = Geschlecht
mandati-sesso-aiuto = Nur bei einer vorläufigen elfstelligen Steuernummer nötig.
mandati-sesso-f = Weiblich
mandati-sesso-m = Männlich
mandati-provincia = Provinz des Wohnsitzes
mandati-provincia-aiuto = Bestimmt die zuständige INPS-Stelle. Für im Ausland Lebende: die Provinz der AIRE-Eintragung.
mandati-presa-documento = Am Schalter vorgelegter Ausweis
mandati-documento = Art des Ausweises
mandati-documento-numero = Nummer
mandati-documento-scadenza = Gültig bis
mandati-documento-visto = Vorgelegter Ausweis
mandati-documento-carta-identita = Personalausweis
mandati-documento-passaporto = Reisepass
mandati-documento-patente = Führerschein
mandati-documento-permesso-soggiorno = Aufenthaltsgenehmigung
mandati-presa-oggetto = Wofür die Vollmacht gilt
mandati-presa-oggetto-aiuto = Jede Leistung hat ihre eigene Vollmacht. Die Person unterschreibt nur einmal.
mandati-prestazioni = Leistungen
mandati-aree = Beratung über Ansprüche
mandati-aree-aiuto = Um alle Ansprüche der Person in einem Bereich zu suchen.
mandati-salute = Gibt bei der Beratung auch Gesundheitsdaten frei
mandati-salute-aiuto = Das entscheidet die Person. Sonst liest die Beratung keine Gesundheitsdaten.
mandati-presa-lingua = In welcher Sprache gelesen und unterschrieben wird
mandati-lingua = Sprache der Person
mandati-lingua-aiuto = Die Vollmacht wird in dieser Sprache verfasst.
mandati-leggi-il-testo = Text der Vollmacht lesen

## Il testo

mandati-testo-titolo = Der Text der Vollmacht
mandati-testo-sommario = Lesen Sie ihn mit der Person. Mit dem Absenden unterschreiben Sie für die Stelle, und die Person erhält den Code zum Unterschreiben.
mandati-testo-oggetto = Gegenstand
mandati-firma-e-invia = Für die Stelle unterschreiben und an die Person senden
mandati-altra-copia = Fassung in: { $lingua }
mandati-annulla = Vollmacht zurückziehen

## Il codice

mandati-codice-titolo = Die Person kann unterschreiben
mandati-codice-sommario = Lassen Sie den Code mit dem Telefon scannen: Die Person meldet sich mit ihrer digitalen Identität an, liest und unterschreibt.
mandati-codice-inquadra = Oder öffnen Sie diese Adresse
mandati-codice-attesa = Warten auf die Unterschrift.
mandati-codice-risposto = Die Person hat geantwortet.
mandati-vedi-risposta = Antwort ansehen
mandati-codice-una-volta = Der Code ist nur jetzt sichtbar. Geht er verloren, kann auf der Seite der Vollmacht ein neuer angefordert werden.
mandati-vedi = Zur Vollmacht
mandati-nuovo-codice = Neuen Code ausstellen
mandati-riprendi = Fortsetzen

## Il mandato

mandati-scarica-pdf = Vollmacht herunterladen (PDF)
mandati-apri-fascicolo = Akte öffnen
mandati-firma-mandante = Unterschrift der Person
mandati-firma-operatore = Unterschrift der Sachbearbeitung
mandati-scade = Unterschrift möglich bis
mandati-cessato-il = Beendet am
mandati-stato-bozza = Entwurf
mandati-stato-in-attesa = Wartet auf Unterschrift
mandati-stato-attivo = Aktiv
mandati-stato-rifiutato = Abgelehnt
mandati-stato-firma-scaduta = Frist abgelaufen
mandati-stato-annullato = Zurückgezogen
mandati-stato-revocato = Widerrufen
mandati-stato-estinto = Abgeschlossen

## La firma

mandati-firma-titolo = { $quanti ->
    [one] Eine Vollmacht zum Unterschreiben
   *[other] { $quanti } Vollmachten zum Unterschreiben
}
mandati-firma-sommario = Lesen Sie in Ruhe. Unterschreiben Sie nur, wenn Sie einverstanden sind: Sie können ablehnen und jederzeit widerrufen.
mandati-firma-chiusa = Diese Anfrage ist geschlossen
mandati-risposta = Ihre Antwort
mandati-firmo = Ich unterschreibe
mandati-rifiuto = Ich unterschreibe nicht
mandati-firmato-titolo = Sie haben unterschrieben
mandati-firmato-ora = Ab jetzt darf das Patronat die gelesenen Daten öffnen, und keine anderen. Hier sehen Sie immer, wer sie einsieht.
mandati-rifiutato-titolo = Sie haben nicht unterschrieben
mandati-rifiutato-ora = Das Patronat weiß, dass Sie nicht unterschrieben haben. Es wurden keine Daten geöffnet.

## La revoca

mandati-revoca = Vollmacht widerrufen
mandati-revoca-titolo = Vollmacht widerrufen?
mandati-revoca-effetto = Ab dem Widerruf kann { $patronato } Ihre Daten mit dieser Vollmacht nicht mehr öffnen.
mandati-revoca-atti = Bereits vorgenommene Handlungen bleiben gültig. Läuft ein Antrag, antwortet das INPS Ihnen.
mandati-revoca-conferma = Ja, ich widerrufe
mandati-revoca-tieni = Nein, behalten

## Che cosa può andare storto

mandati-lingua-errata = Wählen Sie eine Sprache aus der Liste.
mandati-sesso-errato = Wählen Sie eine der beiden Angaben.
mandati-sesso-serve = Die Nummer ist vorläufig: Geben Sie das Geschlecht an.
mandati-nascita-futura = Das Geburtsdatum liegt in der Zukunft: Prüfen Sie das Jahr.
mandati-documento-errato = Wählen Sie eine Ausweisart aus der Liste.
mandati-documento-numero-errato = Geben Sie die Nummer wie gedruckt ein: Buchstaben und Ziffern, höchstens zwanzig.
mandati-documento-scaduto = Der Ausweis ist abgelaufen: Es braucht einen gültigen.
mandati-prestazione-sconosciuta = Wählen Sie eine Leistung aus der Liste.
mandati-area-sconosciuta = Wählen Sie einen Bereich aus der Liste.
mandati-senza-oggetto = Wählen Sie mindestens eine Leistung oder einen Beratungsbereich.
    .rimedio = Eine Vollmacht ohne Gegenstand ist ungültig.
mandati-provincia-errata = Die Provinz steht nicht in der Liste.
    .rimedio = Gehen Sie zurück und wählen Sie die Provinz des Wohnsitzes.
mandati-risposta-errata = Wählen Sie, ob Sie unterschreiben.
mandati-testo-cambiato = Der Text der Vollmacht hat sich seit der Vorbereitung geändert.
    .rimedio = Ziehen Sie sie zurück und bereiten Sie sie neu vor: Unterschrieben wird nur der gelesene Text.
mandati-edizione-mancante = Die Klauseln, mit denen diese Vollmacht vorbereitet wurde, sind nicht auffindbar.
    .rimedio = Der Fehler liegt nicht bei Ihnen: Melden Sie ihn der Hilfe. Die Vollmacht kann jederzeit widerrufen werden.
mandati-edizione-alterata = Die Klauseln dieser Vollmacht sind nicht mehr die, mit denen sie vorbereitet wurde.
    .rimedio = Der Fehler liegt nicht bei Ihnen: Melden Sie ihn der Hilfe. Die Vollmacht kann jederzeit widerrufen werden.
mandati-non-inviato = Die Vollmacht wurde noch nicht gesendet.
    .rimedio = Zuerst muss die Sachbearbeitung sie unterschreiben und senden.
mandati-gia-inviato = Die Vollmacht wurde der Person bereits gesendet.
    .rimedio = Öffnen Sie die Vollmacht in der Liste, um den Stand zu sehen oder einen neuen Code auszustellen.
mandati-gia-firmato = Die Vollmacht ist bereits unterschrieben.
    .rimedio = Es ist nichts weiter zu tun. Wenn Sie es sich anders überlegt haben, können Sie widerrufen.
mandati-firma-scaduta = Die Frist zum Unterschreiben ist abgelaufen.
    .rimedio = Bitten Sie das Patronat, die Vollmacht neu vorzubereiten.
mandati-gia-revocato = Die Vollmacht wurde widerrufen.
    .rimedio = Zum Fortfahren ist eine neue Vollmacht nötig.
mandati-gia-rifiutato = Die Person hat die Unterschrift abgelehnt.
    .rimedio = Bei Meinungsänderung ist eine neue Vollmacht vorzubereiten.
mandati-gia-annullato = Die Vollmacht wurde von der Stelle zurückgezogen.
    .rimedio = Fragen Sie die Stelle nach dem Grund oder bereiten Sie eine neue vor.
mandati-gia-estinto = Die Vollmacht ist beendet, weil die Angelegenheit erledigt ist.
    .rimedio = Für ein anderes Anliegen ist eine neue Vollmacht nötig.
mandati-non-attivo = Die Vollmacht ist nicht aktiv.
    .rimedio = Zuerst ist die Unterschrift der Person nötig.
mandati-stesso-oggetto = Die Person hat für denselben Gegenstand bereits eine Vollmacht oder eine Unterschriftsanfrage bei diesem Patronat.
    .rimedio = Suchen Sie sie in der Liste der Vollmachten; wird sie nicht mehr gebraucht, ziehen Sie sie zurück oder lassen Sie sie widerrufen.
mandati-cambiato-nel-frattempo = Die Vollmacht hat sich in der Zwischenzeit geändert.
    .rimedio = Laden Sie die Seite neu und prüfen Sie den Stand.
mandati-codice-sconosciuto = Dieser Code ist ungültig.
    .rimedio = Prüfen Sie den Code mit dem Patronat: Er kann ersetzt worden sein oder eine andere Person betreffen.
mandati-agisci-per-te = Die Vollmacht wird als Bürgerin oder Bürger unterschrieben, nicht in der beruflichen Rolle.
    .rimedio = Wechseln Sie oben die Rolle und öffnen Sie den Code erneut.
mandati-gia-risposto = Diese Anfrage wurde bereits beantwortet.
    .rimedio = Die Einwilligung gilt nur einmal. Das Ergebnis finden Sie unter Ihren Vollmachten.
mandati-persona-rappresentata = Laut Melderegister werden Sie von einer anderen Person vertreten.
    .rimedio = Der Vormund oder Sachwalter muss am Schalter mit dem Ernennungsdekret unterschreiben.
mandati-persona-deceduta = Laut Melderegister ist die Person verstorben.
    .rimedio = Die Vollmacht kann nicht unterschrieben werden. Die Erben können eine eigene erteilen. Wenn das ein Irrtum ist, lassen Sie ihn beim Meldeamt der Gemeinde berichtigen.
mandati-anagrafe-muta = Das nationale Melderegister antwortet nicht.
    .rimedio = Es wurde nichts unterschrieben. Versuchen Sie es in einigen Minuten erneut.

## Die Unterschrift auf Papier

mandati-stato-in-verifica = Wartet auf Prüfung
mandati-carta = Die Person hat weder SPID noch CIE: auf Papier unterschreiben
mandati-carta-passi = Laden Sie die Vollmacht (PDF) herunter und drucken Sie sie, lassen Sie das Papier vor Ihnen unterschreiben und geben Sie hier den Scan ab. Die Vollmacht bleibt verschlossen, bis die Leitung der Stelle ihn prüft.
mandati-carta-file = Scan der unterschriebenen Vollmacht
mandati-carta-file-aiuto = PDF, PNG oder JPEG.
mandati-carta-visto = Ich habe den in der Vollmacht genannten Ausweis gesehen, und die Person hat vor mir unterschrieben
mandati-carta-porta = Scan abgeben
mandati-carta-attesa = Das unterschriebene Papier wartet auf die Prüfung
mandati-carta-attesa-testo = Die Vollmacht öffnet noch keine Daten. Die Leitung der Stelle prüft sie.
mandati-carta-attesa-altri = Sie haben es abgegeben: Eine andere Person prüft es, die Leitung der Stelle. Bis dahin öffnet die Vollmacht keine Daten.
mandati-carta-respinta = Das Papier wurde zurückgewiesen
mandati-carta-scarica = Scan des unterschriebenen Papiers herunterladen
mandati-carta-formato = Die Datei ist weder PDF noch PNG noch JPEG.
mandati-carta-troppo-grande = Die Datei ist größer als { $limite } MB, die geltende Grenze.
mandati-verifica = Unterschrift auf Papier prüfen
mandati-verifica-passi = Vergleichen Sie den Scan mit dem Text unten: dieselben Personen, derselbe Gegenstand, dasselbe Datum, Unterschrift vorhanden und lesbar. Nach der Prüfung ist die Vollmacht aktiv.
mandati-verifica-esito = Was Sie festgestellt haben
mandati-verifica-conforme = Das Papier ist diese Vollmacht, von der Person unterschrieben
mandati-verifica-respinta = Das Papier ist nicht in Ordnung
mandati-verifica-errata = Wählen Sie, ob das Papier in Ordnung ist.
mandati-verifica-motivo = Warum es nicht in Ordnung ist
mandati-verifica-motivo-aiuto = Nur nötig, wenn Sie das Papier zurückweisen. Die Stelle und die Person lesen es.
mandati-verifica-motivo-lungo = Der Grund ist zu lang: 500 Zeichen genügen.
mandati-verifica-registra = Prüfung eintragen
mandati-verifica-stessa-persona = Wer das Papier abgegeben hat, kann es nicht prüfen.
    .rimedio = Das muss eine andere Person tun: die Leitung der Stelle.
mandati-in-verifica = Das unterschriebene Papier wartet auf die Prüfung durch die Leitung der Stelle.
    .rimedio = Sie können die Vollmacht zurückziehen oder die Prüfung abwarten.
mandati-senza-carta = Für diese Vollmacht gibt es kein unterschriebenes Papier zu prüfen.
    .rimedio = Gehen Sie zur Vollmacht zurück und prüfen Sie den Stand.
mandati-mandante-rappresentato = Laut Melderegister wird die Person, die unterschrieben hat, von jemand anderem vertreten.
    .rimedio = Weisen Sie das Papier zurück: Der Vormund oder Sachwalter muss am Schalter unterschreiben, mit dem Ernennungsdekret.
mandati-mandante-deceduto = Laut Melderegister ist die Person verstorben.
    .rimedio = Weisen Sie das Papier zurück: Die Vollmacht kann nicht aktiv werden.
