//! Windows as pictures need them: of any size, without scroll bars, when nothing moves any more.

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::json;

use crate::{check::Outcome, page::Page};

/// Tallest window. Chromium's pictures end soon after.
const TALLEST: u64 = 16_000;

impl Page {
    /// Shows no scroll bars, as on what is held in a hand.
    pub async fn hide_scroll_bars(&self) -> Outcome {
        self.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await
    }

    /// Gives the window a size in CSS pixels, smaller than a window can be if need be.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        self.resize_sharp(width, height, 1.0).await
    }

    /// Does so for a screen that has that many pixels to a CSS pixel.
    pub async fn resize_sharp(&self, width: u32, height: u32, pixels: f64) -> Outcome {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": pixels, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await
    }

    /// Takes a picture as WebP, of a quality up to 100.
    pub async fn webp(&self, quality: u8) -> Outcome<Vec<u8>> {
        let asked = json!({ "format": "webp", "quality": quality });
        let answer = self.answered("Page.captureScreenshot", asked).await?;
        let data = answer["data"].as_str().ok_or("there is no picture in the answer")?;
        Ok(BASE64_STANDARD.decode(data)?)
    }

    /// Makes the window as tall as the page, or as can be. Cards that come into sight take the height
    /// that they have, so until it stays.
    pub async fn fit(&self, width: u32) -> Outcome {
        // Else the page would stay as tall as the window once was.
        self.run("document.querySelector('#recap_app').style.minBlockSize = 0").await?;
        let mut fitted = 0;
        for _ in 0..10 {
            let height = self.eval("document.documentElement.scrollHeight").await?.as_u64();
            let height = height.unwrap_or_default().min(TALLEST);
            if height == fitted {
                break;
            }
            fitted = height;
            self.resize(width, u32::try_from(height)?).await?;
            self.settle().await?;
        }
        Ok(())
    }

    /// Scrolls on to what is below the window, if anything is. What moves along has been seen.
    pub async fn scroll_on(&self) -> Outcome<bool> {
        let scroll = "(() => {
            const before = scrollY;
            for (const bar of document.querySelectorAll('nav')) bar.style.position = 'static';
            scrollBy({ top: innerHeight, behavior: 'instant' });
            return scrollY > before;
        })()";
        let more = self.is(scroll).await?;
        self.settle().await?;
        Ok(more)
    }

    /// Waits until the fonts are there, nothing moves, and what there is has been painted.
    pub async fn settle(&self) -> Outcome {
        self.until("document.fonts.status === 'loaded' && document.getAnimations().length === 0")
            .await?;
        self.run(
            "delete window.painted;
             requestAnimationFrame(() => requestAnimationFrame(() => { window.painted = true; }));",
        )
        .await?;
        self.until("window.painted").await
    }
}
