//! From the picture on a person's phone to the adviser's page: through the camera, and from a file.

use std::path::{Path, PathBuf};

use image::GrayImage;
use jalon::scanner::Grey;
use jalon_core::instrument::Locale;
use jalon_core::share;
use serde_json::json;

use crate::asked::{pass_resources, pass_to_review};
use crate::codes::{beside, drawing, file, newer, spoiled};
use crate::frames::{self, Chance, View};
use crate::journey;
use crate::samples;
use crate::steps::{
    arrive, begin, go_on, link_on_screen, pass_all, payload, speak, stands_below, switch,
};
use crate::support::app::App;
use crate::support::browser::Browser;
use crate::support::camera::Held;
use crate::support::options::Options;
use crate::support::picture::{grey, zbar};
use crate::support::texts::msg;

/// Where Chromium takes the film from that stands for its camera; it opens the file with the camera.
pub fn film() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("phone-held-before-the-camera.y4m")
}

/// Some frames of a phone held before the camera: tilted, out of focus, in a dim room, on a desk.
fn frames_of(picture: &GrayImage) -> Vec<Grey> {
    let (width, height) = picture.dimensions();
    // The drawing has to be square: the phone shows the code on white, so more white harms nobody.
    let side = width.max(height);
    let mut sheet = GrayImage::from_pixel(side, side, image::Luma([255]));
    let (left, top) = (i64::from(side - width) / 2, i64::from(side - height) / 2);
    image::imageops::replace(&mut sheet, picture, left, top);
    let side = usize::try_from(side).expect("a side");
    let drawing = Grey::new(sheet.into_raw(), side, side).expect("a square");
    let mut chance = Chance(7);
    let desk = frames::desk(640, 480, &mut chance);
    [(-14.0, 18.0, 0.8), (9.0, -22.0, 1.1), (4.0, 12.0, 0.6)]
        .map(|(turn, tilt, blur)| {
            let view = View { turn, tilt, lean: 8.0, ..View::straight(400.0) };
            let seen = frames::seen(&drawing, &view, &desk);
            frames::noisy(&frames::blurred(&seen, blur), 9.0, &mut chance)
        })
        .into()
}

/// Stands the picture before the camera of the page that is open.
pub async fn hold(app: &App, picture: &Path) {
    if app.browser == Browser::Chromium {
        std::fs::write(film(), frames::y4m(&frames_of(&grey(picture)), 10))
            .expect("the film is written");
    } else {
        app.hold_before_camera(picture, Held::default()).await;
    }
}

/// The code alone, as the phone shows it; another decoder reads it too.
async fn picture_of_code(app: &App, name: &str) -> PathBuf {
    let link = link_on_screen(app).await;
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{name}.png", app.browser));
    app.until("a code that zbar reads", async || {
        // WebKit pictures what stands at the place of a thing that is out of view.
        app.js("scrollTo(0, 0)", vec![]).await;
        let png = app.img(msg("code-picture")).picture().await;
        std::fs::write(&file, png).expect("the folder can be written");
        zbar(&file).iter().any(|text| text.ends_with(payload(&link))).then_some(())
    })
    .await;
    file
}

fn decoder_asked_for(app: &App) -> bool {
    app.server.requests().iter().any(|r| r.to_string().contains("scanner"))
}

journey!(
    a_code_goes_from_a_phone_to_an_adviser,
    [nl],
    Options::phone().dark().camera(film()),
    async |app: &App| {
        app.open().await;
        // A person with a dark phone, in French.
        speak(app, Locale::Fr).await;
        begin(app, &["mobility", "money"]).await;
        app.radio(msg("rating-very-difficult")).press().await;
        go_on(app, "next", msg("obstacles-question")).await;
        app.checkbox(msg("obstacle-mobility-too_far")).press().await;
        go_on(app, "next", crate::steps::lead("money")).await;
        pass_all(app, &["money"]).await;
        pass_resources(app).await;
        app.textbox(msg("own-words")).write("Réparer des vélos").await;
        pass_to_review(app, "next", 1).await;
        go_on(app, "review-next", msg("share-title")).await;
        let whole = picture_of_code(app, "whole").await;
        switch(app, "share-cracked").press().await;
        switch(app, "share-cracked").chosen_is(true).await;
        let cracked = picture_of_code(app, "cracked").await;
        assert_ne!(
            std::fs::read(&whole).ok(),
            std::fs::read(&cracked).ok(),
            "a cracked screen gets another code"
        );
        assert!(!decoder_asked_for(app), "a person's phone loads no decoder");

        // An adviser with a device of their own, in Dutch.
        app.clear_stored().await;
        app.client.goto("about:blank").await.expect("the empty page opens");
        app.now_speaks("nl");
        app.go("/#scan").await;
        app.heading(msg("scan-title")).see().await;
        assert!(!decoder_asked_for(app), "nobody opened the camera yet");
        for picture in [whole, cracked] {
            hold(app, &picture).await;
            app.button(msg("camera-start")).press().await;
            arrive(app, msg("summary-title")).await;
            stands_below(app, "summary-difficult", &["obstacle-mobility-too_far"], &[]).await;
            app.listitem("Réparer des vélos").see().await;
            app.button(msg("scan-another")).press().await;
            arrive(app, msg("scan-title")).await;
        }
        assert!(decoder_asked_for(app));
        let off = "return document.querySelector('video').srcObject === null";
        app.until_js("the camera to be off", off).await;
        if app.browser == Browser::Firefox {
            let stopped = "return document.documentElement.dataset.cameraStopped === 'true'";
            app.until_js("the camera's light to go out", stopped).await;
        }
        // What the camera does not see, and why.
        for (error, message) in [
            ("NotAllowedError", "camera-refused"),
            ("NotFoundError", "camera-missing"),
            ("NotReadableError", "camera-in-use"),
        ] {
            app.camera_fails(error).await;
            app.button(msg("camera-start")).press().await;
            app.alert(msg(message).part()).see().await;
        }
        app.nothing_left(&[]).await;
    }
);

/// Chooses a file for the decoder to look at.
async fn choose(app: &App, file: &Path) {
    app.button(msg("picture-choose")).send(&file.to_string_lossy()).await;
}

journey!(a_picture_of_a_code_is_read_from_a_file, [nl], Options::desktop(), async |app: &App| {
    let link = |shared| share::link(&app.server.url(""), &shared).text();
    let name = |what: &str| format!("{}-{what}", app.browser);
    let (one, other) =
        (link(samples::typical()), link(samples::in_own_words(Locale::Nl, &["brood"])));
    let damaged =
        format!("{}{}", &one[..one.len() - 1], if one.ends_with('A') { "B" } else { "A" });
    let newer = app.server.url(&format!("#{}", newer()));
    let notes = Path::new(env!("CARGO_TARGET_TMPDIR")).join("notes.txt");
    std::fs::write(&notes, "geen foto").expect("the folder can be written");
    let cases = [
        (GrayImage::from_pixel(400, 300, image::Luma([90])), "empty", "picture-no-code"),
        (beside(&[drawing(&one), drawing(&other)]), "several", "picture-several"),
        (drawing(&damaged), "damaged", "code-damaged"),
        (spoiled(drawing(&one)), "spoiled", "code-damaged"),
        (drawing("WIFI:T:WPA;S:thuis;P:geheim;;"), "foreign", "code-not-jalon"),
        (drawing(&newer), "newer", "code-newer"),
    ];
    app.go("/#scan").await;
    app.heading(msg("scan-title")).see().await;
    for (picture, what, message) in cases {
        choose(app, &file(&picture, &name(what))).await;
        app.alert(msg(message).part()).see().await;
    }
    choose(app, &notes).await;
    app.alert(msg("picture-unreadable").part()).see().await;
    // A code of Jalon is found beside another one.
    let both = beside(&[drawing("WIFI:T:WPA;S:thuis;P:geheim;;"), drawing(&one)]);
    choose(app, &file(&both, &name("both"))).await;
    arrive(app, msg("summary-title")).await;
    app.listitem(msg("goal-keep_job")).see().await;
    app.nothing_left(&[payload(&one)]).await;
});

journey!(
    a_camera_that_does_not_answer_can_be_tried_again,
    [nl],
    Options::desktop(),
    async |app: &App| {
        app.go("/#scan").await;
        app.heading(msg("scan-title")).see().await;
        // A question of the browser that somebody put aside.
        let never = "const never = () => new Promise(() => {});
        if (navigator.mediaDevices) navigator.mediaDevices.getUserMedia = never;
        else Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: never }, configurable: true, writable: true });";
        app.js(never, vec![]).await;
        app.button(msg("camera-start")).press().await;
        app.alert(msg("camera-slow").part()).see().await;
        app.camera_fails("NotReadableError").await;
        app.button(msg("camera-start")).press().await;
        app.alert(msg("camera-in-use").part()).see().await;
    }
);

journey!(
    a_camera_that_stops_by_itself_says_so,
    [nl],
    Options::desktop().camera(film()),
    async |app: &App| {
        let picture = file(&drawing("nothing of Jalon"), &format!("{}-stops", app.browser));
        app.go("/#scan").await;
        app.heading(msg("scan-title")).see().await;
        hold(app, &picture).await;
        app.button(msg("camera-start")).press().await;
        app.button(msg("camera-stop")).see().await;
        let taken = "document.querySelector('video').srcObject.getTracks().forEach((track) => track.stop())";
        app.js(taken, vec![]).await;
        app.alert(msg("camera-stopped").part()).see().await;
        app.button(msg("camera-start")).see().await;
    }
);

journey!(
    one_sound_context_serves_all_codes,
    [nl],
    [Chromium],
    Options::desktop(),
    async |app: &App| {
        // Before the app is loaded, which notes then what the browser has.
        let counted = "window.contexts = 0;
        const Own = window.AudioContext;
        window.AudioContext = class extends Own { constructor() { super(); window.contexts += 1; } };";
        app.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": counted })).await;
        app.go("/#scan").await;
        app.heading(msg("scan-title")).see().await;
        for (at, words) in ["brood", "kaas", "melk", "vis", "ui", "sla"].into_iter().enumerate() {
            let link =
                share::link(&app.server.url(""), &samples::in_own_words(Locale::Nl, &[words]));
            app.textbox(msg("typed-label")).write(&link.text()).await;
            app.button(msg("typed-read")).press().await;
            // Before another person's summary takes the place of the open one, the adviser is asked.
            if at > 0 {
                app.button(msg("decide-replace")).press().await;
            }
            arrive(app, msg("summary-title")).await;
            app.button(msg("scan-another")).press().await;
            arrive(app, msg("scan-title")).await;
        }
        assert_eq!(app.js("return window.contexts", vec![]).await, 1);
    }
);
