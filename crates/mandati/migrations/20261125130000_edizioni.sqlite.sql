-- The editions only grow.

CREATE TRIGGER edizioni_no_update BEFORE UPDATE ON edizioni
BEGIN
    SELECT RAISE(ABORT, 'append-only table');
END;

CREATE TRIGGER edizioni_no_delete BEFORE DELETE ON edizioni
BEGIN
    SELECT RAISE(ABORT, 'append-only table');
END;
