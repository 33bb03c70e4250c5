-- Of accounts that share an email, the one modified last shows its profile; 0: not read since this was noted.
ALTER TABLE customers ADD COLUMN modified INTEGER NOT NULL DEFAULT 0;

-- They were sent with external ids of which the last one stands; now they go by the email.
UPDATE customers SET is_base_due = 1, is_place_due = 1
WHERE is_gone = 0 AND email <> '' AND email IN (
    SELECT email FROM customers WHERE is_gone = 0 GROUP BY email HAVING count(*) > 1
);
