-- forms that belong to a case: visit forms, hearings, drafts of decisions; completed_on is null for a draft
CREATE TABLE case_sheet (
  id UUID NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL REFERENCES case_file (id),
  kind VARCHAR(16) NOT NULL,
  completed_on DATE,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor VARCHAR(64) NOT NULL,
  content VARCHAR(1000000) NOT NULL
);
CREATE INDEX case_sheet_case ON case_sheet (case_id, kind, completed_on);
CREATE INDEX case_sheet_kind ON case_sheet (kind, completed_on);

-- who handles assistance or sits on a village committee, with declared relatives
CREATE TABLE staff_member (
  id UUID NOT NULL PRIMARY KEY,
  content VARCHAR(100000) NOT NULL
);
