/// What a person reads about one observation.
#[derive(Debug)]
pub struct ObservationWords {
    pub id: &'static str,
    /// The file it stands in: `form`, `content`, `feeling`, `roadblock` or `tone`.
    pub family: &'static str,
    pub title: &'static str,
    pub why: &'static str,
    pub r#try: &'static str,
    /// A reply with it, to the line that the page of marks shows.
    pub example: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/observations_words.rs"));
