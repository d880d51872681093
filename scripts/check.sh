#!/usr/bin/env bash
# Format, lints for both targets, documentation. Warnings are errors.
set -euo pipefail
source "$(dirname "$0")/environment.sh"
cd "$root"

browser=(--target wasm32-unknown-unknown --no-default-features --features hydrate)

cargo fmt --all --check
cargo clippy --locked --workspace --all-targets -- -D warnings
# Not among all targets, since they are run when asked for.
cargo clippy --locked --test screenshots --test speed -- -D warnings
cargo clippy --locked "${browser[@]}" --lib --bin recap --test wasm -- -D warnings
cargo clippy --locked --target wasm32-unknown-unknown -p recap-marks-panel -p recap-finder -p recap-keyboard -- -D warnings
RUSTDOCFLAGS='-D warnings' cargo doc --locked --workspace --no-deps --document-private-items
