#!/usr/bin/env bash
# Makes what every page is made of and puts it where the command `recap` takes it into itself: src/command/inside.
set -euo pipefail
source "$(dirname "$0")/environment.sh"

cd "$root"
inside=src/command/inside
rm -rf "$inside.new"
# Made on the way to a site, of which nothing else is used.
PARTS=$inside.new scripts/build.sh trip / target/recap-site
rm -rf "$inside"
mv "$inside.new" "$inside"
