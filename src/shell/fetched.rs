//! The parts, each behind a function that is split off in a build for it: what it alone reaches travels in a file of its
//! own. Whatever is asked of a part goes by what it hands out here.

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::drills::Lines;
use crate::ear::Ear;
use crate::saying::Speaking;
use crate::share::Sealing;
use crate::shell::area::for_each_area;
use crate::shell::part::Part;
use crate::shell::screens::Set;
use crate::ui::line::Answered;

#[wasm_split(ear, fallible)]
fn bring_ear() -> Result<(Ear, Lines, Answered, Noticing), SplitLoaderError> {
    Ok((Ear::whole(), Lines::whole(), Answered::whole(), Noticing::whole()))
}

async fn fetch_ear() -> Result<(), SplitLoaderError> {
    let (ear, lines, answered, noticing) = bring_ear().await?;
    ear.came();
    lines.came();
    answered.came();
    noticing.came();
    Ok(())
}

#[wasm_split(saying, fallible)]
fn bring_saying() -> Result<Speaking, SplitLoaderError> {
    Ok(Speaking::whole())
}

async fn fetch_saying() -> Result<(), SplitLoaderError> {
    bring_saying().await?.came();
    Ok(())
}

#[wasm_split(seal, fallible)]
fn bring_seal() -> Result<Sealing, SplitLoaderError> {
    Ok(Sealing::whole())
}

async fn fetch_seal() -> Result<(), SplitLoaderError> {
    bring_seal().await?.came();
    Ok(())
}

#[wasm_split(settings, fallible)]
fn bring_settings() -> Result<Set, SplitLoaderError> {
    Ok(Set::whole())
}

async fn fetch_settings() -> Result<(), SplitLoaderError> {
    bring_settings().await?.came();
    Ok(())
}

/// See [`crate::shell::bring_all`].
#[cfg(not(target_family = "wasm"))]
pub fn bring_all() {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    for part in Part::ALL {
        let came = pin!(fetch(*part)).poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(came, Poll::Ready(true), "{part:?} is linked in");
    }
}

macro_rules! fetched {
    ($($Area:ident $area:ident $Room:ident $Event:ident $Page:ident $place:ident,)*) => {
        $(fetched!(@$place $area $Room);)*

        /// Fetches a part and puts it in its place. False where it could not be had; then it may be tried again.
        pub async fn fetch(part: Part) -> bool {
            let came = match part {
                // A file, which is read.
                Part::Drills => Ok(()),
                Part::Ear => fetch_ear().await,
                Part::Saying => fetch_saying().await,
                Part::Seal => fetch_seal().await,
                Part::Settings => fetch_settings().await,
                $(Part::$Area => fetched!(@fetch $place $area),)*
            };
            came.is_ok()
        }
    };
    (@fetch first $area:ident) => { Ok(()) };
    (@fetch $place:ident $area:ident) => { $area::fetch().await };
    (@first $area:ident $Room:ident) => {
        // Some of its screens come with the ear.
        use crate::areas::$area::Noticing;
    };
    (@$place:ident $area:ident $Room:ident) => {
        pub mod $area {
            use std::sync::OnceLock;

            use wasm_split_helpers::{SplitLoaderError, wasm_split};

            use crate::areas::$area::$Room;
            use crate::shell::door::Door;

            pub static CAME: OnceLock<Door<$Room>> = OnceLock::new();

            // The name of the function tells the parts apart.
            #[wasm_split($area, fallible)]
            fn $area() -> Result<Door<$Room>, SplitLoaderError> {
                Ok(Door::WHOLE)
            }

            pub async fn fetch() -> Result<(), SplitLoaderError> {
                let door = $area().await?;
                CAME.set(door).ok();
                Ok(())
            }
        }
    };
}
for_each_area!(fetched);
