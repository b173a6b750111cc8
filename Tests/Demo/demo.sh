#!/usr/bin/env bash
# A day of the unified card through the real commands, on a rehearsal ledger in a scratch directory:
# from an import to a loaf of bread, and to a card that nobody collected.
#
#   Tests/Demo/demo.sh [DIRECTORY OF THE PROGRAMS]     KEEP=1 keeps the scratch directory
#
# Every expectation is checked; the first that fails ends the demo with 1. Nothing is left running.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "$0")" && pwd)
programs=${1:-$(cd "$here/../.." && swift build --show-bin-path)}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/unicard.XXXXXX")
chmod 700 "$scratch"
daemon=
households=${HOUSEHOLDS:-1000}
handovers=${HANDOVERS:-24}
steps=0
refusals=0

. "$here/stage.sh"
. "$here/people.sh"
. "$here/till.sh"
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# ── The daemon ────────────────────────────────────────────────────────────────────────────────

act "The daemon: a rehearsal ledger, its two ministry clerks, its sockets"
"$programs/unicardd" init --kind rehearsal --state-directory "$scratch/ledger" \
  --clerk 101 --clerk 102 > "$scratch/init.log" 2>&1 || lose "init: $(cat "$scratch/init.log")"
start_daemon
begun=$(ledger_date)
told "serving on ${begun}, pid $daemon"

# ── The ministry ──────────────────────────────────────────────────────────────────────────────

act "The ministry registers who and what exists; one clerk proposes, another approves"
as 101
operator offices > "$scratch/offices.csv"
operator outlets --bakeries 30 --grocers 10 --merchants 5 --atms 3 --agencies 1 > "$scratch/outlets.csv"
operator devices --bakeries 30 --grocers 10 --merchants 5 --atms 3 --uid 113 > "$scratch/devices.csv"
write_clerks > "$scratch/clerks.csv"
for list in offices outlets clerks devices; do
  as 101
  ok ministry register $list "$scratch/$list.csv"
  number=$(fact proposal) digest=$(fact digest)
  [ $list != offices ] || refused TWO_PERSONS_NEEDED ministry approve "$number" --digest "$digest"
  as 102
  ok ministry approve "$number" --digest "$digest"
  expect "$(fact changed)" "$(($(wc -l < "$scratch/$list.csv") - 1))" "$list registered"
  told "$(fact changed) $list"
done
as 103
refused UNKNOWN_CLERK ministry proposals

act "A made-up Port Said is imported: staged, sealed, approved"
operator population --households "$households" --outsiders $((households / 4)) --today "$begun" \
  > "$scratch/people.csv"
people=$(($(wc -l < "$scratch/people.csv") - 1))
sed '5s/[^,]*/ /; 9s/,head,/,boss,/; 9s/,child,/,boss,/' "$scratch/people.csv" > "$scratch/broken.csv"
as 101
refused IMPORT_ROWS_INVALID ministry import "$scratch/broken.csv"
expect "$(grep -o '"field":"line_[0-9]*"' <<< "$answer" | head -1)" '"field":"line_5"' "line 5 is named"
clock import_began
ok ministry import "$scratch/people.csv"
clock import_ended
number=$(fact proposal) digest=$(fact digest)
expect "$(fact rows)" "$people" "rows staged"
as 112
refused CITIZEN_UNKNOWN hotline where < <(awk -F, '$5 != "" && NR > 1 { print $3; print $5; exit }' "$scratch/people.csv")
as 102
ok ministry approve "$number" --digest "$digest"
ok operator status
expect "$(fact citizens)" "$people" "citizens after the approval"
expect "$(fact households)" "$households" "households after the approval"
told "$households households, $people citizens in $(seconds import_began import_ended) s"

# ── From the request to the centre ────────────────────────────────────────────────────────────

act "Cards: requested, printed, shipped, received at every centre, announced by SMS"
as 101
ok ministry cards request --governorate 03
cards=$(fact cards)
[ "$cards" -gt "$households" ] || lose "only $cards cards were requested"
as 110
clock print_began
ok print run --rehearsal --vault "$scratch/chips.csv"
clock print_ended
expect "$(fact cards)" "$cards" "cards printed and shipped"
expect "$(stat -c %a "$scratch/chips.csv")" 600 "the mode of the chips' file"
told "$cards cards requested, printed and shipped in $(seconds print_began print_ended) s"
received=0
while IFS=, read -r code kind _; do
  [ "$code" != code ] || continue
  cards_of_centre "$code" > "$scratch/shipment.txt"
  [ -s "$scratch/shipment.txt" ] || continue
  as "$(post_clerk "$code")"
  ok post receive - < "$scratch/shipment.txt"
  received=$((received + $(fact cards)))
done < "$scratch/offices.csv"
expect "$received" "$cards" "cards received"
as 111
ok sms run --rehearsal
windows=$(fact windows)
[ "$windows" -gt 0 ] || lose "no window began"
told "$received cards at their centres, $(fact notices) messages delivered, $windows windows begun"

# ── Hand-over ─────────────────────────────────────────────────────────────────────────────────

act "Hand-over: the card's chip, the ID, the mobile in his own name, a PIN of his choice"
choose_heads "$handovers" > "$scratch/heads.csv"
expect "$(wc -l < "$scratch/heads.csv")" "$handovers" "heads chosen"
read_head 1
as 112
ok hotline where <<< "$id"$'\n'"$mobile"
expect "$(fact office)" "$centre" "the hotline's centre"
until=$(fact until)
told "15999 tells the first of them: $(fact office_name), until $until"
as "$(post_clerk "$centre")"
refused MOBILE_MISMATCH post deliver --entry chip <<< "$number"$'\n'"$id"$'\n'01500000000$'\n'7913
refused CARD_NOT_PRESENT post deliver --entry keyed <<< "$number"$'\n'"$id"$'\n'"$mobile"$'\n'7913
refused PIN_TOO_SIMPLE post deliver --entry chip <<< "$number"$'\n'"$id"$'\n'"$mobile"$'\n'1111
as "$(post_clerk "$(another_centre "$centre")")"
refused WRONG_CENTRE post deliver --entry chip <<< "$number"$'\n'"$id"$'\n'"$mobile"$'\n'7913
for place in $(seq "$handovers"); do
  read_head "$place"
  as "$(post_clerk "$centre")"
  ok post deliver --entry chip <<< "$number"$'\n'"$id"$'\n'"$mobile"$'\n'7913
  expect "$(fact carries_ration)" true "the head's card carries ration"
done
told "$handovers cards handed over; payments work at once"

# ── Bread ─────────────────────────────────────────────────────────────────────────────────────

act "Bread before the announcement: only the old card"
export UNICARD_DEVICE=D0001
read_head 1
as 113
refused SERVICE_NOT_ACTIVE bakery dispense --entry chip --loaves 5 <<< "$number"
ok bakery legacy --loaves 5 <<< "$legacy"
expect "$(fact loaves)" 5 "loaves on the old card"
told "the old card draws 5 loaves, the new one waits"

act "Ration and bread are announced; the clock is driven to the day"
first=$(days_later "$begun" 7)
as 101
ok ministry announce --governorate 03 --service ration --from "$first"
number_of_act=$(fact proposal) digest=$(fact digest)
as 102
ok ministry approve "$number_of_act" --digest "$digest"
drive "$first"
told "Port Said, from $first"

act "Bread on the new card: the old one ends with the first loaf"
as 113
ok bakery legacy --loaves 5 <<< "$legacy"
ok bakery quota --entry chip <<< "$number"
before=$(fact left_today)
say_in_arabic bakery dispense --entry chip --loaves 10 <<< "$number" > "$scratch/receipt.txt"
ok bakery quota --entry chip <<< "$number"
expect "$(fact left_today)" $((before - 10)) "loaves left after ten"
refused LEGACY_CARD_RETIRED bakery legacy --loaves 5 <<< "$legacy"
refused QUOTA_EXCEEDED bakery dispense --entry chip --loaves $((before - 9)) <<< "$number"
refused CARD_NOT_PRESENT bakery dispense --entry keyed --loaves 5 <<< "$number"
refused CARD_UNKNOWN bakery dispense --entry chip --loaves 5 <<< 4000000000000002
refused AMOUNT_NOT_POSITIVE bakery dispense --entry chip --loaves 0 <<< "$number"
ok bakery dispense --entry chip --loaves 2 <<< "$number"
entry=$(fact entry)
UNICARD_DEVICE=D0002 refused REVERSAL_NOT_OWN bakery reverse "$entry"
ok bakery reverse "$entry"
refused ALREADY_REVERSED bakery reverse "$entry"
refused DEVICE_UNKNOWN bakery dispense --device D9999 --entry chip --loaves 5 <<< "$number"
told "ten loaves on the new card; the old card is refused, the quota holds, a draw is taken back"

act "Goods: two persons price the list, two more grant something for the months after this"
write_prices "$first" > "$scratch/prices.csv"
next_month=$(date -u -d "${first%-*}-01 + 1 month" +%Y-%m)
month_after=$(date -u -d "${first%-*}-01 + 2 months" +%Y-%m)
as 101
ok ministry prices set "$scratch/prices.csv"
number_of_act=$(fact proposal) digest=$(fact digest)
refused TWO_PERSONS_NEEDED ministry approve "$number_of_act" --digest "$digest"
as 102
ok ministry approve "$number_of_act" --digest "$digest"
expect "$(fact changed)" 3 "prices set"
refused DATE_IN_PAST ministry grant announce --governorate 03 --amount 400 \
  --first "${first%-*}" --last "$next_month"
ok ministry grant announce --governorate 03 --amount 400 --first "$next_month" --last "$month_after"
number_of_act=$(fact proposal) digest=$(fact digest)
as 101
ok ministry approve "$number_of_act" --digest "$digest"
told "3 prices from $first; 400 pounds more for each card, $next_month and $month_after"

act "Goods on the card: a household whose first draw is a basket has its old card ended by it"
as 113
export UNICARD_DEVICE=T0001-1
read_head 2
ok grocer prices
expect "$(wc -l <<< "$answer")" 3 "prices on the list"
ok grocer legacy --item SUGAR=1 <<< "$legacy"
ok grocer quota --entry chip <<< "$number"
before=$(fact left_piastres)
say_in_arabic grocer dispense --entry chip --item SUGAR=1 --item PASTA=1 <<< "$number" \
  > "$scratch/basket.txt"
ok grocer quota --entry chip <<< "$number"
expect "$(fact left_piastres)" $((before - 2210)) "piastres left after sugar and pasta"
refused LEGACY_CARD_RETIRED grocer legacy --item SUGAR=1 <<< "$legacy"
UNICARD_DEVICE=D0001 refused LEGACY_CARD_RETIRED bakery legacy --loaves 1 <<< "$legacy"
refused RATION_EXCEEDED grocer dispense --entry chip --item OIL=200 <<< "$number"
excess=$(fact excess_piastres)
ok grocer dispense --entry chip --item OIL=200 --pays-excess <<< "$number"
expect "$(fact excess_piastres)" "$excess" "what the citizen pays himself"
entry=$(fact entry)
UNICARD_DEVICE=T0002-1 refused REVERSAL_NOT_OWN grocer reverse "$entry"
ok grocer reverse "$entry"
refused ALREADY_REVERSED grocer reverse "$entry"
refused ITEM_UNKNOWN grocer dispense --entry chip --item CAVIAR=1 <<< "$number"
refused CARD_NOT_PRESENT grocer dispense --entry keyed --item OIL=1 <<< "$number"
refused NOT_A_GROCER grocer dispense --device D0001 --entry chip --item OIL=1 <<< "$number"
refused NOT_A_BAKERY bakery dispense --entry chip --loaves 1 <<< "$number"
ok grocer day --date "$first"
expect "$(fact draws)" 2 "draws that stand at the grocer's"
goods=$(fact ration_piastres)
export UNICARD_DEVICE=D0001
told "a basket for 22.10 pounds; 200 bottles of oil are told to be too much, or paid by the citizen"

act "Money: brought to the post, spent at a till, undone, drawn at the post's machine, told"
read_head 1
as "$(post_clerk P001)"
ok post deposit --amount 500 <<< "$id"
as 113
export UNICARD_DEVICE=M0001-1
say_in_arabic pos purchase --entry chip --amount 125.50 <<< "$number"$'\n'7913 > "$scratch/purchase.txt"
refused PIN_WRONG pos purchase --entry chip --amount 5 <<< "$number"$'\n'2468
expect "$(fact tries_left)" 2 "tries left after a wrong PIN"
refused INSUFFICIENT_FUNDS pos purchase --entry chip --amount 400 <<< "$number"$'\n'7913
refused CARD_NOT_PRESENT pos purchase --entry keyed --amount 5 <<< "$number"$'\n'7913
ok pos authorize --entry chip --amount 300 <<< "$number"$'\n'7913
hold=$(fact entry)
refused INSUFFICIENT_FUNDS pos purchase --entry chip --amount 100 <<< "$number"$'\n'7913
ok pos capture "$hold" --amount 120
refused ALREADY_CAPTURED pos capture "$hold"
ok pos purchase --entry chip --amount 20 --reference 000123 <<< "$number"$'\n'7913
ok pos reverse --of 000123
refused ALREADY_REVERSED pos reverse --of 000123
refused PAYMENT_UNKNOWN pos reverse 1
refused LATER_ACTIVITY pos reverse "$hold"
export UNICARD_DEVICE=A0001-1
refused NOT_A_MERCHANT pos purchase --entry chip --amount 5 <<< "$number"$'\n'7913
ok atm withdraw --entry chip --amount 100 <<< "$number"$'\n'7913
expect "$(fact balance_piastres)" 15450 "piastres left at the machine"
ok atm pin --entry chip <<< "$number"$'\n'7913$'\n'8642
as 114
ok platform pay --payee S0001 --bill 2026-77 --amount 50 <<< "$id"
refused BILL_ALREADY_PAID platform pay --payee S0001 --bill 2026-77 --amount 50 <<< "$id"
as "$(post_clerk P001)"
ok post statement <<< "$id"
expect "$(wc -l <<< "$answer")" 7 "movements on the statement"
expect "$(fact balance_piastres)" 10450 "piastres left in the end"
export UNICARD_DEVICE=D0001
told "500 pounds brought, 395.50 spent or drawn; a wrong PIN counted, a payment undone once"

act "A member's card is no bread card; a morning of draws from a gateway"
read_member
as "$(post_clerk "$centre")"
ok post deliver --entry chip <<< "$number"$'\n'"$id"$'\n'"$mobile"$'\n'8642
as 113
refused NOT_HEAD_CARD bakery dispense --entry chip --loaves 5 <<< "$number"
gateway_lines > "$scratch/lines.json"
clock bread_began
ok bakery --batch - < "$scratch/lines.json"
clock bread_ended
draws=$(grep -c '"loaves":5' <<< "$answer")
expect "$draws" $((handovers - 1)) "draws through the gateway"
told "$draws households draw through a gateway in $(seconds bread_began bread_ended) s"

act "A till that speaks ISO 8583: a purchase, sent twice, taken back"
read_head 2
as "$(post_clerk "$centre")"
ok post deposit --amount 200 <<< "$id"
start_edge
sent=$(date -u +%m%d%H%M%S)
till 00 1 t=0800 70=301
till 00 2 t=0200 3=0 4=12550 pin=7913
bought=$answer
till 00 2 t=0201 3=0 4=12550 pin=7913
expect "$answer" "$bought" "the answer to the repeat"
till 55 3 t=0200 3=0 4=100 pin=1111
till 51 4 t=0200 3=0 4=7451 pin=7913
till 00 5 t=0400 3=0 4=12550 "90=0200000002${sent}0000000000000000000000"
till 94 6 t=0420 3=0 4=12550 "90=0200000002${sent}0000000000000000000000"
till 00 7 t=0200 3=310000 pin=7913
[[ $answer == *"54=0001818C000000020000"* ]] || lose "the balance is not whole again"
stop_edge
told "125.50 pounds, paid once, given back once; a wrong PIN is 55, too little money 51"

act "The books: an outlet's day, a card's history"
as 101
ok ministry outlet-day B0001 --date "$first"
outlet_loaves=$(fact loaves)
[ "$outlet_loaves" -ge 15 ] || lose "the outlet's day has $outlet_loaves loaves"
read_head 1
ok ministry history card "$reference"
grep -q '"method":"Bread/Dispense"' <<< "$answer" || lose "the history lacks the draw: $answer"
told "B0001 drew $outlet_loaves loaves on $first; $(wc -l <<< "$answer") entries tell card $reference's life"

act "The day's account: a slip once more, the day closed, a draw after the close, the settlements in a file"
as 113
ok bakery settlement
grep -q '"closed":false' <<< "$answer" || lose "the account is not open: $answer"
read_head 2
ok bakery dispense --entry chip --loaves 3 <<< "$number"
entry=$(fact entry)
say_in_arabic bakery reprint "$entry" > "$scratch/copy.txt"
grep -q 'صورة / COPY' "$scratch/copy.txt" || lose "the reprint does not say that it is one"
grep -q '█' "$scratch/copy.txt" || lose "the slip has no QR code"
UNICARD_DEVICE=D0002 refused RECEIPT_NOT_OWN bakery reprint "$entry"
refused RECEIPT_UNKNOWN bakery reprint 1
ok bakery settlement --close
closing=$(fact entry) closed_loaves=$(grep -o '"late_reversals":{[^}]*},"loaves":[0-9]*' <<< "$answer" | grep -o '[0-9]*$')
refused NOTHING_TO_SETTLE bakery settlement --close
ok bakery dispense --entry chip --loaves 4 <<< "$number"
ok bakery reverse "$entry"
ok bakery settlement
grep -q '"draws":{"count":1,"loaves":4,' <<< "$answer" || lose "the draw after the close is not in the next: $answer"
grep -q '"late_reversals":{"count":1,"loaves":3,' <<< "$answer" || lose "the closed draw taken back is not a line of its own: $answer"
UNICARD_DEVICE=T0001-1 ok grocer settlement --close
expect "$(fact due_piastres)" "$goods" "what the grocer is owed: the ration value he gave out"
UNICARD_DEVICE=M0001-1 ok pos settlement --close
expect "$(fact due_piastres)" 24550 "what the merchant is owed: a purchase and a capture, nothing that was undone"
UNICARD_DEVICE=A0001-1 ok atm settlement --close
expect "$(fact due_piastres)" 10000 "what the machine is owed: its withdrawal"
as 101
ok ministry settlements --from "$first" --to "$first"
expect "$(wc -l <<< "$answer")" 4 "settlements of the day that are closed by hand"
ok ministry settlements --from "$first" --to "$first" --outlet B0001 --csv "$scratch/settlements.csv"
expect "$(fact settlements)" 1 "settlements of the day"
expect "$(awk -F, 'NR == 2 { print $1, $5, $7, $8 }' "$scratch/settlements.csv")" \
  "B0001 $first 2 $closing" "the file's outlet, day, number and entry"
loaves_column=$(head -1 "$scratch/settlements.csv" | tr ',' '\n' | grep -n '^loaves' | cut -d: -f1)
expect "$(awk -F, -v c="$loaves_column" 'NR == 2 { print $c }' "$scratch/settlements.csv")" \
  "$closed_loaves" "the loaves in the file"
told "entry $closing closes $closed_loaves loaves; a grocer, a merchant and a machine are settled too"

# ── Health ────────────────────────────────────────────────────────────────────────────────────

act "Fingers: readers are registered with their keys, a finger goes onto the card's chip"
take "$(sed -n 2p "$scratch/heads.csv")"
write_capture_devices "$centre" > "$scratch/capture-devices.csv"
as 101
ok ministry register capture-devices "$scratch/capture-devices.csv"
number_of_act=$(fact proposal) digest=$(fact digest)
as 102
ok ministry approve "$number_of_act" --digest "$digest"
export UNICARD_CHIP=$scratch/chip.fmr UNICARD_DEVICE=F0002 UNICARD_DEVICE_KEY=$scratch/F0002.pem
as "$(post_clerk "$centre")"
refused CAPTURE_SIGNATURE_INVALID post enrol --entry chip --device-key "$scratch/F0001.pem" \
  --finger right-index --capture "$(finger 7 0)" <<< "$number"$'\n'"$id"
ok post enrol --entry chip --finger right-index --capture "$(finger 7 0)" <<< "$number"$'\n'"$id"
expect "$(fact finger)" right-index "the finger enrolled"
expect "$(stat -c %a "$UNICARD_CHIP")" 600 "the mode of the chip's file"
told "three impressions, $(stat -c %s "$UNICARD_CHIP") bytes on the chip; the ledger keeps a salted digest"

act "Health is announced; the finger is the holder's, and opens one visit"
export UNICARD_DEVICE=F0001 UNICARD_DEVICE_KEY=$scratch/F0001.pem
as 131
refused SERVICE_NOT_ACTIVE health verify --entry chip --capture "$(finger 7 20)" <<< "$number"
as 101
ok ministry announce --governorate 03 --service health --from "$first"
number_of_act=$(fact proposal) digest=$(fact digest)
as 102
ok ministry approve "$number_of_act" --digest "$digest"
as 131
ok health verify --entry chip --capture "$(finger 7 20)" <<< "$number"
verification=$(fact verification) score=$(fact score) threshold=$(fact threshold)
ok health visit "$verification" --entry chip <<< "$number"
refused VERIFICATION_USED health visit "$verification" --entry chip <<< "$number"
refused PROBE_COPIED health verify --entry chip --capture "$(finger 7 0)" <<< "$number"
UNICARD_IMPRESSIONS=3 operator finger --seed 8 > "$scratch/other.fmr"
refused TEMPLATE_NOT_ENROLLED health verify --entry chip --chip "$scratch/other.fmr" \
  --capture "$(finger 8 20)" <<< "$number"
told "score $score of $threshold; one visit, no second one"

act "Seven wrong prints are tolerated; the eighth stops the card, and then bread is refused on it too"
for left in 7 6 5 4 3 2 1; do
  refused FINGERPRINT_WRONG health verify --entry chip --capture "$(finger 8 "$left")" <<< "$number"
  expect "$(fact attempts_left)" $left "attempts left"
done
ok health status --entry chip <<< "$number"
expect "$(fact attempts_left)" 1 "attempts left before the last"
refused FINGERPRINT_LOCKOUT health verify --entry chip --capture "$(finger 8 99)" <<< "$number"
refused CARD_STOPPED health verify --entry chip --capture "$(finger 7 21)" <<< "$number"
export UNICARD_DEVICE=D0001
as 113
refused CARD_STOPPED bakery dispense --entry chip --loaves 1 <<< "$number"
as 111
ok sms pull
[[ $answer == *"بصمة خاطئة"* ]] || lose "the holder is not told: $answer"
as 131
refused NO_CARD_FOR_PERSON health person <<< "$(child_without_card)"
told "seven misses told with what is left, the eighth stops the card; the holder's message waits"

# ── Two months later ──────────────────────────────────────────────────────────────────────────

act "A month passes: what was not collected goes to the headquarters"
drive "$until"
read_late
as "$(post_clerk "$centre")"
refused WINDOW_NOT_OVER post forward "$reference"
drive "$(days_later "$until" 1)"
refused WINDOW_CLOSED post deliver --entry chip <<< "$number"$'\n'"$id"$'\n'"$mobile"$'\n'7913
ok post forward "$reference"
as 121
ok governorate receive "$reference"
as 112
ok hotline where <<< "$id"$'\n'"$mobile"
expect "$(fact office)" G001 "the second month's place"
until=$(fact until)
told "card $reference waits at $(fact office_name) until $until"

act "A second month passes: it is destroyed before witnesses, by two persons"
as 121
refused WINDOW_NOT_OVER governorate destroy "$reference" --witness 2026/117
drive "$(days_later "$until" 1)"
as 121
ok governorate destroy "$reference" --witness 2026/117
number_of_act=$(fact proposal) digest=$(fact digest)
refused TWO_PERSONS_NEEDED governorate approve "$number_of_act" --digest "$digest"
as 122
ok governorate approve "$number_of_act" --digest "$digest"
expect "$(fact changed)" 1 "cards destroyed"
as "$(post_clerk G001)"
refused NOT_AT_CENTRE post deliver --entry chip <<< "$number"$'\n'"$id"$'\n'"$mobile"$'\n'7913
told "card $reference is destroyed"

act "Months have turned: what was left of bread is points, and is spent on goods before the grant"
as 113
export UNICARD_DEVICE=T0001-1
read_head 1
ok grocer quota --entry chip <<< "$number"
points=$(fact points_piastres)
[ "$points" -gt 0 ] || lose "no bread of last month became points"
expect "$(fact grant_piastres)" 40000 "the grant of the month"
ok grocer dispense --entry chip --item PASTA=1 <<< "$number"
expect "$(fact points_piastres)" $((points < 950 ? points : 950)) "points spent first"
told "$points piastres of points for last month's bread; the basket took them first"

# ── The daemon is killed and comes back ───────────────────────────────────────────────────────

act "The daemon is killed without warning and comes back with everything"
ok operator status
entries=$(fact last_entry) head=$(fact head)
kill_daemon
clock start_began
start_daemon
clock start_ended
ok operator status
expect "$(fact head)" "$head" "the head of the record after a kill"
expect "$(fact last_entry)" "$entries" "the last entry after a kill"
told "$entries entries, loaded and replayed in $(seconds start_began start_ended) s"
stop_daemon

report
