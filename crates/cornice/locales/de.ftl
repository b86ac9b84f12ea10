### Cornice: die Texte des Rahmens jeder Seite.

cornice-nome = Patrocinio
cornice-motto = INPS und Patronate, ein einziger Schalter
cornice-ente = INPS und Patronate
cornice-dimostrazione = Demonstrationsumgebung: Personen und Daten sind nicht echt.

## Kopf und Fuß

cornice-salta-al-contenuto = Zum Inhalt
cornice-salta-al-piede = Zum Seitenende
cornice-lingua = Sprache
cornice-entra-spid = Mit SPID anmelden
cornice-entra-cie = Mit CIE anmelden
cornice-esci = Abmelden
cornice-cambia-ruolo = Rolle wechseln
cornice-menu = Menü
cornice-menu-principale = Hauptmenü
cornice-percorso = Pfad
cornice-link-utili = Nützliche Links
cornice-privacy = Datenschutz
cornice-note-legali = Rechtliche Hinweise
cornice-accessibilita = Erklärung zur Barrierefreiheit

## Meinung

cornice-pagina-utile = War diese Seite hilfreich?
cornice-si = Ja
cornice-no = Nein
cornice-opinione-grazie = Danke
cornice-opinione-raccolta = Wir haben Ihre Antwort ohne Ihren Namen gespeichert.

## Formulare

cornice-facoltativo = freiwillig
cornice-scegli = Auswählen
cornice-giorno = Tag
cornice-mese = Monat
cornice-anno = Jahr
cornice-errore = Fehler:
cornice-campo-obbligatorio = Füllen Sie dieses Feld aus
cornice-data-errata = Geben Sie ein gültiges Datum ein, zum Beispiel 27 3 1954
cornice-errori-nel-modulo =
    { $numero ->
        [one] Eine Angabe ist zu berichtigen
       *[other] { $numero } Angaben sind zu berichtigen
    }

## Bausteine

cornice-fatto = Angabe
cornice-valore = Wert
cornice-fonte = Quelle
cornice-letto-il = Gelesen am
cornice-pagine-elenco = Seiten der Liste
cornice-prima-pagina = Zurück zur ersten Seite
cornice-pagina-successiva = Nächste Seite
cornice-passi = Schritte
cornice-passo-di = Schritt { $passo } von { $totale }
cornice-passo-fatto = (erledigt)

## Fehler

cornice-rimedio = Versuchen Sie es noch einmal. Wenn es wieder geschieht, rufen Sie den Kundendienst an und nennen Sie die Nummer unten.
cornice-numero-da-citare = Nummer zum Nennen
cornice-torna-inizio = Zur Startseite

cornice-richiesta-errata = Die Anfrage ist ungültig
    .rimedio = Gehen Sie zur vorigen Seite zurück und versuchen Sie es noch einmal.
cornice-non-autenticato = Sie müssen sich anmelden
    .rimedio = Melden Sie sich mit SPID oder CIE an. Wenn Sie schon angemeldet waren, ist die Sitzung abgelaufen.
cornice-non-consentito = Sie dürfen diesen Vorgang nicht ausführen
    .rimedio = Ihre Rolle erlaubt es nicht. Wechseln Sie die Rolle oder fragen Sie die Leitung Ihrer Dienststelle.
cornice-non-trovato = Seite nicht gefunden
    .rimedio = Prüfen Sie die Adresse. Vielleicht gibt es die Seite nicht, oder sie ist für Sie nicht zugänglich.
cornice-metodo-errato = So lässt sich dieser Vorgang nicht ausführen
    .rimedio = Gehen Sie zur vorigen Seite zurück und benutzen Sie die Schaltflächen dort.
cornice-troppo-lenta = Die Anfrage ist zu langsam angekommen
    .rimedio = Es wurde nichts gespeichert. Prüfen Sie die Verbindung und versuchen Sie es erneut.
cornice-troppo-grande = Was Sie gesendet haben, ist zu groß
    .rimedio = Senden Sie eine kleinere Datei oder teilen Sie das Dokument auf mehrere Dateien auf.
cornice-formato-errato = Das Format wird nicht angenommen
    .rimedio = Gehen Sie zur vorigen Seite zurück: Dort steht, welche Formate Sie senden können.
cornice-dati-errati = Die gesendeten Daten sind nicht lesbar
    .rimedio = Gehen Sie zur vorigen Seite zurück und füllen Sie das Formular neu aus.
cornice-altra-origine = Die Anfrage kommt von einer anderen Website
    .rimedio = Zu Ihrer Sicherheit haben wir sie nicht ausgeführt. Öffnen Sie die Seite von hier aus und wiederholen Sie den Vorgang.
cornice-non-disponibile = Der Dienst antwortet nicht
    .rimedio = Warten Sie eine Minute und versuchen Sie es noch einmal. Wenn Sie gerade etwas gesendet haben, prüfen Sie zuerst, ob es angekommen ist.
cornice-errore-interno = Etwas hat nicht funktioniert
    .rimedio = Der Fehler liegt bei uns. Versuchen Sie es noch einmal; wenn es wieder geschieht, rufen Sie den Kundendienst an und nennen Sie die Nummer unten.

## Institutionelle Seiten

cornice-privacy-titolari = Wer Ihre Daten verarbeitet
cornice-privacy-titolari-testo = Das INPS und das Patronat, dem Sie den Auftrag erteilen, jeweils für die eigenen Aufgaben.
cornice-privacy-dati = Welche Daten das Patronat sieht
cornice-privacy-dati-testo = Nur die Daten, die für den Gegenstand des Auftrags nötig sind, und nur solange der Auftrag gilt. Sie können ihn jederzeit widerrufen.
cornice-privacy-registro = Wer sie gesehen hat
cornice-privacy-registro-testo = Jede Einsicht wird in ein Register eingetragen, das niemand ändern kann. In Ihrem Bereich sehen Sie, wer Ihre Daten gelesen hat, wann und warum.
cornice-privacy-cookie = Cookies
cornice-privacy-cookie-testo = Wir verwenden nur notwendige Cookies: einen für die Sitzung und einen für die Sprache.
cornice-note-servizio = Der Dienst
cornice-note-servizio-testo = Patrocinio setzt das Einvernehmensprotokoll vom 21. Dezember 2022 zwischen INPS und Patronaten um. Was Sie hier lesen, dient der Orientierung: Über die Anträge entscheidet das INPS.
cornice-note-licenza = Lizenz
cornice-note-licenza-testo = Das Programm ist frei, unter der Lizenz EUPL 1.2.
cornice-accessibilita-stato = Stand der Vereinbarkeit
cornice-accessibilita-stato-testo = Die Seiten sind nach WCAG 2.2, Stufe AA, gebaut und geprüft. Die amtliche Erklärung veröffentlicht die Körperschaft, die das Programm in Betrieb nimmt.
cornice-accessibilita-segnala = Eine Barriere melden
cornice-accessibilita-segnala-testo = Wenn Sie eine Seite nicht benutzen können, sagen Sie es der Körperschaft, die den Dienst betreibt. Antwortet sie nicht innerhalb von 30 Tagen, können Sie sich an den Difensore civico per il digitale wenden.

cornice-sessione-finisce = Die Sitzung endet gleich
cornice-sessione-finisce-testo = Wenn die Seite unbenutzt bleibt, müssen Sie sich in { $minuti } Minuten neu anmelden. Was Sie geschrieben haben, bleibt hier.
cornice-sessione-resta = Weiterarbeiten
