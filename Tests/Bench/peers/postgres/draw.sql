-- The bread draw as one function on normalised tables: card and household looked up and judged, quota debited, the old card
-- retired, the draw recorded under its request identity. No chain, no signature, no receipt's proof.
-- psql -v cards=N -v households=N -f draw.sql
SET client_min_messages = warning;

CREATE TABLE households (
  id int PRIMARY KEY,
  persons int NOT NULL,
  cycle date NOT NULL,
  drawn int NOT NULL DEFAULT 0,
  legacy_lives boolean NOT NULL DEFAULT true
) WITH (fillfactor = 60);

CREATE TABLE cards (
  number bigint PRIMARY KEY,
  household int,
  is_head boolean NOT NULL,
  state smallint NOT NULL,
  expires date NOT NULL
);

CREATE TABLE devices (code text PRIMARY KEY, outlet int NOT NULL, uid int NOT NULL);

CREATE TABLE entries (
  number bigserial PRIMARY KEY,
  request bigint NOT NULL UNIQUE,
  stamped timestamptz NOT NULL,
  card bigint NOT NULL,
  household int NOT NULL,
  outlet int NOT NULL,
  device text NOT NULL,
  loaves int NOT NULL,
  price_piastres bigint NOT NULL,
  left_today int NOT NULL
);

INSERT INTO households(id, persons, cycle)
  SELECT i, 3 + i % 4, date_trunc('month', now()) FROM generate_series(1, :households) i;
INSERT INTO cards(number, household, is_head, state, expires)
  SELECT 4000000000000000 + i, CASE WHEN i <= :households THEN i END, i <= :households, 8, now() + interval '3 years'
  FROM generate_series(1, :cards) i;
INSERT INTO devices(code, outlet, uid)
  SELECT 'D' || lpad(i::text, 4, '0'), i, 1000 FROM generate_series(1, 100) i;

CREATE FUNCTION draw(_request bigint, _card bigint, _device text, _loaves int)
RETURNS TABLE (entry bigint, left_today int) LANGUAGE plpgsql AS $$
DECLARE
  c cards; h households; d devices; remaining int; today date := now();
BEGIN
  SELECT e.number, e.left_today INTO entry, left_today FROM entries e WHERE e.request = _request;
  IF FOUND THEN RETURN NEXT; RETURN; END IF;
  SELECT * INTO d FROM devices WHERE code = _device;
  IF NOT FOUND THEN RAISE 'DEVICE_UNKNOWN'; END IF;
  SELECT * INTO c FROM cards WHERE number = _card;
  IF NOT FOUND OR c.state <> 8 OR c.expires < today OR NOT c.is_head THEN RAISE 'CARD_NOT_ACTIVE'; END IF;
  SELECT * INTO h FROM households WHERE id = c.household FOR UPDATE;
  remaining := h.persons * least(1500, 50 * 31) - h.drawn - _loaves;
  IF remaining < 0 THEN RAISE 'QUOTA_EXCEEDED'; END IF;
  UPDATE households SET drawn = drawn + _loaves, legacy_lives = false WHERE id = h.id;
  INSERT INTO entries(request, stamped, card, household, outlet, device, loaves, price_piastres, left_today)
    VALUES (_request, clock_timestamp(), _card, h.id, d.outlet, _device, _loaves, 20 * _loaves, remaining)
    RETURNING number INTO entry;
  left_today := remaining;
  RETURN NEXT;
END $$;

VACUUM ANALYZE;
CHECKPOINT;
