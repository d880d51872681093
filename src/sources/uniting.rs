//! Sources that complete one another: a post says which talks and what was thought of them, a schedule says when, where
//! and who.

use std::collections::HashMap;

use crate::{
    address::identity,
    session::{Session, SessionKind, Source},
    titles::{likeness, plain},
};

/// From which likeness on two titles are of one talk, and where speakers agree as well.
const SAME: f64 = 0.9;
const SAME_WITH_SPEAKERS: f64 = 0.7;

/// A session, and which sources it is of.
#[derive(Clone, Debug)]
pub struct Member {
    /// The session.
    pub session: Session,
    /// The schedule that has it, as its place among the sources.
    pub schedule: Option<usize>,
    /// Whether a post tells of it.
    pub is_told: bool,
}

/// The sessions of all sources, each once. The sources keep what they say beside them.
#[derive(Clone, Debug, Default)]
pub struct United {
    /// The sources, without their sessions.
    pub sources: Vec<Source>,
    /// Those of posts in their order, then those of schedules.
    pub members: Vec<Member>,
}

/// Unites the sessions of sources: by the address in the schedule, then by the source's own name for it, then by title
/// and speakers.
pub fn unite(mut sources: Vec<Source>) -> United {
    let mut posts: Vec<Member> = Vec::new();
    let mut schedules: Vec<Member> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for (place, source) in sources.iter_mut().enumerate() {
        for session in std::mem::take(&mut source.sessions) {
            if source.is_post {
                posts.push(Member { session, schedule: None, is_told: true });
                continue;
            }
            let keys = keys(&session);
            // Within one source, what is there twice is there twice.
            let same = keys.iter().find_map(|key| known.get(key).copied());
            let same = same.filter(|same| schedules[*same].schedule != Some(place));
            if let Some(same) = same {
                complete(&mut schedules[same].session, session);
            } else {
                known.extend(keys.into_iter().map(|key| (key, schedules.len())));
                schedules.push(Member { session, schedule: Some(place), is_told: false });
            }
        }
    }
    let mut taken = vec![false; schedules.len()];
    let plains: Vec<String> = schedules.iter().map(|member| plain(&member.session.title)).collect();
    for told in &mut posts {
        let by_address = keys(&told.session).iter().find_map(|key| known.get(key).copied());
        let found = by_address.or_else(|| by_title(&told.session, &schedules, &plains, &taken));
        if let Some(found) = found.filter(|found| !taken[*found]) {
            taken[found] = true;
            told.schedule = schedules[found].schedule;
            fill(&mut told.session, schedules[found].session.clone());
        }
    }
    let rest =
        schedules.into_iter().zip(taken).filter(|(_, taken)| !taken).map(|(member, _)| member);
    United { sources, members: posts.into_iter().chain(rest).collect() }
}

/// What a session is known by: its address, its guid.
fn keys(session: &Session) -> Vec<String> {
    let address = session.schedule.as_deref().and_then(identity);
    let guid =
        session.guid.as_ref().filter(|guid| guid.len() >= 16).map(|guid| format!("guid {guid}"));
    address.into_iter().chain(guid).collect()
}

/// Finds the one session whose title is alike, or nearly so and with a speaker in common.
fn by_title(
    told: &Session,
    schedules: &[Member],
    plains: &[String],
    taken: &[bool],
) -> Option<usize> {
    if told.kind != SessionKind::Talk {
        return None;
    }
    let wanted = plain(&told.title);
    let same = plains.iter().zip(taken).position(|(plain, taken)| *plain == wanted && !taken);
    if same.is_some() {
        return same;
    }
    let candidates = schedules.iter().enumerate().filter(|(place, _)| !taken[*place]);
    let scored = candidates.filter_map(|(place, member)| {
        let alike = likeness(&told.title, &member.session.title);
        let least = if share_speakers(told, &member.session) { SAME_WITH_SPEAKERS } else { SAME };
        (alike >= least).then_some((place, alike))
    });
    scored.max_by(|one, other| one.1.total_cmp(&other.1)).map(|(place, _)| place)
}

/// Tells whether two sessions have a speaker in common.
pub(crate) fn share_speakers(one: &Session, other: &Session) -> bool {
    let names: Vec<String> = one.speakers.iter().map(|speaker| plain(&speaker.name)).collect();
    other.speakers.iter().any(|speaker| names.contains(&plain(&speaker.name)))
}

/// Gives a told session what the schedule knows: facts are the schedule's, words the post's.
fn fill(told: &mut Session, listed: Session) {
    let Session {
        title,
        speakers,
        start,
        end,
        day,
        room,
        track,
        topics,
        summary,
        language,
        schedule,
        guid,
        kind,
        ..
    } = listed;
    told.title = title;
    if !speakers.is_empty() {
        told.speakers = speakers;
        told.guesses.retain(|guess| guess.key != "speakers");
    }
    if start.is_some() {
        (told.start, told.end) = (start, end);
        told.guesses.retain(|guess| !matches!(guess.key, "start" | "end" | "day"));
        told.day = day;
    } else if day.is_some() {
        told.day = day;
    }
    if kind == SessionKind::Talk || told.kind != SessionKind::Talk {
        told.kind = kind;
    }
    told.room = room.or(told.room.take());
    told.track = track.or(told.track.take());
    told.topics = topics;
    told.summary = summary;
    told.language = language;
    // Short addresses lead on; the post's is the author's choice.
    told.schedule = told.schedule.take().or(schedule);
    told.slides = told.slides.take().or(listed.slides);
    told.recording = told.recording.take().or(listed.recording);
    told.guid = guid;
}

/// Gives a session of one schedule what another knows of it besides.
fn complete(one: &mut Session, other: Session) {
    if one.speakers.is_empty() {
        one.speakers = other.speakers;
    }
    if one.start.is_none() {
        (one.start, one.end, one.day) = (other.start, other.end, other.day);
    }
    one.room = one.room.take().or(other.room);
    one.track = one.track.take().or(other.track);
    one.summary = one.summary.take().or(other.summary);
    one.language = one.language.take().or(other.language);
    one.schedule = one.schedule.take().or(other.schedule);
    one.slides = one.slides.take().or(other.slides);
    one.recording = one.recording.take().or(other.recording);
    one.guid = one.guid.take().or(other.guid);
}
