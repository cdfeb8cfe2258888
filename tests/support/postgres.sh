#!/usr/bin/env bash
# Starts a throwaway PostgreSQL on a port of its own, for tests, and prints its address.
# Installs Debian's package if there is none. Its files are in a temporary folder.
#   tests/support/postgres.sh start    prints postgres://…
#   tests/support/postgres.sh stop     stops it and takes its files away
#   tests/support/postgres.sh pause    stops it, and resume starts it again
set -euo pipefail

folder="${HELPLINE_POSTGRES_FOLDER:-${TMPDIR:-/tmp}/helpline-postgres}"
# None that the system lends to connections: another test might have it just then.
port="${HELPLINE_POSTGRES_PORT:-15429}"

programs() {
    local found
    found=$(find /usr/lib/postgresql -name initdb -path '*/bin/*' 2>/dev/null | sort -V | tail -n 1)
    [ -n "$found" ] && dirname "$found"
}

# The server refuses to run as root.
as_user() {
    if [ "$(id -u)" = 0 ]; then
        su postgres -s /bin/bash -c "$*"
    else
        bash -c "$*"
    fi
}

start() {
    if [ -z "$(programs)" ]; then
        (apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql) >&2
    fi
    local bin
    bin=$(programs)
    stop
    mkdir -p "$folder"
    [ "$(id -u)" = 0 ] && chown postgres "$folder"
    as_user "$bin/initdb -D $folder/data -A trust -U helpline -E UTF8 --no-locale && touch $folder/log" >&2
    as_user "printf '%s\n' \"port = $port\" \"unix_socket_directories = '$folder'\" \
        \"listen_addresses = '127.0.0.1'\" 'max_connections = 200' >>$folder/data/postgresql.conf" >&2
    as_user "$bin/pg_ctl -D $folder/data -w -l $folder/log start" >&2
    echo "postgres://helpline@127.0.0.1:$port/postgres"
}

stop() {
    local bin
    bin=$(programs)
    if [ -n "$bin" ] && [ -f "$folder/data/postmaster.pid" ]; then
        as_user "$bin/pg_ctl -D $folder/data -m immediate stop" >&2 || true
    fi
    rm -rf "$folder"
}

# As if the server were gone: its connections break and no new ones are taken.
pause() {
    as_user "$(programs)/pg_ctl -D $folder/data -m immediate -w stop" >&2
}

resume() {
    as_user "$(programs)/pg_ctl -D $folder/data -w -l $folder/log start" >&2
}

case "${1:-}" in
    start) start ;;
    stop) stop ;;
    pause) pause ;;
    resume) resume ;;
    *)
        sed -n '2,6p' "$0" >&2
        exit 2
        ;;
esac
