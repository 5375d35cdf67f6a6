//! What happens while somebody practises to say something.

use hearback::areas::listen::ListenPage;
use hearback::areas::rehearse::{Book, REHEARSE, REHEARSED, RehearseEvent, RehearsePage, StoredRehearse};
use hearback::areas::rehearse::{read_rehearse, read_rehearsed, write_rehearse};
use hearback::content::english;
use hearback::drills::{Line, Progress, Rating, SayingKind, Step, read_saying};
use hearback::ear::Kind;
use hearback::shell::kept::{Keep, SLOTS, StoredSitting};
use hearback::shell::{Effect, Event, LineEvent, Route};

use crate::person::{Page, started, with};

fn lines_came(text: Option<&str>) -> Event {
    Event::FileRead(english().saying_name().into(), text.map(str::to_owned))
}

/// On the first line of a kind, the lines being there.
fn on(kind: SayingKind) -> Page {
    let mut page = Page::open(started(RehearsePage::Line(kind).into()));
    page.tell(Event::RouteChanged(RehearsePage::Line(kind).into()));
    page.tell(lines_came(Some(english().saying())));
    page
}

fn line(page: &Page, kind: SayingKind) -> &Line {
    &page.model.rehearse.open(kind).expect("a line is open").1.line
}

fn tell(page: &mut Page, events: impl IntoIterator<Item = LineEvent>) {
    for event in events {
        page.tell(event.into());
    }
}

fn typed(text: &str) -> LineEvent {
    LineEvent::ReplyTyped(text.into())
}

/// From a line that is open to the next one.
fn finish(page: &mut Page, said: &str) {
    tell(
        page,
        [
            typed(said),
            LineEvent::ReplyHandedIn,
            LineEvent::ModelsAsked,
            LineEvent::ComparedEnough,
            LineEvent::Rated(Rating::Right),
        ],
    );
}

/// The page once more, as the tab kept it.
fn reloaded(page: &Page, kind: SayingKind) -> Page {
    let kept = page.saved(&REHEARSE.key()).expect("it is kept with the tab").to_owned();
    let mut again = Page::open(with(REHEARSE.key(), kept, RehearsePage::Line(kind)));
    again.tell(Event::RouteChanged(RehearsePage::Line(kind).into()));
    again.tell(lines_came(Some(english().saying())));
    again
}

#[test]
fn every_address_leads_to_its_screen_and_back() {
    for page in [RehearsePage::Home].into_iter().chain(SayingKind::ALL.iter().map(|kind| RehearsePage::Line(*kind))) {
        let route = Route::from(page);
        assert_eq!(Route::read(&route.fragment()), route);
    }
    assert_eq!(Route::read("#/practice-saying"), RehearsePage::Home.into());
    assert_eq!(Route::read("#/practice-saying/limit"), RehearsePage::Line(SayingKind::Limit).into());
    for other in ["#/practice-saying/", "#/practice-saying/sermon", "#/practice-sayings"] {
        assert_eq!(Route::read(other), if other.ends_with('/') { RehearsePage::Home.into() } else { Route::default() });
    }
    assert_eq!(Route::read("#/practice"), ListenPage::Practice.into(), "it takes nothing of Listen's");
}

#[test]
fn its_lines_come_when_somebody_comes_and_a_sitting_has_one_kind_alone() {
    let asked = |page: &Page| {
        let file = |effect: &&Effect| **effect == Effect::ReadFile(english().saying_name().into());
        page.effects.iter().filter(file).count()
    };
    let mut page = Page::fresh();
    assert_eq!(asked(&page), 0);
    page.tell(Event::RouteChanged(RehearsePage::Home.into()));
    assert_eq!(asked(&page), 1);
    page.tell(Event::RouteChanged(RehearsePage::Line(SayingKind::Camera).into()));
    assert_eq!((asked(&page), page.model.rehearse.sittings.len()), (0, 0), "it is on its way");
    page.tell(lines_came(None));
    assert!(matches!(page.model.rehearse.book, Book::Missing));
    page.tell(Event::Rehearse(RehearseEvent::BookAsked));
    assert_eq!(asked(&page), 1, "it can be asked for again");
    page.tell(lines_came(Some(english().saying())));
    let (known, sitting) = page.model.rehearse.open(SayingKind::Camera).unwrap();
    assert_eq!(known.drill.id, sitting.line.drill);
    assert!(sitting.lines.iter().all(|id| SayingKind::of(id) == Some(SayingKind::Camera)));
    assert_eq!(sitting.lines.len(), usize::from(page.model.shell.settings.lines));
}

#[test]
fn what_is_noticed_is_noticed_of_ones_own_saying() {
    let mut page = on(SayingKind::Rewrite);
    tell(&mut page, [typed("You never listen to me. I felt lonely."), LineEvent::ReplyHandedIn]);
    let line = line(&page, SayingKind::Rewrite);
    assert_eq!(line.step, Step::Noticed);
    assert!(line.standing(Kind::Suggestion, &[]).contains(&"absolute".to_owned()), "{:?}", line.verdict(&[]));
    assert!(line.standing(Kind::Strength, &[]).contains(&"own-feeling".to_owned()), "{:?}", line.verdict(&[]));
    assert!(line.question().is_none(), "the learned reader reads replies alone");
}

#[test]
fn limits_are_told_apart_first_and_then_one_is_mended() {
    let mut page = on(SayingKind::Limit);
    let fair = line(&page, SayingKind::Limit).candidates.iter().position(|one| one.is_reflection).unwrap();
    assert_eq!(
        (line(&page, SayingKind::Limit).step, line(&page, SayingKind::Limit).candidates.len()),
        (Step::Recognise, 3)
    );
    tell(&mut page, [LineEvent::CandidatePicked((fair + 1) % 3)]);
    let mut again = reloaded(&page, SayingKind::Limit);
    tell(&mut page, [LineEvent::ComparedEnough]);
    assert_eq!(line(&page, SayingKind::Limit).step, Step::Recognise, "another one is to be tried");
    assert_eq!(line(&again, SayingKind::Limit).picked, Some((fair + 1) % 3), "the order stays");
    assert_eq!(line(&again, SayingKind::Limit).candidates, line(&page, SayingKind::Limit).candidates);
    tell(&mut again, [LineEvent::CandidatePicked(fair), LineEvent::ComparedEnough]);
    assert_eq!(line(&again, SayingKind::Limit).step, Step::Reply);
    tell(&mut again, [typed("From Monday I'll wash what is in the basket.")]);
    let mut again = reloaded(&again, SayingKind::Limit);
    assert_eq!(line(&again, SayingKind::Limit).step, Step::Reply, "what was told apart is not asked again");
    tell(&mut again, [LineEvent::ReplyHandedIn]);
    assert!(line(&again, SayingKind::Limit).standing(Kind::Strength, &[]).contains(&"own-action".to_owned()));
}

#[test]
fn replies_are_told_apart_and_nothing_has_to_be_written() {
    let kind = SayingKind::Defend;
    let mut page = on(kind);
    let (first, hears) = {
        let line = line(&page, kind);
        (line.drill.clone(), line.candidates.iter().position(|one| one.is_reflection).unwrap())
    };
    assert_eq!((line(&page, kind).step, line(&page, kind).candidates.len()), (Step::Recognise, 4));
    tell(&mut page, [LineEvent::CandidatePicked((hears + 1) % 4), LineEvent::ComparedEnough]);
    assert_eq!(line(&page, kind).step, Step::Recognise, "another one is to be tried");
    tell(&mut page, [LineEvent::CandidatePicked(hears), LineEvent::ComparedEnough]);
    assert_eq!(line(&page, kind).step, Step::Rate);
    page = reloaded(&page, kind);
    assert_eq!(line(&page, kind).step, Step::Rate);
    tell(&mut page, [LineEvent::Rated(Rating::Right)]);
    assert_eq!(line(&page, kind).step, Step::Recognise);
    assert_ne!(line(&page, kind).drill, first, "the next line is open");
    let file = format!("{:?}", page.tell(Event::ExportAsked));
    assert!(file.contains("Download") && !file.contains(r#"\"slot\":\"reply\""#), "there are no words to keep: {file}");
}

#[test]
fn a_reload_goes_on_at_every_step() {
    let kind = SayingKind::Protest;
    let mut page = on(kind);
    let steps = [typed("I miss you."), LineEvent::ReplyHandedIn, LineEvent::ModelsAsked, LineEvent::ComparedEnough];
    for event in steps {
        tell(&mut page, [event]);
        let again = reloaded(&page, kind);
        let (now, before) = (line(&again, kind), line(&page, kind));
        assert_eq!(
            (now.step, &now.reply, &now.first, &now.drill),
            (before.step, &before.reply, &before.first, &before.drill)
        );
    }
    tell(&mut page, [LineEvent::Rated(Rating::Hard)]);
    let again = reloaded(&page, kind);
    assert_eq!(line(&again, kind).drill, line(&page, kind).drill, "and on the second line");
    assert_eq!(again.model.rehearse.sittings[0].finished, page.model.rehearse.sittings[0].finished);
}

#[test]
fn words_in_one_kind_wait_while_another_is_practised() {
    let mut page = on(SayingKind::Request);
    tell(&mut page, [typed("Could you call when you're late?")]);
    page.tell(Event::RouteChanged(RehearsePage::Line(SayingKind::Process).into()));
    tell(&mut page, [typed("What would help us both?")]);
    page.tell(Event::Rehearse(RehearseEvent::Ended));
    assert_eq!(page.model.shell.route, RehearsePage::Home.into(), "it waits");
    let kept = read_rehearse(page.saved(&REHEARSE.key()).unwrap_or_default()).ok();
    assert!(kept.is_none(), "nothing was changed, so nothing is written");
    page.tell(Event::RouteChanged(RehearsePage::Line(SayingKind::Request).into()));
    assert_eq!(line(&page, SayingKind::Request).reply, "Could you call when you're late?");
    assert_eq!(line(&page, SayingKind::Process).reply, "What would help us both?");
    assert!(page.model.is_busy());
}

#[test]
fn a_sitting_ends_and_what_was_missed_comes_back_among_its_own() {
    let mut page = on(SayingKind::Rewrite);
    page.tell(Event::KeepChosen(Keep::Progress));
    let before = page.model.shell.progress.clone();
    let lines = page.model.rehearse.open(SayingKind::Rewrite).unwrap().1.lines.clone();
    for _ in &lines {
        finish(&mut page, "You never listen to me.");
    }
    let kept = read_rehearsed(page.saved(&REHEARSED.key()).unwrap()).unwrap();
    assert!(kept.skills.iter().any(|(id, _)| id == "absolute"), "{kept:?}");
    assert_eq!(page.model.shell.progress, before, "Listen brings nothing of it back");
    let (closed, finished) = page.model.rehearse.closing.clone().unwrap();
    assert_eq!((closed, finished.len()), (SayingKind::Rewrite, lines.len()));
    assert!(page.effects.contains(&Effect::Remove(REHEARSE.key())), "nothing is open");
    page.now += 2 * 86_400_000;
    page.tell(Event::Rehearse(RehearseEvent::MoreAsked));
    let (known, sitting) = page.model.rehearse.open(SayingKind::Rewrite).unwrap();
    assert!(known.drill.traps.iter().any(|trap| trap.expect.iter().any(|id| id == "absolute")), "{}", known.drill.id);
    assert!(!lines.contains(&sitting.line.drill), "on another line");
}

#[test]
fn stopping_with_nothing_written_lets_it_go() {
    let mut page = on(SayingKind::Camera);
    page.tell(Event::Rehearse(RehearseEvent::Ended));
    assert_eq!(page.model.shell.route, RehearsePage::Home.into());
    assert!(page.model.rehearse.sittings.is_empty() && page.model.rehearse.closing.is_none());
    let mut page = on(SayingKind::Camera);
    finish(&mut page, "On Monday you came at nine.");
    page.tell(Event::Rehearse(RehearseEvent::Ended));
    assert_eq!(page.model.rehearse.closing.as_ref().map(|(_, finished)| finished.len()), Some(1));
    page.tell(Event::RouteChanged(RehearsePage::Home.into()));
    page.tell(Event::RouteChanged(RehearsePage::Line(SayingKind::Camera).into()));
    assert!(page.model.rehearse.closing.is_none() && page.model.rehearse.sittings.len() == 1, "it begins anew");
}

#[test]
fn no_trace_keeps_nothing_and_forgets_all() {
    let mut page = on(SayingKind::Protest);
    page.tell(Event::KeepChosen(Keep::Nothing));
    page.tell(Event::RouteChanged(RehearsePage::Line(SayingKind::Protest).into()));
    finish(&mut page, "You never listen to me.");
    for slot in [&REHEARSE, &REHEARSED] {
        assert_eq!(page.saved(&slot.key()), None, "{}", slot.name);
    }
    assert!(!SLOTS.contains(&&REHEARSE));
    page.tell(Event::EraseAsked);
    page.tell(Event::EraseConfirmed);
    let room = &page.model.rehearse;
    assert!(room.sittings.is_empty() && room.progress == Progress::default());
}

#[test]
fn a_line_that_is_no_longer_here_is_set_aside_with_its_words() {
    let stored = |id: &str, reply: &str| StoredSitting {
        lines: vec![id.into()],
        reply: reply.into(),
        step: "reply".into(),
        ..StoredSitting::default()
    };
    let sittings = vec![stored("camera-99", "Lost words."), stored("limit-01", "I'll wash my own.")];
    let text = write_rehearse(&StoredRehearse { sittings });
    let mut page = Page::open(with(REHEARSE.key(), text, RehearsePage::Home));
    page.tell(Event::RouteChanged(RehearsePage::Home.into()));
    page.tell(lines_came(Some(english().saying())));
    let aside = page.effects.iter().find_map(|effect| match effect {
        Effect::SetAside(_, text) => Some(text.as_str()),
        _ => None,
    });
    assert!(aside.is_some_and(|text| text.contains("Lost words.")), "{:?}", page.effects);
    assert_eq!(line(&page, SayingKind::Limit).reply, "I'll wash my own.");
    assert!(page.saved(&REHEARSE.key()).is_some_and(|kept| !kept.contains("Lost words.")));
}

#[test]
fn all_of_it_goes_into_the_file_to_take_along_even_before_the_lines_are_there() {
    let mut page = on(SayingKind::Camera);
    tell(&mut page, [typed("On Monday you came at nine.")]);
    let kept = page.saved(&REHEARSE.key()).unwrap().to_owned();
    let mut page = Page::open(with(REHEARSE.key(), kept.clone(), ListenPage::Home));
    page.tell(Event::ExportAsked);
    let file = page.effects.iter().find_map(|effect| match effect {
        Effect::Download { text, .. } => Some(text),
        _ => None,
    });
    assert!(file.unwrap().contains(&kept));
    page.tell(Event::KeepChosen(Keep::Replies));
    assert_eq!(page.saved(&REHEARSE.key()), Some(kept.as_str()), "and is not written over");
}

#[test]
fn what_is_kept_of_a_line_says_what_it_stood_for() {
    let mut page = on(SayingKind::Rewrite);
    page.tell(Event::KeepChosen(Keep::Replies));
    let id = line(&page, SayingKind::Rewrite).drill.clone();
    finish(&mut page, "I felt lonely at dinner.");
    let (_, kept) = &page.model.shell.kept[0];
    let lines = read_saying(english().saying()).unwrap();
    let known = lines.iter().find(|line| line.drill.id == id).unwrap();
    assert_eq!((&kept.drill, kept.said.as_deref()), (&id, Some(known.drill.statement())));
    assert_eq!(kept.reply, "I felt lonely at dinner.");
}
