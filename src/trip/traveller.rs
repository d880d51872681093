//! Whose trip it is, and in whose words.

/// The person whose trip it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traveller {
    /// Full name.
    pub name: String,
    /// The name used in running text: "seen by …".
    pub short_name: String,
    /// Home page.
    pub url: Option<String>,
    /// Whose words the recap's own sentences are.
    pub voice: Voice,
}

/// Whose words sentences about the traveller are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Voice {
    /// The traveller's own: "I saw it".
    First,
    /// Somebody else's: "Ann saw it".
    #[default]
    Third,
}

impl Traveller {
    /// What a full name is in running text: the last name; all of it in a script in which the family's comes first.
    pub fn short_name_of(name: &str) -> &str {
        // From here on Unicode has the scripts of East Asia.
        let is_east_asian = name.contains(|letter| letter >= '\u{2e80}');
        name.split_whitespace().last().filter(|_| !is_east_asian).unwrap_or(name)
    }

    /// What sentences about the traveller begin with: "I", "Ann".
    pub fn subject(&self) -> &str {
        match self.voice {
            Voice::First => "I",
            Voice::Third => &self.short_name,
        }
    }
}
