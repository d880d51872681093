//! An account while it is put together.

use std::{collections::BTreeMap, ops::Range};

use super::{
    Hint,
    heading::{attendance, is_emphasised},
    hint, hint_of_prose,
};
use jiff::civil::Date;

use crate::{
    address::{Target, target, web},
    plain_text::some_line,
    post::{
        blocks::{Block, BlockKind},
        cleaned::{self, OfPost},
        days::resolve,
        front_matter::FrontMatter,
        talks::{self, Found, Talk},
    },
    session::{Day, ListedDay, Session, SessionKind, Source},
    titles,
    when::{End, When},
};

/// A heading that talks or words may stand below.
struct Section {
    level: usize,
    title: String,
    attendance: Option<&'static str>,
    line: usize,
    is_used: bool,
}

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
        if below.is_some_and(is_emphasised)
            && let Some(speakers) = names
        {
            self.entry(Session { title, speakers, ..Session::default() }, block);
            return true;
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
            for (address, label) in &found.completing {
                self.complete(address, label);
            }
            if let Some(own) = found.own {
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

    /// Takes words of the author's.
    pub(super) fn prose(&mut self, range: Range<usize>, plain: &str) {
        self.hint_in_prose(plain);
        self.add_words(range);
    }

    /// Gives an address to the last talk.
    pub(super) fn complete(&mut self, address: &str, label: &str) {
        let Some(address) = web(address, self.post.base.as_deref()) else {
            return;
        };
        let Some(talk) =
            self.source.sessions.iter_mut().rev().find(|session| session.kind == SessionKind::Talk)
        else {
            return;
        };
        let lower = label.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
        let by_label = || {
            let is_video = says(&["watch", "record", "video", "replay"]);
            if says(&["slide", "deck"]) {
                Target::Slides
            } else if is_video {
                Target::Recording
            } else {
                Target::Schedule
            }
        };
        let slot = match target(&address).unwrap_or_else(by_label) {
            Target::Recording => &mut talk.recording,
            Target::Slides => &mut talk.slides,
            Target::Schedule => &mut talk.schedule,
        };
        slot.get_or_insert(address);
    }

    /// Tells the author of something beside what it stood at.
    pub(super) fn note(&mut self, note: String) {
        self.settle_section();
        match self.target {
            Words::Entry(entry) => self.source.sessions[entry].notes.push(note),
            Words::Day(day) => self.headed[day].notes.push(note),
            Words::Post | Words::Section => self.source.notes.push(note),
        }
    }

    /// Ends the account: days are worked out, and entries put on them.
    pub(super) fn finish(mut self) -> Source {
        self.close_sections(0);
        let days = resolve(&self.hints, self.front.published);
        for (session, hint) in self.source.sessions.iter_mut().zip(&self.days_of) {
            let Some(hint) = *hint else {
                continue;
            };
            session.day_number = self.hints[hint].number;
            let Some(day) = &days[hint] else {
                continue;
            };
            session.day = Some(ListedDay { date: day.date, begins: None });
            put_on(session, day.date);
        }
        for session in self.source.sessions.iter_mut().filter(|session| session.day.is_none()) {
            (session.start, session.end) = (None, None);
        }
        for Headed { hint, title, words, notes } in self.headed {
            let intro = Some(words.join("\n\n")).filter(|words| !words.is_empty());
            if let Some(day) = &days[hint] {
                let (date, guessed) = (day.date, day.guessed.clone());
                self.source.days.push(Day { date, title, intro, notes, guessed });
            } else {
                self.intro.extend(intro);
                self.source.notes.extend(notes);
            }
        }
        for (hint, day) in days.iter().enumerate() {
            let is_used = self.days_of.contains(&Some(hint));
            if let Some(day) = day
                .as_ref()
                .filter(|day| is_used && !self.source.days.iter().any(|it| it.date == day.date))
            {
                let title = day.date.strftime("%A").to_string();
                let notes = Vec::new();
                let guessed = day.guessed.clone();
                self.source.days.push(Day { date: day.date, title, intro: None, notes, guessed });
            }
        }
        self.source.intro = Some(self.intro.join("\n\n")).filter(|words| !words.is_empty());
        self.source
    }

    fn talks(&mut self, found: &Found, block: &Block) {
        for Talk { title, speakers, is_guessed, address, slot } in found.talks.clone() {
            let mut session = Session { title, speakers, room: slot.room, ..Session::default() };
            if is_guessed {
                session.guess("speakers", "taken from the title");
            }
            // The day is put to it when it is known.
            let wall = |time| When::Wall(Date::ZERO.to_datetime(time));
            session.start = slot.start.map(wall);
            session.end = slot.end.map(wall).map(End::At);
            match target(&address) {
                Some(Target::Recording) => session.recording = Some(address),
                _ => session.schedule = Some(address),
            }
            self.entry(session, block);
        }
        for (address, label) in &found.completing {
            self.complete(address, label);
        }
    }

    fn name_speakers(&mut self, names: Option<Vec<crate::session::Speaker>>) -> bool {
        let last = self.source.sessions.last_mut().filter(|session| session.speakers.is_empty());
        match (last, names) {
            (Some(last), Some(names)) => {
                last.speakers = names;
                true
            }
            _ => false,
        }
    }

    /// Adds an entry of a talk.
    fn entry(&mut self, mut session: Session, block: &Block) {
        let said = self
            .sections
            .iter()
            .rev()
            .find_map(|section| Some((section.attendance?, section.title.clone())));
        let own = self.front.author.as_deref().map(titles::plain);
        let is_own =
            session.speakers.iter().any(|speaker| Some(titles::plain(&speaker.name)) == own);
        let (attendance, from) = match said {
            _ if is_own => ("gave", "the author of the post is a speaker".to_owned()),
            Some((attendance, heading)) => (attendance, format!("from the heading “{heading}”")),
            None => ("saw", "the post tells of it".to_owned()),
        };
        session.attendance = Some(attendance);
        session.guess("attendance", from);
        self.push(session, self.line(block));
        if let Some(section) = self.sections.last_mut() {
            section.is_used = true;
        }
    }

    fn push(&mut self, mut session: Session, line: usize) {
        session.at = format!("line {line}");
        session.section = self.sections.first().map(|section| section.title.clone());
        self.source.sessions.push(session);
        self.days_of.push(self.day);
        self.target = Words::Entry(self.source.sessions.len() - 1);
    }

    /// Adds words to what they stand below.
    fn add_words(&mut self, range: Range<usize>) {
        let Some(markdown) = self.text.get(range) else {
            return;
        };
        let cleaned = cleaned::clean(markdown, &self.post);
        if !cleaned.text.is_empty() {
            self.settle_section();
            match self.target {
                Words::Entry(entry) => {
                    let opinion = self.source.sessions[entry].opinion.get_or_insert_default();
                    join(opinion, &cleaned.text);
                }
                Words::Day(day) => self.headed[day].words.push(cleaned.text),
                Words::Post | Words::Section => self.intro.push(cleaned.text),
            }
        }
        cleaned.notes.into_iter().for_each(|note| self.note(note));
    }

    /// Makes an entry of a heading that words stand below.
    fn settle_section(&mut self) {
        if !matches!(self.target, Words::Section) {
            return;
        }
        if let Some(section) = self.sections.last_mut() {
            section.is_used = true;
            let (title, line) = (section.title.clone(), section.line);
            self.push(Session { title, kind: SessionKind::Moment, ..Session::default() }, line);
        }
    }

    /// Ends sections that a heading of a level ends. One with nothing below it is an entry by itself.
    fn close_sections(&mut self, level: usize) {
        while self.sections.last().is_some_and(|section| section.level >= level) {
            let Some(section) = self.sections.pop() else {
                break;
            };
            if section.is_used {
                if let Some(outer) = self.sections.last_mut() {
                    outer.is_used = true;
                }
            } else {
                let Section { title, line, .. } = section;
                self.push(Session { title, kind: SessionKind::Moment, ..Session::default() }, line);
            }
        }
    }

    /// Takes the day that a paragraph begins with, where no heading says one.
    fn hint_in_prose(&mut self, plain: &str) {
        let is_first = matches!(self.target, Words::Section);
        if self.day_level == 0
            && is_first
            && let Some(hint) = hint_of_prose(plain)
        {
            self.hints.push(hint);
            self.day = Some(self.hints.len() - 1);
        } else if self.day_level == 0 && is_first && self.sections.len() == 1 {
            self.day = None;
        }
    }

    fn line(&self, block: &Block) -> usize {
        let before = self.text.get(..block.range.start).unwrap_or_default();
        self.front.lines + before.matches('\n').count() + 1
    }
}

/// Puts the times of a plan on its day. What starts before five is of the night after it.
fn put_on(session: &mut Session, date: Date) {
    let next = date.tomorrow().unwrap_or(date);
    let Some(When::Wall(start)) = session.start.take() else {
        return;
    };
    let start = (if start.hour() < 5 { next } else { date }).to_datetime(start.time());
    session.start = Some(When::Wall(start));
    if let Some(End::At(When::Wall(end))) = session.end.take() {
        let is_later = end.time() > start.time();
        let date = if is_later { start.date() } else { start.date().tomorrow().unwrap_or(date) };
        session.end = Some(End::At(When::Wall(date.to_datetime(end.time()))));
    }
}

/// Puts paragraphs together. Addresses by name stand behind both.
fn join(words: &mut String, more: &str) {
    if !words.is_empty() {
        words.push_str("\n\n");
    }
    words.push_str(more);
}
