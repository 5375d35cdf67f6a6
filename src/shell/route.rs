//! Which screen the address asks for. Hash routes, so that any static host and any sub-path works.

use crate::areas;
use crate::shell::area::{Page, for_each_area};

macro_rules! route {
    ($($Area:ident $area:ident $Room:ident $Event:ident $Page:ident $place:ident,)*) => {
        /// The screens, each with an address of its own.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Route {
            Help,
            Settings,
            /// Settings, at what may stay.
            Keep,
            $($Area(areas::$area::$Page),)*
        }

        impl Route {
            /// Reads what stands after `#` in the address. Anything unknown leads to the first screen.
            pub fn read(fragment: &str) -> Self {
                // No address of ours has a `?`: what stands behind one was put there on the way.
                let ours = fragment.split('?').next().unwrap_or_default();
                let path = ours.trim_start_matches('#').trim_matches('/');
                match path {
                    "help" => return Self::Help,
                    "settings" => return Self::Settings,
                    "settings/keep" => return Self::Keep,
                    _ => {}
                }
                $(if let Some(page) = areas::$area::$Page::read(path) {
                    return Self::$Area(page);
                })*
                Self::default()
            }

            /// The fragment for an address, with its `#`.
            pub fn fragment(&self) -> String {
                match self {
                    Self::Help => "#/help".into(),
                    Self::Settings => "#/settings".into(),
                    Self::Keep => "#/settings/keep".into(),
                    $(Self::$Area(page) => page.fragment(),)*
                }
            }
        }

        $(impl From<areas::$area::$Page> for Route {
            fn from(page: areas::$area::$Page) -> Self {
                Self::$Area(page)
            }
        })*
    };
}
for_each_area!(route);

impl Route {
    pub fn is_settings(&self) -> bool {
        matches!(self, Self::Settings | Self::Keep)
    }

    /// A line is practised there.
    pub fn is_practice(&self) -> bool {
        use areas::listen::ListenPage::{Drill, Practice, Start};
        matches!(self, Self::Listen(Start | Practice | Drill(_)))
    }
}

impl Default for Route {
    fn default() -> Self {
        Self::Listen(areas::listen::ListenPage::Home)
    }
}
