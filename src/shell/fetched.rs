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

// Each puts itself into its place: what is handed over would be copied once more by whoever asked for it.
#[wasm_split(ear, fallible)]
fn bring_ear() -> Result<(), SplitLoaderError> {
    Ear::whole().came();
    Lines::whole().came();
    Answered::whole().came();
    Noticing::whole().came();
    Ok(())
}

#[wasm_split(saying, fallible)]
fn bring_saying() -> Result<(), SplitLoaderError> {
    Speaking::whole().came();
    Ok(())
}

#[wasm_split(seal, fallible)]
fn bring_seal() -> Result<(), SplitLoaderError> {
    Sealing::whole().came();
    Ok(())
}

#[wasm_split(settings, fallible)]
fn bring_settings() -> Result<(), SplitLoaderError> {
    Set::whole().came();
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
                Part::Ear => bring_ear().await,
                Part::Saying => bring_saying().await,
                Part::Seal => bring_seal().await,
                Part::Settings => bring_settings().await,
                $(Part::$Area => fetched!(@fetch $place $area),)*
            };
            came.is_ok()
        }
    };
    (@fetch first $area:ident) => { Ok(()) };
    (@fetch $place:ident $area:ident) => { $area::$area().await };
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
            pub fn $area() -> Result<(), SplitLoaderError> {
                CAME.set(Door::WHOLE).ok();
                Ok(())
            }

        }
    };
}
for_each_area!(fetched);
