//! A browser window, used as a person would.

use std::{error::Error, time::Duration};

use fantoccini::{
    Client, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
    key::Key,
};
use serde_json::{Value, json};
use tokio::time::timeout;

use super::{
    check::{DriverFailure, Outcome},
    engine::Kind,
    hanging::goes_on,
};

/// How long a driver may take to say which windows there are.
const ANSWERING: Duration = Duration::from_secs(20);

/// How long the end of a session may take.
const CLOSING: Duration = Duration::from_secs(20);

/// A window.
pub struct Page {
    client: Client,
    kind: Kind,
    driver: u32,
}

impl Page {
    /// Takes over a session's window.
    pub fn new(client: Client, kind: Kind, driver: u32) -> Self {
        Self { client, kind, driver }
    }

    /// The engine.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The process that started the browser.
    pub fn driver(&self) -> u32 {
        self.driver
    }

    /// The session, for what has no name here.
    pub fn client(&self) -> &Client {
        goes_on();
        &self.client
    }

    /// Returns a failure of what was done in this window, as the driver's own where that does not answer what
    /// no page has a part in.
    pub async fn failed(&self, error: Box<dyn Error>) -> Box<dyn Error> {
        match timeout(ANSWERING, self.client.windows()).await {
            Ok(Ok(_)) => error,
            Ok(Err(answer)) => DriverFailure(format!("{error}; the driver: {answer}")).into(),
            Err(_) => DriverFailure(format!("{error}; the driver does not answer")).into(),
        }
    }

    /// Ends the session. Now and then the driver of WebKit does, and never says so.
    ///
    /// # Errors
    /// [`DriverFailure`] where it does not end.
    pub async fn close(self) -> Outcome {
        match timeout(CLOSING, self.client.close()).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(DriverFailure(error.to_string()).into()),
            Err(_) if self.kind == Kind::WebKit => Ok(()),
            Err(_) => Err(DriverFailure("the session does not end".to_owned()).into()),
        }
    }

    /// Opens an address and waits until the application is there.
    pub async fn open(&self, url: &str) -> Outcome {
        self.client().goto(url).await?;
        self.arrived().await
    }

    /// Loads the page again. Not by WebDriver, which in WebKit waits for all that the page asks for.
    pub async fn reload(&self) -> Outcome {
        self.run("window.old = true; setTimeout(() => location.reload());").await?;
        self.until("!window.old && document.body").await
    }

    /// Waits until the application is there.
    pub async fn arrived(&self) -> Outcome {
        self.until("document.body?.dataset.arrived").await
    }

    /// Waits until an expression is true.
    pub async fn until(&self, expression: &str) -> Outcome {
        for _ in 0..400 {
            if self.eval(expression).await.is_ok_and(|value| truthy(&value)) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let said = self.eval("JSON.stringify([location.href, window.said])").await?;
        Err(format!("this never came true: {expression}\n    address and console: {said}").into())
    }

    /// Evaluates an expression.
    pub async fn eval(&self, expression: &str) -> Outcome<Value> {
        Ok(self.client().execute(&format!("return ({expression});"), Vec::new()).await?)
    }

    /// Evaluates an expression that gives a text.
    pub async fn text(&self, expression: &str) -> Outcome<String> {
        let value = self.eval(expression).await?;
        value.as_str().map(str::to_owned).ok_or_else(|| format!("{expression} is {value}").into())
    }

    /// Tells whether an expression is true.
    pub async fn is(&self, expression: &str) -> Outcome<bool> {
        Ok(truthy(&self.eval(expression).await?))
    }

    /// Runs statements.
    pub async fn run(&self, statements: &str) -> Outcome {
        self.client().execute(statements, Vec::new()).await?;
        Ok(())
    }

    /// Finds an element.
    pub async fn find(&self, selector: &str) -> Outcome<Element> {
        let found = self.client().find(Locator::Css(selector)).await;
        found.map_err(|error| format!("{selector}: {error}").into())
    }

    /// Brings an element into the middle of the window and clicks it: opened first is what it is folded away in, by
    /// which a person would find it.
    pub async fn click(&self, selector: &str) -> Outcome {
        let element = self.find(selector).await?;
        let unfold = "arguments[0].closest('.entry-fold > .entry-list')?.parentNode.setAttribute('open', '');";
        self.client().execute(unfold, vec![serde_json::to_value(&element)?]).await?;
        // Cards that come into sight take the height that they have, news arrive from below: until
        // all stands still.
        let mut top = Value::Null;
        for _ in 0..50 {
            let scroll = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
                          const moves = document.getAnimations().length > 0;
                          return moves ? null : arguments[0].getBoundingClientRect().top;";
            let now = self.client().execute(scroll, vec![serde_json::to_value(&element)?]).await?;
            if !now.is_null() && now == top {
                break;
            }
            top = now;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let clicked = element.click().await;
        if let Err(error) = clicked {
            // The driver of WebKit does not say what was in the way.
            let seen = "const { x, y, width, height } = arguments[0].getBoundingClientRect();
                        const there = document.elementFromPoint(x + width / 2, y + height / 2);
                        return [innerHeight, x, y, width, height, document.getAnimations().length, there?.outerHTML.slice(0, 200)];";
            let seen = self.client().execute(seen, vec![serde_json::to_value(&element)?]).await?;
            return Err(format!("{selector}: {error}, at {seen}").into());
        }
        Ok(())
    }

    /// Clicks a link by its address's path.
    pub async fn follow(&self, path: &str) -> Outcome {
        self.click(&format!("a[href='{path}']")).await
    }

    /// Presses a key where the focus is.
    pub async fn press(&self, key: char) -> Outcome {
        let keyboard = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        Ok(self.client().perform_actions(keyboard).await?)
    }

    /// Presses a key while Shift is held down.
    pub async fn press_with_shift(&self, key: char) -> Outcome {
        let shift = Key::Shift.into();
        let keyboard = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: shift });
        Ok(self.client().perform_actions(keyboard).await?)
    }
}

fn truthy(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false)) && value != &json!("") && value != &json!(0)
}
