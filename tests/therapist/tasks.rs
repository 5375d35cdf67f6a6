//! Assignments, the page somebody makes of one, and the snippet.

use hearback::areas::given::words::GivenWords;
use hearback::areas::given::{Accepted, Done, Include, Summary, summary_text};
use hearback::areas::given::{read_accepted, write_accepted};
use hearback::areas::therapist::{Draft, Host, Widget, read_desk, write_desk, write_task};
use hearback::content::english;
use hearback::drills::{Drill, read_pack};
use hearback::packs::{Problem, read_task};
use hearback::shell::kept::Unreadable;

use crate::sample::draft;

const TASK: &str = r#"{"kind":"hearback-assignment","version":1,"title":"This week","by":"R. Okafor","note":"Take your time.",
"drills":["phones-03"],"prompts":["What was good today?","What was hard?"],"cards":["event-01","gone-01"]}"#;

fn drills() -> Vec<Drill> {
    read_pack(english().drills()).unwrap()
}

fn accepted() -> Accepted {
    let mut accepted = Accepted::new(read_task(TASK).unwrap());
    let done = |reply: &str| Done {
        drill: "phones-03".into(),
        reply: reply.into(),
        notes: vec!["advice".into()],
        shown: true,
    };
    accepted.practised(done("first"));
    accepted.practised(done("=second, \"quoted\""));
    accepted.practised(Done { drill: "chores-01".into(), ..done("not of it") });
    accepted.talked[1] = true;
    accepted
}

fn page(accepted: &Accepted) -> Summary {
    let drills = drills();
    let card = |id: &str| (id == "event-01").then_some("What happened?");
    Summary::of(accepted, &|id| drills.iter().find(|drill| drill.id == id), &card, english())
}

#[test]
fn a_newer_assignment_in_what_is_kept_is_left_and_not_set_aside() {
    let kept = write_accepted(&accepted(), true);
    let newer = kept.replace(r#"\"version\":1"#, r#"\"version\":2"#);
    assert_eq!(read_accepted(&newer), Err(Unreadable::Newer));
    let damaged = kept.replace(r#"\"kind\":"#, r#"\"kin\":"#);
    assert_eq!(read_accepted(&damaged), Err(Unreadable::Damaged));
}

#[test]
fn an_assignment_lists_every_problem_at_once() {
    let text =
        r#"{"kind":"hearback-assignment","version":1,"drills":["No!"],"pack":{"kind":"hearback-pack","version":9}}"#;
    let problems = read_task(text).unwrap_err();
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert!(problems.contains(&Problem::Newer));
}

#[test]
fn a_pack_goes_along_only_where_lines_of_it_are_chosen() {
    let mut draft = draft();
    draft.task[0] = "This week".into();
    draft.chosen = vec!["phones-03".into()];
    let pack = draft.pack().unwrap();
    assert!(read_task(&write_task(&draft, Some(&pack))).unwrap().pack.is_none());
    draft.chosen.push("evenings-4k2p.line-1".into());
    let task = read_task(&write_task(&draft, Some(&pack))).unwrap();
    assert_eq!(task.pack, Some(pack));
    assert!(read_task(&write_task(&Draft::blank(), None)).is_err());
}

#[test]
fn cards_go_along_by_their_ids() {
    let mut draft = draft();
    draft.task[0] = "This week".into();
    draft.cards = vec!["event-01".into(), "need-02".into()];
    let task = read_task(&write_task(&draft, None)).unwrap();
    assert_eq!((&task.cards, task.drills.is_empty()), (&draft.cards, true), "cards alone are something to do");
    assert_eq!(read_desk(&write_desk(&draft)).unwrap().cards, draft.cards, "and they stay on the desk");
    draft.cards = vec!["event-01".into(); 31];
    assert_eq!(read_task(&write_task(&draft, None)).unwrap_err().len(), 1);
    draft.cards = vec!["No card!".into()];
    assert_eq!(read_task(&write_task(&draft, None)).unwrap_err().len(), 1);
}

#[test]
fn what_was_said_of_a_card_stays_with_it_where_others_are_gone() {
    let mut accepted = accepted();
    assert_eq!(accepted.talked.len(), 4);
    (accepted.talked[2], accepted.talked[3]) = (true, true);
    assert_eq!(page(&accepted).talked, ["What was hard?", "What happened?"]);
    // Kept before there were cards.
    let older = write_accepted(&accepted, true).replace("[false,true,true,true]", "[false,true]");
    assert_eq!(read_accepted(&older).unwrap().talked, [false, true, false, false]);
}

#[test]
fn only_what_was_chosen_is_on_the_page() {
    let mut accepted = accepted();
    assert_eq!(accepted.done.len(), 1, "a line done again is done anew, another line is none of it");
    let plain = page(&accepted);
    assert_eq!(plain.talked, ["What was hard?"]);
    assert!(plain.lines[0].reply.is_empty() && plain.lines[0].notes.is_empty());
    accepted.include = Include { replies: true, notes: true };
    assert_eq!(page(&accepted).lines[0].reply, "=second, \"quoted\"");
    assert_eq!(page(&accepted).lines[0].notes.len(), 1);
    accepted.done[0].shown = false;
    assert!(page(&accepted).lines.is_empty());
    let text = text_of(&accepted);
    assert!(!text.contains("second") && !text.contains("phone"), "{text}");
}

fn text_of(accepted: &Accepted) -> String {
    summary_text(&page(accepted), &GivenWords::of(english()).task)
}

#[test]
fn the_page_as_a_text_is_the_page_as_it_is_read() {
    let mut accepted = accepted();
    accepted.include = Include { replies: true, notes: false };
    accepted.words = "We talked\nand it was good".into();
    let text = text_of(&accepted);
    let (begins, line) = ("This week\n\nPractised\n- ", "  My reply: =second, \"quoted\"\n");
    let ends = "\n\nTalked about\n- What was hard?\n\nIn my own words\nWe talked\nand it was good\n";
    assert!(text.starts_with(begins) && text.contains(line) && text.ends_with(ends), "{text}");
}

#[test]
fn what_is_kept_of_an_assignment_has_no_words_unless_they_may_stay() {
    let mut accepted = accepted();
    accepted.words = "mine alone".into();
    let with = write_accepted(&accepted, true);
    assert_eq!(read_accepted(&with), Ok(accepted.clone()));
    let without = write_accepted(&accepted, false);
    assert!(!without.contains("second") && !without.contains("mine alone"));
    let read = read_accepted(&without).unwrap();
    assert_eq!((read.done.len(), &read.talked), (1, &accepted.talked));
}

#[test]
fn the_snippet_says_only_what_was_chosen() {
    let mut widget = Widget::default();
    let base = "https://practice.example/tools/index.html";
    assert_eq!(widget.address(base), "https://practice.example/tools/embed.html");
    assert_eq!(widget.area(), "listen");
    widget.choose(0, 0);
    widget.choose(1, 2);
    widget.choose(1, 0);
    widget.choose(1, 2);
    widget.choose(3, 2);
    widget.choose(3, 1);
    assert!(widget.is_chosen(1, 0) && !widget.is_chosen(1, 2) && widget.is_chosen(4, 0));
    widget.pack = "evenings.json".into();
    assert_eq!(
        widget.address(base),
        "https://practice.example/tools/embed.html#topics=chores&theme=light&pack=evenings.json"
    );
    assert_eq!(widget.preview(), "embed.html#topics=chores&theme=light&pack=evenings.json&keep=none");
    for (topic, level, shown) in [("chores", 1, true), ("chores", 3, true), ("money", 1, false)] {
        let drill = drills().into_iter().find(|drill| drill.topic.id() == topic && drill.level() == level).unwrap();
        assert_eq!(widget.shows(&drill), shown, "{}", drill.id);
    }
    widget.own = "2.abc.0000000".into();
    assert!(widget.fragment().ends_with("&pack=2.abc.0000000"), "what goes along needs no file: {}", widget.fragment());
    widget.own.clear();
    widget.pack = "\"><script>".into();
    widget.choose(99, 0);
    for host in Host::ALL {
        widget.host = host;
        let snippet = widget.snippet(base, "Listening \"practice\"");
        assert!(snippet.contains("title=\"Listening &quot;practice&quot;\"") && !snippet.contains("\"><script>"));
        assert_eq!(snippet.contains("embed.js"), matches!(host, Host::Plain | Host::WordPress));
        assert!(!snippet.contains("wp:html") && snippet.contains("style=\"display:block;border:0\""), "{snippet}");
    }
}
