use crate::content::Language;
use crate::drills::{Deck, Drill, Hearer, Progress, Wish, choose_lines, day_of};
use crate::ear::ear;
use crate::records::Writer;
use crate::shell::effect::Effect;
use crate::shell::event::{Event, Started};
use crate::shell::kept::{Keep, KeptReply, REPLY, Settings, Unreadable};
use crate::shell::notice::Notice;
use crate::shell::part::{Learned, Part};
use crate::shell::route::Route;
use crate::shell::slots::{Key, Place, Slot};
use crate::shell::state::{AgreedScript, Called, Due, Leads, OpenSitting, Shell, WaitingTalk};
use crate::shell::update::Moment;

/// Where focus goes when a screen changes under the person's hand.
pub const HEADING: &str = "screen-heading";
/// Where Settings ask what may stay.
pub const KEEP: &str = "keep";
/// Where what would be in a file can be copied.
pub const UNSAVED: &str = "unsaved";

/// What an area is given with an event: the moment, what it may know of the house, and ways to ask for things. It can
/// change nothing of another area's.
pub struct Context<'a> {
    pub moment: Moment,
    shell: &'a mut Shell,
    effects: &'a mut Vec<Effect>,
    raised: &'a mut Vec<Event>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        moment: Moment,
        shell: &'a mut Shell,
        effects: &'a mut Vec<Effect>,
        raised: &'a mut Vec<Event>,
    ) -> Self {
        Self { moment, shell, effects, raised }
    }

    /// The house, to look at.
    pub fn shell(&self) -> &Shell {
        self.shell
    }

    /// Ms since 1970, UTC.
    pub fn now(&self) -> i64 {
        self.moment.now
    }

    pub fn language(&self) -> &'static Language {
        self.shell.language
    }

    pub fn settings(&self) -> &Settings {
        &self.shell.settings
    }

    /// Who writes records here.
    pub fn writer(&self) -> Writer {
        Writer { id: self.shell.opened.clone(), name: self.settings().name.clone() }
    }

    pub fn route(&self) -> &Route {
        &self.shell.route
    }

    /// A drill from wherever there are some.
    pub fn drill(&self, id: &str) -> Option<&Drill> {
        self.shell.drill(id)
    }

    pub fn deck(&self) -> Option<&Deck> {
        self.shell.deck()
    }

    pub fn keeps(&self, what: Keep) -> bool {
        self.shell.keeps(what)
    }

    /// Asks something of the browser.
    pub fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    pub fn focus(&mut self, id: &'static str) {
        self.ask(Effect::Focus(id));
    }

    /// Keeps a text where the person lets it be kept.
    pub fn keep(&mut self, slot: &'static Slot, text: String) {
        self.shell.keep(slot, text, self.effects);
    }

    pub fn remove(&mut self, key: Key) {
        self.ask(Effect::Remove(key));
    }

    /// Takes a slot's text from what the browser holds, and reads it. What can't be read is set aside; what a newer
    /// version wrote is left alone.
    pub fn take<T>(
        &mut self,
        started: &mut Started,
        slot: &'static Slot,
        read: impl Fn(&str) -> Result<T, Unreadable>,
    ) -> Option<T> {
        let (key, text) = started.kept.take(slot)?;
        match read(&text) {
            Ok(read) => return Some(read),
            Err(unreadable) => self.unread(key, text, unreadable),
        }
        None
    }

    /// What to do with a text that was not read.
    #[inline(never)]
    pub fn unread(&mut self, key: Key, text: String, unreadable: Unreadable) {
        if unreadable == Unreadable::Newer {
            return self.shell.leave_to_newer(key.slot);
        }
        self.tell(if key.slot.place == Place::Tab { Notice::SittingLost } else { Notice::SetAside });
        self.shell.unread.push(text.clone());
        self.ask(Effect::SetAside(key.clone(), text));
        self.remove(key);
    }

    /// Goes to a screen, as a step the back button can undo.
    pub fn go_to(&mut self, route: Route) {
        self.ask(Effect::GoTo(route));
    }

    /// The screen that is open is another one after all: the address says so, and the way back skips it.
    pub fn lead_to(&mut self, route: Route) {
        self.shell.route = route.clone();
        self.ask(Effect::Replace(route));
    }

    /// Something happens next that others may answer: a pause is asked for, a line was finished.
    pub fn raise(&mut self, event: Event) {
        self.raised.push(event);
    }

    pub fn tell(&mut self, notice: Notice) {
        self.shell.tell(notice);
    }

    /// What was told is true no more.
    pub fn untell(&mut self, notices: &[Notice]) {
        self.shell.notices.retain(|known| !notices.contains(known));
    }

    /// There is something to keep: unless the person has said what may stay, they are asked on the first screen.
    pub fn ask_what_to_keep(&mut self) {
        self.shell.ask_what_to_keep();
    }

    /// Words that have no place any more: they can still be taken along.
    pub fn hold_unread(&mut self, text: String) {
        self.shell.unread.push(text);
    }

    /// Changes what is known of what was practised, and keeps it where that may be.
    pub fn practised(&mut self, change: impl FnOnce(&mut Progress, &Shell)) {
        let mut progress = std::mem::take(&mut self.shell.progress);
        change(&mut progress, self.shell);
        self.shell.progress = progress;
        self.shell.save_record(self.effects);
    }

    /// Keeps a finished line's words, or holds them until the person says what may stay.
    pub fn keep_reply(&mut self, reply: KeptReply) {
        self.shell.keep_reply(reply, self.effects);
    }

    /// Keeps a reply because a press on this very control says so.
    pub fn store_reply(&mut self, reply: KeptReply) {
        self.shell.store_reply(reply, self.effects);
    }

    pub fn remove_reply(&mut self, key: String) {
        self.shell.kept.retain(|(known, _)| *known != key);
        self.remove(REPLY.one(key));
    }

    /// What lines are opened with, once it is here.
    pub fn hearer(&self) -> Option<Hearer> {
        let ear = ear().filter(|_| self.has(Part::Ear))?;
        Some(Hearer { ear, language: self.shell.language })
    }

    /// Whether the learned reader can be asked.
    pub fn reads(&self) -> bool {
        self.shell.parts.learned == Learned::Here
    }

    pub fn has(&self, part: Part) -> bool {
        self.shell.parts.is_here(part)
    }

    /// Asks for a part of the app, unless it is here or on its way.
    pub fn want(&mut self, part: Part) {
        self.shell.parts.want(part, self.effects);
    }

    /// Keeps an event until its part is here, which is asked for.
    pub(crate) fn hold(&mut self, part: Part, event: Event) {
        self.shell.parts.hold(part, event, self.effects);
    }

    /// Something that the browser held in one of these waits for its part.
    pub(crate) fn waits_for(&self, slots: &[&'static Slot]) -> bool {
        self.shell.parts.kept.as_ref().is_some_and(|started| started.kept.holds(slots))
    }

    /// Another window changed what waits for a part.
    pub(crate) fn change_waiting(&mut self, key: Key, text: Option<String>) {
        self.shell.parts.changed(key, text);
    }

    /// Asks for the deck, unless it is here or on its way.
    pub fn want_deck(&mut self) {
        self.shell.want_deck(self.effects);
    }

    /// Lends drills of packs and assignments to whoever practises. They take the place of those lent before.
    pub fn lend(&mut self, drills: Vec<Drill>) {
        self.shell.lent.given = drills;
    }

    /// The same with those of the pack that is being written.
    pub fn lend_trial(&mut self, drills: Vec<Drill>) {
        self.shell.lent.trial = drills;
    }

    /// Practises a few of these lines, as the schedule has them.
    pub fn practise(&mut self, drills: &[Drill], back: Option<Route>) {
        let (count, day) = (usize::from(self.shell.settings.lines), day_of(self.now()));
        let lines = choose_lines(drills, &self.shell.progress, Wish::default(), day, self.moment.seed, count);
        self.raise(Event::LinesAsked { lines, back });
    }

    /// What therapists gave, for other areas to lead to.
    pub fn show_leads(&mut self, leads: Leads) {
        // Talks that wait and what was agreed are no gifts, and stay; so does what a frame has.
        let old = &mut self.shell.leads;
        let (talks, dates) = (std::mem::take(&mut old.talks), std::mem::take(&mut old.dates));
        let (script, framed_task) = (old.script.take(), old.framed_task);
        self.shell.leads = Leads { talks, dates, script, framed_task, ..leads };
    }

    /// A talk that waits there, for other areas to lead to; or none.
    pub fn show_talk(&mut self, at: &Route, talk: Option<WaitingTalk>) {
        self.shell.leads.talks.retain(|known| known.at != *at);
        self.shell.leads.talks.extend(talk);
    }

    /// Days for what two do together, for other areas to lead to, in place of those that were shown.
    pub fn show_dates(&mut self, dates: Vec<Due>) {
        self.shell.leads.dates = dates;
    }

    /// What two agreed on signs and what each then does, for other areas to show.
    pub fn show_script(&mut self, agreed: Option<AgreedScript>) {
        self.shell.leads.script = agreed;
    }

    /// Shows a link to hand on, with its code where it is short enough for one.
    pub fn show_link(&mut self, fragment: Option<String>) {
        self.shell.show_link(fragment);
        self.focus("shared");
    }

    /// A link of other words than these would be sent by mistake.
    pub fn drop_link(&mut self) {
        self.shell.shared = None;
    }

    /// What every screen shows of the pause.
    pub fn show_pause(&mut self, called: Option<Called>) {
        self.shell.called = called;
    }

    /// What other screens, and a page around a frame, show of the sitting.
    pub fn show_sitting(&mut self, open: Option<OpenSitting>, over: Option<usize>) {
        self.shell.sitting = open;
        self.shell.sitting_over = over;
    }

    /// Reads a text aloud, or stops.
    pub fn speak(&mut self, words: String) {
        self.shell.speaking = true;
        self.shell.spoken = false;
        self.ask(Effect::Speak(words));
    }

    /// Stops what is being read aloud.
    pub fn hush(&mut self) {
        self.shell.hush(self.effects);
    }
}
