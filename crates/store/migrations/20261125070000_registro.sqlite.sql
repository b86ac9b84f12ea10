-- The register only grows.

CREATE TRIGGER registro_foglie_no_update BEFORE UPDATE ON registro_foglie
BEGIN
    SELECT RAISE(ABORT, 'append-only table');
END;

CREATE TRIGGER registro_foglie_no_delete BEFORE DELETE ON registro_foglie
BEGIN
    SELECT RAISE(ABORT, 'append-only table');
END;

CREATE TRIGGER registro_albero_no_update BEFORE UPDATE ON registro_albero
BEGIN
    SELECT RAISE(ABORT, 'append-only table');
END;

CREATE TRIGGER registro_albero_no_delete BEFORE DELETE ON registro_albero
BEGIN
    SELECT RAISE(ABORT, 'append-only table');
END;

CREATE TRIGGER registro_nodi_no_update BEFORE UPDATE ON registro_nodi
BEGIN
    SELECT RAISE(ABORT, 'append-only table');
END;

CREATE TRIGGER registro_nodi_no_delete BEFORE DELETE ON registro_nodi
BEGIN
    SELECT RAISE(ABORT, 'append-only table');
END;

CREATE TRIGGER registro_sigilli_no_update BEFORE UPDATE ON registro_sigilli
BEGIN
    SELECT RAISE(ABORT, 'append-only table');
END;

CREATE TRIGGER registro_sigilli_no_delete BEFORE DELETE ON registro_sigilli
BEGIN
    SELECT RAISE(ABORT, 'append-only table');
END;
