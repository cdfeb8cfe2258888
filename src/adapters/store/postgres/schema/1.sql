-- Where each person's conversation stands: no name, no text they wrote.
CREATE TABLE person (
    chat        bigint PRIMARY KEY,
    session     text   NOT NULL,
    last_active bigint NOT NULL,
    edition     bigint NOT NULL
);
CREATE INDEX person_by_last_active ON person (last_active);

-- What is still to be sent, in order. A row goes when its message has arrived.
CREATE SEQUENCE outbox_id;
CREATE TABLE outbox (
    id         bigint PRIMARY KEY,
    chat       bigint NOT NULL,
    message    text   NOT NULL,
    decided_at bigint NOT NULL
);
CREATE INDEX outbox_by_chat ON outbox (chat, id);

-- The updates answered lately, so that one delivered twice is answered once.
CREATE TABLE answered (
    id bigint PRIMARY KEY
);

-- Groups that have become another chat.
CREATE TABLE moved (
    old bigint PRIMARY KEY,
    new bigint NOT NULL
);

-- Updates that were begun, and how often: one may be what stopped a program.
CREATE TABLE tried (
    id    bigint  PRIMARY KEY,
    times integer NOT NULL
);

-- What could not be done however often it was tried. Nothing says of whom.
CREATE TABLE set_aside (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     bigint NOT NULL,
    reason text   NOT NULL
);

-- How often an answer to a typed question was to what had been asked. Nothing says by whom.
CREATE TABLE asked (
    topic   text   PRIMARY KEY,
    "right" bigint NOT NULL,
    wrong   bigint NOT NULL
);

-- The programs that work on this database, and until when each counts as alive.
CREATE TABLE program (
    id          bigint      PRIMARY KEY,
    alive_until timestamptz NOT NULL
);

-- Which program fetches updates.
CREATE TABLE leader (
    single boolean    PRIMARY KEY DEFAULT true CHECK (single),
    owner bigint      NOT NULL,
    until timestamptz NOT NULL
);

-- Which program sends to whom. There is a row for everyone to whom something waits to be
-- sent. Owner 0 is nobody.
CREATE TABLE lane (
    chat  bigint PRIMARY KEY,
    owner bigint NOT NULL
);
CREATE INDEX lane_by_owner ON lane (owner);

-- Gives a lane back if nothing waits in it; otherwise gives what waits. The lane is locked
-- first and looked into afterwards, so that what another program adds meanwhile is either
-- seen here or finds the lane free.
CREATE FUNCTION release_lane(whose bigint, me bigint) RETURNS SETOF outbox
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM lane WHERE chat = whose AND owner = me FOR UPDATE;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    RETURN QUERY SELECT * FROM outbox WHERE chat = whose ORDER BY id;
    IF NOT FOUND THEN
        DELETE FROM lane WHERE chat = whose;
    END IF;
END
$$;

-- A group has become another chat: what waits for it goes there, and is sent by the
-- program that found out.
CREATE FUNCTION move_group(whence bigint, whither bigint, me bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO moved (old, new) VALUES (whence, whither)
        ON CONFLICT (old) DO UPDATE SET new = excluded.new;
    INSERT INTO lane (chat, owner) VALUES (whither, me) ON CONFLICT DO NOTHING;
    UPDATE outbox SET chat = whither WHERE chat = whence;
END
$$;

-- Gives all of a program's lanes back in which nothing waits: for when it may have missed
-- giving one back.
CREATE FUNCTION tidy_lanes(me bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM lane WHERE owner = me ORDER BY chat FOR UPDATE;
    DELETE FROM lane
        WHERE owner = me AND NOT EXISTS (SELECT FROM outbox WHERE outbox.chat = lane.chat);
END
$$;

-- Says that a program lives, and takes over the lanes of those that do not: gives the
-- people they are for. A program holds a lock of its number as long as it is connected, so
-- one that was killed is known at once; one that is cut off, by not saying that it lives.
CREATE FUNCTION beat(me bigint, lease_seconds integer) RETURNS SETOF bigint
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO program (id, alive_until) VALUES (me, now() + make_interval(secs => lease_seconds))
        ON CONFLICT (id) DO UPDATE SET alive_until = excluded.alive_until;
    DELETE FROM program WHERE id IN (
        SELECT id FROM program
            WHERE id <> me AND (
                alive_until < now()
                OR alive_until < now() + make_interval(secs => lease_seconds - 1)
                    AND pg_try_advisory_xact_lock(id)
            )
            FOR UPDATE SKIP LOCKED
    );
    -- Whose program is none: it died, or gave its lanes back, or its last turn was kept after
    -- it had died.
    RETURN QUERY
        UPDATE lane SET owner = me
            WHERE NOT EXISTS (SELECT FROM program WHERE id = lane.owner)
            RETURNING chat;
END
$$;
