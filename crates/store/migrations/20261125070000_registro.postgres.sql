-- The register only grows.

CREATE FUNCTION registro_solo_aggiunte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append-only table' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER registro_foglie_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON registro_foglie
    FOR EACH STATEMENT EXECUTE FUNCTION registro_solo_aggiunte();

CREATE TRIGGER registro_albero_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON registro_albero
    FOR EACH STATEMENT EXECUTE FUNCTION registro_solo_aggiunte();

CREATE TRIGGER registro_nodi_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON registro_nodi
    FOR EACH STATEMENT EXECUTE FUNCTION registro_solo_aggiunte();

CREATE TRIGGER registro_sigilli_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON registro_sigilli
    FOR EACH STATEMENT EXECUTE FUNCTION registro_solo_aggiunte();
