//! What a bundle brings to what is here.

use crate::areas::exchange::domain::One;

/// What is new of one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// It was not known here.
    New,
    /// It was changed there, and here nobody changed it meanwhile.
    Changed,
    /// Both changed it: both versions stand side by side until one is picked.
    Both,
    /// It was let go there.
    Gone,
}

/// A record that is not as it was once both knew what the other knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// As it is from then on.
    pub one: One,
    /// `None` where nobody sees a difference: one of the two only knows now what became of it.
    pub news: Option<News>,
}

/// What these bring to those that are here. Both are in the order in which a bundle is read.
pub fn meet(mine: &[One], theirs: &[One]) -> Vec<Met> {
    theirs.iter().filter_map(|other| met(mine.iter().find(|one| one.is_same(other)), other)).collect()
}

fn met(mine: Option<&One>, theirs: &One) -> Option<Met> {
    // What somebody kept stays theirs, whoever took it away elsewhere.
    if theirs.slot.chosen && theirs.record.is_gone() {
        return None;
    }
    let Some(mine) = mine else {
        let news = (!theirs.record.is_gone()).then_some(News::New);
        return Some(Met { one: theirs.clone(), news });
    };
    let mut one = mine.clone();
    one.record.merge(&theirs.record);
    if one == *mine {
        return None;
    }
    let news = if one.record.versions() == mine.record.versions() {
        None
    } else if one.record.is_gone() {
        Some(News::Gone)
    } else if one.record.versions().len() > 1 {
        Some(News::Both)
    } else {
        Some(News::Changed)
    };
    Some(Met { one, news })
}
