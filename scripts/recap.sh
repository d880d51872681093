#!/usr/bin/env bash
# Builds the command `recap` with all that pages are made of inside: target/release/recap needs nothing beside it.
set -euo pipefail
source "$(dirname "$0")/environment.sh"

cd "$root"
scripts/inside.sh
cargo build --locked --release --package recap-cli
echo "built ${CARGO_TARGET_DIR:-target}/release/recap"
