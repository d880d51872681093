//! An account while it is put together.

mod section;
mod words;
mod entries;
mod finishing;

use std::collections::BTreeMap;

use super::{
    Hint,
    heading::{attendance, is_emphasised},
    hint,
};
use crate::{
    people::are_people,
    plain_text::some_line,
    post::{
        blocks::{Block, BlockKind},
        cleaned::OfPost,
        front_matter::FrontMatter,
        talks::{self, Found},
    },
    session::{Session, Source},
};
use section::Section;

/// What the next words belong to.
enum Words {
    /// The post as a whole.
    Post,
    /// A day, by its place among the hints.
    Day(usize),
    /// A heading of which nothing is known yet.
    Section,
    /// An entry, by its place.
    Entry(usize),
}

/// A day with a heading of its own.
struct Headed {
    hint: usize,
    title: String,
    words: Vec<String>,
    notes: Vec<String>,
}

/// The account so far.
pub(super) struct Building<'a> {
    text: &'a str,
    front: &'a FrontMatter,
    post: OfPost,
    source: Source,
    /// The day of each entry, as the place of its hint.
    days_of: Vec<Option<usize>>,
    hints: Vec<Hint>,
    headed: Vec<Headed>,
    day: Option<usize>,
    /// The level of the heading that named the day, and whether it is one in prose.
    day_level: usize,
    sections: Vec<Section>,
    target: Words,
    intro: Vec<String>,
}

impl<'a> Building<'a> {
    pub(super) fn new(text: &'a str, front: &'a FrontMatter, post: OfPost) -> Self {
        Self {
            text,
            front,
            post,
            source: Source::default(),
            days_of: Vec::new(),
            hints: Vec::new(),
            headed: Vec::new(),
            day: None,
            day_level: 0,
            sections: Vec::new(),
            target: Words::Post,
            intro: Vec::new(),
        }
    }

    /// Takes a heading: of a talk, of a day, or of something else. Tells whether the next block belongs to it.
    pub(super) fn heading(
        &mut self,
        block: &Block,
        level: usize,
        next: Option<&Block>,
        numbered: &BTreeMap<String, String>,
    ) -> bool {
        self.close_sections(level);
        let title = some_line(block.words().trim_end_matches(':'), 200).unwrap_or_default();
        if title.is_empty() {
            return false;
        }
        let found = talks::find(block, self.post.base.as_deref(), numbered);
        let below = next.filter(|next| matches!(next.kind, BlockKind::Paragraph));
        let names = below.and_then(|next| talks::speakers_line(&next.words()));
        if !found.talks.is_empty() {
            self.talks(&found, block);
            return self.name_speakers(
                names.filter(|_| below.is_some_and(|next| next.words().len() < 200)),
            );
        }
        if let Some(hint) = hint(&title) {
            if self.day.is_none()
                || level <= self.day_level
                || !self.sections.iter().any(|it| it.level < level)
            {
                self.day_level = level;
            }
            self.hints.push(hint);
            self.day = Some(self.hints.len() - 1);
            let hint = self.hints.len() - 1;
            self.headed.push(Headed { hint, title, words: Vec::new(), notes: Vec::new() });
            self.target = Words::Day(self.headed.len() - 1);
            return false;
        }
        // A title over a line of names is a talk.
        if let Some(speakers) = names
            && (below.is_some_and(is_emphasised) || are_people(&speakers))
        {
            self.entry(Session { title, speakers, ..Session::default() }, block);
            return true;
        }
        if let Some(talk) = talks::of_heading(&title) {
            self.talks(&Found { talks: vec![talk], ..Found::default() }, block);
            return false;
        }
        if level <= self.day_level {
            self.day = None;
        }
        let line = self.line(block);
        self.sections.push(Section {
            level,
            attendance: attendance(&title),
            title,
            line,
            is_used: false,
        });
        self.target = Words::Section;
        false
    }

    /// Takes a paragraph or an item: talks, what completes the one before, words.
    pub(super) fn block(
        &mut self,
        block: &Block,
        next: Option<&Block>,
        numbered: &BTreeMap<String, String>,
    ) {
        let found = talks::find(block, self.post.base.as_deref(), numbered);
        if found.talks.is_empty() {
            let mut is_of_talk = true;
            for (address, label) in &found.completing {
                is_of_talk &= self.complete(address, label);
            }
            // What completes nothing is words like any others.
            let own = if is_of_talk { found.own } else { Some(block.range.clone()) };
            if let Some(own) = own {
                self.prose(own, &block.words());
            }
            return;
        }
        self.hint_in_prose(&block.words());
        self.talks(&found, block);
        let names = next
            .filter(|next| is_emphasised(next))
            .and_then(|next| talks::speakers_line(&next.words()));
        if found.own.is_none() {
            self.name_speakers(names);
        }
        if let Some(own) = found.own {
            self.add_words(own);
        }
    }

    fn line(&self, block: &Block) -> usize {
        let before = self.text.get(..block.range.start).unwrap_or_default();
        self.front.lines + before.matches('\n').count() + 1
    }
}
