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
patrocinio-home-catalogo = Das Verzeichnis der Leistungen lesen

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

## Il modulo spedito a sessione finita

patrocinio-ripresa-finita = Die Sitzung ist beendet
patrocinio-ripresa-finita-sommario = Es wurde nichts gesendet, und was Sie geschrieben haben, ist nicht verloren. Lassen Sie diese Seite offen und folgen Sie den zwei Schritten.
patrocinio-ripresa-file-sommario = Es wurde nichts gesendet, und eine Datei kann nicht aufbewahrt werden. Lassen Sie diese Seite offen und folgen Sie den zwei Schritten.
patrocinio-ripresa-altro-ruolo = Sie haben dieses Formular in einer anderen Rolle ausgefüllt
patrocinio-ripresa-altro-ruolo-sommario = Die Rolle war: { $ruolo }. Es wurde nichts gesendet, und was Sie geschrieben haben, ist nicht verloren. Lassen Sie diese Seite offen und folgen Sie den zwei Schritten.
patrocinio-ripresa-primo = 1. In einem anderen Tab
patrocinio-ripresa-entra = Anmelden (öffnet einen anderen Tab)
patrocinio-ripresa-ruolo = Rolle wechseln (öffnet einen anderen Tab)
patrocinio-ripresa-secondo = 2. Wieder in diesem Tab
patrocinio-ripresa-campi = { $quanti ->
        [0] Das Formular kann gesendet werden.
        [one] Das Formular kann gesendet werden, mit der einen Angabe, die Sie geschrieben oder gewählt haben.
       *[other] Das Formular kann gesendet werden, mit den { $quanti } Angaben, die Sie geschrieben oder gewählt haben.
    }
patrocinio-ripresa-invia = Erneut senden
patrocinio-ripresa-file = Gehen Sie zur vorigen Seite zurück und wählen Sie die Datei noch einmal.
patrocinio-modulo-altrui = Dieses Formular hat eine andere Person ausgefüllt
    .rimedio = Es wurde nicht gesendet und bleibt nicht hier. Wenn Sie es brauchen, öffnen Sie es und füllen Sie es in Ihrem Namen aus.
patrocinio-rientro = Sie können weitermachen
patrocinio-rientro-sommario = Kehren Sie zum vorigen Tab zurück und machen Sie den zweiten Schritt. Dieser Tab kann geschlossen werden.

## La scrivania

patrocinio-prendi-in-carico = Eine Person aufnehmen
patrocinio-da-firmare = Zu unterschreibende Vollmachten
patrocinio-da-verificare = Zu prüfende Vollmachten
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
patrocinio-cerca-troppi = Nur die neuesten werden gezeigt: Fügen Sie ein Wort hinzu, um einzugrenzen.
