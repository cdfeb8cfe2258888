-- What is counted of conversations, by day: steps shown, answers that were right or wrong, and
-- steps where conversations ended. Nothing says of whom.
CREATE TABLE counted (
    day   bigint NOT NULL,
    what  text   NOT NULL,
    name  text   NOT NULL,
    times bigint NOT NULL,
    PRIMARY KEY (day, what, name)
);

-- What was counted without a day counts for the day of this change. The table stays: a program
-- of before may still write to it while one after the other is replaced.
INSERT INTO counted
    SELECT floor(extract(epoch FROM now()) / 86400)::bigint, 'right', topic, "right"
    FROM asked WHERE "right" > 0;
INSERT INTO counted
    SELECT floor(extract(epoch FROM now()) / 86400)::bigint, 'wrong', topic, wrong
    FROM asked WHERE wrong > 0;
