use std::rc::Rc;

use crate::areas;
use crate::content::Language;
use crate::drills::Drill;
use crate::shell::area::for_each_area;
use crate::shell::context::{Context, KEEP};
use crate::shell::effect::Effect;
use crate::shell::event::{Event, Started};
use crate::shell::kept::Export;
use crate::shell::line::LineEvent;
use crate::shell::part::{Part, Parts};
use crate::shell::room::Room;
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

macro_rules! model {
    ($($Area:ident $area:ident $Room:ident $Event:ident $Page:ident $place:ident,)*) => {
        /// Everything the screens draw: what is everybody's, and each area's own.
        #[derive(Debug)]
        pub struct Model {
            pub shell: Shell,
            $(pub $area: areas::$area::$Room,)*
        }

        const ROOMS: usize = [$(Part::$Area,)*].len();

        impl Model {
            /// The app before anything is known of the browser, with all its parts.
            pub fn new(language: &'static Language, drills: Vec<Drill>) -> Self {
                #[cfg(not(target_family = "wasm"))]
                crate::shell::part::bring_all();
                Self { shell: Shell::new(language, drills), $($area: areas::$area::$Room::default(),)* }
            }

            /// Every area, in the order of the table.
            fn rooms(&self) -> [&dyn Room; ROOMS] {
                [$(&self.$area,)*]
            }

            /// The same to change, beside what is everybody's.
            fn rooms_mut(&mut self) -> ([&mut dyn Room; ROOMS], &mut Shell) {
                ([$(&mut self.$area,)*], &mut self.shell)
            }
        }
    };
}
for_each_area!(model);

impl Model {
    /// The same at the start, when it has the first line alone: the drills come later, and so do parts where they are
    /// fetched.
    pub fn at_start(language: &'static Language, fetched: bool) -> Self {
        let mut model = Self::new(language, vec![Drill::first(language)]);
        model.shell.parts = Parts::at_start(language, fetched);
        model
    }

    /// The areas whose parts are here.
    fn open(&self) -> impl Iterator<Item = &dyn Room> {
        self.rooms().into_iter().filter(|room| room.is_open(&self.shell))
    }

    /// The area of this part, where it is here.
    fn room(&self, part: Part) -> Option<&dyn Room> {
        self.open().find(|room| room.part() == part)
    }

    /// Something is going on that a new version must not break into: words in a line, a pause, a talk.
    pub fn is_busy(&self) -> bool {
        self.open().any(|room| room.is_busy(&self.shell))
    }

    /// It may be said on this screen what becomes of what is here. Settings and the first screen ask.
    pub fn is_calm(&self) -> bool {
        let route = &self.shell.route;
        route.part().and_then(|part| self.room(part)).is_some_and(|room| room.is_calm(route))
    }

    /// True where an event will change nothing in sight: a redraw for every key would make typing slow.
    pub fn is_unseen(&self, event: &Event) -> bool {
        match event {
            Event::Ticked { .. } | Event::Line(LineEvent::ReplyTyped(_)) => {
                self.open().all(|room| room.is_unmoved(event, &self.shell))
            }
            event => {
                let room = event.part().and_then(|part| self.room(part));
                room.is_some_and(|room| room.is_unseen(event, &self.shell))
            }
        }
    }

    /// What the screen is called in the page's title.
    pub fn screen_title(&self) -> String {
        let (shell, words) = (&self.shell, InterfaceWords::of(self.shell.language));
        let Some(part) = shell.route.part() else {
            return match shell.route {
                Route::Help => HelpWords::of(shell.language).heading.to_owned(),
                _ if shell.parts.is_here(Part::Settings) => words.areas.settings.to_owned(),
                _ => shell.missing_title(Part::Settings).to_owned(),
            };
        };
        let title = self.room(part).and_then(|room| room.title(&shell.route, shell));
        title.unwrap_or_else(|| shell.missing_title(part).to_owned())
    }

    /// The screen the address asks for.
    #[cfg(feature = "web")]
    pub(crate) fn screen(&self, view: View) -> Html {
        let shell = &self.shell;
        let Some(part) = shell.route.part() else {
            return match (&shell.route, screens::set().filter(|_| shell.parts.is_here(Part::Settings))) {
                (Route::Help, _) => screens::help(view),
                (_, Some(screen)) => (screen.0)(view),
                (_, None) => crate::ui::parts::missing_part(view, Part::Settings),
            };
        };
        let screen = self.room(part).and_then(|room| room.screen(view));
        screen.unwrap_or_else(|| crate::ui::parts::missing_part(view, part))
    }

    /// What a screen reader is told, area by area.
    #[cfg(feature = "web")]
    pub(crate) fn says(&self, view: View) -> Vec<String> {
        let says = |room: &dyn Room| if room.is_open(&self.shell) { room.says(view) } else { String::new() };
        self.rooms().into_iter().map(says).collect()
    }

    pub(crate) fn is_timed(&self) -> bool {
        self.open().any(|room| room.is_timed())
    }

    pub(crate) fn export(&self, file: &mut Export) {
        self.open().for_each(|room| room.export(file, &self.shell));
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
    /// Each area in its order, with what it is given; the shell says which are here.
    fn each(&mut self, then: &mut dyn FnMut(&mut dyn Room, &mut Context)) {
        let (rooms, shell) = self.model.rooms_mut();
        for room in rooms {
            then(room, &mut Context::new(self.moment, shell, self.ask, &mut self.raised));
        }
    }

    /// The same with the areas whose parts are here.
    fn each_open(&mut self, then: &mut dyn FnMut(&mut dyn Room, &mut Context)) {
        self.each(&mut |room, cx| {
            if room.is_open(cx.shell()) {
                then(room, cx);
            }
        });
    }

    /// Each area takes what the browser holds for it. For one that is not here it waits, and brings it.
    pub fn restore(&mut self, mut started: Started) {
        let (rooms, shell) = self.model.rooms_mut();
        rooms.into_iter().for_each(|room| room.lead_ahead(&started.kept, &mut shell.leads));
        self.each(&mut |room, cx| {
            if room.is_open(cx.shell()) {
                room.restore(&mut started, cx);
            } else if started.kept.holds(room.slots()) {
                cx.want(room.part());
            }
        });
        if self.model.shell.parts.any_away() {
            self.ask.push(Effect::AwaitIdle);
        }
        self.model.shell.parts.kept = Some(Box::new(started));
    }

    /// A part can be used from now on: it takes what was kept for it, and what waited for it happens.
    pub fn open_part(&mut self, part: Part) {
        let mut kept = self.model.shell.parts.kept.take();
        let mut waiting = self.model.shell.parts.held_for(part);
        let route = self.model.shell.route.clone();
        if part == Part::Settings && route.is_settings() {
            show_screen(&route, self.ask);
        }
        self.each_open(&mut |room, cx| {
            if room.part() != part {
                return;
            }
            if let Some(started) = &mut kept {
                room.restore(started, cx);
            }
            room.arrive(&route, cx);
            if route.part() == Some(part) {
                cx.ask(Effect::ShowScreen);
            }
            for event in std::mem::take(&mut waiting) {
                if event.part() != Some(part) {
                    room.hear(&event, cx);
                } else if let Some(event) = Rc::into_inner(event) {
                    room.handle(event, cx);
                }
            }
        });
        self.model.shell.parts.kept = kept;
    }

    /// Tells every area where somebody came to; the one that was entered hears it last.
    pub fn arrive(&mut self) {
        let route = self.model.shell.route.clone();
        let entered = route.part();
        self.each_open(&mut |room, cx| {
            if Some(room.part()) != entered {
                room.arrive(&route, cx);
            }
        });
        self.each(&mut |room, cx| {
            if Some(room.part()) == entered {
                if room.is_open(cx.shell()) { room.arrive(&route, cx) } else { cx.want(room.part()) }
            }
        });
        if route.is_settings() {
            self.model.shell.parts.want(Part::Settings, self.ask);
        }
    }

    /// Hands an event to the area it is of, or lets every area hear it. For one that is not here it waits.
    pub fn hand_on(&mut self, event: Event) {
        let Some(part) = event.part() else {
            let event = Rc::new(event);
            return self.each(&mut |room, cx| {
                if room.is_open(cx.shell()) { room.hear(&event, cx) } else { wait(room, &event, cx) }
            });
        };
        let mut event = Some(event);
        self.each(&mut |room, cx| {
            if room.part() == part
                && let Some(event) = event.take()
            {
                if room.is_open(cx.shell()) { room.handle(event, cx) } else { cx.hold(part, Rc::new(event)) }
            }
        });
    }

    pub fn keep(&mut self) {
        self.each_open(&mut |room, cx| room.keep(cx));
    }

    pub fn forget(&mut self) {
        self.each_open(&mut |room, cx| room.forget(cx));
    }
}

/// What an area whose part is not here must not miss of what happened.
fn wait(room: &dyn Room, event: &Rc<Event>, cx: &mut Context) {
    let part = room.part();
    if let Some(route) = room.answers(event) {
        cx.hold(part, event.clone());
        if *cx.route() != route {
            cx.go_to(route);
        }
    } else if room.must_hear(event) && cx.waits_for(room.slots()) {
        cx.hold(part, event.clone());
    } else if let Event::ChangedElsewhere(key, text) = &**event
        && room.slots().contains(&key.slot)
    {
        // What it will take is what stands there then.
        cx.change_waiting(key.clone(), text.clone());
        cx.want(part);
    }
}

/// Shows the screen, at what the address asks for.
pub(crate) fn show_screen(route: &Route, ask: &mut Vec<Effect>) {
    ask.push(Effect::ShowScreen);
    if *route == Route::Keep {
        ask.push(Effect::Focus(KEEP));
    }
}
