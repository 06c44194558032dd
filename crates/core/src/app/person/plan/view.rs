//! A plan on the phone: the next step, then everything by who does it, then the meetings. No total of anything.

pub use super::shown::{
    ActionLine, AskedPlan, ChangeLines, MeetingLine, PartyLines, PicturedAction, PlanPage,
    PlanView, Screen,
};
pub use crate::app::letter::plan::state;
pub use crate::plan::ActionState;

use super::book::book;
use crate::app::letter::plan::{
    face, not_the_contract, of_deed, of_doer, of_due, of_part, of_support, picture_of, title,
};
use crate::app::person::event::PlanAct;
use crate::app::person::glance::PlanNews;
use crate::app::person::place::Place;
use crate::app::person::view::begin::can_follow_up;
use crate::app::person::view::scene::{Scene, in_pictures};
use crate::app::text::{Arg, Text, of_any_goal};
use crate::assessment::Day;
use crate::plan::{Changes, Doer, Due, KeptPlan, PlanAction};
use crate::share::ReadError;

/// The screen of a place; `None` where it is no plan's.
#[must_use]
pub fn screen(place: Place, scene: &Scene) -> Option<Screen> {
    let (plan, page, asks) = if let Place::Plan(number) = place {
        let (plan, page) = Place::of_plan(number);
        (usize::from(plan), page, false)
    } else if let Place::Actions(page) = place {
        (0, page, true)
    } else {
        return None;
    };
    let book = book(scene.person);
    let kept = book.all().get(plan);
    if let (Some(kept), true) = (kept, in_pictures(scene)) {
        let today = scene.setting.today;
        if let Some(action) = pictured(plan, usize::from(page), kept, today) {
            let next = action.next.filter(|_| !asks);
            return Some(Screen::Pictured(Box::new(PicturedAction { next, ..action })));
        }
    }
    let today = scene.setting.today;
    let view = kept.map(|kept| self::plan(kept, today));
    if asks && let Some(PlanView { day, parties, written_in, .. }) = view {
        return Some(Screen::Asked(AskedPlan { day, parties, written_in }));
    }
    let other = |(at, kept): (usize, &KeptPlan)| {
        let at = u8::try_from(at).ok()?;
        Some((Place::plan(at, 0), of_day(kept)))
    };
    let others = book.all().iter().enumerate().filter(|(at, _)| *at != plan);
    let page = PlanPage {
        at: plan,
        plan: view,
        news: scene.person.news.map(news).unwrap_or_default(),
        others: others.filter_map(other).collect(),
        can_follow_up: can_follow_up(scene),
    };
    Some(Screen::Page(Box::new(page)))
}

/// What came of the code of a plan: what happened, and what to do.
#[must_use]
pub fn news(news: PlanNews) -> Vec<Text> {
    let lines: &[&'static str] = match news {
        PlanNews::Kept => &["plan-kept"],
        PlanNews::Older => &["plan-older"],
        PlanNews::Unread(ReadError::Newer) => &["plan-newer-code", "plan-newer-code-help"],
        PlanNews::Unread(_) => &["plan-damaged", "plan-damaged-help"],
    };
    lines.iter().map(|id| Text::of(*id)).collect()
}

fn of_day(kept: &KeptPlan) -> Text {
    Text::of("plan-day").with("date", Arg::Day(kept.plan().day()))
}

fn line(
    at: usize,
    action: &PlanAction,
    kept: &KeptPlan,
    changes: Option<&Changes>,
    today: Day,
) -> ActionLine {
    let is_in = |list: fn(&Changes) -> &Vec<usize>| changes.is_some_and(|c| list(c).contains(&at));
    let mark = if is_in(|changes| &changes.added) {
        Some(Text::of("plan-action-new"))
    } else {
        is_in(|changes| &changes.moved).then(|| Text::of("plan-action-moved"))
    };
    let state = kept.state(at);
    let last = action.due.map(Due::last_day).filter(|day| *day > today);
    ActionLine {
        at,
        picture: picture_of(&action.deed),
        deed: of_deed(&action.deed),
        who: of_doer(&action.doer),
        who_picture: face(&action.doer),
        due: action.due.map(of_due),
        saves: last.filter(|_| state != Some(ActionState::Done)),
        state,
        mark,
    }
}

/// The two honest answers to an action, in the order they are offered.
#[must_use]
pub fn answers(plan: usize, at: usize) -> [(ActionState, PlanAct); 2] {
    let acts = [PlanAct::Done(plan, at), PlanAct::NotYet(plan, at)];
    let [done, not_yet] = acts;
    [(ActionState::Done, done), (ActionState::NotYet, not_yet)]
}

/// The actions as they are shown one by one: those of the person, of the service, then of partners.
fn in_order(kept: &KeptPlan) -> Vec<(usize, &PlanAction)> {
    let mut all: Vec<_> = kept.plan().agreed().actions().iter().enumerate().collect();
    all.sort_by_key(|(_, action)| match action.doer {
        Doer::Person => 0,
        Doer::Service => 1,
        Doer::Partner(_) => 2,
    });
    all
}

fn pictured(plan: usize, page: usize, kept: &KeptPlan, today: Day) -> Option<PicturedAction> {
    let all = in_order(kept);
    let (at, action) = *all.get(page)?;
    let changes = kept.changes();
    let place = |next: usize| {
        let numbers = u8::try_from(plan).ok().zip(u8::try_from(next).ok());
        numbers.map(|(plan, next)| Place::plan(plan, next))
    };
    let next = Some(page + 1).filter(|next| *next < all.len()).and_then(place);
    let page = Text::of("plan-page").number("here", page + 1).number("total", all.len());
    let line = line(at, action, kept, changes.as_ref(), today);
    Some(PicturedAction { plan, line, page, next, written_in: kept.plan().agreed().written_in() })
}

/// What is shown of a plan.
#[must_use]
pub fn plan(kept: &KeptPlan, today: Day) -> PlanView {
    let (agreed, changes) = (kept.plan().agreed(), kept.changes());
    let changes = changes.filter(|changes| !changes.is_none());
    let line = |at: usize, action: &PlanAction| line(at, action, kept, changes.as_ref(), today);
    let words =
        |words: &crate::assessment::OwnWords| Text::verbatim(Arg::Words(words.as_str().to_owned()));
    let mut doers: Vec<&Doer> = vec![&Doer::Person, &Doer::Service];
    for action in agreed.actions() {
        if !doers.contains(&&action.doer) {
            doers.push(&action.doer);
        }
    }
    let of = |doer: &Doer| {
        let theirs = agreed.actions().iter().enumerate().filter(|(_, action)| action.doer == *doer);
        let actions: Vec<_> = theirs.map(|(at, action)| line(at, action)).collect();
        let (who, picture) = (of_doer(doer), face(doer));
        (!actions.is_empty()).then_some(PartyLines { who, picture, actions })
    };
    let next = kept.next_step();
    let how = |face_to_face| {
        Text::of(if face_to_face { "plan-face-to-face" } else { "plan-at-a-distance" })
    };
    PlanView {
        head: [title(), not_the_contract()],
        day: of_day(kept),
        objectives: agreed.objectives().iter().map(of_any_goal).collect(),
        next: next.and_then(|at| agreed.actions().get(at).map(|action| line(at, action))),
        parties: doers.into_iter().filter_map(of).collect(),
        meetings: agreed
            .evaluations()
            .iter()
            .map(|one| MeetingLine {
                day: Text::verbatim(Arg::Day(one.day)),
                how: how(one.face_to_face),
                saves: (one.day > today).then_some(one.day),
            })
            .collect(),
        support: agreed
            .support()
            .iter()
            .map(|one| (of_support(one.kind), one.words.as_ref().map(words)))
            .collect(),
        wish: agreed.wish().map(words),
        changes: changes.as_ref().map(|changes| ChangeLines {
            parts: changes.parts.iter().map(|part| of_part(*part)).collect(),
            removed: changes.removed.iter().map(|action| of_deed(&action.deed)).collect(),
        }),
        written_in: agreed.written_in(),
    }
}
