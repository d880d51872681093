//! Marks, made as a visitor makes them, and looked up where they are kept.

use serde_json::{Value, json};

use super::{
    check::{Outcome, ensure},
    page::Page,
};

/// Where the Detroit trip's marks stand.
pub const KEY: &str = "recap:detroit-2022:marks";

/// How much of the whole trip is watched, in words.
pub const COUNT: &str = "document.querySelector('.trip-header .watch-progress').textContent";

/// What stands in the way of keeping marks.
pub const NOTICE: &str = "document.querySelector('.notice').textContent";

impl Page {
    /// Ticks or unticks a talk, and waits until that is shown.
    pub async fn tick(&self, talk: &str) -> Outcome {
        self.toggle(talk, "watched").await
    }

    /// Saves a talk for later, or no longer, and waits until that is shown.
    pub async fn save(&self, talk: &str) -> Outcome {
        self.toggle(talk, "saved").await
    }

    async fn toggle(&self, talk: &str, mark: &str) -> Outcome {
        let checked = format!("{}.checked", field(talk, mark));
        let before = self.is(&checked).await?;
        self.click(&format!("[id='{talk}'] .mark-toggle:has([data-mark={mark}])")).await?;
        // The driver of WebKit does not wait for what a click does.
        self.until(&format!("{checked} !== {before}")).await
    }

    /// Opens the note on a talk: its field is there then.
    pub async fn open_note(&self, talk: &str) -> Outcome {
        let note = format!("[id='{talk}'] .talk-note");
        if !self.is(&format!("document.querySelector(`{note}`).open")).await? {
            self.click(&format!("{note} summary")).await?;
        }
        self.until(&format!("document.querySelector(`{note}[open] textarea`)")).await
    }

    /// Types into the note on a talk.
    pub async fn type_note(&self, talk: &str, text: &str) -> Outcome {
        self.open_note(talk).await?;
        let field = format!("[id='{talk}'] .talk-note textarea");
        self.click(&field).await?;
        Ok(self.find(&field).await?.send_keys(text).await?)
    }

    /// Tells whether a talk is ticked.
    pub async fn is_ticked(&self, talk: &str) -> Outcome<bool> {
        self.is(&format!("{}.checked", field(talk, "watched"))).await
    }

    /// Tells whether a talk is saved for later.
    pub async fn is_saved(&self, talk: &str) -> Outcome<bool> {
        self.is(&format!("{}.checked", field(talk, "saved"))).await
    }

    /// Returns the note on a talk.
    pub async fn note(&self, talk: &str) -> Outcome<String> {
        self.text(&format!("{}?.value ?? ''", field(talk, "note"))).await
    }

    /// Waits until a talk is shown as ticked, or as not ticked.
    pub async fn until_ticked(&self, talk: &str, ticked: bool) -> Outcome {
        self.until(&format!("{}?.checked === {ticked}", field(talk, "watched"))).await
    }

    /// Waits for what the page says was watched of the trip, which it counts after a tick is painted.
    pub async fn until_counted(&self, words: &str) -> Outcome {
        self.until(&format!("{COUNT} === '{words}'")).await
    }

    /// Returns the talks that are kept, with their marks.
    pub async fn talks(&self) -> Outcome<Value> {
        let stored = self.stored(KEY).await?.ok_or("no marks are stored")?;
        Ok(serde_json::from_str::<Value>(&stored)?["talks"].clone())
    }

    /// Fails unless these talks, and no others, are kept as ticked.
    pub async fn expect_ticks(&self, expected: &[&str]) -> Outcome {
        let talks = self.talks().await?;
        let ticked = talks.as_object().into_iter().flatten();
        let ticked = ticked.filter(|(_, marks)| marks["watched"][0] == true).map(|(talk, _)| talk);
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        ensure!(ticked.eq(expected.iter()), "kept is {talks}, not {expected:?}");
        Ok(())
    }

    /// Returns all that is stored for this site.
    pub async fn everything_stored(&self) -> Outcome<String> {
        self.text("JSON.stringify(Object.entries(localStorage).sort())").await
    }

    /// Returns what is stored under a key.
    pub async fn stored(&self, key: &str) -> Outcome<Option<String>> {
        let value = self.eval(&format!("localStorage.getItem('{key}')")).await?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// Stores a text under a key.
    pub async fn store(&self, key: &str, text: &str) -> Outcome {
        self.client()
            .execute(
                "localStorage.setItem(arguments[0], arguments[1])",
                vec![json!(key), json!(text)],
            )
            .await?;
        Ok(())
    }
}

/// Finds the field of a mark.
pub fn field(talk: &str, mark: &str) -> String {
    format!("document.querySelector('[data-talk={talk}][data-mark={mark}]')")
}
