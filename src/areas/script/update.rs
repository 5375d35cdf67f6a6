//! What happens in Script.

use crate::areas::script::said;
use crate::areas::script::words::ScriptWords;
use crate::areas::script::{
    Kind, Odd, SCRIPT, Script, ScriptPage, Seat, read_link, read_script, read_shared, write_link, write_script,
};
use crate::shell::kept::Export;
use crate::shell::{AgreedScript, Area, Context, Effect, Event, HEADING, Route, Shell, Started};

/// The first of the open boxes, and the row once they are closed.
pub const FIRST_BOX: &str = "script-0";
pub const ROW: &str = "script-row";

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptEvent {
    NameTyped(Seat, String),
    /// A row is begun; or the signal that is there is opened.
    Added(Kind),
    Opened(usize),
    /// Words were typed into a box of the open row.
    Wrote(usize, String),
    /// An example goes into a box of the open row.
    StartChosen(usize, &'static str),
    Closed,
    Removed(usize),
    /// One of them said yes to a row, or took it back.
    Agreed(usize, Seat, bool),
    ShareAsked,
    FileAsked,
    Erased,
    PutBack,
    /// What came is to be kept. Where something else stands here, that is asked about first.
    TakeAsked,
    Taken,
    /// What stands here stays.
    TakeCancelled,
    Refused,
}

/// What it knows.
#[derive(Debug, Default)]
pub struct ScriptRoom {
    pub script: Script,
    /// The row whose boxes are open.
    pub open: Option<usize>,
    /// The row whose boxes were closed last: focus goes there.
    pub closed: Option<usize>,
    /// A box that was typed too long: it keeps its words, and the last that fitted are kept.
    pub too_long: Option<(usize, String)>,
    /// What stood here before something was taken out, until the screen is left or something else is written.
    pub before: Option<Script>,
    /// What a link or a file brought, before the person says yes.
    pub received: Option<Result<Script, Odd>>,
    /// Whether it may take the place of what stands here is asked.
    pub asking: bool,
    /// It is too long for a link.
    pub no_link: bool,
    /// It was handed to the browser as a file.
    pub to_file: bool,
}

impl Area for ScriptRoom {
    type Event = ScriptEvent;
    type Page = ScriptPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        if let Some((script, open)) = cx.take(started, &SCRIPT, read_script) {
            (self.script, self.open) = (script, open);
        }
        self.show(cx);
    }

    /// What was looked at on the screen before is not asked about again.
    fn arrive(&mut self, page: Option<&ScriptPage>, _: &mut Context) {
        self.before = None;
        self.asking = false;
        self.no_link = false;
        self.to_file = false;
        self.received = match page {
            Some(ScriptPage::Link(body)) => Some(read_link(body)),
            _ => None,
        };
    }

    fn handle(&mut self, event: ScriptEvent, cx: &mut Context) {
        match event {
            ScriptEvent::NameTyped(seat, name) => {
                self.script.set_name(seat, &name);
                self.changed(cx);
            }
            ScriptEvent::Added(kind) => {
                if let Some(at) = self.script.add(kind) {
                    self.open_row(Some(at), cx);
                    cx.focus(FIRST_BOX);
                }
            }
            ScriptEvent::Opened(at) => {
                self.open_row(Some(at).filter(|at| *at < self.script.rows().len()), cx);
                cx.focus(FIRST_BOX);
            }
            ScriptEvent::Wrote(place, words) => self.write(place, words, cx),
            ScriptEvent::StartChosen(place, start) => self.start(place, start, cx),
            ScriptEvent::Closed => self.close(cx),
            ScriptEvent::Removed(at) => {
                let before = self.script.clone();
                self.script.remove(at);
                self.took_out(before, cx);
            }
            ScriptEvent::Agreed(at, seat, yes) => {
                if let Some(row) = self.script.row_mut(at) {
                    row.agree(seat, yes);
                }
                self.changed(cx);
            }
            ScriptEvent::ShareAsked => {
                let link = write_link(&self.script);
                self.no_link = link.is_none();
                cx.show_link(link);
            }
            ScriptEvent::FileAsked => {
                let name = ScriptWords::of(cx.language()).page.file.into();
                cx.ask(Effect::Download { name, text: write_script(&self.script, None) });
                self.to_file = true;
            }
            ScriptEvent::Erased => {
                let before = std::mem::take(&mut self.script);
                self.took_out(before, cx);
                cx.remove(SCRIPT.key());
                cx.remove(SCRIPT.tab());
            }
            ScriptEvent::PutBack => {
                if let Some(before) = self.before.take() {
                    self.script = before;
                    self.changed(cx);
                }
                cx.focus(HEADING);
            }
            ScriptEvent::TakeAsked if !self.script.is_empty() => {
                self.asking = true;
                cx.focus("asking");
            }
            ScriptEvent::TakeAsked | ScriptEvent::Taken => self.take(cx),
            ScriptEvent::TakeCancelled => {
                self.asking = false;
                cx.focus(self.received_id(cx));
            }
            ScriptEvent::Refused => self.settle(cx),
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        match event {
            // A file from anywhere: looked at before anything is kept.
            Event::FileOpened(text) if matches!(cx.route(), Route::Script(_)) => {
                self.asking = false;
                self.received = Some(text.as_deref().map_or(Err(Odd::Damaged), read_shared));
                cx.focus("received");
            }
            Event::ChangedElsewhere(key, text) if *key.slot == SCRIPT => {
                let read = text.as_deref().map_or_else(|| Ok((Script::default(), None)), read_script);
                if let Ok((script, _)) = read {
                    // Which boxes are open is each window's own.
                    self.open = self.open.filter(|at| *at < script.rows().len());
                    self.closed = None;
                    self.before = None;
                    self.script = script;
                    self.show(cx);
                }
            }
            _ => {}
        }
    }

    fn keep(&mut self, cx: &mut Context) {
        if !self.script.is_empty() {
            cx.keep(&SCRIPT, write_script(&self.script, self.open));
        }
    }

    fn forget(&mut self, cx: &mut Context) {
        *self = Self::default();
        self.show(cx);
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        if !self.script.is_empty() {
            file.put(write_script(&self.script, None));
        }
    }

    /// Where something was agreed on, its page has that beside it.
    fn is_calm(&self, _: &ScriptPage) -> bool {
        self.received.is_some() || self.script.agreed().next().is_none()
    }

    fn title(&self, _: &ScriptPage, shell: &Shell) -> String {
        ScriptWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, _: &ScriptPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::script(self, view)
    }
}

impl ScriptRoom {
    /// Keeps it, and lets the rest of the house show what both said yes to. What a link or a code on the screen holds is
    /// not this any more, and what was taken out before would take its place.
    fn changed(&mut self, cx: &mut Context) {
        cx.drop_link();
        self.no_link = false;
        self.to_file = false;
        self.before = None;
        cx.ask_what_to_keep();
        cx.keep(&SCRIPT, write_script(&self.script, self.open));
        self.show(cx);
    }

    fn show(&self, cx: &mut Context) {
        let words = ScriptWords::of(cx.language());
        let rows = said::agreed(&self.script, words);
        cx.show_script((!rows.is_empty()).then_some(AgreedScript { title: words.home.heading, rows }));
    }

    /// Opens the boxes of a row, and closes those that were open. A row with nothing in it is none.
    fn open_row(&mut self, at: Option<usize>, cx: &mut Context) {
        let (old, mut at) = (std::mem::replace(&mut self.open, at), at);
        if let Some(old) = old.filter(|old| at != Some(*old))
            && self.script.rows().get(old).is_some_and(|row| row.is_blank())
        {
            self.script.remove(old);
            at = at.map(|at| if at > old { at - 1 } else { at });
            self.open = at;
        }
        self.closed = None;
        self.too_long = None;
        self.changed(cx);
    }

    fn close(&mut self, cx: &mut Context) {
        let (closed, rows) = (self.open, self.script.rows().len());
        self.open_row(None, cx);
        if self.script.rows().len() == rows {
            self.closed = closed;
            cx.focus(ROW);
        } else {
            cx.focus(HEADING);
        }
    }

    fn write(&mut self, place: usize, words: String, cx: &mut Context) {
        let Some(row) = self.open.and_then(|at| self.script.row_mut(at)) else { return };
        let fits = row.write(place, &words).is_ok();
        if !fits {
            self.too_long = Some((place, words));
        } else if self.too_long.as_ref().is_some_and(|(long, _)| *long == place) {
            self.too_long = None;
        }
        self.changed(cx);
    }

    /// What is in the box stays, and the example comes after it: a sign may be a tone at a time of day.
    fn start(&mut self, place: usize, start: &str, cx: &mut Context) {
        let Some(row) = self.open.and_then(|at| self.script.rows().get(at)) else { return };
        let too_long = self.too_long.as_ref().filter(|(long, _)| *long == place);
        let held = too_long.map_or(row.words(place), |(_, held)| held).trim();
        let joint = said::words_of(row.kind, ScriptWords::of(cx.language())).place.get(place).map_or("", |at| at.joint);
        let written = match held {
            "" => start.to_owned(),
            held if held.contains(start) => return,
            held => [held, joint, start].concat(),
        };
        self.write(place, written, cx);
    }

    /// Something is gone from the screen that can be put back.
    fn took_out(&mut self, before: Script, cx: &mut Context) {
        self.open = None;
        self.closed = None;
        self.too_long = None;
        self.changed(cx);
        self.before = Some(before).filter(|before| !before.is_empty());
        cx.focus(HEADING);
    }

    fn take(&mut self, cx: &mut Context) {
        if let Some(Ok(script)) = self.received.take() {
            let before = std::mem::replace(&mut self.script, script);
            self.took_out(before, cx);
        }
        self.settle(cx);
    }

    /// The link is done with: it must not ask again at the next reload.
    fn settle(&mut self, cx: &mut Context) {
        self.received = None;
        self.asking = false;
        if matches!(cx.route(), Route::Script(ScriptPage::Link(_))) {
            cx.lead_to(ScriptPage::Home.into());
        }
        cx.focus(HEADING);
    }

    /// Where focus finds what came: on a screen of its own it is the heading.
    fn received_id(&self, cx: &Context) -> &'static str {
        if matches!(cx.route(), Route::Script(ScriptPage::Link(_))) { HEADING } else { "received" }
    }
}
