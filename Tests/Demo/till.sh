# A till that speaks ISO 8583. Sourced by demo.sh.

edge=

# A list of the ministry's, proposed by one and approved by the other.
register_together() {
  as 101
  ok ministry register "$1" "$2"
  local number digest
  number=$(fact proposal) digest=$(fact digest)
  as 102
  ok ministry approve "$number" --digest "$digest"
}

# A merchant with a till that belongs to whoever runs the edge.
open_a_shop() {
  printf '%s\n' code,kind,name_ar,name_en,governorate "M8583,merchant,محل الميناء,Harbour shop,03" \
    > "$scratch/shop.csv"
  printf '%s\n' code,outlet,uid "T8583,M8583,$(id -u)" > "$scratch/till.csv"
  register_together outlets "$scratch/shop.csv"
  register_together devices "$scratch/till.csv"
}

start_edge() {
  env -u UNICARD_CLERK "$programs/unicard-8583" serve --role pos --listen "unix:$scratch/tills.sock" \
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
    <<< "2=$number 7=$sent 11=$trace 22=051 41=T8583 42=M8583 49=818 55=9f2601aa $*") || true
  [[ $answer == *" 39=$code "* ]] || lose "the till expected $code"
}
