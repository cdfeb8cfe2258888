-- Requests to talk to an adviser, as they have to be found. All else about one stands in the
-- conversation it is part of. Whose it was is forgotten soon after it is over.
CREATE TABLE handoff (
    code   TEXT    PRIMARY KEY,
    chat   INTEGER,
    desk   TEXT    NOT NULL,
    state  TEXT    NOT NULL,
    urgent INTEGER NOT NULL,
    asked  INTEGER NOT NULL,
    due    INTEGER,
    closed INTEGER
) STRICT;
CREATE INDEX handoff_by_chat ON handoff (chat) WHERE chat IS NOT NULL;
CREATE INDEX handoff_by_due ON handoff (due) WHERE due IS NOT NULL;
CREATE INDEX handoff_by_closed ON handoff (closed) WHERE closed IS NOT NULL;
CREATE INDEX handoff_waiting ON handoff (desk) WHERE state = 'waiting';

-- Telegram's number of what a handoff or a desk has one of in a group.
CREATE TABLE part (
    owner      TEXT    NOT NULL,
    part       TEXT    NOT NULL,
    group_chat INTEGER NOT NULL,
    id         INTEGER NOT NULL,
    PRIMARY KEY (owner, part)
) STRICT;
CREATE INDEX part_by_message ON part (group_chat, id);

-- Messages that say the same to both sides: one in the person's chat, one in the group.
CREATE TABLE pair (
    code       TEXT    NOT NULL,
    at_person  INTEGER NOT NULL,
    group_chat INTEGER NOT NULL,
    at_desk    INTEGER NOT NULL,
    PRIMARY KEY (code, at_person)
) STRICT;
CREATE INDEX pair_by_message ON pair (group_chat, at_desk);

-- What teams have set at their desks.
CREATE TABLE desk (
    name    TEXT    PRIMARY KEY,
    state   TEXT    NOT NULL,
    edition INTEGER NOT NULL
) STRICT;

-- What happened to handoffs, to be counted. Nothing says to whose.
CREATE TABLE figure (
    id     INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    desk   TEXT    NOT NULL,
    what   TEXT    NOT NULL,
    locale TEXT    NOT NULL,
    waited INTEGER
) STRICT;
CREATE INDEX figure_by_time ON figure (at);
