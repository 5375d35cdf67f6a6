//! Answers where a hearing was asked for, in whatever way (Gordon's roadblocks). Where one of the other rules knows which way,
//! that note says it; the learned reader alone tells it of the rest.

use super::Rule;
use crate::ear::observation::Kind;

pub(super) const RULE: Rule = Rule { id: "roadblock", kind: Kind::Suggestion, notice: |_| None };
