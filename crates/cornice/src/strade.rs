//! A router that knows its own addresses, so that a test can try every one of them.

use axum::Router;
use axum::routing::MethodRouter;

/// The addresses of a chapter, or of the whole program.
#[derive(Debug)]
pub struct Strade<S = ()> {
    router: Router<S>,
    paths: Vec<&'static str>,
}

impl<S: Clone + Send + Sync + 'static> Strade<S> {
    /// Makes an empty list.
    #[must_use]
    pub fn new() -> Self {
        Self { router: Router::new(), paths: Vec::new() }
    }

    /// Adds an address, as axum spells it: `/mandati/{id}`.
    #[must_use]
    pub fn route(mut self, path: &'static str, methods: MethodRouter<S>) -> Self {
        self.paths.push(path);
        Self { router: self.router.route(path, methods), paths: self.paths }
    }

    /// Adds those of another chapter.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.paths.extend(other.paths);
        Self { router: self.router.merge(other.router), paths: self.paths }
    }

    /// Lists the addresses, in the order in which they were added.
    #[must_use]
    pub fn paths(&self) -> &[&'static str] {
        &self.paths
    }

    /// Gives the router its state.
    pub fn with_state(self, state: S) -> Router {
        self.router.with_state(state)
    }
}

impl<S: Clone + Send + Sync + 'static> Default for Strade<S> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use axum::routing::get;

    use super::*;

    #[test]
    fn the_list_holds_every_address_of_every_chapter() {
        let one =
            Strade::<()>::new().route("/mandati", get(async || ())).route("/mandati/{id}", get(async || ()));
        let all = Strade::new().route("/", get(async || ())).merge(one);
        assert_eq!(all.paths(), ["/", "/mandati", "/mandati/{id}"]);
    }
}
