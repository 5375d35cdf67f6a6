//! Gives back something that was not said: another person, thing, reason or end. No list of words holds all that can be
//! misheard, so the learned reader alone tells it.

use super::Rule;
use crate::ear::observation::Kind;

pub(super) const RULE: Rule = Rule { id: "misheard", kind: Kind::Suggestion, notice: |_| None };
