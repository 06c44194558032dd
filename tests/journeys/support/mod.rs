//! The harness of the journeys.

#![allow(dead_code, reason = "a harness offers more than the journeys of one day use")]

pub mod app;
pub mod browser;
pub mod camera;
mod capabilities;
mod cdp;
mod checks;
mod driver;
mod keys;
pub mod lookup;
mod network;
pub mod options;
pub mod picture;
mod process;
mod roles;
pub mod run;
pub mod server;
mod storage;
pub mod texts;

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
