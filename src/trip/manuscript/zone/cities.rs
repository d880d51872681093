//! Towns where conferences are, and that no zone is named after.

const CITIES: [(&str, &str); 39] = [
    (
        "America/New_York",
        "atlanta baltimore boston charlotte cleveland columbus miami orlando philadelphia pittsburgh raleigh tampa washington washingtondc cincinnati nyc newyorkcity est edt easternstandardtime easterndaylighttime easterntime",
    ),
    (
        "America/Chicago",
        "austin dallas houston kansascity memphis milwaukee minneapolis nashville neworleans omaha sanantonio saintlouis stlouis cst cdt centralstandardtime centraldaylighttime",
    ),
    (
        "America/Denver",
        "albuquerque boulder coloradosprings saltlakecity santafe mst mdt mountainstandardtime mountaindaylighttime",
    ),
    ("America/Phoenix", "scottsdale tempe tucson"),
    (
        "America/Los_Angeles",
        "anaheim lasvegas longbeach oakland pasadena portland reno sacramento sandiego sanfrancisco sanjose santaclara seattle pst pdt pacificstandardtime pacificdaylighttime pacifictime",
    ),
    ("Pacific/Honolulu", "hawaii maui waikiki"),
    ("America/Toronto", "montreal ottawa quebec quebeccity waterloo"),
    ("America/Edmonton", "banff calgary"),
    ("America/Vancouver", "victoria whistler"),
    ("America/Mexico_City", "guadalajara puebla"),
    ("America/Sao_Paulo", "brasilia curitiba florianopolis portoalegre riodejaneiro"),
    ("America/Bogota", "cali medellin"),
    ("America/Argentina/Buenos_Aires", "rosario"),
    (
        "Europe/London",
        "birmingham brighton bristol cambridge cardiff edinburgh glasgow leeds liverpool manchester oxford bst gmt",
    ),
    ("Europe/Dublin", "cork galway"),
    ("Europe/Lisbon", "braga porto"),
    ("Europe/Madrid", "barcelona bilbao malaga seville sevilla valencia"),
    (
        "Europe/Paris",
        "bordeaux cannes grenoble lille lyon marseille nantes nice strasbourg toulouse",
    ),
    ("Europe/Brussels", "antwerp bruges ghent gent leuven"),
    ("Europe/Amsterdam", "delft eindhoven rotterdam thehague utrecht"),
    (
        "Europe/Berlin",
        "bonn bremen cologne dresden dusseldorf dusseldorf düsseldorf frankfurt hamburg hannover heidelberg karlsruhe koln köln leipzig munich munchen münchen nuremberg nürnberg stuttgart",
    ),
    ("Europe/Zurich", "basel bern geneva genf genève lausanne lucerne zürich"),
    ("Europe/Vienna", "graz linz salzburg wien"),
    ("Europe/Rome", "bologna florence firenze milan milano naples napoli turin torino venice"),
    ("Europe/Prague", "brno praha"),
    ("Europe/Warsaw", "cracow gdansk krakow kraków poznan wroclaw wrocław"),
    ("Europe/Copenhagen", "aarhus odense københavn kobenhavn"),
    ("Europe/Stockholm", "gothenburg göteborg malmo malmö uppsala"),
    ("Europe/Oslo", "bergen stavanger trondheim"),
    ("Europe/Helsinki", "espoo tampere turku"),
    ("Europe/Athens", "thessaloniki"),
    ("Europe/Kyiv", "lviv odesa"),
    ("Asia/Tokyo", "fukuoka hiroshima kobe kyoto nagoya osaka sapporo yokohama jst"),
    ("Asia/Shanghai", "beijing chengdu guangzhou hangzhou nanjing peking shenzhen wuhan"),
    (
        "Asia/Kolkata",
        "ahmedabad bangalore bengaluru chennai delhi goa hyderabad kochi mumbai newdelhi pune",
    ),
    ("Asia/Seoul", "busan daejeon kst"),
    ("Asia/Jerusalem", "haifa telaviv"),
    ("Asia/Ho_Chi_Minh", "danang hanoi saigon"),
    ("Africa/Johannesburg", "capetown durban pretoria"),
];

/// Finds the zone of a town, which is written in lower-case letters without what joins its words. The same table
/// knows abbreviations and names of zones that belong to one region.
pub(super) fn zone(place: &str) -> Option<&'static str> {
    let row = CITIES.iter().find(|(_, cities)| cities.split(' ').any(|city| city == place));
    row.map(|(zone, _)| *zone)
}
