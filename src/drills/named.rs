/// Makes an enum whose variants are written as one lower-case word in packs, storage and links.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$on_variant:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$on_variant])* $variant),+ }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word it is written as.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

pub(crate) use named;
