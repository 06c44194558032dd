#!/usr/bin/env bash
# Measures how long a tap takes on a phone six times slower than this machine, over the whole standard path.
#
#   JALON_BENCH_BASE    the dist/ of another build: both are measured by turns, in one run
#   JALON_BENCH_ROUNDS  how often each goes the path (3)
#   JALON_BENCH_PROFILE a file for the CPU profile of the last round, for Chromium's DevTools. Functions have their
#                       names in a build whose wasm-opt is given -g
#
# The app must be built: make build. Run it on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/tools.sh

[ -e dist/index.html ] || scripts/build.sh
JALON_DIST="$PWD/dist" JALON_TOOLS="$JALON_CACHE/bin" JALON_SERVE=scripts/serve.mjs \
  cargo test --locked --quiet --test bench
