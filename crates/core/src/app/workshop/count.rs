//! Counting anonymous codes, by camera, picture or scanner, and of participants on this device.

use super::code::{Ask, Step};
use super::model::Model;
use super::place::Place;
use crate::app::effect::{Effect, ScanEffect, Signal};
use crate::app::reader::{self, ReadProblem, ReaderEvent, Seen};
use crate::group::Added;
use crate::share::{self, Anonymous, ReadError};

/// A code that was read, or why it is none.
type Read = Result<Anonymous, ReadProblem>;

/// Takes an event of the reader.
pub(super) fn read_code(event: ReaderEvent, place: Place, side: &mut Model) -> Step {
    let is_here = place == Place::Count;
    let (effects, seen) = reader::update(event, &mut side.reader, is_here);
    let of = |text: &String| share::read_anonymous(text).map_err(ReadProblem::Code);
    let (codes, is_film): (Vec<Read>, bool) = match seen {
        None => return Step::effects(effects),
        // A picture that was given elsewhere may come before the workshops are known.
        Some(_) if !is_here || !side.is_open => return Step::none(),
        Some(Seen::Frame(texts)) => (texts.iter().map(of).collect(), true),
        Some(Seen::Picture(texts)) if texts.is_empty() => (vec![Err(ReadProblem::NoCode)], false),
        Some(Seen::Picture(texts)) => (texts.iter().map(of).collect(), false),
        Some(Seen::Unreadable) => (vec![Err(ReadProblem::Code(ReadError::Damaged))], false),
        Some(Seen::Text(text)) => {
            (vec![share::typed_anonymous(&text).map_err(ReadProblem::Code)], false)
        }
        Some(Seen::Typed(typed)) => (vec![reader::of_keys(&typed, share::typed_anonymous)], false),
    };
    count(codes, is_film, side)
}

/// Counts what a participant of this very device gave; nothing where the group is not counted here.
pub(super) fn count_here(code: &Anonymous, side: &mut Model) -> Option<Step> {
    let running = side.running.as_mut()?;
    if running.invitation.workshop != code.workshop {
        return None;
    }
    let added = running.group.add(code);
    side.counted = Some(added);
    Some(if added == Added::Counted { Step::ask(Ask::Persist) } else { Step::none() })
}

/// Counts the codes that were read, or says why there was nothing to count. A summary that is shown by mistake is not
/// taken in at all.
fn count(codes: Vec<Read>, is_film: bool, side: &mut Model) -> Step {
    let codes = if is_film { news(codes, side) } else { codes };
    let mut step = Step::none();
    let problems = codes.iter().filter_map(|code| code.as_ref().err().copied());
    let problem = problems.max_by_key(|problem| reader::help(*problem));
    let mut any = false;
    for code in codes.into_iter().flatten() {
        any = true;
        side.reader.problem = None;
        let Some(running) = &mut side.running else { continue };
        let added = running.group.add(&code);
        side.counted = Some(added);
        if added == Added::Counted {
            step = step.asking(Ask::Persist);
        }
        step.effects.push(Effect::Scan(ScanEffect::Give(Signal::CodeRead)));
    }
    if let Some(problem) = problem.filter(|_| !any) {
        side.reader.problem = Some(problem);
        side.counted = None;
    }
    step
}

/// What is new in a camera frame: the camera sees each code many times, and several in turn.
fn news(codes: Vec<Read>, side: &mut Model) -> Vec<Read> {
    let sight = |code: &Read| code.as_ref().map(|code| code.participation).map_err(|why| *why);
    let any = codes.iter().any(Result::is_ok);
    let mut codes = codes;
    // Beside a code that counts, what does not count is nobody's concern.
    codes.retain(|code| code.is_ok() || !any);
    let seen: Vec<_> = codes.iter().map(sight).collect();
    let (new, gone) = side.in_view.frame(&seen);
    if gone.iter().any(|sight| sight.err() == side.reader.problem) {
        side.reader.problem = None;
    }
    codes.retain(|code| new.contains(&sight(code)));
    codes
}
