//! The end of an account: days are worked out, and entries put on them.

use jiff::civil::Date;

use super::{Building, Headed};
use crate::{
    post::days::resolve,
    session::{Day, ListedDay, Session, Source},
    when::{End, When},
};

impl Building<'_> {
    /// Ends the account: days are worked out, and entries put on them.
    pub(in crate::post::account) fn finish(mut self) -> Source {
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
