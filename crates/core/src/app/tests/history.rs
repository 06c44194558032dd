//! The history of a tab's browser: its entries, which of them still tell a place, and loading the page again.

use super::browser::Tab;
use crate::app::{Event, Move, Place};

/// An entry of the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    pub place: Place,
    pub depth: u32,
    /// How often the entries had been forgotten when this one was written.
    pub epoch: u32,
}

impl Tab {
    pub(super) fn step(&mut self, step: Move) {
        let epoch = self.epoch;
        match step {
            Move::Push(place, depth) => {
                self.entries.truncate(self.at + 1);
                self.entries.push(Entry { place, depth, epoch });
                self.at += 1;
            }
            Move::Replace(place, depth) => self.entries[self.at] = Entry { place, depth, epoch },
            Move::Back => self.step(Move::To(1)),
            Move::To(entries) => {
                let back = usize::try_from(entries).expect("few entries");
                self.at = self.at.checked_sub(back).expect("an entry before this one");
                let event = self.arrival();
                self.queue.push_back(event);
            }
            Move::Forget => self.epoch += 1,
        }
    }

    /// What the present entry tells: those that were forgotten, nothing.
    pub fn entry(&self) -> Option<(Place, u32)> {
        let entry = self.entries[self.at];
        (entry.epoch == self.epoch).then_some((entry.place, entry.depth))
    }

    fn arrival(&self) -> Event {
        self.entry().map_or(Event::ArrivedNowhere, |(place, depth)| Event::Arrived(place, depth))
    }

    /// The browser moves to this entry of its history.
    pub fn turn_up(&mut self, at: usize) {
        self.at = at;
        let event = self.arrival();
        self.send(event);
    }

    /// The page loaded again on the history entry it stands on; the others stay what they are.
    pub fn reloaded(&self) -> Self {
        let mut again = self.phone.open(|boot| {
            boot.entry = self.entry();
            boot.turn.clone_from(&self.kept);
        });
        let present = again.entries[again.at];
        again.epoch += self.epoch;
        again.entries.clone_from(&self.entries);
        again.at = self.at;
        again.entries[self.at] = Entry { epoch: present.epoch + self.epoch, ..present };
        again
    }
}
