//! Titles as words that can be compared.

use crate::titles::plain;

/// Most words of a title that are compared.
const MOST: usize = 80;

/// Words that titles have around what they say, in some languages.
const SMALL: &str = " a an and are as at be by can do does for from has have how i in into is it its me my no not of on \
    or our s so that the their them they this to up us was we what when who why will with you your \
    der die das den dem des ein eine einen und oder mit von vom zu zum zur im ist auf aus bei für fur wie was \
    le la les un une et ou de du des en au aux pour dans sur avec par est \
    el los las y o del al con por para que es lo il gli e di da per si \
    het een van voor met op te dat os as uma um no na em com ";

/// Words of the kind of a session, which tell no session from another.
const KINDS: &str = " keynote keynotes panel talk talks session sessions lightning opening closing welcome intro \
    introduction workshop tutorial day part live track room stage remarks words thoughts discussion fireside chat bof \
    quickie conference speech vortrag eroffnung begrussung abschluss ouverture cloture ";

/// A word of a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Its letters and digits, without accents and case.
    pub(super) letters: String,
    /// Whether it may be no more than the beginning of one: a dot stands behind it.
    pub(super) is_cut: bool,
    is_small: bool,
    is_kind: bool,
}

impl Word {
    fn new(letters: &str) -> Self {
        let (is_small, is_kind) = (is_in(SMALL, letters), is_in(KINDS, letters));
        Self { letters: letters.to_owned(), is_cut: false, is_small, is_kind }
    }

    /// Tells whether it says nothing by itself.
    pub(super) fn is_small(&self) -> bool {
        self.is_small
    }

    /// Tells whether it names a kind of session.
    pub(super) fn is_kind(&self) -> bool {
        self.is_kind
    }

    /// Tells whether it is a number.
    pub(super) fn is_number(&self) -> bool {
        self.letters.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// The year that it may be.
    pub(super) fn year(&self) -> Option<i16> {
        let year =
            self.letters.parse().ok().filter(|_| self.letters.len() == 4 && self.is_number());
        year.filter(|year| (1970..2100).contains(year))
    }
}

fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

/// Reads the words of a title.
pub(super) fn words(title: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut word = String::new();
    for c in title.chars().chain([' ']) {
        if c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36F}') {
            word.push(c);
        } else if !matches!(c, '\'' | '’' | '‘' | '`' | '´') {
            add(&word, matches!(c, '.' | '…'), &mut words);
            word.clear();
        }
    }
    // Titles are cut off where they are too long for their host.
    if let Some(last) = words.last_mut() {
        last.is_cut |= title.chars().count() > 60;
    }
    words.truncate(MOST);
    words
}

fn add(word: &str, is_cut: bool, words: &mut Vec<Word>) {
    if word.is_empty() {
        return;
    }
    // Scripts without letters of their own for sounds come as several.
    let plain = plain(word);
    for piece in plain.split('-').filter(|piece| !piece.is_empty()) {
        // "Boot3" is "Boot 3".
        let letters = piece.trim_end_matches(|c: char| c.is_ascii_digit());
        let is_both = letters.len() > 1
            && letters.len() < piece.len()
            && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
        let (first, second) = piece.split_at(if is_both { letters.len() } else { piece.len() });
        for letters in [first, second].into_iter().filter(|part| !part.is_empty()) {
            words.push(Word::new(letters));
        }
    }
    if let Some(last) = words.last_mut() {
        last.is_cut |= is_cut;
    }
}

/// Tells whether two words are the same, but for a slip, or for what was cut off.
pub(super) fn are_alike(one: &Word, other: &Word) -> bool {
    if one.letters == other.letters {
        return true;
    }
    if one.is_number() || other.is_number() {
        return false;
    }
    let begins = |short: &Word, long: &Word| {
        short.is_cut && short.letters.len() >= 3 && long.letters.starts_with(&short.letters)
    };
    if begins(one, other) || begins(other, one) {
        return true;
    }
    let (short, long) = if one.letters.len() <= other.letters.len() {
        (&one.letters, &other.letters)
    } else {
        (&other.letters, &one.letters)
    };
    short.len() >= 5
        && long.len() - short.len() <= 2
        && strsim::normalized_damerau_levenshtein(short, long) >= 0.8
}
