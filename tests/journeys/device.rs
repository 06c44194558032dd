//! What a device lends: a screen kept awake, a clipboard, several lenses, a lamp, a sound.

use image::GrayImage;
use serde_json::json;

use crate::asked::{pass_resources, pass_to_review};
use crate::codes::file;
use crate::journey;
use crate::steps::{begin, go_on, link_on_screen, pass_all, switch};
use crate::support::app::App;
use crate::support::camera::Held;
use crate::support::options::Options;
use crate::support::texts::msg;

/// Notes what is asked of the screen and the clipboard; headless browsers have neither.
const LENT: &str = "window.awake = 0; window.copied = null;
    const wakeLock = { request: async () => {
        window.awake += 1;
        return { release: async () => { window.awake -= 1; } };
    } };
    const clipboard = { writeText: async (text) => {
        if (window.refuse) throw new DOMException('no', 'NotAllowedError');
        window.copied = text;
    } };
    for (const [name, value] of Object.entries({ wakeLock, clipboard })) {
        Object.defineProperty(navigator, name, { value, configurable: true });
    }";

journey!(the_code_stays_lit_and_its_link_is_copied, [fr], Options::phone(), async |app: &App| {
    app.open().await;
    begin(app, &["mobility"]).await;
    pass_all(app, &["mobility"]).await;
    pass_resources(app).await;
    pass_to_review(app, "pass", 0).await;
    app.js(LENT, vec![]).await;
    go_on(app, "review-next", msg("share-title")).await;
    app.until_js("the screen to be kept awake", "return window.awake === 1").await;
    let link = link_on_screen(app).await;
    app.button(msg("share-copy")).press().await;
    app.status(msg("notice-copied").part()).see().await;
    assert_eq!(app.js("return window.copied", vec![]).await, json!(link));
    app.js("window.refuse = true", vec![]).await;
    app.button(msg("share-copy")).press().await;
    app.status(msg("notice-copy-failed").part()).see().await;
    go_on(app, "share-done", msg("after-title")).await;
    app.until_js("the screen to rest again", "return window.awake === 0").await;
});

/// A device with two lenses, the second with a lamp.
const LENSES: &str = "const lens = (id, label) => Object.create(MediaDeviceInfo.prototype, {
        deviceId: { value: id }, kind: { value: 'videoinput' }, label: { value: label },
    });
    const devices = navigator.mediaDevices, open = devices.getUserMedia;
    devices.enumerateDevices = async () => [lens('front', 'Voorkant'), lens('back', '')];
    window.asked = []; window.lamp = null; window.held = devices;
    devices.getUserMedia = async (wishes) => {
        window.asked.push(wishes.video);
        const stream = await open(wishes), track = stream.getVideoTracks()[0];
        const id = wishes.video.deviceId?.exact ?? 'front';
        track.getSettings = () => ({ deviceId: id });
        track.getCapabilities = () => ({ torch: id === 'back' });
        track.applyConstraints = async (c) => { window.lamp = c.advanced[0].torch; };
        return stream;
    };";

journey!(
    an_adviser_chooses_the_lens_and_lights_the_lamp,
    [nl],
    Options::desktop(),
    async |app: &App| {
        let wall = file(
            &GrayImage::from_pixel(200, 200, image::Luma([120])),
            &format!("{}-wall", app.browser),
        );
        app.go("/#scan").await;
        app.heading(msg("scan-title")).see().await;
        app.hold_before_camera(&wall, Held::default()).await;
        app.js(LENSES, vec![]).await;
        app.button(msg("camera-start")).press().await;
        let lenses = app.combobox(msg("camera-lens"));
        lenses.see().await;
        let wishes = app.js("return window.asked[0]", vec![]).await;
        assert_eq!(wishes["facingMode"]["ideal"], "environment", "the lens that looks away");
        assert_eq!(wishes["height"]["ideal"], 1080);
        assert_eq!(
            app.js("return window.lamp", vec![]).await,
            json!(null),
            "the front has no lamp"
        );
        // A lens without a name gets a number.
        lenses.choose(&app.say(msg("camera-lens-number").with("number", 2))).await;
        app.until_js("the other lens", "return window.asked[1]?.deviceId?.exact === 'back'").await;
        switch(app, "torch").press().await;
        app.until_js("the lamp to be lit", "return window.lamp === true").await;
        switch(app, "torch").press().await;
        app.until_js("the lamp to go out", "return window.lamp === false").await;
        app.button(msg("camera-stop")).press().await;
        app.button(msg("camera-start")).see().await;
    }
);
