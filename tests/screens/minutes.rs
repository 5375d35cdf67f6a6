use super::Visit;
use hearback::areas::minutes::MinutesEvent;

/// Each step of each ritual, to its end; and the dates.
pub fn pages() -> Vec<(&'static str, String)> {
    let mut screens = Vec::new();
    for (at, steps) in [("#/minutes", 6), ("#/minutes/nightly", 3), ("#/minutes/hour", 8)] {
        for step in 0..=steps {
            let mut visit = Visit::at(at);
            visit.tell(MinutesEvent::Noted("thanks-0".into(), "the soup".into()).into());
            for event in [MinutesEvent::Begun, MinutesEvent::Came(step)] {
                visit.tell(event.into());
            }
            screens.push(("a step for two", visit.html()));
        }
        let mut visit = Visit::at(at);
        for event in [MinutesEvent::DateSettled, MinutesEvent::CalendarAsked] {
            visit.tell(event.into());
        }
        screens.push(("with a date", visit.html()));
        visit = Visit::at(at);
        for event in [MinutesEvent::DayTyped(String::new()), MinutesEvent::DateSettled, MinutesEvent::StepAdded] {
            visit.tell(event.into());
        }
        screens.push(("with what is no date", visit.html()));
    }
    screens
}
