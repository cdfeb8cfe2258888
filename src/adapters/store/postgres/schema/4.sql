-- Questions that were not understood, masked, where they are to be kept. A mark is one of 256
-- lots; it leads to nobody. The moment at which they were asked is not kept.
CREATE TABLE unanswered (
    day    bigint   NOT NULL,
    mark   smallint NOT NULL,
    masked text     NOT NULL,
    PRIMARY KEY (day, mark, masked)
);
