#!/usr/bin/env bash
# Builds the finished site.
#
#   scripts/build.sh [TRIP [BASE [DIST]]]
#
# TRIP is the folder of the trip's text (trip), from this repository or from /, BASE the path that the site will stand under (/),
# DIST the folder to put it in (dist).
set -euo pipefail
source "$(dirname "$0")/environment.sh"

trip=${1:-trip} base=${2:-/} dist=${3:-dist}
case $base in
/ | /*/) ;;
*)
    echo "build: BASE is “$base”; write it with a slash at either end, as in /trips/detroit/" >&2
    exit 1
    ;;
esac

cd "$root"
export TRIP=$trip
mkdir -p "$dist"
if flags=$(lean_flags); then
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS $flags"
    export RUSTC_WRAPPER=$root/scripts/rustc.sh
fi
trunk --config Trunk.toml build --release --public-url "$base" --dist "$dist"
echo "built $dist from $trip, to stand under $base"
