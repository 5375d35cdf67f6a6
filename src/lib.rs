//! Hearback: couples practise hearing each other, in the browser alone.
//!
//! Someone reads what a partner might say on a hard evening, types what they heard, and at once sees
//! what their words did well and what got in the way. There is no server: everything typed stays on
//! the device unless the person presses a control that says otherwise.
//!
//! # How it is put together
//!
//! A pure core knows text, drills and what is kept. It has no browser, clock, storage or chance in it:
//! the moment and a seed are arguments. [`shell`] is one state machine, `update(model, event, moment)`
//! to a list of effects; the screens draw the model, and one module performs the effects. Each area of the
//! app is a folder under [`areas`] with all it is: what it knows (`domain`), its screens' addresses (`page`), what
//! happens in it (`update`), what it keeps (`store`) and what it draws (`screens`).
//!
//! An area is a room with the trait `Area` of `shell/area.rs`. It sees its own state and a `Context`: the moment, what is
//! everybody's, and ways to ask. It never sees another area: what it wants of one it raises as an event of the house
//! (`PauseCalled`, `LinesAsked`, `LineFinished`), and whichever area answers that, answers. The shell knows areas by
//! one table, `for_each_area`, of which routes, events, the model and every hand-over are made.
//!
//! | Module | What it knows | Reads |
//! |---|---|---|
//! | [`content`] | languages: drills and observations as data, made from TOML by `build.rs` | nothing |
//! | [`text`] | reading a reply: words, clauses, whose claim a clause is, turning I and you | `content` |
//! | [`ear`] | noticing: one rule a file, each with the words it rests on; what the learned reader says, weighed with it; one verdict on what is shown | `text`, the crate in `reader/` |
//! | [`saying`] | noticing in what somebody wants to say: needs, requests, limits, consequences, thanks | `text`, `ear` |
//! | [`drills`] | packs and their lint, the deck, lines to practise saying with, one sitting, what comes back when | `ear`, `json` |
//! | [`json`] | JSON, read and written; structs that are written by their fields' names | nothing |
//! | [`records`] | what two phones have together: versions, each with its writer, merged without loss | `json` |
//! | [`share`] | QR codes, calendar files and days, links with a check, sealing with a word | nothing |
//! | [`packs`] | packs and assignments in files and links, as both who writes and who is given them read them | `drills`, `json`, `share` |
//! | [`embed`] | the frame on another's site: its options, its look, what is said across its edge | `drills`, `shell` |
//! | [`areas::listen`] | the first screen, a sitting of lines, every mark on one page | the core, `shell` |
//! | [`areas::talk`] | the cards, the questions, a partner's own words | the core, `shell` |
//! | [`areas::say`] | what is hard to say, built in small steps into a sentence | the core, `shell`, `saying` |
//! | [`areas::rehearse`] | practising to say: hard sentences, limits, requests, a few lines at a time | the core, `shell`, `saying` |
//! | [`areas::four`] | a talk in four steps, for two on one phone | the core, `shell`, `saying` |
//! | [`areas::script`] | signs to notice and what each does then, agreed by both | the core, `shell` |
//! | [`areas::ours`] | what two keep together: agreements on trial, what is due, the ways to the rest | the core, `shell`, `saying` |
//! | [`areas::minutes`] | the weekly ten minutes and what is like it: steps for two, and the date of the next one | the core, `shell` |
//! | [`areas::repair`] | after a slip: words to begin again, an apology, a look once a month | the core, `shell`, `saying` |
//! | [`areas::letters`] | letters: written alone, handed over or kept, read first and answered later | the core, `shell` |
//! | [`areas::exchange`] | two phones: what both have together goes over, seen before it is taken in | the core, `shell`, `records` |
//! | [`areas::turns`] | two people, one phone, a floor | the core, `shell` |
//! | [`areas::pause`] | the shared pause: its end, its link, what was agreed, coming back | the core, `shell` |
//! | [`areas::given`] | packs and the assignment that somebody was given, the page they make of it; a saved copy that is loaded | the core, `shell` |
//! | [`areas::therapist`] | writing packs and assignments, the form over a pack, the snippet | the core, `shell` |
//! | [`shell`] | the table of areas; what is everybody's, events, effects, routes, notices; what is kept, by one table (`shell::slots`, `shell::kept`) | all of these |
//! | `browser` | the only doer: storage, address, focus, speech, files, the clock, the bell | `shell` |
//! | `ui` | what several screens draw with, in Yew | all of these; `ui::app` alone reads `browser` |
//!
//! `tests/tidy.rs` holds every arrow: no area names another, and nothing outside the table names an area.
//!
//! # Parts
//!
//! What is published comes in parts: the shell, the first screen and the sitting come with the page; the ear with its
//! words and what is drawn of a reply that was heard, the drills (JSON, which the ear's part reads), Settings and each
//! other area are files of their own, fetched when they are wanted or when there is nothing else to do. What goes on in a frame is in `embed.html` alone. Where an area is
//! says its row in `shell/area.rs`. Nothing outside a part may name its code but the function that brings it
//! (`shell/fetched.rs`): areas are reached through a `Door` of plain functions, the ear through `ear::ear` and
//! `drills::lines`, doors that `late!` makes. `shell/part.rs` keeps what waits for a part that is late, and lets it be asked for again where it
//! could not be had. `xtask/src/parts.rs` takes the build apart. `hearback.html`, `embed.html` and `serve --dev` are
//! the same app in one piece, without the feature `split`; `hearback-full.html` has the learned reader inside, too.
//!
//! # The learned reader
//!
//! A crate of its own (`reader/`): a small transformer that reads somebody's words and a reply as a pair, in whole numbers,
//! so that every browser and the host give the same answer (`tests/browser/tests/reader.rs`). `xtask/src/reader.rs` puts its module,
//! with and without SIMD, and the weights beside the page; the page fetches them last, when nothing else is to do and nobody
//! saves data, and `static/desk.js` asks it in a worker. `Listener::question` says what it is asked, `ear/weigh.rs` weighs
//! its answer with the rules by the bars of `ear/bars.toml`. A reply that is handed in waits for it a second at most; without
//! it the rules answer alone. `reader/README.md` tells how it is made, `docs/reader.md` what it learned and gets wrong.
//!
//! `browser` and `ui` stand behind the feature `web`, so that plain `cargo test` compiles no Yew.
//! `tests/docs.rs` looks for every path, command and name that this page and the docs give.
//!
//! # What always holds
//!
//! - Nothing typed leaves the device: the page's policy allows connections to its own files alone.
//! - Nothing typed is lost: what can't be read is set aside, a newer version's data is left alone, a
//!   failed save is said and the words stay on screen.
//! - Notes speak of sentences, never of people: no score, no streak. Strengths first, two suggestions at
//!   most, each with its words, its reason and one thing to try, and each can be put away.
//! - Rather silent than wrong. The ear is total: any text in, a list out, in time linear in the reply.
//! - No guess at abuse or crisis from text, ever. Help and the way out are on every screen.
//! - Ids are never renamed or reused.
//!
//! # Words
//!
//! No sentence stands in Rust. Each table of TOML has its type, written by hand where its words are said:
//! `areas/<area>/words.rs`, `shell/words/` for what is said on any screen or by several areas, `packs/words.rs`,
//! `drills/words.rs` for authors of lines, `text/grammar.rs`,
//! `text/feelings.rs` and `ear/cues.rs` for what the ear goes by, `text/class.rs` for what single words are. `build.rs` reads the types and the TOML and writes
//! one static for each language and table; `PauseWords::of(language)` hands it out, and nothing holds two of them
//! together, so that a page in parts carries words with what says them. A key that is missing, misspelt or of another
//! kind fails the build with both lines (`build/words/fill.rs`). `build/words/tables.rs` is the list of tables.
//!
//! # Where to add things
//!
//! | To add | Do this | What catches a slip |
//! |---|---|---|
//! | a drill | a `[[drill]]` block in `src/content/en/drills/<topic>.toml` (`docs/drills.md`) | `tests/packs.rs` |
//! | a card, a question, a line to sum up | a block in `src/content/en/talk/`, which becomes a file of its own (`build/pack.rs`) | `tests/talk_words.rs` |
//! | a line to practise saying with | a `[[drill]]` block in `src/content/en/practice/<kind>.toml`, which become a file of their own (`build/pack.rs`) | `tests/rehearse/lines.rs` |
//! | an observation | its block in `content/en/observations/`, its cues' type in `ear/cues.rs`, a line in `rules/mod.rs`, and a rule in `ear/rules/<id>.rs` where phrases alone don't tell it | `tests/observations.rs`, `tests/tidy.rs` |
//! | a word | a field of the type that says it (below), its key in the TOML of each language | `build.rs` names file and line |
//! | a class of words | a list under `[classes]` of each language's `grammar.toml`; Rust calls it by its name in capitals | `build.rs`; a warning where nobody asks for it |
//! | a language | a folder under `content/` | `build.rs` names each missing key |
//! | something kept | a `Slot` in the area's `store`, named in its `SLOTS`, what is in it under `fields!`, its sentence in `src/content/en/slots.toml` | `tests/slots.rs`, over every slot there is |
//! | a stored version | raise the slot's `version`, a step up beside its reader, a frozen text of the one before under `tests/storage/` | `tests/storage.rs`, over every slot |
//! | how notes go together | an entry in `ear/relations.toml` with its reason and an example | `build.rs`, `tests/verdict.rs` |
//! | an option of the frame | a row in `embed/options.rs`, its name in `static/embed.js` | `tests/embed.rs`, against `docs/embedding.md` |
//! | an area | a folder under `areas` with its room, event, page, store, words and screens, its words' TOML in each language's folder; elsewhere three lines: a row in `shell/area.rs`, a line in `areas/mod.rs`, a row in `build/words/tables.rs` | the trait, exhaustive matches |
//! | a screen | a variant of its area's page, a file in its `screens`, its words | exhaustive matches |
//! | something one area wants of another | an event of the house in `shell/event.rs`, raised by one and heard by the other | `tests/tidy.rs` |

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[macro_use]
mod late;

pub mod areas;
#[cfg(feature = "web")]
mod browser;
pub mod content;
pub mod drills;
pub mod ear;
pub mod embed;
pub mod json;
pub mod packs;
pub mod records;
pub mod saying;
pub mod share;
pub mod shell;
pub mod text;
#[cfg(feature = "web")]
pub mod ui;
