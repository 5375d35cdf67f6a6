//! The least a Yew page with a box can be. `cargo xtask bench` builds it and measures it beside ours.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[component]
fn Bare() -> Html {
    let words = use_state(String::new);
    let typed = {
        let words = words.clone();
        move |event: InputEvent| words.set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    };
    // The harness knows by this that a page has opened. What stood in the page Yew takes away.
    html! { <main class="hb-shell__first"><h1>{ "Bare" }</h1><textarea rows="4" aria-label="Bare" value={(*words).clone()} oninput={typed} /></main> }
}

fn main() {
    yew::Renderer::<Bare>::new().render();
}
