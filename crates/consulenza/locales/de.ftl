### Consulenza: die Texte des Kapitels.

consulenza-scrivania = Schreibtisch
consulenza-fascicolo = Akte
consulenza-diritti = Ansprüche
consulenza-miei-diritti = Meine Ansprüche
consulenza-sommario = Jede Leistung mit der Antwort, die die heutigen Daten geben.
consulenza-decide-inps = Die Antwort gibt Orientierung. Über den Antrag entscheidet das INPS.
consulenza-decide-inps-tu = Wenn Sie „Kann beantragt werden“ lesen, können Sie nach den heutigen Daten den Antrag stellen. Dann entscheidet das INPS.
consulenza-decide = Es entscheidet das INPS.
consulenza-valutato-il = Daten und Regeln vom { $data }.
## Die Gruppen

consulenza-gruppo-spetta = Können beantragt werden
consulenza-gruppo-da-completare = Es fehlen Angaben
consulenza-gruppo-da-accertare = Eine Feststellung ist nötig
consulenza-gruppo-senza-domanda = Stehen ohne Antrag zu
consulenza-gruppo-non-spetta = Heute besteht kein Anspruch
consulenza-gruppo-serve-consulenza = Eine Beratungsvollmacht ist nötig
consulenza-serve-consulenza-spiega = Die Vollmacht öffnet nicht alle nötigen Daten, und für die Antwort wurde kein Archiv gelesen. Es braucht eine Vollmacht für die Leistung oder eine Beratungsvollmacht.
consulenza-prestazione = Leistung
consulenza-esito = Antwort
consulenza-importo = Betrag
consulenza-esito-spetta = Kann beantragt werden
consulenza-esito-da-completare = Zu ergänzen
consulenza-esito-da-accertare = Festzustellen
consulenza-esito-senza-domanda = Steht ohne Antrag zu
consulenza-esito-non-spetta = Kein Anspruch
consulenza-esito-serve-consulenza = Daten geschlossen
consulenza-in-pagamento = Wird bereits gezahlt
consulenza-in-pagamento-spiega = Laut Archiven wird die Leistung bereits gezahlt: ein Antrag ist nicht nötig.
consulenza-gruppo-coperta = Nicht nötig: Es gibt bereits eine andere
consulenza-esito-coperta = Nicht nötig
consulenza-coperta = Besteht bereits: { $prestazione }
consulenza-coperta-spiega = Nicht nötig: Es besteht bereits eine andere Leistung ({ $prestazione }). Laut Archiven wird sie gezahlt, und sie steht an der Stelle von dieser.
consulenza-altrove = Nicht von hier aus zu beantragen: { $richiesta }.
consulenza-mancano = { $quanti ->
    [one] Es fehlt eine Angabe
   *[other] Es fehlen { $quanti } Angaben
}
## Eine Leistung

consulenza-decorrenza-ignota = Beginn noch nicht bekannt
consulenza-dal = ab { $data }
consulenza-decorre = Beginn am { $data }.
consulenza-dati-mancanti = Die fehlenden Angaben
consulenza-dati-decorrenza = Um den Beginn zu kennen
consulenza-risposte-date = Die erklärten Angaben
consulenza-rispondi = Schreiben Sie, was die Person erklärt: die Antwort ändert sich sofort. Vor dem Senden des Antrags bestätigt die Person alles.
consulenza-rispondi-tu = Schreiben Sie, was Sie wissen: die Antwort ändert sich sofort.
consulenza-aggiorna = Antwort aktualisieren
consulenza-da-accertare = Was festzustellen ist
consulenza-prepara-domanda = Antrag vorbereiten
consulenza-chiedi-al-patronato = Wenden Sie sich für den Antrag an das Patronat: es bereitet ihn mit diesen Daten vor.
consulenza-perche = Warum
consulenza-come-si-calcola = Wie man dazu kommt
consulenza-requisito-si = Erfüllt
consulenza-requisito-no = Nicht erfüllt
consulenza-requisito-ignoto = Offen
consulenza-requisito-errore = Fehler
consulenza-non-risulta = Beruht auf einer Angabe, die in den Archiven fehlt: { $fatti }.
consulenza-non-risulta-apri = Wenn es nicht so ist, lässt es sich angeben
consulenza-non-risulta-dichiarato = In den Archiven nicht verzeichnet, aber erklärt: { $fatti }.
consulenza-non-risulta-titolo = Was in den Archiven nicht verzeichnet ist
consulenza-non-risulta-spiega = Die Antwort beruht auch auf diesem Schweigen der Archive. Wenn die Person etwas anderes erklärt, tragen Sie es ein: Es zählt, was sie erklärt, und die Antwort ändert sich sofort. Das INPS kann es prüfen.
consulenza-non-risulta-spiega-tu = Die Antwort beruht auch auf diesem Schweigen der Archive. Wenn es nicht so ist, tragen Sie es ein: Es zählt, was Sie erklären, und die Antwort ändert sich sofort. Das INPS kann es prüfen.
consulenza-dati-letti = Die gelesenen Daten mit ihrer Quelle
consulenza-punti-aperti = Was die Quellen nicht sagen
consulenza-dati-chiusi = Die Daten, die geschlossen bleiben
## Vergangenheit und Zukunft

consulenza-quando = Ab wann Anspruch besteht
consulenza-vicino = Anspruch { $tra }
consulenza-vicino-possibile = Anspruch möglich { $tra }
consulenza-arretrati = Was nachgefordert werden kann
consulenza-arretrati-oggi = Mit einem heute gestellten Antrag, für die vergangenen Monate:
consulenza-rata = Zeitraum
consulenza-rata-termine = Frist
consulenza-rata-aperta = Innerhalb der Fristen
consulenza-rata-da-verificare = Zu prüfen
consulenza-anni = Wie es in den vergangenen Jahren war
consulenza-anni-spiega = Einkommen und andere Angaben ändern sich jedes Jahr: die heutige gilt nicht für die Vergangenheit. Tragen Sie ein, was die Person für jedes Jahr erklärt. Ein leeres Feld bedeutet, dass niemand es sagt.
consulenza-anni-spiega-tu = Einkommen und andere Angaben ändern sich jedes Jahr: die heutige gilt nicht für die Vergangenheit. Tragen Sie ein, was Sie von jedem Jahr wissen. Ein leeres Feld bedeutet, dass Sie es nicht sagen.
consulenza-anni-aggiorna = Vergangene Jahre aktualisieren
## Vor der Neuberechnung

consulenza-ricostituzione = Vor der Neuberechnung der Rente
consulenza-ricostituzione-sommario = Was sich ändern würde, wenn das INPS die Rente mit anderen Einkommen neu berechnet: bevor man es beantragt.
consulenza-ricostituzione-niente = Was Sie hier eintragen, wird nicht gespeichert: es dient nur der Ansicht.
consulenza-ricostituzione-avviso = Mit der Neuberechnung prüft das INPS alle einkommensabhängigen Ansprüche neu, für alle offenen Jahre. Daraus kann eine Nachzahlung entstehen, aber auch eine Rückforderung.
consulenza-ricostituzione-nessuno = Es gibt nichts neu zu berechnen
consulenza-ricostituzione-nessuno-spiega = Kein einkommensabhängiger Anspruch wird ausgezahlt, und keiner wird mit einer Neuberechnung beantragt. Wenn die Vollmacht diese Ansprüche nicht öffnet, braucht es eine Beratungsvollmacht.
consulenza-ricostituzione-pagate = In Zahlung, einkommensabhängig
consulenza-ricostituzione-chieste = Was mit dem Antrag verlangt wird
consulenza-ricostituzione-redditi = Die Einkommen, wie sie wären
consulenza-ricostituzione-redditi-spiega = Die bekannten Einkommen sind schon eingetragen. Ändern Sie jene, die die Person anders erklärt.
consulenza-ricostituzione-redditi-tu = Die bekannten Einkommen sind schon eingetragen. Ändern Sie jene, die anders sind.
consulenza-ricostituzione-guarda = Ansehen, was sich ändern würde
consulenza-ricostituzione-diritti = Anspruch für Anspruch
consulenza-ricostituzione-niente-anni = Kein Betrag, weder vorher noch nachher.
consulenza-ricostituzione-restano = { $numero ->
    [one] Ein Jahr ohne Änderungen
   *[other] { $numero } Jahre ohne Änderungen
}
consulenza-ricostituzione-nessun-credito = Mit diesem Einkommen gibt es keine Nachzahlung zu beantragen.
consulenza-ricostituzione-domanda = Der Antrag
consulenza-ricostituzione-domanda-spiega = Der Antrag wird mit den Daten der Akte vorbereitet, nicht mit den hier eingetragenen: neue Einkommen sind zu erklären.
consulenza-ricostituzione-apri = Ansehen, was sich mit einer Neuberechnung ändern würde
## Il catalogo pubblico

consulenza-catalogo = Verzeichnis der Leistungen
consulenza-catalogo-sommario = Jede Leistung mit Voraussetzungen, heutigen Werten und Rechtsgrundlagen. Eine Anmeldung ist nicht nötig.
consulenza-nessuna-scheda = Noch kein Leistungsblatt ist in Kraft
consulenza-nessuna-scheda-testo = Zwei Verantwortliche des INPS müssen sie genehmigen: bis dahin gibt die Plattform zu keiner Leistung Auskunft.
consulenza-edizione = Leistungsblätter in Kraft seit { $dal }, von zwei Verantwortlichen des INPS genehmigt.
consulenza-scheda-requisiti = Die Voraussetzungen
consulenza-scheda-come = So wird sie beantragt
consulenza-si-chiede = Antrag: { $richiesta }.
consulenza-senza-domanda = Kein Antrag nötig: die Leistung kommt von selbst.
consulenza-scheda-documenti = Die Unterlagen
consulenza-scheda-al-suo-posto = Wer eine dieser Leistungen bezieht, bezieht diese nicht:
consulenza-scheda-cifre = Die Werte vom { $giorno }
consulenza-scheda-cifra = Wert
consulenza-scheda-fonte = Quelle
consulenza-scheda-provvisoria = Vorläufig
consulenza-scheda-ignota = Nicht bekannt
consulenza-scheda-confronta = Vergleichen
consulenza-scheda-da-confermare = Einige Werte dieses Leistungsblatts sind noch zu bestätigen.
consulenza-scheda-casi = Durchgerechnete Fälle, die das Leistungsblatt bestehen muss: { $quanti }.
consulenza-scheda-apri = Das Leistungsblatt: Voraussetzungen, Werte und Rechtsgrundlagen
consulenza-catalogo-cerca = Eine Leistung suchen
consulenza-catalogo-cerca-aiuto = Ein Wort aus dem Titel oder der Beschreibung. Akzente und Großschreibung zählen nicht.
consulenza-catalogo-cerca-bottone = Suchen
consulenza-catalogo-trovate = { $quante ->
    [0] Keine Leistung enthält diese Wörter: versuchen Sie es mit einem einzigen.
    [one] Eine Leistung gefunden.
   *[other] { $quante } Leistungen gefunden.
}
consulenza-catalogo-tutte = Alle Leistungen
consulenza-catalogo-quante = { $quante ->
    [one] 1 Leistung
   *[other] { $quante } Leistungen
}
consulenza-scheda-letture = Die Lesarten des Leistungsblatts
consulenza-scheda-semplice = In einfachen Worten
consulenza-scheda-legge = Wie es das Gesetz sagt
consulenza-scheda-quanto = Wie viel
consulenza-scheda-quando = Ab wann
consulenza-scheda-quando-ignoto = Das Leistungsblatt sagt noch nicht, ab welchem Tag sie zusteht.
consulenza-scheda-parentesi = In eckigen Klammern: was von der Person abhängt oder die Quellen nicht angeben.
consulenza-scheda-edizione = Dieses Leistungsblatt gehört zur Ausgabe, die seit { $dal } in Kraft ist, von zwei Verantwortlichen des INPS genehmigt.
consulenza-periodo-dodici = Sie wird jeden Monat ausgezahlt, zwölfmal im Jahr.
consulenza-periodo-tredici = Sie wird jeden Monat ausgezahlt, dreizehnmal im Jahr.
consulenza-periodo-anno = Sie wird einmal im Jahr ausgezahlt.
consulenza-periodo-una-volta = Sie wird einmalig ausgezahlt.
consulenza-periodo-giorno = Sie wird nach Tagen ausgezahlt.
consulenza-periodo-diritto = Es ist ein Anspruch ohne Betrag.
consulenza-risposta = Wann das INPS antwortet
consulenza-risposta-giorni = Innerhalb von { $giorni } Tagen ab dem Antrag.
consulenza-risposta-se = Wenn „{ $caso }“ zutrifft: innerhalb von { $giorni } Tagen ab dem Antrag.
consulenza-risposta-proposta = Vorgeschlagener Wert
consulenza-legge-spiega = Jede Regel lässt sich öffnen: ihr Artikel, der genaue Ausdruck, mit dem die Plattform sie berechnet, und die heutigen Werte.
consulenza-legge-espressione = Der Ausdruck des Leistungsblatts
consulenza-legge-casi = Fall für Fall
consulenza-legge-se = Wenn
consulenza-legge-allora = Gilt
consulenza-legge-altrimenti = In allen anderen Fällen
consulenza-legge-nomi = Die Namen, mit den Werten vom { $giorno }
consulenza-legge-nome = Name
consulenza-legge-che-cosa = Was es ist
consulenza-legge-valore = Wert
consulenza-legge-validita = Gilt
consulenza-legge-della-persona = Hängt von der Person ab
consulenza-legge-dalla-tabella = Aus der Tabelle
consulenza-legge-calcolato = Wird aus der Definition berechnet
consulenza-legge-totale = Die Jahressumme
consulenza-legge-decorrenza = Der erste Tag
consulenza-legge-definizioni = Die Definitionen
consulenza-legge-tavole = Die Tabellen
consulenza-legge-tavole-validita = Die Tabellen haben keine eigenen Daten: sie gelten, wie sie in der geltenden Ausgabe stehen.
consulenza-legge-risultato = Ergebnis
consulenza-legge-modulo = Wonach der Antrag fragt
consulenza-codice-domanda = Art des Antrags
consulenza-codice-pensione = Rentenkategorie
consulenza-codice-prestazione-sociale = Kategorie der Sozialleistung, SIUSS
consulenza-cifra-dal-al = vom { $dal } bis zum { $al }
consulenza-cifra-dal = ab dem { $dal }
consulenza-novita = Was sich zwischen zwei Tagen geändert hat
consulenza-novita-sommario = Die Werte des Gesetzes, die sich zwischen zwei Tagen unterscheiden, jeder mit seiner Quelle, und was zu gelten beginnt oder aufhört.
consulenza-novita-dal = Erster Tag
consulenza-novita-al = Zweiter Tag
consulenza-novita-ordine = Geben Sie einen Tag an, der nach dem ersten liegt
consulenza-novita-conosciuto = Mit dem, was bis heute, { $oggi }, veröffentlicht ist.
consulenza-novita-niente = Zwischen diesen beiden Tagen scheint nichts geändert.
consulenza-novita-comincia = Beginnt zu gelten.
consulenza-novita-finisce = Gilt nicht mehr.
consulenza-novita-ignote = An einem der beiden Tage nicht bekannt: { $quante }
consulenza-novita-ignote-spiega = Für mindestens einen der beiden Tage gibt keine gelesene Quelle den Wert an: ob er sich geändert hat, lässt sich nicht sagen.
consulenza-novita-uguali = Unverändert: { $quante }
consulenza-novita-di-tutte = Was sich im ganzen Verzeichnis geändert hat
consulenza-risposta-altrimenti = In den anderen Fällen: innerhalb von { $giorni } Tagen ab dem Antrag.
consulenza-novita-quante = { $quante ->
    [0] nichts
    [one] 1 Änderung
   *[other] { $quante } Änderungen
}
consulenza-novita-cifre = Die Werte und Regeln des Gesetzes
consulenza-edizioni = Die Ausgaben der Leistungsblätter
consulenza-edizioni-nessuna = Weder am { $dal } noch am { $al } war eine Ausgabe der Leistungsblätter auf dieser Plattform in Kraft.
consulenza-edizioni-solo-dopo = Am { $dal } war keine Ausgabe der Leistungsblätter auf dieser Plattform in Kraft; am { $al } war es jene vom { $dopo }.
consulenza-edizioni-stessa = An beiden Tagen war dieselbe Ausgabe in Kraft, vom { $prima }: Voraussetzungen, Texte und Tabellen sind dieselben.
consulenza-edizioni-due = Am { $dal } war die Ausgabe vom { $prima } in Kraft, am { $al } jene vom { $dopo }. Verschieden sind die unten genannten Leistungsblätter; wo keine stehen, keines.
consulenza-edizioni-aggiunta = neu
consulenza-edizioni-cambiata = geändert
consulenza-edizioni-tolta = nicht mehr vorhanden
consulenza-edizioni-apri = Leistungsblatt öffnen
consulenza-edizioni-parte = Teil des Leistungsblatts
consulenza-edizioni-prima = Vorher
consulenza-edizioni-dopo = Nachher
consulenza-edizioni-descrizione = Die Beschreibung
## Scadenze, incompatibilità, obblighi

consulenza-scadenze = Bis wann
consulenza-entro = Bis zum { $data }.
consulenza-dopo-decadenza = Danach kann der Anspruch verloren sein: zu prüfen.
consulenza-dopo-arretrati = Danach können die Beträge der ältesten Monate verloren gehen.
consulenza-dopo-decorrenza = Wer später beantragt, erhält sie erst später.
consulenza-dopo-finestra = Danach gilt der nächste Termin, sofern Mittel vorhanden sind.
consulenza-incompatibili = Womit sie sich nicht verträgt
consulenza-incompatibile-totale = Entweder die eine oder die andere.
consulenza-incompatibile-condizioni = Zusammen nur unter Bedingungen.
consulenza-incompatibile-in-pagamento = Achtung, bereits ausgezahlt wird: { $prestazione }. { $regola }
consulenza-incompatibile-spetta = Achtung, möglich ist auch: { $prestazione }. { $regola }
consulenza-obblighi = Nach der Gewährung
consulenza-codici-inps = Die Codes des INPS
consulenza-da-confermare = Zu bestätigen
consulenza-da-confermare-spiega = Einige Werte, auf denen die Antwort beruht, sind noch nicht durch eine Quelle bestätigt.
