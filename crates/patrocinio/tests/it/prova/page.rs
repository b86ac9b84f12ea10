//! What came back: its status, its words, its links, and the forms that can be sent from it.

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use scraper::{ElementRef, Html, Selector};

/// A page, or a file, as the browser received it.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) path: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

/// A form filled in, as the button that was pressed sends it.
#[derive(Clone, Debug)]
pub(crate) struct Submission {
    pub(crate) action: String,
    pub(crate) is_multipart: bool,
    pub(crate) fields: Vec<(String, String)>,
}

impl Page {
    pub(crate) fn html(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Gives the words of the page proper, without its frame.
    pub(crate) fn words(&self) -> String {
        let html = Html::parse_document(&self.html());
        let main = html.select(&selector("main")).next();
        words(main.unwrap_or(html.root_element()))
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.words().contains(text)
    }

    /// Asserts that the page came well, and says something.
    #[track_caller]
    pub(crate) fn says(&self, text: &str) -> &Self {
        self.answers(StatusCode::OK, text)
    }

    /// Asserts a status and what the page says with it.
    #[track_caller]
    pub(crate) fn answers(&self, status: StatusCode, text: &str) -> &Self {
        assert_eq!(self.status, status, "{}: {}", self.path, self.words());
        assert!(self.has(text), "{} does not say {text:?}: {}", self.path, self.words());
        self
    }

    /// Asserts that the page says nothing of this.
    #[track_caller]
    pub(crate) fn hides(&self, text: &str) -> &Self {
        assert!(!self.html().contains(text), "{} says {text:?}: {}", self.path, self.words());
        self
    }

    /// Finds where a link leads, by its words.
    #[track_caller]
    pub(crate) fn link(&self, text: &str) -> String {
        let html = Html::parse_document(&self.html());
        let found = html.select(&selector("a[href]")).find(|link| words(*link).starts_with(text));
        let Some(link) = found else { panic!("{} has no link {text:?}: {}", self.path, self.words()) };
        attribute(link, "href")
    }

    /// Tells whether the page offers a button.
    pub(crate) fn offers(&self, button: &str) -> bool {
        self.find_button(button).is_some()
    }

    /// Finds a button by its words, with the form around it as the page filled it in.
    #[track_caller]
    pub(crate) fn button(&self, text: &str) -> Submission {
        let found = self.find_button(text);
        found.unwrap_or_else(|| panic!("{} has no button {text:?}: {}", self.path, self.words()))
    }

    fn find_button(&self, text: &str) -> Option<Submission> {
        let html = Html::parse_document(&self.html());
        let all = selector("form");
        let mut forms = html.select(&all);
        forms.find_map(|form| {
            let buttons = selector("button[type=submit]");
            let button = form.select(&buttons).find(|button| words(*button).starts_with(text))?;
            let mut fields = fields(form);
            if let Some(name) = button.attr("name") {
                fields.push((name.to_owned(), attribute(button, "value")));
            }
            let action = form.attr("action").unwrap_or(&self.path).to_owned();
            let is_multipart = form.attr("enctype").is_some_and(|kind| kind.starts_with("multipart"));
            Some(Submission { action, is_multipart, fields })
        })
    }

    /// Lists the rows of the page's tables, each as its words.
    pub(crate) fn rows(&self) -> Vec<String> {
        let html = Html::parse_document(&self.html());
        html.select(&selector("tbody tr")).map(words).collect()
    }

    /// Finds the row of a table that has some words in it.
    #[track_caller]
    pub(crate) fn row(&self, text: &str) -> String {
        let found = self.rows().into_iter().find(|row| row.contains(text));
        found.unwrap_or_else(|| panic!("{} has no row {text:?}: {}", self.path, self.words()))
    }
}

impl Submission {
    /// Writes in a field, in place of what the page proposed.
    pub(crate) fn fill(mut self, written: &[(&str, &str)]) -> Self {
        self.fields.retain(|(name, _)| !written.iter().any(|(other, _)| other == name));
        self.fields.extend(written.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        self
    }
}

/// What the form would send if nothing were touched.
fn fields(form: ElementRef<'_>) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for control in form.select(&selector("input[name], textarea[name], select[name]")) {
        let name = attribute(control, "name");
        match (control.value().name(), control.attr("type").unwrap_or("text")) {
            ("select", _) => {
                let chosen = control.select(&selector("option[selected]")).next();
                fields.push((name, chosen.map(|option| attribute(option, "value")).unwrap_or_default()));
            }
            ("textarea", _) => fields.push((name, control.text().collect())),
            (_, "checkbox" | "radio") if control.attr("checked").is_none() => {}
            (_, "file") => {}
            _ => fields.push((name, attribute(control, "value"))),
        }
    }
    fields
}

fn attribute(element: ElementRef<'_>, name: &str) -> String {
    element.attr(name).unwrap_or_default().to_owned()
}

/// Joins the words of an element, with one space between them.
fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}
