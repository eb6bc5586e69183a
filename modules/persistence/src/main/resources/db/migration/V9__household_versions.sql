-- what a household's file was before a change: it held from since_at until replaced_at
CREATE TABLE household_version (
  household_id UUID NOT NULL REFERENCES household (id),
  version INTEGER NOT NULL,
  since_by VARCHAR(64) NOT NULL,
  since_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  replaced_by VARCHAR(64) NOT NULL,
  replaced_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  basis VARCHAR(400) NOT NULL,
  content VARCHAR(1000000) NOT NULL,
  PRIMARY KEY (household_id, version)
);

-- with the identity in it the index alone answers what stands where in the list
DROP INDEX household_village;
CREATE INDEX household_village ON household (village, code, id);

-- where an attachment is filed; one without a row here is not filed yet
CREATE TABLE attachment_filing (
  attachment_id UUID NOT NULL PRIMARY KEY REFERENCES attachment (id),
  kind VARCHAR(40) NOT NULL,
  step VARCHAR(24) NOT NULL,
  person_id UUID,
  quarter_turns SMALLINT NOT NULL,
  binned_at TIMESTAMP(6) WITH TIME ZONE,
  binned_by VARCHAR(64) NOT NULL
);
CREATE INDEX attachment_filing_binned ON attachment_filing (binned_at);
