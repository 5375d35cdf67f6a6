use yew::prelude::*;

use crate::browser::{Ahead, Browser, root, time_ahead, time_of};
use crate::content::english;
use crate::drills::lines;
use crate::shell::{Effect, Event, Model, Times, update};
use crate::ui::{draw, title};

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
    /// Focus can only move to what has been drawn.
    after_drawing: Vec<Effect>,
}

impl Component for App {
    type Message = Event;
    type Properties = Ahead;

    fn create(ctx: &Context<Self>) -> Self {
        let language = english();
        let browser = Browser::open(ctx.link().callback(|event| event), language.tag);
        let started = browser.started(ctx.props());
        // In a build in one piece all that reads the drills is here from the start.
        let ours = lines().filter(|_| !cfg!(feature = "split")).map(|lines| (lines.ours)(language));
        let mut model = ours.map_or_else(|| Model::in_parts(language), |drills| Model::new(language, drills));
        model.shell.times = Times { of: time_of, ahead: time_ahead };
        let mut app = Self { model, browser, after_drawing: Vec::new() };
        app.take_in(Event::Started(Box::new(started)));
        app
    }

    fn update(&mut self, _: &Context<Self>, event: Event) -> bool {
        let unseen = self.model.is_unseen(&event);
        self.take_in(event);
        !unseen
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        draw(&self.model, &ctx.link().callback(|event| event))
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
