#!/usr/bin/env bash
# Packs the command `recap` for those who have no Rust: package/recap-VERSION-TARGET.tar.gz, with manual, completions
# and licences, and its SHA-256 beside it. What pages are made of has to be inside already (scripts/inside.sh).
#
#   scripts/package.sh [TARGET]
#
# TARGET is one of rustc's that runs here: this machine's, or its kin that links nothing of the system
# (x86_64-unknown-linux-musl).
set -euo pipefail
source "$(dirname "$0")/environment.sh"

target=${1:-$(rustc -vV | sed -n 's/^host: //p')}
cd "$root"
[ -d src/command/inside ] || {
    echo 'package: src/command/inside is missing; run scripts/inside.sh, or `make package`, which does' >&2
    exit 1
}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)
name=recap-$version-$target

cargo build --locked --release --package recap-cli --target "$target"
program=${CARGO_TARGET_DIR:-target}/$target/release/recap
case $target in *windows*) program+=.exe ;; esac

folder=package/$name
rm -rf "$folder"
mkdir -p "$folder/man" "$folder/completions"
cp "$program" LICENSE-MIT LICENSE-APACHE docs/writing-a-trip.md "$folder/"
# Of what is in the crates, without asking anybody: they are there by now.
cargo about generate --config scripts/licences.toml --frozen --fail --workspace --output-file "$folder/LICENSES-OF-OTHERS.txt" scripts/licences.hbs
"$program" manual "$folder/man"
for shell in bash elvish fish powershell zsh; do
    "$program" completions "$shell" >"$folder/completions/recap.$shell"
done

cd package
tar -czf "$name.tar.gz" "$name"
rm -r "$name"
sha256 "$name.tar.gz" | tee "$name.tar.gz.sha256"
