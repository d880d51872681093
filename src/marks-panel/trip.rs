//! The trip, as far as the panel's markup tells.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use recap_marks::Marks;
use web_sys::{Element, HtmlElement};

use crate::elements::{attribute, find, find_all};

/// The trip.
pub(crate) struct PanelTrip {
    /// Its id.
    pub(crate) id: String,
    /// The key that its marks are stored under.
    pub(crate) key: String,
    /// Its title.
    pub(crate) title: String,
    /// The address of its first page, without the origin.
    pub(crate) home: String,
    /// Its talks, in reading order.
    pub(crate) talks: Vec<Talk>,
}

/// A talk.
pub(crate) struct Talk {
    pub(crate) id: String,
    pub(crate) former_ids: Vec<String>,
    pub(crate) speakers: String,
    /// The address of the recording, empty where there is none.
    pub(crate) recording: String,
    pub(crate) title: String,
    /// Whether its day is known.
    pub(crate) dated: bool,
    /// A link to its page, with the title.
    pub(crate) link: HtmlElement,
}

impl PanelTrip {
    /// Reads the panel's markup.
    pub(crate) fn read(dialog: &Element) -> Self {
        let talk = |row: Element| {
            let link: HtmlElement = find(&row, "a")?;
            Some(Talk {
                title: link.text_content().unwrap_or_default(),
                link,
                id: attribute(&row, "data-id"),
                former_ids: attribute(&row, "data-former")
                    .split(' ')
                    .filter(|id| !id.is_empty())
                    .map(ToOwned::to_owned)
                    .collect(),
                speakers: attribute(&row, "data-speakers"),
                recording: attribute(&row, "data-recording"),
                dated: row.has_attribute("data-dated"),
            })
        };
        Self {
            id: attribute(dialog, "data-trip"),
            key: attribute(dialog, "data-key"),
            title: attribute(dialog, "data-title"),
            home: attribute(dialog, "data-home"),
            talks: find_all(dialog, "[data-part=talks] > li")
                .into_iter()
                .filter_map(talk)
                .collect(),
        }
    }

    /// Lists the ids of the talks.
    pub(crate) fn ids(&self) -> Vec<&str> {
        self.talks.iter().map(|talk| talk.id.as_str()).collect()
    }

    /// Lists the ids of the talks, former ones too.
    pub(crate) fn all_ids(&self) -> Vec<&str> {
        let former = self.talks.iter().flat_map(|talk| &talk.former_ids).map(String::as_str);
        self.ids().into_iter().chain(former).collect()
    }

    /// Returns the talk of an id.
    pub(crate) fn talk(&self, id: &str) -> Option<&Talk> {
        self.talks.iter().find(|talk| talk.id == id)
    }

    /// Returns the marks without those that a talk has under a former id, and so twice.
    pub(crate) fn once(&self, mut marks: Marks) -> Marks {
        for talk in &self.talks {
            for former in &talk.former_ids {
                marks.carry_over(former, &talk.id);
                marks.remove(former);
            }
        }
        marks
    }
}
