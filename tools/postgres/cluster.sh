#!/bin/sh
# A throw-away PostgreSQL cluster for the tests: in a temporary folder, on a socket of its own, gone when the command ends.
#
#   tools/postgres/cluster.sh run COMMAND [ARGUMENT]...
#
# runs the command with PATROCINIO_TEST_POSTGRES set. PATROCINIO_POSTGRES_FSYNC=on keeps the disk honest (crash tests).
set -eu

fail() {
    echo "cluster.sh: $1" >&2
    exit 2
}

[ "${1:-}" = run ] && [ $# -ge 2 ] || fail "usage: cluster.sh run COMMAND [ARGUMENT]..."
shift

binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$binaries" ] || binaries=$(dirname "$(command -v initdb || echo /nowhere/initdb)")
[ -x "$binaries/initdb" ] || fail "PostgreSQL is not installed: apt-get install postgresql"

# The server refuses to run as root: it runs as the user that Debian's package brings.
as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd "$folder" && setpriv --reuid=postgres --regid=postgres --init-groups "$@")
    else
        "$@"
    fi
}

folder=$(mktemp -d)
data=$folder/data
stop() {
    as_server "$binaries/pg_ctl" --pgdata="$data" --mode=immediate --silent stop || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

if [ "$(id -u)" -eq 0 ]; then
    id postgres >/dev/null 2>&1 || fail "there is no user postgres to run the server as"
    chown postgres "$folder"
fi

# The collation is that of the bytes, as on SQLite: lists sort alike on both engines.
as_server "$binaries/initdb" --pgdata="$data" --username=postgres --auth=trust \
    --encoding=UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 || {
    cat "$folder/initdb.log" >&2
    fail "initdb failed"
}

fsync=${PATROCINIO_POSTGRES_FSYNC:-off}
options="-c listen_addresses='' -c unix_socket_directories='$folder' -c max_connections=300 -c fsync=$fsync"
[ "$fsync" = on ] || options="$options -c synchronous_commit=off -c full_page_writes=off"
as_server "$binaries/pg_ctl" --pgdata="$data" --log="$folder/server.log" --wait --silent \
    --options="$options" start || {
    cat "$folder/server.log" >&2
    fail "the server did not start"
}

socket=$(printf %s "$folder" | sed 's,/,%2F,g')
PATROCINIO_TEST_POSTGRES="postgres://postgres@localhost/postgres?host=$socket" "$@"
