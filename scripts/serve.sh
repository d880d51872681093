#!/usr/bin/env bash
# Builds the site, serves it on http://127.0.0.1:8080/ and reloads on edits.
#
#   scripts/serve.sh [TRIP]
#
# TRIP is the folder of the trip's text (trip), from this repository or from /; it is watched
# wherever it is.
set -euo pipefail
source "$(dirname "$0")/environment.sh"

trip=${1:-trip}
cd "$root"
export TRIP=$trip
echo "serve: building; the page will be on http://127.0.0.1:8080/ (stop with Ctrl+C)"
# Into a folder of its own: what `make build` made for a host stays as it is. And Trunk does not start
# while a folder that it shall not watch is missing.
mkdir -p target/serve .tools dist keepsake screenshots src/command/inside
exec trunk --config Trunk.toml serve --dist target/serve --watch "$root" --watch "$TRIP"
