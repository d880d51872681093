//! Words and letters as the browser itself knows them.

use url::form_urlencoded;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::KEY,
    page::Page,
    server::{BLANK, Server, Settings},
};

use super::searching::FOUND;

/// The note on a talk, some words that find it, and what of it is marked then.
const NOTES: [(&str, &str, &str); 14] = [
    ("Ask Ștefan Țepeș", "stefan tepes", "Ștefan,Țepeș"),
    ("Ask Mu\u{308}ller twice", "MULLER", "Mu\u{308}ller"),
    ("Ask Müller twice", "mu\u{308}ller", "Müller"),
    ("Ask Nguyễn Việt", "nguyen viet", "Nguyễn,Việt"),
    ("Ask İsmail Işık", "ismail ISIK", "İsmail,Işık"),
    ("ὁ Ὀδυσσεύς", "ΟΔΥΣΣΕΥΣ", "Ὀδυσσεύς"),
    ("Ｑｕｕｘ-width", "quux", "Ｑｕｕｘ"),
    ("the o\u{fb03}ce", "fic", "\u{fb03}c"),
    ("Łódź, Straße, Søren", "lodz strasse soren", "Łódź,Straße,Søren"),
    ("서울 한국", "ㅎ", "한"),
    ("ｶﾞｲﾄﾞ", "ガイ", "ｶﾞｲ"),
    ("مُحَمَّد", "محمد", "مُحَمَّد"),
    ("a 👩‍👩‍👧 b", "👩", "👩‍👩‍👧"),
    ("हिन्दी में कि", "क", "कि"),
];

/// In every engine the same.
pub async fn they_match_however_they_are_written(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for (note, words, expected) in NOTES {
        page.client().goto(&server.url(BLANK)).await?;
        let kept = serde_json::json!({ "version": 1, "talks": { "keda": { "note": [note, 1] } } });
        page.store(KEY, &kept.to_string()).await?;
        page.open(&server.url(&format!("find/?q={}", encoded(words)))).await?;
        page.until(&format!("{FOUND} !== '' && document.querySelector('#find_words').value"))
            .await?;
        page.until("!document.querySelector('#find_again').hidden").await?;
        ensure_eq!((words, page.text(FOUND).await?), (words, "1 talk".to_owned()));
        let marked = "[...document.querySelectorAll('#find_results .found__excerpt:last-of-type mark')].map((mark) => mark.textContent).join()";
        ensure_eq!(page.text(marked).await?, expected);
    }
    Ok(())
}

/// What is another letter to its readers, is not found.
pub async fn other_letters_stay_others(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.client().goto(&server.url(BLANK)).await?;
    page.store(KEY, "{\"version\":1,\"talks\":{\"keda\":{\"note\":[\"がくは ｶﾞ कु กุ\",1]}}}").await?;
    for words in ["か", "ぱ", "カ", "कि", "กิ"] {
        page.open(&server.url(&format!("find/?q={}", encoded(words)))).await?;
        page.until("!document.querySelector('#find_again').hidden").await?;
        let found = page.text(FOUND).await?;
        ensure!(found == "Nothing found.", "{words} finds {found}");
    }
    Ok(())
}

/// As the query of an address has it.
fn encoded(words: &str) -> String {
    form_urlencoded::byte_serialize(words.as_bytes()).collect()
}
