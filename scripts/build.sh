#!/usr/bin/env bash
# Builds the release app into dist/. The tools must be there: scripts/tools.sh build.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/tools.sh

say "Building the app (about 2 minutes from nothing, 30 seconds after a change)"
small_std
# A tree of its own, so that the two ways of building do not undo each other.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}/small"
# Its errors speak for themselves.
RUST_BACKTRACE=0 trunk --log warn build --release
size() { du -bc "$@" 2>/dev/null | tail -1 | cut -f1; }
echo "dist/: app $(size dist/jalon-*_bg.wasm.br) B, later $(size dist/later-*.wasm.br) B, for the desk $(size dist/desk-*.wasm.br) B, for a workshop $(size dist/workshop-*.wasm.br) B, for several $(cat dist/shared-*.wasm.br | wc -c) B, its script $(size dist/jalon-*.js.br) B, scanner $(size dist/*/scanner_bg.wasm.br) B (brotli)"
