### Cornice: the texts of the frame of every page.

cornice-nome = Patrocinio
cornice-motto = INPS and patronati, a single desk
cornice-ente = INPS and patronati
cornice-dimostrazione = Demonstration: neither the people nor the data are real.

## Header and footer

cornice-salta-al-contenuto = Skip to content
cornice-salta-al-piede = Skip to footer
cornice-lingua = Language
cornice-entra-spid = Log in with SPID
cornice-entra-cie = Log in with CIE
cornice-esci = Log out
cornice-cambia-ruolo = Change role
cornice-menu = Menu
cornice-menu-principale = Main menu
cornice-percorso = Breadcrumb
cornice-link-utili = Useful links
cornice-privacy = Privacy
cornice-note-legali = Legal notes
cornice-accessibilita = Accessibility statement

## Opinion

cornice-pagina-utile = Was this page useful?
cornice-si = Yes
cornice-no = No
cornice-opinione-grazie = Thank you
cornice-opinione-raccolta = We have recorded your answer, without your name.

## Forms

cornice-facoltativo = optional
cornice-scegli = Choose
cornice-giorno = Day
cornice-mese = Month
cornice-anno = Year
cornice-errore = Error:
cornice-campo-obbligatorio = Fill in this field
cornice-data-errata = Enter a real date, for example 27 3 1954
cornice-errori-nel-modulo =
    { $numero ->
        [one] There is one thing to correct
       *[other] There are { $numero } things to correct
    }

## Components

cornice-fatto = Fact
cornice-valore = Value
cornice-fonte = Source
cornice-letto-il = Read on
cornice-pagine-elenco = Pages of the list
cornice-prima-pagina = Back to the first page
cornice-pagina-successiva = Next page
cornice-passi = Steps
cornice-passo-di = Step { $passo } of { $totale }
cornice-passo-fatto = (done)

## Failures

cornice-rimedio = Try again. If it happens again, call the help desk and quote the number below.
cornice-numero-da-citare = Number to quote
cornice-torna-inizio = Go to the home page

cornice-richiesta-errata = The request is not valid
    .rimedio = Go back to the page you came from and try again.
cornice-non-autenticato = You must log in
    .rimedio = Log in with SPID or CIE. If you were already logged in, your session has ended.
cornice-non-consentito = You cannot do this
    .rimedio = The role you logged in with does not allow it. Change role or ask the head of your office.
cornice-non-trovato = Page not found
    .rimedio = Check the address. The page may not exist, or may not be open to you.
cornice-metodo-errato = This cannot be done this way
    .rimedio = Go back to the page you came from and use its buttons.
cornice-troppo-lenta = The request came too slowly
    .rimedio = Nothing was recorded. Check the connection and try again.
cornice-troppo-grande = What you sent is too large
    .rimedio = Send a smaller file, or split the document into several files.
cornice-formato-errato = The format is not accepted
    .rimedio = Go back to the page you came from: it says which formats you can send.
cornice-dati-errati = The data you sent cannot be read
    .rimedio = Go back to the page you came from and fill in the form again.
cornice-altra-origine = The request comes from another site
    .rimedio = For your safety we have not carried it out. Open the page from here and repeat the operation.
cornice-non-disponibile = The service is not answering
    .rimedio = Wait a minute and try again. If you were sending something, first check whether it arrived.
cornice-errore-interno = Something went wrong
    .rimedio = The fault is ours. Try again; if it happens again, call the help desk and quote the number below.

## Institutional pages

cornice-privacy-titolari = Who processes your data
cornice-privacy-titolari-testo = INPS and the patronato you give the mandate to, each for its own tasks.
cornice-privacy-dati = Which data the patronato sees
cornice-privacy-dati-testo = Only those needed for the object of the mandate, and only while the mandate is in force. You can revoke it whenever you like.
cornice-privacy-registro = Who has seen them
cornice-privacy-registro-testo = Every reading is written in a register that nobody can change. In your area you find who read your data, when and why.
cornice-privacy-cookie = Cookies
cornice-privacy-cookie-testo = We only use the necessary cookies: one for the session and one for the language.
cornice-note-servizio = The service
cornice-note-servizio-testo = Patrocinio carries out the memorandum of understanding of 21 December 2022 between INPS and the patronati. What you read here is guidance: INPS decides on claims.
cornice-note-licenza = Licence
cornice-note-licenza-testo = The program is free software under the EUPL 1.2 licence.
cornice-accessibilita-stato = Conformance status
cornice-accessibilita-stato-testo = The pages are built and tested to WCAG 2.2, level AA. The official statement is published by the body that puts the program into service.
cornice-accessibilita-segnala = Report a barrier
cornice-accessibilita-segnala-testo = If something keeps you from using a page, tell the body that runs the service. If it does not answer within 30 days you can turn to the Difensore civico per il digitale.

cornice-sessione-finisce = The session is about to end
cornice-sessione-finisce-testo = If the page stays unused, you will have to log in again in { $minuti } minutes. What you have written stays here.
cornice-sessione-resta = Go on working
