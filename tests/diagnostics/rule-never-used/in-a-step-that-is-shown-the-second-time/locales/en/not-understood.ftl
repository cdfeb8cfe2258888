not-understood-first = I did not understand that.
not-understood-open = Call us on { $phone }.
not-understood-closed = We open { $opens }.
not-understood-still = I still did not understand that.
