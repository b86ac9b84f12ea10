#!/bin/bash
# Fuzzes the parser, the loader and the two evaluators, each for some seconds, starting from our cards and from what earlier runs
# have found; what once broke is tried first. Stable Rust is enough: libFuzzer comes from its crate and needs a C++ compiler.
#
#   tools/fuzz.sh SECONDS [TARGET]...
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../fuzz"

seconds=${1:?how many seconds for each target}
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(espressione scheda fatti valutatori)

cache=${XDG_CACHE_HOME:-$HOME/.cache}/patrocinio
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$cache/target}/fuzz
# Coverage and comparisons tell libFuzzer which inputs are new; no sanitizer, since no code here is unsafe.
export RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Ccodegen-units=1 \
    -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares"

# A target is named, so that build scripts and macros are built without coverage.
host=$(rustc --print host-tuple)
built=$CARGO_TARGET_DIR/$host/release
cargo build --quiet --release --target "$host"
rm -rf "$cache/fuzz/semi"
python3 semi.py "$cache/fuzz/semi"

cargo fmt --check
cargo clippy --quiet --release --target "$host" -- -D warnings
passed=0
failed=0
for target in "${targets[@]}"; do
    echo "== $target: what once broke, then $seconds seconds"
    mkdir -p "$cache/fuzz/$target" "regressioni/$target"
    outcome=0
    for known in "regressioni/$target"/*; do
        [ ! -e "$known" ] || "$built/$target" "$known" -timeout=20 -exact_artifact_path=/dev/null || outcome=1
    done
    # New inputs go to the first folder, the second is only read; what breaks stays in the clone, to be named and kept.
    "$built/$target" "$cache/fuzz/$target" "$cache/fuzz/semi/$target" \
        -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=65536 -dict=parole.dict -verbosity=0 \
        -print_final_stats=1 -artifact_prefix="regressioni/$target/" || outcome=1
    [ "$outcome" -eq 0 ] && passed=$((passed + 1)) || failed=$((failed + 1))
done
# As tests say it, for whoever counts.
echo "test result: fuzzing. $passed passed; $failed failed;"
[ "$failed" -eq 0 ]
