#!/usr/bin/env bash
# Runs every test: of what the program is made of, on this machine, in a browser, behind a host, end to end in three browsers.
set -euo pipefail
source "$(dirname "$0")/environment.sh"
cd "$root"

say() { printf '\ntest: %s\n' "$*"; }

say 'dependencies: their licences and sources'
cargo deny --locked --workspace check --deny warnings licenses bans sources

say 'on the host'
cargo test --locked --test host

say 'marks: their algebra, links and files'
cargo test --locked --test marks

say 'text of authors, changed in its place'
cargo test --locked --test import

say 'what others have written: schedules, posts and lists of videos'
cargo test --locked --test sources

say 'marks and sources from anybody: mutated links and files'
cargo test --locked --test fuzz

say 'documentation'
cargo test --locked --workspace --doc

say 'in a browser: storage and taking pages over'
CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
    CHROMEDRIVER=$(command -v chromedriver) WASM_BINDGEN_TEST_TIMEOUT=120 \
    WASM_BINDGEN_TEST_WEBDRIVER_JSON=$root/tests/wasm/webdriver.json \
    cargo test --locked --target wasm32-unknown-unknown --package recap-tests --test wasm

say 'building the sites for the end-to-end tests'
sites=$root/target/sites
# What pages are made of is taken along from here, into the command.
inside=src/command/inside
rm -rf "$inside"
PARTS=$inside scripts/build.sh trip / "$sites/root"
scripts/build.sh trip / "$sites/again" >/dev/null
scripts/build.sh trip /trips/detroit/ "$sites/base" >/dev/null
scripts/build.sh tests/trips/kyoto / "$sites/kyoto" >/dev/null
SIZES=1000 cargo test --locked --test speed -- write
scripts/build.sh target/bench/trips/1000 / "$sites/large" >/dev/null

say 'the command, with what pages are made of inside'
cargo build --locked --package recap-cli
export RECAP=${CARGO_TARGET_DIR:-$root/target}/debug/recap
for trip in night bergen haifa lights photographs added; do
    "$RECAP" build "tests/trips/$trip" --out "$sites/$trip" >/dev/null
done
SITES=$sites cargo test --locked --test command

say 'behind nginx, set up as docs/hosting/ says'
SITES=$sites cargo test --locked --test hosting

say 'end to end, in Chromium, Firefox and WebKit'
SITES=$sites cargo test --locked --test browser
