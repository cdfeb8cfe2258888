not-understood-first = I did not understand that.
not-understood-open = Call us on { $phone }.
not-understood-closed = We open { $opens }.
