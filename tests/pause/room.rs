//! The pause in the app: events in, model and effects out.

use hearback::areas::listen::ListenPage;
use hearback::areas::pause::{Choice, Length, MINUTE, Outcome, Part, Turn, read_link};
use hearback::areas::pause::{OURS, PAUSE, PauseEvent, PausePage, RETURNS, read_pause};
use hearback::content::english;
use hearback::shell::kept::Keep;
use hearback::shell::{Effect, Event, Kept, Model, Moment, Notice, Route, Slot, Started, update};

const NOON: i64 = 1_790_000_000_000;

struct Phone {
    model: Model,
    now: i64,
    effects: Vec<Effect>,
}

impl Phone {
    fn with(kept: Kept, route: Route) -> Self {
        let mut phone = Self { model: Model::new(english(), Vec::new()), now: NOON, effects: Vec::new() };
        let started = Started {
            typed: String::new(),
            frame: None,
            route,
            kept,
            trouble: None,
            address: "https://here.example/".into(),
            can_send: false,
        };
        phone.tell(Event::Started(Box::new(started)));
        phone
    }

    fn fresh() -> Self {
        Self::with(Kept::default(), Route::Pause(PausePage::Clock))
    }

    fn tell(&mut self, event: Event) -> &[Effect] {
        self.effects = update(&mut self.model, event, Moment { now: self.now, seed: 7 });
        &self.effects
    }

    fn does(&mut self, event: impl Into<Event>) -> &[Effect] {
        self.tell(event.into())
    }

    /// Time goes by, and the page is told.
    fn after(&mut self, ms: i64) -> &[Effect] {
        self.now += ms;
        let wall = self.now;
        self.does(Event::Ticked { wall, steady: wall - NOON })
    }

    fn saved(&self) -> Option<&str> {
        self.saved_in(&PAUSE)
    }

    fn saved_in(&self, slot: &'static Slot) -> Option<&str> {
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Save(key, text) if *key == slot.key() => Some(text.as_str()),
            _ => None,
        })
    }

    fn ends(&self) -> i64 {
        self.model.pause.running.as_ref().unwrap().ends()
    }
}

#[test]
fn one_tap_runs_for_as_long_as_was_agreed() {
    let mut phone = Phone::fresh();
    phone.does(PauseEvent::UsualChosen(45));
    phone.does(Event::PauseCalled);
    assert_eq!(phone.ends(), NOON + 45 * MINUTE);
    assert!(phone.effects.contains(&Effect::Follow(true)) && phone.effects.contains(&Effect::ReadyBell));
    let ends = phone.ends();
    phone.now += MINUTE;
    phone.does(Event::PauseCalled);
    assert_eq!(phone.ends(), ends, "a second tap leads to the clock and changes nothing");
}

#[test]
fn odd_minutes_are_said_and_start_nothing() {
    for odd in ["", "4", "1441", "half an hour", "-5", "1e3"] {
        let mut phone = Phone::fresh();
        phone.does(PauseEvent::MinutesTyped(odd.into()));
        phone.does(PauseEvent::StartAsked);
        assert!(phone.model.pause.running.is_none() && phone.model.pause.bad_length, "{odd}");
    }
}

#[test]
fn it_rings_once_and_only_on_time() {
    let mut phone = Phone::fresh();
    phone.does(Event::PauseCalled);
    assert!(!phone.after(29 * MINUTE).contains(&Effect::Ring));
    assert!(phone.after(MINUTE + 300).contains(&Effect::Ring));
    assert!(!phone.after(1000).contains(&Effect::Ring), "once");
    let mut late = Phone::fresh();
    late.does(Event::PauseCalled);
    assert!(!late.after(40 * MINUTE).contains(&Effect::Ring), "a late tick rings no bell");
    assert!(late.model.pause.waits());
}

#[test]
fn a_muted_pause_is_silent_and_a_note_comes_only_if_asked_for() {
    let mut phone = Phone::fresh();
    phone.does(PauseEvent::SoundChosen(false));
    phone.does(PauseEvent::NoteChosen(true));
    phone.does(Event::PauseCalled);
    let effects = phone.after(30 * MINUTE);
    assert!(!effects.contains(&Effect::Ring) && effects.contains(&Effect::Note("Time is up")));
    phone.does(Event::NoteRefused);
    assert!(!phone.model.pause.switches.note && phone.model.pause.note_refused);
}

#[test]
fn a_clock_that_was_set_is_said_and_moves_no_end() {
    for (by, says) in [(-10 * MINUTE, Notice::ClockBack), (10 * MINUTE, Notice::ClockAhead)] {
        let mut phone = Phone::fresh();
        phone.does(Event::PauseCalled);
        phone.after(1000);
        let ends = phone.ends();
        let (wall, steady) = (phone.now + by + 1000, phone.now - NOON + 1000);
        phone.does(Event::Ticked { wall, steady });
        assert_eq!(phone.model.shell.notices, [says]);
        assert_eq!(phone.ends(), ends);
    }
}

#[test]
fn it_is_read_again_where_it_was() {
    let mut phone = Phone::fresh();
    phone.does(Event::PauseCalled);
    let text = phone.saved().unwrap().to_owned();
    let again = Phone::with(Kept::default().with(PAUSE.key(), text), Route::Listen(ListenPage::Home));
    assert_eq!(again.ends(), phone.ends());
    assert!(again.effects.contains(&Effect::Follow(true)));
}

#[test]
fn damaged_and_newer_pauses_are_not_lost() {
    let broken = Kept::default().with(PAUSE.key(), "{half");
    let phone = Phone::with(broken, Route::Listen(ListenPage::Home));
    assert!(phone.effects.contains(&Effect::SetAside(PAUSE.key(), "{half".into())));
    let newer = r#"{"kind":"hearback-pause","version":9,"started":1,"ends":2}"#;
    let newer = Kept::default().with(PAUSE.key(), newer);
    let mut phone = Phone::with(newer, Route::Listen(ListenPage::Home));
    assert_eq!(phone.model.shell.notices, [Notice::PauseNewer]);
    phone.does(Event::PauseCalled);
    assert_eq!(phone.saved(), None, "what a newer version wrote is left alone");
    assert!(phone.model.pause.on().is_some(), "and the pause runs all the same");
}

#[test]
fn a_newer_pause_of_another_window_is_left_alone() {
    let newer = r#"{"kind":"hearback-pause","version":2,"started":1,"ends":2}"#.to_owned();
    let elsewhere = || Event::ChangedElsewhere(PAUSE.key(), Some(newer.clone()));
    for news in [elsewhere(), Event::NewerFound(&RETURNS), Event::NewerFound(&OURS)] {
        let mut phone = Phone::fresh();
        phone.does(Event::PauseCalled);
        phone.tell(news);
        assert_eq!(phone.model.shell.notices, [Notice::PauseNewer]);
        phone.effects.clear();
        phone.does(PauseEvent::MoreTimeAsked(20));
        assert_eq!(phone.saved(), None, "what a newer version wrote is left alone");
        assert!(phone.model.pause.on().is_some(), "and the pause runs all the same");
    }
}

#[test]
fn no_trace_keeps_not_even_the_pause() {
    let mut phone = Phone::fresh();
    phone.does(Event::PauseCalled);
    assert!(phone.tell(Event::KeepChosen(Keep::Nothing)).contains(&Effect::Remove(PAUSE.key())));
    phone.does(PauseEvent::MoreTimeAsked(20));
    assert_eq!(phone.saved(), None);
    assert!(phone.model.pause.on().is_some());
}

#[test]
fn another_window_changes_it_here_without_an_answer() {
    let (mut one, mut other) = (Phone::fresh(), Phone::fresh());
    one.does(Event::PauseCalled);
    let text = one.saved().unwrap().to_owned();
    other.does(Event::ChangedElsewhere(PAUSE.key(), Some(text)));
    assert_eq!(other.ends(), one.ends());
    assert!(!other.effects.iter().any(|effect| matches!(effect, Effect::Save(..) | Effect::Remove(_))));
    one.does(PauseEvent::MoreTimeAsked(20));
    let text = one.saved().unwrap().to_owned();
    other.does(Event::ChangedElsewhere(PAUSE.key(), Some(text)));
    assert_eq!(other.ends(), one.ends());
    assert_eq!(other.model.shell.notices, [Notice::PauseElsewhere]);
    other.does(Event::ChangedElsewhere(PAUSE.key(), Some("{odd".into())));
    assert_eq!(other.ends(), one.ends(), "what can't be read changes nothing");
    other.does(Event::ChangedElsewhere(PAUSE.key(), None));
    assert!(other.model.pause.running.is_none());
}

#[test]
fn what_is_agreed_in_two_windows_is_one() {
    let agreeing = || {
        let mut phone = Phone::with(Kept::default(), Route::Pause(PausePage::Ours));
        phone.does(Event::KeepChosen(Keep::Progress));
        phone
    };
    let (mut one, mut other) = (agreeing(), agreeing());
    one.does(PauseEvent::Wrote(Part::Word, "Teapot".into()));
    let kept = |phone: &Phone| phone.saved_in(&OURS).map(str::to_owned);
    other.does(Event::ChangedElsewhere(OURS.key(), kept(&one)));
    other.does(PauseEvent::Wrote(Part::Places, "Kitchen".into()));
    let both = kept(&other).unwrap();
    assert!(both.contains("Teapot") && both.contains("Kitchen"), "{both}");
    other.does(Event::ChangedElsewhere(OURS.key(), None));
    assert!(other.model.pause.agreement.is_empty(), "it was deleted there");
}

#[test]
fn the_link_of_one_phone_is_looked_at_and_then_joined_on_the_other() {
    let mut one = Phone::fresh();
    one.does(Event::PauseCalled);
    one.does(PauseEvent::ShareAsked);
    let link = one.model.shell.shared.as_ref().unwrap().link.clone();
    assert_eq!(read_link(&link, NOON).unwrap().pause.ends(), one.ends());
    let fragment = link.split_once('#').unwrap().1;
    let mut other = Phone::with(Kept::default(), Route::read(fragment));
    assert!(other.model.pause.running.is_none() && other.model.pause.invited.as_ref().unwrap().is_ok());
    assert_eq!(other.saved(), None);
    other.does(PauseEvent::JoinAccepted);
    assert_eq!(other.ends(), one.ends());
    assert!(other.effects.contains(&Effect::Replace(Route::Pause(PausePage::Clock))));
    let mut refusing = Phone::with(Kept::default(), Route::read(fragment));
    refusing.does(PauseEvent::JoinRefused);
    assert!(refusing.model.pause.running.is_none() && refusing.model.shell.route == Route::Pause(PausePage::Clock));
    let mut slow = Phone::with(Kept::default(), Route::read(fragment));
    slow.now += 31 * MINUTE;
    slow.does(PauseEvent::JoinAccepted);
    assert!(slow.model.pause.running.is_none(), "a pause that ended while it was looked at is not joined");
}

#[test]
fn the_other_device_is_said_to_have_what_it_was_given() {
    let mut one = Phone::fresh();
    one.does(Event::PauseCalled);
    one.does(PauseEvent::MoreTimeAsked(20));
    assert_eq!((one.model.pause.other, one.model.pause.new_link), (None, true), "nobody was given anything");
    one.does(PauseEvent::ShareAsked);
    let given = one.model.pause.running.as_ref().map(|pause| pause.ends());
    one.does(PauseEvent::MoreTimeAsked(20));
    one.does(PauseEvent::MoreTimeAsked(20));
    assert_eq!(one.model.pause.other, given, "the old link still says the end it was made with");
    one.does(PauseEvent::EndConfirmed);
    assert!(one.model.pause.said.is_none(), "nothing says any more that the pause runs");
}

#[test]
fn what_the_other_device_has_is_not_known_of_another_pause() {
    let mut one = Phone::fresh();
    one.does(Event::PauseCalled);
    one.does(PauseEvent::ShareAsked);
    one.does(PauseEvent::EndConfirmed);
    one.does(PauseEvent::Left);
    assert_eq!(one.model.pause.other, None);
    one.does(Event::PauseCalled);
    one.does(PauseEvent::ShareAsked);
    let mut window = Phone::fresh();
    window.now += MINUTE;
    window.does(Event::PauseCalled);
    let text = window.saved().unwrap().to_owned();
    one.does(Event::ChangedElsewhere(PAUSE.key(), Some(text)));
    assert_eq!(one.model.pause.other, None, "the pause of another window was never shared from here");
}

#[test]
fn what_was_deleted_does_not_take_the_place_of_new_words() {
    let mut phone = Phone::fresh();
    phone.does(PauseEvent::Wrote(Part::Word, "Teapot".into()));
    phone.does(PauseEvent::OursErased);
    phone.does(PauseEvent::OursErased);
    assert!(phone.model.pause.erased.is_some(), "deleting twice loses nothing");
    phone.does(PauseEvent::Wrote(Part::Word, "Kettle".into()));
    phone.does(PauseEvent::OursPutBack);
    assert_eq!(phone.model.pause.agreement.words(Part::Word), "Kettle");
}

#[test]
fn what_was_settled_can_be_put_back_until_the_screen_is_left() {
    let mut phone = Phone::fresh();
    phone.does(PauseEvent::Wrote(Part::Word, "Teapot".into()));
    phone.does(PauseEvent::OursErased);
    assert!(phone.model.pause.agreement.is_empty());
    phone.does(PauseEvent::OursPutBack);
    assert_eq!(phone.model.pause.agreement.words(Part::Word), "Teapot");
    phone.does(PauseEvent::OursErased);
    phone.tell(Event::RouteChanged(Route::Help));
    phone.does(PauseEvent::OursPutBack);
    assert!(phone.model.pause.agreement.is_empty(), "what was left is gone");
}

#[test]
fn coming_back_is_noted_and_more_time_starts_from_the_new_end() {
    let mut phone = Phone::fresh();
    phone.tell(Event::KeepChosen(Keep::Progress));
    phone.does(Event::PauseCalled);
    phone.after(30 * MINUTE);
    phone.does(PauseEvent::ReturnAsked);
    phone.does(PauseEvent::TappedIn(Turn::First));
    phone.does(PauseEvent::TappedIn(Turn::Second));
    phone.does(PauseEvent::Chose(Choice::Extend));
    assert!(phone.model.pause.returning.is_none(), "the new time is asked for");
    phone.does(PauseEvent::MoreTimeAsked(20));
    assert_eq!(phone.ends(), NOON + 50 * MINUTE);
    phone.after(20 * MINUTE);
    phone.does(PauseEvent::ReturnAsked);
    phone.does(PauseEvent::TappedIn(Turn::First));
    phone.does(PauseEvent::TappedIn(Turn::Second));
    phone.does(PauseEvent::Chose(Choice::Park));
    phone.does(PauseEvent::WentOn);
    phone.does(PauseEvent::Left);
    let outcomes: Vec<Outcome> = phone.model.pause.returns.list().iter().map(|one| one.outcome).collect();
    assert_eq!(outcomes, [Outcome::Extended, Outcome::Kept]);
    assert!(phone.model.pause.running.is_none());
}

#[test]
fn past_a_day_it_takes_a_new_pause() {
    let mut phone = Phone::fresh();
    phone.does(PauseEvent::LengthChosen(23 * 60));
    phone.does(PauseEvent::StartAsked);
    let started = phone.model.pause.running.as_ref().unwrap().started();
    phone.after(MINUTE);
    phone.does(PauseEvent::MoreTimeAsked(Length::MOST.minutes()));
    let pause = phone.model.pause.running.as_ref().unwrap();
    assert!(pause.started() > started && pause.total() == Length::MOST.ms());
}

#[test]
fn what_was_agreed_waits_in_its_tab_until_the_person_says_what_may_stay() {
    let mut phone = Phone::fresh();
    let effects = phone.does(PauseEvent::Wrote(Part::Word, "Teapot".into())).to_vec();
    assert!(
        effects
            .iter()
            .any(|one| matches!(one, Effect::Save(key, text) if *key == OURS.tab() && text.contains("Teapot")))
    );
    assert!(!effects.iter().any(|one| matches!(one, Effect::Save(key, _) if *key == OURS.key())));
    let effects = phone.tell(Event::KeepChosen(Keep::Progress)).to_vec();
    assert!(
        effects
            .iter()
            .any(|one| matches!(one, Effect::Save(key, text) if *key == OURS.key() && text.contains("Teapot")))
    );
    assert!(effects.contains(&Effect::Remove(OURS.tab())));
    let Effect::Download { text, .. } = &phone.tell(Event::ExportAsked)[0] else { panic!() };
    assert!(text.contains("Teapot"), "and it is in the copy a person takes along");
}

#[test]
fn too_long_a_part_stays_in_its_box_and_takes_the_place_of_nothing() {
    let mut phone = Phone::fresh();
    phone.does(PauseEvent::Wrote(Part::Word, "Teapot".into()));
    phone.does(PauseEvent::Wrote(Part::Word, "x".repeat(201)));
    assert_eq!(phone.model.pause.agreement.words(Part::Word), "Teapot");
    assert_eq!(phone.model.pause.too_long.as_ref().unwrap().1.len(), 201);
    phone.does(PauseEvent::Wrote(Part::Word, "Kettle".into()));
    assert!(phone.model.pause.too_long.is_none());
}

#[test]
fn a_file_is_looked_at_before_it_takes_the_place_of_anything() {
    let mut one = Phone::fresh();
    one.does(PauseEvent::Wrote(Part::Word, "Teapot".into()));
    let Effect::Download { text, .. } = one.does(PauseEvent::OursFileAsked)[0].clone() else { panic!() };
    let mut other = Phone::fresh();
    other.does(PauseEvent::Wrote(Part::Word, "Kettle".into()));
    other.does(Event::RouteChanged(Route::Pause(PausePage::Ours)));
    other.does(Event::FileOpened(Some(text)));
    assert_eq!(other.model.pause.agreement.words(Part::Word), "Kettle");
    other.does(PauseEvent::OursRefused);
    assert!(other.model.pause.received.is_none());
    for bad in [None, Some("x".repeat(40_001)), Some("{}".into())] {
        other.does(Event::FileOpened(bad));
        assert!(other.model.pause.received.as_ref().unwrap().is_err());
        other.does(PauseEvent::OursAccepted);
        assert_eq!(other.model.pause.agreement.words(Part::Word), "Kettle");
    }
}

#[test]
fn deleting_everything_takes_the_pause_along() {
    let mut phone = Phone::fresh();
    phone.does(PauseEvent::Wrote(Part::Word, "Teapot".into()));
    phone.does(Event::PauseCalled);
    assert!(read_pause(phone.saved().unwrap()).is_ok());
    phone.tell(Event::EraseAsked);
    phone.tell(Event::EraseConfirmed);
    assert!(phone.model.pause.running.is_none() && phone.model.pause.agreement.is_empty());
    assert_eq!(phone.model.shell.address, "https://here.example/");
}
