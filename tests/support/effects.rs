//! What happens to a code before a camera, as a table: one effect a row, from none to all together.

use jalon::scanner::Grey;

use crate::codes::code;
use crate::frames::{self, Chance, View};

/// One effect of a camera, the share of frames (in %) to be read, and how the frame is made.
pub struct Effect {
    pub name: &'static str,
    pub floor: usize,
    pub view: fn(&mut View, &mut Chance),
    pub spoil: fn(Grey, &mut Chance) -> Grey,
}

/// Every effect that is measured.
pub fn effects() -> Vec<Effect> {
    fn same(_: &mut View, _: &mut Chance) {}
    fn clean(grey: Grey, _: &mut Chance) -> Grey {
        grey
    }
    let effect = |name, floor, view, spoil| Effect { name, floor, view, spoil };
    vec![
        effect("straight", 95, same, clean),
        effect("turned", 95, |v, c| v.turn = c.between(0.0, 360.0), clean),
        effect(
            "tilted to 35°",
            95,
            |v, c| {
                (v.tilt, v.lean) = (c.between(-35.0, 35.0), c.between(-35.0, 35.0));
            },
            clean,
        ),
        effect(
            "tilted 40° to 58°",
            80,
            |v, c| {
                (v.tilt, v.turn) = (c.between(40.0, 58.0), c.between(0.0, 360.0));
            },
            clean,
        ),
        effect("modules of 2.2 to 3.2", 90, |v, c| v.side *= c.between(0.44, 0.64), clean),
        effect("out of focus", 85, same, |g, c| frames::blurred(&g, c.between(1.2, 2.6))),
        effect("moved", 90, same, |g, c| frames::moved(&g, 3 + (c.bits() % 6) as usize)),
        effect("noise", 90, same, |g, c| {
            frames::noisy(&frames::blurred(&g, 0.7), c.between(20.0, 70.0), c)
        }),
        effect("low contrast", 90, same, |g, c| {
            let low = c.between(40.0, 150.0);
            frames::noisy(&frames::faded(&g, low, low + c.between(18.0, 50.0)), 3.0, c)
        }),
        effect("uneven light", 95, same, |g, c| {
            frames::noisy(&frames::lit_from_left(&g, c.between(0.05, 0.3)), 4.0, c)
        }),
        effect("glare on a part", 50, same, |g, c| {
            let at = (320.0 + c.between(-120.0, 120.0), 240.0 + c.between(-120.0, 120.0));
            frames::glare(&g, at, c.between(30.0, 70.0))
        }),
        effect("packed hard", 95, same, |g, c| frames::packed(&g, c.between(20.0, 90.0))),
        effect("inverted", 95, same, |g, _| frames::inverted(&g)),
        effect(
            "all together",
            85,
            |v, c| {
                (v.tilt, v.turn) = (c.between(-30.0, 30.0), c.between(-20.0, 20.0));
            },
            |g, c| {
                let low = c.between(30.0, 90.0);
                let pale = frames::faded(
                    &frames::blurred(&g, c.between(0.8, 1.8)),
                    low,
                    low + c.between(60.0, 120.0),
                );
                frames::noisy(
                    &frames::lit_from_left(&pale, c.between(0.3, 0.9)),
                    c.between(4.0, 16.0),
                    c,
                )
            },
        ),
    ]
}

/// A frame of 640 × 480 with a code of about 5 pixels a module, spoiled; and what the code says.
pub fn frame(effect: &Effect, version: u8, seed: u64) -> (String, Grey) {
    let mut chance = Chance(seed * 1000 + u64::from(version));
    let (text, drawing) = code(version, seed);
    let modules = f64::from(u32::from(version) * 4 + 25);
    let mut view = View::straight((modules * 5.0).min(400.0));
    view.turn = chance.between(-8.0, 8.0);
    (effect.view)(&mut view, &mut chance);
    let desk = frames::desk(view.width, view.height, &mut chance);
    let frame = frames::seen(&drawing, &view, &desk);
    (text, (effect.spoil)(frame, &mut chance))
}
