//! What can go wrong in the store, told apart by what a caller can do about it, and free of any value from a row.

use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr, SqlxError};
use sqlx::error::{DatabaseError, ErrorKind};

/// A failure of the store; never carries a value from a row, so it can be logged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// A row with the same key or the same unique value exists already: named by the constraint on PostgreSQL, by the
    /// columns on SQLite, both with the name of the table.
    #[error("the row exists already ({0})")]
    Unique(String),
    /// A row refers to one that does not exist, or is referred to.
    #[error("the row refers to one that does not exist, or is referred to")]
    ForeignKey,
    /// Others wanted the same rows at the same time, and the retries are used up.
    #[error("too many wanted the same rows at the same time")]
    Contended,
    /// The database cannot be reached, or has no connection free.
    #[error("the database cannot be reached")]
    Unavailable,
    /// The connection broke during the commit: the act may have happened or not, so it was not tried again.
    #[error("the outcome of the commit is not known")]
    CommitUnknown,
    /// A statement failed and the work went on as if it had not: nothing was kept.
    #[error("the work went on after a statement that failed")]
    AfterFailure,
    /// A row, or a JSON document in it, does not have the form that the program expects.
    #[error("a row does not have the expected form")]
    Decode,
    /// The row to be changed does not exist.
    #[error("the row to be changed does not exist")]
    Missing,
    /// The address of the database is neither SQLite's nor PostgreSQL's.
    #[error("not a database address: expected sqlite:PATH or postgres://…")]
    Address,
    /// The history of migrations and the database do not agree.
    #[error("{0}")]
    Migration(String),
    /// The operating system gave no random bytes.
    #[error("the operating system gives no random bytes")]
    NoEntropy,
    /// The register cannot be read or written as it should.
    #[error("the register: {0}")]
    Register(String),
    /// Any other failure, by the engine's own code.
    #[error("the database answered {code}: {message}")]
    Database {
        /// The SQLSTATE, or SQLite's extended code.
        code: String,
        /// The engine's message where it can only name tables and columns; else empty.
        message: String,
    },
}

/// What a failed statement means for the transaction that ran it.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Another transaction came first: the same work can be tried again.
    Conflict,
    /// Anything else.
    Other(StoreError),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match Failure::of(&error) {
            Failure::Conflict => Self::Contended,
            Failure::Other(error) => error,
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match Failure::of_sqlx(&error) {
            Failure::Conflict => Self::Contended,
            Failure::Other(error) => error,
        }
    }
}

impl Failure {
    pub(crate) fn of(error: &DbErr) -> Self {
        match error {
            DbErr::Conn(RuntimeErr::SqlxError(error))
            | DbErr::Exec(RuntimeErr::SqlxError(error))
            | DbErr::Query(RuntimeErr::SqlxError(error)) => Self::of_sqlx(error),
            DbErr::ConnectionAcquire(ConnAcquireErr::Timeout | ConnAcquireErr::ConnectionClosed)
            | DbErr::Conn(_) => Self::Other(StoreError::Unavailable),
            DbErr::RecordNotFound(_) | DbErr::RecordNotUpdated => Self::Other(StoreError::Missing),
            DbErr::Type(_) | DbErr::Json(_) | DbErr::TryIntoErr { .. } => Self::Other(StoreError::Decode),
            // What is left are mistakes of ours against SeaORM; their text names columns, not values.
            other => Self::Other(StoreError::Database { code: "orm".to_owned(), message: other.to_string() }),
        }
    }

    pub(crate) fn of_sqlx(error: &SqlxError) -> Self {
        match error {
            SqlxError::Database(error) => Self::of_database(error.as_ref()),
            SqlxError::ColumnDecode { .. } | SqlxError::Decode(_) | SqlxError::ColumnNotFound(_) => {
                Self::Other(StoreError::Decode)
            }
            SqlxError::RowNotFound => Self::Other(StoreError::Missing),
            other => {
                // The callers need no more than "unavailable"; whoever mends it needs to know why.
                tracing::warn!(reason = reason(other), "the database cannot be reached");
                Self::Other(StoreError::Unavailable)
            }
        }
    }

    fn of_database(error: &dyn DatabaseError) -> Self {
        let code = error.code().unwrap_or_default();
        if CONFLICTS.contains(&code.as_ref()) {
            return Self::Conflict;
        }
        Self::Other(match error.kind() {
            ErrorKind::UniqueViolation => StoreError::Unique(unique_name(error)),
            ErrorKind::ForeignKeyViolation => StoreError::ForeignKey,
            _ if DISCONNECTED.iter().any(|class| code.starts_with(class)) => StoreError::Unavailable,
            _ => StoreError::Database {
                message: safe_message(&code, error.message()),
                code: code.into_owned(),
            },
        })
    }
}

/// PostgreSQL's serialization failure and deadlock; SQLite's busy, busy recovery and busy snapshot.
const CONFLICTS: [&str; 5] = ["40001", "40P01", "5", "261", "517"];

/// PostgreSQL's connection failures, and a server that is stopping or starting.
const DISCONNECTED: [&str; 2] = ["08", "57P0"];

/// The constraint's name on PostgreSQL; SQLite has only `UNIQUE constraint failed: table.column`.
fn unique_name(error: &dyn DatabaseError) -> String {
    match error.constraint() {
        Some(name) => name.to_owned(),
        None => error.message().rsplit(": ").next().unwrap_or_default().to_owned(),
    }
}

/// Keeps the messages that can name tables, users and files, and drops those that may quote a value.
fn safe_message(code: &str, message: &str) -> String {
    let is_safe = match code.parse::<u32>() {
        // SQLite's messages are fixed texts, but for constraints, where a trigger may speak.
        Ok(number) if code.len() < SQLSTATE_LEN => number % SQLITE_PRIMARY != SQLITE_CONSTRAINT,
        _ => SAFE_CLASSES.iter().any(|class| code.starts_with(class)),
    };
    if is_safe { message.to_owned() } else { String::new() }
}

const SQLSTATE_LEN: usize = 5;
/// The last byte of SQLite's extended code is the primary one.
const SQLITE_PRIMARY: u32 = 256;
const SQLITE_CONSTRAINT: u32 = 19;
/// Connection, authorisation, missing database, SQL text, resources, operator's intervention.
const SAFE_CLASSES: [&str; 6] = ["08", "28", "3D", "42", "53", "57"];

/// Says why a connection is not to be had, without the address, which may hold a password.
fn reason(error: &SqlxError) -> String {
    match error {
        SqlxError::Io(error) => error.kind().to_string(),
        SqlxError::PoolTimedOut => "no connection free".to_owned(),
        SqlxError::PoolClosed => "the store is closed".to_owned(),
        SqlxError::Tls(_) => "no secure connection".to_owned(),
        _ => "the driver failed".to_owned(),
    }
}
