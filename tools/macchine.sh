#!/bin/bash
# The run over many machines: builds it, lints it, and runs its tests, in which a worker is killed half way and a country is in
# an object store. All on loopback.
#
#   tools/macchine.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../macchine"

cache=${XDG_CACHE_HOME:-$HOME/.cache}/patrocinio
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$cache/target}/macchine
cargo fmt --check
cargo clippy --quiet --locked --all-targets -- -D warnings
# What only a country in an object store needs is not compiled elsewhere.
cargo clippy --quiet --locked --manifest-path ../Cargo.toml -p scansione --features oggetti --all-targets -- -D warnings
cargo test --quiet --locked --no-fail-fast
