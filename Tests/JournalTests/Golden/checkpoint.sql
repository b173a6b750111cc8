-- application_id 1969447729, user_version 1
CREATE TABLE owner(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  ledger BLOB NOT NULL CHECK (length(ledger) = 16)
) STRICT;
CREATE TABLE pages(
  place INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL,
  layout INTEGER NOT NULL,
  image BLOB NOT NULL
) STRICT;
CREATE TABLE watermark(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  replay_from INTEGER NOT NULL CHECK (replay_from > 0),
  through INTEGER NOT NULL CHECK (through >= 0)
) STRICT;
