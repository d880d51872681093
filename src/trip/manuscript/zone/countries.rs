//! Countries by the zone that they have, and those that have several; so have some abbreviations.

const ONE_ZONE: [(&str, &str); 50] = [
    ("argentina", "America/Argentina/Buenos_Aires"),
    ("austria", "Europe/Vienna"),
    ("bangladesh", "Asia/Dhaka"),
    ("belgium", "Europe/Brussels"),
    ("bulgaria", "Europe/Sofia"),
    ("china", "Asia/Shanghai"),
    ("colombia", "America/Bogota"),
    ("croatia", "Europe/Zagreb"),
    ("czechia", "Europe/Prague"),
    ("czechrepublic", "Europe/Prague"),
    ("denmark", "Europe/Copenhagen"),
    ("england", "Europe/London"),
    ("estonia", "Europe/Tallinn"),
    ("ethiopia", "Africa/Addis_Ababa"),
    ("finland", "Europe/Helsinki"),
    ("france", "Europe/Paris"),
    ("deutschland", "Europe/Berlin"),
    ("germany", "Europe/Berlin"),
    ("greatbritain", "Europe/London"),
    ("greece", "Europe/Athens"),
    ("hungary", "Europe/Budapest"),
    ("iceland", "Atlantic/Reykjavik"),
    ("india", "Asia/Kolkata"),
    ("ireland", "Europe/Dublin"),
    ("israel", "Asia/Jerusalem"),
    ("italy", "Europe/Rome"),
    ("japan", "Asia/Tokyo"),
    ("kenya", "Africa/Nairobi"),
    ("korea", "Asia/Seoul"),
    ("latvia", "Europe/Riga"),
    ("lithuania", "Europe/Vilnius"),
    ("netherlands", "Europe/Amsterdam"),
    ("nigeria", "Africa/Lagos"),
    ("norway", "Europe/Oslo"),
    ("pakistan", "Asia/Karachi"),
    ("philippines", "Asia/Manila"),
    ("poland", "Europe/Warsaw"),
    ("romania", "Europe/Bucharest"),
    ("scotland", "Europe/London"),
    ("serbia", "Europe/Belgrade"),
    ("slovakia", "Europe/Bratislava"),
    ("slovenia", "Europe/Ljubljana"),
    ("southafrica", "Africa/Johannesburg"),
    ("southkorea", "Asia/Seoul"),
    ("sweden", "Europe/Stockholm"),
    ("switzerland", "Europe/Zurich"),
    ("taiwan", "Asia/Taipei"),
    ("thailand", "Asia/Bangkok"),
    ("ukraine", "Europe/Kyiv"),
    ("unitedkingdom", "Europe/London"),
];

const SEVERAL: [(&str, &str); 13] = [
    ("cest centraleuropeantime centraleuropeansummertime", "“Europe/Berlin”, “Europe/Paris”"),
    ("eest", "“Europe/Athens”, “Europe/Helsinki”"),
    ("ist", "“Asia/Kolkata”, “Europe/Dublin”"),
    ("west", "“Europe/Lisbon”, “Atlantic/Canary”"),
    ("america us usa unitedstates", "“America/New_York”, “America/Chicago”, “America/Los_Angeles”"),
    ("canada", "“America/Toronto”, “America/Vancouver”"),
    ("mexico", "“America/Mexico_City”, “America/Tijuana”"),
    ("brazil", "“America/Sao_Paulo”, “America/Manaus”"),
    ("australia", "“Australia/Sydney”, “Australia/Perth”"),
    ("spain", "“Europe/Madrid”, “Atlantic/Canary”"),
    ("portugal", "“Europe/Lisbon”, “Atlantic/Azores”"),
    ("newzealand", "“Pacific/Auckland”, “Pacific/Chatham”"),
    ("indonesia", "“Asia/Jakarta”, “Asia/Makassar”"),
];

/// Finds the zone of a country that has one. Lower-case letters, like [`several`].
pub(super) fn zone(country: &str) -> Option<&'static str> {
    let row = ONE_ZONE.iter().find(|(name, _)| *name == country);
    row.map(|(_, zone)| *zone)
}

/// Names zones of a country that has several.
pub(super) fn several(country: &str) -> Option<&'static str> {
    let row = SEVERAL.iter().find(|(names, _)| names.split(' ').any(|name| name == country));
    row.map(|(_, zones)| *zones)
}
