//! What a role answers to an event.

use super::effect::Effect;

/// Where a role wants to go; the route turns it into a move in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go<P> {
    /// To a new history entry.
    Forward(P),
    /// In place of the present entry.
    Replace(P),
    /// On the present entry, which is not touched: the page is being left.
    Stay(P),
    /// Back to the entry at this depth, which then shows the place.
    Rewind(P, u32),
}

/// The answer of a role with places `P` that asks its parent for `A`.
///
/// A role never names the route or another role: it says what it wants, and the route acts on it.
#[must_use = "what a role answers is to be carried out"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<P, A> {
    /// What the browser is to do, in order.
    pub effects: Vec<Effect>,
    /// Where to go, after that.
    pub go: Option<Go<P>>,
    /// What the parent is to do, before either.
    pub asks: Vec<A>,
}

impl<P, A> Step<P, A> {
    /// Nothing is to be done.
    pub const fn none() -> Self {
        Self { effects: Vec::new(), go: None, asks: Vec::new() }
    }

    /// These effects.
    pub const fn effects(effects: Vec<Effect>) -> Self {
        Self { effects, go: None, asks: Vec::new() }
    }

    /// One effect.
    pub fn effect(effect: impl Into<Effect>) -> Self {
        Self::effects(vec![effect.into()])
    }

    /// Only a move.
    pub const fn go(to: Go<P>) -> Self {
        Self { effects: Vec::new(), go: Some(to), asks: Vec::new() }
    }

    /// Only a wish to the parent.
    pub fn ask(asked: A) -> Self {
        Self { effects: Vec::new(), go: None, asks: vec![asked] }
    }

    /// The same with a move.
    pub fn then(self, to: Go<P>) -> Self {
        Self { go: Some(to), ..self }
    }

    /// The same with one more wish to the parent.
    pub fn asking(mut self, asked: A) -> Self {
        self.asks.push(asked);
        self
    }
}
