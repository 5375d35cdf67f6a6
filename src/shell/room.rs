//! An area as the shell asks each in turn, whichever it is: what every area answers stands once, behind one set of
//! functions, and a loop over the rooms asks all of them.

#[cfg(feature = "web")]
use yew::Html;

use crate::areas;
use crate::shell::area::{Area, for_each_area};
use crate::shell::context::Context;
use crate::shell::door::{Behind, Own};
use crate::shell::event::{Event, Started};
use crate::shell::kept::Export;
use crate::shell::part::Part;
use crate::shell::route::Route;
use crate::shell::slots::{Kept, Slot};
use crate::shell::state::{Leads, Shell};
#[cfg(feature = "web")]
use crate::ui::view::View;

/// [`Area`] without its types. What its part alone can answer is nothing while that is not here.
pub(crate) trait Room {
    fn part(&self) -> Part;
    fn slots(&self) -> &'static [&'static Slot];
    /// Its part and what that needs are here.
    fn is_open(&self, shell: &Shell) -> bool;
    fn answers(&self, event: &Event) -> Option<Route>;
    fn must_hear(&self, event: &Event) -> bool;
    fn lead_ahead(&self, kept: &Kept, leads: &mut Leads);
    fn restore(&mut self, started: &mut Started, cx: &mut Context);
    fn arrive(&mut self, route: &Route, cx: &mut Context);
    fn handle(&mut self, event: Event, cx: &mut Context);
    fn hear(&mut self, event: &Event, cx: &mut Context);
    fn keep(&mut self, cx: &mut Context);
    fn forget(&mut self, cx: &mut Context);
    fn export(&self, file: &mut Export, shell: &Shell);
    fn is_busy(&self, shell: &Shell) -> bool;
    fn is_timed(&self) -> bool;
    fn is_calm(&self, route: &Route) -> bool;
    fn is_unseen(&self, event: &Event, shell: &Shell) -> bool;
    fn is_unmoved(&self, event: &Event, shell: &Shell) -> bool;
    fn title(&self, route: &Route, shell: &Shell) -> Option<String>;
    #[cfg(feature = "web")]
    fn screen(&self, view: View) -> Option<Html>;
    #[cfg(feature = "web")]
    fn says(&self, view: View) -> String;
}

impl<A: Behind + 'static> Room for A {
    fn part(&self) -> Part {
        A::PART
    }

    fn slots(&self) -> &'static [&'static Slot] {
        A::SLOTS
    }

    fn is_open(&self, shell: &Shell) -> bool {
        A::door().is_some() && shell.parts.is_here(A::PART)
    }

    fn answers(&self, event: &Event) -> Option<Route> {
        <A as Area>::answers(event).map(A::route)
    }

    fn must_hear(&self, event: &Event) -> bool {
        <A as Area>::must_hear(event)
    }

    fn lead_ahead(&self, kept: &Kept, leads: &mut Leads) {
        <A as Area>::lead_ahead(kept, leads);
    }

    fn restore(&mut self, started: &mut Started, cx: &mut Context) {
        if let Some(door) = A::door() {
            (door.restore)(self, started, cx);
        }
    }

    fn arrive(&mut self, route: &Route, cx: &mut Context) {
        if let Some(door) = A::door() {
            (door.arrive)(self, A::page(route), cx);
        }
    }

    fn handle(&mut self, event: Event, cx: &mut Context) {
        if let (Some(door), Some(event)) = (A::door(), A::take(event)) {
            (door.handle)(self, event, cx);
        }
    }

    fn hear(&mut self, event: &Event, cx: &mut Context) {
        if let Some(door) = A::door() {
            (door.hear)(self, event, cx);
        }
    }

    fn keep(&mut self, cx: &mut Context) {
        if let Some(door) = A::door() {
            (door.keep)(self, cx);
        }
    }

    fn forget(&mut self, cx: &mut Context) {
        if let Some(door) = A::door() {
            (door.forget)(self, cx);
        }
    }

    fn export(&self, file: &mut Export, shell: &Shell) {
        if let Some(door) = A::door() {
            (door.export)(self, file, shell);
        }
    }

    fn is_busy(&self, shell: &Shell) -> bool {
        A::door().is_some_and(|door| (door.is_busy)(self, shell))
    }

    fn is_timed(&self) -> bool {
        A::door().is_some_and(|door| (door.is_timed)(self))
    }

    fn is_calm(&self, route: &Route) -> bool {
        A::door().zip(A::page(route)).is_some_and(|(door, page)| (door.is_calm)(self, page))
    }

    fn is_unseen(&self, event: &Event, shell: &Shell) -> bool {
        A::door().zip(A::event(event)).is_some_and(|(door, event)| (door.is_unseen)(self, event, shell))
    }

    fn is_unmoved(&self, event: &Event, shell: &Shell) -> bool {
        A::door().is_none_or(|door| (door.is_unmoved)(self, event, shell))
    }

    fn title(&self, route: &Route, shell: &Shell) -> Option<String> {
        A::door().zip(A::page(route)).map(|(door, page)| (door.title)(self, page, shell))
    }

    #[cfg(feature = "web")]
    fn screen(&self, view: View) -> Option<Html> {
        A::door().zip(A::page(&view.shell.route)).map(|(door, page)| (door.screen)(self, page, view))
    }

    #[cfg(feature = "web")]
    fn says(&self, view: View) -> String {
        A::door().map(|door| (door.says)(self, view)).unwrap_or_default()
    }
}

macro_rules! parts {
    ($($Area:ident $area:ident $Room:ident $Event:ident $Page:ident $place:ident,)*) => {
        /// The parts of the areas that have something together with the other phone.
        pub fn sharing() -> impl Iterator<Item = Part> {
            let all = [$((Part::$Area, areas::$area::SLOTS),)*];
            all.into_iter().filter(|(_, slots)| slots.iter().any(|slot| slot.shared)).map(|(part, _)| part)
        }

        /// What the area of this slot calls a record, where it is here and reads all of it.
        pub fn record(slot: &'static Slot, text: &str, shell: &Shell) -> Option<String> {
            $(if areas::$area::SLOTS.contains(&slot) {
                let door = <areas::$area::$Room as Behind>::door()?;
                return (door.record)(slot, text, shell);
            })*
            None
        }

        impl Route {
            /// The part that its screen is in, where that is an area's.
            pub(crate) fn part(&self) -> Option<Part> {
                match self {
                    Self::Help | Self::Settings | Self::Keep => None,
                    $(Self::$Area(_) => Some(Part::$Area),)*
                }
            }
        }

        impl Event {
            /// The part it is for, where it is an area's own.
            pub(crate) fn part(&self) -> Option<Part> {
                match self {
                    $(Self::$Area(_) => Some(Part::$Area),)*
                    _ => None,
                }
            }
        }

        $(impl Own for areas::$area::$Room {
            const PART: Part = Part::$Area;
            const SLOTS: &'static [&'static Slot] = areas::$area::SLOTS;

            fn route(page: areas::$area::$Page) -> Route {
                Route::$Area(page)
            }

            fn page(route: &Route) -> Option<&areas::$area::$Page> {
                if let Route::$Area(page) = route { Some(page) } else { None }
            }

            fn event(event: &Event) -> Option<&areas::$area::$Event> {
                if let Event::$Area(event) = event { Some(event) } else { None }
            }

            fn take(event: Event) -> Option<areas::$area::$Event> {
                if let Event::$Area(event) = event { Some(event) } else { None }
            }
        })*
    };
}
for_each_area!(parts);
