/// What a person reads about one observation.
#[derive(Debug)]
pub struct ObservationWords {
    pub id: &'static str,
    /// The file it stands in: `form`, `content`, `feeling`, `roadblock` or `tone`.
    pub family: &'static str,
    pub title: &'static str,
    /// The title in a few words, to stand where its mark is.
    pub short: &'static str,
    pub why: &'static str,
    /// One thing to try, whatever else the reply does.
    pub r#try: &'static str,
    /// Ids of notes, with a space between them: beside one of them `then` is said instead of `try`. What has been done is
    /// not advised, and what is only sometimes missing is advised where it is known to be.
    pub beside: Option<&'static str>,
    pub then: Option<&'static str>,
    /// A reply with it, to the line that the page of marks shows; empty for what is noticed in one's own saying.
    pub example: &'static str,
}

impl ObservationWords {
    /// One thing to try. `then`: one of the notes it looks for stands beside it.
    pub fn next(&self, then: bool) -> &'static str {
        self.then.filter(|_| then).unwrap_or(self.r#try)
    }
}

include!(concat!(env!("OUT_DIR"), "/observations_words.rs"));
