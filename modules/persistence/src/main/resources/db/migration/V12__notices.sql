ALTER TABLE notice_entry ADD COLUMN remark VARCHAR(100) DEFAULT '' NOT NULL;

ALTER TABLE notice_objection ADD COLUMN answered DATE;
ALTER TABLE notice_objection ADD COLUMN answer VARCHAR(4000) DEFAULT '' NOT NULL;

-- what a clerk wrote for the remark of a case or benefit, until its notice is prepared
CREATE TABLE notice_remark (
  subject VARCHAR(64) NOT NULL PRIMARY KEY,
  remark VARCHAR(100) NOT NULL
);

CREATE INDEX notice_removed ON notice (removed, village);
