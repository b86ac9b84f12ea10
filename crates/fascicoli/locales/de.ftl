### Fascicoli: die Texte des Kapitels.

fascicoli-scrivania = Schreibtisch
## Il fascicolo

fascicoli-mio = Meine Akte
fascicoli-mio-sommario = Was INPS und Patronat über Sie wissen, woher es kommt und wer es verlangt.
fascicoli-sommario = Die Daten, die die Vollmacht öffnet, jede Angabe mit Quelle und Datum.
fascicoli-nome = Vor- und Nachname
fascicoli-codice-fiscale = Steuernummer
fascicoli-nascita = Geburtsdatum
fascicoli-diritti = Ansprüche ansehen
fascicoli-miei-diritti = Meine Ansprüche ansehen
fascicoli-mandati = Gültige Vollmachten
fascicoli-mandato-dal = { $ente }, { $sede }, seit { $data }
fascicoli-set = Die Daten
fascicoli-set-assistito = Neben jeder Angabe steht, welches Archiv sie liefert, auf welchem Stand sie ist und für welche Leistungen sie nötig ist.
fascicoli-set-operatore = Es sind nur die Daten, die für den Gegenstand der Vollmacht nötig sind. Jede Einsicht bleibt im Register und die Person sieht sie.
fascicoli-aggiornato = Stand vom
fascicoli-chiesto-da = Nötig für
fascicoli-dichiarato-altro = Erklärt wurde dagegen: { $valore } (am { $data }). Es zählt das Archiv.
fascicoli-archivio-altro = Das Archiv sagt dagegen: { $valore } ({ $fonte }). Es zählt die Erklärung.
fascicoli-non-risulta = In den Archiven nicht verzeichnet ({ $fonte }). Es zählt die Erklärung.
fascicoli-chiuso = Was geschlossen bleibt
fascicoli-chiuso-schede = Für diese Leistungen sind andere Daten nötig. Sie öffnen sich mit einer Vollmacht für die Leistung oder mit einer Beratungsvollmacht.
fascicoli-chiuso-cedolino = Rentenzettel, Modell TE08 und Einkommensbescheinigung (CU) bleiben ohne eigene Vollmacht geschlossen.
## I valori

fascicoli-si = ja
fascicoli-no = nein
fascicoli-non-so = Weiß nicht: Antwort zurücknehmen
fascicoli-nessuno = keine
fascicoli-ignoto = noch nicht bekannt
fascicoli-dalla-persona = Von der Person erklärt
fascicoli-dichiarato-a = Bei { $ente } erklärt
fascicoli-dall-operatore = Bei einem Patronat erklärt
fascicoli-fonte-anpr = Nationales Melderegister (ANPR)
fascicoli-fonte-inps = INPS-Archive
fascicoli-fonte-ae = Agentur der Einnahmen
fascicoli-fonte-isee = ISEE
fascicoli-fonte-sanitario = Ärztliche Protokolle
fascicoli-fonte-dichiarato = Erklärung
fascicoli-anni = { $quanti ->
    [one] { $numero } Jahr
   *[other] { $numero } Jahre
}
fascicoli-mesi = { $quanti ->
    [one] { $numero } Monat
   *[other] { $numero } Monate
}
fascicoli-settimane = { $quanti ->
    [one] { $numero } Woche
   *[other] { $numero } Wochen
}
fascicoli-giorni = { $quanti ->
    [one] { $numero } Tag
   *[other] { $numero } Tage
}
fascicoli-kilobyte = { $numero } kB
fascicoli-area-altro = Andere Daten
fascicoli-anno-dichiarati = Für { $anno } erklärt
## Le domande del questionario

fascicoli-nessuno-in-elenco = Niemand anzugeben für: { $elenco }
fascicoli-anno-noti = Was die Archive über { $anno } sagen
fascicoli-anno-altri = Weitere Angaben zu { $anno }
fascicoli-anno-luglio = Gilt von Juli { $anno } bis Juni { $dopo }.
fascicoli-valore-si-no = Antworten Sie mit ja oder nein.
fascicoli-valore-intero = Schreiben Sie eine ganze Zahl, zum Beispiel 12.
fascicoli-valore-numero = Schreiben Sie eine Zahl, zum Beispiel 12 oder 12,5.
fascicoli-valore-importo = Schreiben Sie einen Betrag in Euro, zum Beispiel 1.234,56.
fascicoli-valore-elenco = Wählen Sie einen Eintrag aus der Liste.
fascicoli-valore-vicino = Das steht nicht in der Liste: Meinen Sie { $vicino }?
fascicoli-valore-minimo = Der kleinste mögliche Wert ist { $minimo }.
fascicoli-valore-massimo = Der größte mögliche Wert ist { $massimo }.
## I documenti

fascicoli-documenti = Dokumente
fascicoli-nessun-documento = Keine Dokumente beigefügt
fascicoli-aggiungi-documento = Dokument hinzufügen
fascicoli-spiegazione = Was für ein Dokument ist es
fascicoli-spiegazione-aiuto = Zum Beispiel: Heiratsurkunde.
fascicoli-file = Datei
fascicoli-file-aiuto = PDF, PNG oder JPEG.
fascicoli-sotto-mandato = Für welche Vollmacht
fascicoli-invia-documento = Beifügen
## La cronologia

fascicoli-cronologia = Verlauf
fascicoli-il-mandato = Die Vollmacht
fascicoli-la-domanda = Der Antrag
fascicoli-evento-mandato-inviato = Vollmacht zur Unterschrift gesendet
fascicoli-evento-mandato-firmato = Vollmacht unterschrieben
fascicoli-evento-mandato-su-carta = Vollmacht auf Papier unterschrieben, zu prüfen
fascicoli-evento-mandato-carta-respinta = Unterschrift auf Papier zurückgewiesen
fascicoli-evento-mandato-rifiutato = Vollmacht abgelehnt
fascicoli-evento-mandato-annullato = Vollmacht von der Stelle zurückgezogen
fascicoli-evento-mandato-revocato = Vollmacht widerrufen
fascicoli-evento-mandato-estinto = Vollmacht abgeschlossen
fascicoli-evento-domanda-protocollata = Antrag gesendet und protokolliert
fascicoli-evento-domanda-in-lavorazione = INPS bearbeitet den Antrag
fascicoli-evento-domanda-accolta = Antrag angenommen
fascicoli-evento-domanda-accolta-in-parte = Antrag teilweise angenommen
fascicoli-evento-domanda-rifiutata = Antrag abgelehnt
fascicoli-evento-dichiarato = Daten erklärt
fascicoli-evento-ritirato = Erklärung zurückgenommen
fascicoli-evento-dichiarato-anno = Angaben für { $anno } erklärt
fascicoli-evento-ritirato-anno = Erklärung für { $anno } zurückgezogen
fascicoli-evento-documento = Dokument beigefügt
fascicoli-evento-valutata = Ansprüche geprüft
fascicoli-evento-contestato = Zugriff nicht erkannt
fascicoli-evento-altro = Aktualisierung der Akte
## Chi ha guardato

fascicoli-accessi = Wer meine Daten angesehen hat
fascicoli-accessi-sommario = Jede Einsicht und jeder Versuch, auch ein abgelehnter. Erkennen Sie einen nicht wieder, sagen Sie es hier.
fascicoli-accessi-nessuno = Niemand hat Ihre Daten angesehen
fascicoli-registro-sigillato = Das Register ist versiegelt
fascicoli-registro-fino-a = Das Siegel deckt die ersten { $quante } Zeilen des ganzen Registers: niemand kann eine Zeile entfernen oder ändern, ohne dass man es sieht.
fascicoli-registro-da-sigillare = Das Register wird in Kürze versiegelt
fascicoli-tu = Sie selbst
fascicoli-sistema = Der Dienst
fascicoli-quando = Wann
fascicoli-chi = Wer
fascicoli-che-cosa = Was
fascicoli-perche = Warum
fascicoli-riconosci = Erkennen Sie es wieder?
fascicoli-tentativo-rifiutato = Abgelehnt
fascicoli-dati-aperti = { $quanti ->
    [one] Eine Angabe geöffnet
   *[other] { $quanti } Angaben geöffnet
}
fascicoli-non-riconosco = Diesen Zugriff erkenne ich nicht
fascicoli-contestato-il = Nicht erkannt, gemeldet am { $data }
## Che cosa può andare storto

fascicoli-archivi-muti = Die Archive antworten nicht.
    .rimedio = Wir nehmen an ihrer Stelle nichts an. Versuchen Sie es in einigen Minuten noch einmal.
fascicoli-niente-da-dichiarare = Sie haben keine Angabe gemacht.
    .rimedio = Gehen Sie zurück und beantworten Sie mindestens eine Frage.
fascicoli-dato-chiuso = Diese Angabe kann mit dieser Vollmacht nicht erklärt werden.
    .rimedio = Es braucht eine Vollmacht, die sie umfasst. Ärztliche Urteile gibt die Kommission ab.
fascicoli-anno-errato = Für dieses Jahr kann die Angabe nicht erklärt werden.
    .rimedio = Erklärt werden nur vergangene Jahre und nur Angaben, die sich mit der Zeit ändern.
fascicoli-senza-mandato = Es gibt keine gültige Vollmacht für das Dokument.
    .rimedio = Dokumente werden einer Akte mit unterschriebener Vollmacht beigefügt.
fascicoli-gia-allegato = Dieses Dokument ist bereits beigefügt.
    .rimedio = Sie finden es in der Liste der Dokumente. Es muss nicht noch einmal gesendet werden.
fascicoli-senza-spiegazione = Die Beschreibung des Dokuments fehlt.
    .rimedio = Gehen Sie zurück und schreiben Sie, was für ein Dokument es ist.
fascicoli-senza-file = Die Datei fehlt.
    .rimedio = Gehen Sie zurück und wählen Sie eine Datei im Format PDF, PNG oder JPEG.
fascicoli-formato-errato = Die Datei ist weder PDF noch PNG noch JPEG.
    .rimedio = Es zählt der Inhalt, nicht der Name. Speichern Sie die Datei in einem dieser Formate und versuchen Sie es erneut.
fascicoli-documento-troppo-grande = Die Datei ist zu groß: die Grenze ist { $limite } MB.
    .rimedio = Teilen Sie das Dokument auf oder verringern Sie die Qualität.
