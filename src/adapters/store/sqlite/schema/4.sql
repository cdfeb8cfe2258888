-- What is counted of conversations, by day: steps shown, answers that were right or wrong, and
-- steps where conversations ended. Nothing says of whom.
CREATE TABLE counted (
    day   INTEGER NOT NULL,
    what  TEXT    NOT NULL,
    name  TEXT    NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (day, what, name)
) STRICT, WITHOUT ROWID;

-- What was counted without a day counts for the day of this change.
INSERT INTO counted SELECT unixepoch() / 86400, 'right', topic, right FROM asked WHERE right > 0;
INSERT INTO counted SELECT unixepoch() / 86400, 'wrong', topic, wrong FROM asked WHERE wrong > 0;
DROP TABLE asked;
