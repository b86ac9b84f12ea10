### Accessi: the texts of the chapter.

## Il codice fiscale

accessi-codice-fiscale-vuoto = Write the codice fiscale.
accessi-codice-fiscale-lunghezza = A codice fiscale has 16 characters, or 11 digits if provisional.
accessi-codice-fiscale-carattere = There is a letter where a digit goes, or a digit where a letter goes.
accessi-codice-fiscale-mese = The ninth letter is not a month.
accessi-codice-fiscale-giorno = The day of birth in the code does not exist.
accessi-codice-fiscale-luogo = The place of birth in the code does not exist.
accessi-codice-fiscale-controllo = The last letter does not match the others: check the characters one by one.
accessi-codice-fiscale-controllo-provvisorio = The last digit does not match the others: check the digits one by one.
accessi-codice-fiscale-altra-nascita = The date of birth is not the one in the codice fiscale.
accessi-codice-fiscale-altro-sesso = The sex is not the one in the codice fiscale.
accessi-codice-fiscale-altro-nome = Surname and name are not those in the codice fiscale.

## I rifiuti

accessi-non-autenticato = Log in to see this page.
    .rimedio = The session may have ended. Log in again: what you saved is still there.
accessi-non-trovato = This page does not exist, or is not for you.
    .rimedio = Check the address, or go back to the desk.
accessi-livello = People's data need a stronger login.
    .rimedio = Log in with SPID level 2 or with CIE.
accessi-abilitazione = Your enablement is not valid today.
    .rimedio = Ask the head of the office to check the list of operators.
accessi-conflitto = Nobody opens his own file, or a relative's, for work.
    .rimedio = For your own data act as a citizen. For a relative, hand the case to a colleague.
accessi-titolo-cessato = The mandate has ended: these data can no longer be opened.
    .rimedio = If the person still wants assistance, prepare a new mandate.
accessi-non-consentito = Your role does not allow this.
    .rimedio = If you have several roles, change role at the top.
accessi-ruolo-non-disponibile = This role is not available.
    .rimedio = Choose a role of the list.
accessi-gia-contestato = You have already reported this access.
    .rimedio = There is no need to do it again: the report is on record.
accessi-riprova = Too many requests at the same time.
    .rimedio = Nothing was lost. Try again in a few seconds.
accessi-guasto = Something did not work.
    .rimedio = Try again. If it happens again, call support and read out the number below.
