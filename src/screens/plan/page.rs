//! A plan at home: the next step first, then the meetings, then everything by who does it.

use super::line::{parties, replies, said, saves};
use super::shown::shown;
use super::styled::styled;
use crate::ui::{El, Follow, Source, actions, div, el, open_heading, p, picture, press};
use jalon_core::app::person::plan::view::{ChangeLines, PlanPage, PlanView, Screen};
use jalon_core::app::person::{LaterEvent, Place};
use jalon_core::app::{self, Event, Text, View};
use jalon_core::instrument::Locale;

/// What the page of a plan shows.
fn plan_page() -> Source<View, PlanPage> {
    crate::ui::view().part(|view| match shown(view)? {
        Screen::Page(page) => Some(&**page),
        Screen::Pictured(_) | Screen::Asked(_) => None,
    })
}

/// The page of a plan.
pub(super) fn page() -> Vec<El> {
    let page = plan_page();
    let body = div("plan-home").set("translate", "no").filled(page, shape, |_| {
        let page = plan_page();
        page.now(PlanPage::clone).map(|page| body(&page)).unwrap_or_default()
    });
    let show = press("main", "plan-show", LaterEvent::FollowUpBegun);
    let show = show.shown_while(page, |page| page.can_follow_up && page.plan.is_some());
    let on = press("main", "next", Event::Next);
    let on = on.shown_while(page, |page| !page.can_follow_up || page.plan.is_none());
    let title = open_heading().saying(page, |page| {
        let id = if page.plan.is_some() { "plan-next" } else { "plan-none" };
        Some(Text::of(id))
    });
    let news = div("news screen-only").set("role", "status").filled(
        page,
        |page| page.news.clone(),
        |news| news.iter().map(|line| el("p").set("class", "note").say(line.clone())).collect(),
    );
    let screen = div("plan-page").with(title).with(news).with(body).with(others());
    vec![
        styled(screen),
        actions(vec![show, on, press("second", "plan-print", Event::PrintAsked)])
            .class("screen-only"),
    ]
}

/// What the page is built anew for. What was said of an action changes within it.
fn shape(page: &PlanPage) -> (usize, Option<PlanView>) {
    let mut plan = page.plan.clone();
    if let Some(plan) = &mut plan {
        plan.next = plan.next.take().map(|mut next| {
            next.state = None;
            next
        });
        for line in plan.parties.iter_mut().flat_map(|party| &mut party.actions) {
            line.state = None;
            line.saves = None;
        }
    }
    (page.at, plan)
}

fn body(page: &PlanPage) -> Vec<El> {
    let Some(plan) = &page.plan else { return Vec::new() };
    let written_in = plan.written_in;
    let source = plan_page();
    let whole = parties(
        page.at,
        source,
        |page| page.plan.as_ref().map_or(&[][..], |plan| &plan.parties),
        written_in,
    );
    let head = div("plan-head")
        .with(el("p").with(el("strong").say(plan.head[0].clone())))
        .with(el("p").set("class", "quiet").say(plan.day.clone()))
        .with(el("p").set("class", "quiet").say(plan.head[1].clone()));
    let mut all = vec![next(page.at, plan)];
    all.extend(plan.changes.as_ref().map(|changes| changed(changes, written_in)));
    all.extend(meetings(plan));
    all.push(el("section").with(el("h2").word("plan-whole")).with(head).with(whole));
    let listed = |title, texts: &[Text]| {
        let each = texts.iter().map(|text| el("li").with(said(text, written_in)));
        let list = el("ul").all(each.collect());
        el("section").set("class", "plan-list").with(el("h2").word(title)).with(list)
    };
    all.push(listed("plan-objectives", &plan.objectives));
    if !plan.support.is_empty() {
        let each = plan.support.iter().map(|(name, words)| {
            let words = words.as_ref().map(|words| said(words, written_in));
            el("li").with(el("span").say(name.clone())).maybe(words)
        });
        let list = el("ul").all(each.collect());
        let section = el("section").set("class", "plan-list");
        all.push(section.with(el("h2").word("plan-support")).with(list));
    }
    all.extend(plan.wish.as_ref().map(|wish| {
        let section = el("section").set("class", "plan-list");
        section.with(el("h2").word("plan-wish")).with(el("p").with(said(wish, written_in)))
    }));
    all
}

/// The next step, with its two answers.
fn next(at: usize, plan: &PlanView) -> El {
    let Some(line) = &plan.next else { return p("plan-step note", "plan-no-next") };
    let due = line.due.clone().map(|due| el("p").set("class", "quiet").say(due));
    let day = line.saves.map(saves);
    let words = div("told")
        .with(el("p").with(el("strong").with(said(&line.deed, plan.written_in))))
        .maybe(due);
    let top = div("row").with(picture(line.picture).class("large")).with(words).maybe(day);
    let replies = replies(at, &plan_page(), |page: &PlanPage| {
        page.plan.as_ref().and_then(|plan| plan.next.as_ref())
    });
    div("plan-step").with(top).with(replies)
}

/// What a newer version says otherwise.
fn changed(changes: &ChangeLines, written_in: Locale) -> El {
    let parts = changes.parts.iter().map(|part| el("li").say(part.clone()));
    let removed = changes.removed.iter().map(|deed| el("li").with(said(deed, written_in)));
    let removed = (!changes.removed.is_empty()).then(|| {
        div("gone").with(el("h3").word("plan-removed")).with(el("ul").all(removed.collect()))
    });
    el("section")
        .set("class", "plan-changed")
        .with(el("h2").word("plan-newer"))
        .with(el("ul").all(parts.collect()))
        .maybe(removed)
}

fn meetings(plan: &PlanView) -> Option<El> {
    let each = plan.meetings.iter().map(|meeting| {
        let how = el("p").set("class", "quiet").say(meeting.how.clone());
        let told = div("told").with(el("p").with(el("strong").say(meeting.day.clone()))).with(how);
        el("li").set("class", "row").with(told).maybe(meeting.saves.map(saves))
    });
    let list = el("ul").all(each.collect());
    (!plan.meetings.is_empty()).then(|| {
        el("section")
            .set("class", "plan-list plan-meetings")
            .with(el("h2").word("plan-meetings"))
            .with(list)
    })
}

/// The other plans, by their dates.
fn others() -> El {
    let page = plan_page();
    let list = div("row").filled(
        page,
        |page| page.others.clone(),
        |others| {
            let one = |(place, day): &(Place, Text)| {
                let button = el("button").set("type", "button").set("class", "press second");
                button.say(day.clone()).sends(Event::Go(app::Place::Person(*place)))
            };
            others.iter().map(one).collect()
        },
    );
    el("section")
        .set("class", "plan-list screen-only")
        .with(el("h2").word("plan-others"))
        .with(list)
        .shown_while(page, |page| !page.others.is_empty())
}
