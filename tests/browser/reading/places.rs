//! Where one is: after going back, and after a reload.

use crate::harness::{
    check::{Outcome, ensure},
    page::Page,
    server::{Server, Settings},
};

/// A page with places to be at: of which site, its address, and how many cards and tiles it has at least.
type Pages = [(&'static str, &'static str, usize)];

const SMALL: &Pages =
    &[("root", "", 9), ("root", "day/2022-10-26/", 7), ("root", "find/?q=kubernetes", 3)];

/// Of a thousand talks.
const LARGE: &Pages =
    &[("large", "", 5), ("large", "day/2024-05-16/", 20), ("large", "find/?q=a&all=1", 500)];

/// What one can be at: cards, but for those that are folded away, and tiles of days.
const ALL: &str =
    "[...document.querySelectorAll('main article:not(details:not([open]) *), main .day-tile')]";

/// Where one was: a card, by its number among all, and how far down the window it stood.
struct Place {
    card: i64,
    top: i64,
}

impl Place {
    /// The card, as JavaScript.
    fn card(&self) -> String {
        format!("{ALL}[{}]", self.card)
    }

    /// Tells whether it is open, where it can be, and where it was.
    fn is_kept(&self) -> String {
        let card = self.card();
        format!(
            "{card} && ({card}.querySelector('details')?.open ?? true)
             && Math.abs({card}.getBoundingClientRect().top - {}) <= 50",
            self.top
        )
    }
}

async fn number(page: &Page, expression: &str) -> Outcome<i64> {
    Ok(page.eval(expression).await?.as_i64().unwrap_or(i64::MAX))
}

/// Lets the page do what it has to do of its own accord.
pub async fn wait(page: &Page) -> Outcome {
    page.run("window.looks = 0").await?;
    page.until("++window.looks > 8").await
}

/// Goes to a card below the middle of the page, which is opened, like the first.
async fn read_on(page: &Page, at_least: usize) -> Outcome<Place> {
    page.until(&format!(
        "(!document.querySelector('#find_form') || document.querySelector('#find_results [data-mark]'))
         && {ALL}.length >= {at_least}"
    ))
    .await?;
    let mut place =
        Place { card: number(page, &format!("Math.floor({ALL}.length * 0.7)")).await?, top: 0 };
    let card = place.card();
    page.run(&format!(
        "for (const card of [{ALL}[0], {card}]) {{
             const details = card.querySelector('details');
             if (details) details.open = true;
         }}"
    ))
    .await?;
    // Cards that come into sight take the height that they have, and not every engine then keeps what is seen
    // where it is: until it stays.
    for _ in 0..10 {
        page.run(&format!(
            "scrollBy({{ top: {card}.getBoundingClientRect().top - 200, behavior: 'instant' }})"
        ))
        .await?;
        wait(page).await?;
        place.top =
            number(page, &format!("Math.round({card}.getBoundingClientRect().top)")).await?;
        if (100..300).contains(&place.top) {
            return Ok(place);
        }
    }
    Err(format!("the card is out of sight, at {}", place.top).into())
}

async fn expect_there(page: &Page, place: &Place) -> Outcome {
    let came = page.until(&place.is_kept()).await;
    // It stays there.
    wait(page).await?;
    let (card, top) = (place.card(), place.top);
    let found = page
        .eval(&format!(
            "{card} && [{card}.getBoundingClientRect().top, {card}.querySelector('details')?.open]"
        ))
        .await?;
    ensure!(
        came.is_ok() && page.is(&place.is_kept()).await?,
        "the card was at {top} and open; now it is {found}"
    );
    Ok(())
}

/// Widths of a telephone and of a desk, in pixels.
const WIDTHS: [u32; 2] = [320, 1280];

pub async fn for_each_width(page: &Page, test: impl AsyncFn(u32) -> Outcome) -> Outcome {
    for width in WIDTHS {
        page.client().set_window_size(width, 900).await?;
        test(width).await?;
    }
    Ok(())
}

/// Tests every page, and says of all that fail.
async fn for_each(
    page: &Page,
    widths: &[u32],
    pages: &Pages,
    test: impl AsyncFn(Place) -> Outcome,
) -> Outcome {
    let mut failed = Vec::new();
    for width in widths {
        page.client().set_window_size(*width, 900).await?;
        for (site, path, at_least) in pages {
            let server = Server::start(site, "/", Settings::default()).await?;
            page.open(&server.url(path)).await?;
            let outcome = match read_on(page, *at_least).await {
                Ok(place) => test(place).await,
                Err(error) => Err(error),
            };
            if let Err(error) = outcome {
                failed.push(format!("/{path} of {site}, {width} px wide: {error}"));
            }
        }
    }
    ensure!(failed.is_empty(), "{}", failed.join("\n    "));
    Ok(())
}

async fn expect_back(page: &Page, widths: &[u32], pages: &Pages) -> Outcome {
    for_each(page, widths, pages, async |place| {
        let path = page.text("location.pathname").await?;
        // A driver would scroll to what it clicks; but WebKit goes back only to where a visitor did something.
        page.press('q').await?;
        let elsewhere = if path == "/" { "[data-find]" } else { ".trip-header__title" };
        page.run(&format!("document.querySelector('{elsewhere}').click()")).await?;
        page.until(&format!("location.pathname !== '{path}' && scrollY < 2000")).await?;
        wait(page).await?;
        page.client().back().await?;
        page.until(&format!("location.pathname === '{path}'")).await?;
        expect_there(page, &place).await
    })
    .await
}

async fn expect_reloaded(page: &Page, widths: &[u32], pages: &Pages) -> Outcome {
    for_each(page, widths, pages, async |place| {
        page.reload().await?;
        page.arrived().await?;
        expect_there(page, &place).await
    })
    .await
}

/// Away by a link, and back.
pub async fn back_shows_the_same_card(page: &Page) -> Outcome {
    expect_back(page, &WIDTHS, SMALL).await
}

/// The same among a thousand talks.
pub async fn back_shows_the_same_of_a_thousand(page: &Page) -> Outcome {
    expect_back(page, &WIDTHS[..1], LARGE).await
}

/// The same on a desk.
pub async fn back_shows_the_same_of_a_thousand_on_a_desk(page: &Page) -> Outcome {
    expect_back(page, &WIDTHS[1..], LARGE).await
}

/// The document, loaded again.
pub async fn a_reload_shows_the_same_card(page: &Page) -> Outcome {
    expect_reloaded(page, &WIDTHS, SMALL).await
}

/// The same among a thousand talks.
pub async fn a_reload_shows_the_same_of_a_thousand(page: &Page) -> Outcome {
    expect_reloaded(page, &WIDTHS[..1], LARGE).await
}

/// The same on a desk.
pub async fn a_reload_shows_the_same_of_a_thousand_on_a_desk(page: &Page) -> Outcome {
    expect_reloaded(page, &WIDTHS[1..], LARGE).await
}
