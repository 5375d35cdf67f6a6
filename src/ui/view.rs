use std::ops::Deref;
use std::rc::Rc;

use web_sys::EventTarget;
use yew::prelude::*;

use crate::content::ObservationWords;
use crate::drills::Topic;
use crate::ear::ear;
use crate::saying::speaking;
use crate::shell::words::{InterfaceWords, LineWords};
use crate::shell::{Event, Shell};

/// What every screen is drawn from: what is everybody's, and where it tells what happens.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub shell: &'a Shell,
    pub told: &'a Told,
}

/// Where it is told what happens on a screen.
#[derive(Clone)]
pub struct Told {
    pub event: Callback<Event>,
    /// A key was pressed in a box: which one, and how it is read.
    pub typing: Callback<(EventTarget, Reads)>,
}

/// Makes an event of what a box holds.
pub type Reads = Rc<dyn Fn(&EventTarget) -> Event>;

impl Told {
    /// Nobody is told.
    pub fn nobody() -> Self {
        Self { event: Callback::noop(), typing: Callback::noop() }
    }
}

/// The same in an area, with what that area knows.
pub struct In<'a, Room> {
    pub room: &'a Room,
    pub view: View<'a>,
}

impl<Room> Clone for In<'_, Room> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Room> Copy for In<'_, Room> {}

impl<'a, Room> Deref for In<'a, Room> {
    type Target = View<'a>;

    fn deref(&self) -> &View<'a> {
        &self.view
    }
}

impl View<'_> {
    /// What the house says. An area's own words it asks for itself.
    pub fn words(self) -> &'static InterfaceWords {
        InterfaceWords::of(self.shell.language)
    }

    /// What a line says once a reply to it was heard.
    pub fn line_words(self) -> &'static LineWords {
        LineWords::of(self.shell.language)
    }

    /// A time of day as the device writes it.
    pub fn time(self, moment: i64) -> String {
        (self.shell.times.of)(moment)
    }

    /// A length as it is said: "1 hour 20 minutes".
    pub fn lasting(self, minutes: i64) -> String {
        let words = &self.words().length;
        let some = |number: i64, one: &str, many: &str| match number {
            1 => one.to_owned(),
            _ => fill(many, &[("n", &number.to_string())]),
        };
        let (hours, rest) = (minutes / 60, minutes % 60);
        let (hour, minute) = (some(hours, words.hour, words.hours), some(rest, words.minute, words.minutes));
        match (hours, rest) {
            (0, _) => minute,
            (_, 0) => hour,
            _ => fill(words.both, &[("hours", &hour), ("minutes", &minute)]),
        }
    }

    pub fn observation(self, id: &str) -> Option<&'static ObservationWords> {
        let language = self.shell.language;
        let of_reply = ear().and_then(|ear| (ear.observation)(language, id));
        of_reply.or_else(|| speaking().and_then(|speaking| (speaking.observation)(language, id)))
    }

    pub fn topic(self, topic: Topic) -> &'static str {
        let words = &self.words().topics;
        match topic {
            Topic::Chores => words.chores,
            Topic::Phones => words.phones,
            Topic::Money => words.money,
            Topic::Family => words.family,
            Topic::Intimacy => words.intimacy,
            Topic::Alone => words.alone,
            Topic::Together => words.together,
            Topic::Parenting => words.parenting,
            Topic::Jealousy => words.jealousy,
            Topic::Work => words.work,
            Topic::Change => words.change,
            Topic::Past => words.past,
        }
    }
}

/// Puts words into the `{places}` of a text. A place without a word stays as it is.
pub fn fill(text: &str, places: &[(&str, &str)]) -> String {
    let mut filled = text.to_owned();
    for (place, words) in places {
        // Words that run from right to left are set apart, or they would turn what stands around them.
        let [before, after] = if words.contains(runs_from_right) { ["\u{2068}", "\u{2069}"] } else { [""; 2] };
        filled = filled.replace(&["{", place, "}"].concat(), &[before, words, after].concat());
    }
    filled
}

/// From Hebrew to Arabic, and their later forms.
fn runs_from_right(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// A text that begins with a name as it stands in a sentence.
pub fn title_case(mut text: String) -> String {
    // The one name that is no name is ours, and plain letters need no table of all the world's.
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_name_from_right_to_left_turns_nothing_around_it() {
        assert_eq!(fill("{name} speaks.", &[("name", "שרה")]), "\u{2068}שרה\u{2069} speaks.");
        assert_eq!(fill("{name} speaks.", &[("name", "سارة")]), "\u{2068}سارة\u{2069} speaks.");
        for name in ["Zoë", "Мария", "美咲", "Sam 👩‍❤️‍👨"] {
            assert_eq!(fill("{name} speaks.", &[("name", name)]), format!("{name} speaks."));
        }
    }
}
