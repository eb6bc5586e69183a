-- content is the form as typed, as JSON by the components of its record
CREATE TABLE draft (
  owner UUID NOT NULL REFERENCES office_user (id),
  kind VARCHAR(32) NOT NULL,
  draft_key VARCHAR(200) NOT NULL,
  content VARCHAR(1000000) NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (owner, kind, draft_key)
);

CREATE TABLE draft_serial (
  kind VARCHAR(32) NOT NULL,
  serial_year INTEGER NOT NULL,
  last_serial INTEGER NOT NULL,
  given_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (kind, serial_year)
);
