-- state, category, due and applicant_name repeat what the events say, so that lists need one table only
CREATE TABLE case_file (
  id UUID NOT NULL PRIMARY KEY,
  number_year SMALLINT NOT NULL,
  number_serial INTEGER NOT NULL,
  household_id UUID NOT NULL REFERENCES household (id),
  application_date DATE NOT NULL,
  delegated BOOLEAN NOT NULL,
  village CHAR(12) NOT NULL,
  applicant_name VARCHAR(200) NOT NULL,
  state VARCHAR(24) NOT NULL,
  category VARCHAR(24),
  due DATE,
  events INTEGER NOT NULL,
  UNIQUE (number_year, number_serial)
);
CREATE INDEX case_file_household ON case_file (household_id);
CREATE INDEX case_file_state ON case_file (state, village, due);
CREATE INDEX case_file_village ON case_file (village, due);

CREATE TABLE case_event (
  case_id UUID NOT NULL REFERENCES case_file (id),
  seq INTEGER NOT NULL,
  kind VARCHAR(32) NOT NULL,
  happened_on DATE NOT NULL,
  recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor VARCHAR(64) NOT NULL,
  content VARCHAR(1000000) NOT NULL,
  PRIMARY KEY (case_id, seq)
);

CREATE TABLE determination (
  id UUID NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL REFERENCES case_file (id),
  determined_on DATE NOT NULL,
  category VARCHAR(24) NOT NULL,
  parameter_pack VARCHAR(200) NOT NULL,
  parameter_digest CHAR(64) NOT NULL,
  facts VARCHAR(1000000) NOT NULL,
  result VARCHAR(1000000) NOT NULL
);
CREATE INDEX determination_case ON determination (case_id, determined_on);
