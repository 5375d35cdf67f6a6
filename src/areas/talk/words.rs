//! The words of `talk.toml`, a type for each table of it. `build.rs` fills them.

/// What the screens of Talk say. The cards, questions and lines are in the deck.
#[derive(Debug)]
pub struct TalkWords {
    pub home: Home,
    pub quarrel: Quarrel,
    pub cards: Cards,
    pub names: Names,
    pub sheet: Sheet,
    pub own: Own,
    pub aims: Aims,
    pub questions: Questions,
    pub starts: Starts,
}

/// Where Talk starts.
#[derive(Debug)]
pub struct Home {
    /// From the screens it leads to.
    pub back: &'static str,
    pub heading: &'static str,
    pub lead: &'static str,
    pub cards: &'static str,
    pub cards_why: &'static str,
    pub own: &'static str,
    pub own_why: &'static str,
    pub turns: &'static str,
    pub turns_why: &'static str,
    pub four: &'static str,
    pub four_why: &'static str,
    pub summary_why: &'static str,
    pub validation_why: &'static str,
    pub questions: &'static str,
    pub questions_why: &'static str,
    pub sheet: &'static str,
    pub waits_next: &'static str,
    pub waits_go: &'static str,
    pub waits_drop: &'static str,
    pub waits_ask: &'static str,
    pub waits_keep: &'static str,
    pub note: &'static str,
}

/// After a quarrel.
#[derive(Debug)]
pub struct Quarrel {
    pub lead: &'static str,
    pub pause: &'static str,
    pub pause_why: &'static str,
    pub heated: &'static str,
    pub heated_why: &'static str,
    pub tired: &'static str,
    pub tired_why: &'static str,
    pub say: &'static str,
    pub say_why: &'static str,
}

/// Drawing cards.
#[derive(Debug)]
pub struct Cards {
    pub heading: &'static str,
    pub opening: &'static str,
    pub next: &'static str,
    pub example: &'static str,
    pub front: &'static str,
    pub choose: &'static str,
    pub like: &'static str,
    pub liked: &'static str,
    pub said: &'static str,
    pub good: &'static str,
    pub poor: &'static str,
    pub over: &'static str,
    pub over_why: &'static str,
    pub again: &'static str,
    pub none: &'static str,
    pub none_why: &'static str,
    pub choose_heading: &'static str,
    pub any: &'static str,
    pub practised: &'static str,
    pub practised_why: &'static str,
    pub favourites: &'static str,
    pub kinds: &'static str,
    pub hards: &'static str,
    pub sheet: &'static str,
}

/// In the order of `talk::HARDS`.
#[derive(Debug)]
pub struct Names {
    pub hards: &'static [&'static str],
}

/// All cards on one page.
#[derive(Debug)]
pub struct Sheet {
    pub heading: &'static str,
    pub lead: &'static str,
    pub print: &'static str,
}

/// A partner's own words.
#[derive(Debug)]
pub struct Own {
    pub heading: &'static str,
    pub lead: &'static str,
    pub voice: &'static str,
    pub label: &'static str,
    pub empty: &'static str,
    pub aim: &'static str,
    pub go_on: &'static str,
    pub kept: &'static str,
    pub change: &'static str,
    pub place: &'static str,
    /// Why nothing is called missing.
    pub blind: &'static str,
    pub compare: &'static str,
    pub compare_why: &'static str,
    pub feelings: &'static str,
    pub wishes: &'static str,
    pub keep: &'static str,
    pub keep_done: &'static str,
    pub keep_off: &'static str,
    /// Whether what was chosen is in the reply.
    pub there: &'static str,
    pub not_there: &'static str,
    /// The way on from the notes.
    pub on: &'static str,
    pub ended: &'static str,
    pub turned: &'static str,
    pub turned_why: &'static str,
    pub take: &'static str,
    pub done: &'static str,
    pub again: &'static str,
    /// Words came from elsewhere, and others stand in their place.
    pub brought: &'static str,
    pub brought_take: &'static str,
    pub brought_leave: &'static str,
}

/// In the order of `talk::Aim`.
#[derive(Debug)]
pub struct Aims {
    pub names: &'static [&'static str],
    pub hints: &'static [&'static str],
}

/// Opening closed questions.
#[derive(Debug)]
pub struct Questions {
    pub heading: &'static str,
    pub lead: &'static str,
    pub label: &'static str,
    pub look: &'static str,
    pub empty: &'static str,
    pub start: &'static str,
    pub others: &'static str,
    pub next: &'static str,
    pub change: &'static str,
    pub over: &'static str,
    pub over_why: &'static str,
    pub again: &'static str,
}

/// In the order of `talk::Start`.
#[derive(Debug)]
pub struct Starts {
    pub reasons: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/talk_words.rs"));
