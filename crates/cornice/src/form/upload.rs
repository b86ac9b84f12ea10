//! Forms that carry files.

use std::fmt;

use axum::body::Bytes;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::response::IntoResponse;

use super::Form;
use crate::failure::Failure;

/// A `multipart/form-data` form: its fields, and its files in memory.
///
/// The route's `DefaultBodyLimit` bounds the whole; what exceeds it is answered with 413.
#[derive(Debug, Default)]
pub struct Upload {
    /// The fields.
    pub form: Form,
    /// The files, without those left empty.
    pub files: Vec<UploadedFile>,
}

/// A file as the browser sent it: neither its name nor its declared type proves anything.
pub struct UploadedFile {
    /// The name of the field.
    pub field: String,
    /// The name that the file had on the reader's machine.
    pub name: String,
    /// The content.
    pub bytes: Bytes,
}

// Names and contents of files are personal data: they stay out of logs even by mistake.
impl fmt::Debug for UploadedFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("UploadedFile").field("field", &self.field).finish_non_exhaustive()
    }
}

impl Upload {
    /// Finds the file of a field.
    #[must_use]
    pub fn file(&self, field: &str) -> Option<&UploadedFile> {
        self.files.iter().find(|file| file.field == field)
    }

    async fn read(mut parts: Multipart) -> Result<Self, MultipartError> {
        let mut upload = Self::default();
        while let Some(part) = parts.next_field().await? {
            let field = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(str::to_owned) {
                Some(name) => {
                    let bytes = part.bytes().await?;
                    if !bytes.is_empty() {
                        upload.files.push(UploadedFile { field, name, bytes });
                    }
                }
                None => upload.form = upload.form.with_value(field, part.text().await?),
            }
        }
        Ok(upload)
    }
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let parts = Multipart::from_request(request, state)
            .await
            .map_err(|rejection| Failure::from_status(rejection.into_response().status()))?;
        Self::read(parts).await.map_err(|error| Failure::from_status(error.status()))
    }
}
