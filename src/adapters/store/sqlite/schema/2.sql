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
