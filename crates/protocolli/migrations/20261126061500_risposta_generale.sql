-- What the general term is for: where a term of its own is known, a claim now has that one.
UPDATE clausole
SET fonte = 'Termine generale dell''art. 2 della L. 241/1990, dove non ne è noto uno proprio: quelli della circolare n. 55/2021 per invalidità civile, assegno sociale, assegno unico e ricostituzioni sono da confermare al tavolo'
WHERE accordo = 'protocollo-2022' AND chiave = 'domanda.risposta.giorni'
  AND fonte = 'Termine generale dell''art. 2 della L. 241/1990 dove la circolare n. 55/2021 non fissa il proprio: da confermare al tavolo';
