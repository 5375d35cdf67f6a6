use yew::prelude::*;

use crate::shell::Frame;
use crate::ui::element::{Element as _, el, nothing, text, words};
use crate::ui::view::View;

/// Under everything in a frame: what stays, and the way to a page of one's own.
pub fn foot(view: View, frame: &Frame) -> Html {
    let texts = &view.words().frame;
    let kept = if view.shell.keeps_nothing() { texts.memory } else { texts.kept };
    let own = words("a", "", texts.own).with_own("href", view.shell.address.clone());
    let own = own.with("target", "_blank").with("rel", "noopener");
    // In a sandbox no other page can be opened.
    let own = if frame.sandboxed { nothing() } else { own };
    el("footer", "hb-frame-foot hb-small hb-soft", vec![text(kept), text(" "), own])
}
