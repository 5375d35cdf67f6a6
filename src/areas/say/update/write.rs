//! The steps, the sentence, and what is noticed in it.

use crate::areas::say::words::SayWords;
use crate::areas::say::{At, SayRoom};
use crate::ear::Kind;
use crate::saying::{Purpose, speaking};
use crate::shell::{Context, Effect, HEADING};
use crate::text::Span;

/// Where the sentence is changed by hand.
const SENTENCE: &str = "sentence";

impl SayRoom {
    pub(super) fn type_step(&mut self, place: usize, text: String, cx: &mut Context) {
        let Some(step) = self.draft_mut(cx).and_then(|draft| draft.steps.get_mut(place)) else { return };
        *step = text;
        self.typed(cx);
    }

    /// An empty box is the steps' own again.
    pub(super) fn type_sentence(&mut self, text: String, cx: &mut Context) {
        let Some(draft) = self.draft_mut(cx).filter(|draft| draft.at() == At::Write) else { return };
        draft.hand = Some(text).filter(|text| !text.trim().is_empty());
        draft.before = None;
        self.typed(cx);
    }

    fn typed(&mut self, cx: &mut Context) {
        self.asked_empty = false;
        if cx.settings().live_notes {
            cx.ask(Effect::AwaitRest);
        }
        // Other words: what did not apply may apply to them.
        self.changed(cx);
    }

    /// The sentence is another one: a link of the old one would be sent by mistake.
    fn changed(&mut self, cx: &mut Context) {
        (self.saved, self.copied, self.too_long) = (false, None, false);
        cx.drop_link();
        if self.sentence(cx.shell()).trim().is_empty() {
            self.noticed.clear();
        }
        self.save(cx);
    }

    pub(super) fn remake(&mut self, cx: &mut Context) {
        let Some(draft) = self.draft_mut(cx) else { return };
        draft.before = draft.hand.take();
        self.made(cx);
    }

    pub(super) fn put_back(&mut self, cx: &mut Context) {
        let Some(draft) = self.draft_mut(cx) else { return };
        draft.hand = draft.before.take();
        self.made(cx);
    }

    fn made(&mut self, cx: &mut Context) {
        self.changed(cx);
        if cx.settings().live_notes {
            self.look(cx);
        }
        cx.focus(SENTENCE);
    }

    /// Looks at the sentence as it stands. Silent as long as what looks is not here.
    pub(super) fn look(&mut self, cx: &Context) {
        let sentence = self.sentence(cx.shell());
        let builder = self.draft(cx.shell()).and_then(|draft| SayWords::builder(cx.language(), &draft.builder));
        let purpose = builder.and_then(|builder| Purpose::from_id(builder.purpose));
        self.noticed = match (speaking(), purpose) {
            (Some(door), Some(purpose)) if !sentence.trim().is_empty() => {
                (door.notice)(cx.language(), purpose, &sentence)
            }
            _ => Vec::new(),
        };
        // Nobody is praised for words that the page put between theirs.
        if let Some(draft) = self.draft(cx.shell()).filter(|draft| draft.hand.is_none()) {
            let typed = words(&draft.steps.join(" "));
            let theirs = |span: &Span| {
                let said = words(&sentence[span.start..span.end]);
                let telling = |word: &String| word.len() > 3 && typed.contains(word);
                said.iter().any(telling) || said.iter().all(|word| typed.contains(word))
            };
            self.noticed.retain(|one| one.kind == Kind::Suggestion || one.spans.iter().any(theirs));
        }
    }

    pub(super) fn dismiss(&mut self, id: &'static str, cx: &mut Context) {
        let Some(draft) = self.draft_mut(cx) else { return };
        if !draft.dismissed.iter().any(|known| known == id) {
            draft.dismissed.push(id.to_owned());
        }
        let focus = if draft.at() == At::Write { SENTENCE } else { HEADING };
        self.save(cx);
        cx.focus(focus);
    }

    /// Goes to another step of the page: nothing is looked at that is empty.
    pub(super) fn go(&mut self, at: At, cx: &mut Context) {
        self.asked_empty = at != At::Write && self.sentence(cx.shell()).trim().is_empty();
        if self.asked_empty {
            return cx.focus(SENTENCE);
        }
        if at != At::Write {
            self.look(cx);
        }
        cx.hush();
        cx.drop_link();
        let Some(draft) = self.draft_mut(cx) else { return };
        draft.at = at.id().to_owned();
        self.copied = None;
        self.save(cx);
        cx.focus(if at == At::Write { SENTENCE } else { HEADING });
    }

    pub(super) fn drop_draft(&mut self, cx: &mut Context) {
        let Some(draft) = self.draft(cx.shell()) else { return };
        let id = draft.builder.clone();
        self.drafts.retain(|draft| draft.builder != id);
        self.open(&id, cx);
        self.changed(cx);
        cx.hush();
        cx.focus(HEADING);
    }
}

/// The words of a text in small letters.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '’');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
