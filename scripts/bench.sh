#!/usr/bin/env bash
# Measures how fast pages load in Chromium, of invented trips and of pages as light as can be, and how long the command
# lets an author wait, beside mdBook. SIZES says how many talks the trips have, ROUNDS how often all is done (5).
set -euo pipefail
source "$(dirname "$0")/environment.sh"
cd "$root"

export SIZES=${SIZES:-22 1000 10000}
cargo test --locked --test speed -- write
for size in $SIZES; do
    echo "bench: building the site of $size talks" >&2
    scripts/build.sh "target/bench/trips/$size" / "$root/target/bench/sites/recap-$size" >&2
done
echo 'bench: building the command' >&2
scripts/recap.sh >&2
export RECAP=${CARGO_TARGET_DIR:-$root/target}/release/recap
cargo test --locked --test speed -- measure
