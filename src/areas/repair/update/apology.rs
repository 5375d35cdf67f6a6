//! The apology, what is noticed in it, and what comes after it.

use crate::areas::repair::words::RepairWords;
use crate::areas::repair::{Apology, At, RepairPage, RepairRoom, change, join, until};
use crate::ear::{Context as Bears, Kind, Observation, Verdict};
use crate::saying::{Purpose, speaking};
use crate::shell::{Context, Effect, Event, HEADING, Proposed, Route, Shell};
use crate::text::Span;

/// Where the apology is changed by hand, the partner's words are written, and what will change.
const SENTENCE: &str = "sentence";
const SIDE: &str = "side";
const WHAT: &str = "what";

impl RepairRoom {
    /// The apology as it stands: by hand, or from the steps.
    pub fn sentence(&self, shell: &Shell) -> String {
        let (apology, words) = (&self.written.apology, RepairWords::of(shell.language));
        apology.hand.clone().unwrap_or_else(|| join(words.step, &apology.steps, &words.joining))
    }

    /// What will change, as an agreement will have it.
    pub fn what(&self, shell: &Shell) -> String {
        let (apology, words) = (&self.written.apology, RepairWords::of(shell.language));
        apology.what.clone().unwrap_or_else(|| change(words.step, &apology.steps, &words.joining))
    }

    /// What is to be tried, and until when: how to undo it and what both would see is for the two to say.
    pub fn proposed(&self, shell: &Shell) -> Proposed {
        let until = until(shell.times.today(shell.now), self.written.apology.weeks());
        Proposed { what: self.what(shell).trim().to_owned(), until, ..Proposed::default() }
    }

    /// What is shown of what was noticed.
    pub fn verdict(&self, shell: &Shell) -> Verdict {
        let away = &self.written.apology.dismissed;
        let dismissed: Vec<&'static str> =
            self.noticed.iter().map(|one| one.id).filter(|id| away.iter().any(|known| known == id)).collect();
        Verdict::of(&self.noticed, &Bears { dismissed: &dismissed, off: &shell.settings.off, ..Bears::default() })
    }

    /// Comes to the apology: there is something to write in.
    pub(super) fn open(&mut self, cx: &mut Context) {
        let apology = &mut self.written.apology;
        let steps = apology.steps.len().max(RepairWords::of(cx.language()).step.len());
        apology.steps.resize(steps, String::new());
        self.noticed.clear();
        self.tells_of_harm = false;
        if self.written.apology.at() == At::Looked || cx.settings().live_notes {
            self.look(cx);
        }
    }

    pub(super) fn type_step(&mut self, place: usize, words: String, cx: &mut Context) {
        let Some(step) = self.written.apology.steps.get_mut(place) else { return };
        *step = words;
        self.typed(cx);
    }

    /// An empty box is the steps' own again.
    pub(super) fn type_sentence(&mut self, words: String, cx: &mut Context) {
        let apology = &mut self.written.apology;
        apology.hand = Some(words).filter(|words| !words.trim().is_empty());
        apology.before = None;
        self.typed(cx);
    }

    fn typed(&mut self, cx: &mut Context) {
        self.asked_empty = false;
        if cx.settings().live_notes {
            cx.ask(Effect::AwaitRest);
        }
        if self.sentence(cx.shell()).trim().is_empty() {
            self.noticed.clear();
            self.tells_of_harm = false;
        }
        self.save(cx);
    }

    pub(super) fn remake(&mut self, cx: &mut Context) {
        let apology = &mut self.written.apology;
        apology.before = apology.hand.take();
        self.made(cx);
    }

    pub(super) fn put_back(&mut self, cx: &mut Context) {
        let apology = &mut self.written.apology;
        apology.hand = apology.before.take();
        self.made(cx);
    }

    fn made(&mut self, cx: &mut Context) {
        self.save(cx);
        if cx.settings().live_notes {
            self.look(cx);
        }
        cx.focus(SENTENCE);
    }

    /// Looks at the words as they stand. Silent as long as what looks is not here.
    pub(super) fn look(&mut self, cx: &Context) {
        let said = self.sentence(cx.shell());
        self.noticed = match speaking() {
            Some(door) if !said.trim().is_empty() => (door.notice)(cx.language(), purpose(), &said),
            _ => Vec::new(),
        };
        self.tells_of_harm = speaking().is_some_and(|door| (door.tells_of_harm)(cx.language(), purpose(), &said));
        if self.written.apology.hand.is_none() {
            let typed = words(&self.written.apology.steps.join(" "));
            let all = RepairWords::of(cx.language());
            let opens = all.step.iter().map(|step| step.opens).chain([all.joining.sorry]);
            let ours: Vec<String> = opens.flat_map(words).collect();
            self.noticed.retain(|one| is_theirs(one, &said, &typed, &ours));
        }
    }

    pub(super) fn dismiss(&mut self, id: &'static str, cx: &mut Context) {
        let Apology { dismissed, .. } = &mut self.written.apology;
        if !dismissed.iter().any(|known| known == id) {
            dismissed.push(id.to_owned());
        }
        let focus = if self.written.apology.at() == At::Write { SENTENCE } else { HEADING };
        self.save(cx);
        cx.focus(focus);
    }

    /// Nothing is looked at that is empty. The partner can be asked of what was said without this page.
    pub(super) fn go(&mut self, at: At, cx: &mut Context) {
        self.copied = None;
        self.asked_empty = matches!(at, At::Looked | At::End) && self.sentence(cx.shell()).trim().is_empty();
        if self.asked_empty {
            return cx.focus(SENTENCE);
        }
        if at == At::Looked {
            self.look(cx);
        }
        cx.hush();
        self.stand(at, cx);
        cx.focus(if at == At::Write { SENTENCE } else { HEADING });
    }

    fn stand(&mut self, at: At, cx: &mut Context) {
        self.written.apology.at = at.id().to_owned();
        self.save(cx);
    }

    pub(super) fn type_side(&mut self, words: String, cx: &mut Context) {
        self.asked_empty = false;
        self.written.apology.side = words;
        self.save(cx);
    }

    /// Who comes back from it goes on with what will change.
    pub(super) fn say_back(&mut self, cx: &mut Context) {
        let words = self.written.apology.side.trim().to_owned();
        self.asked_empty = words.is_empty();
        if self.asked_empty {
            return cx.focus(SIDE);
        }
        self.stand(At::Agree, cx);
        cx.raise(Event::WordsBrought(words));
    }

    pub(super) fn type_what(&mut self, words: String, cx: &mut Context) {
        self.asked_empty = false;
        self.written.apology.what = Some(words);
        self.save(cx);
    }

    pub(super) fn choose_weeks(&mut self, weeks: u16, cx: &mut Context) {
        self.written.apology.weeks = Some(weeks);
        self.save(cx);
    }

    /// The change becomes an agreement of both, which they settle where agreements are.
    pub(super) fn try_it(&mut self, cx: &mut Context) {
        let proposed = self.proposed(cx.shell());
        self.asked_empty = proposed.what.is_empty();
        if self.asked_empty {
            return cx.focus(WHAT);
        }
        self.stand(At::Over, cx);
        cx.focus(HEADING);
        cx.raise(Event::TrialBrought(Box::new(proposed)));
    }

    pub(super) fn drop_apology(&mut self, cx: &mut Context) {
        self.written.apology = Apology::default();
        if matches!(cx.route(), Route::Repair(RepairPage::Apology)) {
            self.open(cx);
        }
        self.save(cx);
        cx.focus(HEADING);
    }
}

/// What its notes go by: a purpose of its own where there is one, and else what a hurt does.
fn purpose() -> Purpose {
    Purpose::from_id("apology").unwrap_or(Purpose::Consequence)
}

/// Nobody is praised for words that the page put between theirs.
fn is_theirs(one: &Observation, said: &str, typed: &[String], ours: &[String]) -> bool {
    let theirs = |span: &Span| {
        let said = words(said.get(span.start..span.end).unwrap_or_default());
        let is_typed = |word: &String| typed.contains(word);
        said.iter().any(|word| is_typed(word) && !ours.contains(word)) || said.iter().all(is_typed)
    };
    one.kind == Kind::Suggestion || one.spans.iter().any(theirs)
}

/// The words of a text in small letters.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '’');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
