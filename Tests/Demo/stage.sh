# How the demo speaks to the daemon and checks what comes back. Sourced by demo.sh.

# The scene that begins.
act() {
  steps=$((steps + 1))
  printf '\n%2d. %s\n' "$steps" "$1"
}

# What came of it.
told() { printf '    %s\n' "$1"; }

# The demo fails here.
lose() {
  printf '\n    FAILED: %s\n' "$1" >&2
  [ -z "${answer:-}" ] || printf '    last answer: %s\n' "$answer" >&2
  [ ! -s "$scratch/daemon.log" ] || tail -5 "$scratch/daemon.log" | sed 's/^/    daemon: /' >&2
  exit 1
}

# The clerk who acts from here on.
as() { export UNICARD_CLERK=$1; }

# A role's command, speaking JSON.
run() {
  local role=$1
  shift
  local program=unicard-$role
  [ "$role" != operator ] || program=unicardctl
  "$programs/$program" --json --lang en "$@"
}
operator() { run operator "$@"; }

# Runs a command that must succeed; its answer is in $answer.
ok() {
  local code=0
  answer=$(run "$@") || code=$?
  [ $code -eq 0 ] || lose "$* ended with $code"
}

# Runs a command that must be refused for this reason.
refused() {
  local reason=$1 code=0
  shift
  answer=$(run "$@") || code=$?
  [[ $code -ne 0 && $answer == *"\"reason\":\"$reason\""* ]] \
    || lose "$* should be refused as $reason (ended with $code)"
  refusals=$((refusals + 1))
}

# Runs a command for a person who reads Arabic, on paper.
say_in_arabic() {
  local role=$1
  shift
  "$programs/unicard-$role" --lang ar "$@" || lose "$role $* failed"
}

# A fact of the last answer by its name; the first when there are several.
fact() {
  [[ $answer =~ \"$1\":(\"([^\"]*)\"|([^,}]*)) ]] || lose "the answer has no $1"
  printf '%s' "${BASH_REMATCH[2]}${BASH_REMATCH[3]}"
}

expect() { [ "$1" = "$2" ] || lose "$3: $1, expected $2"; }

# Time, in milliseconds, by name.
clock() { printf -v "clock_$1" %s "$(date +%s%3N)"; }
seconds() {
  local from=clock_$1 to=clock_$2
  local passed=$((${!to} - ${!from}))
  printf '%d.%d' $((passed / 1000)) $((passed % 1000 / 100))
}
clock demo_began

days_later() { date -u -d "$1 + $2 days" +%F; }

# ── The daemon ────────────────────────────────────────────────────────────────────────────────

export UNICARD_SOCKET_DIR=$scratch/sockets
mkdir -m 700 "$UNICARD_SOCKET_DIR"
unset UNICARD_READER UNICARD_ENTRY UNICARD_DIGITS

start_daemon() {
  "$programs/unicardd" --state-directory "$scratch/ledger" \
    --socket-directory "$UNICARD_SOCKET_DIR" >> "$scratch/daemon.log" 2>&1 &
  daemon=$!
  local tries
  for tries in $(seq 300); do
    ! run operator health > /dev/null 2>&1 || return 0
    kill -0 "$daemon" 2> /dev/null || lose "the daemon did not start"
    sleep 0.1
  done
  lose "the daemon does not serve"
}

stop_daemon() {
  kill -TERM "$daemon"
  local code=0
  wait "$daemon" || code=$?
  daemon=
  [ $code -eq 0 ] || lose "the daemon stopped with $code"
}

kill_daemon() {
  kill -KILL "$daemon"
  wait "$daemon" 2> /dev/null || true
  daemon=
}

ledger_date() {
  ok operator status
  fact date
}

# Moves the rehearsal's clock.
drive() {
  ok operator clock drive "$1"
  ok operator status
  expect "$(fact date)" "$1" "the ledger's date"
}

leave() {
  local code=$?
  trap - EXIT INT TERM
  [ -z "${edge:-}" ] || kill -KILL "$edge"
  [ -z "$daemon" ] || kill_daemon
  if [ -n "${KEEP:-}" ]; then
    printf '\nKept: %s\n' "$scratch"
  else
    rm -rf "$scratch"
  fi
  exit $code
}

report() {
  clock demo_ended
  cat << END

────────────────────────────────────────────────────────────
 households $households · citizens $people · cards $cards
 handed over $((handovers + 1)) · destroyed 1 · loaves at B0001 $outlet_loaves
 refusals checked $refusals · entries in the record $entries
 import $(seconds import_began import_ended) s · printing $(seconds print_began print_ended) s · restart after a kill $(seconds start_began start_ended) s · all $(seconds demo_began demo_ended) s
────────────────────────────────────────────────────────────
 The first receipt on the new card:

$(cat "$scratch/receipt.txt")

 The first purchase:

$(cat "$scratch/purchase.txt")

The demo is over: all $steps scenes went as they should, nothing is left running.
END
}
