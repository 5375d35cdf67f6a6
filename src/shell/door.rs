//! The way into an area: plain functions behind one door, so that what they reach may travel as a part of its own. Where
//! it does, nothing but the function that brings the door may name the area's code.

#[cfg(feature = "web")]
use yew::Html;

use crate::areas;
use crate::shell::area::{Area, for_each_area};
use crate::shell::context::Context;
use crate::shell::event::{Event, Started};
use crate::shell::kept::Export;
use crate::shell::part::Part;
use crate::shell::route::Route;
use crate::shell::slots::Slot;
use crate::shell::state::Shell;
#[cfg(feature = "web")]
use crate::ui::view::View;

/// What can be asked of an area: [`Area`] as functions.
pub struct Door<A: Area> {
    pub restore: fn(&mut A, &mut Started, &mut Context),
    pub arrive: fn(&mut A, Option<&A::Page>, &mut Context),
    pub handle: fn(&mut A, A::Event, &mut Context),
    pub hear: fn(&mut A, &Event, &mut Context),
    pub keep: fn(&mut A, &mut Context),
    pub forget: fn(&mut A, &mut Context),
    pub export: fn(&A, &mut Export, &Shell),
    pub record: fn(&Slot, &str, &Shell) -> Option<String>,
    pub is_busy: fn(&A, &Shell) -> bool,
    pub is_timed: fn(&A) -> bool,
    pub is_calm: fn(&A, &A::Page) -> bool,
    pub is_unseen: fn(&A, &A::Event, &Shell) -> bool,
    pub is_unmoved: fn(&A, &Event, &Shell) -> bool,
    pub title: fn(&A, &A::Page, &Shell) -> String,
    #[cfg(feature = "web")]
    pub screen: fn(&A, &A::Page, View) -> Html,
    #[cfg(feature = "web")]
    pub says: fn(&A, View) -> String,
}

impl<A: Area> Door<A> {
    /// The area itself. Where it is a part of its own, that part alone may say this.
    pub const WHOLE: Self = Self {
        restore: A::restore,
        arrive: A::arrive,
        handle: A::handle,
        hear: A::hear,
        keep: A::keep,
        forget: A::forget,
        export: A::export,
        record: A::record,
        is_busy: A::is_busy,
        is_timed: A::is_timed,
        is_calm: A::is_calm,
        is_unseen: A::is_unseen,
        is_unmoved: A::is_unmoved,
        title: A::title,
        #[cfg(feature = "web")]
        screen: A::screen,
        #[cfg(feature = "web")]
        says: A::says,
    };
}

/// What is an area's own of what the house has.
pub trait Own: Area {
    const PART: Part;
    const SLOTS: &'static [&'static Slot];

    fn route(page: Self::Page) -> Route;

    /// The screen, where the route leads to one of this area.
    fn page(route: &Route) -> Option<&Self::Page>;

    /// The event, where it is one of this area.
    fn event(event: &Event) -> Option<&Self::Event>;

    /// The same, to keep.
    fn take(event: Event) -> Option<Self::Event>;
}

/// An area's door, once it is here.
pub trait Behind: Own {
    fn door() -> Option<&'static Door<Self>>;
}

macro_rules! doors {
    ($($Area:ident $area:ident $Room:ident $Event:ident $Page:ident $place:ident,)*) => {
        $(doors!(@$place $area $Room);)*
    };
    (@first $area:ident $Room:ident) => {
        impl Behind for areas::$area::$Room {
            fn door() -> Option<&'static Door<Self>> {
                Some(&Door::WHOLE)
            }
        }
    };
    (@$place:ident $area:ident $Room:ident) => {
        impl Behind for areas::$area::$Room {
            fn door() -> Option<&'static Door<Self>> {
                #[cfg(feature = "split")]
                return crate::shell::fetched::$area::CAME.get();
                #[cfg(not(feature = "split"))]
                Some(&Door::WHOLE)
            }
        }
    };
}
for_each_area!(doors);
