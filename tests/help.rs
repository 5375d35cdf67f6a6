//! Places to talk are never stale: each names its source and dates, and a passed review date fails here.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;

/// What authors write of help. The app carries less: how a place was found and when it is looked at again is theirs.
#[derive(Deserialize)]
struct Help {
    emergency: Emergency,
    section: Vec<Section>,
    about: About,
    helpline: Vec<Helpline>,
}

#[derive(Deserialize)]
struct Emergency {
    text: String,
}

#[derive(Deserialize)]
struct Section {
    id: String,
}

#[derive(Deserialize)]
struct About {
    points: Vec<String>,
}

#[derive(Deserialize)]
struct Helpline {
    id: String,
    country: String,
    name: String,
    topics: Vec<String>,
    methods: Vec<Method>,
    website: String,
    source_url: String,
    last_verified: toml::value::Datetime,
    review_by: toml::value::Datetime,
}

#[derive(Deserialize)]
struct Method {
    r#type: String,
    value: String,
}

fn help() -> Help {
    toml::from_str(&std::fs::read_to_string("src/content/en/help.toml").unwrap()).unwrap()
}

/// Today as `YYYY-MM-DD` (UTC), by the civil-from-days reckoning of the Gregorian calendar.
fn today() -> String {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / 86_400;
    let from_march = days as i64 + 719_468;
    let era = from_march.div_euclid(146_097);
    let day_of_era = from_march.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() })
}

#[test]
fn no_review_date_has_passed() {
    let today = today();
    let lines = help().helpline;
    assert!(!lines.is_empty());
    let stale = lines.iter().filter(|line| line.review_by.to_string() < today).map(|line| line.id.as_str());
    let stale: Vec<&str> = stale.collect();
    assert!(stale.is_empty(), "check these at their source and date them anew ({today}): {stale:?}");
}

#[test]
fn every_place_to_talk_is_whole() {
    let mut problems = Vec::new();
    let lines = help().helpline;
    for line in &lines {
        let mut check = |holds: bool, problem: &str| {
            if !holds {
                problems.push(format!("{}: {problem}", line.id));
            }
        };
        for (name, value) in [("id", &line.id), ("country", &line.country), ("name", &line.name)] {
            check(!value.is_empty(), &format!("lacks {name}"));
        }
        check(!line.topics.is_empty(), "lacks topics");
        check(!line.methods.is_empty(), "lacks methods");
        check(
            line.methods.iter().all(|method| !method.r#type.is_empty() && !method.value.is_empty()),
            "has an empty method",
        );
        check(line.website.starts_with("https://"), "has a website without https");
        check(line.source_url.starts_with("https://"), "has a source without https");
        let (verified, review) = (line.last_verified.to_string(), line.review_by.to_string());
        check(is_date(&verified) && is_date(&review), "has a date that is none");
        check(verified < review, "is to be reviewed before it was verified");
        check(verified <= today(), "was verified in the future");
        check(lines.iter().filter(|other| other.id == line.id).count() == 1, "shares its id");
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn the_safety_text_says_what_it_must() {
    let help = help();
    let ids: Vec<&str> = help.section.iter().map(|section| section.id.as_str()).collect();
    for needed in
        ["not-for", "not-your-doing", "if-it-is-you", "cannot-judge", "leaving-traces", "stopping", "someone-first"]
    {
        assert!(ids.contains(&needed), "help.toml lacks the section {needed}");
    }
    assert!(!help.emergency.text.is_empty() && !help.about.points.is_empty());
}
