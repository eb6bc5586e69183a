-- the search over everything finds cases by their applicant
CREATE INDEX case_file_applicant ON case_file (applicant_name);
