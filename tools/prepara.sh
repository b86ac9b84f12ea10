#!/bin/bash
# Gets ready what the project needs beside Rust, Node and Python 3: the programs below, from Debian's packages.
#
#   tools/prepara.sh run     what building and serving need
#   tools/prepara.sh test    that, and what the tests need: a browser, PostgreSQL, a reader of PDF
#   tools/prepara.sh bench   what building needs, and what OpenFisca, with which we are compared, is installed with
#
# As root it installs what is missing; otherwise it names it in one line. When nothing is missing it is quick and silent.
set -euo pipefail

# A program that must be found, and the Debian package that brings it.
needed_to_run='cc:build-essential'
needed_to_test="$needed_to_run chromium:chromium initdb:postgresql setpriv:util-linux pdftotext:poppler-utils"
needed_to_bench="$needed_to_run ensurepip:python3-venv"
# Chromium needs a font for the letters that the pages' own fonts lack.
fonts=fonts-liberation

fail() {
    echo "prepara.sh: $1" >&2
    exit 1
}

is_there() {
    # Debian keeps this part of Python in a package of its own.
    [ "$1" != ensurepip ] || { python3 -c 'import ensurepip, venv' 2>/dev/null; return; }
    # Debian keeps PostgreSQL's server programs out of the path.
    command -v "$1" >/dev/null || compgen -G "/usr/lib/postgresql/*/bin/$1" >/dev/null
}

require_toolchains() {
    local missing=()
    command -v cargo >/dev/null || missing+=('Rust (cargo)')
    command -v node >/dev/null || missing+=('Node.js 20 or later')
    command -v npm >/dev/null || missing+=('npm')
    [ ${#missing[@]} -eq 0 ] || fail "not on this machine, install by hand: $(IFS=,; echo "${missing[*]}")"
    [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node.js $(node -v) is too old: 20 or later"
}

missing_packages() {
    local pair
    for pair in $1; do
        is_there "${pair%%:*}" || echo "${pair##*:}"
    done
    if [ "$1" = "$needed_to_test" ]; then
        compgen -G '/usr/share/fonts/truetype/liberation*' >/dev/null || echo "$fonts"
    fi
}

install_packages() {
    # The tests start clusters of their own: no server is wanted on the machine's port.
    local quiet=/etc/postgresql-common/createcluster.d/patrocinio.conf
    mkdir -p "$(dirname "$quiet")"
    echo 'create_main_cluster = false' >"$quiet"
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
    rm -f "$quiet"
}

case "${1:-}" in
    run) needed=$needed_to_run ;;
    test) needed=$needed_to_test ;;
    bench) needed=$needed_to_bench ;;
    *) fail 'usage: tools/prepara.sh run|test|bench' ;;
esac

require_toolchains
mapfile -t packages < <(missing_packages "$needed")
[ ${#packages[@]} -gt 0 ] || exit 0
[ "$(id -u)" -eq 0 ] || fail "not on this machine, as root run: apt-get install ${packages[*]}"
command -v apt-get >/dev/null || fail "not a Debian machine, install by hand: ${packages[*]}"
install_packages "${packages[@]}"
mapfile -t packages < <(missing_packages "$needed")
[ ${#packages[@]} -eq 0 ] || fail "still missing after the installation: ${packages[*]}"
