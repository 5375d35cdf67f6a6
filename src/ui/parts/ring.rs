use yew::prelude::*;

use crate::ui::element::{Element as _, el, typed};
use crate::ui::view::fill;

/// A gentle ring and words for it: what is left of a turn, of how long it is, in ms; with the words for a turn that has had
/// its time, for its last minute, and for before. It never cuts anyone off.
pub fn ring(left: i64, turn: i64, [over, soon, before]: [&'static str; 3], more: Html) -> Html {
    let share = (left.max(0).saturating_mul(1000) / turn.max(1)).min(1000);
    let circle = |class| {
        let circle = el("circle", class, Vec::new()).with("cx", "20").with("cy", "20").with("r", "17");
        circle.with("pathLength", "1000")
    };
    let lit = circle("hb-clock__lit").with_own("stroke-dasharray", [share.to_string().as_str(), " 1000"].concat());
    let ring = el("svg", "hb-floor__ring", vec![circle("hb-clock__way"), lit]).with("viewBox", "0 0 40 40");
    let said = match left {
        ..=0 => over.to_owned(),
        1..=60_000 => soon.to_owned(),
        _ => fill(before, &[("minutes", &((left + 59_999) / 60_000).to_string())]),
    };
    let said = el("p", "hb-small hb-soft", vec![typed(&said)]);
    el("div", "hb-floor__time", vec![ring.with("aria-hidden", "true"), said, more])
}
