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
    /// How the session ends by itself; the page warns before it does.
    pub silence: Option<Silence>,
}

/// The end of a session that nobody uses (WCAG 2.2.1: the reader is warned, and can go on with one press).
#[derive(Clone, Copy, Debug)]
pub struct Silence {
    /// After how many seconds without a request the session ends.
    pub seconds: i64,
    /// The address that a request to go on is sent to.
    pub stay: &'static str,
}

impl Silence {
    /// Whoever reads slowly, or has the page read aloud, must be in time to answer.
    const WARNING: i64 = 120;

    /// Tells after how many seconds the page warns.
    #[must_use]
    pub fn warns_after(self) -> i64 {
        (self.seconds - Self::WARNING).max(0)
    }

    /// Tells how many minutes are left then.
    #[must_use]
    pub fn minutes_left(self) -> i64 {
        (self.seconds - self.warns_after()) / 60
    }
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
    fn the_warning_comes_two_minutes_before_the_end() {
        let silence = Silence { seconds: 1800, stay: "/sessione" };
        assert_eq!((silence.warns_after(), silence.minutes_left()), (1680, 2));
    }

    #[test]
    fn an_entry_holds_its_own_pages_and_no_namesake() {
        let entry = Entry { href: "/mandati", key: "mandati-titolo" };
        assert!(entry.contains("/mandati"));
        assert!(entry.contains("/mandati/nuovo"));
        assert!(!entry.contains("/mandatinuovi"));
    }
}
