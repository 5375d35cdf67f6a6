/// What comes with a part of the app, behind one door of plain functions: a `Copy` type with `whole()`, which is the door
/// itself and which that part alone may say. Where nothing comes in parts it is here from the start.
macro_rules! late {
    ($(#[$doc:meta])* $seen:vis fn $door:ident() -> $Door:ident) => {
        #[cfg(feature = "split")]
        static CAME: std::sync::OnceLock<$Door> = std::sync::OnceLock::new();

        $(#[$doc])*
        $seen fn $door() -> Option<$Door> {
            #[cfg(feature = "split")]
            return CAME.get().copied();
            #[cfg(not(feature = "split"))]
            return Some($Door::whole());
        }

        #[cfg(feature = "split")]
        impl $Door {
            /// From now on it is here.
            pub(crate) fn came(self) {
                CAME.set(self).ok();
            }
        }
    };
}
