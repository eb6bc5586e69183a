CREATE TABLE import_batch (
  seq BIGINT NOT NULL PRIMARY KEY,
  sender VARCHAR(200) NOT NULL,
  state VARCHAR(16) NOT NULL,
  user_name VARCHAR(64) NOT NULL,
  started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  finished_at TIMESTAMP(6) WITH TIME ZONE,
  accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  persons INTEGER NOT NULL,
  facts VARCHAR(1000000) NOT NULL
);
CREATE INDEX import_batch_sender ON import_batch (sender);

-- content is the household as the workbook gave it; undo holds what taking the batch back needs
CREATE TABLE import_change (
  household_id UUID NOT NULL,
  seq BIGINT NOT NULL REFERENCES import_batch (seq),
  fresh BOOLEAN NOT NULL,
  version_after INTEGER NOT NULL,
  digest CHAR(64) NOT NULL,
  content VARCHAR(1000000) NOT NULL,
  undo VARCHAR(1000000) NOT NULL,
  PRIMARY KEY (household_id, seq)
);
CREATE INDEX import_change_seq ON import_change (seq);

CREATE TABLE parked_household (
  parking_key VARCHAR(1000) NOT NULL PRIMARY KEY,
  batch_seq BIGINT NOT NULL REFERENCES import_batch (seq),
  owner VARCHAR(64) NOT NULL,
  since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  content VARCHAR(1000000) NOT NULL
);
CREATE INDEX parked_household_batch ON parked_household (batch_seq);

CREATE INDEX benefit_category ON benefit (category);
