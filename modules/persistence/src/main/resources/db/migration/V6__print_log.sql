CREATE TABLE print_log (
  paper VARCHAR(64) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  printing INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  reason VARCHAR(200) NOT NULL,
  printed_by VARCHAR(64) NOT NULL,
  printed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (paper, subject, printing)
);
CREATE INDEX print_log_subject ON print_log (subject, printed_at);

-- what was printed before this table existed stands in the audit trail as "PAPER NUMBER"
INSERT INTO print_log (paper, subject, printing, copies, reason, printed_by, printed_at)
SELECT SUBSTRING(new_value FROM 1 FOR POSITION(' ' IN new_value) - 1), subject,
  CAST(SUBSTRING(new_value FROM POSITION(' ' IN new_value) + 1) AS INTEGER), 1, '',
  MAX(user_name), MAX(at)
FROM audit_record
WHERE action = 'PAPER_PRINTED' AND POSITION(' ' IN new_value) > 1
GROUP BY new_value, subject;

DELETE FROM setting WHERE SUBSTRING(name FROM 1 FOR 8) = 'printed/';
