//! The snippet for a therapist's site. What can be chosen is one table; the fragment of the frame's address is made of
//! it, and the snippet around that.

use crate::drills::Drill;
use crate::embed::{FRAME, OPTIONS, OptionRow};
use crate::packs::is_file_name;

/// Where the snippet is pasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    Plain,
    WordPress,
    Squarespace,
    Wix,
}

impl Host {
    pub const ALL: [Self; 4] = [Self::WordPress, Self::Squarespace, Self::Wix, Self::Plain];

    pub fn id(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::WordPress => "wordpress",
            Self::Squarespace => "squarespace",
            Self::Wix => "wix",
        }
    }
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Widget {
    /// Places in [`OPTIONS`] and in its values, in order.
    chosen: Vec<(usize, usize)>,
    /// The pack that lies beside the widget: a file's name. May be empty.
    pub pack: String,
    /// The pack that goes along in the snippet, as it stands in an address. Empty where none does.
    pub own: String,
    pub host: Host,
}

impl Default for Widget {
    fn default() -> Self {
        Self { chosen: Vec::new(), pack: String::new(), own: String::new(), host: Host::WordPress }
    }
}

impl Widget {
    /// Chooses a value, or lets it go where several may be chosen.
    pub fn choose(&mut self, option: usize, value: usize) {
        let Some(known) = OPTIONS.get(option) else { return };
        let place = self.chosen.binary_search(&(option, value));
        if !known.several() {
            self.chosen.retain(|(other, _)| *other != option);
        }
        match place {
            Ok(place) if known.several() => {
                self.chosen.remove(place);
            }
            _ => {
                let place = self.chosen.partition_point(|known| *known < (option, value));
                self.chosen.insert(place, (option, value));
            }
        }
    }

    /// The area that the widget opens with, by id.
    pub fn area(&self) -> &'static str {
        let chosen = self.chosen.iter().find(|(option, _)| *option == 0).map_or(0, |(_, value)| *value);
        OPTIONS.first().and_then(|area| area.values().get(chosen).copied()).unwrap_or_default()
    }

    pub fn is_chosen(&self, option: usize, value: usize) -> bool {
        let of_option = self.chosen.iter().any(|(known, _)| *known == option);
        let single = OPTIONS.get(option).is_some_and(|known| !known.several());
        self.chosen.contains(&(option, value)) || (single && value == 0 && !of_option)
    }

    /// Whether visitors may meet this line in the frame.
    pub fn shows(&self, drill: &Drill) -> bool {
        let fits = |name: &str, value: &str| {
            let Some(place) = OPTIONS.iter().position(|option| option.name == name) else { return true };
            let mut of_option = self.chosen.iter().filter(|(option, _)| *option == place).peekable();
            let values = OPTIONS.get(place).map(OptionRow::values).unwrap_or_default();
            of_option.peek().is_none() || of_option.any(|(_, at)| values.get(*at).is_some_and(|one| *one == value))
        };
        fits("topics", drill.topic.id()) && fits("levels", &drill.level().to_string())
    }

    /// What stands behind the `#` of the frame's address: only what was chosen.
    pub fn fragment(&self) -> String {
        let mut said = Vec::new();
        for (place, option) in OPTIONS.iter().enumerate() {
            let mut values = option.values();
            let all = values.len();
            let mut at = 0;
            values.retain(|_| {
                at += 1;
                self.chosen.contains(&(place, at - 1))
            });
            let usual = if option.several() { values.len() == all } else { self.chosen.contains(&(place, 0)) };
            if !values.is_empty() && !usual {
                said.push([option.name, "=", &values.join(",")].concat());
            }
        }
        if !self.own.is_empty() {
            said.push(["pack=", &*self.own].concat());
        } else if is_file_name(&self.pack) {
            said.push(["pack=", &*self.pack].concat());
        }
        said.join("&")
    }

    /// The address of the frame. `base` is the address of the page that the app is on.
    pub fn address(&self, base: &str) -> String {
        let folder = base.rfind('/').map_or("", |end| &base[..=end]);
        let fragment = self.fragment();
        let mark = if fragment.is_empty() { "" } else { "#" };
        [folder, FRAME, mark, &fragment].concat()
    }

    /// The address of the frame shown beside the choices: it keeps nothing here.
    pub fn preview(&self) -> String {
        let fragment = self.fragment();
        let parts: Vec<&str> = fragment.split('&').filter(|part| !part.is_empty() && *part != "keep=none").collect();
        [FRAME, "#", &[&parts[..], &["keep=none"]].concat().join("&")].concat()
    }

    /// What to paste. A frame of a fixed height works on every host; the script beside it lets the frame grow with what
    /// is in it, where the host lets scripts in.
    pub fn snippet(&self, base: &str, title: &str) -> String {
        let folder = base.rfind('/').map_or("", |end| &base[..=end]);
        let frame = [
            "<iframe src=\"",
            &escaped(&self.address(base)),
            "\" title=\"",
            &escaped(title),
            "\" width=\"100%\" height=\"720\" style=\"display:block;border:0\" loading=\"lazy\" \
             referrerpolicy=\"no-referrer\" allow=\"clipboard-write; web-share; screen-wake-lock\"></iframe>",
        ]
        .concat();
        let script = ["\n<script src=\"", &escaped(folder), "embed.js\" defer></script>"].concat();
        match self.host {
            // Into WordPress's block for HTML goes the same: with the marks around it that the editor itself writes, one
            // block would stand in another, and none of it be left after a reload.
            Host::Plain | Host::WordPress => [&*frame, &script].concat(),
            Host::Squarespace | Host::Wix => frame,
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
