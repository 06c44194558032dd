//! The adapters that come with the desk part: codes are read, at the desk and by a facilitator.

mod camera;
mod decoder;
mod picture;
mod pixels;
mod scanner;
mod signal;

pub use camera::VIDEO_ID;
pub use picture::{give_picture, picture_of_transfer};
pub use scanner::{forget_keys, hear_scanner};

use crate::web::parts::DeskAdapters;
use crate::web::shell::Shell;
use jalon_core::app::{ScanEffect, Signal};

/// What the first file may call of these.
pub static ADAPTERS: DeskAdapters = DeskAdapters { perform, give_picture };

fn perform(effect: ScanEffect, shell: Shell) {
    match effect {
        ScanEffect::StartCamera(lens) => {
            signal::make_ready();
            camera::start(lens, shell);
        }
        ScanEffect::StopCamera => {
            camera::stop();
            decoder::stop();
        }
        ScanEffect::Torch(on) => camera::torch(on),
        ScanEffect::Give(Signal::CodeRead) => signal::code_read(),
    }
}
