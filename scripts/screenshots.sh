#!/usr/bin/env bash
# Builds the site and takes pictures of it in Chromium, into screenshots/.
set -euo pipefail
source "$(dirname "$0")/environment.sh"
cd "$root"

sites=$root/target/sites
scripts/build.sh trip / "$sites/root"
SITES=$sites cargo test --locked --test screenshots
