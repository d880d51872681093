//! Two tabs of one browser.

use fantoccini::wd::WindowHandle;

use super::{check::Outcome, page::Page};

/// Two tabs, of which one is in front.
pub struct Tabs<'a> {
    page: &'a Page,
    first: WindowHandle,
    second: WindowHandle,
}

impl<'a> Tabs<'a> {
    /// Opens a second tab, and stays in it.
    pub async fn open(page: &'a Page) -> Outcome<Self> {
        let first = page.client().window().await?;
        let second = page.client().new_window(true).await?.handle;
        let tabs = Self { page, first, second };
        page.client().switch_to_window(tabs.second.clone()).await?;
        Ok(tabs)
    }

    /// Opens a tab that is to come to an end, and stays in it: it is the first of the two.
    pub async fn open_doomed(page: &'a Page) -> Outcome<Self> {
        let Self { first, second, .. } = Self::open(page).await?;
        Ok(Self { page, first: second, second: first })
    }

    /// Goes to the first tab.
    pub async fn first(&self) -> Outcome {
        self.go_to(&self.first).await
    }

    /// Goes to the second tab.
    pub async fn second(&self) -> Outcome {
        self.go_to(&self.second).await
    }

    async fn go_to(&self, tab: &WindowHandle) -> Outcome {
        Ok(self.page.client().switch_to_window(tab.clone()).await?)
    }

    /// Closes the first tab, whatever it is doing, and goes to the second.
    pub async fn close_first(self) -> Outcome {
        self.first().await?;
        self.page.client().close_window().await?;
        self.second().await
    }

    /// Closes the second tab and goes to the first. What the second complained about is asked for.
    pub async fn close_second(self) -> Outcome {
        self.second().await?;
        self.page.expect_quiet_console().await?;
        self.page.client().close_window().await?;
        self.first().await
    }
}
