-- application_id 1969449777, user_version 1
CREATE TABLE owner(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  ledger BLOB NOT NULL CHECK (length(ledger) = 16)
) STRICT;
CREATE TABLE keys(
  citizen INTEGER PRIMARY KEY,
  wrapped BLOB NOT NULL
) STRICT;
