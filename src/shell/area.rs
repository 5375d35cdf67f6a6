//! What the shell knows of an area, and the table of them.

#[cfg(feature = "web")]
use yew::Html;

use crate::shell::context::Context;
use crate::shell::event::{Event, Started};
use crate::shell::kept::Export;
use crate::shell::slots::{Kept, Slot};
use crate::shell::state::{Leads, Shell};
#[cfg(feature = "web")]
use crate::ui::view::View;

/// A room of the app. It sees itself and a [`Context`]; what it wants of others it asks for, and what they hear is for
/// them to answer.
pub trait Area: Default {
    /// What can happen in it.
    type Event;
    /// Its screens, each with an address.
    type Page: Page;

    /// Where an event that is no area's own is answered, if it is in this area: what is asked for while its part is not
    /// here waits there.
    fn answers(_: &Event) -> Option<Self::Page> {
        None
    }

    /// What it must hear of, where the browser holds something of its own, even if its part comes later.
    fn must_hear(_: &Event) -> bool {
        false
    }

    /// What other screens may lead to already, by what the browser holds: its part may come later.
    fn lead_ahead(_: &Kept, _: &mut Leads) {}

    /// Takes what the browser holds for it when the page opens.
    fn restore(&mut self, _: &mut Started, _: &mut Context) {}

    /// Somebody came to a screen: one of this area, or, where there is no page, one of another.
    fn arrive(&mut self, _: Option<&Self::Page>, _: &mut Context) {}

    /// Something happened in it.
    fn handle(&mut self, event: Self::Event, cx: &mut Context);

    /// Something happened that is no area's own, or was asked for by another.
    fn hear(&mut self, _: &Event, _: &mut Context) {}

    /// The person said what may stay: keeps what may, lets go of what may not.
    fn keep(&mut self, _: &mut Context) {}

    /// As on a first visit.
    fn forget(&mut self, cx: &mut Context);

    /// Puts what is the person's into the file they take along.
    fn export(&self, _: &mut Export, _: &Shell) {}

    /// What a record of this area is called, where all of it can be read: it stands in a slot that is shared with the other
    /// phone. `None` for anything else.
    fn record(_: &Slot, _: &str, _: &Shell) -> Option<String> {
        None
    }

    /// Something is going on that a new version must not break into.
    fn is_busy(&self, _: &Shell) -> bool {
        false
    }

    /// Something in it moves with the clock.
    fn is_timed(&self) -> bool {
        false
    }

    /// What is written or accepted on this screen may stay: until the person has said so, a line under it tells what
    /// becomes of it; where it was accepted, its own screen has that on top. Never where two people talk, wait, or read
    /// what their words did.
    fn is_calm(&self, _: &Self::Page) -> bool {
        false
    }

    /// An event of its own that changes nothing in sight: a redraw for every key would make typing slow.
    fn is_unseen(&self, _: &Self::Event, _: &Shell) -> bool {
        false
    }

    /// The same for time that went on, and for letters typed in a line.
    fn is_unmoved(&self, _: &Event, _: &Shell) -> bool {
        true
    }

    /// What the screen is called in the page's title.
    fn title(&self, page: &Self::Page, shell: &Shell) -> String;

    #[cfg(feature = "web")]
    fn screen(&self, page: &Self::Page, view: View) -> Html;

    /// What a screen reader is told of it, on whatever screen one is; nothing where there is nothing to say.
    #[cfg(feature = "web")]
    fn says(&self, _: View) -> String {
        String::new()
    }
}

/// The screens of an area, as they stand behind the `#` of an address.
pub trait Page: Clone + PartialEq + Eq {
    /// Reads what stands after `#/`, or nothing where it is no address of this area's.
    fn read(path: &str) -> Option<Self>;

    /// The fragment for an address, with its `#`.
    fn fragment(&self) -> String;
}

/// Every area, a row each: its name, the module it is in, what it knows, what happens in it and where it leads; and
/// whether its code comes with the page (`first`), by itself (`alone`), by itself and with the ear (`hearing`), or with what looks at somebody's own saying, too
/// (`saying`). All
/// that goes by area is made from this. Who lends lines comes before who practises them.
macro_rules! for_each_area {
    ($then:ident) => {
        $then! {
            Given given GivenRoom GivenEvent GivenPage hearing,
            Therapist therapist TherapistRoom TherapistEvent TherapistPage hearing,
            Pause pause PauseRoom PauseEvent PausePage alone,
            Turns turns TurnsRoom TurnsEvent TurnsPage hearing,
            Say say SayRoom SayEvent SayPage saying,
            Four four FourRoom FourEvent FourPage saying,
            Script script ScriptRoom ScriptEvent ScriptPage alone,
            Rehearse rehearse RehearseRoom RehearseEvent RehearsePage saying,
            Ours ours OursRoom OursEvent OursPage alone,
            Minutes minutes MinutesRoom MinutesEvent MinutesPage alone,
            Repair repair RepairRoom RepairEvent RepairPage saying,
            Letters letters LettersRoom LettersEvent LettersPage alone,
            Small small SmallRoom SmallEvent SmallPage alone,
            Exchange exchange ExchangeRoom ExchangeEvent ExchangePage alone,
            Talk talk TalkRoom TalkEvent TalkPage hearing,
            Listen listen ListenRoom ListenEvent ListenPage first,
        }
    };
}
pub(crate) use for_each_area;
