-- The state of one connection. Instants are whole seconds since 1970 (UTC); money is text; records are JSON.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- A durable position in a stream, written together with what it covers.
CREATE TABLE checkpoints (stream TEXT PRIMARY KEY, position TEXT NOT NULL) WITHOUT ROWID;

-- What BigCommerce keeps no history of: who an order belongs to, and when it was first seen in each stage.
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    identity TEXT,
    status_id INTEGER NOT NULL,
    date_modified INTEGER NOT NULL,
    first_started INTEGER,
    first_placed INTEGER,
    first_fulfilled INTEGER,
    first_cancelled INTEGER,
    first_refunded INTEGER,
    known_before INTEGER NOT NULL DEFAULT 0,
    placed_time INTEGER,
    refund_holder INTEGER
);

CREATE TABLE refunds (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL,
    record BLOB NOT NULL,
    is_mapped INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX refunds_by_order ON refunds (order_id);

CREATE TABLE products (id INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE categories (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL, name TEXT NOT NULL);
CREATE TABLE sites (channel_id INTEGER PRIMARY KEY, url TEXT NOT NULL);
CREATE TABLE customer_groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL,
    group_id INTEGER NOT NULL,
    record BLOB NOT NULL,
    is_accepted INTEGER NOT NULL DEFAULT 0,     -- Klaviyo accepted the profile with its external id
    sent_email TEXT,
    sent_group INTEGER NOT NULL DEFAULT 0,
    sent_base BLOB,                             -- hash of the profile without phone and location
    sent_place BLOB,                            -- hash of phone and location
    is_base_due INTEGER NOT NULL DEFAULT 1,
    is_place_due INTEGER NOT NULL DEFAULT 1,
    is_gone INTEGER NOT NULL DEFAULT 0          -- the store has this customer no longer
);
CREATE INDEX customers_by_email ON customers (email);
CREATE INDEX customers_base_due ON customers (id) WHERE is_base_due = 1;
CREATE INDEX customers_place_due ON customers (id) WHERE is_place_due = 1;

-- The newest placed order of a person: 'c:<customer id>', or 'e:<email>' for orders without an account.
CREATE TABLE newest_orders (
    person TEXT PRIMARY KEY,
    date_created INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    record BLOB NOT NULL,
    sent_guest BLOB,
    is_due INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;
CREATE INDEX newest_orders_due ON newest_orders (person) WHERE is_due = 1;

CREATE TABLE placed_emails (email TEXT PRIMARY KEY, newest INTEGER NOT NULL) WITHOUT ROWID;

-- A phone is an identifier: one that two emails have is sent for neither.
CREATE TABLE phones (person TEXT PRIMARY KEY, email TEXT NOT NULL, phone TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX phones_by_number ON phones (phone, email);

-- An event is in exactly one of outbox, ledger and issues.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,      -- a number is never given again: the sender remembers numbers
    metric INTEGER NOT NULL,
    unique_id TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    identity TEXT NOT NULL,
    time INTEGER NOT NULL,
    value TEXT NOT NULL,
    currency TEXT NOT NULL,
    is_held INTEGER NOT NULL DEFAULT 0,
    batch_id INTEGER,
    attributes BLOB NOT NULL,
    quiet_from INTEGER,                         -- sent after this, it must keep flows quiet; absent when it does so already
    UNIQUE (metric, unique_id)
);
CREATE INDEX outbox_by_batch ON outbox (batch_id) WHERE batch_id IS NOT NULL;

CREATE INDEX outbox_ready ON outbox (seq) WHERE batch_id IS NULL AND is_held = 0;
CREATE INDEX outbox_loud ON outbox (quiet_from) WHERE quiet_from IS NOT NULL;

CREATE TABLE batches (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    events INTEGER NOT NULL,
    created INTEGER NOT NULL,
    settled INTEGER
);
CREATE INDEX batches_open ON batches (id) WHERE state IN ('sending', 'unknown');

CREATE TABLE ledger (
    metric INTEGER NOT NULL,
    unique_id TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    time INTEGER NOT NULL,
    value TEXT NOT NULL,
    currency TEXT NOT NULL,
    accepted INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    PRIMARY KEY (metric, unique_id)
) WITHOUT ROWID;

CREATE TABLE issues (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,                      -- what it is about: 'order:17', 'customer:3', 'event:<metric>:<unique id>'
    order_id INTEGER,
    customer_id INTEGER,
    metric INTEGER,
    unique_id TEXT,
    reason TEXT NOT NULL,
    advice TEXT NOT NULL,
    since INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    is_ignored INTEGER NOT NULL DEFAULT 0,
    event BLOB,                                 -- the outbox row of a refused event, so that it can be tried again
    UNIQUE (kind, subject)
);
CREATE INDEX issues_by_event ON issues (metric, unique_id) WHERE unique_id IS NOT NULL;

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    started INTEGER NOT NULL,
    ended INTEGER,
    summary TEXT
);
