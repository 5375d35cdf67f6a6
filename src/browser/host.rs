//! The page around the frame. `static/embed-frame.js` stands between: it knows whom a message is from, and lets only
//! what a host said through, a few a second.

use web_sys::{CustomEvent, CustomEventInit};
use yew::Callback;

use crate::browser::{address, listen_to_window, window};
use crate::shell::{Event, FRAMED, StartedFrame};

/// Whether this is the page that is made to stand in a frame: `embed.html` says so.
pub fn is_made_for_frames() -> bool {
    set_by_host().is_some()
}

/// Whether some page stands around this one.
pub fn is_framed() -> bool {
    window().is_some_and(|window| window.top().ok().flatten().as_ref() != Some(&window))
}

/// Whether the page around this one shut it in, so that it has no origin of its own. It may then neither save files nor
/// print nor open windows, unless that was allowed by name: a page can't find out, and nothing tells it of a refusal.
pub fn is_shut() -> bool {
    is_framed() && window().is_some_and(|window| window.origin() == "null")
}

/// The host wants nothing kept. It is asked before anything of the store is touched.
pub fn keeps_nothing() -> bool {
    set_by_host().is_some_and(|set| set.split(['#', '&']).any(|option| option == "keep=none"))
}

/// What the host set, as it stood behind the `#`, also after a reload.
fn set_by_host() -> Option<String> {
    if !FRAMED {
        return None;
    }
    window()?.document()?.document_element()?.get_attribute("data-embed")
}

pub fn frame() -> Option<StartedFrame> {
    let at_screen = || address::fragment().starts_with("#/");
    set_by_host().map(|set| StartedFrame { set, at_screen: at_screen(), sandboxed: is_shut() })
}

pub fn listen(emit: &Callback<Event>) {
    if !is_made_for_frames() {
        return;
    }
    let emit = emit.clone();
    listen_to_window("hearback-host", move |event: CustomEvent| {
        if let Some(text) = event.detail().as_string() {
            emit.emit(Event::HostSaid(text));
        }
    });
}

pub fn tell(text: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&text.into());
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new_with_event_init_dict("hearback-tell", &init)) {
        // Nobody can call our own event off.
        let _ = window.dispatch_event(&event);
    }
}
