//! One action as it is read and answered: a picture, what, by when, and two honest answers of equal weight.

use crate::ui::later::own_words;
use crate::ui::{El, Follow, Item, div, el, picture};
use crate::web::Shell;
use jalon_core::app::Text;
use jalon_core::app::person::LaterEvent;
use jalon_core::app::person::plan::view::{ActionLine, PartyLines, answers, state};
use jalon_core::assessment::Day;
use jalon_core::instrument::Locale;

/// Words of the app, or somebody's own.
pub(super) fn said(text: &Text, written_in: Locale) -> El {
    match text.own() {
        Some(words) => own_words(words, written_in),
        None => el("span").say(text.clone()),
    }
}

/// The two answers to the action at this place of a plan.
pub(super) fn replies<S: Follow>(
    plan: usize,
    source: &S,
    line: impl Fn(&S::Of) -> Option<&ActionLine> + Copy + 'static,
) -> El {
    let at = source.now(|of| line(of).map(|line| line.at)).flatten().unwrap_or_default();
    let reply = |(of, act)| {
        let event = LaterEvent::Plan(act);
        let is = move |now: &S::Of| line(now).is_some_and(|line| line.state == Some(of));
        let tick = el("span").set("class", "tick").set("aria-hidden", "true");
        el("button")
            .set("type", "button")
            .set("class", "press second reply")
            .class_while(source.clone(), "chosen", is)
            .attribute(source.clone(), "aria-pressed", move |now| Some(is(now).to_string()))
            .with(tick)
            .with(el("span").say(state(of)))
            .sends(event)
    };
    div("replies").all(answers(plan, at).map(reply).to_vec())
}

/// Puts a day into the calendar.
pub(super) fn saves(day: Day) -> El {
    let name = Text::of("plan-save-day").with("date", jalon_core::app::Arg::Day(day));
    el("button")
        .set("type", "button")
        .set("class", "press quiet sign-only saves screen-only")
        .label(name)
        .with(picture("spiral-calendar"))
        .sends(LaterEvent::Plan(jalon_core::app::person::PlanAct::DaySaved(day)))
}

/// Everything by who does it, each with its answers.
pub(super) fn parties<S: Follow>(
    plan: usize,
    source: S,
    of: impl Fn(&S::Of) -> &[PartyLines] + 'static,
    written_in: Locale,
) -> El {
    div("plan-parties").each(
        source,
        of,
        |party| key(&party.who),
        move |item: Item<PartyLines>| {
            let (who, face) = item
                .now(|party| (party.who.clone(), party.picture))
                .unwrap_or_else(|| (Text::of("plan-doer-person"), "raising-hand"));
            let name = crate::ui::later::named(el("span"), &who);
            let lines = el("ul").each(
                item,
                |party| &party.actions,
                |line| line.at.to_string().into(),
                move |item| action(plan, item, written_in),
            );
            el("section")
                .set("class", "plan-party")
                .with(el("h3").with(picture(face)).with(name))
                .with(lines)
        },
    )
}

fn key(name: &Text) -> std::borrow::Cow<'static, str> {
    name.own().map_or_else(|| name.id.clone(), |words| words.to_owned().into())
}

fn action(plan: usize, item: Item<ActionLine>, written_in: Locale) -> El {
    let Some(line) = item.now(ActionLine::clone) else { return el("li") };
    let mark = el("span").set("class", "mark").saying(item, |line| line.mark.clone());
    let mark = mark.shown_while(item, |line| line.mark.is_some());
    let due = el("p").set("class", "quiet").saying(item, |line| line.due.clone());
    let due = due.shown_while(item, |line| line.due.is_some());
    let calendar =
        div("day").filled(item, |line| line.saves, |day| day.map(saves).into_iter().collect());
    let deed = el("p").with(said(&line.deed, written_in)).with(mark);
    let told = div("told").with(deed).with(due);
    let text = div("row").with(told).with(calendar);
    // A group is named by what it answers.
    let shell = Shell::get();
    let name = line.deed;
    let replies = replies(plan, &item, |line| Some(line))
        .set("role", "group")
        .labelled(Box::new(move || shell.say(&name)));
    el("li").set("class", "plan-line").with(text).with(replies)
}
