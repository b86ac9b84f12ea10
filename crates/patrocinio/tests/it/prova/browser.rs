//! A small browser: cookies, forms, redirects, and the headers by which the program knows where a request comes from.

use std::sync::Arc;
use std::time::Duration;

use reqwest::cookie::{CookieStore, Jar};
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, LOCATION, ORIGIN};
use reqwest::multipart::{Form, Part};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, StatusCode};

use super::house::Server;
use super::mondo::find_identita;
use super::page::{Page, Submission};

/// A page that takes longer has failed.
const PATIENCE: Duration = Duration::from_mins(1);
/// Redirects that a browser follows before it gives up.
const HOPS: usize = 10;

/// One person's browser; a clone is another tab of it, with the same cookies.
#[derive(Clone)]
pub(crate) struct Browser {
    client: Client,
    jar: Arc<Jar>,
    origin: String,
    lingua: &'static str,
}

/// The server went away before it had answered.
#[derive(Debug)]
pub(crate) struct Gone(#[expect(dead_code, reason = "shown when a test fails")] reqwest::Error);

impl Browser {
    /// Opens a browser that nobody has logged in from.
    pub(crate) fn open(server: &Server) -> Self {
        let jar = Arc::new(Jar::default());
        let client = Client::builder()
            .cookie_provider(jar.clone())
            .redirect(Policy::none())
            .timeout(PATIENCE)
            .no_proxy()
            // A connection kept from before may be closing just now, which a real browser hides by trying again.
            .pool_max_idle_per_host(0)
            .build()
            .unwrap();
        Self { client, jar, origin: server.origin().to_owned(), lingua: "it" }
    }

    /// Opens a browser and enters as a test identity, by the one-click page.
    pub(crate) async fn enter(server: &Server, chiave: &str) -> Self {
        let browser = Self::open(server);
        browser.log_in(chiave).await;
        browser
    }

    /// Enters as a test identity.
    pub(crate) async fn log_in(&self, chiave: &str) -> Page {
        let identita = find_identita(chiave);
        let name = format!("{} {}", identita.nome, identita.cognome);
        let page = self.get("/entra").await;
        self.press(&page, &name, &[]).await
    }

    /// Reads the pages in another language.
    pub(crate) fn in_lingua(&self, lingua: &'static str) -> Self {
        Self { lingua, ..self.clone() }
    }

    /// Goes on with the same cookies after the program has started again elsewhere.
    pub(crate) fn move_to(&mut self, server: &Server) {
        server.origin().clone_into(&mut self.origin);
    }

    /// Writes the header by which the browser says who it is; nothing when it has no cookie.
    pub(crate) fn cookies(&self) -> String {
        let cookies = self.jar.cookies(&self.origin.parse().unwrap());
        format!("cookie: {}", cookies.map(|cookies| cookies.to_str().unwrap().to_owned()).unwrap_or_default())
    }

    /// Opens an address.
    pub(crate) async fn get(&self, path: &str) -> Page {
        self.try_get(path).await.unwrap()
    }

    /// Opens an address of a program that may go away.
    pub(crate) async fn try_get(&self, path: &str) -> Result<Page, Gone> {
        let first = self.send(self.request(Method::GET, path), path).await?;
        self.land(first).await
    }

    /// Presses a button, after writing in the fields of its form.
    #[track_caller]
    pub(crate) fn press(
        &self,
        page: &Page,
        button: &str,
        written: &[(&str, &str)],
    ) -> impl Future<Output = Page> {
        let submission = page.button(button).fill(written);
        async move { self.submit(&submission).await }
    }

    /// Follows a link.
    #[track_caller]
    pub(crate) fn follow(&self, page: &Page, link: &str) -> impl Future<Output = Page> {
        let path = page.link(link);
        async move { self.get(&path).await }
    }

    /// Sends a form.
    pub(crate) async fn submit(&self, submission: &Submission) -> Page {
        self.try_submit(submission).await.unwrap()
    }

    /// Sends a form to a program that may go away.
    pub(crate) async fn try_submit(&self, submission: &Submission) -> Result<Page, Gone> {
        let first = self.send(self.posting(submission), &submission.action).await?;
        self.land(first).await
    }

    /// Sends a form with a file in it.
    pub(crate) async fn upload(&self, submission: &Submission, name: &str, bytes: Vec<u8>) -> Page {
        let mut form = Form::new();
        for (name, value) in submission.fields.iter().cloned() {
            form = form.text(name, value);
        }
        let form = form.part("file", Part::bytes(bytes).file_name(name.to_owned()));
        let request = self.request(Method::POST, &submission.action).multipart(form);
        let request = request.header(ORIGIN, &self.origin).header("sec-fetch-site", "same-origin");
        let first = self.send(request, &submission.action).await.unwrap();
        self.land(first).await.unwrap()
    }

    /// Posts fields that no page proposed, as a forger would.
    pub(crate) async fn forge(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let submission =
            Submission { action: path.to_owned(), is_multipart: false, fields: fields.collect() };
        self.submit(&submission).await
    }

    /// Posts fields, as a form with or without files does, and follows nothing.
    pub(crate) async fn post_once(&self, path: &str, fields: &[(&str, &str)], is_multipart: bool) -> Page {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let submission = Submission { action: path.to_owned(), is_multipart, fields: fields.collect() };
        self.send(self.posting(&submission), path).await.unwrap()
    }

    /// Sends one request with any method and headers, and follows nothing.
    pub(crate) async fn knock(&self, method: Method, path: &str, headers: &[(&str, &str)]) -> Page {
        let mut request = self.request(method, path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request, path).await.unwrap()
    }

    fn posting(&self, submission: &Submission) -> RequestBuilder {
        let request = self.request(Method::POST, &submission.action);
        let request = request.header(ORIGIN, &self.origin).header("sec-fetch-site", "same-origin");
        if !submission.is_multipart {
            return request.form(&submission.fields);
        }
        let fields = submission.fields.iter().cloned();
        request.multipart(fields.fold(Form::new(), |form, (name, value)| form.text(name, value)))
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client
            .request(method, format!("{}{path}", self.origin))
            .header(ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
            .header(ACCEPT_LANGUAGE, self.lingua)
    }

    async fn send(&self, request: RequestBuilder, path: &str) -> Result<Page, Gone> {
        let response = request.send().await.map_err(Gone)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = response.bytes().await.map_err(Gone)?.to_vec();
        Ok(Page { path: path.to_owned(), status, headers, bytes })
    }

    async fn land(&self, mut page: Page) -> Result<Page, Gone> {
        for _ in 0..HOPS {
            if page.status != StatusCode::SEE_OTHER {
                return Ok(page);
            }
            let path = page.headers[LOCATION].to_str().unwrap().to_owned();
            page = self.send(self.request(Method::GET, &path), &path).await?;
        }
        panic!("{} leads nowhere", page.path)
    }
}
