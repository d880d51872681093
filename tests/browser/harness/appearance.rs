//! Pages as somebody else sees them: on a phone, with large letters, on paper, with another wish.

use super::{
    check::Outcome,
    page::Page,
    server::{BLANK, Server},
};

/// An address of every kind of page.
pub const EVERY_KIND: [&str; 5] =
    ["", "day/2022-10-26/", "talk/keda/", "find/?q=kubernetes", "no/such/page/"];

/// The two dialogs: what asks for one, and what it is.
pub const DIALOGS: [(&str, &str); 2] =
    [("[data-marks=open]", "#marks_panel"), ("[data-keyboard]", "#keyboard_help")];

/// Rewrites media queries: `on` are taken for true, `off` for false. The engines' own ways of doing
/// this differ, and WebKit has none.
const AS_IF: &str = "
    const [on, off] = arguments;
    const rewrite = (rules) => {
        for (const rule of rules) {
            if (rule.media) {
                rule.originally ??= [...rule.media];
                const holds = (words, query) => words.some((word) => query.includes(word));
                rule.media.mediaText = rule.originally.map((query) =>
                    holds(off, query) ? 'not all' : holds(on, query) ? 'all' : query).join(', ');
            }
            if (rule.cssRules) rewrite(rule.cssRules);
        }
    };
    for (const sheet of document.styleSheets) rewrite(sheet.cssRules);";

impl Page {
    /// Opens an address in a frame of 320 pixels, which a window need not become, with letters as
    /// large as is said (1 is as they are), and stays in that frame.
    pub async fn open_narrow(&self, server: &Server, path: &str, letters: u32) -> Outcome {
        self.client().goto(&server.url(BLANK)).await?;
        let frame = format!(
            "document.body.innerHTML = '<iframe style=\"border: 0; width: 320px; height: 600px\"></iframe>';
             document.querySelector('iframe').src = '{}';",
            server.url(path)
        );
        self.run(&frame).await?;
        self.client().enter_frame(0).await?;
        self.arrived().await?;
        self.run(&format!("document.documentElement.style.fontSize = '{letters}00%'")).await
    }

    /// Takes some media queries for true and some for false.
    pub async fn as_if(&self, on: &[&str], off: &[&str]) -> Outcome {
        self.client().execute(AS_IF, vec![on.into(), off.into()]).await?;
        Ok(())
    }

    /// Opens every card, every note, and the filters.
    pub async fn unfold(&self) -> Outcome {
        // What a program puts in comes a moment after the page.
        self.until("!document.querySelector('#find_form') || document.querySelector('#find_results [data-mark]')").await?;
        // A card that is out of sight has no size until it comes into sight.
        self.run(
            "for (const part of document.querySelectorAll('details')) part.open = true;
             for (const card of document.querySelectorAll('.talk-card')) card.style.contentVisibility = 'visible';",
        )
        .await
    }

    /// Opens a dialog and waits until it stands still.
    pub async fn open_dialog(&self, (button, dialog): (&str, &str)) -> Outcome {
        // Where nothing hovers there is no button for the keys.
        self.run(&format!("document.querySelector('{button}').click()")).await?;
        self.until(&format!("document.querySelector('{dialog}')?.open")).await?;
        self.until("document.getAnimations().length === 0").await
    }
}
