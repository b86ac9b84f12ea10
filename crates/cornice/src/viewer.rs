//! Who is looking at the page, as far as the frame shows it.

/// The person behind the request; the program fills it from the actor and puts it in the request's extensions.
#[derive(Clone, Debug, Default)]
pub struct Viewer {
    /// Name and surname.
    pub name: String,
    /// The key of the role's name.
    pub role: &'static str,
    /// The body the person acts for; empty for whoever acts for himself.
    pub body: String,
    /// The office of that body.
    pub office: String,
    /// Whether the person has other roles to change to.
    pub can_switch: bool,
    /// The entries of the menu, in order.
    pub entries: Vec<Entry>,
}

/// An entry of the menu.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Where it leads.
    pub href: &'static str,
    /// The key of its text.
    pub key: &'static str,
}

impl Entry {
    /// Tells whether a path belongs to this entry, so that the menu shows where the reader is.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        path.strip_prefix(self.href).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_holds_its_own_pages_and_no_namesake() {
        let entry = Entry { href: "/mandati", key: "mandati-titolo" };
        assert!(entry.contains("/mandati"));
        assert!(entry.contains("/mandati/nuovo"));
        assert!(!entry.contains("/mandatinuovi"));
    }
}
