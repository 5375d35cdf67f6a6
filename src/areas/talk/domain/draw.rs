use crate::drills::{Deck, KINDS, Progress, Shuffle, Skill};

/// What is hard just now, in the listener. The names stand in the same order in the words.
pub const HARDS: [&str; 7] = ["blank", "unsure", "heated", "defensive", "agreeing", "fixing", "tired"];

/// Draws from all cards.
pub const ANY: &str = "any";
/// Draws from the cards for the skills that lines found hard.
pub const PRACTISED: &str = "practised";
/// Draws from the cards somebody likes.
pub const FAVOURITES: &str = "favourites";
/// Draws from the cards of an assignment.
pub const ASSIGNED: &str = "assigned";

/// Which cards to draw from: one of the words above, a kind, or what is hard. Anything unknown draws from all.
pub fn pick_named(word: &str) -> &'static str {
    let named = [PRACTISED, FAVOURITES, ASSIGNED].into_iter().chain(KINDS).chain(HARDS).find(|known| *known == word);
    named.unwrap_or(ANY)
}

/// At most this many skills are put first: with more, the deck would be about nothing else.
const FIRST: usize = 3;

/// The skills that lines found hard, by id: missed, and not done rightly twice since. The hardest come first, and of
/// these the one that is due soonest.
pub fn hard_skills(progress: &Progress) -> Vec<&str> {
    let mut hardest: Vec<&(String, Skill)> = Vec::new();
    for skill in progress.skills.iter().filter(|(_, skill)| skill.place < 2) {
        let key = (skill.1.place, skill.1.due);
        let place = hardest.iter().position(|other| key < (other.1.place, other.1.due)).unwrap_or(hardest.len());
        hardest.insert(place, skill);
        hardest.truncate(FIRST);
    }
    hardest.into_iter().map(|(id, _)| id.as_str()).collect()
}

/// The cards of a draw, as places in the deck, each once: first one for each hard skill, then the rest by lot. The
/// same seed gives the same order. `named` has the ids of the favourites, or of the assignment's cards.
pub fn draw(deck: &Deck, pick: &str, named: &[String], hard: &[&str], seed: u64) -> Vec<usize> {
    let mut order = Vec::new();
    for (place, card) in deck.cards.iter().enumerate() {
        let fits = match pick {
            ANY => true,
            PRACTISED => hard.contains(&card.skill.as_str()),
            FAVOURITES | ASSIGNED => named.contains(&card.id),
            _ => card.kind == pick || card.hard == pick,
        };
        if fits {
            order.push(place);
        }
    }
    Shuffle::new(seed).order(&mut order);
    let mut first = 0;
    for skill in hard {
        let found = order.iter().skip(first).position(|place| deck.cards[*place].skill == *skill);
        if let Some(found) = found {
            let place = order.remove(first + found);
            order.insert(first, place);
            first += 1;
        }
    }
    order
}
