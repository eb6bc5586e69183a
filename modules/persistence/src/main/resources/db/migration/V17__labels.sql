-- few households carry a label; the statistics ask for them among all
CREATE INDEX household_relapse ON household (relapse_wording);
