use crate::app::Moment;

/// Now, and a chance number.
pub fn moment() -> Moment {
    Moment { now: js_sys::Date::now() as i64, seed: (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64 }
}
