CREATE TABLE benefit (
  id UUID NOT NULL PRIMARY KEY,
  household_id UUID NOT NULL REFERENCES household (id),
  category VARCHAR(32) NOT NULL,
  wording VARCHAR(100) NOT NULL,
  start_month CHAR(7) NOT NULL,
  origin_kind VARCHAR(16) NOT NULL,
  origin_reference VARCHAR(64) NOT NULL,
  review_due DATE,
  version INTEGER NOT NULL
);
CREATE INDEX benefit_household ON benefit (household_id);
CREATE INDEX benefit_origin ON benefit (origin_reference);
CREATE INDEX benefit_review ON benefit (review_due);

-- a step holds from its month until (and without) until_month; the last one until 9999-12
CREATE TABLE benefit_step (
  benefit_id UUID NOT NULL REFERENCES benefit (id),
  from_month CHAR(7) NOT NULL,
  until_month CHAR(7) NOT NULL,
  standing VARCHAR(16) NOT NULL,
  persons INTEGER NOT NULL,
  amount_form VARCHAR(16) NOT NULL,
  base BIGINT NOT NULL,
  add_on BIGINT NOT NULL,
  care BIGINT NOT NULL,
  total BIGINT NOT NULL,
  reason VARCHAR(32) NOT NULL,
  document VARCHAR(200) NOT NULL,
  taper_months INTEGER NOT NULL,
  PRIMARY KEY (benefit_id, from_month)
);
CREATE INDEX benefit_step_until ON benefit_step (until_month, from_month);
CREATE INDEX benefit_step_from ON benefit_step (from_month);

CREATE TABLE covered_person (
  benefit_id UUID NOT NULL,
  from_month CHAR(7) NOT NULL,
  seq INTEGER NOT NULL,
  person_id UUID NOT NULL,
  base BIGINT NOT NULL,
  add_on BIGINT NOT NULL,
  care BIGINT NOT NULL,
  PRIMARY KEY (benefit_id, from_month, seq),
  FOREIGN KEY (benefit_id, from_month) REFERENCES benefit_step (benefit_id, from_month)
);

CREATE TABLE benefit_adjustment (
  id UUID NOT NULL PRIMARY KEY,
  benefit_id UUID NOT NULL REFERENCES benefit (id),
  pay_in CHAR(7) NOT NULL,
  first_month CHAR(7) NOT NULL,
  last_month CHAR(7) NOT NULL,
  amount BIGINT NOT NULL,
  settled BIGINT NOT NULL,
  reason VARCHAR(32) NOT NULL,
  document VARCHAR(200) NOT NULL
);
CREATE INDEX benefit_adjustment_benefit ON benefit_adjustment (benefit_id);

CREATE TABLE payment_list (
  id UUID NOT NULL PRIMARY KEY,
  list_month CHAR(7) NOT NULL UNIQUE,
  frozen_on DATE NOT NULL,
  opening_households BIGINT NOT NULL,
  opening_persons BIGINT NOT NULL,
  opening_money BIGINT NOT NULL
);

-- what was paid stays as it was listed, whatever happens to the household's file afterwards
CREATE TABLE payment_line (
  list_id UUID NOT NULL REFERENCES payment_list (id),
  seq INTEGER NOT NULL,
  benefit_id UUID NOT NULL,
  household_id UUID NOT NULL,
  household_code VARCHAR(64) NOT NULL,
  village CHAR(12) NOT NULL,
  settlement VARCHAR(8) NOT NULL,
  head_name VARCHAR(200) NOT NULL,
  category VARCHAR(32) NOT NULL,
  wording VARCHAR(100) NOT NULL,
  persons INTEGER NOT NULL,
  amount_form VARCHAR(16) NOT NULL,
  base BIGINT NOT NULL,
  add_on BIGINT NOT NULL,
  care BIGINT NOT NULL,
  total BIGINT NOT NULL,
  adjustment BIGINT NOT NULL,
  movement VARCHAR(16),
  taper_first CHAR(7),
  taper_months INTEGER NOT NULL,
  bank VARCHAR(200),
  holder VARCHAR(200),
  account_number VARCHAR(64),
  account_confirmed BOOLEAN NOT NULL,
  in_force BOOLEAN NOT NULL,
  PRIMARY KEY (list_id, seq)
);
CREATE INDEX payment_line_benefit ON payment_line (benefit_id);

CREATE TABLE payment_movement (
  list_id UUID NOT NULL REFERENCES payment_list (id),
  seq INTEGER NOT NULL,
  benefit_id UUID NOT NULL,
  household_code VARCHAR(64) NOT NULL,
  village CHAR(12) NOT NULL,
  head_name VARCHAR(200) NOT NULL,
  category VARCHAR(32) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  households_before BIGINT NOT NULL,
  persons_before BIGINT NOT NULL,
  money_before BIGINT NOT NULL,
  households_after BIGINT NOT NULL,
  persons_after BIGINT NOT NULL,
  money_after BIGINT NOT NULL,
  reason VARCHAR(32) NOT NULL,
  PRIMARY KEY (list_id, seq)
);

CREATE TABLE notice (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(16) NOT NULL,
  village CHAR(12) NOT NULL,
  notice_year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  prepared DATE NOT NULL,
  period_first DATE,
  period_last DATE,
  period_term VARCHAR(8),
  period_rolled BOOLEAN NOT NULL,
  unknown_years VARCHAR(100) NOT NULL,
  posted DATE,
  place VARCHAR(200) NOT NULL,
  photo VARCHAR(64) NOT NULL,
  removed DATE,
  UNIQUE (kind, notice_year, number)
);
CREATE INDEX notice_village ON notice (village, prepared);

CREATE TABLE notice_entry (
  notice_id UUID NOT NULL REFERENCES notice (id),
  serial INTEGER NOT NULL,
  applicant VARCHAR(200) NOT NULL,
  persons INTEGER NOT NULL,
  category VARCHAR(32) NOT NULL,
  amount BIGINT,
  note VARCHAR(32) NOT NULL,
  subject VARCHAR(64) NOT NULL,
  PRIMARY KEY (notice_id, serial)
);
CREATE INDEX notice_entry_subject ON notice_entry (subject);

CREATE TABLE notice_objection (
  notice_id UUID NOT NULL REFERENCES notice (id),
  seq INTEGER NOT NULL,
  serial INTEGER NOT NULL,
  received DATE NOT NULL,
  objector VARCHAR(200) NOT NULL,
  content VARCHAR(4000) NOT NULL,
  PRIMARY KEY (notice_id, seq)
);
