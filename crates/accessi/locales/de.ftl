### Accessi: die Texte des Kapitels.

## Il codice fiscale

accessi-codice-fiscale-vuoto = Geben Sie die Steuernummer ein.
accessi-codice-fiscale-lunghezza = Die Steuernummer hat 16 Zeichen, oder 11 Ziffern, wenn sie vorläufig ist.
accessi-codice-fiscale-carattere = Ein Buchstabe steht an der Stelle einer Ziffer oder umgekehrt.
accessi-codice-fiscale-mese = Der neunte Buchstabe bezeichnet keinen Monat.
accessi-codice-fiscale-giorno = Der Geburtstag in der Nummer existiert nicht.
accessi-codice-fiscale-luogo = Der Geburtsort in der Nummer existiert nicht.
accessi-codice-fiscale-controllo = Der letzte Buchstabe passt nicht zu den anderen: Prüfen Sie die Zeichen einzeln.
accessi-codice-fiscale-controllo-provvisorio = Die letzte Ziffer passt nicht zu den anderen: Prüfen Sie die Ziffern einzeln.
accessi-codice-fiscale-altra-nascita = Das Geburtsdatum stimmt nicht mit der Steuernummer überein.
accessi-codice-fiscale-altro-sesso = Das Geschlecht stimmt nicht mit der Steuernummer überein.
accessi-codice-fiscale-altro-nome = Nachname und Vorname stimmen nicht mit der Steuernummer überein.

## I rifiuti

accessi-non-autenticato = Melden Sie sich an, um diese Seite zu sehen.
    .rimedio = Die Sitzung ist möglicherweise beendet. Melden Sie sich neu an: Gespeichertes ist noch da.
accessi-non-trovato = Diese Seite gibt es nicht, oder sie ist nicht für Sie bestimmt.
    .rimedio = Prüfen Sie die Adresse oder kehren Sie zum Schreibtisch zurück.
accessi-livello = Für Personendaten ist eine sicherere Anmeldung nötig.
    .rimedio = Melden Sie sich mit SPID Stufe 2 oder mit der CIE an.
accessi-abilitazione = Ihre Befugnis ist heute nicht gültig.
    .rimedio = Bitten Sie die Leitung der Stelle, die Liste des Personals zu prüfen.
accessi-conflitto = Niemand öffnet beruflich die eigene Akte oder die einer verwandten Person.
    .rimedio = Für eigene Daten melden Sie sich als Bürgerin oder Bürger an. Geben Sie den Vorgang einer verwandten Person an Kolleginnen oder Kollegen ab.
accessi-titolo-cessato = Die Vollmacht ist beendet: Diese Daten können nicht mehr geöffnet werden.
    .rimedio = Wünscht die Person weiter Betreuung, bereiten Sie eine neue Vollmacht vor.
accessi-non-consentito = Ihre Rolle erlaubt diesen Vorgang nicht.
    .rimedio = Wenn Sie mehrere Rollen haben, wechseln Sie oben die Rolle.
accessi-ruolo-non-disponibile = Diese Rolle ist nicht verfügbar.
    .rimedio = Wählen Sie eine Rolle aus der Liste.
accessi-gia-contestato = Sie haben diesen Zugriff bereits gemeldet.
    .rimedio = Das ist nicht noch einmal nötig: Die Meldung ist erfasst.
accessi-riprova = Zu viele Anfragen zur gleichen Zeit.
    .rimedio = Es ist nichts verloren gegangen. Versuchen Sie es in einigen Sekunden erneut.
accessi-guasto = Etwas hat nicht funktioniert.
    .rimedio = Versuchen Sie es erneut. Tritt es wieder auf, rufen Sie die Hilfe an und nennen Sie die Nummer unten.
