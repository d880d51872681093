#!/usr/bin/env bash
# Format, lints for both targets, documentation, workflows. Warnings are errors.
set -euo pipefail
source "$(dirname "$0")/environment.sh"
cd "$root"

browser=(--target wasm32-unknown-unknown)

cargo fmt --all --check
# Without the linters of other languages that may be there or not.
actionlint -shellcheck= -pyflakes= .github/workflows/*.yml
cargo clippy --locked --workspace --all-targets -- -D warnings
# Not among all targets, since they are run when asked for.
cargo clippy --locked --package recap-tests --test screenshots --test speed -- -D warnings
cargo clippy --locked "${browser[@]}" --package recap-app --features csr -- -D warnings
cargo clippy --locked "${browser[@]}" --package recap-marks-panel --package recap-finder -- -D warnings
cargo clippy --locked "${browser[@]}" --package recap-trip -- -D warnings
cargo clippy --locked "${browser[@]}" --package recap-tests --test wasm -- -D warnings
RUSTDOCFLAGS='-D warnings' cargo doc --locked --workspace --no-deps --document-private-items
