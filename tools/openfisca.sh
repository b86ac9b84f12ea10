#!/bin/bash
# Makes, where it is not there yet, the Python that OpenFisca runs in (from PyPI, outside the clone) and prints where it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

wanted=bench/pari/openfisca/requirements.txt
folder=${XDG_CACHE_HOME:-$HOME/.cache}/patrocinio/openfisca

if ! cmp --silent "$wanted" "$folder/requirements.txt"; then
    rm -rf "$folder"
    python3 -m venv "$folder"
    "$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$wanted" >&2
    # Last, so that an installation left half made is made again.
    cp "$wanted" "$folder/requirements.txt"
fi
echo "$folder/bin/python"
