//! The device's clock, and following it while a pause runs.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Date;
use wasm_bindgen::prelude::*;
use yew::Callback;

use crate::browser::call::{call, object};
use crate::browser::{listen_to_window, window};
use crate::shell::{Event, Moment};

/// Now, and a chance number.
pub fn moment() -> Moment {
    Moment { now: Date::now() as i64, seed: (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64 }
}

/// A time of day as this device writes it, with its weekday where that is not today.
pub fn time_of(moment: i64) -> String {
    let date = Date::new(&JsValue::from_f64(moment as f64));
    let today = call(&Date::new_0(), "toDateString", &[]) == call(&date, "toDateString", &[]);
    let weekday = if today { JsValue::UNDEFINED } else { "long".into() };
    let how = object(&[("hour", "numeric".into()), ("minute", "2-digit".into()), ("weekday", weekday)]);
    let written = call(&date, "toLocaleString", &[JsValue::UNDEFINED, how]);
    written.and_then(|text| text.as_string()).unwrap_or_default()
}

/// The next moment at which this device's clock shows so many minutes of the day.
pub fn time_ahead(minutes: u16, now: i64) -> Option<i64> {
    let date = Date::new(&JsValue::from_f64(now as f64));
    date.set_minutes(0);
    date.set_seconds(0);
    date.set_milliseconds(0);
    date.set_hours(u32::from(minutes / 60));
    date.set_minutes(u32::from(minutes % 60));
    if date.get_time() as i64 <= now {
        date.set_date(date.get_date() + 1);
    }
    Some(date.get_time() as i64).filter(|at| *at > now)
}

/// The day that a moment is on where this device is, in days since 1970.
pub fn day_at(moment: i64) -> i64 {
    let date = Date::new(&JsValue::from_f64(moment as f64));
    // What the device's clock shows, read as if it were UTC. It says how many minutes UTC is ahead.
    (moment - date.get_timezone_offset() as i64 * 60_000).div_euclid(24 * 60 * 60_000)
}

fn ticked() -> Event {
    let steady = window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now());
    Event::Ticked { wall: Date::now() as i64, steady: steady as i64 }
}

/// Tells the time once a second. A page that is not seen is told less often by its browser: what is due depends on the
/// end of the pause alone, and the page is told again as soon as it is seen.
pub struct Follow {
    emit: Callback<Event>,
    following: Rc<Cell<bool>>,
    timer: Rc<Cell<Option<i32>>>,
    tick: Rc<Closure<dyn FnMut()>>,
}

impl Follow {
    pub fn new(emit: &Callback<Event>) -> Self {
        let following = Rc::new(Cell::new(false));
        let timer = Rc::new(Cell::new(None));
        let tick = Rc::new_cyclic(|own: &std::rc::Weak<Closure<dyn FnMut()>>| {
            let (own, emit, following, timer) = (own.clone(), emit.clone(), following.clone(), timer.clone());
            Closure::new(move || {
                timer.set(None);
                if following.get() {
                    emit.emit(ticked());
                }
                if let (Some(own), true) = (own.upgrade(), following.get()) {
                    timer.set(wait(&own));
                }
            })
        });
        for seen in ["visibilitychange", "pageshow", "focus"] {
            let (emit, following) = (emit.clone(), following.clone());
            listen_to_window(seen, move |_: web_sys::Event| {
                if following.get() {
                    emit.emit(ticked());
                }
            });
        }
        Self { emit: emit.clone(), following, timer, tick }
    }

    pub fn set(&self, on: bool) {
        self.following.set(on);
        if on && self.timer.get().is_none() {
            self.timer.set(wait(&self.tick));
            self.emit.emit(ticked());
        }
    }
}

/// Until the next whole second of the clock: two phones then tick together.
fn wait(tick: &Closure<dyn FnMut()>) -> Option<i32> {
    let left = 1000 - (Date::now() as i64).rem_euclid(1000);
    let tick = tick.as_ref().unchecked_ref();
    window()?.set_timeout_with_callback_and_timeout_and_arguments_0(tick, left as i32).ok()
}
