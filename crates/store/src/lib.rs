//! One SQL text on SQLite and PostgreSQL: connection, transaction, migrations, outbox and jobs.
