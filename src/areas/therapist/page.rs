use crate::shell::Page;

/// The screens for therapists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TherapistPage {
    Widget,
    Write,
    Assign,
}

impl Page for TherapistPage {
    fn read(path: &str) -> Option<Self> {
        Some(match path.split_once('/') {
            Some(("therapist", "write")) => Self::Write,
            Some(("therapist", "assign")) => Self::Assign,
            None if path == "therapist" => Self::Widget,
            _ => return None,
        })
    }

    fn fragment(&self) -> String {
        match self {
            Self::Widget => "#/therapist",
            Self::Write => "#/therapist/write",
            Self::Assign => "#/therapist/assign",
        }
        .into()
    }
}
