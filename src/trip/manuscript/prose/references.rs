//! Links by reference: `[words][name]` somewhere, and `[name]: address` on a line that is not shown.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::{Placed, remark::Remark};

/// A line that gives an address to a name.
pub(super) struct Definition<'a> {
    pub(super) name: &'a str,
    pub(super) address: &'a str,
    pub(super) title: &'a str,
    /// Its bytes.
    pub(super) range: Range<usize>,
}

/// Reports lines with an address that no link of the text has: what was to be read there is not shown, as in
/// `[Update]: cancelled`.
pub(super) fn remarks<'d>(
    definitions: impl Iterator<Item = Definition<'d>>,
    events: &[Placed<'_>],
) -> Vec<Remark> {
    let has = |definition: &Definition<'_>| {
        events.iter().any(|(event, _)| match event {
            Event::Start(
                Tag::Link { link_type, dest_url, title, .. }
                | Tag::Image { link_type, dest_url, title, .. },
            ) => {
                let is_by_reference = matches!(
                    link_type,
                    LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut
                );
                is_by_reference && **dest_url == *definition.address && **title == *definition.title
            }
            _ => false,
        })
    };
    let unused = definitions.filter(|definition| !has(definition));
    let remarks = unused.map(|Definition { name, range, .. }| {
        let wrong =
            format!("the line [{name}]: … is not shown, and no link in this text has its address");
        let instead =
            format!("link to it, as [words][{name}]; or, to show the line, write \\[{name}]: …");
        Remark::new(range, wrong, instead)
    });
    remarks.collect()
}
