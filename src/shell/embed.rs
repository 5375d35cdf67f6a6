//! The page in a frame: what the host set, and what the host is told.

use crate::embed::{Area, FRAME, Heard, Light, Look, Odd, Options, Told, read_message, read_options, write_message};
use crate::shell::effect::Effect;
use crate::shell::event::{Started, StartedFrame};
use crate::shell::kept::{Keep, Theme};
use crate::shell::route::Route;
use crate::shell::state::Shell;

/// Whether this may be the page that was made for frames. That one is in one piece (`embed.html`), so what goes on in a
/// frame does not weigh on the page in parts.
pub const FRAMED: bool = !cfg!(feature = "split");

/// The frame as the host set it up.
#[derive(Debug)]
pub struct Frame {
    pub options: Options,
    /// The frame has no address of its own: nothing can be kept, and no other page be opened.
    pub sandboxed: bool,
    look: Look,
    light: Light,
    /// What was told last, so that nothing is told twice.
    step: Option<(usize, usize)>,
    over: bool,
}

/// Sets the page up for its frame, before anything is restored. Says where to begin.
pub fn prepare(shell: &mut Shell, started: &mut Started, ask: &mut Vec<Effect>) {
    let Some(StartedFrame { set, at_screen, sandboxed }) = started.frame.take().filter(|_| FRAMED) else { return };
    let (options, odd) = read_options(&set);
    for odd in odd {
        tell(ask, &refusal(&odd));
    }
    // What is sent to somebody leads to the page of its own, not into somebody's site.
    // Some hosts give pages without their ending.
    let page = started.address.split('?').next().unwrap_or_default();
    if let Some(folder) = page.strip_suffix(FRAME).or_else(|| page.strip_suffix(FRAME.trim_end_matches(".html"))) {
        started.address = folder.to_owned();
    }
    if !at_screen {
        started.route = match (&options.pack, options.area) {
            (Some(file), _) => Route::read(&["pack=", file].concat()),
            (None, Area::Listen) => Route::default(),
            (None, Area::Pause) => Route::read("/pause"),
            (None, Area::Talk) => Route::read("/talk"),
            (None, Area::Say) => Route::read("/say"),
            (None, Area::Ours) => Route::read("/ours"),
        };
    }
    let (look, light) = (options.look.clone(), options.light);
    shell.frame = Some(Frame { options, sandboxed, look, light, step: None, over: false });
    choose(shell);
}

/// Leaves the lines that the host chose, where there is one.
pub fn choose(shell: &mut Shell) {
    let Some(Frame { options, .. }) = shell.frame.as_ref().filter(|_| FRAMED) else { return };
    shell.drills.retain(|drill| {
        if !options.drills.is_empty() {
            return options.drills.contains(&drill.id);
        }
        (options.topics.is_empty() || options.topics.contains(&drill.topic))
            && (options.levels.is_empty() || options.levels.contains(&drill.level()))
    });
}

/// Goes before what was restored, where the host has set it.
pub fn settle(shell: &mut Shell, ask: &mut Vec<Effect>) {
    let Some(frame) = shell.frame.as_ref().filter(|_| FRAMED) else { return };
    if frame.options.keep_nothing {
        shell.settings.keep = Some(Keep::Nothing);
    }
    if frame.light != Light::Auto {
        shell.settings.theme = frame.light.theme();
    }
    wear(frame, ask);
    let storage = if shell.keeps_nothing() { "memory" } else { "kept" };
    tell(ask, &Told::State { storage });
}

/// A message of the host's, as text. Odd ones change nothing.
pub fn heard(shell: &mut Shell, text: &str, ask: &mut Vec<Effect>) {
    let Some(frame) = shell.frame.as_mut().filter(|_| FRAMED) else { return };
    match read_message(text) {
        None => {}
        Some(Heard::Focus) => ask.push(Effect::Focus("screen-heading")),
        Some(Heard::Set { tokens, light }) => {
            let light = light.unwrap_or(frame.light);
            match frame.look.with(&tokens, light) {
                Err(refused) => tell(ask, &refusal(&Odd::Contrast(refused))),
                Ok(look) => {
                    frame.look = look;
                    if std::mem::replace(&mut frame.light, light) != light {
                        shell.settings.theme = light.theme();
                    }
                    wear(frame, ask);
                }
            }
        }
    }
}

/// Tells the host how far a sitting is, when that changed.
pub fn report(shell: &mut Shell, ask: &mut Vec<Effect>) {
    let Some(frame) = shell.frame.as_mut().filter(|_| FRAMED) else { return };
    let step = shell.sitting.as_ref().map(|open| (open.at, open.of));
    let over = shell.sitting_over;
    if frame.step != step {
        frame.step = step;
        if let Some((step, of)) = step {
            tell(ask, &Told::Progress { step, of });
        }
    }
    if std::mem::replace(&mut frame.over, over.is_some()) != over.is_some()
        && let Some(lines) = over.filter(|lines| *lines > 0)
    {
        tell(ask, &Told::Complete { lines });
    }
}

/// The person chose another light than the host's: theirs holds.
pub fn light_chosen(shell: &mut Shell, theme: Theme) {
    if let Some(frame) = shell.frame.as_mut().filter(|_| FRAMED) {
        frame.light = match theme {
            Theme::Auto => Light::Auto,
            Theme::Light => Light::Light,
            Theme::Dark => Light::Dark,
        };
    }
}

fn wear(frame: &Frame, ask: &mut Vec<Effect>) {
    ask.push(Effect::Wear { look: frame.look.css(), compact: frame.options.compact, exit: frame.options.exit.clone() });
}

fn refusal(odd: &Odd) -> Told {
    match odd {
        Odd::Unknown => Told::Error { code: "option", reason: "there is no such option".into() },
        Odd::Value(name) => Told::Error { code: "option", reason: format!("{name} can't be set to that") },
        Odd::Contrast(refused) => Told::Error { code: "look", reason: refused.sentence() },
    }
}

fn tell(ask: &mut Vec<Effect>, told: &Told) {
    ask.push(Effect::Tell(write_message(told)));
}
