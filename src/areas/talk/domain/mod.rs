//! Talking: what helps two people hear each other in a conversation of their own. The deck (cards, questions, lines to
//! sum up and to make sense of) travels as a file of its own, because many who practise alone never open it.

mod draw;
mod own;

pub use draw::{ANY, ASSIGNED, FAVOURITES, HARDS, PRACTISED, draw, hard_skills, pick_named};
pub use own::{Aim, OWN, own_drill};
