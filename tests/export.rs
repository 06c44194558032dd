//! What goes into a file of somebody else. Readers that others wrote look at it: a validator of JSON Schema, a reader of CSV.

#[path = "export/examples.rs"]
mod examples;
#[path = "export/pasted.rs"]
mod pasted;
#[path = "export/refusals.rs"]
mod refusals;
#[path = "export/row.rs"]
mod row;
#[path = "export/schema.rs"]
mod schema;
#[path = "export/themes.rs"]
mod themes;

// Made-up people and plans of the wire's tests; not all of them are needed here.
#[path = "wire/plan_samples.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod plan_samples;
#[path = "wire/samples.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod samples;
#[path = "wire/sentences.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod sentences;
#[path = "wire/strategy.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod strategy;
#[path = "wire/whole.rs"]
#[allow(dead_code, reason = "shared with the tests of the wire")]
mod whole;
