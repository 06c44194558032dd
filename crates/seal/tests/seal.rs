//! Seals as a whole: who reads what, which refusal is called what, and what a book of keys does.

#[path = "seal/book.rs"]
mod book;
#[path = "seal/known.rs"]
mod known;
#[path = "seal/lists.rs"]
mod lists;
#[path = "seal/sealed.rs"]
mod sealed;
#[path = "seal/support.rs"]
mod support;
#[path = "seal/words.rs"]
mod words;
