//! Addresses: what they lead to, and when two are of the same page.

use url::Url;

/// Longest address that is taken over.
const LONGEST: usize = 2_000;

/// What an address in a schedule or a post leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A session's page in a schedule.
    Schedule,
    /// A video.
    Recording,
    /// A presentation.
    Slides,
}

/// Reads an address of the web, resolved against another where it is only a part of one.
pub(crate) fn web(text: &str, base: Option<&str>) -> Option<String> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST || text.contains(char::is_whitespace) {
        return None;
    }
    let url = match Url::parse(text) {
        Ok(url) => url,
        Err(url::ParseError::RelativeUrlWithoutBase) => Url::parse(base?).ok()?.join(text).ok()?,
        Err(_) => return None,
    };
    let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
    let is_plain =
        |text: &str| !text.chars().any(|c| c.is_control() || crate::plain_text::is_hidden(c));
    // As it is written, where that is a whole address.
    let written = if text.starts_with("http") { text.to_owned() } else { url.to_string() };
    (is_web && is_plain(&written)).then_some(written)
}

/// Returns what two addresses of one page have in common: without scheme, `www.`, query, fragment and slash at the end.
/// Short addresses of Sched are those of their talks, whose titles do not count.
pub(crate) fn identity(address: &str) -> Option<String> {
    let url = Url::parse(address.trim()).ok()?;
    let host = url.host_str()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let mut steps: Vec<&str> = url.path_segments()?.filter(|step| !step.is_empty()).collect();
    if host == "sched.co" {
        return Some(format!("sched.com/event/{}", steps.first()?));
    }
    if host.ends_with(".sched.com") || host.ends_with(".sched.org") {
        let code = steps.iter().position(|step| *step == "event").and_then(|at| steps.get(at + 1));
        return code.map(|code| format!("sched.com/event/{code}"));
    }
    if let Some(video) = youtube(&url) {
        return Some(format!("youtube.com/watch?v={video}"));
    }
    if steps.last().is_some_and(|last| matches!(*last, "index.html" | "index.htm" | "index.php")) {
        steps.pop();
    }
    // Single pages have their talks behind the #.
    let fragment = url.fragment().filter(|fragment| !fragment.is_empty());
    let fragment = fragment.map_or_else(String::new, |fragment| format!("#{fragment}"));
    Some(format!("{host}/{}{fragment}", steps.join("/")))
}

/// Returns the id of a `YouTube` video that an address leads to.
fn youtube(url: &Url) -> Option<String> {
    let host = url.host_str()?;
    let mut steps = url.path_segments()?;
    let first = steps.next()?;
    let is_id = |id: &String| {
        (8..=64).contains(&id.len())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    };
    let id = if host.ends_with("youtu.be") {
        Some(first.to_owned())
    } else if host.ends_with("youtube.com") || host.ends_with("youtube-nocookie.com") {
        match first {
            "watch" => url.query_pairs().find(|(key, _)| key == "v").map(|(_, id)| id.into_owned()),
            "live" | "embed" | "shorts" => steps.next().map(str::to_owned),
            _ => None,
        }
    } else {
        None
    };
    id.filter(is_id)
}

/// Returns the address of a video as it is written: of `YouTube` the one form, with where it begins, and without the
/// list that it was found in. `None` where that leads to something else, a channel or a list.
pub(crate) fn of_video(address: String) -> Option<String> {
    let url = Url::parse(&address).ok()?;
    let host = url.host_str()?.to_lowercase();
    let is_youtube = ["youtube.com", "youtu.be", "youtube-nocookie.com"]
        .iter()
        .any(|domain| host == *domain || host.ends_with(&format!(".{domain}")));
    if !is_youtube {
        return Some(address);
    }
    let video = youtube(&url)?;
    let of_query = url.query_pairs().find(|(key, _)| matches!(&**key, "t" | "start"));
    let of_fragment = || url.fragment()?.strip_prefix("t=").map(str::to_owned);
    let begins = of_query.map(|(_, time)| time.into_owned()).or_else(of_fragment);
    let begins =
        begins.filter(|time| time.len() < 12 && time.bytes().all(|it| it.is_ascii_alphanumeric()));
    let begins = begins.map_or_else(String::new, |time| format!("&t={time}"));
    Some(format!("https://www.youtube.com/watch?v={video}{begins}"))
}

/// Finds out what an address leads to by its host and its form.
pub(crate) fn target(address: &str) -> Option<Target> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let path = url.path().to_lowercase();
    let is_of = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
    let is_video = youtube(&url).is_some()
        || (is_of("vimeo.com") && path.bytes().any(|byte| byte.is_ascii_digit()))
        || (host == "media.ccc.de" && path.starts_with("/v/"))
        || path.contains("/videos/watch/")
        || path.contains("/videos/embed/")
        || host.starts_with("video.")
        || [".mp4", ".webm", ".mkv", ".mov"].iter().any(|end| path.ends_with(end));
    if is_video {
        return Some(Target::Recording);
    }
    let is_session = host == "sched.co" && path.len() > 1
        || (is_of("sched.com") || is_of("sched.org")) && path.contains("/event/")
        || (is_of("pretalx.com")
            || host.starts_with("pretalx.")
            || host.starts_with("cfp.")
            || host.contains(".pretalx."))
            && path.contains("/talk/")
        || path.contains("/talk/") && host.contains("cfp")
        || is_of("fosdem.org") && path.contains("/schedule/event/")
        || is_of("sessionize.com") && path.len() > 1;
    if is_session {
        return Some(Target::Schedule);
    }
    let is_slides = is_of("speakerdeck.com")
        || is_of("slideshare.net")
        || is_of("slides.com")
        || host == "docs.google.com" && path.starts_with("/presentation/")
        || [".pdf", ".ppt", ".pptx", ".odp", ".key"].iter().any(|end| path.ends_with(end));
    is_slides.then_some(Target::Slides)
}

/// Tells whether an address may be that of a session by its path alone: `/program#session-12`, `/talks/trams`.
pub(crate) fn may_be_session(address: &str) -> bool {
    const WORDS: [&str; 11] = [
        "program",
        "programme",
        "schedule",
        "session",
        "sessions",
        "talk",
        "talks",
        "presentation",
        "presentations",
        "agenda",
        "speakers",
    ];
    let Ok(url) = Url::parse(address) else {
        return false;
    };
    let steps: Vec<String> = url
        .path_segments()
        .into_iter()
        .flatten()
        .filter(|step| !step.is_empty())
        .map(str::to_lowercase)
        .collect();
    let at = steps.iter().position(|step| WORDS.contains(&step.trim_end_matches(".html")));
    at.is_some_and(|at| at + 1 < steps.len() || url.fragment().is_some_and(|it| !it.is_empty()))
}
