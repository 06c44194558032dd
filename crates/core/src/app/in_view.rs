//! What a camera that stays on has in view. It sees a code many times, and two codes in turn: what was said once is no news
//! as long as it may still be there.

/// In so many frames in a row it was not seen: it is gone. A camera that reads well finds two codes in view every few frames.
const GONE: u8 = 20;

/// What is in view, each with the frames in which it was missed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InView<T>(Vec<(T, u8)>);

impl<T> Default for InView<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq + Copy> InView<T> {
    /// Takes in what a frame shows. What came into view with it, and what is gone.
    pub fn frame(&mut self, seen: &[T]) -> (Vec<T>, Vec<T>) {
        let mut gone = Vec::new();
        for (known, missed) in &mut self.0 {
            *missed = if seen.contains(known) { 0 } else { *missed + 1 };
            if *missed == GONE {
                gone.push(*known);
            }
        }
        self.0.retain(|(_, missed)| *missed < GONE);
        let mut new = Vec::new();
        for one in seen {
            if !self.0.iter().any(|(known, _)| known == one) {
                self.0.push((*one, 0));
                new.push(*one);
            }
        }
        (new, gone)
    }

    /// Nothing is in view.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_stays_in_view_is_no_news_and_what_was_away_is() {
        let mut view = InView::default();
        assert_eq!(view.frame(&[1, 2]), (vec![1, 2], vec![]));
        for _ in 0..100 {
            assert_eq!(view.frame(&[1]), (vec![], vec![]));
            assert_eq!(view.frame(&[2]), (vec![], vec![]));
        }
        for frame in 1..GONE {
            let gone = if frame == GONE / 2 { vec![1] } else { Vec::new() };
            assert_eq!(view.frame(&[3]).1, gone, "{frame}");
            assert!(view.frame(&[2]).1.is_empty(), "{frame}");
        }
        assert_eq!(view.frame(&[1]).0, vec![1]);
    }

    proptest! {
        /// Whatever the camera sees in whatever order, as long as each is seen now and then.
        #[test]
        fn codes_in_view_are_news_once(
            frames in prop::collection::vec(prop::collection::vec(0_u8..4, 0..4), 0..200),
        ) {
            let mut view = InView::default();
            let mut news = Vec::new();
            for mut frame in frames {
                frame.extend([7, 8]);
                news.extend(view.frame(&frame).0);
            }
            prop_assert!(news.iter().filter(|code| **code >= 7).count() <= 2);
        }
    }
}
