//! The first screen as a person finds it, on a first visit and on every later one, and where it leads:
//! `cargo test --features ssr --test first_page`.
#![cfg(feature = "ssr")]

mod person;

use hearback::areas::given::{ACCEPTED, Accepted, write_accepted};
use hearback::areas::listen::words::ListenWords;
use hearback::areas::listen::{ListenPage, SITTING};
use hearback::areas::pause::PauseEvent;
use hearback::areas::talk::TalkPage;
use hearback::content::english;
use hearback::drills::Skill;
use hearback::ear::{Kind, Lacks, Prompt, Verdict, ear};
use hearback::packs::read_task;
use hearback::shell::kept::{Keep, RECORD, REPLY, write_record};
use hearback::shell::words::InterfaceWords;
use hearback::shell::{Effect, Event, Kept, LineEvent, Model, Part, Route, Started, WaitingTalk};
use person::{NOON, Page, html, started, text};

/// The page as it starts before any part is there.
fn early(started: Started) -> Page {
    let mut page = Page { model: Model::at_start(english(), true), effects: Vec::new(), now: NOON, seed: 7 };
    page.tell(Event::Started(Box::new(started)));
    page
}

fn ear_comes(page: &mut Page) {
    page.tell(Event::FileRead(english().drills_name().into(), Some(english().drills().to_owned())));
    page.tell(Event::PartCame(Part::Ear));
}

fn assignment() -> String {
    let file = std::fs::read_to_string("tests/therapist/corpus/task_file/with_pack").unwrap();
    write_accepted(&Accepted::new(read_task(&file).unwrap()), false)
}

fn open_sitting(page: &Page) -> String {
    page.effects
        .iter()
        .rev()
        .find_map(|effect| match effect {
            Effect::Save(key, text) if *key == SITTING.key() => Some(text.clone()),
            _ => None,
        })
        .expect("the line is kept with its tab")
}

/// Asserts that these stand in this order.
#[track_caller]
fn stand_so(html: &str, wanted: &[&str]) {
    let places: Vec<Option<usize>> = wanted.iter().map(|one| html.find(&text(one))).collect();
    let missing: Vec<_> = wanted.iter().zip(&places).filter(|(_, place)| place.is_none()).collect();
    assert!(missing.is_empty(), "{missing:?} are missing in {html}");
    assert!(places.is_sorted(), "{wanted:?} stand at {places:?}");
}

/// What is on the one loud button.
#[track_caller]
fn next_step(html: &str) -> String {
    let loud: Vec<&str> = html.split("hb-act--next\"").skip(1).collect();
    assert_eq!(loud.len(), 1, "one loud button: {html}");
    let label = loud[0].split_once('>').and_then(|(_, rest)| rest.split_once('<')).expect("a label");
    label.0.to_owned()
}

#[test]
fn the_next_step_comes_first_and_beside_it_what_an_evening_after_a_quarrel_needs() {
    let (home, words) = (&ListenWords::of(english()).home, InterfaceWords::of(english()));
    let html = html(Page::fresh());
    assert_eq!(next_step(&html), home.start);
    let doors = [words.leads.quarrel, words.leads.how, words.leads.therapists];
    stand_so(&html, &[home.lead, home.start, doors[0], doors[1], doors[2], home.said, home.topics]);
    for way in ["#/talk/quarrel", "#/how", "#/therapist"] {
        assert!(html.contains(&format!("href=\"{way}\"")), "{way} in {html}");
    }
    assert!(!html.contains(home.due));
}

#[test]
fn an_open_line_is_the_next_step_also_while_what_it_is_of_is_on_its_way() {
    let (home, words) = (&ListenWords::of(english()).home, InterfaceWords::of(english()));
    let mut page = Page::typing("You felt");
    page.tell(Event::Line(LineEvent::ReplyHandedIn));
    let kept = Kept::default().with(SITTING.key(), open_sitting(&page));
    page.tell(Event::RouteChanged(Route::default()));
    let mut late = early(Started { kept: kept.clone(), ..started(Route::default()) });
    let waiting = html(early(Started { kept, ..started(Route::default()) }));
    for html in [html(page), waiting] {
        assert_eq!(next_step(&html), words.open_line.resume);
        stand_so(
            &html,
            &[home.lead, words.open_line.resume, words.open_line.resume_why, words.leads.quarrel, home.start],
        );
    }
    late.tell(Event::SittingDropped);
    ear_comes(&mut late);
    assert!(late.model.shell.sitting.is_none(), "it was let go before it could be opened");
    assert_eq!(next_step(&html(late)), home.start);
}

#[test]
fn an_assignment_is_on_top_before_its_part_is_there_and_after() {
    let (home, words) = (&ListenWords::of(english()).home, InterfaceWords::of(english()));
    for key in [ACCEPTED.key(), ACCEPTED.tab()] {
        let kept = || Kept::default().with(key.clone(), assignment());
        let before = early(Started { kept: kept(), ..started(Route::default()) });
        let mut after = early(Started { kept: kept(), ..started(Route::default()) });
        ear_comes(&mut after);
        after.tell(Event::PartCame(Part::Given));
        assert!(after.model.given.accepted.is_some());
        for page in [before, after] {
            let html = html(page);
            stand_so(&html, &[home.lead, words.leads.task, home.start, words.leads.quarrel]);
            assert!(html.contains("href=\"#/task\""));
        }
    }
    assert!(!html(Page::fresh()).contains("/task\""));
    // One that was accepted in a frame of the site is kept apart, and led to.
    let kept = || Kept::default().with_framed(&ACCEPTED);
    let whole = Page::open(Started { kept: kept(), ..started(Route::default()) });
    for page in [early(Started { kept: kept(), ..started(Route::default()) }), whole] {
        let html = html(page);
        stand_so(&html, &[home.lead, "href=\"embed.html#/task\"", words.leads.task, home.start]);
    }
}

#[test]
fn a_talk_that_waits_is_led_to_with_what_it_goes_on_with() {
    let (home, words) = (&ListenWords::of(english()).home, InterfaceWords::of(english()));
    let mut page = Page::fresh();
    page.model.shell.leads.talks =
        vec![WaitingTalk { at: Route::read("/turns"), title: String::new(), next: "Sam speaks.".into() }];
    let html = html(page);
    stand_so(&html, &[home.start, "href=\"#/turns\"", home.talk, "Sam speaks.", words.leads.quarrel]);
    assert_eq!(next_step(&html), home.start);
}

#[test]
fn how_it_works_is_told_in_six_sentences_and_one_picture_and_is_found_above_safety() {
    let (how, home) = (&ListenWords::of(english()).how, &ListenWords::of(english()).home);
    assert_eq!(how.told.len(), 6);
    for sentence in how.told {
        assert_eq!(sentence.matches(". ").count(), 0, "one sentence: {sentence}");
    }
    let page = html(Page::open(started(Route::Listen(ListenPage::How))));
    stand_so(&page, &[home.said, home.heard[2], home.marks[2], how.told[0], how.told[5]]);
    for mark in ["hb-mark--strength", "hb-mark--suggestion"] {
        assert!(page.contains(mark));
    }
    let help = html(Page::open(started(Route::Help)));
    stand_so(&help, &["href=\"#/how\"", "In danger now"]);
}

/// The picture shows what the app does with just these words.
#[test]
fn the_picture_is_marked_as_the_ear_marks_it() {
    let home = &ListenWords::of(english()).home;
    let prompt = Prompt { statement: home.said.into(), level: 2, ..Prompt::default() };
    let hearing = (ear().expect("the host has it").hearing)(english(), &prompt);
    let heard = |reply: &str| {
        let context = hearback::ear::Context { lacks: Lacks::Points, ..Default::default() };
        Verdict::of(&hearing.listen(reply, None), &context)
    };
    let two = heard(&home.heard[..2].join(" "));
    assert!(two.suggestions.is_empty(), "{:?}", two.suggestions);
    let all = home.heard.join(" ");
    let whole = heard(&all);
    let at = all.find(home.heard[2]).unwrap();
    let told = whole.notes().find(|one| one.kind == Kind::Suggestion).expect("what gets in the way");
    assert_eq!(told.id, "but-eraser");
    assert!(told.spans.iter().all(|span| span.end > at), "{:?} in {all}", told.spans);
}

#[test]
fn after_a_quarrel_six_ways_are_one_tap_away() {
    let html = html(Page::open(started(Route::Talk(TalkPage::Quarrel))));
    let html = html.split("</main>").next().unwrap();
    let ways = ["#/pause", "#/talk/cards/heated", "#/talk/cards/tired", "#/talk/own", "#/say", "#/turns"];
    for way in ways {
        let row = html.rsplit(&format!("href=\"{way}\"")).next().unwrap_or_else(|| panic!("{way} in {html}"));
        assert!(row.split("</a>").next().unwrap().contains("hb-choice__aside"), "{way} says in a sentence what it is");
    }
    for (way, pick) in [(ways[1], "heated"), (ways[2], "tired")] {
        let mut page = Page::open(started(Route::read(way)));
        assert_eq!(page.model.shell.route, TalkPage::Cards.into(), "a reload goes on where one was");
        page.tell(Event::FileRead(english().deck_name().into(), Some(english().deck().to_owned())));
        assert_eq!(page.model.talk.cards.pick, pick);
        assert!(page.model.talk.card(&page.model.shell).is_some_and(|card| card.hard == pick));
    }
    assert_eq!(Route::read("#/talk/cards/anything"), TalkPage::Home.into());
}

#[test]
fn what_comes_back_stands_below_the_next_step_with_an_example() {
    let home = &ListenWords::of(english()).home;
    let mut page = Page::fresh();
    page.model.shell.progress.skills = vec![("arguing".into(), Skill { place: 0, due: 20_720 })];
    let page_html = html(page);
    let known = english().observation("arguing").unwrap();
    stand_so(&page_html, &[home.start, home.due, known.title, known.example]);
}

#[test]
fn what_comes_back_is_shown_with_the_words_it_came_from_where_these_are_kept() {
    let home = &ListenWords::of(english()).home;
    let reply = "You felt alone. That's not what happened, I was there.";
    for (keep, shown) in [(Keep::Replies, true), (Keep::Progress, false)] {
        let mut page = Page::typing("");
        page.tell(Event::KeepChosen(keep));
        page.finish_line(reply);
        let kept: Vec<String> = page.effects.iter().filter_map(saved).collect();
        // A new visit, with what the first one left in the browser.
        let record = write_record(&page.model.shell.settings, &page.model.shell.progress);
        let mut kept_now = Kept::default().with(RECORD.key(), record);
        for (at, text) in kept.into_iter().enumerate() {
            kept_now = kept_now.with(REPLY.one(at.to_string()), text);
        }
        let html = html(Page::open(Started { kept: kept_now, ..started(Route::default()) }));
        let arguing = english().observation("arguing").unwrap();
        stand_so(&html, &[home.due, arguing.title]);
        assert_eq!(html.contains("“That's not what happened"), shown, "{keep:?}: {html}");
        assert_eq!(html.contains(&text(arguing.example)), !shown, "{keep:?}");
    }
}

/// A reply that is kept.
fn saved(effect: &Effect) -> Option<String> {
    match effect {
        Effect::Save(key, text) if *key.slot == REPLY => Some(text.clone()),
        _ => None,
    }
}

#[test]
fn a_pause_that_runs_or_waits_is_led_to_with_when_to_be_back() {
    let (home, words) = (&ListenWords::of(english()).home, InterfaceWords::of(english()));
    let card = |page: &Page| {
        let html = html(page);
        let row = html.split("<a class=\"hb-choice hb-choice--answer hb-way\" href=\"#/pause\">").nth(1);
        row.map(|row| row.split("</a>").next().unwrap().to_owned())
    };
    let mut page = Page::fresh();
    assert_eq!(card(&page), None);
    page.tell(Event::PauseCalled);
    page.tell(Event::RouteChanged(Route::default()));
    let back = words.pause.running.replace("{time}", &(page.model.shell.times.of)(NOON + 30 * 60_000));
    let said = card(&page).expect("it runs");
    assert!(said.contains(home.pause) && said.contains(&back), "{said}");
    assert_eq!(next_step(&html(&page)), home.start);
    page.tell(Event::Ticked { wall: NOON + 31 * 60_000, steady: 31 * 60_000 });
    let said = card(&page).expect("nobody came back yet");
    assert!(said.contains(words.pause.over), "{said}");
    page.tell(Event::Pause(PauseEvent::ReturnAsked));
    assert!(card(&page).is_some(), "they are coming back");
    page.tell(Event::Pause(PauseEvent::Left));
    assert_eq!(card(&page), None);
}
