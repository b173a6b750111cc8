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
  tail -n +2 "$scratch/offices.csv" | awk -F, '{ printf "%d,post,%s,Post clerk at %s\n", 200 + NR, $1, $1 }'
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
