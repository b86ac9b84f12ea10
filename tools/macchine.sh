#!/bin/bash
# The run over many machines: builds it, lints it, and runs its tests, in which a worker is killed half way. All on loopback.
#
#   tools/macchine.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../macchine"

cache=${XDG_CACHE_HOME:-$HOME/.cache}/patrocinio
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$cache/target}/macchine
cargo fmt --check
cargo clippy --quiet --locked --all-targets -- -D warnings
cargo test --quiet --locked --no-fail-fast
