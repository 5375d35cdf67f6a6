use crate::areas;
use crate::content::Language;
use crate::drills::Drill;
use crate::shell::area::{Area, for_each_area};
use crate::shell::context::{Context, KEEP};
use crate::shell::door::{Behind, Door};
use crate::shell::effect::Effect;
use crate::shell::event::{Event, Started};
use crate::shell::kept::Export;
use crate::shell::line::LineEvent;
use crate::shell::part::{Part, Parts};
use crate::shell::route::Route;
#[cfg(feature = "web")]
use crate::shell::screens;
use crate::shell::state::Shell;
use crate::shell::update::Moment;
use crate::shell::words::{HelpWords, InterfaceWords};
#[cfg(feature = "web")]
use crate::ui::view::View;
#[cfg(feature = "web")]
use yew::Html;

/// What an area is given, out of a turn.
macro_rules! cx {
    ($turn:ident) => {
        Context::new($turn.moment, &mut $turn.model.shell, $turn.ask, &mut $turn.raised)
    };
}

macro_rules! model {
    ($($Area:ident $area:ident $Room:ident $Event:ident $Page:ident $place:ident,)*) => {
        /// Everything the screens draw: what is everybody's, and each area's own.
        #[derive(Debug)]
        pub struct Model {
            pub shell: Shell,
            $(pub $area: areas::$area::$Room,)*
        }

        impl Model {
            /// The app before anything is known of the browser, with all its parts.
            pub fn new(language: &'static Language, drills: Vec<Drill>) -> Self {
                #[cfg(not(target_family = "wasm"))]
                crate::shell::part::bring_all();
                Self { shell: Shell::new(language, drills), $($area: areas::$area::$Room::default(),)* }
            }

            /// The same at the start, when it has the first line alone: the drills come later, and so do parts where they
            /// are fetched.
            pub fn at_start(language: &'static Language, fetched: bool) -> Self {
                let mut model = Self::new(language, vec![Drill::first(language)]);
                model.shell.parts = Parts::at_start(language, fetched);
                model
            }

            /// Something is going on that a new version must not break into: words in a line, a pause, a talk.
            pub fn is_busy(&self) -> bool {
                let shell = &self.shell;
                $(open::<areas::$area::$Room>(shell, Part::$Area).is_some_and(|door| (door.is_busy)(&self.$area, shell)))||*
            }

            /// It may be said on this screen what becomes of what is here. Settings and the first screen ask.
            pub fn is_calm(&self) -> bool {
                match &self.shell.route {
                    Route::Help | Route::Settings | Route::Keep => false,
                    $(Route::$Area(page) => open::<areas::$area::$Room>(&self.shell, Part::$Area)
                        .is_some_and(|door| (door.is_calm)(&self.$area, page)),)*
                }
            }

            /// True where an event will change nothing in sight: a redraw for every key would make typing slow.
            pub fn is_unseen(&self, event: &Event) -> bool {
                let shell = &self.shell;
                match event {
                    $(Event::$Area(event) => open::<areas::$area::$Room>(shell, Part::$Area)
                        .is_some_and(|door| (door.is_unseen)(&self.$area, event, shell)),)*
                    Event::Ticked { .. } | Event::Line(LineEvent::ReplyTyped(_)) => {
                        $(open::<areas::$area::$Room>(shell, Part::$Area)
                            .is_none_or(|door| (door.is_unmoved)(&self.$area, event, shell)))&&*
                    }
                    _ => false,
                }
            }

            /// What the screen is called in the page's title.
            pub fn screen_title(&self) -> String {
                let words = InterfaceWords::of(self.shell.language);
                match &self.shell.route {
                    Route::Help => HelpWords::of(self.shell.language).heading.to_owned(),
                    Route::Settings | Route::Keep if self.shell.parts.is_here(Part::Settings) => {
                        words.areas.settings.to_owned()
                    }
                    Route::Settings | Route::Keep => self.shell.missing_title(Part::Settings).to_owned(),
                    $(Route::$Area(page) => match open::<areas::$area::$Room>(&self.shell, Part::$Area) {
                        Some(door) => (door.title)(&self.$area, page, &self.shell),
                        None => self.shell.missing_title(Part::$Area).to_owned(),
                    },)*
                }
            }

            /// The screen the address asks for.
            #[cfg(feature = "web")]
            pub(crate) fn screen(&self, view: View) -> Html {
                match &self.shell.route {
                    Route::Help => screens::help(view),
                    Route::Settings | Route::Keep => match screens::set().filter(|_| self.shell.parts.is_here(Part::Settings)) {
                        Some(screen) => (screen.0)(view),
                        None => crate::ui::parts::missing_part(view, Part::Settings),
                    },
                    $(Route::$Area(page) => match open::<areas::$area::$Room>(&self.shell, Part::$Area) {
                        Some(door) => (door.screen)(&self.$area, page, view),
                        None => crate::ui::parts::missing_part(view, Part::$Area),
                    },)*
                }
            }

            /// What a screen reader is told, area by area.
            #[cfg(feature = "web")]
            pub(crate) fn says(&self, view: View) -> Vec<String> {
                vec![$(open::<areas::$area::$Room>(&self.shell, Part::$Area)
                    .map(|door| (door.says)(&self.$area, view)).unwrap_or_default(),)*]
            }

            pub(crate) fn is_timed(&self) -> bool {
                $(open::<areas::$area::$Room>(&self.shell, Part::$Area)
                    .is_some_and(|door| (door.is_timed)(&self.$area)))||*
            }

            pub(crate) fn export(&self, file: &mut Export) {
                $(if let Some(door) = open::<areas::$area::$Room>(&self.shell, Part::$Area) {
                    (door.export)(&self.$area, file, &self.shell);
                })*
            }
        }

        /// A model with what its areas ask for meanwhile.
        pub(crate) struct Turn<'a> {
            pub model: &'a mut Model,
            pub moment: Moment,
            pub ask: &'a mut Vec<Effect>,
            pub raised: Vec<Event>,
        }

        impl Turn<'_> {
            /// Each area takes what the browser holds for it. For one that is not here it waits, and brings it.
            pub fn restore(&mut self, mut started: Started) {
                $(areas::$area::$Room::lead_ahead(&started.kept, &mut self.model.shell.leads);)*
                $(match open::<areas::$area::$Room>(&self.model.shell, Part::$Area) {
                    Some(door) => (door.restore)(&mut self.model.$area, &mut started, &mut cx!(self)),
                    None if started.kept.holds(areas::$area::SLOTS) => self.model.shell.parts.want(Part::$Area, self.ask),
                    None => {}
                })*
                if self.model.shell.parts.any_away() {
                    self.ask.push(Effect::AwaitIdle);
                }
                self.model.shell.parts.kept = Some(Box::new(started));
            }

            /// A part can be used from now on: it takes what was kept for it, and what waited for it happens.
            pub fn open_part(&mut self, part: Part) {
                let mut kept = self.model.shell.parts.kept.take();
                let waiting = self.model.shell.parts.held_for(part);
                let route = self.model.shell.route.clone();
                match part {
                    Part::Drills | Part::Ear | Part::Saying => {}
                    Part::Settings => {
                        if route.is_settings() {
                            show_screen(&route, self.ask);
                        }
                    }
                    $(Part::$Area => if let Some(door) = open::<areas::$area::$Room>(&self.model.shell, part) {
                        let room = &mut self.model.$area;
                        let cx = &mut cx!(self);
                        if let Some(started) = &mut kept {
                            (door.restore)(room, started, cx);
                        }
                        let page = match &route { Route::$Area(page) => Some(page), _ => None };
                        (door.arrive)(room, page, cx);
                        if page.is_some() {
                            cx.ask(Effect::ShowScreen);
                        }
                        for event in waiting {
                            match event {
                                Event::$Area(event) => (door.handle)(room, event, cx),
                                event => (door.hear)(room, &event, cx),
                            }
                        }
                    })*
                }
                self.model.shell.parts.kept = kept;
            }

            /// Tells every area where somebody came to; the one that was entered hears it last.
            pub fn arrive(&mut self) {
                let route = self.model.shell.route.clone();
                $(if !matches!(route, Route::$Area(_))
                    && let Some(door) = open::<areas::$area::$Room>(&self.model.shell, Part::$Area)
                {
                    (door.arrive)(&mut self.model.$area, None, &mut cx!(self));
                })*
                match &route {
                    Route::Help => {}
                    Route::Settings | Route::Keep => self.model.shell.parts.want(Part::Settings, self.ask),
                    $(Route::$Area(page) => match open::<areas::$area::$Room>(&self.model.shell, Part::$Area) {
                        Some(door) => (door.arrive)(&mut self.model.$area, Some(page), &mut cx!(self)),
                        None => self.model.shell.parts.want(Part::$Area, self.ask),
                    },)*
                }
            }

            /// Hands an event to the area it is of, or lets every area hear it. For one that is not here it waits.
            pub fn hand_on(&mut self, event: Event) {
                match event {
                    $(Event::$Area(event) => match open::<areas::$area::$Room>(&self.model.shell, Part::$Area) {
                        Some(door) => (door.handle)(&mut self.model.$area, event, &mut cx!(self)),
                        None => self.model.shell.parts.hold(Part::$Area, event.into(), self.ask),
                    },)*
                    event => {$(match open::<areas::$area::$Room>(&self.model.shell, Part::$Area) {
                        Some(door) => (door.hear)(&mut self.model.$area, &event, &mut cx!(self)),
                        None => if let Some(page) = areas::$area::$Room::answers(&event) {
                            self.model.shell.parts.hold(Part::$Area, event.clone(), self.ask);
                            let route = Route::$Area(page);
                            if self.model.shell.route != route {
                                self.ask.push(Effect::GoTo(route));
                            }
                        } else if areas::$area::$Room::must_hear(&event)
                            && self.model.shell.parts.kept.as_ref().is_some_and(|started| started.kept.holds(areas::$area::SLOTS))
                        {
                            self.model.shell.parts.hold(Part::$Area, event.clone(), self.ask);
                        } else if let Event::ChangedElsewhere(key, text) = &event && areas::$area::SLOTS.contains(&key.slot) {
                            // What it will take is what stands there then.
                            self.model.shell.parts.changed(key.clone(), text.clone());
                            self.model.shell.parts.want(Part::$Area, self.ask);
                        },
                    })*}
                }
            }

            pub fn keep(&mut self) {
                $(if let Some(door) = open::<areas::$area::$Room>(&self.model.shell, Part::$Area) {
                    (door.keep)(&mut self.model.$area, &mut cx!(self));
                })*
            }

            pub fn forget(&mut self) {
                $(if let Some(door) = open::<areas::$area::$Room>(&self.model.shell, Part::$Area) {
                    (door.forget)(&mut self.model.$area, &mut cx!(self));
                })*
            }
        }
    };
}
for_each_area!(model);

/// Shows the screen, at what the address asks for.
pub(crate) fn show_screen(route: &Route, ask: &mut Vec<Effect>) {
    ask.push(Effect::ShowScreen);
    if *route == Route::Keep {
        ask.push(Effect::Focus(KEEP));
    }
}

/// An area's door, where its part and what that needs are here.
fn open<A: Behind>(shell: &Shell, part: Part) -> Option<&'static Door<A>> {
    A::door().filter(|_| shell.parts.is_here(part))
}
