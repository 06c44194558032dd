//! Suggestions to talk about: worked cases, coverage of the tables, order, and what stays private.

#[path = "guidance/any.rs"]
mod any;
#[path = "guidance/cases.rs"]
mod cases;
#[path = "guidance/coverage.rs"]
mod coverage;
#[path = "guidance/glossary.rs"]
mod glossary;
#[path = "guidance/more_cases.rs"]
mod more_cases;
#[path = "guidance/order.rs"]
mod order;
#[path = "guidance/privacy.rs"]
mod privacy;
#[path = "guidance/recipients.rs"]
mod recipients;
#[path = "guidance/say.rs"]
mod say;
#[path = "guidance/worked.rs"]
mod worked;
