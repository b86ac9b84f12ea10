### domande: die Texte des Kapitels.

domande-scrivania = Schreibtisch
domande-elenco = Anträge
domande-mie = Meine Anträge
domande-domanda = Antrag
domande-domanda-di = Antrag: { $prestazione }
domande-per = Für { $nome }
domande-prestazione = Leistung
domande-persona = Person
domande-patronato = Patronat
domande-pratica = Akte
domande-protocollo = Protokollnummer
domande-stato = Stand
domande-nessuna = Kein Antrag
domande-nessuna-assistito = Wenn ein Patronat für Sie einen Antrag vorbereitet oder einreicht, finden Sie ihn hier.
domande-nessuna-operatore = Ein Antrag wird aus den Ansprüchen der Person in ihrer Akte vorbereitet.

## Gli stati

domande-stato-bozza = Entwurf
domande-stato-protocollata = Eingereicht
domande-stato-in-lavorazione = In Bearbeitung
domande-stato-accolta = Angenommen
domande-stato-accolta-in-parte = Teilweise angenommen
domande-stato-rifiutata = Abgelehnt

## I passi

domande-passo-dati = Angaben
domande-passo-controlli = Prüfung
domande-passo-documenti = Unterlagen
domande-passo-conferma = Bestätigung
domande-passo-invio = Einreichung
domande-avanti = Weiter
domande-indietro = Zurück

## I dati

domande-campi = Die Angaben des Antrags, jede mit ihrer Quelle
domande-dichiarato-persona = Von der Person erklärt
domande-dichiarato-operatore = Gegenüber dem Patronat erklärt
domande-da-chiedere = Bei der Person zu erfragen
domande-da-chiedere-aiuto = Kein Archiv enthält diese Angaben. Schreiben Sie, was die Person erklärt: vor der Einreichung wird sie es bestätigen. Lassen Sie leer, was sie nicht weiß.
domande-dichiara-e-avanti = Erklärungen speichern und weiter

## I controlli

domande-controlli-bene = Es fehlt nichts: der Antrag kann eingereicht werden
domande-controlli-rilievi = Zu prüfende Punkte: { $quanti }
domande-controlli-rilievi-testo = Es zählt der Tag der Einreichung: entscheiden Sie mit der Person, ob Sie zuerst ergänzen oder sofort einreichen.
domande-rilievi = Was zu prüfen ist
domande-rilievo-da-confermare = Die Person muss bestätigen, was sie erklärt.
domande-rilievo-sarebbe-rifiutata = Mit den heutigen Daten würde der Antrag abgelehnt.
domande-rilievo-non-giudicabile = Mit den heute offenen Daten lässt sich nicht sagen, ob der Antrag angenommen würde.
domande-rilievo-gia-in-pagamento = Die Leistung wird laut Daten bereits ausgezahlt.
domande-rilievo-coperta = Nicht nötig: Es besteht bereits eine andere Leistung ({ $prestazione }), die an der Stelle von dieser steht.
domande-rilievo-fatto-mancante = Es fehlt eine Angabe, die die Antwort ändern kann: { $fatto }.
domande-rilievo-da-accertare = Ein Amt oder eine Kommission muss feststellen: { $fatto }.
domande-rilievo-documento-mancante = Es fehlt eine verpflichtende Unterlage: { $documento }.
domande-rilievo-documento-scaduto = Die Unterlage { $documento } ist am { $scade } abgelaufen.
domande-sarebbe-rifiutata-perche = Er würde abgelehnt, weil
domande-oggi = Mit den heutigen Daten
domande-decide-inps = Das ist eine Vorhersage mit den heutigen Daten: es entscheidet das INPS.

## I documenti

domande-documenti = Unterlagen
domande-documenti-chiesti = Verlangte Unterlagen
domande-nessun-documento = Keine Unterlage beigelegt.
domande-allega = Eine Unterlage beilegen
domande-togli = Aus dem Antrag nehmen
domande-allega-bottone = Beilegen
domande-documento-tipo = Welche Unterlage es ist
domande-documento-file = Datei
domande-documento-file-aiuto = PDF, PNG oder JPEG.
domande-documento-scade = Ablaufdatum der Unterlage
domande-documento-scade-aiuto = Nur für Unterlagen, die ablaufen.
domande-scade-il = gültig bis { $giorno }
domande-documento-formato = Die Datei ist kein PDF, PNG oder JPEG.
domande-documento-troppo-grande = Die Datei ist größer als { $limite } MB.
    .rimedio = Verkleinern oder teilen Sie die Datei.

## La conferma

domande-conferma-titolo = Bestätigen Sie Ihre Erklärungen
domande-conferma-sommario = Lesen Sie in Ruhe. Das Patronat reicht den Antrag nur mit den Erklärungen ein, die Sie bestätigen.
domande-cosa-dichiari = Die Erklärungen
domande-cosa-dichiari-testo = Für den Antrag «{ $prestazione }» wird Folgendes erklärt:
domande-detto = { $valore } ({ $chi }, { $giorno })
domande-responsabilita = Sie haften für Ihre Erklärungen (D.P.R. 445/2000, Art. 46, 47 und 76).
domande-confermo = Ich bestätige
domande-non-confermare = Stimmt etwas nicht, bestätigen Sie nicht: sagen Sie es dem Patronat, das es berichtigt.
domande-conferma-non-serve = Es ist nichts zu bestätigen: alle Angaben kommen aus den Archiven
domande-confermata-il = Die Erklärungen sind bestätigt: { $quando }
domande-conferma-attesa = Die Person muss noch bestätigen
domande-conferma-attesa-testo = Die Person bestätigt mit ihrer digitalen Identität unter ihren Anträgen. Ändert sich eine Erklärung, muss sie neu bestätigen.
domande-conferma-inquadra = Zum Bestätigen diese Adresse öffnen

## L'invio

domande-invio-cosa-succede = Mit der Einreichung erhält der Antrag die Protokollnummer und geht an die zuständige INPS-Stelle. Danach lässt er sich nicht mehr ändern.
domande-invio-fermo = Vor der Einreichung muss die Person ihre Erklärungen bestätigen
domande-vai-alla-conferma = Zur Bestätigung
domande-comunque = Trotzdem einreichen
domande-comunque-aiuto = Die Person weiß, was fehlt, und will heute einreichen.
domande-comunque-serve = Es gibt offene Punkte: kreuzen Sie dieses Feld an, um trotzdem einzureichen.
domande-invia = Antrag einreichen

## La domanda inviata

domande-inviata-il = Eingereicht am
domande-sede-inps = INPS-Stelle
domande-risposta-entro = Antwort bis
domande-come-si-conta = Wie die Frist zählt
domande-decisa-il = Entschieden am
domande-termine = { $giorni } Tage: { $fonte }
domande-termine-proposto = { $giorni } Tage, vorgeschlagener und noch nicht vereinbarter Wert: { $fonte }
domande-scarica-ricevuta = Empfangsbestätigung herunterladen (PDF)
domande-scarica-valutazione = Beleg der Prüfung herunterladen (JSON)
domande-vedi-mandato = Die Vollmacht
domande-vedi-fascicolo = Die Akte
domande-cosa-inviato = Was eingereicht wurde
domande-non-integra = Die Daten dieses Antrags entsprechen nicht mehr dem Siegel der Einreichung
    .rimedio = Melden Sie das Problem: die bei der Einreichung heruntergeladene Bestätigung bleibt gültig.
domande-non-integra-testo = Jemand kann sie außerhalb der Plattform geändert haben. Nicht entscheiden: das Problem melden.
domande-solo-esito = Die Vollmacht ist abgeschlossen: das Patronat liest das Ergebnis und nicht mehr die Daten der Person.

## L'esito

domande-esito = Ergebnis
domande-esito-accolta = Der Antrag ist angenommen
domande-esito-accolta-testo = Das INPS hat alles anerkannt, was beantragt war.
domande-esito-in-parte = Der Antrag ist teilweise angenommen
domande-esito-in-parte-testo = Das INPS hat nur einen Teil anerkannt. Unten stehen der Grund und was möglich ist.
domande-esito-rifiutata = Der Antrag ist abgelehnt
domande-esito-rifiutata-testo = Unten stehen der Grund und was möglich ist.
domande-motivo = Grund
domande-motivo-documenti-mancanti = Es fehlen Unterlagen oder Pflichtangaben
domande-motivo-requisiti-mancanti = Eine gesetzliche Voraussetzung fehlt
domande-motivo-reddito-superiore = Das Einkommen liegt über der Grenze
domande-motivo-gia-in-pagamento = Die Leistung wird bereits ausgezahlt
domande-spiegazione = Erklärung
domande-strada = Was möglich ist
domande-strada-riesame = Überprüfung: dieselbe Stelle prüft den Antrag mit den fehlenden Unterlagen erneut
domande-strada-ricorso = Verwaltungsbeschwerde
domande-autorita = An wen
domande-autorita-sede = Die Stelle, die entschieden hat: { $sede }
domande-autorita-comitato = Landeskomitee des INPS
domande-entro = Bis

## La coda INPS

domande-coda = Warteliste der Anträge
domande-coda-sommario = Die Anträge der Stelle, die dringendsten zuerst. Wer die Person ist, zeigt sich nach der Übernahme.
domande-coda-vuota = Kein Antrag wartet
domande-cerca-in-coda = Antrag nach Nummer suchen
domande-carico = Übernahme
domande-prendi-in-carico = Übernehmen
domande-in-carico-a-te = Bei Ihnen
domande-in-carico-collega = Bei einem Kollegen
domande-scaduta-il = Abgelaufen am { $entro }

## La decisione

domande-decidi = Über den Antrag entscheiden
domande-decisione-titolo = Entscheidung
domande-decisione = Entscheidung
domande-decisione-accolta = Angenommen
domande-decisione-accolta-aiuto = Alles, was beantragt ist: die Sache ist erledigt.
domande-decisione-in-parte = Teilweise angenommen
domande-decisione-in-parte-aiuto = Die Person kann den Rest anfechten.
domande-decisione-rifiutata = Abgelehnt
domande-decisione-rifiutata-aiuto = Die Person kann die Entscheidung anfechten.
domande-se-non-accolta = Wenn nicht alles angenommen ist
domande-spiegazione-aiuto = Die Person liest sie: schreiben Sie kurze Sätze und sagen Sie, was fehlt.
domande-termine-si-calcola = Behörde und letzter Tag der Anfechtung ergeben sich aus dem Grund und der geltenden Vereinbarung.
domande-registra-decisione = Entscheidung erfassen
domande-decisione-errata = Wählen Sie eine der drei Entscheidungen.
domande-motivo-errato = Wählen Sie einen Grund der Liste.
domande-spiegazione-lunga = Die Erklärung hat mehr als { $massimo } Zeichen.
domande-decisa-titolo = Antrag angenommen
domande-decisa-testo = Die Entscheidung ist erfasst. Die Person und das Patronat sehen das Ergebnis; der Antrag ist nicht mehr in Bearbeitung.
domande-torna-alla-coda = Zurück zur Warteliste

## Che cosa può andare storto

domande-gia-inviata = Der Antrag wurde bereits eingereicht.
    .rimedio = Er hat bereits seine Protokollnummer: Sie finden sie bei den Anträgen.
domande-non-inviata = Der Antrag wurde noch nicht eingereicht.
    .rimedio = Schließen Sie die Schritte ab und reichen Sie den Antrag ein.
domande-gia-in-carico = Der Antrag ist bereits übernommen.
    .rimedio = Öffnen Sie ihn aus der Warteliste: dort steht, wer ihn hat.
domande-non-in-carico = Niemand hat den Antrag übernommen.
    .rimedio = Übernehmen Sie ihn aus der Warteliste und entscheiden Sie dann.
domande-gia-decisa = Über den Antrag wurde bereits entschieden.
    .rimedio = Zurück zur Warteliste. Die zuerst erfasste Entscheidung gilt.
domande-prestazione-sconosciuta = Diese Leistung ist nicht im Katalog oder wird nicht beantragt.
    .rimedio = Zurück zu den Ansprüchen der Person und eine Leistung der Liste wählen.
domande-senza-mandato = Keine geltende Vollmacht deckt diese Leistung.
    .rimedio = Bereiten Sie eine Vollmacht für die Leistung oder zur Beratung in ihrem Bereich vor.
domande-gia-aperta = Für diese Leistung ist bereits ein Antrag offen.
    .rimedio = Öffnen Sie ihn aus der Liste der Anträge.
domande-tipo-errato = Wählen Sie eine Unterlage der Liste.
    .rimedio = Zurück zu den Unterlagen des Antrags.
domande-gia-allegato = Diese Datei liegt dem Antrag bereits bei.
    .rimedio = Sie muss nicht erneut beigelegt werden.
domande-troppi-documenti = Ein Antrag hat höchstens { $massimo } Unterlagen.
    .rimedio = Fassen Sie mehrere Seiten in einem PDF zusammen.
domande-niente-da-confermare = Es ist nichts zu bestätigen.
    .rimedio = Alle Angaben des Antrags kommen aus den Archiven.
domande-gia-confermata = Sie haben diese Erklärungen bereits bestätigt.
    .rimedio = Es ist nichts weiter nötig: das Patronat kann den Antrag einreichen.
domande-non-confermata = Die Person hat ihre Erklärungen nicht bestätigt, oder eine Erklärung hat sich geändert.
    .rimedio = Bitten Sie die Person, den Antrag zu öffnen und zu bestätigen; reichen Sie ihn dann ein.
domande-con-rilievi = Es gibt offene Punkte.
    .rimedio = Ergänzen Sie den Antrag oder reichen Sie ihn trotzdem ein.
domande-cambiata-nel-frattempo = Der Antrag hat sich geändert, während Sie ihn ansahen.
    .rimedio = Öffnen Sie den Antrag erneut, lesen Sie die Änderung und versuchen Sie es wieder.
domande-senza-sede-inps = Für diese Person ist keine zuständige INPS-Stelle bekannt.
    .rimedio = Prüfen Sie die Wohnsitzprovinz mit einer neuen Aufnahme.

## Die Werte

domande-cifre = Ergebnisse, die auf einem Wert beruhen
domande-cifre-sommario = Wird ein Wert berichtigt, finden sich hier die Anträge, deren Bewertung ihn verwendet hat, und welche heute eine andere Antwort hätten.
domande-cifre-cerca = Suchen
domande-cifre-trovate = Gefundene Anträge
domande-cifre-nessuna = Kein Antrag beruht auf diesem Wert
domande-cifre-nessuna-testo = Gesucht wird nur unter den Anträgen, die Ihre Stelle sehen darf.
domande-cifra = Wert
domande-cifra-al = An diesem Tag gültig
domande-cifra-al-aiuto = Leer lassen, um alle Zeiträume zu finden.
domande-cifra-valore = Verwendeter Betrag
domande-cifra-valore-aiuto = Zum Beispiel 603,40. Leer lassen, um jeden Betrag zu finden.
domande-cifra-valore-errato = Der Betrag ist nicht so geschrieben wie die Beträge dieses Werts.
domande-cifra-stato = Stand des Werts
domande-cifra-provvisoria = Vorläufig
domande-cifra-definitiva = Endgültig
domande-cifra-mancante = Noch nicht bekannt
domande-cifra-errata = Wählen Sie einen Eintrag der Liste.
domande-cifra-giorno = Bewertet für den
domande-cifra-usata = Verwendeter Wert
domande-cifra-usata-provvisoria = { $valore }, vorläufig
domande-cifra-usata-definitiva = { $valore }, endgültig
domande-cifra-non-nota = Noch nicht bekannt
domande-risposta-oggi = Heute
domande-risposta-oggi-uguale = Gleiche Antwort
domande-risposta-oggi-diversa = Andere Antwort
domande-risposta-oggi-non-rifatta = Nicht wiederholbar
