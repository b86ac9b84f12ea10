#!/bin/bash
# Runs the tests that take long (those marked `#[ignore]`, and the run over many machines), draws new cases of the property
# tests, fuzzes for some minutes, and adds a line to docs/prove.md: when, on which commit, outcome.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

page=docs/prove.md
log=$(mktemp)
trap 'rm -f "$log"' EXIT

commit=$(git rev-parse --short HEAD)
git diff --quiet HEAD -- ':!docs/prove.md' || commit="$commit with local changes"
started=$SECONDS

outcome=passed
# Only the crates that have such tests: the others would be built for nothing.
mapfile -t crates < <(grep -rl --include='*.rs' '#\[ignore' crates | cut -d/ -f2 | sort -u)
PATROCINIO_POSTGRES_FSYNC=on tools/postgres/cluster.sh run \
    cargo test --release "${crates[@]/#/--package=}" --no-fail-fast -- --ignored --nocapture 2>&1 | tee "$log" || outcome=failed
# Cases that no run has drawn before, for what the answers rest on.
for _ in 1 2 3 4 5 6 7 8 9 10; do
    cargo test --release --package regole --package registro -- proprieta colonne proof leaf 2>&1 | tee -a "$log" || outcome=failed
done
tools/macchine.sh 2>&1 | tee -a "$log" || outcome=failed
# Two minutes each: expressions, cards, facts as texts, facts for the two evaluators.
tools/fuzz.sh 120 2>&1 | tee -a "$log" || outcome=failed

# `test result: ok. 3 passed; 0 failed; …`, one line for each crate.
sum() { awk -v word="$1" '/^test result:/ { for (i = 2; i <= NF; i++) if ($i == word ";") n += $(i - 1) } END { print n + 0 }' "$log"; }
passed=$(sum passed)
failed=$(sum failed)

if [ ! -e "$page" ]; then
    printf '%s\n' '# What takes long' '' 'Written by `make prove`, newest last.' '' \
        '| date | commit | passed | failed | minutes |' '| --- | --- | --- | --- | --- |' >"$page"
fi
echo "| $(date -u +%Y-%m-%d) | $commit | $passed | $failed | $(((SECONDS - started + 59) / 60)) |" >>"$page"

echo "$passed passed, $failed failed"
[ "$outcome" = passed ]
