#!/bin/bash
# Measures everything and writes docs/misure.md: the benchmarks, the runs over many people, the same rules in OpenFisca.
#
#   tools/misure.sh [PEOPLE]    how many people OpenFisca is given; a million if it is not said
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

people=${1:-1000000}
built=${CARGO_TARGET_DIR:?where cargo builds}
runs=$built/pari
page=docs/misure.md

commit=$(git rev-parse --short HEAD)
git diff --quiet HEAD -- ":!$page" || commit="$commit with local changes"

cargo build --release --package bench --bins
python=$(tools/openfisca.sh)
# Estimates of cards that are no longer there would be read too.
rm -rf "$runs" "$built/criterion"

"$built/release/folla" "$runs" --persone "100000,$people,10000000"
"$built/release/pari" scrivi "$runs" "$people"
PYTHONDONTWRITEBYTECODE=1 "$python" bench/pari/openfisca/misura.py "$runs" prestazioni 7
"$built/release/pari" confronta "$runs" "$people"
cargo bench --package bench
"$built/release/misure" --corse "$runs" --criterion "$built/criterion" --pagina "$page" \
    --giorno "$(date -u +%F)" --commit "$commit"
cat "$page"
