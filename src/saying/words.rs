//! What a person reads about what was noticed in their saying: `content/en/saying/*.toml`.

use crate::content::ObservationWords;

include!(concat!(env!("OUT_DIR"), "/saying_words.rs"));
