//! Entries of talks, and what completes them.

use jiff::civil::Date;

use super::{Building, Words};
use crate::{
    address::{Target, target, web},
    post::{
        blocks::Block,
        talks::{Found, Talk},
    },
    session::{Session, SessionKind, Speaker},
    titles,
    when::{End, When},
};

impl Building<'_> {
    /// Gives an address to the talk that is told of. Tells whether there is one.
    pub(in crate::post::account) fn complete(&mut self, address: &str, label: &str) -> bool {
        let Some(address) = web(address, self.post.base.as_deref()) else {
            return false;
        };
        self.make_talk(&address);
        let Words::Entry(entry) = self.target else {
            return false;
        };
        let talk = &mut self.source.sessions[entry];
        if talk.kind != SessionKind::Talk {
            return false;
        }
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
        true
    }

    /// A heading is of a talk, where a recording, slides or a page of a schedule stand below it.
    fn make_talk(&mut self, address: &str) {
        if target(address).is_none() {
            return;
        }
        let is_of_several = self.sections.last().is_some_and(|it| it.attendance.is_some());
        if matches!(self.target, Words::Section) && !is_of_several {
            self.settle_section();
        }
        if let Words::Entry(entry) = self.target
            && let Some(session) = self.source.sessions.get_mut(entry)
            && session.kind == SessionKind::Moment
            && !is_of_several
        {
            session.kind = SessionKind::Talk;
            session.attendance = Some("saw");
            session.guess(
                "kind",
                "a recording, slides or a page of a schedule stand below the heading",
            );
            session.guess("attendance", "the post tells of it");
        }
    }

    pub(super) fn talks(&mut self, found: &Found, block: &Block) {
        for Talk { title, speakers, is_guessed, address, slot } in found.talks.clone() {
            let mut session = Session { title, speakers, room: slot.room, ..Session::default() };
            if is_guessed {
                session.guess("speakers", "taken from the words of the post");
            }
            // The day is put to it when it is known.
            let wall = |time| When::Wall(Date::ZERO.to_datetime(time));
            session.start = slot.start.map(wall);
            session.end = slot.end.map(wall).map(End::At);
            match address.as_deref().and_then(target) {
                Some(Target::Recording) => session.recording = address,
                _ => session.schedule = address,
            }
            self.entry(session, block);
        }
        for (address, label) in &found.completing {
            self.complete(address, label);
        }
    }

    pub(super) fn name_speakers(&mut self, names: Option<Vec<Speaker>>) -> bool {
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
    pub(super) fn entry(&mut self, mut session: Session, block: &Block) {
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

    pub(super) fn push(&mut self, mut session: Session, line: usize) {
        session.at = format!("line {line}");
        session.section = self.sections.first().map(|section| section.title.clone());
        self.source.sessions.push(session);
        self.days_of.push(self.day);
        self.target = Words::Entry(self.source.sessions.len() - 1);
    }
}
