//! One file a screen. A screen reads a view model and sends events; it decides nothing.

mod ask;
mod begin;
mod choices;
mod count;
mod domains;
mod erase;
mod evolution;
mod facilitator;
mod frame;
mod goals;
mod group;
mod guide;
mod languages;
mod lead;
mod order;
mod paper;
mod private;
mod review;
mod scan;
mod session;
mod share;
mod simple;
mod suggestions;
mod summary;
mod welcome;

use crate::components::El;
use crate::web;
use jalon_core::app::Place;
use jalon_core::app::view::{self, Column};

/// Fills the root with the frame and, in it, the screen of the present place.
pub fn app(root: web_sys::Element) {
    let _ = El::of(root).part(view::is_open, |open| {
        if !*open {
            return Vec::new();
        }
        web::shell_done();
        frame::frame()
    });
}

/// The screen of a place. What comes with the rest of the app is never inlined here, or it would come with
/// the first questions.
fn screen(place: Place) -> Vec<El> {
    match place {
        Place::Welcome => welcome::welcome(),
        Place::Return => begin::back_again(),
        Place::Domains => domains::domains(),
        Place::Lead(id) => lead::lead(id),
        Place::Obstacles(id) => choices::choices(id, Column::Obstacles),
        Place::Strengths(id) => choices::choices(id, Column::Strengths),
        Place::Private => private::private(),
        Place::Goals => goals::goals(),
        Place::Order => order::order(),
        Place::Ask(id, at) => ask::ask(id, at),
        Place::Offer => suggestions::offer(),
        Place::Suggestions => suggestions::suggestions(),
        Place::Review => review::review(),
        Place::Share => share::share(),
        Place::After => erase::after(),
        Place::Evolution => evolution::evolution(),
        Place::Pause => erase::pause(),
        Place::Erase => erase::erase(),
        Place::Scan => scan::scan(),
        Place::Summary => summary::summary(),
        Place::Practice => simple::practice(),
        Place::MoreGoals(page) => simple::goals(page),
        Place::Turn => session::turn(),
        Place::Finished => session::finished(),
        Place::Anonymous => session::anonymous(),
        Place::Facilitator => facilitator::home(),
        Place::Prepare => facilitator::prepare(),
        Place::Workshop => facilitator::workshop(),
        Place::Count => count::count(),
        Place::Picture => group::group(),
        Place::Guide => guide::guide(),
        Place::Paper => paper::paper(),
    }
}
