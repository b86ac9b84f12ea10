-- The figures of the receipts kept before this table was there.
INSERT INTO domande_cifre (domanda, parametro, valore, valido_dal, valido_al, noto_dal, stato)
SELECT
    ricevute.domanda,
    usato ->> 'nome',
    usato ->> 'valore',
    usato ->> 'valido_dal',
    usato ->> 'valido_al',
    usato ->> 'noto_dal',
    usato ->> 'stato'
FROM domande_ricevute AS ricevute, json_array_elements(ricevute.ricevuta::json -> 'parametri') AS usato
UNION ALL
SELECT ricevute.domanda, ignoto, NULL, NULL, NULL, NULL, NULL
FROM domande_ricevute AS ricevute,
    json_array_elements_text(ricevute.ricevuta::json -> 'parametri_ignoti') AS ignoto;
