use yew::prelude::*;

use crate::shell::Frame;
use crate::shell::words::FrameWords;
use crate::ui::element::{Element as _, el, filled, text, words};
use crate::ui::view::View;

/// Under everything in a frame: what stays, and the way to a page of one's own.
pub fn foot(view: View, frame: &Frame) -> Html {
    let texts = FrameWords::of(view.shell.language);
    let kept = if view.shell.keeps_nothing() { texts.memory } else { texts.kept };
    // In a sandbox no other page can be opened: there the address can be read.
    let own = if frame.sandboxed {
        filled("span", "", texts.own_at, &[("address", &view.shell.address)])
    } else {
        let own = words("a", "", texts.own).with_own("href", view.shell.address.clone());
        own.with("target", "_blank").with("rel", "noopener")
    };
    el("footer", "hb-frame-foot hb-small hb-soft", vec![text(kept), text(" "), own])
}
