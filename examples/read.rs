//! Shows how a text is read, clause by clause: for whoever writes rules and cues.
//! `cargo run --example read -- "You felt alone when I went quiet."`

use hearback::content::english;
use hearback::text::{Lexicon, Reading};

fn main() {
    let lexicon = Lexicon::new(english());
    for text in std::env::args().skip(1) {
        let reading = Reading::of(&lexicon, &text);
        for clause in reading.clauses() {
            let span = clause.whole().span();
            let asked = if clause.asked() { " asked" } else { "" };
            println!("{:?} about {:?}{asked}: {}", clause.frame(), clause.subject(), &text[span.start..span.end]);
        }
        for feeling in reading.feelings() {
            let span = feeling.named.span();
            println!("  feeling: {}", &text[span.start..span.end]);
        }
    }
}
