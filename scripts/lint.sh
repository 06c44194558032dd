#!/usr/bin/env bash
# Formatting, clippy for both targets, licences and advisories. One check: scripts/lint.sh NAME
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/tools.sh

format() { cargo fmt --check; }
clippy() { cargo clippy --locked --quiet --workspace --all-targets --test journeys --test bench -- -D warnings; }
clippy_wasm() { cargo clippy --locked --quiet --target wasm32-unknown-unknown --lib --bins --test ui -- -D warnings; }
licences() { cargo-deny --log-level error check licenses bans sources; }

# The advisory database lives outside of the package registries: where it cannot be had, say so and go on.
advisories() {
  local answer
  if answer="$(timeout 120 cargo-deny --log-level error fetch db 2>&1)"; then
    cargo-deny --log-level error check --disable-fetch advisories
  else
    echo "advisories: SKIPPED, the advisory database could not be fetched: $(head -n 1 <<<"${answer:-no answer in two minutes}" | cut -c -160)"
  fi
}

if [ $# -gt 0 ]; then "$1"; exit; fi
for check in format clippy clippy_wasm licences advisories; do
  say "$check"
  "$check"
done
