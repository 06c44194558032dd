#!/usr/bin/env bash
# Runs everything, in the order of what fails fastest, and goes on after a failure so that one run tells all.
# The tools must be there: scripts/tools.sh test.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/tools.sh
set +e

results="test-results"
rm -rf "$results"
mkdir -p "$results"
summary=()
failed=0

# name command...: runs a step, keeps its output, remembers how it went.
step() {
  local name="$1" status begin=$SECONDS
  shift
  say "== $name"
  "$@" 2>&1 | tee "$results/$name.log"
  status=${PIPESTATUS[0]}
  if [ "$status" -eq 0 ]; then
    summary+=("ok      $name ($((SECONDS - begin)) s)")
  else
    summary+=("FAILED  $name ($((SECONDS - begin)) s): $results/$name.log")
    failed=1
  fi
  return "$status"
}
skip() { summary+=("skipped $1: $2"); }

native_tests() {
  local file targets=(--lib)
  for file in tests/*.rs; do
    case "$file" in
      'tests/*.rs' | tests/ui.rs) ;;
      *) targets+=(--test "$(basename "$file" .rs)") ;;
    esac
  done
  cargo test --locked --no-fail-fast --workspace "${targets[@]}"
}

# The elements of the page, in a headless Chromium.
web_tests() {
  # The runner gives up after 20 seconds unless told: little for a busy machine.
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner WASM_BINDGEN_TEST_TIMEOUT=120 \
    CHROMEDRIVER="$(command -v chromedriver)" \
    cargo test --locked --target wasm32-unknown-unknown --test ui
}

# The harness starts the server, the drivers and, for WebKit, a screen of its own.
some_journeys() {
  JALON_DIST="$PWD/dist" JALON_BROWSERS="$browsers" JALON_TOOLS="$JALON_CACHE/bin" JALON_SERVE=scripts/serve.mjs \
    cargo test --locked --no-fail-fast --test journeys -- "$@"
}

# A browser that breaks off once in a thousand screens must not hide what the others say: up to three journeys that
# fail are walked once more, alone. What passes only then is named in the summary, with the traces of the first time.
journeys() {
  some_journeys 2>&1 | tee "$results/first.log"
  local status=${PIPESTATUS[0]} names
  mapfile -t names < <(sed -n 's/^test \(.*\) \.\.\. FAILED$/\1/p' "$results/first.log")
  if [ "$status" -eq 0 ] || [ "${#names[@]}" -eq 0 ] || [ "${#names[@]}" -gt 3 ]; then return "$status"; fi
  say "== once more: ${names[*]}"
  some_journeys --exact --test-threads 1 "${names[@]}" || return 1
  printf '%s\n' "${names[@]}" > "$results/unsteady.txt"
}

if ! browsers="$(find_browsers)"; then
  summary+=("FAILED  browsers: not all there")
  failed=1
fi

step format scripts/lint.sh format
step clippy scripts/lint.sh clippy
step clippy-wasm scripts/lint.sh clippy_wasm
step build scripts/build.sh
built=$?
step native native_tests

if [[ $browsers == *chromium* ]]; then step web web_tests; else skip web "no Chromium"; fi
if [ -e tests/journeys/main.rs ]; then
  if [ "$built" -ne 0 ]; then
    skip journeys "there is no app to run them on"
  elif [ -z "$browsers" ]; then
    skip journeys "no browser with its driver"
  else
    step journeys journeys
  fi
fi

step licences scripts/lint.sh licences
if step advisories scripts/lint.sh advisories && grep -q SKIPPED "$results/advisories.log"; then
  unset 'summary[-1]'
  skip advisories "their database cannot be fetched from here"
fi

say "== summary"
printf '%s\n' "${summary[@]}"
unsteady=0
if [ -e "$results/unsteady.txt" ]; then
  sed 's/^/unsteady, passed the second time: /' "$results/unsteady.txt"
  unsteady=$(wc -l < "$results/unsteady.txt")
fi
# The test runner's own counts, added up; what passed the second time failed in none of them.
cat "$results"/{native,web,journeys}.log 2>/dev/null | awk -v unsteady="$unsteady" '
  /^test result:/ { for (i = 2; i <= NF; i++) { if ($i == "passed;") p += $(i-1); if ($i == "failed;") f += $(i-1) } }
  END { printf "%d passed, %d failed\n", p, f - unsteady }'
exit "$failed"
