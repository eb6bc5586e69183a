CREATE TABLE office_user (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(64) NOT NULL UNIQUE,
  full_name VARCHAR(64) NOT NULL,
  roles VARCHAR(200) NOT NULL,
  roles_by_default BOOLEAN NOT NULL,
  locked BOOLEAN NOT NULL,
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE setting (
  name VARCHAR(200) NOT NULL PRIMARY KEY,
  content VARCHAR(1000000) NOT NULL
);

CREATE TABLE audit_record (
  seq BIGINT NOT NULL PRIMARY KEY,
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  user_id UUID NOT NULL,
  user_name VARCHAR(64) NOT NULL,
  action VARCHAR(64) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  old_value VARCHAR(1000000) NOT NULL,
  new_value VARCHAR(1000000) NOT NULL,
  mac CHAR(64) NOT NULL
);
CREATE INDEX audit_record_subject ON audit_record (subject, seq);
CREATE INDEX audit_record_at ON audit_record (at);

CREATE TABLE audit_head (
  id SMALLINT NOT NULL PRIMARY KEY CHECK (id = 1),
  seq BIGINT NOT NULL,
  mac CHAR(64) NOT NULL,
  seal CHAR(64) NOT NULL
);

CREATE TABLE attachment (
  id UUID NOT NULL PRIMARY KEY,
  subject VARCHAR(200) NOT NULL,
  name VARCHAR(255) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  address CHAR(64) NOT NULL,
  thumbnail_address CHAR(64),
  added_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  added_by UUID NOT NULL REFERENCES office_user (id)
);
CREATE INDEX attachment_subject ON attachment (subject);
