-- application_id 1969452593, layout 5
CREATE TABLE progress(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  layout INTEGER NOT NULL,
  through INTEGER NOT NULL CHECK (through >= 0),
  root BLOB NOT NULL
) STRICT;
CREATE TABLE history(
  card INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  instant INTEGER NOT NULL,
  method TEXT NOT NULL,
  refusal TEXT,
  loaves INTEGER NOT NULL,
  ration INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (card, entry)
) STRICT, WITHOUT ROWID;
CREATE TABLE outlet_days(
  outlet INTEGER NOT NULL,
  day INTEGER NOT NULL,
  draws INTEGER NOT NULL,
  loaves INTEGER NOT NULL,
  ration INTEGER NOT NULL,
  reversals INTEGER NOT NULL,
  refusals INTEGER NOT NULL,
  PRIMARY KEY (outlet, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE places(
  place INTEGER PRIMARY KEY,
  code TEXT NOT NULL
) STRICT;
CREATE TABLE devices(
  code TEXT PRIMARY KEY,
  outlet INTEGER NOT NULL,
  uid INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE outlets(
  outlet INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  governorate INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE settlements(
  serial INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL,
  outlet INTEGER NOT NULL,
  number INTEGER NOT NULL,
  day INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX settlements_by_day ON settlements(day);
CREATE INDEX settlements_by_outlet ON settlements(outlet, day);
CREATE TABLE draws(
  slot INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL,
  outlet INTEGER NOT NULL,
  day INTEGER NOT NULL,
  loaves INTEGER NOT NULL,
  ration INTEGER NOT NULL,
  card INTEGER NOT NULL
) STRICT;
CREATE TABLE payments(
  slot INTEGER PRIMARY KEY,
  card INTEGER NOT NULL
) STRICT;
CREATE TABLE movements(
  citizen INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  instant INTEGER NOT NULL,
  method TEXT NOT NULL,
  amount INTEGER NOT NULL,
  balance INTEGER NOT NULL,
  place INTEGER NOT NULL,
  reference TEXT NOT NULL,
  PRIMARY KEY (citizen, entry)
) STRICT, WITHOUT ROWID;
