//! The anonymous code of a participant in a workshop: how it is going, who wants to talk, which goals.
//! No own words, no day, no situation, no obstacles. `docs/format.md`, "Anonymous code".

use super::base43;
use super::body::{
    FIRST_VALUE, GOALS, LEFT_OUT, MODE, PASSED, STATUS, TICK, UNSEEN, length, rating_digit,
};
use super::envelope::{self, PayloadKind};
use super::error::ReadError;
use super::link::Link;
use super::model::{self, Model};
use super::number::Number;
use super::search::{search, search_typed};
use super::workshop::{WORKSHOPS, WorkshopNumber};
use crate::assessment::{Answer, Disclosed, Goal, Rating, Shared};
use crate::instrument::{DOMAINS, DomainId, GOALS as LIST, GoalId, MAX_GOALS, Mode};

/// What is said about one domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// How it is going.
    pub lead: Answer<Rating>,
    /// "I want to talk about this."
    pub talk: bool,
}

/// What one participant says, with nothing that tells who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anonymous {
    /// The workshop it is for.
    pub workshop: WorkshopNumber,
    /// 64 random bits that name nobody: made anew for each workshop and forgotten after it. The same
    /// participation shown twice counts once.
    pub participation: u64,
    /// How much was asked.
    pub mode: Mode,
    /// Every domain once, in the order of the instrument.
    pub domains: Vec<(DomainId, Disclosed<Said>)>,
    /// The goals in the order of the instrument, not in that of the person; at the end `None` for those
    /// in own words, however many. A given list is never empty.
    pub goals: Disclosed<Answer<Vec<Option<GoalId>>>>,
}

impl Anonymous {
    /// What of `shared` counts in a workshop. Both numbers come from outside: the core has no dice.
    #[must_use]
    pub fn of(shared: &Shared, workshop: WorkshopNumber, participation: u64) -> Self {
        let domains = DOMAINS.iter().map(|domain| {
            let said = shared.domain(domain.id).map(|answers| {
                Disclosed::Shown(Said { lead: answers.lead.clone(), talk: answers.talk })
            });
            (domain.id, said.unwrap_or(Disclosed::LeftOut))
        });
        let named = |wanted: Option<GoalId>, goals: &[Goal]| {
            goals.iter().take(MAX_GOALS).any(|goal| match goal {
                Goal::Listed(id) => Some(*id) == wanted,
                Goal::Own(_) => wanted.is_none(),
            })
        };
        let goals = match &shared.goals {
            Disclosed::LeftOut => Disclosed::LeftOut,
            Disclosed::Shown(Answer::Unseen) => Disclosed::Shown(Answer::Unseen),
            Disclosed::Shown(Answer::Given(goals)) if !goals.is_empty() => {
                let places = kinds_of_goal().filter(|wanted| named(*wanted, goals));
                Disclosed::Shown(Answer::Given(places.collect()))
            }
            Disclosed::Shown(_) => Disclosed::Shown(Answer::Passed),
        };
        Self { workshop, participation, mode: shared.mode, domains: domains.collect(), goals }
    }
}

/// The goals of the list in the order of the instrument, and `None` for those in own words.
pub fn kinds_of_goal() -> impl Iterator<Item = Option<GoalId>> {
    LIST.iter().map(|goal| Some(goal.id)).chain([None])
}

/// The bytes of an anonymous code, in the oldest model that has all domains and goals. What [`Anonymous::of`] makes comes back from
/// [`decode_anonymous`] unchanged.
#[must_use]
pub fn encode_anonymous(anonymous: &Anonymous) -> Vec<u8> {
    let model = model::of_leads_and_goals();
    let mut content = anonymous.participation.to_be_bytes().to_vec();
    content.extend(Number::of_digits(&digits(anonymous, &model)).to_bytes());
    envelope::wrap(PayloadKind::Anonymous, &model, &content)
}

/// Radices and digits, in the order they will be read.
fn digits(anonymous: &Anonymous, model: &Model) -> Vec<(u32, u32)> {
    let mode = (0..).zip(Mode::ALL).find(|(_, mode)| *mode == anonymous.mode);
    let mut digits =
        vec![(WORKSHOPS, anonymous.workshop.digit()), (MODE, mode.map_or(0, |(n, _)| n))];
    for place in &model.domains {
        let entry = anonymous.domains.iter().find(|(id, _)| id.as_str() == place.domain);
        match entry.and_then(|(_, said)| said.shown()) {
            None => digits.push((STATUS, LEFT_OUT)),
            Some(said) => {
                digits.extend([(STATUS, rating_digit(&said.lead)), (TICK, said.talk.into())]);
            }
        }
    }
    let own = length(&model.goals);
    let given = anonymous.goals.shown().and_then(Answer::given);
    let named = |wanted| given.is_some_and(|goals| goals.contains(&wanted));
    let listed = (0..).zip(&model.goals).filter(|(_, id)| named(GoalId::parse(id)));
    let mut places: Vec<u32> = listed.map(|(place, _)| place).collect();
    places.extend(named(None).then_some(own));
    places.truncate(MAX_GOALS);
    let status = match &anonymous.goals {
        Disclosed::LeftOut => LEFT_OUT,
        Disclosed::Shown(Answer::Unseen) => UNSEEN,
        Disclosed::Shown(_) => PASSED + length(&places),
    };
    digits.push((GOALS, status));
    // The places rise: each is written as its distance from the lowest it can have, and leaves room for
    // those to come.
    let mut low = 0;
    for (left, place) in (0..length(&places)).rev().zip(&places) {
        digits.push((own + 1 - left - low, place - low));
        low = place + 1;
    }
    digits
}

/// What these bytes of an anonymous code say.
///
/// # Errors
/// [`ReadError::Damaged`] when the checksum or anything else is not as [`encode_anonymous`] writes it,
/// [`ReadError::Newer`] when the checksum holds and the version, the kind or the model is one that this
/// Jalon does not know; another kind of code is called by its name.
pub fn decode_anonymous(bytes: &[u8]) -> Result<Anonymous, ReadError> {
    let (model, content) = envelope::unwrap(bytes, PayloadKind::Anonymous)?;
    if !model::adds_leads_or_goals(model.id) {
        return Err(ReadError::Damaged);
    }
    let (participation, body) = content.split_first_chunk().ok_or(ReadError::Damaged)?;
    let participation = u64::from_be_bytes(*participation);
    decode_body(body, participation, &model).ok_or(ReadError::Damaged)
}

fn decode_body(body: &[u8], participation: u64, model: &Model) -> Option<Anonymous> {
    let mut number = Number::from_bytes(body);
    let workshop = WorkshopNumber::from_digit(number.pop(WORKSHOPS))?;
    let mode = *Mode::ALL.get(number.pop(MODE) as usize)?;
    let mut domains: Vec<_> = DOMAINS.iter().map(|d| (d.id, Disclosed::LeftOut)).collect();
    for place in &model.domains {
        let lead = match number.pop(STATUS) {
            LEFT_OUT => continue,
            UNSEEN => Answer::Unseen,
            PASSED => Answer::Passed,
            rating => Answer::Given(*Rating::ALL.get((rating - FIRST_VALUE) as usize)?),
        };
        let said = Said { lead, talk: number.pop(TICK) == 1 };
        domains.iter_mut().find(|(id, _)| id.as_str() == place.domain)?.1 = Disclosed::Shown(said);
    }
    let goals = match number.pop(GOALS) {
        LEFT_OUT => Disclosed::LeftOut,
        UNSEEN => Disclosed::Shown(Answer::Unseen),
        PASSED => Disclosed::Shown(Answer::Passed),
        status => {
            let own = length(&model.goals);
            let mut named = Vec::new();
            let mut low = 0;
            for left in (FIRST_VALUE..=status).map(|n| status - n) {
                let place = low + number.pop(own + 1 - left - low);
                named.push(model.goals.get(place as usize).and_then(|id| GoalId::parse(id)));
                low = place + 1;
            }
            let ordered = kinds_of_goal().filter(|goal| named.contains(goal));
            Disclosed::Shown(Answer::Given(ordered.collect()))
        }
    };
    // Nothing may be left over, neither above the last digit nor as zeros in front.
    let all = number.is_zero() && body.first() != Some(&0);
    all.then_some(Anonymous { workshop, participation, mode, domains, goals })
}

/// An anonymous code for [`qr`](super::qr): bare, without an address, because it is of use to no page but
/// the one that counts. So it is smaller, and a phone's own camera opens nothing.
#[must_use]
pub fn anonymous_code(anonymous: &Anonymous) -> Link {
    Link { base: String::new(), payload: base43::encode(&encode_anonymous(anonymous)) }
}

/// The anonymous code in a text that was scanned or pasted, found as by [`read`](super::read()).
///
/// # Errors
/// [`ReadError`]; a summary is [`ReadError::Summary`].
pub fn read_anonymous(text: &str) -> Result<Anonymous, ReadError> {
    let mut found = None;
    search(text, &mut |bytes| decode_anonymous(bytes).map(|code| found = Some(code)))?;
    found.ok_or(ReadError::NotJalon)
}

/// The anonymous code in a text that a handheld scanner typed, with the layouts undone that
/// [`typed`](super::typed) undoes.
///
/// # Errors
/// [`ReadError`], the nearest of all attempts.
pub fn typed_anonymous(text: &str) -> Result<Anonymous, ReadError> {
    let mut found = None;
    search_typed(text, &mut |bytes| decode_anonymous(bytes).map(|code| found = Some(code)))?;
    found.ok_or(ReadError::NotJalon)
}
