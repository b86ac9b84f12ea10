## Ablehnungen

accessi-livello = Eine sicherere Anmeldung ist nötig
    .rimedio = Melden Sie sich erneut mit SPID oder CIE der Stufe 2 an.
accessi-abilitazione = Ihre Ermächtigung gilt heute nicht
    .rimedio = Bitten Sie die Leitung der Stelle, die Liste der Fachkräfte zu aktualisieren.
accessi-conflitto = Sie dürfen weder sich selbst noch Angehörige betreuen
    .rimedio = Übergeben Sie den Vorgang einer Kollegin oder einem Kollegen.
accessi-titolo-cessato = Die Vollmacht ist nicht mehr gültig
    .rimedio = Seither sind die Daten der Person gesperrt. Bitten Sie sie bei Bedarf um eine neue Vollmacht.
accessi-non-consentito = Dieser Vorgang ist nicht erlaubt
    .rimedio = Prüfen Sie, in welcher Rolle Sie arbeiten.
accessi-ruolo-non-disponibile = Diese Rolle ist nicht verfügbar
    .rimedio = Wählen Sie eine Rolle aus der Liste.
accessi-gia-contestato = Sie haben diesen Zugriff bereits beanstandet
    .rimedio = Sie müssen nichts weiter tun: Ihre Meldung ist registriert.

## Steuernummer

accessi-codice-fiscale-vuoto = Geben Sie die Steuernummer ein
accessi-codice-fiscale-lunghezza = Die Steuernummer hat 16 Zeichen, die vorläufige 11 Ziffern
accessi-codice-fiscale-carattere = In der Steuernummer steht ein Buchstabe oder eine Ziffer an falscher Stelle
accessi-codice-fiscale-mese = Das neunte Zeichen der Steuernummer ist kein Monat
accessi-codice-fiscale-giorno = Den Geburtstag in der Steuernummer gibt es nicht
accessi-codice-fiscale-luogo = Der Geburtsort in der Steuernummer ist kein Gemeinde- oder Staatenkode
accessi-codice-fiscale-controllo = Der letzte Buchstabe der Steuernummer passt nicht: Prüfen Sie die anderen Zeichen
accessi-codice-fiscale-controllo-provvisorio = Die letzte Ziffer der vorläufigen Steuernummer passt nicht: Prüfen Sie die anderen
accessi-codice-fiscale-altra-nascita = Die Steuernummer gibt ein anderes Geburtsdatum an
accessi-codice-fiscale-altro-sesso = Die Steuernummer gibt das andere Geschlecht an
accessi-codice-fiscale-altro-nome = Die Steuernummer passt nicht zu Nachname und Vorname

## Rollen

accessi-ruolo-assistito = In eigener Sache
accessi-ruolo-operatore = Fachkraft des Patronats
accessi-ruolo-responsabile-sede = Leitung der Stelle
accessi-ruolo-operatore-inps = Sachbearbeitung NISF/INPS
accessi-ruolo-referente-schede = Verantwortung für die Leistungsblätter

## Gründe

accessi-motivo-dati-propri = Eigene Daten
accessi-motivo-presa-in-carico = Übernahme am Schalter
accessi-motivo-patrocinio = Ausführung der Vollmacht
accessi-motivo-consulenza = Beratung über Ansprüche
accessi-motivo-domanda = Vorbereitung und Einreichung eines Antrags
accessi-motivo-istruttoria = Bearbeitung des Antrags
accessi-motivo-registro-pratiche = Führung des Vorgangsregisters
accessi-motivo-cura-schede = Pflege der Leistungsblätter

## Vorgänge

accessi-azione-sessione-open = Anmeldung beim Dienst
accessi-azione-presa-start = Übernahme der Betreuung
accessi-azione-mandato-prepare = Vorbereitung der Vollmacht
accessi-azione-mandato-send = Übermittlung der Vollmacht zur Unterschrift
accessi-azione-mandato-countersign = Unterschrift der Vollmacht durch die Fachkraft
accessi-azione-mandato-cancel = Annullierung der nicht unterschriebenen Vollmacht
accessi-azione-mandato-sign = Unterschrift der Vollmacht
accessi-azione-mandato-refuse = Ablehnung der Vollmacht
accessi-azione-mandato-sign-on-paper = Abgabe der auf Papier unterschriebenen Vollmacht
accessi-azione-mandato-verify = Prüfung der Unterschrift auf Papier
accessi-azione-mandato-revoke = Widerruf der Vollmacht
accessi-azione-mandato-read = Einsicht in die Vollmacht
accessi-azione-mandato-extinguish = Erlöschen der Vollmacht nach endgültigem Ergebnis
accessi-azione-pratica-open = Eröffnung des Vorgangs
accessi-azione-pratica-close = Abschluss des Vorgangs
accessi-azione-pratica-read = Einsicht in den Vorgang
accessi-azione-fascicolo-read = Einsicht in die Akte
accessi-azione-fascicolo-declare = Angabe in der Akte
accessi-azione-fascicolo-evaluate = Prüfung der Ansprüche
accessi-azione-documento-read = Einsicht in ein Dokument
accessi-azione-documento-attach = Hinzufügen eines Dokuments
accessi-azione-domanda-prepare = Vorbereitung des Antrags
accessi-azione-domanda-edit = Änderung des Antrags
accessi-azione-domanda-send = Einreichung des Antrags
accessi-azione-domanda-confirm = Bestätigung der Angaben im Antrag
accessi-azione-domanda-withdraw = Rücknahme des Antrags
accessi-azione-domanda-read = Einsicht in den Antrag
accessi-azione-domanda-outcome = Einsicht in das Ergebnis des Antrags
accessi-azione-domanda-queue = Einsicht in die Warteliste der Stelle
accessi-azione-domanda-figures = Suche der Anträge, die auf einem Wert beruhen
accessi-azione-domanda-take-charge = Übernahme des Antrags
accessi-azione-domanda-decide = Entscheidung über den Antrag
accessi-azione-registro-read = Einsicht in das Zugriffsregister
accessi-azione-registro-contest = Beanstandung eines Zugriffs
accessi-azione-edizione-read = Einsicht in eine Ausgabe der Leistungsblätter
accessi-azione-edizione-approve = Genehmigung einer Ausgabe der Leistungsblätter
accessi-azione-edizione-refuse = Ablehnung einer Ausgabe der Leistungsblätter
accessi-azione-altra = Anderer Vorgang
accessi-esito-ignoto = Wir wissen nicht, ob der Vorgang gespeichert wurde.
    .rimedio = Prüfen Sie, ob er bereits erledigt ist, bevor Sie ihn wiederholen.
accessi-cercato-corto = Schreiben Sie mindestens zwei Buchstaben je Wort.
