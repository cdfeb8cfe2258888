not-understood-first = What?
not-understood-still = I still did not understand that.
