#!/usr/bin/env bash
# Installs what is missing, once, into a cache; does nothing, quickly, when all is there.
#
#   scripts/tools.sh build     what building and serving the app needs
#   scripts/tools.sh lint      what `make lint` needs besides
#   scripts/tools.sh test      all of it, with browsers and their drivers
#
# Sourced by the other scripts, it only puts the tools on the path.
set -euo pipefail

TRUNK=0.21.14
# Exactly the version of the wasm-bindgen crate in Cargo.toml.
WASM_BINDGEN=0.2.130
# Leptos' divider of wasm; goes with wasm_split_helpers in Cargo.toml.
WASM_SPLIT=0.2.4
GECKODRIVER=0.37.1
CARGO_DENY=0.20.2

JALON_CACHE="${JALON_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/jalon}"
jalon_root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export PATH="$JALON_CACHE/bin:$jalon_root/node_modules/.bin:$PATH"

# The standard library is built along, for size, a panic stops at once instead of being worded, and `Debug` writes
# nothing: about 19 kB less in the first load (docs/adr/0007-a-small-first-load.md). The switches are unstable, so the
# release build alone takes them; everything else, and `make dev`, builds without.
small_std() {
  export RUSTC_BOOTSTRAP=1
  export CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none"
}

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

need() {
  command -v "$1" >/dev/null || { say "Missing: $1. $2"; exit 1; }
}

# crate version binary duration [cargo flags]: builds a crate's program into the cache.
# Without optimisation: they run for seconds, and are built in a third of the time.
crate() {
  local name="$1" version="$2" binary="$3" duration="$4"
  shift 4
  local stamp="$JALON_CACHE/stamps/$name-$version"
  if [ -e "$stamp" ] && [ -x "$JALON_CACHE/bin/$binary" ]; then return; fi
  if ! "$JALON_CACHE/bin/$binary" --version 2>/dev/null | grep -qF "$version"; then
    say "Installing $name $version (once, $duration)"
    CARGO_PROFILE_DEV_DEBUG=0 CARGO_TARGET_DIR="$JALON_CACHE/build" \
      cargo install --quiet --debug "$@" --root "$JALON_CACHE" --force "$name@$version"
    rm -rf "$JALON_CACHE/build"
  fi
  mkdir -p "$JALON_CACHE/stamps"
  touch "$stamp"
}

install_wasm() {
  need cargo "Install Rust with rustup: see CONTRIBUTING.md."
  need cc "Install a C compiler: Rust links with it."
  local lib
  lib="$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown"
  if [ -d "$lib" ]; then return; fi
  need rustup "The wasm32-unknown-unknown target is not installed, and rustup is not there to add it."
  say "Adding the wasm target (seconds)"
  rustup target add wasm32-unknown-unknown
}

# The sources of the standard library: scripts/build.sh builds them for size.
install_std_source() {
  if [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ]; then return; fi
  need rustup "The component rust-src is not installed, and rustup is not there to add it."
  say "Adding the sources of the standard library (seconds)"
  rustup component add rust-src
}

install_trunk() { crate trunk "$TRUNK" trunk "about 4 minutes" --locked; }

# Its lock file no longer resolves.
install_bindgen() { crate wasm-bindgen-cli "$WASM_BINDGEN" wasm-bindgen "about 90 seconds"; }

# Divides the app (docs/adr/0008-files-of-the-app.md). It has no --version: the stamp tells.
install_split() {
  crate wasm_split_cli_support "$WASM_SPLIT" wasm-split-cli "about 30 seconds" --locked --features build-binary
}

install_npm() {
  need node "Install Node.js 20 or later."
  need npm "Install npm, it comes with Node.js."
  cmp -s "$jalon_root/package-lock.json" "$jalon_root/node_modules/.jalon-lock" && return
  say "Installing wasm-opt, the pictures and the test helpers from npm (seconds)"
  (cd "$jalon_root" && npm ci --no-fund --no-audit --loglevel=error)
  cp "$jalon_root/package-lock.json" "$jalon_root/node_modules/.jalon-lock"
}

# Trunk builds without network: the crates must be there, the standard library's own too.
install_crates() {
  local stamp="$JALON_CACHE/stamps/crates-and-std"
  cmp -s "$jalon_root/Cargo.lock" "$stamp" && return
  say "Fetching the crates (seconds)"
  (cd "$jalon_root" && cargo fetch --locked --quiet)
  if [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ]; then
    (cd "$jalon_root" && small_std && cargo fetch --locked --quiet --target wasm32-unknown-unknown)
    mkdir -p "$JALON_CACHE/stamps"
    cp "$jalon_root/Cargo.lock" "$stamp"
  fi
}

# Part of rustup's default profile, not of its minimal one.
install_components() {
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return
  need rustup "cargo fmt and cargo clippy are not installed, and rustup is not there to add them."
  say "Adding rustfmt and clippy (seconds)"
  rustup component add rustfmt clippy
}

install_deny() { crate cargo-deny "$CARGO_DENY" cargo-deny "about 3 minutes" --locked; }

first_of() {
  local program
  for program in "$@"; do command -v "$program" && return; done
  return 1
}

has_chromium() { first_of chromium chromium-browser google-chrome && command -v chromedriver; }
has_firefox() { first_of firefox-esr firefox && command -v geckodriver; }
has_webkit() { command -v WebKitWebDriver && command -v Xvfb; }

# duration package...: installs Debian packages, or says which ones would do.
apt_install() {
  local duration="$1" apt=(apt-get -o DPkg::Lock::Timeout=300 -q -y)
  shift
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    say "Not here: $* (Debian's names). On Debian, as root: apt-get install $*"
    return 1
  fi
  say "Installing $* with apt ($duration)"
  export DEBIAN_FRONTEND=noninteractive
  "${apt[@]}" update >/dev/null
  "${apt[@]}" install --no-install-recommends "$@" >/dev/null
}

# Debian packages by what they bring: a program, or a file.
DEBIAN="chromium:chromium chromedriver:chromium-driver firefox-esr:firefox-esr WebKitWebDriver:webkit2gtk-driver
  Xvfb:xvfb zbarimg:zbar-tools ffmpeg:ffmpeg pdftotext:poppler-utils
  speech-dispatcher:speech-dispatcher /usr/lib/speech-dispatcher-modules/sd_espeak-ng:speech-dispatcher-espeak-ng
  /usr/share/i18n/locales:locales
  /usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf:fonts-noto-core
  /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf:fonts-noto-color-emoji
  hunspell:hunspell /usr/share/hunspell/fr_FR.dic:hunspell-fr /usr/share/hunspell/nl_NL.dic:hunspell-nl
  /usr/share/hunspell/de_DE.dic:hunspell-de-de /usr/share/hunspell/en_GB.dic:hunspell-en-gb
  /usr/share/hunspell/ar.dic:hunspell-ar"

install_browsers() {
  local pair wanted=()
  for pair in $DEBIAN; do
    command -v "${pair%%:*}" >/dev/null || [ -e "${pair%%:*}" ] || wanted+=("${pair##*:}")
  done
  if [ ${#wanted[@]} -gt 0 ]; then
    apt_install "2 to 5 minutes" "${wanted[@]}" || say "Going on without."
  fi
  if first_of firefox-esr firefox >/dev/null; then
    crate geckodriver "$GECKODRIVER" geckodriver "about 2 minutes" --locked
  fi
}

# Prints the browsers that can be driven here, and says which cannot. CI must have them all.
find_browsers() {
  local name found=() missing=()
  for name in chromium firefox webkit; do
    if "has_$name" >/dev/null; then found+=("$name"); else missing+=("$name"); fi
  done
  if [ ${#missing[@]} -gt 0 ]; then
    say "No ${missing[*]} with its driver here: the journeys run without."
    if [ -n "${CI:-}" ]; then
      say "CI is set: every browser must be there."
      return 1
    fi
  fi
  (IFS=,; echo "${found[*]-}")
}

install_build() {
  install_wasm; install_std_source; install_trunk; install_bindgen; install_npm; install_split; install_crates
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  case "${1:-}" in
    build) install_build ;;
    lint) install_wasm; install_components; install_deny; install_crates ;;
    test) install_build; install_components; install_deny; install_browsers ;;
    wasm | trunk | bindgen | npm | split | crates | deny | browsers) "install_$1" ;;
    *) say "usage: scripts/tools.sh build|lint|test"; exit 2 ;;
  esac
fi
