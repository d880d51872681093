#!/usr/bin/env bash
# Builds the command `recap` with all that pages are made of inside: target/release/recap needs nothing beside it.
set -euo pipefail
source "$(dirname "$0")/environment.sh"

cd "$root"
inside=src/command/inside
rm -rf "$inside.new"
# Made on the way to a site, of which nothing else is used.
PARTS=$inside.new scripts/build.sh trip / target/recap-site
rm -rf "$inside"
mv "$inside.new" "$inside"
cargo build --locked --release --package recap-cli
echo "built ${CARGO_TARGET_DIR:-target}/release/recap"
