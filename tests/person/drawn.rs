//! The page as it is drawn, on the host.

use std::borrow::Borrow;

use hearback::shell::Model;
use hearback::ui::{Told, draw};
use yew::prelude::*;

use super::Page;

#[derive(Clone, PartialEq, Properties)]
struct Props {
    inside: Html,
}

#[component]
fn Drawn(props: &Props) -> Html {
    props.inside.clone()
}

#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub fn html(page: impl Borrow<Page>) -> String {
    html_of(&page.borrow().model)
}

/// Drawing on the host waits for nothing, so a look or two are enough.
pub fn html_of(model: &Model) -> String {
    let page = Props { inside: draw(model, &Told::nobody()) };
    let drawn = yew::LocalServerRenderer::<Drawn>::with_props(page).hydratable(false).render();
    let mut drawn = std::pin::pin!(drawn);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let html = (0..1000).find_map(|_| match drawn.as_mut().poll(&mut context) {
        std::task::Poll::Ready(html) => Some(html),
        std::task::Poll::Pending => None,
    });
    html.expect("it is drawn")
}

/// Words as the page writes them.
#[allow(dead_code, reason = "each test that shares this module uses a part of it")]
pub fn text(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
