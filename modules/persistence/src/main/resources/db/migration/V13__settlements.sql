-- what each frozen list settled of an adjustment, so that thawing the list gives exactly that back
CREATE TABLE payment_settlement (
  list_id UUID NOT NULL REFERENCES payment_list (id),
  adjustment_id UUID NOT NULL,
  part BIGINT NOT NULL,
  PRIMARY KEY (list_id, adjustment_id)
);
