-- The editions only grow. The function is the register's.

CREATE TRIGGER edizioni_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON edizioni
    FOR EACH STATEMENT EXECUTE FUNCTION registro_solo_aggiunte();
