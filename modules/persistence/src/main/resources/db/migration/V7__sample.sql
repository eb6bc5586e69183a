CREATE TABLE sample_draw (
  id UUID NOT NULL PRIMARY KEY,
  drawn_on DATE NOT NULL,
  drawn_by VARCHAR(64) NOT NULL,
  checksum CHAR(64) NOT NULL UNIQUE,
  seed VARCHAR(40) NOT NULL,
  present VARCHAR(4000) NOT NULL
);

CREATE TABLE sample_entry (
  draw_id UUID NOT NULL REFERENCES sample_draw (id),
  case_id UUID NOT NULL UNIQUE REFERENCES case_file (id),
  number_year SMALLINT NOT NULL,
  number_serial INTEGER NOT NULL,
  ratio_key VARCHAR(200) NOT NULL,
  ratio VARCHAR(20) NOT NULL,
  outcome VARCHAR(16) NOT NULL,
  PRIMARY KEY (draw_id, case_id)
);
