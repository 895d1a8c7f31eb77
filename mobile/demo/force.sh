# shellcheck shell=bash disable=SC2154  # bin, build, demo and pin are those of the script that reads this
# Sourced by run and shots: a demo force in a folder, its relay and intake as children of this shell. Not for a real force.
# Sets nothing until called; every child is stopped by stop_force, also when the script is interrupted.

relay_pid=""
intake_pid=""

fail() {
  printf 'demo: %s\n' "$*" >&2
  exit 1
}

# How the app runs where there is no display.
use_no_display() {
  export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
  if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    export XDG_RUNTIME_DIR=$demo/runtime
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
  fi
}

# A port that nothing listens on now.
free_port() {
  python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

# wait_ready PID FILE NAME: until the program's first line says that it is ready.
wait_ready() {
  for _ in $(seq 1 600); do
    grep -q '"ready":true' "$2" 2>/dev/null && return 0
    kill -0 "$1" 2>/dev/null || { tail -n 5 "$2" >&2; fail "$3 ended at once; its log is $2"; }
    sleep 0.1
  done
  fail "$3 was not ready in a minute; its log is $2"
}

start_relay() {
  : >"$demo/logs/relay.out"
  "$bin/lanyard-relay" serve --dir "$demo/relay" >"$demo/logs/relay.out" 2>>"$demo/logs/relay.log" &
  relay_pid=$!
  echo "$relay_pid" >"$demo/relay.pid"
  wait_ready "$relay_pid" "$demo/logs/relay.out" lanyard-relay
}

start_intake() {
  : >"$demo/logs/intake.out"
  "$bin/lanyard-intake" serve --dir "$demo/force" >"$demo/logs/intake.out" 2>>"$demo/logs/intake.log" &
  intake_pid=$!
  wait_ready "$intake_pid" "$demo/logs/intake.out" lanyard-intake
}

# stop PID: SIGTERM, and SIGKILL only when it does not end in ten seconds.
stop() {
  [ -n "$1" ] && kill -0 "$1" 2>/dev/null || return 0
  kill -TERM "$1" 2>/dev/null || return 0
  for _ in $(seq 1 100); do
    # A child that has ended is a zombie until this shell waits for it.
    case $(ps -o stat= -p "$1" 2>/dev/null) in '' | Z*) break ;; esac
    sleep 0.1
  done
  kill -KILL "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
}

stop_relay() {
  # The journey starts the relay in a shell of its own: the file knows which one runs now.
  [ -f "$demo/relay.pid" ] && relay_pid=$(cat "$demo/relay.pid")
  stop "$relay_pid"
  rm -f "$demo/relay.pid"
  relay_pid=""
}

stop_force() {
  stop_relay
  stop "$intake_pid"
  intake_pid=""
}

# make_force: keys, CA, profile and keyset, packs.
make_force() {
  local port
  port=$(free_port)
  mkdir -p "$demo/logs"
  "$bin/lanyard-relay" init --dir "$demo/relay" --origin "https://127.0.0.1:$port" --demo-ca >"$demo/relay-info.json"
  "$bin/lanyard-intake" init --dir "$demo/force" --relay-info "$demo/relay-info.json" --ca "$demo/relay/tls/ca.pem" \
    --force-name "Demo force" --packs "$build/packs" --overlay demo-force --overlay-key "$build/keys/force-editors.pub" \
    --report-words "$here/report-words.json" --demo >"$demo/force-info.json"
  "$bin/lanyard-relay" allow-intake --dir "$demo/relay" \
    --key "$(sed -n 's/.*"intake_key":"\([^"]*\)".*/\1/p' "$demo/force-info.json")"
  "$bin/lanyard-intake" publish --dir "$demo/force"
}

# A code for the demo's one officer: one use, 24 hours.
new_code() {
  "$bin/lanyard-intake" code --dir "$demo/force" --officer "PC 1234 Example"
}

# enrol_officer: with relay and intake running.
enrol_officer() {
  printf '%s\n' "$pin" | "$bin/lanyard-cli" --store "$demo/officer" --pin-stdin enrol "$(new_code)"
}

# ensure_force: makes what is not there and starts relay and intake. A demo that was cut short while it was made is made anew.
ensure_force() {
  if [ ! -f "$demo/made" ]; then
    rm -rf "$demo"
    mkdir -p "$demo"
    chmod 700 "$demo"
    make_force
    touch "$demo/made"
  else
    mkdir -p "$demo/logs"
    # The repository's short-lived files and a newer pack: published again at each start.
    "$bin/lanyard-intake" publish --dir "$demo/force"
  fi
  start_relay
  start_intake
}

# ensure_officer: enrolled once; a store that was cut short while it was made is made anew.
ensure_officer() {
  [ -f "$demo/enrolled" ] && return 0
  rm -rf "$demo/officer"
  enrol_officer
  touch "$demo/enrolled"
}
