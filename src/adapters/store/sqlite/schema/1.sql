-- Where each person's conversation stands: no name, no text they wrote.
CREATE TABLE person (
    chat        INTEGER PRIMARY KEY,
    session     TEXT    NOT NULL,
    last_active INTEGER NOT NULL
) STRICT;

-- What is still to be sent, in order. A row goes when its message has arrived.
CREATE TABLE outbox (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    chat    INTEGER NOT NULL,
    message TEXT    NOT NULL
) STRICT;
CREATE INDEX outbox_by_chat ON outbox (chat);

-- The updates answered lately, so that one delivered twice is answered once.
CREATE TABLE answered (
    id INTEGER PRIMARY KEY
) STRICT;

-- How often an answer to a typed question was to what had been asked. Nothing says by whom.
CREATE TABLE asked (
    topic TEXT    PRIMARY KEY,
    right INTEGER NOT NULL,
    wrong INTEGER NOT NULL
) STRICT;
