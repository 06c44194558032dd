//! What could be talked about comes in every mode, and why there is none is said as it is.

use super::*;
use crate::app::letter::suggestions::{self, SuggestionsView};
use crate::app::person::Shown;
use crate::app::text::Text;
use crate::assessment::Disclosed;
use crate::instrument::{Audience, Mode, ServiceId};

/// A tab that goes this way to the review, and what is answered on the way.
fn reviewed(mode: Mode, answers: &[Event]) -> Tab {
    let mut tab = asking(&["money", "mobility"]);
    tab.send(act(PersonEvent::ModeChosen(mode)));
    tab.send(go(At::Welcome));
    tab.all(answers.iter().cloned());
    tab.walk_to(At::Review);
    tab
}

fn of_shared(shared: &Shared) -> SuggestionsView {
    suggestions::of_shared(shared, Audience::Adviser)
}

fn open(id: &'static str) -> SuggestionsView {
    SuggestionsView::Open(Text::of(id))
}

#[test]
fn every_mode_leads_from_what_was_answered_to_what_could_be_talked_about() {
    for mode in Mode::ALL {
        let tab = reviewed(mode, &[rate("mobility", Rating::VeryDifficult)]);
        let read = tab.read();
        let SuggestionsView::Lines(lines) = of_shared(&read) else { panic!("{mode:?}: {read:?}") };
        assert_eq!(lines[0].service.as_str(), "project_facilitator", "{mode:?}");
        assert!(!lines[0].because.is_empty(), "{mode:?}");
    }
}

/// Somebody who had none was told that all had been struck out, and so was whoever passed all.
#[test]
fn none_all_struck_out_and_nothing_answered_are_three_sentences_for_person_and_adviser() {
    for mode in Mode::ALL {
        let fine = reviewed(mode, &[rate("money", Rating::Fine), rate("mobility", Rating::Fine)]);
        assert_eq!(of_shared(&fine.read()), open("suggestions-none-follow"), "{mode:?}");
        let own = views::own_suggestions(&fine.model);
        assert_eq!(own.none, Some(Text::of("suggestions-none")), "{mode:?}");

        let passed = reviewed(mode, &[]);
        assert_eq!(of_shared(&passed.read()), open("suggestions-no-answers"), "{mode:?}");
        let own = views::own_suggestions(&passed.model);
        assert_eq!(own.none, Some(Text::of("suggestions-none-passed")), "{mode:?}");

        let mut struck = reviewed(mode, &[rate("money", Rating::Difficult)]);
        let all = views::own_suggestions(&struck.model).lines;
        assert!(!all.is_empty());
        struck.all(all.iter().map(|line| act(LaterEvent::SuggestionToggled(line.service))));
        assert_eq!(of_shared(&struck.read()), open("suggestions-passed"), "{mode:?}");
        assert_eq!(views::own_suggestions(&struck.model).none, None, "{mode:?}");

        struck.send(act(LaterEvent::ShownToggled(Shown::Suggestions)));
        assert_eq!(of_shared(&struck.read()), open("suggestions-left-out"), "{mode:?}");
    }
}

/// Codes made before the short ways had any say of none that they were not seen, or all struck out.
#[test]
fn an_older_code_is_read_as_what_it_means() {
    let mut shared = reviewed(Mode::Simplified, &[rate("money", Rating::Fine)]).read();
    shared.suggestions = Disclosed::Shown(Answer::Unseen);
    assert_eq!(of_shared(&shared), SuggestionsView::Silent);
    shared.suggestions = Disclosed::Shown(Answer::Passed);
    assert_eq!(of_shared(&shared), open("suggestions-none-follow"));
    shared.mode = Mode::Standard;
    shared.suggestions = Disclosed::Shown(Answer::Unseen);
    assert_eq!(of_shared(&shared), open("suggestions-unseen"), "stopped before it");
    let other = ServiceId::parse("job_day").expect("a service");
    shared.suggestions = Disclosed::Shown(Answer::Given(vec![other]));
    assert!(matches!(of_shared(&shared), SuggestionsView::Lines(_)));
}
