//! One file a screen. A screen reads a view model and sends events; it decides nothing.

mod choices;
mod domains;
mod erase;
mod frame;
mod goals;
mod lead;
mod order;
mod private;
mod review;
mod scan;
mod share;
mod summary;
mod welcome;

use crate::app::Place;
use crate::app::view::Column;
use crate::components::El;

/// Fills the root with the frame and, in it, the screen of the present place.
pub fn app(root: web_sys::Element) {
    let _ = El::of(root)
        .part(|model| model.ready, |ready| if *ready { frame::frame() } else { Vec::new() });
}

fn screen(place: Place) -> Vec<El> {
    match place {
        Place::Welcome => welcome::welcome(),
        Place::Domains => domains::domains(),
        Place::Lead(id) => lead::lead(id),
        Place::Obstacles(id) => choices::choices(id, Column::Obstacles),
        Place::Strengths(id) => choices::choices(id, Column::Strengths),
        Place::Private => private::private(),
        Place::Goals => goals::goals(),
        Place::Order => order::order(),
        Place::Review => review::review(),
        Place::Share => share::share(),
        Place::After => erase::after(),
        Place::Pause => erase::pause(),
        Place::Erase => erase::erase(),
        Place::Scan => scan::scan(),
        Place::Summary => summary::summary(),
    }
}
