//! The next date of each ritual.

use super::save_date;
use crate::areas::minutes::said::{date_said, moment_said};
use crate::areas::minutes::words::MinutesWords;
use crate::areas::minutes::{Date, MinutesEvent, MinutesPage, MinutesRoom, Ritual, Stands, StoredDate};
use crate::records::Record;
use crate::share::{Day, Entry, write_repeating};
use crate::shell::{Context, Due, Effect, Route, Shell};

/// Where focus goes when a date was changed.
pub const DATE_PLACE: &str = "date";
const DAY: i64 = 24 * 60 * MINUTE;
const MINUTE: i64 = 60_000;

/// What the boxes of a date hold.
pub struct Form {
    pub day: String,
    pub clock: String,
    pub every: u16,
}

impl MinutesRoom {
    /// The dates that stand, each under the name of who wrote it: two where two phones settled on one each.
    pub fn standing(&self, ritual: Ritual) -> Vec<(&str, Date)> {
        let record = self.dates.iter().find(|record| record.id == ritual.id());
        let all = record.into_iter().flat_map(Record::versions);
        all.filter_map(|one| Some((one.name.as_str(), one.body::<StoredDate>()?.date()?))).collect()
    }

    /// The date, where there is one and no other.
    pub fn date(&self, ritual: Ritual) -> Option<Date> {
        match self.standing(ritual)[..] {
            [(_, date)] => Some(date),
            _ => None,
        }
    }

    /// How a date stands now. At a step that settles on the next one, today's is done.
    pub fn stands(&self, ritual: Ritual, date: &Date, shell: &Shell) -> Stands {
        let today = shell.times.today(shell.now);
        let stands = date.stands(ritual, Day(self.own(ritual).since), today);
        let sits = self.sitting.as_ref().is_some_and(|sitting| sitting.ritual == ritual);
        match (stands, date.next(ritual, today)) {
            (Stands::On(day), next) if sits && day < next => Stands::Next(next),
            (Stands::Today | Stands::Next(_), next) if sits => Stands::Next(next),
            (stands, _) => stands,
        }
    }

    /// The date to propose, and the day of it: one's own, or the usual one.
    pub fn proposed(&self, ritual: Ritual, shell: &Shell) -> (Date, Day) {
        let today = shell.times.today(shell.now);
        match self.date(ritual) {
            Some(date) => match self.stands(ritual, &date, shell) {
                Stands::Today => (date, today),
                Stands::On(day) | Stands::Next(day) => (date, day),
            },
            None => {
                let usual = ritual.usual(today);
                (usual, usual.day)
            }
        }
    }

    /// What stands in the boxes: what was typed, and the date that is, or is proposed.
    pub fn form(&self, ritual: Ritual, shell: &Shell) -> Form {
        let (own, (date, day)) = (self.own(ritual), self.proposed(ritual, shell));
        Form {
            day: own.day.clone().unwrap_or_else(|| day.written()),
            clock: own.clock.clone().unwrap_or_else(|| format!("{:02}:{:02}", date.clock / 60, date.clock % 60)),
            every: own.every.unwrap_or(date.every),
        }
    }

    pub(super) fn change_date(&mut self, event: MinutesEvent, ritual: Ritual, cx: &mut Context) {
        match event {
            MinutesEvent::DayTyped(day) => self.own_mut(ritual).day = Some(day),
            MinutesEvent::ClockTyped(clock) => self.own_mut(ritual).clock = Some(clock),
            MinutesEvent::EveryChosen(every) => {
                self.own_mut(ritual).every = Some(every).filter(|every| Date::EVERY.contains(every));
            }
            MinutesEvent::DateSettled => return self.settle(ritual, cx),
            MinutesEvent::DayTaken(day) => {
                let (date, _) = self.proposed(ritual, cx.shell());
                // What comes again goes on as it was: nothing is written anew week by week.
                let goes_on = self.date(ritual).is_some() && date.every > 0 && date.from(day) == Some(day);
                return self.come_to_terms(ritual, day, (!goes_on).then_some(Date { day, ..date }), cx);
            }
            MinutesEvent::VersionTaken(place) => {
                let Some(date) = self.standing(ritual).get(place).map(|(_, date)| *date) else { return };
                let since = Day(self.own(ritual).since);
                return self.come_to_terms(ritual, since, Some(date), cx);
            }
            MinutesEvent::DateRemoved => {
                let Some(record) = self.dates.iter_mut().find(|record| record.id == ritual.id()) else { return };
                record.take_away();
                save_date(record, cx);
                self.removed = true;
                cx.focus(DATE_PLACE);
            }
            MinutesEvent::CalendarAsked => return self.hand_out(ritual, cx),
            _ => {}
        }
        self.odd = false;
        self.save_own(cx);
    }

    /// What stands in the boxes is to be the date.
    fn settle(&mut self, ritual: Ritual, cx: &mut Context) {
        let form = self.form(ritual, cx.shell());
        let today = cx.shell().times.today(cx.now());
        let day = Day::read(&form.day).filter(|day| *day >= today);
        let Some((day, clock)) = day.zip(clock_of(&form.clock)) else {
            self.odd = true;
            return cx.focus("date-day");
        };
        self.come_to_terms(ritual, day, Some(Date { day, clock, every: form.every }), cx);
    }

    /// This day is the next one, and this date holds from now on, where it is another one.
    fn come_to_terms(&mut self, ritual: Ritual, since: Day, date: Option<Date>, cx: &mut Context) {
        if let Some(date) = date {
            let (writer, body) = (cx.writer(), StoredDate::from(date));
            let place = self.dates.iter().position(|record| record.id == ritual.id());
            match place.and_then(|place| self.dates.get_mut(place)) {
                Some(record) => record.revise(&writer, &body),
                None => {
                    let mut record = Record::new(cx.moment.seed, &writer, &body);
                    record.id = ritual.id().to_owned();
                    self.dates.push(record);
                }
            }
            self.dates.iter().filter(|record| record.id == ritual.id()).for_each(|record| save_date(record, cx));
        }
        let own = self.own_mut(ritual);
        own.drop_date();
        own.since = since.0;
        self.odd = false;
        cx.ask_what_to_keep();
        self.save_own(cx);
        cx.focus(DATE_PLACE);
    }

    /// Others may see the calendar: it says no more than how long it takes.
    fn hand_out(&mut self, ritual: Ritual, cx: &mut Context) {
        let Some(words) = MinutesWords::of(cx.language()).ritual(ritual) else { return };
        let (date, day) = self.proposed(ritual, cx.shell());
        let starts = day.0 * DAY + i64::from(date.clock) * MINUTE;
        let id = ["time-", ritual.id()].concat();
        let ends = starts + ritual.minutes() * MINUTE;
        let entry = Entry { id: &id, title: words.entry, note: words.note, starts, ends, made: cx.now() };
        let text = write_repeating(&entry, date.every);
        cx.ask(Effect::Download { name: words.file.into(), text });
        self.saved = true;
    }

    /// What other screens lead here with: what two are at, and their dates.
    pub(super) fn show(&mut self, cx: &mut Context) {
        self.show_sitting(cx);
        self.shown = cx.shell().times.today(cx.now()).0;
        let mut dates: Vec<Due> = Ritual::ALL.into_iter().filter_map(|ritual| self.due(ritual, cx.shell())).collect();
        dates.sort_by_key(|due| due.when);
        cx.show_dates(dates);
    }

    fn due(&self, ritual: Ritual, shell: &Shell) -> Option<Due> {
        let words = MinutesWords::of(shell.language);
        let (_, first) = *self.standing(ritual).first()?;
        let due = |says: String, day: Day, is_today: bool| Due {
            title: words.heading(ritual),
            says,
            at: Route::from(MinutesPage::Of(ritual)),
            when: shell.times.at(day, first.clock).unwrap_or_default(),
            is_today,
        };
        let Some(date) = self.date(ritual) else {
            return Some(due(words.date.two.to_owned(), first.day, false));
        };
        Some(match self.stands(ritual, &date, shell) {
            Stands::Today => {
                let today = shell.times.today(shell.now);
                due(moment_said(&date, today, shell), today, true)
            }
            Stands::On(day) => due(date_said(&date, day, shell), day, false),
            Stands::Next(day) => due(words.date.next.replace("{day}", &date_said(&date, day, shell)), day, false),
        })
    }
}

/// `19:00`, as boxes for a time hold it, in minutes of the day.
fn clock_of(text: &str) -> Option<u16> {
    let (hours, minutes) = text.trim().split_once(':')?;
    // Some browsers have seconds behind it.
    let minutes = minutes.split(':').next()?;
    let (hours, minutes) = (hours.parse::<u16>().ok()?, minutes.parse::<u16>().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}
