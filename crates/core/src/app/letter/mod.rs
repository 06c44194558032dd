//! What is said of an assessment, as a page of short lines: the person's review and the adviser's summary are the same
//! page.

pub mod adviser;
pub mod evolution;
pub mod facts;
pub mod goal;
pub mod page;
pub mod plan;
pub mod suggestions;
