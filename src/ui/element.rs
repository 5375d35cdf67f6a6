//! Making elements. `html!` writes out the making of each element in full where it stands; these few functions
//! keep it in one place, which is why the screens are plain lists of calls.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::EventTarget;
use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind, VNode, VTag};

use crate::shell::Event;
use crate::ui::view::{Reads, Told, View, fill};

/// One element of a class (or none) with what is inside it.
#[inline(never)]
pub fn el(tag: &'static str, class: &'static str, inside: Vec<Html>) -> Html {
    let mut made = VTag::new(tag);
    if !class.is_empty() {
        made.add_attribute("class", class);
    }
    made.add_children(inside);
    VNode::VTag(Rc::new(made))
}

/// One element with nothing but words of the app inside.
#[inline(never)]
pub fn words(tag: &'static str, class: &'static str, words: &'static str) -> Html {
    el(tag, class, vec![text(words)])
}

/// Words of the app.
#[inline(never)]
pub fn text(words: &'static str) -> Html {
    words.into()
}

/// A text of the app with words put into its places.
#[inline(never)]
pub fn filled(tag: &'static str, class: &'static str, text: &str, places: &[(&str, &str)]) -> Html {
    el(tag, class, vec![fill(text, places).into()])
}

/// Words from elsewhere, drawn as text whatever is in them.
#[inline(never)]
pub fn typed(words: &str) -> Html {
    words.to_owned().into()
}

/// Several things in a row.
#[inline(never)]
pub fn list(inside: Vec<Html>) -> Html {
    inside.into_iter().collect()
}

/// Nothing. It keeps its place, so that what follows is not drawn anew.
pub fn nothing() -> Html {
    Html::default()
}

/// What an element may have besides its class and its inside.
pub trait Element: Sized {
    fn with(self, name: &'static str, value: &'static str) -> Self;
    fn with_own(self, name: &'static str, value: String) -> Self;
    /// A box that holds these words.
    fn holding(self, words: &str) -> Self;
    /// A list to choose from with this one chosen, also where the browser thinks otherwise.
    fn choosing(self, value: &str) -> Self;
    fn checked(self, on: bool) -> Self;
    fn keyed(self, key: String) -> Self;
    /// Sends this event when it is clicked.
    fn on_click(self, view: View, event: Event) -> Self;
    /// Sends this event when another choice is made.
    fn on_change(self, view: View, event: Event) -> Self;
    /// Sends what this makes of what its list has chosen.
    fn on_pick(self, view: View, picked: impl Fn(String) -> Event + 'static) -> Self;
    /// Sends what this makes of what its box holds, once typing pauses or something else happens.
    fn on_typing(self, view: View, typed: impl Fn(String) -> Event + 'static) -> Self;
}

impl Element for Html {
    #[inline(never)]
    fn with(self, name: &'static str, value: &'static str) -> Self {
        edit(self, |tag| tag.add_attribute(name, value))
    }

    #[inline(never)]
    fn with_own(self, name: &'static str, value: String) -> Self {
        edit(self, |tag| tag.add_attribute(name, value))
    }

    fn holding(self, words: &str) -> Self {
        edit(self, |tag| {
            tag.set_value(AttrValue::from(words.to_owned()));
            // Whoever types from right to left does so from the right.
            tag.add_attribute("dir", "auto");
        })
    }

    fn choosing(self, value: &str) -> Self {
        // A property is a value of JavaScript's, which there is none of on the host.
        edit(self, |tag| {
            if cfg!(target_arch = "wasm32") {
                tag.add_property("value", value);
            }
        })
    }

    #[inline(never)]
    fn checked(self, on: bool) -> Self {
        edit(self, |tag| tag.set_checked(on))
    }

    fn keyed(self, key: String) -> Self {
        edit(self, |tag| tag.key = Some(key.into()))
    }

    #[inline(never)]
    fn on_click(self, view: View, event: Event) -> Self {
        hear(self, view, || ListenerKind::onclick, Says::This(Cell::new(Some(event))))
    }

    #[inline(never)]
    fn on_change(self, view: View, event: Event) -> Self {
        hear(self, view, || ListenerKind::onchange, Says::This(Cell::new(Some(event))))
    }

    fn on_pick(self, view: View, picked: impl Fn(String) -> Event + 'static) -> Self {
        hear(self, view, || ListenerKind::oninput, Says::Picked(Rc::new(move |list| picked(held(list)))))
    }

    fn on_typing(self, view: View, typed: impl Fn(String) -> Event + 'static) -> Self {
        hear(self, view, || ListenerKind::oninput, Says::Typed(Rc::new(move |place| typed(held(place)))))
    }
}

fn edit(mut html: Html, change: impl FnOnce(&mut VTag)) -> Html {
    // An element that has just been made has one owner.
    if let VNode::VTag(tag) = &mut html
        && let Some(tag) = Rc::get_mut(tag)
    {
        change(tag);
    }
    html
}

#[inline(never)]
fn hear(html: Html, view: View, kind: fn() -> ListenerKind, says: Says) -> Html {
    let listener = Sends { kind, says, told: view.told.clone() };
    edit(html, |tag| {
        tag.add_listener(Rc::new(listener));
    })
}

/// What an element says when something is done to it.
enum Says {
    /// Once: what was pressed is drawn anew with what it says then, and a copy of an event would know all events there are.
    This(Cell<Option<Event>>),
    /// Made of what its list has chosen.
    Picked(Reads),
    /// It tells of typing.
    Typed(Reads),
}

struct Sends {
    /// Made anew each time: a copy of one would know all eighty kinds there are.
    kind: fn() -> ListenerKind,
    says: Says,
    told: Told,
}

impl Listener for Sends {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, heard: web_sys::Event) {
        match (&self.says, heard.target()) {
            (Says::This(event), _) => event.take().into_iter().for_each(|event| self.told.event.emit(event)),
            (Says::Picked(reads), Some(list)) => self.told.event.emit(reads(&list)),
            (Says::Typed(reads), Some(place)) => self.told.typing.emit((place, reads.clone())),
            (_, None) => {}
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

/// A box of one line or of many, or a list: each holds a value.
fn held(place: &EventTarget) -> String {
    js_sys::Reflect::get(place, &"value".into()).ok().and_then(|held| held.as_string()).unwrap_or_default()
}
