//! The pause in the app: what its screens draw, and what happens to it.

mod area;
mod back;
mod ours;
mod restore;
mod running;
mod sharing;

use crate::areas::pause::{
    Agreement, AgreementProblem, Announcement, Choice, Invitation, Length, LinkProblem, Outcome, Part, Pause, RETURNS,
    Reading, Returning, Returns, Switches, Turn,
};
use crate::shell::{Context, Effect, HEADING};

/// What happened to the pause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PauseEvent {
    /// A length was chosen on the screen of the pause, in minutes.
    LengthChosen(u16),
    /// Something was typed where the minutes go.
    MinutesTyped(String),
    /// Starts with the length chosen on the screen.
    StartAsked,
    PracticeAsked,
    SecondsHidden(bool),
    ClockHidden(bool),
    AwakeChosen(bool),
    SoundChosen(bool),
    SoundTried,
    /// The page was touched, so that it may sound.
    SoundReadied,
    NoteChosen(bool),
    EndAsked,
    EndCancelled,
    EndConfirmed,
    /// More time, in minutes.
    MoreTimeAsked(u16),
    NextCardAsked,
    /// Breathing along was begun or stopped.
    BreathingAsked,

    ShareAsked,
    CalendarAsked,
    JoinAccepted,
    JoinRefused,

    ReturnAsked,
    TappedIn(Turn),
    TwoPhonesChosen,
    Chose(Choice),
    WentOn,
    Left,
    /// What the person said of coming back, where anything.
    Noted(Option<Outcome>),
    ReturnsCleared,
    CardPutAway,

    Wrote(Part, String),
    UsualChosen(u16),
    OursShareAsked,
    OursFileAsked,
    OursErased,
    OursPutBack,
    OursAccepted,
    OursRefused,
}

/// Everything about the pause that the screens draw.
#[derive(Debug)]
pub struct PauseRoom {
    /// The latest moment looked at, ms since 1970, UTC.
    pub now: i64,
    /// The pause that runs, or that has ended and was not come back from yet.
    pub running: Option<Pause>,
    pub agreement: Agreement,
    pub returns: Returns,
    /// Coming back, once it has begun.
    pub returning: Option<Returning>,
    /// What is chosen for the next pause, in minutes as typed.
    pub minutes: String,
    /// The minutes were no length when the pause was to start.
    pub bad_length: bool,
    /// What to say to a screen reader.
    pub said: Option<Announcement>,
    pub switches: Switches,
    /// The browser can't keep the screen on.
    pub awake_refused: bool,
    /// The device no longer keeps it on, though it was asked to.
    pub awake_lost: bool,
    pub note_refused: bool,
    /// Somebody touched the page: browsers let it sound only after that.
    pub can_sound: bool,
    /// The question whether to end here is open.
    pub ending: bool,
    /// The pause was given more time here: the other phone needs the new link.
    pub new_link: bool,
    /// What was settled before it was deleted, until the screen is left.
    pub erased: Option<Agreement>,
    /// The end that the other device was last given, as far as this page knows, in ms.
    pub other: Option<i64>,
    /// Which card is shown while apart.
    pub card: usize,
    pub breathing: bool,
    /// What a link asks, before the person says yes.
    pub invited: Option<Result<Invitation, LinkProblem>>,
    /// What a link or a file brought of an agreement, before the person says yes.
    pub received: Option<Result<Agreement, Vec<AgreementProblem>>>,
    /// It was kept just now: what becomes of it stands where it was accepted.
    pub taken: bool,
    /// A part that was typed too long: the words of the box stay, the last that fitted are kept.
    pub too_long: Option<(Part, String)>,
    /// The card on staying away was put away.
    pub card_put_away: bool,
    /// The other person has a phone of their own in this.
    two_phones: bool,
    /// The latest moment for which everything due was said.
    seen: Option<i64>,
    reading: Option<Reading>,
}

impl PauseRoom {
    #[inline(never)]
    fn new() -> Self {
        Self {
            now: 0,
            running: None,
            agreement: Agreement::default(),
            returns: Returns::default(),
            returning: None,
            minutes: Length::USUAL.minutes().to_string(),
            bad_length: false,
            said: None,
            switches: Switches::default(),
            awake_refused: false,
            awake_lost: false,
            note_refused: false,
            can_sound: false,
            ending: false,
            new_link: false,
            erased: None,
            other: None,
            card: 0,
            breathing: false,
            invited: None,
            received: None,
            taken: false,
            too_long: None,
            card_put_away: false,
            two_phones: false,
            seen: None,
            reading: None,
        }
    }

    /// The pause, as long as it runs.
    pub fn on(&self) -> Option<&Pause> {
        self.running.as_ref().filter(|pause| !pause.is_over(self.now))
    }

    /// Whether a pause waits to be come back from: its time has come.
    pub fn waits(&self) -> bool {
        self.running.as_ref().is_some_and(|pause| pause.is_over(self.now) && pause.ended_here().is_none())
    }

    /// Whether the hand of the clock moved and nothing else: nothing to draw anew away from the clock.
    fn only_ticks(&self, wall: i64, steady: i64) -> bool {
        let reading = Reading { wall, steady };
        let due = self.running.as_ref().and_then(|pause| pause.due(self.seen, reading.wall));
        due.is_none() && self.reading.is_none_or(|earlier| reading.moved_since(&earlier).is_none())
    }
}

impl Default for PauseRoom {
    fn default() -> Self {
        Self::new()
    }
}

impl PauseRoom {
    fn take(&mut self, event: PauseEvent, cx: &mut Context) {
        match event {
            PauseEvent::LengthChosen(minutes) => {
                self.minutes = minutes.to_string();
                self.bad_length = false;
            }
            PauseEvent::MinutesTyped(text) => {
                self.minutes = text;
                self.bad_length = false;
            }
            PauseEvent::StartAsked => running::start_chosen(self, cx),
            PauseEvent::PracticeAsked => running::start(self, Length::PRACTICE, cx),
            PauseEvent::SecondsHidden(_)
            | PauseEvent::ClockHidden(_)
            | PauseEvent::AwakeChosen(_)
            | PauseEvent::SoundChosen(_)
            | PauseEvent::NoteChosen(_) => running::switch(self, &event, cx),
            PauseEvent::SoundTried => {
                cx.ask(Effect::ReadyBell);
                cx.ask(Effect::Ring);
            }
            // Any press readies it: this one is for that alone, and its button is gone.
            PauseEvent::SoundReadied => cx.focus(HEADING),
            PauseEvent::EndAsked => {
                self.ending = true;
                cx.focus("ending");
            }
            PauseEvent::EndCancelled => {
                self.ending = false;
                cx.focus(HEADING);
            }
            PauseEvent::EndConfirmed => running::end_here(self, cx),
            PauseEvent::MoreTimeAsked(minutes) => running::more_time(self, minutes, cx),
            PauseEvent::NextCardAsked => {
                self.card += 1;
                self.breathing = false;
            }
            PauseEvent::BreathingAsked => self.breathing = !self.breathing,

            PauseEvent::ShareAsked => sharing::share(self, cx),
            PauseEvent::CalendarAsked => sharing::calendar(self, cx),
            PauseEvent::JoinAccepted => sharing::join(self, cx),
            PauseEvent::JoinRefused => sharing::refuse(self, cx),

            PauseEvent::ReturnAsked => back::begin(self, cx),
            PauseEvent::TappedIn(seat) => back::step(self, cx, &|returning| returning.tap_in(seat)),
            PauseEvent::TwoPhonesChosen => back::on_two_phones(self, cx),
            PauseEvent::Chose(choice) => back::choose(self, choice, cx),
            PauseEvent::WentOn => back::step(self, cx, &Returning::go_on),
            PauseEvent::Left => running::leave(self, cx),
            PauseEvent::Noted(outcome) => back::note(self, outcome, cx),
            PauseEvent::ReturnsCleared => {
                self.returns = Returns::default();
                cx.remove(RETURNS.key());
                cx.focus(HEADING);
            }
            PauseEvent::CardPutAway => {
                self.card_put_away = true;
                cx.focus(HEADING);
            }

            PauseEvent::Wrote(part, words) => ours::write(self, part, words, cx),
            PauseEvent::UsualChosen(minutes) => ours::set_length(self, minutes, cx),
            PauseEvent::OursShareAsked => sharing::share_ours(self, cx),
            PauseEvent::OursFileAsked => ours::to_file(self, cx),
            PauseEvent::OursErased => ours::erase(self, cx),
            PauseEvent::OursPutBack => ours::put_back(self, cx),
            PauseEvent::OursAccepted => ours::accept(self, cx),
            PauseEvent::OursRefused => ours::refuse(self, cx),
        }
    }
}
