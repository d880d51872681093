//! `trip.toml`.

use jiff::civil::Date;
use recap_trip::{Traveller, zone_rules::ZoneRules};

use super::{
    entry::own_words,
    events::{Event, Place, named},
    toml_text::{comment, line, quoted},
};
use crate::{placed::Program, plain_text::some_line};

/// Longest id.
const ID: usize = 60;

/// Languages whose tags are taken over from a schedule.
const LANGUAGES: [&str; 30] = [
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "hr", "hu", "it",
    "ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "zh",
];

/// What is known of a trip beside its sources.
#[derive(Clone, Debug, Default)]
pub struct TripFacts {
    /// Its title.
    pub title: Option<String>,
    /// Whose trip it was.
    pub traveller: Option<String>,
}

/// What is written into the trip's file.
pub(super) struct TripFile<'a> {
    pub(super) program: &'a Program,
    pub(super) facts: &'a TripFacts,
    pub(super) days: Vec<Date>,
    pub(super) has_undated: bool,
    pub(super) events: Vec<&'a Event>,
    pub(super) places: Vec<&'a Place>,
    /// Notes to the author, and prose, on the trip as a whole.
    pub(super) taken: usize,
}

impl TripFile<'_> {
    pub(super) fn write(&self) -> String {
        let mut text = String::from(
            "# The trip as a whole. Every key is explained in docs/writing-a-trip.md of `recap`.\n",
        );
        let title = self.title();
        let mut put =
            |key, value: String, check: Option<&str>| text.push_str(&line(key, &value, check));
        put("id", quoted(&self.id(&title)), Some("a promise: visitors' marks are kept under it"));
        put("language", quoted(&self.language()), None);
        put("title", quoted(&title), None);
        let summary = self.summary(&title);
        put(
            "summary",
            quoted(&summary),
            Some("one or two sentences for search engines and previews"),
        );
        let days: Vec<String> =
            self.days.iter().map(|day| quoted(&format!("{day}.toml"))).collect();
        if !days.is_empty() {
            put("days", format!("[{}]", days.join(", ")), None);
        }
        if self.has_undated {
            put("undated", quoted("undated.toml"), None);
        }
        let posts = || self.program.sources.iter().filter(|source| source.is_post);
        for intro in posts().filter_map(|post| post.intro.as_ref()).take(1) {
            text.push_str(&own_words("intro", intro));
        }
        posts().flat_map(|post| &post.notes).for_each(|note| text.push_str(&comment(note)));
        text.push_str(&self.traveller(posts().next().is_some()));
        text.push_str(&self.source());
        text.push_str(&self.zone());
        self.places.iter().for_each(|place| text.push_str(&place.write()));
        self.events.iter().for_each(|event| text.push_str(&event.write()));
        text
    }

    fn title(&self) -> String {
        let sources = &self.program.sources;
        let said = self.facts.title.clone();
        let of = |is_post| {
            sources.iter().filter(move |it| it.is_post == is_post).find_map(|it| it.title.clone())
        };
        let title = said.or_else(|| of(true)).or_else(|| of(false));
        let title = title.unwrap_or_else(|| {
            named(&sources.first().map(|it| it.name.clone()).unwrap_or_default())
        });
        some_line(&title, 200).unwrap_or_else(|| "Conference".to_owned())
    }

    fn id(&self, title: &str) -> String {
        let mut id = slug::slugify(title);
        let year = self.days.first().map(|day| day.year().to_string()).unwrap_or_default();
        id.truncate(ID - year.len() - 1);
        if !id.contains(&year) {
            id = format!("{}-{year}", id.trim_end_matches('-'));
        }
        let id = id.trim_matches('-').to_owned();
        if id.is_empty() { "trip".to_owned() } else { id }
    }

    fn language(&self) -> String {
        let tags =
            self.program.placed.iter().filter_map(|placed| placed.session.language.as_deref());
        let tags: Vec<String> =
            tags.map(|tag| tag.to_lowercase().chars().take(2).collect()).collect();
        let count = |tag: &str| tags.iter().filter(|other| *other == tag).count();
        let most = LANGUAGES.iter().max_by_key(|tag| count(tag)).filter(|tag| count(tag) > 0);
        most.map_or("en", |tag| tag).to_owned()
    }

    fn summary(&self, title: &str) -> String {
        let talks =
            if self.taken == 1 { "1 entry".to_owned() } else { format!("{} entries", self.taken) };
        match self.days.len() {
            0 => format!("{title}: {talks}."),
            1 => format!("{title}: {talks} on 1 day."),
            days => format!("{title}: {talks} on {days} days."),
        }
    }

    fn traveller(&self, is_own: bool) -> String {
        let author = self.program.sources.iter().find_map(|source| source.author.clone());
        let said = self.facts.traveller.clone();
        let check = match (&said, &author) {
            (Some(_), _) => None,
            (None, Some(_)) => Some("the author of the post"),
            (None, None) => Some("whose trip it was"),
        };
        let name = said
            .or(author)
            .and_then(|name| some_line(&name, 200))
            .unwrap_or_else(|| "Somebody".to_owned());
        let mut text = format!("\n[traveller]\n{}", line("name", &quoted(&name), check));
        text.push_str(&line("short_name", &quoted(Traveller::short_name_of(&name)), None));
        if is_own {
            text.push_str(&line("voice", &quoted("first"), None));
        }
        text
    }

    /// The post that the recap was made from; without its address, what to write.
    fn source(&self) -> String {
        let Some(post) = self.program.sources.iter().find(|source| source.is_post) else {
            return String::new();
        };
        let title = post.title.clone().unwrap_or_else(|| named(&post.name));
        let date = post.published.or(self.days.last().copied());
        if let (Some(address), Some(date)) = (&post.address, date) {
            let check = post.published.is_none().then_some("when it was published");
            let mut text =
                format!("\n[source]\ntitle = {}\nurl = {}\n", quoted(&title), quoted(address));
            text.push_str(&line("date", &quoted(&date.to_string()), check));
            text
        } else {
            let date = date.map(|date| format!("\ndate = \"{date}\"")).unwrap_or_default();
            let words = format!(
                "check: where the post stands\n[source]\ntitle = {}\nurl = \"https://…\"{date}",
                quoted(&title)
            );
            format!("\n{}", comment(&words))
        }
    }

    fn zone(&self) -> String {
        let zone = &self.program.zone;
        let days = self.days.first().zip(self.days.last());
        let label = ZoneRules::named(&zone.name)
            .zip(days)
            .map(|(rules, (first, last))| rules.label(*first, *last));
        let mut text =
            format!("\n[zone]\n{}", line("iana", &quoted(&zone.name), zone.guessed.as_deref()));
        text.push_str(&line("label", &quoted(&label.unwrap_or_else(|| zone.name.clone())), None));
        text
    }
}
