//! What hears the sentences that are practised here: what looks at somebody's own saying, in the mode of their kind.

use crate::content::Language;
use crate::drills::SayingKind;
use crate::ear::{Hearing, Hears, Impression, Observation, Question};
use crate::saying::{Purpose, speaking};
use crate::text::{Frame, Span};

struct Heard {
    language: &'static Language,
    purpose: Purpose,
}

/// What hears sentences of a kind.
pub fn hearing(language: &'static Language, kind: SayingKind) -> Hearing {
    Hearing::by(Heard { language, purpose: purpose(kind) })
}

/// How what is said of a kind is listened to.
pub fn purpose(kind: SayingKind) -> Purpose {
    match kind {
        SayingKind::Rewrite | SayingKind::Camera | SayingKind::Protest | SayingKind::Defend => Purpose::Need,
        SayingKind::Process | SayingKind::Request => Purpose::Request,
        SayingKind::Limit => Purpose::Limit,
    }
}

impl Hears for Heard {
    /// A sentence of one's own answers nothing.
    fn statement(&self) -> &str {
        ""
    }

    fn listen(&self, said: &str, _: Option<&Impression>) -> Vec<Observation> {
        speaking().map(|speaking| (speaking.notice)(self.language, self.purpose, said)).unwrap_or_default()
    }

    /// The learned reader reads replies alone.
    fn question(&self, _: &str) -> Option<Question> {
        None
    }

    fn clauses(&self, _: &str) -> Vec<(Span, Frame)> {
        Vec::new()
    }
}
