//! The pause in the app: what its screens draw, and what happens to it.

mod back;
mod ours;
mod restore;
mod running;
mod sharing;

use crate::areas::pause::{
    Agreement, AgreementProblem, Announcement, Choice, Invitation, Length, LinkProblem, Outcome, Part, Pause, Reading,
    Returning, Returns, Turn,
};
use crate::areas::pause::{write_agreement, write_returns};
use crate::share::QrPath;
use crate::shell::effect::{Effect, Slot};
use crate::shell::model::Model;
use crate::shell::route::Route;
use crate::shell::update::Moment;

pub(crate) use restore::restore;
pub(crate) use sharing::show_link;

/// What happened to the pause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PauseEvent {
    /// The call from any screen: it runs at once, for as long as was agreed.
    Called,
    /// A length was chosen on the screen of the pause, in minutes.
    LengthChosen(u16),
    /// Something was typed where the minutes go.
    MinutesTyped(String),
    /// Starts with the length chosen on the screen.
    StartAsked,
    PracticeAsked,
    /// Time went on, by the device's clock and by one that nobody can set, both in ms: once a second while a pause runs
    /// and the page is seen, and whenever it is seen again.
    Ticked {
        wall: i64,
        steady: i64,
    },
    /// Another window of this browser changed the pause, or took it away.
    ChangedElsewhere(Option<String>),
    SecondsHidden(bool),
    ClockHidden(bool),
    AwakeChosen(bool),
    AwakeRefused,
    SoundChosen(bool),
    SoundTried,
    NoteChosen(bool),
    NoteRefused,
    EndAsked,
    EndCancelled,
    EndConfirmed,
    /// More time, in minutes.
    MoreTimeAsked(u16),
    NextCardAsked,
    /// Breathing along was begun or stopped.
    BreathingAsked,

    ShareAsked,
    CopyAsked,
    Copied(bool),
    SendAsked,
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
    OursPrintAsked,
    OursErased,
    OursPutBack,
    /// A file was opened: its text, or nothing where it can't be read.
    OursOpened(Option<String>),
    OursAccepted,
    OursRefused,
}

/// Something on its way to the other phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// A whole address.
    pub link: String,
    /// `None` where it is too long for a code.
    pub code: Option<QrPath>,
    /// Whether copying went well, once it was asked for.
    pub copied: Option<bool>,
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
    pub seconds_hidden: bool,
    pub clock_hidden: bool,
    pub awake: bool,
    /// The browser can't keep the screen on.
    pub awake_refused: bool,
    pub sound: bool,
    pub note: bool,
    pub note_refused: bool,
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
    pub shared: Option<Shared>,
    /// What a link asks, before the person says yes.
    pub invited: Option<Result<Invitation, LinkProblem>>,
    /// What a link or a file brought of an agreement, before the person says yes.
    pub received: Option<Result<Agreement, Vec<AgreementProblem>>>,
    /// A part that was typed too long: the words of the box stay, the last that fitted are kept.
    pub too_long: Option<(Part, String)>,
    /// The card on staying away was put away.
    pub card_put_away: bool,
    /// The system can hand a link to another app.
    pub can_send: bool,
    /// The address of this page without what stands behind the `#`.
    pub address: String,
    /// A time of day as the device writes it.
    pub time_of: fn(i64) -> String,
    /// The next moment at which this device's clock shows so many minutes of the day, from a moment on.
    pub time_ahead: fn(u16, i64) -> Option<i64>,
    /// The other person has a phone of their own in this.
    pub(crate) two_phones: bool,
    /// The latest moment for which everything due was said.
    seen: Option<i64>,
    reading: Option<Reading>,
    pub(crate) writable: bool,
}

impl PauseRoom {
    #[inline(never)]
    pub(crate) fn new() -> Self {
        Self {
            now: 0,
            running: None,
            agreement: Agreement::default(),
            returns: Returns::default(),
            returning: None,
            minutes: Length::USUAL.minutes().to_string(),
            bad_length: false,
            said: None,
            seconds_hidden: false,
            clock_hidden: false,
            awake: false,
            awake_refused: false,
            sound: true,
            note: false,
            note_refused: false,
            ending: false,
            new_link: false,
            erased: None,
            other: None,
            card: 0,
            breathing: false,
            shared: None,
            invited: None,
            received: None,
            too_long: None,
            card_put_away: false,
            can_send: false,
            address: String::new(),
            time_of: utc,
            time_ahead: utc_ahead,
            two_phones: false,
            seen: None,
            reading: None,
            writable: true,
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
    pub(crate) fn only_ticks(&self, wall: i64, steady: i64) -> bool {
        let reading = Reading { wall, steady };
        let due = self.running.as_ref().and_then(|pause| pause.due(self.seen, reading.wall));
        due.is_none() && self.reading.is_none_or(|earlier| reading.moved_since(&earlier).is_none())
    }

    /// As on a first visit.
    pub(crate) fn forget(&mut self) {
        let address = std::mem::take(&mut self.address);
        let Self { time_of, time_ahead, can_send, now, .. } = *self;
        *self = Self { address, time_of, time_ahead, can_send, now, ..Self::new() };
    }
}

/// The time of day in UTC, for where no browser says how the device writes it.
fn utc(moment: i64) -> String {
    let minutes = moment.div_euclid(60_000);
    format!("{:02}:{:02}", minutes.div_euclid(60).rem_euclid(24), minutes.rem_euclid(60))
}

/// The next such time of day in UTC.
fn utc_ahead(minutes: u16, now: i64) -> Option<i64> {
    let day = 24 * 60 * 60_000;
    let at = now - now.rem_euclid(day) + i64::from(minutes) * 60_000;
    Some(if at > now { at } else { at + day })
}

pub(crate) fn handle(model: &mut Model, event: PauseEvent, moment: Moment, ask: &mut Vec<Effect>) {
    if !matches!(event, PauseEvent::Ticked { .. }) {
        model.pause.now = moment.now;
    }
    match event {
        PauseEvent::Called => running::call(model, moment, ask),
        PauseEvent::LengthChosen(minutes) => {
            model.pause.minutes = minutes.to_string();
            model.pause.bad_length = false;
        }
        PauseEvent::MinutesTyped(text) => {
            model.pause.minutes = text;
            model.pause.bad_length = false;
        }
        PauseEvent::StartAsked => running::start_chosen(model, moment, ask),
        PauseEvent::PracticeAsked => running::start(model, Length::PRACTICE, moment, ask),
        PauseEvent::Ticked { wall, steady } => running::tick(model, Reading { wall, steady }, ask),
        PauseEvent::ChangedElsewhere(text) => restore::changed_elsewhere(model, text.as_deref()),
        PauseEvent::SecondsHidden(on) => model.pause.seconds_hidden = on,
        PauseEvent::ClockHidden(on) => model.pause.clock_hidden = on,
        PauseEvent::AwakeChosen(on) => {
            model.pause.awake = on;
            ask.push(Effect::KeepAwake(on));
        }
        PauseEvent::AwakeRefused => {
            model.pause.awake = false;
            model.pause.awake_refused = true;
        }
        PauseEvent::SoundChosen(on) => {
            model.pause.sound = on;
            if on {
                ask.push(Effect::ReadyBell);
            }
        }
        PauseEvent::SoundTried => ask.extend([Effect::ReadyBell, Effect::Ring]),
        PauseEvent::NoteChosen(on) => {
            model.pause.note = on;
            if on {
                ask.push(Effect::AllowNote);
            }
        }
        PauseEvent::NoteRefused => {
            model.pause.note = false;
            model.pause.note_refused = true;
        }
        PauseEvent::EndAsked => {
            model.pause.ending = true;
            ask.push(Effect::Focus("ending"));
        }
        PauseEvent::EndCancelled => {
            model.pause.ending = false;
            ask.push(Effect::Focus(HEADING));
        }
        PauseEvent::EndConfirmed => running::end_here(model, moment, ask),
        PauseEvent::MoreTimeAsked(minutes) => running::more_time(model, minutes, moment, ask),
        PauseEvent::NextCardAsked => {
            model.pause.card += 1;
            model.pause.breathing = false;
        }
        PauseEvent::BreathingAsked => model.pause.breathing = !model.pause.breathing,

        PauseEvent::ShareAsked => sharing::share(model, moment, ask),
        PauseEvent::CopyAsked => {
            if let Some(shared) = &model.pause.shared {
                ask.push(Effect::Copy(shared.link.clone()));
            }
        }
        PauseEvent::Copied(well) => {
            match &mut model.pause.shared {
                Some(shared) => shared.copied = Some(well),
                // No link was on its way to the other phone: it was a therapist's snippet.
                None => model.therapist.copied = Some(well),
            }
        }
        PauseEvent::SendAsked => {
            if let Some(shared) = &model.pause.shared {
                ask.push(Effect::Send(shared.link.clone()));
            }
        }
        PauseEvent::CalendarAsked => sharing::calendar(model, moment, ask),
        PauseEvent::JoinAccepted => sharing::join(model, moment, ask),
        PauseEvent::JoinRefused => sharing::refuse(model, ask),

        PauseEvent::ReturnAsked => back::begin(model, ask),
        PauseEvent::TappedIn(seat) => back::step(model, ask, &|returning| returning.tap_in(seat)),
        PauseEvent::TwoPhonesChosen => back::on_two_phones(model, ask),
        PauseEvent::Chose(choice) => back::choose(model, choice, ask),
        PauseEvent::WentOn => back::step(model, ask, &Returning::go_on),
        PauseEvent::Left => running::leave(model, ask),
        PauseEvent::Noted(outcome) => back::note(model, outcome, ask),
        PauseEvent::ReturnsCleared => {
            model.pause.returns = Returns::default();
            ask.extend([Effect::Remove(Slot::Returns), Effect::Focus(HEADING)]);
        }
        PauseEvent::CardPutAway => {
            model.pause.card_put_away = true;
            ask.push(Effect::Focus(HEADING));
        }

        PauseEvent::Wrote(part, words) => ours::write(model, part, words, ask),
        PauseEvent::UsualChosen(minutes) => ours::set_length(model, minutes, ask),
        PauseEvent::OursShareAsked => sharing::share_ours(model, ask),
        PauseEvent::OursFileAsked => ours::to_file(model, ask),
        PauseEvent::OursPrintAsked => ask.push(Effect::Print),
        PauseEvent::OursErased => ours::erase(model, ask),
        PauseEvent::OursPutBack => ours::put_back(model, ask),
        PauseEvent::OursOpened(text) => ours::open(model, text.as_deref(), ask),
        PauseEvent::OursAccepted => ours::accept(model, ask),
        PauseEvent::OursRefused => ours::refuse(model, ask),
    }
}

/// Comes to a screen. What was on its way to the other phone belonged to the screen before.
pub(crate) fn arrive(model: &mut Model, route: &Route, moment: Moment) {
    let room = &mut model.pause;
    room.now = moment.now;
    room.shared = None;
    room.erased = None;
    room.invited = None;
    room.received = None;
    match route {
        Route::PauseLink(body) => sharing::arrive_at_link(model, body, moment),
        Route::OursLink(body) => sharing::arrive_at_ours(model, body),
        _ => {}
    }
}

/// Keeps what may be kept, now that the person has said so.
pub(crate) fn save_all(model: &mut Model, ask: &mut Vec<Effect>) {
    if model.pause.running.is_some() {
        running::save(model, ask);
    }
    if !model.pause.agreement.is_empty() {
        ours::save_agreement(model, ask);
    }
    if !model.pause.returns.list().is_empty() {
        back::save_returns(model, ask);
    }
}

/// What was agreed and how coming back went, for the file a person takes along.
pub(crate) fn export(model: &Model) -> [String; 2] {
    [write_agreement(&model.pause.agreement), write_returns(&model.pause.returns)]
}

/// Where focus goes when a screen changes under the person's hand.
const HEADING: &str = "screen-heading";
