### Patrocinio: die Texte des Kapitels.

patrocinio-scrivania = Schreibtisch
patrocinio-presa-in-carico = Aufnahme
patrocinio-mandati = Vollmachten
patrocinio-domande = Anträge
patrocinio-coda = Warteschlange
patrocinio-accessi = Wer hat eingesehen
patrocinio-continua = Weiter

## L'ingresso

patrocinio-home-titolo = Ihre Ansprüche, gemeinsam mit dem Patronat
patrocinio-home-sommario = Die gemeinsame Plattform von INPS und Patronaten. Die Betreuung durch das Patronat ist unentgeltlich.
patrocinio-home-mandato = Sie unterschreiben die Vollmacht am Telefon und widerrufen sie, wann Sie wollen.
patrocinio-home-diritti = Sie entdecken Ansprüche, die Sie nie geltend gemacht haben, mit Begründung und Gesetzesartikel.
patrocinio-home-domanda = Der Antrag ist bereits mit den Daten der Archive ausgefüllt.
patrocinio-home-accessi = Sie sehen immer, wer Ihre Daten eingesehen hat, wann und warum.

## Entrare

patrocinio-entra = Anmelden
patrocinio-entra-sommario = Wählen Sie eine Testidentität. Auf der echten Plattform meldet man sich mit SPID oder CIE an.
patrocinio-identita = Testidentität
patrocinio-gruppo-assistiti = Betreute Personen
patrocinio-gruppo-patronati = Patronate
patrocinio-gruppo-inps = INPS
patrocinio-senza-identita = Derzeit ist die Anmeldung nur in der Testumgebung möglich.
    .rimedio = Die Betreiber müssen SPID und CIE anbinden.

## Il ruolo

patrocinio-ruolo = In welcher Rolle möchten Sie handeln
patrocinio-scegli-ruolo = Rolle wählen
patrocinio-scegli-ruolo-sommario = Man handelt jeweils in einer Rolle. Sie können sie jederzeit wechseln.
patrocinio-ruolo-errato = Wählen Sie eine Rolle aus der Liste.

## La scrivania

patrocinio-prendi-in-carico = Eine Person aufnehmen
patrocinio-da-firmare = Zu unterschreibende Vollmachten
patrocinio-da-completare = Zu ergänzende Anträge
patrocinio-risposte = Antworten des INPS
patrocinio-presso-inps = Anträge beim INPS
patrocinio-ultimi-mandati = Neueste Vollmachten
patrocinio-niente-in-sospeso = Nichts offen: keine Vollmacht zu unterschreiben, kein Antrag zu ergänzen.
patrocinio-tutti-i-mandati = Alle Vollmachten
patrocinio-tutte-le-domande = Alle Anträge
patrocinio-guarda-accessi = Wer meine Daten eingesehen hat
patrocinio-guarda-accessi-testo = Jede Einsicht wird in einem Register festgehalten, das niemand ändern kann.
patrocinio-mio-fascicolo = Meine Akte

## Die Suche

patrocinio-cerca = Suchen
patrocinio-cercato = Person oder Nummer
patrocinio-cercato-aiuto = Steuernummer, Nach- und Vorname, Aktenzeichen oder Protokollnummer des Antrags.
patrocinio-cerca-persone = Personen
patrocinio-cerca-niente = Nichts gefunden
patrocinio-cerca-niente-testo = Gesucht wird nur in dem, was Ihre Stelle sehen darf: Ohne Vollmacht an Ihre Stelle ist eine Person nicht zu finden.
