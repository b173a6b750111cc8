-- application_id 1969449521, user_version 1
CREATE TABLE entries(
  number INTEGER PRIMARY KEY,
  facts BLOB NOT NULL,
  record BLOB NOT NULL
) STRICT;
CREATE TABLE commits(
  last INTEGER PRIMARY KEY,
  first INTEGER NOT NULL CHECK (0 < first AND first <= last),
  root BLOB NOT NULL CHECK (length(root) = 32),
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  instant INTEGER NOT NULL
) STRICT;
CREATE TABLE ledger(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL CHECK (length(id) = 16),
  epoch INTEGER NOT NULL CHECK (epoch > 0),
  kind TEXT NOT NULL CHECK (kind IN ('production', 'rehearsal')),
  created INTEGER NOT NULL,
  segment INTEGER NOT NULL CHECK (segment > 0),
  first INTEGER NOT NULL CHECK (first > 0)
) STRICT;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries
  BEGIN SELECT raise(ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER entries_hold BEFORE UPDATE ON entries
  BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER commits_stay BEFORE DELETE ON commits
  BEGIN SELECT raise(ABORT, 'a seal is never deleted'); END;
CREATE TRIGGER commits_hold BEFORE UPDATE ON commits
  BEGIN SELECT raise(ABORT, 'a seal is never changed'); END;
