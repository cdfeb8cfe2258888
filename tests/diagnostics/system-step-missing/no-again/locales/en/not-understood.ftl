not-understood-first = What?
