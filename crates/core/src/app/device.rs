//! The app on the device: what of it is there without a network, a newer release, and the home screen.
//!
//! The browser's side knows (`offline/page.js`) and tells; the later part asks it to, once it is here.

/// How the app can be put on the home screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Install {
    /// It is there, or cannot be, or nobody knows.
    #[default]
    No,
    /// The browser can be asked to.
    Ask,
    /// By hand, from the menu for sharing: a phone that throws away what a page keeps when nobody comes for some days.
    ByHand,
}

/// How things stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Device {
    /// A newer release is there.
    pub offered: bool,
    /// Everything that was used here opens without a network.
    pub kept: bool,
    /// Everything there is does.
    pub whole: bool,
    /// Bytes that are missing for that; none where nothing is known.
    pub missing: u32,
    /// All of it is on its way: how much of it is here, in per cent.
    pub coming: Option<u8>,
    /// Not all of it came.
    pub failed: bool,
    /// The home screen.
    pub install: Install,
}

/// What can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceEvent {
    /// How things stand now.
    Told(Device),
    /// The newer release, please.
    ReleaseAsked,
    /// Everything there is, please.
    AllAsked,
    /// To the home screen, please.
    InstallAsked,
    /// The hint has been read.
    HintClosed,
}

/// What the browser's side is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceEffect {
    /// Tell how things stand, now and whenever that changes; answered by [`DeviceEvent::Told`].
    Follow,
    /// Let the newer release take over, and load the page again with it.
    TakeOver,
    /// Fetch everything there is.
    FetchAll,
    /// Ask the browser to put the app on the home screen.
    Install,
    /// Ask the browser not to throw anything away, where that asks nothing of the person.
    Persist,
}
