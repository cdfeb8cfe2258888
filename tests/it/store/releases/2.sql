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
-- Which edition of the conversation this is: the update that made it.
ALTER TABLE person ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;

-- When it was decided to send this: what is too old is not sent any more.
ALTER TABLE outbox ADD COLUMN decided_at INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET decided_at = unixepoch();

-- Groups that have become another chat.
CREATE TABLE moved (
    old INTEGER PRIMARY KEY,
    new INTEGER NOT NULL
) STRICT;

-- Updates that were begun, and how often: one may be what stopped the program.
CREATE TABLE tried (
    id    INTEGER PRIMARY KEY,
    times INTEGER NOT NULL
) STRICT;

-- What could not be done however often it was tried. Nothing says of whom.
CREATE TABLE set_aside (
    id     INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    reason TEXT    NOT NULL
) STRICT;
PRAGMA user_version = 2;
INSERT INTO person VALUES (7, '{"locale":"en","stack":[{"flow":"menu","step":"main"}],"answers":{},"history":[],"misses":1,"on_screen":{"options":[],"asks":false},"last_active":1790000000}', 1790000000, 42);
INSERT INTO outbox (chat, message, decided_at) VALUES (7, '{"body":{"text":"Hello"}}', 1790000000);
INSERT INTO answered VALUES (41), (42);
INSERT INTO asked VALUES ('phb-what', 2, 1);
INSERT INTO moved VALUES (-5, -1005);
INSERT INTO tried VALUES (43, 1);
INSERT INTO set_aside (at, reason) VALUES (1790000000, 'src/somewhere.rs:1');
