//! The screens that come after the first questions.

#[macro_use]
mod shown;
mod after;
mod ask;
mod choices;
pub(super) mod evolution;
mod goals;
mod kept;
mod languages;
mod lead;
mod order;
mod private;
mod review;
mod session;
mod share;
mod sheet;
mod simple;
pub(super) mod suggestions;

use super::parts::LaterScreens;
use crate::ui::El;
use crate::ui::later::hear;
use jalon_core::app::person::view::later as person;
use jalon_core::app::turn::view as turn;
use jalon_core::app::view::LaterScreen;
use jalon_core::app::view::opaque::Opaque;

/// What the first file may call of these.
pub static SCREENS: LaterScreens =
    LaterScreens { screen, resting: session::resting, stop: session::stop, hear };

fn screen(shown: &Opaque) -> Vec<El> {
    match shown.get() {
        None => Vec::new(),
        Some(LaterScreen::Person(screen)) => of_person(screen),
        Some(LaterScreen::Turn(screen)) => match screen {
            turn::Screen::Begin { .. } => session::turn(),
            turn::Screen::Closing { .. } => session::closing(),
            turn::Screen::Anonymous(_) => session::anonymous(),
            turn::Screen::Finished { .. } => session::finished(),
        },
    }
}

fn of_person(screen: &person::Screen) -> Vec<El> {
    match screen {
        person::Screen::Return(_) => after::back_again(),
        person::Screen::Lead(shown) => lead::lead(shown),
        person::Screen::Pictured(shown) => simple::question(shown),
        person::Screen::Choices(shown) => choices::choices(shown),
        person::Screen::Private(_) => private::private(),
        person::Screen::Goals(_) => goals::goals(),
        person::Screen::GoalTiles(shown) => simple::goals(shown),
        person::Screen::Order(_) => order::order(),
        person::Screen::Tapping(_) => simple::order(),
        person::Screen::Ask(shown) => ask::ask(shown),
        person::Screen::Languages(shown) => languages::languages(shown.id),
        person::Screen::Offer => suggestions::offer(),
        person::Screen::Suggestions(_) => suggestions::suggestions(),
        person::Screen::Suggested(_) => simple::suggestions(),
        person::Screen::Review(_) => review::review(),
        person::Screen::Cells(shown) => simple::review(shown.in_turn),
        person::Screen::Share(shown) => share::share(shown.in_turn),
        person::Screen::After(_) => after::after(),
        person::Screen::Evolution(_) => evolution::evolution(),
    }
}
