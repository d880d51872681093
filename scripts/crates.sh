#!/usr/bin/env bash
# Packs the crates that `cargo install recap-cli` takes, and builds each from what is in its package. What pages are
# made of has to be inside already (scripts/inside.sh).
set -euo pipefail
source "$(dirname "$0")/environment.sh"

cd "$root"
crates=(recap-marks recap-trip recap-app recap-finder recap-compression recap-import recap-sources recap-site recap-cli)
cargo package --locked "${crates[@]/#/--package=}"
