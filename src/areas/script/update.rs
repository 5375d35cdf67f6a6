//! What happens in Script.

use crate::areas::script::words::ScriptWords;
use crate::areas::script::{SCRIPT, ScriptPage, StoredScript, read_script, write_script};
use crate::shell::kept::Export;
use crate::shell::{Area, Context, Shell, Started};

/// What happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptEvent {
    Typed(String),
}

/// What it knows.
#[derive(Debug, Default)]
pub struct ScriptRoom {
    pub open: StoredScript,
}

impl Area for ScriptRoom {
    type Event = ScriptEvent;
    type Page = ScriptPage;

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        self.open = cx.take(started, &SCRIPT, read_script).unwrap_or_default();
    }

    fn handle(&mut self, event: ScriptEvent, cx: &mut Context) {
        match event {
            ScriptEvent::Typed(text) => self.open.said = text,
        }
        cx.keep(&SCRIPT, write_script(&self.open));
    }

    fn forget(&mut self, _: &mut Context) {
        *self = Self::default();
    }

    fn export(&self, file: &mut Export, _: &Shell) {
        file.put(write_script(&self.open));
    }

    fn title(&self, _: &ScriptPage, shell: &Shell) -> String {
        ScriptWords::of(shell.language).home.heading.to_owned()
    }

    #[cfg(feature = "web")]
    fn screen(&self, page: &ScriptPage, view: crate::ui::view::View) -> yew::Html {
        super::screens::script(self, page, view)
    }
}
