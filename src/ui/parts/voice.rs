use yew::prelude::*;

/// What the partner says, the biggest thing on its screen. Its label is the screen's heading.
pub fn said(who: String, words: &str) -> Html {
    html! {
        <div class="hb-voice hb-voice--said">
            <h1 class="hb-voice__who" id="screen-heading" tabindex="-1">{ who }</h1>
            <blockquote class="hb-voice__words">{ words.to_owned() }</blockquote>
        </div>
    }
}

/// The same words, once the screen is about the reply.
pub fn said_before(who: String, words: &str) -> Html {
    html! {
        <figure class="hb-voice hb-voice--said hb-voice--quiet">
            <figcaption class="hb-voice__who">{ who }</figcaption>
            <blockquote class="hb-voice__words">{ words.to_owned() }</blockquote>
        </figure>
    }
}
