use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::{Ahead, Browser, day_at, inside, root, time_ahead, time_of, when_begun, when_left};
use crate::content::english;
use crate::drills::lines;
use crate::shell::{Effect, Event, Model, Times, update};
use crate::ui::{Told, call, draw, title};

/// Makes the app ready. It begins in the element with the id `app` once the page says so (boot.js); where there is none
/// (the page was left), nothing happens.
pub fn start() {
    when_begun(|| {
        if let Some(root) = root() {
            // The first thing Yew does is to empty the place. It draws in a task that is put off until now, and may give way
            // before it says that it has drawn: the box is taken over at once, so that no key falls in between.
            let ahead = Ahead::read();
            yew::Renderer::<App>::with_root_and_props(root, ahead.clone()).render();
            spawn_local(async move { ahead.take_over() });
        }
    });
}

/// The only component. What happens is put down, and taken in when Yew has time for it, or at once when the page is left.
pub struct App {
    work: Rc<RefCell<Work>>,
    told: Told,
}

impl Component for App {
    /// Something was put down.
    type Message = ();
    type Properties = Ahead;

    fn create(ctx: &Context<Self>) -> Self {
        let language = english();
        let heard = Rc::new(Heard::default());
        let wake = ctx.link().callback(|()| ());
        let event = {
            let (heard, wake) = (heard.clone(), wake.clone());
            Callback::from(move |event| {
                heard.borrow_mut().push_back(event);
                wake.emit(());
            })
        };
        let browser = Browser::open(event.clone(), wake.clone(), language.tag);
        let typing = browser.typing();
        let told = Told { event, typing: Callback::from(move |(place, reads)| typing.heard(place, reads)) };
        let started = browser.started(ctx.props());
        // Where the page carries the drills inside, nothing need come later, nor be drawn or told twice.
        let ours = lines().zip(inside(language.drills_name())).and_then(|(lines, file)| (lines.ours)(&file));
        let at_start = || Model::at_start(language, cfg!(feature = "split"));
        let mut model = ours.map_or_else(at_start, |drills| Model::new(language, drills));
        model.shell.times = Times { of: time_of, ahead: time_ahead, day: day_at };
        let mut work =
            Work { model, browser, heard, undrawn: false, drawing: Cell::default(), after_drawing: Vec::new() };
        work.take_in(Event::Started(Box::new(started)));
        let work = Rc::new(RefCell::new(work));
        let left = work.clone();
        when_left(move || {
            // Where it is borrowed, somebody is about to take in what was put down, or has stopped.
            if let Ok(mut work) = left.try_borrow_mut() {
                work.catch_up();
            }
            wake.emit(());
        });
        Self { work, told }
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        // A browser that waits for its storage may come here in the midst of leaving, which sends word once it is done.
        let Ok(mut work) = self.work.try_borrow_mut() else { return false };
        work.catch_up();
        std::mem::take(&mut work.undrawn)
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let work = self.work.borrow();
        work.drawing.set(true);
        draw(&work.model, &self.told)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let work = &mut *self.work.borrow_mut();
        work.browser.dress(&title(&work.model), &call(&work.model), work.model.shell.settings.theme);
        ctx.props().show_help();
        for effect in work.after_drawing.drain(..) {
            work.browser.perform(effect);
        }
        if first {
            ctx.props().take_over();
        }
        work.browser.drawn();
        work.drawing.set(false);
    }
}

/// What happened and was not taken in yet, in its order.
type Heard = RefCell<VecDeque<Event>>;

/// The model and the browser. What happens goes to `update`, what `update` asks goes to the browser.
struct Work {
    model: Model,
    browser: Browser,
    heard: Rc<Heard>,
    /// What is in sight is not what was drawn last.
    undrawn: bool,
    /// What is drawn is not known to be: a box may hold words that are the app's own and were typed by nobody.
    drawing: Cell<bool>,
    /// Focus can only move to what has been drawn.
    after_drawing: Vec<Effect>,
}

impl Work {
    /// Takes in all that happened. What was typed meanwhile comes first: it was typed into what was drawn before any of it,
    /// and nothing may be done, and nothing drawn, without it.
    fn catch_up(&mut self) {
        if !self.drawing.get() {
            self.browser.look();
        }
        let next = |work: &Self| work.browser.typing().read().or_else(|| work.heard.borrow_mut().pop_front());
        while let Some(event) = next(self) {
            self.undrawn |= !self.model.is_unseen(&event);
            self.take_in(event);
        }
    }

    fn take_in(&mut self, event: Event) {
        for effect in update(&mut self.model, event, self.browser.moment()) {
            match effect {
                Effect::ShowScreen | Effect::Focus(_) => self.after_drawing.push(effect),
                _ => self.browser.perform(effect),
            }
        }
    }
}
