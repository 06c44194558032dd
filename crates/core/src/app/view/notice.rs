//! Something to know, said once.

use crate::app::event::Event;
use crate::app::text::Text;

/// A button of a notice.
#[derive(Clone, Debug)]
pub struct NoticeAction {
    /// Its words.
    pub label: Text,
    /// What happens on a tap. It goes with the label: what is compared is only what can be seen.
    pub event: Event,
}

impl PartialEq for NoticeAction {
    fn eq(&self, other: &Self) -> bool {
        self.label == other.label
    }
}

impl Eq for NoticeAction {}

/// Something to know, said once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    /// What happened, and what it means; one sentence each.
    pub lines: Vec<Text>,
    /// What can be done.
    pub actions: Vec<NoticeAction>,
    /// It is trouble, to be read at once.
    pub urgent: bool,
}
