-- finances holds the income, spending and property lines, which are never searched;
-- head_name, head_birth_date and open_members repeat what the memberships say, so that lists need one table only
CREATE TABLE household (
  id UUID NOT NULL PRIMARY KEY,
  code VARCHAR(64) NOT NULL UNIQUE,
  village CHAR(12) NOT NULL,
  settlement VARCHAR(8) NOT NULL,
  address VARCHAR(400) NOT NULL,
  phone VARCHAR(100) NOT NULL,
  note VARCHAR(4000) NOT NULL,
  bank VARCHAR(200),
  account_holder VARCHAR(200),
  account_number VARCHAR(64),
  account_confirmed BOOLEAN,
  relapse_wording VARCHAR(100),
  relapse_since CHAR(7),
  illness_deduction BIGINT NOT NULL,
  disability_deduction BIGINT NOT NULL,
  finances VARCHAR(1000000) NOT NULL,
  head_name VARCHAR(200) NOT NULL,
  head_birth_date DATE,
  open_members INTEGER NOT NULL,
  version INTEGER NOT NULL,
  changed_by VARCHAR(64) NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX household_village ON household (village, code);

CREATE TABLE person (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  id_number CHAR(18) UNIQUE,
  last_four CHAR(4),
  provisional_key VARCHAR(64),
  sex VARCHAR(8) NOT NULL,
  birth_date DATE NOT NULL,
  ethnic_group VARCHAR(100) NOT NULL,
  education VARCHAR(100) NOT NULL,
  marital_status VARCHAR(100) NOT NULL,
  health VARCHAR(20),
  disability_type VARCHAR(20),
  disability_grade SMALLINT,
  work_ability VARCHAR(8) NOT NULL,
  employment VARCHAR(200) NOT NULL,
  employed BOOLEAN NOT NULL,
  dependent_student BOOLEAN NOT NULL,
  self_care_failed SMALLINT
);
CREATE INDEX person_name ON person (name);
CREATE INDEX person_last_four ON person (last_four);

-- the few persons without a number, by their key
CREATE TABLE provisional_person (
  provisional_key VARCHAR(64) NOT NULL,
  person_id UUID NOT NULL,
  PRIMARY KEY (provisional_key, person_id)
);

-- one row for each different name: searches by initials or by a part of the name go through it
CREATE TABLE name_on_file (
  name VARCHAR(200) NOT NULL PRIMARY KEY,
  initials VARCHAR(200) NOT NULL
);
CREATE INDEX name_on_file_initials ON name_on_file (initials, name);

-- the endings of a name from its second character on, so that an inner part is found by its beginning
CREATE TABLE name_ending (
  ending VARCHAR(200) NOT NULL,
  name VARCHAR(200) NOT NULL,
  PRIMARY KEY (ending, name)
);

CREATE TABLE membership (
  household_id UUID NOT NULL REFERENCES household (id),
  seq INTEGER NOT NULL,
  person_id UUID NOT NULL REFERENCES person (id),
  relation CHAR(2) NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE,
  lives_together BOOLEAN NOT NULL,
  legal_duty BOOLEAN NOT NULL,
  absence VARCHAR(32) NOT NULL,
  PRIMARY KEY (household_id, seq)
);
CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE obligor (
  household_id UUID NOT NULL REFERENCES household (id),
  seq INTEGER NOT NULL,
  person_id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  relation CHAR(2) NOT NULL,
  ability VARCHAR(32) NOT NULL,
  monthly_support BIGINT NOT NULL,
  consented BOOLEAN NOT NULL,
  PRIMARY KEY (household_id, seq)
);
