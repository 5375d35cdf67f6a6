//! Every test there is: the core and the content, the screens drawn on the host, the page in three engines.

use crate::browsers::{self, Engine};
use crate::command::{Beside, announce, cargo, run};
use crate::{Failure, dist, setup};

/// What the tests of the screens are compiled with: what the published page is, and what draws it to text.
pub const SCREENS: &str = "split,ssr";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The core, the content and this tool.
    Core,
    /// The screens, drawn to text on the host.
    Ui,
    /// The built page, in real browsers.
    Browser,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    pub parts: Vec<Part>,
    pub engines: Vec<Engine>,
    /// Only journeys with this in their name.
    pub journey: Option<String>,
    /// Test `dist/` as it is.
    pub as_built: bool,
}

/// Sets up, then runs the selected parts one after the other.
///
/// # Errors
/// After the last part, when one or more failed; at once when something they need cannot be brought.
pub fn run_all(selection: &Selection) -> Result<(), Failure> {
    // First of all, so that an hour's wait does not end in "a browser is missing".
    let workshop = match selection.parts.contains(&Part::Browser) {
        true => {
            let workshop = setup::for_building()?;
            browsers::prepare(&selection.engines)?;
            Some(workshop)
        }
        false => None,
    };
    let remedy = "The test runner says above what failed.";
    let mut failures: Vec<Failure> = Vec::new();
    // Making the page is mostly one long thread of work: what is tested on the host goes on beside it.
    let beside = workshop.is_some() && !selection.as_built && !on_the_host(&selection.parts).is_empty();
    let building = if beside { Some(Beside::start(&["dist"])?) } else { None };
    // Each part is worth knowing about, whatever became of the one before.
    let mut part = |outcome: Result<(), Failure>| failures.extend(outcome.err());
    for (what, words) in on_the_host(&selection.parts) {
        announce(what, "30 seconds; 1 minute the first time");
        part(run(cargo().args(words), remedy));
    }
    if let Some(workshop) = workshop {
        let built = match building {
            Some(building) => building.end(),
            None if selection.as_built => Ok(()),
            None => dist::build(&workshop).map(drop),
        };
        let names: Vec<&str> = selection.engines.iter().map(|engine| engine.name()).collect();
        announce(&format!("journeys in {}", names.join(", ")), "3 minutes");
        part(built.and_then(|()| run(cargo().args(journeys(selection)), remedy)));
    }
    // The test runner's own lines are the last word where all went well.
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

/// What is tested on the host: by what name, and cargo's words for it. The screens' tests are the core's and more, so that
/// with both of them every test runs once. The tool's own go by themselves: together with others it would be compiled anew,
/// for what they want of the libraries that it has too.
fn on_the_host(parts: &[Part]) -> Vec<(&'static str, Vec<&'static str>)> {
    let has = |part| parts.contains(&part);
    let of = |package| vec!["test", "--locked", "--no-fail-fast", "--package", package];
    let mut all = Vec::new();
    if has(Part::Core) {
        all.push(("tests of the tools", of("xtask")));
    }
    if has(Part::Ui) {
        let words = [of("hearback"), vec!["--features", SCREENS]].concat();
        all.push(("tests of the core, the content and the screens, with the doors of parts", words));
    } else if has(Part::Core) {
        all.push(("tests of the core and the content", of("hearback")));
    }
    all
}

/// The journeys are named `engine::journey`, so the test runner's own filter chooses among them.
fn journeys(selection: &Selection) -> Vec<String> {
    let mut words: Vec<String> =
        ["test", "--locked", "--no-fail-fast", "--package", "hearback-browser", "--", "--test-threads=2"]
            .map(str::to_owned)
            .to_vec();
    let journey = selection.journey.as_deref().unwrap_or_default();
    if selection.engines.len() < Engine::ALL.len() || !journey.is_empty() {
        words.extend(selection.engines.iter().map(|engine| format!("{}::{journey}", engine.name())));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(engines: &[Engine], journey: Option<&str>) -> Selection {
        Selection {
            parts: vec![Part::Browser],
            engines: engines.to_vec(),
            journey: journey.map(str::to_owned),
            as_built: true,
        }
    }

    #[test]
    fn what_is_tested_on_the_host_is_tested_once() {
        let packages = |parts: &[Part]| -> Vec<String> {
            on_the_host(parts).into_iter().map(|(_, words)| words[4..].join(" ")).collect()
        };
        assert_eq!(packages(&[Part::Core]), ["xtask", "hearback"]);
        assert_eq!(packages(&[Part::Ui]), [format!("hearback --features {SCREENS}")]);
        assert_eq!(packages(&[Part::Core, Part::Ui]), ["xtask".to_owned(), format!("hearback --features {SCREENS}")]);
        assert!(packages(&[Part::Browser]).is_empty());
    }

    #[test]
    fn nothing_is_filtered_unless_asked() {
        assert_eq!(journeys(&selection(&Engine::ALL, None)).last().map(String::as_str), Some("--test-threads=2"));
    }

    #[test]
    fn an_engine_and_a_journey_narrow_it() {
        let words = journeys(&selection(&[Engine::WebKit], Some("first_visit")));
        assert_eq!(words.last().map(String::as_str), Some("webkit::first_visit"));
    }
}
