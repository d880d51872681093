//! The panel “Your marks”, used as a visitor would.

use super::{
    check::Outcome,
    marks::KEY,
    page::Page,
    server::{BLANK, Server, Settings},
};

/// Tells whether the panel is open.
pub const OPEN: &str = "document.querySelector('#marks_panel')?.open";

/// What the panel says became of what was asked for.
pub const NEWS: &str = "document.querySelector('#marks_news [data-show=news]').textContent";

/// What merging would do.
pub const PREVIEW: &str = "document.querySelector('#marks_panel [data-part=incoming]:not([hidden]) [data-show=preview]').textContent";

impl Page {
    /// Opens the panel.
    pub async fn open_panel(&self) -> Outcome {
        self.click("[data-marks=open]").await?;
        self.until(OPEN).await
    }

    /// Clicks what stands for an action in the panel.
    pub async fn choose(&self, action: &str) -> Outcome {
        self.click(&format!("#marks_panel [data-do={action}]")).await
    }

    /// Takes back what was done last.
    pub async fn undo(&self) -> Outcome {
        self.click("#marks_news [data-do=undo]").await?;
        self.until(&format!("{NEWS} === 'Undone.'")).await
    }

    /// Returns what the panel shows under a name.
    pub async fn shown(&self, name: &str) -> Outcome<String> {
        self.text(&format!("document.querySelector('#marks_panel [data-show={name}]').textContent"))
            .await
    }

    /// Tells whether a part of the panel is to be seen.
    pub async fn shows(&self, part: &str) -> Outcome<bool> {
        self.is(&format!(
            "document.querySelector('#marks_panel [data-part={part}]').checkVisibility()"
        ))
        .await
    }

    /// Waits until the panel says what merging would do.
    pub async fn until_preview(&self, sentence: &str) -> Outcome {
        self.until(&format!("{OPEN} && {PREVIEW} === '{sentence}'")).await
    }

    /// Returns the address that holds all marks, for a server with the same site.
    pub async fn link_for(&self, server: &Server) -> Outcome<String> {
        let path = self
            .text("document.querySelector('#marks_panel [data-share]').getAttribute('data-share')")
            .await?;
        Ok(server.url(path.trim_start_matches('/')))
    }

    /// Makes the link of a visitor who has marked these talks, notes among them, for a server with
    /// the same site.
    pub async fn link_of(&self, talks: &str, server: &Server) -> Outcome<String> {
        let theirs = Server::start("root", "/", Settings::default()).await?;
        self.client().goto(&theirs.url(BLANK)).await?;
        self.store(KEY, &format!("{{\"version\":1,\"since\":0,\"talks\":{talks}}}")).await?;
        self.open(&theirs.url("")).await?;
        self.open_panel().await?;
        if self.shows("notes").await? {
            self.choose("notes").await?;
        }
        self.expect_quiet_console().await?;
        self.link_for(server).await
    }

    /// Clicks a link of the panel that saves a file, and returns what it would save.
    pub async fn saved(&self, selector: &str) -> Outcome<String> {
        self.run(
            "window.keepHere ??= (addEventListener('click', (event) => {
                if (event.target.closest('a[download]')) event.preventDefault();
            }), true);
            if (!window.blobs) {
                window.blobs = new Map();
                const make = URL.createObjectURL;
                URL.createObjectURL = (blob) => {
                    const url = make.call(URL, blob);
                    blobs.set(url, blob);
                    return url;
                };
            }
            delete window.saved;",
        )
        .await?;
        self.click(&format!("#marks_panel {selector}")).await?;
        let link = format!("document.querySelector(`#marks_panel {selector}`)");
        self.until(&format!("{link}.href.startsWith('blob:')")).await?;
        self.run(&format!(
            "blobs.get({link}.href).text().then((text) => {{ window.saved = [text]; }})"
        ))
        .await?;
        self.until("window.saved").await?;
        self.text("saved[0]").await
    }
}
