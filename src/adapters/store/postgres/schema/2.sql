-- Requests to talk to an adviser, as they have to be found. All else about one stands in the
-- conversation it is part of. Whose it was is forgotten soon after it is over.
CREATE TABLE handoff (
    code   text    PRIMARY KEY,
    chat   bigint,
    desk   text    NOT NULL,
    state  text    NOT NULL,
    urgent boolean NOT NULL,
    asked  bigint  NOT NULL,
    due    bigint,
    closed bigint
);
CREATE INDEX handoff_by_chat ON handoff (chat) WHERE chat IS NOT NULL;
CREATE INDEX handoff_by_due ON handoff (due) WHERE due IS NOT NULL;
CREATE INDEX handoff_by_closed ON handoff (closed) WHERE closed IS NOT NULL;
CREATE INDEX handoff_waiting ON handoff (desk) WHERE state = 'waiting';

-- Telegram's number of what a handoff or a desk has one of in a group.
CREATE TABLE part (
    owner      text   NOT NULL,
    part       text   NOT NULL,
    group_chat bigint NOT NULL,
    id         bigint NOT NULL,
    PRIMARY KEY (owner, part)
);
CREATE INDEX part_by_message ON part (group_chat, id);

-- Messages that say the same to both sides: one in the person's chat, one in the group.
CREATE TABLE pair (
    code       text   NOT NULL,
    at_person  bigint NOT NULL,
    group_chat bigint NOT NULL,
    at_desk    bigint NOT NULL,
    PRIMARY KEY (code, at_person)
);
CREATE INDEX pair_by_message ON pair (group_chat, at_desk);

-- What teams have set at their desks.
CREATE TABLE desk (
    name    text   PRIMARY KEY,
    state   text   NOT NULL,
    edition bigint NOT NULL
);

-- What happened to handoffs, to be counted. Nothing says to whose.
CREATE TABLE figure (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     bigint NOT NULL,
    desk   text   NOT NULL,
    what   text   NOT NULL,
    locale text   NOT NULL,
    waited bigint
);
CREATE INDEX figure_by_time ON figure (at);

-- So that nobody waits for another in a ring, all lock in this order: the person, handoffs by
-- code, parts, pairs, the outbox. Whoever forgets a handoff or lets something land in it locks
-- it first and looks afterwards: so nothing lands in one that was forgotten meanwhile.

-- Keeps how handoffs have to be found. How many there is nothing against: one whose code is
-- another person's is not kept. Of one that is over a conversation may know longer than we know
-- whose it was: then nothing is against it, and nothing is kept.
CREATE FUNCTION keep_handoffs(
    codes text[], chats bigint[], desks text[], states text[], urgencies boolean[],
    times_asked bigint[], times_due bigint[], times_closed bigint[]
) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    kept bigint;
BEGIN
    PERFORM 1 FROM handoff WHERE chat = ANY (chats) OR code = ANY (codes) ORDER BY code FOR UPDATE;
    -- Those that came before are over.
    UPDATE handoff SET due = NULL, state = 'closed', closed = coalesce(closed, asked)
        WHERE chat = ANY (chats) AND code <> ALL (codes)
            AND (due IS NOT NULL OR closed IS NULL);
    INSERT INTO handoff (code, chat, desk, state, urgent, asked, due, closed)
        SELECT * FROM unnest(
            codes, chats, desks, states, urgencies, times_asked, times_due, times_closed
        ) ORDER BY 1
        ON CONFLICT (code) DO UPDATE SET desk = excluded.desk, state = excluded.state,
            urgent = excluded.urgent, asked = excluded.asked, due = excluded.due,
            closed = excluded.closed
        WHERE handoff.chat = excluded.chat;
    GET DIAGNOSTICS kept = ROW_COUNT;
    RETURN kept + (
        SELECT count(*) FROM unnest(codes, times_asked, times_closed) AS told (code, asked, closed)
            JOIN handoff ON handoff.code = told.code
            WHERE handoff.chat IS NULL AND handoff.asked = told.asked AND told.closed IS NOT NULL
    );
END
$$;

-- Forgets whose people's handoffs were, all but those that stay, and that they were open. How
-- many there were.
CREATE FUNCTION forget_handoffs(whose bigint[], stay text[], moment bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    theirs text[];
BEGIN
    SELECT array_agg(code) INTO theirs FROM (
        SELECT code FROM handoff WHERE chat = ANY (whose) ORDER BY code FOR UPDATE
    ) AS locked;
    DELETE FROM pair WHERE code = ANY (theirs);
    UPDATE handoff SET chat = NULL, due = NULL, state = 'closed',
            closed = coalesce(closed, moment, asked)
        WHERE code = ANY (theirs) AND code <> ALL (stay);
    RETURN coalesce(cardinality(theirs), 0);
END
$$;

-- Forgets whose the handoffs were that were closed before a moment.
CREATE FUNCTION forget_closed(before bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    old text[];
BEGIN
    SELECT array_agg(code) INTO old FROM (
        SELECT code FROM handoff WHERE closed < before AND chat IS NOT NULL
            ORDER BY code FOR UPDATE
    ) AS locked;
    DELETE FROM pair WHERE code = ANY (old);
    UPDATE handoff SET chat = NULL, due = NULL, state = 'closed' WHERE code = ANY (old);
END
$$;

-- Erases all about the handoffs that were closed before a moment.
CREATE FUNCTION erase_handoffs(before bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    old text[];
BEGIN
    SELECT array_agg(code) INTO old FROM (
        SELECT code FROM handoff WHERE closed < before ORDER BY code FOR UPDATE
    ) AS locked;
    DELETE FROM part WHERE owner = ANY (old);
    DELETE FROM pair WHERE code = ANY (old);
    DELETE FROM handoff WHERE code = ANY (old);
END
$$;

-- Erases all that is kept about somebody. Whether there was anything. The lane of a program
-- that lives goes when that one gives it back.
CREATE FUNCTION erase_person(whose bigint) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    conversations bigint;
    handoffs bigint;
    messages bigint;
BEGIN
    DELETE FROM person WHERE chat = whose;
    GET DIAGNOSTICS conversations = ROW_COUNT;
    handoffs := forget_handoffs(ARRAY[whose], ARRAY[]::text[], NULL);
    DELETE FROM outbox WHERE chat = whose;
    GET DIAGNOSTICS messages = ROW_COUNT;
    DELETE FROM lane WHERE chat = whose
        AND NOT EXISTS (SELECT FROM program WHERE id = lane.owner AND alive_until > now());
    RETURN conversations + handoffs + messages > 0;
END
$$;

-- Keeps what came of messages that were sent. A part without a number is there no more. Of a
-- handoff that is not kept, no part is; of one of which nobody knows whose it was, no pair.
CREATE FUNCTION land(
    owners text[], parts text[], part_groups bigint[], part_ids bigint[],
    codes text[], pair_groups bigint[], people_ids bigint[], desk_ids bigint[]
) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM handoff WHERE code = ANY (owners || codes) ORDER BY code FOR SHARE;
    DELETE FROM part USING unnest(owners, parts, part_ids) AS gone (owner, part, id)
        WHERE part.owner = gone.owner AND part.part = gone.part AND gone.id IS NULL;
    INSERT INTO part (owner, part, group_chat, id)
        SELECT landed.owner, landed.part, coalesce(moved.new, landed.group_chat), landed.id
            FROM unnest(owners, parts, part_groups, part_ids)
                AS landed (owner, part, group_chat, id)
            LEFT JOIN moved ON moved.old = landed.group_chat
            WHERE landed.id IS NOT NULL
                AND (landed.part IN ('waiting-room', 'notices')
                    OR EXISTS (SELECT FROM handoff WHERE code = landed.owner))
            ORDER BY landed.owner, landed.part
        ON CONFLICT (owner, part)
            DO UPDATE SET group_chat = excluded.group_chat, id = excluded.id;
    INSERT INTO pair (code, at_person, group_chat, at_desk)
        SELECT landed.code, landed.at_person, coalesce(moved.new, landed.group_chat),
                landed.at_desk
            FROM unnest(codes, people_ids, pair_groups, desk_ids)
                AS landed (code, at_person, group_chat, at_desk)
            LEFT JOIN moved ON moved.old = landed.group_chat
            WHERE EXISTS (
                SELECT FROM handoff WHERE handoff.code = landed.code AND chat IS NOT NULL
            )
            ORDER BY landed.code, landed.at_person
        ON CONFLICT (code, at_person)
            DO UPDATE SET group_chat = excluded.group_chat, at_desk = excluded.at_desk;
END
$$;

-- A group has become another chat: what waits for it goes there, and is sent by the program
-- that found out; what is in it is there now.
CREATE OR REPLACE FUNCTION move_group(whence bigint, whither bigint, me bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO moved (old, new) VALUES (whence, whither)
        ON CONFLICT (old) DO UPDATE SET new = excluded.new;
    PERFORM 1 FROM part WHERE group_chat = whence ORDER BY part.owner, part.part FOR UPDATE;
    UPDATE part SET group_chat = whither WHERE group_chat = whence;
    PERFORM 1 FROM pair WHERE group_chat = whence ORDER BY code, at_person FOR UPDATE;
    UPDATE pair SET group_chat = whither WHERE group_chat = whence;
    INSERT INTO lane (chat, owner) VALUES (whither, me) ON CONFLICT DO NOTHING;
    UPDATE outbox SET chat = whither WHERE chat = whence;
END
$$;
