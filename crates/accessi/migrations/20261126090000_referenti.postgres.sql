ALTER TABLE abilitazioni DROP CONSTRAINT abilitazioni_check;
ALTER TABLE abilitazioni ADD CONSTRAINT abilitazioni_check CHECK (
    (ruolo IN ('operatore', 'responsabile-sede') AND patronato IS NOT NULL AND sede IS NOT NULL AND sede_inps IS NULL)
    OR (ruolo IN ('operatore-inps', 'referente-schede') AND patronato IS NULL AND sede IS NULL AND sede_inps IS NOT NULL)
);
