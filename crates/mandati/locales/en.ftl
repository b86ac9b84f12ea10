### Mandati: the texts of the chapter.

mandati-scrivania = Desk
mandati-elenco = Mandates
mandati-miei = My mandates
mandati-mandato = Mandate
mandati-mandato-numero = Mandate of case { $numero }
mandati-sede = Office
mandati-operatore = Operator
mandati-data = Date
mandati-stato = State
mandati-mandante = Assisted person
mandati-mandatario = Patronato
mandati-nessuno = No mandates
mandati-nessuno-assistito = When a patronato takes you in charge, the mandate to sign appears here.
mandati-nessuno-operatore = Taking a person in charge prepares the first one.

## La presa in carico

mandati-presa-in-carico = Taking charge
mandati-presa-sommario = Identify the person and choose what the mandate is for. The case file opens after the signature.
mandati-presa-chi = Who it is
mandati-codice-fiscale = Codice fiscale (tax code)
mandati-codice-fiscale-aiuto = Sixteen characters, as on the health card.
mandati-codice-provvisorio = The tax code is a provisional one (eleven digits)
mandati-cognome = Surname
mandati-nome = Name
mandati-nascita = Date of birth
mandati-sesso = Sex
mandati-sesso-aiuto = Needed only with a provisional code of eleven digits.
mandati-sesso-f = Female
mandati-sesso-m = Male
mandati-provincia = Province of residence
mandati-provincia-aiuto = It decides which INPS office is competent. For people abroad, the province of AIRE registration.
mandati-presa-documento = Identity document seen at the desk
mandati-documento = Kind of document
mandati-documento-numero = Number
mandati-documento-scadenza = Expiry
mandati-documento-visto = Document seen
mandati-documento-carta-identita = Identity card
mandati-documento-passaporto = Passport
mandati-documento-patente = Driving licence
mandati-documento-permesso-soggiorno = Residence permit
mandati-presa-oggetto = What the mandate is for
mandati-presa-oggetto-aiuto = Each benefit has its own mandate. The person signs once.
mandati-prestazioni = Benefits
mandati-aree = Advice on rights
mandati-aree-aiuto = To look for all the person's rights in an area.
mandati-salute = Opens health data too, for advice
mandati-salute-aiuto = The person decides. Without it, advice reads no health data.
mandati-presa-lingua = Language of reading and signing
mandati-lingua = Language of the person
mandati-lingua-aiuto = The mandate is written in this language.
mandati-leggi-il-testo = Read the text of the mandate

## Il testo

mandati-testo-titolo = The text of the mandate
mandati-testo-sommario = Read it with the person. By sending it you sign for the office, and the person gets the code to sign.
mandati-testo-oggetto = Object
mandati-firma-e-invia = Sign for the office and send to the person
mandati-altra-copia = Copy in: { $lingua }
mandati-annulla = Withdraw the mandate

## Il codice

mandati-codice-titolo = The person can sign
mandati-codice-sommario = Let the person scan the code with the phone: the person logs in with a digital identity, reads and signs.
mandati-codice-inquadra = Or open this address
mandati-codice-attesa = Waiting for the signature.
mandati-codice-risposto = The person has answered.
mandati-vedi-risposta = See the answer
mandati-codice-una-volta = The code is shown only now. If it is lost, ask for another from the mandate's page.
mandati-vedi = Go to the mandate
mandati-nuovo-codice = Give another code
mandati-riprendi = Resume

## Il mandato

mandati-scarica-pdf = Download the mandate (PDF)
mandati-apri-fascicolo = Open the case file
mandati-firma-mandante = Signature of the person
mandati-firma-operatore = Signature of the operator
mandati-scade = Can be signed until
mandati-cessato-il = Ended on
mandati-stato-bozza = Draft
mandati-stato-in-attesa = Waiting for signature
mandati-stato-attivo = Active
mandati-stato-rifiutato = Refused
mandati-stato-firma-scaduta = Signature expired
mandati-stato-annullato = Withdrawn
mandati-stato-revocato = Revoked
mandati-stato-estinto = Settled

## La firma

mandati-firma-titolo = { $quanti ->
    [one] A mandate to sign
   *[other] { $quanti } mandates to sign
}
mandati-firma-sommario = Take your time to read. Sign only if you agree: you can refuse, and revoke at any time.
mandati-firma-chiusa = This request is closed
mandati-risposta = Your answer
mandati-firmo = I sign
mandati-rifiuto = I do not sign
mandati-firmato-titolo = You have signed
mandati-firmato-ora = From now on the patronato can open the data you have read about, and no others. Here you always see who looks at them.
mandati-rifiutato-titolo = You did not sign
mandati-rifiutato-ora = The patronato knows that you did not sign. No data were opened.

## La revoca

mandati-revoca = Revoke the mandate
mandati-revoca-titolo = Revoke the mandate?
mandati-revoca-effetto = From the moment of revocation { $patronato } can no longer open your data under this mandate.
mandati-revoca-atti = What was done already stays valid. If a claim is under way, INPS answers you.
mandati-revoca-conferma = Yes, I revoke
mandati-revoca-tieni = No, I keep it

## Che cosa può andare storto

mandati-lingua-errata = Choose a language of the list.
mandati-sesso-errato = Choose one of the two.
mandati-sesso-serve = The code is provisional: state the sex.
mandati-nascita-futura = The date of birth is in the future: check the year.
mandati-documento-errato = Choose a kind of document of the list.
mandati-documento-numero-errato = Write the number as printed: letters and digits, at most twenty.
mandati-documento-scaduto = The document has expired: a valid one is needed.
mandati-prestazione-sconosciuta = Choose a benefit of the list.
mandati-area-sconosciuta = Choose an area of the list.
mandati-senza-oggetto = Choose at least one benefit or area of advice.
    .rimedio = A mandate without an object is not valid.
mandati-provincia-errata = The province is not in the list.
    .rimedio = Go back and choose the province of residence.
mandati-risposta-errata = Choose whether to sign.
mandati-testo-cambiato = The text of the mandate has changed since it was prepared.
    .rimedio = Cancel it and prepare it again: only the text that is read is signed.
mandati-edizione-mancante = The clauses with which this mandate was prepared cannot be found.
    .rimedio = You have done nothing wrong: tell the help desk. The mandate can still be revoked at any time.
mandati-edizione-alterata = The clauses of this mandate are no longer those with which it was prepared.
    .rimedio = You have done nothing wrong: tell the help desk. The mandate can still be revoked at any time.
mandati-non-inviato = The mandate has not been sent yet.
    .rimedio = The operator must sign and send it first.
mandati-gia-inviato = The mandate has already been sent to the person.
    .rimedio = Open the mandate from the list to see its state or give another code.
mandati-gia-firmato = The mandate is already signed.
    .rimedio = Nothing else is needed. If you changed your mind, you can revoke it.
mandati-firma-scaduta = The time to sign is over.
    .rimedio = Ask the patronato to prepare the mandate again.
mandati-gia-revocato = The mandate was revoked.
    .rimedio = A new mandate is needed to go on.
mandati-gia-rifiutato = The person refused to sign.
    .rimedio = If the person has changed his mind, prepare a new mandate.
mandati-gia-annullato = The office withdrew the mandate.
    .rimedio = Ask the office why, or prepare a new one.
mandati-gia-estinto = The mandate ended because the intervention is settled.
    .rimedio = Another request needs a new mandate.
mandati-non-attivo = The mandate is not active.
    .rimedio = The person's signature is needed first.
mandati-stesso-oggetto = The person already has a mandate, or a request to sign, for the same object with this patronato.
    .rimedio = Look for it in the list of mandates; if it is no longer needed, withdraw it or have it revoked.
mandati-cambiato-nel-frattempo = The mandate changed while you were looking at it.
    .rimedio = Reload the page and check its state.
mandati-codice-sconosciuto = This code is not valid.
    .rimedio = Check the code with the patronato: it may have been replaced, or be about another person.
mandati-agisci-per-te = A mandate is signed as a citizen, not in your role at work.
    .rimedio = Change role at the top and open the code again.
mandati-gia-risposto = This request has already been answered.
    .rimedio = A consent is used once. Find the outcome among your mandates.
mandati-persona-rappresentata = The population register says that somebody represents you.
    .rimedio = The guardian or support administrator must sign, at the desk, with the decree of appointment.
mandati-persona-deceduta = The population register says that the person died.
    .rimedio = The mandate cannot be signed. The heirs can give one of their own. If this is a mistake, ask the registry office of your municipality to correct it.
mandati-anagrafe-muta = The national population register does not answer.
    .rimedio = Nothing was signed. Try again in a few minutes.

## The signature on paper

mandati-stato-in-verifica = Waiting to be verified
mandati-carta = The person has neither SPID nor CIE: sign on paper
mandati-carta-passi = Download the mandate (PDF) and print it, have the paper signed in front of you, then bring its scan in here. The mandate stays shut until the head of the office verifies it.
mandati-carta-file = Scan of the signed mandate
mandati-carta-file-aiuto = PDF, PNG or JPEG.
mandati-carta-visto = I have seen the identity document named in the mandate, and the person signed in front of me
mandati-carta-porta = Bring the scan in
mandati-carta-attesa = The signed paper waits to be verified
mandati-carta-attesa-testo = The mandate opens no data yet. The head of the office verifies it.
mandati-carta-attesa-altri = You brought it in: somebody else verifies it, the head of the office. Until then the mandate opens no data.
mandati-carta-respinta = The paper was refused
mandati-carta-scarica = Download the scan of the signed paper
mandati-carta-formato = The file is neither PDF nor PNG nor JPEG.
mandati-carta-troppo-grande = The file exceeds { $limite } MB, the limit in force.
mandati-verifica = Verify the signature on paper
mandati-verifica-passi = Compare the scan with the text below: the same people, the same object, the same date, a signature that is there and can be read. After this the mandate is active.
mandati-verifica-esito = What you found
mandati-verifica-conforme = The paper is this mandate, signed by the person
mandati-verifica-respinta = The paper will not do
mandati-verifica-errata = Choose whether the paper will do.
mandati-verifica-motivo = Why it will not do
mandati-verifica-motivo-aiuto = Needed only if you refuse the paper. The office and the person read it.
mandati-verifica-motivo-lungo = The reason is too long: 500 characters are enough.
mandati-verifica-registra = Record what you found
mandati-verifica-stessa-persona = Whoever brought the paper in cannot verify it.
    .rimedio = Somebody else must do it: the head of the office.
mandati-in-verifica = The signed paper waits to be verified by the head of the office.
    .rimedio = The mandate can be withdrawn, or wait for its verification.
mandati-senza-carta = There is no signed paper to verify for this mandate.
    .rimedio = Go back to the mandate and check its state.
mandati-mandante-rappresentato = The population register says that somebody represents the person who signed.
    .rimedio = Refuse the paper: the guardian must sign at the desk, with the decree of appointment.
mandati-mandante-deceduto = The population register says that the person has died.
    .rimedio = Refuse the paper: the mandate cannot become active.
