macro_rules! notices {
    ($($(#[$doc:meta])* $Notice:ident,)*) => {
        /// Something that went otherwise than hoped. Each has its sentence in `interface.toml`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Notice {
            $($(#[$doc])* $Notice,)*
        }

        impl Notice {
            pub const ALL: &[Self] = &[$(Self::$Notice,)*];
        }
    };
}

notices! {
    /// The store can't be reached: everything works, nothing is saved.
    StorageBlocked,
    /// The page stands in another site's frame, which it was not made for: what is kept is not shown there.
    Framed,
    /// The store is full: what is on screen stays there and can be exported.
    StorageFull,
    /// Stored data could not be read and was set aside.
    SetAside,
    /// Stored data comes from a newer version: it is left as it is.
    NewerVersion,
    /// The sitting of this tab could not be picked up again.
    SittingLost,
    /// The address names a drill that is not here.
    NoSuchDrill,
    /// Another line was asked for while one with words is open: that one waits.
    OpenLineWaits,
    SpeechFailed,
    ExportFailed,
    PrintFailed,
    /// The page around this one may not let it save files or print.
    ShutIn,
    ErasedAll,
    CopyLoaded,
    /// The device's clock was set back while a pause ran.
    ClockBack,
    /// The device slept while a pause ran, or its clock was set ahead.
    ClockAhead,
    /// What is kept of the pause comes from a newer version: it is left as it is.
    PauseNewer,
    /// Another window gave the pause a new end.
    PauseElsewhere,
    /// A file came for a screen that was left.
    FileMissed,
    /// Nothing opened to choose a file from.
    NoChooser,
}

impl Notice {
    /// It tells of something that is over: the next screen is about something else.
    pub(crate) fn is_passing(self) -> bool {
        matches!(
            self,
            Self::NoSuchDrill
                | Self::SpeechFailed
                | Self::ExportFailed
                | Self::ErasedAll
                | Self::CopyLoaded
                | Self::FileMissed
                | Self::NoChooser
        )
    }
}

/// A question on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// Whether to delete everything.
    EraseAll,
    /// Whether to keep nothing from now on, and delete what is kept.
    KeepNothing,
}
