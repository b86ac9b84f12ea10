//! What is left of a body after somebody has answered without reading it all.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use axum::Error;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::HeaderMap;
use axum::http::header::EXPECT;
use http_body::{Frame, SizeHint};

/// A body in two hands: the handler's, which reads as much as it wants, and the house's, which takes the rest.
#[derive(Clone)]
pub(super) struct Remainder(Arc<Mutex<State>>);

struct State {
    body: Body,
    /// Who sends `Expect: 100-continue` sends nothing before somebody reads.
    is_held_back: bool,
}

impl Remainder {
    pub(super) fn of(body: Body, headers: &HeaderMap) -> Self {
        Self(Arc::new(Mutex::new(State { body, is_held_back: headers.contains_key(EXPECT) })))
    }

    /// Tells whether bytes are still on their way.
    pub(super) fn is_coming(&self) -> bool {
        let state = self.lock();
        !state.is_held_back && !state.body.is_end_stream()
    }

    /// Reads and keeps nothing, until the end, an error or too many bytes; dropping it closes the connection.
    pub(super) async fn throw_away(mut self, most: usize) {
        let mut thrown: usize = 0;
        while let Some(Ok(frame)) = poll_fn(|context| Pin::new(&mut self).poll_frame(context)).await {
            thrown = thrown.saturating_add(frame.data_ref().map_or(0, Bytes::len));
            if thrown > most {
                return;
            }
        }
    }

    // A panic while reading leaves a body that can still be read to its end.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpBody for Remainder {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let mut state = self.lock();
        state.is_held_back = false;
        Pin::new(&mut state.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.lock().body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.lock().body.size_hint()
    }
}
