# Who is who in the demo. Sourced by demo.sh.
#
# The chips' file says which card has which number; the population says whose name it bears. A person
# is told apart by name and centre, and only people who are the only ones of that name at that centre
# are chosen.

# The ministry's list of clerks: one for each office role, a post clerk at every centre (R64).
write_clerks() {
  echo uid,role,office,name
  echo 110,print,,Personaliser
  echo 111,sms,,SMS gateway
  echo 112,hotline,,Hotline 15999
  echo 113,bakery,,Bakery gateway
  echo 114,platform,,Digital Egypt platform
  echo 121,governorate,G001,Headquarters clerk 1
  echo 122,governorate,G001,Headquarters clerk 2
  echo 131,health,H001,Nurse
  tail -n +2 "$scratch/offices.csv" | awk -F, '{ printf "%d,post,%s,Post clerk at %s\n", 200 + NR, $1, $1 }'
}

# The ministry's price list from a day on.
write_prices() {
  echo item,name_ar,unit_ar,price_piastres,from
  echo "SUGAR,سكر,كيس 1 كجم,1260,$1"
  echo "OIL,زيت خليط,زجاجة 800 مل,3000,$1"
  echo "PASTA,مكرونة,كيس 400 جم,950,$1"
}

# The post clerk of a centre, by uid.
post_clerk() { awk -F, -v centre="$1" '$2 == "post" && $3 == centre { print $1 }' "$scratch/clerks.csv"; }

# A centre that is not this one.
another_centre() { [ "$1" = P001 ] && echo P002 || echo P001; }

# The references of the cards that were sent to a centre.
cards_of_centre() {
  awk -F, -v centre="$1" '{ sub(/\r$/, "") } NR > 1 && $4 == centre { print $1 }' "$scratch/chips.csv"
}

# People of a relation with mobile and card:
# reference,number,national_id,mobile,centre,legacy_card,household
people_of() {
  awk -F, -v relation="$1" '
    { sub(/\r$/, "") }
    FNR == NR { if (FNR > 1) { key = $3 "," $4; card[key] = $1 "," $2; cards[key]++ } next }
    FNR > 1 { people[$4 "," $10]++ }
    FNR > 1 && $2 == relation && $5 != "" {
      key = $4 "," $10
      if (key in card) { found[++count] = key; row[count] = $3 "," $5 "," $10 "," $8 "," $1 }
    }
    END {
      for (i = 1; i <= count; i++)
        if (cards[found[i]] == 1 && people[found[i]] == 1) print card[found[i]] "," row[i]
    }' "$scratch/chips.csv" "$scratch/people.csv"
}

# Heads of households with an old card, the first so many.
choose_heads() { people_of head | awk -F, -v most="$1" '$6 != "" && ++n <= most'; }

# Sets reference, number, id, mobile, centre, legacy and household from a line.
take() { IFS=, read -r reference number id mobile centre legacy household <<< "$1"; }

read_head() { take "$(sed -n "${1}p" "$scratch/heads.csv")"; }

# A spouse of another household than the chosen heads'.
read_member() { take "$(people_of spouse | tail -1)"; }

# A head who never comes.
read_late() { take "$(people_of head | tail -1)"; }

# A line for every head but the first, as a bakery's gateway sends it.
gateway_lines() {
  tail -n +2 "$scratch/heads.csv" | awk -F, '
    { printf "{\"device\":\"D0001\",\"card\":\"%s\",\"entry_mode\":\"chip\",\"loaves\":5}\n", $2 }'
}

# The ministry's list of capture devices: one at the health unit, one at a post office. Each has a key of its own.
write_capture_devices() {
  echo code,office,public_key
  local device
  for device in F0001,H001 "F0002,$1"; do
    openssl ecparam -name prime256v1 -genkey -noout -out "$scratch/${device%%,*}.pem" 2> /dev/null
    echo "$device,$(public_key "$scratch/${device%%,*}.pem")"
  done
}

# A key's public half, compressed, in hexadecimal: the last 33 bytes of its DER.
public_key() {
  openssl ec -in "$1" -pubout -conv_form compressed -outform DER 2> /dev/null \
    | tail -c 33 | od -An -v -tx1 | tr -d ' \n'
}

# A made-up finger: which one, which touch of it. What a reader's program would print.
finger() { echo "'$programs/unicardctl' finger --seed $1 --impression $2 --difficulty easy"; }

# A child too young for a card, by his national ID.
child_without_card() {
  awk -F, -v today="$begun" '
    FNR > 1 && $2 == "child" && substr($3, 1, 1) == 3 && 2000 + substr($3, 2, 2) > substr(today, 1, 4) - 15 {
      print $3
      exit
    }' "$scratch/people.csv"
}
