-- Questions that were not understood, masked, where they are to be kept. A mark is one of 256
-- lots; it leads to nobody. The order in which they were asked is not kept.
CREATE TABLE unanswered (
    day    INTEGER NOT NULL,
    mark   INTEGER NOT NULL,
    masked TEXT    NOT NULL,
    PRIMARY KEY (day, mark, masked)
) STRICT, WITHOUT ROWID;
