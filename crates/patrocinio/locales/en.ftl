### Patrocinio: the texts of the chapter.

patrocinio-scrivania = Desk
patrocinio-presa-in-carico = Taking charge
patrocinio-mandati = Mandates
patrocinio-domande = Claims
patrocinio-coda = Queue
patrocinio-accessi = Who looked
patrocinio-continua = Continue

## L'ingresso

patrocinio-home-titolo = Your rights, together with the patronato
patrocinio-home-sommario = The shared platform of INPS and the patronati. The patronato's assistance is free of charge.
patrocinio-home-mandato = You sign the mandate on your phone and revoke it whenever you want.
patrocinio-home-diritti = You find the rights you never claimed, with the reason and the article of law.
patrocinio-home-domanda = The claim starts filled in with the archives' data.
patrocinio-home-accessi = You always see who looked at your data, when and why.
patrocinio-home-catalogo = Read the catalogue of benefits

## Entrare

patrocinio-entra = Log in
patrocinio-entra-sommario = Choose a test identity. On the real platform one logs in with SPID or CIE.
patrocinio-identita = Test identity
patrocinio-gruppo-assistiti = Assisted persons
patrocinio-gruppo-patronati = Patronati
patrocinio-gruppo-inps = INPS
patrocinio-senza-identita = For now one can log in only in the demonstration.
    .rimedio = Whoever runs the platform must connect SPID and CIE.

## Il ruolo

patrocinio-ruolo = How you want to act
patrocinio-scegli-ruolo = Choose the role
patrocinio-scegli-ruolo-sommario = One acts in one role at a time. You can change it at any moment.
patrocinio-ruolo-errato = Choose a role of the list.

## Il modulo spedito a sessione finita

patrocinio-ripresa-finita = Your session has ended
patrocinio-ripresa-finita-sommario = Nothing was sent, and what you wrote is not lost. Keep this page open and follow the two steps.
patrocinio-ripresa-file-sommario = Nothing was sent, and a file cannot be kept. Keep this page open and follow the two steps.
patrocinio-ripresa-altro-ruolo = You wrote this form in another role
patrocinio-ripresa-altro-ruolo-sommario = The role was: { $ruolo }. Nothing was sent, and what you wrote is not lost. Keep this page open and follow the two steps.
patrocinio-ripresa-primo = 1. In another tab
patrocinio-ripresa-entra = Log in (opens another tab)
patrocinio-ripresa-ruolo = Change role (opens another tab)
patrocinio-ripresa-secondo = 2. Back in this tab
patrocinio-ripresa-campi = { $quanti ->
        [0] The form is ready to be sent.
        [one] The form is ready to be sent, with the one thing that you wrote or chose.
       *[other] The form is ready to be sent, with the { $quanti } things that you wrote or chose.
    }
patrocinio-ripresa-invia = Send again
patrocinio-ripresa-file = Go back to the previous page and choose the file again.
patrocinio-modulo-altrui = Another person filled in this form
    .rimedio = It was not sent and does not stay here. If you need it, open it and fill it in under your own name.
patrocinio-rientro = You can go on
patrocinio-rientro-sommario = Go back to the tab you came from and take the second step. This tab can be closed.

## La scrivania

patrocinio-prendi-in-carico = Take a person in charge
patrocinio-da-firmare = Mandates to be signed
patrocinio-da-verificare = Mandates to be verified
patrocinio-da-completare = Claims to complete
patrocinio-risposte = Answers from INPS
patrocinio-presso-inps = Claims with INPS
patrocinio-ultimi-mandati = Latest mandates
patrocinio-niente-in-sospeso = Nothing is waiting: no mandate to sign, no claim to complete.
patrocinio-tutti-i-mandati = All mandates
patrocinio-tutte-le-domande = All claims
patrocinio-guarda-accessi = Who looked at my data
patrocinio-guarda-accessi-testo = Every reading is kept in a register that nobody can change.
patrocinio-mio-fascicolo = My case file

## The search

patrocinio-cerca = Search
patrocinio-cercato = Person or number
patrocinio-cercato-aiuto = Codice fiscale, surname and name, number of the case or protocol number of the claim.
patrocinio-cerca-persone = People
patrocinio-cerca-niente = Nothing found
patrocinio-cerca-niente-testo = Only what your office may see is searched: without a mandate to your office a person is not found.
patrocinio-cerca-troppi = Only the most recent are shown: add a word to narrow the search.
