//! The harness of the journeys: people's ways through the app, in three real browsers.
//!
//! # A journey
//!
//! ```ignore
//! journey!(a_person_shows_a_code, [fr, ar], async |app: &App| {
//!     app.open().await;
//!     app.button(msg("welcome-start")).press().await;            // a message id, never copy
//!     app.group(msg("mobility-lead")).by_role("radio", msg("answer-hard")).press().await;
//!     app.radio(msg("answer-hard")).chosen_is(true).await;
//!     app.status(msg("chosen").with("count", 2)).see().await;    // arguments of the message
//!     app.press_by_keyboard(&app.button(msg("go-on"))).await;    // the same without a pointer
//!     app.axe_finds_nothing().await;
//!     app.nothing_sticks_out().await;
//!     let link = app.code_on_screen("code").await;               // read by zbar from a picture
//!     app.nothing_left(&[&link]).await;
//! });
//! ```
//!
//! makes the tests `a_person_shows_a_code::fr::Chromium`, `…::fr::Firefox`, `…::ar::WebKit` and so on. Longer
//! forms: `journey!(name, [fr], options, body)` and `journey!(name, [fr], [Chromium], options, body)`.
//!
//! # To run
//!
//! `cargo test --test journeys [words of a name]`, with the app built in `dist`. From the environment:
//! `JALON_BROWSERS` (`chromium,firefox`; all that are there when unset, and with `CI` set none may be missing),
//! `JALON_DIST`, `JALON_AT_ONCE` (browsers at once, 2), `JALON_TOOLS` (a folder of drivers), `JALON_SERVE`
//! (another server script than `scripts/serve.mjs`), `JALON_AXE` (where axe-core is).
//! A failure leaves a picture, the driver's log and the page's outline in `test-results/`.
//!
//! # What there is
//!
//! - [`app::App`]: `open`, `go`, `try_go`, `reload`, `back`, `url`, tabs (`tab`, `new_tab`, `turn_to`, `lose_tab`),
//!   texts (`text`, `say`, `now_speaks`), scripts (`js`), waiting (`until`, `until_js`), `server` (`stop`,
//!   `start_again`, `requests`).
//! - [`lookup::Lookup`], from `app.button(name)`, `link`, `heading`, `radio`, `checkbox`, `textbox`, `combobox`, `group`,
//!   `status`, `alert`, `dialog`, `img`, `listitem`, `paragraph`, `region` or `by_role(role, name)`; inside another:
//!   `lookup.by_role(…)`. It is looked for anew at each use, and each use waits: `see`, `press`, `write`, `send`, `choose`,
//!   `chosen_is`, `wait_until`, `count_is`, `gone`, `focus`, `picture`; `all` looks once. More than one is as wrong as
//!   none: say `.nth(i)` or look inside something.
//! - [`texts::Name`]: `msg("id")`, `msg("id").with("n", 3)`, `.part()`, `has("text")`, `"text"`, `Name::Any`.
//! - Keyboard: `key`, `shift_tab`, `type_text`, `focused`, `focus_is_on`, `tab_to`, `press_by_keyboard`.
//! - Fingers: `finger_on` and `lift`, for what is held.
//! - Checks: `axe_finds_nothing`, `nothing_sticks_out`, `targets_measure`, `visible_text`, `outline`, `nothing_left`.
//! - Pictures: `picture`, `code_on_screen`, [`picture::zbar`], [`picture::grey`], [`picture::film`].
//! - Paper: `printed` (a PDF, where the driver prints), [`pdf::Pdf`].
//! - Camera: [`options::Options::camera`] (Chromium), `hold_before_camera`, `camera_fails`.
//! - Storage: `stored`, `store`, `clear_stored`, `fill_storage`, `storage_works`.
//!
//! # What an option does where
//!
//! | option | Chromium | Firefox | WebKit |
//! |---|---|---|---|
//! | `sized` | exact; below 1000 px with touch | at least 500 px wide | at least 447 px wide |
//! | `languages` | all | all | the first, as the system's locale |
//! | `dark`, `reduced_motion` | emulated media | preferences | `--dark-mode`, GTK settings |
//! | `forced_colors` | emulated media | preference | – |
//! | `text_percent` | preference | preference | the root's font size, after each `go` |
//! | `storage_blocked` | access throws | access throws | `localStorage` is null |
//! | `camera` | film | – | – |
//! | `camera_refused` | `NotAllowedError` | `NotAllowedError` | it has no camera: `OverconstrainedError` |
//! | `speech` | voices of the system's service | – | – |
//! | `network_log` | `requests()` | – | – |

#![allow(dead_code, reason = "a harness offers more than the journeys of one day use")]

pub mod app;
pub mod browser;
pub mod camera;
mod capabilities;
mod cdp;
mod checks;
pub mod device;
mod driver;
mod keys;
pub mod lookup;
mod network;
mod opened;
pub mod options;
pub mod pdf;
pub mod picture;
mod process;
mod roles;
pub mod run;
pub mod server;
pub mod speech;
mod storage;
pub mod texts;
mod touch;

/// See the top of this module.
#[macro_export]
macro_rules! journey {
    ($name:ident, [$($lang:ident),+ $(,)?], $body:expr) => {
        $crate::journey!($name, [$($lang),+], [Chromium, Firefox, WebKit], $crate::support::options::Options::default(), $body);
    };
    ($name:ident, [$($lang:ident),+ $(,)?], $options:expr, $body:expr) => {
        $crate::journey!($name, [$($lang),+], [Chromium, Firefox, WebKit], $options, $body);
    };
    ($name:ident, [$($lang:ident),+ $(,)?], $browsers:tt, $options:expr, $body:expr) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            pub fn run(browser: $crate::support::browser::Browser, lang: &str, name: &str) {
                $crate::support::run::run(browser, lang, name, $options, $body);
            }
            $($crate::journey!(@language $lang, $name, $browsers);)+
        }
    };
    (@language $lang:ident, $name:ident, [$($browser:ident),+ $(,)?]) => {
        mod $lang {
            $(
                #[test]
                #[allow(non_snake_case)]
                fn $browser() {
                    let name = concat!(stringify!($name), "-", stringify!($lang));
                    super::run($crate::support::browser::Browser::$browser, stringify!($lang), name);
                }
            )+
        }
    };
}
