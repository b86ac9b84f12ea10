-- The figures of the receipts kept before this table was there.
INSERT INTO domande_cifre (domanda, parametro, valore, valido_dal, valido_al, noto_dal, stato)
SELECT
    ricevute.domanda,
    usato.value ->> '$.nome',
    -- SQLite would read a truth as a number.
    CASE json_type(usato.value, '$.valore')
        WHEN 'text' THEN usato.value ->> '$.valore'
        ELSE usato.value -> '$.valore'
    END,
    usato.value ->> '$.valido_dal',
    usato.value ->> '$.valido_al',
    usato.value ->> '$.noto_dal',
    usato.value ->> '$.stato'
FROM domande_ricevute AS ricevute, json_each(ricevute.ricevuta, '$.parametri') AS usato
UNION ALL
SELECT ricevute.domanda, ignoto.value, NULL, NULL, NULL, NULL, NULL
FROM domande_ricevute AS ricevute, json_each(ricevute.ricevuta, '$.parametri_ignoti') AS ignoto;
