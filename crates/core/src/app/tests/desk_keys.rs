//! Keys alone at the desk: each does what its button does.

use super::reading::another_link;
use super::today::{labels, open, page, pressed, read, screen, two};
use super::*;
use crate::app::desk::{CLOSE, KEYS, TYPED};

#[test]
fn each_key_does_one_thing_at_each_place_and_none_once_they_are_off() {
    for place in Desk::ALL {
        let mut signs: Vec<char> =
            KEYS.iter().filter(|key| key.places.contains(&place)).map(|key| key.sign).collect();
        let all = signs.len();
        signs.sort_unstable();
        signs.dedup();
        assert_eq!(signs.len(), all, "{place:?}: a key does two things");
        // Neither what opens a search in a browser, nor what a screen reader does not let through.
        let is_plain = |sign: &char| {
            sign.is_ascii_lowercase() || sign.is_ascii_digit() || ['?', CLOSE].contains(sign)
        };
        assert!(signs.iter().all(is_plain));
    }
    let mut tab = two();
    assert_eq!(pressed(&mut tab, 'p'), [Effect::Later(LaterEffect::Print)]);
    assert_eq!(pressed(&mut tab, 'u'), [Effect::Scan(ScanEffect::Unfold)]);
    pressed(&mut tab, 'k');
    assert_eq!(labels(&tab)[0], ("1".to_owned(), true));
    pressed(&mut tab, 'k');
    assert_eq!(labels(&tab)[0], ("1".to_owned(), true), "there is nobody before");
    pressed(&mut tab, 'j');
    assert_eq!(labels(&tab)[1], ("2".to_owned(), true));
    pressed(&mut tab, '?');
    let keys = screen(&tab).around().keys.clone().expect("they are shown");
    assert!(keys.iter().any(|key| key.sign == 'j') && keys.iter().all(|key| key.sign != 'b'));
    pressed(&mut tab, 'n');
    assert_eq!(tab.desk(), Desk::Scan);
    assert_eq!(pressed(&mut tab, 'i'), [Effect::Scan(ScanEffect::Focus(TYPED))]);
    assert!(pressed(&mut tab, 'o').contains(&Effect::Scan(ScanEffect::StartCamera(None))));
    pressed(&mut tab, 's');
    assert_eq!(tab.desk(), Desk::Summary);
    tab.send(act(DeskEvent::KeysToggled));
    assert_eq!(pressed(&mut tab, 'p'), []);
    pressed(&mut tab, '?');
    assert_eq!(screen(&tab).around().keys, None, "that key shows how to switch them on again");
}

#[test]
fn the_question_about_another_code_is_answered_by_keys_too() {
    for (sign, people) in [('b', 2), ('c', 1), ('x', 1)] {
        let mut tab = open();
        tab.all([go(Desk::Scan), read(another_link())]);
        assert!(screen(&tab).around().asks);
        pressed(&mut tab, sign);
        assert!(!screen(&tab).around().asks, "{sign}");
        assert_eq!(labels(&tab).len(), people, "{sign}");
        assert_eq!(tab.model.desk.other().is_some(), sign == 'c');
    }
}

#[test]
fn a_view_is_noted_by_keys_alone() {
    let mut tab = open();
    let noted = page(&tab).sheet.difficult.rows[0].domain.expect("a domain");
    assert_eq!(pressed(&mut tab, '1'), [], "nothing is being noted");
    let focus = |domain: DomainId| Effect::Scan(ScanEffect::Focus(domain.as_str()));
    assert_eq!(pressed(&mut tab, 'v'), [focus(noted)]);
    pressed(&mut tab, '3');
    pressed(&mut tab, 'a');
    let note = page(&tab).notes.all[&noted].clone();
    assert_eq!((note.rating, note.next), (Some(Rating::VeryDifficult), true));
    // Once more is the next one, until all were there.
    let mut seen = vec![noted];
    while seen.len() < 30 {
        pressed(&mut tab, 'v');
        let now = page(&tab).notes.noting.expect("one is noted");
        if now == noted {
            break;
        }
        seen.push(now);
    }
    let rows = page(&tab).sheet;
    let parts = [&rows.talk, &rows.difficult, &rows.helps, &rows.others];
    let all = parts.into_iter().flat_map(|part| &part.rows).filter(|row| row.is_noted).count();
    assert_eq!(seen.len(), all);
    assert_eq!(pressed(&mut tab, CLOSE), [focus(noted)]);
    assert_eq!(page(&tab).notes.noting, None);
}

#[test]
fn one_key_closes_what_lies_over_the_page_and_nothing_else() {
    let mut tab = two();
    pressed(&mut tab, CLOSE);
    assert_eq!((tab.desk(), labels(&tab).len()), (Desk::Summary, 2));
    pressed(&mut tab, '?');
    pressed(&mut tab, CLOSE);
    assert_eq!(screen(&tab).around().keys, None);
    pressed(&mut tab, 't');
    assert_eq!(tab.desk(), Desk::Turned);
    pressed(&mut tab, CLOSE);
    assert_eq!(tab.desk(), Desk::Summary);
    let mut tab = open();
    tab.all([go(Desk::Scan), read(another_link()), act(DeskEvent::KeysToggled)]);
    pressed(&mut tab, CLOSE);
    assert_eq!((screen(&tab).around().asks, labels(&tab).len()), (false, 1), "the code is left");
    tab.send(act(DeskEvent::KeysToggled));
    pressed(&mut tab, 'd');
    assert_eq!((tab.desk(), tab.model.desk.is_open), (Desk::Scan, false));
}
