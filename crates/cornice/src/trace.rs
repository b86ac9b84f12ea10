//! One line a request in the log: method, route, status, time; never an address, a query or a body.

use std::time::Duration;

use axum::extract::MatchedPath;
use axum::http::{Request, Response};
use tower_http::classify::{ServerErrorsAsFailures, SharedClassifier};
use tower_http::trace::{MakeSpan, OnResponse, TraceLayer};
use tracing::Span;

use crate::request_number::RequestNumber;

type Layer = TraceLayer<SharedClassifier<ServerErrorsAsFailures>, RouteSpan, (), StatusLine, (), (), ()>;

pub(crate) fn layer() -> Layer {
    TraceLayer::new_for_http()
        .make_span_with(RouteSpan)
        .on_request(())
        .on_response(StatusLine)
        .on_body_chunk(())
        .on_eos(())
        .on_failure(())
}

/// Names the request by its route: the address itself holds ids.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RouteSpan;

impl<B> MakeSpan<B> for RouteSpan {
    fn make_span(&mut self, request: &Request<B>) -> Span {
        let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
        let number = request.extensions().get::<RequestNumber>().cloned().unwrap_or_default();
        tracing::info_span!("request", method = %request.method(), route, %number)
    }
}

/// Tells how the request ended and how long it took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StatusLine;

impl<B> OnResponse<B> for StatusLine {
    fn on_response(self, response: &Response<B>, latency: Duration, span: &Span) {
        let milliseconds = u64::try_from(latency.as_millis()).unwrap_or(u64::MAX);
        tracing::info!(parent: span, status = response.status().as_u16(), milliseconds, "answered");
    }
}
