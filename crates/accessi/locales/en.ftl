## Refusals

accessi-livello = A stronger login is needed
    .rimedio = Log in again with SPID or CIE at level 2.
accessi-abilitazione = Your enablement is not valid today
    .rimedio = Ask the head of your office to update the list of operators.
accessi-conflitto = You cannot assist yourself or your relatives
    .rimedio = Hand the case to a colleague.
accessi-titolo-cessato = The mandate is no longer in force
    .rimedio = From that moment the person’s data are closed. If needed, ask the person for a new mandate.
accessi-non-consentito = This is not allowed
    .rimedio = Check the role you are working in.
accessi-ruolo-non-disponibile = This role is not available
    .rimedio = Choose one of the roles in the list.
accessi-gia-contestato = You have already contested this access
    .rimedio = There is no need to repeat it: your report is on record.

## Codice fiscale

accessi-codice-fiscale-vuoto = Enter the codice fiscale
accessi-codice-fiscale-lunghezza = A codice fiscale has 16 characters; a provisional one has 11 digits
accessi-codice-fiscale-carattere = The codice fiscale has a letter or a digit out of place
accessi-codice-fiscale-mese = The ninth character of the codice fiscale is not a month
accessi-codice-fiscale-giorno = The day of birth in the codice fiscale does not exist
accessi-codice-fiscale-luogo = The place of birth in the codice fiscale is not the code of a municipality or state
accessi-codice-fiscale-controllo = The last letter of the codice fiscale does not match: check the other characters
accessi-codice-fiscale-controllo-provvisorio = The last digit of the provisional codice fiscale does not match: check the others
accessi-codice-fiscale-altra-nascita = The codice fiscale tells another date of birth
accessi-codice-fiscale-altro-sesso = The codice fiscale tells the other sex
accessi-codice-fiscale-altro-nome = The codice fiscale does not match the surname and name

## Roles

accessi-ruolo-assistito = For yourself
accessi-ruolo-operatore = Patronato operator
accessi-ruolo-responsabile-sede = Head of office
accessi-ruolo-operatore-inps = INPS officer
accessi-ruolo-referente-schede = Referente for the cards

## Purposes

accessi-motivo-dati-propri = Own data
accessi-motivo-presa-in-carico = Taking in charge at the desk
accessi-motivo-patrocinio = Carrying out the mandate
accessi-motivo-consulenza = Advice on rights
accessi-motivo-domanda = Preparing and sending a claim
accessi-motivo-istruttoria = Examining the claim
accessi-motivo-registro-pratiche = Keeping the register of cases
accessi-motivo-cura-schede = Keeping the cards

## Actions

accessi-azione-sessione-open = Login to the service
accessi-azione-presa-start = Taking in charge
accessi-azione-mandato-prepare = Preparing the mandate
accessi-azione-mandato-send = Sending the mandate for signature
accessi-azione-mandato-countersign = Signing of the mandate by the operator
accessi-azione-mandato-cancel = Cancelling the unsigned mandate
accessi-azione-mandato-sign = Signing the mandate
accessi-azione-mandato-refuse = Refusing the mandate
accessi-azione-mandato-sign-on-paper = Delivery of the mandate signed on paper
accessi-azione-mandato-verify = Check of the signature on paper
accessi-azione-mandato-revoke = Revoking the mandate
accessi-azione-mandato-read = Reading the mandate
accessi-azione-mandato-extinguish = Ending the mandate on a final outcome
accessi-azione-pratica-open = Opening the case
accessi-azione-pratica-close = Closing the case
accessi-azione-pratica-read = Reading the case
accessi-azione-fascicolo-read = Reading the case file
accessi-azione-fascicolo-declare = Declaring a fact in the case file
accessi-azione-fascicolo-evaluate = Checking rights
accessi-azione-documento-read = Reading a document
accessi-azione-documento-attach = Attaching a document
accessi-azione-domanda-prepare = Preparing the claim
accessi-azione-domanda-edit = Editing the claim
accessi-azione-domanda-send = Sending the claim
accessi-azione-domanda-confirm = Confirming the facts of the claim
accessi-azione-domanda-withdraw = Withdrawing the claim
accessi-azione-domanda-read = Reading the claim
accessi-azione-domanda-outcome = Reading the claim’s outcome
accessi-azione-domanda-queue = Looking at the office’s queue
accessi-azione-domanda-figures = Search of the claims that rest on a figure
accessi-azione-domanda-take-charge = Taking charge of the claim
accessi-azione-domanda-decide = Deciding the claim
accessi-azione-registro-read = Reading the access register
accessi-azione-registro-contest = Contesting an access
accessi-azione-edizione-read = Reading an edition of the cards
accessi-azione-edizione-approve = Approving an edition of the cards
accessi-azione-edizione-refuse = Refusing an edition of the cards
accessi-azione-altra = Another action
accessi-esito-ignoto = We do not know whether the operation was recorded.
    .rimedio = Before doing it again, check whether it was done already.
accessi-cercato-corto = Write at least two letters for each word.
