-- why a membership ended; empty while it is open or if nobody said why
ALTER TABLE membership ADD COLUMN departure VARCHAR(16);
CREATE INDEX membership_departure ON membership (departure, household_id);
