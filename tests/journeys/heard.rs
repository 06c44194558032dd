//! Real sound: Chromium speaks a screen through the system's speech service, and what comes out is not silence.

use crate::steps::{begin, from_menu};
use crate::support::app::App;
use crate::support::browser::Browser;
use crate::support::options::Options;
use crate::support::run::run;
use crate::support::speech::{Service, loudness};

/// Speech measures about 3,000; the last bit alone less than 1.
const HEARD: f64 = 300.0;

/// Reads a question aloud, in this language, and returns what came out: how many samples, and how loud.
fn spoken(language: &str, name: &str, muted: bool) -> Option<(usize, f64)> {
    if !Browser::Chromium.wanted() {
        return None;
    }
    let Some(service) = Service::start(name, muted) else {
        println!("Skipped: no speech service here. Debian: speech-dispatcher-espeak-ng");
        assert!(std::env::var_os("CI").is_none(), "CI is set: the voice must be heard");
        return None;
    };
    let options = Options { speech: Some(service.address()), ..Options::phone() };
    run(Browser::Chromium, language, name, options, async |app: &App| {
        app.open().await;
        begin(app, &["mobility"]).await;
        app.until_js("voices", "return speechSynthesis.getVoices().length > 0").await;
        app.js(WATCH, vec![]).await;
        from_menu(app, "listen").await;
        let first = app.until("the first text to be over", async || {
            let ended = app.js("return window.over.length && window.over[0]", vec![]).await;
            ended.as_str().map(str::to_owned)
        });
        assert_eq!(first.await, language, "spoken by a voice of the language");
        from_menu(app, "listen").await;
    });
    let sound = service.sound();
    println!("{} samples, loudness {:.0}", sound.len(), loudness(&sound));
    Some((sound.len(), loudness(&sound)))
}

/// Notes the language of each utterance that was begun and came to its end, without a change to what is spoken.
const WATCH: &str = "
    window.over = [];
    const speak = speechSynthesis.speak.bind(speechSynthesis);
    speechSynthesis.speak = (u) => {
      u.addEventListener('end', () => window.over.push(u.voice.lang.slice(0, 2)));
      speak(u);
    };";

#[test]
fn a_question_is_heard_in_french() {
    if let Some((samples, loudness)) = spoken("fr", "heard-fr", false) {
        assert!(samples > 10_000 && loudness > HEARD, "{samples} samples, loudness {loudness:.0}");
    }
}

#[test]
fn a_question_is_heard_in_arabic() {
    if let Some((samples, loudness)) = spoken("ar", "heard-ar", false) {
        assert!(samples > 10_000 && loudness > HEARD, "{samples} samples, loudness {loudness:.0}");
    }
}

/// What is measured above is the sound, not that there was a file.
#[test]
fn a_muted_voice_is_told_from_a_heard_one() {
    if let Some((samples, loudness)) = spoken("fr", "heard-muted", true) {
        assert!(loudness < HEARD, "{samples} samples, loudness {loudness:.0}");
    }
}
