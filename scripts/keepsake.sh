#!/usr/bin/env bash
# Builds a site, and puts its keepsake where it can be taken from: the whole recap in one file.
#
#   scripts/keepsake.sh [TRIP]
set -euo pipefail
source "$(dirname "$0")/environment.sh"

trip=${1:-trip}
cd "$root"
scripts/build.sh "$trip" / target/keepsake
# Checked by the build: letters, digits and hyphens.
id=$(sed -n 's/^id *= *["'\'']\([^"'\'']*\)["'\''].*/\1/p; /^\[/q' "$trip/trip.toml" | head -n 1)
keepsake=keepsake/$id.html
mkdir -p keepsake
cp target/keepsake/keepsake.html "$keepsake"
size() { printf '%d KB' $((($(stat -c %s "$1") + 999) / 1000)); }
echo "$keepsake: $(size "$keepsake"), $(size target/keepsake/keepsake.html.gz) where it is zipped"
