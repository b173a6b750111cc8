# A till that speaks ISO 8583. Sourced by demo.sh.

edge=

start_edge() {
  "$programs/unicard-8583" serve --role pos --listen "unix:$scratch/tills.sock" --clerk 113 \
    --socket-dir "$UNICARD_SOCKET_DIR" --clear-pin-blocks 2> "$scratch/edge.log" &
  edge=$!
  local tries
  for tries in $(seq 100); do
    [ ! -S "$scratch/tills.sock" ] || return 0
    kill -0 "$edge" 2> /dev/null || lose "the edge did not start: $(tail -1 "$scratch/edge.log")"
    sleep 0.1
  done
  lose "the edge does not serve"
}

stop_edge() {
  kill -TERM "$edge"
  local code=0
  wait "$edge" || code=$?
  edge=
  [ $code -eq 0 ] || lose "the edge stopped with $code"
}

# Sends a message with this trace number; its answer is in $answer, and must have this code.
till() {
  local code=$1 trace=$2
  shift 2
  answer=$("$programs/unicard-8583" probe "unix:$scratch/tills.sock" \
    <<< "2=$number 7=$sent 11=$trace 22=051 41=M0001-1 49=818 55=9f2601aa $*") || true
  [[ $answer == *" 39=$code "* ]] || lose "the till expected $code"
}
