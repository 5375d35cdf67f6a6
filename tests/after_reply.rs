//! What stands on the screen after a reply, drawn on the host: `cargo test --features ssr --test after_reply`.
#![cfg(feature = "ssr")]

mod person;

use hearback::areas::given::Accepted;
use hearback::areas::listen::ListenEvent;
use hearback::areas::listen::heard::HeardWords;
use hearback::areas::talk::words::TalkWords;
use hearback::areas::talk::{Aim, TalkEvent, TalkPage};
use hearback::content::english;
use hearback::drills::{Preferred, Rating};
use hearback::packs::Task;
use hearback::shell::kept::Keep;
use hearback::shell::words::LineWords;
use hearback::shell::{Effect, Event, LineEvent, Route};
use person::{Page, html, started, text};

fn words() -> &'static LineWords {
    LineWords::of(english())
}

fn line(event: LineEvent) -> Event {
    Event::Line(event)
}

fn handed_in(drill: &str, reply: &str) -> Page {
    let mut page = Page::open(started(Route::read(&format!("#/drill/{drill}"))));
    page.tell(line(LineEvent::ReplyTyped(reply.into())));
    page.tell(line(LineEvent::ReplyHandedIn));
    page
}

const DRILL: &str = "phones-07";
const GOOD: &str = "You were angry that I was on my phone and you wanted me there with you.";
const POOR: &str = "You were angry. You should just put up with it.";

/// The label of the one loud button.
fn loud(html: &str) -> Vec<&str> {
    let labels = html.split("hb-act--next\"").skip(1);
    labels.filter_map(|rest| rest.split_once('>')?.1.split('<').next()).collect()
}

#[test]
fn the_loud_button_follows_the_reply() {
    let notes = &words().notes;
    let good = Page::open(started(Route::read("#/drill/phones-07"))).open_drill().unwrap().models[0].text.clone();
    assert_eq!(loud(&html(handed_in(DRILL, &good))), [notes.go_on]);
    assert_eq!(loud(&html(handed_in(DRILL, POOR))), [notes.revise]);
    // Once the last suggestion is put away, there is nothing to change.
    let mut page = handed_in(DRILL, POOR);
    let shown = page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]);
    for note in &shown.suggestions {
        page.tell(line(LineEvent::NoteDismissed(note.id)));
    }
    assert_eq!(loud(&html(page)), [notes.go_on]);
}

#[test]
fn what_a_mark_means_stands_right_under_the_words() {
    let page = handed_in(DRILL, POOR);
    let verdict = page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]);
    let mut notes: Vec<_> = verdict.notes().collect();
    assert!(notes.len() >= 2, "{notes:?}");
    // Letters go in the order of the words.
    notes.sort_by_key(|note| note.spans.iter().map(|span| span.end).min());
    let names: Vec<&str> = notes.iter().map(|note| english().observation(note.id).unwrap().short).collect();
    let html = html(page);
    let voice = html.split("hb-voice--back").nth(1).and_then(|rest| rest.split("<section").next()).unwrap();
    for (name, letter) in names.iter().zip(["a", "b", "c"]) {
        assert!(voice.contains(&text(name)), "{name} is not in {voice}");
        assert!(voice.contains(&format!("data-letter=\"{letter}\"")) || !voice.contains("<mark"), "{letter}: {voice}");
    }
}

/// Whatever the order of the notes, which begin with what the words do well.
#[test]
fn letters_run_in_the_order_of_the_words_and_each_note_has_its_own() {
    let turned = "You should just put up with it. You were angry.";
    for reply in [GOOD, POOR, turned, "You always nag. I felt you were hurt, but calm down. You were alone."] {
        let page = handed_in(DRILL, reply);
        let verdict = page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]);
        let html = html(page);
        let voice = html.split("hb-voice--back").nth(1).and_then(|rest| rest.split("<ul").next()).unwrap();
        let mut met = Vec::new();
        for letter in voice.split("data-letter=\"").skip(1).filter_map(|rest| rest.chars().next()) {
            if !met.contains(&letter) {
                met.push(letter);
            }
        }
        assert!(met.is_sorted() && met.first() == Some(&'a'), "{met:?} in {voice}");
        let key = html.split("<ul class=\"hb-home__key\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap();
        for note in verdict.notes() {
            let words = english().observation(note.id).unwrap();
            let short = key.find(&text(words.short)).unwrap_or_else(|| panic!("{} in {key}", words.short));
            let letter = key[..short].rfind("</span>").and_then(|at| key[..at].chars().last()).unwrap();
            let list = html.split(&format!("id=\"note-{letter}\"")).nth(1).unwrap();
            let title = list.split("hb-note__title\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
            assert_eq!(title, text(words.title), "{reply}: the note of {letter}");
        }
    }
    let list = |html: &str| html.find("hb-note hb-note--strength").zip(html.find("hb-note hb-note--suggestion"));
    let (strength, suggestion) = list(&html(handed_in(DRILL, turned))).expect("there are both");
    assert!(strength < suggestion, "strengths are read first");
}

/// Of a reply of several words each word with a letter after it is one piece with it, and no word has two lines.
#[test]
fn a_letter_is_one_piece_with_its_word_and_no_word_has_two_lines() {
    for reply in [GOOD, POOR, "You were angry, and you felt alone; you wanted me there with you!", "Angry"] {
        let html = html(handed_in(DRILL, reply));
        let voice = html.split("hb-voice--back").nth(1).and_then(|rest| rest.split("<ul").next()).unwrap();
        let (mut said, mut at) =
            (String::new(), voice.split_once("hb-voice__words").and_then(|(_, at)| at.split_once('>')).unwrap().1);
        let mut marks = 0_i32;
        let mut whole = 0_i32;
        while let Some((before, rest)) = at.split_once('<') {
            said.push_str(before);
            let (tag, rest) = rest.split_once('>').unwrap();
            marks += i32::from(tag.starts_with("mark")) - i32::from(tag == "/mark");
            assert!(marks <= 1, "two lines under one word: {voice}");
            whole += i32::from(tag.contains("hb-whole")) - i32::from(tag == "/span");
            assert!(!tag.starts_with("button") || whole == 1, "a letter stands loose: {voice}");
            at = rest;
        }
        assert_eq!(said.trim(), text(reply), "the words stay as they were");
    }
}

#[test]
fn praise_and_suggestions_can_be_put_away_folded_or_not() {
    let page = handed_in(DRILL, POOR);
    let verdict = page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]);
    let all = verdict.notes().count() + verdict.more.len();
    assert!(!verdict.strengths.is_empty() && !verdict.suggestions.is_empty());
    assert_eq!(html(page).matches(&text(words().notes.dismiss)).count(), all);
}

#[test]
fn late_notes_are_offered_and_not_pushed_in() {
    let mut page = handed_in(DRILL, POOR);
    let line = &mut page.model.listen.sitting.as_mut().unwrap().line;
    line.late = Some(Vec::new());
    assert!(html(page).contains(words().notes.late));
    assert!(!html(handed_in(DRILL, POOR)).contains(words().notes.late));
}

#[test]
fn the_reply_one_would_have_wanted_says_what_it_does() {
    let mut page = handed_in(DRILL, GOOD);
    page.tell(line(LineEvent::ModelsAsked));
    let why = |id: &str| text(english().observation(id).unwrap().why);
    let does = ["reflective-statement", "complex-guess", "validation-with-reason"].map(why);
    let drill = page.open_drill().unwrap().clone();
    let shown = |chosen: Option<Preferred>| {
        let mut page = handed_in(DRILL, GOOD);
        page.tell(line(LineEvent::ModelsAsked));
        if let Some(chosen) = chosen {
            page.tell(line(LineEvent::PreferenceChosen(chosen)));
        }
        // The contrast below speaks of other things.
        let html = html(page);
        html.split("hb-weak").next().unwrap().to_owned()
    };
    assert!(does.iter().all(|why| !shown(None).contains(why.as_str())), "nothing is said before");
    for (place, model) in drill.models.iter().enumerate() {
        let html = shown(Some(Preferred::Model(place)));
        assert!(html.contains(&does[model.kind as usize]), "{model:?}");
        assert_eq!(does.iter().filter(|why| html.contains(why.as_str())).count(), 1);
    }
    let verdict = page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]);
    let own = verdict.notes().next().map(|note| why(note.id)).unwrap();
    assert!(shown(Some(Preferred::Mine)).contains(&own));
}

/// Right and wrong are told apart by words and by the kind of line, and focus brings what is said of a reply into sight.
#[test]
fn what_is_said_of_a_picked_reply_is_found_without_colour() {
    let first = Page::fresh().model.shell.drills.iter().find(|drill| drill.level() == 0).unwrap().id.clone();
    let picked = |right: bool| {
        let mut page = Page::open(started(Route::read(&format!("#/drill/{first}"))));
        let line = &page.model.listen.sitting.as_ref().unwrap().line;
        let place = line.candidates.iter().position(|one| one.is_reflection == right).unwrap();
        page.tell(Event::Line(LineEvent::CandidatePicked(place)));
        assert!(page.effects.contains(&hearback::shell::Effect::Focus("picked")));
        html(page)
    };
    let texts = &words().recognise;
    let (right, astray) = (picked(true), picked(false));
    assert!(right.contains(texts.right) && !right.contains(texts.astray) && !right.contains("hb-picked--astray"));
    assert!(astray.contains(texts.astray) && !astray.contains(texts.right) && astray.contains("hb-picked--astray"));
    assert!(right.contains("id=\"picked\"") && astray.contains("id=\"picked\""));
}

fn finished(reply: &str) -> Page {
    let mut page = handed_in(DRILL, reply);
    for event in [LineEvent::ModelsAsked, LineEvent::ComparedEnough, LineEvent::Rated(Rating::Right)] {
        page.tell(line(event));
    }
    page
}

#[test]
fn what_comes_back_is_shown_with_the_words_it_came_from() {
    let html = html(finished(POOR));
    let again = html.split(&text(HeardWords::of(english()).finish.again)).nth(1).unwrap();
    assert!(again.contains("You should just put up with it"), "{again}");
    let worked = html.split(&text(HeardWords::of(english()).finish.again)).next().unwrap();
    assert!(worked.contains("“You were angry.”"), "{worked}");
}

#[test]
fn sentences_that_stand_side_by_side_are_quoted_as_they_stand() {
    let html = html(finished(
        "You were angry. You felt alone at the table. Did I get that right? You wanted me there with you.",
    ));
    let worked = html.split(&text(HeardWords::of(english()).finish.again)).next().unwrap();
    assert!(!worked.contains("angry. … You felt"), "nothing is left out between them: {worked}");
}

/// What somebody makes of an assignment for their therapist tells of the reply that stands there.
#[test]
fn what_is_told_with_a_reply_is_told_of_it_and_not_of_a_version_before() {
    let mut page = handed_in(DRILL, POOR);
    let task = Task {
        title: "This week".into(),
        by: String::new(),
        note: String::new(),
        drills: vec![DRILL.into()],
        prompts: Vec::new(),
        cards: Vec::new(),
        pack: None,
        text: String::new(),
    };
    page.model.given.accepted = Some(Accepted::new(task));
    page.tell(line(LineEvent::RevisionAsked));
    page.tell(line(LineEvent::ReplyTyped(GOOD.into())));
    page.tell(line(LineEvent::ReplyHandedIn));
    for event in [LineEvent::ModelsAsked, LineEvent::ComparedEnough, LineEvent::Rated(Rating::Right)] {
        page.tell(line(event));
    }
    let done = &page.model.given.accepted.as_ref().unwrap().done[0];
    assert_eq!(done.reply, GOOD);
    assert!(!done.notes.is_empty() && done.notes.iter().all(|note| note != "advice"), "{:?}", done.notes);
}

#[test]
fn the_words_of_a_sitting_are_kept_nowhere() {
    let page = finished(POOR);
    let kept: Vec<String> = page.effects.iter().map(|effect| format!("{effect:?}")).collect();
    assert!(!kept.iter().any(|effect| effect.starts_with("Save") && effect.contains("put up")), "{kept:?}");
    let mut next = finished(POOR);
    next.tell(Event::KeepChosen(Keep::Progress));
    next.tell(Event::Listen(ListenEvent::SittingAsked(Default::default())));
    next.tell(Event::Listen(ListenEvent::SittingEnded));
    assert!(!html(next).contains("put up with it"));
}

fn own(said: &str, aim: Aim, reply: &str) -> Page {
    let mut page = Page::open(started(Route::Talk(TalkPage::Own)));
    page.tell(Event::Talk(TalkEvent::SaidTyped(said.into())));
    page.tell(Event::Talk(TalkEvent::AimChosen(aim)));
    page.tell(Event::Talk(TalkEvent::SaidHandedIn));
    page.tell(line(LineEvent::ReplyTyped(reply.into())));
    page.tell(line(LineEvent::ReplyHandedIn));
    page
}

const SAID: &str = "I felt so lonely last night. I want you to sit with me.";

#[test]
fn the_skill_chosen_is_looked_at_first() {
    let texts = &TalkWords::of(english()).own;
    let says = |aim: Aim, reply: &str| {
        let html = html(own(SAID, aim, reply));
        let name = TalkWords::of(english()).aims.names[aim as usize];
        let [there, lacks] = [texts.there, texts.not_there].map(|words| text(&words.replace("{aim}", name)));
        (html.contains(&there), html.contains(&lacks))
    };
    assert_eq!(says(Aim::Feeling, "You felt lonely last night."), (true, false));
    assert_eq!(says(Aim::Feeling, "I was out until ten."), (false, true));
    // There is a word for a feeling, though not the one that is told: nothing is said of it.
    assert_eq!(says(Aim::Feeling, "I was sad too."), (false, false));
    assert_eq!(says(Aim::Need, "Last night was bad."), (false, true));
    assert_eq!(loud(&html(own(SAID, Aim::Feeling, "I was out until ten."))), [words().notes.revise]);
    assert_eq!(says(Aim::Brief, "You felt lonely and you want me to sit with you."), (false, false));
}

#[test]
fn own_words_end_with_another_way_to_say_it_and_a_next_step() {
    let texts = &TalkWords::of(english()).own;
    let ended = |said: &str, reply: &str| {
        let mut page = own(said, Aim::Feeling, reply);
        page.tell(line(LineEvent::ModelsAsked));
        html(page)
    };
    let html = ended(SAID, "You were lonely.");
    for words in
        [texts.ended, texts.take, "You felt so lonely last night. You want me to sit with you.", "You were lonely."]
    {
        assert!(html.contains(&text(words)), "{words} is not in {html}");
    }
    assert_eq!(loud(&html), [texts.done]);
    assert!(html.contains(texts.again), "the texts can still be let go");
    // Nothing that could be turned round: nothing is said.
    assert!(!ended("You never ring.", "You'd like me to ring.").contains(texts.turned));
    assert!(!ended("I felt sad.", "You felt sad.").contains(texts.turned), "it is what they said already");
}

/// It stands where the note was, as quiet as that, and focus stays on its control.
#[test]
fn a_note_that_was_put_away_can_be_shown_again_in_its_place() {
    let (dismiss, restore) = (text(words().notes.dismiss), text(words().notes.restore));
    let mut page = handed_in(DRILL, POOR);
    let before = page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]);
    let all: Vec<&'static str> = before.notes().chain(&before.more).map(|note| note.id).collect();
    let finished = page.model.listen.sitting.as_ref().unwrap().line.finish(&[]);
    let places = |html: &str| -> Vec<usize> {
        all.iter()
            .map(|id| html.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("{id} has a control")))
            .collect()
    };
    for id in &all {
        let effects = page.tell(line(LineEvent::NoteDismissed(id)));
        assert!(effects.contains(&Effect::Focus(id)), "{id}: {effects:?}");
    }
    assert!(page.model.listen.sitting.as_ref().unwrap().line.finish(&[]).suggestions.is_empty());
    let away = html(handed_in_and(&all));
    assert_eq!((away.matches(&restore).count(), away.matches(&dismiss).count()), (all.len(), 0));
    assert!(places(&away).is_sorted(), "each in its place");
    assert!(!away.contains("<mark") && !away.contains(&text(words().notes.none)), "{away}");
    // One alone comes back, with its letter and its mark.
    let last = before.suggestions.last().unwrap().id;
    let effects = page.tell(line(LineEvent::NoteTakenBack(last)));
    assert!(effects.contains(&Effect::Focus(last)));
    let shown = page.model.listen.sitting.as_ref().unwrap().line.verdict(&[]);
    assert_eq!(shown.notes().map(|note| note.id).collect::<Vec<_>>(), [last]);
    for id in &all {
        page.tell(line(LineEvent::NoteTakenBack(id)));
    }
    let line = &page.model.listen.sitting.as_ref().unwrap().line;
    assert_eq!(line.verdict(&[]), before);
    assert_eq!(line.finish(&[]), finished, "and what comes back is as if nothing had been put away");
    let drawn = html(page);
    assert_eq!((drawn.matches(&restore).count(), drawn.matches(&dismiss).count()), (0, all.len()));
}

fn handed_in_and(put_away: &[&'static str]) -> Page {
    let mut page = handed_in(DRILL, POOR);
    put_away.iter().for_each(|id| {
        page.tell(line(LineEvent::NoteDismissed(id)));
    });
    page
}
