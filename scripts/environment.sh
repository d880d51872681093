# Sourced by the other scripts and by the Makefile: where the tools are, which Rust is used.
# The tools live inside the clone; TOOLS names another folder, for clones that share one.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=${TOOLS:-$root/.tools}
wasm_target=wasm32-unknown-unknown

export PATH="$tools/bin:$tools/nginx/usr/sbin:$HOME/.cargo/bin:$PATH"

# Panic messages name source files: without the folder of this machine, the wasm is shorter, and the
# same for everybody.
sources=${CARGO_HOME:-$HOME/.cargo}/registry/src
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=$sources=crates"

# Writes the flags with which rustc leaves out of a wasm what would be said in a panic, a tenth of it, and what
# only panics and logs say: values for debugging, places in the source. They take a standard library that was
# compiled for the first of them. Nothing where the set-up could not make one.
lean_flags() {
    [ -d "$(lean_sysroot)" ] &&
        echo "-Zunstable-options -Cpanic=immediate-abort --sysroot=$(lean_sysroot) -Zfmt-debug=none -Zlocation-detail=none"
}
# That library's place: one for each version of rustc.
lean_sysroot() {
    echo "$tools/lean-std/$(rustc -vV | sed -n 's/^commit-hash: //p; s/^release: //p' | paste -sd-)"
}

# sha256 FILE: as sha256sum writes it, which macOS lacks.
sha256() {
    if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi
}

# True where the Rust in use can compile for the browser.
rust_has_wasm() {
    local libraries
    libraries=$(rustc --print target-libdir --target "$wasm_target" 2>/dev/null) &&
        compgen -G "$libraries/libstd-*.rlib" >/dev/null
}

# Debian's Rust stands in where rustup has no wasm target and cannot fetch it.
if ! rust_has_wasm && RUSTUP_TOOLCHAIN=debian-web rust_has_wasm; then
    export RUSTUP_TOOLCHAIN=debian-web
fi
