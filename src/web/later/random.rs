//! Random bits, from the browser's own source for keys.

use crate::web::page;
use crate::web::shell::Shell;
use jalon_core::app::Event;

/// Draws 64 bits and tells the core. A browser without a source gives none, and nothing begins.
pub(super) fn draw(shell: Shell) {
    let mut bytes = [0; 8];
    let source = page::window().crypto();
    if source.is_ok_and(|source| source.get_random_values_with_u8_array(&mut bytes).is_ok()) {
        shell.send(Event::RandomDrawn(u64::from_be_bytes(bytes)));
    }
}
