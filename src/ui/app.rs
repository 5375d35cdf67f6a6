use yew::prelude::*;

use crate::browser::{Ahead, Browser, inside, root, time_ahead, time_of};
use crate::content::english;
use crate::drills::lines;
use crate::shell::{Effect, Event, Model, Times, update};
use crate::ui::{Told, draw, title};

/// Starts the app in the element with the id `app`. Where there is none (the page was left), nothing happens.
pub fn start() {
    if let Some(root) = root() {
        // The first thing Yew does is to empty the place.
        yew::Renderer::<App>::with_root_and_props(root, Ahead::read()).render();
    }
}

/// The only component with a state: the model. What happens goes to `update`, what `update` asks goes to the browser.
pub struct App {
    model: Model,
    browser: Browser,
    told: Told,
    /// Focus can only move to what has been drawn.
    after_drawing: Vec<Effect>,
}

impl Component for App {
    type Message = Event;
    type Properties = Ahead;

    fn create(ctx: &Context<Self>) -> Self {
        let language = english();
        let event = ctx.link().callback(|event| event);
        let browser = Browser::open(event.clone(), language.tag);
        let typing = browser.typing();
        let told = Told { event, typing: Callback::from(move |(place, reads)| typing.heard(place, reads)) };
        let started = browser.started(ctx.props());
        // Where the page carries the drills inside, nothing need come later, nor be drawn or told twice.
        let ours = lines().zip(inside(language.drills_name())).and_then(|(lines, file)| (lines.ours)(&file));
        let at_start = || Model::at_start(language, cfg!(feature = "split"));
        let mut model = ours.map_or_else(at_start, |drills| Model::new(language, drills));
        model.shell.times = Times { of: time_of, ahead: time_ahead };
        let mut app = Self { model, browser, told, after_drawing: Vec::new() };
        app.take_in(Event::Started(Box::new(started)));
        app
    }

    fn update(&mut self, _: &Context<Self>, event: Event) -> bool {
        // What was typed meanwhile comes first: nothing may be done, and nothing drawn, without it.
        let mut seen = false;
        for event in self.browser.typing().read().into_iter().chain([event]) {
            seen |= !self.model.is_unseen(&event);
            self.take_in(event);
        }
        seen
    }

    fn view(&self, _: &Context<Self>) -> Html {
        draw(&self.model, &self.told)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        self.browser.dress(&title(&self.model), self.model.shell.settings.theme);
        ctx.props().show_help();
        for effect in self.after_drawing.drain(..) {
            self.browser.perform(effect);
        }
        if first {
            ctx.props().take_over();
        }
    }
}

impl App {
    fn take_in(&mut self, event: Event) {
        for effect in update(&mut self.model, event, self.browser.moment()) {
            match effect {
                Effect::ShowScreen | Effect::Focus(_) => self.after_drawing.push(effect),
                _ => self.browser.perform(effect),
            }
        }
    }
}
