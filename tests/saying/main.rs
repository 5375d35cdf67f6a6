//! The speaker's ear: every observation on the sentences its author says it fires on and stays quiet on, what holds for any
//! text, and how well it hears on sentences that two readers labelled.

mod labelled;
mod strangers;
mod total;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use hearback::content::english;
use hearback::ear;
use hearback::saying::{Purpose, Speaker, observations};
use labelled::{Count, PURPOSES, Side};
use serde::Deserialize;

#[derive(Deserialize)]
struct Block {
    title: String,
    short: String,
    why: String,
    #[serde(rename = "try")]
    next: String,
    example: String,
    fires: Vec<String>,
    quiet: Vec<String>,
}

const ENOUGH: usize = 12;

fn blocks() -> BTreeMap<String, Block> {
    let mut blocks = BTreeMap::new();
    for entry in fs::read_dir("src/content/en/saying").unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let file: BTreeMap<String, Block> =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        blocks.extend(file);
    }
    blocks
}

fn raises(speaker: &Speaker, purpose: Purpose, said: &str, id: &str) -> bool {
    speaker.notice(purpose, said).iter().any(|one| one.id == id)
}

/// The sentences are said for the first purpose that an observation is of.
#[test]
fn each_fires_on_its_own_sentences_and_stays_quiet_on_near_ones() {
    let speaker = Speaker::new(english());
    let blocks = blocks();
    let mut wrong = Vec::new();
    for (id, _, of) in observations() {
        let block = &blocks[id];
        let raised = |said: &str| raises(&speaker, of[0], said, id);
        wrong.extend(block.fires.iter().filter(|said| !raised(said)).map(|said| format!("{id} is silent on: {said}")));
        wrong.extend(block.quiet.iter().filter(|said| raised(said)).map(|said| format!("{id} fires on: {said}")));
        if !raised(&block.example) {
            wrong.push(format!("{id} is silent on its example: {}", block.example));
        }
        assert!(block.fires.len() >= ENOUGH && block.quiet.len() >= ENOUGH, "{id} has too few sentences");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_has_its_words_and_an_id_of_its_own() {
    let blocks = blocks();
    let own: BTreeSet<&str> = observations().map(|(id, _, _)| id).collect();
    assert_eq!(own.len(), observations().count(), "an id is there twice");
    assert_eq!(own, blocks.keys().map(String::as_str).collect());
    for (id, _) in ear::observations() {
        assert!(!own.contains(id), "{id} is a note on replies, too");
    }
    let speaking = hearback::saying::Speaking::whole();
    for (id, block) in &blocks {
        let words = (speaking.observation)(english(), id).unwrap();
        assert_eq!(words.title, block.title);
        assert!(words.title.len() <= 60 && words.short.len() <= 30 && words.why.len() <= 120, "{id} says too much");
        assert!(!words.r#try.is_empty() && words.r#try == block.next && words.why == block.why);
        assert_eq!(words.short, block.short);
    }
    for (_, _, of) in observations() {
        assert!(!of.is_empty());
    }
}

/// What nobody claims charges nobody: the same charge as somebody's words, as a question to oneself, and denied.
#[test]
fn what_is_quoted_told_supposed_or_denied_is_no_charge() {
    let speaker = Speaker::new(english());
    for said in [
        "You said \"you're selfish\" on Sunday.",
        "You told me I was lazy, and I went out.",
        "I wonder if I was being childish.",
        "You're not selfish.",
        "I'm not saying you're jealous.",
        "If you were selfish I'd have left long ago.",
    ] {
        for id in ["judgement", "diagnosis", "absolute", "hard-start"] {
            assert!(!raises(&speaker, Purpose::Need, said, id), "{id}: {said}");
        }
    }
}

/// A floor under what is heard on the open half. `cargo run --release --example listen_saying` prints both halves.
#[test]
fn the_open_half_is_heard() {
    for (purpose, name) in PURPOSES {
        let half = labelled::measure(purpose, name, Side::Open);
        let Count { right, .. } = half.shown;
        assert!(right > 50, "{name}: {right}");
        assert!(half.shown.precision() >= 0.95, "{name}: {:.3} of what is shown is right", half.shown.precision());
        // Half of the apologies' are those that a stranger wrote, and that had been counted before they were opened.
        let found = if purpose == Purpose::Apology { 0.77 } else { 0.80 };
        assert!(half.labels.recall() >= found, "{name}: {:.3} of the labels are found", half.labels.recall());
    }
}

/// The bar of the product, on sentences that nobody knew who wrote the rules: what is shown is right, and most is found.
#[test]
fn the_fresh_sentences_are_heard() {
    for (purpose, name) in PURPOSES {
        let fresh = labelled::measure(purpose, name, Side::Fresh);
        assert!(fresh.shown.precision() >= 0.92, "{name}: {:.3} of what is shown is right", fresh.shown.precision());
        assert!(fresh.labels.recall() >= 0.60, "{name}: {:.3} of the labels are found", fresh.labels.recall());
    }
}

/// Harm, force and fear are nothing to be worded well: nothing is praised and nothing suggested, and a screen leads to Help.
#[test]
fn nothing_is_said_of_an_apology_for_harm() {
    let speaker = Speaker::new(english());
    for said in [
        "I hit you on Sunday. I'm sorry. That was my doing and I'll ring the doctor tomorrow.",
        "I'm sorry I pushed you.",
        "I scared you when I shouted. There's no excuse.",
        "I threw the plate at you. Please forgive me.",
        "Sorry for grabbing you like that.",
        "I'm sorry if I frightened you, but you pushed me.",
        "I locked you out all night and I'm ashamed of it.",
        "I know you're afraid of me. From tonight I'll sleep at my brother's.",
        "I raised my hand. It was only once.",
        "Sorry I made you hit me.",
        "I'm sorry I threatened you.",
        "I punched the wall next to you, and that's on me.",
    ] {
        assert!(speaker.notice(Purpose::Apology, said).is_empty(), "{said}");
        assert!(speaker.tells_of_harm(Purpose::Apology, said), "{said}");
    }
    for said in ["I forgot your mum's scan.", "I shouted at you at dinner.", "I threw your letters out without asking."]
    {
        assert!(!speaker.tells_of_harm(Purpose::Apology, said), "{said}");
        assert!(!speaker.notice(Purpose::Apology, said).is_empty(), "{said}");
    }
}

/// Who tells of being hurt, threatened or afraid is not asked to put it better, whatever else the words do.
#[test]
fn nobody_who_tells_of_being_hurt_is_told_to_say_it_better() {
    let speaker = Speaker::new(english());
    for said in [
        "You hit me last night and you never even said sorry.",
        "You always shove me when you're angry. I feel like you don't care.",
        "I'm afraid of you. You're so controlling.",
        "If you threaten me again I will leave you.",
        "Hit me once more and I'm gone.",
        "I feel like you're going to hit me.",
        "You have to stop grabbing me, or else I'll call your mother.",
        "You forced me to sign it. You're selfish.",
        "You're scaring me. Why do you never stop?",
    ] {
        for (purpose, _) in PURPOSES {
            let noticed = speaker.notice(purpose, said);
            let asked = noticed.iter().find(|one| one.kind == ear::Kind::Suggestion);
            assert!(asked.is_none(), "{purpose:?}: {said} {asked:?}");
        }
    }
    // Not where somebody else is feared, or nothing of the kind is told.
    for said in ["You always forget the bins.", "I'm afraid of spiders, and you never help."] {
        assert!(raises(&speaker, Purpose::Need, said, "absolute"), "{said}");
    }
}

/// Notes on an apology speak of its words. They lay no share on the other, and call for no forgiving.
#[test]
fn no_note_on_an_apology_makes_both_at_fault_or_presses() {
    let blocks = blocks();
    let of_slips = observations().filter(|(_, _, of)| of.contains(&Purpose::Apology));
    let mut seen = 0;
    for (id, _, _) in of_slips {
        seen += 1;
        let Block { title, short, why, next, .. } = &blocks[id];
        let said = [title, short, why, next].map(|words| words.to_lowercase()).join(" ");
        for word in ["both", "forgive", "must", "have to apologise", "each other", "their part", "partly"] {
            assert!(!said.contains(word), "{id} says {word:?}: {said}");
        }
    }
    assert_eq!(seen, 19);
}

/// What is sure is told beside what is owned, too; what may be is not.
#[test]
fn a_but_or_an_if_is_told_whatever_stands_beside_it() {
    let speaker = Speaker::new(english());
    for (said, id) in [
        ("I'm sorry I shouted on Sunday, but you never listen.", "but-apology"),
        ("I forgot the scan. I'm sorry if that upset you.", "if-apology"),
        ("I read your letter. Please forgive me.", "presses"),
        ("I left you there. What did you expect?", "blames-back"),
    ] {
        assert!(raises(&speaker, Purpose::Apology, said, id), "{id}: {said}");
        assert!(!raises(&speaker, Purpose::Need, said, id), "{id} of a need: {said}");
    }
    for said in ["I forgot your scan. I was tired, and that's no reason.", "I shouted. You never shouted back."] {
        let noticed = speaker.notice(Purpose::Apology, said);
        assert!(noticed.iter().all(|one| one.kind == ear::Kind::Strength), "{said}: {noticed:?}");
    }
}

const BEGIN: &str = "<!-- measured saying begin -->\n";
const END: &str = "<!-- measured saying end -->";

/// `UPDATE=1` writes the figures into the page.
#[test]
fn the_page_tells_what_is_measured() {
    let figures = labelled::figures();
    let page = fs::read_to_string("docs/measures.md").unwrap();
    let (before, rest) = page.split_once(BEGIN).unwrap();
    let (held, after) = rest.split_once(END).unwrap();
    if std::env::var_os("UPDATE").is_some() {
        fs::write("docs/measures.md", [before, BEGIN, &figures, END, after].concat()).unwrap();
    } else {
        assert_eq!(held, figures, "docs/measures.md is stale: UPDATE=1 cargo test --test saying");
    }
}

#[test]
fn both_halves_have_enough_of_every_purpose() {
    for (_, name) in PURPOSES {
        let sentences = labelled::sentences(name);
        let open = sentences.iter().filter(|one| one.is_open()).count();
        assert!(sentences.len() >= 120 && open * 3 >= sentences.len() && open * 3 <= sentences.len() * 2, "{name}");
        let ids: BTreeSet<&str> = sentences.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids.len(), sentences.len(), "{name}: an id is there twice");
        let known: BTreeSet<&str> = observations().map(|(id, _, _)| id).collect();
        for one in &sentences {
            assert!(one.labels.iter().chain(&one.maybe).all(|id| known.contains(id.as_str())), "{}", one.id);
        }
    }
}
