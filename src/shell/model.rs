use crate::areas::{listen, pause, talk, therapist, turns};
use crate::content::Language;
use crate::drills::Drill;
use crate::shell::area::{Area, for_each_area};
use crate::shell::context::Context;
use crate::shell::effect::Effect;
use crate::shell::event::{Event, Started};
use crate::shell::kept::Export;
use crate::shell::line::LineEvent;
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
    ($($Area:ident $area:ident $Room:ident $Event:ident $Page:ident,)*) => {
        /// Everything the screens draw: what is everybody's, and each area's own.
        #[derive(Debug)]
        pub struct Model {
            pub shell: Shell,
            $(pub $area: $area::$Room,)*
        }

        impl Model {
            /// The app before anything is known of the browser.
            pub fn new(language: &'static Language, drills: Vec<Drill>) -> Self {
                Self { shell: Shell::new(language, drills), $($area: $area::$Room::default(),)* }
            }

            /// Something is going on that a new version must not break into: words in a line, a pause, a talk.
            pub fn is_busy(&self) -> bool {
                $(self.$area.is_busy(&self.shell))||*
            }

            /// Nothing is under way on this screen that a question would break into.
            pub fn is_calm(&self) -> bool {
                match &self.shell.route {
                    Route::Help => false,
                    Route::Settings => true,
                    $(Route::$Area(page) => self.$area.is_calm(page),)*
                }
            }

            /// True where an event will change nothing in sight: a redraw for every key would make typing slow.
            pub fn is_unseen(&self, event: &Event) -> bool {
                match event {
                    $(Event::$Area(event) => self.$area.is_unseen(event, &self.shell),)*
                    Event::Ticked { .. } | Event::Line(LineEvent::ReplyTyped(_)) => {
                        $(self.$area.is_unmoved(event, &self.shell))&&*
                    }
                    _ => false,
                }
            }

            /// What the screen is called in the page's title.
            pub fn screen_title(&self) -> String {
                match &self.shell.route {
                    Route::Help => HelpWords::of(self.shell.language).heading.to_owned(),
                    Route::Settings => InterfaceWords::of(self.shell.language).areas.settings.to_owned(),
                    $(Route::$Area(page) => self.$area.title(page, &self.shell),)*
                }
            }

            /// The screen the address asks for.
            #[cfg(feature = "web")]
            pub(crate) fn screen(&self, view: View) -> Html {
                match &self.shell.route {
                    Route::Help => screens::help(view),
                    Route::Settings => screens::settings(view),
                    $(Route::$Area(page) => self.$area.screen(page, view),)*
                }
            }

            /// What a screen reader is told, area by area.
            #[cfg(feature = "web")]
            pub(crate) fn says(&self, view: View) -> Vec<String> {
                vec![$(self.$area.says(view),)*]
            }

            pub(crate) fn is_timed(&self) -> bool {
                $(self.$area.is_timed())||*
            }

            pub(crate) fn export(&self, file: &mut Export) {
                $(self.$area.export(file, &self.shell);)*
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
            pub fn restore(&mut self, started: &mut Started) {
                $(self.model.$area.restore(started, &mut Context::new(
                    self.moment, &mut self.model.shell, self.ask, &mut self.raised));)*
            }

            /// Tells every area where somebody came to; the one that was entered hears it last.
            pub fn arrive(&mut self) {
                let route = self.model.shell.route.clone();
                $(if !matches!(route, Route::$Area(_)) {
                    self.model.$area.arrive(None, &mut Context::new(
                        self.moment, &mut self.model.shell, self.ask, &mut self.raised));
                })*
                match &route {
                    Route::Help | Route::Settings => {}
                    $(Route::$Area(page) => self.model.$area.arrive(Some(page), &mut Context::new(
                        self.moment, &mut self.model.shell, self.ask, &mut self.raised)),)*
                }
            }

            /// Hands an event to the area it is of, or lets every area hear it.
            pub fn hand_on(&mut self, event: Event) {
                match event {
                    $(Event::$Area(event) => self.model.$area.handle(event, &mut Context::new(
                        self.moment, &mut self.model.shell, self.ask, &mut self.raised)),)*
                    event => {$(self.model.$area.hear(&event, &mut Context::new(
                        self.moment, &mut self.model.shell, self.ask, &mut self.raised));)*}
                }
            }

            pub fn keep(&mut self) {
                $(self.model.$area.keep(&mut Context::new(
                    self.moment, &mut self.model.shell, self.ask, &mut self.raised));)*
            }

            pub fn forget(&mut self) {
                $(self.model.$area.forget(&mut Context::new(
                    self.moment, &mut self.model.shell, self.ask, &mut self.raised));)*
            }
        }
    };
}
for_each_area!(model);
