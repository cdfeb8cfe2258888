not-understood-first = I did not understand that.
not-understood-again = I did not understand that again. Call us on { $phone }.
not-understood-third = I still did not understand that.
